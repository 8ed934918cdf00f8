<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Over %1</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Trackers verbinden met Exalate</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Versie %1, gemaakt met Qt %2</translation>
    </message>
    <message>
        <source>© %1. Licence: %2</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence</extracomment>
        <translation>© %1. Licentie: %2</translation>
    </message>
    <message>
        <source>Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT).</source>
        <extracomment>the names of libraries, each with its licence</extracomment>
        <translation>Bevat of gebruikt Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) en libpsl (MIT).</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>Versie &amp;kopiëren</translation>
    </message>
</context>
<context>
    <name>AcceptHandOverPage</name>
    <message>
        <source>When the console says that the invitation is accepted, press Next.</source>
        <translation type="vanished">Klik op “Volgende” wanneer de console meldt dat de uitnodiging is geaccepteerd.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>Uitnodigingscode</translation>
    </message>
    <message>
        <source>hidden (fingerprint %1)</source>
        <translation>verborgen; de vingerafdruk is %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Accept the invitation in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>De lijst van %1 bevat nog geen nieuwe verbinding. Accepteer de uitnodiging eerst in de console.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>Hij is &amp;er, doorgaan</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Ga verder zodra de console de verbinding toont.</translation>
    </message>
    <message>
        <source>The connection then appears in the list of your instance, and this page asks whether it is yours.</source>
        <translation>De lijst van uw instantie toont de verbinding dan, en deze pagina vraagt of het de uwe is.</translation>
    </message>
    <message>
        <source>%1 Then choose “Accept invitation”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Kies daarna ‘Accept invitation’.</translation>
    </message>
    <message>
        <source>Check who is inviting you: only the console of your instance shows it.</source>
        <translation>Controleer wie u uitnodigt: uw instantie toont dat alleen in haar console.</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>Accept invitation</source>
        <translation>Uitnodiging accepteren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Controleren</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Exalate-console</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gereed</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Aan %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>De uitnodiging wordt gelezen…</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>De verbinding wordt gezocht…</translation>
    </message>
    <message>
        <source>Accepting the invitation…</source>
        <translation>De uitnodiging wordt geaccepteerd…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gereed</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bevestigen</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Uitnodiging controleren</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Uitnodiging geaccepteerd</translation>
    </message>
    <message>
        <source>Continue with another &amp;instance</source>
        <translation>Doorgaan met een andere &amp;instantie</translation>
    </message>
</context>
<context>
    <name>AcceptedPage</name>
    <message>
        <source>the other side</source>
        <translation>de andere kant</translation>
    </message>
    <message>
        <source>You accepted the invitation from %1.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>De uitnodiging van %1 is geaccepteerd.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation type="vanished">Volgende stap</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation type="vanished">Configureer de verbinding: wat er wordt gesynchroniseerd en hoe. Dat doet u in de Exalate-console van uw instantie.</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation type="vanished">&amp;Exalate-console openen</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Yes, I &amp;mean this host</source>
        <translation>Ja, ik bedoel deze &amp;host</translation>
    </message>
</context>
<context>
    <name>AdminQuestionPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Ja, ik heb beheerderstoegang</translation>
    </message>
    <message>
        <source>You confirm it in the browser, and the connection becomes active right away.</source>
        <translation>U toont dit aan in de browser en de verbinding is meteen actief.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>&amp;Nee, ik heb geen beheerderstoegang</translation>
    </message>
    <message>
        <source>You get an invitation code to send to the administrator of the other side.</source>
        <translation>U krijgt een uitnodigingscode voor de beheerder van de andere kant.</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>de doelinstantie</translation>
    </message>
    <message>
        <source>Do you have admin access to %1?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Hebt u beheerderstoegang tot %1?</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Kies een van de twee antwoorden.</translation>
    </message>
</context>
<context>
    <name>CandidateChoice</name>
    <message>
        <source>New in the list. Which one is yours?</source>
        <translation>Nieuw in de lijst. Welke hebt u gemaakt?</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>%1 is the name of a connection, %2 the other side</extracomment>
        <translation>%1 (met %2)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Geen van deze</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>Een project &amp;selecteren</translation>
    </message>
    <message>
        <source>This is what your own instance reads in the invitation. Nothing has reached the other side yet.</source>
        <translation type="vanished">Dit leest uw eigen instantie in de uitnodiging. Er heeft nog niets de andere kant bereikt.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Aan</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>(compare it with the sender by phone)</source>
        <translation>(vergelijk deze telefonisch met de afzender)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Project for incoming sync</source>
        <translation>Project voor inkomende sync</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>%1 (this instance)</source>
        <extracomment>%1 is the name or the host of one&apos;s own instance</extracomment>
        <translation>%1, deze instantie</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Kies een project uit de lijst of voer de volledige naam in.</translation>
    </message>
    <message>
        <source>Your own instance read this from the invitation. Nothing reaches the other side before you accept.</source>
        <translation>Dit leest uw eigen instantie in de uitnodiging. De andere kant merkt niets voordat u accepteert.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Invitation code</source>
        <translation>Uitnodigings&amp;code</translation>
    </message>
    <message>
        <source>Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm.</source>
        <translation>Plak de code of het hele bericht, of sleep het bestand hierheen. Er bereikt niets de andere kant voordat u bevestigt.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Code gevonden</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">vingerafdruk %1</translation>
    </message>
    <message>
        <source>Paste the invitation code that you received.</source>
        <translation>Plak de uitnodigingscode die u hebt ontvangen.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Initiates and accepts connections between issue trackers that Exalate synchronises.</source>
        <translation>Initieert en accepteert verbindingen tussen issuetrackers die Exalate synchroniseert.</translation>
    </message>
    <message>
        <source>Opens the sandbox: a simulated company on this computer. It needs no account.</source>
        <translation>Opent de sandbox: een verzonnen bedrijf op deze computer, zonder account.</translation>
    </message>
    <message>
        <source>Keeps the settings in &lt;folder&gt;.</source>
        <translation>Bewaart de instellingen in &lt;map&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>map</translation>
    </message>
    <message>
        <source>Checks that this installation is complete, then exits.</source>
        <translation>Meldt of deze installatie volledig is en stopt.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer only the publicly documented operations.</source>
        <translation>Sandbox: nodes beantwoorden alleen de openbaar gedocumenteerde bewerkingen.</translation>
    </message>
    <message>
        <source>Sandbox: gives your own instance &lt;count&gt; connections.</source>
        <translation>Sandbox: geeft uw eigen instantie &lt;aantal&gt; verbindingen.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>aantal</translation>
    </message>
    <message>
        <source>Sandbox: nodes wait &lt;ms&gt; milliseconds before each answer.</source>
        <translation>Sandbox: nodes wachten &lt;ms&gt; milliseconden voor elk antwoord.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sandbox: gives each tracker that has projects &lt;count&gt; more.</source>
        <translation>Sandbox: geeft elke tracker die projecten heeft er &lt;aantal&gt; bij.</translation>
    </message>
    <message>
        <source>Sandbox: a session lasts &lt;seconds&gt;.</source>
        <translation>Sandbox: een sessie duurt &lt;seconden&gt;.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconden</translation>
    </message>
    <message>
        <source>Prints what a node offers according to the API description in &lt;file&gt;, then exits.</source>
        <translation>Toont wat een node volgens de beschrijving van zijn API in &lt;file&gt; biedt, en stopt.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers.</source>
        <translation>Verwijdert de uitnodigingscodes die niet meer nodig zijn uit de sleutelhanger, en stopt. Verwijderprogramma&apos;s doen dit.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer programs &lt;level&gt;: full, public or guided; with a name, that node alone.</source>
        <translation>Sandbox: nodes bieden programma&apos;s &lt;level&gt;: full, public of guided; met een naam alleen die node.</translation>
    </message>
    <message>
        <source>[name=]level</source>
        <translation>[name=]level</translation>
    </message>
    <message>
        <source>%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.</source>
        <translation>%1 is geen beschrijving van een API in OpenAPI 2.0, 3.0 of 3.1, als JSON.</translation>
    </message>
    <message>
        <source>Not all codes could be deleted from the keychain.</source>
        <translation>Niet alle codes konden uit de sleutelhanger worden verwijderd.</translation>
    </message>
</context>
<context>
    <name>ConnectedPage</name>
    <message>
        <source>unknown</source>
        <translation type="vanished">onbekend</translation>
    </message>
    <message>
        <source>%1 and %2 are connected.</source>
        <extracomment>%1 and %2 are the names of two instances</extracomment>
        <translation>%1 en %2 zijn verbonden.</translation>
    </message>
    <message>
        <source>No invitation is needed: you have admin access to both sides.</source>
        <translation>Er hoeft geen uitnodiging te worden geaccepteerd: u hebt aan beide kanten beheerderstoegang.</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Lokale instantie</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Externe instantie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>de andere kant</translation>
    </message>
    <message>
        <source>%1 is connected with itself.</source>
        <translation>%1 is met zichzelf verbonden.</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>Uitnodigings&amp;code kopiëren</translation>
    </message>
    <message>
        <source>&amp;Go to remote</source>
        <translation>Naar e&amp;xterne instantie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bewerken</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Upgraden</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Deactiveren</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>&amp;Gegevens kopiëren</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Activ&amp;eren</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Uitnodigingscode van %1 gekopieerd. Vingerafdruk: %2.</translation>
    </message>
    <message>
        <source>This is a new code: the earlier one may no longer work.</source>
        <translation>Dit is een nieuwe code: de vorige werkt mogelijk niet meer.</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1.</source>
        <translation>Er kon geen browser worden geopend voor %1.</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>%1 is gewijzigd.</translation>
    </message>
    <message>
        <source>%1 now uses %2 mode.</source>
        <extracomment>%1 is the name of a connection, %2 a mode</extracomment>
        <translation>%1 is geüpgraded naar de modus %2.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 is weer actief.</translation>
    </message>
    <message>
        <source>%1 is deactivated: nothing is synchronised until you activate it again.</source>
        <translation>%1 is gedeactiveerd: er wordt niets gesynchroniseerd totdat u de verbinding activeert.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Verbinding verwijderen</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>De verbinding “%1” verwijderen?</translation>
    </message>
    <message>
        <source>%1 will no longer be able to accept its invitation. This cannot be undone.</source>
        <translation>De uitnodiging kan niet meer door %1 worden geaccepteerd. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>De synchronisatie met %1 stopt: wijzigingen worden niet meer uitgewisseld. Bestaande issues blijven aan beide kanten staan. Dit kan niet ongedaan worden gemaakt.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 is verwijderd.</translation>
    </message>
    <message>
        <source>Details of %1 copied. They contain no secrets.</source>
        <translation>Gegevens van %1 gekopieerd. Er staat niets geheims in.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Bericht kopiëren</translation>
    </message>
    <message>
        <source>Mark as &amp;accepted</source>
        <translation>Als &amp;geaccepteerd markeren</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Exalate-console openen</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Uit de &amp;lijst verwijderen</translation>
    </message>
    <message>
        <source>Message with the invitation code of %1 copied.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Bericht met de uitnodigingscode van %1 gekopieerd.</translation>
    </message>
    <message>
        <source>%1 is marked as accepted.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 is als geaccepteerd gemarkeerd.</translation>
    </message>
    <message>
        <source>Activate connection</source>
        <translation>Verbinding activeren</translation>
    </message>
    <message>
        <source>Activate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>De verbinding ‘%1’ activeren?</translation>
    </message>
    <message>
        <source>Synchronisation with %1 resumes, including the changes made in the meantime.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>De synchronisatie met %1 gaat verder, met de wijzigingen van intussen.</translation>
    </message>
    <message>
        <source>Deactivate connection</source>
        <translation>Verbinding deactiveren</translation>
    </message>
    <message>
        <source>Deactivate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>De verbinding ‘%1’ deactiveren?</translation>
    </message>
    <message>
        <source>Nothing is synchronised with %1 until you activate it again.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Er wordt niets met %1 gesynchroniseerd totdat u haar weer activeert.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Uit de lijst verwijderen</translation>
    </message>
    <message>
        <source>Remove the connection “%1” from this list?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>De verbinding ‘%1’ uit deze lijst verwijderen?</translation>
    </message>
    <message>
        <source>This program forgets its invitation code. The connection itself stays: delete it in the Exalate console.</source>
        <translation>De uitnodigingscode wordt hier vergeten. De verbinding zelf blijft: verwijder haar in de Exalate-console.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 is uit de lijst verwijderd.</translation>
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
        <translation>Details van de verbinding</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Wat dit programma heeft gedaan</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>&amp;Gegevens kopiëren</translation>
    </message>
    <message>
        <source>✓ Copied. Contains no secrets.</source>
        <translation>✓ Gekopieerd. Er staat niets geheims in.</translation>
    </message>
