<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>À propos de %1</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Relier des outils de suivi avec Exalate</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Version %1, compilée avec Qt %2</translation>
    </message>
    <message>
        <source>© %1. Licence: %2</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence</extracomment>
        <translation>© %1. Licence&#xa0;: %2</translation>
    </message>
    <message>
        <source>Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT).</source>
        <extracomment>the names of libraries, each with its licence</extracomment>
        <translation>Contient ou utilise Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) et libpsl (MIT).</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>&amp;Copier la version</translation>
    </message>
</context>
<context>
    <name>AcceptHandOverPage</name>
    <message>
        <source>When the console says that the invitation is accepted, press Next.</source>
        <translation type="vanished">Lorsque la console indique que l’invitation est acceptée, cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>Code d’invitation</translation>
    </message>
    <message>
        <source>hidden (fingerprint %1)</source>
        <translation>masqué&#xa0;; son empreinte est %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Accept the invitation in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>La liste de %1 ne contient pas encore de nouvelle connexion. Acceptez d’abord l’invitation dans la console.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>Elle y &amp;est, continuer</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Continuez dès que la console affiche la connexion.</translation>
    </message>
    <message>
        <source>The connection then appears in the list of your instance, and this page asks whether it is yours.</source>
        <translation>La liste de votre instance affiche alors la connexion, et cette page demande si c’est la vôtre.</translation>
    </message>
    <message>
        <source>%1 Then choose “Accept invitation”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Choisissez ensuite « Accept invitation ».</translation>
    </message>
    <message>
        <source>Check who is inviting you: only the console of your instance shows it.</source>
        <translation>Vérifiez qui vous invite : votre instance ne le dit que dans sa console.</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>Accept invitation</source>
        <translation>Accepter une invitation</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Vers %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>Lecture de l’invitation…</translation>
    </message>
    <message>
        <source>Accepting the invitation…</source>
        <translation>Acceptation de l’invitation…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmer</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Console Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Recherche de la connexion…</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Vérifier l’invitation</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>Continue with another &amp;instance</source>
        <translation>Continuer avec une autre &amp;instance</translation>
    </message>
</context>
<context>
    <name>AcceptedPage</name>
    <message>
        <source>the other side</source>
        <translation>l’autre partie</translation>
    </message>
    <message>
        <source>You accepted the invitation from %1.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>L’invitation de %1 est acceptée.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation type="vanished">Et ensuite</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation type="vanished">Configurez la connexion&#xa0;: ce qui est synchronisé, et comment. Cela se fait dans la console Exalate de votre instance.</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation type="vanished">&amp;Ouvrir la console Exalate</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Yes, I &amp;mean this host</source>
        <translation>Oui, c’est bien cet &amp;hôte</translation>
    </message>
</context>
<context>
    <name>AdminQuestionPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Oui, j’ai un accès administrateur</translation>
    </message>
    <message>
        <source>You confirm it in the browser, and the connection becomes active right away.</source>
        <translation>Vous le prouvez dans le navigateur, et la connexion est aussitôt active.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>Non, &amp;je n’ai pas d’accès administrateur</translation>
    </message>
    <message>
        <source>You get an invitation code to send to the administrator of the other side.</source>
        <translation>Vous obtenez un code d’invitation pour l’administrateur de l’autre partie.</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>la destination</translation>
    </message>
    <message>
        <source>Do you have admin access to %1?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Avez-vous un accès administrateur à %1&#xa0;?</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Choisissez l’une des deux réponses.</translation>
    </message>
</context>
<context>
    <name>CandidateChoice</name>
    <message>
        <source>New in the list. Which one is yours?</source>
        <translation>Nouveau dans la liste. Laquelle avez-vous créée ?</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>%1 is the name of a connection, %2 the other side</extracomment>
        <translation>%1 (avec %2)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucune de celles-ci</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Sélectionnez un projet</translation>
    </message>
    <message>
        <source>This is what your own instance reads in the invitation. Nothing has reached the other side yet.</source>
        <translation type="vanished">Voici ce que votre propre instance lit dans l’invitation. Rien n’a encore été transmis à l’autre partie.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>(compare it with the sender by phone)</source>
        <translation>(à comparer avec l’expéditeur, par téléphone)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Project for incoming sync</source>
        <translation>Projet pour la synchronisation entrante</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1 (this instance)</source>
        <extracomment>%1 is the name or the host of one&apos;s own instance</extracomment>
        <translation>%1, cette instance</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Choisissez un projet dans la liste ou saisissez son nom complet.</translation>
    </message>
    <message>
        <source>Your own instance read this from the invitation. Nothing reaches the other side before you accept.</source>
        <translation>Voici ce que votre propre instance lit dans l’invitation. Rien ne parvient à l’autre côté avant que vous n’acceptiez.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Invitation code</source>
        <translation>Code d’&amp;invitation</translation>
    </message>
    <message>
        <source>Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm.</source>
        <translation>Collez le code ou le message entier, ou déposez le fichier. Rien n’est transmis à l’autre partie avant votre confirmation.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Code trouvé</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">empreinte %1</translation>
    </message>
    <message>
        <source>Paste the invitation code that you received.</source>
        <translation>Collez le code d’invitation que vous avez reçu.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Initiates and accepts connections between issue trackers that Exalate synchronises.</source>
        <translation>Établit et accepte des connexions entre les outils de suivi de tickets synchronisés par Exalate.</translation>
    </message>
    <message>
        <source>Opens the sandbox: a simulated company on this computer. It needs no account.</source>
        <translation>Ouvre le bac à sable&#xa0;: une entreprise fictive sur cet ordinateur, sans aucun compte.</translation>
    </message>
    <message>
        <source>Keeps the settings in &lt;folder&gt;.</source>
        <translation>Conserve les paramètres dans &lt;dossier&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Checks that this installation is complete, then exits.</source>
        <translation>Indique si cette installation est complète, puis se termine.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer only the publicly documented operations.</source>
        <translation>Bac à sable&#xa0;: les nœuds ne répondent qu’aux opérations documentées publiquement.</translation>
    </message>
    <message>
        <source>Sandbox: gives your own instance &lt;count&gt; connections.</source>
        <translation>Bac à sable&#xa0;: donne &lt;nombre&gt; connexions à votre propre instance.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>Sandbox: nodes wait &lt;ms&gt; milliseconds before each answer.</source>
        <translation>Bac à sable&#xa0;: les nœuds attendent &lt;ms&gt; millisecondes avant chaque réponse.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sandbox: a session lasts &lt;seconds&gt;.</source>
        <translation>Bac à sable&#xa0;: une session dure &lt;secondes&gt;.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>Sandbox: gives each tracker that has projects &lt;count&gt; more.</source>
        <translation>Bac à sable&#xa0;: ajoute &lt;nombre&gt; projets à chaque outil de suivi qui en a déjà.</translation>
    </message>
    <message>
        <source>Prints what a node offers according to the API description in &lt;file&gt;, then exits.</source>
        <translation>Affiche ce qu’un nœud propose d’après la description de son API dans &lt;file&gt;, et se termine.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers.</source>
        <translation>Supprime du trousseau les codes d’invitation devenus inutiles, et se termine. Les programmes de désinstallation le font.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer programs &lt;level&gt;: full, public or guided; with a name, that node alone.</source>
        <translation>Bac à sable : les nœuds offrent aux programmes &lt;level&gt; : full, public ou guided ; avec un nom, ce nœud seulement.</translation>
    </message>
    <message>
        <source>[name=]level</source>
        <translation>[name=]level</translation>
    </message>
    <message>
        <source>%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.</source>
        <translation>%1 n’est pas une description d’API en OpenAPI 2.0, 3.0 ou 3.1, au format JSON.</translation>
    </message>
    <message>
        <source>Not all codes could be deleted from the keychain.</source>
        <translation>Tous les codes n’ont pas pu être supprimés du trousseau.</translation>
    </message>
</context>
<context>
    <name>ConnectedPage</name>
    <message>
        <source>unknown</source>
        <translation type="vanished">inconnue</translation>
    </message>
    <message>
        <source>%1 and %2 are connected.</source>
        <extracomment>%1 and %2 are the names of two instances</extracomment>
        <translation>La connexion entre %1 et %2 est établie.</translation>
    </message>
    <message>
        <source>No invitation is needed: you have admin access to both sides.</source>
        <translation>Aucune invitation n’est à accepter&#xa0;: vous avez un accès administrateur des deux côtés.</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Instance locale</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Instance distante</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>l’autre côté</translation>
    </message>
    <message>
        <source>%1 is connected with itself.</source>
        <translation>%1 est connecté à lui-même.</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>&amp;Copier le code d’invitation</translation>
    </message>
    <message>
        <source>&amp;Go to remote</source>
        <translation>&amp;Ouvrir l’instance distante</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>Désacti&amp;ver</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Copier les déta&amp;ils</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Acti&amp;ver</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Code d’invitation de %1 copié. Empreinte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>This is a new code: the earlier one may no longer work.</source>
        <translation>Ce code est nouveau&#xa0;: le précédent pourrait ne plus fonctionner.</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1.</source>
        <translation>Aucun navigateur n’a pu être ouvert pour %1.</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>%1 a été modifiée.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 est de nouveau active.</translation>
    </message>
    <message>
        <source>%1 is deactivated: nothing is synchronised until you activate it again.</source>
        <translation>%1 est désactivée&#xa0;: rien n’est synchronisé tant que vous ne l’activez pas.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>%1 will no longer be able to accept its invitation. This cannot be undone.</source>
        <translation>Son invitation ne pourra plus être acceptée par %1. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>La synchronisation avec %1 s’arrête&#xa0;: les modifications ne sont plus échangées. Les tickets existants restent des deux côtés. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 a été supprimée.</translation>
    </message>
    <message>
        <source>Details of %1 copied. They contain no secrets.</source>
        <translation>Détails de %1 copiés. Ils ne contiennent aucun secret.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>Mettre à &amp;niveau</translation>
    </message>
    <message>
        <source>%1 now uses %2 mode.</source>
        <extracomment>%1 is the name of a connection, %2 a mode</extracomment>
        <translation>%1 a été mise à niveau vers le mode %2.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Mark as &amp;accepted</source>
        <translation>Marquer comme a&amp;cceptée</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Ouvrir la console Exalate</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Retirer de la &amp;liste</translation>
    </message>
    <message>
        <source>Message with the invitation code of %1 copied.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Message avec le code d’invitation de %1 copié.</translation>
    </message>
    <message>
        <source>%1 is marked as accepted.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 est marquée comme acceptée.</translation>
    </message>
    <message>
        <source>Activate connection</source>
        <translation>Activer la connexion</translation>
    </message>
    <message>
        <source>Activate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Activer la connexion « %1 » ?</translation>
    </message>
    <message>
        <source>Synchronisation with %1 resumes, including the changes made in the meantime.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>La synchronisation avec %1 reprend, avec les modifications faites entre-temps.</translation>
    </message>
    <message>
        <source>Deactivate connection</source>
        <translation>Désactiver la connexion</translation>
    </message>
    <message>
        <source>Deactivate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Désactiver la connexion « %1 » ?</translation>
    </message>
    <message>
        <source>Nothing is synchronised with %1 until you activate it again.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Rien n’est synchronisé avec %1 tant que vous ne la réactivez pas.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Remove the connection “%1” from this list?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Retirer la connexion « %1 » de cette liste ?</translation>
    </message>
    <message>
        <source>This program forgets its invitation code. The connection itself stays: delete it in the Exalate console.</source>
        <translation>Son code d’invitation est oublié ici. La connexion elle-même reste : supprimez-la dans la console Exalate.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 a été retirée de la liste.</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>&amp;Détails</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection details</source>
        <translation>Détails de la connexion</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Ce que ce programme a fait</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Copier les déta&amp;ils</translation>
    </message>
    <message>
        <source>✓ Copied. Contains no secrets.</source>
        <translation>✓ Copié. Rien de secret n’y figure.</translation>
    </message>
