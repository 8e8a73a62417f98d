// SPDX-License-Identifier: GPL-3.0-or-later
// What a lab's counters were: sums by tenant and machine, totals and rates of any moment, and samples that outlive the lab.
#include "engine/base/error.h"
#include "engine/client/history/curvecache.h"
#include "engine/client/history/samplelog.h"

#include <QDir>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace overlab::client;

namespace {

QJsonObject port(const QString &device, const QString &object, const QString &kind, qint64 received, qint64 sent)
{
    return {{u"node"_s, u"compute-0"_s}, {u"device"_s, device}, {u"object"_s, object}, {u"kind"_s, kind},
            {u"received"_s, QJsonArray{received, received * 100, 0, 0}}, {u"sent"_s, QJsonArray{sent, sent * 100, 0, 0}}};
}

QJsonObject sample(qint64 at, bool isWhole, const QJsonArray &ports, const QJsonArray &machines = {})
{
    return {{u"at"_s, at}, {u"whole"_s, isWhole}, {u"times"_s, QJsonObject{{u"compute-0"_s, at}}}, {u"ports"_s, ports}, {u"machines"_s, machines}};
}

const CounterRow *rowOf(const QList<CounterRow> &rows, const QString &id)
{
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [&id](const CounterRow &row) { return row.id == id; });
    return found == rows.cend() ? nullptr : &*found;
}

QStringList idsOf(const QList<CounterRow> &rows)
{
    QStringList ids;
    for (const CounterRow &row : rows)
        ids.append(row.id);
    return ids;
}

} // namespace

class tst_CounterHistory : public QObject
{
    Q_OBJECT

private slots:
    void rows_addUpForWhomTheyAre();
    void rows_areAsTheMomentWas();
    void rows_areWhatTheBoardShowed();
    void madeAgain_countsFromNothing();
    void curves_areRatesOfTheScope();
    void curvesThatGrow_areTheSame();
    void oldMoments_areForgotten();
    void clockSetBack_beginsAnew();
    void log_playsWhatWasKept();
    void log_isBounded();
    void log_passesOverABrokenEnd();
    void log_saysWhatItCanNotWrite();
    void log_leavesAnothersRecordAlone();
    void log_restsWithoutLosingItsRecord();
    void log_outlivesAWriterThatWasKilled();
};

void tst_CounterHistory::rows_addUpForWhomTheyAre()
{
    CounterBoard board;
    const QJsonArray machines{QJsonObject{{u"object"_s, u"red/a"_s}, {u"vcpus"_s, 2}, {u"cpu"_s, 5}, {u"memory"_s, 1000}}};
    board.take(sample(1000, true, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 10, 1), port(u"tap2"_s, u"red/a"_s, u"machine"_s, 20, 2),
                                   port(u"tap3"_s, u"red/b"_s, u"machine"_s, 40, 4), port(u"tap4"_s, u"blue/a"_s, u"machine"_s, 80, 8),
                                   port(u"qr-1"_s, u"red/r"_s, u"router"_s, 7, 6), port(u"vxlan-1"_s, u"compute-0"_s, u"tunnel"_s, 3, 9)}, machines));
    const QList<CounterRow> tenants = counterRows(board.ports(), board.machines(), CounterScope::Tenants);
    QCOMPARE(idsOf(tenants), QStringList({u"blue"_s, u"red"_s}));
    QCOMPARE(tenants.last().sent.packets, 70); // what came from its machines
    QCOMPARE(tenants.last().received.packets, 7);
    QCOMPARE(tenants.last().use->memoryBytes, 1000);
    QVERIFY(!tenants.first().use);
    const QList<CounterRow> all = counterRows(board.ports(), board.machines(), CounterScope::Machines);
    QCOMPARE(rowOf(all, u"red/a"_s)->sent.packets, 30);
    QCOMPARE(rowOf(all, u"red/a"_s)->sent.bytes, 3000);
    QCOMPARE(counterRows(board.ports(), {}, CounterScope::Routers).first().sent.packets, 7);
    const CounterRow tunnel = counterRows(board.ports(), {}, CounterScope::Tunnels).first();
    QCOMPARE(tunnel.sent.packets, 9); // as the node sees it
    QCOMPARE(counterRows(board.ports(), {}, CounterScope::Ports).size(), 6);
}

