<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Über %1</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Issue-Tracker über Exalate verbinden</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Version %1, erstellt mit Qt %2</translation>
    </message>
    <message>
        <source>© %1. Licence: %2</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence</extracomment>
        <translation>© %1. Lizenz: %2</translation>
    </message>
    <message>
        <source>Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT).</source>
        <extracomment>the names of libraries, each with its licence</extracomment>
        <translation>Enthält oder nutzt Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) und libpsl (MIT).</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>Version &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>AcceptHandOverPage</name>
    <message>
        <source>When the console says that the invitation is accepted, press Next.</source>
        <translation type="vanished">Wenn die Konsole meldet, dass die Einladung angenommen ist, klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>hidden (fingerprint %1)</source>
        <translation>verborgen; sein Fingerabdruck ist %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Accept the invitation in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Die Liste von %1 enthält noch keine neue Verbindung. Nehmen Sie die Einladung zuerst in der Konsole an.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>Sie ist &amp;da, weiter</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Gehen Sie weiter, sobald die Konsole die Verbindung zeigt.</translation>
    </message>
    <message>
        <source>The connection then appears in the list of your instance, and this page asks whether it is yours.</source>
        <translation>Danach zeigt die Liste Ihrer Instanz die Verbindung, und diese Seite fragt, ob es Ihre ist.</translation>
    </message>
    <message>
        <source>%1 Then choose “Accept invitation”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Wählen Sie dann „Accept invitation“.</translation>
    </message>
    <message>
        <source>Check who is inviting you: only the console of your instance shows it.</source>
        <translation>Prüfen Sie, wer Sie einlädt: Ihre Instanz zeigt das nur in ihrer Konsole.</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>Accept invitation</source>
        <translation>Einladung annehmen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Exalate-Konsole</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>An %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>Die Einladung wird gelesen …</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Die Verbindung wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Accepting the invitation…</source>
        <translation>Die Einladung wird angenommen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Einladung prüfen</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>Continue with another &amp;instance</source>
        <translation>Mit einer anderen &amp;Instanz fortfahren</translation>
    </message>
</context>
<context>
    <name>AcceptedPage</name>
    <message>
        <source>the other side</source>
        <translation>die Gegenseite</translation>
    </message>
    <message>
        <source>You accepted the invitation from %1.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Die Einladung durch %1 ist angenommen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation type="vanished">Nächster Schritt</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation type="vanished">Konfigurieren Sie die Verbindung: was synchronisiert wird und wie. Das geschieht in der Exalate-Konsole Ihrer Instanz.</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation type="vanished">Exalate-&amp;Konsole öffnen</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Yes, I &amp;mean this host</source>
        <translation>Ja, ich meine diesen &amp;Host</translation>
    </message>
</context>
<context>
    <name>AdminQuestionPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Ja, ich habe Administratorzugriff</translation>
    </message>
    <message>
        <source>You confirm it in the browser, and the connection becomes active right away.</source>
        <translation>Sie weisen ihn im Browser nach, und die Verbindung ist sofort aktiv.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>&amp;Nein, ich habe keinen Administratorzugriff</translation>
    </message>
    <message>
        <source>You get an invitation code to send to the administrator of the other side.</source>
        <translation>Sie erhalten einen Einladungscode für den Administrator der Gegenseite.</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>die Zielinstanz</translation>
    </message>
    <message>
        <source>Do you have admin access to %1?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Haben Sie Administratorzugriff auf %1?</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Wählen Sie eine der beiden Antworten.</translation>
    </message>
</context>
<context>
    <name>CandidateChoice</name>
    <message>
        <source>New in the list. Which one is yours?</source>
        <translation>Neu in der Liste. Welche davon haben Sie erstellt?</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>%1 is the name of a connection, %2 the other side</extracomment>
        <translation>%1 (mit %2)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keine davon</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Projekt auswählen</translation>
    </message>
    <message>
        <source>This is what your own instance reads in the invitation. Nothing has reached the other side yet.</source>
        <translation type="vanished">Das liest Ihre eigene Instanz in der Einladung. Noch hat nichts die Gegenseite erreicht.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>(compare it with the sender by phone)</source>
        <translation>(telefonisch mit dem Absender vergleichen)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Project for incoming sync</source>
        <translation>Projekt für eingehenden Sync</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 (this instance)</source>
        <extracomment>%1 is the name or the host of one&apos;s own instance</extracomment>
        <translation>%1, diese Instanz</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Wählen Sie ein Projekt aus der Liste, oder geben Sie seinen vollständigen Namen ein.</translation>
    </message>
    <message>
        <source>Your own instance read this from the invitation. Nothing reaches the other side before you accept.</source>
        <translation>Das liest Ihre eigene Instanz in der Einladung. Die andere Seite erfährt nichts, bevor Sie annehmen.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;Einladungscode</translation>
    </message>
    <message>
        <source>Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm.</source>
        <translation>Fügen Sie den Code oder die ganze Nachricht ein, oder legen Sie die Datei hier ab. Nichts erreicht die Gegenseite, bevor Sie bestätigen.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Code gefunden</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Paste the invitation code that you received.</source>
        <translation>Fügen Sie den Einladungscode ein, den Sie erhalten haben.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Initiates and accepts connections between issue trackers that Exalate synchronises.</source>
        <translation>Initiiert Verbindungen zwischen Issue-Trackern, die Exalate synchronisiert, und nimmt sie an.</translation>
    </message>
    <message>
        <source>Opens the sandbox: a simulated company on this computer. It needs no account.</source>
        <translation>Öffnet die Sandbox: eine erfundene Firma auf diesem Computer, ganz ohne Konto.</translation>
    </message>
    <message>
        <source>Keeps the settings in &lt;folder&gt;.</source>
        <translation>Speichert die Einstellungen in &lt;Ordner&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Checks that this installation is complete, then exits.</source>
        <translation>Gibt aus, ob diese Installation vollständig ist, und beendet sich.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer only the publicly documented operations.</source>
        <translation>Sandbox: Nodes beantworten nur die öffentlich dokumentierten Operationen.</translation>
    </message>
    <message>
        <source>Sandbox: gives your own instance &lt;count&gt; connections.</source>
        <translation>Sandbox: gibt Ihrer eigenen Instanz &lt;Anzahl&gt; Verbindungen.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Sandbox: nodes wait &lt;ms&gt; milliseconds before each answer.</source>
        <translation>Sandbox: Nodes warten vor jeder Antwort &lt;ms&gt; Millisekunden.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sandbox: gives each tracker that has projects &lt;count&gt; more.</source>
        <translation>Sandbox: gibt jedem Tracker, der Projekte hat, &lt;Anzahl&gt; weitere.</translation>
    </message>
    <message>
        <source>Sandbox: a session lasts &lt;seconds&gt;.</source>
        <translation>Sandbox: Eine Sitzung dauert &lt;Sekunden&gt;.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>Prints what a node offers according to the API description in &lt;file&gt;, then exits.</source>
        <translation>Gibt aus, was ein Node laut der Beschreibung seiner API in &lt;file&gt; anbietet, und endet.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers.</source>
        <translation>Löscht die nicht mehr benötigten Einladungscodes aus dem Schlüsselbund und endet. Deinstallationsprogramme tun das.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer programs &lt;level&gt;: full, public or guided; with a name, that node alone.</source>
        <translation>Sandbox: Nodes bieten Programmen &lt;level&gt;: full, public oder guided; mit einem Namen nur dieser Node.</translation>
    </message>
    <message>
        <source>[name=]level</source>
        <translation>[name=]level</translation>
    </message>
    <message>
        <source>%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.</source>
        <translation>%1 ist keine Beschreibung einer API in OpenAPI 2.0, 3.0 oder 3.1 als JSON.</translation>
    </message>
    <message>
        <source>Not all codes could be deleted from the keychain.</source>
        <translation>Nicht alle Codes konnten aus dem Schlüsselbund gelöscht werden.</translation>
    </message>
</context>
<context>
    <name>ConnectedPage</name>
    <message>
        <source>unknown</source>
        <translation type="vanished">unbekannt</translation>
    </message>
    <message>
        <source>%1 and %2 are connected.</source>
        <extracomment>%1 and %2 are the names of two instances</extracomment>
        <translation>%1 und %2 sind verbunden.</translation>
    </message>
    <message>
        <source>No invitation is needed: you have admin access to both sides.</source>
        <translation>Es ist keine Einladung anzunehmen: Sie haben Administratorzugriff auf beide Seiten.</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Lokale Instanz</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Remote-Instanz</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>%1 is connected with itself.</source>
        <translation>%1 ist mit sich selbst verbunden.</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>Einladungs&amp;code kopieren</translation>
    </message>
    <message>
        <source>&amp;Go to remote</source>
        <translation>Zur Re&amp;mote-Instanz</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Upgrade</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Akti&amp;vieren</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Einladungscode von %1 kopiert. Fingerabdruck: %2.</translation>
    </message>
    <message>
        <source>This is a new code: the earlier one may no longer work.</source>
        <translation>Dies ist ein neuer Code: Der frühere funktioniert möglicherweise nicht mehr.</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1.</source>
        <translation>Für %1 konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>%1 now uses %2 mode.</source>
        <extracomment>%1 is the name of a connection, %2 a mode</extracomment>
        <translation>%1 wurde per Upgrade auf den Modus %2 umgestellt.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 ist wieder aktiv.</translation>
    </message>
    <message>
        <source>%1 is deactivated: nothing is synchronised until you activate it again.</source>
        <translation>%1 ist deaktiviert: Bis Sie die Verbindung aktivieren, wird nichts synchronisiert.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Verbindung löschen</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Verbindung „%1“ löschen?</translation>
    </message>
    <message>
        <source>%1 will no longer be able to accept its invitation. This cannot be undone.</source>
        <translation>Die zugehörige Einladung kann von %1 nicht mehr angenommen werden. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Die Synchronisierung mit %1 endet: Änderungen werden nicht mehr ausgetauscht. Vorhandene Issues bleiben auf beiden Seiten bestehen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Details of %1 copied. They contain no secrets.</source>
        <translation>Details zu %1 kopiert. Sie enthalten nichts Geheimes.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Mark as &amp;accepted</source>
        <translation>Als an&amp;genommen markieren</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <source>Message with the invitation code of %1 copied.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Nachricht mit dem Einladungscode von %1 kopiert.</translation>
    </message>
    <message>
        <source>%1 is marked as accepted.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 ist als angenommen markiert.</translation>
    </message>
    <message>
        <source>Activate connection</source>
        <translation>Verbindung aktivieren</translation>
    </message>
    <message>
        <source>Activate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Die Verbindung „%1“ aktivieren?</translation>
    </message>
    <message>
        <source>Synchronisation with %1 resumes, including the changes made in the meantime.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Die Synchronisierung mit %1 geht weiter, mit den Änderungen aus der Zwischenzeit.</translation>
    </message>
    <message>
        <source>Deactivate connection</source>
        <translation>Verbindung deaktivieren</translation>
    </message>
    <message>
        <source>Deactivate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Die Verbindung „%1“ deaktivieren?</translation>
    </message>
    <message>
        <source>Nothing is synchronised with %1 until you activate it again.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Mit %1 wird nichts synchronisiert, bis Sie sie wieder aktivieren.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Remove the connection “%1” from this list?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Die Verbindung „%1“ aus dieser Liste entfernen?</translation>
    </message>
    <message>
        <source>This program forgets its invitation code. The connection itself stays: delete it in the Exalate console.</source>
        <translation>Ihr Einladungscode wird hier vergessen. Die Verbindung selbst bleibt: Löschen Sie sie in der Exalate-Konsole.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 wurde aus der Liste entfernt.</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>De&amp;tails</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection details</source>
        <translation>Details der Verbindung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Was dieses Programm getan hat</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>✓ Copied. Contains no secrets.</source>
        <translation>✓ Kopiert. Es ist nichts Geheimes darin.</translation>
    </message>
