<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>Sobre o %1</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Conectar rastreadores com o Exalate</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>Versão %1, criada com Qt %2</translation>
    </message>
    <message>
        <source>© %1. Licence: %2</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence</extracomment>
        <translation>© %1. Licença: %2</translation>
    </message>
    <message>
        <source>Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT).</source>
        <extracomment>the names of libraries, each with its licence</extracomment>
        <translation>Inclui ou usa Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) e libpsl (MIT).</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>&amp;Copiar versão</translation>
    </message>
</context>
<context>
    <name>AcceptHandOverPage</name>
    <message>
        <source>When the console says that the invitation is accepted, press Next.</source>
        <translation type="vanished">Quando o console informar que o convite foi aceito, pressione “Próximo”.</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>Código de convite</translation>
    </message>
    <message>
        <source>hidden (fingerprint %1)</source>
        <translation>oculto; a impressão digital é %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Accept the invitation in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>A lista de %1 ainda não tem uma nova conexão. Aceite primeiro o convite no console.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>&amp;Está lá, continuar</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Continue quando o console mostrar a conexão.</translation>
    </message>
    <message>
        <source>The connection then appears in the list of your instance, and this page asks whether it is yours.</source>
        <translation>A lista da sua instância mostra então a conexão, e esta página pergunta se é a sua.</translation>
    </message>
    <message>
        <source>%1 Then choose “Accept invitation”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Depois escolha “Accept invitation”.</translation>
    </message>
    <message>
        <source>Check who is inviting you: only the console of your instance shows it.</source>
        <translation>Verifique quem convida você: sua instância só informa isso no console dela.</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>Accept invitation</source>
        <translation>Aceitar convite</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>Para %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>Lendo o convite…</translation>
    </message>
    <message>
        <source>Accepting the invitation…</source>
        <translation>Aceitando o convite…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>C&amp;oncluir</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Confirmar</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Console do Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Procurando a conexão…</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>Conferir o convite</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Convite aceito</translation>
    </message>
    <message>
        <source>Continue with another &amp;instance</source>
        <translation>Continuar com outra &amp;instância</translation>
    </message>
</context>
<context>
    <name>AcceptedPage</name>
    <message>
        <source>the other side</source>
        <translation>outra instância</translation>
    </message>
    <message>
        <source>You accepted the invitation from %1.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>O convite enviado por %1 foi aceito.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation type="vanished">Próximos passos</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation type="vanished">Configure a conexão: o que será sincronizado e como. Isso é feito no console do Exalate da sua instância.</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation type="vanished">A&amp;brir o console do Exalate</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Yes, I &amp;mean this host</source>
        <translation>Sim, é este &amp;host mesmo</translation>
    </message>
</context>
<context>
    <name>AdminQuestionPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>&amp;Sim, tenho acesso de administrador</translation>
    </message>
    <message>
        <source>You confirm it in the browser, and the connection becomes active right away.</source>
        <translation>Você comprova isso no navegador, e a conexão fica ativa imediatamente.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>&amp;Não, não tenho acesso de administrador</translation>
    </message>
    <message>
        <source>You get an invitation code to send to the administrator of the other side.</source>
        <translation>Você recebe um código de convite para o administrador do outro lado.</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>este destino</translation>
    </message>
    <message>
        <source>Do you have admin access to %1?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Você tem acesso de administrador a %1?</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>Escolha uma das duas respostas.</translation>
    </message>
</context>
<context>
    <name>CandidateChoice</name>
    <message>
        <source>New in the list. Which one is yours?</source>
        <translation>Nova na lista. Qual delas você criou?</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>%1 is the name of a connection, %2 the other side</extracomment>
        <translation>%1 (com %2)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nenhuma destas</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Selecione um projeto</translation>
    </message>
    <message>
        <source>This is what your own instance reads in the invitation. Nothing has reached the other side yet.</source>
        <translation type="vanished">Isto é o que a sua própria instância lê no convite. Nada chegou ao outro lado ainda.</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>(compare it with the sender by phone)</source>
        <translation>(compare com o remetente, por telefone)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Project for incoming sync</source>
        <translation>Projeto para a sincronização de entrada</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>%1 (this instance)</source>
        <extracomment>%1 is the name or the host of one&apos;s own instance</extracomment>
        <translation>%1, esta instância</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Escolha um projeto da lista ou digite o nome completo.</translation>
    </message>
    <message>
        <source>Your own instance read this from the invitation. Nothing reaches the other side before you accept.</source>
        <translation>É isto que a sua própria instância lê no convite. Nada chega ao outro lado antes de você aceitar.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Invitation code</source>
        <translation>&amp;Código de convite</translation>
    </message>
    <message>
        <source>Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm.</source>
        <translation>Cole o código ou a mensagem inteira, ou solte o arquivo aqui. Nada chega ao outro lado antes da sua confirmação.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Código encontrado</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">impressão digital %1</translation>
    </message>
    <message>
        <source>Paste the invitation code that you received.</source>
        <translation>Cole o código de convite que você recebeu.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Initiates and accepts connections between issue trackers that Exalate synchronises.</source>
        <translation>Inicia e aceita conexões entre rastreadores de issues sincronizados pelo Exalate.</translation>
    </message>
    <message>
        <source>Opens the sandbox: a simulated company on this computer. It needs no account.</source>
        <translation>Abre o sandbox: uma empresa fictícia neste computador, sem nenhuma conta.</translation>
    </message>
    <message>
        <source>Keeps the settings in &lt;folder&gt;.</source>
        <translation>Guarda as configurações em &lt;pasta&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>pasta</translation>
    </message>
    <message>
        <source>Checks that this installation is complete, then exits.</source>
        <translation>Informa se esta instalação está completa e encerra.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer only the publicly documented operations.</source>
        <translation>Sandbox: os nós respondem apenas às operações documentadas publicamente.</translation>
    </message>
    <message>
        <source>Sandbox: gives your own instance &lt;count&gt; connections.</source>
        <translation>Sandbox: dá à sua própria instância &lt;quantidade&gt; conexões.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>quantidade</translation>
    </message>
    <message>
        <source>Sandbox: nodes wait &lt;ms&gt; milliseconds before each answer.</source>
        <translation>Sandbox: os nós esperam &lt;ms&gt; milissegundos antes de cada resposta.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sandbox: a session lasts &lt;seconds&gt;.</source>
        <translation>Sandbox: uma sessão dura &lt;segundos&gt;.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Sandbox: gives each tracker that has projects &lt;count&gt; more.</source>
        <translation>Sandbox: dá mais &lt;quantidade&gt; projetos a cada rastreador que tem projetos.</translation>
    </message>
    <message>
        <source>Prints what a node offers according to the API description in &lt;file&gt;, then exits.</source>
        <translation>Mostra o que um nó oferece segundo a descrição da API dele em &lt;file&gt;, e termina.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers.</source>
        <translation>Exclui do chaveiro do sistema os códigos de convite que não são mais necessários, e termina. Desinstaladores fazem isso.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer programs &lt;level&gt;: full, public or guided; with a name, that node alone.</source>
        <translation>Sandbox: os nós oferecem aos programas &lt;level&gt;: full, public ou guided; com um nome, somente esse nó.</translation>
    </message>
    <message>
        <source>[name=]level</source>
        <translation>[name=]level</translation>
    </message>
    <message>
        <source>%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.</source>
        <translation>%1 não é a descrição de uma API em OpenAPI 2.0, 3.0 ou 3.1, em JSON.</translation>
    </message>
    <message>
        <source>Not all codes could be deleted from the keychain.</source>
        <translation>Não foi possível excluir todos os códigos do chaveiro do sistema.</translation>
    </message>
</context>
<context>
    <name>ConnectedPage</name>
    <message>
        <source>unknown</source>
        <translation type="vanished">instância desconhecida</translation>
    </message>
    <message>
        <source>%1 and %2 are connected.</source>
        <extracomment>%1 and %2 are the names of two instances</extracomment>
        <translation>%1 e %2 estão conectadas.</translation>
    </message>
    <message>
        <source>No invitation is needed: you have admin access to both sides.</source>
        <translation>Não há convite a aceitar: você tem acesso de administrador aos dois lados.</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Instância local</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Instância remota</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>o outro lado</translation>
    </message>
    <message>
        <source>%1 is connected with itself.</source>
        <translation>%1 está conectado a si mesmo.</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>&amp;Copiar código de convite</translation>
    </message>
    <message>
        <source>&amp;Go to remote</source>
        <translation>Ir para o &amp;remoto</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>&amp;Desativar</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Copiar de&amp;talhes</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>Ati&amp;var</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Código de convite de %1 copiado. Impressão digital: %2.</translation>
    </message>
    <message>
        <source>This is a new code: the earlier one may no longer work.</source>
        <translation>Este é um código novo: o anterior pode não funcionar mais.</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1.</source>
        <translation>Não foi possível abrir um navegador para %1.</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>A conexão %1 foi alterada.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>A conexão %1 está ativa novamente.</translation>
    </message>
    <message>
        <source>%1 is deactivated: nothing is synchronised until you activate it again.</source>
        <translation>A conexão %1 está desativada: nada é sincronizado até que você a ative.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>Excluir conexão</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Excluir a conexão “%1”?</translation>
    </message>
    <message>
        <source>%1 will no longer be able to accept its invitation. This cannot be undone.</source>
        <translation>O convite não poderá mais ser aceito por %1. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>A sincronização com %1 será interrompida: não haverá mais troca de alterações. As issues existentes permanecem nos dois lados. Isso não pode ser desfeito.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>A conexão %1 foi excluída.</translation>
    </message>
    <message>
        <source>Details of %1 copied. They contain no secrets.</source>
        <translation>Detalhes de %1 copiados. Não há nenhum segredo neles.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Promover</translation>
    </message>
    <message>
        <source>%1 now uses %2 mode.</source>
        <extracomment>%1 is the name of a connection, %2 a mode</extracomment>
        <translation>A conexão %1 foi promovida ao modo %2.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar &amp;mensagem</translation>
    </message>
    <message>
        <source>Mark as &amp;accepted</source>
        <translation>Marcar como a&amp;ceita</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir o console do Exalate</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>Remover da &amp;lista</translation>
    </message>
    <message>
        <source>Message with the invitation code of %1 copied.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Mensagem com o código de convite de %1 copiada.</translation>
    </message>
    <message>
        <source>%1 is marked as accepted.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 está marcada como aceita.</translation>
    </message>
    <message>
        <source>Activate connection</source>
        <translation>Ativar conexão</translation>
    </message>
    <message>
        <source>Activate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Ativar a conexão “%1”?</translation>
    </message>
    <message>
        <source>Synchronisation with %1 resumes, including the changes made in the meantime.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>A sincronização com %1 continua, com as alterações feitas nesse meio-tempo.</translation>
    </message>
    <message>
        <source>Deactivate connection</source>
        <translation>Desativar conexão</translation>
    </message>
    <message>
        <source>Deactivate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Desativar a conexão “%1”?</translation>
    </message>
    <message>
        <source>Nothing is synchronised with %1 until you activate it again.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Nada é sincronizado com %1 até que você a ative novamente.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Remove the connection “%1” from this list?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Remover a conexão “%1” desta lista?</translation>
    </message>
    <message>
        <source>This program forgets its invitation code. The connection itself stays: delete it in the Exalate console.</source>
        <translation>O código de convite dela é esquecido aqui. A conexão em si permanece: exclua-a no console do Exalate.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 foi removida da lista.</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Detalhe&amp;s</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection details</source>
        <translation>Detalhes da conexão</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>O que este programa fez</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>Copiar de&amp;talhes</translation>
    </message>
    <message>
        <source>✓ Copied. Contains no secrets.</source>
        <translation>✓ Copiado. Não há nada secreto nos dados.</translation>
    </message>
