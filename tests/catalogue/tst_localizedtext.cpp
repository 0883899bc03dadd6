// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/localizedtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Lanyard;

class TestLocalizedText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("expected");
        QTest::newRow("language") << u"de_DE"_s << u"Kostenlos"_s;
        QTest::newRow("language in another country") << u"de_AT"_s << u"Kostenlos"_s;
        QTest::newRow("territory first") << u"pt_BR"_s << u"Grátis"_s;
        QTest::newRow("territory that is not there") << u"pt_PT"_s << u"Gratuito"_s;
        QTest::newRow("right to left") << u"ar_EG"_s << u"مجاني"_s;
        QTest::newRow("fallback") << u"fi_FI"_s << u"Free"_s;
        QTest::newRow("English is the fallback") << u"en_GB"_s << u"Free"_s;
        QTest::newRow("C") << u"C"_s << u"Free"_s;
    }

    void text()
    {
        QFETCH(QString, locale);
        const LocalizedText text{u"Free"_s,
                                 {{u"de"_s, u"Kostenlos"_s},
                                  {u"pt"_s, u"Gratuito"_s},
                                  {u"pt_BR"_s, u"Grátis"_s},
                                  {u"ar"_s, u"مجاني"_s}}};
        QTEST(text.text(QLocale(locale)), "expected");
    }
};

QTEST_GUILESS_MAIN(TestLocalizedText)
#include "tst_localizedtext.moc"
