<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Acerca de %1</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Conectar gestores de incidencias con Exalate</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Versión %1, compilada con Qt %2</translation>
    </message>
    <message>
        <source>© %1. Licence: %2</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence</extracomment>
        <translation>© %1. Licencia: %2</translation>
    </message>
    <message>
        <source>Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT).</source>
        <extracomment>the names of libraries, each with its licence</extracomment>
        <translation>Incluye o usa Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) y libpsl (MIT).</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>&amp;Copiar versión</translation>
    </message>
</context>
<context>
    <name>AcceptHandOverPage</name>
    <message>
        <source>When the console says that the invitation is accepted, press Next.</source>
        <translation type="vanished">Cuando la consola indique que la invitación se ha aceptado, pulse «Siguiente».</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>Código de invitación</translation>
    </message>
    <message>
        <source>hidden (fingerprint %1)</source>
        <translation>oculto; su huella es %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Accept the invitation in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>La lista de %1 aún no contiene ninguna conexión nueva. Acepte primero la invitación en la consola.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>&amp;Está ahí, continuar</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Continúe cuando la consola muestre la conexión.</translation>
    </message>
    <message>
        <source>The connection then appears in the list of your instance, and this page asks whether it is yours.</source>
        <translation>La lista de su instancia muestra entonces la conexión, y esta página pregunta si es la suya.</translation>
    </message>
    <message>
        <source>%1 Then choose “Accept invitation”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Después elija «Accept invitation».</translation>
    </message>
    <message>
        <source>Check who is inviting you: only the console of your instance shows it.</source>
        <translation>Compruebe quién le invita: su instancia solo lo dice en su consola.</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>Accept invitation</source>
        <translation>Aceptar invitación</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Para %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>Leyendo la invitación…</translation>
    </message>
    <message>
        <source>Accepting the invitation…</source>
        <translation>Aceptando la invitación…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Consola de Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Buscando la conexión…</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Comprobar la invitación</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitación aceptada</translation>
    </message>
    <message>
        <source>Continue with another &amp;instance</source>
        <translation>Continuar con otra &amp;instancia</translation>
    </message>
</context>
<context>
    <name>AcceptedPage</name>
    <message>
        <source>the other side</source>
        <translation>la otra parte</translation>
    </message>
    <message>
        <source>You accepted the invitation from %1.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Se ha aceptado la invitación de %1.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation type="vanished">Próximos pasos</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation type="vanished">Configure la conexión: qué se sincroniza y cómo. Esto se hace en la consola de Exalate de su instancia.</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation type="vanished">A&amp;brir la consola de Exalate</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Yes, I &amp;mean this host</source>
        <translation>Sí, es este &amp;host</translation>
    </message>
</context>
<context>
    <name>AdminQuestionPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Sí, tengo acceso de administrador</translation>
    </message>
    <message>
        <source>You confirm it in the browser, and the connection becomes active right away.</source>
        <translation>Lo demuestra en el navegador y la conexión queda activa de inmediato.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>N&amp;o, no tengo acceso de administrador</translation>
    </message>
    <message>
        <source>You get an invitation code to send to the administrator of the other side.</source>
        <translation>Obtiene un código de invitación para el administrador de la otra parte.</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>la instancia de destino</translation>
    </message>
    <message>
        <source>Do you have admin access to %1?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>¿Tiene acceso de administrador a %1?</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Elija una de las dos respuestas.</translation>
    </message>
</context>
<context>
    <name>CandidateChoice</name>
    <message>
        <source>New in the list. Which one is yours?</source>
        <translation>Nuevo en la lista. ¿Cuál ha creado usted?</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>%1 is the name of a connection, %2 the other side</extracomment>
        <translation>%1 (con %2)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguna de estas</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Seleccione un proyecto</translation>
    </message>
    <message>
        <source>This is what your own instance reads in the invitation. Nothing has reached the other side yet.</source>
        <translation type="vanished">Esto es lo que su propia instancia lee en la invitación. Todavía no se ha enviado nada a la otra parte.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>(compare it with the sender by phone)</source>
        <translation>(compárela con el remitente por teléfono)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Project for incoming sync</source>
        <translation>Proyecto para la sincronización entrante</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 (this instance)</source>
        <extracomment>%1 is the name or the host of one&apos;s own instance</extracomment>
        <translation>%1, esta instancia</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Elija un proyecto de la lista o escriba su nombre completo.</translation>
    </message>
    <message>
        <source>Your own instance read this from the invitation. Nothing reaches the other side before you accept.</source>
        <translation>Esto es lo que su propia instancia lee en la invitación. Nada llega al otro lado antes de que acepte.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Invitation code</source>
        <translation>Código de &amp;invitación</translation>
    </message>
    <message>
        <source>Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm.</source>
        <translation>Pegue el código o el mensaje completo, o suelte el archivo. No se envía nada a la otra parte hasta que usted lo confirme.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Código encontrado</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">huella %1</translation>
    </message>
    <message>
        <source>Paste the invitation code that you received.</source>
        <translation>Pegue el código de invitación que ha recibido.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Initiates and accepts connections between issue trackers that Exalate synchronises.</source>
        <translation>Inicia y acepta conexiones entre los gestores de incidencias que sincroniza Exalate.</translation>
    </message>
    <message>
        <source>Opens the sandbox: a simulated company on this computer. It needs no account.</source>
        <translation>Abre el entorno de pruebas: una empresa ficticia en este equipo, sin necesidad de cuenta.</translation>
    </message>
    <message>
        <source>Keeps the settings in &lt;folder&gt;.</source>
        <translation>Guarda la configuración en &lt;carpeta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>carpeta</translation>
    </message>
    <message>
        <source>Checks that this installation is complete, then exits.</source>
        <translation>Indica si esta instalación está completa y termina.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer only the publicly documented operations.</source>
        <translation>Entorno de pruebas: los nodos solo responden a las operaciones documentadas públicamente.</translation>
    </message>
    <message>
        <source>Sandbox: gives your own instance &lt;count&gt; connections.</source>
        <translation>Entorno de pruebas: asigna &lt;cantidad&gt; conexiones a su propia instancia.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>Sandbox: nodes wait &lt;ms&gt; milliseconds before each answer.</source>
        <translation>Entorno de pruebas: los nodos esperan &lt;ms&gt; milisegundos antes de cada respuesta.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sandbox: a session lasts &lt;seconds&gt;.</source>
        <translation>Entorno de pruebas: una sesión dura &lt;segundos&gt;.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Sandbox: gives each tracker that has projects &lt;count&gt; more.</source>
        <translation>Entorno de pruebas: añade &lt;cantidad&gt; proyectos a cada gestor de incidencias que ya tenga alguno.</translation>
    </message>
    <message>
        <source>Prints what a node offers according to the API description in &lt;file&gt;, then exits.</source>
        <translation>Muestra lo que un nodo ofrece según la descripción de su API en &lt;file&gt;, y termina.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers.</source>
        <translation>Elimina del llavero los códigos de invitación que ya no hacen falta, y termina. Lo usan los desinstaladores.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer programs &lt;level&gt;: full, public or guided; with a name, that node alone.</source>
        <translation>Entorno de pruebas: los nodos ofrecen a los programas &lt;level&gt;: full, public o guided; con un nombre, solo ese nodo.</translation>
    </message>
    <message>
        <source>[name=]level</source>
        <translation>[name=]level</translation>
    </message>
    <message>
        <source>%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.</source>
        <translation>%1 no es la descripción de una API en OpenAPI 2.0, 3.0 o 3.1, en JSON.</translation>
    </message>
    <message>
        <source>Not all codes could be deleted from the keychain.</source>
        <translation>No se pudieron eliminar todos los códigos del llavero.</translation>
    </message>
</context>
<context>
    <name>ConnectedPage</name>
    <message>
        <source>unknown</source>
        <translation type="vanished">desconocida</translation>
    </message>
    <message>
        <source>%1 and %2 are connected.</source>
        <extracomment>%1 and %2 are the names of two instances</extracomment>
        <translation>La conexión entre %1 y %2 está establecida.</translation>
    </message>
    <message>
        <source>No invitation is needed: you have admin access to both sides.</source>
        <translation>No hay ninguna invitación que aceptar: tiene acceso de administrador en ambos lados.</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Instancia local</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Instancia remota</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>el otro lado</translation>
    </message>
    <message>
        <source>%1 is connected with itself.</source>
        <translation>%1 está conectado consigo mismo.</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>&amp;Copiar el código de invitación</translation>
    </message>
    <message>
        <source>&amp;Go to remote</source>
        <translation>Ir a la instancia re&amp;mota</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Copiar los de&amp;talles</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Acti&amp;var</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Código de invitación de %1 copiado. Huella: %2.</translation>
    </message>
    <message>
        <source>This is a new code: the earlier one may no longer work.</source>
        <translation>Este código es nuevo: es posible que el anterior ya no funcione.</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1.</source>
        <translation>No se pudo abrir ningún navegador para %1.</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>Se ha modificado %1.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 vuelve a estar activa.</translation>
    </message>
    <message>
        <source>%1 is deactivated: nothing is synchronised until you activate it again.</source>
        <translation>%1 está desactivada: no se sincroniza nada hasta que la active.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Eliminar conexión</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>¿Eliminar la conexión «%1»?</translation>
    </message>
    <message>
        <source>%1 will no longer be able to accept its invitation. This cannot be undone.</source>
        <translation>Su invitación ya no podrá ser aceptada por %1. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>La sincronización con %1 se detiene: ya no se intercambian cambios. Las incidencias existentes se conservan en ambos lados. Esta acción no se puede deshacer.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se ha eliminado %1.</translation>
    </message>
    <message>
        <source>Details of %1 copied. They contain no secrets.</source>
        <translation>Detalles de %1 copiados. No contienen ningún secreto.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>Actualizar el m&amp;odo</translation>
    </message>
    <message>
        <source>%1 now uses %2 mode.</source>
        <extracomment>%1 is the name of a connection, %2 a mode</extracomment>
        <translation>%1 se ha actualizado al modo %2.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar &amp;mensaje</translation>
    </message>
    <message>
        <source>Mark as &amp;accepted</source>
        <translation>Marcar como a&amp;ceptada</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir la consola de Exalate</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Quitar de la &amp;lista</translation>
    </message>
    <message>
        <source>Message with the invitation code of %1 copied.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Mensaje con el código de invitación de %1 copiado.</translation>
    </message>
    <message>
        <source>%1 is marked as accepted.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 está marcada como aceptada.</translation>
    </message>
    <message>
        <source>Activate connection</source>
        <translation>Activar la conexión</translation>
    </message>
    <message>
        <source>Activate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>¿Activar la conexión «%1»?</translation>
    </message>
    <message>
        <source>Synchronisation with %1 resumes, including the changes made in the meantime.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>La sincronización con %1 continúa, con los cambios hechos mientras tanto.</translation>
    </message>
    <message>
        <source>Deactivate connection</source>
        <translation>Desactivar la conexión</translation>
    </message>
    <message>
        <source>Deactivate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>¿Desactivar la conexión «%1»?</translation>
    </message>
    <message>
        <source>Nothing is synchronised with %1 until you activate it again.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>No se sincroniza nada con %1 hasta que la active de nuevo.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove the connection “%1” from this list?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>¿Quitar la conexión «%1» de esta lista?</translation>
    </message>
    <message>
        <source>This program forgets its invitation code. The connection itself stays: delete it in the Exalate console.</source>
        <translation>Su código de invitación se olvida aquí. La conexión en sí permanece: elimínela en la consola de Exalate.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 se ha quitado de la lista.</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Detalle&amp;s</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection details</source>
        <translation>Detalles de la conexión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>Lo que hizo este programa</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Copiar los de&amp;talles</translation>
    </message>
    <message>
        <source>✓ Copied. Contains no secrets.</source>
        <translation>✓ Copiado. No contiene nada secreto.</translation>
    </message>
