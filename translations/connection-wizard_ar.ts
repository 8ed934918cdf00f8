<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en_US">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>ربط أدوات التتبّع عبر Exalate</translation>
    </message>
    <message>
        <source>Version %1, built with Qt %2</source>
        <extracomment>%1 and %2 are version numbers</extracomment>
        <translation>الإصدار %1، بُني باستخدام Qt %2</translation>
    </message>
    <message>
        <source>© %1. Licence: %2</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence</extracomment>
        <translation>© %1. الترخيص: %2</translation>
    </message>
    <message>
        <source>Includes or uses Qt (LGPL-3.0), QtKeychain (BSD-3-Clause) and libpsl (MIT).</source>
        <extracomment>the names of libraries, each with its licence</extracomment>
        <translation>يتضمن أو يستخدم Qt ‏(LGPL-3.0) وQtKeychain ‏(BSD-3-Clause) وlibpsl ‏(MIT).</translation>
    </message>
    <message>
        <source>&amp;Copy version</source>
        <translation>نسخ الإصدار</translation>
    </message>
</context>
<context>
    <name>AcceptHandOverPage</name>
    <message>
        <source>When the console says that the invitation is accepted, press Next.</source>
        <translation type="vanished">عندما تشير وحدة التحكم إلى قبول الدعوة، اضغط على «التالي».</translation>
    </message>
    <message>
        <source>Invitation code</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>hidden (fingerprint %1)</source>
        <translation>مخفي؛ بصمته هي %1</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Accept the invitation in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>لا تتضمن قائمة %1 اتصالًا جديدًا بعد. اقبل الدعوة أولًا في وحدة التحكم.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>إنه موجود، متابعة</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>تابع عندما تعرض وحدة التحكم الاتصال.</translation>
    </message>
    <message>
        <source>The connection then appears in the list of your instance, and this page asks whether it is yours.</source>
        <translation>عندها تعرض قائمة مثيلك الاتصال، وتسألك هذه الصفحة إن كان لك.</translation>
    </message>
    <message>
        <source>%1 Then choose “Accept invitation”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 ثم اختر «Accept invitation».</translation>
    </message>
    <message>
        <source>Check who is inviting you: only the console of your instance shows it.</source>
        <translation>تحقق ممن يدعوك: مثيلك لا يعرض ذلك إلا في وحدة التحكم الخاصة به.</translation>
    </message>
</context>
<context>
    <name>AcceptWizard</name>
    <message>
        <source>Accept invitation</source>
        <translation>قبول دعوة</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>To %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>إلى %1 · %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Reading the invitation…</source>
        <translation>جارٍ قراءة الدعوة…</translation>
    </message>
    <message>
        <source>Accepting the invitation…</source>
        <translation>جارٍ قبول الدعوة…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>جارٍ البحث عن الاتصال…</translation>
    </message>
    <message>
        <source>Check the invitation</source>
        <translation>مراجعة الدعوة</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>تم قبول الدعوة</translation>
    </message>
    <message>
        <source>Continue with another &amp;instance</source>
        <translation>المتابعة بمثيل آخر</translation>
    </message>
</context>
<context>
    <name>AcceptedPage</name>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>You accepted the invitation from %1.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>تم قبول دعوة %1.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation type="vanished">الخطوة التالية</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation type="vanished">اضبط تكوين الاتصال: ما تتم مزامنته وكيفية مزامنته. يتم ذلك في وحدة تحكم Exalate الخاصة بمثيلك.</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation type="vanished">فتح وحدة تحكم Exalate</translation>
    </message>
</context>
<context>
    <name>AddressField</name>
    <message>
        <source>Yes, I &amp;mean this host</source>
        <translation>نعم، أقصد هذا المضيف</translation>
    </message>
</context>
<context>
    <name>AdminQuestionPage</name>
    <message>
        <source>&amp;Yes, I have admin access</source>
        <translation>نعم، لديّ صلاحيات المسؤول</translation>
    </message>
    <message>
        <source>You confirm it in the browser, and the connection becomes active right away.</source>
        <translation>تُثبت ذلك في المتصفح، ويصبح الاتصال نشطًا على الفور.</translation>
    </message>
    <message>
        <source>N&amp;o, I don&apos;t have admin access</source>
        <translation>لا، ليست لديّ صلاحيات المسؤول</translation>
    </message>
    <message>
        <source>You get an invitation code to send to the administrator of the other side.</source>
        <translation>تحصل على رمز دعوة لتسليمه إلى مسؤول الطرف الآخر.</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Do you have admin access to %1?</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>هل لديك صلاحيات المسؤول على %1؟</translation>
    </message>
    <message>
        <source>Choose an answer.</source>
        <translation>اختر إحدى الإجابتين.</translation>
    </message>
</context>
<context>
    <name>CandidateChoice</name>
    <message>
        <source>New in the list. Which one is yours?</source>
        <translation>جديد في القائمة. أيها أنشأت؟</translation>
    </message>
    <message>
        <source>%1 (with %2)</source>
        <extracomment>%1 is the name of a connection, %2 the other side</extracomment>
        <translation>%1 (مع %2)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>لا شيء من هذه</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>اختيار مشروع</translation>
    </message>
    <message>
        <source>This is what your own instance reads in the invitation. Nothing has reached the other side yet.</source>
        <translation type="vanished">هذا ما يقرؤه مثيلك في الدعوة. لم يصل أي شيء إلى الطرف الآخر بعد.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>(compare it with the sender by phone)</source>
        <translation>(قارنها مع المرسل عبر الهاتف)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Project for incoming sync</source>
        <translation>مشروع المزامنة الواردة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 (this instance)</source>
        <extracomment>%1 is the name or the host of one&apos;s own instance</extracomment>
        <translation>%1، هذا المثيل</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>اختر مشروعًا من القائمة، أو أدخل اسمه كاملًا.</translation>
    </message>
    <message>
        <source>Your own instance read this from the invitation. Nothing reaches the other side before you accept.</source>
        <translation>هذا ما يقرؤه مثيلك في الدعوة. لا يصل أي شيء إلى الطرف الآخر قبل أن تقبل.</translation>
    </message>
</context>
<context>
    <name>ClearButton</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>&amp;Invitation code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Paste the code or the whole message, or drop the file here. Nothing reaches the other side before you confirm.</source>
        <translation>الصق الرمز أو الرسالة كاملة، أو أفلت الملف هنا. لا يصل أي شيء إلى الطرف الآخر قبل أن تؤكد.</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ تم العثور على الرمز</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">البصمة %1</translation>
    </message>
    <message>
        <source>Paste the invitation code that you received.</source>
        <translation>الصق رمز الدعوة الذي استلمته.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Initiates and accepts connections between issue trackers that Exalate synchronises.</source>
        <translation>يبدأ ويقبل الاتصالات بين أنظمة تتبّع المشكلات التي يزامنها Exalate.</translation>
    </message>
    <message>
        <source>Opens the sandbox: a simulated company on this computer. It needs no account.</source>
        <translation>يفتح بيئة الاختبار: شركة افتراضية على هذا الحاسوب، دون الحاجة إلى حساب.</translation>
    </message>
    <message>
        <source>Keeps the settings in &lt;folder&gt;.</source>
        <translation>يحفظ الإعدادات في &lt;مجلد&gt;.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>مجلد</translation>
    </message>
    <message>
        <source>Checks that this installation is complete, then exits.</source>
        <translation>يُعلم بما إذا كان هذا التثبيت مكتملًا، ثم ينتهي.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer only the publicly documented operations.</source>
        <translation>بيئة الاختبار: تستجيب العُقد للعمليات الموثّقة علنًا فقط.</translation>
    </message>
    <message>
        <source>Sandbox: gives your own instance &lt;count&gt; connections.</source>
        <translation>بيئة الاختبار: تمنح مثيلك &lt;عدد&gt; من الاتصالات.</translation>
    </message>
    <message>
        <source>count</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Sandbox: nodes wait &lt;ms&gt; milliseconds before each answer.</source>
        <translation>بيئة الاختبار: تنتظر العُقد &lt;ms&gt; ملّي ثانية قبل كل رد.</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Sandbox: a session lasts &lt;seconds&gt;.</source>
        <translation>بيئة الاختبار: تدوم الجلسة &lt;ثوانٍ&gt;.</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>ثوانٍ</translation>
    </message>
    <message>
        <source>Sandbox: gives each tracker that has projects &lt;count&gt; more.</source>
        <translation>بيئة الاختبار: تضيف &lt;عدد&gt; من المشاريع إلى كل نظام تتبّع لديه مشاريع.</translation>
    </message>
    <message>
        <source>Prints what a node offers according to the API description in &lt;file&gt;, then exits.</source>
        <translation>يطبع ما تقدمه عقدة وفق وصف واجهتها البرمجية في &lt;file&gt;، ثم ينتهي.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Deletes the invitation codes that are no longer needed from the keychain, then exits. For uninstallers.</source>
        <translation>يحذف من سلسلة المفاتيح رموز الدعوة التي لم تعد لازمة، ثم ينتهي. تستخدمه برامج إلغاء التثبيت.</translation>
    </message>
    <message>
        <source>Sandbox: nodes offer programs &lt;level&gt;: full, public or guided; with a name, that node alone.</source>
        <translation>بيئة الاختبار: تقدم العقد للبرامج &lt;level&gt;: full أو public أو guided؛ ومع اسم، تلك العقدة وحدها.</translation>
    </message>
    <message>
        <source>[name=]level</source>
        <translation>[name=]level</translation>
    </message>
    <message>
        <source>%1 is not an API description in OpenAPI 2.0, 3.0 or 3.1 as JSON.</source>
        <translation>%1 ليس وصفًا لواجهة برمجية بصيغة OpenAPI 2.0 أو 3.0 أو 3.1 على هيئة JSON.</translation>
    </message>
    <message>
        <source>Not all codes could be deleted from the keychain.</source>
        <translation>تعذر حذف كل الرموز من سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>ConnectedPage</name>
    <message>
        <source>unknown</source>
        <translation type="vanished">غير معروف</translation>
    </message>
    <message>
        <source>%1 and %2 are connected.</source>
        <extracomment>%1 and %2 are the names of two instances</extracomment>
        <translation>تم الاتصال بين %1 و%2.</translation>
    </message>
    <message>
        <source>No invitation is needed: you have admin access to both sides.</source>
        <translation>لا توجد دعوة لقبولها: لديك صلاحيات المسؤول على الطرفين.</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>المثيل المحلي</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>المثيل البعيد</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>%1 is connected with itself.</source>
        <translation>‏%1 متصل بنفسه.</translation>
    </message>
</context>
<context>
    <name>ConnectionActions</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>نسخ رمز الدعوة</translation>
    </message>
    <message>
        <source>&amp;Go to remote</source>
        <translation>الانتقال إلى المثيل البعيد</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>&amp;Deactivate</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Acti&amp;vate</source>
        <translation>تنشيط</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>تم نسخ رمز دعوة %1. البصمة: %2.</translation>
    </message>
    <message>
        <source>This is a new code: the earlier one may no longer work.</source>
        <translation>هذا رمز جديد: قد لا يعمل الرمز السابق بعد الآن.</translation>
    </message>
    <message>
        <source>The browser could not be opened for %1.</source>
        <translation>تعذّر فتح متصفح من أجل %1.</translation>
    </message>
    <message>
        <source>Changes to %1 saved.</source>
        <translation>تم تعديل %1.</translation>
    </message>
    <message>
        <source>%1 is active again.</source>
        <translation>أصبح %1 نشطًا من جديد.</translation>
    </message>
    <message>
        <source>%1 is deactivated: nothing is synchronised until you activate it again.</source>
        <translation>تم إيقاف %1: لن تتم مزامنة أي شيء حتى تنشّطه.</translation>
    </message>
    <message>
        <source>Delete connection</source>
        <translation>حذف الاتصال</translation>
    </message>
    <message>
        <source>Delete the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>هل تريد حذف الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>%1 will no longer be able to accept its invitation. This cannot be undone.</source>
        <translation>لن يكون بإمكان %1 قبول دعوة هذا الاتصال بعد ذلك. لا يمكن التراجع عن هذا الإجراء.</translation>
    </message>
    <message>
        <source>Synchronisation with %1 stops. Existing issues stay on both sides. This cannot be undone.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>ستتوقف المزامنة مع %1: لن يجري تبادل أي تغييرات بعد ذلك. تبقى المشكلات الموجودة لدى الطرفين. لا يمكن التراجع عن هذا الإجراء.</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>تم حذف %1.</translation>
    </message>
    <message>
        <source>Details of %1 copied. They contain no secrets.</source>
        <translation>تم نسخ تفاصيل %1. لا تتضمن أي معلومات سرية.</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>%1 now uses %2 mode.</source>
        <extracomment>%1 is the name of a connection, %2 a mode</extracomment>
        <translation>تمت ترقية %1 إلى وضع %2.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Mark as &amp;accepted</source>
        <translation>وضع علامة «مقبول»</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Remove from the &amp;list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Message with the invitation code of %1 copied.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>نُسخت الرسالة التي تحتوي على رمز دعوة %1.</translation>
    </message>
    <message>
        <source>%1 is marked as accepted.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>وُضعت على %1 علامة «مقبول».</translation>
    </message>
    <message>
        <source>Activate connection</source>
        <translation>تنشيط الاتصال</translation>
    </message>
    <message>
        <source>Activate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>هل تريد تنشيط الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>Synchronisation with %1 resumes, including the changes made in the meantime.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>تستمر المزامنة مع %1، مع التغييرات التي أُجريت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Deactivate connection</source>
        <translation>إلغاء تنشيط الاتصال</translation>
    </message>
    <message>
        <source>Deactivate the connection “%1”?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>هل تريد إلغاء تنشيط الاتصال «%1»؟</translation>
    </message>
    <message>
        <source>Nothing is synchronised with %1 until you activate it again.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>لا يُزامَن أي شيء مع %1 حتى تنشطه من جديد.</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>إزالة من القائمة</translation>
    </message>
    <message>
        <source>Remove the connection “%1” from this list?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>هل تريد إزالة الاتصال «%1» من هذه القائمة؟</translation>
    </message>
    <message>
        <source>This program forgets its invitation code. The connection itself stays: delete it in the Exalate console.</source>
        <translation>يُنسى رمز دعوته هنا. أما الاتصال نفسه فيبقى: احذفه في وحدة تحكم Exalate.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 was removed from the list.</source>
        <translation>أُزيل %1 من القائمة.</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>التفاصيل</translation>
    </message>