</context>
<context>
    <name>ConnectionInformationPage</name>
    <message>
        <source>&amp;Local instance short name</source>
        <translation>Nome curto da instância &amp;local</translation>
    </message>
    <message>
        <source>&amp;Remote instance short name</source>
        <translation>Nome curto da instância &amp;remota</translation>
    </message>
    <message>
        <source>Connection n&amp;ame</source>
        <translation>Nome da &amp;conexão</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>&amp;Descrição</translation>
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
        <translation>Sugerido a partir dos dois nomes curtos. Acompanha as alterações deles até que você o edite.</translation>
    </message>
    <message>
        <source>Edited. No longer based on the short names.</source>
        <translation>Editado por você. Não acompanha mais os nomes curtos.</translation>
    </message>
    <message>
        <source>unknown (private connection)</source>
        <translation>desconhecido: uma conexão privada</translation>
    </message>
    <message>
        <source>Enter a short name for your instance.</source>
        <translation>Digite um nome curto para a sua instância.</translation>
    </message>
    <message>
        <source>Enter a short name for the other side.</source>
        <translation>Digite um nome curto para o outro lado.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>Digite um nome para a conexão, com no máximo %Ln caractere.</numerusform>
            <numerusform>Digite um nome para a conexão, com no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>Unknown</source>
        <translation type="vanished">Desconhecido</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <extracomment>%1 is the name or host of the other side of a connection</extracomment>
        <translation>Outro lado: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>the other side of a connection, when nothing tells who it is</extracomment>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
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
        <translation>Modo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Issues em sincronização</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>Instância local</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>Instância remota</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>Host remoto</translation>
    </message>
    <message>
        <source>Remote tracker</source>
        <translation>Rastreador remoto</translation>
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
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>Issues em sincronização</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>Última sincronização</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, em ordem crescente</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1, em ordem decrescente</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Edit instance</source>
        <translation>Editar instância</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>Pesquisar conexões</translation>
    </message>
    <message>
        <source>%1 is now active.</source>
        <translation>A conexão %1 está ativa agora.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>Nenhuma conexão corresponde a “%1”.</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>Lendo as conexões…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln conexão</numerusform>
            <numerusform>%Ln conexões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 de %Ln conexão</numerusform>
            <numerusform>%1 de %Ln conexões</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <extracomment>%1 is &quot;5 connections&quot;, %2 a time of day</extracomment>
        <translation>%1 · atualizado às %2</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir o console do Exalate</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>Rede…</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>Limpar a área de transferência agora</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Entrar…</translation>
    </message>
    <message>
        <source>Not signed in: these are the connections that this program helped you with, and the status that you gave them.</source>
        <translation>Sem login: estas são as conexões em que este programa ajudou você, e o que você informou sobre elas.</translation>
    </message>
    <message>
        <source>%1 of %2 connections: the instance returns only part of its list.</source>
        <translation>%1 de %2 conexões: a instância fornece somente uma parte da lista.</translation>
    </message>
    <message>
        <source>%1 connections, perhaps more: the instance may return only part of its list.</source>
        <translation>%1 conexões, talvez mais: a instância pode estar fornecendo somente uma parte da lista.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>Order of the instance</source>
        <extracomment>the order of a list: as the instance gives it</extracomment>
        <translation>Ordem da instância</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Crescente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Decrescente</translation>
    </message>
    <message>
        <source>No connection has this status.</source>
        <translation>Nenhuma conexão tem este status.</translation>
    </message>
    <message>
        <source>No connection with this status matches “%1”.</source>
        <translation>Nenhuma conexão com este status corresponde a “%1”.</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
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
        <translation>&amp;URL da instância de destino</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>Não tenho uma UR&amp;L</translation>
    </message>
    <message>
        <source>You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection.</source>
        <translation>O modo não pode ser alterado depois; somente o Basic pode ser promovido. Para usar outro modo, crie uma nova conexão.</translation>
    </message>
    <message>
        <source>About the destination instance URL</source>
        <translation>Sobre a URL da instância de destino</translation>
    </message>
    <message>
        <source>The address of the instance that you want to connect to, as your browser shows it, or the Exalate URL from its General Settings.</source>
        <translation>O link da instância à qual você deseja se conectar, como o navegador o mostra, ou a URL do Exalate dela, que aparece em General Settings.</translation>
    </message>
    <message>
        <source>Choose the configuration type</source>
        <translation>Escolha o tipo de configuração</translation>
    </message>
    <message>
        <source>Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.</source>
        <extracomment>%1 is the host of one&apos;s own instance</extracomment>
        <translation>Uma conexão privada: a instância do outro lado se conecta a %1 e precisa conseguir acessar esse host. O modo Visual não está disponível.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>vai se conectar a %1</translation>
    </message>
    <message>
        <source>This is your own instance: you are creating a local connection between two of your projects.</source>
        <translation>Esta é a sua própria instância: será uma conexão local, entre dois dos seus próprios projetos.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Consultando %1…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Procurando %1 na rede…</translation>
    </message>
    <message>
        <source>Looking for Exalate on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Perguntando a %1 qual é a instância do Exalate…</translation>
    </message>
    <message>
        <source>Identifying the issue tracker on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Perguntando a %1 qual é o rastreador de issues…</translation>
    </message>
    <message>
        <source>Exalate %1</source>
        <translation>Exalate %1</translation>
    </message>
    <message>
        <source>%1 is no longer selected. %2.</source>
        <extracomment>%1 is a mode, %2 the sentence that says why</extracomment>
        <translation>O modo %1 não está mais selecionado. %2.</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>Escolha uma destas opções para continuar.</translation>
    </message>
    <message>
        <source>Enter the address of the destination, or switch on “I don&apos;t have a URL”.</source>
        <translation>Digite o endereço do destino ou ative “Não tenho uma URL”.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Rede…</translation>
    </message>
    <message>
        <source>No Exalate instance answers there. You may have to ask the other side for its Exalate URL.</source>
        <translation type="vanished">Nenhuma instância do Exalate responde ali; talvez o outro lado precise informar a URL do Exalate dele.</translation>
    </message>
    <message>
        <source>Your instance does not report whether it is public and which licence it has. Script and Visual need an evaluation or a paid licence.</source>
        <translation>Sua instância não informa se pode ser acessada pela internet nem qual licença tem. Script e Visual exigem uma licença de avaliação ou paga.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Abrir o &amp;console do Exalate</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <translation>Não foi possível abrir um navegador. Abra %1 manualmente.</translation>
    </message>
    <message>
        <source>tracker not reported</source>
        <translation>rastreador não informado</translation>
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
        <translation>Editar conexão</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>&amp;Nome da conexão</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Descrição</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>Digite um nome para a conexão.</translation>
    </message>