</context>
<context>
    <name>ConnectionInformationPage</name>
    <message>
        <source>&amp;Local instance short name</source>
        <translation>Kurzname der &amp;lokalen Instanz</translation>
    </message>
    <message>
        <source>&amp;Remote instance short name</source>
        <translation>Kurzname der Re&amp;mote-Instanz</translation>
    </message>
    <message>
        <source>Connection n&amp;ame</source>
        <translation>Verbindungs&amp;name</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Zielinstanz</translation>
    </message>
    <message>
        <source>Based on the two short names until you edit it.</source>
        <translation>Aus den beiden Kurznamen vorgeschlagen. Der Name folgt ihnen, bis Sie ihn bearbeiten.</translation>
    </message>
    <message>
        <source>Edited. No longer based on the short names.</source>
        <translation>Von Ihnen bearbeitet. Der Name folgt den Kurznamen nicht mehr.</translation>
    </message>
    <message>
        <source>unknown (private connection)</source>
        <translation>unbekannt: eine private Verbindung</translation>
    </message>
    <message>
        <source>Enter a short name for your instance.</source>
        <translation>Geben Sie einen Kurznamen für Ihre Instanz ein.</translation>
    </message>
    <message>
        <source>Enter a short name for the other side.</source>
        <translation>Geben Sie einen Kurznamen für die Gegenseite ein.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>Geben Sie einen Namen für die Verbindung ein, höchstens %Ln Zeichen.</numerusform>
            <numerusform>Geben Sie einen Namen für die Verbindung ein, höchstens %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>Unknown</source>
        <translation type="vanished">Unbekannt</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <extracomment>%1 is the name or host of the other side of a connection</extracomment>
        <translation>Gegenseite: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>the other side of a connection, when nothing tells who it is</extracomment>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Synchronisierte Issues</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Sync</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Lokale Instanz</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Remote-Instanz</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Remote-Host</translation>
    </message>
    <message>
        <source>Remote tracker</source>
        <translation>Remote-Tracker</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Synchronisierte Issues</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Letzter Sync</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, aufsteigend sortiert</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, absteigend sortiert</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Edit instance</source>
        <translation>Instanz bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindungen suchen</translation>
    </message>
    <message>
        <source>%1 is now active.</source>
        <translation>%1 ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Keine Verbindung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>Die Verbindungen werden gelesen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln Verbindung</numerusform>
            <numerusform>%Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 von %Ln Verbindung</numerusform>
            <numerusform>%1 von %Ln Verbindungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <extracomment>%1 is &quot;5 connections&quot;, %2 a time of day</extracomment>
        <translation>%1 · aktualisiert um %2</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netzwerk&#xa0;…</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Zwischenablage jetzt leeren</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>An&amp;melden …</translation>
    </message>
    <message>
        <source>Not signed in: these are the connections that this program helped you with, and the status that you gave them.</source>
        <translation>Nicht angemeldet: Das sind die Verbindungen, bei denen dieses Programm Ihnen geholfen hat, und was Sie dazu angegeben haben.</translation>
    </message>
    <message>
        <source>%1 of %2 connections: the instance returns only part of its list.</source>
        <translation>%1 von %2 Verbindungen: Die Instanz gibt nur einen Teil ihrer Liste.</translation>
    </message>
    <message>
        <source>%1 connections, perhaps more: the instance may return only part of its list.</source>
        <translation>%1 Verbindungen, vielleicht mehr: Die Instanz gibt möglicherweise nur einen Teil ihrer Liste.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sor&amp;tieren nach</translation>
    </message>
    <message>
        <source>Order of the instance</source>
        <extracomment>the order of a list: as the instance gives it</extracomment>
        <translation>Reihenfolge der Instanz</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>No connection has this status.</source>
        <translation>Keine Verbindung hat diesen Status.</translation>
    </message>
    <message>
        <source>No connection with this status matches “%1”.</source>
        <translation>Keine Verbindung mit diesem Status passt zu „%1“.</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
</context>
<context>
    <name>CountedLineEdit</name>
    <message>
        <source>%1 / %2</source>
        <extracomment>how many characters are used, of how many</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination instance &amp;URL</source>
        <translation>&amp;URL der Zielinstanz</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>Ich habe keine UR&amp;L</translation>
    </message>
    <message>
        <source>You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection.</source>
        <translation>Der Modus lässt sich später nicht ändern; nur bei Basic ist ein Upgrade möglich. Für einen anderen Modus erstellen Sie eine neue Verbindung.</translation>
    </message>
    <message>
        <source>About the destination instance URL</source>
        <translation>Zur URL der Zielinstanz</translation>
    </message>
    <message>
        <source>The address of the instance that you want to connect to, as your browser shows it, or the Exalate URL from its General Settings.</source>
        <translation>Der Link der Instanz, mit der Sie sich verbinden möchten, wie ihn der Browser zeigt, oder ihre Exalate-URL aus den dortigen General Settings.</translation>
    </message>
    <message>
        <source>Choose the configuration type</source>
        <translation>Konfigurationstyp wählen</translation>
    </message>
    <message>
        <source>Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.</source>
        <extracomment>%1 is the host of one&apos;s own instance</extracomment>
        <translation>Eine private Verbindung: Die Instanz der Gegenseite verbindet sich mit %1 und muss diesen Host erreichen können. Den Modus Visual gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 verwenden</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>wird verbunden mit %1</translation>
    </message>
    <message>
        <source>This is your own instance: you are creating a local connection between two of your projects.</source>
        <translation>Das ist Ihre eigene Instanz: Es entsteht eine lokale Verbindung zwischen zwei Ihrer eigenen Projekte.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wird im Netzwerk gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for Exalate on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wird nach der zugehörigen Exalate-Instanz gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Identifying the issue tracker on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wird nach dem Issue-Tracker gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Exalate %1</source>
        <translation>Exalate %1</translation>
    </message>
    <message>
        <source>%1 is no longer selected. %2.</source>
        <extracomment>%1 is a mode, %2 the sentence that says why</extracomment>
        <translation>%1 ist nicht mehr ausgewählt. %2.</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>Wählen Sie eine dieser Möglichkeiten, um fortzufahren.</translation>
    </message>
    <message>
        <source>Enter the address of the destination, or switch on “I don&apos;t have a URL”.</source>
        <translation>Geben Sie die Adresse der Zielinstanz ein, oder schalten Sie „Ich habe keine URL“ ein.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;zwerk&#xa0;…</translation>
    </message>
    <message>
        <source>No Exalate instance answers there. You may have to ask the other side for its Exalate URL.</source>
        <translation type="vanished">Dort antwortet keine Exalate-Instanz; die andere Seite muss vielleicht ihre Exalate-URL nennen.</translation>
    </message>
    <message>
        <source>Your instance does not report whether it is public and which licence it has. Script and Visual need an evaluation or a paid licence.</source>
        <translation>Ihre Instanz teilt nicht mit, ob sie aus dem Internet erreichbar ist und welche Lizenz sie hat. Script und Visual brauchen eine Test- oder eine bezahlte Lizenz.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Exalate-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie %1 von Hand.</translation>
    </message>
    <message>
        <source>tracker not reported</source>
        <translation>Tracker nicht gemeldet</translation>
    </message>
    <message>
        <source>Exalate found</source>
        <translation>Exalate gefunden</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbindung bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>Verbindungs&amp;name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Geben Sie einen Namen für die Verbindung ein.</translation>
    </message>
