// SPDX-License-Identifier: GPL-3.0-or-later
// Two ways beside each other, what is remembered for that, and the sentences about it.
#include "views/path/differencemodel.h"
#include "views/path/hopmodel.h"
#include "views/path/pathmemory.h"
#include "views/path/waycomparison.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;
using Outcome = client::PathWay::Outcome;

namespace {

client::PathHop hopAt(const QString &kind, const QString &place, const QString &code, const QString &bridge = {})
{
    client::PathHop hop;
    hop.kind = kind;
    hop.place = place;
    hop.code = code;
    hop.bridge = bridge;
    hop.device = u"in-"_s + place;
    hop.rule.kind = u"flow"_s;
    hop.rule.table = u"60"_s;
    hop.rule.text = u"the rule of "_s + place;
    hop.after.ttl = 64;
    hop.after.ipSrc = u"10.0.0.3"_s;
    hop.after.srcPort = 40000;
    return hop;
}

/// From red/a through a filter and br-int to red/b, on one node.
client::PathWay arriving()
{
    client::PathWay way;
    way.outcome = Outcome::Delivered;
    way.hops = {hopAt(u"machine"_s, u"red/a"_s, u"sends"_s), hopAt(u"filter"_s, u"node-1"_s, u"passes"_s, u"qbr1"_s),
                hopAt(u"bridge"_s, u"node-1"_s, u"forwards"_s, u"br-int"_s), hopAt(u"filter"_s, u"node-1"_s, u"passes"_s, u"qbr2"_s),
                hopAt(u"machine"_s, u"red/b"_s, u"delivered"_s)};
    return way;
}

client::PathWay filtered()
{
    client::PathWay way = arriving();
    way.outcome = Outcome::Dropped;
    way.hops.removeLast();
    client::PathHop &last = way.hops.last();
    last.code = u"filtered"_s;
    last.rule = {};
    last.rule.kind = u"iptables"_s;
    last.rule.chain = u"sg-fallback"_s;
    last.rule.number = 1;
    return way;
}

client::PathReport reportOf(const client::PathWay &way)
{
    client::PathReport report;
    report.there = way;
    return report;
}

client::PathRequest asking(const QString &to)
{
    client::PathRequest request;
    request.from = u"red/a"_s;
    request.to = to;
    return request;
}

QString sentence(const client::PathWay &before, const client::PathWay &now)
{
    return comparisonSentence(before, now, compareWays(before, now));
}

} // namespace

class tst_WayComparison : public QObject
{
    Q_OBJECT

private slots:
    void sameWays_haveNoDifference();
    void hops_areAlignedByTheirPlaces();
    void goneHop_standsWhereItWas();
    void changedHop_saysWhatIsDifferent();
    void sendersPort_isNoDifference();
    void movedRule_isTheSame();
    void noWay_isComparedWithAny();
    void placeThatIsPassedTwice_isPairedByItsDevices();
    void sentences_tellBothEnds();
    void sentences_nameTheFirstDifference();
    void model_hasARowForEachPair();
    void differences_areSound();
    void memory_comparesTheSameQuestion();
    void memory_comparesAfterAChangeOfTheLab();
    void memory_comparesWithWhatIsKept();
    void memory_isSmall();
};

void tst_WayComparison::sameWays_haveNoDifference()
{
    const QList<HopPair> pairs = compareWays(arriving(), arriving());
    QCOMPARE(pairs.size(), 5);
    QCOMPARE(firstDifference(pairs), -1);
    for (int i = 0; i < pairs.size(); ++i)
        QCOMPARE(pairs.at(i), (HopPair{i, i, HopChange::Same, false, false, {}}));
}

void tst_WayComparison::hops_areAlignedByTheirPlaces()
{
    const QList<HopPair> pairs = compareWays(filtered(), arriving());
    QCOMPARE(pairs.size(), 5);
    QCOMPARE(firstDifference(pairs), 3);
    QCOMPARE(pairs.at(3).change, HopChange::Changed);
    QVERIFY(pairs.at(3).isOtherDeed);
    QCOMPARE(pairs.at(4), (HopPair{-1, 4, HopChange::OnlyNow, false, false, {}}));
}