</context>
<context>
    <name>ConnectionInformationPage</name>
    <message>
        <source>&amp;Local instance short name</source>
        <translation>Korte naam van de &amp;lokale instantie</translation>
    </message>
    <message>
        <source>&amp;Remote instance short name</source>
        <translation>Korte naam van de e&amp;xterne instantie</translation>
    </message>
    <message>
        <source>Connection n&amp;ame</source>
        <translation>Verbindings&amp;naam</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Doelinstantie</translation>
    </message>
    <message>
        <source>Based on the two short names until you edit it.</source>
        <translation>Voorgesteld op basis van de twee korte namen. De naam volgt deze totdat u hem bewerkt.</translation>
    </message>
    <message>
        <source>Edited. No longer based on the short names.</source>
        <translation>Door u bewerkt. De naam volgt de korte namen niet meer.</translation>
    </message>
    <message>
        <source>unknown (private connection)</source>
        <translation>onbekend: een privéverbinding</translation>
    </message>
    <message>
        <source>Enter a short name for your instance.</source>
        <translation>Voer een korte naam in voor uw instantie.</translation>
    </message>
    <message>
        <source>Enter a short name for the other side.</source>
        <translation>Voer een korte naam in voor de andere kant.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>Voer een naam in voor de verbinding, van hoogstens %Ln teken.</numerusform>
            <numerusform>Voer een naam in voor de verbinding, van hoogstens %Ln tekens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>Unknown</source>
        <translation type="vanished">Onbekend</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <extracomment>%1 is the name or host of the other side of a connection</extracomment>
        <translation>Andere kant: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>the other side of a connection, when nothing tells who it is</extracomment>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
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
        <translation>Type</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Gesynchroniseerde issues</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Laatste sync</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Lokale instantie</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Externe instantie</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Externe host</translation>
    </message>
    <message>
        <source>Remote tracker</source>
        <translation>Externe tracker</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Gesynchroniseerde issues</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Laatste sync</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>niet gemeld</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, oplopend gesorteerd</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, aflopend gesorteerd</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Edit instance</source>
        <translation>Instantie bewerken</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Exalate-console openen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Verbindingen zoeken</translation>
    </message>
    <message>
        <source>%1 is now active.</source>
        <translation>%1 is nu actief.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Geen verbinding komt overeen met “%1”.</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>De verbindingen worden gelezen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln verbinding</numerusform>
            <numerusform>%Ln verbindingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 van %Ln verbinding</numerusform>
            <numerusform>%1 van %Ln verbindingen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <extracomment>%1 is &quot;5 connections&quot;, %2 a time of day</extracomment>
        <translation>%1 · vernieuwd om %2</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Netwerk…</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Klembord nu wissen</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Aan&amp;melden…</translation>
    </message>
    <message>
        <source>Not signed in: these are the connections that this program helped you with, and the status that you gave them.</source>
        <translation>Niet aangemeld: dit zijn de verbindingen waarbij dit programma u heeft geholpen, en wat u erover hebt opgegeven.</translation>
    </message>
    <message>
        <source>%1 of %2 connections: the instance returns only part of its list.</source>
        <translation>%1 van %2 verbindingen: de instantie geeft maar een deel van haar lijst.</translation>
    </message>
    <message>
        <source>%1 connections, perhaps more: the instance may return only part of its list.</source>
        <translation>%1 verbindingen, misschien meer: mogelijk geeft de instantie maar een deel van haar lijst.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Sorteren op</translation>
    </message>
    <message>
        <source>Order of the instance</source>
        <extracomment>the order of a list: as the instance gives it</extracomment>
        <translation>Volgorde van de instantie</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Oplopend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Aflopend</translation>
    </message>
    <message>
        <source>No connection has this status.</source>
        <translation>Geen enkele verbinding heeft deze status.</translation>
    </message>
    <message>
        <source>No connection with this status matches “%1”.</source>
        <translation>Geen verbinding met deze status komt overeen met ‘%1’.</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
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
        <translation>Openen</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination instance &amp;URL</source>
        <translation>&amp;URL van de doelinstantie</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>Ik heb geen UR&amp;L</translation>
    </message>
    <message>
        <source>You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection.</source>
        <translation>De modus kan later niet worden gewijzigd; alleen Basic kan een upgrade krijgen. Maak voor een andere modus een nieuwe verbinding.</translation>
    </message>
    <message>
        <source>About the destination instance URL</source>
        <translation>Over de URL van de doelinstantie</translation>
    </message>
    <message>
        <source>The address of the instance that you want to connect to, as your browser shows it, or the Exalate URL from its General Settings.</source>
        <translation>De link van de instantie waarmee u verbinding wilt maken, zoals de browser die toont, of de Exalate-URL uit de General Settings daar.</translation>
    </message>
    <message>
        <source>Choose the configuration type</source>
        <translation>Kies het configuratietype</translation>
    </message>
    <message>
        <source>Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.</source>
        <extracomment>%1 is the host of one&apos;s own instance</extracomment>
        <translation>Een privéverbinding: de instantie van de andere kant maakt verbinding met %1 en moet die host kunnen bereiken. De modus Visual is er dan niet.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 gebruiken</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>maakt verbinding met %1</translation>
    </message>
    <message>
        <source>This is your own instance: you are creating a local connection between two of your projects.</source>
        <translation>Dit is uw eigen instantie: het wordt een lokale verbinding, tussen twee van uw eigen projecten.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wordt bekeken…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wordt in het netwerk gezocht…</translation>
    </message>
    <message>
        <source>Looking for Exalate on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wordt naar de bijbehorende Exalate-instantie gevraagd…</translation>
    </message>
    <message>
        <source>Identifying the issue tracker on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 wordt gevraagd welke issuetracker het is…</translation>
    </message>
    <message>
        <source>Exalate %1</source>
        <translation>Exalate %1</translation>
    </message>
    <message>
        <source>%1 is no longer selected. %2.</source>
        <extracomment>%1 is a mode, %2 the sentence that says why</extracomment>
        <translation>%1 is niet meer gekozen. %2.</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>Kies een van deze mogelijkheden om verder te gaan.</translation>
    </message>
    <message>
        <source>Enter the address of the destination, or switch on “I don&apos;t have a URL”.</source>
        <translation>Voer het adres van de doelinstantie in of schakel “Ik heb geen URL” in.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;werk…</translation>
    </message>
    <message>
        <source>No Exalate instance answers there. You may have to ask the other side for its Exalate URL.</source>
        <translation type="vanished">Daar antwoordt geen Exalate-instantie; misschien moet de andere kant haar Exalate-URL doorgeven.</translation>
    </message>
    <message>
        <source>Your instance does not report whether it is public and which licence it has. Script and Visual need an evaluation or a paid licence.</source>
        <translation>Uw instantie meldt niet of ze vanaf het internet bereikbaar is en welke licentie ze heeft. Script en Visual hebben een evaluatie- of betaalde licentie nodig.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Exalate-&amp;console openen</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <translation>Er kon geen browser worden geopend. Open %1 zelf.</translation>
    </message>
    <message>
        <source>tracker not reported</source>
        <translation>tracker niet gemeld</translation>
    </message>
    <message>
        <source>Exalate found</source>
        <translation>Exalate gevonden</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Verbinding bewerken</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>Verbindings&amp;naam</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschrijving</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Voer een naam in voor de verbinding.</translation>
    </message>
