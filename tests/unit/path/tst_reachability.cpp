// SPDX-License-Identifier: GPL-3.0-or-later
// The walks of every pair: each pair once whatever the number of threads, and nothing after a stop. The lab that is
// walked through has no namespaces, so each machine is one that does not run.
#include "engine/path/hopcodes.h"
#include "engine/path/netfilter/rulescache.h"
#include "engine/path/reachability.h"
#include "tests/support/designs.h"

#include <QMutex>
#include <QtTest>

using namespace overlab;
using namespace overlab::path;
using namespace Qt::StringLiterals;

namespace {

QByteArray crowd(int machines)
{
    QByteArray text = "overlab: 1\nname: crowd\ntenants:\n  - name: red\n    networks: [{name: n, subnets: [{cidr: 10.0.0.0/16}]}]\n    vms:\n";
    for (int i = 0; i < machines; ++i)
        text += u"      - {name: m%1, type: namespace, interfaces: [{network: n}]}\n"_s.arg(i).toUtf8();
    return text;
}

LabPlaces nowhere()
{
    LabPlaces places;
    places.nodeNamespace = places.openVSwitchFolder = [](const QString &) { return u"/nowhere"_s; };
    places.namedNamespace = [](const QString &, const QString &) { return u"/nowhere"_s; };
    places.guestNamespace = [](const QUuid &) { return u"/nowhere"_s; };
    places.place = [](const QString &, const QString &) { return host::Place(); };
    return places;
}

} // namespace

class tst_Reachability : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void eachPair_isAskedOnce();
    void aMachine_reachesItself();
    void withoutAddress_itIsLostAtOnce();
    void afterAStop_rowsAreEmpty();
    void beforeItBegins_aStopIsEnough();
    void noMachines_areNoRows();

private:
    QList<QList<ReachabilityCell>> walk(const ReachabilityQuestion &question, const std::stop_token &stop = {});
    ReachabilityQuestion questionOfAll() const;

    blueprint::Topology m_topology;
    blueprint::Blueprint m_blueprint;
    RulesCache m_rules;
};

void tst_Reachability::initTestCase()
{
    m_topology = overlab::testing::resolveText(crowd(20)).topology;
    m_blueprint = blueprint::compile(m_topology, {});
}

ReachabilityQuestion tst_Reachability::questionOfAll() const
{
    ReachabilityQuestion question;
    for (int machine = 0; machine < m_topology.machines.size(); ++machine)
        question.machines.append(machine);
    question.target = [this](int, int to) { return m_topology.machines.at(to).ports.first().addresses.first().address; };
    return question;
}

QList<QList<ReachabilityCell>> tst_Reachability::walk(const ReachabilityQuestion &question, const std::stop_token &stop)
{
    const LabIndex index(m_topology, m_blueprint);
    return findReachability(index, nowhere(), m_rules, question, stop);
}

void tst_Reachability::eachPair_isAskedOnce()
{
    QMutex mutex;
    QMap<std::pair<int, int>, int> asked;
    ReachabilityQuestion question = questionOfAll();
    question.target = [&, target = question.target](int from, int to) {
        const QMutexLocker guard(&mutex);
        ++asked[{from, to}];
        return target(from, to);
    };

    const auto rows = walk(question);

    QCOMPARE(rows.size(), 20);
    for (int from = 0; from < 20; ++from) {
        QCOMPARE(rows.at(from).size(), 20);
        for (int to = 0; to < 20; ++to) {
            const ReachabilityCell &cell = rows.at(from).at(to);
            QVERIFY((asked.value({from, to}) <= 1));
            if (from == to)
                continue;
            QCOMPARE(cell.outcome, Outcome::Dropped);
            QCOMPARE(cell.code, QString(hop::machineStopped));
            QCOMPARE(cell.place, m_topology.machines.at(from).object());
        }
    }
}

void tst_Reachability::aMachine_reachesItself()
{
    const auto rows = walk(questionOfAll());

    for (int machine = 0; machine < 20; ++machine)
        QCOMPARE(rows.at(machine).at(machine).outcome, Outcome::Delivered);
}

void tst_Reachability::withoutAddress_itIsLostAtOnce()
{
    ReachabilityQuestion question = questionOfAll();
    question.target = [](int, int) { return Ipv4Address(); };

    const auto rows = walk(question);

    QCOMPARE(rows.at(3).at(4).outcome, Outcome::Dropped);
    QCOMPARE(rows.at(3).at(4).code, QString(reach::noAddress));
}

void tst_Reachability::afterAStop_rowsAreEmpty()
{
    std::stop_source stop;
    std::atomic<int> asked = 0;
    ReachabilityQuestion question = questionOfAll();
    question.target = [&, target = question.target](int from, int to) {
        if (++asked == 60)
            stop.request_stop();
        return target(from, to);
    };

    const auto rows = walk(question, stop.get_token());

    QCOMPARE(rows.size(), 20);
    const auto whole = std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.size() == 20; });
    const auto empty = std::count_if(rows.cbegin(), rows.cend(), [](const auto &row) { return row.isEmpty(); });
    QCOMPARE(whole + empty, 20);
    QVERIFY(whole < 10);
    QVERIFY(asked < 100); // each thread ends with the pair that it is at
}

void tst_Reachability::beforeItBegins_aStopIsEnough()
{
    std::stop_source stop;
    stop.request_stop();
    ReachabilityQuestion question = questionOfAll();
    bool isAsked = false;
    question.target = [&isAsked](int, int) {
        isAsked = true;
        return Ipv4Address();
    };

    const auto rows = walk(question, stop.get_token());

    QVERIFY(!isAsked);
    QVERIFY(std::all_of(rows.cbegin(), rows.cend(), [](const auto &row) { return row.isEmpty(); }));
}

void tst_Reachability::noMachines_areNoRows()
{
    QVERIFY(walk({}).isEmpty());
}

QTEST_GUILESS_MAIN(tst_Reachability)
#include "tst_reachability.moc"
