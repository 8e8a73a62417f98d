// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/driftwording.h"

#include <QTest>

using namespace overlab;
using namespace Qt::StringLiterals;

class tst_DriftWording : public QObject
{
    Q_OBJECT

private slots:
    void sentence_namesTheOwner();
    void sentence_ofANodesOwnThingNamesNone();
    void sentence_leavesPercentInsideNamesAlone();
    void sentence_showsUnknownWordsAsTheyCame();
    void everyKindAndState_hasASentence();
};

void tst_DriftWording::sentence_namesTheOwner()
{
    QCOMPARE(views::driftSentence({.place = u"compute-0"_s,
                                   .kind = u"port"_s,
                                   .subject = u"qvo1"_s,
                                   .object = u"red/vm-1"_s,
                                   .is = u"missing"_s}),
             u"compute-0: the switch port “qvo1” is missing. It belongs to red/vm-1."_s);
}

void tst_DriftWording::sentence_ofANodesOwnThingNamesNone()
{
    QCOMPARE(views::driftSentence({.place = u"compute-0"_s,
                                   .kind = u"bridge"_s,
                                   .subject = u"br-int"_s,
                                   .object = u"node"_s,
                                   .is = u"different"_s}),
             u"compute-0: the bridge “br-int” was changed."_s);
}

void tst_DriftWording::sentence_leavesPercentInsideNamesAlone()
{
    QCOMPARE(views::driftSentence({.place = u"n"_s,
                                   .kind = u"file"_s,
                                   .subject = u"/a%1b%2"_s,
                                   .object = u"%1"_s,
                                   .is = u"left over"_s}),
             u"n: the file “/a%1b%2” is there, but not in the design. It belongs to %1."_s);
}

void tst_DriftWording::sentence_showsUnknownWordsAsTheyCame()
{
    QCOMPARE(
        views::driftSentence(
            {.place = u"n"_s, .kind = u"lamp"_s, .subject = u"x"_s, .object = {}, .is = u"dark"_s}),
        u"n: lamp x: dark"_s);
}

void tst_DriftWording::everyKindAndState_hasASentence()
{
    for (const QString &kind :
         {u"node"_s, u"namespace"_s, u"bridge"_s, u"veth"_s, u"tap"_s, u"port"_s, u"flow"_s,
          u"device"_s, u"route"_s, u"file"_s, u"service"_s, u"machine"_s}) {
        for (const QString &is : {u"missing"_s, u"different"_s, u"left over"_s}) {
            const QString text = views::driftSentence(
                {.place = u"n"_s, .kind = kind, .subject = u"x"_s, .object = {}, .is = is});
            QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        }
    }
}

QTEST_APPLESS_MAIN(tst_DriftWording)
#include "tst_driftwording.moc"
