<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>%1 について</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Exalate で課題トラッカーを接続</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>バージョン %1 (Qt %2 を使用)</translation>
    </message>
    <message>
        <source>© %1. Licence: %2</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence</extracomment>
        <translation>© %1。ライセンス: %2</translation>
    </message>
    <message>
        <source>Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT).</source>
        <extracomment>the names of libraries, each with its licence</extracomment>
        <translation>Qt (LGPL-3.0)、QtKeychain (BSD-3-Clause)、libpsl (MIT) を含む、または使用しています。</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>バージョンをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>AcceptHandOverPage</name>
    <message>
        <source>When the console says that the invitation is accepted, press Next.</source>
        <translation type="vanished">コンソールに招待が承諾されたと表示されたら、「次へ」を押してください。</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>招待コード</translation>
    </message>
    <message>
        <source>hidden (fingerprint %1)</source>
        <translation>非表示 (フィンガープリント: %1)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Accept the invitation in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 の一覧に新しい接続がまだありません。先にコンソールで招待を承諾してください。</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>表示されたので次へ(&amp;I)</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>コンソールに接続が表示されたら、次へ進んでください。</translation>
    </message>
    <message>
        <source>The connection then appears in the list of your instance, and this page asks whether it is yours.</source>
        <translation>すると、お使いのインスタンスの一覧に接続が表示され、このページでご自分のものかどうかを確認します。</translation>
    </message>
    <message>
        <source>%1 Then choose “Accept invitation”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 次に「Accept invitation」を選びます。</translation>
    </message>
    <message>
        <source>Check who is inviting you: only the console of your instance shows it.</source>
        <translation>誰からの招待かを確認してください。お使いのインスタンスは、それをコンソールでしか示しません。</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>Accept invitation</source>
        <translation>招待を承諾</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>宛先: %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>招待を読み取っています…</translation>
    </message>
    <message>
        <source>Accepting the invitation…</source>
        <translation>招待を承諾しています…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>確定(&amp;C)</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Exalate コンソール</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>接続を探しています…</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>招待の確認</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>招待を承諾しました</translation>
    </message>
    <message>
        <source>Continue with another &amp;instance</source>
        <translation>別のインスタンスで続ける(&amp;I)</translation>
    </message>
</context>
<context>
    <name>AcceptedPage</name>
    <message>
        <source>the other side</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>You accepted the invitation from %1.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>%1 からの招待を承諾しました。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation type="vanished">次のステップ</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation type="vanished">何をどのように同期するか、接続を構成してください。構成は、ご自身のインスタンスの Exalate コンソールで行います。</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation type="vanished">Exalate コンソールを開く(&amp;O)</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Yes, I &amp;mean this host</source>
        <translation>はい、このホストで間違いありません(&amp;M)</translation>
    </message>
</context>
<context>
    <name>AdminQuestionPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>はい、管理者権限があります(&amp;Y)</translation>
    </message>
    <message>
        <source>You confirm it in the browser, and the connection becomes active right away.</source>
        <translation>ブラウザーで権限を証明すると、接続はすぐに有効になります。</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>いいえ、管理者権限はありません(&amp;O)</translation>
    </message>
    <message>
        <source>You get an invitation code to send to the administrator of the other side.</source>
        <translation>相手側の管理者に渡す招待コードが発行されます。</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Do you have admin access to %1?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 の管理者権限をお持ちですか？</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>どちらかの回答を選択してください。</translation>
    </message>
</context>
<context>
    <name>CandidateChoice</name>
    <message>
        <source>New in the list. Which one is yours?</source>
        <translation>一覧に新しく追加されました。作成したのはどれですか?</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>%1 is the name of a connection, %2 the other side</extracomment>
        <translation>%1 (相手: %2)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>どれでもない</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>プロジェクトを選択(&amp;S)</translation>
    </message>
    <message>
        <source>This is what your own instance reads in the invitation. Nothing has reached the other side yet.</source>
        <translation type="vanished">ご自身のインスタンスが招待から読み取った内容です。相手側にはまだ何も送信されていません。</translation>
    </message>
    <message>
        <source>From</source>
        <translation>送信元</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>(compare it with the sender by phone)</source>
        <translation>(電話で送信者と照合してください)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Project for incoming sync</source>
        <translation>受信する同期のプロジェクト</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>%1 (this instance)</source>
        <extracomment>%1 is the name or the host of one&apos;s own instance</extracomment>
        <translation>%1 (このインスタンス)</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>一覧からプロジェクトを選択するか、名前をすべて入力してください。</translation>
    </message>
    <message>
        <source>Your own instance read this from the invitation. Nothing reaches the other side before you accept.</source>
        <translation>お使いのインスタンスが招待から読み取った内容です。承諾するまで、相手側には何も届きません。</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Invitation code</source>
        <translation>招待コード(&amp;I)</translation>
    </message>
    <message>
        <source>Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm.</source>
        <translation>コードまたはメッセージ全体を貼り付けるか、ファイルをドロップしてください。確定するまで、相手側には何も送信されません。</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ コードが見つかりました</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Paste the invitation code that you received.</source>
        <translation>受け取った招待コードを貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Initiates and accepts connections between issue trackers that Exalate synchronises.</source>
        <translation>Exalate が同期する課題トラッカー間の接続を開始、承諾します。</translation>
    </message>
    <message>
        <source>Opens the sandbox: a simulated company on this computer. It needs no account.</source>
        <translation>サンドボックス (このコンピューター上の架空の会社、アカウント不要) を開きます。</translation>
    </message>
    <message>
        <source>Keeps the settings in &lt;folder&gt;.</source>
        <translation>設定を &lt;フォルダー&gt; に保存します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Checks that this installation is complete, then exits.</source>
        <translation>このインストールが完全かどうかを表示して終了します。</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer only the publicly documented operations.</source>
        <translation>サンドボックス: ノードは、公開文書に記載された操作にのみ応答します。</translation>
    </message>
    <message>
        <source>Sandbox: gives your own instance &lt;count&gt; connections.</source>
        <translation>サンドボックス: ご自身のインスタンスに &lt;数&gt; 件の接続を用意します。</translation>
    </message>
    <message>
        <source>count</source>
        <translation>数</translation>
    </message>
    <message>
        <source>Sandbox: nodes wait &lt;ms&gt; milliseconds before each answer.</source>
        <translation>サンドボックス: ノードは応答のたびに &lt;ms&gt; ミリ秒待ちます。</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sandbox: a session lasts &lt;seconds&gt;.</source>
        <translation>サンドボックス: セッションは &lt;秒&gt; 秒間続きます。</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>Sandbox: gives each tracker that has projects &lt;count&gt; more.</source>
        <translation>サンドボックス: プロジェクトがある各トラッカーに、さらに &lt;数&gt; 件のプロジェクトを用意します。</translation>
    </message>
    <message>
        <source>Prints what a node offers according to the API description in &lt;file&gt;, then exits.</source>
        <translation>&lt;file&gt; にある API の記述から、ノードが提供する機能を表示して終了します。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers.</source>
        <translation>不要になった招待コードをキーチェーンから削除して終了します。アンインストーラーが使用します。</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer programs &lt;level&gt;: full, public or guided; with a name, that node alone.</source>
        <translation>サンドボックス: ノードがプログラムに提供する &lt;level&gt; (full、public、guided)。名前を付けると、そのノードだけに適用されます。</translation>
    </message>
    <message>
        <source>[name=]level</source>
        <translation>[name=]level</translation>
    </message>
    <message>
        <source>%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.</source>
        <translation>%1 は、JSON 形式の OpenAPI 2.0、3.0、3.1 による API の記述ではありません。</translation>
    </message>
    <message>
        <source>Not all codes could be deleted from the keychain.</source>
        <translation>キーチェーンから一部のコードを削除できませんでした。</translation>
    </message>