void tst_CounterHistory::rows_areAsTheMomentWas()
{
    CounterBoard board;
    CounterHistory history;
    const auto look = [&](const QJsonObject &one) {
        board.take(one);
        history.take(board);
    };
    look(sample(1000, true, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 10, 0), port(u"tap2"_s, u"red/b"_s, u"machine"_s, 0, 10)}));
    look(sample(2000, false, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 16, 0)}));
    look(sample(4000, false, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 20, 2), port(u"tap3"_s, u"red/c"_s, u"machine"_s, 1, 1)}));

    QCOMPARE(history.size(), 3);
    QCOMPARE(history.momentAt(2999), 1);
    QCOMPARE(history.momentAt(0), 0);
    QList<CounterRow> rows = history.rows(0, CounterScope::Machines);
    QCOMPARE(idsOf(rows), QStringList({u"red/a"_s, u"red/b"_s}));
    QCOMPARE(rows.first().sent.packets, 10);
    rows = history.rows(1, CounterScope::Machines);
    QCOMPARE(rows.first().sent.packets, 16);
    QCOMPARE(rows.first().sent.bytes, 1600);
    QCOMPARE(rows.first().sent.packetsPerSecond, 6.0);
    QCOMPARE(rows.last().sent.packetsPerSecond, 0.0);
    rows = history.rows(2, CounterScope::Machines);
    QCOMPARE(idsOf(rows), QStringList({u"red/a"_s, u"red/b"_s, u"red/c"_s}));
    QCOMPARE(rows.first().sent.packetsPerSecond, 2.0); // four in two seconds
    QCOMPARE(rows.first().received.bytesPerSecond, 100.0);
}

void tst_CounterHistory::rows_areWhatTheBoardShowed()
{
    QRandomGenerator random(20261129);
    CounterBoard board;
    CounterHistory history;
    QList<QList<CounterRow>> shown;
    qint64 at = 1000;
    QList<qint64> counts(6, 0);
    for (int look = 0; look < 60; ++look, at += 100 + random.bounded(1000)) {
        QJsonArray ports;
        for (int i = 0; i < counts.size(); ++i) {
            if (random.bounded(3) != 0 && look != 0)
                continue;
            counts[i] += random.bounded(50);
            ports.append(port(u"tap%1"_s.arg(i), u"t%1/m%2"_s.arg(i % 2).arg(i), u"machine"_s, counts.at(i), counts.at(i) / 2));
        }
        board.take(sample(at, look == 0, ports));
        history.take(board);
        shown.append(counterRows(board.ports(), board.machines(), CounterScope::Tenants));
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QList<CounterRow> again = history.rows(i, CounterScope::Tenants);
        QCOMPARE(again.size(), shown.at(i).size());
        for (qsizetype row = 0; row < again.size(); ++row) {
            QCOMPARE(again.at(row).sent.packets, shown.at(i).at(row).sent.packets);
            QCOMPARE(again.at(row).received.bytes, shown.at(i).at(row).received.bytes);
        }
    }
}

void tst_CounterHistory::madeAgain_countsFromNothing()
{
    CounterBoard board;
    CounterHistory history;
    board.take(sample(1000, true, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 10, 0)}));
    history.take(board);
    board.take(sample(2000, false, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, 3, 0)}));
    history.take(board);
    board.take(sample(3000, true, {}));
    history.take(board);

    QCOMPARE(history.rows(0, CounterScope::Machines).first().sent.packets, 10);
    QCOMPARE(history.rows(1, CounterScope::Machines).size(), 1);
    QCOMPARE(history.rows(1, CounterScope::Machines).first().sent.packets, 3);
    QCOMPARE(history.rows(1, CounterScope::Machines).first().sent.packetsPerSecond, 0.0);
    QVERIFY(history.rows(2, CounterScope::Machines).isEmpty());
}

void tst_CounterHistory::curves_areRatesOfTheScope()
{
    CounterBoard board;
    CounterHistory history;
    qint64 count = 0;
    for (qint64 at = 1000; at <= 5000; at += 1000, count += 10) {
        board.take(sample(at, at == 1000, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, count, 0), port(u"tap2"_s, u"red/b"_s, u"machine"_s, 2 * count, count)}));
        history.take(board);
    }
    const QList<RatePoint> red = history.curves(CounterScope::Tenants, {u"red"_s}, 2000, 4000).value(u"red"_s);
    QCOMPARE(red.size(), 3);
    QCOMPARE(red.first().at, 2000);
    QCOMPARE(red.first().sentBytes, 3000.0);
    QCOMPARE(red.first().receivedBytes, 1000.0);
    QCOMPARE(red.first().packets, 40.0);
    const auto ports = history.curves(CounterScope::Ports, {u"compute-0 tap2"_s}, 0, 9000);
    QCOMPARE(ports.value(u"compute-0 tap2"_s).size(), 4);
    QCOMPARE(ports.value(u"compute-0 tap2"_s).last().receivedBytes, 2000.0);
}