</context>
<context>
    <name>ConnectionInformationPage</name>
    <message>
        <source>&amp;Local instance short name</source>
        <translation>Nom court de l’instance &amp;locale</translation>
    </message>
    <message>
        <source>&amp;Remote instance short name</source>
        <translation>Nom court de l’instance &amp;distante</translation>
    </message>
    <message>
        <source>Connection n&amp;ame</source>
        <translation>Nom de la &amp;connexion</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escription</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Based on the two short names until you edit it.</source>
        <translation>Proposé à partir des deux noms courts. Il les suit tant que vous ne le modifiez pas.</translation>
    </message>
    <message>
        <source>Edited. No longer based on the short names.</source>
        <translation>Modifié par vous. Il ne suit plus les noms courts.</translation>
    </message>
    <message>
        <source>unknown (private connection)</source>
        <translation>inconnue&#xa0;: connexion privée</translation>
    </message>
    <message>
        <source>Enter a short name for your instance.</source>
        <translation>Saisissez un nom court pour votre instance.</translation>
    </message>
    <message>
        <source>Enter a short name for the other side.</source>
        <translation>Saisissez un nom court pour l’autre partie.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>Saisissez un nom de connexion d’au plus %Ln caractère.</numerusform>
            <numerusform>Saisissez un nom de connexion d’au plus %Ln caractères.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>Unknown</source>
        <translation type="vanished">Inconnu</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <extracomment>%1 is the name or host of the other side of a connection</extracomment>
        <translation>Autre partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>the other side of a connection, when nothing tells who it is</extracomment>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Tickets synchronisés</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Instance locale</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Instance distante</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Hôte distant</translation>
    </message>
    <message>
        <source>Remote tracker</source>
        <translation>Outil de suivi distant</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Tickets synchronisés</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Dernière synchronisation</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>non communiqué</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, tri croissant</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, tri décroissant</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Edit instance</source>
        <translation>Modifier l’instance</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Rechercher des connexions</translation>
    </message>
    <message>
        <source>%1 is now active.</source>
        <translation>%1 est maintenant active.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Aucune connexion ne correspond à «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>Lecture des connexions…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connexion</numerusform>
            <numerusform>%Ln connexions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 sur %Ln connexion</numerusform>
            <numerusform>%1 sur %Ln connexions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <extracomment>%1 is &quot;5 connections&quot;, %2 a time of day</extracomment>
        <translation>%1 · actualisé à %2</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Ouvrir la console Exalate</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Réseau…</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Effacer le presse-papiers maintenant</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
    <message>
        <source>Not signed in: these are the connections that this program helped you with, and the status that you gave them.</source>
        <translation>Non connecté : voici les connexions pour lesquelles ce programme vous a aidé, et ce que vous en avez dit.</translation>
    </message>
    <message>
        <source>%1 of %2 connections: the instance returns only part of its list.</source>
        <translation>%1 connexions sur %2 : l’instance ne donne qu’une partie de sa liste.</translation>
    </message>
    <message>
        <source>%1 connections, perhaps more: the instance may return only part of its list.</source>
        <translation>%1 connexions, peut-être plus : il se peut que l’instance ne donne qu’une partie de sa liste.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>Order of the instance</source>
        <extracomment>the order of a list: as the instance gives it</extracomment>
        <translation>Ordre de l’instance</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>No connection has this status.</source>
        <translation>Aucune connexion n’a cet état.</translation>
    </message>
    <message>
        <source>No connection with this status matches “%1”.</source>
        <translation>Aucune connexion dans cet état ne correspond à « %1 ».</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
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
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination instance &amp;URL</source>
        <translation>&amp;URL de l’instance de destination</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>Je n’&amp;ai pas d’URL</translation>
    </message>
    <message>
        <source>You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection.</source>
        <translation>Le mode ne peut pas être changé par la suite&#xa0;; seul Basic peut être mis à niveau. Pour en utiliser un autre, créez une nouvelle connexion.</translation>
    </message>
    <message>
        <source>About the destination instance URL</source>
        <translation>À propos de l’URL de l’instance de destination</translation>
    </message>
    <message>
        <source>The address of the instance that you want to connect to, as your browser shows it, or the Exalate URL from its General Settings.</source>
        <translation>Le lien de l’instance à laquelle vous souhaitez vous connecter, tel que le navigateur l’affiche, ou son URL Exalate indiquée dans General Settings.</translation>
    </message>
    <message>
        <source>Choose the configuration type</source>
        <translation>Choisissez le type de configuration</translation>
    </message>
    <message>
        <source>Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.</source>
        <extracomment>%1 is the host of one&apos;s own instance</extracomment>
        <translation>Une connexion privée&#xa0;: l’instance de l’autre partie se connecte à %1 et doit pouvoir l’atteindre. Le mode Visual n’est pas proposé.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>se connectera à %1</translation>
    </message>
    <message>
        <source>This is your own instance: you are creating a local connection between two of your projects.</source>
        <translation>C’est votre propre instance&#xa0;: la connexion sera locale, entre deux de vos projets.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Recherche de %1 sur le réseau…</translation>
    </message>
    <message>
        <source>Looking for Exalate on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Recherche de l’instance Exalate auprès de %1…</translation>
    </message>
    <message>
        <source>Identifying the issue tracker on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Identification de l’outil de suivi de %1…</translation>
    </message>
    <message>
        <source>Exalate %1</source>
        <translation>Exalate %1</translation>
    </message>
    <message>
        <source>%1 is no longer selected. %2.</source>
        <extracomment>%1 is a mode, %2 the sentence that says why</extracomment>
        <translation>%1 n’est plus sélectionné. %2.</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>Choisissez l’une de ces options pour continuer.</translation>
    </message>
    <message>
        <source>Enter the address of the destination, or switch on “I don&apos;t have a URL”.</source>
        <translation>Saisissez l’adresse de la destination ou activez «&#xa0;Je n’ai pas d’URL&#xa0;».</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Ré&amp;seau…</translation>
    </message>
    <message>
        <source>No Exalate instance answers there. You may have to ask the other side for its Exalate URL.</source>
        <translation type="vanished">Aucune instance Exalate n’y répond&#xa0;; l’autre partie devra peut-être indiquer son URL Exalate.</translation>
    </message>
    <message>
        <source>Your instance does not report whether it is public and which licence it has. Script and Visual need an evaluation or a paid licence.</source>
        <translation>Votre instance ne dit pas si elle est joignable depuis Internet, ni quelle licence elle a. Script et Visual demandent une licence d’évaluation ou payante.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Ouvrir la &amp;console Exalate</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez %1 vous-même.</translation>
    </message>
    <message>
        <source>tracker not reported</source>
        <translation>outil de suivi non communiqué</translation>
    </message>
    <message>
        <source>Exalate found</source>
        <translation>Exalate trouvé</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nom de la connexion</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Description</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Saisissez un nom pour la connexion.</translation>
    </message>