</context>
<context>
    <name>ConnectionInformationPage</name>
    <message>
        <source>&amp;Local instance short name</source>
        <translation>Nombre corto de la instancia &amp;local</translation>
    </message>
    <message>
        <source>&amp;Remote instance short name</source>
        <translation>Nombre corto de la instancia &amp;remota</translation>
    </message>
    <message>
        <source>Connection n&amp;ame</source>
        <translation>Nombre de la &amp;conexión</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>D&amp;escripción</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Based on the two short names until you edit it.</source>
        <translation>Propuesto a partir de los dos nombres cortos. Los sigue mientras usted no lo edite.</translation>
    </message>
    <message>
        <source>Edited. No longer based on the short names.</source>
        <translation>Editado por usted. Ya no sigue los nombres cortos.</translation>
    </message>
    <message>
        <source>unknown (private connection)</source>
        <translation>desconocido: conexión privada</translation>
    </message>
    <message>
        <source>Enter a short name for your instance.</source>
        <translation>Escriba un nombre corto para su instancia.</translation>
    </message>
    <message>
        <source>Enter a short name for the other side.</source>
        <translation>Escriba un nombre corto para la otra parte.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>Escriba un nombre para la conexión de %Ln carácter como máximo.</numerusform>
            <numerusform>Escriba un nombre para la conexión de %Ln caracteres como máximo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>Unknown</source>
        <translation type="vanished">Desconocido</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <extracomment>%1 is the name or host of the other side of a connection</extracomment>
        <translation>Otra parte: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>the other side of a connection, when nothing tells who it is</extracomment>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Incidencias sincronizadas</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Instancia local</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Instancia remota</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Host remoto</translation>
    </message>
    <message>
        <source>Remote tracker</source>
        <translation>Gestor de incidencias remoto</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Incidencias sincronizadas</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronización</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>no comunicado</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, orden ascendente</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, orden descendente</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Edit instance</source>
        <translation>Editar instancia</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Buscar conexiones</translation>
    </message>
    <message>
        <source>%1 is now active.</source>
        <translation>%1 ya está activa.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Ninguna conexión coincide con «%1».</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>Leyendo las conexiones…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexión</numerusform>
            <numerusform>%Ln conexiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 de %Ln conexión</numerusform>
            <numerusform>%1 de %Ln conexiones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <extracomment>%1 is &quot;5 connections&quot;, %2 a time of day</extracomment>
        <translation>%1 · última actualización: %2</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir la consola de Exalate</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Red…</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Borrar el portapapeles ahora</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>I&amp;niciar sesión…</translation>
    </message>
    <message>
        <source>Not signed in: these are the connections that this program helped you with, and the status that you gave them.</source>
        <translation>Sin iniciar sesión: estas son las conexiones en las que este programa le ha ayudado, y lo que usted ha dicho de ellas.</translation>
    </message>
    <message>
        <source>%1 of %2 connections: the instance returns only part of its list.</source>
        <translation>%1 de %2 conexiones: la instancia solo da una parte de su lista.</translation>
    </message>
    <message>
        <source>%1 connections, perhaps more: the instance may return only part of its list.</source>
        <translation>%1 conexiones, quizá más: puede que la instancia solo dé una parte de su lista.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <source>Order of the instance</source>
        <extracomment>the order of a list: as the instance gives it</extracomment>
        <translation>Orden de la instancia</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>No connection has this status.</source>
        <translation>Ninguna conexión tiene este estado.</translation>
    </message>
    <message>
        <source>No connection with this status matches “%1”.</source>
        <translation>Ninguna conexión con este estado coincide con «%1».</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
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
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination instance &amp;URL</source>
        <translation>&amp;URL de la instancia de destino</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>No &amp;tengo una URL</translation>
    </message>
    <message>
        <source>You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection.</source>
        <translation>El modo no se puede cambiar más adelante; solo Basic se puede actualizar a otro. Para usar otro modo, cree una conexión nueva.</translation>
    </message>
    <message>
        <source>About the destination instance URL</source>
        <translation>Acerca de la URL de la instancia de destino</translation>
    </message>
    <message>
        <source>The address of the instance that you want to connect to, as your browser shows it, or the Exalate URL from its General Settings.</source>
        <translation>El enlace de la instancia a la que desea conectarse, tal como lo muestra el navegador, o su URL de Exalate, que figura allí en General Settings.</translation>
    </message>
    <message>
        <source>Choose the configuration type</source>
        <translation>Elija el tipo de configuración</translation>
    </message>
    <message>
        <source>Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.</source>
        <extracomment>%1 is the host of one&apos;s own instance</extracomment>
        <translation>Conexión privada: la instancia de la otra parte se conecta a %1 y debe poder acceder a ella. El modo Visual no está disponible.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>se conectará a %1</translation>
    </message>
    <message>
        <source>This is your own instance: you are creating a local connection between two of your projects.</source>
        <translation>Esta es su propia instancia: la conexión será local, entre dos de sus proyectos.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Examinando %1…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Buscando %1 en la red…</translation>
    </message>
    <message>
        <source>Looking for Exalate on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Preguntando a %1 por su instancia de Exalate…</translation>
    </message>
    <message>
        <source>Identifying the issue tracker on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Preguntando a %1 qué gestor de incidencias es…</translation>
    </message>
    <message>
        <source>Exalate %1</source>
        <translation>Exalate %1</translation>
    </message>
    <message>
        <source>%1 is no longer selected. %2.</source>
        <extracomment>%1 is a mode, %2 the sentence that says why</extracomment>
        <translation>%1 ya no está seleccionado. %2.</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>Elija una de estas opciones para continuar.</translation>
    </message>
    <message>
        <source>Enter the address of the destination, or switch on “I don&apos;t have a URL”.</source>
        <translation>Escriba la dirección del destino o active «No tengo una URL».</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>No Exalate instance answers there. You may have to ask the other side for its Exalate URL.</source>
        <translation type="vanished">Allí no responde ninguna instancia de Exalate; quizá la otra parte tenga que indicar su URL de Exalate.</translation>
    </message>
    <message>
        <source>Your instance does not report whether it is public and which licence it has. Script and Visual need an evaluation or a paid licence.</source>
        <translation>Su instancia no dice si se puede acceder a ella desde Internet ni qué licencia tiene. Script y Visual necesitan una licencia de evaluación o de pago.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Abrir la &amp;consola de Exalate</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <translation>No se pudo abrir ningún navegador. Abra %1 a mano.</translation>
    </message>
    <message>
        <source>tracker not reported</source>
        <translation>gestor de incidencias no indicado</translation>
    </message>
    <message>
        <source>Exalate found</source>
        <translation>Exalate encontrado</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>Editar conexión</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nombre de la conexión</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Escriba un nombre para la conexión.</translation>
    </message>