/// Also while others have the most traffic, the window is another one, and when the clock was set back.
void tst_CounterHistory::curvesThatGrow_areTheSame()
{
    CounterBoard board;
    CounterHistory history(40);
    CurveCache cache;
    QRandomGenerator random(1);
    QList<qint64> counts(100, 0);
    qint64 at = 1000;
    for (int look = 0; look < 200; ++look) {
        at = look == 120 ? 1500 : at + 1000;
        QJsonArray ports;
        for (int i = 0; i < counts.size(); ++i)
            ports.append(port(u"tap%1"_s.arg(i), u"red/m%1"_s.arg(i), u"machine"_s, counts[i] += random.bounded(5), 0));
        board.take(sample(at, look == 0 || look == 120, ports));
        history.take(board);
        QSet<QString> ids;
        for (int i = 0; i < 5; ++i)
            ids.insert(u"red/m%1"_s.arg(random.bounded(100)));
        const CounterScope scope = look % 50 == 49 ? CounterScope::Tenants : CounterScope::Machines;
        const qint64 from = at - (look % 30 < 15 ? 10'000 : 60'000);
        const auto wanted = history.curves(scope, ids, from, at);
        const auto got = cache.curves(history, scope, ids, from, at);
        for (auto curve = wanted.cbegin(); curve != wanted.cend(); ++curve)
            QVERIFY2(got.value(curve.key()) == *curve, qPrintable(u"%1 at look %2"_s.arg(curve.key()).arg(look)));
    }
}

void tst_CounterHistory::oldMoments_areForgotten()
{
    CounterBoard board;
    CounterHistory history(3);
    for (qint64 at = 1000; at <= 9000; at += 1000) {
        board.take(sample(at, at == 1000, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, at, 0)}));
        history.take(board);
    }
    QCOMPARE(history.size(), 3);
    QCOMPARE(history.at(0), 7000);
    QCOMPARE(history.rows(0, CounterScope::Machines).first().sent.packets, 7000);
}

void tst_CounterHistory::clockSetBack_beginsAnew()
{
    CounterBoard board;
    CounterHistory history;
    for (const qint64 at : {5000, 6000, 2000}) {
        board.take(sample(at, true, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, at, 0)}));
        history.take(board);
    }
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.rows(0, CounterScope::Machines).first().sent.packets, 2000);
}

void tst_CounterHistory::log_playsWhatWasKept()
{
    QTemporaryDir folder;
    QList<QJsonObject> written;
    for (int session = 0; session < 2; ++session) {
        SampleLog log(folder.filePath(u"lab"_s));
        log.append(sample(500, false, {})); // adds to nothing
        for (qint64 at = 1; at <= 3; ++at) {
            written.append(sample(session * 10 + at, at == 1, {port(u"tap1"_s, u"red/a"_s, u"machine"_s, at, 0)}));
            log.append(written.last());
        }
    }
    QList<QJsonObject> read;
    SampleLog::read(folder.filePath(u"lab"_s), [&read](const QJsonObject &one) {
        read.append(one);
        return true;
    });
    QCOMPARE(read, written);
    read.clear();
    SampleLog::read(folder.filePath(u"nothing"_s), [&read](const QJsonObject &one) {
        read.append(one);
        return true;
    });
    QVERIFY(read.isEmpty());
}

void tst_CounterHistory::log_isBounded()
{
    QTemporaryDir folder;
    constexpr qint64 most = 8000;
    SampleLog log(folder.path(), most);
    QRandomGenerator random(1);
    qint64 last = 0;
    for (int i = 0; i < 2000; ++i) {
        QJsonArray ports; // cannot be compressed to nothing
        for (int j = 0; j < 3; ++j)
            ports.append(port(u"tap%1"_s.arg(j), QString::number(random.generate64()), u"machine"_s, random.bounded(1000), i));
        last = i;
        log.append(sample(i, i == 0 || log.wantsWhole(), ports));
    }
    qint64 size = 0;
    for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
        size += file.size();
    QVERIFY2(size > most / 2 && size <= most + 2000, qPrintable(QString::number(size)));
    qint64 newest = 0;
    bool isFirst = true;
    SampleLog::read(folder.path(), [&](const QJsonObject &one) {
        if (std::exchange(isFirst, false) && !one.value(u"whole"_s).toBool())
            qFatal("begins with what adds to nothing");
        newest = one.value(u"at"_s).toInteger();
        return true;
    });
    QCOMPARE(newest, last);
}

