<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccountFacts</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Your word for it</source>
        <translation>تسميتك له</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Teamspace</source>
        <translation>مساحة الفريق</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Tier seen</source>
        <translation>آخر اطلاع على الباقة</translation>
    </message>
    <message>
        <source>Allowance seen</source>
        <translation>آخر اطلاع على الحصة</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف في</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Access token since</source>
        <translation>رمز الوصول منذ</translation>
    </message>
    <message>
        <source>Access token ends</source>
        <translation>انتهاء رمز الوصول</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>التجديد التالي</translation>
    </message>
    <message>
        <source>Refresh token ends</source>
        <translation>انتهاء رمز التجديد</translation>
    </message>
    <message>
        <source>Last fault</source>
        <translation>آخر خطأ</translation>
    </message>
    <message>
        <source>Issuer</source>
        <translation>جهة الإصدار</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>معرّف الشخص</translation>
    </message>
    <message>
        <source>Teamspace id</source>
        <translation>معرّف مساحة الفريق</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>المطلوب</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>Not granted</source>
        <translation>غير الممنوح</translation>
    </message>
</context>
<context>
    <name>AnswerErrorText</name>
    <message>
        <source>%1 has a problem of its own</source>
        <comment>server&apos;s name</comment>
        <translation>توجد مشكلة لدى %1</translation>
    </message>
    <message>
        <source>Its server reported a fault. Nothing is wrong on your side; try again in a few minutes.</source>
        <translation>أبلغ الخادم عن خطأ. لا مشكلة من جهتك؛ حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 asks for a pause</source>
        <comment>server&apos;s name</comment>
        <translation>يطلب %1 التمهّل قليلًا</translation>
    </message>
    <message>
        <source>It had too many requests. Try again in a few minutes.</source>
        <translation>وصلته طلبات أكثر من اللازم. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Lanyard does not understand the answer of %1</source>
        <comment>server&apos;s name</comment>
        <translation>لا يفهم Lanyard الرد الوارد من %1</translation>
    </message>
    <message>
        <source>It may come from a start page of this network, as in a hotel or train, and not from the server. Open that page first, then try again.</source>
        <translation>قد يكون الرد من صفحة بدء تخص هذه الشبكة، كما في الفنادق والقطارات، لا من الخادم. افتح تلك الصفحة أولًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 sent far too much</source>
        <comment>server&apos;s name</comment>
        <translation>أرسل %1 أكثر بكثير من المعقول</translation>
    </message>
    <message>
        <source>The answer was longer than any real one, so Lanyard stopped reading. Try again later.</source>
        <translation>كان الرد أطول من أي رد حقيقي، فتوقف Lanyard عن قراءته. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>%1 has moved or gone</source>
        <comment>server&apos;s name</comment>
        <translation>انتقل %1 أو لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Nothing answers at the address that Lanyard knows. Look for a newer Lanyard, or correct the address in your provider file.</source>
        <translation>لا شيء يرد على العنوان الذي يعرفه Lanyard. ابحث عن إصدار أحدث من Lanyard، أو صحّح العنوان في ملف المزوّد لديك.</translation>
    </message>
    <message>
        <source>%1 did not accept your session</source>
        <comment>service&apos;s name</comment>
        <translation>لم يقبل %1 جلستك</translation>
    </message>
    <message>
        <source>Sign in again to go on. Everything else is kept.</source>
        <translation>سجّل الدخول مجددًا للمتابعة. كل ما عدا ذلك محفوظ.</translation>
    </message>
    <message>
        <source>%1 does not allow this</source>
        <comment>service&apos;s name</comment>
        <translation>لا يسمح %1 بذلك</translation>
    </message>
    <message>
        <source>This account may not see what Lanyard asked for. Ask whoever manages it there.</source>
        <translation>لا يحق لهذا الحساب الاطلاع على ما طلبه Lanyard. اسأل من يدير الحساب هناك.</translation>
    </message>
    <message>
        <source>%1 refused what Lanyard asked for</source>
        <comment>service&apos;s name</comment>
        <translation>رفض %1 ما طلبه Lanyard</translation>
    </message>
    <message>
        <source>Lanyard is not set up in the way that the service expects; nothing that you did is at fault. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>لم يُهيّأ Lanyard كما تتوقع الخدمة، ولم تخطئ في شيء. ابحث عن إصدار أحدث من Lanyard، أو صحّح ملف المزوّد لديك.</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in</source>
        <comment>service&apos;s name</comment>
        <translation>لم يعد %1 يقبل تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>It has run out, was used already, or was ended elsewhere. Sign in once more; everything else is kept.</source>
        <translation>انتهت مدته، أو استُخدم من قبل، أو أُنهي من مكان آخر. سجّل الدخول مرة أخرى؛ كل ما عدا ذلك محفوظ.</translation>
    </message>
    <message>
        <source>Lanyard cannot use what %1 sent</source>
        <comment>service&apos;s name</comment>
        <translation>لا يمكن لـ Lanyard استخدام ما أرسله %1</translation>
    </message>
    <message>
        <source>The service keeps sessions in a way that this version does not know, so nothing was saved. Look for a newer Lanyard.</source>
        <translation>تدير الخدمة الجلسات بطريقة لا يعرفها هذا الإصدار، لذا لم يُحفظ شيء. ابحث عن إصدار أحدث من Lanyard.</translation>
    </message>
    <message>
        <source>That is not the answer to this sign-in</source>
        <translation>ليس هذا هو الرد على تسجيل الدخول الحالي</translation>
    </message>
    <message>
        <source>Copy the whole address line of the page on which the browser ended, and paste it once more.</source>
        <translation>انسخ سطر العنوان كاملًا من الصفحة التي توقف عندها المتصفح، ثم ألصقه مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer did not come from %1</source>
        <comment>service&apos;s name</comment>
        <translation>لم يأتِ الرد من %1</translation>
    </message>
    <message>
        <source>Somebody may be trying to get at your account, so Lanyard threw the answer away. Start over, and look at the browser’s address line before you type your password.</source>
        <translation>ربما يحاول أحدهم الوصول إلى حسابك، لذا تجاهل Lanyard الرد. ابدأ من جديد، وانظر إلى سطر العنوان في المتصفح قبل أن تكتب كلمة السر.</translation>
    </message>
    <message>
        <source>The proof of who signed in at %1 is not right</source>
        <comment>service&apos;s name</comment>
        <translation>إثبات هوية من سجّل الدخول إلى %1 غير صحيح</translation>
    </message>
    <message>
        <source>Lanyard threw it away, and nothing was saved. Check the date and time of this computer, then try again.</source>
        <translation>تجاهله Lanyard ولم يُحفظ شيء. تحقق من تاريخ هذا الحاسوب ووقته، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 did not say who signed in</source>
        <comment>service&apos;s name</comment>
        <translation>لم يذكر %1 من الذي سجّل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>It had too many requests. Try again in %Ln minute(s).</source>
        <translation>
            <numerusform>وصلته طلبات أكثر من اللازم. حاول مرة أخرى بعد قليل.</numerusform>
            <numerusform>وصلته طلبات أكثر من اللازم. حاول مرة أخرى بعد دقيقة واحدة.</numerusform>
            <numerusform>وصلته طلبات أكثر من اللازم. حاول مرة أخرى بعد دقيقتين.</numerusform>
            <numerusform>وصلته طلبات أكثر من اللازم. حاول مرة أخرى بعد %Ln دقائق.</numerusform>
            <numerusform>وصلته طلبات أكثر من اللازم. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
            <numerusform>وصلته طلبات أكثر من اللازم. حاول مرة أخرى بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lanyard keeps no account without knowing whose it is, so nothing was saved. Your account there may lack what tells people apart, such as an e-mail address: add it, then sign in anew. Details says what was missing.</source>
        <translation>لا يحتفظ Lanyard بحساب لا يعرف صاحبه، لذلك لم يُحفظ شيء. ربما ينقص حسابَك هناك ما يميّز الأشخاص، مثل عنوان بريد إلكتروني: أضفه ثم سجّل الدخول من جديد. وتذكر «التفاصيل» ما الذي كان ناقصًا.</translation>
    </message>
</context>
<context>
    <name>CallbackPageTexts</name>
    <message>
        <source>Signed in – Lanyard</source>
        <extracomment>Title of the browser&apos;s tab</extracomment>
        <translation>تم تسجيل الدخول – Lanyard</translation>
    </message>
    <message>
        <source>You are signed in to %1</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>سُجّل دخولك إلى %1</translation>
    </message>
    <message>
        <source>You can close this tab and go back to Lanyard.</source>
        <translation>يمكنك إغلاق هذا اللسان والعودة إلى Lanyard.</translation>
    </message>
    <message>
        <source>Signed in as %1. You can close this tab and go back to Lanyard.</source>
        <extracomment>%1 is who signed in: &quot;Ada Lindqvist (ada@example.org)&quot;</extracomment>
        <translation>سُجّل دخولك باسم ⁨%1⁩. يمكنك إغلاق هذا اللسان والعودة إلى Lanyard.</translation>
    </message>
    <message>
        <source>Not signed in – Lanyard</source>
        <extracomment>Title of the browser&apos;s tab</extracomment>
        <translation>لم يتم تسجيل الدخول – Lanyard</translation>
    </message>
    <message>
        <source>%1 You can close this tab and go back to Lanyard.</source>
        <extracomment>%1 is what the failure means and what to do, in whole sentences</extracomment>
        <translation>%1 يمكنك إغلاق هذا اللسان والعودة إلى Lanyard.</translation>
    </message>
    <message>
        <source>Nothing to do here – Lanyard</source>
        <extracomment>Title of the browser&apos;s tab</extracomment>
        <translation>لا شيء لفعله هنا – Lanyard</translation>
    </message>
    <message>
        <source>Nothing to do here</source>
        <translation>لا شيء لفعله هنا</translation>
    </message>
    <message>
        <source>This is not the answer that Lanyard waits for. You can close this tab; if you are signing in, go on in the other one.</source>
        <translation>ليس هذا هو الرد الذي ينتظره Lanyard. يمكنك إغلاق هذا اللسان؛ وإن كنت تسجّل الدخول الآن فتابع في اللسان الآخر.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language that you translate into, as a BCP 47 tag: &quot;de&quot;, &quot;ar&quot;, &quot;pt-BR&quot;</extracomment>
        <translation>ar</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Usage: %1 [options]</source>
        <translation>الاستخدام: %1 [خيارات]</translation>
    </message>
    <message>
        <source>Sign in to services, see who you are, switch accounts.</source>
        <translation>تسجيل الدخول إلى الخدمات، ومعرفة من أنت، والتبديل بين الحسابات.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>عرض هذه المساعدة.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>عرض رقم الإصدار.</translation>
    </message>
    <message>
        <source>Start in the tray, without opening the window.</source>
        <translation>البدء في صينية النظام من دون فتح النافذة.</translation>
    </message>
    <message>
        <source>Try everything with made-up people, nothing real.</source>
        <translation>تجربة كل شيء مع أشخاص من نسج الخيال، ولا شيء حقيقي.</translation>
    </message>
    <message>
        <source>Ask the running Lanyard to quit.</source>
        <translation>طلب إنهاء Lanyard العامل حاليًا.</translation>
    </message>
    <message>
        <source>%1 cannot stand beside another option.</source>
        <extracomment>&quot;--quit&quot; is an option on the command line</extracomment>
        <translation>لا يجوز أن يقترن الخيار %1 بخيار آخر.</translation>
    </message>
    <message>
        <source>Lanyard has no option “%1”.</source>
        <translation>لا يوجد في Lanyard خيار باسم «%1».</translation>
    </message>
    <message>
        <source>Lanyard takes no files or addresses, so it cannot use “%1”.</source>
        <extracomment>%1 is what stood on the command line</extracomment>
        <translation>لا يقبل Lanyard ملفات أو عناوين، لذا لا يمكنه استخدام «%1».</translation>
    </message>
    <message>
        <source>Lanyard is not running.</source>
        <translation>برنامج Lanyard لا يعمل.</translation>
    </message>
    <message>
        <source>Lanyard has quit.</source>
        <translation>أُنهي Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard runs and does not answer.</source>
        <translation>برنامج Lanyard يعمل لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Lanyard is a window: it needs a desktop to open on.</source>
        <translation>برنامج Lanyard نافذة: يحتاج إلى سطح مكتب يُفتح عليه.</translation>
    </message>
    <message>
        <source>Lanyard cannot open a window: the display %1 does not answer. Start it on a desktop, or correct DISPLAY.</source>
        <extracomment>%1 is the name of a display: &quot;:0&quot;</extracomment>
        <translation>لا يستطيع Lanyard فتح نافذة: الشاشة %1 لا تستجيب. شغّله على سطح مكتب، أو صحّح DISPLAY.</translation>
    </message>