</context>
<context>
    <name>EmptyConnections</name>
    <message>
        <source>No connections yet</source>
        <translation>Aucune connexion pour le moment</translation>
    </message>
    <message>
        <source>Connect this instance to another one and get an invitation code for its administrator.</source>
        <translation type="vanished">Reliez cette instance à une autre et obtenez un code d’invitation pour son administrateur.</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code? Check who it is from, then confirm.</source>
        <translation type="vanished">Vous avez reçu un code d’invitation&#xa0;: voyez de qui il provient, puis confirmez.</translation>
    </message>
    <message>
        <source>Initiate a connection to another instance, and send the invitation code to its administrator. Or accept the invitation that somebody sent you.</source>
        <translation>Initiez une connexion vers une autre instance et envoyez le code d’invitation à son administrateur. Ou acceptez l’invitation que vous avez reçue.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Code d’&amp;invitation</translation>
    </message>
    <message>
        <source>The console then gives an invitation code. Paste it here:</source>
        <translation type="vanished">La console donne ensuite un code d’invitation. Collez-le ici&#xa0;:</translation>
    </message>
    <message>
        <source>When the console says that the connection is there, press Next.</source>
        <translation type="vanished">Lorsque la console indique que la connexion est créée, cliquez sur «&#xa0;Suivant&#xa0;».</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Code trouvé</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">empreinte %1</translation>
    </message>
    <message>
        <source>Destination instance URL</source>
        <translation>URL de l’instance de destination</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="vanished">Mode</translation>
    </message>
    <message>
        <source>Local instance short name</source>
        <translation>Nom court de l’instance locale</translation>
    </message>
    <message>
        <source>Remote instance short name</source>
        <translation>Nom court de l’instance distante</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nom de la connexion</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Project on the other side</source>
        <translation>Projet de l’autre partie</translation>
    </message>
    <message>
        <source>none: choose “I don&apos;t have a URL” there</source>
        <translation type="vanished">aucune&#xa0;: choisissez-y «&#xa0;I don&apos;t have a URL&#xa0;» (Je n’ai pas d’URL)</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Finish it in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>La liste de %1 ne contient pas encore de nouvelle connexion. Terminez-la d’abord dans la console.</translation>
    </message>
    <message>
        <source>Paste the invitation code from the console.</source>
        <translation>Collez le code d’invitation donné par la console.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>Elle y &amp;est, continuer</translation>
    </message>
    <message>
        <source>The console then shows an invitation code. Copy it there, and paste it here:</source>
        <translation>La console affiche alors un code d’invitation. Copiez-le là-bas et collez-le ici :</translation>
    </message>
    <message>
        <source>If the console then shows an invitation code, copy it there, and paste it here:</source>
        <translation>Si la console affiche alors un code d’invitation, copiez-le là-bas et collez-le ici :</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Continuez dès que la console affiche la connexion.</translation>
    </message>
    <message>
        <source>This page continues when your instance lists the connection.</source>
        <translation>Cette page continue dès que la connexion est dans la liste de votre instance.</translation>
    </message>
    <message>
        <source>✓ %1 is in the list. Paste its code, or continue without it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>✓ %1 est dans la liste. Collez son code, ou continuez sans.</translation>
    </message>
    <message>
        <source>%1 Then choose “Initiate connection”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Choisissez ensuite « Initiate connection ».</translation>
    </message>
    <message>
        <source>Choose “I don&apos;t have a URL”.</source>
        <translation>Choisissez « I don&apos;t have a URL ».</translation>
    </message>
    <message>
        <source>Choose the mode “%1”.</source>
        <extracomment>%1 is a configuration mode, such as Script</extracomment>
        <translation>Choisissez le mode « %1 ».</translation>
    </message>
    <message>
        <source>Choose one of your projects if the console asks for one.</source>
        <translation>Choisissez un de vos projets, là où la console le demande.</translation>
    </message>
    <message>
        <source>Answer whether you have admin access to the other side.</source>
        <translation>Indiquez si vous avez un accès administrateur à l’autre côté.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Ouvrir la console Exalate</translation>
    </message>
    <message>
        <source>Enter these values there:</source>
        <translation type="vanished">Saisissez-y ces valeurs&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>✓ Copied: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>✓ Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 does not offer this to other programs. Its own console does it, in the browser.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="vanished">%1 ne propose pas cette opération aux autres programmes. Elle se fait dans sa propre console, dans le navigateur.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez %1 à la main.</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>&amp;Rapport du nœud…</translation>
    </message>
    <message>
        <source>&amp;Keep beside the browser</source>
        <translation>&amp;Garder à côté du navigateur</translation>
    </message>
    <message>
        <source>The Exalate console of %1 is open in your browser. Do this there:</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>La console Exalate de %1 est ouverte dans votre navigateur. Faites-y ceci :</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copié</translation>
    </message>
    <message>
        <source>Copy ne&amp;xt: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Copier la su&amp;ite : %1</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Go to remote</source>
        <translation>&amp;Ouvrir l’instance distante</translation>
    </message>
    <message>
        <source>Initiate connection</source>
        <translation>Établir une connexion</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Connection information</source>
        <translation>Informations de connexion</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Accès administrateur</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connexion établie</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Suiva&amp;nt</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Depuis %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a response…</source>
        <translation>En attente de la réponse…</translation>
    </message>
    <message>
        <source>Creating the connection…</source>
        <translation>Création de la connexion…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>Éta&amp;blir</translation>
    </message>
    <message>
        <source>Next creates the connection and its invitation code.</source>
        <translation>Suivant crée la connexion et son code d’invitation.</translation>
    </message>
    <message>
        <source>Next creates the connection.</source>
        <translation>Suivant crée la connexion.</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Console Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Recherche de la connexion…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>You finish the connection in the Exalate console.</source>
        <translation>Vous terminez la connexion dans la console Exalate.</translation>
    </message>
</context>
<context>
    <name>InstanceActions</name>
    <message>
        <source>Remove instance</source>
        <translation>Retirer l’instance</translation>
    </message>
    <message>
        <source>Remove the instance “%1” from this program?</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>Retirer l’instance «&#xa0;%1&#xa0;» de ce programme&#xa0;?</translation>
    </message>
    <message>
        <source>Its password or token and its stored invitation codes are deleted from this computer. Its connections are not affected.</source>
        <translation>Son mot de passe ou jeton et ses codes d’invitation enregistrés sont supprimés de cet ordinateur. Ses connexions restent inchangées.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>InstanceButton</name>
    <message>
        <source>Instance</source>
        <translation>Instance</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>&amp;Ajouter une instance</translation>
    </message>
    <message>
        <source>&amp;Edit instance</source>
        <translation>&amp;Modifier l’instance</translation>
    </message>
    <message>
        <source>&amp;Remove instance</source>
        <translation>&amp;Retirer l’instance</translation>
    </message>
</context>
<context>
    <name>InstanceDialog</name>
    <message>
        <source>Edit instance</source>
        <translation>Modifier l’instance</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>Ajouter une instance</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enregi&amp;strer</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Exalate UR&amp;L</source>
        <translation>UR&amp;L Exalate</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>&amp;Jeton</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>Jeton de sess&amp;ion</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the instance.</source>
        <translation type="vanished">S’il reste vide, il est repris de l’instance.</translation>
    </message>
    <message>
        <source>As shown in Exalate, under General Settings.</source>
        <translation>Telle qu’elle figure dans General Settings d’Exalate.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>User and pass&amp;word</source>
        <translation>Utilisateur et mot de &amp;passe</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>Je&amp;ton</translation>
    </message>
    <message>
        <source>S&amp;ession token</source>
        <translation>Jeton d&amp;e session</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Saisissez l’utilisateur qui se connecte.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of your instance.</source>
        <translation>Saisissez l’URL Exalate de votre instance.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>S’il reste vide, la valeur enregistrée est conservée.</translation>
    </message>
    <message>
        <source>Or an API token of this user. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Ou un jeton d’API de cet utilisateur. Il est placé dans le trousseau du système une fois vérifié par une connexion réussie.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain after a successful sign-in.</source>
        <translation>Il est placé dans le trousseau du système une fois vérifié par une connexion réussie.</translation>
    </message>
    <message>
        <source>A token that your node issued. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Un jeton émis par votre nœud. Il est placé dans le trousseau du système une fois vérifié.</translation>
    </message>
    <message>
        <source>Enter the password, or an API token of this user.</source>
        <translation>Saisissez le mot de passe ou un jeton d’API de cet utilisateur.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Saisissez le jeton.</translation>
    </message>
    <message>
        <source>Paste the session token.</source>
        <translation>Collez le jeton de session.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Ré&amp;seau…</translation>
    </message>
    <message>
        <source>What you call the instance, such as the name of your company.</source>
        <translation>Le nom que vous donnez à l’instance, par exemple celui de votre entreprise.</translation>
    </message>
    <message>
        <source>Wit&amp;hout signing in</source>
        <translation>S&amp;ans se connecter</translation>
    </message>
    <message>
        <source>This program then guides you through the Exalate console, keeps the invitation codes, and lists the connections that it helped you with.</source>
        <translation>Ce programme vous dit alors quoi faire dans la console Exalate, garde les codes d’invitation et affiche les connexions pour lesquelles il vous a aidé.</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: add it</source>
        <translation>C’est une instance E&amp;xalate : l’ajouter</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: sign in</source>
        <translation>C’est une instance E&amp;xalate : se connecter</translation>
    </message>
    <message>
        <source>Enter a name. The instance does not report one.</source>
        <translation>Saisissez un nom. L’instance n’en indique pas.</translation>
    </message>
</context>
<context>
    <name>InvitationCodeBox</name>
    <message>
        <source>Invitation code</source>
        <translation>Code d’invitation</translation>
    </message>
    <message>
        <source>Hidden. Choose Show to reveal it.</source>
        <translation>Masqué. Le bouton Afficher le rend visible.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>A&amp;fficher</translation>
    </message>