void tst_CounterHistory::log_passesOverABrokenEnd()
{
    QTemporaryDir folder;
    for (int session = 0; session < 2; ++session) {
        SampleLog log(folder.path());
        log.append(sample(session * 10 + 1, true, {}));
        log.append(sample(session * 10 + 2, false, {}));
    }
    QFile first(QDir(folder.path()).entryInfoList(QDir::Files, QDir::Name).first().filePath());
    QVERIFY(first.open(QIODevice::ReadWrite) && first.resize(first.size() - 5));
    QList<qint64> read;
    SampleLog::read(folder.path(), [&read](const QJsonObject &one) {
        read.append(one.value(u"at"_s).toInteger());
        return true;
    });
    QCOMPARE(read, QList<qint64>({1, 11, 12}));
}

void tst_CounterHistory::log_saysWhatItCanNotWrite()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"taken"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    SampleLog log(file.fileName());
    try {
        log.append(sample(1, true, {}));
        QFAIL("it is a file, not a folder");
    } catch (const overlab::Error &error) {
        QCOMPARE(error.detail(), u"Not a directory"_s);
    }
}

/// Two windows watch one lab: one keeps what it sees, the other goes on when that one rests.
void tst_CounterHistory::log_leavesAnothersRecordAlone()
{
    QTemporaryDir folder;
    const auto kept = [&folder] {
        QList<qint64> all;
        SampleLog::read(folder.path(), [&all](const QJsonObject &one) {
            all.append(one.value(u"at"_s).toInteger());
            return true;
        });
        return all;
    };
    SampleLog first(folder.path());
    auto second = std::make_unique<SampleLog>(folder.path());
    first.append(sample(1, true, {}));
    second->append(sample(2, true, {}));
    second->append(sample(3, false, {}));
    first.append(sample(4, false, {}));
    QCOMPARE(kept(), QList<qint64>({1, 4}));
    QVERIFY(!second->wantsWhole());

    first.rest();
    second->append(sample(5, false, {})); // adds to what is not kept
    QVERIFY(second->wantsWhole());
    first.append(sample(6, true, {}));
    second->append(sample(7, true, {}));
    QVERIFY(!second->wantsWhole());
    second->append(sample(8, false, {}));
    first.append(sample(9, true, {}));
    QCOMPARE(kept(), QList<qint64>({1, 4, 7, 8}));

    second.reset();
    first.append(sample(10, false, {}));
    QVERIFY(first.wantsWhole());
    first.append(sample(11, true, {}));
    QCOMPARE(kept(), QList<qint64>({1, 4, 7, 8, 11}));
}

/// A person goes from page to page; each time the counters are watched again, they begin with a whole sample.
void tst_CounterHistory::log_restsWithoutLosingItsRecord()
{
    QTemporaryDir folder;
    SampleLog log(folder.path());
    QList<qint64> written;
    for (int i = 1; i <= 10; ++i) {
        log.append(sample(2 * i, true, {}));
        log.append(sample(2 * i + 1, false, {}));
        written << 2 * i << 2 * i + 1;
        log.rest();
    }
    QList<qint64> kept;
    SampleLog::read(folder.path(), [&kept](const QJsonObject &one) {
        kept.append(one.value(u"at"_s).toInteger());
        return true;
    });
    QCOMPARE(kept, written);
}

void tst_CounterHistory::log_outlivesAWriterThatWasKilled()
{
    QTemporaryDir folder;
    const pid_t writer = fork();
    if (writer == 0) {
        SampleLog log(folder.path());
        log.append(sample(1, true, {}));
        raise(SIGKILL);
    }
    int status = 0;
    QCOMPARE(waitpid(writer, &status, 0), writer);
    QVERIFY(WIFSIGNALED(status));
    QVERIFY(QFileInfo::exists(folder.filePath(u"lock"_s)));

    SampleLog log(folder.path());
    log.append(sample(2, true, {}));
    int count = 0;
    SampleLog::read(folder.path(), [&count](const QJsonObject &) { return ++count > 0; });
    QCOMPARE(count, 2);
}

QTEST_GUILESS_MAIN(tst_CounterHistory)
#include "tst_counterhistory.moc"