</context>
<context>
    <name>ConnectionDialog</name>
    <message>
        <source>Connection details</source>
        <translation>تفاصيل الاتصال</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What this program did</source>
        <translation>ما فعله هذا البرنامج</translation>
    </message>
    <message>
        <source>Copy detail&amp;s</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>✓ Copied. Contains no secrets.</source>
        <translation>✓ تم النسخ. لا يوجد فيها شيء سري.</translation>
    </message>
</context>
<context>
    <name>ConnectionInformationPage</name>
    <message>
        <source>&amp;Local instance short name</source>
        <translation>الاسم المختصر للمثيل المحلي</translation>
    </message>
    <message>
        <source>&amp;Remote instance short name</source>
        <translation>الاسم المختصر للمثيل البعيد</translation>
    </message>
    <message>
        <source>Connection n&amp;ame</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>D&amp;escription</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Based on the two short names until you edit it.</source>
        <translation>اسم مقترح من الاسمين المختصرين، ويتبعهما إلى أن تعدّله.</translation>
    </message>
    <message>
        <source>Edited. No longer based on the short names.</source>
        <translation>عدّلته بنفسك، ولم يعد يتبع الاسمين المختصرين.</translation>
    </message>
    <message>
        <source>unknown (private connection)</source>
        <translation>غير معروف: اتصال خاص</translation>
    </message>
    <message>
        <source>Enter a short name for your instance.</source>
        <translation>أدخل اسمًا مختصرًا لمثيلك.</translation>
    </message>
    <message>
        <source>Enter a short name for the other side.</source>
        <translation>أدخل اسمًا مختصرًا للطرف الآخر.</translation>
    </message>
    <message numerus="yes">
        <source>Enter a name for the connection, of at most %Ln character(s).</source>
        <translation>
            <numerusform>أدخل اسمًا للاتصال لا يتجاوز %Ln حرف.</numerusform>
            <numerusform>أدخل اسمًا للاتصال لا يتجاوز حرفًا واحدًا.</numerusform>
            <numerusform>أدخل اسمًا للاتصال لا يتجاوز حرفين.</numerusform>
            <numerusform>أدخل اسمًا للاتصال لا يتجاوز %Ln أحرف.</numerusform>
            <numerusform>أدخل اسمًا للاتصال لا يتجاوز %Ln حرفًا.</numerusform>
            <numerusform>أدخل اسمًا للاتصال لا يتجاوز %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionTexts</name>
    <message>
        <source>Unknown</source>
        <translation type="vanished">غير معروف</translation>
    </message>
    <message>
        <source>Other side: %1</source>
        <extracomment>%1 is the name or host of the other side of a connection</extracomment>
        <translation>الطرف الآخر: %1</translation>
    </message>
    <message>
        <source>unknown</source>
        <extracomment>the other side of a connection, when nothing tells who it is</extracomment>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>المشكلات قيد المزامنة</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم تتم بعد</translation>
    </message>
    <message>
        <source>Local instance</source>
        <translation>المثيل المحلي</translation>
    </message>
    <message>
        <source>Remote instance</source>
        <translation>المثيل البعيد</translation>
    </message>
    <message>
        <source>Remote host</source>
        <translation>المضيف البعيد</translation>
    </message>
    <message>
        <source>Remote tracker</source>
        <translation>نظام التتبّع البعيد</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>ConnectionsModel</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Issues under sync</source>
        <translation>المشكلات قيد المزامنة</translation>
    </message>
    <message>
        <source>Last sync</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1, sorted ascending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1، مرتّب تصاعديًا</translation>
    </message>
    <message>
        <source>%1, sorted descending</source>
        <extracomment>read out: %1 is the heading of the column that a list is sorted by</extracomment>
        <translation>%1، مرتّب تنازليًا</translation>
    </message>
</context>
<context>
    <name>ConnectionsPage</name>
    <message>
        <source>Edit instance</source>
        <translation>تعديل المثيل</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Search connections</source>
        <translation>البحث في الاتصالات</translation>
    </message>
    <message>
        <source>%1 is now active.</source>
        <translation>أصبح %1 نشطًا الآن.</translation>
    </message>
    <message>
        <source>No connection matches “%1”.</source>
        <translation>لا يوجد اتصال يطابق «%1».</translation>
    </message>
    <message>
        <source>Loading connections…</source>
        <translation>جارٍ قراءة الاتصالات…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>لا توجد اتصالات</numerusform>
            <numerusform>اتصال واحد</numerusform>
            <numerusform>اتصالان</numerusform>
            <numerusform>%Ln اتصالات</numerusform>
            <numerusform>%Ln اتصالًا</numerusform>
            <numerusform>%Ln اتصال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln connection(s)</source>
        <extracomment>%1 is how many match the search, %Ln how many there are</extracomment>
        <translation>
            <numerusform>%1 من %Ln اتصال</numerusform>
            <numerusform>%1 من اتصال واحد</numerusform>
            <numerusform>%1 من اتصالين</numerusform>
            <numerusform>%1 من %Ln اتصالات</numerusform>
            <numerusform>%1 من %Ln اتصالًا</numerusform>
            <numerusform>%1 من %Ln اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · refreshed %2</source>
        <extracomment>%1 is &quot;5 connections&quot;, %2 a time of day</extracomment>
        <translation>%1 · آخر تحديث %2</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Network…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Clear the clipboard now</source>
        <translation>مسح الحافظة الآن</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Not signed in: these are the connections that this program helped you with, and the status that you gave them.</source>
        <translation>لم يُسجَّل الدخول: هذه هي الاتصالات التي ساعدك فيها هذا البرنامج، وما ذكرته عنها.</translation>
    </message>
    <message>
        <source>%1 of %2 connections: the instance returns only part of its list.</source>
        <translation>%1 من %2 من الاتصالات: لا يعطي المثيل إلا جزءًا من قائمته.</translation>
    </message>
    <message>
        <source>%1 connections, perhaps more: the instance may return only part of its list.</source>
        <translation>%1 من الاتصالات، وربما أكثر: قد لا يعطي المثيل إلا جزءًا من قائمته.</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>الترتيب حسب</translation>
    </message>
    <message>
        <source>Order of the instance</source>
        <extracomment>the order of a list: as the instance gives it</extracomment>
        <translation>ترتيب المثيل</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>No connection has this status.</source>
        <translation>لا يوجد اتصال بهذه الحالة.</translation>
    </message>
    <message>
        <source>No connection with this status matches “%1”.</source>
        <translation>لا يوجد اتصال بهذه الحالة يطابق «%1».</translation>
    </message>
</context>
<context>
    <name>ConnectionsView</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
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
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>DestinationPage</name>
    <message>
        <source>Destination instance &amp;URL</source>
        <translation>عنوان URL لمثيل الوجهة</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;have a URL</source>
        <translation>ليس لديّ عنوان URL</translation>
    </message>
    <message>
        <source>You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection.</source>
        <translation>لا يمكن تغيير الوضع لاحقًا؛ وحده Basic قابل للترقية. لاستخدام وضع آخر، أنشئ اتصالًا جديدًا.</translation>
    </message>
    <message>
        <source>About the destination instance URL</source>
        <translation>حول عنوان URL لمثيل الوجهة</translation>
    </message>
    <message>
        <source>The address of the instance that you want to connect to, as your browser shows it, or the Exalate URL from its General Settings.</source>
        <translation>رابط المثيل الذي تريد الاتصال به كما يظهر في المتصفح، أو عنوان Exalate URL الخاص به من General Settings هناك.</translation>
    </message>
    <message>
        <source>Choose the configuration type</source>
        <translation>اختيار نوع التكوين</translation>
    </message>
    <message>
        <source>Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.</source>
        <extracomment>%1 is the host of one&apos;s own instance</extracomment>
        <translation>اتصال خاص: يتصل مثيل الطرف الآخر بـ %1، ويجب أن يكون قادرًا على الوصول إليه. لا يتوفر وضع Visual.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>استخدام %1</translation>
    </message>
    <message>
        <source>connects to %1</source>
        <extracomment>%1 is an address</extracomment>
        <translation>سيتم الاتصال بـ %1</translation>
    </message>
    <message>
        <source>This is your own instance: you are creating a local connection between two of your projects.</source>
        <translation>هذا مثيلك أنت: سينشأ اتصال محلي بين مشروعين من مشاريعك.</translation>
    </message>
    <message>
        <source>Checking %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>جارٍ فحص %1…</translation>
    </message>
    <message>
        <source>Looking up %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>جارٍ البحث عن %1 في الشبكة…</translation>
    </message>
    <message>
        <source>Looking for Exalate on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>جارٍ سؤال %1 عن مثيل Exalate الخاص به…</translation>
    </message>
    <message>
        <source>Identifying the issue tracker on %1…</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>جارٍ سؤال %1 عن نظام تتبّع المشكلات المستخدم…</translation>
    </message>
    <message>
        <source>Exalate %1</source>
        <translation>Exalate %1</translation>
    </message>
    <message>
        <source>%1 is no longer selected. %2.</source>
        <extracomment>%1 is a mode, %2 the sentence that says why</extracomment>
        <translation>لم يعد %1 مختارًا. %2.</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>اختر أحد هذه الأوضاع للمتابعة.</translation>
    </message>
    <message>
        <source>Enter the address of the destination, or switch on “I don&apos;t have a URL”.</source>
        <translation>أدخل عنوان الوجهة، أو فعّل الخيار «ليس لديّ عنوان URL».</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>No Exalate instance answers there. You may have to ask the other side for its Exalate URL.</source>
        <translation type="vanished">لا يستجيب هناك أي مثيل من Exalate؛ قد يلزم أن يخبرك الطرف الآخر بعنوان Exalate الخاص به.</translation>
    </message>
    <message>
        <source>Your instance does not report whether it is public and which licence it has. Script and Visual need an evaluation or a paid licence.</source>
        <translation>لا يذكر مثيلك ما إذا كان يمكن الوصول إليه من الإنترنت، ولا نوع ترخيصه. يحتاج Script وVisual إلى ترخيص تجريبي أو مدفوع.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <translation>تعذّر فتح متصفح. افتح %1 يدويًا.</translation>
    </message>
    <message>
        <source>tracker not reported</source>
        <translation>لم تُبلَّغ أداة التتبّع</translation>
    </message>
    <message>
        <source>Exalate found</source>
        <translation>عُثر على Exalate</translation>
    </message>
</context>
<context>
    <name>EditConnectionDialog</name>
    <message>
        <source>Edit connection</source>
        <translation>تعديل الاتصال</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Connection &amp;name</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Enter a name for the connection.</source>
        <translation>أدخل اسمًا للاتصال.</translation>
    </message>
</context>
<context>
    <name>EmptyConnections</name>
    <message>
        <source>No connections yet</source>
        <translation>لا توجد اتصالات بعد</translation>
    </message>
    <message>
        <source>Connect this instance to another one and get an invitation code for its administrator.</source>
        <translation type="vanished">اربط هذا المثيل بمثيل آخر واحصل على رمز دعوة لمسؤوله.</translation>
    </message>
    <message>
        <source>Somebody sent you an invitation code? Check who it is from, then confirm.</source>
        <translation type="vanished">أرسل إليك أحدهم رمز دعوة: اطّلع على مصدره، ثم أكّد.</translation>
    </message>
    <message>
        <source>Initiate a connection to another instance, and send the invitation code to its administrator. Or accept the invitation that somebody sent you.</source>
        <translation>ابدأ اتصالًا بمثيل آخر وأرسل رمز الدعوة إلى مسؤوله. أو اقبل الدعوة التي أُرسلت إليك.</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>The console then gives an invitation code. Paste it here:</source>
        <translation type="vanished">تعطيك وحدة التحكم بعد ذلك رمز دعوة. الصقه هنا:</translation>
    </message>
    <message>
        <source>When the console says that the connection is there, press Next.</source>
        <translation type="vanished">عندما تشير وحدة التحكم إلى وجود الاتصال، اضغط على «التالي».</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation type="vanished">✓ تم العثور على الرمز</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation type="vanished">البصمة %1</translation>
    </message>
    <message>
        <source>Destination instance URL</source>
        <translation>عنوان URL لمثيل الوجهة</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="vanished">الوضع</translation>
    </message>
    <message>
        <source>Local instance short name</source>
        <translation>الاسم المختصر للمثيل المحلي</translation>
    </message>
    <message>
        <source>Remote instance short name</source>
        <translation>الاسم المختصر للمثيل البعيد</translation>
    </message>
    <message>
        <source>Connection name</source>
        <translation>اسم الاتصال</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Project on the other side</source>
        <translation>المشروع لدى الطرف الآخر</translation>
    </message>
    <message>
        <source>none: choose “I don&apos;t have a URL” there</source>
        <translation type="vanished">لا يوجد: اختر «I don&apos;t have a URL» (ليس لديّ عنوان URL) هناك</translation>
    </message>
    <message>
        <source>%1 has no new connection yet. Finish it in the console first.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>لا تتضمن قائمة %1 اتصالًا جديدًا بعد. أكمله أولًا في وحدة التحكم.</translation>
    </message>
    <message>
        <source>Paste the invitation code from the console.</source>
        <translation>الصق رمز الدعوة الذي أعطته وحدة التحكم.</translation>
    </message>
    <message>
        <source>&amp;It is there, continue</source>
        <translation>إنه موجود، متابعة</translation>
    </message>
    <message>
        <source>The console then shows an invitation code. Copy it there, and paste it here:</source>
        <translation>عندها تعرض وحدة التحكم رمز دعوة. انسخه هناك والصقه هنا:</translation>
    </message>
    <message>
        <source>If the console then shows an invitation code, copy it there, and paste it here:</source>
        <translation>إذا عرضت وحدة التحكم رمز دعوة، فانسخه هناك والصقه هنا:</translation>
    </message>
    <message>
        <source>Continue when the console shows the connection.</source>
        <translation>تابع عندما تعرض وحدة التحكم الاتصال.</translation>
    </message>
    <message>
        <source>This page continues when your instance lists the connection.</source>
        <translation>تتابع هذه الصفحة عندما يظهر الاتصال في قائمة مثيلك.</translation>
    </message>
    <message>
        <source>✓ %1 is in the list. Paste its code, or continue without it.</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>✓ %1 في القائمة. الصق رمزه، أو تابع من دونه.</translation>
    </message>
    <message>
        <source>%1 Then choose “Initiate connection”.</source>
        <extracomment>%1 is a sentence such as &quot;Choose “Connections” in the menu on the left.&quot;</extracomment>
        <translation>%1 ثم اختر «Initiate connection».</translation>
    </message>
    <message>
        <source>Choose “I don&apos;t have a URL”.</source>
        <translation>اختر «I don&apos;t have a URL».</translation>
    </message>
    <message>
        <source>Choose the mode “%1”.</source>
        <extracomment>%1 is a configuration mode, such as Script</extracomment>
        <translation>اختر الوضع «%1».</translation>
    </message>
    <message>
        <source>Choose one of your projects if the console asks for one.</source>
        <translation>اختر أحد مشاريعك، حيث تطلب وحدة التحكم ذلك.</translation>
    </message>
    <message>
        <source>Answer whether you have admin access to the other side.</source>
        <translation>اذكر ما إذا كانت لديك صلاحية مسؤول لدى الطرف الآخر.</translation>
    </message>