</context>
<context>
    <name>ConnectionErrorText</name>
    <message>
        <source>No connection to %1</source>
        <comment>server&apos;s name</comment>
        <translation>لا يوجد اتصال بـ %1</translation>
    </message>
    <message>
        <source>The name could not be found. Check that this computer is online, then try again.</source>
        <translation>تعذّر العثور على الاسم. تأكد من اتصال هذا الحاسوب بالشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No secure connection to %1</source>
        <comment>server&apos;s name</comment>
        <translation>لا يوجد اتصال آمن بـ %1</translation>
    </message>
    <message>
        <source>The server could not prove that it is the right one, so nothing was sent. Check the date of this computer and the network, then try again.</source>
        <translation>لم يستطع الخادم إثبات أنه الخادم الصحيح، لذا لم يُرسل شيء. تحقق من تاريخ هذا الحاسوب ومن الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The connection is not secure, so nothing was sent. The reason: “%1”. Check the date of this computer and the network, then try again.</source>
        <extracomment>%1 is the reason as the system words it: &quot;The certificate has expired&quot;</extracomment>
        <translation>الاتصال غير آمن، لذا لم يُرسل شيء. السبب: «%1». تحقق من تاريخ هذا الحاسوب ومن الشبكة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The server refused the connection; it may be down for a while. Try again in a few minutes.</source>
        <translation>رفض الخادم الاتصال؛ ربما هو متوقف مؤقتًا. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost</source>
        <comment>server&apos;s name</comment>
        <translation>انقطع الاتصال بـ %1</translation>
    </message>
    <message>
        <source>It broke off before the answer was complete. Try again.</source>
        <translation>انقطع قبل أن يكتمل الرد. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No answer from %1</source>
        <comment>server&apos;s name</comment>
        <translation>لا رد من %1</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again in a few minutes.</source>
        <translation>لم يرد الخادم في الوقت المحدد. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>Something on the way there failed; Details has the words of the system. Check the network and its proxy, then try again.</source>
        <translation>حدث خلل في الطريق إلى هناك؛ تجد رسالة النظام في التفاصيل. تحقق من الشبكة ووسيطها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 pointed to another address</source>
        <comment>server&apos;s name</comment>
        <translation>أحال %1 إلى عنوان آخر</translation>
    </message>
    <message>
        <source>Lanyard never carries a sign-in elsewhere, so it stopped there. If this network has a start page of its own, as in a hotel or train, open it first, then try again.</source>
        <translation>لا ينقل Lanyard تسجيل الدخول إلى مكان آخر أبدًا، لذا توقف هنا. إن كان لهذه الشبكة صفحة بدء خاصة بها، كما في الفنادق والقطارات، فافتحها أولًا، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy stands between this computer and %1, and did not let the request through. Check it in Preferences, then try again.</source>
        <comment>%1 is a service</comment>
        <translation>يقف الوكيل بين هذا الحاسوب و%1 ولم يمرّر الطلب. تحقق منه في التفضيلات ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No connection through the proxy</source>
        <translation>لا اتصال عبر الوكيل</translation>
    </message>
    <message>
        <source>No connection through the proxy %1</source>
        <extracomment>%1 is the proxy&apos;s name</extracomment>
        <translation>لا اتصال عبر الوكيل %1</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Quit Lanyard?</source>
        <translation>أتريد إنهاء Lanyard؟</translation>
    </message>
    <message>
        <source>There is no tray on this desktop where Lanyard could stay, so closing the window ends it. You stay signed in; what ends meanwhile is renewed at the next start. You are asked this once; Preferences has it too.</source>
        <translation>لا توجد صينية نظام في سطح المكتب هذا ليبقى Lanyard فيها، لذا يُنهيه إغلاق النافذة. ويظل دخولك مسجّلًا؛ وما ينتهي في هذه الأثناء يُجدَّد عند التشغيل التالي. لن تُسأل هذا السؤال إلا مرة واحدة؛ وتجد هذا الخيار في التفضيلات أيضًا.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>DeviceText</name>
    <message>
        <source>Getting your code ready…</source>
        <translation>جارٍ إعداد الرمز…</translation>
    </message>
    <message>
        <source>Waiting for you to enter the code</source>
        <translation>بانتظار إدخالك الرمز</translation>
    </message>
    <message>
        <source>It works for another %1.</source>
        <extracomment>%1 is minutes and seconds: &quot;14:38&quot;</extracomment>
        <translation>يبقى صالحًا لمدة %1.</translation>
    </message>
    <message>
        <source>Lanyard notices by itself when you are done.</source>
        <translation>سيلاحظ Lanyard من تلقاء نفسه عندما تنتهي.</translation>
    </message>
    <message>
        <source>%1 wants to be asked less often, so it may take a few seconds until Lanyard notices.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>يريد %1 أن يُسأل على فترات أطول، لذا قد تمر بضع ثوانٍ قبل أن يلاحظ Lanyard.</translation>
    </message>
    <message>
        <source>%1 cannot be reached at the moment</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>لا يمكن الوصول إلى %1 حاليًا</translation>
    </message>
    <message>
        <source>The code stays good, and Lanyard goes on trying. You need to do nothing.</source>
        <translation>يبقى الرمز صالحًا، ويواصل Lanyard المحاولة. لا يلزمك فعل شيء.</translation>
    </message>
    <message>
        <source>The code has run out</source>
        <translation>انتهت صلاحية الرمز</translation>
    </message>
    <message>
        <source>Nobody entered it in time, and it no longer works. Get a new one to go on.</source>
        <translation>لم يُدخله أحد في الوقت المحدد ولم يعد صالحًا. احصل على رمز جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Somebody said no on %1’s page, so nothing was kept. If that was not meant, get a new code.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>رفض أحدهم الطلب في صفحة %1، فلم يُحتفظ بشيء. إن لم يكن ذلك مقصودًا فاحصل على رمز جديد.</translation>
    </message>
    <message>
        <source>The sign-in was declined</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>لم يُفتح أي متصفح</translation>
    </message>
    <message>
        <source>No program on this computer took the address. Open the page that stands above yourself, here or on any other device.</source>
        <translation>لم يقبل أي برنامج على هذا الحاسوب العنوان. افتح الصفحة المذكورة أعلاه بنفسك، هنا أو على أي جهاز آخر.</translation>
    </message>
    <message>
        <source>&amp;Get a new code</source>
        <translation>الحصول على رمز جديد</translation>
    </message>
</context>
<context>
    <name>DiscoveryText</name>
    <message>
        <source>The server says that it is another one</source>
        <translation>الخادم يقول إنه خادم آخر</translation>
    </message>
    <message>
        <source>What stands there describes another server, so Lanyard does not use it. Check the address.</source>
        <translation>ما هو مكتوب هناك يصف خادمًا آخر، لذا لا يستخدمه Lanyard. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>It describes itself as %1, so Lanyard does not use it. If that is the one you mean, paste that address.</source>
        <translation>يصف نفسه بأنه %1، لذا لا يستخدمه Lanyard. إن كان هو المقصود فألصق عنوانه.</translation>
    </message>
    <message>
        <source>%1 does not describe itself</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 لا يصف نفسه</translation>
    </message>
    <message>
        <source>Nothing there says how to sign in. Check the address, or enter its addresses yourself as its manual has them.</source>
        <translation>لا شيء هناك يبيّن طريقة تسجيل الدخول. تحقّق من العنوان، أو أدخل عناوينه بنفسك كما ترد في دليله.</translation>
    </message>
    <message>
        <source>What %1 says of itself cannot be used</source>
        <extracomment>%1 is a server</extracomment>
        <translation>لا يمكن استخدام ما يقوله %1 عن نفسه</translation>
    </message>
    <message>
        <source>The reason: %1. Tell the people who run it, or enter its addresses yourself.</source>
        <extracomment>%1 is a technical reason, in English</extracomment>
        <translation>السبب: %1. أخبر القائمين عليه، أو أدخل عناوينه بنفسك.</translation>
    </message>
    <message>
        <source>%1 did not register Lanyard</source>
        <extracomment>%1 is a server</extracomment>
        <translation>لم يسجّل %1 برنامج Lanyard</translation>
    </message>
    <message>
        <source>Ask the people who run it for a client ID, and enter that here.</source>
        <translation>اطلب من القائمين عليه معرّف عميل وأدخله هنا.</translation>
    </message>
    <message>
        <source>Its reason: “%1”. Ask the people who run it for a client ID, and enter that here.</source>
        <translation>السبب الذي ذكره: «%1». اطلب من القائمين عليه معرّف عميل وأدخله هنا.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>the service</source>
        <extracomment>Stands for a service whose name is not known, inside a sentence</extracomment>
        <translation>مزوّد الخدمة</translation>
    </message>
    <message>
        <source>the file</source>
        <extracomment>Stands for a file whose name is not known, inside a sentence</extracomment>
        <translation>الملف</translation>
    </message>
</context>
<context>
    <name>FileErrorText</name>
    <message>
        <source>Nothing was saved</source>
        <translation>لم يُحفظ شيء</translation>
    </message>
    <message>
        <source>This is no service file that Lanyard can use</source>
        <translation>هذا ليس ملف خدمة يستطيع Lanyard استخدامه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file, and where in it what is wrong (technical, in English)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. Mend that, then try again; nothing was changed.</source>
        <extracomment>%1 is a file with the place in it and what is wrong there</extracomment>
        <translation>%1. أصلح ذلك ثم حاول مجددًا؛ لم يتغيّر شيء.</translation>
    </message>
</context>
<context>
    <name>HealthText</name>
    <message>
        <source>It stopped at the first step, looking up the name.</source>
        <translation>توقّف عند الخطوة الأولى، وهي البحث عن الاسم.</translation>
    </message>
    <message>
        <source>The name was found; connecting failed.</source>
        <translation>عُثر على الاسم، لكن الاتصال فشل.</translation>
    </message>
    <message>
        <source>The server was reached; the secure connection failed.</source>
        <translation>أمكن الوصول إلى الخادم، لكن الاتصال الآمن فشل.</translation>
    </message>
    <message>
        <source>The connection stands; the answer is not that of a working server.</source>
        <translation>الاتصال قائم، لكن الردّ ليس ردّ خادم يعمل.</translation>
    </message>
    <message>
        <source>The server answers, but does not say that it is well.</source>
        <translation>يردّ الخادم لكنه لا يقول إنه بحالة جيدة.</translation>
    </message>
    <message>
        <source>The server answers, but does not take this sign-in.</source>
        <translation>يردّ الخادم لكنه لا يقبل تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>%1 answers, but not as it should</source>
        <extracomment>%1 is a server</extracomment>
        <translation>%1 يردّ، لكن ليس كما ينبغي</translation>
    </message>
    <message>
        <source>Check the address, or try again in a few minutes.</source>
        <translation>تحقّق من العنوان، أو حاول مجددًا بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 says where it stopped, %2 what to do</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>الخادم يردّ</translation>
    </message>
    <message>
        <source>%1 was reached and says that it is well.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>أمكن الوصول إلى %1، ويقول إنه بحالة جيدة.</translation>
    </message>
    <message>
        <source>%1 was reached.</source>
        <extracomment>%1 is a server</extracomment>
        <translation>أمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>It stopped at the proxy.</source>
        <translation>توقف عند الوكيل.</translation>
    </message>
</context>
<context>
    <name>IdentityText</name>
    <message>
        <source>You signed in as %1, not as %2</source>
        <extracomment>%1 is who signed in, %2 who was expected</extracomment>
        <translation>سجّلت الدخول باسم %1 وليس باسم %2</translation>
    </message>
    <message>
        <source>You signed in with another account</source>
        <translation>سجّلت الدخول بحساب آخر</translation>
    </message>
    <message>
        <source>Nothing is kept yet.</source>
        <translation>لم يُحتفظ بشيء بعد.</translation>
    </message>
    <message>
        <source>%1’s page lets you choose the account when you sign in again.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>تتيح لك صفحة %1 اختيار الحساب عند تسجيل الدخول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 takes whoever the browser is signed in as. To be somebody else, open the page in a private window or in another browser profile.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>يأخذ %1 من سجّل الدخول في المتصفح. للدخول باسم آخر، افتح الصفحة في نافذة خاصة أو في ملف شخصي آخر للمتصفح.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>تم تسجيل الدخول باسم %1</translation>
    </message>
    <message>
        <source>%1 took the place of %2, who was signed out.</source>
        <extracomment>%1 is who signed in, %2 who was expected</extracomment>
        <translation>حلّ %1 محل %2 الذي سُجّل خروجه.</translation>
    </message>
    <message>
        <source>%1 has an account of its own. Nothing changed for %2.</source>
        <extracomment>%1 is who signed in, %2 who was expected</extracomment>
        <translation>لدى %1 حساب خاص به. لم يتغير شيء بالنسبة إلى %2.</translation>
    </message>
    <message>
        <source>%1 was told to end that session, and nothing changed here.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>طُلب من %1 إنهاء تلك الجلسة، ولم يتغير شيء هنا.</translation>
    </message>
    <message>
        <source>%1 was not kept</source>
        <extracomment>%1 is who signed in</extracomment>
        <translation>لم يُحتفظ بحساب %1</translation>
    </message>
    <message>
        <source>&amp;Keep this session</source>
        <extracomment>Button; the account is in the list already</extracomment>
        <translation>الاحتفاظ بهذه الجلسة</translation>
    </message>
    <message>
        <source>&amp;Keep as a new account</source>
        <translation>الاحتفاظ به حسابًا جديدًا</translation>
    </message>
    <message>
        <source>&amp;Replace %1</source>
        <extracomment>Button. %1 is who was expected</extracomment>
        <translation>استبدال %1</translation>
    </message>
    <message>
        <source>&amp;Try again as %1</source>
        <extracomment>%1 is the person who was expected</extracomment>
        <translation>المحاولة مرة أخرى باسم %1</translation>
    </message>
    <message>
        <source>Teamspace “%1”</source>
        <extracomment>%1 is the teamspace&apos;s name</extracomment>
        <translation>مساحة الفريق «%1»</translation>
    </message>
</context>
<context>
    <name>InquiryText</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a service says of a token: &quot;Subject: user-1&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The server’s name was found</source>
        <translation>عُثر على اسم الخادم</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>The server takes connections</source>
        <translation>يقبل الخادم الاتصالات</translation>
    </message>
    <message>
        <source>Connection to the server</source>
        <translation>الاتصال بالخادم</translation>
    </message>
    <message>
        <source>The connection is secure</source>
        <translation>الاتصال آمن</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>الاتصال الآمن</translation>
    </message>
    <message>
        <source>The server answers</source>
        <translation>الخادم يجيب</translation>
    </message>
    <message>
        <source>Answer of the server</source>
        <translation>إجابة الخادم</translation>
    </message>
    <message>
        <source>The service says it is well</source>
        <translation>تقول الخدمة إنها تعمل جيدًا</translation>
    </message>
    <message>
        <source>Health of the service</source>
        <translation>حالة الخدمة</translation>
    </message>
    <message>
        <source>It takes this account’s token</source>
        <translation>تقبل رمز وصول هذا الحساب</translation>
    </message>
    <message>
        <source>Token of this account</source>
        <translation>رمز وصول هذا الحساب</translation>
    </message>
    <message>
        <source>%1: failed</source>
        <extracomment>%1 is a leg of the way to a server: &quot;Secure connection&quot;</extracomment>
        <translation>%1: فشل</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, and what to do: two sentences or more</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: not tried</source>
        <extracomment>%1 is a leg of the way to a server: &quot;Secure connection&quot;</extracomment>
        <translation>%1: لم يُجرَّب</translation>
    </message>
    <message>
        <source>%1 takes this access token</source>
        <extracomment>%1 is a service</extracomment>
        <translation>يقبل %1 رمز الوصول هذا</translation>
    </message>
    <message>
        <source>%1 no longer takes this access token</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لم يعد %1 يقبل رمز الوصول هذا</translation>
    </message>
    <message>
        <source>Refresh renews it; else sign in again.</source>
        <translation>«تحديث» يجدّده؛ وإلا فسجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>الممنوح</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>المعرّف (subject)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدر في</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي في</translation>
    </message>
    <message>
        <source>What the service says of the access token. The token itself is not shown.</source>
        <translation>ما تقوله الخدمة عن رمز الوصول. الرمز نفسه لا يُعرض.</translation>
    </message>
    <message>
        <source>%1 answered: the list is empty. The session works.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>أجاب %1: القائمة فارغة. الجلسة تعمل.</translation>
    </message>
    <message numerus="yes">
        <source>%1 answered with %n item(s). The session works.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>
            <numerusform>أجاب %1 بـ %n عنصر. الجلسة تعمل.</numerusform>
            <numerusform>أجاب %1 بعنصر واحد. الجلسة تعمل.</numerusform>
            <numerusform>أجاب %1 بعنصرين. الجلسة تعمل.</numerusform>
            <numerusform>أجاب %1 بـ %n عناصر. الجلسة تعمل.</numerusform>
            <numerusform>أجاب %1 بـ %n عنصرًا. الجلسة تعمل.</numerusform>
            <numerusform>أجاب %1 بـ %n عنصر. الجلسة تعمل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The way to %1 is broken at one place.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>الطريق إلى %1 مقطوع عند موضع واحد.</translation>
    </message>
    <message>
        <source>The way to %1 is fine.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>الطريق إلى %1 سليم.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