</context>
<context>
    <name>EmptyConnections</name>
    <message>
        <source>No connections yet</source>
        <translation>Nog geen verbindingen</translation>
    </message>
    <message>
        <source>Connect this instance to another one and get an invitation code for its administrator.</source>
        <translation type="vanished">Koppel deze instantie aan een andere en ontvang een uitnodigingscode voor de beheerder daarvan.</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code? Check who it is from, then confirm.</source>
        <translation type="vanished">Iemand heeft u een uitnodigingscode gestuurd: bekijk van wie die komt en bevestig daarna.</translation>
    </message>
    <message>
        <source>Initiate a connection to another instance, and send the invitation code to its administrator. Or accept the invitation that somebody sent you.</source>
        <translation>Initieer een verbinding met een andere instantie en stuur de uitnodigingscode naar de beheerder daarvan. Of accepteer de uitnodiging die u hebt gekregen.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Uitnodigings&amp;code</translation>
    </message>
    <message>
        <source>The console then gives an invitation code. Paste it here:</source>
        <translation type="vanished">De console geeft dan een uitnodigingscode. Plak deze hier:</translation>
    </message>
    <message>
        <source>When the console says that the connection is there, press Next.</source>
        <translation type="vanished">Klik op “Volgende” wanneer de console meldt dat de verbinding er is.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Code gevonden</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">vingerafdruk %1</translation>
    </message>
    <message>
        <source>Destination instance URL</source>
        <translation>URL van de doelinstantie</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="vanished">Modus</translation>
    </message>
    <message>
        <source>Local instance short name</source>
        <translation>Korte naam van de lokale instantie</translation>
    </message>
    <message>
        <source>Remote instance short name</source>
        <translation>Korte naam van de externe instantie</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Verbindingsnaam</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Project on the other side</source>
        <translation>Project aan de andere kant</translation>
    </message>
    <message>
        <source>none: choose “I don&apos;t have a URL” there</source>
        <translation type="vanished">geen: kies daar “I don&apos;t have a URL” (Ik heb geen URL)</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Finish it in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>De lijst van %1 bevat nog geen nieuwe verbinding. Rond deze eerst af in de console.</translation>
    </message>
    <message>
        <source>Paste the invitation code from the console.</source>
        <translation>Plak de uitnodigingscode die de console heeft gegeven.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>Hij is &amp;er, doorgaan</translation>
    </message>
    <message>
        <source>The console then shows an invitation code. Copy it there, and paste it here:</source>
        <translation>De console toont dan een uitnodigingscode. Kopieer die daar en plak hem hier:</translation>
    </message>
    <message>
        <source>If the console then shows an invitation code, copy it there, and paste it here:</source>
        <translation>Als de console dan een uitnodigingscode toont, kopieer die daar en plak hem hier:</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Ga verder zodra de console de verbinding toont.</translation>
    </message>
    <message>
        <source>This page continues when your instance lists the connection.</source>
        <translation>Deze pagina gaat verder zodra de verbinding in de lijst van uw instantie staat.</translation>
    </message>
    <message>
        <source>✓ %1 is in the list. Paste its code, or continue without it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>✓ %1 staat in de lijst. Plak de code, of ga zonder verder.</translation>
    </message>
    <message>
        <source>%1 Then choose “Initiate connection”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Kies daarna ‘Initiate connection’.</translation>
    </message>
    <message>
        <source>Choose “I don&apos;t have a URL”.</source>
        <translation>Kies ‘I don&apos;t have a URL’.</translation>
    </message>
    <message>
        <source>Choose the mode “%1”.</source>
        <extracomment>%1 is a configuration mode, such as Script</extracomment>
        <translation>Kies de modus ‘%1’.</translation>
    </message>
    <message>
        <source>Choose one of your projects if the console asks for one.</source>
        <translation>Kies een van uw projecten, waar de console erom vraagt.</translation>
    </message>
    <message>
        <source>Answer whether you have admin access to the other side.</source>
        <translation>Geef aan of u beheerderstoegang tot de andere kant hebt.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Exalate-console openen</translation>
    </message>
    <message>
        <source>%1 does not offer this to other programs. Its own console does it, in the browser.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="vanished">%1 biedt dit niet aan andere programma&apos;s aan. Het gebeurt in de eigen console, in de browser.</translation>
    </message>
    <message>
        <source>Enter these values there:</source>
        <translation type="vanished">Voer daar deze waarden in:</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Er kon geen browser worden geopend. Open %1 met de hand.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Kopiëren: %1</translation>
    </message>
    <message>
        <source>✓ Copied: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>✓ Gekopieerd: %1</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>Node&amp;rapport…</translation>
    </message>
    <message>
        <source>&amp;Keep beside the browser</source>
        <translation>&amp;Naast de browser houden</translation>
    </message>
    <message>
        <source>The Exalate console of %1 is open in your browser. Do this there:</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>De Exalate-console van %1 is open in uw browser. Doe daar het volgende:</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Gekopieerd</translation>
    </message>
    <message>
        <source>Copy ne&amp;xt: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Volgende &amp;kopiëren: %1</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Go to remote</source>
        <translation>Naar e&amp;xterne instantie</translation>
    </message>
    <message>
        <source>Initiate connection</source>
        <translation>Verbinding initiëren</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Doelinstantie</translation>
    </message>
    <message>
        <source>Connection information</source>
        <translation>Verbindingsgegevens</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Beheerderstoegang</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificatie</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Exalate-console</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Uitnodiging</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>V&amp;olgende</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Van %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a response…</source>
        <translation>Wachten op het antwoord…</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>De verbinding wordt gezocht…</translation>
    </message>
    <message>
        <source>Creating the connection…</source>
        <translation>De verbinding wordt gemaakt…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Gereed</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>&amp;Initiëren</translation>
    </message>
    <message>
        <source>Next creates the connection and its invitation code.</source>
        <translation>“Volgende” maakt de verbinding en de bijbehorende uitnodigingscode.</translation>
    </message>
    <message>
        <source>Next creates the connection.</source>
        <translation>“Volgende” maakt de verbinding.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>You finish the connection in the Exalate console.</source>
        <translation>U rondt de verbinding af in de Exalate-console.</translation>
    </message>
</context>
<context>
    <name>InstanceActions</name>
    <message>
        <source>Remove instance</source>
        <translation>Instantie verwijderen</translation>
    </message>
    <message>
        <source>Remove the instance “%1” from this program?</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>De instantie “%1” uit dit programma verwijderen?</translation>
    </message>
    <message>
        <source>Its password or token and its stored invitation codes are deleted from this computer. Its connections are not affected.</source>
        <translation>Het wachtwoord of token en de opgeslagen uitnodigingscodes van deze instantie worden van deze computer verwijderd. De verbindingen blijven zoals ze zijn.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Verwijderen</translation>
    </message>
</context>
<context>
    <name>InstanceButton</name>
    <message>
        <source>Instance</source>
        <translation>Instantie</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>Instantie &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Edit instance</source>
        <translation>Instantie &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Remove instance</source>
        <translation>Instantie &amp;verwijderen</translation>
    </message>
</context>
<context>
    <name>InstanceDialog</name>
    <message>
        <source>Edit instance</source>
        <translation>Instantie bewerken</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>Instantie toevoegen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Toe&amp;voegen</translation>
    </message>
    <message>
        <source>Exalate UR&amp;L</source>
        <translation>Exalate-UR&amp;L</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>Sess&amp;ietoken</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the instance.</source>
        <translation type="vanished">Als u dit leeg laat, wordt de naam van de instantie overgenomen.</translation>
    </message>
    <message>
        <source>As shown in Exalate, under General Settings.</source>
        <translation>Zoals weergegeven in Exalate onder General Settings.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Aanmelden met</translation>
    </message>
    <message>
        <source>User and pass&amp;word</source>
        <translation>Gebr&amp;uiker en wachtwoord</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>S&amp;ession token</source>
        <translation>Sessietok&amp;en</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Voer de gebruiker in die zich aanmeldt.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of your instance.</source>
        <translation>Voer de Exalate-URL van uw instantie in.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Als u dit leeg laat, blijft de opgeslagen waarde behouden.</translation>
    </message>
    <message>
        <source>Or an API token of this user. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Of een API-token van deze gebruiker. Het gaat naar de sleutelhanger van het systeem zodra aanmelden ermee is gelukt.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain after a successful sign-in.</source>
        <translation>Het gaat naar de sleutelhanger van het systeem zodra aanmelden ermee is gelukt.</translation>
    </message>
    <message>
        <source>A token that your node issued. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Een token dat uw node heeft uitgegeven. Het gaat naar de sleutelhanger van het systeem zodra het is gecontroleerd.</translation>
    </message>
    <message>
        <source>Enter the password, or an API token of this user.</source>
        <translation>Voer het wachtwoord of een API-token van deze gebruiker in.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Voer het token in.</translation>
    </message>
    <message>
        <source>Paste the session token.</source>
        <translation>Plak het sessietoken.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;werk…</translation>
    </message>
    <message>
        <source>What you call the instance, such as the name of your company.</source>
        <translation>Hoe u de instantie noemt, bijvoorbeeld naar uw bedrijf.</translation>
    </message>
    <message>
        <source>Wit&amp;hout signing in</source>
        <translation>&amp;Zonder aanmelden</translation>
    </message>
    <message>
        <source>This program then guides you through the Exalate console, keeps the invitation codes, and lists the connections that it helped you with.</source>
        <translation>Dit programma vertelt u dan wat u in de Exalate-console moet doen, bewaart de uitnodigingscodes en toont de verbindingen waarbij het u heeft geholpen.</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: add it</source>
        <translation>Het is een E&amp;xalate-instantie: toevoegen</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: sign in</source>
        <translation>Het is een E&amp;xalate-instantie: aanmelden</translation>
    </message>
    <message>
        <source>Enter a name. The instance does not report one.</source>
        <translation>Voer een naam in. De instantie noemt er geen.</translation>
    </message>
</context>
<context>
    <name>InvitationCodeBox</name>
    <message>
        <source>Invitation code</source>
        <translation>Uitnodigingscode</translation>
    </message>
    <message>
        <source>Hidden. Choose Show to reveal it.</source>
        <translation>Verborgen. Met de knop “Tonen” wordt de code zichtbaar.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Verbergen</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>To&amp;nen</translation>
    </message>