void tst_WayComparison::goneHop_standsWhereItWas()
{
    client::PathWay now = arriving();
    now.hops.removeAt(1); // no filter any more
    now.hops.insert(2, hopAt(u"bridge"_s, u"node-1"_s, u"forwards"_s, u"br-tun"_s));
    const QList<HopPair> pairs = compareWays(arriving(), now);
    QCOMPARE(pairs.size(), 6);
    QCOMPARE(pairs.at(1), (HopPair{1, -1, HopChange::OnlyBefore, false, false, {}}));
    QCOMPARE(pairs.at(3), (HopPair{-1, 2, HopChange::OnlyNow, false, false, {}}));
    QCOMPARE(pairs.at(4).before, 3);
    QCOMPARE(pairs.at(4).now, 3);
}

void tst_WayComparison::changedHop_saysWhatIsDifferent()
{
    client::PathWay now = arriving();
    now.hops[2].rule.text = u"another"_s;
    now.hops[4].after.ttl = 63;
    now.hops[4].after.ipSrc = u"10.0.0.4"_s;
    const QList<HopPair> pairs = compareWays(arriving(), now);
    QCOMPARE(pairs.at(2), (HopPair{2, 2, HopChange::Changed, false, true, {}}));
    QCOMPARE(pairs.at(4), (HopPair{4, 4, HopChange::Changed, false, false, {PacketField::IpSrc, PacketField::Ttl}}));
}

void tst_WayComparison::sendersPort_isNoDifference()
{
    client::PathWay now = arriving();
    now.hops[0].after.srcPort = 40001;
    QCOMPARE(firstDifference(compareWays(arriving(), now)), -1);
}

void tst_WayComparison::movedRule_isTheSame()
{
    client::PathWay now = arriving();
    now.hops[1].rule.number = 7; // another was made before it
    QCOMPARE(firstDifference(compareWays(arriving(), now)), -1);
}

void tst_WayComparison::noWay_isComparedWithAny()
{
    QVERIFY(compareWays({}, {}).isEmpty());
    QCOMPARE(compareWays({}, arriving()).size(), 5);
    QCOMPARE(compareWays(arriving(), {}).first().change, HopChange::OnlyBefore);
}

void tst_WayComparison::placeThatIsPassedTwice_isPairedByItsDevices()
{
    client::PathWay before = arriving();
    client::PathHop again = before.hops.at(2);
    again.device = u"from the router"_s;
    before.hops.insert(3, again);
    client::PathWay now = before;
    now.hops.removeAt(2);
    const QList<HopPair> pairs = compareWays(before, now);
    QCOMPARE(pairs.at(2).change, HopChange::OnlyBefore);
    QCOMPARE(pairs.at(3).change, HopChange::Same);
}

void tst_WayComparison::sentences_tellBothEnds()
{
    QCOMPARE(sentence(filtered(), arriving()),
             u"Before, the packet was lost at node-1, qbr2 by rule 1 of the chain sg-fallback; now it is delivered to red/b."_s);
    QCOMPARE(sentence(arriving(), filtered()),
             u"Before, the packet was delivered to red/b; now it is lost at node-1, qbr2 by rule 1 of the chain sg-fallback."_s);
    client::PathWay stopped = filtered();
    stopped.hops = stopped.hops.first(1);
    stopped.hops.last().rule = {};
    QCOMPARE(sentence(filtered(), stopped), u"Before, the packet was lost at node-1, qbr2; now it is lost at red/a."_s);
    client::PathWay unknown = stopped;
    unknown.outcome = Outcome::Unknown;
    QCOMPARE(sentence(unknown, arriving()), u"Before, what became of the packet could not be told from red/a on; now it is delivered to red/b."_s);
    QCOMPARE(sentence(arriving(), unknown),
             u"Before, the packet was delivered to red/b; now what becomes of it cannot be told from red/a on."_s);
    client::PathWay elsewhere = arriving();
    elsewhere.hops.last().place = u"red/c"_s;
    QCOMPARE(sentence(arriving(), elsewhere), u"Before, the packet was delivered to red/b; now it is delivered to red/c."_s);
}

void tst_WayComparison::sentences_nameTheFirstDifference()
{
    QCOMPARE(sentence(arriving(), arriving()), u"The packet goes the same way as before."_s);
    client::PathWay now = arriving();
    now.hops[2].rule.text = u"another"_s;
    QCOMPARE(sentence(arriving(), now),
             u"It ends at the same place as before; the first difference is at hop 3, node-1, br-int: another rule decides there."_s);
    now = arriving();
    now.hops.removeAt(1);
    QCOMPARE(sentence(arriving(), now), u"It ends at the same place as before, but no longer goes by node-1, qbr1."_s);
    QCOMPARE(sentence(now, arriving()), u"It ends at the same place as before, but goes another way from hop 2 on: by node-1, qbr1."_s);
}