</context>
<context>
    <name>KeyText</name>
    <message>
        <source>A key needs no browser</source>
        <translation>المفتاح لا يحتاج إلى متصفح</translation>
    </message>
    <message>
        <source>It goes to your keychain and to %1, and nowhere else. It is good until you delete it there.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>يُحفظ في سلسلة مفاتيحك ويُرسل إلى %1 ولا يذهب إلى مكان آخر. يبقى صالحًا حتى تحذفه هناك.</translation>
    </message>
    <message>
        <source>Trying the key at %1…</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>جارٍ تجربة المفتاح لدى %1…</translation>
    </message>
    <message>
        <source>%1 does not accept this key. It may have been deleted there, or not be complete.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>لا يقبل %1 هذا المفتاح. ربما حُذف هناك أو أنه غير مكتمل.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>%1 is what happened, %2 what to do, in whole sentences</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is no key. Copy it once more, the whole line.</source>
        <translation>هذا ليس مفتاحًا. انسخه مرة أخرى، السطر كاملًا.</translation>
    </message>
    <message>
        <source>This is no key of %1: they begin with %2. Copy it once more, the whole line.</source>
        <extracomment>%1 is the service&apos;s name, %2 the beginning of each of its keys: &quot;ctx7sk-&quot;</extracomment>
        <translation>هذا ليس مفتاحًا من %1، فمفاتيحه تبدأ بـ %2. انسخه مرة أخرى، السطر كاملًا.</translation>
    </message>
</context>
<context>
    <name>KeychainErrorText</name>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Nothing is lost; unlock it to go on.</source>
        <translation>يحفظ Lanyard فيها بيانات تسجيل دخولك. لم تفقد شيئًا؛ افتح قفلها للمتابعة.</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>لا توجد سلسلة مفاتيح عاملة</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there and nowhere else. Start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>يحفظ Lanyard بيانات تسجيل دخولك فيها دون سواها. شغّل GNOME Keyring أو KWallet أو KeePassXC، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain did not let Lanyard in</source>
        <translation>لم تسمح سلسلة المفاتيح لـ Lanyard بالدخول</translation>
    </message>
    <message>
        <source>Nothing is lost. Try again, and say “yes” when the keychain asks.</source>
        <translation>لم تفقد شيئًا. حاول مرة أخرى، ووافق عندما تسألك سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>The keychain is not answering</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>It may be asking for its password in a window behind this one. Answer it there, then try again.</source>
        <translation>ربما تطلب كلمة سرها في نافذة خلف هذه. أجب هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The keychain does not have this sign-in</source>
        <translation>لا توجد بيانات تسجيل الدخول هذه في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>It may be locked, or the entry was removed from outside. Unlock the keychain; if that does not help, sign in to %1 again.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>قد تكون مقفلة، أو أُزيل المدخل من خارج Lanyard. افتح قفل سلسلة المفاتيح؛ فإن لم يُجدِ ذلك فسجّل الدخول إلى %1 مجددًا.</translation>
    </message>
    <message>
        <source>The keychain reported a fault</source>
        <translation>أبلغت سلسلة المفاتيح عن خطأ</translation>
    </message>
    <message>
        <source>Lanyard could not use it; Details has its words. Log in to this computer anew, then try again.</source>
        <translation>لم يتمكن Lanyard من استخدامها؛ تجد رسالتها في التفاصيل. سجّل الدخول إلى هذا الحاسوب من جديد، ثم حاول مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Lanyard::AboutDialog</name>
    <message>
        <source>About Lanyard</source>
        <translation>عن Lanyard</translation>
    </message>
    <message>
        <source>Lanyard %1</source>
        <extracomment>%1 is the version: &quot;0.1.0&quot;</extracomment>
        <translation>Lanyard %1</translation>
    </message>
    <message>
        <source>All your accounts on one lanyard: who you are, how long for, how much is left.</source>
        <translation>كل حساباتك معلّقة في شريط واحد: من أنت، وإلى متى، وكم تبقّى لك.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>برنامج حر برخصة GNU العمومية العامة، الإصدار 3 أو أحدث. ويأتي دون أي ضمان.</translation>
    </message>
    <message>
        <source>Made with Qt %1.</source>
        <extracomment>%1 is a version of Qt, the library that Lanyard is made with: &quot;6.4.2&quot;</extracomment>
        <translation>صُنع باستخدام ⁨Qt %1⁩.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountActions</name>
    <message>
        <source>Use this account</source>
        <translation>استخدام هذا الحساب</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Account page in the browser</source>
        <translation>صفحة الحساب في المتصفح</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Permissions…</source>
        <translation>الأذونات…</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>فحص رمز الوصول</translation>
    </message>
    <message>
        <source>Create API key…</source>
        <translation>إنشاء مفتاح API…</translation>
    </message>
    <message>
        <source>Service settings…</source>
        <translation>إعدادات الخدمة…</translation>
    </message>
    <message>
        <source>Export service file…</source>
        <translation>تصدير ملف الخدمة…</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountCommands</name>
    <message>
        <source>Sign out “%1” from %2?</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>أتريد تسجيل خروج «⁨%1⁩» من %2؟</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Remove “%1” from Lanyard?</source>
        <extracomment>%1 is an account</extracomment>
        <translation>أتريد إزالة «⁨%1⁩» من Lanyard؟</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Signed out “%1” from %2</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>سُجّل خروج «⁨%1⁩» من %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Taken out of the keychain and checked.</source>
        <translation>أُخرجت من سلسلة المفاتيح وتم التحقق.</translation>
    </message>
    <message>
        <source>%1.</source>
        <extracomment>Two sentences: what came of telling the service, and what that means</extracomment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>“%1” may do less than before</source>
        <extracomment>%1 is an account</extracomment>
        <translation>يُسمح لـ «%1» بأقل من السابق</translation>
    </message>
    <message>
        <source>When the session was renewed, %1 no longer granted: %2.</source>
        <extracomment>%1 is a service, %2 a list of permissions: &quot;contexts:write&quot;</extracomment>
        <translation>عند تجديد الجلسة لم يعد %1 يمنح: %2.</translation>
    </message>
    <message>
        <source>Your keychain is locked, and the sign-in is still stored in it. Unlock it, and Lanyard takes it out by itself.</source>
        <translation>سلسلة مفاتيحك مقفلة، وتسجيل الدخول لا يزال محفوظًا فيها. افتح قفلها، وسيزيله Lanyard من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>%1. %2 The sign-in is still stored in it; Lanyard takes it out as soon as the keychain answers.</source>
        <translation>%1. %2 لا يزال تسجيل الدخول محفوظًا فيها؛ سيزيله Lanyard حالما تستجيب سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>“%1” is not signed out yet</source>
        <extracomment>%1 is an account</extracomment>
        <translation>لم يُسجَّل خروج «⁨%1⁩» بعد</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
</context>
<context>
    <name>Lanyard::AccountListModel</name>
    <message>
        <source>%1, %2: %3. Active.</source>
        <translation>%1، %2: %3. نشط.</translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <extracomment>Read out for a row: account, service, state</extracomment>
        <translation>%1، %2: %3.</translation>
    </message>
</context>
<context>
    <name>Lanyard::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Where do you want to sign in?</source>
        <translation>إلى أين تريد تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Other server…</source>
        <translation>خادم آخر…</translation>
    </message>
    <message>
        <source>Import a service file…</source>
        <translation>استيراد ملف خدمة…</translation>
    </message>
</context>
<context>
    <name>Lanyard::AddressLinePrompt</name>
    <message>
        <source>Nothing happened after signing in?</source>
        <translation>ألم يحدث شيء بعد تسجيل الدخول؟</translation>
    </message>
    <message>
        <source>&amp;Paste the browser’s address line</source>
        <translation>ألصق سطر العنوان من المتصفح</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The browser’s address line</source>
        <translation>سطر العنوان في المتصفح</translation>
    </message>
</context>
<context>
    <name>Lanyard::AuthorityChoice</name>
    <message>
        <source>Certificate authority</source>
        <translation>مرجع الشهادات</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Only the system’s certificate authorities are trusted. A company’s own server may need the company’s own.</source>
        <translation>لا يُوثق إلا بمراجع الشهادات في النظام. قد يحتاج خادم الشركة إلى مرجعها الخاص.</translation>
    </message>
    <message>
        <source>There is no certificate authority in this file. Choose one in PEM form.</source>
        <translation>لا يوجد مرجع شهادات في هذا الملف. اختر ملفًا بصيغة PEM.</translation>
    </message>
    <message>
        <source>This file cannot be read: %1</source>
        <translation>لا يمكن قراءة هذا الملف: %1</translation>
    </message>
    <message>
        <source>“%1” ended on %2: servers that need it are refused. Choose a new file.</source>
        <extracomment>%1 is the name of a certificate authority, %2 a date</extracomment>
        <translation>انتهى «%1» في %2: تُرفض الخوادم التي تحتاجه. اختر ملفًا جديدًا.</translation>
    </message>
    <message>
        <source>“%1” is trusted too, until %2.</source>
        <translation>يُوثق أيضًا بـ «%1» حتى %2.</translation>
    </message>
    <message>
        <source>Certificate &amp;authority…</source>
        <translation>&amp;مرجع الشهادات…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>Lanyard::Avatar</name>
    <message>
        <source>Picture: %1</source>
        <extracomment>Read out; %1 are the initials</extracomment>
        <translation>الصورة: %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::BrowserMenu</name>
    <message>
        <source>Your default browser</source>
        <translation>متصفحك الافتراضي</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Profile “%1”</source>
        <extracomment>A browser&apos;s profile</extracomment>
        <translation>الملف الشخصي «%1»</translation>
    </message>
    <message>
        <source>Private window</source>
        <translation>نافذة خاصة</translation>
    </message>
    <message>
        <source>%1 · private window</source>
        <extracomment>%1 is a browser&apos;s name</extracomment>
        <translation>%1 · نافذة خاصة</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a browser&apos;s name, %2 the name of one of its profiles</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::ClientFields</name>
    <message>
        <source>Name in Lanyard</source>
        <translation>الاسم في Lanyard</translation>
    </message>
    <message>
        <source>Lanyard &amp;registers itself there</source>
        <translation>‏Lanyard &amp;يسجّل نفسه هناك</translation>
    </message>
    <message>
        <source>I have a &amp;client ID</source>
        <translation>لديّ &amp;معرّف عميل</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>It goes straight to this computer’s keychain, and nowhere else. Leave it empty if you were given none.</source>
        <translation>يُحفظ مباشرة في سلسلة مفاتيح هذا الحاسوب ولا في أي مكان آخر. اتركه فارغًا إن لم يُعطَ لك سرّ.</translation>
    </message>
    <message>
        <source>What to ask for (scopes)</source>
        <translation>ما الذي يُطلب (scopes)</translation>
    </message>
    <message>
        <source>As the server’s manual names them, separated by spaces.</source>
        <translation>كما يسمّيها دليل الخادم، تفصل بينها مسافات.</translation>
    </message>
</context>
<context>
    <name>Lanyard::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Lanyard::ConnectButton</name>
    <message>
        <source>Connect with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>الاتصال بـ %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Lanyard::CopySymbol</name>
    <message>
        <source>Copied</source>
        <extracomment>Said for a moment after a click on a copy button</extracomment>
        <translation>نُسخ</translation>
    </message>
</context>
<context>
    <name>Lanyard::DetailsDialog</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Account details</source>
        <translation>تفاصيل الحساب</translation>
    </message>
    <message>
        <source>Nothing in here is secret.</source>
        <translation>لا شيء هنا سري.</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>نسخ الكل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>آخر تسجيل دخول</translation>
    </message>
</context>
<context>
    <name>Lanyard::DeviceCodePanel</name>
    <message>
        <source>Open this page on any device</source>
        <translation>افتح هذه الصفحة على أي جهاز</translation>
    </message>
    <message>
        <source>Enter this code there</source>
        <translation>أدخل هذا الرمز هناك</translation>
    </message>
    <message>
        <source>or scan it with a phone</source>
        <translation>أو امسحه بهاتفك</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>&amp;Copy code</source>
        <translation>نسخ الرمز</translation>
    </message>
</context>
<context>
    <name>Lanyard::EmptyState</name>
    <message>
        <source>All your accounts on one lanyard</source>
        <translation>كل حساباتك في شريط واحد</translation>
    </message>
    <message>
        <source>Add one of the made-up people and try everything: nothing here touches a real account.</source>
        <translation>أضف أحد الأشخاص المتخيّلين وجرّب كل شيء: لا شيء هنا يمسّ حسابًا حقيقيًا.</translation>
    </message>
    <message>
        <source>Sign in once, see who you are and what you have left, and switch with a click. Your sign-ins stay in this computer’s keychain.</source>
        <translation>سجّل الدخول مرة واحدة، واعرف من أنت وكم تبقّى لك، وبدّل بين حساباتك بنقرة. وتبقى بيانات دخولك في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Lanyard::EndpointFields</name>
    <message>
        <source>Page for signing in (authorization endpoint)</source>
        <translation>صفحة تسجيل الدخول (authorization endpoint)</translation>
    </message>
    <message>
        <source>Where tokens are fetched (token endpoint)</source>
        <translation>مكان جلب الرموز (token endpoint)</translation>
    </message>
    <message>
        <source>Codes for other devices (optional)</source>
        <translation>رموز للأجهزة الأخرى (اختياري)</translation>
    </message>
    <message>
        <source>Who signed in (userinfo, optional)</source>
        <translation>من سجّل الدخول (userinfo، اختياري)</translation>
    </message>
    <message>
        <source>Sign-out (revocation, optional)</source>
        <translation>تسجيل الخروج (revocation، اختياري)</translation>
    </message>
</context>
<context>
    <name>Lanyard::IdentityPanel</name>
    <message>
        <source>Signed in now, and in your list already</source>
        <translation>سجّل الدخول الآن، وهو في قائمتك بالفعل</translation>
    </message>
    <message>
        <source>Signed in now</source>
        <translation>سجّل الدخول الآن</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقَّع</translation>
    </message>
    <message>
        <source>The one who was expected is signed out and leaves your list</source>
        <translation>يُسجَّل خروج الحساب المتوقَّع ويُزال من قائمتك</translation>
    </message>
    <message>
        <source>&amp;Discard and revoke</source>
        <translation>تجاهل وإبطال</translation>
    </message>
    <message>
        <source>Nothing is kept, and the service is told to end the session</source>
        <translation>لا يُحتفظ بشيء، ويُطلب من الخدمة إنهاء الجلسة</translation>
    </message>
</context>
<context>
    <name>Lanyard::InquiryCommands</name>
    <message>
        <source>Connection test</source>
        <translation>اختبار الاتصال</translation>
    </message>
    <message>
        <source>The way to %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>الطريق إلى %1</translation>
    </message>
    <message>
        <source>Inspect token</source>
        <translation>فحص رمز الوصول</translation>
    </message>
    <message>
        <source>Access token of “%1”</source>
        <extracomment>%1 is an account</extracomment>
        <translation>رمز الوصول لـ «%1»</translation>
    </message>
    <message>
        <source>%1 of “%2”</source>
        <extracomment>%1 is what is listed (&quot;Contexts&quot;), %2 an account</extracomment>
        <translation>%1 لـ «%2»</translation>
    </message>
