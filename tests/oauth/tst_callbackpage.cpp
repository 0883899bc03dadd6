// SPDX-License-Identifier: GPL-3.0-or-later
#include "oauth/callbackpage.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace Lanyard;
using namespace Qt::StringLiterals;

namespace {

/// The page's text, in reading order, and what it would load or run.
struct SeenPage
{
    QStringList texts;
    QStringList elements;
    QStringList attributes;
    QHash<QString, QString> rootAttributes;
    QString style;
    bool isWellFormed = false;
};

SeenPage seen(const QByteArray &html)
{
    // What HTML leaves open, XML wants closed; everything else of the page is XML already.
    QString text = QString::fromUtf8(html);
    text.remove(u"<!DOCTYPE html>"_s);
    text.replace(QRegularExpression(u"<meta ([^>]*)>"_s), u"<meta \\1/>"_s);
    SeenPage page;
    QXmlStreamReader reader(text);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters() && !reader.isWhitespace())
            page.texts.append(reader.text().toString());
        if (!reader.isStartElement())
            continue;
        page.elements.append(reader.name().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes()) {
            page.attributes.append(attribute.name().toString());
            if (reader.name() == u"html"_s)
                page.rootAttributes.insert(attribute.name().toString(),
                                           attribute.value().toString());
        }
        if (reader.name() == u"style"_s)
            page.style = reader.readElementText();
    }
    page.isWellFormed = !reader.hasError();
    return page;
}

CallbackPage samplePage(CallbackPage::Mood mood)
{
    return {.httpStatus = 200,
            .mood = mood,
            .title = u"Title"_s,
            .heading = u"Heading"_s,
            .text = u"Text"_s,
            .languageTag = u"en"_s};
}

} // namespace

class TestCallbackPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void HT_8_pageLoadsAndRunsNothing_data()
    {
        QTest::addColumn<int>("mood");
        QTest::newRow("good") << static_cast<int>(CallbackPage::Mood::Good);
        QTest::newRow("bad") << static_cast<int>(CallbackPage::Mood::Bad);
        QTest::newRow("neutral") << static_cast<int>(CallbackPage::Mood::Neutral);
    }

    void HT_8_pageLoadsAndRunsNothing()
    {
        QFETCH(int, mood);
        const QByteArray html =
            renderCallbackPage(samplePage(static_cast<CallbackPage::Mood>(mood)));
        const SeenPage page = seen(html);
        QVERIFY(page.isWellFormed);
        QCOMPARE(page.texts, (QStringList{u"Title"_s, u"Heading"_s, u"Text"_s, u"Lanyard"_s}));
        for (const QString &element : page.elements)
            QVERIFY2(!QStringList({u"script"_s, u"link"_s, u"img"_s, u"iframe"_s, u"a"_s, u"form"_s,
                                   u"use"_s, u"image"_s})
                          .contains(element),
                     qPrintable(element));
        for (const QString &attribute : page.attributes)
            QVERIFY2(attribute != u"src"_s && attribute != u"href"_s && attribute != u"style"_s &&
                         !attribute.startsWith(u"on"_s),
                     qPrintable(attribute));
        QVERIFY(!page.style.contains(u"url("_s) && !page.style.contains(u"@import"_s));
        QVERIFY(!html.contains("://"));
    }

    void HT_8_policyAllowsItsOwnStyle()
    {
        const QByteArray html = renderCallbackPage(samplePage(CallbackPage::Mood::Good));
        const qsizetype begin = html.indexOf("<style>") + 7;
        const QByteArray style = html.mid(begin, html.indexOf("</style>") - begin);
        const QByteArray hash =
            QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(callbackPagePolicy().contains("style-src 'sha256-" + hash + "';"));
        QVERIFY(!callbackPagePolicy().contains("unsafe"));
    }

    void Q_14_everythingIsEscaped()
    {
        const QString hostile =
            u"</title></style><script>alert(1)</script><img src=x onerror='y'>\"&amp;'"_s;
        CallbackPage page = samplePage(CallbackPage::Mood::Bad);
        page.title = page.heading = page.text = page.languageTag = hostile;
        const SeenPage result = seen(renderCallbackPage(page));
        QVERIFY(result.isWellFormed);
        QCOMPARE(result.texts, (QStringList{hostile, hostile, hostile, u"Lanyard"_s}));
        QCOMPARE(result.rootAttributes.value(u"lang"_s), hostile);
        QVERIFY(!result.elements.contains(u"script"_s) && !result.elements.contains(u"img"_s));
    }

    void CB_5_serverTextIsPlainText()
    {
        CallbackPage page = samplePage(CallbackPage::Mood::Bad);
        page.text = u"<img src=http://127.0.0.1:1/x><b>hi"_s;
        const QByteArray html = renderCallbackPage(page);
        QVERIFY(html.contains("&lt;img src=http://127.0.0.1:1/x&gt;&lt;b&gt;hi"));
        QVERIFY(!html.contains("<img") && !html.contains("<b>"));
    }

    void languageAndDirection()
    {
        CallbackPage page = samplePage(CallbackPage::Mood::Good);
        QCOMPARE(seen(renderCallbackPage(page)).rootAttributes,
                 (QHash<QString, QString>{{u"lang"_s, u"en"_s}, {u"dir"_s, u"ltr"_s}}));
        page.languageTag = u"ar"_s;
        page.rightToLeft = true;
        page.heading = u"تم تسجيل الدخول"_s;
        const SeenPage arabic = seen(renderCallbackPage(page));
        QCOMPARE(arabic.rootAttributes,
                 (QHash<QString, QString>{{u"lang"_s, u"ar"_s}, {u"dir"_s, u"rtl"_s}}));
        QVERIFY(arabic.texts.contains(page.heading));
        page.languageTag.clear();
        QVERIFY(!seen(renderCallbackPage(page)).rootAttributes.contains(u"lang"_s));
    }
};

QTEST_APPLESS_MAIN(TestCallbackPage)
#include "tst_callbackpage.moc"