</context>
<context>
    <name>HandOverPanel</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Enter these values there:</source>
        <translation type="vanished">أدخل هذه القيم هناك:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>نسخ: %1</translation>
    </message>
    <message>
        <source>✓ Copied: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>✓ تم النسخ: %1</translation>
    </message>
    <message>
        <source>%1 does not offer this to other programs. Its own console does it, in the browser.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation type="vanished">لا يتيح %1 ذلك للبرامج الأخرى. يتم ذلك في وحدة التحكم الخاصة به عبر المتصفح.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>تعذّر فتح متصفح. افتح %1 يدويًا.</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>تقرير العقدة…</translation>
    </message>
    <message>
        <source>&amp;Keep beside the browser</source>
        <translation>إبقاء بجانب المتصفح</translation>
    </message>
    <message>
        <source>The Exalate console of %1 is open in your browser. Do this there:</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>وحدة تحكم Exalate الخاصة بـ %1 مفتوحة في متصفحك. افعل فيها ما يلي:</translation>
    </message>
    <message>
        <source>✓ Copied</source>
        <translation>✓ تم النسخ</translation>
    </message>
    <message>
        <source>Copy ne&amp;xt: %1</source>
        <extracomment>%1 is the label of a value, such as &quot;Connection name&quot;</extracomment>
        <translation>نسخ التالي: %1</translation>
    </message>
</context>
<context>
    <name>InitiateWizard</name>
    <message>
        <source>&amp;Go to remote</source>
        <translation>الانتقال إلى المثيل البعيد</translation>
    </message>
    <message>
        <source>Initiate connection</source>
        <translation>بدء اتصال</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Connection information</source>
        <translation>معلومات الاتصال</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>Admin access</source>
        <translation>صلاحيات المسؤول</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>الدعوة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>تم الاتصال</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <extracomment>%1 is the name of one&apos;s own instance, %2 its host</extracomment>
        <translation>من %1 · %2</translation>
    </message>
    <message>
        <source>Waiting for a response…</source>
        <translation>بانتظار الرد…</translation>
    </message>
    <message>
        <source>Creating the connection…</source>
        <translation>جارٍ إنشاء الاتصال…</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>&amp;Initiate</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>Next creates the connection and its invitation code.</source>
        <translation>يؤدي «التالي» إلى إنشاء الاتصال ورمز الدعوة الخاص به.</translation>
    </message>
    <message>
        <source>Next creates the connection.</source>
        <translation>يؤدي «التالي» إلى إنشاء الاتصال.</translation>
    </message>
    <message>
        <source>Exalate console</source>
        <translation>وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Looking for the connection…</source>
        <translation>جارٍ البحث عن الاتصال…</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>You finish the connection in the Exalate console.</source>
        <translation>تُنهي الاتصال في وحدة تحكم Exalate.</translation>
    </message>
</context>
<context>
    <name>InstanceActions</name>
    <message>
        <source>Remove instance</source>
        <translation>إزالة المثيل</translation>
    </message>
    <message>
        <source>Remove the instance “%1” from this program?</source>
        <extracomment>%1 is the name of an instance</extracomment>
        <translation>هل تريد إزالة المثيل «%1» من هذا البرنامج؟</translation>
    </message>
    <message>
        <source>Its password or token and its stored invitation codes are deleted from this computer. Its connections are not affected.</source>
        <translation>ستُحذف من هذا الحاسوب كلمة المرور أو الرمز المميز الخاص به ورموز الدعوة المخزّنة. تبقى اتصالاته كما هي.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>InstanceButton</name>
    <message>
        <source>Instance</source>
        <translation>المثيل</translation>
    </message>
    <message>
        <source>&amp;Add instance</source>
        <translation>إضافة مثيل</translation>
    </message>
    <message>
        <source>&amp;Edit instance</source>
        <translation>تعديل المثيل</translation>
    </message>
    <message>
        <source>&amp;Remove instance</source>
        <translation>إزالة المثيل</translation>
    </message>
</context>
<context>
    <name>InstanceDialog</name>
    <message>
        <source>Edit instance</source>
        <translation>تعديل المثيل</translation>
    </message>
    <message>
        <source>Add instance</source>
        <translation>إضافة مثيل</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Exalate UR&amp;L</source>
        <translation>عنوان Exalate URL</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>T&amp;oken</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>Sess&amp;ion token</source>
        <translation>رمز الجلسة</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Left empty, it is taken from the instance.</source>
        <translation type="vanished">إذا تُرك فارغًا، يؤخذ الاسم من المثيل.</translation>
    </message>
    <message>
        <source>As shown in Exalate, under General Settings.</source>
        <translation>كما يظهر ضمن General Settings في Exalate.</translation>
    </message>
    <message>
        <source>Sign in with</source>
        <translation>تسجيل الدخول باستخدام</translation>
    </message>
    <message>
        <source>User and pass&amp;word</source>
        <translation>المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>To&amp;ken</source>
        <translation>الرمز المميز</translation>
    </message>
    <message>
        <source>S&amp;ession token</source>
        <translation>رمز الجلسة</translation>
    </message>
    <message>
        <source>Enter the user name.</source>
        <translation>أدخل اسم المستخدم الذي يسجّل الدخول.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of your instance.</source>
        <translation>أدخل عنوان Exalate URL الخاص بمثيلك.</translation>
    </message>
    <message>
        <source>Leave empty to keep the stored one.</source>
        <translation>إذا تُرك فارغًا، يُحتفظ بالقيمة المخزّنة.</translation>
    </message>
    <message>
        <source>Or an API token of this user. It is saved in the system keychain after a successful sign-in.</source>
        <translation>أو رمز API مميز لهذا المستخدم. يُحفظ في سلسلة مفاتيح النظام بعد أن يثبته تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain after a successful sign-in.</source>
        <translation>يُحفظ في سلسلة مفاتيح النظام بعد أن يثبته تسجيل الدخول.</translation>
    </message>
    <message>
        <source>A token that your node issued. It is saved in the system keychain after a successful sign-in.</source>
        <translation>رمز مميز أصدرته العقدة لديك. يُحفظ في سلسلة مفاتيح النظام بعد إثباته.</translation>
    </message>
    <message>
        <source>Enter the password, or an API token of this user.</source>
        <translation>أدخل كلمة المرور، أو رمز API مميزًا لهذا المستخدم.</translation>
    </message>
    <message>
        <source>Enter the token.</source>
        <translation>أدخل الرمز المميز.</translation>
    </message>
    <message>
        <source>Paste the session token.</source>
        <translation>الصق رمز الجلسة.</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>What you call the instance, such as the name of your company.</source>
        <translation>الاسم الذي تطلقه على المثيل، مثل اسم شركتك.</translation>
    </message>
    <message>
        <source>Wit&amp;hout signing in</source>
        <translation>من دون تسجيل الدخول</translation>
    </message>
    <message>
        <source>This program then guides you through the Exalate console, keeps the invitation codes, and lists the connections that it helped you with.</source>
        <translation>عندها يخبرك هذا البرنامج بما تفعله في وحدة تحكم Exalate، ويحفظ رموز الدعوة، ويسرد الاتصالات التي ساعدك فيها.</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: add it</source>
        <translation>إنه مثيل Exalate: أضفه</translation>
    </message>
    <message>
        <source>It is an E&amp;xalate instance: sign in</source>
        <translation>إنه مثيل Exalate: سجّل الدخول</translation>
    </message>
    <message>
        <source>Enter a name. The instance does not report one.</source>
        <translation>أدخل اسمًا. لا يذكر المثيل أي اسم.</translation>
    </message>
</context>
<context>
    <name>InvitationCodeBox</name>
    <message>
        <source>Invitation code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>Hidden. Choose Show to reveal it.</source>
        <translation>الرمز مخفي. يُظهره الزر «إظهار».</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Sho&amp;w</source>
        <translation>إظهار</translation>
    </message>