</context>
<context>
    <name>Lanyard::InquiryDialog</name>
    <message>
        <source>Asking…</source>
        <extracomment>Shown while a service is being asked</extracomment>
        <translation>جارٍ السؤال…</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Lanyard::KeyPrompt</name>
    <message>
        <source>API key of %1</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>مفتاح API الخاص بـ %1</translation>
    </message>
    <message>
        <source>Si&amp;gn in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Find your &amp;keys at %1</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>اعثر على مفاتيحك لدى %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::MainWindow</name>
    <message>
        <source>Practice – Lanyard</source>
        <comment>ends with the program&apos;s name, or the desktop adds it once more</comment>
        <extracomment>The window&apos;s title in practice mode</extracomment>
        <translation>تدريب – Lanyard</translation>
    </message>
    <message>
        <source>Width of the list</source>
        <translation>عرض القائمة</translation>
    </message>
</context>
<context>
    <name>Lanyard::NewKeyDialog</name>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a service</extracomment>
        <translation>جارٍ سؤال %1…</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>New API key</source>
        <translation>مفتاح API جديد</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>اسم المفتاح</translation>
    </message>
    <message>
        <source>What it is for: “Laptop”</source>
        <translation>الغرض منه: «حاسوب محمول»</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Create an API key at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>إنشاء مفتاح API في %1</translation>
    </message>
    <message>
        <source>Its name is shown there, so that you find it again to delete it.</source>
        <translation>يظهر اسمه هناك لتجده مجددًا وتحذفه.</translation>
    </message>
    <message>
        <source>Your new API key</source>
        <translation>مفتاح API الجديد</translation>
    </message>
    <message numerus="yes">
        <source>On the clipboard for %n second(s), marked as a secret. It cannot be shown again once this window is closed.</source>
        <translation>
            <numerusform>في الحافظة لمدة %n ثانية ومعلَّم كسرّ. لا يمكن عرضه مجددًا بعد إغلاق هذه النافذة.</numerusform>
            <numerusform>في الحافظة لثانية واحدة ومعلَّم كسرّ. لا يمكن عرضه مجددًا بعد إغلاق هذه النافذة.</numerusform>
            <numerusform>في الحافظة لثانيتين ومعلَّم كسرّ. لا يمكن عرضه مجددًا بعد إغلاق هذه النافذة.</numerusform>
            <numerusform>في الحافظة لمدة %n ثوانٍ ومعلَّم كسرّ. لا يمكن عرضه مجددًا بعد إغلاق هذه النافذة.</numerusform>
            <numerusform>في الحافظة لمدة %n ثانية ومعلَّم كسرّ. لا يمكن عرضه مجددًا بعد إغلاق هذه النافذة.</numerusform>
            <numerusform>في الحافظة لمدة %n ثانية ومعلَّم كسرّ. لا يمكن عرضه مجددًا بعد إغلاق هذه النافذة.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is shown this once and kept nowhere in Lanyard. Copy it now.</source>
        <translation>يُعرض هذه المرة فقط ولا يُحفظ في أي مكان في Lanyard. انسخه الآن.</translation>
    </message>
</context>
<context>
    <name>Lanyard::NoticeStrip</name>
    <message>
        <source>Close this note</source>
        <translation>إغلاق هذا التنبيه</translation>
    </message>
</context>
<context>
    <name>Lanyard::OtherServerDialog</name>
    <message>
        <source>Asking the server what it is…</source>
        <translation>يُسأل الخادم عن ماهيته…</translation>
    </message>
    <message>
        <source>This sends nothing of yours.</source>
        <translation>لا يُرسل ذلك شيئًا يخصّك.</translation>
    </message>
    <message>
        <source>Registering Lanyard there…</source>
        <translation>يجري تسجيل Lanyard هناك…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>يجري الحفظ…</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>خادم آخر</translation>
    </message>
    <message>
        <source>Sign in at another server</source>
        <translation>تسجيل الدخول إلى خادم آخر</translation>
    </message>
    <message>
        <source>Lanyard asks the server what it supports before anything of yours is sent. The address of an MCP server works, too.</source>
        <translation>يسأل Lanyard الخادم عمّا يدعمه قبل إرسال أي شيء يخصّك. ويصلح عنوان خادم MCP أيضًا.</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Enter its addresses yourself</source>
        <translation>إدخال عناوينه بنفسك</translation>
    </message>
    <message>
        <source>Check this server</source>
        <translation>فحص هذا الخادم</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Lanyard::OwnClientDialog</name>
    <message>
        <source>Connect with %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Register Lanyard at %1 once</source>
        <extracomment>%1 is a service</extracomment>
        <translation>سجّل Lanyard لدى %1 مرة واحدة</translation>
    </message>
    <message>
        <source>%1 lets in only programs that its users have registered. Do that on its website, then type in here what it gives you.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يسمح %1 إلا بالبرامج التي سجّلها مستخدموه. افعل ذلك في موقعه، ثم أدخل هنا ما يعطيك إياه.</translation>
    </message>
    <message>
        <source>Save and sign in</source>
        <translation>حفظ وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Settings of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>إعدادات %1</translation>
    </message>
    <message>
        <source>How Lanyard is registered at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>كيف سُجّل Lanyard لدى %1</translation>
    </message>
    <message>
        <source>All your accounts at %1 use this. What changes here counts from the next sign-in on.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تستخدم كل حساباتك لدى %1 هذه الإعدادات. ويسري ما يتغيّر هنا من تسجيل الدخول التالي.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Redirect address</source>
        <translation>عنوان الرجوع</translation>
    </message>
    <message>
        <source>This is where the browser comes back to Lanyard. It must be the same here and there, letter by letter.</source>
        <translation>إليه يعود المتصفّح إلى Lanyard. ويجب أن يكون واحدًا هنا وهناك حرفًا بحرف.</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سرّ العميل</translation>
    </message>
    <message>
        <source>It goes straight to this computer’s keychain, and nowhere else. Leave it empty if you were given none.</source>
        <translation>يُحفظ مباشرة في سلسلة مفاتيح هذا الحاسوب ولا في أي مكان آخر. اتركه فارغًا إن لم يُعطَ لك سرّ.</translation>
    </message>
    <message>
        <source>What Lanyard may do there</source>
        <translation>ما يُسمح لـ Lanyard بفعله هناك</translation>
    </message>
    <message>
        <source>Begin with little; you can ask for more at any time.</source>
        <translation>ابدأ بالقليل؛ يمكنك طلب المزيد في أي وقت.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Lanyard::PageFoot</name>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>Lanyard::PersonHead</name>
    <message>
        <source>Copy name</source>
        <translation>نسخ الاسم</translation>
    </message>
    <message>
        <source>Copy e-mail address</source>
        <translation>نسخ عنوان البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Copy teamspace</source>
        <translation>نسخ مساحة الفريق</translation>
    </message>
    <message>
        <source>Use this account</source>
        <extracomment>Button: from now on this account is the active one of its service</extracomment>
        <translation>استخدام هذا الحساب</translation>
    </message>
    <message>
        <source>Teamspace “%1”</source>
        <extracomment>%1 is the name of a teamspace, a part of the service that a group of people shares</extracomment>
        <translation>مساحة الفريق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Active for %1</source>
        <extracomment>%1 is a service: its tools use this account</extracomment>
        <translation>النشط في %1</translation>
    </message>
</context>
<context>
    <name>Lanyard::PracticeControls</name>
    <message>
        <source>nothing</source>
        <extracomment>Of &quot;Something goes wrong&quot;</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>session expired</source>
        <translation>انتهاء الجلسة</translation>
    </message>
    <message>
        <source>rejected</source>
        <extracomment>The server turns the session down</extracomment>
        <translation>رفض الجلسة</translation>
    </message>
    <message>
        <source>quota used up</source>
        <translation>نفاد الحصة</translation>
    </message>
    <message>
        <source>slow</source>
        <extracomment>The server takes long to answer</extracomment>
        <translation>بطء الخادم</translation>
    </message>
    <message>
        <source>server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>too many requests</source>
        <translation>طلبات كثيرة</translation>
    </message>
    <message>
        <source>Something goes &amp;wrong:</source>
        <extracomment>Label of a choice of faults in practice mode</extracomment>
        <translation>شيء يتعطّل:</translation>
    </message>
    <message>
        <source>Something goes wrong</source>
        <translation>شيء يتعطّل</translation>
    </message>
    <message>
        <source>asked to wait longer</source>
        <extracomment>While a code for another device waits, the server asks for longer pauses</extracomment>
        <translation>طُلب الانتظار أطول</translation>
    </message>
    <message>
        <source>codes run out at once</source>
        <extracomment>Codes for another device</extracomment>
        <translation>تنتهي صلاحية الرموز فورًا</translation>
    </message>
    <message>
        <source>sign-out not heard</source>
        <extracomment>The server cannot be told of a sign-out at the moment</extracomment>
        <translation>تسجيل الخروج لا يُسمع</translation>
    </message>
</context>
<context>
    <name>Lanyard::PracticeStrip</name>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Made-up people on this computer; your own accounts are not touched.</source>
        <translation>أشخاص من نسج الخيال على هذا الحاسوب؛ ولا تُمسّ حساباتك الحقيقية.</translation>
    </message>
</context>
<context>
    <name>Lanyard::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <extracomment>The language that the system is set to</extracomment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>يسري التغيير فورًا.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Lanyard stays in the tray and keeps your sessions fresh. Its menu has Quit.</source>
        <translation>يبقى Lanyard في صينية النظام ويُبقي جلساتك سارية. ويمكنك إنهاؤه من قائمته هناك.</translation>
    </message>
    <message>
        <source>This desktop has no tray, so closing the window quits Lanyard.</source>
        <translation>لا توجد صينية نظام في سطح المكتب هذا، لذا يُنهي إغلاقُ النافذة برنامجَ Lanyard.</translation>
    </message>
    <message>
        <source>Without a tray, quit without &amp;asking</source>
        <translation>الإنهاء دون سؤال عند عدم وجود صينية النظام</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>المجلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The list of your accounts, without passwords and sessions: those are in this computer’s keychain.</source>
        <translation>قائمة حساباتك، دون كلمات السر والجلسات: فهي في سلسلة المفاتيح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>light or dark</comment>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>ال&amp;وكيل</translation>
    </message>
    <message>
        <source>Own servers</source>
        <translation>الخوادم الخاصة</translation>
    </message>
</context>
<context>
    <name>Lanyard::ProxyFields</name>
    <message>
        <source>Without a password: Lanyard gives none to a proxy.</source>
        <translation>بلا كلمة مرور: لا يعطي Lanyard أيًّا منها للوكيل.</translation>
    </message>
    <message>
        <source>Give both, else the system’s proxy is used.</source>
        <translation>أدخل كليهما، وإلا استُخدم وكيل النظام.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>None</source>
        <extracomment>No proxy</extracomment>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
</context>
<context>
    <name>Lanyard::QrCode</name>
    <message>
        <source>QR code of the address</source>
        <translation>رمز QR للعنوان</translation>
    </message>
    <message>
        <source>For a phone’s camera; the address stands beside it as text</source>
        <translation>لكاميرا الهاتف؛ والعنوان مكتوب بجانبه نصًا</translation>
    </message>
</context>
<context>
    <name>Lanyard::QuotaCard</name>
    <message>
        <source>Look again</source>
        <translation>الاستعلام مجددًا</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>المستخدَم</translation>
    </message>
</context>
<context>
    <name>Lanyard::ReceiptDialog</name>
    <message>
        <source>Signed out</source>
        <translation>تم تسجيل الخروج</translation>
    </message>
    <message>
        <source>Account page of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>صفحة الحساب في %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>Lanyard::RedirectFields</name>
    <message>
        <source>Copy the redirect address</source>
        <translation>نسخ عنوان الرجوع</translation>
    </message>
    <message>
        <source>Host</source>
        <extracomment>Part of an address: &quot;localhost&quot;</extracomment>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Port</source>
        <extracomment>Part of an address: 3000</extracomment>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>any</source>
        <comment>port</comment>
        <translation>أيّ منفذ</translation>
    </message>
    <message>
        <source>Path</source>
        <extracomment>Part of an address: &quot;/callback&quot;</extracomment>
        <translation>المسار</translation>
    </message>
    <message>
        <source>Lanyard’s own</source>
        <comment>path</comment>
        <translation>مسار Lanyard الخاص</translation>
    </message>
    <message>
        <source>Register exactly this address there:</source>
        <translation>سجّل هناك هذا العنوان بالضبط:</translation>
    </message>
</context>
<context>
    <name>Lanyard::RenameDialog</name>
    <message>
        <source>Rename account</source>
        <translation>إعادة تسمية الحساب</translation>
    </message>
    <message>
        <source>What do you call this account?</source>
        <translation>ماذا تسمّي هذا الحساب؟</translation>
    </message>
    <message>
        <source>Only you see it. Leave it empty to go by “%1”.</source>
        <extracomment>%1 is the account&apos;s own name: &quot;Ada Lindqvist&quot;</extracomment>
        <translation>لا يراه أحد سواك. اتركه فارغًا لاستخدام «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Your word for this account</source>
        <translation>تسميتك لهذا الحساب</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة التسمية</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Lanyard::RouteLinks</name>
    <message>
        <source>Use a &amp;browser</source>
        <translation>استخدام متصفح</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Paste an A&amp;PI key</source>
        <translation>لصق مفتاح API</translation>
    </message>
</context>
<context>
    <name>Lanyard::ScopeList</name>
    <message>
        <source>What to ask for, separated by spaces</source>
        <translation>ما الذي يُطلب، تفصل بينه مسافات</translation>
    </message>
    <message>
        <source>Changes things</source>
        <comment>a permission that writes or executes</comment>
        <translation>يُحدث تغييرًا</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>Lanyard::ScopesDialog</name>
    <message>
        <source>granted</source>
        <comment>a permission</comment>
        <translation>ممنوح</translation>
    </message>
    <message>
        <source>asked for, not granted</source>
        <comment>a permission</comment>
        <translation>مطلوب وغير ممنوح</translation>
    </message>
    <message>
        <source>changes things</source>
        <comment>a permission that writes or executes</comment>
        <translation>يُغيّر أشياء</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>What “%1” may do at %2</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>ما يُسمح به لـ «%1» في %2</translation>
    </message>
    <message>
        <source>To change this, sign in again: the service asks you to agree. Until then everything stays as it is.</source>
        <translation>لتغيير ذلك سجّل الدخول مجددًا: تطلب الخدمة موافقتك. حتى ذلك الحين يبقى كل شيء كما هو.</translation>
    </message>
    <message>
        <source>Sign in with these</source>
        <translation>تسجيل الدخول بهذه</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Lanyard::SecretField</name>
    <message>
        <source>Kept in the keychain; nobody sees it again</source>
        <translation>محفوظ في سلسلة المفاتيح، ولا يراه أحد بعد ذلك</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