</context>
<context>
    <name>EmptyConnections</name>
    <message>
        <source>No connections yet</source>
        <translation>Nenhuma conexão ainda</translation>
    </message>
    <message>
        <source>Connect this instance to another one and get an invitation code for its administrator.</source>
        <translation type="vanished">Vincule esta instância a outra e obtenha um código de convite para o administrador dela.</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code? Check who it is from, then confirm.</source>
        <translation type="vanished">Alguém enviou a você um código de convite: veja de quem ele vem e depois confirme.</translation>
    </message>
    <message>
        <source>Initiate a connection to another instance, and send the invitation code to its administrator. Or accept the invitation that somebody sent you.</source>
        <translation>Inicie uma conexão com outra instância e envie o código de convite ao administrador dela. Ou aceite o convite que você recebeu.</translation>
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
        <translation>&amp;Código de convite</translation>
    </message>
    <message>
        <source>The console then gives an invitation code. Paste it here:</source>
        <translation type="vanished">Em seguida, o console fornece um código de convite. Cole-o aqui:</translation>
    </message>
    <message>
        <source>When the console says that the connection is there, press Next.</source>
        <translation type="vanished">Quando o console informar que a conexão existe, pressione “Próximo”.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ Código encontrado</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">impressão digital %1</translation>
    </message>
    <message>
        <source>Destination instance URL</source>
        <translation>URL da instância de destino</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="vanished">Modo</translation>
    </message>
    <message>
        <source>Local instance short name</source>
        <translation>Nome curto da instância local</translation>
    </message>
    <message>
        <source>Remote instance short name</source>
        <translation>Nome curto da instância remota</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>Nome da conexão</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Project on the other side</source>
        <translation>Projeto do outro lado</translation>
    </message>
    <message>
        <source>none: choose “I don&apos;t have a URL” there</source>
        <translation type="vanished">nenhuma: escolha “I don&apos;t have a URL” (não tenho uma URL) lá</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Finish it in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>A lista de %1 ainda não tem uma nova conexão. Conclua-a primeiro no console.</translation>
    </message>
    <message>
        <source>Paste the invitation code from the console.</source>
        <translation>Cole o código de convite fornecido pelo console.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>&amp;Está lá, continuar</translation>
    </message>
    <message>
        <source>The console then shows an invitation code. Copy it there, and paste it here:</source>
        <translation>O console mostra então um código de convite. Copie-o lá e cole-o aqui:</translation>
    </message>
    <message>
        <source>If the console then shows an invitation code, copy it there, and paste it here:</source>
        <translation>Se o console mostrar então um código de convite, copie-o lá e cole-o aqui:</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>Continue quando o console mostrar a conexão.</translation>
    </message>
    <message>
        <source>This page continues when your instance lists the connection.</source>
        <translation>Esta página continua quando a conexão estiver na lista da sua instância.</translation>
    </message>
    <message>
        <source>✓ %1 is in the list. Paste its code, or continue without it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>✓ %1 está na lista. Cole o código dela, ou continue sem ele.</translation>
    </message>
    <message>
        <source>%1 Then choose “Initiate connection”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 Depois escolha “Initiate connection”.</translation>
    </message>
    <message>
        <source>Choose “I don&apos;t have a URL”.</source>
        <translation>Escolha “I don&apos;t have a URL”.</translation>
    </message>
    <message>
        <source>Choose the mode “%1”.</source>
        <extracomment>%1 is a configuration mode, such as Script</extracomment>
        <translation>Escolha o modo “%1”.</translation>
    </message>
    <message>
        <source>Choose one of your projects if the console asks for one.</source>
        <translation>Escolha um dos seus projetos, onde o console pedir.</translation>
    </message>
    <message>
        <source>Answer whether you have admin access to the other side.</source>
        <translation>Informe se você tem acesso de administrador ao outro lado.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir o console do Exalate</translation>
    </message>
    <message>
        <source>Enter these values there:</source>
        <translation type="vanished">Insira estes valores lá:</translation>
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
        <translation type="vanished">%1 não oferece isso a outros programas. Faça-o no console da própria instância, no navegador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Não foi possível abrir um navegador. Abra %1 manualmente.</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>&amp;Relatório do nó…</translation>
    </message>
    <message>
        <source>&amp;Keep beside the browser</source>
        <translation>&amp;Manter ao lado do navegador</translation>
    </message>
    <message>
        <source>The Exalate console of %1 is open in your browser. Do this there:</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>O console do Exalate de %1 está aberto no seu navegador. Faça o seguinte nele:</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ Copiado</translation>
    </message>
    <message>
        <source>Copy ne&amp;xt: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>Copiar pró&amp;ximo: %1</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Go to remote</source>
        <translation>Ir para o &amp;remoto</translation>
    </message>
    <message>
        <source>Initiate connection</source>
        <translation>Iniciar conexão</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Connection information</source>
        <translation>Informações da conexão</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>Acesso de administrador</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Convite</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Próximo</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>De %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a response…</source>
        <translation>Aguardando a resposta…</translation>
    </message>
    <message>
        <source>Creating the connection…</source>
        <translation>Criando a conexão…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>C&amp;oncluir</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Next creates the connection and its invitation code.</source>
        <translation>“Próximo” cria a conexão e o código de convite dela.</translation>
    </message>
    <message>
        <source>Next creates the connection.</source>
        <translation>“Próximo” cria a conexão.</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Console do Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>Procurando a conexão…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>You finish the connection in the Exalate console.</source>
        <translation>Você conclui a conexão no console do Exalate.</translation>
    </message>
</context>
<context>
    <name>InstanceActions</name>
    <message>
        <source>Remove instance</source>
        <translation>Remover instância</translation>
    </message>
    <message>
        <source>Remove the instance “%1” from this program?</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>Remover a instância “%1” deste programa?</translation>
    </message>
    <message>
        <source>Its password or token and its stored invitation codes are deleted from this computer. Its connections are not affected.</source>
        <translation>A senha ou o token e os códigos de convite armazenados são excluídos deste computador. As conexões dela permanecem como estão.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Remo&amp;ver</translation>
    </message>
</context>
<context>
    <name>InstanceButton</name>
    <message>
        <source>Instance</source>
        <translation>Instância</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>&amp;Adicionar instância</translation>
    </message>
    <message>
        <source>&amp;Edit instance</source>
        <translation>&amp;Editar instância</translation>
    </message>
    <message>
        <source>&amp;Remove instance</source>
        <translation>&amp;Remover instância</translation>
    </message>
</context>
<context>
    <name>InstanceDialog</name>
    <message>
        <source>Edit instance</source>
        <translation>Editar instância</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>Adicionar instância</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Exalate UR&amp;L</source>
        <translation>UR&amp;L do Exalate</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>T&amp;oken</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>Token &amp;de sessão</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the instance.</source>
        <translation type="vanished">Se ficar vazio, será usado o nome da própria instância.</translation>
    </message>
    <message>
        <source>As shown in Exalate, under General Settings.</source>
        <translation>Como aparece em General Settings no Exalate.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>Entrar com</translation>
    </message>
    <message>
        <source>User and pass&amp;word</source>
        <translation>Usuár&amp;io e senha</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>To&amp;ken</translation>
    </message>
    <message>
        <source>S&amp;ession token</source>
        <translation>Token d&amp;e sessão</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>Digite o usuário que vai entrar.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of your instance.</source>
        <translation>Digite a URL do Exalate da sua instância.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>Se ficar vazio, o valor armazenado será mantido.</translation>
    </message>
    <message>
        <source>Or an API token of this user. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Ou um token de API deste usuário. Será guardado no chaveiro do sistema depois de comprovado ao entrar.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain after a successful sign-in.</source>
        <translation>Será guardado no chaveiro do sistema depois de comprovado ao entrar.</translation>
    </message>
    <message>
        <source>A token that your node issued. It is saved in the system keychain after a successful sign-in.</source>
        <translation>Um token emitido pelo seu nó. Será guardado no chaveiro do sistema depois de comprovado.</translation>
    </message>
    <message>
        <source>Enter the password, or an API token of this user.</source>
        <translation>Digite a senha ou um token de API deste usuário.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>Digite o token.</translation>
    </message>
    <message>
        <source>Paste the session token.</source>
        <translation>Cole o token de sessão.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Rede…</translation>
    </message>
    <message>
        <source>What you call the instance, such as the name of your company.</source>
        <translation>Como você chama a instância, por exemplo o nome da sua empresa.</translation>
    </message>
    <message>
        <source>Wit&amp;hout signing in</source>
        <translation>Sem fa&amp;zer login</translation>
    </message>
    <message>
        <source>This program then guides you through the Exalate console, keeps the invitation codes, and lists the connections that it helped you with.</source>
        <translation>Este programa então diz o que fazer no console do Exalate, guarda os códigos de convite e lista as conexões em que ajudou você.</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: add it</source>
        <translation>É uma instância do E&amp;xalate: adicionar</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: sign in</source>
        <translation>É uma instância do E&amp;xalate: entrar</translation>
    </message>
    <message>
        <source>Enter a name. The instance does not report one.</source>
        <translation>Digite um nome. A instância não informa nenhum.</translation>
    </message>