</context>
<context>
    <name>EmptyConnections</name>
    <message>
        <source>No connections yet</source>
        <translation>Todavía no hay conexiones</translation>
    </message>
    <message>
        <source>Connect this instance to another one and get an invitation code for its administrator.</source>
        <translation type="vanished">Vincule esta instancia con otra y obtenga un código de invitación para su administrador.</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code? Check who it is from, then confirm.</source>
        <translation type="vanished">Ha recibido un código de invitación: vea de quién procede y confirme.</translation>
    </message>
    <message>
        <source>Initiate a connection to another instance, and send the invitation code to its administrator. Or accept the invitation that somebody sent you.</source>
        <translation>Inicie una conexión con otra instancia y envíe el código de invitación a su administrador. O acepte la invitación que haya recibido.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Código de &amp;invitación</translation>
    </message>
    <message>
        <source>The console then gives an invitation code. Paste it here:</source>
        <translation type="vanished">La consola muestra entonces un código de invitación. Péguelo aquí:</translation>
    </message>
    <message>
        <source>When the console says that the connection is there, press Next.</source>
        <translation type="vanished">Cuando la consola indique que la conexión ya existe, pulse «Siguiente».</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Código encontrado</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">huella %1</translation>
    </message>
    <message>
        <source>Destination instance URL</source>
        <translation>URL de la instancia de destino</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="vanished">Modo</translation>
    </message>
    <message>
        <source>Local instance short name</source>
        <translation>Nombre corto de la instancia local</translation>
    </message>
    <message>
        <source>Remote instance short name</source>
        <translation>Nombre corto de la instancia remota</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nombre de la conexión</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Project on the other side</source>
        <translation>Proyecto de la otra parte</translation>
    </message>
    <message>
        <source>none: choose “I don&apos;t have a URL” there</source>
        <translation type="vanished">ninguna: elija allí «I don&apos;t have a URL» (No tengo una URL)</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Finish it in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>La lista de %1 aún no contiene ninguna conexión nueva. Termínela primero en la consola.</translation>
    </message>
    <message>
        <source>Paste the invitation code from the console.</source>
        <translation>Pegue el código de invitación que ha mostrado la consola.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>&amp;Está ahí, continuar</translation>
    </message>
    <message>
        <source>The console then shows an invitation code. Copy it there, and paste it here:</source>
        <translation>La consola muestra entonces un código de invitación. Cópielo allí y péguelo aquí:</translation>
    </message>
    <message>
        <source>If the console then shows an invitation code, copy it there, and paste it here:</source>
        <translation>Si la consola muestra entonces un código de invitación, cópielo allí y péguelo aquí:</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Continúe cuando la consola muestre la conexión.</translation>
    </message>
    <message>
        <source>This page continues when your instance lists the connection.</source>
        <translation>Esta página continúa cuando la conexión está en la lista de su instancia.</translation>
    </message>
    <message>
        <source>✓ %1 is in the list. Paste its code, or continue without it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>✓ %1 está en la lista. Pegue su código, o continúe sin él.</translation>
    </message>
    <message>
        <source>%1 Then choose “Initiate connection”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Después elija «Initiate connection».</translation>
    </message>
    <message>
        <source>Choose “I don&apos;t have a URL”.</source>
        <translation>Elija «I don&apos;t have a URL».</translation>
    </message>
    <message>
        <source>Choose the mode “%1”.</source>
        <extracomment>%1 is a configuration mode, such as Script</extracomment>
        <translation>Elija el modo «%1».</translation>
    </message>
    <message>
        <source>Choose one of your projects if the console asks for one.</source>
        <translation>Elija uno de sus proyectos, donde la consola lo pida.</translation>
    </message>
    <message>
        <source>Answer whether you have admin access to the other side.</source>
        <translation>Indique si tiene acceso de administrador al otro lado.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir la consola de Exalate</translation>
    </message>
    <message>
        <source>Enter these values there:</source>
        <translation type="vanished">Introduzca allí estos valores:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>✓ Copied: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>✓ Copiado: %1</translation>
    </message>
    <message>
        <source>%1 does not offer this to other programs. Its own console does it, in the browser.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="vanished">%1 no ofrece esta operación a otros programas. Se realiza en su propia consola, en el navegador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>No se pudo abrir ningún navegador. Abra %1 a mano.</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>In&amp;forme del nodo…</translation>
    </message>
    <message>
        <source>&amp;Keep beside the browser</source>
        <translation>&amp;Mantener junto al navegador</translation>
    </message>
    <message>
        <source>The Exalate console of %1 is open in your browser. Do this there:</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>La consola de Exalate de %1 está abierta en su navegador. Haga allí lo siguiente:</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiado</translation>
    </message>
    <message>
        <source>Copy ne&amp;xt: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Copiar si&amp;guiente: %1</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Go to remote</source>
        <translation>&amp;Ir a la instancia remota</translation>
    </message>
    <message>
        <source>Initiate connection</source>
        <translation>Iniciar conexión</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Connection information</source>
        <translation>Información de la conexión</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Acceso de administrador</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conexión establecida</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Si&amp;guiente</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Desde %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a response…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
    <message>
        <source>Creating the connection…</source>
        <translation>Creando la conexión…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>Next creates the connection and its invitation code.</source>
        <translation>Siguiente crea la conexión y su código de invitación.</translation>
    </message>
    <message>
        <source>Next creates the connection.</source>
        <translation>Siguiente crea la conexión.</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Consola de Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Buscando la conexión…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>You finish the connection in the Exalate console.</source>
        <translation>La conexión se termina en la consola de Exalate.</translation>
    </message>
</context>
<context>
    <name>InstanceActions</name>
    <message>
        <source>Remove instance</source>
        <translation>Quitar instancia</translation>
    </message>
    <message>
        <source>Remove the instance “%1” from this program?</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>¿Quitar la instancia «%1» de este programa?</translation>
    </message>
    <message>
        <source>Its password or token and its stored invitation codes are deleted from this computer. Its connections are not affected.</source>
        <translation>Su contraseña o token y sus códigos de invitación guardados se eliminan de este equipo. Sus conexiones no cambian.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>InstanceButton</name>
    <message>
        <source>Instance</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>&amp;Añadir instancia</translation>
    </message>
    <message>
        <source>&amp;Edit instance</source>
        <translation>&amp;Editar instancia</translation>
    </message>
    <message>
        <source>&amp;Remove instance</source>
        <translation>&amp;Quitar instancia</translation>
    </message>
</context>
<context>
    <name>InstanceDialog</name>
    <message>
        <source>Edit instance</source>
        <translation>Editar instancia</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>Añadir instancia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Exalate UR&amp;L</source>
        <translation>UR&amp;L de Exalate</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>Token de ses&amp;ión</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the instance.</source>
        <translation type="vanished">Si se deja vacío, se toma de la instancia.</translation>
    </message>
    <message>
        <source>As shown in Exalate, under General Settings.</source>
        <translation>Tal como aparece en General Settings de Exalate.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Iniciar sesión con</translation>
    </message>
    <message>
        <source>User and pass&amp;word</source>
        <translation>Usuario y con&amp;traseña</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>S&amp;ession token</source>
        <translation>Tok&amp;en de sesión</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Escriba el usuario que inicia sesión.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of your instance.</source>
        <translation>Escriba la URL de Exalate de su instancia.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Si se deja vacío, se conserva el valor guardado.</translation>
    </message>
    <message>
        <source>Or an API token of this user. It is saved in the system keychain after a successful sign-in.</source>
        <translation>O un token de API de este usuario. Se guarda en el llavero del sistema una vez comprobado al iniciar sesión.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain after a successful sign-in.</source>
        <translation>Se guarda en el llavero del sistema una vez comprobado al iniciar sesión.</translation>
    </message>
    <message>
        <source>A token that your node issued. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Un token emitido por su nodo. Se guarda en el llavero del sistema una vez comprobado.</translation>
    </message>
    <message>
        <source>Enter the password, or an API token of this user.</source>
        <translation>Escriba la contraseña o un token de API de este usuario.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Escriba el token.</translation>
    </message>
    <message>
        <source>Paste the session token.</source>
        <translation>Pegue el token de sesión.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>What you call the instance, such as the name of your company.</source>
        <translation>Cómo llama usted a la instancia, por ejemplo el nombre de su empresa.</translation>
    </message>
    <message>
        <source>Wit&amp;hout signing in</source>
        <translation>Sin iniciar sesi&amp;ón</translation>
    </message>
    <message>
        <source>This program then guides you through the Exalate console, keeps the invitation codes, and lists the connections that it helped you with.</source>
        <translation>Este programa le dice entonces qué hacer en la consola de Exalate, guarda los códigos de invitación y muestra las conexiones en las que le ha ayudado.</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: add it</source>
        <translation>Es una instancia de E&amp;xalate: añadirla</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: sign in</source>
        <translation>Es una instancia de E&amp;xalate: iniciar sesión</translation>
    </message>
    <message>
        <source>Enter a name. The instance does not report one.</source>
        <translation>Escriba un nombre. La instancia no indica ninguno.</translation>
    </message>
</context>
<context>
    <name>InvitationCodeBox</name>
    <message>
        <source>Invitation code</source>
        <translation>Código de invitación</translation>
    </message>
    <message>
        <source>Hidden. Choose Show to reveal it.</source>
        <translation>Oculto. El botón Mostrar lo muestra.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ocul&amp;tar</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>Mos&amp;trar</translation>
    </message>