</context>
<context>
    <name>InvitationCodeEntry</name>
    <message>
        <source>From a &amp;file…</source>
        <translation>Depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>✓ Code trouvé</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>empreinte %1</translation>
    </message>
    <message>
        <source>put together from several lines</source>
        <translation>réuni à partir de plusieurs lignes</translation>
    </message>
    <message>
        <source>without the characters around it</source>
        <translation>sans les caractères qui l’entourent</translation>
    </message>
    <message>
        <source>&amp;Use the code on the clipboard: %1</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>&amp;Utiliser le code du presse-papiers : %1</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Ouvrir une invitation</translation>
    </message>
    <message>
        <source>Text and mail (*.txt *.eml)</source>
        <translation>Texte et courrier (*.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Collez ici ou déposez un fichier</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Bonjour,</translation>
    </message>
    <message>
        <source>%1 invites you to the Exalate connection “%2”.</source>
        <extracomment>%1 is the name of an instance, %2 the name of a connection</extracomment>
        <translation>%1 vous invite à la connexion Exalate «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:</source>
        <translation>Ouvrez Exalate de votre côté, allez dans «&#xa0;Connections&#xa0;», cliquez sur «&#xa0;Accept Invitation&#xa0;» (accepter l’invitation) et collez ce code d’invitation&#xa0;:</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. Before you confirm, compare the fingerprint with the sender by phone:</source>
        <translation type="vanished">Toute personne disposant du code peut accepter l’invitation. Avant de confirmer, comparez l’empreinte avec l’expéditeur, par téléphone&#xa0;:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. Before you confirm, compare its fingerprint with me by phone:</source>
        <translation type="vanished">Vous recevrez le code d’invitation séparément. Comparez son empreinte avec moi par téléphone avant de confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>Invitation to the Exalate connection “%1”</source>
        <extracomment>the subject of a mail; %1 is the name of a connection</extracomment>
        <translation>Invitation à la connexion Exalate «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. If you use Connection Wizard too, compare the fingerprint with the sender by phone before you confirm:</source>
        <translation>Toute personne disposant du code peut accepter l’invitation. Si vous utilisez aussi Connection Wizard, comparez l’empreinte avec l’expéditeur, par téléphone, avant de confirmer&#xa0;:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone before you confirm:</source>
        <translation>Vous recevrez le code d’invitation séparément. Si vous utilisez aussi Connection Wizard, comparez son empreinte avec moi par téléphone avant de confirmer&#xa0;:</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>&amp;Copier le code d’invitation</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <translation>&amp;Effacer maintenant</translation>
    </message>
    <message>
        <source>This is a new code: one that you sent before may no longer work.</source>
        <translation>Ce code vient d’être recréé&#xa0;: un code transmis auparavant pourrait ne plus fonctionner.</translation>
    </message>
    <message>
        <source>On the “%1” side, you (or their application administrator) need to %2.</source>
        <translation>Du côté de «&#xa0;%1&#xa0;», vous (ou l’administrateur de l’application) devez choisir %2.</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <extracomment>the words of Exalate&apos;s own button, within &quot;you need to %2.&quot;</extracomment>
        <translation>Accept the Invitation (accepter l’invitation)</translation>
    </message>
    <message>
        <source>Use the following invitation code:</source>
        <translation>Utilisez le code d’invitation suivant&#xa0;:</translation>
    </message>
    <message>
        <source>You can copy the invitation code from the list of connections.</source>
        <translation>Le code d’invitation peut être obtenu depuis la liste des connexions.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copier le &amp;message</translation>
    </message>
    <message>
        <source>Opens the choice of languages.</source>
        <translation>Ouvre le choix des langues.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Saves the code to a file that only you can read.</source>
        <translation type="vanished">Enregistre le code dans un fichier que vous seul pouvez lire.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>E-mai&amp;l</translation>
    </message>
    <message>
        <source>Opens a mail draft without the code.</source>
        <translation>Ouvre un brouillon d’e-mail sans le code.</translation>
    </message>
    <message>
        <source>(safe to read out over the phone)</source>
        <translation>(peut être lue au téléphone sans risque)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="vanished">inconnu</translation>
    </message>
    <message>
        <source>✓ Invitation code copied.</source>
        <translation>✓ Code d’invitation copié.</translation>
    </message>
    <message>
        <source>✓ Message with the invitation code copied.</source>
        <translation>✓ Message contenant le code d’invitation copié.</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the invitation code.</source>
        <translation>Le presse-papiers ne contient plus le code d’invitation.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Enregistrer l’invitation</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Invitation %1.txt</source>
        <extracomment>the name of a file; %1 is the name of a connection</extracomment>
        <translation>Invitation %1.txt</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it once the invitation is accepted.</source>
        <translation>Vous seul pouvez lire ce fichier. Supprimez-le une fois l’invitation acceptée.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or copy the code.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 n’a pas pu être écrit. Choisissez un autre emplacement ou copiez le code.</translation>
    </message>
    <message>
        <source>A mail draft is open. It contains the fingerprint, not the code: send the code another way.</source>
        <translation>Un brouillon d’e-mail est ouvert. Il contient l’empreinte, pas le code&#xa0;: envoyez le code par un autre moyen.</translation>
    </message>
    <message>
        <source>No mail program opened. Use “Copy message” and paste it into a mail.</source>
        <translation>Aucun logiciel de messagerie n’a répondu. Utilisez «&#xa0;Copier le message&#xa0;» et collez-le dans un e-mail.</translation>
    </message>
    <message>
        <source>Saves the code to a file.</source>
        <translation>Enregistre le code dans un fichier.</translation>
    </message>
    <message>
        <source>Others may be able to read the file there. Delete it once the invitation is accepted.</source>
        <translation>D’autres peuvent peut-être lire le fichier à cet endroit. Supprimez-le une fois l’invitation acceptée.</translation>
    </message>
    <message>
        <source>On the other side, you (or their application administrator) need to %2.</source>
        <translation>De l’autre côté, vous (ou l’administrateur de l’application) devez choisir %2.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>l’autre côté</translation>
    </message>
    <message>
        <source>Accepted by %1. The connection is active.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Acceptée par %1. La connexion est active.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatoire.</translation>
    </message>
</context>
<context>
    <name>LateCodePage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Code d’&amp;invitation</translation>
    </message>
    <message>
        <source>The connection exists. The other side&apos;s administrator needs its invitation code, which the console shows. Paste it here to keep it and to send it.</source>
        <translation>La connexion est là. L’administrateur de l’autre côté a besoin de son code d’invitation, que la console affiche. Collez-le ici pour le garder et l’envoyer d’ici.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>l’autre côté</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>É&amp;tablir une connexion</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>&amp;Accepter une invitation</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Search connections</source>
        <translation>&amp;Rechercher des connexions</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is deleted when you close the window.</source>
        <translation>Ceci est le bac à sable&#xa0;: une entreprise fictive sur cet ordinateur. Rien n’en sort, et tout son contenu disparaît lorsque vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>Connectio&amp;n</source>
        <translation>Connexio&amp;n</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentation</translation>
    </message>
    <message>
        <source>Configuration &amp;modes</source>
        <translation>&amp;Modes de configuration</translation>
    </message>
    <message>
        <source>Connection &amp;types</source>
        <translation>&amp;Types de connexion</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossaire</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>&amp;Sécurité</translation>
    </message>
    <message>
        <source>Service &amp;status</source>
        <translation>État du s&amp;ervice</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>À &amp;propos de %1</translation>
    </message>
    <message>
        <source>Connection active</source>
        <extracomment>the title of a desktop notification</extracomment>
        <translation>Connexion active</translation>
    </message>
    <message>
        <source>%1 was accepted and is now active.</source>
        <translation>%1 a été acceptée et est maintenant active.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time.</source>
        <translation>Vous étiez en train d’établir une connexion lorsque le programme s’est fermé.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time: %1</source>
        <translation>Vous étiez en train d’établir une connexion lorsque le programme s’est fermé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>The connection %1 was created before the program closed.</source>
        <translation>La connexion %1, en cours de création lorsque le programme s’est fermé, existe bien.</translation>
    </message>
    <message>
        <source>Its invitation code is new: an earlier one may no longer work.</source>
        <translation>Son code d’invitation est nouveau&#xa0;: un code précédent pourrait ne plus fonctionner.</translation>
    </message>
    <message>
        <source>Copy invitation code</source>
        <translation>Copier le code d’invitation</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Code d’invitation de %1 copié. Empreinte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="vanished">À propos de %1</translation>
    </message>
    <message>
        <source>%1
Licence: %2
Built with Qt %3</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence, %3 a version number</extracomment>
        <translation type="vanished">%1
Licence&#xa0;: %2
Compilé avec Qt %3</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Ré&amp;seau…</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Ouvrir la console Exalate</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>&amp;Rapport du nœud…</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for its password in another window.</source>
        <translation>En attente du trousseau du système. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Continuer sans lui</translation>
    </message>
    <message>
        <source>Forget &amp;codes now…</source>
        <translation>Oublier les &amp;codes maintenant…</translation>
    </message>
    <message>
        <source>Ne&amp;w Exalate…</source>
        <translation>Ne&amp;w Exalate…</translation>
    </message>
    <message>
        <source>Forget codes</source>
        <translation>Oublier les codes</translation>
    </message>
    <message>
        <source>Forget the invitation codes that are no longer needed?</source>
        <translation>Oublier les codes d’invitation devenus inutiles ?</translation>
    </message>
    <message>
        <source>When a connection turns active or is gone, its code stays in the keychain for a week, in case the list was wrong. Once forgotten, it cannot be recovered.</source>
        <translation>Quand une connexion devient active ou disparaît, son code reste une semaine dans le trousseau, au cas où la liste serait fausse. Une fois oublié, il ne peut plus être retrouvé.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>&amp;Oublier maintenant</translation>
    </message>
    <message>
        <source>New Exalate</source>
        <translation>New Exalate</translation>
    </message>
    <message>
        <source>New Exalate is a different product from the one that this program is for.</source>
        <translation>New Exalate est un autre produit, à côté de celui pour lequel ce programme est fait.</translation>
    </message>
    <message>
        <source>It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without an invitation code.

If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of your instance.

Two companies that keep their sign-in details to themselves still connect with an invitation code, as here.</source>
        <translation>Il a des espaces de travail, des systèmes et des éléments. Une connexion s’y établit avec les identifiants des deux côtés, et sans code d’invitation.

Si quelqu’un demande à y importer votre instance, vous recevez une demande d’importation. Vous l’approuvez dans la console Exalate de votre instance.

Deux entreprises qui gardent leurs identifiants pour elles se connectent toujours avec un code d’invitation, comme ici.</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>Man&amp;uel</translation>
    </message>
    <message>
        <source>Tr&amp;y the sandbox</source>
        <translation>Essayer &amp;le bac à sable</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>&amp;Sommaire</translation>
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
        <translation>Réseau</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Hôte du proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;ort</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Only if the proxy requires a sign-in.</source>
        <translation>Uniquement pour un proxy qui le demande.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain. Leave empty to keep the stored one.</source>
        <translation>Il est placé dans le trousseau du système. Si le champ reste vide, le mot de passe enregistré est conservé.</translation>
    </message>
    <message>
        <source>Reach other computers</source>
        <translation>Accès aux autres ordinateurs</translation>
    </message>
    <message>
        <source>Enter only the host name of the proxy, such as proxy.example.com.</source>
        <translation>Saisissez uniquement le nom d’hôte du proxy, par exemple proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Saisissez un nombre compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set up</source>
        <translation>Selon les paramètres du s&amp;ystème</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>Sa&amp;ns proxy</translation>
    </message>
    <message>
        <source>Through &amp;another proxy</source>
        <translation>Par un &amp;autre proxy</translation>
    </message>
    <message>
        <source>Through another proxy, by SOCKS &amp;5</source>
        <translation>Par un autre proxy, en SOCKS &amp;5</translation>
    </message>
</context>
<context>
    <name>NodeReportDialog</name>
    <message>
        <source>Node report</source>
        <translation>Rapport du nœud</translation>
    </message>
    <message>
        <source>What your instance offers to other programs, according to its own description. Send it to the project to help this program do more. It contains paths below the Exalate URL, names of fields and their types: no values, no names of people, no hosts.</source>
        <translation>Ce que votre instance offre à d’autres programmes, d’après sa propre description. Envoyez-le au projet, et ce programme apprend à en faire plus. Il contient des adresses sous l’URL Exalate, des noms de champs et leurs types : aucune valeur, aucun nom de personne, aucun hôte.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Enregi&amp;strer…</translation>
    </message>
    <message>
        <source>✓ Copied.</source>
        <translation>✓ Copié.</translation>
    </message>
    <message>
        <source>Save the node report</source>
        <translation>Enregistrer le rapport du nœud</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Enregistré dans %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Impossible d’écrire %1. Choisissez un autre endroit.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message>
        <source>Copy &amp;technical details</source>
        <translation>Copier les détails techni&amp;ques</translation>
    </message>
    <message>
        <source>Copied. Contains no secrets.</source>
        <translation>Copié. Aucun secret n’y figure.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already running but does not respond. Quit it, then start it again.</source>
        <translation>%1 est déjà en cours d’exécution, mais ne répond pas. Fermez-le, puis redémarrez-le.</translation>
    </message>
    <message>
        <source>The sandbox is not part of this installation: %1 is missing.</source>
        <translation>Le bac à sable ne fait pas partie de cette installation&#xa0;: %1 est absent.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; if that does not help, reinstall the program.</source>
        <translation>Le bac à sable n’a pas démarré. Relancez-le&#xa0;; si cela persiste, réinstallez le programme.</translation>
    </message>
    <message>
        <source>The sandbox has stopped. Close this window and start the sandbox again.</source>
        <translation>Le bac à sable s’est arrêté. Fermez cette fenêtre et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Le bac à sable n’a pas pu être démarré.</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>✓ Choisi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking for projects…</source>
        <translation>Recherche de projets…</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>Aucun nom de projet ne contient ce texte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>%Ln projet. Choisissez-en un dans la liste.</numerusform>
            <numerusform>%Ln projets. Choisissez-en un dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects cannot be listed here. Enter the name exactly as the tracker shows it.</source>
        <translation>Ses projets ne peuvent pas être affichés ici. Saisissez le nom tel qu’il figure dans l’outil de suivi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln projet&#xa0;; les %1 premiers sont affichés. Tapez une partie du nom.</numerusform>
            <numerusform>%Ln projets&#xa0;; les %1 premiers sont affichés. Tapez une partie du nom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Sélectionnez un projet</translation>
    </message>
    <message>
        <source>The project in %1 to synchronise.</source>
        <extracomment>%1 is the name of one&apos;s own instance</extracomment>
        <translation>Le projet de %1 qui participe à cette connexion.</translation>
    </message>
    <message>
        <source>Select a project on the &amp;other side</source>
        <translation type="vanished">Sélectionnez un projet de l’&amp;autre côté</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Choisissez un projet dans la liste ou saisissez son nom complet.</translation>
    </message>
    <message>
        <source>Select the sec&amp;ond project</source>
        <translation>Sélectionnez le sec&amp;ond projet</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Les gestionnaires de presse-papiers peuvent le conserver ici&#xa0;; effacé dans %Ln minute s’il reste inchangé.</numerusform>
            <numerusform>Les gestionnaires de presse-papiers peuvent le conserver ici&#xa0;; effacé dans %Ln minutes s’il reste inchangé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>Exclu de l’historique du presse-papiers si le bureau le permet&#xa0;; effacé dans %Ln minute s’il reste inchangé, ou à votre retour dans cette fenêtre.</numerusform>
            <numerusform>Exclu de l’historique du presse-papiers si le bureau le permet&#xa0;; effacé dans %Ln minutes s’il reste inchangé, ou à votre retour dans cette fenêtre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Exclu de l’historique du presse-papiers si le système le permet&#xa0;; effacé dans %Ln minute s’il reste inchangé.</numerusform>
            <numerusform>Exclu de l’historique du presse-papiers si le système le permet&#xa0;; effacé dans %Ln minutes s’il reste inchangé.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Closing the program also clears it.</source>
        <extracomment>%1 is a sentence about how long the clipboard keeps something</extracomment>
        <translation>%1 Fermer le programme l’efface aussi.</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>connections whose status is none of those that this program knows</extracomment>
        <translation>Autres</translation>
    </message>
</context>
<context>
    <name>StatusFollower</name>
    <message>
        <source>Pending: waiting for %1 to accept. Updates automatically.</source>
        <translation>En attente&#xa0;: %1 doit encore accepter. Cet état s’actualise automatiquement.</translation>
    </message>
    <message>
        <source>Pending: waiting for %1 to confirm. Updates automatically.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>En attente&#xa0;: %1 doit encore en prendre note. Cet état s’actualise automatiquement.</translation>
    </message>
    <message>
        <source>Active: %1 has accepted.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Active&#xa0;: %1 a accepté.</translation>
    </message>
    <message>
        <source>Active: %1 is connected.</source>
        <translation>Active&#xa0;: connexion établie avec %1.</translation>
    </message>
    <message>
        <source>Pending, until you mark it as accepted in the list of connections.</source>
        <translation>En attente, jusqu’à ce que vous la marquiez comme acceptée dans la liste des connexions.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
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
        <translation>Mettre à niveau la connexion</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>Mettre à &amp;niveau</translation>
    </message>
    <message>
        <source>Which mode should “%1” use?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Vers quel mode mettre à niveau «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>This cannot be undone. From then on you edit the sync rules yourself.</source>
        <translation>Cette action est irréversible&#xa0;: c’est ensuite à vous de modifier les règles de synchronisation.</translation>
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
        <translation>Choisissez l’une de ces options pour continuer.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>&amp;Verify admin access</source>
        <translation>&amp;Vérifier l’accès administrateur</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Ouvrir à nouveau la page</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Arrêter d’attendre</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>la destination</translation>
    </message>
    <message>
        <source>Before the connection is created, %1 asks you to sign in as its administrator in the browser. This program never sees that password.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Avant la création de la connexion, %1 vous demande dans le navigateur de vous identifier en tant qu’administrateur. Le mot de passe y reste&#xa0;; ce programme ne le voit pas.</translation>
    </message>
    <message>
        <source>Opening %1 in the browser…</source>
        <translation>Ouverture de %1 dans le navigateur…</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser. This page continues automatically.</source>
        <translation>En attente de la réponse de %1 dans le navigateur. La suite est automatique.</translation>
    </message>
    <message>
        <source>✓ %1 confirmed that you have admin access.</source>
        <translation>✓ %1 a confirmé que vous avez un accès administrateur.</translation>
    </message>
    <message>
        <source>Verify your admin access first.</source>
        <translation>Vérifiez d’abord votre accès administrateur.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Aucun navigateur n’a pu être ouvert. Ouvrez %1 à la main.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Ouvrir la &amp;console Exalate</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.</source>
        <translation>En attente de la réponse de %1 dans le navigateur, sur la page de %2. La suite vient d’elle-même.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Add instance</source>
        <translation>A&amp;jouter une instance</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Essayer le bac à sable</translation>
    </message>
    <message>
        <source>Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account.</source>
        <translation type="vanished">Ajoutez votre propre instance Exalate pour la connecter à d’autres, ou explorez le bac à sable, qui ne nécessite aucun compte.</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Relier des outils de suivi avec Exalate</translation>
    </message>
    <message>
        <source>You initiate a connection, send the invitation code to the other side, and see when it is accepted.</source>
        <translation>Vous initiez une connexion, envoyez le code d’invitation à l’autre côté et voyez quand il est accepté.</translation>
    </message>
    <message>
        <source>Use your own instance</source>
        <translation>Utiliser votre propre instance</translation>
    </message>
    <message>
        <source>You need its Exalate URL, which Exalate shows under General Settings.</source>
        <translation>Il vous faut son URL Exalate, qu’Exalate affiche dans General Settings.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>The sandbox simulates companies with Exalate on this computer. It needs no account.</source>
        <translation>Le bac à sable simule des entreprises avec Exalate sur cet ordinateur. Il ne nécessite aucun compte.</translation>
    </message>
    <message>
        <source>Starting the sandbox. It opens in its own window.</source>
        <translation>Le bac à sable démarre. Il s’ouvre dans sa propre fenêtre.</translation>
    </message>
</context>
<context>
    <name>WhatsNext</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>&amp;Ouvrir la console Exalate</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation>Et ensuite</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation>Configurez la connexion&#xa0;: ce qui est synchronisé, et comment. Cela se fait dans la console Exalate de votre instance.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>&amp;Edit instance</source>
        <translation>&amp;Modifier l’instance</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>Fermer sans terminer&#xa0;?</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>Ce que vous avez saisi ici ne sera pas conservé.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Ne pas conserver</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>Ré&amp;seau…</translation>
    </message>
    <message>
        <source>Open the Exalate c&amp;onsole</source>
        <translation>Ouvrir la c&amp;onsole Exalate</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>&amp;Envoyer à nouveau…</translation>
    </message>
    <message>
        <source>The first request may still be running. Looking for its connection until %1…</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>La première requête est peut-être encore en cours. Recherche de sa connexion jusqu’à %1…</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>L’envoyer à nouveau ?</translation>
    </message>
    <message>
        <source>The first request may already have created the connection. If so, sending it again creates a second one, and you will have to delete one of them.</source>
        <translation>La première requête a peut-être déjà créé la connexion. Dans ce cas, celle-ci en crée une deuxième, et vous devrez en supprimer une.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Envoyer à nouveau</translation>
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
        <translation>l’instance</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>nom non indiqué</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>un autre hôte</translation>
    </message>
    <message>
        <source>Retry. If it happens again, send the technical details to your network team.</source>
        <translation>Réessayez. Si cela se reproduit, envoyez les détails techniques à votre équipe réseau.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to renew it, then retry.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Rien n’a été envoyé. Demandez à l’administrateur de %1 de le renouveler, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a sentence, %2 is what the other side said</extracomment>
        <translation>%1 Message reçu&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>No address was entered.</source>
        <translation>Aucune adresse n’a été saisie.</translation>
    </message>
    <message>
        <source>Enter the address of the destination instance, or its Exalate URL.</source>
        <translation>Saisissez le lien de l’instance de destination ou son URL Exalate.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>Le nom d’hôte est absent.</translation>
    </message>
    <message>
        <source>Enter the full address, such as company-b.atlassian.net.</source>
        <translation>Saisissez l’adresse entière, par exemple company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>%1 is not a complete host name.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>%1 n’est pas un nom d’hôte complet.</translation>
    </message>
    <message>
        <source>Add the rest, such as %1.atlassian.net or %1.zendesk.com.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>Complétez-le, par exemple %1.atlassian.net ou %1.zendesk.com.</translation>
    </message>
    <message>
        <source>The address contains a space or a line break.</source>
        <translation>L’adresse contient une espace ou un saut de ligne.</translation>
    </message>
    <message>
        <source>Remove it, or enter a single address.</source>
        <translation>Supprimez-le, ou saisissez une seule adresse.</translation>
    </message>
    <message>
        <source>The address contains an invisible character.</source>
        <translation>L’adresse contient un caractère invisible.</translation>
    </message>
    <message>
        <source>Type the address instead of pasting it.</source>
        <translation>Tapez l’adresse à la main au lieu de la coller.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Ce n’est pas l’adresse d’un site web.</translation>
    </message>
    <message>
        <source>Enter the address as the browser shows it, such as company-b.atlassian.net.</source>
        <translation>Saisissez l’adresse telle que le navigateur l’affiche, par exemple company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>The address contained a user name, a password or a session token, which was removed.</source>
        <translation>L’adresse contenait un nom d’utilisateur, un mot de passe ou un jeton de session. Il a été retiré du champ.</translation>
    </message>
    <message>
        <source>Enter only the address. You do not need the sign-in details of the destination.</source>
        <translation>Saisissez uniquement l’adresse. Les identifiants de la destination ne sont pas nécessaires.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>Le port n’est pas un nombre compris entre 1 et 65535.</translation>
    </message>
    <message>
        <source>Correct the number after the colon, or remove it.</source>
        <translation>Corrigez le nombre après les deux-points, ou omettez-le.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>Il s’agit d’une adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter the address of the instance, as the browser shows it.</source>
        <translation>Saisissez l’adresse de l’instance telle que le navigateur l’affiche.</translation>
    </message>
    <message>
        <source>This looks like an invitation code.</source>
        <translation>Cela ressemble à un code d’invitation.</translation>
    </message>
    <message>
        <source>To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.</source>
        <translation>Pour l’utiliser, fermez cette fenêtre et choisissez «&#xa0;Accepter une invitation&#xa0;». Saisissez ici l’adresse de la destination.</translation>
    </message>
    <message>
        <source>%1 is reserved for special use. No instance can be reached there.</source>
        <translation>Aucune instance n’est accessible à %1&#xa0;: cette adresse est réservée à un usage particulier.</translation>
    </message>
    <message>
        <source>Enter the host name of the instance.</source>
        <translation>Saisissez le nom d’hôte de l’instance.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others. Its exact form is %2.</source>
        <extracomment>%1 and %2 are two forms of the same host name, or two host names that look alike</extracomment>
        <translation>%1 s’écrit avec des lettres qui ressemblent à d’autres. Sa forme exacte est %2.</translation>
    </message>
    <message>
        <source>Continue only if you are sure that this is the right host.</source>
        <translation>Ne continuez que si vous êtes certain qu’il s’agit du bon hôte.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others.</source>
        <translation>%1 s’écrit avec des lettres qui ressemblent à d’autres.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>D’après cet ordinateur, il n’existe aucun hôte nommé %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A host that is known only inside the other company needs a private connection: “I don&apos;t have a URL”.</source>
        <translation type="vanished">Vérifiez l’orthographe. Un hôte connu seulement au sein de l’autre entreprise nécessite une connexion privée&#xa0;: «&#xa0;Je n’ai pas d’URL&#xa0;».</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>Aucun chemin ne mène de cet ordinateur à %1.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then retry.</source>
        <translation>Vérifiez le réseau, le VPN et le pare-feu, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>Rien ne répond à l’adresse %1&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of %1 whether the service is running, then retry.</source>
        <translation>Vérifiez le port ou demandez à l’administrateur de %1 si le service fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>It may be busy, or behind a firewall. Retry, or ask the administrator of %1.</source>
        <translation>Il se peut que le service soit occupé ou derrière un pare-feu. Réessayez ou demandez à l’administrateur de %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it finished answering.</source>
        <translation>%1 a fermé la connexion avant la fin de sa réponse.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to %1.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>Le proxy n’a pas laissé passer la requête vers %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>Le certificat de %1 a expiré (date d’expiration&#xa0;: %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid until %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>Le certificat de %1 n’est pas encore en vigueur (date de début&#xa0;: %2).</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.</source>
        <translation>Rien n’a été envoyé. Vérifiez la date et l’heure de cet ordinateur&#xa0;; si elles sont exactes, demandez à l’administrateur de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for a different name: %2.</source>
        <extracomment>%1 is a host name, %2 a list of other host names</extracomment>
        <translation>Le certificat de %1 est établi pour d’autres noms&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.</source>
        <translation>Rien n’a été envoyé. Saisissez le nom pour lequel le certificat est établi, ou demandez à l’administrateur de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Cet ordinateur ne fait pas confiance à l’émetteur du certificat de %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer added to this computer.</source>
        <translation>Rien n’a été envoyé. Demandez à l’administrateur de %1 un certificat d’un émetteur connu, ou faites ajouter l’émetteur à cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption method.</source>
        <translation>%1 et cet ordinateur n’ont trouvé aucune méthode de chiffrement commune.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.</source>
        <translation>Rien n’a été envoyé. Demandez à l’administrateur de %1 si TLS 1.2 ou une version ultérieure est activé.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption.</source>
        <translation>%1 redirige vers une adresse sans chiffrement.</translation>
    </message>
    <message>
        <source>The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter another address.</source>
        <translation>La redirection n’a pas été suivie. Demandez à l’administrateur de %1 de rediriger avec chiffrement, ou saisissez une autre adresse.</translation>
    </message>
    <message>
        <source>%1 redirects to another host: %2.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 redirige vers un autre hôte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>If %1 is the instance you mean, use that address.</source>
        <translation>Si %1 est bien l’instance voulue, utilisez cette adresse.</translation>
    </message>
    <message>
        <source>%1 keeps redirecting from one address to the next.</source>
        <translation>%1 redirige sans fin d’une adresse à l’autre.</translation>
    </message>
    <message>
        <source>Open %1 in the browser, and enter the address where it ends up.</source>
        <translation>Ouvrez %1 dans le navigateur et saisissez l’adresse à laquelle il aboutit.</translation>
    </message>
    <message>
        <source>%1 sent far more data than an instance would.</source>
        <translation>La réponse de %1 est plus volumineuse que celle de n’importe quelle instance.</translation>
    </message>
    <message>
        <source>Check that %1 is the address of an instance.</source>
        <translation>Vérifiez que %1 est bien l’adresse d’une instance.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not understand.</source>
        <translation>%1 a répondu, mais pas d’une manière que ce programme comprend.</translation>
    </message>
    <message>
        <source>%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.</source>
        <translation>%1 répond, mais ce n’est ni un outil de suivi ni une instance Exalate que ce programme connaît.</translation>
    </message>
    <message>
        <source>Check the address, or enter the Exalate URL from the General Settings there.</source>
        <translation>Vérifiez l’adresse, ou saisissez l’URL Exalate qui y figure dans General Settings.</translation>
    </message>
    <message>
        <source>%1 is your own instance, and its tracker does not support local connections.</source>
        <translation>%1 est votre propre instance, et son outil de suivi ne permet pas les connexions locales.</translation>
    </message>
    <message>
        <source>Enter the address of another instance.</source>
        <translation>Saisissez l’adresse d’une autre instance.</translation>
    </message>
    <message>
        <source>%1 rejected your sign-in details.</source>
        <translation>%1 a refusé vos identifiants.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter your sign-in details again.</source>
        <translation>Choisissez « Modifier l’instance » sous « Instance » et saisissez à nouveau vos identifiants.</translation>
    </message>
    <message>
        <source>Your account on %1 is not allowed to do this.</source>
        <translation>%1 ne permet pas cette action au compte connecté.</translation>
    </message>
    <message>
        <source>Sign in with the account of an Exalate administrator.</source>
        <translation>Connectez-vous avec un compte qui y est administrateur d’Exalate.</translation>
    </message>
    <message>
        <source>%1 already has a connection with this name.</source>
        <translation>%1 a déjà une connexion portant ce nom.</translation>
    </message>
    <message>
        <source>Enter another connection name.</source>
        <translation>Saisissez un autre nom de connexion.</translation>
    </message>
    <message>
        <source>The licence of %1 does not include this.</source>
        <translation>La licence de %1 ne couvre pas cela.</translation>
    </message>
    <message>
        <source>Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the Free Plan covers Basic.</source>
        <translation>Vérifiez la licence dans la console Exalate de %1. Les licences Evaluation, Paid et Network couvrent tous les modes, le Free Plan couvre Basic.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 n’a pas accepté ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Correct the values that it names, and try again.</source>
        <translation>Modifiez ce qui y est indiqué, puis réessayez.</translation>
    </message>
    <message>
        <source>This no longer exists on %1: it was used, withdrawn or deleted.</source>
        <translation>%1 ne l’a plus&#xa0;: élément déjà utilisé, retiré ou supprimé.</translation>
    </message>
    <message>
        <source>Refresh the list of connections. For an invitation, ask for a new code.</source>
        <translation>Actualisez la liste des connexions. Pour une invitation, demandez un nouveau code.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 traite trop de demandes en ce moment.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Réessayez après %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>%1 has an internal problem (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 500</extracomment>
        <translation>%1 rencontre un problème interne (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has an internal problem.</source>
        <translation>%1 rencontre un problème interne.</translation>
    </message>
    <message>
        <source>Try again later. If it keeps happening, ask the administrator of %1.</source>
        <translation>Réessayez plus tard. Si cela persiste, demandez à l’administrateur de %1.</translation>
    </message>
    <message>
        <source>%1 does not let other programs do this.</source>
        <translation>%1 ne propose pas cela à d’autres programmes.</translation>
    </message>
    <message>
        <source>Do it in the Exalate console of %1, in the browser.</source>
        <translation>Faites-le dans la console Exalate de %1, dans le navigateur.</translation>
    </message>
    <message>
        <source>The system keychain is missing, locked, or not available to this program.</source>
        <translation>Le trousseau du système est absent ou verrouillé, ou son accès a été refusé à ce programme.</translation>
    </message>
    <message>
        <source>Passwords and codes are kept only until you quit. Unlock the keychain to keep them.</source>
        <translation>Les mots de passe et les codes ne sont conservés que jusqu’à la fermeture du programme. Déverrouillez le trousseau pour les conserver.</translation>
    </message>
    <message>
        <source>There is no invitation code in this text, or more than one.</source>
        <translation>Ce texte ne contient aucun code d’invitation, ou en contient plusieurs.</translation>
    </message>
    <message>
        <source>Paste one code or the whole message, or drop the file.</source>
        <translation>Collez un seul code ou le message entier, ou déposez le fichier.</translation>
    </message>
    <message>
        <source>The code was changed on its way: it does not match the fingerprint that came with it.</source>
        <translation>Le code a été modifié en chemin&#xa0;: il ne correspond pas à l’empreinte qui l’accompagne.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again another way, and compare the fingerprint by phone.</source>
        <translation>Demandez-le de nouveau à l’expéditeur, par un autre moyen, et comparez l’empreinte par téléphone.</translation>
    </message>
    <message>
        <source>Your instance %1 is not public.</source>
        <translation>Votre instance %1 n’est pas accessible de l’extérieur.</translation>
    </message>
    <message>
        <source>Make it public, or let the other side start a private connection with “I don&apos;t have a URL”.</source>
        <translation>Rendez-la publique, ou laissez l’autre partie établir une connexion privée avec «&#xa0;Je n’ai pas d’URL&#xa0;».</translation>
    </message>
    <message>
        <source>There is no space left on this computer for settings and drafts.</source>
        <translation>Il n’y a plus d’espace sur cet ordinateur pour les paramètres et les brouillons.</translation>
    </message>
    <message>
        <source>Free up some space. Until then they are kept only until you quit.</source>
        <translation>Libérez de l’espace. D’ici là, ils ne sont conservés que pour cette session.</translation>
    </message>
    <message>
        <source>A settings file could not be read. A copy was kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Un fichier de paramètres n’a pas pu être lu. Il a été mis de côté sous le nom %1.</translation>
    </message>
    <message>
        <source>The program continues without it. Enter what is missing again.</source>
        <translation>Le programme continue sans lui. Ajoutez de nouveau ce qui manque.</translation>
    </message>
    <message>
        <source>A settings file could not be read.</source>
        <translation>Un fichier de paramètres n’a pas pu être lu.</translation>
    </message>
    <message>
        <source>%1 reports that the account in the browser has no admin access.</source>
        <translation>%1 a répondu non&#xa0;: le compte utilisé dans le navigateur n’y a pas d’accès administrateur.</translation>
    </message>
    <message>
        <source>Sign in there as an administrator and verify again, or go back and choose another mode.</source>
        <translation>Connectez-vous-y en tant qu’administrateur et relancez la vérification, ou revenez en arrière et choisissez un autre mode.</translation>
    </message>
    <message>
        <source>Nobody answered at %1 within 10 minutes.</source>
        <translation>Personne n’a répondu sur %1 dans les 10 minutes.</translation>
    </message>
    <message>
        <source>Start the verification again, and finish it in the browser.</source>
        <translation>Relancez la vérification et terminez-la dans le navigateur.</translation>
    </message>
    <message>
        <source>The chosen project no longer exists on %1.</source>
        <translation>Le projet choisi n’existe plus sur %1.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translation>Choisissez un autre projet.</translation>
    </message>
    <message>
        <source>%1 cannot read this invitation code.</source>
        <translation>%1 ne parvient pas à lire ce code d’invitation.</translation>
    </message>
    <message>
        <source>Part of it may be missing. Ask the sender to send it again, and paste the whole code.</source>
        <translation>Il en manque peut-être une partie. Demandez-le de nouveau à l’expéditeur et collez-le en entier.</translation>
    </message>
    <message>
        <source>This invitation was made for another instance, not for %1.</source>
        <translation>Cette invitation a été créée pour une autre instance, et non pour %1.</translation>
    </message>
    <message>
        <source>Choose that instance under “Instance”, or ask the sender for an invitation to %1.</source>
        <translation type="vanished">Choisissez cette instance sous «&#xa0;Instance&#xa0;», ou demandez à l’expéditeur une invitation pour %1.</translation>
    </message>
    <message>
        <source>This invitation was made with a newer version of Exalate than %1 has.</source>
        <translation>Cette invitation a été créée par une version d’Exalate plus récente que celle de %1.</translation>
    </message>
    <message>
        <source>Update Exalate on %1, then accept it.</source>
        <translation>Mettez Exalate à jour sur %1, puis acceptez-la.</translation>
    </message>
    <message>
        <source>Unknown tracker</source>
        <translation>Outil de suivi inconnu</translation>
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
        <translation>Configuration automatique des champs de base</translation>
    </message>
    <message>
        <source>Sync rules cannot be edited</source>
        <translation>Les règles de synchronisation ne sont pas modifiables</translation>
    </message>
    <message>
        <source>Only Issues can be synced</source>
        <translation>Seuls les tickets peuvent être synchronisés</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic complexity</source>
        <translation>Recommandé pour les cas d’usage de complexité simple</translation>
    </message>
    <message>
        <source>Low-code, visual interface</source>
        <translation>Interface visuelle low-code</translation>
    </message>
    <message>
        <source>Configure both sides of the connection using a single interface</source>
        <translation>Configuration des deux côtés de la connexion dans une seule interface</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to intermediate complexity</source>
        <translation>Recommandé pour les cas d’usage de complexité simple à intermédiaire</translation>
    </message>
    <message>
        <source>Groovy-based scripting</source>
        <translation>Scripts en Groovy</translation>
    </message>
    <message>
        <source>Configure each side of the connection separately</source>
        <translation>Configuration séparée de chaque côté de la connexion</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to advanced complexity</source>
        <translation>Recommandé pour les cas d’usage de complexité simple à avancée</translation>
    </message>
    <message>
        <source>You prove your admin access to the destination.</source>
        <translation>L’accès administrateur à la destination sera vérifié.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Locale</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>À l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>Il y a %Ln minute</numerusform>
            <numerusform>Il y a %Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>Il y a %Ln heure</numerusform>
            <numerusform>Il y a %Ln heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>changed to https</source>
        <translation>avec chiffrement (https)</translation>
    </message>
    <message>
        <source>the start of the address was corrected</source>
        <translation>le début a été corrigé</translation>
    </message>
    <message>
        <source>not encrypted, on this computer only</source>
        <translation>sans chiffrement, sur cet ordinateur uniquement</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>adresse d’un réseau privé</translation>
    </message>
    <message>
        <source>shown as it is sent</source>
        <translation>affichée sous la forme utilisée pour la connexion</translation>
    </message>
    <message>
        <source>add the organization at the end</source>
        <translation>l’organisation manque à la fin</translation>
    </message>
    <message>
        <source>add the owner at the end</source>
        <translation>le propriétaire manque à la fin</translation>
    </message>
    <message>
        <source>Not available: your instance is not public</source>
        <translation>Indisponible&#xa0;: votre instance n’est pas accessible de l’extérieur</translation>
    </message>
    <message>
        <source>Not available: private connections have no Visual mode</source>
        <translation>Indisponible&#xa0;: le mode Visual n’existe pas pour une connexion privée</translation>
    </message>
    <message>
        <source>Not available: %1 does not support local connections</source>
        <extracomment>%1 is the product name of an issue tracker</extracomment>
        <translation>Indisponible&#xa0;: %1 ne permet pas les connexions locales</translation>
    </message>
    <message>
        <source>Not available: local connections have no Visual mode</source>
        <translation>Indisponible&#xa0;: le mode Visual n’existe pas pour une connexion locale</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC connects in Script mode</source>
        <translation type="vanished">Indisponible&#xa0;: HP ALM/QC se connecte en mode Script</translation>
    </message>
    <message>
        <source>Not available: Visual works only between Jira, Azure DevOps Service and Zendesk</source>
        <translation>Indisponible&#xa0;: Visual relie Jira, Azure DevOps Service et Zendesk entre eux</translation>
    </message>
    <message>
        <source>Not available: private connections from Azure DevOps support Script only</source>
        <translation>Indisponible&#xa0;: une connexion privée depuis Azure DevOps est en mode Script</translation>
    </message>
    <message>
        <source>Not available: the destination has Exalate %1, older than 5.1.0. Ask for an update</source>
        <extracomment>%1 is a version such as 5.0.9</extracomment>
        <translation type="vanished">Indisponible&#xa0;: la destination a Exalate %1, antérieur à la version 5.1.0. Demandez une mise à jour</translation>
    </message>
    <message>
        <source>Not available: the destination does not offer it</source>
        <translation>Indisponible&#xa0;: la destination ne le propose pas</translation>
    </message>
    <message>
        <source>Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the connection there</source>
        <translation>Indisponible : le Free Plan ne comprend que Basic. Si l’autre partie a une licence Network, commencez la connexion chez elle</translation>
    </message>
    <message>
        <source>Not available: your licence or evaluation has expired. Renew it in the Exalate console</source>
        <translation>Indisponible&#xa0;: votre licence ou évaluation a expiré. Renouvelez-la dans la console Exalate</translation>
    </message>
    <message>
        <source>Not available: your instance has no licence. Add one in the Exalate console</source>
        <translation>Indisponible&#xa0;: votre instance n’a pas de licence. Ajoutez-en une dans la console Exalate</translation>
    </message>
    <message>
        <source>Not available: it needs admin access to the destination</source>
        <translation>Indisponible&#xa0;: un accès administrateur à la destination est nécessaire</translation>
    </message>
    <message>
        <source>%1 The request went through the proxy %2.</source>
        <extracomment>%1 is a sentence, %2 is a host and a port</extracomment>
        <translation>%1 La requête est passée par le proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password before it lets a request through to %2.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe avant de laisser passer une requête vers %2.</translation>
    </message>
    <message>
        <source>Enter them under “Connection”, “Network”, then retry.</source>
        <translation>Saisissez-les sous «&#xa0;Connexion&#xa0;», «&#xa0;Réseau&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through to %2.</source>
        <translation>Le proxy %1 n’a pas laissé passer la requête vers %2.</translation>
    </message>
    <message>
        <source>Check the proxy under “Connection”, “Network”, or send the technical details to your network team.</source>
        <translation>Vérifiez le proxy sous «&#xa0;Connexion&#xa0;», «&#xa0;Réseau&#xa0;», ou envoyez les détails techniques à votre équipe réseau.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is then kept only until you quit.</source>
        <translation>Déverrouillez le trousseau, puis réessayez. Ou choisissez «&#xa0;Modifier l’instance&#xa0;» et saisissez de nouveau le mot de passe ou le jeton, pour cette session seulement.</translation>
    </message>
    <message>
        <source>%1 looks like %2, but is a different host.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 ressemble à %2, mais c’est un autre hôte.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.</source>
        <translation>Choisissez « Modifier l’instance » et saisissez à nouveau vos identifiants. Ce que vous avez saisi ici est conservé.</translation>
    </message>
    <message>
        <source>Check the user name and its password or token, and enter them again.</source>
        <translation>Vérifiez le nom d’utilisateur et son mot de passe ou jeton, puis saisissez-les à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce qui est envoyé doit d’abord être noté sur le disque. Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Update the program, then try again.</source>
        <translation>Rien n’a été envoyé&#xa0;: ce qui est envoyé doit d’abord être noté sur le disque. Mettez le programme à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the settings file %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Une version plus récente de ce programme a écrit le fichier de paramètres %1.</translation>
    </message>
    <message>
        <source>The file stays as it is, and nothing is saved in it. Update the program.</source>
        <translation>Le fichier reste tel quel et rien n’y est enregistré. Mettez le programme à jour.</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)</source>
        <translation>Choisissez « Connections » dans le menu à gauche. (Dans Jira : « Apps », puis « Exalate ».)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)</source>
        <translation>Choisissez « Connections » dans le menu à gauche. (Dans Jira : « Manage apps », puis « Exalate ».)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)</source>
        <translation>Choisissez « Connections » dans le menu à gauche. (Dans Zendesk : « Exalate » dans la liste des applications.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left.</source>
        <translation>Choisissez « Connections » dans le menu à gauche.</translation>
    </message>
    <message>
        <source>unusual characters were corrected</source>
        <translation>des caractères qu’aucune adresse n’a ont été corrigés</translation>
    </message>
    <message>
        <source>taken from another program&apos;s link</source>
        <translation>tirée du lien d’un autre programme</translation>
    </message>
    <message>
        <source>the usual host of this instance</source>
        <translation>l’hôte habituel de cette instance</translation>
    </message>
    <message>
        <source>without the user name, which is not needed</source>
        <translation>sans le nom d’utilisateur, qui n’est pas nécessaire</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>created</source>
        <translation>créée</translation>
    </message>
    <message>
        <source>made in the Exalate console</source>
        <translation>créée dans la console Exalate</translation>
    </message>
    <message>
        <source>invitation code copied</source>
        <translation>code d’invitation copié</translation>
    </message>
    <message>
        <source>message with the invitation code copied</source>
        <translation>message avec le code d’invitation copié</translation>
    </message>
    <message>
        <source>invitation saved to a file</source>
        <translation>invitation enregistrée dans un fichier</translation>
    </message>
    <message>
        <source>mail drafted</source>
        <translation>brouillon de courrier préparé</translation>
    </message>
    <message>
        <source>invitation accepted here</source>
        <translation>invitation acceptée ici</translation>
    </message>
    <message>
        <source>became active</source>
        <translation>devenue active</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimée</translation>
    </message>
    <message>
        <source>recognised in the list, once signed in</source>
        <translation>reconnue dans la liste, après la connexion à l’instance</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Bêta</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024</source>
        <translation>Non disponible : HP ALM/QC se connecte en mode Script, et Exalate a cessé de le prendre en charge en novembre 2024</translation>
    </message>
    <message>
        <source>Not available: your instance runs Exalate %1, older than %2. Update it first</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Non disponible : votre instance a Exalate %1, antérieur à %2. Mettez-la d’abord à jour</translation>
    </message>
    <message>
        <source>Not available: the destination runs Exalate %1, older than %2. Ask for an update</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Non disponible : la destination a Exalate %1, antérieur à %2. Demandez une mise à jour</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again. Nothing you entered here is lost.</source>
        <translation>Choisissez « Modifier l’instance » et saisissez-le à nouveau. Ce que vous avez saisi ici reste.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again.</source>
        <translation>Choisissez « Modifier l’instance » et saisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Saisissez l’URL Exalate exactement comme General Settings l’affiche : même schéma, même hôte, même port.</translation>
    </message>
    <message>
        <source>Rename or delete that connection, then accept again.</source>
        <translation>Renommez ou supprimez cette connexion, puis acceptez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try again.</source>
        <translation>Rien n’a été envoyé : ce qui est envoyé doit d’abord être noté sur le disque. Autorisez ce programme à y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>Retry to look again, or check in the Exalate console. “Send again” may create a second connection.</source>
        <translation>Réessayez pour regarder à nouveau, ou regardez dans la console Exalate. « Envoyer à nouveau » peut créer une deuxième connexion.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not know.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Le certificat de %1 a été émis par %2, que cet ordinateur ne connaît pas.</translation>
    </message>
    <message>
        <source>Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or have the issuer added to this computer.</source>
        <translation>Rien n’a été envoyé. Le serveur n’envoie peut-être pas les certificats intermédiaires : demandez à l’administrateur de %1, ou faites ajouter l’émetteur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used.</source>
        <translation>Le certificat de %1 n’est pas utilisable.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not allowed to issue certificates.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Le certificat de %1 a été émis par %2, qui n’a pas le droit d’émettre des certificats.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for servers.</source>
        <translation>Le certificat de %1 n’est pas fait pour un serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature that is too weak by now.</source>
        <translation>Le certificat de %1 a une clé ou une signature désormais trop faible.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for another certificate.</source>
        <translation>Rien n’a été envoyé. Demandez un autre certificat à l’administrateur de %1.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 y répond sans chiffrement.</translation>
    </message>
    <message>
        <source>Check the port: this one is not for encrypted connections. Leave it out if you are not sure.</source>
        <translation>Vérifiez le port : celui-ci n’est pas fait pour les connexions chiffrées. En cas de doute, ne l’indiquez pas.</translation>
    </message>
    <message>
        <source>%1 asks this computer for a certificate of its own, and this program has none to give.</source>
        <translation>%1 demande à cet ordinateur un certificat, et ce programme n’en a pas à donner.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for a way in that needs none, such as from your company&apos;s network.</source>
        <translation>Demandez à l’administrateur de %1 un accès qui s’en passe, par exemple depuis le réseau de votre entreprise.</translation>
    </message>
    <message>
        <source>%1 is %2 itself; its Exalate instance has an address of its own.</source>
        <extracomment>%1 is a host, %2 the product name of an issue tracker</extracomment>
        <translation>%1 est %2 lui-même ; son instance Exalate a une adresse à elle.</translation>
    </message>
    <message>
        <source>Open Exalate there, and enter the Exalate URL from its General Settings.</source>
        <translation>Ouvrez-y Exalate et saisissez l’URL Exalate qui figure dans General Settings.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in first.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 demande d’abord à tout le monde de se connecter.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in at %2 first.</source>
        <translation>%1 demande d’abord à tout le monde de se connecter sur %2.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of the other side, from its General Settings. It is often another address.</source>
        <translation>Saisissez l’URL Exalate de l’autre côté, tirée de ses General Settings. C’est souvent une autre adresse.</translation>
    </message>
    <message>
        <source>%1 refuses every request from this computer (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 403</extracomment>
        <translation>%1 refuse cet ordinateur, quoi qu’il demande (HTTP %2).</translation>
    </message>
    <message>
        <source>It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a private connection.</source>
        <translation>Il ne laisse peut-être entrer que des réseaux connus. Demandez à l’administrateur de %1, ou laissez l’autre côté commencer une connexion privée.</translation>
    </message>
    <message>
        <source>There may be no %1 at %2: it answers as if nobody had that name.</source>
        <extracomment>%1 is the product name of an issue tracker, %2 a host name</extracomment>
        <translation>Il n’y a peut-être pas de %1 à %2 : la réponse est celle d’un nom que personne n’a.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, or open the address in the browser.</source>
        <translation>Vérifiez l’orthographe du nom, ou ouvrez l’adresse dans le navigateur.</translation>
    </message>
    <message>
        <source>%1 does nothing until Exalate is updated there.</source>
        <translation>%1 ne fait rien tant qu’Exalate n’y est pas mis à jour.</translation>
    </message>
    <message>
        <source>Update it in the Exalate console of %1, or ask its administrator to.</source>
        <translation>Mettez-le à jour dans la console Exalate de %1, ou demandez-le à son administrateur.</translation>
    </message>
    <message>
        <source>The code was probably changed on its way: it has spaces where other characters belong.</source>
        <translation>Le code a sans doute été modifié en chemin : il contient des espaces à la place d’autres caractères.</translation>
    </message>
    <message>
        <source>Ask the sender for it as a file, or as plain text.</source>
        <translation>Demandez à l’expéditeur de l’envoyer dans un fichier ou en texte brut.</translation>
    </message>
    <message>
        <source>The request may have been carried out: the list of %1 does not show it for certain.</source>
        <translation>C’est peut-être déjà fait : la liste de %1 ne le montre pas avec certitude.</translation>
    </message>
    <message>
        <source>Check in the Exalate console of %1 before you try again.</source>
        <translation>Regardez dans la console Exalate de %1 avant de recommencer.</translation>
    </message>
    <message>
        <source>%1 checks where requests come from, and rejected this one.</source>
        <translation>%1 vérifie d’où vient une requête, et n’a pas accepté celle-ci.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Ouvrez « Instance », modifiez-la et saisissez l’URL Exalate exactement comme General Settings l’affiche : même schéma, même hôte, même port.</translation>
    </message>
    <message>
        <source>The keychain has no password or token for %1.</source>
        <translation>Le trousseau n’a ni mot de passe ni jeton pour %1.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the password or token again.</source>
        <translation>Ouvrez « Instance », modifiez-la et saisissez à nouveau le mot de passe ou le jeton.</translation>
    </message>
    <message>
        <source>This program cannot write to %1, which belongs to %2.</source>
        <extracomment>%1 is a folder or a file, %2 the name of an account on this computer</extracomment>
        <translation>Ce programme ne peut pas écrire dans %1, qui appartient à %2.</translation>
    </message>
    <message>
        <source>This program cannot write to %1.</source>
        <extracomment>%1 is a folder or a file</extracomment>
        <translation>Ce programme ne peut pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then settings and drafts are kept only until you quit.</source>
        <translation>Autorisez-le à y écrire. D’ici là, réglages et brouillons ne valent que pour cette fois.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can change the settings in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>D’autres comptes de cet ordinateur peuvent modifier les réglages dans %1.</translation>
    </message>
    <message>
        <source>Take away their write access, so that nobody can lead this program to another address.</source>
        <translation>Retirez-leur le droit d’écriture, afin que personne ne puisse mener ce programme à une autre adresse.</translation>
    </message>
    <message>
        <source>This is a git address. Exalate needs the address that the browser shows.</source>
        <translation>C’est une adresse pour git. Exalate se connecte à celle qu’affiche le navigateur.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Saisissez %1.</translation>
    </message>
    <message>
        <source>Check the spelling, and your internet connection or VPN.</source>
        <translation>Vérifiez l’orthographe, ainsi que la connexion Internet ou le VPN de cet ordinateur.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online. If the host exists only inside the network of the other company, switch on “I don&apos;t have a URL”.</source>
        <translation>Vérifiez l’orthographe, et si cet ordinateur est en ligne. Un hôte connu seulement au sein de l’autre entreprise nécessite une connexion privée&#xa0;: «&#xa0;Je n’ai pas d’URL&#xa0;».</translation>
    </message>
    <message>
        <source>If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.</source>
        <translation>Si cette instance est aussi la vôtre, continuez avec elle. Sinon, demandez à l’expéditeur une invitation pour %1.</translation>
    </message>
    <message>
        <source>Your own Exalate has no valid licence: it has expired, or there is none.</source>
        <translation>Votre propre Exalate n’a pas de licence valable : elle a expiré, ou il n’y en a pas.</translation>
    </message>
    <message>
        <source>Add or renew it in the Exalate console, then open this window again.</source>
        <translation>Ajoutez-la ou renouvelez-la dans la console Exalate, puis rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>Not available: this program cannot tell whether the destination&apos;s tracker supports Visual</source>
        <translation>Indisponible&#xa0;: ce programme ne peut pas savoir si l’outil de suivi de la destination prend en charge Visual</translation>
    </message>
</context>
</TS>