</context>
<context>
    <name>InvitationCodeEntry</name>
    <message>
        <source>From a &amp;file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>✓ Code found</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>✓ تم العثور على الرمز</translation>
    </message>
    <message>
        <source>fingerprint %1</source>
        <translation>البصمة %1</translation>
    </message>
    <message>
        <source>put together from several lines</source>
        <translation>جُمع من عدة أسطر</translation>
    </message>
    <message>
        <source>without the characters around it</source>
        <translation>من دون الأحرف المحيطة به</translation>
    </message>
    <message>
        <source>&amp;Use the code on the clipboard: %1</source>
        <extracomment>%1 is a fingerprint such as K7QM-2XPD</extracomment>
        <translation>استخدام الرمز الموجود في الحافظة: %1</translation>
    </message>
    <message>
        <source>P&amp;aste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Open an invitation</source>
        <translation>فتح دعوة</translation>
    </message>
    <message>
        <source>Text and mail (*.txt *.eml)</source>
        <translation>نص وبريد (*.txt *.eml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Paste here, or drop a file</source>
        <translation>الصق هنا أو أفلت ملفًا</translation>
    </message>
</context>
<context>
    <name>InvitationMessage</name>
    <message>
        <source>Hello,</source>
        <translation>مرحبًا،</translation>
    </message>
    <message>
        <source>%1 invites you to the Exalate connection “%2”.</source>
        <extracomment>%1 is the name of an instance, %2 the name of a connection</extracomment>
        <translation>يدعوك %1 إلى اتصال Exalate «%2».</translation>
    </message>
    <message>
        <source>Open Exalate on your side, go to Connections, click “Accept Invitation”, and paste this invitation code:</source>
        <translation>افتح Exalate لديك، وانتقل إلى Connections، وانقر على «Accept Invitation» (قبول الدعوة)، ثم الصق رمز الدعوة التالي:</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. Before you confirm, compare the fingerprint with the sender by phone:</source>
        <translation type="vanished">يمكن لكل من يملك الرمز قبول الدعوة. قبل التأكيد، قارن البصمة مع المرسل عبر الهاتف:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. Before you confirm, compare its fingerprint with me by phone:</source>
        <translation type="vanished">ستستلم رمز الدعوة على حدة. قارن بصمته معي عبر الهاتف قبل التأكيد:</translation>
    </message>
    <message>
        <source>Invitation to the Exalate connection “%1”</source>
        <extracomment>the subject of a mail; %1 is the name of a connection</extracomment>
        <translation>دعوة إلى اتصال Exalate «%1»</translation>
    </message>
    <message>
        <source>Anyone who has this code can accept the invitation. If you use Connection Wizard too, compare the fingerprint with the sender by phone before you confirm:</source>
        <translation>يمكن لكل من يملك الرمز قبول الدعوة. إذا كنت تستخدم Connection Wizard أيضًا، فقارن البصمة مع المرسل عبر الهاتف قبل التأكيد:</translation>
    </message>
    <message>
        <source>The invitation code comes separately. If you use Connection Wizard too, compare its fingerprint with me by phone before you confirm:</source>
        <translation>ستستلم رمز الدعوة على حدة. إذا كنت تستخدم Connection Wizard أيضًا، فقارن بصمته معي عبر الهاتف قبل التأكيد:</translation>
    </message>
</context>
<context>
    <name>InvitationPage</name>
    <message>
        <source>&amp;Copy invitation code</source>
        <translation>نسخ رمز الدعوة</translation>
    </message>
    <message>
        <source>C&amp;lear now</source>
        <translation>مسح الآن</translation>
    </message>
    <message>
        <source>This is a new code: one that you sent before may no longer work.</source>
        <translation>أُنشئ هذا الرمز من جديد: قد لا يعمل بعد الآن أي رمز سُلّم من قبل.</translation>
    </message>
    <message>
        <source>On the “%1” side, you (or their application administrator) need to %2.</source>
        <translation>في جانب «%1»، عليك (أو على مسؤول التطبيق لديهم) النقر على %2.</translation>
    </message>
    <message>
        <source>Accept the Invitation</source>
        <extracomment>the words of Exalate&apos;s own button, within &quot;you need to %2.&quot;</extracomment>
        <translation>Accept the Invitation</translation>
    </message>
    <message>
        <source>Use the following invitation code:</source>
        <translation>استخدم رمز الدعوة التالي:</translation>
    </message>
    <message>
        <source>You can copy the invitation code from the list of connections.</source>
        <translation>يمكن الحصول على رمز الدعوة من قائمة الاتصالات.</translation>
    </message>
    <message>
        <source>Copy &amp;message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Opens the choice of languages.</source>
        <translation>يفتح قائمة اختيار اللغة.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Saves the code to a file that only you can read.</source>
        <translation type="vanished">يحفظ الرمز في ملف لا يمكن لأحد غيرك قراءته.</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Opens a mail draft without the code.</source>
        <translation>يفتح مسودة رسالة بريد لا تتضمن الرمز.</translation>
    </message>
    <message>
        <source>(safe to read out over the phone)</source>
        <translation>(يمكن قراءتها عبر الهاتف بأمان)</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>البصمة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="vanished">غير معروف</translation>
    </message>
    <message>
        <source>✓ Invitation code copied.</source>
        <translation>✓ تم نسخ رمز الدعوة.</translation>
    </message>
    <message>
        <source>✓ Message with the invitation code copied.</source>
        <translation>✓ تم نسخ الرسالة مع رمز الدعوة.</translation>
    </message>
    <message>
        <source>The clipboard no longer holds the invitation code.</source>
        <translation>لم تعد الحافظة تحتوي على رمز الدعوة.</translation>
    </message>
    <message>
        <source>Save the invitation</source>
        <translation>حفظ الدعوة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>Invitation %1.txt</source>
        <extracomment>the name of a file; %1 is the name of a connection</extracomment>
        <translation>دعوة %1.txt</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ تم الحفظ في %1.</translation>
    </message>
    <message>
        <source>Only you can read the file. Delete it once the invitation is accepted.</source>
        <translation>لا يمكن لأحد غيرك قراءة الملف. احذفه بعد قبول الدعوة.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder, or copy the code.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تعذّرت كتابة %1. اختر موضعًا آخر، أو انسخ الرمز.</translation>
    </message>
    <message>
        <source>A mail draft is open. It contains the fingerprint, not the code: send the code another way.</source>
        <translation>فُتحت مسودة رسالة بريد تتضمن البصمة لا الرمز: أرسل الرمز بطريقة أخرى.</translation>
    </message>
    <message>
        <source>No mail program opened. Use “Copy message” and paste it into a mail.</source>
        <translation>لم يستجب أي برنامج بريد. استخدم «نسخ الرسالة» والصقها في رسالة بريد.</translation>
    </message>
    <message>
        <source>Saves the code to a file.</source>
        <translation>يحفظ الرمز في ملف.</translation>
    </message>
    <message>
        <source>Others may be able to read the file there. Delete it once the invitation is accepted.</source>
        <translation>قد يتمكن آخرون من قراءة الملف هناك. احذفه بعد قبول الدعوة.</translation>
    </message>
    <message>
        <source>On the other side, you (or their application administrator) need to %2.</source>
        <translation>في الجانب الآخر، عليك (أو على مسؤول التطبيق لديهم) النقر على %2.</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Accepted by %1. The connection is active.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>تم القبول من جانب %1. الاتصال نشط.</translation>
    </message>
</context>
<context>
    <name>LabelledField</name>
    <message>
        <source>Required.</source>
        <translation>مطلوب.</translation>
    </message>
</context>
<context>
    <name>LateCodePage</name>
    <message>
        <source>Invitation &amp;code</source>
        <translation>رمز الدعوة</translation>
    </message>
    <message>
        <source>The connection exists. The other side&apos;s administrator needs its invitation code, which the console shows. Paste it here to keep it and to send it.</source>
        <translation>الاتصال موجود. يحتاج مسؤول الطرف الآخر إلى رمز دعوته الذي تعرضه وحدة التحكم. الصقه هنا لحفظه وإرساله من هنا.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>الطرف الآخر</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Initiate connection</source>
        <translation>بدء اتصال</translation>
    </message>
    <message>
        <source>&amp;Accept invitation</source>
        <translation>قبول دعوة</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>&amp;Search connections</source>
        <translation>البحث في الاتصالات</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>بيئة الاختبار</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>This is the sandbox: a simulated company on this computer. Nothing leaves it, and everything in it is deleted when you close the window.</source>
        <translation>هذه بيئة الاختبار: شركة افتراضية على هذا الحاسوب. لا يخرج منها أي شيء، ويزول كل ما فيها عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Connectio&amp;n</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Configuration &amp;modes</source>
        <translation>أوضاع التكوين</translation>
    </message>
    <message>
        <source>Connection &amp;types</source>
        <translation>أنواع الاتصالات</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>مسرد المصطلحات</translation>
    </message>
    <message>
        <source>S&amp;ecurity</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Service &amp;status</source>
        <translation>حالة الخدمة</translation>
    </message>
    <message>
        <source>&amp;About %1</source>
        <translation>حول %1</translation>
    </message>
    <message>
        <source>Connection active</source>
        <extracomment>the title of a desktop notification</extracomment>
        <translation>الاتصال نشط</translation>
    </message>
    <message>
        <source>%1 was accepted and is now active.</source>
        <translation>تم قبول %1 وهو نشط الآن.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time.</source>
        <translation>كنت بصدد بدء اتصال عندما انتهى البرنامج.</translation>
    </message>
    <message>
        <source>You have an unfinished connection from last time: %1</source>
        <translation>كنت بصدد بدء اتصال عندما انتهى البرنامج: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>The connection %1 was created before the program closed.</source>
        <translation>الاتصال %1 الذي كان قيد الإنشاء عندما انتهى البرنامج موجود.</translation>
    </message>
    <message>
        <source>Its invitation code is new: an earlier one may no longer work.</source>
        <translation>رمز الدعوة الخاص به جديد: قد لا يعمل أي رمز سابق بعد الآن.</translation>
    </message>
    <message>
        <source>Copy invitation code</source>
        <translation>نسخ رمز الدعوة</translation>
    </message>
    <message>
        <source>Invitation code of %1 copied. Fingerprint: %2.</source>
        <extracomment>%1 is the name of a connection, %2 eight characters such as K7QM-2XPD</extracomment>
        <translation>تم نسخ رمز دعوة %1. البصمة: %2.</translation>
    </message>
    <message>
        <source>About %1</source>
        <translation type="vanished">حول %1</translation>
    </message>
    <message>
        <source>%1
Licence: %2
Built with Qt %3</source>
        <extracomment>%1 is a copyright line, %2 the name of a licence, %3 a version number</extracomment>
        <translation type="vanished">%1
الترخيص: %2
بُني باستخدام Qt %3</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Node &amp;report…</source>
        <translation>تقرير العقدة…</translation>
    </message>
    <message>
        <source>Waiting for the system keychain. It may be asking for its password in another window.</source>
        <translation>بانتظار سلسلة مفاتيح النظام. ربما تطلب كلمة مرورها في نافذة أخرى.</translation>
    </message>
    <message>
        <source>Continue without it</source>
        <translation>المتابعة من دونها</translation>
    </message>
    <message>
        <source>Forget &amp;codes now…</source>
        <translation>نسيان الرموز الآن…</translation>
    </message>
    <message>
        <source>Ne&amp;w Exalate…</source>
        <translation>New Exalate…</translation>
    </message>
    <message>
        <source>Forget codes</source>
        <translation>نسيان الرموز</translation>
    </message>
    <message>
        <source>Forget the invitation codes that are no longer needed?</source>
        <translation>هل تريد نسيان رموز الدعوة التي لم تعد لازمة؟</translation>
    </message>
    <message>
        <source>When a connection turns active or is gone, its code stays in the keychain for a week, in case the list was wrong. Once forgotten, it cannot be recovered.</source>
        <translation>عندما يصبح اتصال نشطًا أو يختفي، يبقى رمزه أسبوعًا في سلسلة المفاتيح تحسبًا لخطأ في القائمة. وبعد نسيانه لا يمكن استرجاعه.</translation>
    </message>
    <message>
        <source>&amp;Forget now</source>
        <translation>نسيان الآن</translation>
    </message>
    <message>
        <source>New Exalate</source>
        <translation>New Exalate</translation>
    </message>
    <message>
        <source>New Exalate is a different product from the one that this program is for.</source>
        <translation>New Exalate منتج آخر، غير المنتج الذي صُنع له هذا البرنامج.</translation>
    </message>
    <message>
        <source>It has workspaces, systems and items. A connection there is made with the sign-in details of both sides, and without an invitation code.

If somebody asks to import your instance there, you get an import request. You approve it in the Exalate console of your instance.

Two companies that keep their sign-in details to themselves still connect with an invitation code, as here.</source>
        <translation>فيه مساحات عمل وأنظمة وعناصر. يُنشأ الاتصال هناك ببيانات تسجيل الدخول لكلا الطرفين ومن دون رمز دعوة.

إذا طلب أحد استيراد مثيلك هناك، يصلك طلب استيراد. توافق عليه في وحدة تحكم Exalate الخاصة بمثيلك.

أما الشركتان اللتان تحتفظ كل منهما ببيانات دخولها، فتتصلان برمز دعوة كما هنا.</translation>
    </message>
    <message>
        <source>Man&amp;ual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Tr&amp;y the sandbox</source>
        <translation>تجربة بيئة الاختبار</translation>
    </message>
</context>
<context>
    <name>ManualDialog</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>C&amp;ontents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>ModeCard</name>
    <message>
        <source>&amp;Basic</source>
        <translation>Basic</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>Script</translation>
    </message>
</context>
<context>
    <name>NetworkDialog</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Proxy &amp;host</source>
        <translation>مضيف الخادم الوكيل</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Only if the proxy requires a sign-in.</source>
        <translation>فقط لخادم وكيل يطلب ذلك.</translation>
    </message>
    <message>
        <source>It is saved in the system keychain. Leave empty to keep the stored one.</source>
        <translation>تُحفظ في سلسلة مفاتيح النظام. إذا تُركت فارغة، يُحتفظ بالقيمة المخزّنة.</translation>
    </message>
    <message>
        <source>Reach other computers</source>
        <translation>الوصول إلى الحواسيب الأخرى</translation>
    </message>
    <message>
        <source>Enter only the host name of the proxy, such as proxy.example.com.</source>
        <translation>أدخل اسم مضيف الخادم الوكيل وحده، مثل proxy.example.com.</translation>
    </message>
    <message>
        <source>Enter a number from 1 to 65535.</source>
        <translation>أدخل رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>As the s&amp;ystem is set up</source>
        <translation>حسب إعدادات النظام</translation>
    </message>
    <message>
        <source>&amp;Without a proxy</source>
        <translation>دون خادم وكيل</translation>
    </message>
    <message>
        <source>Through &amp;another proxy</source>
        <translation>عبر خادم وكيل آخر</translation>
    </message>
    <message>
        <source>Through another proxy, by SOCKS &amp;5</source>
        <translation>عبر وكيل آخر، بواسطة SOCKS 5</translation>
    </message>
</context>
<context>
    <name>NodeReportDialog</name>
    <message>
        <source>Node report</source>
        <translation>تقرير العقدة</translation>
    </message>
    <message>
        <source>What your instance offers to other programs, according to its own description. Send it to the project to help this program do more. It contains paths below the Exalate URL, names of fields and their types: no values, no names of people, no hosts.</source>
        <translation>ما يقدمه مثيلك للبرامج الأخرى وفق وصفه هو. أرسله إلى المشروع ليتعلم هذا البرنامج المزيد. يحتوي على عناوين تحت عنوان Exalate وأسماء الحقول وأنواعها: لا قيم ولا أسماء أشخاص ولا أسماء مضيفين.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>✓ Copied.</source>
        <translation>✓ تم النسخ.</translation>
    </message>
    <message>
        <source>Save the node report</source>
        <translation>حفظ تقرير العقدة</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>✓ Saved to %1.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>✓ تم الحفظ في %1.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Choose another folder.</source>
        <extracomment>%1 is the path of a file</extracomment>
        <translation>تعذرت كتابة %1. اختر مكانًا آخر.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Dismiss</source>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>ProblemPanel</name>
    <message>
        <source>&amp;Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Copy &amp;technical details</source>
        <translation>نسخ التفاصيل التقنية</translation>
    </message>
    <message>
        <source>Copied. Contains no secrets.</source>
        <translation>تم النسخ. لا تتضمن أي معلومات سرية.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>%1 is already running but does not respond. Quit it, then start it again.</source>
        <translation>البرنامج %1 قيد التشغيل بالفعل، لكنه لا يستجيب. أنهِه ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>The sandbox is not part of this installation: %1 is missing.</source>
        <translation>بيئة الاختبار ليست جزءًا من هذا التثبيت: %1 غير موجود.</translation>
    </message>
    <message>
        <source>The sandbox did not start. Try again; if that does not help, reinstall the program.</source>
        <translation>لم تبدأ بيئة الاختبار. شغّلها من جديد؛ وإذا استمر ذلك، فأعد تثبيت البرنامج.</translation>
    </message>
    <message>
        <source>The sandbox has stopped. Close this window and start the sandbox again.</source>
        <translation>انتهت بيئة الاختبار. أغلق هذه النافذة وافتحها من جديد.</translation>
    </message>
    <message>
        <source>The sandbox could not be started.</source>
        <translation>تعذّر تشغيل بيئة الاختبار.</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>✓ Chosen: %1</source>
        <extracomment>%1 is the name of a project</extracomment>
        <translation>✓ تم اختيار: %1</translation>
    </message>
    <message>
        <source>Looking for projects…</source>
        <translation>جارٍ البحث عن المشاريع…</translation>
    </message>
    <message>
        <source>No project matches.</source>
        <translation>لا يوجد مشروع يتضمن اسمه هذا النص.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s). Choose one.</source>
        <translation>
            <numerusform>لا توجد مشاريع للاختيار منها.</numerusform>
            <numerusform>مشروع واحد. اختره من القائمة.</numerusform>
            <numerusform>مشروعان. اختر أحدهما من القائمة.</numerusform>
            <numerusform>%Ln مشاريع. اختر أحدها من القائمة.</numerusform>
            <numerusform>%Ln مشروعًا. اختر أحدها من القائمة.</numerusform>
            <numerusform>%Ln مشروع. اختر أحدها من القائمة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projects cannot be listed here. Enter the name exactly as the tracker shows it.</source>
        <translation>لا يمكن عرض قائمة مشاريعه هنا. أدخل الاسم كما يظهر في نظام التتبّع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln project(s); the first %1 are shown. Type to narrow the list.</source>
        <extracomment>%1 is how many of them are shown, %Ln how many there are</extracomment>
        <translation>
            <numerusform>لا توجد مشاريع؛ المعروض %1. اكتب جزءًا من الاسم.</numerusform>
            <numerusform>مشروع واحد؛ المعروض %1. اكتب جزءًا من الاسم.</numerusform>
            <numerusform>مشروعان؛ المعروض %1. اكتب جزءًا من الاسم.</numerusform>
            <numerusform>%Ln مشاريع؛ يُعرض أول %1 منها. اكتب جزءًا من الاسم.</numerusform>
            <numerusform>%Ln مشروعًا؛ يُعرض أول %1 منها. اكتب جزءًا من الاسم.</numerusform>
            <numerusform>%Ln مشروع؛ يُعرض أول %1 منها. اكتب جزءًا من الاسم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message>
        <source>&amp;Select a project</source>
        <translation>اختيار مشروع</translation>
    </message>
    <message>
        <source>The project in %1 to synchronise.</source>
        <extracomment>%1 is the name of one&apos;s own instance</extracomment>
        <translation>المشروع الذي يشارك في هذا الاتصال من %1.</translation>
    </message>
    <message>
        <source>Select a project on the &amp;other side</source>
        <translation type="vanished">اختيار مشروع لدى الطرف الآخر</translation>
    </message>
    <message>
        <source>Choose a project from the list, or enter its full name.</source>
        <translation>اختر مشروعًا من القائمة، أو أدخل اسمه كاملًا.</translation>
    </message>
    <message>
        <source>Select the sec&amp;ond project</source>
        <translation>اختيار المشروع الثاني</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>SecretClipboard</name>
    <message numerus="yes">
        <source>Clipboard managers may keep it here; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>قد تحتفظ به برامج إدارة الحافظة هنا؛ سيُمسح خلال أقل من دقيقة إذا لم يتغيّر.</numerusform>
            <numerusform>قد تحتفظ به برامج إدارة الحافظة هنا؛ سيُمسح خلال دقيقة واحدة إذا لم يتغيّر.</numerusform>
            <numerusform>قد تحتفظ به برامج إدارة الحافظة هنا؛ سيُمسح خلال دقيقتين إذا لم يتغيّر.</numerusform>
            <numerusform>قد تحتفظ به برامج إدارة الحافظة هنا؛ سيُمسح خلال %Ln دقائق إذا لم يتغيّر.</numerusform>
            <numerusform>قد تحتفظ به برامج إدارة الحافظة هنا؛ سيُمسح خلال %Ln دقيقة إذا لم يتغيّر.</numerusform>
            <numerusform>قد تحتفظ به برامج إدارة الحافظة هنا؛ سيُمسح خلال %Ln دقيقة إذا لم يتغيّر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the desktop allows it; cleared in %Ln minute(s) if unchanged, or when you come back to this window.</source>
        <translation>
            <numerusform>لا يُدرج في سجل الحافظة حيثما تسمح بيئة سطح المكتب بذلك؛ سيُمسح خلال أقل من دقيقة إذا لم يتغيّر، أو عند عودتك إلى هذه النافذة.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما تسمح بيئة سطح المكتب بذلك؛ سيُمسح خلال دقيقة واحدة إذا لم يتغيّر، أو عند عودتك إلى هذه النافذة.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما تسمح بيئة سطح المكتب بذلك؛ سيُمسح خلال دقيقتين إذا لم يتغيّر، أو عند عودتك إلى هذه النافذة.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما تسمح بيئة سطح المكتب بذلك؛ سيُمسح خلال %Ln دقائق إذا لم يتغيّر، أو عند عودتك إلى هذه النافذة.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما تسمح بيئة سطح المكتب بذلك؛ سيُمسح خلال %Ln دقيقة إذا لم يتغيّر، أو عند عودتك إلى هذه النافذة.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما تسمح بيئة سطح المكتب بذلك؛ سيُمسح خلال %Ln دقيقة إذا لم يتغيّر، أو عند عودتك إلى هذه النافذة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept out of clipboard history where the system allows it; cleared in %Ln minute(s) if unchanged.</source>
        <translation>
            <numerusform>لا يُدرج في سجل الحافظة حيثما يسمح النظام بذلك؛ سيُمسح خلال أقل من دقيقة إذا لم يتغيّر.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما يسمح النظام بذلك؛ سيُمسح خلال دقيقة واحدة إذا لم يتغيّر.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما يسمح النظام بذلك؛ سيُمسح خلال دقيقتين إذا لم يتغيّر.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما يسمح النظام بذلك؛ سيُمسح خلال %Ln دقائق إذا لم يتغيّر.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما يسمح النظام بذلك؛ سيُمسح خلال %Ln دقيقة إذا لم يتغيّر.</numerusform>
            <numerusform>لا يُدرج في سجل الحافظة حيثما يسمح النظام بذلك؛ سيُمسح خلال %Ln دقيقة إذا لم يتغيّر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Closing the program also clears it.</source>
        <extracomment>%1 is a sentence about how long the clipboard keeps something</extracomment>
        <translation>%1 ويُمسح أيضًا عند إغلاق البرنامج.</translation>
    </message>
