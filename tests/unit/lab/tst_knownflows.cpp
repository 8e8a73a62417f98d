// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a bridge has just the differences that the program made.
#include "engine/lab/node/knownflows.h"

#include <QTest>

#include <algorithm>

using namespace overlab;
using namespace overlab::lab;
using namespace Qt::StringLiterals;
using blueprint::Flow;
using host::FlowFingerprint;
using host::FlowMark;

namespace {

Flow flow(const QString &match, const QString &actions = u"drop"_s, quint64 cookie = 7)
{
    return {u"br-int"_s, 3, 10, match, actions, cookie, {}};
}

/// As Open vSwitch would show them: other bytes for another match or other actions.
FlowFingerprint fingerprintOf(const QList<Flow> &flows)
{
    FlowFingerprint fingerprint;
    for (const Flow &each : flows) {
        fingerprint.flows.append({qHash(each.match + u' ' + each.actions, 1), qHash(each.match, 2), each.cookie,
                                  quint16(each.priority), quint8(each.table)});
    }
    std::sort(fingerprint.flows.begin(), fingerprint.flows.end());
    fingerprint.ports.insert(1, "one");
    return fingerprint;
}

const Flow a = flow(u"dl_vlan=1"_s);
const Flow b = flow(u"dl_vlan=2"_s);
const Flow c = flow(u"dl_vlan=3"_s);
const Flow otherB = flow(u"dl_vlan=2"_s, u"NORMAL"_s);

} // namespace

class tst_KnownFlows : public QObject
{
    Q_OBJECT

private slots:
    void whatWasDone_isKnown_data();
    void whatWasDone_isKnown();
    void whatElseHappened_isNot_data();
    void whatElseHappened_isNot();
    void renumberedPort_isNot();
    void newPort_isKnown();
};

void tst_KnownFlows::whatWasDone_isKnown_data()
{
    QTest::addColumn<QList<Flow>>("before");
    QTest::addColumn<QList<Flow>>("added");
    QTest::addColumn<QList<Flow>>("removed");
    QTest::addColumn<QList<Flow>>("after");
    QTest::newRow("from nothing") << QList<Flow>{} << QList{a, b} << QList<Flow>{} << QList{a, b};
    QTest::newRow("one more") << QList{a} << QList{b} << QList<Flow>{} << QList{a, b};
    QTest::newRow("one less") << QList{a, b} << QList<Flow>{} << QList{a} << QList{b};
    QTest::newRow("other actions") << QList{a, b} << QList{otherB} << QList<Flow>{} << QList{a, otherB};
    QTest::newRow("all of it") << QList{a, b} << QList{otherB, c} << QList{a} << QList{otherB, c};
}

void tst_KnownFlows::whatWasDone_isKnown()
{
    QFETCH(const QList<Flow>, before);
    QFETCH(const QList<Flow>, added);
    QFETCH(const QList<Flow>, removed);
    QFETCH(const QList<Flow>, after);

    const auto known = flowsAfter(before, fingerprintOf(before), fingerprintOf(after), added, removed);

    QVERIFY(known);
    QCOMPARE(*known, after);
}

void tst_KnownFlows::whatElseHappened_isNot_data()
{
    QTest::addColumn<QList<Flow>>("now"); ///< a was there, b was added
    QTest::newRow("it was not added") << QList{a};
    QTest::newRow("somebody added one") << QList{a, b, c};
    QTest::newRow("somebody removed one") << QList{b};
    QTest::newRow("somebody changed one") << QList{flow(u"dl_vlan=1"_s, u"NORMAL"_s), b};
    QTest::newRow("with another cookie") << QList{a, flow(u"dl_vlan=2"_s, u"drop"_s, 8)};
}

void tst_KnownFlows::whatElseHappened_isNot()
{
    QFETCH(const QList<Flow>, now);

    QVERIFY(!flowsAfter({a}, fingerprintOf({a}), fingerprintOf(now), {b}, {}));
}

/// The text of a flow names ports, its bytes number them.
void tst_KnownFlows::renumberedPort_isNot()
{
    FlowFingerprint now = fingerprintOf({a});
    now.ports.insert(1, "another");

    QVERIFY(!flowsAfter({a}, fingerprintOf({a}), now, {}, {}));
}

void tst_KnownFlows::newPort_isKnown()
{
    FlowFingerprint now = fingerprintOf({a});
    now.ports.insert(2, "two");

    QVERIFY(flowsAfter({a}, fingerprintOf({a}), now, {}, {}));
}

QTEST_APPLESS_MAIN(tst_KnownFlows)
#include "tst_knownflows.moc"