</context>
<context>
    <name>Lanyard::ServerDialog</name>
    <message>
        <source>Asking %1…</source>
        <extracomment>%1 is a server</extracomment>
        <translation>يُسأل %1…</translation>
    </message>
    <message>
        <source>This sends nothing of yours.</source>
        <translation>لا يُرسل ذلك شيئًا يخصّك.</translation>
    </message>
    <message>
        <source>Server of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>خادم %1</translation>
    </message>
    <message>
        <source>Which server of %1?</source>
        <extracomment>%1 is a service</extracomment>
        <translation>أيّ خادم من خوادم %1؟</translation>
    </message>
    <message>
        <source>Every server has accounts of its own; you can use several side by side.</source>
        <translation>لكل خادم حساباته الخاصة، ويمكنك استخدام عدة خوادم جنبًا إلى جنب.</translation>
    </message>
    <message>
        <source>&amp;Another address</source>
        <translation>&amp;عنوان آخر</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Check whether it answers</source>
        <translation>التحقّق من أنه يردّ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Lanyard::ServerFactList</name>
    <message>
        <source>%1: %2. %3</source>
        <extracomment>One line of a check, read to the blind: a feature, &quot;Yes&quot; or &quot;No&quot;, what it means</extracomment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>Lanyard::ServiceDialogs</name>
    <message>
        <source>Service files (%1)</source>
        <translation>ملفات الخدمات (%1)</translation>
    </message>
    <message>
        <source>Import a service file</source>
        <translation>استيراد ملف خدمة</translation>
    </message>
    <message>
        <source>Export the service file</source>
        <translation>تصدير ملف الخدمة</translation>
    </message>
    <message>
        <source>Saved the description of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>حُفظ وصف %1</translation>
    </message>
    <message>
        <source>%1 holds no secret: you can give it to others.</source>
        <extracomment>%1 is a file</extracomment>
        <translation>لا يحتوي %1 على أي سرّ: يمكنك إعطاؤه للآخرين.</translation>
    </message>
</context>
<context>
    <name>Lanyard::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>الجلسة</translation>
    </message>
    <message>
        <source>Time used</source>
        <translation>الوقت المنقضي</translation>
    </message>
</context>
<context>
    <name>Lanyard::Sidebar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInDetails</name>
    <message>
        <source>How far it came</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy &amp;for support</source>
        <extracomment>Copies what a support team needs</extracomment>
        <translation>نسخ للدعم</translation>
    </message>
</context>
<context>
    <name>Lanyard::SignInForm</name>
    <message>
        <source>Sign in to %1</source>
        <comment>service&apos;s name</comment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>فتح مرة أخرى</translation>
    </message>
    <message>
        <source>&amp;Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>&amp;Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>&amp;Start over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>&amp;Open %1</source>
        <extracomment>%1 is a browser&apos;s name: &quot;Firefox · Work&quot;</extracomment>
        <translation>فتح %1</translation>
    </message>
    <message>
        <source>Open &amp;in…</source>
        <extracomment>Opens a menu of browsers</extracomment>
        <translation>فتح في…</translation>
    </message>
    <message>
        <source>&amp;Use a code instead</source>
        <translation>استخدام رمز بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>Lanyard::TierCard</name>
    <message>
        <source>Tier</source>
        <translation>الباقة</translation>
    </message>
    <message>
        <source>Change tier on %1</source>
        <extracomment>Link; %1 is a web site: &quot;context7.com&quot;</extracomment>
        <translation>تغيير الباقة على %1</translation>
    </message>
    <message>
        <source>%1 has not said which tier you have.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لم يذكر %1 ما هي باقتك.</translation>
    </message>
    <message>
        <source>Your tier is “%1”.</source>
        <extracomment>%1 is a tier that Lanyard does not know, as the service calls it</extracomment>
        <translation>باقتك هي «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Lanyard::TierTable</name>
    <message>
        <source>%1 — yours</source>
        <extracomment>Head of the column of the tier that the person has; %1 is the tier</extracomment>
        <translation>%1 – باقتك</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read out for a cell: feature, tier, how much</extracomment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Lanyard::TimelineView</name>
    <message>
        <source>Copy for support</source>
        <translation>نسخ للدعم</translation>
    </message>
</context>
<context>
    <name>Lanyard::WindowActions</name>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Refresh all</source>
        <translation>تحديث الكل</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>Practice without an account</source>
        <translation>التدرّب دون حساب</translation>
    </message>
    <message>
        <source>Leave practice</source>
        <translation>مغادرة التدريب</translation>
    </message>
    <message>
        <source>About Lanyard</source>
        <translation>عن Lanyard</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>LocalErrorText</name>
    <message>
        <source>The sign-in was cancelled</source>
        <translation>أُلغي تسجيل الدخول</translation>
    </message>
    <message>
        <source>Nothing was changed. Start over whenever you like.</source>
        <translation>لم يتغير شيء. ابدأ من جديد متى شئت.</translation>
    </message>
    <message>
        <source>The time for this sign-in is over</source>
        <translation>انتهى الوقت المتاح لتسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Nobody came back from the browser in time, and its link no longer works. Get a new one to go on.</source>
        <translation>لم يعد أحد من المتصفح في الوقت المحدد، ولم يعد رابطه صالحًا. احصل على رابط جديد للمتابعة.</translation>
    </message>
    <message>
        <source>The description of %1 has a mistake</source>
        <comment>service&apos;s name</comment>
        <translation>يوجد خطأ في وصف %1</translation>
    </message>
    <message>
        <source>Lanyard cannot work with it, so nothing was sent. Correct the provider file where Details says, then start Lanyard again.</source>
        <translation>لا يمكن لـ Lanyard العمل به، لذا لم يُرسل شيء. صحّح ملف المزوّد في الموضع المذكور في التفاصيل، ثم شغّل Lanyard من جديد.</translation>
    </message>
    <message>
        <source>The address of %1 is not protected</source>
        <comment>service&apos;s name</comment>
        <translation>عنوان %1 غير محمي</translation>
    </message>
    <message>
        <source>On the way there anybody could read your sign-in, so nothing was sent. Only addresses that begin with https:// will do; correct the one that Details names.</source>
        <translation>يمكن لأي شخص على الطريق إلى هناك قراءة بيانات دخولك، لذا لم يُرسل شيء. لا تصلح إلا العناوين التي تبدأ بـ ⁨https://⁩؛ صحّح العنوان المذكور في التفاصيل.</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <comment>port&apos;s number</comment>
        <translation>المنفذ %1 مشغول</translation>
    </message>
    <message>
        <source>Another sign-in in Lanyard still waits for its answer there. Finish or cancel that one, then try again.</source>
        <translation>ما زال تسجيل دخول آخر في Lanyard ينتظر رده هناك. أكمله أو ألغِه، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program holds the port that %1 needs for its answer. Close that program, then try again.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>يشغل برنامج آخر المنفذ الذي يحتاج إليه %1 لإرسال رده. أغلق ذلك البرنامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another program (%1) holds the port that %2 needs for its answer. Close that program, then try again.</source>
        <extracomment>%1 is the program that holds the port (&quot;ctx7, pid 4242&quot;), %2 the service&apos;s name</extracomment>
        <translation>يشغل برنامج آخر (%1) المنفذ الذي يحتاج إليه %2 لإرسال رده. أغلق ذلك البرنامج، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Lanyard cannot receive the browser’s answer</source>
        <translation>لا يمكن لـ Lanyard استقبال رد المتصفح</translation>
    </message>
    <message>
        <source>This computer does not let Lanyard listen on its own address (127.0.0.1). Allow it in the firewall or the sandbox, then try again.</source>
        <translation>لا يسمح هذا الحاسوب لـ Lanyard بالاستماع على عنوانه المحلي (⁨127.0.0.1⁩). اسمح بذلك في جدار الحماية أو في البيئة المعزولة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>No browser opened</source>
        <translation>لم يُفتح أي متصفح</translation>
    </message>
    <message>
        <source>No program on this computer took the address. Copy the link, and open it in a browser yourself.</source>
        <translation>لم يستجب أي برنامج على هذا الحاسوب للعنوان. انسخ الرابط وافتحه بنفسك في متصفح.</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>تتعذّر قراءة ملف</translation>
    </message>
    <message>
        <source>Lanyard goes on without %1. Check that the file is there and that you may read it.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>يتابع Lanyard عمله دون %1. تأكد من وجود الملف ومن أنه يحق لك قراءته.</translation>
    </message>
    <message>
        <source>A file cannot be written</source>
        <translation>تتعذّر الكتابة في ملف</translation>
    </message>
    <message>
        <source>Nothing was changed in %1. Check that there is space left and that you may write there, then try again.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>لم يتغير شيء في %1. تأكد من وجود مساحة كافية ومن أنه يحق لك الكتابة هناك، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>A file is damaged</source>
        <translation>يوجد ملف تالف</translation>
    </message>
    <message>
        <source>Lanyard goes on without %1 and leaves it as it is. Details says where the mistake is.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>يتابع Lanyard عمله دون %1 ويتركه كما هو. تجد موضع الخطأ في التفاصيل.</translation>
    </message>
    <message>
        <source>A file comes from a newer Lanyard</source>
        <translation>يوجد ملف من إصدار أحدث من Lanyard</translation>
    </message>
    <message>
        <source>Lanyard leaves %1 as it is and saves nothing in it. Use the newer Lanyard to go on with it.</source>
        <extracomment>%1 is the file</extracomment>
        <translation>يترك Lanyard %1 كما هو ولا يحفظ فيه شيئًا. استخدم الإصدار الأحدث من Lanyard للمتابعة.</translation>
    </message>
    <message>
        <source>The provider file of %1 is gone</source>
        <comment>service&apos;s name</comment>
        <translation>ملف المزوّد الخاص بـ %1 لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Without it Lanyard does not know where to ask. Put the file back and start Lanyard again, or remove this account. The sign-in is kept until then.</source>
        <translation>من دونه لا يعرف Lanyard أين يسأل. أعد الملف وشغّل Lanyard من جديد، أو أزل هذا الحساب. وحتى ذلك الحين تبقى بيانات الدخول محفوظة.</translation>
    </message>
    <message>
        <source>This account belongs to %1</source>
        <extracomment>%1 is a server&apos;s address</extracomment>
        <translation>هذا الحساب تابع لـ %1</translation>
    </message>
    <message>
        <source>%1 now points to %2, and nothing of this account is sent there. Sign in there to add one.</source>
        <extracomment>%1 is the service&apos;s name, %2 a server&apos;s address</extracomment>
        <translation>يشير %1 الآن إلى %2، ولا يُرسَل إليه شيء من هذا الحساب. سجّل الدخول هناك لإضافة حساب.</translation>
    </message>
</context>
<context>
    <name>PasteMistake</name>
    <message>
        <source>Paste the address line first.</source>
        <translation>ألصق سطر العنوان أولًا.</translation>
    </message>
    <message>
        <source>That is not an address. Copy the whole line, from “http” to its end.</source>
        <translation>هذا ليس عنوانًا. انسخ السطر كاملًا، من «http» إلى نهايته.</translation>
    </message>
    <message>
        <source>That is still a page of %1. Finish signing in there; the page after it is the right one, even if the browser cannot show it.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>ما زالت هذه صفحة من %1. أكمل تسجيل الدخول هناك؛ فالصفحة التي تليها هي المطلوبة، حتى إن تعذّر على المتصفح عرضها.</translation>
    </message>
    <message>
        <source>That is another page. The right one is where the browser ended after you signed in, even if it could not show it.</source>
        <translation>هذه صفحة أخرى. الصفحة المطلوبة هي التي توقف عندها المتصفح بعد تسجيل دخولك، حتى إن تعذّر عليه عرضها.</translation>
    </message>
    <message>
        <source>The end of the address is missing. Copy the whole line.</source>
        <translation>نهاية العنوان ناقصة. انسخ السطر كاملًا.</translation>
    </message>
    <message>
        <source>That belongs to an earlier link. Sign in with the link of this window.</source>
        <translation>هذا يخص رابطًا سابقًا. سجّل الدخول بالرابط الموجود في هذه النافذة.</translation>
    </message>
    <message>
        <source>That is not the answer to this sign-in. Start over to get a new link.</source>
        <translation>ليس هذا هو الرد على تسجيل الدخول الحالي. ابدأ من جديد للحصول على رابط جديد.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Lanyard goes on in the tray</source>
        <translation>يتابع Lanyard عمله في صينية النظام</translation>
    </message>
    <message>
        <source>It renews your sessions there. Click its icon to open the window; Quit is in its menu.</source>
        <translation>وهو يجدّد جلساتك هناك. انقر أيقونته لفتح النافذة؛ وتجد خيار الإنهاء في قائمته.</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>فتح Lanyard</translation>
    </message>
</context>
<context>
    <name>QuotaText</name>
    <message numerus="yes">
        <source>%Ln used</source>
        <translation>
            <numerusform>استُخدم %Ln</numerusform>
            <numerusform>استُخدم %Ln</numerusform>
            <numerusform>استُخدم %Ln</numerusform>
            <numerusform>استُخدم %Ln</numerusform>
            <numerusform>استُخدم %Ln</numerusform>
            <numerusform>استُخدم %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left</source>
        <translation>
            <numerusform>لم يبقَ شيء</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
            <numerusform>بقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1 used, none left</source>
        <extracomment>%1 is the limit: all of it is used</extracomment>
        <translation>استُخدمت الحصة كلها (%1)، ولم يبقَ شيء</translation>
    </message>
    <message>
        <source>Used up</source>
        <extracomment>Mark of an allowance with nothing left</extracomment>
        <translation>نفدت</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 used, %Ln left</source>
        <extracomment>%1 used of a limit of %2; %Ln is what is left</extracomment>
        <translation>
            <numerusform>استُخدم %1 من %2، ولم يبقَ شيء</numerusform>
            <numerusform>استُخدم %1 من %2، وبقي %Ln</numerusform>
            <numerusform>استُخدم %1 من %2، وبقي %Ln</numerusform>
            <numerusform>استُخدم %1 من %2، وبقي %Ln</numerusform>
            <numerusform>استُخدم %1 من %2، وبقي %Ln</numerusform>
            <numerusform>استُخدم %1 من %2، وبقي %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Mark of an allowance of which little is left</extracomment>
        <translation>تكاد تنفد</translation>
    </message>
    <message>
        <source>It has started again since then; refresh to see the new count.</source>
        <translation>بدأ العدّ من جديد منذ ذلك الحين؛ حدّث لرؤية القيمة الجديدة.</translation>
    </message>
    <message>
        <source>Starts again at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>يبدأ العدّ من جديد عند %1.</translation>
    </message>
    <message>
        <source>Starts again on %1.</source>
        <extracomment>%1 is a day: &quot;Monday, 24 November&quot;</extracomment>
        <translation>يبدأ العدّ من جديد يوم %1.</translation>
    </message>
    <message>
        <source>Seen %1 from %2; looking is free.</source>
        <translation>جرى الاستعلام %1 من %2؛ والاستعلام مجاني.</translation>
    </message>
    <message>
        <source>Seen %1 from %2; looking counts as one use.</source>
        <extracomment>%1 is &quot;2 minutes ago&quot; or &quot;just now&quot;, %2 a service</extracomment>
        <translation>جرى الاستعلام %1 من %2؛ وكل استعلام يُحتسب استخدامًا واحدًا.</translation>
    </message>
    <message>
        <source>%1 does not say how much is left.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يذكر %1 كم تبقّى.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ الاستعلام…</translation>
    </message>
    <message>
        <source>Asking %1 what is left.</source>
        <translation>يُسأل %1 عمّا تبقّى.</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>لم يُعرف بعد</translation>
    </message>
    <message>
        <source>%1 has not told Lanyard what is left.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لم يُخبر %1 برنامج Lanyard بما تبقّى.</translation>
    </message>
    <message>
        <source>Allowance</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln used so far.</source>
        <translation>
            <numerusform>لم يُستخدم شيء حتى الآن.</numerusform>
            <numerusform>استُخدم %Ln حتى الآن.</numerusform>
            <numerusform>استُخدم %Ln حتى الآن.</numerusform>
            <numerusform>استُخدم %Ln حتى الآن.</numerusform>
            <numerusform>استُخدم %Ln حتى الآن.</numerusform>
            <numerusform>استُخدم %Ln حتى الآن.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last look failed: %1.</source>
        <extracomment>%1 is what happened: &quot;No answer from context7.com&quot;</extracomment>
        <translation>فشل آخر استعلام: %1.</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>آخر استعلام: %1</translation>
    </message>
    <message>
        <source>Starts again: %1</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>بدء العدّ من جديد: %1</translation>
    </message>
    <message>
        <source>Seen %1 from %2.</source>
        <extracomment>%1 is &quot;2 minutes ago&quot; or &quot;just now&quot;, %2 a service</extracomment>
        <translation>جرى الاستعلام %1 من %2.</translation>
    </message>