</context>
<context>
    <name>EmptyConnections</name>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Connect this instance to another one and get an invitation code for its administrator.</source>
        <translation type="vanished">Verbinden Sie diese Instanz mit einer anderen, und erhalten Sie einen Einladungscode für deren Administrator.</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code? Check who it is from, then confirm.</source>
        <translation type="vanished">Jemand hat Ihnen einen Einladungscode gesendet: Sehen Sie, von wem er kommt, und bestätigen Sie dann.</translation>
    </message>
    <message>
        <source>Initiate a connection to another instance, and send the invitation code to its administrator. Or accept the invitation that somebody sent you.</source>
        <translation>Initiieren Sie eine Verbindung zu einer anderen Instanz, und senden Sie den Einladungscode an deren Administrator. Oder nehmen Sie die Einladung an, die Sie erhalten haben.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Einladungscode</translation>
    </message>
    <message>
        <source>The console then gives an invitation code. Paste it here:</source>
        <translation type="vanished">Die Konsole gibt dann einen Einladungscode aus. Fügen Sie ihn hier ein:</translation>
    </message>
    <message>
        <source>When the console says that the connection is there, press Next.</source>
        <translation type="vanished">Wenn die Konsole meldet, dass die Verbindung vorhanden ist, klicken Sie auf „Weiter“.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Code gefunden</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">Fingerabdruck %1</translation>
    </message>
    <message>
        <source>Destination instance URL</source>
        <translation>URL der Zielinstanz</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="vanished">Modus</translation>
    </message>
    <message>
        <source>Local instance short name</source>
        <translation>Kurzname der lokalen Instanz</translation>
    </message>
    <message>
        <source>Remote instance short name</source>
        <translation>Kurzname der Remote-Instanz</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Verbindungsname</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Project on the other side</source>
        <translation>Projekt auf der Gegenseite</translation>
    </message>
    <message>
        <source>none: choose “I don&apos;t have a URL” there</source>
        <translation type="vanished">keine: Wählen Sie dort „I don&apos;t have a URL“ (Ich habe keine URL)</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Finish it in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Die Liste von %1 enthält noch keine neue Verbindung. Schließen Sie sie zuerst in der Konsole ab.</translation>
    </message>
    <message>
        <source>Paste the invitation code from the console.</source>
        <translation>Fügen Sie den Einladungscode ein, den die Konsole ausgegeben hat.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>Sie ist &amp;da, weiter</translation>
    </message>
    <message>
        <source>The console then shows an invitation code. Copy it there, and paste it here:</source>
        <translation>Die Konsole zeigt dann einen Einladungscode. Kopieren Sie ihn dort, und fügen Sie ihn hier ein:</translation>
    </message>
    <message>
        <source>If the console then shows an invitation code, copy it there, and paste it here:</source>
        <translation>Wenn die Konsole dann einen Einladungscode zeigt, kopieren Sie ihn dort, und fügen Sie ihn hier ein:</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Gehen Sie weiter, sobald die Konsole die Verbindung zeigt.</translation>
    </message>
    <message>
        <source>This page continues when your instance lists the connection.</source>
        <translation>Diese Seite geht weiter, sobald die Verbindung in der Liste Ihrer Instanz steht.</translation>
    </message>
    <message>
        <source>✓ %1 is in the list. Paste its code, or continue without it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>✓ %1 steht in der Liste. Fügen Sie den Code ein, oder gehen Sie ohne ihn weiter.</translation>
    </message>
    <message>
        <source>%1 Then choose “Initiate connection”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Wählen Sie dann „Initiate connection“.</translation>
    </message>
    <message>
        <source>Choose “I don&apos;t have a URL”.</source>
        <translation>Wählen Sie „I don&apos;t have a URL“.</translation>
    </message>
    <message>
        <source>Choose the mode “%1”.</source>
        <extracomment>%1 is a configuration mode, such as Script</extracomment>
        <translation>Wählen Sie den Modus „%1“.</translation>
    </message>
    <message>
        <source>Choose one of your projects if the console asks for one.</source>
        <translation>Wählen Sie eines Ihrer Projekte, wo die Konsole danach fragt.</translation>
    </message>
    <message>
        <source>Answer whether you have admin access to the other side.</source>
        <translation>Geben Sie an, ob Sie Administratorzugriff auf die andere Seite haben.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>%1 does not offer this to other programs. Its own console does it, in the browser.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="vanished">%1 bietet dies anderen Programmen nicht an. Es geschieht in der zugehörigen Konsole, im Browser.</translation>
    </message>
    <message>
        <source>Enter these values there:</source>
        <translation type="vanished">Geben Sie dort diese Werte ein:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie %1 von Hand.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>✓ Copied: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>✓ Kopiert: %1</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>Node-Berich&amp;t …</translation>
    </message>
    <message>
        <source>&amp;Keep beside the browser</source>
        <translation>&amp;Neben dem Browser behalten</translation>
    </message>
    <message>
        <source>The Exalate console of %1 is open in your browser. Do this there:</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Die Exalate-Konsole von %1 ist in Ihrem Browser geöffnet. Tun Sie dort Folgendes:</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Kopiert</translation>
    </message>
    <message>
        <source>Copy ne&amp;xt: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Nä&amp;chstes kopieren: %1</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Go to remote</source>
        <translation>Zur Re&amp;mote-Instanz</translation>
    </message>
    <message>
        <source>Initiate connection</source>
        <translation>Verbindung initiieren</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Zielinstanz</translation>
    </message>
    <message>
        <source>Connection information</source>
        <translation>Verbindungsdaten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Administratorzugriff</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Exalate-Konsole</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Von %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a response…</source>
        <translation>Warten auf die Antwort&#xa0;…</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Die Verbindung wird gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>Creating the connection…</source>
        <translation>Die Verbindung wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>&amp;Initiieren</translation>
    </message>
    <message>
        <source>Next creates the connection and its invitation code.</source>
        <translation>„Weiter“ erstellt die Verbindung und ihren Einladungscode.</translation>
    </message>
    <message>
        <source>Next creates the connection.</source>
        <translation>„Weiter“ erstellt die Verbindung.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>You finish the connection in the Exalate console.</source>
        <translation>Sie schließen die Verbindung in der Exalate-Konsole ab.</translation>
    </message>
</context>
<context>
    <name>InstanceActions</name>
    <message>
        <source>Remove instance</source>
        <translation>Instanz entfernen</translation>
    </message>
    <message>
        <source>Remove the instance “%1” from this program?</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>Instanz „%1“ aus diesem Programm entfernen?</translation>
    </message>
    <message>
        <source>Its password or token and its stored invitation codes are deleted from this computer. Its connections are not affected.</source>
        <translation>Das Passwort oder Token und die gespeicherten Einladungscodes dieser Instanz werden von diesem Computer gelöscht. Die Verbindungen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
</context>
<context>
    <name>InstanceButton</name>
    <message>
        <source>Instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>Instanz &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Edit instance</source>
        <translation>Instanz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove instance</source>
        <translation>Instanz &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>InstanceDialog</name>
    <message>
        <source>Edit instance</source>
        <translation>Instanz bearbeiten</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>Instanz hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>Exalate UR&amp;L</source>
        <translation>Exalate-UR&amp;L</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>Sitzun&amp;gstoken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the instance.</source>
        <translation type="vanished">Bleibt das Feld leer, wird der Name von der Instanz übernommen.</translation>
    </message>
    <message>
        <source>As shown in Exalate, under General Settings.</source>
        <translation>Wie in Exalate unter General Settings angezeigt.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Anmelden mit</translation>
    </message>
    <message>
        <source>User and pass&amp;word</source>
        <translation>Benutzer &amp;und Passwort</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>S&amp;ession token</source>
        <translation>Sitzungstok&amp;en</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Geben Sie den Benutzer ein, der sich anmeldet.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of your instance.</source>
        <translation>Geben Sie die Exalate-URL Ihrer Instanz ein.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Bleibt das Feld leer, wird der gespeicherte Wert beibehalten.</translation>
    </message>
    <message>
        <source>Or an API token of this user. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Oder ein API-Token dieses Benutzers. Es wird im Schlüsselbund des Systems gespeichert, sobald die Anmeldung es bestätigt hat.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain after a successful sign-in.</source>
        <translation>Es wird im Schlüsselbund des Systems gespeichert, sobald die Anmeldung es bestätigt hat.</translation>
    </message>
    <message>
        <source>A token that your node issued. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Ein Token, das Ihr Node ausgestellt hat. Es wird im Schlüsselbund des Systems gespeichert, sobald es bestätigt ist.</translation>
    </message>
    <message>
        <source>Enter the password, or an API token of this user.</source>
        <translation>Geben Sie das Passwort oder ein API-Token dieses Benutzers ein.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Geben Sie das Token ein.</translation>
    </message>
    <message>
        <source>Paste the session token.</source>
        <translation>Fügen Sie das Sitzungstoken ein.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;zwerk&#xa0;…</translation>
    </message>
    <message>
        <source>What you call the instance, such as the name of your company.</source>
        <translation>Wie Sie die Instanz nennen, zum Beispiel nach Ihrer Firma.</translation>
    </message>
    <message>
        <source>Wit&amp;hout signing in</source>
        <translation>&amp;Ohne Anmeldung</translation>
    </message>
    <message>
        <source>This program then guides you through the Exalate console, keeps the invitation codes, and lists the connections that it helped you with.</source>
        <translation>Dieses Programm sagt Ihnen dann, was in der Exalate-Konsole zu tun ist, bewahrt die Einladungscodes auf und listet die Verbindungen, bei denen es Ihnen geholfen hat.</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: add it</source>
        <translation>Es ist eine E&amp;xalate-Instanz: hinzufügen</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: sign in</source>
        <translation>Es ist eine E&amp;xalate-Instanz: anmelden</translation>
    </message>
    <message>
        <source>Enter a name. The instance does not report one.</source>
        <translation>Geben Sie einen Namen ein. Die Instanz nennt keinen.</translation>
    </message>
</context>
<context>
    <name>InvitationCodeBox</name>
    <message>
        <source>Invitation code</source>
        <translation>Einladungscode</translation>
    </message>
    <message>
        <source>Hidden. Choose Show to reveal it.</source>
        <translation>Verborgen. Die Schaltfläche „Anzeigen“ zeigt ihn an.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>&amp;Anzeigen</translation>
    </message>
