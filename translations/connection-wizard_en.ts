<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en_US">
<context>
    <name>ConnectionInformationPage</name>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %n character(s).</source>
        <translation>
            <numerusform>Enter a name for the connection, of at most %n character.</numerusform>
            <numerusform>Enter a name for the connection, of at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n connection(s)</source>
        <extracomment>%1 is how many match the search, %n how many there are</extracomment>
        <translation>
            <numerusform>%1 of %n connection</numerusform>
            <numerusform>%1 of %n connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message numerus="yes">
        <source>%n project(s); the first %1 are shown. Type a part of the name.</source>
        <extracomment>%1 is how many of them are shown, %n how many there are</extracomment>
        <translation>
            <numerusform>%n project; the first %1 are shown. Type a part of the name.</numerusform>
            <numerusform>%n projects; the first %1 are shown. Type a part of the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s). Choose one of the list.</source>
        <translation>
            <numerusform>%n project. Choose one of the list.</numerusform>
            <numerusform>%n projects. Choose one of the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %n minute(s) if unchanged.</source>
        <translation>
            <numerusform>Clipboard managers may keep it here; cleared in %n minute if unchanged.</numerusform>
            <numerusform>Clipboard managers may keep it here; cleared in %n minutes if unchanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %n minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>Kept out of clipboard history where the desktop allows it; cleared in %n minute if unchanged, or when you come back to this window.</numerusform>
            <numerusform>Kept out of clipboard history where the desktop allows it; cleared in %n minutes if unchanged, or when you come back to this window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %n minute(s) if unchanged.</source>
        <translation>
            <numerusform>Kept out of clipboard history where the system allows it; cleared in %n minute if unchanged.</numerusform>
            <numerusform>Kept out of clipboard history where the system allows it; cleared in %n minutes if unchanged.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
</context>
</TS>