</context>
<context>
    <name>ReceiptText</name>
    <message>
        <source>Its time is over by itself.</source>
        <translation>انتهت مدتها من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Access may go on until %1.</source>
        <extracomment>%1 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>قد يستمر الوصول حتى %1.</translation>
    </message>
    <message>
        <source>Access may go on until it is ended at %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>قد يستمر الوصول حتى يُنهى في %1.</translation>
    </message>
    <message>
        <source>%1 was told</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تم إبلاغ %1</translation>
    </message>
    <message>
        <source>%1 was not told yet</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لم يتم إبلاغ %1 بعد</translation>
    </message>
    <message>
        <source>Lanyard tries again by itself, also after a restart. Until then: </source>
        <translation>يعيد Lanyard المحاولة من تلقاء نفسه، حتى بعد إعادة التشغيل. حتى ذلك الحين: </translation>
    </message>
    <message>
        <source>%1 could not be told</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تعذّر إبلاغ %1</translation>
    </message>
    <message>
        <source>The keychain did not give out what to tell it with. </source>
        <translation>لم تُخرج سلسلة المفاتيح ما يلزم للإبلاغ. </translation>
    </message>
    <message>
        <source>%1 cannot be told: it has nothing to end a session by</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يمكن إبلاغ %1: لا يوفّر وسيلة لإنهاء الجلسة</translation>
    </message>
    <message>
        <source>Session ended at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>انتهت الجلسة في %1</translation>
    </message>
    <message>
        <source>Refresh token revoked</source>
        <translation>أُلغي رمز التجديد</translation>
    </message>
    <message>
        <source>Access token revoked</source>
        <translation>أُلغي رمز الوصول</translation>
    </message>
    <message>
        <source>Refresh token ends with its session</source>
        <translation>ينتهي رمز التجديد مع جلسته</translation>
    </message>
    <message>
        <source>Access token ends with its session</source>
        <translation>ينتهي رمز الوصول مع جلسته</translation>
    </message>
    <message>
        <source>Refresh token not revoked yet</source>
        <translation>لم يُلغَ رمز التجديد بعد</translation>
    </message>
    <message>
        <source>Access token not revoked yet</source>
        <translation>لم يُلغَ رمز الوصول بعد</translation>
    </message>
    <message>
        <source>Refresh token not revoked</source>
        <translation>لم يُلغَ رمز التجديد</translation>
    </message>
    <message>
        <source>Access token not revoked</source>
        <translation>لم يُلغَ رمز الوصول</translation>
    </message>
    <message>
        <source>Deleted here, and read back as gone</source>
        <translation>حُذفت هنا، وتم التحقق من زوالها</translation>
    </message>
    <message>
        <source>Still in this computer’s keychain</source>
        <translation>ما زالت في سلسلة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>Your browser stays signed in at %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>يبقى متصفحك مسجّل الدخول في %1</translation>
    </message>
    <message>
        <source>End that in the browser, if others can use it.</source>
        <translation>أنهِ ذلك في المتصفح إذا كان بإمكان آخرين استخدامه.</translation>
    </message>
    <message>
        <source>End that on its account page, if others can use your browser.</source>
        <translation>أنهِ ذلك في صفحة الحساب إذا كان بإمكان آخرين استخدام متصفحك.</translation>
    </message>
    <message>
        <source>Not signed out of %1 here</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لم يُسجَّل الخروج من %1 هنا</translation>
    </message>
    <message>
        <source>Signed out of %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تم تسجيل الخروج من %1</translation>
    </message>
    <message>
        <source>“%1” was signed out and removed</source>
        <extracomment>%1 is an account</extracomment>
        <translation>تم تسجيل خروج «%1» وإزالته</translation>
    </message>
    <message>
        <source>Signed out “%1” from %2</source>
        <extracomment>%1 is an account, %2 a service</extracomment>
        <translation>تم تسجيل خروج «%1» من %2</translation>
    </message>
    <message>
        <source>Nothing of this session is left here or there.</source>
        <translation>لم يبقَ شيء من هذه الجلسة هنا ولا هناك.</translation>
    </message>
    <message>
        <source>Nothing of this session is left on this computer.</source>
        <translation>لم يبقَ شيء من هذه الجلسة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 cannot be told: the key works until you delete it there.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يمكن إبلاغ %1: يعمل المفتاح حتى تحذفه هناك.</translation>
    </message>
    <message>
        <source>%1 cannot be told: the session itself may go on until %2.</source>
        <extracomment>%1 is a service, %2 &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>لا يمكن إبلاغ %1: قد تستمر الجلسة نفسها حتى %2.</translation>
    </message>
    <message>
        <source>%1 cannot be told: the session itself may go on until it is ended there.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يمكن إبلاغ %1: قد تستمر الجلسة نفسها حتى تُنهى هناك.</translation>
    </message>
    <message>
        <source>%1 is told to end it.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>يُطلب من %1 إنهاؤه.</translation>
    </message>
    <message>
        <source>Lanyard takes this sign-in out of the keychain and keeps the account in the list.</source>
        <translation>يُخرج Lanyard تسجيل الدخول هذا من سلسلة المفاتيح ويُبقي الحساب في القائمة.</translation>
    </message>
    <message>
        <source>Your browser stays signed in at %1.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>يبقى متصفحك مسجّل الدخول في %1.</translation>
    </message>
    <message>
        <source>Lanyard signs it out and forgets what it knew about it.</source>
        <translation>يسجّل Lanyard خروجه وينسى ما كان يعرفه عنه.</translation>
    </message>
    <message>
        <source>The account at %1 itself is not touched; you can sign in again at any time.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يُمسّ الحساب نفسه في %1؛ يمكنك تسجيل الدخول مجددًا في أي وقت.</translation>
    </message>
</context>
<context>
    <name>RefusalText</name>
    <message>
        <source>%1 was told not to let Lanyard in</source>
        <comment>service&apos;s name</comment>
        <translation>طُلب من %1 عدم السماح لـ Lanyard بالدخول</translation>
    </message>
    <message>
        <source>The page in the browser was answered with “no”, or this account may not use Lanyard. Start over if you want to allow it after all.</source>
        <translation>أُجيب بالرفض في صفحة المتصفح، أو لا يحق لهذا الحساب استخدام Lanyard. ابدأ من جديد إن أردت السماح بذلك.</translation>
    </message>
    <message>
        <source>%1 does not give out what Lanyard needs</source>
        <comment>service&apos;s name</comment>
        <translation>لا يعطي %1 ما يحتاج إليه Lanyard</translation>
    </message>
    <message>
        <source>Lanyard asked to see something that the service does not know or does not show. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>طلب Lanyard الاطلاع على شيء لا تعرفه الخدمة أو لا تعرضه. ابحث عن إصدار أحدث من Lanyard، أو صحّح ملف المزوّد لديك.</translation>
    </message>
    <message>
        <source>%1 does not know Lanyard</source>
        <comment>service&apos;s name</comment>
        <translation>لا يعرف %1 برنامج Lanyard</translation>
    </message>
    <message>
        <source>Lanyard is not entered there as a program that may sign people in. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>لم يُسجّل Lanyard هناك بوصفه برنامجًا يحق له تسجيل دخول الأشخاص. ابحث عن إصدار أحدث من Lanyard، أو صحّح ملف المزوّد لديك.</translation>
    </message>
    <message>
        <source>%1 did not understand the sign-in</source>
        <comment>service&apos;s name</comment>
        <translation>لم يفهم %1 طلب تسجيل الدخول</translation>
    </message>
    <message>
        <source>Something is missing or wrong in what Lanyard sent along with the browser. Look for a newer Lanyard, or correct your provider file.</source>
        <translation>ينقص شيء أو يوجد خطأ فيما أرسله Lanyard عبر المتصفح. ابحث عن إصدار أحدث من Lanyard، أو صحّح ملف المزوّد لديك.</translation>
    </message>
    <message>
        <source>%1 does not offer this way of signing in</source>
        <comment>service&apos;s name</comment>
        <translation>لا يتيح %1 طريقة تسجيل الدخول هذه</translation>
    </message>
    <message>
        <source>The way that Lanyard uses is switched off there. Ask the people who run the service.</source>
        <translation>الطريقة التي يستخدمها Lanyard معطّلة هناك. اسأل القائمين على الخدمة.</translation>
    </message>
    <message>
        <source>Signing in failed at %1</source>
        <comment>service&apos;s name</comment>
        <translation>فشل تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>Its server met a fault while you signed in. Nothing is wrong on your side; try again.</source>
        <translation>واجه الخادم خطأ أثناء تسجيل دخولك. لا مشكلة من جهتك؛ حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>%1 signs nobody in at the moment</source>
        <comment>service&apos;s name</comment>
        <translation>لا يستقبل %1 أي تسجيل دخول في الوقت الحالي</translation>
    </message>
    <message>
        <source>It is overloaded or being worked on. Try again in a few minutes.</source>
        <translation>الضغط عليه كبير أو يخضع للصيانة. حاول مرة أخرى بعد بضع دقائق.</translation>
    </message>
    <message>
        <source>You are not signed in at %1 in the browser</source>
        <comment>service&apos;s name</comment>
        <translation>لم تسجّل الدخول إلى %1 في المتصفح</translation>
    </message>
    <message>
        <source>The service wanted to go on with a sign-in that is not there. Sign in on its website first, then start over here.</source>
        <translation>أرادت الخدمة المتابعة بتسجيل دخول غير موجود. سجّل الدخول في موقعها أولًا، ثم ابدأ هنا من جديد.</translation>
    </message>
    <message>
        <source>%1 needs your consent</source>
        <comment>service&apos;s name</comment>
        <translation>يحتاج %1 إلى موافقتك</translation>
    </message>
    <message>
        <source>It could not ask you this time. Start over, and say “yes” on the page in the browser.</source>
        <translation>لم يتمكن من سؤالك هذه المرة. ابدأ من جديد، ووافق في صفحة المتصفح.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in</source>
        <comment>service&apos;s name</comment>
        <translation>رفض %1 تسجيل الدخول</translation>
    </message>
    <message>
        <source>It did not say why. Start over; if that does not help, ask the people who run the service.</source>
        <translation>لم يذكر السبب. ابدأ من جديد؛ فإن لم يُجدِ ذلك فاسأل القائمين على الخدمة.</translation>
    </message>
    <message>
        <source>Its reason: “%1”. Start over; if that does not help, ask the people who run the service.</source>
        <extracomment>%1 is the service&apos;s own code for the reason: &quot;account_suspended&quot;</extracomment>
        <translation>السبب المذكور: «%1». ابدأ من جديد؛ فإن لم يُجدِ ذلك فاسأل القائمين على الخدمة.</translation>
    </message>
</context>
<context>
    <name>ServerChoiceText</name>
    <message>
        <source>From %1 in the environment</source>
        <extracomment>%1 is an environment variable: SERVER_URL</extracomment>
        <translation>من %1 في متغيرات البيئة</translation>
    </message>
    <message>
        <source>From %1 in %2</source>
        <extracomment>%1 is a variable, %2 a file</extracomment>
        <translation>من %1 في %2</translation>
    </message>
    <message>
        <source>Where its command-line tool looks first</source>
        <translation>حيث تبحث أداة سطر الأوامر الخاصة به أولًا</translation>
    </message>
    <message>
        <source>A server that the service names</source>
        <translation>خادم تذكره الخدمة</translation>
    </message>
    <message>
        <source>You added it before</source>
        <translation>أضفته من قبل</translation>
    </message>
    <message>
        <source>%1 is set in the environment, but not to an address that Lanyard can use. Choose one here.</source>
        <extracomment>%1 is an environment variable: SERVER_URL</extracomment>
        <translation>المتغيّر %1 معيَّن في البيئة، لكن ليس إلى عنوان يستطيع Lanyard استخدامه. اختر عنوانًا هنا.</translation>
    </message>
    <message>
        <source>%1 in %2 is no address that Lanyard can use. Choose one here.</source>
        <extracomment>%1 is a variable, %2 a file</extracomment>
        <translation>‏%1 في %2 ليس عنوانًا يستطيع Lanyard استخدامه. اختر عنوانًا هنا.</translation>
    </message>
    <message>
        <source>This address is not protected</source>
        <translation>هذا العنوان غير محميّ</translation>
    </message>
    <message>
        <source>On the way there anybody could read your sign-in. Use its https:// address; http:// will do for this computer only.</source>
        <translation>في الطريق إليه يستطيع أيّ أحد قراءة تسجيل دخولك. استخدم عنوانه الذي يبدأ بـ https://؛ أما http:// فلا يصلح إلا لهذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is no address of a server</source>
        <translation>هذا ليس عنوان خادم</translation>
    </message>
    <message>
        <source>It needs a name such as https://auth.example.org, without a question mark, a “#” or a password in it.</source>
        <translation>يحتاج إلى اسم مثل https://auth.example.org من دون علامة استفهام أو «#» أو كلمة مرور فيه.</translation>
    </message>
