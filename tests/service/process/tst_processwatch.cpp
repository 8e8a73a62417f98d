// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/process.h"
#include "engine/host/process/processwatch.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_ProcessWatch : public QObject
{
    Q_OBJECT

private slots:
    void exited_comesForAnybodysProcess();
    void exited_comesForOneThatIsGone();
    void forget_silences();

private:
    static ProcessMark startSleep();
};

ProcessMark tst_ProcessWatch::startSleep()
{
    DaemonSpec spec;
    spec.process.program = u"sleep"_s;
    spec.process.arguments = {u"60"_s};
    return startDaemon(spec);
}

void tst_ProcessWatch::exited_comesForAnybodysProcess()
{
    const ProcessMark mark = startSleep();
    const auto killer = qScopeGuard([mark] { sendSignal(mark, SIGKILL); });
    ProcessWatch watch;
    QSignalSpy exited(&watch, &ProcessWatch::exited);
    watch.watch(mark);
    QVERIFY(!exited.wait(50));

    sendSignal(mark, SIGKILL);

    QTRY_COMPARE(exited.count(), 1);
    QCOMPARE(exited.at(0).at(0).toLongLong(), mark.pid);
    QCOMPARE(watch.count(), 0);
}

void tst_ProcessWatch::exited_comesForOneThatIsGone()
{
    const ProcessMark mark = startSleep();
    terminate(mark, std::chrono::seconds(1));
    ProcessWatch watch;
    QSignalSpy exited(&watch, &ProcessWatch::exited);

    watch.watch(mark);

    QCOMPARE(exited.count(), 0); // never from inside watch()
    QTRY_COMPARE(exited.count(), 1);
}

void tst_ProcessWatch::forget_silences()
{
    const ProcessMark mark = startSleep();
    const auto killer = qScopeGuard([mark] { sendSignal(mark, SIGKILL); });
    ProcessWatch watch;
    QSignalSpy exited(&watch, &ProcessWatch::exited);
    watch.watch(mark);

    watch.forget(mark.pid);
    terminate(mark, std::chrono::seconds(1));

    QVERIFY(!exited.wait(100));
}

QTEST_GUILESS_MAIN(tst_ProcessWatch)
#include "tst_processwatch.moc"
