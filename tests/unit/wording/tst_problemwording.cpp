// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/problem.h"
#include "views/wording/problemwording.h"

#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_ProblemWording : public QObject
{
    Q_OBJECT

private slots:
    void sentence_fillsObjectAndArguments();
    void sentence_leavesPercentInsideNamesAlone();
    void sentence_withoutObjectSpeaksOfTheDesign();
    void sentence_showsAnUnknownCodeWithItsArguments();
    void sentence_missingArgumentsLeaveNoPlace();
    void everyCodeOfTheEngine_hasASentence();
};

void tst_ProblemWording::sentence_fillsObjectAndArguments()
{
    const QString text = views::problemSentence(u"not-realised-ipv6"_s, u"red/net-1"_s, {u"2001:db8::/64"_s});

    QVERIFY2(text.startsWith(u"red/net-1: "_s) && text.contains(u"2001:db8::/64"_s), qPrintable(text));
}

void tst_ProblemWording::sentence_leavesPercentInsideNamesAlone()
{
    const QString text = views::problemSentence(u"not-realised-ipv6"_s, u"a%2b"_s, {u"%1"_s});

    QVERIFY2(text.startsWith(u"a%2b: "_s) && text.contains(u"%1"_s), qPrintable(text));
}

void tst_ProblemWording::sentence_withoutObjectSpeaksOfTheDesign()
{
    const QString text = views::problemSentence(u"not-realised-ha"_s, QString(), {});

    QVERIFY2(text.startsWith(u"The design: "_s), qPrintable(text));
}

void tst_ProblemWording::sentence_showsAnUnknownCodeWithItsArguments()
{
    QCOMPARE(views::problemSentence(u"brand-new"_s, u"red/vm-1"_s, {u"7"_s, u"x"_s}),
             u"red/vm-1: brand-new 7 x"_s);
}

void tst_ProblemWording::sentence_missingArgumentsLeaveNoPlace()
{
    const QString text = views::problemSentence(u"link-type-missing"_s, u"red/net-1"_s, {});

    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

void tst_ProblemWording::everyCodeOfTheEngine_hasASentence()
{
    for (const QString &code : blueprint::problemCodes()) {
        const QString text = views::problemSentence(code, u"red/vm-1"_s, {});
        QVERIFY2(!text.contains(code), qPrintable(text));
    }
}

QTEST_APPLESS_MAIN(tst_ProblemWording)
#include "tst_problemwording.moc"