</context>
<context>
    <name>ServerFactText</name>
    <message>
        <source>Sign-in in the browser</source>
        <translation>تسجيل الدخول في المتصفّح</translation>
    </message>
    <message>
        <source>Protection of the browser’s answer (PKCE S256)</source>
        <translation>حماية ردّ المتصفّح (PKCE S256)</translation>
    </message>
    <message>
        <source>Sign-in with a code on another device</source>
        <translation>تسجيل الدخول برمز على جهاز آخر</translation>
    </message>
    <message>
        <source>Sessions that renew themselves</source>
        <translation>جلسات تتجدّد من تلقاء نفسها</translation>
    </message>
    <message>
        <source>Sign-out that the server is told of</source>
        <translation>تسجيل خروج يُبلَّغ به الخادم</translation>
    </message>
    <message>
        <source>The server says what a sign-in is worth</source>
        <translation>يبيّن الخادم صلاحية تسجيل الدخول</translation>
    </message>
    <message>
        <source>Lanyard can register itself</source>
        <translation>يستطيع Lanyard تسجيل نفسه</translation>
    </message>
    <message>
        <source>The answer names its server (iss)</source>
        <translation>يذكر الردّ خادمه (iss)</translation>
    </message>
    <message>
        <source>Says who signed in (OpenID)</source>
        <translation>يبيّن من سجّل الدخول (OpenID)</translation>
    </message>
    <message>
        <source>Tells name and e-mail</source>
        <translation>يذكر الاسم والبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Lets you choose the account</source>
        <translation>يتيح لك اختيار الحساب</translation>
    </message>
    <message>
        <source>Works without a client secret</source>
        <translation>يعمل من دون سرّ عميل</translation>
    </message>
    <message>
        <source>Works with a client secret</source>
        <translation>يعمل مع سرّ عميل</translation>
    </message>
    <message>
        <source>You sign in again when the session ends.</source>
        <translation>تسجّل الدخول مجددًا عند انتهاء الجلسة.</translation>
    </message>
    <message>
        <source>After signing out, access may go on until it runs out by itself.</source>
        <translation>بعد تسجيل الخروج قد يبقى الوصول ممكنًا إلى أن تنتهي صلاحيته من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>You need a client ID from the people who run it.</source>
        <translation>تحتاج إلى معرّف عميل من القائمين عليه.</translation>
    </message>
    <message>
        <source>Lanyard gives it a return address of its own instead.</source>
        <translation>يعطيه Lanyard بدلًا من ذلك عنوان رجوع خاصًا به.</translation>
    </message>
    <message>
        <source>You name the account yourself if nothing else says who it is.</source>
        <translation>تسمّي الحساب بنفسك إن لم يبيّن شيء آخر لمن هو.</translation>
    </message>
    <message>
        <source>For a second account use a private window.</source>
        <translation>استخدم نافذة خاصة لحساب ثانٍ.</translation>
    </message>
    <message>
        <source>Without it the answer could be stolen on the way: Lanyard does not sign in so.</source>
        <translation>من دونها يمكن سرقة الردّ في الطريق، ولا يسجّل Lanyard الدخول هكذا.</translation>
    </message>
    <message>
        <source>Without it nobody can sign in from Lanyard.</source>
        <translation>من دونه لا يستطيع أحد تسجيل الدخول من Lanyard.</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>the server supports it</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <comment>the server does not support it</comment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not said</source>
        <comment>the server leaves it open</comment>
        <translation>لم يُذكر</translation>
    </message>
    <message>
        <source>Not usable</source>
        <comment>the server offers it at an unsafe address</comment>
        <translation>غير صالح</translation>
    </message>
    <message>
        <source>Not needed.</source>
        <translation>غير مطلوب.</translation>
    </message>
    <message>
        <source>Lanyard tries it.</source>
        <translation>يجرّبه Lanyard.</translation>
    </message>
    <message>
        <source>It is offered at an address that is not safe, so Lanyard leaves it alone.</source>
        <translation>يُقدَّم على عنوان غير آمن، لذا يتركه Lanyard.</translation>
    </message>
    <message>
        <source>Lanyard cannot sign in at %1</source>
        <extracomment>%1 is a server</extracomment>
        <translation>لا يستطيع Lanyard تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>What is missing is marked in the list. Show it to the people who run the server.</source>
        <translation>ما ينقص مميَّز في القائمة. اعرضها على القائمين على الخادم.</translation>
    </message>
    <message>
        <source>Lanyard can sign in at %1</source>
        <extracomment>%1 is a server</extracomment>
        <translation>يستطيع Lanyard تسجيل الدخول إلى %1</translation>
    </message>
    <message>
        <source>It signs people in for %1; the sign-in will be good there and nowhere else.</source>
        <extracomment>%1 is an address</extracomment>
        <translation>يسجّل الدخول لأجل %1، وسيصلح تسجيل الدخول هناك دون غيره.</translation>
    </message>
    <message>
        <source>What it offers is used as the list says.</source>
        <translation>يُستخدم ما يقدّمه كما تبيّن القائمة.</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Heading of a message on the desktop; an account and its service</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>What happened, and what to do</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>فتح Lanyard</translation>
    </message>
</context>
<context>
    <name>SessionText</name>
    <message>
        <source>You last signed in at %1.</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>آخر تسجيل دخول لك عند %1.</translation>
    </message>
    <message>
        <source>You last signed in on %1.</source>
        <extracomment>%1 is a day</extracomment>
        <translation>آخر تسجيل دخول لك يوم %1.</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>لا توجد جلسة</translation>
    </message>
    <message>
        <source>Waiting for the connection</source>
        <translation>بانتظار الاتصال</translation>
    </message>
    <message>
        <source>Your sign-in is kept and goes on once %1 can be reached.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تسجيل دخولك محفوظ، ويُستأنف متى أمكن الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>بانتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Your sign-in goes on once the keychain gives it out.</source>
        <translation>يُستأنف تسجيل دخولك متى أتاحته سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Your sign-in is kept and goes on once the setting is right.</source>
        <translation>تسجيل دخولك محفوظ، ويُستأنف متى صُحّح الإعداد.</translation>
    </message>
    <message>
        <source>Access token until %1</source>
        <extracomment>%1 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>رمز الوصول حتى %1</translation>
    </message>
    <message>
        <source>%1 · refresh token until %2</source>
        <extracomment>%1 is &quot;Access token until 14:41&quot;; %2 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>%1 · رمز التجديد حتى %2</translation>
    </message>
    <message>
        <source>Not granted: %1</source>
        <extracomment>%1 is a list of permissions in the service&apos;s own words: &quot;contexts:write&quot;</extracomment>
        <translation>لم يُمنح: %1</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>Sign in to %1</source>
        <comment>service&apos;s name</comment>
        <translation>تسجيل الدخول إلى %1</translation>
    </message>
</context>
<context>
    <name>SignInText</name>
    <message>
        <source>Your link is ready</source>
        <translation>رابطك جاهز</translation>
    </message>
    <message>
        <source>It works for another %1.</source>
        <extracomment>%1 is minutes and seconds: &quot;4:38&quot;</extracomment>
        <translation>يظل صالحًا لمدة %1.</translation>
    </message>
    <message>
        <source>Waiting for your browser</source>
        <translation>بانتظار المتصفح</translation>
    </message>
    <message>
        <source>This link works for another %1.</source>
        <extracomment>%1 is minutes and seconds: &quot;4:38&quot;</extracomment>
        <translation>يظل هذا الرابط صالحًا لمدة %1.</translation>
    </message>
    <message>
        <source>Getting your link ready…</source>
        <translation>يجري إعداد الرابط…</translation>
    </message>
    <message>
        <source>Fetching your session…</source>
        <translation>يجري جلب جلستك…</translation>
    </message>
    <message>
        <source>The browser is done; the rest happens here.</source>
        <translation>انتهى دور المتصفح؛ والباقي يجري هنا.</translation>
    </message>
    <message>
        <source>Checking who you are…</source>
        <translation>يجري التحقق من هويتك…</translation>
    </message>
    <message>
        <source>Saving to your keychain…</source>
        <translation>يجري الحفظ في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>If the keychain asks for its password, answer it there.</source>
        <translation>إن طلبت سلسلة المفاتيح كلمة سرها فأدخلها هناك.</translation>
    </message>
    <message>
        <source>Signed in as %1</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>سُجّل الدخول باسم ⁨%1⁩</translation>
    </message>
    <message>
        <source>Teamspace “%1”</source>
        <extracomment>%1 is the teamspace&apos;s name</extracomment>
        <translation>مساحة الفريق «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1’s session was renewed.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>جُدّدت جلسة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 was here already, and that session was renewed. To add somebody else, start again and use a private window.</source>
        <extracomment>%1 is a person&apos;s name</extracomment>
        <translation>حساب ⁨%1⁩ موجود هنا من قبل، وقد جُدّدت جلسته. لإضافة شخص آخر ابدأ من جديد واستخدم نافذة خاصة.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A person&apos;s name and e-mail address</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No browser came up? Copy the link, and open it in a browser yourself.</source>
        <translation>ألم يظهر متصفح؟ انسخ الرابط وافتحه بنفسك في متصفح.</translation>
    </message>
    <message>
        <source>Paste a key that you made at %1.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>الصق مفتاحًا أنشأته لدى %1.</translation>
    </message>
    <message>
        <source>Your browser opens the %1 page. Sign in there as %2; Lanyard notices by itself.</source>
        <extracomment>%1 is the service&apos;s name, %2 the person: &quot;Ada Lindqvist (ada@example.org)&quot;</extracomment>
        <translation>يفتح متصفحك صفحة %1. سجّل الدخول هناك باسم %2، وسيلاحظ Lanyard ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Your browser opens the %1 page. Sign in there; Lanyard notices by itself.</source>
        <extracomment>%1 is the service&apos;s name</extracomment>
        <translation>يفتح متصفحك صفحة %1. سجّل الدخول هناك، وسيلاحظ Lanyard ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Sign in on any device as %1 and enter the code there; Lanyard notices by itself.</source>
        <extracomment>%1 is the person: &quot;Ada Lindqvist (ada@example.org)&quot;</extracomment>
        <translation>سجّل الدخول على أي جهاز باسم %1 وأدخل الرمز هناك، وسيلاحظ Lanyard ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Sign in on any device and enter the code there; Lanyard notices by itself.</source>
        <translation>سجّل الدخول على أي جهاز وأدخل الرمز هناك، وسيلاحظ Lanyard ذلك من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>There you can choose which account it is to be.</source>
        <translation>يمكنك هناك اختيار الحساب المطلوب.</translation>
    </message>
    <message>
        <source>Already signed in there as somebody else? Use a private window.</source>
        <translation>هل سجّلت الدخول هناك باسم آخر؟ استخدم نافذة خاصة.</translation>
    </message>
    <message>
        <source>&amp;Get a new link</source>
        <translation>الحصول على رابط جديد</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>المحاولة مرة أخرى</translation>
    </message>
    <message>
        <source>You are signed in, and only saving is left. Unlock the keychain to go on; nothing has to be done again.</source>
        <translation>لقد سجّلت الدخول ولم يبقَ سوى الحفظ. افتح قفل سلسلة المفاتيح للمتابعة؛ لا حاجة إلى تكرار أي شيء.</translation>
    </message>
    <message>
        <source>Lanyard is going to keep your sign-in there. Unlock it first, and signing in goes on at once.</source>
        <translation>سيحفظ Lanyard تسجيل دخولك هناك. افتح قفلها أولًا، ثم يُستأنف تسجيل الدخول على الفور.</translation>
    </message>
    <message>
        <source>Your sign-in waits here meanwhile; nothing has to be done again.</source>
        <translation>ينتظر تسجيل دخولك هنا في هذه الأثناء؛ لا حاجة إلى تكرار أي شيء.</translation>
    </message>
</context>
<context>
    <name>StartNotice</name>
    <message>
        <source>The list of accounts was damaged</source>
        <translation>كانت قائمة الحسابات تالفة</translation>
    </message>
    <message>
        <source>It was kept as %1, and a new list was begun. Add your accounts again; each takes one sign-in.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>حُفظت باسم %1 وبدأت قائمة جديدة. أضف حساباتك من جديد؛ يكفي كلًّا منها تسجيل دخول واحد.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A file, and what is wrong in it (technical, in English)</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Left out: %Ln service file(s)</source>
        <translation>
            <numerusform>لم يُترك أي ملف مزوّد</numerusform>
            <numerusform>تُرك ملف مزوّد واحد</numerusform>
            <numerusform>تُرك ملفا مزوّد</numerusform>
            <numerusform>تُركت %Ln ملفات مزوّد</numerusform>
            <numerusform>تُرك %Ln ملف مزوّد</numerusform>
            <numerusform>تُرك %Ln ملف مزوّد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusText</name>
    <message>
        <source>Signed in</source>
        <translation>مسجّل الدخول</translation>
    </message>
    <message>
        <source>Sign in again by %1</source>
        <extracomment>%1 is &quot;14:05&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>سجّل الدخول مجددًا قبل %1</translation>
    </message>
    <message>
        <source>You need to do nothing.</source>
        <translation>لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>You need to do nothing until %1.</source>
        <extracomment>%1 is a day (&quot;20 December&quot;) or, today, a time of day (&quot;14:05&quot;)</extracomment>
        <translation>لا حاجة إلى فعل شيء حتى %1.</translation>
    </message>
    <message>
        <source>Renews by itself</source>
        <translation>تتجدد تلقائيًا</translation>
    </message>
    <message>
        <source>Next renewal %1. %2</source>
        <extracomment>%1 is &quot;in about 20 minutes&quot;, %2 a sentence of its own</extracomment>
        <translation>التجديد التالي %1. %2</translation>
    </message>
    <message>
        <source>Next renewal: %1</source>
        <translation>التجديد التالي: %1</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Until then it renews by itself. Signing in now starts the time anew.</source>
        <translation>حتى ذلك الحين تتجدد تلقائيًا. وتسجيل الدخول الآن يبدأ المدة من جديد.</translation>
    </message>
    <message>
        <source>It ends %1 and %2 does not let it be renewed.</source>
        <extracomment>%1 is &quot;in 3 hours&quot;, %2 a service</extracomment>
        <translation>تنتهي %1، ولا يسمح %2 بتجديدها.</translation>
    </message>
    <message>
        <source>Does not expire</source>
        <translation>لا تنتهي</translation>
    </message>
    <message>
        <source>It works until it is taken back at %1 or you sign out here.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>تبقى سارية حتى تُلغى لدى %1 أو تسجّل الخروج من هنا.</translation>
    </message>
    <message>
        <source>Signed in, end unknown</source>
        <translation>مسجّل الدخول، ووقت الانتهاء غير معروف</translation>
    </message>
    <message>
        <source>%1 does not say when this session ends. Lanyard tells you when it has.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يذكر %1 متى تنتهي هذه الجلسة. وسيخبرك Lanyard عندما تنتهي.</translation>
    </message>
    <message>
        <source>Renewing…</source>
        <translation>يجري التجديد…</translation>
    </message>
    <message>
        <source>Renewing</source>
        <translation>قيد التجديد</translation>
    </message>
    <message>
        <source>Renewing the session…</source>
        <translation>يجري تجديد الجلسة…</translation>
    </message>
    <message>
        <source>Lanyard is asking %1 for fresh time. You need to do nothing.</source>
        <extracomment>%1 is a service</extracomment>
        <translation>يطلب Lanyard من %1 تمديد المدة. لا حاجة إلى فعل شيء.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <extracomment>Button</extracomment>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <extracomment>Button</extracomment>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Try again</source>
        <extracomment>Button: asks the service once more