</context>
<context>
    <name>StatusFilter</name>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Other</source>
        <extracomment>connections whose status is none of those that this program knows</extracomment>
        <translation>أخرى</translation>
    </message>
</context>
<context>
    <name>StatusFollower</name>
    <message>
        <source>Pending: waiting for %1 to accept. Updates automatically.</source>
        <translation>معلّق: بانتظار قبول %1. تُحدَّث الحالة تلقائيًا.</translation>
    </message>
    <message>
        <source>Pending: waiting for %1 to confirm. Updates automatically.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>معلّق: بانتظار إقرار %1. تُحدَّث الحالة تلقائيًا.</translation>
    </message>
    <message>
        <source>Active: %1 has accepted.</source>
        <extracomment>%1 is the name of the other side</extracomment>
        <translation>نشط: تم القبول من جانب %1.</translation>
    </message>
    <message>
        <source>Active: %1 is connected.</source>
        <translation>نشط: تم الاتصال مع %1.</translation>
    </message>
    <message>
        <source>Pending, until you mark it as accepted in the list of connections.</source>
        <translation>معلّق، حتى تضع عليه علامة «مقبول» في قائمة الاتصالات.</translation>
    </message>
</context>
<context>
    <name>StepsBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>%1 of %2 are numbers, %3 is the name of the step</extracomment>
        <translation>الخطوة %1 من %2: %3</translation>
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
        <translation>ترقية الاتصال</translation>
    </message>
    <message>
        <source>&amp;Upgrade</source>
        <translation>ترقية</translation>
    </message>
    <message>
        <source>Which mode should “%1” use?</source>
        <extracomment>%1 is the name of a connection</extracomment>
        <translation>إلى أي وضع تريد ترقية «%1»؟</translation>
    </message>
    <message>
        <source>This cannot be undone. From then on you edit the sync rules yourself.</source>
        <translation>لا يمكن التراجع عن هذا الإجراء: يعود إليك تعديل قواعد المزامنة منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>&amp;Script</source>
        <translation>Script</translation>
    </message>
    <message>
        <source>&amp;Visual</source>
        <translation>Visual</translation>
    </message>
    <message>
        <source>Choose one to continue.</source>
        <translation>اختر أحد هذه الأوضاع للمتابعة.</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>&amp;Verify admin access</source>
        <translation>التحقق من صلاحيات المسؤول</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>فتح الصفحة مجددًا</translation>
    </message>
    <message>
        <source>&amp;Stop waiting</source>
        <translation>إيقاف الانتظار</translation>
    </message>
    <message>
        <source>the destination</source>
        <translation>الوجهة</translation>
    </message>
    <message>
        <source>Before the connection is created, %1 asks you to sign in as its administrator in the browser. This program never sees that password.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>قبل إنشاء الاتصال، سيُطلب منك في المتصفح تسجيل الدخول إلى %1 بصفة مسؤول. تبقى كلمة المرور هناك، ولا يطّلع عليها هذا البرنامج.</translation>
    </message>
    <message>
        <source>Opening %1 in the browser…</source>
        <translation>جارٍ فتح %1 في المتصفح…</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser. This page continues automatically.</source>
        <translation>بانتظار الرد من %1 في المتصفح. تتم المتابعة تلقائيًا.</translation>
    </message>
    <message>
        <source>✓ %1 confirmed that you have admin access.</source>
        <translation>✓ ورد تأكيد من %1 بأن لديك صلاحيات المسؤول.</translation>
    </message>
    <message>
        <source>Verify your admin access first.</source>
        <translation>تحقق أولًا من صلاحيات المسؤول لديك.</translation>
    </message>
    <message>
        <source>The browser could not be opened. Open %1 yourself.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>تعذّر فتح متصفح. افتح %1 يدويًا.</translation>
    </message>
    <message>
        <source>Open the Exalate &amp;console</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Waiting for you to confirm on %1 in the browser, on a page of %2. This page continues automatically.</source>
        <translation>بانتظار رد %1 في المتصفح، على صفحة %2. تستمر العملية تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>&amp;Add instance</source>
        <translation>إضافة مثيل</translation>
    </message>
    <message>
        <source>&amp;Try the sandbox</source>
        <translation>تجربة بيئة الاختبار</translation>
    </message>
    <message>
        <source>Add your own Exalate instance to connect it to others, or try the sandbox, which needs no account.</source>
        <translation type="vanished">أضف مثيل Exalate الخاص بك لربطه بمثيلات أخرى، أو استكشف بيئة الاختبار التي لا تتطلب أي حساب.</translation>
    </message>
    <message>
        <source>Connect issue trackers with Exalate</source>
        <translation>ربط أدوات التتبّع عبر Exalate</translation>
    </message>
    <message>
        <source>You initiate a connection, send the invitation code to the other side, and see when it is accepted.</source>
        <translation>تبدأ اتصالًا، وترسل رمز الدعوة إلى الطرف الآخر، وترى متى يُقبل.</translation>
    </message>
    <message>
        <source>Use your own instance</source>
        <translation>استخدام مثيلك الخاص</translation>
    </message>
    <message>
        <source>You need its Exalate URL, which Exalate shows under General Settings.</source>
        <translation>تحتاج إلى عنوان Exalate URL الخاص به، ويعرضه Exalate ضمن General Settings.</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>الاستكشاف أولًا</translation>
    </message>
    <message>
        <source>The sandbox simulates companies with Exalate on this computer. It needs no account.</source>
        <translation>تحاكي بيئة الاختبار شركات تستخدم Exalate على هذا الحاسوب. لا تتطلب أي حساب.</translation>
    </message>
    <message>
        <source>Starting the sandbox. It opens in its own window.</source>
        <translation>يجري تشغيل بيئة الاختبار. تُفتح في نافذة خاصة بها.</translation>
    </message>
</context>
<context>
    <name>WhatsNext</name>
    <message>
        <source>&amp;Open the Exalate console</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>What&apos;s next</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Set up what is synchronised, and how, in the Exalate console of your instance.</source>
        <translation>اضبط تكوين الاتصال: ما تتم مزامنته وكيفية مزامنته. يتم ذلك في وحدة تحكم Exalate الخاصة بمثيلك.</translation>
    </message>