void tst_WayComparison::model_hasARowForEachPair()
{
    HopModel hops;
    const QAbstractItemModelTester tester(&hops, QAbstractItemModelTester::FailureReportingMode::QtTest);
    client::PathWay now = arriving();
    now.hops.removeAt(1);
    now.hops[1].rule.text = u"another"_s;
    hops.show(now, {}, arriving());
    QCOMPARE(hops.rowCount(), 5);
    QCOMPARE(hops.index(1).data(HopModel::ChangeWordsRole).toString(), u"Only before"_s);
    QCOMPARE(hops.index(1).data(HopModel::NumberRole).toInt(), 2);
    QCOMPARE(hops.index(2).data(HopModel::NumberRole).toInt(), 2);
    QVERIFY(hops.index(2).data(HopModel::SentenceRole).toString().contains(u"another rule"_s));
    QVERIFY(hops.index(0).data(HopModel::ChangeWordsRole).toString().isEmpty());
    QCOMPARE(hops.rowOfInterest(), 1);
    QVERIFY(!hops.hopBefore(1));
    QVERIFY(hops.hopBefore(2));
    hops.show(now);
    QCOMPARE(hops.rowCount(), 4);
    QCOMPARE(hops.rowOfInterest(), 0);
}

void tst_WayComparison::differences_areSound()
{
    DifferenceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.show(arriving().hops.at(3), filtered().hops.at(3));
    QCOMPARE(model.rowCount(), 2); // the sentence and the rule
    client::PathHop other = arriving().hops.at(3);
    other.after.ttl = 63;
    model.show(arriving().hops.at(3), other);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, DifferenceModel::BeforeColumn).data().toString(), u"64"_s);
    QCOMPARE(model.index(0, DifferenceModel::NowColumn).data().toString(), u"63"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
}

void tst_WayComparison::memory_comparesTheSameQuestion()
{
    PathMemory memory;
    memory.take(asking(u"red/b"_s), reportOf(filtered()));
    QVERIFY(!memory.before());
    memory.take(asking(u"red/c"_s), reportOf(arriving()));
    QVERIFY(!memory.before());
    memory.take(asking(u"red/b"_s), reportOf(arriving()));
    QVERIFY(memory.before());
    QCOMPARE(memory.before()->there.outcome, Outcome::Dropped);
    memory.take(asking(u"red/b"_s), reportOf(arriving())); // the same again: what it was before stays
    QCOMPARE(memory.before()->there.outcome, Outcome::Dropped);
    QCOMPARE(memory.question(), asking(u"red/b"_s));
}

void tst_WayComparison::memory_comparesAfterAChangeOfTheLab()
{
    PathMemory memory;
    memory.take(asking(u"red/b"_s), reportOf(arriving()));
    memory.take(asking(u"red/b"_s), reportOf(arriving()));
    QVERIFY(!memory.before()); // nothing has changed
    memory.setOutdated();
    memory.take(asking(u"red/b"_s), reportOf(arriving()));
    QVERIFY(memory.before()); // it goes the same way after the change: that is to be said
}

void tst_WayComparison::memory_comparesWithWhatIsKept()
{
    PathMemory memory;
    memory.keep(); // nothing is shown
    QVERIFY(!memory.hasKept());
    memory.take(asking(u"red/b"_s), reportOf(filtered()));
    memory.keep();
    QVERIFY(memory.hasKept());
    QVERIFY(!memory.before()); // it is the one that is shown
    memory.take(asking(u"red/c"_s), reportOf(arriving()));
    QVERIFY(memory.before());
    QCOMPARE(memory.before()->there.outcome, Outcome::Dropped);
    memory.letGo();
    QVERIFY(!memory.before());
}

void tst_WayComparison::memory_isSmall()
{
    PathMemory memory;
    memory.take(asking(u"first"_s), reportOf(filtered()));
    for (int i = 0; i < 20; ++i)
        memory.take(asking(QString::number(i)), reportOf(arriving()));
    memory.take(asking(u"first"_s), reportOf(arriving()));
    QVERIFY(!memory.before());
}

QTEST_MAIN(tst_WayComparison)
#include "tst_waycomparison.moc"