</context>
<context>
    <name>InvitationCodeBox</name>
    <message>
        <source>Invitation code</source>
        <translation>Código de convite</translation>
    </message>
    <message>
        <source>Hidden. Choose Show to reveal it.</source>
        <translation>Oculto. O botão “Mostrar” o exibe.</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Oc&amp;ultar</translation>
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
        <translation>De um &amp;arquivo…</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>✓ Código encontrado</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>impressão digital %1</translation>
    </message>
    <message>
        <source>put together from several lines</source>
        <translation>reunido de várias linhas</translation>
    </message>
    <message>
        <source>without the characters around it</source>
        <translation>sem os caracteres ao redor</translation>
    </message>
    <message>
        <source>&amp;Use the code on the clipboard: %1</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>&amp;Usar o código da área de transferência: %1</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>Abrir um convite</translation>
    </message>
    <message>
        <source>Text and mail (*.txt *.eml)</source>
        <translation>Texto e e-mail (*.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>Cole aqui ou solte um arquivo</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Hello,</source>
        <translation>Olá,</translation>
    </message>
    <message>
        <source>%1 invites you to the Exalate connection “%2”.</source>
        <extracomment>%1 is the name of an instance, %2 the name of a connection</extracomment>
        <translation>%1 convida você para a conexão “%2” do Exalate.</translation>
    </message>
    <message>
        <source>Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:</source>
        <translation>Abra o Exalate do seu lado, acesse “Connections” (conexões), clique em “Accept Invitation” (aceitar convite) e cole este código de convite:</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. Before you confirm, compare the fingerprint with the sender by phone:</source>
        <translation type="vanished">Quem tiver o código pode aceitar o convite. Antes de confirmar, compare a impressão digital com o remetente, por telefone:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. Before you confirm, compare its fingerprint with me by phone:</source>
        <translation type="vanished">Você receberá o código de convite separadamente. Antes de confirmar, compare a impressão digital dele comigo por telefone:</translation>
    </message>
    <message>
        <source>Invitation to the Exalate connection “%1”</source>
        <extracomment>the subject of a mail; %1 is the name of a connection</extracomment>
        <translation>Convite para a conexão “%1” do Exalate</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. If you use Connection Wizard too, compare the fingerprint with the sender by phone before you confirm:</source>
        <translation>Quem tiver o código pode aceitar o convite. Se você também usa o Connection Wizard, compare a impressão digital com o remetente, por telefone, antes de confirmar:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone before you confirm:</source>
        <translation>Você receberá o código de convite separadamente. Se você também usa o Connection Wizard, compare a impressão digital dele comigo por telefone antes de confirmar:</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>&amp;Copiar código de convite</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <translation>&amp;Limpar agora</translation>
    </message>
    <message>
        <source>This is a new code: one that you sent before may no longer work.</source>
        <translation>Este código foi gerado novamente: um código entregue antes pode não funcionar mais.</translation>
    </message>
    <message>
        <source>On the “%1” side, you (or their application administrator) need to %2.</source>
        <translation>No lado “%1”, você (ou o administrador do aplicativo de lá) precisa clicar em %2.</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <extracomment>the words of Exalate&apos;s own button, within &quot;you need to %2.&quot;</extracomment>
        <translation>Accept the Invitation (aceitar o convite)</translation>
    </message>
    <message>
        <source>Use the following invitation code:</source>
        <translation>Use o seguinte código de convite:</translation>
    </message>
    <message>
        <source>You can copy the invitation code from the list of connections.</source>
        <translation>O código de convite pode ser obtido na lista de conexões.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>Copiar &amp;mensagem</translation>
    </message>
    <message>
        <source>Opens the choice of languages.</source>
        <translation>Abre a escolha de idiomas.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Saves the code to a file that only you can read.</source>
        <translation type="vanished">Salva o código em um arquivo que só você pode ler.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Opens a mail draft without the code.</source>
        <translation>Abre um rascunho de e-mail sem o código.</translation>
    </message>
    <message>
        <source>(safe to read out over the phone)</source>
        <translation>(pode ser lida em voz alta ao telefone)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Impressão digital</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="vanished">desconhecido</translation>
    </message>
    <message>
        <source>✓ Invitation code copied.</source>
        <translation>✓ Código de convite copiado.</translation>
    </message>
    <message>
        <source>✓ Message with the invitation code copied.</source>
        <translation>✓ Mensagem com o código de convite copiada.</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the invitation code.</source>
        <translation>A área de transferência não contém mais o código de convite.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>Salvar o convite</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Invitation %1.txt</source>
        <extracomment>the name of a file; %1 is the name of a connection</extracomment>
        <translation>Convite %1.txt</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Salvo em %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it once the invitation is accepted.</source>
        <translation>Só você pode ler o arquivo. Exclua-o depois que o convite for aceito.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or copy the code.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Não foi possível gravar %1. Escolha outro local ou copie o código.</translation>
    </message>
    <message>
        <source>A mail draft is open. It contains the fingerprint, not the code: send the code another way.</source>
        <translation>Um rascunho de e-mail está aberto. Ele contém a impressão digital, não o código: envie o código por outro meio.</translation>
    </message>
    <message>
        <source>No mail program opened. Use “Copy message” and paste it into a mail.</source>
        <translation>Nenhum programa de e-mail respondeu. Use “Copiar mensagem” e cole-a em um e-mail.</translation>
    </message>
    <message>
        <source>Saves the code to a file.</source>
        <translation>Salva o código em um arquivo.</translation>
    </message>
    <message>
        <source>Others may be able to read the file there. Delete it once the invitation is accepted.</source>
        <translation>Outras pessoas talvez possam ler o arquivo nesse local. Exclua-o quando o convite for aceito.</translation>
    </message>
    <message>
        <source>On the other side, you (or their application administrator) need to %2.</source>
        <translation>No outro lado, você (ou o administrador do aplicativo de lá) precisa clicar em %2.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>o outro lado</translation>
    </message>
    <message>
        <source>Accepted by %1. The connection is active.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Aceita por %1. A conexão está ativa.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>Obrigatório.</translation>
    </message>
</context>
<context>
    <name>LateCodePage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Código de convite</translation>
    </message>
    <message>
        <source>The connection exists. The other side&apos;s administrator needs its invitation code, which the console shows. Paste it here to keep it and to send it.</source>
        <translation>A conexão está lá. O administrador do outro lado precisa do código de convite dela, que o console mostra. Cole-o aqui para guardá-lo e enviá-lo daqui.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>o outro lado</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>&amp;Iniciar conexão</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>&amp;Aceitar convite</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>At&amp;ualizar</translation>
    </message>
    <message>
        <source>&amp;Search connections</source>
        <translation>&amp;Pesquisar conexões</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Sandbox</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Conexões</translation>
    </message>
    <message>
        <source>This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is deleted when you close the window.</source>
        <translation>Este é o sandbox: uma empresa fictícia neste computador. Nada sai dele, e tudo o que há nele desaparece quando você fecha a janela.</translation>
    </message>
    <message>
        <source>Connectio&amp;n</source>
        <translation>Co&amp;nexão</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Documentação</translation>
    </message>
    <message>
        <source>Configuration &amp;modes</source>
        <translation>&amp;Modos de configuração</translation>
    </message>
    <message>
        <source>Connection &amp;types</source>
        <translation>&amp;Tipos de conexão</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glossário</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>S&amp;egurança</translation>
    </message>
    <message>
        <source>Service &amp;status</source>
        <translation>Status do se&amp;rviço</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>So&amp;bre o %1</translation>
    </message>
    <message>
        <source>Connection active</source>
        <extracomment>the title of a desktop notification</extracomment>
        <translation>Conexão ativa</translation>
    </message>
    <message>
        <source>%1 was accepted and is now active.</source>
        <translation>O convite de %1 foi aceito, e a conexão está ativa agora.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time.</source>
        <translation>Você estava iniciando uma conexão quando o programa foi encerrado.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time: %1</source>
        <translation>Você estava iniciando uma conexão quando o programa foi encerrado: %1</translation>
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
        <translation>A conexão %1, que estava sendo criada quando o programa foi encerrado, existe.</translation>
    </message>
    <message>
        <source>Its invitation code is new: an earlier one may no longer work.</source>
        <translation>O código de convite dela é novo: um código anterior pode não funcionar mais.</translation>
    </message>
    <message>
        <source>Copy invitation code</source>
        <translation>Copiar código de convite</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>Código de convite de %1 copiado. Impressão digital: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="vanished">Sobre o %1</translation>
    </message>
    <message>
        <source>%1
Licence: %2
Built with Qt %3</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence, %3 a version number</extracomment>
        <translation type="vanished">%1
Licença: %2
Criado com Qt %3</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Rede…</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir o console do Exalate</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>&amp;Relatório do nó…</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for its password in another window.</source>
        <translation>Aguardando o chaveiro do sistema. Ele pode estar pedindo a senha em outra janela.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>Continuar sem elas</translation>
    </message>
    <message>
        <source>Forget &amp;codes now…</source>
        <translation>Esquecer &amp;códigos agora…</translation>
    </message>
    <message>
        <source>Ne&amp;w Exalate…</source>
        <translation>Ne&amp;w Exalate…</translation>
    </message>
    <message>
        <source>Forget codes</source>
        <translation>Esquecer códigos</translation>
    </message>
    <message>
        <source>Forget the invitation codes that are no longer needed?</source>
        <translation>Esquecer os códigos de convite que não são mais necessários?</translation>
    </message>
    <message>
        <source>When a connection turns active or is gone, its code stays in the keychain for a week, in case the list was wrong. Once forgotten, it cannot be recovered.</source>
        <translation>Quando uma conexão fica ativa ou desaparece, o código dela permanece uma semana no chaveiro do sistema, caso a lista estivesse errada. Depois de esquecido, não pode ser recuperado.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>&amp;Esquecer agora</translation>
    </message>
    <message>
        <source>New Exalate</source>
        <translation>New Exalate</translation>
    </message>
    <message>
        <source>New Exalate is a different product from the one that this program is for.</source>
        <translation>New Exalate é outro produto, além daquele para o qual este programa foi feito.</translation>
    </message>
    <message>
        <source>It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without an invitation code.

If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of your instance.

Two companies that keep their sign-in details to themselves still connect with an invitation code, as here.</source>
        <translation>Ele tem espaços de trabalho, sistemas e itens. Lá uma conexão é criada com os dados de acesso dos dois lados e sem código de convite.

Se alguém pedir para importar a sua instância para lá, você recebe uma solicitação de importação. Você a aprova no console do Exalate da sua instância.

Duas empresas que não compartilham seus dados de acesso continuam se conectando com um código de convite, como aqui.</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>Man&amp;ual</translation>
    </message>
    <message>
        <source>Tr&amp;y the sandbox</source>
        <translation>E&amp;xperimentar o sandbox</translation>
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
        <translation>C&amp;onteúdo</translation>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>Hos&amp;t do proxy</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>Only if the proxy requires a sign-in.</source>
        <translation>Somente para um proxy que o exija.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain. Leave empty to keep the stored one.</source>
        <translation>Será guardada no chaveiro do sistema. Se ficar vazia, a senha armazenada será mantida.</translation>
    </message>
    <message>
        <source>Reach other computers</source>
        <translation>Acesso a outros computadores</translation>
    </message>
    <message>
        <source>Enter only the host name of the proxy, such as proxy.example.com.</source>
        <translation>Digite apenas o nome de host do proxy, como proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>Digite um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set up</source>
        <translation>&amp;Conforme a configuração do sistema</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>Sem prox&amp;y</translation>
    </message>
    <message>
        <source>Through &amp;another proxy</source>
        <translation>Por meio de &amp;outro proxy</translation>
    </message>
    <message>
        <source>Through another proxy, by SOCKS &amp;5</source>
        <translation>Por outro proxy, via SOCKS &amp;5</translation>
    </message>
</context>
<context>
    <name>NodeReportDialog</name>
    <message>
        <source>Node report</source>
        <translation>Relatório do nó</translation>
    </message>
    <message>
        <source>What your instance offers to other programs, according to its own description. Send it to the project to help this program do more. It contains paths below the Exalate URL, names of fields and their types: no values, no names of people, no hosts.</source>
        <translation>O que a sua instância oferece a outros programas, segundo a própria descrição dela. Envie ao projeto, e este programa aprende a fazer mais. Contém endereços abaixo da URL do Exalate, nomes de campos e os tipos deles: nenhum valor, nenhum nome de pessoa, nenhum host.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>✓ Copied.</source>
        <translation>✓ Copiado.</translation>
    </message>
    <message>
        <source>Save the node report</source>
        <translation>Salvar o relatório do nó</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ Salvo em %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>Não foi possível gravar %1. Escolha outro local.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>&amp;Retry</source>
        <translation>Tentar nova&amp;mente</translation>
    </message>
    <message>
        <source>Copy &amp;technical details</source>
        <translation>Copiar detalhes &amp;técnicos</translation>
    </message>
    <message>
        <source>Copied. Contains no secrets.</source>
        <translation>Copiado. Não há nada secreto no texto.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already running but does not respond. Quit it, then start it again.</source>
        <translation>O %1 já está em execução, mas não responde. Encerre-o e inicie-o novamente.</translation>
    </message>
    <message>
        <source>The sandbox is not part of this installation: %1 is missing.</source>
        <translation>O sandbox não faz parte desta instalação: %1 não foi encontrado.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; if that does not help, reinstall the program.</source>
        <translation>O sandbox não iniciou. Inicie-o novamente; se o problema continuar, reinstale o programa.</translation>
    </message>
    <message>
        <source>The sandbox has stopped. Close this window and start the sandbox again.</source>
        <translation>O sandbox foi encerrado. Feche esta janela e abra-a novamente.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>Não foi possível iniciar o sandbox.</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>✓ Escolhido: %1</translation>
    </message>
    <message>
        <source>Looking for projects…</source>
        <translation>Procurando projetos…</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>Nenhum projeto tem isso no nome.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>%Ln projeto. Escolha um da lista.</numerusform>
            <numerusform>%Ln projetos. Escolha um da lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects cannot be listed here. Enter the name exactly as the tracker shows it.</source>
        <translation>Não é possível listar os projetos aqui. Digite o nome como o rastreador o mostra.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln projeto; exibindo os primeiros %1. Digite parte do nome.</numerusform>
            <numerusform>%Ln projetos; exibindo os primeiros %1. Digite parte do nome.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>&amp;Selecione um projeto</translation>
    </message>
    <message>
        <source>The project in %1 to synchronise.</source>
        <extracomment>%1 is the name of one&apos;s own instance</extracomment>
        <translation>O projeto de %1 que participa desta conexão.</translation>
    </message>
    <message>
        <source>Select a project on the &amp;other side</source>
        <translation type="vanished">Selecione um projeto do &amp;outro lado</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>Escolha um projeto da lista ou digite o nome completo.</translation>
    </message>
    <message>
        <source>Select the sec&amp;ond project</source>
        <translation>Selecione o segund&amp;o projeto</translation>
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
            <numerusform>Gerenciadores da área de transferência podem guardá-lo aqui; será limpo em %Ln minuto se não for alterado.</numerusform>
            <numerusform>Gerenciadores da área de transferência podem guardá-lo aqui; será limpo em %Ln minutos se não for alterado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>Fica fora do histórico da área de transferência onde o ambiente de trabalho permite; será limpo em %Ln minuto se não for alterado, ou quando você voltar a esta janela.</numerusform>
            <numerusform>Fica fora do histórico da área de transferência onde o ambiente de trabalho permite; será limpo em %Ln minutos se não for alterado, ou quando você voltar a esta janela.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>Fica fora do histórico da área de transferência onde o sistema permite; será limpo em %Ln minuto se não for alterado.</numerusform>
            <numerusform>Fica fora do histórico da área de transferência onde o sistema permite; será limpo em %Ln minutos se não for alterado.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Closing the program also clears it.</source>
        <extracomment>%1 is a sentence about how long the clipboard keeps something</extracomment>
        <translation>%1 Fechar o programa também limpa.</translation>
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
        <translation>Outras</translation>
    </message>
</context>
<context>
    <name>StatusFollower</name>
    <message>
        <source>Pending: waiting for %1 to accept. Updates automatically.</source>
        <translation>Pendente: aguardando %1 aceitar. Isto se atualiza automaticamente.</translation>
    </message>
    <message>
        <source>Pending: waiting for %1 to confirm. Updates automatically.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Pendente: aguardando %1 tomar conhecimento. Isto se atualiza automaticamente.</translation>
    </message>
    <message>
        <source>Active: %1 has accepted.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>Ativa: %1 aceitou.</translation>
    </message>
    <message>
        <source>Active: %1 is connected.</source>
        <translation>Ativa: conexão com %1 estabelecida.</translation>
    </message>
    <message>
        <source>Pending, until you mark it as accepted in the list of connections.</source>
        <translation>Pendente, até que você a marque como aceita na lista de conexões.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 are numbers, %3 is the name of the step</extracomment>
        <translation>Etapa %1 de %2: %3</translation>
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
        <translation>Promover conexão</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>&amp;Promover</translation>
    </message>
    <message>
        <source>Which mode should “%1” use?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>Para qual modo “%1” será promovida?</translation>
    </message>
    <message>
        <source>This cannot be undone. From then on you edit the sync rules yourself.</source>
        <translation>Isso não pode ser desfeito: a partir de então, cabe a você editar as regras de sincronização.</translation>
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
        <translation>Escolha uma destas opções para continuar.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>&amp;Verify admin access</source>
        <translation>Veri&amp;ficar acesso de administrador</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>A&amp;brir a página novamente</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>Parar de a&amp;guardar</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>este destino</translation>
    </message>
    <message>
        <source>Before the connection is created, %1 asks you to sign in as its administrator in the browser. This program never sees that password.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Antes da criação da conexão, %1 pede no navegador que você entre como administrador. A senha fica lá; este programa não a vê.</translation>
    </message>
    <message>
        <source>Opening %1 in the browser…</source>
        <translation>Abrindo %1 no navegador…</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser. This page continues automatically.</source>
        <translation>Aguardando %1 responder no navegador. A continuação é automática.</translation>
    </message>
    <message>
        <source>✓ %1 confirmed that you have admin access.</source>
        <translation>✓ %1 confirmou que você tem acesso de administrador.</translation>
    </message>
    <message>
        <source>Verify your admin access first.</source>
        <translation>Primeiro verifique o seu acesso de administrador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Não foi possível abrir um navegador. Abra %1 manualmente.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Abrir o &amp;console do Exalate</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.</source>
        <translation>Aguardando a resposta de %1 no navegador, na página de %2. Isto continua sozinho.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Add instance</source>
        <translation>&amp;Adicionar instância</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>&amp;Experimentar o sandbox</translation>
    </message>
    <message>
        <source>Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account.</source>
        <translation type="vanished">Adicione a sua própria instância do Exalate para conectá-la a outras ou explore o sandbox, que não exige conta.</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Conectar rastreadores com o Exalate</translation>
    </message>
    <message>
        <source>You initiate a connection, send the invitation code to the other side, and see when it is accepted.</source>
        <translation>Você inicia uma conexão, envia o código de convite ao outro lado e vê quando ele é aceito.</translation>
    </message>
    <message>
        <source>Use your own instance</source>
        <translation>Usar a sua própria instância</translation>
    </message>
    <message>
        <source>You need its Exalate URL, which Exalate shows under General Settings.</source>
        <translation>Você precisa da URL do Exalate dela, que o Exalate mostra em General Settings.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Explorar primeiro</translation>
    </message>
    <message>
        <source>The sandbox simulates companies with Exalate on this computer. It needs no account.</source>
        <translation>O sandbox simula empresas com o Exalate neste computador. Ele não exige conta.</translation>
    </message>
    <message>
        <source>Starting the sandbox. It opens in its own window.</source>
        <translation>O sandbox está iniciando. Ele abre em uma janela própria.</translation>
    </message>
</context>
<context>
    <name>WhatsNext</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>A&amp;brir o console do Exalate</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation>Próximos passos</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation>Configure a conexão: o que será sincronizado e como. Isso é feito no console do Exalate da sua instância.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>&amp;Edit instance</source>
        <translation>&amp;Editar instância</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>Fechar sem terminar?</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>O que você digitou aqui não será guardado.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>&amp;Rede…</translation>
    </message>
    <message>
        <source>Open the Exalate c&amp;onsole</source>
        <translation>Abrir o c&amp;onsole do Exalate</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>&amp;Enviar novamente…</translation>
    </message>
    <message>
        <source>The first request may still be running. Looking for its connection until %1…</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>A primeira solicitação talvez ainda esteja em andamento. Procurando a conexão dela até %1…</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>Enviar novamente?</translation>
    </message>
    <message>
        <source>The first request may already have created the connection. If so, sending it again creates a second one, and you will have to delete one of them.</source>
        <translation>A primeira solicitação talvez já tenha criado a conexão. Nesse caso, isto cria uma segunda, e você terá de excluir uma delas.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>&amp;Enviar novamente</translation>
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
        <translation>esta instância</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>uma data não informada</translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>um nome não informado</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>outro host</translation>
    </message>
    <message>
        <source>Retry. If it happens again, send the technical details to your network team.</source>
        <translation>Tente novamente. Se acontecer outra vez, envie os detalhes técnicos à sua equipe de rede.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to renew it, then retry.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>Nada foi enviado. Peça a renovação ao administrador responsável por %1 e tente novamente.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a sentence, %2 is what the other side said</extracomment>
        <translation>%1 A resposta foi: “%2”</translation>
    </message>
    <message>
        <source>No address was entered.</source>
        <translation>Nenhum endereço foi digitado.</translation>
    </message>
    <message>
        <source>Enter the address of the destination instance, or its Exalate URL.</source>
        <translation>Digite o link da instância de destino ou a URL do Exalate dela.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>Falta o nome do host.</translation>
    </message>
    <message>
        <source>Enter the full address, such as company-b.atlassian.net.</source>
        <translation>Digite o endereço completo, por exemplo company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>%1 is not a complete host name.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>%1 não é um nome de host completo.</translation>
    </message>
    <message>
        <source>Add the rest, such as %1.atlassian.net or %1.zendesk.com.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>Acrescente o restante, por exemplo %1.atlassian.net ou %1.zendesk.com.</translation>
    </message>
    <message>
        <source>The address contains a space or a line break.</source>
        <translation>Há um espaço ou uma quebra de linha dentro do endereço.</translation>
    </message>
    <message>
        <source>Remove it, or enter a single address.</source>
        <translation>Remova-o ou digite um único endereço.</translation>
    </message>
    <message>
        <source>The address contains an invisible character.</source>
        <translation>Há um caractere invisível dentro do endereço.</translation>
    </message>
    <message>
        <source>Type the address instead of pasting it.</source>
        <translation>Digite o endereço à mão em vez de colá-lo.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>Este não é o endereço de um site.</translation>
    </message>
    <message>
        <source>Enter the address as the browser shows it, such as company-b.atlassian.net.</source>
        <translation>Digite o endereço como o navegador o mostra, por exemplo company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>The address contained a user name, a password or a session token, which was removed.</source>
        <translation>Havia um nome de usuário, uma senha ou um token de sessão no endereço. Foi retirado do campo.</translation>
    </message>
    <message>
        <source>Enter only the address. You do not need the sign-in details of the destination.</source>
        <translation>Digite somente o endereço. Os dados de acesso do destino não são necessários.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>A porta não é um número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Correct the number after the colon, or remove it.</source>
        <translation>Corrija o número depois dos dois-pontos ou omita-o.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>Este é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Enter the address of the instance, as the browser shows it.</source>
        <translation>Digite o endereço da instância, como o navegador o mostra.</translation>
    </message>
    <message>
        <source>This looks like an invitation code.</source>
        <translation>Isto parece um código de convite.</translation>
    </message>
    <message>
        <source>To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.</source>
        <translation>Para usá-lo, feche esta janela e escolha “Aceitar convite”. Aqui, digite o endereço do destino.</translation>
    </message>
    <message>
        <source>%1 is reserved for special use. No instance can be reached there.</source>
        <translation>Nenhuma instância pode ser acessada por %1: este endereço é reservado para uso especial.</translation>
    </message>
    <message>
        <source>Enter the host name of the instance.</source>
        <translation>Digite o nome do host da instância.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others. Its exact form is %2.</source>
        <extracomment>%1 and %2 are two forms of the same host name, or two host names that look alike</extracomment>
        <translation>%1 está escrito com letras parecidas com outras. A forma exata é %2.</translation>
    </message>
    <message>
        <source>Continue only if you are sure that this is the right host.</source>
        <translation>Continue somente se tiver certeza de que este é o host desejado.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others.</source>
        <translation>%1 está escrito com letras parecidas com outras.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>Não há nenhum host chamado %1, pelo que este computador consegue saber.</translation>
    </message>
    <message>
        <source>Check the spelling. A host that is known only inside the other company needs a private connection: “I don&apos;t have a URL”.</source>
        <translation type="vanished">Confira a grafia. Um host conhecido apenas dentro da outra empresa exige uma conexão privada: “Não tenho uma URL”.</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>Não há caminho deste computador até %1.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then retry.</source>
        <translation>Confira a rede, a VPN e o firewall e tente novamente.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 não responde: a conexão foi recusada.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of %1 whether the service is running, then retry.</source>
        <translation>Confira a porta ou pergunte ao administrador responsável por %1 se o serviço está em execução e tente novamente.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 não respondeu a tempo.</translation>
    </message>
    <message>
        <source>It may be busy, or behind a firewall. Retry, or ask the administrator of %1.</source>
        <translation>Pode haver sobrecarga ou um firewall no caminho. Tente novamente ou fale com o administrador responsável por %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it finished answering.</source>
        <translation>%1 encerrou a conexão no meio da resposta.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to %1.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>O proxy não deixou a solicitação passar até %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>O certificado apresentado por %1 expirou em %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid until %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>O certificado apresentado por %1 só vale a partir de %2, hoje ainda não.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.</source>
        <translation>Nada foi enviado. Confira a data e a hora deste computador; se estiverem certas, fale com o administrador responsável por %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for a different name: %2.</source>
        <extracomment>%1 is a host name, %2 a list of other host names</extracomment>
        <translation>O certificado apresentado por %1 é para outros nomes: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.</source>
        <translation>Nada foi enviado. Digite o nome para o qual o certificado foi emitido ou fale com o administrador responsável por %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>O certificado apresentado por %1 foi emitido por %2, que não tem a confiança deste computador.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer added to this computer.</source>
        <translation>Nada foi enviado. Peça ao administrador responsável por %1 um certificado de um emissor conhecido ou solicite a inclusão do emissor neste computador.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption method.</source>
        <translation>%1 e este computador não encontraram uma forma comum de criptografar.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.</source>
        <translation>Nada foi enviado. Pergunte ao administrador responsável por %1 se o TLS 1.2 ou posterior está ativado.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption.</source>
        <translation>%1 redireciona para um endereço sem criptografia.</translation>
    </message>
    <message>
        <source>The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter another address.</source>
        <translation>O redirecionamento não foi seguido. Peça ao administrador responsável por %1 que redirecione com criptografia ou digite outro endereço.</translation>
    </message>
    <message>
        <source>%1 redirects to another host: %2.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 redireciona para outro host: %2.</translation>
    </message>
    <message>
        <source>If %1 is the instance you mean, use that address.</source>
        <translation>Se %1 for a instância desejada, use esse endereço.</translation>
    </message>
    <message>
        <source>%1 keeps redirecting from one address to the next.</source>
        <translation>%1 redireciona de um endereço a outro sem fim.</translation>
    </message>
    <message>
        <source>Open %1 in the browser, and enter the address where it ends up.</source>
        <translation>Abra %1 no navegador e digite o endereço a que ele chega.</translation>
    </message>
    <message>
        <source>%1 sent far more data than an instance would.</source>
        <translation>A resposta enviada por %1 é maior que a de qualquer instância.</translation>
    </message>
    <message>
        <source>Check that %1 is the address of an instance.</source>
        <translation>Confira se %1 é o endereço de uma instância.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not understand.</source>
        <translation>%1 respondeu, mas não de uma forma que este programa entenda.</translation>
    </message>
    <message>
        <source>%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.</source>
        <translation>%1 responde, mas não é um rastreador de issues nem uma instância do Exalate que este programa conheça.</translation>
    </message>
    <message>
        <source>Check the address, or enter the Exalate URL from the General Settings there.</source>
        <translation>Confira o endereço ou digite a URL do Exalate que aparece em General Settings no destino.</translation>
    </message>
    <message>
        <source>%1 is your own instance, and its tracker does not support local connections.</source>
        <translation>%1 é a sua própria instância, e o rastreador dela não tem conexões locais.</translation>
    </message>
    <message>
        <source>Enter the address of another instance.</source>
        <translation>Digite o endereço de outra instância.</translation>
    </message>
    <message>
        <source>%1 rejected your sign-in details.</source>
        <translation>%1 recusou seus dados de acesso.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter your sign-in details again.</source>
        <translation>Escolha “Editar instância” em “Instância” e digite novamente seus dados de acesso.</translation>
    </message>
    <message>
        <source>Your account on %1 is not allowed to do this.</source>
        <translation>%1 não permite isso à conta que está conectada.</translation>
    </message>
    <message>
        <source>Sign in with the account of an Exalate administrator.</source>
        <translation>Entre com uma conta que seja administradora do Exalate no destino.</translation>
    </message>
    <message>
        <source>%1 already has a connection with this name.</source>
        <translation>%1 já tem uma conexão com este nome.</translation>
    </message>
    <message>
        <source>Enter another connection name.</source>
        <translation>Digite outro nome para a conexão.</translation>
    </message>
    <message>
        <source>The licence of %1 does not include this.</source>
        <translation>A licença usada por %1 não cobre isso.</translation>
    </message>
    <message>
        <source>Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the Free Plan covers Basic.</source>
        <translation>Confira a licença no console do Exalate usado por %1. As licenças Evaluation, Paid e Network cobrem todos os modos; o Free Plan cobre o Basic.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 não aceitou o que foi enviado.</translation>
    </message>
    <message>
        <source>Correct the values that it names, and try again.</source>
        <translation>Altere o que for indicado e tente novamente.</translation>
    </message>
    <message>
        <source>This no longer exists on %1: it was used, withdrawn or deleted.</source>
        <translation>Isso não existe mais para %1: foi usado, retirado ou excluído.</translation>
    </message>
    <message>
        <source>Refresh the list of connections. For an invitation, ask for a new code.</source>
        <translation>Atualize a lista de conexões. No caso de um convite, peça um novo código.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 está com muitas solicitações no momento.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>Tente novamente após %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Tente novamente em alguns minutos.</translation>
    </message>
    <message>
        <source>%1 has an internal problem (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 500</extracomment>
        <translation>%1 está com um problema interno (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has an internal problem.</source>
        <translation>%1 está com um problema interno.</translation>
    </message>
    <message>
        <source>Try again later. If it keeps happening, ask the administrator of %1.</source>
        <translation>Tente novamente mais tarde. Se continuar, fale com o administrador responsável por %1.</translation>
    </message>
    <message>
        <source>%1 does not let other programs do this.</source>
        <translation>%1 não oferece isso a outros programas.</translation>
    </message>
    <message>
        <source>Do it in the Exalate console of %1, in the browser.</source>
        <translation>Faça isso no console do Exalate usado por %1, no navegador.</translation>
    </message>
    <message>
        <source>The system keychain is missing, locked, or not available to this program.</source>
        <translation>O chaveiro do sistema não existe, está bloqueado ou foi negado a este programa.</translation>
    </message>
    <message>
        <source>Passwords and codes are kept only until you quit. Unlock the keychain to keep them.</source>
        <translation>As senhas e os códigos são mantidos somente até você fechar o programa. Desbloqueie o chaveiro para guardá-los.</translation>
    </message>
    <message>
        <source>There is no invitation code in this text, or more than one.</source>
        <translation>Não há código de convite neste texto, ou há mais de um.</translation>
    </message>
    <message>
        <source>Paste one code or the whole message, or drop the file.</source>
        <translation>Cole um único código ou a mensagem inteira, ou solte o arquivo aqui.</translation>
    </message>
    <message>
        <source>The code was changed on its way: it does not match the fingerprint that came with it.</source>
        <translation>O código foi alterado no caminho: ele não corresponde à impressão digital que o acompanha.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again another way, and compare the fingerprint by phone.</source>
        <translation>Peça-o novamente ao remetente, por outro meio, e compare a impressão digital por telefone.</translation>
    </message>
    <message>
        <source>Your instance %1 is not public.</source>
        <translation>A sua instância %1 não pode ser acessada de fora.</translation>
    </message>
    <message>
        <source>Make it public, or let the other side start a private connection with “I don&apos;t have a URL”.</source>
        <translation>Torne-a pública ou deixe que o outro lado inicie uma conexão privada com “Não tenho uma URL”.</translation>
    </message>
    <message>
        <source>There is no space left on this computer for settings and drafts.</source>
        <translation>Não há mais espaço neste computador para configurações e rascunhos.</translation>
    </message>
    <message>
        <source>Free up some space. Until then they are kept only until you quit.</source>
        <translation>Libere espaço. Até lá, eles são guardados somente durante esta execução.</translation>
    </message>
    <message>
        <source>A settings file could not be read. A copy was kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Não foi possível ler um arquivo de configurações. Ele foi guardado à parte como %1.</translation>
    </message>
    <message>
        <source>The program continues without it. Enter what is missing again.</source>
        <translation>O programa continua sem ele. Adicione novamente o que estiver faltando.</translation>
    </message>
    <message>
        <source>A settings file could not be read.</source>
        <translation>Não foi possível ler um arquivo de configurações.</translation>
    </message>
    <message>
        <source>%1 reports that the account in the browser has no admin access.</source>
        <translation>%1 respondeu que não: a conta no navegador não tem acesso de administrador no destino.</translation>
    </message>
    <message>
        <source>Sign in there as an administrator and verify again, or go back and choose another mode.</source>
        <translation>Entre como administrador no destino e verifique novamente, ou volte e escolha outro modo.</translation>
    </message>
    <message>
        <source>Nobody answered at %1 within 10 minutes.</source>
        <translation>Ninguém respondeu por %1 em 10 minutos.</translation>
    </message>
    <message>
        <source>Start the verification again, and finish it in the browser.</source>
        <translation>Verifique novamente e conclua no navegador.</translation>
    </message>
    <message>
        <source>The chosen project no longer exists on %1.</source>
        <translation>O projeto escolhido não existe mais para %1.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translation>Escolha outro projeto.</translation>
    </message>
    <message>
        <source>%1 cannot read this invitation code.</source>
        <translation>%1 não consegue ler este código de convite.</translation>
    </message>
    <message>
        <source>Part of it may be missing. Ask the sender to send it again, and paste the whole code.</source>
        <translation>Pode estar faltando uma parte. Peça-o novamente ao remetente e cole-o inteiro.</translation>
    </message>
    <message>
        <source>This invitation was made for another instance, not for %1.</source>
        <translation>Este convite foi feito para outra instância, não para %1.</translation>
    </message>
    <message>
        <source>Choose that instance under “Instance”, or ask the sender for an invitation to %1.</source>
        <translation type="vanished">Escolha essa instância em “Instância” ou peça ao remetente um convite para %1.</translation>
    </message>
    <message>
        <source>This invitation was made with a newer version of Exalate than %1 has.</source>
        <translation>Este convite foi feito por uma versão do Exalate mais recente que a usada por %1.</translation>
    </message>
    <message>
        <source>Update Exalate on %1, then accept it.</source>
        <translation>Atualize o Exalate usado por %1 e depois aceite o convite.</translation>
    </message>
    <message>
        <source>Unknown tracker</source>
        <translation>Rastreador desconhecido</translation>
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
        <translation>Configuração automática de campos básicos</translation>
    </message>
    <message>
        <source>Sync rules cannot be edited</source>
        <translation>As regras de sincronização não podem ser editadas</translation>
    </message>
    <message>
        <source>Only Issues can be synced</source>
        <translation>Somente issues podem ser sincronizadas</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic complexity</source>
        <translation>Recomendado para casos de uso de complexidade básica</translation>
    </message>
    <message>
        <source>Low-code, visual interface</source>
        <translation>Interface visual, low-code</translation>
    </message>
    <message>
        <source>Configure both sides of the connection using a single interface</source>
        <translation>Configure os dois lados da conexão em uma única interface</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to intermediate complexity</source>
        <translation>Recomendado para casos de uso de complexidade básica a intermediária</translation>
    </message>
    <message>
        <source>Groovy-based scripting</source>
        <translation>Scripts baseados em Groovy</translation>
    </message>
    <message>
        <source>Configure each side of the connection separately</source>
        <translation>Configure cada lado da conexão separadamente</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to advanced complexity</source>
        <translation>Recomendado para casos de uso de complexidade básica a avançada</translation>
    </message>
    <message>
        <source>You prove your admin access to the destination.</source>
        <translation>O acesso de administrador ao destino será verificado.</translation>
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
        <translation>Pendente</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desativada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>Agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>há %Ln minuto</numerusform>
            <numerusform>há %Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>há %Ln hora</numerusform>
            <numerusform>há %Ln horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>changed to https</source>
        <translation>com criptografia (https)</translation>
    </message>
    <message>
        <source>the start of the address was corrected</source>
        <translation>o início foi corrigido</translation>
    </message>
    <message>
        <source>not encrypted, on this computer only</source>
        <translation>sem criptografia, apenas neste computador</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>um endereço de rede privada</translation>
    </message>
    <message>
        <source>shown as it is sent</source>
        <translation>exibido na forma usada para conectar</translation>
    </message>
    <message>
        <source>add the organization at the end</source>
        <translation>falta a organização no final</translation>
    </message>
    <message>
        <source>add the owner at the end</source>
        <translation>falta o proprietário no final</translation>
    </message>
    <message>
        <source>Not available: your instance is not public</source>
        <translation>Não disponível: a sua instância não pode ser acessada de fora</translation>
    </message>
    <message>
        <source>Not available: private connections have no Visual mode</source>
        <translation>Não disponível: uma conexão privada não tem o modo Visual</translation>
    </message>
    <message>
        <source>Not available: %1 does not support local connections</source>
        <extracomment>%1 is the product name of an issue tracker</extracomment>
        <translation>Não disponível: %1 não tem conexões locais</translation>
    </message>
    <message>
        <source>Not available: local connections have no Visual mode</source>
        <translation>Não disponível: uma conexão local não tem o modo Visual</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC connects in Script mode</source>
        <translation type="vanished">Não disponível: o HP ALM/QC se conecta no modo Script</translation>
    </message>
    <message>
        <source>Not available: Visual works only between Jira, Azure DevOps Service and Zendesk</source>
        <translation>Não disponível: o Visual conecta Jira, Azure DevOps Service e Zendesk entre si</translation>
    </message>
    <message>
        <source>Not available: private connections from Azure DevOps support Script only</source>
        <translation>Não disponível: uma conexão privada a partir do Azure DevOps usa o modo Script</translation>
    </message>
    <message>
        <source>Not available: the destination has Exalate %1, older than 5.1.0. Ask for an update</source>
        <extracomment>%1 is a version such as 5.0.9</extracomment>
        <translation type="vanished">Não disponível: o destino tem o Exalate %1, anterior ao 5.1.0. Peça uma atualização</translation>
    </message>
    <message>
        <source>Not available: the destination does not offer it</source>
        <translation>Não disponível: o destino não o oferece</translation>
    </message>
    <message>
        <source>Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the connection there</source>
        <translation>Não disponível: o Free Plan tem apenas o Basic. Se o outro lado tiver uma licença Network, inicie a conexão por lá</translation>
    </message>
    <message>
        <source>Not available: your licence or evaluation has expired. Renew it in the Exalate console</source>
        <translation>Não disponível: a sua licença ou avaliação expirou. Renove-a no console do Exalate</translation>
    </message>
    <message>
        <source>Not available: your instance has no licence. Add one in the Exalate console</source>
        <translation>Não disponível: a sua instância não tem licença. Adicione uma no console do Exalate</translation>
    </message>
    <message>
        <source>Not available: it needs admin access to the destination</source>
        <translation>Não disponível: é preciso ter acesso de administrador ao destino</translation>
    </message>
    <message>
        <source>%1 The request went through the proxy %2.</source>
        <extracomment>%1 is a sentence, %2 is a host and a port</extracomment>
        <translation>%1 A solicitação passou pelo proxy %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password before it lets a request through to %2.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>O proxy %1 pede um nome de usuário e uma senha antes de deixar uma solicitação passar até %2.</translation>
    </message>
    <message>
        <source>Enter them under “Connection”, “Network”, then retry.</source>
        <translation>Digite-os em “Conexão”, “Rede” e tente novamente.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through to %2.</source>
        <translation>O proxy %1 não deixou a solicitação passar até %2.</translation>
    </message>
    <message>
        <source>Check the proxy under “Connection”, “Network”, or send the technical details to your network team.</source>
        <translation>Confira o proxy em “Conexão”, “Rede” ou envie os detalhes técnicos à sua equipe de rede.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is then kept only until you quit.</source>
        <translation>Desbloqueie o chaveiro e tente de novo. Ou escolha “Editar instância” e digite a senha ou o token outra vez, só para esta execução.</translation>
    </message>
    <message>
        <source>%1 looks like %2, but is a different host.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 parece %2, mas é outro host.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.</source>
        <translation>Escolha “Editar instância” e digite novamente seus dados de acesso. O que você digitou aqui será mantido.</translation>
    </message>
    <message>
        <source>Check the user name and its password or token, and enter them again.</source>
        <translation>Confira o nome de usuário e a senha ou o token e digite-os novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.</source>
        <translation>Nada foi enviado: o que é enviado precisa antes ser anotado no disco. Libere espaço e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Update the program, then try again.</source>
        <translation>Nada foi enviado: o que é enviado precisa antes ser anotado no disco. Atualize o programa e tente de novo.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the settings file %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Uma versão mais recente deste programa gravou o arquivo de configurações %1.</translation>
    </message>
    <message>
        <source>The file stays as it is, and nothing is saved in it. Update the program.</source>
        <translation>O arquivo permanece como está e nada é salvo nele. Atualize o programa.</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)</source>
        <translation>Escolha “Connections” no menu à esquerda. (No Jira: “Apps”, depois “Exalate”.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)</source>
        <translation>Escolha “Connections” no menu à esquerda. (No Jira: “Manage apps”, depois “Exalate”.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)</source>
        <translation>Escolha “Connections” no menu à esquerda. (No Zendesk: “Exalate” na lista de aplicativos.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left.</source>
        <translation>Escolha “Connections” no menu à esquerda.</translation>
    </message>
    <message>
        <source>unusual characters were corrected</source>
        <translation>caracteres que nenhum endereço tem foram corrigidos</translation>
    </message>
    <message>
        <source>taken from another program&apos;s link</source>
        <translation>extraído do link de outro programa</translation>
    </message>
    <message>
        <source>the usual host of this instance</source>
        <translation>o host habitual desta instância</translation>
    </message>
    <message>
        <source>without the user name, which is not needed</source>
        <translation>sem o nome de usuário, que não é necessário</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>created</source>
        <translation>criada</translation>
    </message>
    <message>
        <source>made in the Exalate console</source>
        <translation>criada no console do Exalate</translation>
    </message>
    <message>
        <source>invitation code copied</source>
        <translation>código de convite copiado</translation>
    </message>
    <message>
        <source>message with the invitation code copied</source>
        <translation>mensagem com o código de convite copiada</translation>
    </message>
    <message>
        <source>invitation saved to a file</source>
        <translation>convite salvo em um arquivo</translation>
    </message>
    <message>
        <source>mail drafted</source>
        <translation>rascunho de e-mail preparado</translation>
    </message>
    <message>
        <source>invitation accepted here</source>
        <translation>convite aceito aqui</translation>
    </message>
    <message>
        <source>became active</source>
        <translation>ficou ativa</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>excluída</translation>
    </message>
    <message>
        <source>recognised in the list, once signed in</source>
        <translation>reconhecida na lista, depois do login</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024</source>
        <translation>Indisponível: o HP ALM/QC se conecta no modo Script, e o Exalate encerrou o suporte a ele em novembro de 2024</translation>
    </message>
    <message>
        <source>Not available: your instance runs Exalate %1, older than %2. Update it first</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Indisponível: sua instância tem o Exalate %1, anterior a %2. Atualize-a primeiro</translation>
    </message>
    <message>
        <source>Not available: the destination runs Exalate %1, older than %2. Ask for an update</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>Indisponível: o destino tem o Exalate %1, anterior a %2. Peça uma atualização</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again. Nothing you entered here is lost.</source>
        <translation>Escolha “Editar instância” e digite de novo. O que você digitou aqui permanece.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again.</source>
        <translation>Escolha “Editar instância” e digite de novo.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Digite a URL do Exalate exatamente como General Settings a mostra: o mesmo esquema, host e porta.</translation>
    </message>
    <message>
        <source>Rename or delete that connection, then accept again.</source>
        <translation>Renomeie ou exclua essa conexão e aceite novamente.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try again.</source>
        <translation>Nada foi enviado: o que é enviado precisa antes ser anotado no disco. Permita que este programa grave lá e tente novamente.</translation>
    </message>
    <message>
        <source>Retry to look again, or check in the Exalate console. “Send again” may create a second connection.</source>
        <translation>Tente novamente para olhar de novo, ou olhe no console do Exalate. “Enviar novamente” pode criar uma segunda conexão.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not know.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>O certificado de %1 foi emitido por %2, que este computador não conhece.</translation>
    </message>
    <message>
        <source>Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or have the issuer added to this computer.</source>
        <translation>Nada foi enviado. O servidor talvez não envie os certificados intermediários: pergunte ao administrador responsável por %1, ou peça que o emissor seja adicionado a este computador.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used.</source>
        <translation>O certificado de %1 não pode ser usado.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not allowed to issue certificates.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>O certificado de %1 foi emitido por %2, que não tem permissão para emitir certificados.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for servers.</source>
        <translation>O certificado de %1 não é para servidores.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature that is too weak by now.</source>
        <translation>O certificado de %1 tem uma chave ou uma assinatura que já é fraca demais.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for another certificate.</source>
        <translation>Nada foi enviado. Peça outro certificado ao administrador responsável por %1.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 responde nessa porta sem criptografia.</translation>
    </message>
    <message>
        <source>Check the port: this one is not for encrypted connections. Leave it out if you are not sure.</source>
        <translation>Confira a porta: esta não é para conexões criptografadas. Na dúvida, deixe-a de fora.</translation>
    </message>
    <message>
        <source>%1 asks this computer for a certificate of its own, and this program has none to give.</source>
        <translation>%1 pede um certificado próprio a este computador, e este programa não tem nenhum para dar.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for a way in that needs none, such as from your company&apos;s network.</source>
        <translation>Peça ao administrador responsável por %1 um acesso que não precise dele, por exemplo pela rede da sua empresa.</translation>
    </message>
    <message>
        <source>%1 is %2 itself; its Exalate instance has an address of its own.</source>
        <extracomment>%1 is a host, %2 the product name of an issue tracker</extracomment>
        <translation>%1 é o próprio %2; a instância do Exalate dele tem um endereço próprio.</translation>
    </message>
    <message>
        <source>Open Exalate there, and enter the Exalate URL from its General Settings.</source>
        <translation>Abra o Exalate lá e digite a URL do Exalate que está em General Settings.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in first.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 pede que todos entrem primeiro.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in at %2 first.</source>
        <translation>%1 pede que todos entrem primeiro em %2.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of the other side, from its General Settings. It is often another address.</source>
        <translation>Digite a URL do Exalate do outro lado, que está em General Settings. Muitas vezes é outro endereço.</translation>
    </message>
    <message>
        <source>%1 refuses every request from this computer (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 403</extracomment>
        <translation>%1 recusa este computador, seja qual for o pedido (HTTP %2).</translation>
    </message>
    <message>
        <source>It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a private connection.</source>
        <translation>Talvez só deixe entrar redes conhecidas. Pergunte ao administrador responsável por %1, ou deixe o outro lado iniciar uma conexão privada.</translation>
    </message>
    <message>
        <source>There may be no %1 at %2: it answers as if nobody had that name.</source>
        <extracomment>%1 is the product name of an issue tracker, %2 a host name</extracomment>
        <translation>Talvez não exista %1 em %2: a resposta é a de um nome que ninguém tem.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, or open the address in the browser.</source>
        <translation>Confira a grafia do nome, ou abra o endereço no navegador.</translation>
    </message>
    <message>
        <source>%1 does nothing until Exalate is updated there.</source>
        <translation>%1 não faz nada até que o Exalate seja atualizado lá.</translation>
    </message>
    <message>
        <source>Update it in the Exalate console of %1, or ask its administrator to.</source>
        <translation>Atualize-o no console do Exalate de %1, ou peça ao administrador responsável.</translation>
    </message>
    <message>
        <source>The code was probably changed on its way: it has spaces where other characters belong.</source>
        <translation>O código provavelmente foi alterado no caminho: há espaços onde deveria haver outros caracteres.</translation>
    </message>
    <message>
        <source>Ask the sender for it as a file, or as plain text.</source>
        <translation>Peça ao remetente que o envie em um arquivo ou como texto sem formatação.</translation>
    </message>
    <message>
        <source>The request may have been carried out: the list of %1 does not show it for certain.</source>
        <translation>Talvez já tenha sido feito: a lista de %1 não mostra isso com certeza.</translation>
    </message>
    <message>
        <source>Check in the Exalate console of %1 before you try again.</source>
        <translation>Olhe no console do Exalate de %1 antes de fazer isso de novo.</translation>
    </message>
    <message>
        <source>%1 checks where requests come from, and rejected this one.</source>
        <translation>%1 verifica de onde vem uma solicitação, e não aceitou esta.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Abra “Instância”, edite-a e digite a URL do Exalate exatamente como General Settings a mostra: o mesmo esquema, host e porta.</translation>
    </message>
    <message>
        <source>The keychain has no password or token for %1.</source>
        <translation>O chaveiro do sistema não tem senha nem token para %1.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the password or token again.</source>
        <translation>Abra “Instância”, edite-a e digite a senha ou o token novamente.</translation>
    </message>
    <message>
        <source>This program cannot write to %1, which belongs to %2.</source>
        <extracomment>%1 is a folder or a file, %2 the name of an account on this computer</extracomment>
        <translation>Este programa não pode gravar em %1, que pertence a %2.</translation>
    </message>
    <message>
        <source>This program cannot write to %1.</source>
        <extracomment>%1 is a folder or a file</extracomment>
        <translation>Este programa não pode gravar em %1.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then settings and drafts are kept only until you quit.</source>
        <translation>Permita que ele grave lá. Até então, configurações e rascunhos valem somente desta vez.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can change the settings in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>Outras contas deste computador podem alterar as configurações em %1.</translation>
    </message>
    <message>
        <source>Take away their write access, so that nobody can lead this program to another address.</source>
        <translation>Retire a permissão de gravação delas, para que ninguém possa levar este programa a outro endereço.</translation>
    </message>
    <message>
        <source>This is a git address. Exalate needs the address that the browser shows.</source>
        <translation>Este é um endereço para git. O Exalate se conecta com o que o navegador mostra.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>Digite %1.</translation>
    </message>
    <message>
        <source>Check the spelling, and your internet connection or VPN.</source>
        <translation>Confira a grafia e a conexão com a internet ou a VPN deste computador.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online. If the host exists only inside the network of the other company, switch on “I don&apos;t have a URL”.</source>
        <translation>Confira a grafia e se este computador está on-line. Um host conhecido apenas dentro da outra empresa exige uma conexão privada: “Não tenho uma URL”.</translation>
    </message>
    <message>
        <source>If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.</source>
        <translation>Se essa instância também for sua, continue com ela. Caso contrário, peça ao remetente um convite para %1.</translation>
    </message>
    <message>
        <source>Your own Exalate has no valid licence: it has expired, or there is none.</source>
        <translation>O seu próprio Exalate não tem uma licença válida: ela expirou ou não existe.</translation>
    </message>
    <message>
        <source>Add or renew it in the Exalate console, then open this window again.</source>
        <translation>Adicione ou renove a licença no console do Exalate e abra esta janela de novo.</translation>
    </message>
    <message>
        <source>Not available: this program cannot tell whether the destination&apos;s tracker supports Visual</source>
        <translation>Indisponível: este programa não tem como saber se o rastreador do destino oferece o Visual</translation>
    </message>
</context>
</TS>