</context>
<context>
    <name>WizardDialog</name>
    <message>
        <source>&amp;Edit instance</source>
        <translation>تعديل المثيل</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close without finishing?</source>
        <translation>هل تريد الإغلاق دون إكمال الخطوات؟</translation>
    </message>
    <message>
        <source>What you entered here will be lost.</source>
        <translation>لن يُحتفظ بما أدخلته هنا.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>متابعة التعديل</translation>
    </message>
    <message>
        <source>Net&amp;work…</source>
        <translation>الشبكة…</translation>
    </message>
    <message>
        <source>Open the Exalate c&amp;onsole</source>
        <translation>فتح وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>&amp;Send again…</source>
        <translation>إرسال مجددًا…</translation>
    </message>
    <message>
        <source>The first request may still be running. Looking for its connection until %1…</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>ربما لا يزال الطلب الأول قيد التنفيذ. البحث عن اتصاله حتى %1…</translation>
    </message>
    <message>
        <source>Send it again?</source>
        <translation>هل تريد الإرسال مجددًا؟</translation>
    </message>
    <message>
        <source>The first request may already have created the connection. If so, sending it again creates a second one, and you will have to delete one of them.</source>
        <translation>ربما أنشأ الطلب الأول الاتصال بالفعل. في هذه الحالة يُنشئ هذا اتصالًا ثانيًا، وعليك حذف أحدهما.</translation>
    </message>
    <message>
        <source>&amp;Send again</source>
        <translation>إرسال مجددًا</translation>
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
        <translation>المثيل</translation>
    </message>
    <message>
        <source>an unknown date</source>
        <translation>تاريخ غير مذكور</translation>
    </message>
    <message>
        <source>an unknown name</source>
        <translation>اسم غير مذكور</translation>
    </message>
    <message>
        <source>another host</source>
        <translation>مضيف آخر</translation>
    </message>
    <message>
        <source>Retry. If it happens again, send the technical details to your network team.</source>
        <translation>أعد المحاولة. وإذا تكرر ذلك، فأرسل التفاصيل التقنية إلى فريق الشبكة لديك.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to renew it, then retry.</source>
        <extracomment>%1 is a host name</extracomment>
        <translation>لم يُرسل أي شيء. اطلب من مسؤول %1 تجديدها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 The server said: “%2”</source>
        <extracomment>%1 is a sentence, %2 is what the other side said</extracomment>
        <translation>%1 نص الرد: «%2»</translation>
    </message>
    <message>
        <source>No address was entered.</source>
        <translation>لم يُدخل أي عنوان.</translation>
    </message>
    <message>
        <source>Enter the address of the destination instance, or its Exalate URL.</source>
        <translation>أدخل رابط مثيل الوجهة، أو عنوان Exalate URL الخاص به.</translation>
    </message>
    <message>
        <source>The host name is missing.</source>
        <translation>اسم المضيف مفقود.</translation>
    </message>
    <message>
        <source>Enter the full address, such as company-b.atlassian.net.</source>
        <translation>أدخل العنوان كاملًا، مثل company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>%1 is not a complete host name.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>الاسم %1 ليس اسم مضيف كاملًا.</translation>
    </message>
    <message>
        <source>Add the rest, such as %1.atlassian.net or %1.zendesk.com.</source>
        <extracomment>%1 is what was typed, such as &quot;acme&quot;</extracomment>
        <translation>أضف بقيته، مثل %1.atlassian.net أو %1.zendesk.com.</translation>
    </message>
    <message>
        <source>The address contains a space or a line break.</source>
        <translation>توجد مسافة أو فاصل أسطر داخل العنوان.</translation>
    </message>
    <message>
        <source>Remove it, or enter a single address.</source>
        <translation>احذفها، أو أدخل عنوانًا واحدًا فقط.</translation>
    </message>
    <message>
        <source>The address contains an invisible character.</source>
        <translation>يوجد داخل العنوان محرف غير مرئي.</translation>
    </message>
    <message>
        <source>Type the address instead of pasting it.</source>
        <translation>اكتب العنوان يدويًا بدلًا من لصقه.</translation>
    </message>
    <message>
        <source>This is not a web address.</source>
        <translation>هذا ليس عنوان موقع ويب.</translation>
    </message>
    <message>
        <source>Enter the address as the browser shows it, such as company-b.atlassian.net.</source>
        <translation>أدخل العنوان كما يظهر في المتصفح، مثل company-b.atlassian.net.</translation>
    </message>
    <message>
        <source>The address contained a user name, a password or a session token, which was removed.</source>
        <translation>تضمّن العنوان اسم مستخدم أو كلمة مرور أو رمز جلسة، وقد أُزيل من الحقل.</translation>
    </message>
    <message>
        <source>Enter only the address. You do not need the sign-in details of the destination.</source>
        <translation>أدخل العنوان وحده. لا حاجة إلى بيانات تسجيل الدخول الخاصة بالوجهة.</translation>
    </message>
    <message>
        <source>The port is not a number from 1 to 65535.</source>
        <translation>المنفذ ليس رقمًا من 1 إلى 65535.</translation>
    </message>
    <message>
        <source>Correct the number after the colon, or remove it.</source>
        <translation>صحّح الرقم الذي يلي النقطتين، أو احذفه.</translation>
    </message>
    <message>
        <source>This is an e-mail address.</source>
        <translation>هذا عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Enter the address of the instance, as the browser shows it.</source>
        <translation>أدخل عنوان المثيل كما يظهر في المتصفح.</translation>
    </message>
    <message>
        <source>This looks like an invitation code.</source>
        <translation>يبدو أن هذا رمز دعوة.</translation>
    </message>
    <message>
        <source>To use it, close this window and choose “Accept invitation”. This field takes the address of the destination.</source>
        <translation>لاستخدامه، أغلق هذه النافذة واختر «قبول دعوة». أما هنا، فأدخل عنوان الوجهة.</translation>
    </message>
    <message>
        <source>%1 is reserved for special use. No instance can be reached there.</source>
        <translation>لا يمكن الوصول إلى أي مثيل عند %1: هذا العنوان محجوز لاستخدام خاص.</translation>
    </message>
    <message>
        <source>Enter the host name of the instance.</source>
        <translation>أدخل اسم مضيف المثيل.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others. Its exact form is %2.</source>
        <extracomment>%1 and %2 are two forms of the same host name, or two host names that look alike</extracomment>
        <translation>كُتب %1 بحروف تشبه حروفًا أخرى. صيغته الدقيقة هي %2.</translation>
    </message>
    <message>
        <source>Continue only if you are sure that this is the right host.</source>
        <translation>لا تتابع إلا إذا كنت متأكدًا من أن هذا هو المضيف الذي تقصده.</translation>
    </message>
    <message>
        <source>%1 uses letters that look like others.</source>
        <translation>كُتب %1 بحروف تشبه حروفًا أخرى.</translation>
    </message>
    <message>
        <source>%1 could not be found.</source>
        <translation>لا يوجد مضيف باسم %1، بحسب ما يمكن لهذا الحاسوب معرفته.</translation>
    </message>
    <message>
        <source>Check the spelling. A host that is known only inside the other company needs a private connection: “I don&apos;t have a URL”.</source>
        <translation type="vanished">تحقق من الكتابة. يتطلب المضيف المعروف داخل الشركة الأخرى فقط اتصالًا خاصًا: «ليس لديّ عنوان URL».</translation>
    </message>
    <message>
        <source>This computer cannot reach %1.</source>
        <translation>لا يوجد مسار من هذا الحاسوب إلى %1.</translation>
    </message>
    <message>
        <source>Check the network, the VPN and the firewall, then retry.</source>
        <translation>تحقق من الشبكة وVPN وجدار الحماية، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 refused the connection.</source>
        <translation>لا توجد استجابة عند %1: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>Check the port, or ask the administrator of %1 whether the service is running, then retry.</source>
        <translation>تحقق من المنفذ، أو اسأل مسؤول %1 عما إذا كانت الخدمة قيد التشغيل، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time.</source>
        <translation>لم يستجب %1 في الوقت المناسب.</translation>
    </message>
    <message>
        <source>It may be busy, or behind a firewall. Retry, or ask the administrator of %1.</source>
        <translation>قد يكون مشغولًا أو خلف جدار حماية. أعد المحاولة، أو اسأل مسؤول %1.</translation>
    </message>
    <message>
        <source>%1 closed the connection before it finished answering.</source>
        <translation>أغلق %1 الاتصال قبل اكتمال رده.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through to %1.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>لم يسمح الخادم الوكيل بمرور الطلب إلى %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>انتهت صلاحية شهادة %1 في %2.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not valid until %2.</source>
        <extracomment>%1 is a host name, %2 a date</extracomment>
        <translation>تسري شهادة %1 ابتداءً من %2، ولم يحن ذلك بعد.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date and time of this computer; if they are right, ask the administrator of %1.</source>
        <translation>لم يُرسل أي شيء. تحقق من تاريخ هذا الحاسوب ووقته؛ وإذا كانا صحيحين، فاسأل مسؤول %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued for a different name: %2.</source>
        <extracomment>%1 is a host name, %2 a list of other host names</extracomment>
        <translation>شهادة %1 صادرة لأسماء أخرى: %2.</translation>
    </message>
    <message>
        <source>Nothing was sent. Enter the name that the certificate is for, or ask the administrator of %1.</source>
        <translation>لم يُرسل أي شيء. أدخل الاسم الذي صدرت له الشهادة، أو اسأل مسؤول %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not trust.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>شهادة %1 صادرة عن %2، وهذا الحاسوب لا يثق بجهة الإصدار هذه.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for a certificate from a trusted issuer, or have the issuer added to this computer.</source>
        <translation>لم يُرسل أي شيء. اطلب من مسؤول %1 شهادة من جهة إصدار معروفة، أو اطلب إضافة جهة الإصدار إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 and this computer could not agree on an encryption method.</source>
        <translation>لم يجد %1 وهذا الحاسوب طريقة مشتركة للتشفير.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 to enable TLS 1.2 or later.</source>
        <translation>لم يُرسل أي شيء. اسأل مسؤول %1 عما إذا كان TLS 1.2 أو إصدار أحدث مفعّلًا.</translation>
    </message>
    <message>
        <source>%1 redirects to an address without encryption.</source>
        <translation>يحيل %1 إلى عنوان بلا تشفير.</translation>
    </message>
    <message>
        <source>The redirect was not followed. Ask the administrator of %1 to redirect to an encrypted address, or enter another address.</source>
        <translation>لم تُتبع الإحالة. اطلب من مسؤول %1 أن تكون الإحالة مشفّرة، أو أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>%1 redirects to another host: %2.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>يحيل %1 إلى مضيف آخر: %2.</translation>
    </message>
    <message>
        <source>If %1 is the instance you mean, use that address.</source>
        <translation>إذا كان %1 هو المثيل الذي تقصده، فاستخدم ذلك العنوان.</translation>
    </message>
    <message>
        <source>%1 keeps redirecting from one address to the next.</source>
        <translation>يحيل %1 من عنوان إلى آخر بلا نهاية.</translation>
    </message>
    <message>
        <source>Open %1 in the browser, and enter the address where it ends up.</source>
        <translation>افتح %1 في المتصفح، ثم أدخل العنوان الذي تصل إليه.</translation>
    </message>
    <message>
        <source>%1 sent far more data than an instance would.</source>
        <translation>رد %1 أكبر من رد أي مثيل.</translation>
    </message>
    <message>
        <source>Check that %1 is the address of an instance.</source>
        <translation>تحقق من أن %1 هو عنوان مثيل.</translation>
    </message>
    <message>
        <source>%1 answered in a way that this program does not understand.</source>
        <translation>استجاب %1، لكن بصيغة لا يفهمها هذا البرنامج.</translation>
    </message>
    <message>
        <source>%1 answered, but this program recognises neither an issue tracker nor an Exalate instance there.</source>
        <translation>يستجيب %1، لكنه ليس نظام تتبّع مشكلات ولا مثيل Exalate يعرفه هذا البرنامج.</translation>
    </message>
    <message>
        <source>Check the address, or enter the Exalate URL from the General Settings there.</source>
        <translation>تحقق من العنوان، أو أدخل عنوان Exalate URL الوارد في General Settings هناك.</translation>
    </message>
    <message>
        <source>%1 is your own instance, and its tracker does not support local connections.</source>
        <translation>المثيل %1 هو مثيلك أنت، ونظام التتبّع فيه لا يدعم الاتصالات المحلية.</translation>
    </message>
    <message>
        <source>Enter the address of another instance.</source>
        <translation>أدخل عنوان مثيل آخر.</translation>
    </message>
    <message>
        <source>%1 rejected your sign-in details.</source>
        <translation>رفض %1 بيانات تسجيل الدخول الخاصة بك.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter your sign-in details again.</source>
        <translation>اختر «تعديل المثيل» ضمن «المثيل»، ثم أدخل بيانات تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your account on %1 is not allowed to do this.</source>
        <translation>لا يسمح %1 بذلك للحساب الذي سُجّل الدخول به.</translation>
    </message>
    <message>
        <source>Sign in with the account of an Exalate administrator.</source>
        <translation>سجّل الدخول بحساب له صفة مسؤول Exalate هناك.</translation>
    </message>
    <message>
        <source>%1 already has a connection with this name.</source>
        <translation>لدى %1 اتصال بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Enter another connection name.</source>
        <translation>أدخل اسمًا آخر للاتصال.</translation>
    </message>
    <message>
        <source>The licence of %1 does not include this.</source>
        <translation>لا يشمل ترخيص %1 هذا الإجراء.</translation>
    </message>
    <message>
        <source>Check the licence in the Exalate console of %1. Evaluation, Paid and Network licences cover every mode, the Free Plan covers Basic.</source>
        <translation>تحقق من الترخيص في وحدة تحكم Exalate الخاصة بـ %1. تشمل تراخيص Evaluation وPaid وNetwork كل الأوضاع، ويشمل Free Plan وضع Basic.</translation>
    </message>
    <message>
        <source>%1 rejected the request.</source>
        <translation>لم يقبل %1 ما أُرسل إليه.</translation>
    </message>
    <message>
        <source>Correct the values that it names, and try again.</source>
        <translation>غيّر ما يشير إليه، ثم حاول من جديد.</translation>
    </message>
    <message>
        <source>This no longer exists on %1: it was used, withdrawn or deleted.</source>
        <translation>لم يعد هذا موجودًا لدى %1: فقد استُخدم أو سُحب أو حُذف.</translation>
    </message>
    <message>
        <source>Refresh the list of connections. For an invitation, ask for a new code.</source>
        <translation>حدّث قائمة الاتصالات. وفي حالة الدعوة، اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>%1 is busy.</source>
        <translation>المثيل %1 مشغول.</translation>
    </message>
    <message>
        <source>Try again after %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>حاول من جديد بعد الساعة %1.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>حاول من جديد بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 has an internal problem (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 500</extracomment>
        <translation>لدى %1 مشكلة خاصة به (HTTP %2).</translation>
    </message>
    <message>
        <source>%1 has an internal problem.</source>
        <translation>لدى %1 مشكلة خاصة به.</translation>
    </message>
    <message>
        <source>Try again later. If it keeps happening, ask the administrator of %1.</source>
        <translation>حاول من جديد لاحقًا. وإذا استمر ذلك، فاسأل مسؤول %1.</translation>
    </message>
    <message>
        <source>%1 does not let other programs do this.</source>
        <translation>لا يتيح %1 ذلك للبرامج الأخرى.</translation>
    </message>
    <message>
        <source>Do it in the Exalate console of %1, in the browser.</source>
        <translation>نفّذ ذلك في وحدة تحكم Exalate الخاصة بـ %1 عبر المتصفح.</translation>
    </message>
    <message>
        <source>The system keychain is missing, locked, or not available to this program.</source>
        <translation>سلسلة مفاتيح النظام غير موجودة أو مقفلة، أو مُنع هذا البرنامج من الوصول إليها.</translation>
    </message>
    <message>
        <source>Passwords and codes are kept only until you quit. Unlock the keychain to keep them.</source>
        <translation>لا يُحتفظ بكلمات المرور والرموز إلا حتى إغلاق البرنامج. افتح قفل سلسلة المفاتيح للاحتفاظ بها.</translation>
    </message>
    <message>
        <source>There is no invitation code in this text, or more than one.</source>
        <translation>لا يوجد رمز دعوة في هذا النص، أو يوجد أكثر من رمز.</translation>
    </message>
    <message>
        <source>Paste one code or the whole message, or drop the file.</source>
        <translation>الصق رمزًا واحدًا أو الرسالة كاملة، أو أفلت الملف هنا.</translation>
    </message>
    <message>
        <source>The code was changed on its way: it does not match the fingerprint that came with it.</source>
        <translation>تغيّر الرمز أثناء نقله: فهو لا يطابق البصمة التي وصلت معه.</translation>
    </message>
    <message>
        <source>Ask the sender to send it again another way, and compare the fingerprint by phone.</source>
        <translation>اطلبه من المرسل مرة أخرى بطريقة مختلفة، وقارن البصمة عبر الهاتف.</translation>
    </message>
    <message>
        <source>Your instance %1 is not public.</source>
        <translation>لا يمكن الوصول إلى مثيلك %1 من الخارج.</translation>
    </message>
    <message>
        <source>Make it public, or let the other side start a private connection with “I don&apos;t have a URL”.</source>
        <translation>اجعله عامًا، أو دع الطرف الآخر يبدأ اتصالًا خاصًا باستخدام «ليس لديّ عنوان URL».</translation>
    </message>
    <message>
        <source>There is no space left on this computer for settings and drafts.</source>
        <translation>لم تعد هناك مساحة على هذا الحاسوب للإعدادات والمسودات.</translation>
    </message>
    <message>
        <source>Free up some space. Until then they are kept only until you quit.</source>
        <translation>وفّر مساحة. وحتى ذلك الحين، لا يُحتفظ بها إلا إلى حين إغلاق البرنامج.</translation>
    </message>
    <message>
        <source>A settings file could not be read. A copy was kept as %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>تعذّرت قراءة أحد ملفات الإعدادات. وقد حُفظ جانبًا باسم %1.</translation>
    </message>
    <message>
        <source>The program continues without it. Enter what is missing again.</source>
        <translation>يتابع البرنامج عمله من دونه. أضف ما ينقص من جديد.</translation>
    </message>
    <message>
        <source>A settings file could not be read.</source>
        <translation>تعذّرت قراءة أحد ملفات الإعدادات.</translation>
    </message>
    <message>
        <source>%1 reports that the account in the browser has no admin access.</source>
        <translation>جاء الرد من %1 بالرفض: الحساب المستخدم في المتصفح لا يملك صلاحيات المسؤول هناك.</translation>
    </message>
    <message>
        <source>Sign in there as an administrator and verify again, or go back and choose another mode.</source>
        <translation>سجّل الدخول هناك بصفة مسؤول وتحقق من جديد، أو ارجع واختر وضعًا آخر.</translation>
    </message>
    <message>
        <source>Nobody answered at %1 within 10 minutes.</source>
        <translation>لم يستجب أحد عند %1 خلال 10 دقائق.</translation>
    </message>
    <message>
        <source>Start the verification again, and finish it in the browser.</source>
        <translation>تحقق من جديد، وأكمل العملية في المتصفح.</translation>
    </message>
    <message>
        <source>The chosen project no longer exists on %1.</source>
        <translation>لم يعد المشروع المختار موجودًا على %1.</translation>
    </message>
    <message>
        <source>Choose another project.</source>
        <translation>اختر مشروعًا آخر.</translation>
    </message>
    <message>
        <source>%1 cannot read this invitation code.</source>
        <translation>لا يستطيع %1 قراءة رمز الدعوة هذا.</translation>
    </message>
    <message>
        <source>Part of it may be missing. Ask the sender to send it again, and paste the whole code.</source>
        <translation>ربما ينقصه جزء. اطلبه من المرسل مرة أخرى، والصقه كاملًا.</translation>
    </message>
    <message>
        <source>This invitation was made for another instance, not for %1.</source>
        <translation>هذه الدعوة مخصصة لمثيل آخر، وليست لـ %1.</translation>
    </message>
    <message>
        <source>Choose that instance under “Instance”, or ask the sender for an invitation to %1.</source>
        <translation type="vanished">اختر ذلك المثيل ضمن «المثيل»، أو اطلب من المرسل دعوة إلى %1.</translation>
    </message>
    <message>
        <source>This invitation was made with a newer version of Exalate than %1 has.</source>
        <translation>أُنشئت هذه الدعوة بإصدار من Exalate أحدث من الإصدار الموجود لدى %1.</translation>
    </message>
    <message>
        <source>Update Exalate on %1, then accept it.</source>
        <translation>حدّث Exalate على %1، ثم اقبل الدعوة.</translation>
    </message>
    <message>
        <source>Unknown tracker</source>
        <translation>نظام تتبّع غير معروف</translation>
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
        <translation>تكوين تلقائي للحقول الأساسية</translation>
    </message>
    <message>
        <source>Sync rules cannot be edited</source>
        <translation>لا يمكن تعديل قواعد المزامنة</translation>
    </message>
    <message>
        <source>Only Issues can be synced</source>
        <translation>يمكن مزامنة المشكلات فقط</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic complexity</source>
        <translation>يوصى به لحالات الاستخدام ذات التعقيد البسيط</translation>
    </message>
    <message>
        <source>Low-code, visual interface</source>
        <translation>واجهة مرئية بقليل من البرمجة</translation>
    </message>
    <message>
        <source>Configure both sides of the connection using a single interface</source>
        <translation>تكوين طرفي الاتصال من واجهة واحدة</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to intermediate complexity</source>
        <translation>يوصى به لحالات الاستخدام ذات التعقيد البسيط إلى المتوسط</translation>
    </message>
    <message>
        <source>Groovy-based scripting</source>
        <translation>برمجة نصية بلغة Groovy</translation>
    </message>
    <message>
        <source>Configure each side of the connection separately</source>
        <translation>تكوين كل طرف من طرفي الاتصال على حدة</translation>
    </message>
    <message>
        <source>Recommended for use cases of basic to advanced complexity</source>
        <translation>يوصى به لحالات الاستخدام ذات التعقيد البسيط إلى المتقدم</translation>
    </message>
    <message>
        <source>You prove your admin access to the destination.</source>
        <translation>سيتم التحقق من صلاحيات المسؤول على الوجهة.</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>خاص</translation>
    </message>
    <message>
        <source>Local</source>
        <translation>محلي</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>معلّق</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>موقوف</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>لم تتم بعد</translation>
    </message>
    <message>
        <source>Just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>الآن</numerusform>
            <numerusform>منذ دقيقة واحدة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>منذ أقل من ساعة</numerusform>
            <numerusform>منذ ساعة واحدة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %Ln ساعات</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>changed to https</source>
        <translation>بتشفير (https)</translation>
    </message>
    <message>
        <source>the start of the address was corrected</source>
        <translation>صُحّحت بداية العنوان</translation>
    </message>
    <message>
        <source>not encrypted, on this computer only</source>
        <translation>بلا تشفير، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>an address of a private network</source>
        <translation>عنوان في شبكة خاصة</translation>
    </message>
    <message>
        <source>shown as it is sent</source>
        <translation>معروض بالصيغة المستخدمة للاتصال</translation>
    </message>
    <message>
        <source>add the organization at the end</source>
        <translation>تنقص المؤسسة في نهاية العنوان</translation>
    </message>
    <message>
        <source>add the owner at the end</source>
        <translation>ينقص المالك في نهاية العنوان</translation>
    </message>
    <message>
        <source>Not available: your instance is not public</source>
        <translation>غير متاح: لا يمكن الوصول إلى مثيلك من الخارج</translation>
    </message>
    <message>
        <source>Not available: private connections have no Visual mode</source>
        <translation>غير متاح: لا يتضمن الاتصال الخاص وضع Visual</translation>
    </message>
    <message>
        <source>Not available: %1 does not support local connections</source>
        <extracomment>%1 is the product name of an issue tracker</extracomment>
        <translation>غير متاح: لا يدعم %1 الاتصالات المحلية</translation>
    </message>
    <message>
        <source>Not available: local connections have no Visual mode</source>
        <translation>غير متاح: لا يتضمن الاتصال المحلي وضع Visual</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC connects in Script mode</source>
        <translation type="vanished">غير متاح: يتصل HP ALM/QC في وضع Script</translation>
    </message>
    <message>
        <source>Not available: Visual works only between Jira, Azure DevOps Service and Zendesk</source>
        <translation>غير متاح: يربط Visual بين Jira وAzure DevOps Service وZendesk فقط</translation>
    </message>
    <message>
        <source>Not available: private connections from Azure DevOps support Script only</source>
        <translation>غير متاح: الاتصال الخاص من Azure DevOps يكون في وضع Script</translation>
    </message>
    <message>
        <source>Not available: the destination has Exalate %1, older than 5.1.0. Ask for an update</source>
        <extracomment>%1 is a version such as 5.0.9</extracomment>
        <translation type="vanished">غير متاح: لدى الوجهة Exalate %1، وهو أقدم من 5.1.0. اطلب تحديثه</translation>
    </message>
    <message>
        <source>Not available: the destination does not offer it</source>
        <translation>غير متاح: الوجهة لا توفّره</translation>
    </message>
    <message>
        <source>Not available: the Free Plan includes Basic only. If the other side has a Network licence, start the connection there</source>
        <translation>غير متاح: يتضمن Free Plan وضع Basic فقط. إذا كان لدى الطرف الآخر ترخيص Network، فابدأ الاتصال من هناك</translation>
    </message>
    <message>
        <source>Not available: your licence or evaluation has expired. Renew it in the Exalate console</source>
        <translation>غير متاح: انتهى ترخيصك أو فترتك التقييمية. جدّده في وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Not available: your instance has no licence. Add one in the Exalate console</source>
        <translation>غير متاح: ليس لمثيلك ترخيص. أضف ترخيصًا في وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>Not available: it needs admin access to the destination</source>
        <translation>غير متاح: يتطلب صلاحيات المسؤول على الوجهة</translation>
    </message>
    <message>
        <source>%1 The request went through the proxy %2.</source>
        <extracomment>%1 is a sentence, %2 is a host and a port</extracomment>
        <translation>%1 مرّ الطلب عبر الخادم الوكيل %2.</translation>
    </message>
    <message>
        <source>The proxy %1 asks for a user name and a password before it lets a request through to %2.</source>
        <extracomment>%1 is the host and the port of a proxy, %2 a host name</extracomment>
        <translation>يطلب الخادم الوكيل %1 اسم مستخدم وكلمة مرور قبل السماح بمرور أي طلب إلى %2.</translation>
    </message>
    <message>
        <source>Enter them under “Connection”, “Network”, then retry.</source>
        <translation>أدخلهما ضمن «الاتصال»، «الشبكة»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The proxy %1 did not let the request through to %2.</source>
        <translation>لم يسمح الخادم الوكيل %1 بمرور الطلب إلى %2.</translation>
    </message>
    <message>
        <source>Check the proxy under “Connection”, “Network”, or send the technical details to your network team.</source>
        <translation>تحقق من الخادم الوكيل ضمن «الاتصال»، «الشبكة»، أو أرسل التفاصيل التقنية إلى فريق الشبكة لديك.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then retry. Or choose “Edit instance” and enter the password or token again; it is then kept only until you quit.</source>
        <translation>افتح قفل سلسلة المفاتيح ثم أعد المحاولة. أو اختر «تعديل المثيل» وأدخل كلمة المرور أو الرمز المميز من جديد، لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>%1 looks like %2, but is a different host.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>يشبه %1 المضيف %2، لكنه مضيف آخر.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter your sign-in details again. Nothing you entered here is lost.</source>
        <translation>اختر «تعديل المثيل»، ثم أدخل بيانات تسجيل الدخول من جديد. يبقى ما أدخلته هنا كما هو.</translation>
    </message>
    <message>
        <source>Check the user name and its password or token, and enter them again.</source>
        <translation>تحقق من اسم المستخدم وكلمة المرور أو الرمز المميز، ثم أدخلها من جديد.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Free up some space, then try again.</source>
        <translation>لم يُرسَل شيء: ما يُرسَل يجب أن يُسجَّل على القرص أولًا. وفّر مساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Update the program, then try again.</source>
        <translation>لم يُرسَل شيء: ما يُرسَل يجب أن يُسجَّل على القرص أولًا. حدّث البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the settings file %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>كتب إصدار أحدث من هذا البرنامج ملف الإعدادات %1.</translation>
    </message>
    <message>
        <source>The file stays as it is, and nothing is saved in it. Update the program.</source>
        <translation>يبقى الملف كما هو ولا يُحفظ فيه شيء. حدّث البرنامج.</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Apps”, then “Exalate”.)</source>
        <translation>اختر «Connections» في القائمة على اليسار. (في Jira: «Apps» ثم «Exalate».)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Jira: “Manage apps”, then “Exalate”.)</source>
        <translation>اختر «Connections» في القائمة على اليسار. (في Jira: «Manage apps» ثم «Exalate».)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left. (In Zendesk: “Exalate” in the list of apps.)</source>
        <translation>اختر «Connections» في القائمة على اليسار. (في Zendesk: «Exalate» في قائمة التطبيقات.)</translation>
    </message>
    <message>
        <source>Choose “Connections” in the menu on the left.</source>
        <translation>اختر «Connections» في القائمة على اليسار.</translation>
    </message>
    <message>
        <source>unusual characters were corrected</source>
        <translation>صُححت أحرف لا توجد في أي عنوان</translation>
    </message>
    <message>
        <source>taken from another program&apos;s link</source>
        <translation>مأخوذ من رابط برنامج آخر</translation>
    </message>
    <message>
        <source>the usual host of this instance</source>
        <translation>المضيف المعتاد لهذا المثيل</translation>
    </message>
    <message>
        <source>without the user name, which is not needed</source>
        <translation>من دون اسم المستخدم، فهو غير لازم</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>made in the Exalate console</source>
        <translation>أُنشئ في وحدة تحكم Exalate</translation>
    </message>
    <message>
        <source>invitation code copied</source>
        <translation>نُسخ رمز الدعوة</translation>
    </message>
    <message>
        <source>message with the invitation code copied</source>
        <translation>نُسخت الرسالة التي تحتوي على رمز الدعوة</translation>
    </message>
    <message>
        <source>invitation saved to a file</source>
        <translation>حُفظت الدعوة في ملف</translation>
    </message>
    <message>
        <source>mail drafted</source>
        <translation>أُعدت مسودة بريد</translation>
    </message>
    <message>
        <source>invitation accepted here</source>
        <translation>قُبلت الدعوة هنا</translation>
    </message>
    <message>
        <source>became active</source>
        <translation>أصبح نشطًا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>recognised in the list, once signed in</source>
        <translation>تم التعرف عليه في القائمة بعد تسجيل الدخول</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>تجريبي</translation>
    </message>
    <message>
        <source>Not available: HP ALM/QC supports Script only, and Exalate ended its support in November 2024</source>
        <translation>غير متاح: يتصل HP ALM/QC في وضع Script، وقد أنهى Exalate دعمه في نوفمبر 2024</translation>
    </message>
    <message>
        <source>Not available: your instance runs Exalate %1, older than %2. Update it first</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>غير متاح: لدى مثيلك Exalate %1، وهو أقدم من %2. حدّثه أولًا</translation>
    </message>
    <message>
        <source>Not available: the destination runs Exalate %1, older than %2. Ask for an update</source>
        <extracomment>both are versions, such as 5.0.9 and 5.1.0</extracomment>
        <translation>غير متاح: لدى الوجهة Exalate %1، وهو أقدم من %2. اطلب تحديثه</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again. Nothing you entered here is lost.</source>
        <translation>اختر «تحرير المثيل» وأدخله من جديد. يبقى ما أدخلته هنا.</translation>
    </message>
    <message>
        <source>Choose “Edit instance” and enter it again.</source>
        <translation>اختر «تحرير المثيل» وأدخله من جديد.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>أدخل عنوان Exalate تمامًا كما تعرضه General Settings: المخطط والمضيف والمنفذ نفسها.</translation>
    </message>
    <message>
        <source>Rename or delete that connection, then accept again.</source>
        <translation>أعد تسمية ذلك الاتصال أو احذفه، ثم اقبل من جديد.</translation>
    </message>
    <message>
        <source>Nothing was sent: the request has to be saved on disk first. Allow this program to write there, then try again.</source>
        <translation>لم يُرسل أي شيء: يجب أن يُدوَّن ما يُرسل على القرص أولًا. اسمح لهذا البرنامج بالكتابة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Retry to look again, or check in the Exalate console. “Send again” may create a second connection.</source>
        <translation>أعد المحاولة للنظر مجددًا، أو انظر في وحدة تحكم Exalate. قد يُنشئ «إرسال مجددًا» اتصالًا ثانيًا.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which this computer does not know.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>أصدر شهادة %1 المُصدر %2 الذي لا يعرفه هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was sent. The server may not send the certificates in between: ask the administrator of %1, or have the issuer added to this computer.</source>
        <translation>لم يُرسل أي شيء. ربما لا يرسل الخادم الشهادات الوسيطة: اسأل مسؤول %1، أو اطلب إضافة المُصدر إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be used.</source>
        <translation>لا يمكن استخدام شهادة %1.</translation>
    </message>
    <message>
        <source>The certificate of %1 was issued by %2, which is not allowed to issue certificates.</source>
        <extracomment>%1 is a host name, %2 the name of who issued the certificate</extracomment>
        <translation>أصدر شهادة %1 المُصدر %2 الذي لا يُسمح له بإصدار الشهادات.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not for servers.</source>
        <translation>شهادة %1 ليست للخوادم.</translation>
    </message>
    <message>
        <source>The certificate of %1 has a key or a signature that is too weak by now.</source>
        <translation>في شهادة %1 مفتاح أو توقيع أصبح ضعيفًا جدًا.</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the administrator of %1 for another certificate.</source>
        <translation>لم يُرسل أي شيء. اطلب من مسؤول %1 شهادة أخرى.</translation>
    </message>
    <message>
        <source>%1 answers without encryption.</source>
        <translation>يرد %1 هناك من دون تشفير.</translation>
    </message>
    <message>
        <source>Check the port: this one is not for encrypted connections. Leave it out if you are not sure.</source>
        <translation>تحقق من المنفذ: هذا ليس للاتصالات المشفرة. اتركه فارغًا إن لم تكن متأكدًا.</translation>
    </message>
    <message>
        <source>%1 asks this computer for a certificate of its own, and this program has none to give.</source>
        <translation>يطلب %1 من هذا الحاسوب شهادة خاصة به، وليس لدى هذا البرنامج شهادة يقدمها.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for a way in that needs none, such as from your company&apos;s network.</source>
        <translation>اطلب من مسؤول %1 طريقة وصول لا تحتاج إلى شهادة، مثل الوصول من شبكة شركتك.</translation>
    </message>
    <message>
        <source>%1 is %2 itself; its Exalate instance has an address of its own.</source>
        <extracomment>%1 is a host, %2 the product name of an issue tracker</extracomment>
        <translation>%1 هو %2 نفسه؛ ولمثيل Exalate الخاص به عنوان مستقل.</translation>
    </message>
    <message>
        <source>Open Exalate there, and enter the Exalate URL from its General Settings.</source>
        <translation>افتح Exalate هناك، وأدخل عنوان Exalate الموجود في General Settings.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in first.</source>
        <extracomment>%1 and %2 are host names</extracomment>
        <translation>يطلب %1 من الجميع تسجيل الدخول أولًا.</translation>
    </message>
    <message>
        <source>%1 asks everybody to sign in at %2 first.</source>
        <translation>يطلب %1 من الجميع تسجيل الدخول في %2 أولًا.</translation>
    </message>
    <message>
        <source>Enter the Exalate URL of the other side, from its General Settings. It is often another address.</source>
        <translation>أدخل عنوان Exalate للطرف الآخر من General Settings لديه. غالبًا ما يكون عنوانًا آخر.</translation>
    </message>
    <message>
        <source>%1 refuses every request from this computer (HTTP %2).</source>
        <extracomment>%1 is a host name, %2 a number such as 403</extracomment>
        <translation>يرفض %1 هذا الحاسوب مهما طلب (HTTP %2).</translation>
    </message>
    <message>
        <source>It may let in only networks that it knows. Ask the administrator of %1, or let the other side start a private connection.</source>
        <translation>ربما لا يسمح إلا للشبكات المعروفة. اسأل مسؤول %1، أو دع الطرف الآخر يبدأ اتصالًا خاصًا.</translation>
    </message>
    <message>
        <source>There may be no %1 at %2: it answers as if nobody had that name.</source>
        <extracomment>%1 is the product name of an issue tracker, %2 a host name</extracomment>
        <translation>ربما لا يوجد %1 في %2: يرد كأن لا أحد يحمل هذا الاسم.</translation>
    </message>
    <message>
        <source>Check the spelling of the name, or open the address in the browser.</source>
        <translation>تحقق من كتابة الاسم، أو افتح العنوان في المتصفح.</translation>
    </message>
    <message>
        <source>%1 does nothing until Exalate is updated there.</source>
        <translation>لا يفعل %1 شيئًا حتى يُحدَّث Exalate هناك.</translation>
    </message>
    <message>
        <source>Update it in the Exalate console of %1, or ask its administrator to.</source>
        <translation>حدّثه في وحدة تحكم Exalate الخاصة بـ %1، أو اطلب ذلك من مسؤوله.</translation>
    </message>
    <message>
        <source>The code was probably changed on its way: it has spaces where other characters belong.</source>
        <translation>تغير الرمز في الطريق على الأرجح: فيه مسافات مكان أحرف أخرى.</translation>
    </message>
    <message>
        <source>Ask the sender for it as a file, or as plain text.</source>
        <translation>اطلب من المرسل إرساله في ملف أو كنص عادي.</translation>
    </message>
    <message>
        <source>The request may have been carried out: the list of %1 does not show it for certain.</source>
        <translation>ربما تم ذلك بالفعل: لا تعرضه قائمة %1 بشكل مؤكد.</translation>
    </message>
    <message>
        <source>Check in the Exalate console of %1 before you try again.</source>
        <translation>انظر في وحدة تحكم Exalate الخاصة بـ %1 قبل أن تكرر ذلك.</translation>
    </message>
    <message>
        <source>%1 checks where requests come from, and rejected this one.</source>
        <translation>يتحقق %1 من مصدر الطلب، ولم يقبل هذا الطلب.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the Exalate URL exactly as General Settings shows it: the same scheme, host and port.</source>
        <translation>افتح «المثيل» وحرره، وأدخل عنوان Exalate تمامًا كما تعرضه General Settings: المخطط والمضيف والمنفذ نفسها.</translation>
    </message>
    <message>
        <source>The keychain has no password or token for %1.</source>
        <translation>لا توجد في سلسلة المفاتيح كلمة مرور أو رمز مميز لـ %1.</translation>
    </message>
    <message>
        <source>Edit the instance under “Instance”, and enter the password or token again.</source>
        <translation>افتح «المثيل» وحرره، وأدخل كلمة المرور أو الرمز المميز من جديد.</translation>
    </message>
    <message>
        <source>This program cannot write to %1, which belongs to %2.</source>
        <extracomment>%1 is a folder or a file, %2 the name of an account on this computer</extracomment>
        <translation>لا يستطيع هذا البرنامج الكتابة في %1 الذي يملكه %2.</translation>
    </message>
    <message>
        <source>This program cannot write to %1.</source>
        <extracomment>%1 is a folder or a file</extracomment>
        <translation>لا يستطيع هذا البرنامج الكتابة في %1.</translation>
    </message>
    <message>
        <source>Allow it to write there. Until then settings and drafts are kept only until you quit.</source>
        <translation>اسمح له بالكتابة هناك. حتى ذلك الحين تُحفظ الإعدادات والمسودات لهذا التشغيل فقط.</translation>
    </message>
    <message>
        <source>Other accounts of this computer can change the settings in %1.</source>
        <extracomment>%1 is a folder</extracomment>
        <translation>تستطيع حسابات أخرى على هذا الحاسوب تغيير الإعدادات في %1.</translation>
    </message>
    <message>
        <source>Take away their write access, so that nobody can lead this program to another address.</source>
        <translation>ألغِ صلاحية الكتابة لديها، حتى لا يوجّه أحد هذا البرنامج إلى عنوان آخر.</translation>
    </message>
    <message>
        <source>This is a git address. Exalate needs the address that the browser shows.</source>
        <translation>هذا عنوان لـ git. يتصل Exalate بالعنوان الذي يعرضه المتصفح.</translation>
    </message>
    <message>
        <source>Enter %1.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>أدخل %1.</translation>
    </message>
    <message>
        <source>Check the spelling, and your internet connection or VPN.</source>
        <translation>تحقق من الكتابة ومن اتصال هذا الحاسوب بالإنترنت أو بشبكة VPN.</translation>
    </message>
    <message>
        <source>Check the spelling, and whether this computer is online. If the host exists only inside the network of the other company, switch on “I don&apos;t have a URL”.</source>
        <translation>تحقق من الكتابة ومن أن هذا الحاسوب متصل بالإنترنت. يتطلب المضيف المعروف داخل الشركة الأخرى فقط اتصالًا خاصًا: «ليس لديّ عنوان URL».</translation>
    </message>
    <message>
        <source>If that instance is also yours, continue with it. Otherwise ask the sender for an invitation to %1.</source>
        <translation>إذا كان ذلك المثيل لك أيضًا فتابع به، وإلا فاطلب من المُرسل دعوة إلى %1.</translation>
    </message>
    <message>
        <source>Your own Exalate has no valid licence: it has expired, or there is none.</source>
        <translation>لا توجد لدى Exalate الخاص بك رخصة صالحة: إما أنها منتهية أو غير موجودة.</translation>
    </message>
    <message>
        <source>Add or renew it in the Exalate console, then open this window again.</source>
        <translation>أضف الرخصة أو جدّدها في وحدة تحكم Exalate ثم افتح هذه النافذة من جديد.</translation>
    </message>
    <message>
        <source>Not available: this program cannot tell whether the destination&apos;s tracker supports Visual</source>
        <translation>غير متاح: لا يستطيع هذا البرنامج معرفة ما إذا كانت أداة التتبّع لدى الوجهة تدعم Visual</translation>
    </message>
</context>
</TS>