----------
Button: reads the keychain once more</extracomment>
        <translation>المحاولة مجددًا</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <extracomment>Button: opens the system&apos;s password prompt for the keychain</extracomment>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Account page</source>
        <extracomment>Button: opens the service&apos;s own account page in the browser</extracomment>
        <translation>صفحة الحساب</translation>
    </message>
    <message>
        <source>It can no longer be renewed.</source>
        <translation>لم يعد بالإمكان تجديدها.</translation>
    </message>
    <message>
        <source>%1 sessions last %2 and cannot be renewed.</source>
        <extracomment>%1 is a service, %2 a time such as &quot;8 hours&quot;</extracomment>
        <translation>تدوم جلسات %1 مدة %2 ولا يمكن تجديدها.</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>خارج الجلسة</translation>
    </message>
    <message>
        <source>You are signed out here</source>
        <translation>سُجّل خروجك من هنا</translation>
    </message>
    <message>
        <source>Name, place in the list and last values are kept. Sign in to go on.</source>
        <translation>الاسم والترتيب في القائمة وآخر القيم محفوظة. سجّل الدخول للمتابعة.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>منتهية</translation>
    </message>
    <message>
        <source>Sign-in not found</source>
        <translation>تسجيل الدخول غير موجود</translation>
    </message>
    <message>
        <source>Session ended</source>
        <translation>انتهت الجلسة</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>Session ended at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>انتهت الجلسة عند %1</translation>
    </message>
    <message>
        <source>Your session ended at %1</source>
        <extracomment>%1 is a time of day</extracomment>
        <translation>انتهت جلستك عند %1</translation>
    </message>
    <message>
        <source>Session ended on %1</source>
        <extracomment>%1 is a day: &quot;12 Dec&quot;</extracomment>
        <translation>انتهت الجلسة في %1</translation>
    </message>
    <message>
        <source>Your session ended on %1</source>
        <extracomment>%1 is a day: &quot;12 December&quot;, &quot;Monday, 24 November&quot;</extracomment>
        <translation>انتهت جلستك يوم %1</translation>
    </message>
    <message>
        <source>Sign in again to go on; everything is kept.</source>
        <translation>سجّل الدخول مجددًا للمتابعة؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>Not accepted any more</source>
        <translation>لم يعد مقبولًا</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>غير مقبول</translation>
    </message>
    <message>
        <source>%1 no longer accepts this sign-in</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لم يعد %1 يقبل تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>It was ended somewhere else, perhaps in the browser or by a change of password. Sign in again to go on; everything is kept.</source>
        <translation>أُنهي من مكان آخر، ربما من المتصفح أو بتغيير كلمة السر. سجّل الدخول مجددًا للمتابعة؛ كل شيء محفوظ.</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>لا اتصال</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>لا يستجيب</translation>
    </message>
    <message>
        <source>No connection to %1</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يوجد اتصال بـ %1</translation>
    </message>
    <message>
        <source>Lanyard also tries by itself.</source>
        <translation>ويحاول Lanyard تلقائيًا أيضًا.</translation>
    </message>
    <message>
        <source>No connection, as of %1</source>
        <extracomment>Line of the list without a connection; %1 is &quot;13:52&quot;, else &quot;12 Dec&quot;</extracomment>
        <translation>لا اتصال، القيم من %1</translation>
    </message>
    <message>
        <source>Not answering, as of %1</source>
        <extracomment>The service has trouble of its own; %1 is &quot;13:52&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>لا يستجيب، القيم من %1</translation>
    </message>
    <message>
        <source>Lanyard also tries by itself. Shown is what was seen at %1.</source>
        <extracomment>%1 is &quot;13:52&quot; today, else &quot;12 Dec&quot;</extracomment>
        <translation>ويحاول Lanyard تلقائيًا أيضًا. والمعروض هو ما كان عند %1.</translation>
    </message>
    <message>
        <source>Lanyard also tries by itself. Shown is what was seen on %1.</source>
        <extracomment>%1 is a day: &quot;12 December&quot;</extracomment>
        <translation>ويحاول Lanyard تلقائيًا أيضًا. والمعروض هو ما كان يوم %1.</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Keychain not available</source>
        <translation>سلسلة المفاتيح غير متاحة</translation>
    </message>
    <message>
        <source>Locked</source>
        <extracomment>The session is waiting for the keychain</extracomment>
        <translation>مقفلة</translation>
    </message>
    <message>
        <source>Your keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Lanyard keeps your sign-ins there. Nothing is lost; unlock it to go on.</source>
        <translation>يحفظ Lanyard فيها بيانات تسجيل دخولك. لم تفقد شيئًا؛ افتح قفلها للمتابعة.</translation>
    </message>
    <message>
        <source>A setting needs a look</source>
        <translation>إعداد يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>On hold</source>
        <extracomment>The session card&apos;s mark: the keychain has a fault
----------
The session waits until a setting is corrected</extracomment>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Your sign-in is kept. It goes on once the setting is right.</source>
        <translation>تسجيل دخولك محفوظ، ويُستأنف متى صُحّح الإعداد.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <extracomment>The session card&apos;s mark: the keychain has not answered yet</extracomment>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>في انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Lanyard asked it for your sign-in and has no answer yet. It may be asking for its password in a window behind this one.</source>
        <translation>طلب Lanyard منها بيانات دخولك ولم تجب بعد. ربما تطلب كلمة مرورها في نافذة خلف هذه.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Signing out</source>
        <extracomment>The session card&apos;s mark while the keychain forgets the sign-in</extracomment>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>Lanyard is taking this sign-in out of the keychain.</source>
        <translation>يزيل Lanyard هذا الدخول من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>لا تعمل أي سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>No keychain</source>
        <extracomment>The session card&apos;s mark: no keychain is running</extracomment>
        <translation>لا سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>Keychain is not answering</source>
        <translation>سلسلة المفاتيح لا تستجيب</translation>
    </message>
    <message>
        <source>No answer</source>
        <extracomment>The session card&apos;s mark: the keychain is not answering</extracomment>
        <translation>لا إجابة</translation>
    </message>
    <message>
        <source>%1 does not accept Lanyard’s settings</source>
        <extracomment>%1 is a service</extracomment>
        <translation>لا يقبل %1 إعدادات Lanyard</translation>
    </message>
</context>
<context>
    <name>TierText</name>
    <message>
        <source>included</source>
        <extracomment>In a table of tiers: this tier has the feature</extracomment>
        <translation>متاح</translation>
    </message>
    <message>
        <source>not included</source>
        <extracomment>In a table of tiers: this tier lacks the feature</extracomment>
        <translation>غير متاح</translation>
    </message>
    <message>
        <source>no limit</source>
        <extracomment>In a table of tiers: as much as you like</extracomment>
        <translation>بلا حد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln</source>
        <extracomment>In a table of tiers: so many in all</extracomment>
        <translation>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
            <numerusform>%Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a day</source>
        <extracomment>In a table of tiers: so many every day</extracomment>
        <translation>
            <numerusform>%Ln يوميًا</numerusform>
            <numerusform>%Ln يوميًا</numerusform>
            <numerusform>%Ln يوميًا</numerusform>
            <numerusform>%Ln يوميًا</numerusform>
            <numerusform>%Ln يوميًا</numerusform>
            <numerusform>%Ln يوميًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a week</source>
        <extracomment>In a table of tiers: so many every week</extracomment>
        <translation>
            <numerusform>%Ln أسبوعيًا</numerusform>
            <numerusform>%Ln أسبوعيًا</numerusform>
            <numerusform>%Ln أسبوعيًا</numerusform>
            <numerusform>%Ln أسبوعيًا</numerusform>
            <numerusform>%Ln أسبوعيًا</numerusform>
            <numerusform>%Ln أسبوعيًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln a month</source>
        <extracomment>In a table of tiers: so many every month</extracomment>
        <translation>
            <numerusform>%Ln شهريًا</numerusform>
            <numerusform>%Ln شهريًا</numerusform>
            <numerusform>%Ln شهريًا</numerusform>
            <numerusform>%Ln شهريًا</numerusform>
            <numerusform>%Ln شهريًا</numerusform>
            <numerusform>%Ln شهريًا</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeText</name>
    <message>
        <source>in less than a minute</source>
        <translation>بعد أقل من دقيقة</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة</numerusform>
            <numerusform>بعد دقيقتين</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in about %Ln minute(s)</source>
        <translation>
            <numerusform>بعد نحو %Ln دقيقة</numerusform>
            <numerusform>بعد نحو دقيقة واحدة</numerusform>
            <numerusform>بعد نحو دقيقتين</numerusform>
            <numerusform>بعد نحو %Ln دقائق</numerusform>
            <numerusform>بعد نحو %Ln دقيقة</numerusform>
            <numerusform>بعد نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln hour(s)</source>
        <translation>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد ساعة واحدة</numerusform>
            <numerusform>بعد ساعتين</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln month(s)</source>
        <translation>
            <numerusform>بعد %Ln شهر</numerusform>
            <numerusform>بعد شهر واحد</numerusform>
            <numerusform>بعد شهرين</numerusform>
            <numerusform>بعد %Ln أشهر</numerusform>
            <numerusform>بعد %Ln شهرًا</numerusform>
            <numerusform>بعد %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>للتو</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) ago</source>
        <translation>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ دقيقة واحدة</numerusform>
            <numerusform>منذ دقيقتين</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %Ln minute(s) ago</source>
        <translation>
            <numerusform>منذ نحو %Ln دقيقة</numerusform>
            <numerusform>منذ نحو دقيقة واحدة</numerusform>
            <numerusform>منذ نحو دقيقتين</numerusform>
            <numerusform>منذ نحو %Ln دقائق</numerusform>
            <numerusform>منذ نحو %Ln دقيقة</numerusform>
            <numerusform>منذ نحو %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) ago</source>
        <translation>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ ساعة واحدة</numerusform>
            <numerusform>منذ ساعتين</numerusform>
            <numerusform>منذ %Ln ساعات</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation>
            <numerusform>منذ %Ln يوم</numerusform>
            <numerusform>منذ يوم واحد</numerusform>
            <numerusform>منذ يومين</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s) ago</source>
        <translation>
            <numerusform>منذ %Ln شهر</numerusform>
            <numerusform>منذ شهر واحد</numerusform>
            <numerusform>منذ شهرين</numerusform>
            <numerusform>منذ %Ln أشهر</numerusform>
            <numerusform>منذ %Ln شهرًا</numerusform>
            <numerusform>منذ %Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a date with weekday and year, %2 a time of day</extracomment>
        <translation>%1 في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتين</numerusform>
            <numerusform>%Ln دقائق</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
            <numerusform>%Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>ساعة واحدة</numerusform>
            <numerusform>ساعتين</numerusform>
            <numerusform>%Ln ساعات</numerusform>
            <numerusform>%Ln ساعة</numerusform>
            <numerusform>%Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Port for the answer</source>
        <translation>منفذ الإجابة</translation>
    </message>
    <message>
        <source>Link for the browser</source>
        <translation>الرابط للمتصفح</translation>
    </message>
    <message>
        <source>Answer from the browser</source>
        <translation>الإجابة من المتصفح</translation>
    </message>
    <message>
        <source>The answer belongs to this sign-in</source>
        <translation>الإجابة تخص تسجيل الدخول هذا</translation>
    </message>
    <message>
        <source>Code to type in</source>
        <translation>الرمز المطلوب كتابته</translation>
    </message>
    <message>
        <source>Asking whether it was approved</source>
        <translation>السؤال عما إذا تمت الموافقة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Secure connection</source>
        <translation>الاتصال الآمن</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Who signed in</source>
        <translation>من سجّل الدخول</translation>
    </message>
    <message>
        <source>Choice between two people</source>
        <translation>الاختيار بين شخصين</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>End of the sign-in</source>
        <translation>نهاية تسجيل الدخول</translation>
    </message>
    <message>
        <source>begun</source>
        <extracomment>What came of one leg of a sign-in: it was begun</extracomment>
        <translation>بدأ</translation>
    </message>
    <message>
        <source>fine</source>
        <extracomment>What came of one leg of a sign-in: it went well</extracomment>
        <translation>سليم</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>What came of one leg of a sign-in</extracomment>
        <translation>فشل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A leg of a sign-in, and what came of it: &quot;Token: failed&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times)</source>
        <extracomment>%1 is &quot;Asking whether it was approved: begun&quot;</extracomment>
        <translation>
            <numerusform>%1 (%n مرة)</numerusform>
            <numerusform>%1 (مرة واحدة)</numerusform>
            <numerusform>%1 (مرتان)</numerusform>
            <numerusform>%1 (%n مرات)</numerusform>
            <numerusform>%1 (%n مرة)</numerusform>
            <numerusform>%1 (%n مرة)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>Seconds since a sign-in began; keep it short</extracomment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>It stopped at: %1</source>
        <extracomment>%1 is a leg of a sign-in: &quot;Secure connection&quot;</extracomment>
        <translation>توقف عند: %1</translation>
    </message>
    <message>
        <source>Nothing failed</source>
        <translation>لم يفشل شيء</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>%1 renews by itself.</source>
        <extracomment>%1 is &quot;Work (Context7)&quot;</extracomment>
        <translation>تتجدد جلسة ⁨%1⁩ تلقائيًا.</translation>
    </message>
    <message>
        <source>%1 ends at %2.</source>
        <extracomment>%2 is a time of day: &quot;16:05&quot;</extracomment>
        <translation>تنتهي جلسة ⁨%1⁩ عند %2.</translation>
    </message>
    <message>
        <source>%1 ends on %2.</source>
        <extracomment>%2 is a day: &quot;12 Dec&quot;</extracomment>
        <translation>تنتهي جلسة ⁨%1⁩ في %2.</translation>
    </message>
    <message>
        <source>%1 does not expire.</source>
        <translation>لا تنتهي جلسة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 is signed in.</source>
        <translation>الحساب ⁨%1⁩ مسجّل الدخول.</translation>
    </message>
    <message>
        <source>%1 has ended.</source>
        <translation>انتهت جلسة ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 ended at %2.</source>
        <extracomment>%2 is a time of day: &quot;14:05&quot;</extracomment>
        <translation>انتهت جلسة ⁨%1⁩ عند %2.</translation>
    </message>
    <message>
        <source>%1 ended on %2.</source>
        <extracomment>%2 is a day: &quot;12 Dec&quot;</extracomment>
        <translation>انتهت جلسة ⁨%1⁩ في %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>An account and its service: &quot;Work (Context7)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 is not accepted any more.</source>
        <translation>لم يعد الحساب ⁨%1⁩ مقبولًا.</translation>
    </message>
    <message>
        <source>%1 has no connection.</source>
        <translation>لا اتصال للحساب ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 waits for the keychain.</source>
        <translation>الحساب ⁨%1⁩ بانتظار سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>%1 needs a look at its settings.</source>
        <translation>تحتاج إعدادات ⁨%1⁩ إلى مراجعة.</translation>
    </message>
    <message>
        <source>%1 is signed out.</source>
        <translation>سُجّل خروج ⁨%1⁩.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A line of the tray&apos;s menu: an account and what is the matter with it</extracomment>
        <translation>⁨%1⁩ – %2</translation>
    </message>
    <message>
        <source>Lanyard: no accounts yet.</source>
        <translation>⁨Lanyard⁩: لا توجد حسابات بعد.</translation>
    </message>
    <message>
        <source>Lanyard: %1</source>
        <extracomment>The tray&apos;s tool tip; %1 is one or more sentences</extracomment>
        <translation>⁨Lanyard⁩: %1</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Open Lanyard</source>
        <translation>فتح Lanyard</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more account(s).</source>
        <translation>
            <numerusform>ولا حسابات أخرى.</numerusform>
            <numerusform>وحساب واحد آخر.</numerusform>
            <numerusform>وحسابان آخران.</numerusform>
            <numerusform>و%Ln حسابات أخرى.</numerusform>
            <numerusform>و%Ln حسابًا آخر.</numerusform>
            <numerusform>و%Ln حساب آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is being signed out.</source>
        <translation>%1 قيد تسجيل الخروج.</translation>
    </message>
</context>
</TS>