</context>
<context>
    <name>InvitationCodeEntry</name>
    <message>
        <source>From a &amp;file…</source>
        <translation>Uit een &amp;bestand…</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>✓ Code gevonden</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>vingerafdruk %1</translation>
    </message>
    <message>
        <source>put together from several lines</source>
        <translation>uit meerdere regels samengevoegd</translation>
    </message>
    <message>
        <source>without the characters around it</source>
        <translation>zonder de tekens eromheen</translation>
    </message>
    <message>
        <source>&amp;Use the code on the clipboard: %1</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>Code van het klembord &amp;gebruiken: %1</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Plakken</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Een uitnodiging openen</translation>
    </message>
    <message>
        <source>Text and mail (*.txt *.eml)</source>
        <translation>Tekst en mail (*.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Plak hier of zet een bestand neer</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Hallo,</translation>
    </message>
    <message>
        <source>%1 invites you to the Exalate connection “%2”.</source>
        <extracomment>%1 is the name of an instance, %2 the name of a connection</extracomment>
        <translation>%1 nodigt u uit voor de Exalate-verbinding “%2”.</translation>
    </message>
    <message>
        <source>Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:</source>
        <translation>Open Exalate aan uw kant, ga naar “Connections”, klik op “Accept Invitation” en plak deze uitnodigingscode:</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. Before you confirm, compare the fingerprint with the sender by phone:</source>
        <translation type="vanished">Wie de code heeft, kan de uitnodiging accepteren. Vergelijk de vingerafdruk telefonisch met de afzender voordat u bevestigt:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. Before you confirm, compare its fingerprint with me by phone:</source>
        <translation type="vanished">U ontvangt de uitnodigingscode apart. Vergelijk de vingerafdruk telefonisch met mij voordat u bevestigt:</translation>
    </message>
    <message>
        <source>Invitation to the Exalate connection “%1”</source>
        <extracomment>the subject of a mail; %1 is the name of a connection</extracomment>
        <translation>Uitnodiging voor de Exalate-verbinding “%1”</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. If you use Connection Wizard too, compare the fingerprint with the sender by phone before you confirm:</source>
        <translation>Wie de code heeft, kan de uitnodiging accepteren. Als u ook Connection Wizard gebruikt, vergelijk de vingerafdruk dan telefonisch met de afzender voordat u bevestigt:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone before you confirm:</source>
        <translation>U ontvangt de uitnodigingscode apart. Als u ook Connection Wizard gebruikt, vergelijk de vingerafdruk dan telefonisch met mij voordat u bevestigt:</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>Uitnodigings&amp;code kopiëren</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <translation>Nu &amp;wissen</translation>
    </message>
    <message>
        <source>This is a new code: one that you sent before may no longer work.</source>
        <translation>Deze code is opnieuw gemaakt: een eerder verstrekte code werkt mogelijk niet meer.</translation>
    </message>
    <message>
        <source>On the “%1” side, you (or their application administrator) need to %2.</source>
        <translation>Aan de kant van “%1” moet u (of de applicatiebeheerder daar) op %2 klikken.</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <extracomment>the words of Exalate&apos;s own button, within &quot;you need to %2.&quot;</extracomment>
        <translation>Accept the Invitation</translation>
    </message>
    <message>
        <source>Use the following invitation code:</source>
        <translation>Gebruik de volgende uitnodigingscode:</translation>
    </message>
    <message>
        <source>You can copy the invitation code from the list of connections.</source>
        <translation>De uitnodigingscode is beschikbaar via de lijst met verbindingen.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>&amp;Bericht kopiëren</translation>
    </message>
    <message>
        <source>Opens the choice of languages.</source>
        <translation>Opent de taalkeuze.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Saves the code to a file that only you can read.</source>
        <translation type="vanished">Slaat de code op in een bestand dat alleen u kunt lezen.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Opens a mail draft without the code.</source>
        <translation>Opent een conceptmail zonder de code.</translation>
    </message>
    <message>
        <source>(safe to read out over the phone)</source>
        <translation>(veilig voor te lezen aan de telefoon)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Vingerafdruk</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="vanished">onbekend</translation>
    </message>
    <message>
        <source>✓ Invitation code copied.</source>
        <translation>✓ Uitnodigingscode gekopieerd.</translation>
    </message>
    <message>
        <source>✓ Message with the invitation code copied.</source>
        <translation>✓ Bericht met de uitnodigingscode gekopieerd.</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the invitation code.</source>
        <translation>De uitnodigingscode staat niet meer op het klembord.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Uitnodiging opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>Invitation %1.txt</source>
        <extracomment>the name of a file; %1 is the name of a connection</extracomment>
        <translation>Uitnodiging %1.txt</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it once the invitation is accepted.</source>
        <translation>Alleen u kunt het bestand lezen. Verwijder het zodra de uitnodiging is geaccepteerd.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or copy the code.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 kon niet worden geschreven. Kies een andere locatie of kopieer de code.</translation>
    </message>
    <message>
        <source>A mail draft is open. It contains the fingerprint, not the code: send the code another way.</source>
        <translation>Er is een conceptmail geopend. Daarin staat de vingerafdruk, niet de code: stuur de code langs een andere weg.</translation>
    </message>
    <message>
        <source>No mail program opened. Use “Copy message” and paste it into a mail.</source>
        <translation>Geen enkel mailprogramma reageerde. Gebruik “Bericht kopiëren” en plak het bericht in een e-mail.</translation>
    </message>
    <message>
        <source>Saves the code to a file.</source>
        <translation>Slaat de code op in een bestand.</translation>
    </message>
    <message>
        <source>Others may be able to read the file there. Delete it once the invitation is accepted.</source>
        <translation>Anderen kunnen het bestand daar mogelijk lezen. Verwijder het zodra de uitnodiging is geaccepteerd.</translation>
    </message>
    <message>
        <source>On the other side, you (or their application administrator) need to %2.</source>
        <translation>Aan de andere kant moet u (of de applicatiebeheerder daar) op %2 klikken.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>de andere kant</translation>
    </message>
    <message>
        <source>Accepted by %1. The connection is active.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Geaccepteerd door %1. De verbinding is actief.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Verplicht.</translation>
    </message>
</context>
<context>
    <name>LateCodePage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Uitnodigings&amp;code</translation>
    </message>
    <message>
        <source>The connection exists. The other side&apos;s administrator needs its invitation code, which the console shows. Paste it here to keep it and to send it.</source>
        <translation>De verbinding is er. De beheerder van de andere kant heeft de uitnodigingscode nodig, die de console toont. Plak hem hier om hem te bewaren en vanaf hier te versturen.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbinding</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>de andere kant</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>Verbinding &amp;initiëren</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>Uitnodiging &amp;accepteren</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Ve&amp;rnieuwen</translation>
    </message>
    <message>
        <source>&amp;Search connections</source>
        <translation>Verbindingen &amp;zoeken</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindingen</translation>
    </message>
    <message>
        <source>This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is deleted when you close the window.</source>
        <translation>Dit is de sandbox: een verzonnen bedrijf op deze computer. Er gaat niets naar buiten en alles erin is verdwenen zodra u het venster sluit.</translation>
    </message>
    <message>
        <source>Connectio&amp;n</source>
        <translation>Verbindi&amp;ng</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Af&amp;sluiten</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentatie</translation>
    </message>
    <message>
        <source>Configuration &amp;modes</source>
        <translation>Configuratie&amp;modi</translation>
    </message>
    <message>
        <source>Connection &amp;types</source>
        <translation>Verbindings&amp;typen</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Woordenlijst</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Beveiliging</translation>
    </message>
    <message>
        <source>Service &amp;status</source>
        <translation>&amp;Servicestatus</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>&amp;Over %1</translation>
    </message>
    <message>
        <source>Connection active</source>
        <extracomment>the title of a desktop notification</extracomment>
        <translation>Verbinding actief</translation>
    </message>
    <message>
        <source>%1 was accepted and is now active.</source>
        <translation>%1 is geaccepteerd en is nu actief.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time.</source>
        <translation>U was bezig een verbinding te initiëren toen het programma werd beëindigd.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time: %1</source>
        <translation>U was bezig een verbinding te initiëren toen het programma werd beëindigd: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Niet bewaren</translation>
    </message>
    <message>
        <source>The connection %1 was created before the program closed.</source>
        <translation>De verbinding %1, die werd gemaakt toen het programma werd beëindigd, is aanwezig.</translation>
    </message>
    <message>
        <source>Its invitation code is new: an earlier one may no longer work.</source>
        <translation>De uitnodigingscode is nieuw: een eerdere werkt mogelijk niet meer.</translation>
    </message>
    <message>
        <source>Copy invitation code</source>
        <translation>Uitnodigingscode kopiëren</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Uitnodigingscode van %1 gekopieerd. Vingerafdruk: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="vanished">Over %1</translation>
    </message>
    <message>
        <source>%1
Licence: %2
Built with Qt %3</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence, %3 a version number</extracomment>
        <translation type="vanished">%1
Licentie: %2
Gemaakt met Qt %3</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;werk…</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Exalate-console openen</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>Node&amp;rapport…</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for its password in another window.</source>
        <translation>Wachten op de sleutelhanger van het systeem. Mogelijk vraagt die in een ander venster om het wachtwoord.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Zonder doorgaan</translation>
    </message>
    <message>
        <source>Forget &amp;codes now…</source>
        <translation>&amp;Codes nu vergeten…</translation>
    </message>
    <message>
        <source>Ne&amp;w Exalate…</source>
        <translation>Ne&amp;w Exalate…</translation>
    </message>
    <message>
        <source>Forget codes</source>
        <translation>Codes vergeten</translation>
    </message>
    <message>
        <source>Forget the invitation codes that are no longer needed?</source>
        <translation>De uitnodigingscodes vergeten die niet meer nodig zijn?</translation>
    </message>
    <message>
        <source>When a connection turns active or is gone, its code stays in the keychain for a week, in case the list was wrong. Once forgotten, it cannot be recovered.</source>
        <translation>Als een verbinding actief wordt of verdwijnt, blijft de code een week in de sleutelhanger, voor het geval dat de lijst niet klopte. Eenmaal vergeten is hij niet terug te krijgen.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>Nu &amp;vergeten</translation>
    </message>
    <message>
        <source>New Exalate</source>
        <translation>New Exalate</translation>
    </message>
    <message>
        <source>New Exalate is a different product from the one that this program is for.</source>
        <translation>New Exalate is een ander product, naast het product waarvoor dit programma is gemaakt.</translation>
    </message>
    <message>
        <source>It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without an invitation code.

If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of your instance.

Two companies that keep their sign-in details to themselves still connect with an invitation code, as here.</source>
        <translation>Het heeft werkruimten, systemen en items. Een verbinding ontstaat daar met de aanmeldgegevens van beide kanten en zonder uitnodigingscode.

Als iemand vraagt uw instantie daar te importeren, krijgt u een importverzoek. U keurt het goed in de Exalate-console van uw instantie.

Twee bedrijven die hun aanmeldgegevens voor zich houden, verbinden zich nog steeds met een uitnodigingscode, zoals hier.</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>&amp;Handleiding</translation>
    </message>
    <message>
        <source>Tr&amp;y the sandbox</source>
        <translation>Sandbox &amp;proberen</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Handleiding</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>In&amp;houd</translation>
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
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Host van de proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;oort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Gebruiker</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Only if the proxy requires a sign-in.</source>
        <translation>Alleen voor een proxy die erom vraagt.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain. Leave empty to keep the stored one.</source>
        <translation>Het gaat naar de sleutelhanger van het systeem. Laat u het veld leeg, dan blijft het opgeslagen wachtwoord behouden.</translation>
    </message>
    <message>
        <source>Reach other computers</source>
        <translation>Andere computers bereiken</translation>
    </message>
    <message>
        <source>Enter only the host name of the proxy, such as proxy.example.com.</source>
        <translation>Voer alleen de hostnaam van de proxy in, bijvoorbeeld proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Voer een getal van 1 tot en met 65535 in.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set up</source>
        <translation>Zoals het s&amp;ysteem is ingesteld</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>&amp;Zonder proxy</translation>
    </message>
    <message>
        <source>Through &amp;another proxy</source>
        <translation>Via een &amp;andere proxy</translation>
    </message>
    <message>
        <source>Through another proxy, by SOCKS &amp;5</source>
        <translation>Via een andere proxy, met SOCKS &amp;5</translation>
    </message>
</context>
<context>
    <name>NodeReportDialog</name>
    <message>
        <source>Node report</source>
        <translation>Noderapport</translation>
    </message>
    <message>
        <source>What your instance offers to other programs, according to its own description. Send it to the project to help this program do more. It contains paths below the Exalate URL, names of fields and their types: no values, no names of people, no hosts.</source>
        <translation>Wat uw instantie andere programma&apos;s volgens haar eigen beschrijving biedt. Stuur het naar het project, en dit programma leert meer te doen. Het bevat adressen onder de Exalate-URL, namen van velden en hun typen: geen waarden, geen namen van personen, geen hosts.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Opslaan…</translation>
    </message>
    <message>
        <source>✓ Copied.</source>
        <translation>✓ Gekopieerd.</translation>
    </message>
    <message>
        <source>Save the node report</source>
        <translation>Noderapport opslaan</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Tekst (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Opgeslagen als %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 kon niet worden geschreven. Kies een andere plaats.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Opnieuw &amp;proberen</translation>
    </message>
    <message>
        <source>Copy &amp;technical details</source>
        <translation>&amp;Technische gegevens kopiëren</translation>
    </message>
    <message>
        <source>Copied. Contains no secrets.</source>
        <translation>Gekopieerd. Er staat niets geheims in.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already running but does not respond. Quit it, then start it again.</source>
        <translation>%1 is al gestart, maar reageert niet. Beëindig het programma en start het opnieuw.</translation>
    </message>
    <message>
        <source>The sandbox is not part of this installation: %1 is missing.</source>
        <translation>De sandbox maakt geen deel uit van deze installatie: %1 ontbreekt.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; if that does not help, reinstall the program.</source>
        <translation>De sandbox is niet gestart. Start deze opnieuw; als dit zo blijft, installeer het programma dan opnieuw.</translation>
    </message>
    <message>
        <source>The sandbox has stopped. Close this window and start the sandbox again.</source>
        <translation>De sandbox is beëindigd. Sluit dit venster en open het opnieuw.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>De sandbox kon niet worden gestart.</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Projects</source>
        <translation>Projecten</translation>
    </message>
    <message>
        <source>Projects cannot be listed here. Enter the name exactly as the tracker shows it.</source>
        <translation>De projecten kunnen hier niet worden weergegeven. Voer de naam in zoals de tracker die toont.</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>✓ Gekozen: %1</translation>
    </message>
    <message>
        <source>Looking for projects…</source>
        <translation>Projecten worden gezocht…</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>Geen enkel project heeft dit in de naam.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln project; de eerste %1 worden getoond. Typ een deel van de naam.</numerusform>
            <numerusform>%Ln projecten; de eerste %1 worden getoond. Typ een deel van de naam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>%Ln project. Kies er een uit de lijst.</numerusform>
            <numerusform>%Ln projecten. Kies er een uit de lijst.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>Een project &amp;selecteren</translation>
    </message>
    <message>
        <source>The project in %1 to synchronise.</source>
        <extracomment>%1 is the name of one&apos;s own instance</extracomment>
        <translation>Het project van %1 dat aan deze verbinding deelneemt.</translation>
    </message>
    <message>
        <source>Select a project on the &amp;other side</source>
        <translation type="vanished">Een project aan de andere &amp;kant selecteren</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Kies een project uit de lijst of voer de volledige naam in.</translation>
    </message>
    <message>
        <source>Select the sec&amp;ond project</source>
        <translation>Het t&amp;weede project selecteren</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Klembordprogramma’s kunnen de inhoud hier bewaren; wordt over %Ln minuut gewist indien ongewijzigd.</numerusform>
            <numerusform>Klembordprogramma’s kunnen de inhoud hier bewaren; wordt over %Ln minuten gewist indien ongewijzigd.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>Blijft buiten de klembordgeschiedenis waar het bureaublad dat toelaat; wordt over %Ln minuut gewist indien ongewijzigd, of wanneer u naar dit venster terugkeert.</numerusform>
            <numerusform>Blijft buiten de klembordgeschiedenis waar het bureaublad dat toelaat; wordt over %Ln minuten gewist indien ongewijzigd, of wanneer u naar dit venster terugkeert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Blijft buiten de klembordgeschiedenis waar het systeem dat toelaat; wordt over %Ln minuut gewist indien ongewijzigd.</numerusform>
            <numerusform>Blijft buiten de klembordgeschiedenis waar het systeem dat toelaat; wordt over %Ln minuten gewist indien ongewijzigd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Closing the program also clears it.</source>
        <extracomment>%1 is a sentence about how long the clipboard keeps something</extracomment>
        <translation>%1 Ook als u het programma sluit, wordt het gewist.</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Show</source>
        <translation>Tonen</translation>
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
        <translation>In afwachting: wachten tot %1 accepteert. Dit wordt vanzelf bijgewerkt.</translation>
    </message>
    <message>
        <source>Pending: waiting for %1 to confirm. Updates automatically.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>In afwachting: wachten tot %1 er kennis van neemt. Dit wordt vanzelf bijgewerkt.</translation>
    </message>
    <message>
        <source>Active: %1 has accepted.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Actief: %1 heeft geaccepteerd.</translation>
    </message>
    <message>
        <source>Active: %1 is connected.</source>
        <translation>Actief: %1 is verbonden.</translation>
    </message>
    <message>
        <source>Pending, until you mark it as accepted in the list of connections.</source>
        <translation>In behandeling, totdat u haar in de lijst van verbindingen als geaccepteerd markeert.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Stap %1 van %2: %3</translation>
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
        <translation>Verbinding upgraden</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Upgraden</translation>
    </message>
    <message>
        <source>Which mode should “%1” use?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Naar welke modus wordt “%1” geüpgraded?</translation>
    </message>
    <message>
        <source>This cannot be undone. From then on you edit the sync rules yourself.</source>
        <translation>Dit kan niet ongedaan worden gemaakt: vanaf dat moment bewerkt u de syncregels zelf.</translation>
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
        <translation>Kies een van deze mogelijkheden om verder te gaan.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>&amp;Verify admin access</source>
        <translation>&amp;Beheerderstoegang verifiëren</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>P&amp;agina opnieuw openen</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Stoppen met wachten</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>de doelinstantie</translation>
    </message>
    <message>
        <source>Before the connection is created, %1 asks you to sign in as its administrator in the browser. This program never sees that password.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Voordat de verbinding wordt gemaakt, vraagt %1 u in de browser om u daar als beheerder aan te melden. Het wachtwoord blijft daar; dit programma ziet het niet.</translation>
    </message>
    <message>
        <source>Opening %1 in the browser…</source>
        <translation>%1 wordt in de browser geopend…</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser. This page continues automatically.</source>
        <translation>Wachten op het antwoord van %1 in de browser. Daarna gaat het vanzelf verder.</translation>
    </message>
    <message>
        <source>✓ %1 confirmed that you have admin access.</source>
        <translation>✓ %1 heeft bevestigd dat u beheerderstoegang hebt.</translation>
    </message>
    <message>
        <source>Verify your admin access first.</source>
        <translation>Verifieer eerst uw beheerderstoegang.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Er kon geen browser worden geopend. Open %1 met de hand.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Exalate-&amp;console openen</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.</source>
        <translation>Wachten op het antwoord van %1 in de browser, op de pagina van %2. Dit gaat vanzelf verder.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Add instance</source>
        <translation>Instantie t&amp;oevoegen</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Sandbox &amp;proberen</translation>
    </message>
    <message>
        <source>Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account.</source>
        <translation type="vanished">Voeg uw eigen Exalate-instantie toe om deze met andere te verbinden, of kijk rond in de sandbox, waarvoor u geen account nodig hebt.</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Trackers verbinden met Exalate</translation>
    </message>
    <message>
        <source>You initiate a connection, send the invitation code to the other side, and see when it is accepted.</source>
        <translation>U initieert een verbinding, stuurt de uitnodigingscode naar de andere kant en ziet wanneer die wordt geaccepteerd.</translation>
    </message>
    <message>
        <source>Use your own instance</source>
        <translation>Uw eigen instantie gebruiken</translation>
    </message>
    <message>
        <source>You need its Exalate URL, which Exalate shows under General Settings.</source>
        <translation>U hebt de Exalate-URL ervan nodig. Exalate toont die onder General Settings.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Eerst rondkijken</translation>
    </message>
    <message>
        <source>The sandbox simulates companies with Exalate on this computer. It needs no account.</source>
        <translation>De sandbox simuleert bedrijven met Exalate op deze computer. Er is geen account nodig.</translation>
    </message>
    <message>
        <source>Starting the sandbox. It opens in its own window.</source>
        <translation>De sandbox start. Die opent in een eigen venster.</translation>
    </message>
</context>
<context>
    <name>WhatsNext</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Exalate-console openen</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation>Volgende stap</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation>Configureer de verbinding: wat er wordt gesynchroniseerd en hoe. Dat doet u in de Exalate-console van uw instantie.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>&amp;Edit instance</source>
        <translation>Instantie &amp;bewerken</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>Vo&amp;rige</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>Sluiten zonder te voltooien?</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>Wat u hier hebt ingevoerd, wordt niet bewaard.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Niet bewaren</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Verder &amp;bewerken</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Net&amp;werk…</translation>
    </message>
    <message>
        <source>Open the Exalate c&amp;onsole</source>
        <translation>Exalate-c&amp;onsole openen</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>Opnieuw &amp;verzenden…</translation>
    </message>
    <message>
        <source>The first request may still be running. Looking for its connection until %1…</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Het eerste verzoek loopt misschien nog. De verbinding ervan wordt tot %1 gezocht…</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Opnieuw verzenden?</translation>
    </message>
    <message>
        <source>The first request may already have created the connection. If so, sending it again creates a second one, and you will have to delete one of them.</source>
        <translation>Het eerste verzoek heeft de verbinding misschien al gemaakt. Dan maakt dit een tweede, en moet u er een verwijderen.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>Opnieuw &amp;verzenden</translation>
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
        <translation>de instantie</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>een niet vermelde datum</translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>een niet vermelde naam</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>een andere host</translation>
    </message>
    <message>
        <source>Retry. If it happens again, send the technical details to your network team.</source>
        <translation>Probeer het opnieuw. Stuur de technische gegevens naar uw netwerkteam als het weer gebeurt.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to renew it, then retry.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Er is niets verzonden. Vraag de beheerder van %1 het certificaat te vernieuwen en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a sentence, %2 is what the other side said</extracomment>
        <translation>%1 De melding luidt: “%2”</translation>
    </message>
    <message>
        <source>No address was entered.</source>
        <translation>Er is geen adres ingevoerd.</translation>
    </message>
    <message>
        <source>Enter the address of the destination instance, or its Exalate URL.</source>
        <translation>Voer de link van de doelinstantie of de Exalate-URL ervan in.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>De hostnaam ontbreekt.</translation>
    </message>
    <message>
        <source>Enter the full address, such as company-b.atlassian.net.</source>
        <translation>Voer het hele adres in, bijvoorbeeld company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>%1 is not a complete host name.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>%1 is geen volledige hostnaam.</translation>
    </message>
    <message>
        <source>Add the rest, such as %1.atlassian.net or %1.zendesk.com.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>Voeg de rest toe, bijvoorbeeld %1.atlassian.net of %1.zendesk.com.</translation>
    </message>
    <message>
        <source>The address contains a space or a line break.</source>
        <translation>Er staat een spatie of een regeleinde in het adres.</translation>
    </message>
    <message>
        <source>Remove it, or enter a single address.</source>
        <translation>Haal dit weg of voer één enkel adres in.</translation>
    </message>
    <message>
        <source>The address contains an invisible character.</source>
        <translation>Er staat een onzichtbaar teken in het adres.</translation>
    </message>
    <message>
        <source>Type the address instead of pasting it.</source>
        <translation>Typ het adres met de hand in plaats van het te plakken.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Dit is niet het adres van een website.</translation>
    </message>
    <message>
        <source>Enter the address as the browser shows it, such as company-b.atlassian.net.</source>
        <translation>Voer het adres in zoals de browser het toont, bijvoorbeeld company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>The address contained a user name, a password or a session token, which was removed.</source>
        <translation>Er stond een gebruikersnaam, een wachtwoord of een sessietoken in het adres. Dat is uit het veld gehaald.</translation>
    </message>
    <message>
        <source>Enter only the address. You do not need the sign-in details of the destination.</source>
        <translation>Voer alleen het adres in. De aanmeldgegevens van de doelinstantie zijn niet nodig.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>De poort is geen getal van 1 tot en met 65535.</translation>
    </message>
    <message>
        <source>Correct the number after the colon, or remove it.</source>
        <translation>Corrigeer het getal achter de dubbele punt of laat het weg.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>Dit is een e-mailadres.</translation>
    </message>
    <message>
        <source>Enter the address of the instance, as the browser shows it.</source>
        <translation>Voer het adres van de instantie in zoals de browser het toont.</translation>
    </message>
    <message>
        <source>This looks like an invitation code.</source>
        <translation>Dit lijkt op een uitnodigingscode.</translation>
    </message>
    <message>
        <source>To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.</source>
        <translation>Sluit dit venster en kies “Uitnodiging accepteren” om de code te gebruiken. Voer hier het adres van de doelinstantie in.</translation>
    </message>
    <message>
        <source>%1 is reserved for special use. No instance can be reached there.</source>
        <translation>Op %1 is geen instantie bereikbaar: dit adres is gereserveerd voor speciaal gebruik.</translation>
    </message>
    <message>
        <source>Enter the host name of the instance.</source>
        <translation>Voer de hostnaam van de instantie in.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others. Its exact form is %2.</source>
        <extracomment>%1 and %2 are two forms of the same host name, or two host names that look alike</extracomment>
        <translation>%1 is geschreven met letters die op andere lijken. De exacte vorm is %2.</translation>
    </message>
    <message>
        <source>Continue only if you are sure that this is the right host.</source>
        <translation>Ga alleen verder als u zeker weet dat u deze host bedoelt.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others.</source>
        <translation>%1 is geschreven met letters die op andere lijken.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>Voor zover deze computer kan nagaan, is er geen host met de naam %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A host that is known only inside the other company needs a private connection: “I don&apos;t have a URL”.</source>
        <translation type="vanished">Controleer de spelling. Voor een host die alleen binnen het andere bedrijf bekend is, is een privéverbinding nodig: “Ik heb geen URL”.</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>Vanaf deze computer is %1 niet te bereiken.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then retry.</source>
        <translation>Controleer het netwerk, de VPN en de firewall en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>Op %1 antwoordt niets: de verbinding is geweigerd.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of %1 whether the service is running, then retry.</source>
        <translation>Controleer de poort of vraag de beheerder van %1 of de service actief is, en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 heeft niet op tijd geantwoord.</translation>
    </message>
    <message>
        <source>It may be busy, or behind a firewall. Retry, or ask the administrator of %1.</source>
        <translation>Misschien is de host druk bezet of staat er een firewall voor. Probeer het opnieuw of vraag het de beheerder van %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it finished answering.</source>
        <translation>%1 heeft de verbinding midden in het antwoord gesloten.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to %1.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>De proxy heeft het verzoek aan %1 niet doorgelaten.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>Het certificaat van %1 is verlopen op %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid until %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>Het certificaat van %1 geldt pas vanaf %2, vandaag nog niet.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.</source>
        <translation>Er is niets verzonden. Controleer de datum en tijd van deze computer; als die kloppen, vraag het dan de beheerder van %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for a different name: %2.</source>
        <extracomment>%1 is a host name, %2 a list of other host names</extracomment>
        <translation>Het certificaat van %1 is voor andere namen: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.</source>
        <translation>Er is niets verzonden. Voer de naam in waarvoor het certificaat is, of vraag het de beheerder van %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Het certificaat van %1 is van een uitgever die deze computer niet vertrouwt: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer added to this computer.</source>
        <translation>Er is niets verzonden. Vraag de beheerder van %1 om een certificaat van een bekende uitgever, of laat de uitgever aan deze computer toevoegen.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption method.</source>
        <translation>%1 en deze computer hebben geen gemeenschappelijke versleuteling gevonden.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.</source>
        <translation>Er is niets verzonden. Vraag de beheerder van %1 of TLS 1.2 of nieuwer is ingeschakeld.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption.</source>
        <translation>%1 stuurt door naar een adres zonder versleuteling.</translation>
    </message>
    <message>
        <source>The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter another address.</source>
        <translation>De doorverwijzing is niet gevolgd. Vraag de beheerder van %1 om met versleuteling door te sturen of voer een ander adres in.</translation>
    </message>
    <message>
        <source>%1 redirects to another host: %2.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 stuurt door naar een andere host: %2.</translation>
    </message>
    <message>
        <source>If %1 is the instance you mean, use that address.</source>
        <translation>Als %1 de instantie is die u bedoelt, gebruik dan dat adres.</translation>
    </message>
    <message>
        <source>%1 keeps redirecting from one address to the next.</source>
        <translation>%1 stuurt eindeloos door van het ene adres naar het andere.</translation>
    </message>
    <message>
        <source>Open %1 in the browser, and enter the address where it ends up.</source>
        <translation>Open %1 in de browser en voer het adres in waarop u uitkomt.</translation>
    </message>
    <message>
        <source>%1 sent far more data than an instance would.</source>
        <translation>Het antwoord van %1 is groter dan dat van welke instantie ook.</translation>
    </message>
    <message>
        <source>Check that %1 is the address of an instance.</source>
        <translation>Controleer of %1 het adres van een instantie is.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not understand.</source>
        <translation>%1 heeft geantwoord, maar niet op een manier die dit programma begrijpt.</translation>
    </message>
    <message>
        <source>%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.</source>
        <translation>%1 antwoordt, maar is geen issuetracker of Exalate-instantie die dit programma kent.</translation>
    </message>
    <message>
        <source>Check the address, or enter the Exalate URL from the General Settings there.</source>
        <translation>Controleer het adres of voer de Exalate-URL in die daar in de General Settings staat.</translation>
    </message>
    <message>
        <source>%1 is your own instance, and its tracker does not support local connections.</source>
        <translation>%1 is uw eigen instantie en de tracker ervan heeft geen lokale verbindingen.</translation>
    </message>
    <message>
        <source>Enter the address of another instance.</source>
        <translation>Voer het adres van een andere instantie in.</translation>
    </message>
    <message>
        <source>%1 rejected your sign-in details.</source>
        <translation>%1 heeft uw aanmeldgegevens geweigerd.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter your sign-in details again.</source>
        <translation>Kies “Instantie bewerken” onder “Instantie” en voer uw aanmeldgegevens opnieuw in.</translation>
    </message>
    <message>
        <source>Your account on %1 is not allowed to do this.</source>
        <translation>%1 staat dit niet toe aan het account waarmee u bent aangemeld.</translation>
    </message>
    <message>
        <source>Sign in with the account of an Exalate administrator.</source>
        <translation>Meld u aan met een account dat daar beheerder van Exalate is.</translation>
    </message>
    <message>
        <source>%1 already has a connection with this name.</source>
        <translation>%1 heeft al een verbinding met deze naam.</translation>
    </message>
    <message>
        <source>Enter another connection name.</source>
        <translation>Voer een andere verbindingsnaam in.</translation>
    </message>
    <message>
        <source>The licence of %1 does not include this.</source>
        <translation>De licentie van %1 dekt dit niet.</translation>
    </message>
    <message>
        <source>Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the Free Plan covers Basic.</source>
        <translation>Controleer de licentie in de Exalate-console van %1. Evaluation-, Paid- en Network-licenties dekken elke modus, het Free Plan dekt Basic.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 heeft het verzondene niet aangenomen.</translation>
    </message>
    <message>
        <source>Correct the values that it names, and try again.</source>
        <translation>Wijzig wat daar wordt genoemd en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>This no longer exists on %1: it was used, withdrawn or deleted.</source>
        <translation>%1 heeft dit niet meer: het is gebruikt, ingetrokken of verwijderd.</translation>
    </message>
    <message>
        <source>Refresh the list of connections. For an invitation, ask for a new code.</source>
        <translation>Vernieuw de lijst met verbindingen. Vraag bij een uitnodiging om een nieuwe code.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 is bezet.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Probeer het opnieuw na %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Probeer het over enkele minuten opnieuw.</translation>
    </message>
    <message>
        <source>%1 has an internal problem (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 500</extracomment>
        <translation>%1 heeft zelf een probleem (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has an internal problem.</source>
        <translation>%1 heeft zelf een probleem.</translation>
    </message>
    <message>
        <source>Try again later. If it keeps happening, ask the administrator of %1.</source>
        <translation>Probeer het later opnieuw. Vraag het de beheerder van %1 als het zo blijft.</translation>
    </message>
    <message>
        <source>%1 does not let other programs do this.</source>
        <translation>%1 biedt dit niet aan andere programma’s aan.</translation>
    </message>
    <message>
        <source>Do it in the Exalate console of %1, in the browser.</source>
        <translation>Doe dit in de Exalate-console van %1, in de browser.</translation>
    </message>
    <message>
        <source>The system keychain is missing, locked, or not available to this program.</source>
        <translation>De sleutelhanger van het systeem ontbreekt, is vergrendeld of is aan dit programma geweigerd.</translation>
    </message>
    <message>
        <source>Passwords and codes are kept only until you quit. Unlock the keychain to keep them.</source>
        <translation>Wachtwoorden en codes worden alleen bewaard tot u het programma sluit. Ontgrendel de sleutelhanger om ze te bewaren.</translation>
    </message>
    <message>
        <source>There is no invitation code in this text, or more than one.</source>
        <translation>Er staat geen uitnodigingscode in deze tekst, of meer dan één.</translation>
    </message>
    <message>
        <source>Paste one code or the whole message, or drop the file.</source>
        <translation>Plak één code of het hele bericht, of sleep het bestand hierheen.</translation>
    </message>
    <message>
        <source>The code was changed on its way: it does not match the fingerprint that came with it.</source>
        <translation>De code is onderweg gewijzigd: hij komt niet overeen met de meegestuurde vingerafdruk.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again another way, and compare the fingerprint by phone.</source>
        <translation>Vraag de afzender om de code nogmaals langs een andere weg te sturen en vergelijk de vingerafdruk telefonisch.</translation>
    </message>
    <message>
        <source>Your instance %1 is not public.</source>
        <translation>Uw instantie %1 is niet van buitenaf bereikbaar.</translation>
    </message>
    <message>
        <source>Make it public, or let the other side start a private connection with “I don&apos;t have a URL”.</source>
        <translation>Maak deze openbaar of laat de andere kant een privéverbinding starten met “Ik heb geen URL”.</translation>
    </message>
    <message>
        <source>There is no space left on this computer for settings and drafts.</source>
        <translation>Er is op deze computer geen ruimte meer voor instellingen en concepten.</translation>
    </message>
    <message>
        <source>Free up some space. Until then they are kept only until you quit.</source>
        <translation>Maak ruimte vrij. Tot dan worden ze alleen bewaard tot het programma sluit.</translation>
    </message>
    <message>
        <source>A settings file could not be read. A copy was kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Een instellingenbestand kon niet worden gelezen. Het is apart bewaard als %1.</translation>
    </message>
    <message>
        <source>The program continues without it. Enter what is missing again.</source>
        <translation>Het programma gaat verder zonder dit bestand. Voeg opnieuw toe wat ontbreekt.</translation>
    </message>
    <message>
        <source>A settings file could not be read.</source>
        <translation>Een instellingenbestand kon niet worden gelezen.</translation>
    </message>
    <message>
        <source>%1 reports that the account in the browser has no admin access.</source>
        <translation>%1 heeft nee gezegd: het account in de browser heeft daar geen beheerderstoegang.</translation>
    </message>
    <message>
        <source>Sign in there as an administrator and verify again, or go back and choose another mode.</source>
        <translation>Meld u daar aan als beheerder en verifieer opnieuw, of ga terug en kies een andere modus.</translation>
    </message>
    <message>
        <source>Nobody answered at %1 within 10 minutes.</source>
        <translation>Niemand heeft op %1 binnen 10 minuten geantwoord.</translation>
    </message>
    <message>
        <source>Start the verification again, and finish it in the browser.</source>
        <translation>Verifieer opnieuw en rond het in de browser af.</translation>
    </message>
    <message>
        <source>The chosen project no longer exists on %1.</source>
        <translation>Het gekozen project bestaat niet meer op %1.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translation>Kies een ander project.</translation>
    </message>
    <message>
        <source>%1 cannot read this invitation code.</source>
        <translation>%1 kan deze uitnodigingscode niet lezen.</translation>
    </message>
    <message>
        <source>Part of it may be missing. Ask the sender to send it again, and paste the whole code.</source>
        <translation>Misschien ontbreekt er een deel. Vraag de afzender om de code nogmaals te sturen en plak deze volledig.</translation>
    </message>
    <message>
        <source>This invitation was made for another instance, not for %1.</source>
        <translation>Deze uitnodiging is voor een andere instantie gemaakt, niet voor %1.</translation>
    </message>
    <message>
        <source>Choose that instance under “Instance”, or ask the sender for an invitation to %1.</source>
        <translation type="vanished">Kies die instantie onder “Instantie” of vraag de afzender om een uitnodiging voor %1.</translation>
    </message>
    <message>
        <source>This invitation was made with a newer version of Exalate than %1 has.</source>
        <translation>Deze uitnodiging is gemaakt met een nieuwere versie van Exalate dan %1 heeft.</translation>
    </message>
    <message>
        <source>Update Exalate on %1, then accept it.</source>
        <translation>Werk Exalate op %1 bij en accepteer de uitnodiging daarna.</translation>
    </message>
    <message>
        <source>Unknown tracker</source>
        <translation>Onbekende tracker</translation>
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
        <translation>Automatische configuratie van basisvelden</translation>
    </message>
    <message>
        <source>Sync rules cannot be edited</source>
        <translation>Syncregels kunnen niet worden bewerkt</translation>
    </message>
    <message>
        <source>Only Issues can be synced</source>
        <translation>Alleen issues kunnen worden gesynchroniseerd</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic complexity</source>
        <translation>Aanbevolen voor gebruikssituaties van eenvoudige complexiteit</translation>
    </message>
    <message>
        <source>Low-code, visual interface</source>
        <translation>Low-code, visuele interface</translation>
    </message>
    <message>
        <source>Configure both sides of the connection using a single interface</source>
        <translation>Beide kanten van de verbinding in één interface configureren</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to intermediate complexity</source>
        <translation>Aanbevolen voor gebruikssituaties van eenvoudige tot gemiddelde complexiteit</translation>
    </message>
    <message>
        <source>Groovy-based scripting</source>
        <translation>Scripts op basis van Groovy</translation>
    </message>
    <message>
        <source>Configure each side of the connection separately</source>
        <translation>Elke kant van de verbinding apart configureren</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to advanced complexity</source>
        <translation>Aanbevolen voor gebruikssituaties van eenvoudige tot hoge complexiteit</translation>
    </message>
    <message>
        <source>You prove your admin access to the destination.</source>
        <translation>De beheerderstoegang tot de doelinstantie wordt geverifieerd.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Openbaar</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privé</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Lokaal</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>In afwachting</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actief</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Gedeactiveerd</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nooit</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Zojuist</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln minuut geleden</numerusform>
            <numerusform>%Ln minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln uur geleden</numerusform>
            <numerusform>%Ln uur geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gisteren</translation>
    </message>
    <message>
        <source>changed to https</source>
        <translation>met versleuteling (https)</translation>
    </message>
    <message>
        <source>the start of the address was corrected</source>
        <translation>het begin is gecorrigeerd</translation>
    </message>
    <message>
        <source>not encrypted, on this computer only</source>
        <translation>niet versleuteld, alleen op deze computer</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>een adres in een privénetwerk</translation>
    </message>
    <message>
        <source>shown as it is sent</source>
        <translation>getoond in de vorm waarmee verbinding wordt gemaakt</translation>
    </message>
    <message>
        <source>add the organization at the end</source>
        <translation>aan het einde ontbreekt de organisatie</translation>
    </message>
    <message>
        <source>add the owner at the end</source>
        <translation>aan het einde ontbreekt de eigenaar</translation>
    </message>
    <message>
        <source>Not available: your instance is not public</source>
        <translation>Niet beschikbaar: uw instantie is niet van buitenaf bereikbaar</translation>
    </message>
    <message>
        <source>Not available: private connections have no Visual mode</source>
        <translation>Niet beschikbaar: een privéverbinding heeft geen modus Visual</translation>
    </message>
    <message>
        <source>Not available: %1 does not support local connections</source>
        <extracomment>%1 is the product name of an issue tracker</extracomment>
        <translation>Niet beschikbaar: %1 heeft geen lokale verbindingen</translation>
    </message>
    <message>
        <source>Not available: local connections have no Visual mode</source>
        <translation>Niet beschikbaar: een lokale verbinding heeft geen modus Visual</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC connects in Script mode</source>
        <translation type="vanished">Niet beschikbaar: HP ALM/QC maakt verbinding in de modus Script</translation>
    </message>
    <message>
        <source>Not available: Visual works only between Jira, Azure DevOps Service and Zendesk</source>
        <translation>Niet beschikbaar: Visual verbindt Jira, Azure DevOps Service en Zendesk met elkaar</translation>
    </message>
    <message>
        <source>Not available: private connections from Azure DevOps support Script only</source>
        <translation>Niet beschikbaar: een privéverbinding vanuit Azure DevOps gebruikt de modus Script</translation>
    </message>
    <message>
        <source>Not available: the destination has Exalate %1, older than 5.1.0. Ask for an update</source>
        <extracomment>%1 is a version such as 5.0.9</extracomment>
        <translation type="vanished">Niet beschikbaar: de doelinstantie heeft Exalate %1, ouder dan 5.1.0. Vraag om een update</translation>
    </message>
    <message>
        <source>Not available: the destination does not offer it</source>
        <translation>Niet beschikbaar: de doelinstantie biedt dit niet aan</translation>
    </message>
    <message>
        <source>Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the connection there</source>
        <translation>Niet beschikbaar: het Free Plan omvat alleen Basic. Heeft de andere kant een Network-licentie, start de verbinding dan daar</translation>
    </message>
    <message>
        <source>Not available: your licence or evaluation has expired. Renew it in the Exalate console</source>
        <translation>Niet beschikbaar: uw licentie of evaluatie is verlopen. Verleng deze in de Exalate-console</translation>
    </message>
    <message>
        <source>Not available: your instance has no licence. Add one in the Exalate console</source>
        <translation>Niet beschikbaar: uw instantie heeft geen licentie. Voeg er een toe in de Exalate-console</translation>
    </message>
    <message>
        <source>Not available: it needs admin access to the destination</source>
        <translation>Niet beschikbaar: beheerderstoegang tot de doelinstantie is nodig</translation>
    </message>
    <message>
        <source>%1 The request went through the proxy %2.</source>
        <extracomment>%1 is a sentence, %2 is a host and a port</extracomment>
        <translation>%1 Het verzoek ging via de proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password before it lets a request through to %2.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>De proxy %1 vraagt om een gebruikersnaam en een wachtwoord voordat een verzoek aan %2 wordt doorgelaten.</translation>
    </message>
    <message>
        <source>Enter them under “Connection”, “Network”, then retry.</source>
        <translation>Voer ze in onder “Verbinding”, “Netwerk” en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through to %2.</source>
        <translation>De proxy %1 heeft het verzoek aan %2 niet doorgelaten.</translation>
    </message>
    <message>
        <source>Check the proxy under “Connection”, “Network”, or send the technical details to your network team.</source>
        <translation>Controleer de proxy onder “Verbinding”, “Netwerk” of stuur de technische gegevens naar uw netwerkteam.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is then kept only until you quit.</source>
        <translation>Ontgrendel de sleutelhanger en probeer het opnieuw. Of kies “Instantie bewerken” en voer het wachtwoord of token opnieuw in, alleen tot het programma sluit.</translation>
    </message>
    <message>
        <source>%1 looks like %2, but is a different host.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 lijkt op %2, maar is een andere host.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.</source>
        <translation>Kies “Instantie bewerken” en voer uw aanmeldgegevens opnieuw in. Wat u hier hebt ingevoerd, blijft staan.</translation>
    </message>
    <message>
        <source>Check the user name and its password or token, and enter them again.</source>
        <translation>Controleer de gebruiker en het bijbehorende wachtwoord of token, en voer ze opnieuw in.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.</source>
        <translation>Er is niets verzonden: wat wordt verzonden, moet eerst op de schijf worden vastgelegd. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Update the program, then try again.</source>
        <translation>Er is niets verzonden: wat wordt verzonden, moet eerst op de schijf worden vastgelegd. Werk het programma bij en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the settings file %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Een nieuwere versie van dit programma heeft het instellingenbestand %1 geschreven.</translation>
    </message>
    <message>
        <source>The file stays as it is, and nothing is saved in it. Update the program.</source>
        <translation>Het bestand blijft zoals het is en er wordt niets in opgeslagen. Werk het programma bij.</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)</source>
        <translation>Kies ‘Connections’ in het menu links. (In Jira: ‘Apps’, daarna ‘Exalate’.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)</source>
        <translation>Kies ‘Connections’ in het menu links. (In Jira: ‘Manage apps’, daarna ‘Exalate’.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)</source>
        <translation>Kies ‘Connections’ in het menu links. (In Zendesk: ‘Exalate’ in de lijst met apps.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left.</source>
        <translation>Kies ‘Connections’ in het menu links.</translation>
    </message>
    <message>
        <source>unusual characters were corrected</source>
        <translation>tekens die geen adres heeft, zijn verbeterd</translation>
    </message>
    <message>
        <source>taken from another program&apos;s link</source>
        <translation>uit de link van een ander programma gehaald</translation>
    </message>
    <message>
        <source>the usual host of this instance</source>
        <translation>de gebruikelijke host van deze instantie</translation>
    </message>
    <message>
        <source>without the user name, which is not needed</source>
        <translation>zonder de gebruikersnaam, die niet nodig is</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>created</source>
        <translation>gemaakt</translation>
    </message>
    <message>
        <source>made in the Exalate console</source>
        <translation>in de Exalate-console gemaakt</translation>
    </message>
    <message>
        <source>invitation code copied</source>
        <translation>uitnodigingscode gekopieerd</translation>
    </message>
    <message>
        <source>message with the invitation code copied</source>
        <translation>bericht met de uitnodigingscode gekopieerd</translation>
    </message>
    <message>
        <source>invitation saved to a file</source>
        <translation>uitnodiging in een bestand opgeslagen</translation>
    </message>
    <message>
        <source>mail drafted</source>
        <translation>mail opgesteld</translation>
    </message>
    <message>
        <source>invitation accepted here</source>
        <translation>uitnodiging hier geaccepteerd</translation>
    </message>
    <message>
        <source>became active</source>
        <translation>actief geworden</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>verwijderd</translation>
    </message>
    <message>
        <source>recognised in the list, once signed in</source>
        <translation>na aanmelden in de lijst herkend</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bèta</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024</source>
        <translation>Niet beschikbaar: HP ALM/QC verbindt in de modus Script, en Exalate ondersteunt het sinds november 2024 niet meer</translation>
    </message>
    <message>
        <source>Not available: your instance runs Exalate %1, older than %2. Update it first</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Niet beschikbaar: uw instantie heeft Exalate %1, ouder dan %2. Werk haar eerst bij</translation>
    </message>
    <message>
        <source>Not available: the destination runs Exalate %1, older than %2. Ask for an update</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Niet beschikbaar: het doel heeft Exalate %1, ouder dan %2. Vraag om een update</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again. Nothing you entered here is lost.</source>
        <translation>Kies ‘Instantie bewerken’ en voer het opnieuw in. Wat u hier hebt ingevoerd, blijft staan.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again.</source>
        <translation>Kies ‘Instantie bewerken’ en voer het opnieuw in.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Voer de Exalate-URL precies zo in als General Settings die toont: hetzelfde schema, dezelfde host en poort.</translation>
    </message>
    <message>
        <source>Rename or delete that connection, then accept again.</source>
        <translation>Hernoem of verwijder die verbinding en accepteer daarna opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try again.</source>
        <translation>Er is niets verzonden: wat verzonden wordt, moet eerst op de schijf worden genoteerd. Sta dit programma toe daar te schrijven en probeer het daarna opnieuw.</translation>
    </message>
    <message>
        <source>Retry to look again, or check in the Exalate console. “Send again” may create a second connection.</source>
        <translation>Probeer opnieuw om nog eens te kijken, of kijk in de Exalate-console. ‘Opnieuw verzenden’ kan een tweede verbinding maken.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not know.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Het certificaat van %1 is uitgegeven door %2, die deze computer niet kent.</translation>
    </message>
    <message>
        <source>Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or have the issuer added to this computer.</source>
        <translation>Er is niets verzonden. De server stuurt de tussenliggende certificaten mogelijk niet mee: vraag het de beheerder van %1, of laat de uitgever aan deze computer toevoegen.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used.</source>
        <translation>Het certificaat van %1 is niet te gebruiken.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not allowed to issue certificates.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Het certificaat van %1 is uitgegeven door %2, die geen certificaten mag uitgeven.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for servers.</source>
        <translation>Het certificaat van %1 is niet voor servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature that is too weak by now.</source>
        <translation>Het certificaat van %1 heeft een sleutel of handtekening die inmiddels te zwak is.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for another certificate.</source>
        <translation>Er is niets verzonden. Vraag de beheerder van %1 om een ander certificaat.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 antwoordt daar zonder versleuteling.</translation>
    </message>
    <message>
        <source>Check the port: this one is not for encrypted connections. Leave it out if you are not sure.</source>
        <translation>Controleer de poort: deze is niet voor versleutelde verbindingen. Laat haar weg als u het niet zeker weet.</translation>
    </message>
    <message>
        <source>%1 asks this computer for a certificate of its own, and this program has none to give.</source>
        <translation>%1 vraagt deze computer om een eigen certificaat, en dit programma heeft er geen.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for a way in that needs none, such as from your company&apos;s network.</source>
        <translation>Vraag de beheerder van %1 om een toegang die er geen nodig heeft, bijvoorbeeld vanaf uw bedrijfsnetwerk.</translation>
    </message>
    <message>
        <source>%1 is %2 itself; its Exalate instance has an address of its own.</source>
        <extracomment>%1 is a host, %2 the product name of an issue tracker</extracomment>
        <translation>%1 is %2 zelf; de Exalate-instantie ervan heeft een eigen adres.</translation>
    </message>
    <message>
        <source>Open Exalate there, and enter the Exalate URL from its General Settings.</source>
        <translation>Open daar Exalate en voer de Exalate-URL in die in General Settings staat.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in first.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 vraagt iedereen zich eerst aan te melden.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in at %2 first.</source>
        <translation>%1 vraagt iedereen zich eerst bij %2 aan te melden.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of the other side, from its General Settings. It is often another address.</source>
        <translation>Voer de Exalate-URL van de andere kant in, uit haar General Settings. Dat is vaak een ander adres.</translation>
    </message>
    <message>
        <source>%1 refuses every request from this computer (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 403</extracomment>
        <translation>%1 weigert deze computer, wat hij ook vraagt (HTTP %2).</translation>
    </message>
    <message>
        <source>It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a private connection.</source>
        <translation>Mogelijk laat %1 alleen bekende netwerken binnen. Vraag het de beheerder, of laat de andere kant een privéverbinding beginnen.</translation>
    </message>
    <message>
        <source>There may be no %1 at %2: it answers as if nobody had that name.</source>
        <extracomment>%1 is the product name of an issue tracker, %2 a host name</extracomment>
        <translation>Mogelijk is er geen %1 op %2: het antwoordt alsof niemand die naam heeft.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, or open the address in the browser.</source>
        <translation>Controleer de spelling van de naam, of open het adres in de browser.</translation>
    </message>
    <message>
        <source>%1 does nothing until Exalate is updated there.</source>
        <translation>%1 doet niets totdat Exalate daar is bijgewerkt.</translation>
    </message>
    <message>
        <source>Update it in the Exalate console of %1, or ask its administrator to.</source>
        <translation>Werk het bij in de Exalate-console van %1, of vraag het de beheerder.</translation>
    </message>
    <message>
        <source>The code was probably changed on its way: it has spaces where other characters belong.</source>
        <translation>De code is onderweg waarschijnlijk gewijzigd: er staan spaties waar andere tekens horen.</translation>
    </message>
    <message>
        <source>Ask the sender for it as a file, or as plain text.</source>
        <translation>Vraag de afzender hem als bestand of als platte tekst te sturen.</translation>
    </message>
    <message>
        <source>The request may have been carried out: the list of %1 does not show it for certain.</source>
        <translation>Het is misschien al gebeurd: de lijst van %1 toont het niet met zekerheid.</translation>
    </message>
    <message>
        <source>Check in the Exalate console of %1 before you try again.</source>
        <translation>Kijk in de Exalate-console van %1 voordat u het nog eens doet.</translation>
    </message>
    <message>
        <source>%1 checks where requests come from, and rejected this one.</source>
        <translation>%1 controleert waar een verzoek vandaan komt, en heeft dit niet aangenomen.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Open ‘Instantie’, bewerk haar en voer de Exalate-URL precies zo in als General Settings die toont: hetzelfde schema, dezelfde host en poort.</translation>
    </message>
    <message>
        <source>The keychain has no password or token for %1.</source>
        <translation>De sleutelhanger heeft geen wachtwoord of token voor %1.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the password or token again.</source>
        <translation>Open ‘Instantie’, bewerk haar en voer het wachtwoord of het token opnieuw in.</translation>
    </message>
    <message>
        <source>This program cannot write to %1, which belongs to %2.</source>
        <extracomment>%1 is a folder or a file, %2 the name of an account on this computer</extracomment>
        <translation>Dit programma kan niet schrijven in %1, dat van %2 is.</translation>
    </message>
    <message>
        <source>This program cannot write to %1.</source>
        <extracomment>%1 is a folder or a file</extracomment>
        <translation>Dit programma kan niet schrijven in %1.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then settings and drafts are kept only until you quit.</source>
        <translation>Sta toe dat het daar schrijft. Tot dan gelden instellingen en concepten alleen voor deze keer.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can change the settings in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Andere accounts van deze computer kunnen de instellingen in %1 wijzigen.</translation>
    </message>
    <message>
        <source>Take away their write access, so that nobody can lead this program to another address.</source>
        <translation>Ontneem ze de schrijftoegang, zodat niemand dit programma naar een ander adres kan leiden.</translation>
    </message>
    <message>
        <source>This is a git address. Exalate needs the address that the browser shows.</source>
        <translation>Dit is een adres voor git. Exalate verbindt met het adres dat de browser toont.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Voer %1 in.</translation>
    </message>
    <message>
        <source>Check the spelling, and your internet connection or VPN.</source>
        <translation>Controleer de spelling, en de internetverbinding of de VPN van deze computer.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online. If the host exists only inside the network of the other company, switch on “I don&apos;t have a URL”.</source>
        <translation>Controleer de spelling, en of deze computer online is. Voor een host die alleen binnen het andere bedrijf bekend is, is een privéverbinding nodig: “Ik heb geen URL”.</translation>
    </message>
    <message>
        <source>If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.</source>
        <translation>Is die instantie ook van u, ga daar dan mee door. Vraag anders de afzender om een uitnodiging voor %1.</translation>
    </message>
    <message>
        <source>Your own Exalate has no valid licence: it has expired, or there is none.</source>
        <translation>Uw eigen Exalate heeft geen geldige licentie: die is verlopen of er is er geen.</translation>
    </message>
    <message>
        <source>Add or renew it in the Exalate console, then open this window again.</source>
        <translation>Voeg de licentie toe of verleng haar in de Exalate-console en open dit venster dan opnieuw.</translation>
    </message>
    <message>
        <source>Not available: this program cannot tell whether the destination&apos;s tracker supports Visual</source>
        <translation>Niet beschikbaar: dit programma kan niet zien of de tracker van de doelinstantie Visual ondersteunt</translation>
    </message>
</context>
</TS>