</context>
<context>
    <name>InvitationCodeEntry</name>
    <message>
        <source>From a &amp;file…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>✓ Código encontrado</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>huella %1</translation>
    </message>
    <message>
        <source>put together from several lines</source>
        <translation>reunido de varias líneas</translation>
    </message>
    <message>
        <source>without the characters around it</source>
        <translation>sin los caracteres que lo rodean</translation>
    </message>
    <message>
        <source>&amp;Use the code on the clipboard: %1</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>&amp;Usar el código del portapapeles: %1</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir una invitación</translation>
    </message>
    <message>
        <source>Text and mail (*.txt *.eml)</source>
        <translation>Texto y correo (*.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Pegue aquí o suelte un archivo</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Hola:</translation>
    </message>
    <message>
        <source>%1 invites you to the Exalate connection “%2”.</source>
        <extracomment>%1 is the name of an instance, %2 the name of a connection</extracomment>
        <translation>%1 le invita a la conexión de Exalate «%2».</translation>
    </message>
    <message>
        <source>Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:</source>
        <translation>Abra Exalate en su lado, vaya a «Connections», haga clic en «Accept Invitation» (aceptar invitación) y pegue este código de invitación:</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. Before you confirm, compare the fingerprint with the sender by phone:</source>
        <translation type="vanished">Cualquiera que tenga el código puede aceptar la invitación. Antes de confirmar, compare la huella con el remitente por teléfono:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. Before you confirm, compare its fingerprint with me by phone:</source>
        <translation type="vanished">Recibirá el código de invitación por separado. Compare su huella conmigo por teléfono antes de confirmar:</translation>
    </message>
    <message>
        <source>Invitation to the Exalate connection “%1”</source>
        <extracomment>the subject of a mail; %1 is the name of a connection</extracomment>
        <translation>Invitación a la conexión de Exalate «%1»</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. If you use Connection Wizard too, compare the fingerprint with the sender by phone before you confirm:</source>
        <translation>Cualquiera que tenga el código puede aceptar la invitación. Si también usa Connection Wizard, compare la huella con el remitente por teléfono antes de confirmar:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone before you confirm:</source>
        <translation>Recibirá el código de invitación por separado. Si también usa Connection Wizard, compare su huella conmigo por teléfono antes de confirmar:</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>&amp;Copiar el código de invitación</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <translation>&amp;Borrar ahora</translation>
    </message>
    <message>
        <source>This is a new code: one that you sent before may no longer work.</source>
        <translation>Este código se ha creado de nuevo: es posible que uno entregado antes ya no funcione.</translation>
    </message>
    <message>
        <source>On the “%1” side, you (or their application administrator) need to %2.</source>
        <translation>En el lado de «%1», usted (o el administrador de la aplicación) debe elegir %2.</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <extracomment>the words of Exalate&apos;s own button, within &quot;you need to %2.&quot;</extracomment>
        <translation>Accept the Invitation (aceptar la invitación)</translation>
    </message>
    <message>
        <source>Use the following invitation code:</source>
        <translation>Use el siguiente código de invitación:</translation>
    </message>
    <message>
        <source>You can copy the invitation code from the list of connections.</source>
        <translation>El código de invitación se puede obtener en la lista de conexiones.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar &amp;mensaje</translation>
    </message>
    <message>
        <source>Opens the choice of languages.</source>
        <translation>Abre la selección de idioma.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saves the code to a file that only you can read.</source>
        <translation type="vanished">Guarda el código en un archivo que solo usted puede leer.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>Opens a mail draft without the code.</source>
        <translation>Abre un borrador de correo sin el código.</translation>
    </message>
    <message>
        <source>(safe to read out over the phone)</source>
        <translation>(puede leerse por teléfono sin riesgo)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="vanished">desconocido</translation>
    </message>
    <message>
        <source>✓ Invitation code copied.</source>
        <translation>✓ Código de invitación copiado.</translation>
    </message>
    <message>
        <source>✓ Message with the invitation code copied.</source>
        <translation>✓ Mensaje con el código de invitación copiado.</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the invitation code.</source>
        <translation>El portapapeles ya no contiene el código de invitación.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Guardar la invitación</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Invitation %1.txt</source>
        <extracomment>the name of a file; %1 is the name of a connection</extracomment>
        <translation>Invitación %1.txt</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Guardado en %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it once the invitation is accepted.</source>
        <translation>Solo usted puede leer el archivo. Elimínelo cuando se haya aceptado la invitación.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or copy the code.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>No se pudo escribir %1. Elija otra ubicación o copie el código.</translation>
    </message>
    <message>
        <source>A mail draft is open. It contains the fingerprint, not the code: send the code another way.</source>
        <translation>Se ha abierto un borrador de correo. Contiene la huella, no el código: envíe el código por otro medio.</translation>
    </message>
    <message>
        <source>No mail program opened. Use “Copy message” and paste it into a mail.</source>
        <translation>Ningún programa de correo respondió. Use «Copiar mensaje» y péguelo en un correo.</translation>
    </message>
    <message>
        <source>Saves the code to a file.</source>
        <translation>Guarda el código en un archivo.</translation>
    </message>
    <message>
        <source>Others may be able to read the file there. Delete it once the invitation is accepted.</source>
        <translation>Puede que otros puedan leer el archivo ahí. Elimínelo cuando la invitación esté aceptada.</translation>
    </message>
    <message>
        <source>On the other side, you (or their application administrator) need to %2.</source>
        <translation>En el otro lado, usted (o el administrador de la aplicación) debe elegir %2.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>el otro lado</translation>
    </message>
    <message>
        <source>Accepted by %1. The connection is active.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Aceptada por %1. La conexión está activa.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Obligatorio.</translation>
    </message>
</context>
<context>
    <name>LateCodePage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>Código de &amp;invitación</translation>
    </message>
    <message>
        <source>The connection exists. The other side&apos;s administrator needs its invitation code, which the console shows. Paste it here to keep it and to send it.</source>
        <translation>La conexión está ahí. El administrador del otro lado necesita su código de invitación, que muestra la consola. Péguelo aquí para guardarlo y enviarlo desde aquí.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>el otro lado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>&amp;Iniciar conexión</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>&amp;Aceptar invitación</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>Act&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Search connections</source>
        <translation>&amp;Buscar conexiones</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Entorno de pruebas</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexiones</translation>
    </message>
    <message>
        <source>This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is deleted when you close the window.</source>
        <translation>Este es el entorno de pruebas: una empresa ficticia en este equipo. Nada sale de él, y todo su contenido desaparece al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Connectio&amp;n</source>
        <translation>Co&amp;nexión</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentación</translation>
    </message>
    <message>
        <source>Configuration &amp;modes</source>
        <translation>&amp;Modos de configuración</translation>
    </message>
    <message>
        <source>Connection &amp;types</source>
        <translation>&amp;Tipos de conexión</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>S&amp;eguridad</translation>
    </message>
    <message>
        <source>Service &amp;status</source>
        <translation>Estado del ser&amp;vicio</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>A&amp;cerca de %1</translation>
    </message>
    <message>
        <source>Connection active</source>
        <extracomment>the title of a desktop notification</extracomment>
        <translation>Conexión activa</translation>
    </message>
    <message>
        <source>%1 was accepted and is now active.</source>
        <translation>%1 se ha aceptado y ya está activa.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time.</source>
        <translation>Estaba iniciando una conexión cuando se cerró el programa.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time: %1</source>
        <translation>Estaba iniciando una conexión cuando se cerró el programa: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The connection %1 was created before the program closed.</source>
        <translation>La conexión %1, que se estaba creando cuando se cerró el programa, ya existe.</translation>
    </message>
    <message>
        <source>Its invitation code is new: an earlier one may no longer work.</source>
        <translation>Su código de invitación es nuevo: es posible que uno anterior ya no funcione.</translation>
    </message>
    <message>
        <source>Copy invitation code</source>
        <translation>Copiar el código de invitación</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Código de invitación de %1 copiado. Huella: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="vanished">Acerca de %1</translation>
    </message>
    <message>
        <source>%1
Licence: %2
Built with Qt %3</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence, %3 a version number</extracomment>
        <translation type="vanished">%1
Licencia: %2
Compilado con Qt %3</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir la consola de Exalate</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>In&amp;forme del nodo…</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for its password in another window.</source>
        <translation>Esperando al llavero del sistema. Puede que pida su contraseña en otra ventana.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Continuar sin él</translation>
    </message>
    <message>
        <source>Forget &amp;codes now…</source>
        <translation>Olvidar los &amp;códigos ahora…</translation>
    </message>
    <message>
        <source>Ne&amp;w Exalate…</source>
        <translation>Ne&amp;w Exalate…</translation>
    </message>
    <message>
        <source>Forget codes</source>
        <translation>Olvidar códigos</translation>
    </message>
    <message>
        <source>Forget the invitation codes that are no longer needed?</source>
        <translation>¿Olvidar los códigos de invitación que ya no hacen falta?</translation>
    </message>
    <message>
        <source>When a connection turns active or is gone, its code stays in the keychain for a week, in case the list was wrong. Once forgotten, it cannot be recovered.</source>
        <translation>Cuando una conexión pasa a estar activa o desaparece, su código queda una semana en el llavero, por si la lista estaba equivocada. Una vez olvidado, no se puede recuperar.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>&amp;Olvidar ahora</translation>
    </message>
    <message>
        <source>New Exalate</source>
        <translation>New Exalate</translation>
    </message>
    <message>
        <source>New Exalate is a different product from the one that this program is for.</source>
        <translation>New Exalate es otro producto, aparte de aquel para el que está hecho este programa.</translation>
    </message>
    <message>
        <source>It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without an invitation code.

If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of your instance.

Two companies that keep their sign-in details to themselves still connect with an invitation code, as here.</source>
        <translation>Tiene espacios de trabajo, sistemas y elementos. Allí una conexión se crea con los datos de acceso de ambos lados y sin código de invitación.

Si alguien pide importar allí su instancia, usted recibe una solicitud de importación. La aprueba en la consola de Exalate de su instancia.

Dos empresas que no comparten sus datos de acceso siguen conectándose con un código de invitación, como aquí.</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>Man&amp;ual</translation>
    </message>
    <message>
        <source>Tr&amp;y the sandbox</source>
        <translation>Explorar el entorno de &amp;pruebas</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>C&amp;ontenido</translation>
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
        <translation>Red</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>&amp;Host del proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Only if the proxy requires a sign-in.</source>
        <translation>Solo para un proxy que lo pida.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain. Leave empty to keep the stored one.</source>
        <translation>Se guarda en el llavero del sistema. Si se deja en blanco, se conserva la contraseña guardada.</translation>
    </message>
    <message>
        <source>Reach other computers</source>
        <translation>Acceso a otros equipos</translation>
    </message>
    <message>
        <source>Enter only the host name of the proxy, such as proxy.example.com.</source>
        <translation>Escriba únicamente el nombre de host del proxy, por ejemplo, proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Escriba un número entre 1 y 65535.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set up</source>
        <translation>Según la configuración del s&amp;istema</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>&amp;Sin proxy</translation>
    </message>
    <message>
        <source>Through &amp;another proxy</source>
        <translation>A través de &amp;otro proxy</translation>
    </message>
    <message>
        <source>Through another proxy, by SOCKS &amp;5</source>
        <translation>A través de otro proxy, por SOCKS &amp;5</translation>
    </message>
</context>
<context>
    <name>NodeReportDialog</name>
    <message>
        <source>Node report</source>
        <translation>Informe del nodo</translation>
    </message>
    <message>
        <source>What your instance offers to other programs, according to its own description. Send it to the project to help this program do more. It contains paths below the Exalate URL, names of fields and their types: no values, no names of people, no hosts.</source>
        <translation>Lo que su instancia ofrece a otros programas según su propia descripción. Envíelo al proyecto, y este programa aprende a hacer más. Contiene direcciones por debajo de la URL de Exalate, nombres de campos y sus tipos: ningún valor, ningún nombre de persona, ningún host.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>✓ Copied.</source>
        <translation>✓ Copiado.</translation>
    </message>
    <message>
        <source>Save the node report</source>
        <translation>Guardar el informe del nodo</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Guardado en %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>No se pudo escribir %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Copy &amp;technical details</source>
        <translation>C&amp;opiar los detalles técnicos</translation>
    </message>
    <message>
        <source>Copied. Contains no secrets.</source>
        <translation>Copiado. No contiene nada secreto.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already running but does not respond. Quit it, then start it again.</source>
        <translation>%1 ya se está ejecutando, pero no responde. Ciérrelo y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>The sandbox is not part of this installation: %1 is missing.</source>
        <translation>El entorno de pruebas no forma parte de esta instalación: falta %1.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; if that does not help, reinstall the program.</source>
        <translation>El entorno de pruebas no se inició. Vuelva a iniciarlo; si sigue igual, reinstale el programa.</translation>
    </message>
    <message>
        <source>The sandbox has stopped. Close this window and start the sandbox again.</source>
        <translation>El entorno de pruebas se ha detenido. Cierre esta ventana y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>No se pudo iniciar el entorno de pruebas.</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>✓ Elegido: %1</translation>
    </message>
    <message>
        <source>Looking for projects…</source>
        <translation>Buscando proyectos…</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>Ningún proyecto contiene este texto en su nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>%Ln proyecto. Elija uno de la lista.</numerusform>
            <numerusform>%Ln proyectos. Elija uno de la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects cannot be listed here. Enter the name exactly as the tracker shows it.</source>
        <translation>Sus proyectos no se pueden mostrar aquí. Escriba el nombre tal como aparece en el gestor de incidencias.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln proyecto; se muestran los primeros %1. Escriba una parte del nombre.</numerusform>
            <numerusform>%Ln proyectos; se muestran los primeros %1. Escriba una parte del nombre.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Seleccione un proyecto</translation>
    </message>
    <message>
        <source>The project in %1 to synchronise.</source>
        <extracomment>%1 is the name of one&apos;s own instance</extracomment>
        <translation>El proyecto de %1 que participa en esta conexión.</translation>
    </message>
    <message>
        <source>Select a project on the &amp;other side</source>
        <translation type="vanished">Seleccione un proyecto del o&amp;tro lado</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Elija un proyecto de la lista o escriba su nombre completo.</translation>
    </message>
    <message>
        <source>Select the sec&amp;ond project</source>
        <translation>Seleccione el segund&amp;o proyecto</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Los gestores del portapapeles pueden conservarlo aquí; se borrará en %Ln minuto si no cambia.</numerusform>
            <numerusform>Los gestores del portapapeles pueden conservarlo aquí; se borrará en %Ln minutos si no cambia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>Excluido del historial del portapapeles si el escritorio lo permite; se borrará en %Ln minuto si no cambia, o cuando vuelva a esta ventana.</numerusform>
            <numerusform>Excluido del historial del portapapeles si el escritorio lo permite; se borrará en %Ln minutos si no cambia, o cuando vuelva a esta ventana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Excluido del historial del portapapeles si el sistema lo permite; se borrará en %Ln minuto si no cambia.</numerusform>
            <numerusform>Excluido del historial del portapapeles si el sistema lo permite; se borrará en %Ln minutos si no cambia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Closing the program also clears it.</source>
        <extracomment>%1 is a sentence about how long the clipboard keeps something</extracomment>
        <translation>%1 También se borra al cerrar el programa.</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>connections whose status is none of those that this program knows</extracomment>
        <translation>Otras</translation>
    </message>
</context>
<context>
    <name>StatusFollower</name>
    <message>
        <source>Pending: waiting for %1 to accept. Updates automatically.</source>
        <translation>Pendiente: a la espera de que %1 acepte. Se actualiza automáticamente.</translation>
    </message>
    <message>
        <source>Pending: waiting for %1 to confirm. Updates automatically.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Pendiente: a la espera de que %1 tome nota. Se actualiza automáticamente.</translation>
    </message>
    <message>
        <source>Active: %1 has accepted.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Activa: %1 ha aceptado.</translation>
    </message>
    <message>
        <source>Active: %1 is connected.</source>
        <translation>Activa: conexión establecida con %1.</translation>
    </message>
    <message>
        <source>Pending, until you mark it as accepted in the list of connections.</source>
        <translation>Pendiente, hasta que la marque como aceptada en la lista de conexiones.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Paso %1 de %2: %3</translation>
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
        <translation>Actualizar el modo de la conexión</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>Actualizar el m&amp;odo</translation>
    </message>
    <message>
        <source>Which mode should “%1” use?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>¿A qué modo se actualiza «%1»?</translation>
    </message>
    <message>
        <source>This cannot be undone. From then on you edit the sync rules yourself.</source>
        <translation>Esta acción no se puede deshacer: a partir de entonces, usted mismo edita las reglas de sincronización.</translation>
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
        <translation>Elija una de estas opciones para continuar.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>&amp;Verify admin access</source>
        <translation>&amp;Verificar el acceso de administrador</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Abrir de nuevo la &amp;página</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>&amp;Dejar de esperar</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>la instancia de destino</translation>
    </message>
    <message>
        <source>Before the connection is created, %1 asks you to sign in as its administrator in the browser. This program never sees that password.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Antes de crear la conexión, %1 le pide en el navegador que inicie sesión como administrador. La contraseña se queda allí; este programa no la ve.</translation>
    </message>
    <message>
        <source>Opening %1 in the browser…</source>
        <translation>Abriendo %1 en el navegador…</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser. This page continues automatically.</source>
        <translation>Esperando la respuesta de %1 en el navegador. Se continuará automáticamente.</translation>
    </message>
    <message>
        <source>✓ %1 confirmed that you have admin access.</source>
        <translation>✓ %1 ha confirmado que usted tiene acceso de administrador.</translation>
    </message>
    <message>
        <source>Verify your admin access first.</source>
        <translation>Verifique primero su acceso de administrador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>No se pudo abrir ningún navegador. Abra %1 a mano.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Abrir la &amp;consola de Exalate</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.</source>
        <translation>Esperando la respuesta de %1 en el navegador, en la página de %2. Continúa por sí solo.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Add instance</source>
        <translation>Aña&amp;dir instancia</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>Explorar el entorno de &amp;pruebas</translation>
    </message>
    <message>
        <source>Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account.</source>
        <translation type="vanished">Añada su propia instancia de Exalate para conectarla con otras, o explore el entorno de pruebas, que no requiere ninguna cuenta.</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Conectar gestores de incidencias con Exalate</translation>
    </message>
    <message>
        <source>You initiate a connection, send the invitation code to the other side, and see when it is accepted.</source>
        <translation>Usted inicia una conexión, envía el código de invitación al otro lado y ve cuándo se acepta.</translation>
    </message>
    <message>
        <source>Use your own instance</source>
        <translation>Usar su propia instancia</translation>
    </message>
    <message>
        <source>You need its Exalate URL, which Exalate shows under General Settings.</source>
        <translation>Necesita su URL de Exalate, que Exalate muestra en General Settings.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Explorar primero</translation>
    </message>
    <message>
        <source>The sandbox simulates companies with Exalate on this computer. It needs no account.</source>
        <translation>El entorno de pruebas simula empresas con Exalate en este equipo. No requiere ninguna cuenta.</translation>
    </message>
    <message>
        <source>Starting the sandbox. It opens in its own window.</source>
        <translation>El entorno de pruebas se está iniciando. Se abre en su propia ventana.</translation>
    </message>
</context>
<context>
    <name>WhatsNext</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir la consola de Exalate</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation>Próximos pasos</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation>Configure la conexión: qué se sincroniza y cómo. Esto se hace en la consola de Exalate de su instancia.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>&amp;Edit instance</source>
        <translation>&amp;Editar instancia</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>¿Cerrar sin terminar?</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>Lo que ha introducido aquí no se conservará.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Red…</translation>
    </message>
    <message>
        <source>Open the Exalate c&amp;onsole</source>
        <translation>Abrir la c&amp;onsola de Exalate</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>&amp;Enviar de nuevo…</translation>
    </message>
    <message>
        <source>The first request may still be running. Looking for its connection until %1…</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Puede que la primera solicitud aún esté en curso. Se busca su conexión hasta las %1…</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>¿Enviarla de nuevo?</translation>
    </message>
    <message>
        <source>The first request may already have created the connection. If so, sending it again creates a second one, and you will have to delete one of them.</source>
        <translation>Puede que la primera solicitud ya haya creado la conexión. En ese caso, esta crea una segunda, y tendrá que eliminar una de las dos.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar de nuevo</translation>
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
        <translation>la instancia</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>nombre no indicado</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>otro host</translation>
    </message>
    <message>
        <source>Retry. If it happens again, send the technical details to your network team.</source>
        <translation>Vuelva a intentarlo. Si ocurre de nuevo, envíe los detalles técnicos a su equipo de redes.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to renew it, then retry.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>No se ha enviado nada. Pida al administrador de %1 que lo renueve y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a sentence, %2 is what the other side said</extracomment>
        <translation>%1 Mensaje recibido: «%2»</translation>
    </message>
    <message>
        <source>No address was entered.</source>
        <translation>No se ha introducido ninguna dirección.</translation>
    </message>
    <message>
        <source>Enter the address of the destination instance, or its Exalate URL.</source>
        <translation>Escriba el enlace de la instancia de destino o su URL de Exalate.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>Falta el nombre de host.</translation>
    </message>
    <message>
        <source>Enter the full address, such as company-b.atlassian.net.</source>
        <translation>Escriba la dirección completa, por ejemplo, company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>%1 is not a complete host name.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>%1 no es un nombre de host completo.</translation>
    </message>
    <message>
        <source>Add the rest, such as %1.atlassian.net or %1.zendesk.com.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>Complételo, por ejemplo, %1.atlassian.net o %1.zendesk.com.</translation>
    </message>
    <message>
        <source>The address contains a space or a line break.</source>
        <translation>La dirección contiene un espacio o un salto de línea.</translation>
    </message>
    <message>
        <source>Remove it, or enter a single address.</source>
        <translation>Quítelo o escriba una sola dirección.</translation>
    </message>
    <message>
        <source>The address contains an invisible character.</source>
        <translation>La dirección contiene un carácter invisible.</translation>
    </message>
    <message>
        <source>Type the address instead of pasting it.</source>
        <translation>Escriba la dirección a mano en lugar de pegarla.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Esta no es la dirección de un sitio web.</translation>
    </message>
    <message>
        <source>Enter the address as the browser shows it, such as company-b.atlassian.net.</source>
        <translation>Escriba la dirección tal como la muestra el navegador, por ejemplo, company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>The address contained a user name, a password or a session token, which was removed.</source>
        <translation>La dirección contenía un nombre de usuario, una contraseña o un token de sesión. Se ha quitado del campo.</translation>
    </message>
    <message>
        <source>Enter only the address. You do not need the sign-in details of the destination.</source>
        <translation>Escriba solo la dirección. No se necesitan los datos de acceso del destino.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>El puerto no es un número entre 1 y 65535.</translation>
    </message>
    <message>
        <source>Correct the number after the colon, or remove it.</source>
        <translation>Corrija el número que sigue a los dos puntos u omítalo.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>Esta es una dirección de correo electrónico.</translation>
    </message>
    <message>
        <source>Enter the address of the instance, as the browser shows it.</source>
        <translation>Escriba la dirección de la instancia tal como la muestra el navegador.</translation>
    </message>
    <message>
        <source>This looks like an invitation code.</source>
        <translation>Esto parece un código de invitación.</translation>
    </message>
    <message>
        <source>To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.</source>
        <translation>Para usarlo, cierre esta ventana y elija «Aceptar invitación». Aquí, escriba la dirección del destino.</translation>
    </message>
    <message>
        <source>%1 is reserved for special use. No instance can be reached there.</source>
        <translation>No se puede acceder a ninguna instancia en %1: esta dirección está reservada para usos especiales.</translation>
    </message>
    <message>
        <source>Enter the host name of the instance.</source>
        <translation>Escriba el nombre de host de la instancia.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others. Its exact form is %2.</source>
        <extracomment>%1 and %2 are two forms of the same host name, or two host names that look alike</extracomment>
        <translation>%1 está escrito con letras que se parecen a otras. Su forma exacta es %2.</translation>
    </message>
    <message>
        <source>Continue only if you are sure that this is the right host.</source>
        <translation>Continúe solo si está seguro de que este es el host que desea.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others.</source>
        <translation>%1 está escrito con letras que se parecen a otras.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>Según este equipo, no existe ningún host llamado %1.</translation>
    </message>
    <message>
        <source>Check the spelling. A host that is known only inside the other company needs a private connection: “I don&apos;t have a URL”.</source>
        <translation type="vanished">Compruebe la ortografía. Un host que solo se conoce dentro de la otra empresa necesita una conexión privada: «No tengo una URL».</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>No hay ninguna ruta desde este equipo hasta %1.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then retry.</source>
        <translation>Compruebe la red, la VPN y el cortafuegos, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>Nada responde en %1: la conexión fue rechazada.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of %1 whether the service is running, then retry.</source>
        <translation>Compruebe el puerto o pregunte al administrador de %1 si el servicio está en marcha, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 no respondió a tiempo.</translation>
    </message>
    <message>
        <source>It may be busy, or behind a firewall. Retry, or ask the administrator of %1.</source>
        <translation>Puede que esté ocupado o detrás de un cortafuegos. Vuelva a intentarlo o pregunte al administrador de %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it finished answering.</source>
        <translation>%1 cerró la conexión en mitad de su respuesta.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to %1.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>El proxy no dejó pasar la solicitud a %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>El certificado de %1 ha caducado (fecha de caducidad: %2).</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid until %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>El certificado de %1 aún no está vigente (fecha de inicio: %2).</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.</source>
        <translation>No se ha enviado nada. Compruebe la fecha y la hora de este equipo; si son correctas, pregunte al administrador de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for a different name: %2.</source>
        <extracomment>%1 is a host name, %2 a list of other host names</extracomment>
        <translation>El certificado de %1 es para otros nombres: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.</source>
        <translation>No se ha enviado nada. Escriba el nombre para el que se emitió el certificado o pregunte al administrador de %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>Este equipo no confía en el emisor del certificado de %1 (%2).</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer added to this computer.</source>
        <translation>No se ha enviado nada. Pida al administrador de %1 un certificado de un emisor conocido o solicite que se añada el emisor a este equipo.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption method.</source>
        <translation>%1 y este equipo no encontraron un método de cifrado común.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.</source>
        <translation>No se ha enviado nada. Pregunte al administrador de %1 si TLS 1.2 o posterior está activado.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption.</source>
        <translation>%1 redirige a una dirección sin cifrado.</translation>
    </message>
    <message>
        <source>The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter another address.</source>
        <translation>No se siguió la redirección. Pida al administrador de %1 que redirija con cifrado o escriba otra dirección.</translation>
    </message>
    <message>
        <source>%1 redirects to another host: %2.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 redirige a otro host: %2.</translation>
    </message>
    <message>
        <source>If %1 is the instance you mean, use that address.</source>
        <translation>Si %1 es la instancia que desea, use esa dirección.</translation>
    </message>
    <message>
        <source>%1 keeps redirecting from one address to the next.</source>
        <translation>%1 redirige de una dirección a otra sin fin.</translation>
    </message>
    <message>
        <source>Open %1 in the browser, and enter the address where it ends up.</source>
        <translation>Abra %1 en el navegador y escriba la dirección a la que llega.</translation>
    </message>
    <message>
        <source>%1 sent far more data than an instance would.</source>
        <translation>La respuesta de %1 es mayor que la de cualquier instancia.</translation>
    </message>
    <message>
        <source>Check that %1 is the address of an instance.</source>
        <translation>Compruebe que %1 sea la dirección de una instancia.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not understand.</source>
        <translation>%1 respondió, pero no de un modo que este programa entienda.</translation>
    </message>
    <message>
        <source>%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.</source>
        <translation>%1 responde, pero no es un gestor de incidencias ni una instancia de Exalate que este programa conozca.</translation>
    </message>
    <message>
        <source>Check the address, or enter the Exalate URL from the General Settings there.</source>
        <translation>Compruebe la dirección o escriba la URL de Exalate que figura allí en General Settings.</translation>
    </message>
    <message>
        <source>%1 is your own instance, and its tracker does not support local connections.</source>
        <translation>%1 es su propia instancia, y su gestor de incidencias no tiene conexiones locales.</translation>
    </message>
    <message>
        <source>Enter the address of another instance.</source>
        <translation>Escriba la dirección de otra instancia.</translation>
    </message>
    <message>
        <source>%1 rejected your sign-in details.</source>
        <translation>%1 ha rechazado sus datos de acceso.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter your sign-in details again.</source>
        <translation>Elija «Editar instancia» en «Instancia» y vuelva a escribir sus datos de acceso.</translation>
    </message>
    <message>
        <source>Your account on %1 is not allowed to do this.</source>
        <translation>%1 no permite esto a la cuenta con la que se ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Sign in with the account of an Exalate administrator.</source>
        <translation>Inicie sesión con una cuenta que sea administradora de Exalate allí.</translation>
    </message>
    <message>
        <source>%1 already has a connection with this name.</source>
        <translation>%1 ya tiene una conexión con este nombre.</translation>
    </message>
    <message>
        <source>Enter another connection name.</source>
        <translation>Escriba otro nombre de conexión.</translation>
    </message>
    <message>
        <source>The licence of %1 does not include this.</source>
        <translation>La licencia de %1 no cubre esto.</translation>
    </message>
    <message>
        <source>Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the Free Plan covers Basic.</source>
        <translation>Compruebe la licencia en la consola de Exalate de %1. Las licencias Evaluation, Paid y Network cubren todos los modos; el Free Plan cubre Basic.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 no aceptó lo que se envió.</translation>
    </message>
    <message>
        <source>Correct the values that it names, and try again.</source>
        <translation>Cambie lo que se indica y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>This no longer exists on %1: it was used, withdrawn or deleted.</source>
        <translation>%1 ya no lo tiene: se ha usado, retirado o eliminado.</translation>
    </message>
    <message>
        <source>Refresh the list of connections. For an invitation, ask for a new code.</source>
        <translation>Actualice la lista de conexiones. Si es una invitación, pida un código nuevo.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 está atendiendo demasiadas solicitudes en este momento.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Vuelva a intentarlo a partir de esta hora: %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Vuelva a intentarlo en unos minutos.</translation>
    </message>
    <message>
        <source>%1 has an internal problem (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 500</extracomment>
        <translation>%1 tiene un problema interno (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has an internal problem.</source>
        <translation>%1 tiene un problema interno.</translation>
    </message>
    <message>
        <source>Try again later. If it keeps happening, ask the administrator of %1.</source>
        <translation>Vuelva a intentarlo más tarde. Si persiste, pregunte al administrador de %1.</translation>
    </message>
    <message>
        <source>%1 does not let other programs do this.</source>
        <translation>%1 no ofrece esto a otros programas.</translation>
    </message>
    <message>
        <source>Do it in the Exalate console of %1, in the browser.</source>
        <translation>Hágalo en la consola de Exalate de %1, en el navegador.</translation>
    </message>
    <message>
        <source>The system keychain is missing, locked, or not available to this program.</source>
        <translation>El llavero del sistema no existe, está bloqueado o se ha denegado a este programa.</translation>
    </message>
    <message>
        <source>Passwords and codes are kept only until you quit. Unlock the keychain to keep them.</source>
        <translation>Las contraseñas y los códigos se conservan solo hasta que cierre el programa. Desbloquee el llavero para conservarlos.</translation>
    </message>
    <message>
        <source>There is no invitation code in this text, or more than one.</source>
        <translation>Este texto no contiene ningún código de invitación o contiene más de uno.</translation>
    </message>
    <message>
        <source>Paste one code or the whole message, or drop the file.</source>
        <translation>Pegue un solo código o el mensaje completo, o suelte el archivo.</translation>
    </message>
    <message>
        <source>The code was changed on its way: it does not match the fingerprint that came with it.</source>
        <translation>El código cambió por el camino: no coincide con la huella que lo acompañaba.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again another way, and compare the fingerprint by phone.</source>
        <translation>Pídaselo otra vez al remitente, por otro medio, y compare la huella por teléfono.</translation>
    </message>
    <message>
        <source>Your instance %1 is not public.</source>
        <translation>No se puede acceder a su instancia %1 desde el exterior.</translation>
    </message>
    <message>
        <source>Make it public, or let the other side start a private connection with “I don&apos;t have a URL”.</source>
        <translation>Hágala pública o deje que la otra parte inicie una conexión privada con «No tengo una URL».</translation>
    </message>
    <message>
        <source>There is no space left on this computer for settings and drafts.</source>
        <translation>No queda espacio en este equipo para la configuración y los borradores.</translation>
    </message>
    <message>
        <source>Free up some space. Until then they are kept only until you quit.</source>
        <translation>Libere espacio. Hasta entonces, se conservan solo durante esta sesión.</translation>
    </message>
    <message>
        <source>A settings file could not be read. A copy was kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>No se pudo leer un archivo de configuración. Se ha apartado con el nombre %1.</translation>
    </message>
    <message>
        <source>The program continues without it. Enter what is missing again.</source>
        <translation>El programa continúa sin él. Vuelva a añadir lo que falte.</translation>
    </message>
    <message>
        <source>A settings file could not be read.</source>
        <translation>No se pudo leer un archivo de configuración.</translation>
    </message>
    <message>
        <source>%1 reports that the account in the browser has no admin access.</source>
        <translation>%1 respondió que no: la cuenta del navegador no tiene acceso de administrador allí.</translation>
    </message>
    <message>
        <source>Sign in there as an administrator and verify again, or go back and choose another mode.</source>
        <translation>Inicie sesión allí como administrador y verifique de nuevo, o vuelva atrás y elija otro modo.</translation>
    </message>
    <message>
        <source>Nobody answered at %1 within 10 minutes.</source>
        <translation>Nadie respondió en %1 en 10 minutos.</translation>
    </message>
    <message>
        <source>Start the verification again, and finish it in the browser.</source>
        <translation>Verifique de nuevo y termine en el navegador.</translation>
    </message>
    <message>
        <source>The chosen project no longer exists on %1.</source>
        <translation>El proyecto elegido ya no existe en %1.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translation>Elija otro proyecto.</translation>
    </message>
    <message>
        <source>%1 cannot read this invitation code.</source>
        <translation>%1 no puede leer este código de invitación.</translation>
    </message>
    <message>
        <source>Part of it may be missing. Ask the sender to send it again, and paste the whole code.</source>
        <translation>Puede que falte una parte. Pídaselo otra vez al remitente y péguelo completo.</translation>
    </message>
    <message>
        <source>This invitation was made for another instance, not for %1.</source>
        <translation>Esta invitación se creó para otra instancia, no para %1.</translation>
    </message>
    <message>
        <source>Choose that instance under “Instance”, or ask the sender for an invitation to %1.</source>
        <translation type="vanished">Elija esa instancia en «Instancia» o pida al remitente una invitación para %1.</translation>
    </message>
    <message>
        <source>This invitation was made with a newer version of Exalate than %1 has.</source>
        <translation>Esta invitación se creó con una versión de Exalate más reciente que la de %1.</translation>
    </message>
    <message>
        <source>Update Exalate on %1, then accept it.</source>
        <translation>Actualice Exalate en %1 y luego acéptela.</translation>
    </message>
    <message>
        <source>Unknown tracker</source>
        <translation>Gestor de incidencias desconocido</translation>
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
        <translation>Configuración automática de los campos básicos</translation>
    </message>
    <message>
        <source>Sync rules cannot be edited</source>
        <translation>Las reglas de sincronización no se pueden editar</translation>
    </message>
    <message>
        <source>Only Issues can be synced</source>
        <translation>Solo se pueden sincronizar incidencias</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic complexity</source>
        <translation>Recomendado para casos de uso de complejidad básica</translation>
    </message>
    <message>
        <source>Low-code, visual interface</source>
        <translation>Interfaz visual de poco código (low-code)</translation>
    </message>
    <message>
        <source>Configure both sides of the connection using a single interface</source>
        <translation>Configure ambos lados de la conexión desde una única interfaz</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to intermediate complexity</source>
        <translation>Recomendado para casos de uso de complejidad básica a intermedia</translation>
    </message>
    <message>
        <source>Groovy-based scripting</source>
        <translation>Scripts en Groovy</translation>
    </message>
    <message>
        <source>Configure each side of the connection separately</source>
        <translation>Configure cada lado de la conexión por separado</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to advanced complexity</source>
        <translation>Recomendado para casos de uso de complejidad básica a avanzada</translation>
    </message>
    <message>
        <source>You prove your admin access to the destination.</source>
        <translation>Se verificará el acceso de administrador al destino.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>Hace %Ln minuto</numerusform>
            <numerusform>Hace %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>Hace %Ln hora</numerusform>
            <numerusform>Hace %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>changed to https</source>
        <translation>con cifrado (https)</translation>
    </message>
    <message>
        <source>the start of the address was corrected</source>
        <translation>se corrigió el principio</translation>
    </message>
    <message>
        <source>not encrypted, on this computer only</source>
        <translation>sin cifrado, solo en este equipo</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>dirección de una red privada</translation>
    </message>
    <message>
        <source>shown as it is sent</source>
        <translation>se muestra en la forma que se usa para conectar</translation>
    </message>
    <message>
        <source>add the organization at the end</source>
        <translation>falta la organización al final</translation>
    </message>
    <message>
        <source>add the owner at the end</source>
        <translation>falta el propietario al final</translation>
    </message>
    <message>
        <source>Not available: your instance is not public</source>
        <translation>No disponible: no se puede acceder a su instancia desde el exterior</translation>
    </message>
    <message>
        <source>Not available: private connections have no Visual mode</source>
        <translation>No disponible: una conexión privada no tiene modo Visual</translation>
    </message>
    <message>
        <source>Not available: %1 does not support local connections</source>
        <extracomment>%1 is the product name of an issue tracker</extracomment>
        <translation>No disponible: %1 no tiene conexiones locales</translation>
    </message>
    <message>
        <source>Not available: local connections have no Visual mode</source>
        <translation>No disponible: una conexión local no tiene modo Visual</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC connects in Script mode</source>
        <translation type="vanished">No disponible: HP ALM/QC se conecta en modo Script</translation>
    </message>
    <message>
        <source>Not available: Visual works only between Jira, Azure DevOps Service and Zendesk</source>
        <translation>No disponible: Visual conecta Jira, Azure DevOps Service y Zendesk entre sí</translation>
    </message>
    <message>
        <source>Not available: private connections from Azure DevOps support Script only</source>
        <translation>No disponible: una conexión privada desde Azure DevOps usa el modo Script</translation>
    </message>
    <message>
        <source>Not available: the destination has Exalate %1, older than 5.1.0. Ask for an update</source>
        <extracomment>%1 is a version such as 5.0.9</extracomment>
        <translation type="vanished">No disponible: el destino tiene Exalate %1, anterior a 5.1.0. Pida una actualización</translation>
    </message>
    <message>
        <source>Not available: the destination does not offer it</source>
        <translation>No disponible: el destino no lo ofrece</translation>
    </message>
    <message>
        <source>Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the connection there</source>
        <translation>No disponible: el Free Plan solo incluye Basic. Si la otra parte tiene una licencia Network, inicie la conexión desde allí</translation>
    </message>
    <message>
        <source>Not available: your licence or evaluation has expired. Renew it in the Exalate console</source>
        <translation>No disponible: su licencia o evaluación ha caducado. Renuévela en la consola de Exalate</translation>
    </message>
    <message>
        <source>Not available: your instance has no licence. Add one in the Exalate console</source>
        <translation>No disponible: su instancia no tiene licencia. Añada una en la consola de Exalate</translation>
    </message>
    <message>
        <source>Not available: it needs admin access to the destination</source>
        <translation>No disponible: se necesita acceso de administrador al destino</translation>
    </message>
    <message>
        <source>%1 The request went through the proxy %2.</source>
        <extracomment>%1 is a sentence, %2 is a host and a port</extracomment>
        <translation>%1 La solicitud pasó por el proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password before it lets a request through to %2.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>El proxy %1 pide un nombre de usuario y una contraseña antes de dejar pasar una solicitud a %2.</translation>
    </message>
    <message>
        <source>Enter them under “Connection”, “Network”, then retry.</source>
        <translation>Escríbalos en «Conexión», «Red» y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through to %2.</source>
        <translation>El proxy %1 no dejó pasar la solicitud a %2.</translation>
    </message>
    <message>
        <source>Check the proxy under “Connection”, “Network”, or send the technical details to your network team.</source>
        <translation>Compruebe el proxy en «Conexión», «Red» o envíe los detalles técnicos a su equipo de redes.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is then kept only until you quit.</source>
        <translation>Desbloquee el llavero y vuelva a intentarlo. O elija «Editar instancia» e introduzca de nuevo la contraseña o el token, solo para esta sesión.</translation>
    </message>
    <message>
        <source>%1 looks like %2, but is a different host.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 se parece a %2, pero es otro host.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.</source>
        <translation>Elija «Editar instancia» y vuelva a escribir sus datos de acceso. Lo que ha introducido aquí se conserva.</translation>
    </message>
    <message>
        <source>Check the user name and its password or token, and enter them again.</source>
        <translation>Compruebe el nombre de usuario y su contraseña o token, y vuelva a escribirlos.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.</source>
        <translation>No se ha enviado nada: lo que se envía debe anotarse antes en el disco. Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Update the program, then try again.</source>
        <translation>No se ha enviado nada: lo que se envía debe anotarse antes en el disco. Actualice el programa y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the settings file %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Una versión más reciente de este programa ha escrito el archivo de configuración %1.</translation>
    </message>
    <message>
        <source>The file stays as it is, and nothing is saved in it. Update the program.</source>
        <translation>El archivo queda como está y no se guarda nada en él. Actualice el programa.</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)</source>
        <translation>Elija «Connections» en el menú de la izquierda. (En Jira: «Apps», después «Exalate».)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)</source>
        <translation>Elija «Connections» en el menú de la izquierda. (En Jira: «Manage apps», después «Exalate».)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)</source>
        <translation>Elija «Connections» en el menú de la izquierda. (En Zendesk: «Exalate» en la lista de aplicaciones.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left.</source>
        <translation>Elija «Connections» en el menú de la izquierda.</translation>
    </message>
    <message>
        <source>unusual characters were corrected</source>
        <translation>se corrigieron caracteres que ninguna dirección tiene</translation>
    </message>
    <message>
        <source>taken from another program&apos;s link</source>
        <translation>extraída del enlace de otro programa</translation>
    </message>
    <message>
        <source>the usual host of this instance</source>
        <translation>el host habitual de esta instancia</translation>
    </message>
    <message>
        <source>without the user name, which is not needed</source>
        <translation>sin el nombre de usuario, que no hace falta</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>created</source>
        <translation>creada</translation>
    </message>
    <message>
        <source>made in the Exalate console</source>
        <translation>creada en la consola de Exalate</translation>
    </message>
    <message>
        <source>invitation code copied</source>
        <translation>código de invitación copiado</translation>
    </message>
    <message>
        <source>message with the invitation code copied</source>
        <translation>mensaje con el código de invitación copiado</translation>
    </message>
    <message>
        <source>invitation saved to a file</source>
        <translation>invitación guardada en un archivo</translation>
    </message>
    <message>
        <source>mail drafted</source>
        <translation>borrador de correo preparado</translation>
    </message>
    <message>
        <source>invitation accepted here</source>
        <translation>invitación aceptada aquí</translation>
    </message>
    <message>
        <source>became active</source>
        <translation>pasó a estar activa</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>eliminada</translation>
    </message>
    <message>
        <source>recognised in the list, once signed in</source>
        <translation>reconocida en la lista, tras iniciar sesión</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024</source>
        <translation>No disponible: HP ALM/QC se conecta en modo Script, y Exalate dejó de darle soporte en noviembre de 2024</translation>
    </message>
    <message>
        <source>Not available: your instance runs Exalate %1, older than %2. Update it first</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>No disponible: su instancia tiene Exalate %1, anterior a %2. Actualícela primero</translation>
    </message>
    <message>
        <source>Not available: the destination runs Exalate %1, older than %2. Ask for an update</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>No disponible: el destino tiene Exalate %1, anterior a %2. Pida una actualización</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again. Nothing you entered here is lost.</source>
        <translation>Elija «Editar instancia» e introdúzcalo de nuevo. Lo que ha escrito aquí se conserva.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again.</source>
        <translation>Elija «Editar instancia» e introdúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Escriba la URL de Exalate exactamente como la muestra General Settings: el mismo esquema, host y puerto.</translation>
    </message>
    <message>
        <source>Rename or delete that connection, then accept again.</source>
        <translation>Cambie el nombre de esa conexión o elimínela, y acepte de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try again.</source>
        <translation>No se ha enviado nada: lo que se envía debe anotarse antes en el disco. Permita que este programa escriba ahí y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Retry to look again, or check in the Exalate console. “Send again” may create a second connection.</source>
        <translation>Reintente para mirar de nuevo, o mire en la consola de Exalate. «Enviar de nuevo» puede crear una segunda conexión.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not know.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>El certificado de %1 lo emitió %2, que este equipo no conoce.</translation>
    </message>
    <message>
        <source>Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or have the issuer added to this computer.</source>
        <translation>No se ha enviado nada. Puede que el servidor no envíe los certificados intermedios: pregunte al administrador de %1, o haga añadir el emisor en este equipo.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used.</source>
        <translation>El certificado de %1 no se puede usar.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not allowed to issue certificates.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>El certificado de %1 lo emitió %2, que no está autorizado a emitir certificados.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for servers.</source>
        <translation>El certificado de %1 no es para servidores.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature that is too weak by now.</source>
        <translation>El certificado de %1 tiene una clave o una firma que ya es demasiado débil.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for another certificate.</source>
        <translation>No se ha enviado nada. Pida otro certificado al administrador de %1.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 responde ahí sin cifrado.</translation>
    </message>
    <message>
        <source>Check the port: this one is not for encrypted connections. Leave it out if you are not sure.</source>
        <translation>Compruebe el puerto: este no es para conexiones cifradas. Si no está seguro, omítalo.</translation>
    </message>
    <message>
        <source>%1 asks this computer for a certificate of its own, and this program has none to give.</source>
        <translation>%1 pide a este equipo un certificado propio, y este programa no tiene ninguno que dar.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for a way in that needs none, such as from your company&apos;s network.</source>
        <translation>Pida al administrador de %1 un acceso que no lo necesite, por ejemplo desde la red de su empresa.</translation>
    </message>
    <message>
        <source>%1 is %2 itself; its Exalate instance has an address of its own.</source>
        <extracomment>%1 is a host, %2 the product name of an issue tracker</extracomment>
        <translation>%1 es el propio %2; su instancia de Exalate tiene una dirección propia.</translation>
    </message>
    <message>
        <source>Open Exalate there, and enter the Exalate URL from its General Settings.</source>
        <translation>Abra allí Exalate y escriba la URL de Exalate que figura en General Settings.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in first.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 pide a todos que inicien sesión primero.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in at %2 first.</source>
        <translation>%1 pide a todos que inicien sesión primero en %2.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of the other side, from its General Settings. It is often another address.</source>
        <translation>Escriba la URL de Exalate del otro lado, de sus General Settings. A menudo es otra dirección.</translation>
    </message>
    <message>
        <source>%1 refuses every request from this computer (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 403</extracomment>
        <translation>%1 rechaza a este equipo, pida lo que pida (HTTP %2).</translation>
    </message>
    <message>
        <source>It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a private connection.</source>
        <translation>Puede que solo deje entrar a redes conocidas. Pregunte al administrador de %1, o deje que el otro lado inicie una conexión privada.</translation>
    </message>
    <message>
        <source>There may be no %1 at %2: it answers as if nobody had that name.</source>
        <extracomment>%1 is the product name of an issue tracker, %2 a host name</extracomment>
        <translation>Puede que no haya ningún %1 en %2: responde como si nadie tuviera ese nombre.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, or open the address in the browser.</source>
        <translation>Compruebe cómo está escrito el nombre, o abra la dirección en el navegador.</translation>
    </message>
    <message>
        <source>%1 does nothing until Exalate is updated there.</source>
        <translation>%1 no hace nada hasta que se actualice Exalate allí.</translation>
    </message>
    <message>
        <source>Update it in the Exalate console of %1, or ask its administrator to.</source>
        <translation>Actualícelo en la consola de Exalate de %1, o pídaselo a su administrador.</translation>
    </message>
    <message>
        <source>The code was probably changed on its way: it has spaces where other characters belong.</source>
        <translation>Es probable que el código haya cambiado por el camino: tiene espacios donde van otros caracteres.</translation>
    </message>
    <message>
        <source>Ask the sender for it as a file, or as plain text.</source>
        <translation>Pida al remitente que lo envíe en un archivo o como texto sin formato.</translation>
    </message>
    <message>
        <source>The request may have been carried out: the list of %1 does not show it for certain.</source>
        <translation>Puede que ya esté hecho: la lista de %1 no lo muestra con certeza.</translation>
    </message>
    <message>
        <source>Check in the Exalate console of %1 before you try again.</source>
        <translation>Mire en la consola de Exalate de %1 antes de hacerlo otra vez.</translation>
    </message>
    <message>
        <source>%1 checks where requests come from, and rejected this one.</source>
        <translation>%1 comprueba de dónde viene una solicitud, y no aceptó esta.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Abra «Instancia», edítela y escriba la URL de Exalate exactamente como la muestra General Settings: el mismo esquema, host y puerto.</translation>
    </message>
    <message>
        <source>The keychain has no password or token for %1.</source>
        <translation>El llavero no tiene ninguna contraseña ni token para %1.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the password or token again.</source>
        <translation>Abra «Instancia», edítela y escriba de nuevo la contraseña o el token.</translation>
    </message>
    <message>
        <source>This program cannot write to %1, which belongs to %2.</source>
        <extracomment>%1 is a folder or a file, %2 the name of an account on this computer</extracomment>
        <translation>Este programa no puede escribir en %1, que pertenece a %2.</translation>
    </message>
    <message>
        <source>This program cannot write to %1.</source>
        <extracomment>%1 is a folder or a file</extracomment>
        <translation>Este programa no puede escribir en %1.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then settings and drafts are kept only until you quit.</source>
        <translation>Permítale escribir ahí. Hasta entonces, la configuración y los borradores solo valen para esta vez.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can change the settings in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Otras cuentas de este equipo pueden cambiar la configuración en %1.</translation>
    </message>
    <message>
        <source>Take away their write access, so that nobody can lead this program to another address.</source>
        <translation>Quíteles el permiso de escritura, para que nadie pueda llevar este programa a otra dirección.</translation>
    </message>
    <message>
        <source>This is a git address. Exalate needs the address that the browser shows.</source>
        <translation>Es una dirección para git. Exalate se conecta con la que muestra el navegador.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Escriba %1.</translation>
    </message>
    <message>
        <source>Check the spelling, and your internet connection or VPN.</source>
        <translation>Compruebe la ortografía y la conexión a Internet o la VPN de este equipo.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online. If the host exists only inside the network of the other company, switch on “I don&apos;t have a URL”.</source>
        <translation>Compruebe la ortografía y si este equipo está en línea. Un host que solo se conoce dentro de la otra empresa necesita una conexión privada: «No tengo una URL».</translation>
    </message>
    <message>
        <source>If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.</source>
        <translation>Si esa instancia también es suya, continúe con ella. Si no, pida al remitente una invitación para %1.</translation>
    </message>
    <message>
        <source>Your own Exalate has no valid licence: it has expired, or there is none.</source>
        <translation>Su propio Exalate no tiene una licencia válida: ha caducado o no hay ninguna.</translation>
    </message>
    <message>
        <source>Add or renew it in the Exalate console, then open this window again.</source>
        <translation>Añádala o renuévela en la consola de Exalate y vuelva a abrir esta ventana.</translation>
    </message>
    <message>
        <source>Not available: this program cannot tell whether the destination&apos;s tracker supports Visual</source>
        <translation>No disponible: este programa no puede saber si el gestor de incidencias del destino admite Visual</translation>
    </message>
</context>
</TS>
