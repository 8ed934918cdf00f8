<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ConnectionInformationPage</name>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>Enter a name for the connection, of at most %Ln character.</numerusform>
            <numerusform>Enter a name for the connection, of at most %Ln characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 of %Ln connection</numerusform>
            <numerusform>%1 of %Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln project; the first %1 are shown. Type to narrow the list.</numerusform>
            <numerusform>%Ln projects; the first %1 are shown. Type to narrow the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>%Ln project. Choose one.</numerusform>
            <numerusform>%Ln projects. Choose one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Clipboard managers may keep it here; cleared in %Ln minute if unchanged.</numerusform>
            <numerusform>Clipboard managers may keep it here; cleared in %Ln minutes if unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute if unchanged, or when you come back to this window.</numerusform>
            <numerusform>Kept out of clipboard history where the desktop allows it; cleared in %Ln minutes if unchanged, or when you come back to this window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Kept out of clipboard history where the system allows it; cleared in %Ln minute if unchanged.</numerusform>
            <numerusform>Kept out of clipboard history where the system allows it; cleared in %Ln minutes if unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minute ago</numerusform>
            <numerusform>%Ln minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln hour ago</numerusform>
            <numerusform>%Ln hours ago</numerusform>
        </translation>
    </message>
</context>
</TS>