</context>
<context>
    <name>ConnectedPage</name>
    <message>
        <source>unknown</source>
        <translation type="vanished">不明なインスタンス</translation>
    </message>
    <message>
        <source>%1 and %2 are connected.</source>
        <extracomment>%1 and %2 are the names of two instances</extracomment>
        <translation>%1 と %2 が接続されました。</translation>
    </message>
    <message>
        <source>No invitation is needed: you have admin access to both sides.</source>
        <translation>両側の管理者権限をお持ちのため、招待の承諾は必要ありません。</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>ローカルインスタンス</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>リモートインスタンス</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>%1 is connected with itself.</source>
        <translation>%1 は自分自身と接続されました。</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>招待コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Go to remote</source>
        <translation>リモートへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>停止(&amp;D)</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>削除(&amp;L)</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>詳細をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>有効にする(&amp;V)</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>%1 の招待コードをコピーしました。フィンガープリント: %2</translation>
    </message>
    <message>
        <source>This is a new code: the earlier one may no longer work.</source>
        <translation>これは新しいコードです。以前のコードは使えなくなっている可能性があります。</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1.</source>
        <translation>%1 を表示するブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>%1 を変更しました。</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>%1 は再び有効になりました。</translation>
    </message>
    <message>
        <source>%1 is deactivated: nothing is synchronised until you activate it again.</source>
        <translation>%1 を停止しました。有効にするまで何も同期されません。</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>接続「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>%1 will no longer be able to accept its invitation. This cannot be undone.</source>
        <translation>%1 はこの接続の招待を承諾できなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>%1 との同期が停止し、変更はやり取りされなくなります。既存の課題は両側に残ります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 を削除しました。</translation>
    </message>
    <message>
        <source>Details of %1 copied. They contain no secrets.</source>
        <translation>%1 の詳細をコピーしました。機密情報は含まれていません。</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>アップグレード(&amp;U)</translation>
    </message>
    <message>
        <source>%1 now uses %2 mode.</source>
        <extracomment>%1 is the name of a connection, %2 a mode</extracomment>
        <translation>%1 を %2 モードにアップグレードしました。</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>メッセージをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Mark as &amp;accepted</source>
        <translation>承諾済みにする(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>一覧から削除(&amp;L)</translation>
    </message>
    <message>
        <source>Message with the invitation code of %1 copied.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 の招待コードを含むメッセージをコピーしました。</translation>
    </message>
    <message>
        <source>%1 is marked as accepted.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>%1 を承諾済みにしました。</translation>
    </message>
    <message>
        <source>Activate connection</source>
        <translation>接続を有効にする</translation>
    </message>
    <message>
        <source>Activate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>接続「%1」を有効にしますか?</translation>
    </message>
    <message>
        <source>Synchronisation with %1 resumes, including the changes made in the meantime.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>%1 との同期を再開します。その間の変更も同期されます。</translation>
    </message>
    <message>
        <source>Deactivate connection</source>
        <translation>接続を無効にする</translation>
    </message>
    <message>
        <source>Deactivate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>接続「%1」を無効にしますか?</translation>
    </message>
    <message>
        <source>Nothing is synchronised with %1 until you activate it again.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>再び有効にするまで、%1 とは何も同期されません。</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Remove the connection “%1” from this list?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>この一覧から接続「%1」を削除しますか?</translation>
    </message>
    <message>
        <source>This program forgets its invitation code. The connection itself stays: delete it in the Exalate console.</source>
        <translation>招待コードはここから消去されます。接続そのものは残るので、Exalate コンソールで削除してください。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>%1 を一覧から削除しました。</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>詳細(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection details</source>
        <translation>接続の詳細</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>このプログラムが行ったこと</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>詳細をコピー(&amp;S)</translation>
    </message>
    <message>
        <source>✓ Copied. Contains no secrets.</source>
        <translation>✓ コピーしました。秘密の情報は含まれていません。</translation>
    </message>
</context>
<context>
    <name>ConnectionInformationPage</name>
    <message>
        <source>&amp;Local instance short name</source>
        <translation>ローカルインスタンスの短縮名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Remote instance short name</source>
        <translation>リモートインスタンスの短縮名(&amp;R)</translation>
    </message>
    <message>
        <source>Connection n&amp;ame</source>
        <translation>接続名(&amp;A)</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>説明(&amp;E)</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Based on the two short names until you edit it.</source>
        <translation>2 つの短縮名に基づく候補です。編集するまで短縮名に合わせて変わります。</translation>
    </message>
    <message>
        <source>Edited. No longer based on the short names.</source>
        <translation>編集済みです。短縮名に合わせて変わることはありません。</translation>
    </message>
    <message>
        <source>unknown (private connection)</source>
        <translation>不明 (プライベート接続)</translation>
    </message>
    <message>
        <source>Enter a short name for your instance.</source>
        <translation>ご自身のインスタンスの短縮名を入力してください。</translation>
    </message>
    <message>
        <source>Enter a short name for the other side.</source>
        <translation>相手側の短縮名を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>接続名を %Ln 文字以内で入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>Unknown</source>
        <translation type="vanished">不明</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <extracomment>%1 is the name or host of the other side of a connection</extracomment>
        <translation>相手側: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>the other side of a connection, when nothing tells who it is</extracomment>
        <translation>不明</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>モード</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>同期中の課題</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>ローカルインスタンス</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>リモートインスタンス</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>リモートホスト</translation>
    </message>
    <message>
        <source>Remote tracker</source>
        <translation>リモートトラッカー</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>同期中の課題</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1、昇順</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1、降順</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Edit instance</source>
        <translation>インスタンスを編集</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>接続を検索</translation>
    </message>
    <message>
        <source>%1 is now active.</source>
        <translation>%1 が有効になりました。</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>「%1」に一致する接続はありません。</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>接続を読み込んでいます…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln 件の接続</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln 件中 %1 件の接続</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <extracomment>%1 is &quot;5 connections&quot;, %2 a time of day</extracomment>
        <translation>%1 · %2 に更新</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>ネットワーク…</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>クリップボードを今すぐクリア</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
    <message>
        <source>Not signed in: these are the connections that this program helped you with, and the status that you gave them.</source>
        <translation>サインインしていません。これは、このプログラムがお手伝いした接続と、それについて入力された内容です。</translation>
    </message>
    <message>
        <source>%1 of %2 connections: the instance returns only part of its list.</source>
        <translation>%2 件中 %1 件の接続: インスタンスは一覧の一部しか返しません。</translation>
    </message>
    <message>
        <source>%1 connections, perhaps more: the instance may return only part of its list.</source>
        <translation>%1 件の接続 (さらにある可能性があります): インスタンスが一覧の一部しか返していない可能性があります。</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>並べ替え(&amp;B)</translation>
    </message>
    <message>
        <source>Order of the instance</source>
        <extracomment>the order of a list: as the instance gives it</extracomment>
        <translation>インスタンスの順</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>No connection has this status.</source>
        <translation>この状態の接続はありません。</translation>
    </message>
    <message>
        <source>No connection with this status matches “%1”.</source>
        <translation>この状態で「%1」に一致する接続はありません。</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
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
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination instance &amp;URL</source>
        <translation>接続先インスタンスの URL(&amp;U)</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>URL がない(&amp;H)</translation>
    </message>
    <message>
        <source>You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection.</source>
        <translation>モードは後から変更できません (Basic のみアップグレード可能)。別のモードを使うには、新しい接続を作成してください。</translation>
    </message>
    <message>
        <source>About the destination instance URL</source>
        <translation>接続先インスタンスの URL について</translation>
    </message>
    <message>
        <source>The address of the instance that you want to connect to, as your browser shows it, or the Exalate URL from its General Settings.</source>
        <translation>接続したいインスタンスのリンク (ブラウザーに表示されるとおり)、または接続先の General Settings にある Exalate URL です。</translation>
    </message>
    <message>
        <source>Choose the configuration type</source>
        <translation>構成タイプを選択</translation>
    </message>
    <message>
        <source>Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.</source>
        <extracomment>%1 is the host of one&apos;s own instance</extracomment>
        <translation>プライベート接続: 相手側のインスタンスが %1 に接続するため、そこに到達できる必要があります。Visual モードは使えません。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 を使う</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>%1 に接続します</translation>
    </message>
    <message>
        <source>This is your own instance: you are creating a local connection between two of your projects.</source>
        <translation>ご自身のインスタンスです。ご自身の 2 つのプロジェクト間のローカル接続になります。</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 を確認しています…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>ネットワークで %1 を探しています…</translation>
    </message>
    <message>
        <source>Looking for Exalate on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 に Exalate インスタンスを問い合わせています…</translation>
    </message>
    <message>
        <source>Identifying the issue tracker on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 に課題トラッカーの種類を問い合わせています…</translation>
    </message>
    <message>
        <source>Exalate %1</source>
        <translation>Exalate %1</translation>
    </message>
    <message>
        <source>%1 is no longer selected. %2.</source>
        <extracomment>%1 is a mode, %2 the sentence that says why</extracomment>
        <translation>%1 の選択は解除されました。%2。</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>続けるには、いずれかを選択してください。</translation>
    </message>
    <message>
        <source>Enter the address of the destination, or switch on “I don&apos;t have a URL”.</source>
        <translation>接続先のアドレスを入力するか、「URL がない」をオンにしてください。</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>ネットワーク(&amp;W)…</translation>
    </message>
    <message>
        <source>No Exalate instance answers there. You may have to ask the other side for its Exalate URL.</source>
        <translation type="vanished">そこでは Exalate インスタンスが応答しません。相手側に Exalate URL を教えてもらう必要があるかもしれません。</translation>
    </message>
    <message>
        <source>Your instance does not report whether it is public and which licence it has. Script and Visual need an evaluation or a paid licence.</source>
        <translation>お使いのインスタンスは、インターネットから到達できるかどうかと、ライセンスの種類を示しません。Script と Visual には、評価版または有料のライセンスが必要です。</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Exalate コンソールを開く(&amp;C)</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <translation>ブラウザーを開けませんでした。%1 を手動で開いてください。</translation>
    </message>
    <message>
        <source>tracker not reported</source>
        <translation>トラッカーの通知なし</translation>
    </message>
    <message>
        <source>Exalate found</source>
        <translation>Exalate が見つかりました</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>接続を編集</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>接続名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>説明(&amp;D)</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>接続名を入力してください。</translation>
    </message>
</context>
<context>
    <name>EmptyConnections</name>
    <message>
        <source>No connections yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Connect this instance to another one and get an invitation code for its administrator.</source>
        <translation type="vanished">このインスタンスを別のインスタンスと組み合わせ、その管理者に渡す招待コードを取得します。</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code? Check who it is from, then confirm.</source>
        <translation type="vanished">招待コードを受け取ったら、誰からのものかを確認してから確定します。</translation>
    </message>
    <message>
        <source>Initiate a connection to another instance, and send the invitation code to its administrator. Or accept the invitation that somebody sent you.</source>
        <translation>別のインスタンスへの接続を開始し、招待コードをその管理者に送ってください。または、受け取った招待を承諾してください。</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>招待コード(&amp;C)</translation>
    </message>
    <message>
        <source>The console then gives an invitation code. Paste it here:</source>
        <translation type="vanished">その後、コンソールに招待コードが表示されます。ここに貼り付けてください:</translation>
    </message>
    <message>
        <source>When the console says that the connection is there, press Next.</source>
        <translation type="vanished">コンソールに接続が作成されたと表示されたら、「次へ」を押してください。</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ コードが見つかりました</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">フィンガープリント: %1</translation>
    </message>
    <message>
        <source>Destination instance URL</source>
        <translation>接続先インスタンスの URL</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="vanished">モード</translation>
    </message>
    <message>
        <source>Local instance short name</source>
        <translation>ローカルインスタンスの短縮名</translation>
    </message>
    <message>
        <source>Remote instance short name</source>
        <translation>リモートインスタンスの短縮名</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>接続名</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Project on the other side</source>
        <translation>相手側のプロジェクト</translation>
    </message>
    <message>
        <source>none: choose “I don&apos;t have a URL” there</source>
        <translation type="vanished">なし: コンソールで「I don&apos;t have a URL」(URL がない) を選択してください</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Finish it in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 の一覧に新しい接続がまだありません。先にコンソールで作成を完了してください。</translation>
    </message>
    <message>
        <source>Paste the invitation code from the console.</source>
        <translation>コンソールに表示された招待コードを貼り付けてください。</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>表示されたので次へ(&amp;I)</translation>
    </message>
    <message>
        <source>The console then shows an invitation code. Copy it there, and paste it here:</source>
        <translation>するとコンソールに招待コードが表示されます。そこでコピーして、ここに貼り付けてください:</translation>
    </message>
    <message>
        <source>If the console then shows an invitation code, copy it there, and paste it here:</source>
        <translation>コンソールに招待コードが表示されたら、そこでコピーして、ここに貼り付けてください:</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>コンソールに接続が表示されたら、次へ進んでください。</translation>
    </message>
    <message>
        <source>This page continues when your instance lists the connection.</source>
        <translation>接続がお使いのインスタンスの一覧に表示されると、このページは先へ進みます。</translation>
    </message>
    <message>
        <source>✓ %1 is in the list. Paste its code, or continue without it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>✓ %1 が一覧にあります。コードを貼り付けるか、コードなしで続けてください。</translation>
    </message>
    <message>
        <source>%1 Then choose “Initiate connection”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 次に「Initiate connection」を選びます。</translation>
    </message>
    <message>
        <source>Choose “I don&apos;t have a URL”.</source>
        <translation>「I don&apos;t have a URL」を選びます。</translation>
    </message>
    <message>
        <source>Choose the mode “%1”.</source>
        <extracomment>%1 is a configuration mode, such as Script</extracomment>
        <translation>モード「%1」を選びます。</translation>
    </message>
    <message>
        <source>Choose one of your projects if the console asks for one.</source>
        <translation>コンソールで求められたら、ご自分のプロジェクトを選びます。</translation>
    </message>
    <message>
        <source>Answer whether you have admin access to the other side.</source>
        <translation>相手側に管理者としてアクセスできるかどうかを答えます。</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Enter these values there:</source>
        <translation type="vanished">コンソールで次の値を入力してください:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>コピー: %1</translation>
    </message>
    <message>
        <source>✓ Copied: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>✓ コピーしました: %1</translation>
    </message>
    <message>
        <source>%1 does not offer this to other programs. Its own console does it, in the browser.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="vanished">%1 は、この操作を他のプログラムに提供していません。ブラウザーで専用のコンソールから行います。</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>ブラウザーを開けませんでした。%1 を手動で開いてください。</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>ノードレポート(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Keep beside the browser</source>
        <translation>ブラウザーの横に表示(&amp;K)</translation>
    </message>
    <message>
        <source>The Exalate console of %1 is open in your browser. Do this there:</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>%1 の Exalate コンソールがブラウザーで開いています。そこで次の操作をしてください:</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ コピーしました</translation>
    </message>
    <message>
        <source>Copy ne&amp;xt: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>次をコピー(&amp;X): %1</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Go to remote</source>
        <translation>リモートへ移動(&amp;G)</translation>
    </message>
    <message>
        <source>Initiate connection</source>
        <translation>接続を開始</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Connection information</source>
        <translation>接続情報</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>管理者権限</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>接続完了</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>接続元: %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a response…</source>
        <translation>応答を待っています…</translation>
    </message>
    <message>
        <source>Creating the connection…</source>
        <translation>接続を作成しています…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>開始(&amp;I)</translation>
    </message>
    <message>
        <source>Next creates the connection and its invitation code.</source>
        <translation>「次へ」を押すと、接続とその招待コードが作成されます。</translation>
    </message>
    <message>
        <source>Next creates the connection.</source>
        <translation>「次へ」を押すと、接続が作成されます。</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>Exalate コンソール</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>接続を探しています…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>You finish the connection in the Exalate console.</source>
        <translation>接続の最後の操作は Exalate コンソールで行います。</translation>
    </message>
</context>
<context>
    <name>InstanceActions</name>
    <message>
        <source>Remove instance</source>
        <translation>インスタンスを削除</translation>
    </message>
    <message>
        <source>Remove the instance “%1” from this program?</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>インスタンス「%1」をこのプログラムから削除しますか？</translation>
    </message>
    <message>
        <source>Its password or token and its stored invitation codes are deleted from this computer. Its connections are not affected.</source>
        <translation>パスワードまたはトークンと、保存済みの招待コードがこのコンピューターから削除されます。接続はそのまま残ります。</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>InstanceButton</name>
    <message>
        <source>Instance</source>
        <translation>インスタンス</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>インスタンスを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Edit instance</source>
        <translation>インスタンスを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Remove instance</source>
        <translation>インスタンスを削除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>InstanceDialog</name>
    <message>
        <source>Edit instance</source>
        <translation>インスタンスを編集</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>インスタンスを追加</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>Exalate UR&amp;L</source>
        <translation>Exalate URL(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>トークン(&amp;O)</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>セッショントークン(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the instance.</source>
        <translation type="vanished">空欄の場合は、インスタンスから取得します。</translation>
    </message>
    <message>
        <source>As shown in Exalate, under General Settings.</source>
        <translation>Exalate の General Settings に表示されるものです。</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>User and pass&amp;word</source>
        <translation>ユーザーとパスワード(&amp;W)</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>トークン(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ession token</source>
        <translation>セッショントークン(&amp;E)</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>サインインするユーザーを入力してください。</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of your instance.</source>
        <translation>ご自身のインスタンスの Exalate URL を入力してください。</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>空欄の場合は、保存済みのものをそのまま使います。</translation>
    </message>
    <message>
        <source>Or an API token of this user. It is saved in the system keychain after a successful sign-in.</source>
        <translation>このユーザーの API トークンでも構いません。サインインで確認できた後、システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>It is saved in the system keychain after a successful sign-in.</source>
        <translation>サインインで確認できた後、システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>A token that your node issued. It is saved in the system keychain after a successful sign-in.</source>
        <translation>ノードが発行したトークンです。確認できた後、システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>Enter the password, or an API token of this user.</source>
        <translation>パスワード、またはこのユーザーの API トークンを入力してください。</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>トークンを入力してください。</translation>
    </message>
    <message>
        <source>Paste the session token.</source>
        <translation>セッショントークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>ネットワーク(&amp;W)…</translation>
    </message>
    <message>
        <source>What you call the instance, such as the name of your company.</source>
        <translation>インスタンスの呼び名 (会社名など)。</translation>
    </message>
    <message>
        <source>Wit&amp;hout signing in</source>
        <translation>サインインしない(&amp;H)</translation>
    </message>
    <message>
        <source>This program then guides you through the Exalate console, keeps the invitation codes, and lists the connections that it helped you with.</source>
        <translation>このプログラムは、Exalate コンソールで行う操作を案内し、招待コードを保管し、お手伝いした接続を一覧にします。</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: add it</source>
        <translation>これは Exalate インスタンスです: 追加(&amp;X)</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: sign in</source>
        <translation>これは Exalate インスタンスです: サインイン(&amp;X)</translation>
    </message>
    <message>
        <source>Enter a name. The instance does not report one.</source>
        <translation>名前を入力してください。インスタンスは名前を示していません。</translation>
    </message>
</context>
<context>
    <name>InvitationCodeBox</name>
    <message>
        <source>Invitation code</source>
        <translation>招待コード</translation>
    </message>
    <message>
        <source>Hidden. Choose Show to reveal it.</source>
        <translation>非表示です。「表示」ボタンで表示できます。</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>非表示(&amp;H)</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>表示(&amp;W)</translation>
    </message>
</context>
<context>
    <name>InvitationCodeEntry</name>
    <message>
        <source>From a &amp;file…</source>
        <translation>ファイルから(&amp;F)…</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>✓ コードが見つかりました</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>フィンガープリント: %1</translation>
    </message>
    <message>
        <source>put together from several lines</source>
        <translation>複数の行をつなぎ合わせました</translation>
    </message>
    <message>
        <source>without the characters around it</source>
        <translation>前後の文字を除きました</translation>
    </message>
    <message>
        <source>&amp;Use the code on the clipboard: %1</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>クリップボードのコードを使用(&amp;U): %1</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>貼り付け(&amp;A)</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>招待を開く</translation>
    </message>
    <message>
        <source>Text and mail (*.txt *.eml)</source>
        <translation>テキストとメール (*.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>ここに貼り付けるか、ファイルをドロップしてください</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Hello,</source>
        <translation>こんにちは。</translation>
    </message>
    <message>
        <source>%1 invites you to the Exalate connection “%2”.</source>
        <extracomment>%1 is the name of an instance, %2 the name of a connection</extracomment>
        <translation>%1 から Exalate 接続「%2」への招待です。</translation>
    </message>
    <message>
        <source>Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:</source>
        <translation>お使いの Exalate を開き、「Connections」(接続) に移動して「Accept Invitation」(招待を承諾) をクリックし、次の招待コードを貼り付けてください:</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. Before you confirm, compare the fingerprint with the sender by phone:</source>
        <translation type="vanished">コードを持っている人は誰でも招待を承諾できます。確定する前に、電話で送信者とフィンガープリントを照合してください:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. Before you confirm, compare its fingerprint with me by phone:</source>
        <translation type="vanished">招待コードは別途お送りします。確定する前に、電話で私とフィンガープリントを照合してください:</translation>
    </message>
    <message>
        <source>Invitation to the Exalate connection “%1”</source>
        <extracomment>the subject of a mail; %1 is the name of a connection</extracomment>
        <translation>Exalate 接続「%1」への招待</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. If you use Connection Wizard too, compare the fingerprint with the sender by phone before you confirm:</source>
        <translation>コードを持っている人は誰でも招待を承諾できます。Connection Wizard をお使いの場合は、確定する前に、電話で送信者とフィンガープリントを照合してください:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone before you confirm:</source>
        <translation>招待コードは別途お送りします。Connection Wizard をお使いの場合は、確定する前に、電話で私とフィンガープリントを照合してください:</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>招待コードをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <translation>今すぐクリア(&amp;L)</translation>
    </message>
    <message>
        <source>This is a new code: one that you sent before may no longer work.</source>
        <translation>このコードは新しく作成されました。以前に渡したコードは使えなくなっている可能性があります。</translation>
    </message>
    <message>
        <source>On the “%1” side, you (or their application administrator) need to %2.</source>
        <translation>「%1」側で、あなた (または先方のアプリケーション管理者) が %2 を行う必要があります。</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <extracomment>the words of Exalate&apos;s own button, within &quot;you need to %2.&quot;</extracomment>
        <translation>Accept the Invitation (招待の承諾)</translation>
    </message>
    <message>
        <source>Use the following invitation code:</source>
        <translation>次の招待コードを使用してください:</translation>
    </message>
    <message>
        <source>You can copy the invitation code from the list of connections.</source>
        <translation>招待コードは接続の一覧から取得できます。</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>メッセージをコピー(&amp;M)</translation>
    </message>
    <message>
        <source>Opens the choice of languages.</source>
        <translation>言語の選択を開きます。</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saves the code to a file that only you can read.</source>
        <translation type="vanished">本人だけが読めるファイルにコードを保存します。</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>Opens a mail draft without the code.</source>
        <translation>コードを含まないメールの下書きを開きます。</translation>
    </message>
    <message>
        <source>(safe to read out over the phone)</source>
        <translation>(電話で読み上げても安全です)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>フィンガープリント</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="vanished">不明</translation>
    </message>
    <message>
        <source>✓ Invitation code copied.</source>
        <translation>✓ 招待コードをコピーしました。</translation>
    </message>
    <message>
        <source>✓ Message with the invitation code copied.</source>
        <translation>✓ 招待コードを含むメッセージをコピーしました。</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the invitation code.</source>
        <translation>クリップボードに招待コードは残っていません。</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>招待を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>Invitation %1.txt</source>
        <extracomment>the name of a file; %1 is the name of a connection</extracomment>
        <translation>招待 %1.txt</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ %1 に保存しました。</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it once the invitation is accepted.</source>
        <translation>このファイルを読めるのは本人だけです。招待が承諾されたら削除してください。</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or copy the code.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 に書き込めませんでした。別の場所を選択するか、コードをコピーしてください。</translation>
    </message>
    <message>
        <source>A mail draft is open. It contains the fingerprint, not the code: send the code another way.</source>
        <translation>メールの下書きを開きました。含まれているのはフィンガープリントのみで、コードは含まれていません。コードは別の手段で送ってください。</translation>
    </message>
    <message>
        <source>No mail program opened. Use “Copy message” and paste it into a mail.</source>
        <translation>メールソフトが応答しませんでした。「メッセージをコピー」を使い、メールに貼り付けてください。</translation>
    </message>
    <message>
        <source>Saves the code to a file.</source>
        <translation>コードをファイルに保存します。</translation>
    </message>
    <message>
        <source>Others may be able to read the file there. Delete it once the invitation is accepted.</source>
        <translation>その場所では、ほかの人もファイルを読める可能性があります。招待が承諾されたら削除してください。</translation>
    </message>
    <message>
        <source>On the other side, you (or their application administrator) need to %2.</source>
        <translation>相手側で、あなた (または先方のアプリケーション管理者) が %2 を行う必要があります。</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>相手側</translation>
    </message>
    <message>
        <source>Accepted by %1. The connection is active.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>%1 が承諾しました。接続は有効です。</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>必須です。</translation>
    </message>
</context>
<context>
    <name>LateCodePage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>招待コード(&amp;C)</translation>
    </message>
    <message>
        <source>The connection exists. The other side&apos;s administrator needs its invitation code, which the console shows. Paste it here to keep it and to send it.</source>
        <translation>接続ができています。相手側の管理者には、コンソールに表示される招待コードが必要です。ここに貼り付けると、保管してここから送れます。</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>相手側</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>接続を開始(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>招待を承諾(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>更新(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search connections</source>
        <translation>接続を検索(&amp;S)</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>サンドボックス</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is deleted when you close the window.</source>
        <translation>これはサンドボックス (このコンピューター上の架空の会社) です。外部には何も送信されず、ウィンドウを閉じると中のデータはすべて消えます。</translation>
    </message>
    <message>
        <source>Connectio&amp;n</source>
        <translation>接続(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>ドキュメント(&amp;D)</translation>
    </message>
    <message>
        <source>Configuration &amp;modes</source>
        <translation>構成モード(&amp;M)</translation>
    </message>
    <message>
        <source>Connection &amp;types</source>
        <translation>接続の種類(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>用語集(&amp;G)</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>セキュリティ(&amp;E)</translation>
    </message>
    <message>
        <source>Service &amp;status</source>
        <translation>サービスの状態(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>%1 について(&amp;A)</translation>
    </message>
    <message>
        <source>Connection active</source>
        <extracomment>the title of a desktop notification</extracomment>
        <translation>接続が有効になりました</translation>
    </message>
    <message>
        <source>%1 was accepted and is now active.</source>
        <translation>%1 が承諾され、有効になりました。</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time.</source>
        <translation>プログラムの終了時、接続を開始する途中でした。</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time: %1</source>
        <translation>プログラムの終了時、接続を開始する途中でした: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>The connection %1 was created before the program closed.</source>
        <translation>プログラムの終了時に作成中だった接続 %1 は、作成されています。</translation>
    </message>
    <message>
        <source>Its invitation code is new: an earlier one may no longer work.</source>
        <translation>招待コードは新しいものです。以前のコードは使えなくなっている可能性があります。</translation>
    </message>
    <message>
        <source>Copy invitation code</source>
        <translation>招待コードをコピー</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>%1 の招待コードをコピーしました。フィンガープリント: %2</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="vanished">%1 について</translation>
    </message>
    <message>
        <source>%1
Licence: %2
Built with Qt %3</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence, %3 a version number</extracomment>
        <translation type="vanished">%1
ライセンス: %2
Qt %3 を使用</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>ネットワーク(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>ノードレポート(&amp;R)…</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for its password in another window.</source>
        <translation>システムのキーチェーンを待っています。別のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>キーチェーンなしで続ける</translation>
    </message>
    <message>
        <source>Forget &amp;codes now…</source>
        <translation>コードを今すぐ消去(&amp;C)…</translation>
    </message>
    <message>
        <source>Ne&amp;w Exalate…</source>
        <translation>Ne&amp;w Exalate…</translation>
    </message>
    <message>
        <source>Forget codes</source>
        <translation>コードの消去</translation>
    </message>
    <message>
        <source>Forget the invitation codes that are no longer needed?</source>
        <translation>不要になった招待コードを消去しますか?</translation>
    </message>
    <message>
        <source>When a connection turns active or is gone, its code stays in the keychain for a week, in case the list was wrong. Once forgotten, it cannot be recovered.</source>
        <translation>接続が有効になるか、なくなった場合、一覧の誤りに備えて、コードは 1 週間キーチェーンに残ります。消去すると元に戻せません。</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>今すぐ消去(&amp;F)</translation>
    </message>
    <message>
        <source>New Exalate</source>
        <translation>New Exalate</translation>
    </message>
    <message>
        <source>New Exalate is a different product from the one that this program is for.</source>
        <translation>New Exalate は、このプログラムが対象とする製品とは別の製品です。</translation>
    </message>
    <message>
        <source>It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without an invitation code.

If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of your instance.

Two companies that keep their sign-in details to themselves still connect with an invitation code, as here.</source>
        <translation>ワークスペース、システム、アイテムがあります。接続は両側のサインイン情報で作成され、招待コードは使いません。

誰かがお使いのインスタンスのインポートを求めると、インポート要求が届きます。インスタンスの Exalate コンソールで承認します。

サインイン情報を共有しない 2 社は、これまでどおり、ここと同じく招待コードで接続します。</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>マニュアル(&amp;U)</translation>
    </message>
    <message>
        <source>Tr&amp;y the sandbox</source>
        <translation>サンドボックスを試す(&amp;Y)</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>目次(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ModeCard</name>
    <message>
        <source>&amp;Basic</source>
        <translation>Basic(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>Visual(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>Script(&amp;S)</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>プロキシのホスト(&amp;H)</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>ポート(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>ユーザー(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Only if the proxy requires a sign-in.</source>
        <translation>プロキシが求める場合のみ必要です。</translation>
    </message>
    <message>
        <source>It is saved in the system keychain. Leave empty to keep the stored one.</source>
        <translation>システムのキーチェーンに保存されます。空欄の場合は、保存済みのものをそのまま使います。</translation>
    </message>
    <message>
        <source>Reach other computers</source>
        <translation>他のコンピューターへの接続方法</translation>
    </message>
    <message>
        <source>Enter only the host name of the proxy, such as proxy.example.com.</source>
        <translation>プロキシのホスト名だけを入力してください (例: proxy.example.com)。</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>1 から 65535 までの数値を入力してください。</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set up</source>
        <translation>システムの設定に従う(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>プロキシを使わない(&amp;W)</translation>
    </message>
    <message>
        <source>Through &amp;another proxy</source>
        <translation>別のプロキシを使う(&amp;A)</translation>
    </message>
    <message>
        <source>Through another proxy, by SOCKS &amp;5</source>
        <translation>別のプロキシを使う (SOCKS &amp;5)</translation>
    </message>
</context>
<context>
    <name>NodeReportDialog</name>
    <message>
        <source>Node report</source>
        <translation>ノードレポート</translation>
    </message>
    <message>
        <source>What your instance offers to other programs, according to its own description. Send it to the project to help this program do more. It contains paths below the Exalate URL, names of fields and their types: no values, no names of people, no hosts.</source>
        <translation>お使いのインスタンスが、自身の記述によってほかのプログラムに提供する機能です。プロジェクトに送ると、このプログラムができることが増えます。含まれるのは、Exalate URL より下のアドレス、フィールドの名前と型だけです。値、人の名前、ホストは含まれません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>✓ Copied.</source>
        <translation>✓ コピーしました。</translation>
    </message>
    <message>
        <source>Save the node report</source>
        <translation>ノードレポートを保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ %1 に保存しました。</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>%1 に書き込めませんでした。別の場所を選んでください。</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>Copy &amp;technical details</source>
        <translation>技術的な詳細をコピー(&amp;T)</translation>
    </message>
    <message>
        <source>Copied. Contains no secrets.</source>
        <translation>コピーしました。機密情報は含まれていません。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already running but does not respond. Quit it, then start it again.</source>
        <translation>%1 は既に実行中ですが、応答していません。終了してから、もう一度起動してください。</translation>
    </message>
    <message>
        <source>The sandbox is not part of this installation: %1 is missing.</source>
        <translation>このインストールにはサンドボックスが含まれていません。%1 が見つかりません。</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; if that does not help, reinstall the program.</source>
        <translation>サンドボックスが起動しませんでした。もう一度起動してください。それでも起動しない場合は、プログラムを再インストールしてください。</translation>
    </message>
    <message>
        <source>The sandbox has stopped. Close this window and start the sandbox again.</source>
        <translation>サンドボックスが終了しました。このウィンドウを閉じて、もう一度開いてください。</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>サンドボックスを起動できませんでした。</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Projects</source>
        <translation>プロジェクト</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>✓ 選択済み: %1</translation>
    </message>
    <message>
        <source>Looking for projects…</source>
        <translation>プロジェクトを探しています…</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>この文字列を名前に含むプロジェクトはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>%Ln 件のプロジェクト。一覧から選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects cannot be listed here. Enter the name exactly as the tracker shows it.</source>
        <translation>ここではプロジェクトの一覧を表示できません。トラッカーに表示されるとおりに名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%Ln 件のプロジェクトのうち、最初の %1 件を表示しています。名前の一部を入力してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>プロジェクトを選択(&amp;S)</translation>
    </message>
    <message>
        <source>The project in %1 to synchronise.</source>
        <extracomment>%1 is the name of one&apos;s own instance</extracomment>
        <translation>この接続で使用する %1 のプロジェクトです。</translation>
    </message>
    <message>
        <source>Select a project on the &amp;other side</source>
        <translation type="vanished">相手側のプロジェクトを選択(&amp;O)</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>一覧からプロジェクトを選択するか、名前をすべて入力してください。</translation>
    </message>
    <message>
        <source>Select the sec&amp;ond project</source>
        <translation>2 つ目のプロジェクトを選択(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>この環境ではクリップボードマネージャーに残る場合があります。変更がなければ %Ln 分後にクリアされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>デスクトップ環境が対応していれば、クリップボードの履歴に残りません。変更がなければ %Ln 分後、またはこのウィンドウに戻ったときにクリアされます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>システムが対応していれば、クリップボードの履歴に残りません。変更がなければ %Ln 分後にクリアされます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Closing the program also clears it.</source>
        <extracomment>%1 is a sentence about how long the clipboard keeps something</extracomment>
        <translation>%1 プログラムを閉じたときもクリアされます。</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>connections whose status is none of those that this program knows</extracomment>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>StatusFollower</name>
    <message>
        <source>Pending: waiting for %1 to accept. Updates automatically.</source>
        <translation>保留中: %1 の承諾を待っています。自動的に更新されます。</translation>
    </message>
    <message>
        <source>Pending: waiting for %1 to confirm. Updates automatically.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>保留中: %1 への反映を待っています。自動的に更新されます。</translation>
    </message>
    <message>
        <source>Active: %1 has accepted.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>有効: %1 が承諾しました。</translation>
    </message>
    <message>
        <source>Active: %1 is connected.</source>
        <translation>有効: %1 と接続されています。</translation>
    </message>
    <message>
        <source>Pending, until you mark it as accepted in the list of connections.</source>
        <translation>接続の一覧で承諾済みにするまで、保留中です。</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 are numbers, %3 is the name of the step</extracomment>
        <translation>ステップ %1/%2: %3</translation>
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
        <translation>接続をアップグレード</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>アップグレード(&amp;U)</translation>
    </message>
    <message>
        <source>Which mode should “%1” use?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>「%1」をどのモードにアップグレードしますか？</translation>
    </message>
    <message>
        <source>This cannot be undone. From then on you edit the sync rules yourself.</source>
        <translation>この操作は元に戻せません。以降、同期ルールはご自身で編集することになります。</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>Script(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>Visual(&amp;V)</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>続けるには、いずれかを選択してください。</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>&amp;Verify admin access</source>
        <translation>管理者権限を検証(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>ページをもう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>待機をやめる(&amp;S)</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>接続先</translation>
    </message>
    <message>
        <source>Before the connection is created, %1 asks you to sign in as its administrator in the browser. This program never sees that password.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>接続を作成する前に、%1 がブラウザーで管理者としてのサインインを求めます。パスワードがこのプログラムに渡ることはありません。</translation>
    </message>
    <message>
        <source>Opening %1 in the browser…</source>
        <translation>ブラウザーで %1 を開いています…</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser. This page continues automatically.</source>
        <translation>ブラウザーでの %1 の応答を待っています。自動的に次へ進みます。</translation>
    </message>
    <message>
        <source>✓ %1 confirmed that you have admin access.</source>
        <translation>✓ 管理者権限があることを %1 が確認しました。</translation>
    </message>
    <message>
        <source>Verify your admin access first.</source>
        <translation>先に管理者権限を検証してください。</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>ブラウザーを開けませんでした。%1 を手動で開いてください。</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>Exalate コンソールを開く(&amp;C)</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.</source>
        <translation>%2 のページで、ブラウザーでの %1 の応答を待っています。自動的に先へ進みます。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Add instance</source>
        <translation>インスタンスを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>サンドボックスを試す(&amp;T)</translation>
    </message>
    <message>
        <source>Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account.</source>
        <translation type="vanished">ご自身の Exalate インスタンスを追加して他のインスタンスと接続するか、アカウント不要のサンドボックスをお試しください。</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>Exalate で課題トラッカーを接続</translation>
    </message>
    <message>
        <source>You initiate a connection, send the invitation code to the other side, and see when it is accepted.</source>
        <translation>接続を開始して招待コードを相手側に送り、承諾されたことを確認できます。</translation>
    </message>
    <message>
        <source>Use your own instance</source>
        <translation>自分のインスタンスを使う</translation>
    </message>
    <message>
        <source>You need its Exalate URL, which Exalate shows under General Settings.</source>
        <translation>Exalate URL が必要です。Exalate の General Settings に表示されます。</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>The sandbox simulates companies with Exalate on this computer. It needs no account.</source>
        <translation>サンドボックスは、Exalate を使う会社をこのコンピューター上で再現します。アカウントは不要です。</translation>
    </message>
    <message>
        <source>Starting the sandbox. It opens in its own window.</source>
        <translation>サンドボックスを起動しています。別のウィンドウで開きます。</translation>
    </message>
</context>
<context>
    <name>WhatsNext</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>Exalate コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation>何をどのように同期するか、接続を構成してください。構成は、ご自身のインスタンスの Exalate コンソールで行います。</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>&amp;Edit instance</source>
        <translation>インスタンスを編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>戻る(&amp;P)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>完了せずに閉じますか？</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>ここに入力した内容は保存されません。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>ネットワーク(&amp;W)…</translation>
    </message>
    <message>
        <source>Open the Exalate c&amp;onsole</source>
        <translation>Exalate コンソールを開く(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>再送信(&amp;S)…</translation>
    </message>
    <message>
        <source>The first request may still be running. Looking for its connection until %1…</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>最初の要求がまだ処理中の可能性があります。%1 まで接続を探しています…</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>再送信しますか?</translation>
    </message>
    <message>
        <source>The first request may already have created the connection. If so, sending it again creates a second one, and you will have to delete one of them.</source>
        <translation>最初の要求で、すでに接続が作成されている可能性があります。その場合は 2 つ目が作成されるため、どちらかを削除する必要があります。</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>再送信(&amp;S)</translation>
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
        <translation>このインスタンス</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>不明な日付</translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>不明な名前</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>別のホスト</translation>
    </message>
    <message>
        <source>Retry. If it happens again, send the technical details to your network team.</source>
        <translation>再試行してください。繰り返し起こる場合は、技術的な詳細をネットワーク担当者に送ってください。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to renew it, then retry.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>何も送信されていません。%1 の管理者に更新を依頼してから、再試行してください。</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a sentence, %2 is what the other side said</extracomment>
        <translation>%1 応答の内容:「%2」</translation>
    </message>
    <message>
        <source>No address was entered.</source>
        <translation>アドレスが入力されていません。</translation>
    </message>
    <message>
        <source>Enter the address of the destination instance, or its Exalate URL.</source>
        <translation>接続先インスタンスのリンク、またはその Exalate URL を入力してください。</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>ホスト名がありません。</translation>
    </message>
    <message>
        <source>Enter the full address, such as company-b.atlassian.net.</source>
        <translation>company-b.atlassian.net のように、アドレス全体を入力してください。</translation>
    </message>
    <message>
        <source>%1 is not a complete host name.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>%1 は完全なホスト名ではありません。</translation>
    </message>
    <message>
        <source>Add the rest, such as %1.atlassian.net or %1.zendesk.com.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>%1.atlassian.net や %1.zendesk.com のように、残りの部分を追加してください。</translation>
    </message>
    <message>
        <source>The address contains a space or a line break.</source>
        <translation>アドレスの中に空白または改行があります。</translation>
    </message>
    <message>
        <source>Remove it, or enter a single address.</source>
        <translation>取り除くか、アドレスを 1 つだけ入力してください。</translation>
    </message>
    <message>
        <source>The address contains an invisible character.</source>
        <translation>アドレスの中に目に見えない文字があります。</translation>
    </message>
    <message>
        <source>Type the address instead of pasting it.</source>
        <translation>貼り付けずに、アドレスを手で入力してください。</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>これは Web サイトのアドレスではありません。</translation>
    </message>
    <message>
        <source>Enter the address as the browser shows it, such as company-b.atlassian.net.</source>
        <translation>company-b.atlassian.net のように、ブラウザーに表示されるとおりにアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The address contained a user name, a password or a session token, which was removed.</source>
        <translation>アドレスにユーザー名、パスワード、またはセッショントークンが含まれていたため、入力欄から取り除きました。</translation>
    </message>
    <message>
        <source>Enter only the address. You do not need the sign-in details of the destination.</source>
        <translation>アドレスだけを入力してください。接続先のサインイン情報は必要ありません。</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>ポートが 1～65535 の数値ではありません。</translation>
    </message>
    <message>
        <source>Correct the number after the colon, or remove it.</source>
        <translation>コロンの後の数値を修正するか、省略してください。</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>これはメールアドレスです。</translation>
    </message>
    <message>
        <source>Enter the address of the instance, as the browser shows it.</source>
        <translation>ブラウザーに表示されるとおりに、インスタンスのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This looks like an invitation code.</source>
        <translation>これは招待コードのようです。</translation>
    </message>
    <message>
        <source>To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.</source>
        <translation>使用するには、このウィンドウを閉じて「招待を承諾」を選択してください。ここには接続先のアドレスを入力します。</translation>
    </message>
    <message>
        <source>%1 is reserved for special use. No instance can be reached there.</source>
        <translation>%1 でインスタンスに到達することはできません。このアドレスは特別な用途に予約されています。</translation>
    </message>
    <message>
        <source>Enter the host name of the instance.</source>
        <translation>インスタンスのホスト名を入力してください。</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others. Its exact form is %2.</source>
        <extracomment>%1 and %2 are two forms of the same host name, or two host names that look alike</extracomment>
        <translation>%1 には、他の文字と見分けにくい文字が使われています。正確な表記は %2 です。</translation>
    </message>
    <message>
        <source>Continue only if you are sure that this is the right host.</source>
        <translation>目的のホストで間違いない場合にのみ続けてください。</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others.</source>
        <translation>%1 には、他の文字と見分けにくい文字が使われています。</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>このコンピューターで調べた限り、%1 という名前のホストはありません。</translation>
    </message>
    <message>
        <source>Check the spelling. A host that is known only inside the other company needs a private connection: “I don&apos;t have a URL”.</source>
        <translation type="vanished">つづりを確認してください。相手の社内でのみ使われているホストには、プライベート接続 (「URL がない」) が必要です。</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>このコンピューターから %1 への経路がありません。</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then retry.</source>
        <translation>ネットワーク、VPN、ファイアウォールを確認してから、再試行してください。</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>%1 からの応答がありません。接続が拒否されました。</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of %1 whether the service is running, then retry.</source>
        <translation>ポートを確認するか、サービスが稼働しているかを %1 の管理者に問い合わせてから、再試行してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>%1 が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>It may be busy, or behind a firewall. Retry, or ask the administrator of %1.</source>
        <translation>混み合っているか、ファイアウォールの内側にある可能性があります。再試行するか、%1 の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 closed the connection before it finished answering.</source>
        <translation>%1 が応答の途中で接続を閉じました。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to %1.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>プロキシが %1 への要求を通しませんでした。</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>%1 の証明書は %2 に期限が切れました。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid until %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>%1 の証明書が有効になるのは %2 からで、今日はまだ使えません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.</source>
        <translation>何も送信されていません。このコンピューターの日付と時刻を確認してください。正しい場合は、%1 の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for a different name: %2.</source>
        <extracomment>%1 is a host name, %2 a list of other host names</extracomment>
        <translation>%1 の証明書は別の名前のものです: %2</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.</source>
        <translation>何も送信されていません。証明書に記載された名前を入力するか、%1 の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>%1 の証明書の発行者は %2 で、このコンピューターでは信頼されていません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer added to this computer.</source>
        <translation>何も送信されていません。既知の発行者による証明書を %1 の管理者に依頼するか、この発行者をこのコンピューターに追加してもらってください。</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption method.</source>
        <translation>%1 とこのコンピューターに共通の暗号化方式がありません。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.</source>
        <translation>何も送信されていません。TLS 1.2 以降がオンになっているか、%1 の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption.</source>
        <translation>%1 が、暗号化されていないアドレスに転送しようとしています。</translation>
    </message>
    <message>
        <source>The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter another address.</source>
        <translation>転送には従いませんでした。暗号化した転送を %1 の管理者に依頼するか、別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 redirects to another host: %2.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 が別のホストに転送しようとしています: %2</translation>
    </message>
    <message>
        <source>If %1 is the instance you mean, use that address.</source>
        <translation>%1 が目的のインスタンスであれば、そのアドレスを使用してください。</translation>
    </message>
    <message>
        <source>%1 keeps redirecting from one address to the next.</source>
        <translation>%1 が、アドレスからアドレスへ際限なく転送しています。</translation>
    </message>
    <message>
        <source>Open %1 in the browser, and enter the address where it ends up.</source>
        <translation>ブラウザーで %1 を開き、最後に表示されたアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 sent far more data than an instance would.</source>
        <translation>%1 の応答は、通常のインスタンスの応答よりも大きすぎます。</translation>
    </message>
    <message>
        <source>Check that %1 is the address of an instance.</source>
        <translation>%1 がインスタンスのアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not understand.</source>
        <translation>%1 から応答がありましたが、このプログラムが理解できる形式ではありません。</translation>
    </message>
    <message>
        <source>%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.</source>
        <translation>%1 は応答しますが、このプログラムが認識できる課題トラッカーでも Exalate インスタンスでもありません。</translation>
    </message>
    <message>
        <source>Check the address, or enter the Exalate URL from the General Settings there.</source>
        <translation>アドレスを確認するか、接続先の General Settings にある Exalate URL を入力してください。</translation>
    </message>
    <message>
        <source>%1 is your own instance, and its tracker does not support local connections.</source>
        <translation>%1 はご自身のインスタンスで、そのトラッカーではローカル接続を利用できません。</translation>
    </message>
    <message>
        <source>Enter the address of another instance.</source>
        <translation>別のインスタンスのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>%1 rejected your sign-in details.</source>
        <translation>%1 はサインイン情報を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter your sign-in details again.</source>
        <translation>「インスタンス」の「インスタンスを編集」を選択し、サインイン情報をもう一度入力してください。</translation>
    </message>
    <message>
        <source>Your account on %1 is not allowed to do this.</source>
        <translation>%1 は、サインイン中のアカウントにこの操作を許可していません。</translation>
    </message>
    <message>
        <source>Sign in with the account of an Exalate administrator.</source>
        <translation>そこの Exalate 管理者のアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 already has a connection with this name.</source>
        <translation>%1 には、この名前の接続が既にあります。</translation>
    </message>
    <message>
        <source>Enter another connection name.</source>
        <translation>別の接続名を入力してください。</translation>
    </message>
    <message>
        <source>The licence of %1 does not include this.</source>
        <translation>%1 のライセンスでは、この操作を利用できません。</translation>
    </message>
    <message>
        <source>Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the Free Plan covers Basic.</source>
        <translation>%1 の Exalate コンソールでライセンスを確認してください。Evaluation、Paid、Network の各ライセンスではすべてのモードを、Free Plan では Basic を利用できます。</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>%1 は送信された内容を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Correct the values that it names, and try again.</source>
        <translation>指摘された箇所を変更して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This no longer exists on %1: it was used, withdrawn or deleted.</source>
        <translation>%1 にはもうありません。使用済みか、取り下げられたか、削除されています。</translation>
    </message>
    <message>
        <source>Refresh the list of connections. For an invitation, ask for a new code.</source>
        <translation>接続の一覧を更新してください。招待の場合は、新しいコードを依頼してください。</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>%1 は混み合っています。</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>%1 以降にもう一度お試しください。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 has an internal problem (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 500</extracomment>
        <translation>%1 側で問題が起きています (HTTP %2)。</translation>
    </message>
    <message>
        <source>%1 has an internal problem.</source>
        <translation>%1 側で問題が起きています。</translation>
    </message>
    <message>
        <source>Try again later. If it keeps happening, ask the administrator of %1.</source>
        <translation>後でもう一度お試しください。続く場合は、%1 の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not let other programs do this.</source>
        <translation>%1 は、他のプログラムにこの機能を提供していません。</translation>
    </message>
    <message>
        <source>Do it in the Exalate console of %1, in the browser.</source>
        <translation>ブラウザーで %1 の Exalate コンソールを開いて操作してください。</translation>
    </message>
    <message>
        <source>The system keychain is missing, locked, or not available to this program.</source>
        <translation>システムのキーチェーンがないか、ロックされているか、このプログラムからの利用が許可されていません。</translation>
    </message>
    <message>
        <source>Passwords and codes are kept only until you quit. Unlock the keychain to keep them.</source>
        <translation>パスワードとコードは、プログラムを終了するまでの間だけ保持されます。保存するには、キーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>There is no invitation code in this text, or more than one.</source>
        <translation>このテキストには招待コードがないか、複数含まれています。</translation>
    </message>
    <message>
        <source>Paste one code or the whole message, or drop the file.</source>
        <translation>コードを 1 つだけ、またはメッセージ全体を貼り付けるか、ファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>The code was changed on its way: it does not match the fingerprint that came with it.</source>
        <translation>コードが途中で変更されています。添付のフィンガープリントと一致しません。</translation>
    </message>
    <message>
        <source>Ask the sender to send it again another way, and compare the fingerprint by phone.</source>
        <translation>別の手段でもう一度送ってもらうよう送信者に依頼し、電話でフィンガープリントを照合してください。</translation>
    </message>
    <message>
        <source>Your instance %1 is not public.</source>
        <translation>ご自身のインスタンス %1 には、外部から到達できません。</translation>
    </message>
    <message>
        <source>Make it public, or let the other side start a private connection with “I don&apos;t have a URL”.</source>
        <translation>公開するか、相手側に「URL がない」を使ってプライベート接続を開始してもらってください。</translation>
    </message>
    <message>
        <source>There is no space left on this computer for settings and drafts.</source>
        <translation>このコンピューターに、設定と下書きを保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>Free up some space. Until then they are kept only until you quit.</source>
        <translation>空き容量を増やしてください。それまでは、プログラムを終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>A settings file could not be read. A copy was kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>設定ファイルを読み込めませんでした。%1 として別に残してあります。</translation>
    </message>
    <message>
        <source>The program continues without it. Enter what is missing again.</source>
        <translation>プログラムはこのファイルなしで続行します。不足しているものを追加し直してください。</translation>
    </message>
    <message>
        <source>A settings file could not be read.</source>
        <translation>設定ファイルを読み込めませんでした。</translation>
    </message>
    <message>
        <source>%1 reports that the account in the browser has no admin access.</source>
        <translation>%1 に認められませんでした。ブラウザーのアカウントには、そこでの管理者権限がありません。</translation>
    </message>
    <message>
        <source>Sign in there as an administrator and verify again, or go back and choose another mode.</source>
        <translation>そこで管理者としてサインインして検証をやり直すか、前に戻って別のモードを選択してください。</translation>
    </message>
    <message>
        <source>Nobody answered at %1 within 10 minutes.</source>
        <translation>%1 で 10 分以内に応答がありませんでした。</translation>
    </message>
    <message>
        <source>Start the verification again, and finish it in the browser.</source>
        <translation>もう一度検証し、ブラウザーで完了してください。</translation>
    </message>
    <message>
        <source>The chosen project no longer exists on %1.</source>
        <translation>選択したプロジェクトは、%1 にはもうありません。</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translation>別のプロジェクトを選択してください。</translation>
    </message>
    <message>
        <source>%1 cannot read this invitation code.</source>
        <translation>%1 はこの招待コードを読み取れません。</translation>
    </message>
    <message>
        <source>Part of it may be missing. Ask the sender to send it again, and paste the whole code.</source>
        <translation>一部が欠けている可能性があります。送信者にもう一度依頼し、全体を貼り付けてください。</translation>
    </message>
    <message>
        <source>This invitation was made for another instance, not for %1.</source>
        <translation>この招待は %1 ではなく、別のインスタンス宛てに作成されました。</translation>
    </message>
    <message>
        <source>Choose that instance under “Instance”, or ask the sender for an invitation to %1.</source>
        <translation type="vanished">「インスタンス」でそのインスタンスを選択するか、%1 宛ての招待を送信者に依頼してください。</translation>
    </message>
    <message>
        <source>This invitation was made with a newer version of Exalate than %1 has.</source>
        <translation>この招待は、%1 の Exalate よりも新しいバージョンの Exalate で作成されました。</translation>
    </message>
    <message>
        <source>Update Exalate on %1, then accept it.</source>
        <translation>%1 の Exalate を更新してから、招待を承諾してください。</translation>
    </message>
    <message>
        <source>Unknown tracker</source>
        <translation>不明なトラッカー</translation>
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
        <translation>基本フィールドの自動構成</translation>
    </message>
    <message>
        <source>Sync rules cannot be edited</source>
        <translation>同期ルールは編集不可</translation>
    </message>
    <message>
        <source>Only Issues can be synced</source>
        <translation>同期できるのは課題のみ</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic complexity</source>
        <translation>基本的なユースケースに推奨</translation>
    </message>
    <message>
        <source>Low-code, visual interface</source>
        <translation>ローコードのビジュアルインターフェイス</translation>
    </message>
    <message>
        <source>Configure both sides of the connection using a single interface</source>
        <translation>1 つのインターフェイスで接続の両側を構成</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to intermediate complexity</source>
        <translation>基本から中程度の複雑さのユースケースに推奨</translation>
    </message>
    <message>
        <source>Groovy-based scripting</source>
        <translation>Groovy ベースのスクリプト</translation>
    </message>
    <message>
        <source>Configure each side of the connection separately</source>
        <translation>接続の各側を個別に構成</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to advanced complexity</source>
        <translation>基本から高度な複雑さのユースケースに推奨</translation>
    </message>
    <message>
        <source>You prove your admin access to the destination.</source>
        <translation>接続先の管理者権限を検証します。</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>パブリック</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>プライベート</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>ローカル</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>%Ln 分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>%Ln 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>changed to https</source>
        <translation>暗号化あり (https)</translation>
    </message>
    <message>
        <source>the start of the address was corrected</source>
        <translation>先頭部分を修正しました</translation>
    </message>
    <message>
        <source>not encrypted, on this computer only</source>
        <translation>暗号化なし (このコンピューター内のみ)</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>プライベートネットワークのアドレス</translation>
    </message>
    <message>
        <source>shown as it is sent</source>
        <translation>接続に使う形式で表示</translation>
    </message>
    <message>
        <source>add the organization at the end</source>
        <translation>末尾に組織がありません</translation>
    </message>
    <message>
        <source>add the owner at the end</source>
        <translation>末尾に所有者がありません</translation>
    </message>
    <message>
        <source>Not available: your instance is not public</source>
        <translation>利用不可: ご自身のインスタンスに外部から到達できません</translation>
    </message>
    <message>
        <source>Not available: private connections have no Visual mode</source>
        <translation>利用不可: プライベート接続に Visual モードはありません</translation>
    </message>
    <message>
        <source>Not available: %1 does not support local connections</source>
        <extracomment>%1 is the product name of an issue tracker</extracomment>
        <translation>利用不可: %1 にローカル接続はありません</translation>
    </message>
    <message>
        <source>Not available: local connections have no Visual mode</source>
        <translation>利用不可: ローカル接続に Visual モードはありません</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC connects in Script mode</source>
        <translation type="vanished">利用不可: HP ALM/QC は Script モードで接続します</translation>
    </message>
    <message>
        <source>Not available: Visual works only between Jira, Azure DevOps Service and Zendesk</source>
        <translation>利用不可: Visual は Jira、Azure DevOps Service、Zendesk を相互に接続します</translation>
    </message>
    <message>
        <source>Not available: private connections from Azure DevOps support Script only</source>
        <translation>利用不可: Azure DevOps からのプライベート接続は Script モードになります</translation>
    </message>
    <message>
        <source>Not available: the destination has Exalate %1, older than 5.1.0. Ask for an update</source>
        <extracomment>%1 is a version such as 5.0.9</extracomment>
        <translation type="vanished">利用不可: 接続先の Exalate は %1 で、5.1.0 より前のバージョンです。更新を依頼してください</translation>
    </message>
    <message>
        <source>Not available: the destination does not offer it</source>
        <translation>利用不可: 接続先が提供していません</translation>
    </message>
    <message>
        <source>Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the connection there</source>
        <translation>利用不可: Free Plan で使えるのは Basic のみです。接続先に Network ライセンスがある場合は、接続先から開始してください</translation>
    </message>
    <message>
        <source>Not available: your licence or evaluation has expired. Renew it in the Exalate console</source>
        <translation>利用不可: ライセンスまたは評価版の期限が切れています。Exalate コンソールで更新してください</translation>
    </message>
    <message>
        <source>Not available: your instance has no licence. Add one in the Exalate console</source>
        <translation>利用不可: ご自身のインスタンスにライセンスがありません。Exalate コンソールで追加してください</translation>
    </message>
    <message>
        <source>Not available: it needs admin access to the destination</source>
        <translation>利用不可: 接続先の管理者権限が必要です</translation>
    </message>
    <message>
        <source>%1 The request went through the proxy %2.</source>
        <extracomment>%1 is a sentence, %2 is a host and a port</extracomment>
        <translation>%1要求はプロキシ %2 を経由しました。</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password before it lets a request through to %2.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>プロキシ %1 は、%2 への要求を通す前に、ユーザー名とパスワードを求めています。</translation>
    </message>
    <message>
        <source>Enter them under “Connection”, “Network”, then retry.</source>
        <translation>「接続」、「ネットワーク」で入力してから、再試行してください。</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through to %2.</source>
        <translation>プロキシ %1 が %2 への要求を通しませんでした。</translation>
    </message>
    <message>
        <source>Check the proxy under “Connection”, “Network”, or send the technical details to your network team.</source>
        <translation>「接続」、「ネットワーク」でプロキシを確認するか、技術的な詳細をネットワーク担当者に送ってください。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is then kept only until you quit.</source>
        <translation>キーチェーンのロックを解除してから、再試行してください。または「インスタンスを編集」を選び、パスワードまたはトークンをもう一度入力してください。プログラムを終了するまでの間だけ保持されます。</translation>
    </message>
    <message>
        <source>%1 looks like %2, but is a different host.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 は %2 に似ていますが、別のホストです。</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.</source>
        <translation>「インスタンスを編集」を選択し、サインイン情報をもう一度入力してください。ここに入力した内容は残ります。</translation>
    </message>
    <message>
        <source>Check the user name and its password or token, and enter them again.</source>
        <translation>ユーザー名と、そのパスワードまたはトークンを確認して、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.</source>
        <translation>何も送信されていません。送信する内容は、先にディスクへ記録する必要があります。空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Update the program, then try again.</source>
        <translation>何も送信されていません。送信する内容は、先にディスクへ記録する必要があります。プログラムを更新してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the settings file %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>設定ファイル %1 は、このプログラムの新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>The file stays as it is, and nothing is saved in it. Update the program.</source>
        <translation>ファイルはそのまま残り、何も保存されません。プログラムを更新してください。</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)</source>
        <translation>左のメニューで「Connections」を選びます。(Jira の場合: 「Apps」、次に「Exalate」)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)</source>
        <translation>左のメニューで「Connections」を選びます。(Jira の場合: 「Manage apps」、次に「Exalate」)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)</source>
        <translation>左のメニューで「Connections」を選びます。(Zendesk の場合: アプリの一覧の「Exalate」)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left.</source>
        <translation>左のメニューで「Connections」を選びます。</translation>
    </message>
    <message>
        <source>unusual characters were corrected</source>
        <translation>アドレスに使われない文字を修正しました</translation>
    </message>
    <message>
        <source>taken from another program&apos;s link</source>
        <translation>別のプログラムのリンクから取り出しました</translation>
    </message>
    <message>
        <source>the usual host of this instance</source>
        <translation>このインスタンスの通常のホスト</translation>
    </message>
    <message>
        <source>without the user name, which is not needed</source>
        <translation>不要なユーザー名を除きました</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>made in the Exalate console</source>
        <translation>Exalate コンソールで作成</translation>
    </message>
    <message>
        <source>invitation code copied</source>
        <translation>招待コードをコピー</translation>
    </message>
    <message>
        <source>message with the invitation code copied</source>
        <translation>招待コードを含むメッセージをコピー</translation>
    </message>
    <message>
        <source>invitation saved to a file</source>
        <translation>招待をファイルに保存</translation>
    </message>
    <message>
        <source>mail drafted</source>
        <translation>メールの下書きを作成</translation>
    </message>
    <message>
        <source>invitation accepted here</source>
        <translation>ここで招待を承諾</translation>
    </message>
    <message>
        <source>became active</source>
        <translation>有効になった</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>recognised in the list, once signed in</source>
        <translation>サインイン後に一覧で確認</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024</source>
        <translation>利用不可: HP ALM/QC は Script モードで接続します。Exalate のサポートは 2024 年 11 月に終了しました</translation>
    </message>
    <message>
        <source>Not available: your instance runs Exalate %1, older than %2. Update it first</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>利用不可: お使いのインスタンスの Exalate は %1 で、%2 より古いものです。先に更新してください</translation>
    </message>
    <message>
        <source>Not available: the destination runs Exalate %1, older than %2. Ask for an update</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>利用不可: 接続先の Exalate は %1 で、%2 より古いものです。更新を依頼してください</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again. Nothing you entered here is lost.</source>
        <translation>「インスタンスを編集」を選び、もう一度入力してください。ここに入力した内容は残ります。</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again.</source>
        <translation>「インスタンスを編集」を選び、もう一度入力してください。</translation>
    </message>
    <message>
        <source>Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>Exalate URL を General Settings に表示されるとおりに入力してください (スキーム、ホスト、ポートも同じに)。</translation>
    </message>
    <message>
        <source>Rename or delete that connection, then accept again.</source>
        <translation>その接続の名前を変更するか削除してから、もう一度承諾してください。</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try again.</source>
        <translation>何も送信されていません。送信する内容は、先にディスクに記録する必要があります。このプログラムにそこへの書き込みを許可してから、再試行してください。</translation>
    </message>
    <message>
        <source>Retry to look again, or check in the Exalate console. “Send again” may create a second connection.</source>
        <translation>再試行してもう一度確認するか、Exalate コンソールで確認してください。「再送信」では 2 つ目の接続が作成される可能性があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not know.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>%1 の証明書の発行者 %2 は、このコンピューターにとって未知です。</translation>
    </message>
    <message>
        <source>Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or have the issuer added to this computer.</source>
        <translation>何も送信されていません。サーバーが中間証明書を送っていない可能性があります。%1 の管理者に問い合わせるか、発行者をこのコンピューターに追加してもらってください。</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used.</source>
        <translation>%1 の証明書は使用できません。</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not allowed to issue certificates.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>%1 の証明書を発行した %2 は、証明書の発行を許可されていません。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for servers.</source>
        <translation>%1 の証明書はサーバー用ではありません。</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature that is too weak by now.</source>
        <translation>%1 の証明書の鍵または署名は、現在では弱すぎます。</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for another certificate.</source>
        <translation>何も送信されていません。%1 の管理者に別の証明書を依頼してください。</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>%1 はそこでは暗号化せずに応答します。</translation>
    </message>
    <message>
        <source>Check the port: this one is not for encrypted connections. Leave it out if you are not sure.</source>
        <translation>ポートを確認してください。このポートは暗号化された接続用ではありません。わからない場合は省略してください。</translation>
    </message>
    <message>
        <source>%1 asks this computer for a certificate of its own, and this program has none to give.</source>
        <translation>%1 はこのコンピューターに証明書を求めていますが、このプログラムは持っていません。</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for a way in that needs none, such as from your company&apos;s network.</source>
        <translation>証明書の要らない接続方法 (会社のネットワークからなど) を、%1 の管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 is %2 itself; its Exalate instance has an address of its own.</source>
        <extracomment>%1 is a host, %2 the product name of an issue tracker</extracomment>
        <translation>%1 は %2 そのものです。その Exalate インスタンスには別のアドレスがあります。</translation>
    </message>
    <message>
        <source>Open Exalate there, and enter the Exalate URL from its General Settings.</source>
        <translation>そこで Exalate を開き、General Settings にある Exalate URL を入力してください。</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in first.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>%1 は、最初に全員にサインインを求めます。</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in at %2 first.</source>
        <translation>%1 は、最初に全員に %2 でのサインインを求めます。</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of the other side, from its General Settings. It is often another address.</source>
        <translation>相手側の General Settings にある Exalate URL を入力してください。別のアドレスであることがよくあります。</translation>
    </message>
    <message>
        <source>%1 refuses every request from this computer (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 403</extracomment>
        <translation>%1 は、何を要求してもこのコンピューターを拒否します (HTTP %2)。</translation>
    </message>
    <message>
        <source>It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a private connection.</source>
        <translation>既知のネットワークだけを許可している可能性があります。%1 の管理者に問い合わせるか、相手側からプライベート接続を開始してもらってください。</translation>
    </message>
    <message>
        <source>There may be no %1 at %2: it answers as if nobody had that name.</source>
        <extracomment>%1 is the product name of an issue tracker, %2 a host name</extracomment>
        <translation>%2 には %1 がない可能性があります。その名前の利用者がいないかのように応答しています。</translation>
    </message>
    <message>
        <source>Check the spelling of the name, or open the address in the browser.</source>
        <translation>名前のつづりを確認するか、ブラウザーでアドレスを開いてください。</translation>
    </message>
    <message>
        <source>%1 does nothing until Exalate is updated there.</source>
        <translation>%1 は、Exalate が更新されるまで何も行いません。</translation>
    </message>
    <message>
        <source>Update it in the Exalate console of %1, or ask its administrator to.</source>
        <translation>%1 の Exalate コンソールで更新するか、管理者に依頼してください。</translation>
    </message>
    <message>
        <source>The code was probably changed on its way: it has spaces where other characters belong.</source>
        <translation>コードは途中で変わった可能性があります。ほかの文字があるべき場所に空白があります。</translation>
    </message>
    <message>
        <source>Ask the sender for it as a file, or as plain text.</source>
        <translation>ファイルまたはプレーンテキストで送るよう、送信者に依頼してください。</translation>
    </message>
    <message>
        <source>The request may have been carried out: the list of %1 does not show it for certain.</source>
        <translation>すでに行われた可能性があります。%1 の一覧では確かめられません。</translation>
    </message>
    <message>
        <source>Check in the Exalate console of %1 before you try again.</source>
        <translation>もう一度行う前に、%1 の Exalate コンソールで確認してください。</translation>
    </message>
    <message>
        <source>%1 checks where requests come from, and rejected this one.</source>
        <translation>%1 は要求の送信元を確認し、この要求を受け付けませんでした。</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>「インスタンス」を開いて編集し、Exalate URL を General Settings に表示されるとおりに入力してください (スキーム、ホスト、ポートも同じに)。</translation>
    </message>
    <message>
        <source>The keychain has no password or token for %1.</source>
        <translation>キーチェーンに %1 のパスワードまたはトークンがありません。</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the password or token again.</source>
        <translation>「インスタンス」を開いて編集し、パスワードまたはトークンをもう一度入力してください。</translation>
    </message>
    <message>
        <source>This program cannot write to %1, which belongs to %2.</source>
        <extracomment>%1 is a folder or a file, %2 the name of an account on this computer</extracomment>
        <translation>このプログラムは %1 に書き込めません。所有者は %2 です。</translation>
    </message>
    <message>
        <source>This program cannot write to %1.</source>
        <extracomment>%1 is a folder or a file</extracomment>
        <translation>このプログラムは %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then settings and drafts are kept only until you quit.</source>
        <translation>書き込みを許可してください。それまで、設定と下書きは今回の実行中だけ保持されます。</translation>
    </message>
    <message>
        <source>Other accounts of this computer can change the settings in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>このコンピューターのほかのアカウントが %1 の設定を変更できます。</translation>
    </message>
    <message>
        <source>Take away their write access, so that nobody can lead this program to another address.</source>
        <translation>このプログラムが別のアドレスに誘導されないように、それらの書き込み権限を外してください。</translation>
    </message>
    <message>
        <source>This is a git address. Exalate needs the address that the browser shows.</source>
        <translation>これは git 用のアドレスです。Exalate は、ブラウザーに表示されるアドレスに接続します。</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>%1 を入力してください。</translation>
    </message>
    <message>
        <source>Check the spelling, and your internet connection or VPN.</source>
        <translation>つづりと、このコンピューターのインターネット接続または VPN を確認してください。</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online. If the host exists only inside the network of the other company, switch on “I don&apos;t have a URL”.</source>
        <translation>つづりと、このコンピューターがオンラインかどうかを確認してください。相手の社内でのみ使われているホストには、プライベート接続 (「URL がない」) が必要です。</translation>
    </message>
    <message>
        <source>If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.</source>
        <translation>そのインスタンスもお使いの場合は、そちらで続けてください。それ以外の場合は、%1 宛ての招待を送信者に依頼してください。</translation>
    </message>
    <message>
        <source>Your own Exalate has no valid licence: it has expired, or there is none.</source>
        <translation>お使いの Exalate に有効なライセンスがありません。期限が切れているか、ライセンスがありません。</translation>
    </message>
    <message>
        <source>Add or renew it in the Exalate console, then open this window again.</source>
        <translation>Exalate コンソールで追加または更新してから、このウィンドウを開き直してください。</translation>
    </message>
    <message>
        <source>Not available: this program cannot tell whether the destination&apos;s tracker supports Visual</source>
        <translation>利用不可: 接続先のトラッカーが Visual に対応しているか、このプログラムでは判断できません</translation>
    </message>
</context>
</TS>