</context>
<context>
    <name>InvitationCodeEntry</name>
    <message>
        <source>From a &amp;file…</source>
        <translation>Aus einer &amp;Datei …</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>✓ Code gefunden</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>Fingerabdruck %1</translation>
    </message>
    <message>
        <source>put together from several lines</source>
        <translation>aus mehreren Zeilen zusammengesetzt</translation>
    </message>
    <message>
        <source>without the characters around it</source>
        <translation>ohne die Zeichen darum herum</translation>
    </message>
    <message>
        <source>&amp;Use the code on the clipboard: %1</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>Code aus der Zwischenablage &amp;verwenden: %1</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>Ein&amp;fügen</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Eine Einladung öffnen</translation>
    </message>
    <message>
        <source>Text and mail (*.txt *.eml)</source>
        <translation>Text und Mail (*.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Hier einfügen oder eine Datei ablegen</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>%1 invites you to the Exalate connection “%2”.</source>
        <extracomment>%1 is the name of an instance, %2 the name of a connection</extracomment>
        <translation>%1 lädt Sie zur Exalate-Verbindung „%2“ ein.</translation>
    </message>
    <message>
        <source>Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:</source>
        <translation>Öffnen Sie Exalate auf Ihrer Seite, gehen Sie zu „Connections“, klicken Sie auf „Accept Invitation“, und fügen Sie diesen Einladungscode ein:</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. Before you confirm, compare the fingerprint with the sender by phone:</source>
        <translation type="vanished">Wer den Code hat, kann die Einladung annehmen. Vergleichen Sie den Fingerabdruck telefonisch mit dem Absender, bevor Sie bestätigen:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. Before you confirm, compare its fingerprint with me by phone:</source>
        <translation type="vanished">Sie erhalten den Einladungscode gesondert. Vergleichen Sie seinen Fingerabdruck telefonisch mit mir, bevor Sie bestätigen:</translation>
    </message>
    <message>
        <source>Invitation to the Exalate connection “%1”</source>
        <extracomment>the subject of a mail; %1 is the name of a connection</extracomment>
        <translation>Einladung zur Exalate-Verbindung „%1“</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. If you use Connection Wizard too, compare the fingerprint with the sender by phone before you confirm:</source>
        <translation>Wer den Code hat, kann die Einladung annehmen. Wenn auch Sie Connection Wizard nutzen, vergleichen Sie den Fingerabdruck telefonisch mit dem Absender, bevor Sie bestätigen:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone before you confirm:</source>
        <translation>Sie erhalten den Einladungscode gesondert. Wenn auch Sie Connection Wizard nutzen, vergleichen Sie seinen Fingerabdruck telefonisch mit mir, bevor Sie bestätigen:</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>Einladungs&amp;code kopieren</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <translation>&amp;Jetzt leeren</translation>
    </message>
    <message>
        <source>This is a new code: one that you sent before may no longer work.</source>
        <translation>Dieser Code wurde neu erstellt: Ein zuvor weitergegebener funktioniert möglicherweise nicht mehr.</translation>
    </message>
    <message>
        <source>On the “%1” side, you (or their application administrator) need to %2.</source>
        <translation>Auf der Seite „%1“ müssen Sie (oder der dortige Anwendungsadministrator) auf %2 klicken.</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <extracomment>the words of Exalate&apos;s own button, within &quot;you need to %2.&quot;</extracomment>
        <translation>Accept the Invitation</translation>
    </message>
    <message>
        <source>Use the following invitation code:</source>
        <translation>Verwenden Sie den folgenden Einladungscode:</translation>
    </message>
    <message>
        <source>You can copy the invitation code from the list of connections.</source>
        <translation>Den Einladungscode erhalten Sie in der Liste der Verbindungen.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Nachricht kopieren</translation>
    </message>
    <message>
        <source>Opens the choice of languages.</source>
        <translation>Öffnet die Sprachauswahl.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saves the code to a file that only you can read.</source>
        <translation type="vanished">Speichert den Code in einer Datei, die nur Sie lesen können.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>Opens a mail draft without the code.</source>
        <translation>Öffnet einen E-Mail-Entwurf ohne den Code.</translation>
    </message>
    <message>
        <source>(safe to read out over the phone)</source>
        <translation>(kann am Telefon vorgelesen werden)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="vanished">unbekannt</translation>
    </message>
    <message>
        <source>✓ Invitation code copied.</source>
        <translation>✓ Einladungscode kopiert.</translation>
    </message>
    <message>
        <source>✓ Message with the invitation code copied.</source>
        <translation>✓ Nachricht mit dem Einladungscode kopiert.</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the invitation code.</source>
        <translation>Die Zwischenablage enthält den Einladungscode nicht mehr.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Einladung speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Invitation %1.txt</source>
        <extracomment>the name of a file; %1 is the name of a connection</extracomment>
        <translation>Einladung %1.txt</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it once the invitation is accepted.</source>
        <translation>Nur Sie können die Datei lesen. Löschen Sie sie, sobald die Einladung angenommen ist.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or copy the code.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort, oder kopieren Sie den Code.</translation>
    </message>
    <message>
        <source>A mail draft is open. It contains the fingerprint, not the code: send the code another way.</source>
        <translation>Ein E-Mail-Entwurf ist geöffnet. Er enthält den Fingerabdruck, nicht den Code: Senden Sie den Code auf einem anderen Weg.</translation>
    </message>
    <message>
        <source>No mail program opened. Use “Copy message” and paste it into a mail.</source>
        <translation>Kein E-Mail-Programm hat geantwortet. Verwenden Sie „Nachricht kopieren“, und fügen Sie die Nachricht in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>Saves the code to a file.</source>
        <translation>Speichert den Code in einer Datei.</translation>
    </message>
    <message>
        <source>Others may be able to read the file there. Delete it once the invitation is accepted.</source>
        <translation>Andere können die Datei dort möglicherweise lesen. Löschen Sie sie, sobald die Einladung angenommen ist.</translation>
    </message>
    <message>
        <source>On the other side, you (or their application administrator) need to %2.</source>
        <translation>Auf der anderen Seite müssen Sie (oder der dortige Anwendungsadministrator) auf %2 klicken.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
    <message>
        <source>Accepted by %1. The connection is active.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Von %1 angenommen. Die Verbindung ist aktiv.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Erforderlich.</translation>
    </message>
</context>
<context>
    <name>LateCodePage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Einladungscode</translation>
    </message>
    <message>
        <source>The connection exists. The other side&apos;s administrator needs its invitation code, which the console shows. Paste it here to keep it and to send it.</source>
        <translation>Die Verbindung ist da. Der Administrator der anderen Seite braucht ihren Einladungscode, den die Konsole zeigt. Fügen Sie ihn hier ein, um ihn aufzubewahren und von hier zu senden.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>die andere Seite</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbindung &amp;initiieren</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>Einladung &amp;annehmen</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>&amp;Search connections</source>
        <translation>Verbindungen &amp;suchen</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is deleted when you close the window.</source>
        <translation>Dies ist die Sandbox: eine erfundene Firma auf diesem Computer. Nichts verlässt sie, und alles in ihr ist verschwunden, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>Connectio&amp;n</source>
        <translation>Verbindun&amp;g</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Dokumentation</translation>
    </message>
    <message>
        <source>Configuration &amp;modes</source>
        <translation>Konfigurations&amp;modi</translation>
    </message>
    <message>
        <source>Connection &amp;types</source>
        <translation>&amp;Verbindungstypen</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossar</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Sicherheit</translation>
    </message>
    <message>
        <source>Service &amp;status</source>
        <translation>D&amp;ienststatus</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>&amp;Über %1</translation>
    </message>
    <message>
        <source>Connection active</source>
        <extracomment>the title of a desktop notification</extracomment>
        <translation>Verbindung aktiv</translation>
    </message>
    <message>
        <source>%1 was accepted and is now active.</source>
        <translation>%1 wurde angenommen und ist jetzt aktiv.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time.</source>
        <translation>Sie waren dabei, eine Verbindung zu initiieren, als das Programm beendet wurde.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time: %1</source>
        <translation>Sie waren dabei, eine Verbindung zu initiieren, als das Programm beendet wurde: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The connection %1 was created before the program closed.</source>
        <translation>Die Verbindung %1, die beim Beenden des Programms gerade erstellt wurde, ist vorhanden.</translation>
    </message>
    <message>
        <source>Its invitation code is new: an earlier one may no longer work.</source>
        <translation>Der zugehörige Einladungscode ist neu: Ein früherer funktioniert möglicherweise nicht mehr.</translation>
    </message>
    <message>
        <source>Copy invitation code</source>
        <translation>Einladungscode kopieren</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Einladungscode von %1 kopiert. Fingerabdruck: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="vanished">Über %1</translation>
    </message>
    <message>
        <source>%1
Licence: %2
Built with Qt %3</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence, %3 a version number</extracomment>
        <translation type="vanished">%1
Lizenz: %2
Erstellt mit Qt %3</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;zwerk&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>Node-Berich&amp;t …</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for its password in another window.</source>
        <translation>Warten auf den Schlüsselbund des Systems. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Ohne ihn weiter</translation>
    </message>
    <message>
        <source>Forget &amp;codes now…</source>
        <translation>&amp;Codes jetzt vergessen …</translation>
    </message>
    <message>
        <source>Ne&amp;w Exalate…</source>
        <translation>Ne&amp;w Exalate …</translation>
    </message>
    <message>
        <source>Forget codes</source>
        <translation>Codes vergessen</translation>
    </message>
    <message>
        <source>Forget the invitation codes that are no longer needed?</source>
        <translation>Die nicht mehr benötigten Einladungscodes vergessen?</translation>
    </message>
    <message>
        <source>When a connection turns active or is gone, its code stays in the keychain for a week, in case the list was wrong. Once forgotten, it cannot be recovered.</source>
        <translation>Wenn eine Verbindung aktiv wird oder verschwindet, bleibt ihr Code eine Woche im Schlüsselbund, falls die Liste falsch war. Ist er einmal vergessen, lässt er sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>Jetzt &amp;vergessen</translation>
    </message>
    <message>
        <source>New Exalate</source>
        <translation>New Exalate</translation>
    </message>
    <message>
        <source>New Exalate is a different product from the one that this program is for.</source>
        <translation>New Exalate ist ein anderes Produkt neben dem, für das dieses Programm gemacht ist.</translation>
    </message>
    <message>
        <source>It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without an invitation code.

If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of your instance.

Two companies that keep their sign-in details to themselves still connect with an invitation code, as here.</source>
        <translation>Es hat Arbeitsbereiche, Systeme und Elemente. Eine Verbindung entsteht dort mit den Anmeldedaten beider Seiten und ohne Einladungscode.

Wenn jemand Ihre Instanz dort importieren möchte, erhalten Sie eine Importanfrage. Sie genehmigen sie in der Exalate-Konsole Ihrer Instanz.

Zwei Firmen, die ihre Anmeldedaten für sich behalten, verbinden sich weiterhin mit einem Einladungscode, so wie hier.</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>Tr&amp;y the sandbox</source>
        <translation>Sandbox aus&amp;probieren</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>&amp;Inhalt</translation>
    </message>
</context>
<context>
    <name>ModeCard</name>
    <message>
        <source>&amp;Basic</source>
        <translation>&amp;Basic</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>&amp;Visual</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>&amp;Script</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Host des Proxys</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Only if the proxy requires a sign-in.</source>
        <translation>Nur für einen Proxy, der danach fragt.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain. Leave empty to keep the stored one.</source>
        <translation>Es wird im Schlüsselbund des Systems gespeichert. Bleibt das Feld leer, wird das gespeicherte Passwort beibehalten.</translation>
    </message>
    <message>
        <source>Reach other computers</source>
        <translation>Andere Computer erreichen</translation>
    </message>
    <message>
        <source>Enter only the host name of the proxy, such as proxy.example.com.</source>
        <translation>Geben Sie nur den Hostnamen des Proxys ein, zum Beispiel proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Geben Sie eine Zahl von 1 bis 65535 ein.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set up</source>
        <translation>Wie im S&amp;ystem eingerichtet</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>Oh&amp;ne Proxy</translation>
    </message>
    <message>
        <source>Through &amp;another proxy</source>
        <translation>Über einen &amp;anderen Proxy</translation>
    </message>
    <message>
        <source>Through another proxy, by SOCKS &amp;5</source>
        <translation>Über einen anderen Proxy, mit SOCKS &amp;5</translation>
    </message>
</context>
<context>
    <name>NodeReportDialog</name>
    <message>
        <source>Node report</source>
        <translation>Node-Bericht</translation>
    </message>
    <message>
        <source>What your instance offers to other programs, according to its own description. Send it to the project to help this program do more. It contains paths below the Exalate URL, names of fields and their types: no values, no names of people, no hosts.</source>
        <translation>Was Ihre Instanz anderen Programmen laut ihrer eigenen Beschreibung anbietet. Senden Sie es dem Projekt, und dieses Programm lernt dazu. Es enthält Adressen unterhalb der Exalate-URL, Namen von Feldern und ihre Typen: keine Werte, keine Namen von Personen, keine Hosts.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>✓ Copied.</source>
        <translation>✓ Kopiert.</translation>
    </message>
    <message>
        <source>Save the node report</source>
        <translation>Node-Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>&amp;Retry</source>
        <translation>E&amp;rneut versuchen</translation>
    </message>
    <message>
        <source>Copy &amp;technical details</source>
        <translation>&amp;Technische Details kopieren</translation>
    </message>
    <message>
        <source>Copied. Contains no secrets.</source>
        <translation>Kopiert. Es ist nichts Geheimes enthalten.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already running but does not respond. Quit it, then start it again.</source>
        <translation>%1 läuft bereits, antwortet aber nicht. Beenden Sie das Programm, und starten Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sandbox is not part of this installation: %1 is missing.</source>
        <translation>Die Sandbox ist nicht Teil dieser Installation: %1 fehlt.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; if that does not help, reinstall the program.</source>
        <translation>Die Sandbox ist nicht gestartet. Starten Sie sie erneut; wenn es dabei bleibt, installieren Sie das Programm neu.</translation>
    </message>
    <message>
        <source>The sandbox has stopped. Close this window and start the sandbox again.</source>
        <translation>Die Sandbox wurde beendet. Schließen Sie dieses Fenster, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Die Sandbox konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Projects cannot be listed here. Enter the name exactly as the tracker shows it.</source>
        <translation>Die Projekte lassen sich hier nicht auflisten. Geben Sie den Namen so ein, wie der Tracker ihn anzeigt.</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>✓ Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Looking for projects…</source>
        <translation>Projekte werden gesucht&#xa0;…</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>Kein Projekt enthält dies in seinem Namen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln Projekt; die ersten %1 werden angezeigt. Geben Sie einen Teil des Namens ein.</numerusform>
            <numerusform>%Ln Projekte; die ersten %1 werden angezeigt. Geben Sie einen Teil des Namens ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>%Ln Projekt. Wählen Sie eines aus der Liste.</numerusform>
            <numerusform>%Ln Projekte. Wählen Sie eines aus der Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Projekt auswählen</translation>
    </message>
    <message>
        <source>The project in %1 to synchronise.</source>
        <extracomment>%1 is the name of one&apos;s own instance</extracomment>
        <translation>Das Projekt von %1, das an dieser Verbindung teilnimmt.</translation>
    </message>
    <message>
        <source>Select a project on the &amp;other side</source>
        <translation type="vanished">Projekt auf der &amp;Gegenseite auswählen</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Wählen Sie ein Projekt aus der Liste, oder geben Sie seinen vollständigen Namen ein.</translation>
    </message>
    <message>
        <source>Select the sec&amp;ond project</source>
        <translation>&amp;Zweites Projekt auswählen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Zwischenablage-Programme behalten den Inhalt hier möglicherweise; er wird in %Ln Minute gelöscht, falls unverändert.</numerusform>
            <numerusform>Zwischenablage-Programme behalten den Inhalt hier möglicherweise; er wird in %Ln Minuten gelöscht, falls unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>Wird nicht in den Verlauf der Zwischenablage aufgenommen, soweit der Desktop es zulässt; wird in %Ln Minute gelöscht, falls unverändert, oder wenn Sie zu diesem Fenster zurückkehren.</numerusform>
            <numerusform>Wird nicht in den Verlauf der Zwischenablage aufgenommen, soweit der Desktop es zulässt; wird in %Ln Minuten gelöscht, falls unverändert, oder wenn Sie zu diesem Fenster zurückkehren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Wird nicht in den Verlauf der Zwischenablage aufgenommen, soweit das System es zulässt; wird in %Ln Minute gelöscht, falls unverändert.</numerusform>
            <numerusform>Wird nicht in den Verlauf der Zwischenablage aufgenommen, soweit das System es zulässt; wird in %Ln Minuten gelöscht, falls unverändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Closing the program also clears it.</source>
        <extracomment>%1 is a sentence about how long the clipboard keeps something</extracomment>
        <translation>%1 Auch beim Schließen des Programms wird sie geleert.</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>connections whose status is none of those that this program knows</extracomment>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>StatusFollower</name>
    <message>
        <source>Pending: waiting for %1 to accept. Updates automatically.</source>
        <translation>Ausstehend: Warten auf die Annahme durch %1. Dies aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>Pending: waiting for %1 to confirm. Updates automatically.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Ausstehend: Warten, bis %1 die Annahme zur Kenntnis nimmt. Dies aktualisiert sich von selbst.</translation>
    </message>
    <message>
        <source>Active: %1 has accepted.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Aktiv: %1 hat angenommen.</translation>
    </message>
    <message>
        <source>Active: %1 is connected.</source>
        <translation>Aktiv: %1 ist verbunden.</translation>
    </message>
    <message>
        <source>Pending, until you mark it as accepted in the list of connections.</source>
        <translation>Ausstehend, bis Sie sie in der Liste der Verbindungen als angenommen markieren.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>SuggestionCompleter</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is the name of an instance, %2 its address</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>UpgradeConnectionDialog</name>
    <message>
        <source>Upgrade connection</source>
        <translation>Upgrade der Verbindung</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Upgrade</translation>
    </message>
    <message>
        <source>Which mode should “%1” use?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Auf welchen Modus soll „%1“ umgestellt werden?</translation>
    </message>
    <message>
        <source>This cannot be undone. From then on you edit the sync rules yourself.</source>
        <translation>Das lässt sich nicht rückgängig machen: Die Sync-Regeln bearbeiten Sie von da an selbst.</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>&amp;Script</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>&amp;Visual</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>Wählen Sie eine dieser Möglichkeiten, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>&amp;Verify admin access</source>
        <translation>&amp;Administratorzugriff überprüfen</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Seite erneut öffnen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Warten been&amp;den</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>die Zielinstanz</translation>
    </message>
    <message>
        <source>Before the connection is created, %1 asks you to sign in as its administrator in the browser. This program never sees that password.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Bevor die Verbindung erstellt wird, fordert %1 Sie im Browser auf, sich dort als Administrator anzumelden. Das Passwort bleibt dort; dieses Programm sieht es nicht.</translation>
    </message>
    <message>
        <source>Opening %1 in the browser…</source>
        <translation>%1 wird im Browser geöffnet&#xa0;…</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser. This page continues automatically.</source>
        <translation>Warten, bis %1 im Browser antwortet. Es geht dann von selbst weiter.</translation>
    </message>
    <message>
        <source>✓ %1 confirmed that you have admin access.</source>
        <translation>✓ %1 hat Ihren Administratorzugriff bestätigt.</translation>
    </message>
    <message>
        <source>Verify your admin access first.</source>
        <translation>Überprüfen Sie zuerst Ihren Administratorzugriff.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Es konnte kein Browser geöffnet werden. Öffnen Sie %1 von Hand.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Exalate-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.</source>
        <translation>Warten auf die Antwort von %1 im Browser, auf der Seite von %2. Es geht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Add instance</source>
        <translation>Instanz hin&amp;zufügen</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Sandbox aus&amp;probieren</translation>
    </message>
    <message>
        <source>Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account.</source>
        <translation type="vanished">Fügen Sie Ihre eigene Exalate-Instanz hinzu, um sie mit anderen zu verbinden, oder sehen Sie sich in der Sandbox um, die kein Konto benötigt.</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Issue-Tracker über Exalate verbinden</translation>
    </message>
    <message>
        <source>You initiate a connection, send the invitation code to the other side, and see when it is accepted.</source>
        <translation>Sie initiieren eine Verbindung, senden den Einladungscode an die andere Seite und sehen, wann er angenommen wird.</translation>
    </message>
    <message>
        <source>Use your own instance</source>
        <translation>Mit der eigenen Instanz arbeiten</translation>
    </message>
    <message>
        <source>You need its Exalate URL, which Exalate shows under General Settings.</source>
        <translation>Sie brauchen ihre Exalate-URL. Exalate zeigt sie unter General Settings.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>The sandbox simulates companies with Exalate on this computer. It needs no account.</source>
        <translation>Die Sandbox simuliert Firmen mit Exalate auf diesem Computer. Sie benötigt kein Konto.</translation>
    </message>
    <message>
        <source>Starting the sandbox. It opens in its own window.</source>
        <translation>Die Sandbox startet. Sie öffnet sich in einem eigenen Fenster.</translation>
    </message>
</context>
<context>
    <name>WhatsNext</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate-&amp;Konsole öffnen</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation>Konfigurieren Sie die Verbindung: was synchronisiert wird und wie. Das geschieht in der Exalate-Konsole Ihrer Instanz.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>&amp;Edit instance</source>
        <translation>Instanz &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>Vor dem Abschluss schließen?</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>Was Sie hier eingegeben haben, wird nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;zwerk&#xa0;…</translation>
    </message>
    <message>
        <source>Open the Exalate c&amp;onsole</source>
        <translation>Exalate-K&amp;onsole öffnen</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>Noch einmal &amp;senden …</translation>
    </message>
    <message>
        <source>The first request may still be running. Looking for its connection until %1…</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Die erste Anfrage läuft vielleicht noch. Ihre Verbindung wird bis %1 gesucht …</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Noch einmal senden?</translation>
    </message>
    <message>
        <source>The first request may already have created the connection. If so, sending it again creates a second one, and you will have to delete one of them.</source>
        <translation>Die erste Anfrage hat die Verbindung vielleicht schon erstellt. Dann entsteht jetzt eine zweite, und Sie müssen eine davon löschen.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Noch einmal &amp;senden</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is an instance&apos;s name or host, %2 the product name of its issue tracker</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>the instance</source>
        <translation>die Instanz</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>nicht genannten Tag</translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>ohne Angabe</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>ein anderer Host</translation>
    </message>
    <message>
        <source>Retry. If it happens again, send the technical details to your network team.</source>
        <translation>Versuchen Sie es erneut. Wenn es wieder vorkommt, senden Sie die technischen Details an Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to renew it, then retry.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Es wurde nichts gesendet. Bitten Sie den für %1 zuständigen Administrator, das Zertifikat zu erneuern, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a sentence, %2 is what the other side said</extracomment>
        <translation>%1 Die Meldung lautet: „%2“</translation>
    </message>
    <message>
        <source>No address was entered.</source>
        <translation>Es wurde keine Adresse eingegeben.</translation>
    </message>
    <message>
        <source>Enter the address of the destination instance, or its Exalate URL.</source>
        <translation>Geben Sie den Link der Zielinstanz oder ihre Exalate-URL ein.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>Der Hostname ist nicht angegeben.</translation>
    </message>
    <message>
        <source>Enter the full address, such as company-b.atlassian.net.</source>
        <translation>Geben Sie die ganze Adresse ein, zum Beispiel company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>%1 is not a complete host name.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>%1 ist kein vollständiger Hostname.</translation>
    </message>
    <message>
        <source>Add the rest, such as %1.atlassian.net or %1.zendesk.com.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>Ergänzen Sie den Rest, zum Beispiel %1.atlassian.net oder %1.zendesk.com.</translation>
    </message>
    <message>
        <source>The address contains a space or a line break.</source>
        <translation>Die Adresse enthält ein Leerzeichen oder einen Zeilenumbruch.</translation>
    </message>
    <message>
        <source>Remove it, or enter a single address.</source>
        <translation>Entfernen Sie das Zeichen, oder geben Sie nur eine einzige Adresse ein.</translation>
    </message>
    <message>
        <source>The address contains an invisible character.</source>
        <translation>Die Adresse enthält ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>Type the address instead of pasting it.</source>
        <translation>Geben Sie die Adresse von Hand ein, statt sie einzufügen.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Dies ist nicht die Adresse einer Website.</translation>
    </message>
    <message>
        <source>Enter the address as the browser shows it, such as company-b.atlassian.net.</source>
        <translation>Geben Sie die Adresse so ein, wie der Browser sie zeigt, zum Beispiel company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>The address contained a user name, a password or a session token, which was removed.</source>
        <translation>Die Adresse enthielt einen Benutzernamen, ein Passwort oder ein Sitzungstoken. Diese Angabe wurde aus dem Feld entfernt.</translation>
    </message>
    <message>
        <source>Enter only the address. You do not need the sign-in details of the destination.</source>
        <translation>Geben Sie nur die Adresse ein. Die Anmeldedaten des Ziels werden nicht gebraucht.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>Der Port ist keine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Correct the number after the colon, or remove it.</source>
        <translation>Korrigieren Sie die Zahl nach dem Doppelpunkt, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>Dies ist eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Enter the address of the instance, as the browser shows it.</source>
        <translation>Geben Sie die Adresse der Instanz so ein, wie der Browser sie zeigt.</translation>
    </message>
    <message>
        <source>This looks like an invitation code.</source>
        <translation>Dies sieht wie ein Einladungscode aus.</translation>
    </message>
    <message>
        <source>To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.</source>
        <translation>Um ihn zu verwenden, schließen Sie dieses Fenster, und wählen Sie „Einladung annehmen“. Geben Sie hier die Adresse der Zielinstanz ein.</translation>
    </message>
    <message>
        <source>%1 is reserved for special use. No instance can be reached there.</source>
        <translation>Über %1 ist keine Instanz erreichbar: Diese Adresse ist für besondere Zwecke reserviert.</translation>
    </message>
    <message>
        <source>Enter the host name of the instance.</source>
        <translation>Geben Sie den Hostnamen der Instanz ein.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others. Its exact form is %2.</source>
        <extracomment>%1 and %2 are two forms of the same host name, or two host names that look alike</extracomment>
        <translation>%1 ist mit Buchstaben geschrieben, die wie andere aussehen. Die genaue Form ist %2.</translation>
    </message>
    <message>
        <source>Continue only if you are sure that this is the right host.</source>
        <translation>Fahren Sie nur fort, wenn Sie sicher sind, dass Sie diesen Host meinen.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others.</source>
        <translation>%1 ist mit Buchstaben geschrieben, die wie andere aussehen.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>Soweit dieser Computer feststellen kann, gibt es keinen Host namens %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A host that is known only inside the other company needs a private connection: “I don&apos;t have a URL”.</source>
        <translation type="vanished">Prüfen Sie die Schreibweise. Ein Host, der nur innerhalb der anderen Firma bekannt ist, erfordert eine private Verbindung: „Ich habe keine URL“.</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>Von diesem Computer aus ist %1 nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then retry.</source>
        <translation>Prüfen Sie das Netzwerk, das VPN und die Firewall, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 nimmt keine Verbindung an: Sie wurde zurückgewiesen.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of %1 whether the service is running, then retry.</source>
        <translation>Prüfen Sie den Port, oder fragen Sie den für %1 zuständigen Administrator, ob der Dienst läuft, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>It may be busy, or behind a firewall. Retry, or ask the administrator of %1.</source>
        <translation>Möglicherweise liegt es an Überlastung oder einer Firewall. Versuchen Sie es erneut, oder fragen Sie den für %1 zuständigen Administrator.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it finished answering.</source>
        <translation>%1 hat die Verbindung mitten in der Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to %1.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>Der Proxy hat die Anfrage an %1 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>Das Zertifikat für %1 ist am %2 abgelaufen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid until %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>Das Zertifikat für %1 gilt erst ab dem %2, heute noch nicht.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.</source>
        <translation>Es wurde nichts gesendet. Prüfen Sie Datum und Uhrzeit dieses Computers; wenn sie stimmen, fragen Sie den für %1 zuständigen Administrator.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for a different name: %2.</source>
        <extracomment>%1 is a host name, %2 a list of other host names</extracomment>
        <translation>Das Zertifikat für %1 ist auf andere Namen ausgestellt: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.</source>
        <translation>Es wurde nichts gesendet. Geben Sie den Namen ein, auf den das Zertifikat ausgestellt ist, oder fragen Sie den für %1 zuständigen Administrator.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Das Zertifikat für %1 stammt von einem Aussteller, dem dieser Computer nicht vertraut: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer added to this computer.</source>
        <translation>Es wurde nichts gesendet. Bitten Sie den für %1 zuständigen Administrator um ein Zertifikat eines bekannten Ausstellers, oder lassen Sie den Aussteller auf diesem Computer hinzufügen.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption method.</source>
        <translation>%1 und dieser Computer haben keine gemeinsame Verschlüsselung gefunden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.</source>
        <translation>Es wurde nichts gesendet. Fragen Sie den für %1 zuständigen Administrator, ob TLS 1.2 oder neuer eingeschaltet ist.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption.</source>
        <translation>%1 leitet an eine Adresse ohne Verschlüsselung weiter.</translation>
    </message>
    <message>
        <source>The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter another address.</source>
        <translation>Der Weiterleitung wurde nicht gefolgt. Bitten Sie den für %1 zuständigen Administrator, mit Verschlüsselung weiterzuleiten, oder geben Sie eine andere Adresse ein.</translation>
    </message>
    <message>
        <source>%1 redirects to another host: %2.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 leitet an einen anderen Host weiter: %2.</translation>
    </message>
    <message>
        <source>If %1 is the instance you mean, use that address.</source>
        <translation>Wenn %1 die gemeinte Instanz ist, verwenden Sie diese Adresse.</translation>
    </message>
    <message>
        <source>%1 keeps redirecting from one address to the next.</source>
        <translation>%1 leitet endlos von einer Adresse zur nächsten weiter.</translation>
    </message>
    <message>
        <source>Open %1 in the browser, and enter the address where it ends up.</source>
        <translation>Öffnen Sie %1 im Browser, und geben Sie die Adresse ein, bei der er ankommt.</translation>
    </message>
    <message>
        <source>%1 sent far more data than an instance would.</source>
        <translation>%1 hat eine Antwort gesendet, die für eine Instanz zu groß ist.</translation>
    </message>
    <message>
        <source>Check that %1 is the address of an instance.</source>
        <translation>Prüfen Sie, ob %1 die Adresse einer Instanz ist.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not understand.</source>
        <translation>%1 hat geantwortet, aber nicht so, dass dieses Programm es versteht.</translation>
    </message>
    <message>
        <source>%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.</source>
        <translation>%1 antwortet, ist aber weder ein Issue-Tracker noch eine Exalate-Instanz, die dieses Programm kennt.</translation>
    </message>
    <message>
        <source>Check the address, or enter the Exalate URL from the General Settings there.</source>
        <translation>Prüfen Sie die Adresse, oder geben Sie die Exalate-URL ein, die dort in den General Settings steht.</translation>
    </message>
    <message>
        <source>%1 is your own instance, and its tracker does not support local connections.</source>
        <translation>%1 ist Ihre eigene Instanz, und ihr Tracker hat keine lokalen Verbindungen.</translation>
    </message>
    <message>
        <source>Enter the address of another instance.</source>
        <translation>Geben Sie die Adresse einer anderen Instanz ein.</translation>
    </message>
    <message>
        <source>%1 rejected your sign-in details.</source>
        <translation>%1 hat Ihre Anmeldedaten abgelehnt.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter your sign-in details again.</source>
        <translation>Wählen Sie unter „Instanz“ „Instanz bearbeiten“, und geben Sie Ihre Anmeldedaten erneut ein.</translation>
    </message>
    <message>
        <source>Your account on %1 is not allowed to do this.</source>
        <translation>%1 erlaubt dies dem angemeldeten Konto nicht.</translation>
    </message>
    <message>
        <source>Sign in with the account of an Exalate administrator.</source>
        <translation>Melden Sie sich mit einem Konto an, das dort Administrator von Exalate ist.</translation>
    </message>
    <message>
        <source>%1 already has a connection with this name.</source>
        <translation>%1 hat bereits eine Verbindung mit diesem Namen.</translation>
    </message>
    <message>
        <source>Enter another connection name.</source>
        <translation>Geben Sie einen anderen Verbindungsnamen ein.</translation>
    </message>
    <message>
        <source>The licence of %1 does not include this.</source>
        <translation>Die Lizenz für %1 deckt dies nicht ab.</translation>
    </message>
    <message>
        <source>Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the Free Plan covers Basic.</source>
        <translation>Prüfen Sie die Lizenz in der Exalate-Konsole für %1. Evaluation-, Paid- und Network-Lizenzen decken alle Modi ab, der Free Plan deckt Basic ab.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 hat das Gesendete nicht angenommen.</translation>
    </message>
    <message>
        <source>Correct the values that it names, and try again.</source>
        <translation>Ändern Sie, was dort genannt wird, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This no longer exists on %1: it was used, withdrawn or deleted.</source>
        <translation>%1 hat sie nicht mehr: Sie wurde verwendet, zurückgezogen oder gelöscht.</translation>
    </message>
    <message>
        <source>Refresh the list of connections. For an invitation, ask for a new code.</source>
        <translation>Aktualisieren Sie die Liste der Verbindungen. Bitten Sie bei einer Einladung um einen neuen Code.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 ist ausgelastet.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Versuchen Sie es nach %1 erneut.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut.</translation>
    </message>
    <message>
        <source>%1 has an internal problem (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 500</extracomment>
        <translation>%1 hat selbst ein Problem (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has an internal problem.</source>
        <translation>%1 hat selbst ein Problem.</translation>
    </message>
    <message>
        <source>Try again later. If it keeps happening, ask the administrator of %1.</source>
        <translation>Versuchen Sie es später erneut. Wenn es so bleibt, fragen Sie den für %1 zuständigen Administrator.</translation>
    </message>
    <message>
        <source>%1 does not let other programs do this.</source>
        <translation>%1 bietet dies anderen Programmen nicht an.</translation>
    </message>
    <message>
        <source>Do it in the Exalate console of %1, in the browser.</source>
        <translation>Erledigen Sie es in der Exalate-Konsole für %1 im Browser.</translation>
    </message>
    <message>
        <source>The system keychain is missing, locked, or not available to this program.</source>
        <translation>Der Schlüsselbund des Systems ist nicht vorhanden, gesperrt oder wurde diesem Programm verweigert.</translation>
    </message>
    <message>
        <source>Passwords and codes are kept only until you quit. Unlock the keychain to keep them.</source>
        <translation>Passwörter und Codes bleiben nur bis zum Programmende erhalten. Entsperren Sie den Schlüsselbund, um sie zu behalten.</translation>
    </message>
    <message>
        <source>There is no invitation code in this text, or more than one.</source>
        <translation>In diesem Text ist kein Einladungscode oder mehr als einer.</translation>
    </message>
    <message>
        <source>Paste one code or the whole message, or drop the file.</source>
        <translation>Fügen Sie einen Code oder die ganze Nachricht ein, oder legen Sie die Datei hier ab.</translation>
    </message>
    <message>
        <source>The code was changed on its way: it does not match the fingerprint that came with it.</source>
        <translation>Der Code wurde unterwegs verändert: Er passt nicht zu dem Fingerabdruck, der mitgesendet wurde.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again another way, and compare the fingerprint by phone.</source>
        <translation>Bitten Sie den Absender, ihn auf einem anderen Weg noch einmal zu senden, und vergleichen Sie den Fingerabdruck telefonisch.</translation>
    </message>
    <message>
        <source>Your instance %1 is not public.</source>
        <translation>Ihre Instanz %1 ist von außen nicht erreichbar.</translation>
    </message>
    <message>
        <source>Make it public, or let the other side start a private connection with “I don&apos;t have a URL”.</source>
        <translation>Machen Sie sie öffentlich, oder lassen Sie die Gegenseite mit „Ich habe keine URL“ eine private Verbindung starten.</translation>
    </message>
    <message>
        <source>There is no space left on this computer for settings and drafts.</source>
        <translation>Auf diesem Computer ist kein Speicherplatz mehr für Einstellungen und Entwürfe.</translation>
    </message>
    <message>
        <source>Free up some space. Until then they are kept only until you quit.</source>
        <translation>Schaffen Sie Platz. Bis dahin werden sie nur bis zum Programmende behalten.</translation>
    </message>
    <message>
        <source>A settings file could not be read. A copy was kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Eine Einstellungsdatei konnte nicht gelesen werden. Sie wurde als %1 beiseitegelegt.</translation>
    </message>
    <message>
        <source>The program continues without it. Enter what is missing again.</source>
        <translation>Das Programm läuft ohne sie weiter. Fügen Sie erneut hinzu, was nun fehlt.</translation>
    </message>
    <message>
        <source>A settings file could not be read.</source>
        <translation>Eine Einstellungsdatei konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 reports that the account in the browser has no admin access.</source>
        <translation>%1 hat verneint: Das Konto im Browser hat dort keinen Administratorzugriff.</translation>
    </message>
    <message>
        <source>Sign in there as an administrator and verify again, or go back and choose another mode.</source>
        <translation>Melden Sie sich dort als Administrator an, und überprüfen Sie erneut, oder gehen Sie zurück und wählen Sie einen anderen Modus.</translation>
    </message>
    <message>
        <source>Nobody answered at %1 within 10 minutes.</source>
        <translation>Innerhalb von 10 Minuten kam über %1 keine Antwort.</translation>
    </message>
    <message>
        <source>Start the verification again, and finish it in the browser.</source>
        <translation>Überprüfen Sie erneut, und schließen Sie es im Browser ab.</translation>
    </message>
    <message>
        <source>The chosen project no longer exists on %1.</source>
        <translation>%1 hat das gewählte Projekt nicht mehr.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translation>Wählen Sie ein anderes Projekt.</translation>
    </message>
    <message>
        <source>%1 cannot read this invitation code.</source>
        <translation>%1 kann diesen Einladungscode nicht lesen.</translation>
    </message>
    <message>
        <source>Part of it may be missing. Ask the sender to send it again, and paste the whole code.</source>
        <translation>Möglicherweise fehlt ein Teil. Bitten Sie den Absender, ihn noch einmal zu senden, und fügen Sie ihn vollständig ein.</translation>
    </message>
    <message>
        <source>This invitation was made for another instance, not for %1.</source>
        <translation>Diese Einladung wurde für eine andere Instanz erstellt, nicht für %1.</translation>
    </message>
    <message>
        <source>Choose that instance under “Instance”, or ask the sender for an invitation to %1.</source>
        <translation type="vanished">Wählen Sie diese Instanz unter „Instanz“, oder bitten Sie den Absender um eine Einladung für %1.</translation>
    </message>
    <message>
        <source>This invitation was made with a newer version of Exalate than %1 has.</source>
        <translation>Diese Einladung wurde mit einer neueren Version von Exalate erstellt, als %1 sie hat.</translation>
    </message>
    <message>
        <source>Update Exalate on %1, then accept it.</source>
        <translation>Aktualisieren Sie Exalate für %1, und nehmen Sie die Einladung dann an.</translation>
    </message>
    <message>
        <source>Unknown tracker</source>
        <translation>Unbekannter Tracker</translation>
    </message>
    <message>
        <source>Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>Visual</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>Automatic configuration of basic fields</source>
        <translation>Automatische Konfiguration grundlegender Felder</translation>
    </message>
    <message>
        <source>Sync rules cannot be edited</source>
        <translation>Sync-Regeln können nicht bearbeitet werden</translation>
    </message>
    <message>
        <source>Only Issues can be synced</source>
        <translation>Nur Issues können synchronisiert werden</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic complexity</source>
        <translation>Empfohlen für Anwendungsfälle von grundlegender Komplexität</translation>
    </message>
    <message>
        <source>Low-code, visual interface</source>
        <translation>Low-Code, visuelle Oberfläche</translation>
    </message>
    <message>
        <source>Configure both sides of the connection using a single interface</source>
        <translation>Beide Seiten der Verbindung in einer einzigen Oberfläche konfigurieren</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to intermediate complexity</source>
        <translation>Empfohlen für Anwendungsfälle von grundlegender bis mittlerer Komplexität</translation>
    </message>
    <message>
        <source>Groovy-based scripting</source>
        <translation>Skripte auf Groovy-Basis</translation>
    </message>
    <message>
        <source>Configure each side of the connection separately</source>
        <translation>Jede Seite der Verbindung separat konfigurieren</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to advanced complexity</source>
        <translation>Empfohlen für Anwendungsfälle von grundlegender bis hoher Komplexität</translation>
    </message>
    <message>
        <source>You prove your admin access to the destination.</source>
        <translation>Der Administratorzugriff auf die Zielinstanz wird überprüft.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>vor %Ln Minute</numerusform>
            <numerusform>vor %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>vor %Ln Stunde</numerusform>
            <numerusform>vor %Ln Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>changed to https</source>
        <translation>mit Verschlüsselung (https)</translation>
    </message>
    <message>
        <source>the start of the address was corrected</source>
        <translation>der Anfang wurde korrigiert</translation>
    </message>
    <message>
        <source>not encrypted, on this computer only</source>
        <translation>nicht verschlüsselt, nur auf diesem Computer</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>eine Adresse in einem privaten Netzwerk</translation>
    </message>
    <message>
        <source>shown as it is sent</source>
        <translation>in der Form gezeigt, die zum Verbinden verwendet wird</translation>
    </message>
    <message>
        <source>add the organization at the end</source>
        <translation>am Ende fehlt die Organisation</translation>
    </message>
    <message>
        <source>add the owner at the end</source>
        <translation>am Ende fehlt der Besitzer</translation>
    </message>
    <message>
        <source>Not available: your instance is not public</source>
        <translation>Nicht verfügbar: Ihre Instanz ist von außen nicht erreichbar</translation>
    </message>
    <message>
        <source>Not available: private connections have no Visual mode</source>
        <translation>Nicht verfügbar: Eine private Verbindung hat keinen Modus Visual</translation>
    </message>
    <message>
        <source>Not available: %1 does not support local connections</source>
        <extracomment>%1 is the product name of an issue tracker</extracomment>
        <translation>Nicht verfügbar: %1 hat keine lokalen Verbindungen</translation>
    </message>
    <message>
        <source>Not available: local connections have no Visual mode</source>
        <translation>Nicht verfügbar: Eine lokale Verbindung hat keinen Modus Visual</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC connects in Script mode</source>
        <translation type="vanished">Nicht verfügbar: HP ALM/QC verbindet sich im Modus Script</translation>
    </message>
    <message>
        <source>Not available: Visual works only between Jira, Azure DevOps Service and Zendesk</source>
        <translation>Nicht verfügbar: Visual verbindet Jira, Azure DevOps Service und Zendesk miteinander</translation>
    </message>
    <message>
        <source>Not available: private connections from Azure DevOps support Script only</source>
        <translation>Nicht verfügbar: Eine private Verbindung von Azure DevOps nutzt den Modus Script</translation>
    </message>
    <message>
        <source>Not available: the destination has Exalate %1, older than 5.1.0. Ask for an update</source>
        <extracomment>%1 is a version such as 5.0.9</extracomment>
        <translation type="vanished">Nicht verfügbar: Die Zielinstanz hat Exalate %1, älter als 5.1.0. Bitten Sie um ein Update</translation>
    </message>
    <message>
        <source>Not available: the destination does not offer it</source>
        <translation>Nicht verfügbar: Die Zielinstanz bietet dies nicht an</translation>
    </message>
    <message>
        <source>Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the connection there</source>
        <translation>Nicht verfügbar: Der Free Plan umfasst nur Basic. Hat die andere Seite eine Network-Lizenz, starten Sie die Verbindung dort</translation>
    </message>
    <message>
        <source>Not available: your licence or evaluation has expired. Renew it in the Exalate console</source>
        <translation>Nicht verfügbar: Ihre Lizenz oder Testphase ist abgelaufen. Erneuern Sie sie in der Exalate-Konsole</translation>
    </message>
    <message>
        <source>Not available: your instance has no licence. Add one in the Exalate console</source>
        <translation>Nicht verfügbar: Ihre Instanz hat keine Lizenz. Fügen Sie eine in der Exalate-Konsole hinzu</translation>
    </message>
    <message>
        <source>Not available: it needs admin access to the destination</source>
        <translation>Nicht verfügbar: Administratorzugriff auf die Zielinstanz ist erforderlich</translation>
    </message>
    <message>
        <source>%1 The request went through the proxy %2.</source>
        <extracomment>%1 is a sentence, %2 is a host and a port</extracomment>
        <translation>%1 Die Anfrage lief über den Proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password before it lets a request through to %2.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>Der Proxy %1 verlangt einen Benutzernamen und ein Passwort, bevor er eine Anfrage an %2 durchlässt.</translation>
    </message>
    <message>
        <source>Enter them under “Connection”, “Network”, then retry.</source>
        <translation>Geben Sie beides unter „Verbindung“, „Netzwerk“ ein, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through to %2.</source>
        <translation>Der Proxy %1 hat die Anfrage an %2 nicht durchgelassen.</translation>
    </message>
    <message>
        <source>Check the proxy under “Connection”, “Network”, or send the technical details to your network team.</source>
        <translation>Prüfen Sie den Proxy unter „Verbindung“, „Netzwerk“, oder senden Sie die technischen Details an Ihr Netzwerkteam.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is then kept only until you quit.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es erneut. Oder wählen Sie „Instanz bearbeiten“ und geben Sie das Passwort oder Token noch einmal ein, nur für diese Sitzung.</translation>
    </message>
    <message>
        <source>%1 looks like %2, but is a different host.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 sieht aus wie %2, ist aber ein anderer Host.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.</source>
        <translation>Wählen Sie „Instanz bearbeiten“, und geben Sie Ihre Anmeldedaten erneut ein. Was Sie hier eingegeben haben, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Check the user name and its password or token, and enter them again.</source>
        <translation>Prüfen Sie den Benutzer und das zugehörige Passwort oder Token, und geben Sie beides erneut ein.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.</source>
        <translation>Es wurde nichts gesendet: Was gesendet wird, muss zuerst auf dem Datenträger vermerkt werden. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Update the program, then try again.</source>
        <translation>Es wurde nichts gesendet: Was gesendet wird, muss zuerst auf dem Datenträger vermerkt werden. Aktualisieren Sie das Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the settings file %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Eine neuere Version dieses Programms hat die Einstellungsdatei %1 geschrieben.</translation>
    </message>
    <message>
        <source>The file stays as it is, and nothing is saved in it. Update the program.</source>
        <translation>Die Datei bleibt, wie sie ist, und es wird nichts in ihr gespeichert. Aktualisieren Sie das Programm.</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)</source>
        <translation>Wählen Sie „Connections“ im Menü links. (In Jira: „Apps“, dann „Exalate“.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)</source>
        <translation>Wählen Sie „Connections“ im Menü links. (In Jira: „Manage apps“, dann „Exalate“.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)</source>
        <translation>Wählen Sie „Connections“ im Menü links. (In Zendesk: „Exalate“ in der Liste der Apps.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left.</source>
        <translation>Wählen Sie „Connections“ im Menü links.</translation>
    </message>
    <message>
        <source>unusual characters were corrected</source>
        <translation>Zeichen, die keine Adresse hat, wurden berichtigt</translation>
    </message>
    <message>
        <source>taken from another program&apos;s link</source>
        <translation>aus dem Link eines anderen Programms entnommen</translation>
    </message>
    <message>
        <source>the usual host of this instance</source>
        <translation>der übliche Host dieser Instanz</translation>
    </message>
    <message>
        <source>without the user name, which is not needed</source>
        <translation>ohne den Benutzernamen, der nicht nötig ist</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>made in the Exalate console</source>
        <translation>in der Exalate-Konsole erstellt</translation>
    </message>
    <message>
        <source>invitation code copied</source>
        <translation>Einladungscode kopiert</translation>
    </message>
    <message>
        <source>message with the invitation code copied</source>
        <translation>Nachricht mit dem Einladungscode kopiert</translation>
    </message>
    <message>
        <source>invitation saved to a file</source>
        <translation>Einladung in einer Datei gespeichert</translation>
    </message>
    <message>
        <source>mail drafted</source>
        <translation>Mail entworfen</translation>
    </message>
    <message>
        <source>invitation accepted here</source>
        <translation>Einladung hier angenommen</translation>
    </message>
    <message>
        <source>became active</source>
        <translation>aktiv geworden</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>recognised in the list, once signed in</source>
        <translation>nach der Anmeldung in der Liste erkannt</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024</source>
        <translation>Nicht verfügbar: HP ALM/QC verbindet im Modus Script, und Exalate hat die Unterstützung im November 2024 beendet</translation>
    </message>
    <message>
        <source>Not available: your instance runs Exalate %1, older than %2. Update it first</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Nicht verfügbar: Ihre Instanz hat Exalate %1, älter als %2. Aktualisieren Sie sie zuerst</translation>
    </message>
    <message>
        <source>Not available: the destination runs Exalate %1, older than %2. Ask for an update</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Nicht verfügbar: Das Ziel hat Exalate %1, älter als %2. Bitten Sie um eine Aktualisierung</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again. Nothing you entered here is lost.</source>
        <translation>Wählen Sie „Instanz bearbeiten“, und geben Sie es noch einmal ein. Was Sie hier eingegeben haben, bleibt.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again.</source>
        <translation>Wählen Sie „Instanz bearbeiten“, und geben Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Geben Sie die Exalate-URL genau so ein, wie die General Settings sie zeigen: dasselbe Schema, derselbe Host und Port.</translation>
    </message>
    <message>
        <source>Rename or delete that connection, then accept again.</source>
        <translation>Benennen Sie diese Verbindung um oder löschen Sie sie, und nehmen Sie dann noch einmal an.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try again.</source>
        <translation>Es wurde nichts gesendet: Was gesendet wird, muss vorher auf der Festplatte vermerkt sein. Erlauben Sie diesem Programm, dort zu schreiben, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Retry to look again, or check in the Exalate console. “Send again” may create a second connection.</source>
        <translation>Versuchen Sie es erneut, um noch einmal nachzusehen, oder sehen Sie in der Exalate-Konsole nach. „Noch einmal senden“ kann eine zweite Verbindung erstellen.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not know.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Das Zertifikat von %1 wurde von %2 ausgestellt, das dieser Computer nicht kennt.</translation>
    </message>
    <message>
        <source>Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or have the issuer added to this computer.</source>
        <translation>Es wurde nichts gesendet. Der Server sendet vielleicht die Zwischenzertifikate nicht: Fragen Sie den für %1 zuständigen Administrator, oder lassen Sie den Aussteller auf diesem Computer hinzufügen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used.</source>
        <translation>Das Zertifikat von %1 kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not allowed to issue certificates.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Das Zertifikat von %1 wurde von %2 ausgestellt, das keine Zertifikate ausstellen darf.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for servers.</source>
        <translation>Das Zertifikat von %1 ist nicht für Server bestimmt.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature that is too weak by now.</source>
        <translation>Das Zertifikat von %1 hat einen Schlüssel oder eine Signatur, die inzwischen zu schwach ist.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for another certificate.</source>
        <translation>Es wurde nichts gesendet. Bitten Sie den für %1 zuständigen Administrator um ein anderes Zertifikat.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 antwortet dort ohne Verschlüsselung.</translation>
    </message>
    <message>
        <source>Check the port: this one is not for encrypted connections. Leave it out if you are not sure.</source>
        <translation>Prüfen Sie den Port: Dieser ist nicht für verschlüsselte Verbindungen. Lassen Sie ihn weg, wenn Sie nicht sicher sind.</translation>
    </message>
    <message>
        <source>%1 asks this computer for a certificate of its own, and this program has none to give.</source>
        <translation>%1 verlangt von diesem Computer ein eigenes Zertifikat, und dieses Programm hat keines.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for a way in that needs none, such as from your company&apos;s network.</source>
        <translation>Fragen Sie den für %1 zuständigen Administrator nach einem Zugang, der keines braucht, etwa aus dem Netz Ihrer Firma.</translation>
    </message>
    <message>
        <source>%1 is %2 itself; its Exalate instance has an address of its own.</source>
        <extracomment>%1 is a host, %2 the product name of an issue tracker</extracomment>
        <translation>%1 ist %2 selbst; seine Exalate-Instanz hat eine eigene Adresse.</translation>
    </message>
    <message>
        <source>Open Exalate there, and enter the Exalate URL from its General Settings.</source>
        <translation>Öffnen Sie dort Exalate, und geben Sie die Exalate-URL ein, die in den General Settings steht.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in first.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 verlangt zuerst von allen eine Anmeldung.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in at %2 first.</source>
        <translation>%1 verlangt zuerst von allen eine Anmeldung bei %2.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of the other side, from its General Settings. It is often another address.</source>
        <translation>Geben Sie die Exalate-URL der anderen Seite aus ihren General Settings ein. Oft ist das eine andere Adresse.</translation>
    </message>
    <message>
        <source>%1 refuses every request from this computer (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 403</extracomment>
        <translation>%1 weist diesen Computer ab, was er auch fragt (HTTP %2).</translation>
    </message>
    <message>
        <source>It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a private connection.</source>
        <translation>Vielleicht lässt %1 nur bekannte Netze herein. Fragen Sie den zuständigen Administrator, oder lassen Sie die andere Seite eine private Verbindung beginnen.</translation>
    </message>
    <message>
        <source>There may be no %1 at %2: it answers as if nobody had that name.</source>
        <extracomment>%1 is the product name of an issue tracker, %2 a host name</extracomment>
        <translation>Vielleicht gibt es kein %1 unter %2: Es antwortet, als hätte niemand diesen Namen.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, or open the address in the browser.</source>
        <translation>Prüfen Sie die Schreibweise des Namens, oder öffnen Sie die Adresse im Browser.</translation>
    </message>
    <message>
        <source>%1 does nothing until Exalate is updated there.</source>
        <translation>%1 tut nichts, bis Exalate dort aktualisiert wird.</translation>
    </message>
    <message>
        <source>Update it in the Exalate console of %1, or ask its administrator to.</source>
        <translation>Aktualisieren Sie es in der Exalate-Konsole von %1, oder bitten Sie den zuständigen Administrator darum.</translation>
    </message>
    <message>
        <source>The code was probably changed on its way: it has spaces where other characters belong.</source>
        <translation>Der Code wurde unterwegs wahrscheinlich verändert: Er hat Leerzeichen, wo andere Zeichen hingehören.</translation>
    </message>
    <message>
        <source>Ask the sender for it as a file, or as plain text.</source>
        <translation>Bitten Sie den Absender, ihn als Datei oder als reinen Text zu senden.</translation>
    </message>
    <message>
        <source>The request may have been carried out: the list of %1 does not show it for certain.</source>
        <translation>Es ist vielleicht schon geschehen: Die Liste von %1 zeigt es nicht mit Sicherheit.</translation>
    </message>
    <message>
        <source>Check in the Exalate console of %1 before you try again.</source>
        <translation>Sehen Sie in der Exalate-Konsole von %1 nach, bevor Sie es noch einmal tun.</translation>
    </message>
    <message>
        <source>%1 checks where requests come from, and rejected this one.</source>
        <translation>%1 prüft, woher eine Anfrage kommt, und hat diese nicht angenommen.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Öffnen Sie „Instanz“, bearbeiten Sie sie, und geben Sie die Exalate-URL genau so ein, wie die General Settings sie zeigen: dasselbe Schema, derselbe Host und Port.</translation>
    </message>
    <message>
        <source>The keychain has no password or token for %1.</source>
        <translation>Der Schlüsselbund hat kein Passwort oder Token für %1.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the password or token again.</source>
        <translation>Öffnen Sie „Instanz“, bearbeiten Sie sie, und geben Sie das Passwort oder das Token noch einmal ein.</translation>
    </message>
    <message>
        <source>This program cannot write to %1, which belongs to %2.</source>
        <extracomment>%1 is a folder or a file, %2 the name of an account on this computer</extracomment>
        <translation>Dieses Programm kann nicht in %1 schreiben; der Ordner gehört %2.</translation>
    </message>
    <message>
        <source>This program cannot write to %1.</source>
        <extracomment>%1 is a folder or a file</extracomment>
        <translation>Dieses Programm kann nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then settings and drafts are kept only until you quit.</source>
        <translation>Erlauben Sie ihm, dort zu schreiben. Bis dahin gelten Einstellungen und Entwürfe nur für dieses Mal.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can change the settings in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Andere Konten dieses Computers können die Einstellungen in %1 ändern.</translation>
    </message>
    <message>
        <source>Take away their write access, so that nobody can lead this program to another address.</source>
        <translation>Nehmen Sie ihnen das Schreibrecht, damit niemand dieses Programm zu einer anderen Adresse führen kann.</translation>
    </message>
    <message>
        <source>This is a git address. Exalate needs the address that the browser shows.</source>
        <translation>Das ist eine Adresse für Git. Exalate verbindet mit der, die der Browser anzeigt.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Geben Sie %1 ein.</translation>
    </message>
    <message>
        <source>Check the spelling, and your internet connection or VPN.</source>
        <translation>Prüfen Sie die Schreibweise sowie die Internetverbindung oder das VPN dieses Computers.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online. If the host exists only inside the network of the other company, switch on “I don&apos;t have a URL”.</source>
        <translation>Prüfen Sie die Schreibweise, und ob dieser Computer online ist. Ein Host, der nur innerhalb der anderen Firma bekannt ist, erfordert eine private Verbindung: „Ich habe keine URL“.</translation>
    </message>
    <message>
        <source>If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.</source>
        <translation>Ist jene Instanz auch Ihre, machen Sie mit ihr weiter. Bitten Sie sonst den Absender um eine Einladung an %1.</translation>
    </message>
    <message>
        <source>Your own Exalate has no valid licence: it has expired, or there is none.</source>
        <translation>Ihr eigenes Exalate hat keine gültige Lizenz: Sie ist abgelaufen, oder es gibt keine.</translation>
    </message>
    <message>
        <source>Add or renew it in the Exalate console, then open this window again.</source>
        <translation>Erwerben oder verlängern Sie sie in der Exalate-Konsole, und öffnen Sie dann dieses Fenster erneut.</translation>
    </message>
    <message>
        <source>Not available: this program cannot tell whether the destination&apos;s tracker supports Visual</source>
        <translation>Nicht verfügbar: Dieses Programm kann nicht erkennen, ob der Tracker der Zielinstanz Visual unterstützt</translation>
    </message>
</context>
</TS>
