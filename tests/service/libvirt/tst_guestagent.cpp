// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"
#include "engine/host/libvirt/guestagent.h"

#include <QTest>

using namespace overlab;
using namespace overlab::host;
using namespace Qt::StringLiterals;

class tst_GuestAgent : public QObject
{
    Q_OBJECT

private slots:
    void guestExecRequest_carriesArgumentsAndInput();
    void readGuestExecReply_givesTheProcess();
    void readGuestExecStatusReply_isNothingWhileItRuns();
    void readGuestExecStatusReply_decodesOutput();
    void readGuestExecStatusReply_countsSignalsFrom128();
    void replies_refuseNonsense_data();
    void replies_refuseNonsense();
};

void tst_GuestAgent::guestExecRequest_carriesArgumentsAndInput()
{
    QCOMPARE(guestExecRequest({u"ping"_s, u"-c"_s, u"1"_s}, {}),
             QByteArray(R"({"arguments":{"arg":["-c","1"],"capture-output":true,"path":"ping"},)"
                        R"("execute":"guest-exec"})"));
    QVERIFY(guestExecRequest({u"cat"_s}, "hi").contains(R"("input-data":"aGk=")"));
}

void tst_GuestAgent::readGuestExecReply_givesTheProcess()
{
    QCOMPARE(readGuestExecReply(R"({"return":{"pid":4711}})"), 4711);
}

void tst_GuestAgent::readGuestExecStatusReply_isNothingWhileItRuns()
{
    QVERIFY(!readGuestExecStatusReply(R"({"return":{"exited":false}})"));
}

void tst_GuestAgent::readGuestExecStatusReply_decodesOutput()
{
    const auto result = readGuestExecStatusReply(
        R"({"return":{"exited":true,"exitcode":3,"out-data":"aGk=","err-data":"AP8="}})");

    QVERIFY(result);
    QCOMPARE(result->status, 3);
    QCOMPARE(result->output, QByteArray("hi"));
    QCOMPARE(result->errorOutput, QByteArray("\x00\xff", 2));
    QVERIFY(!result->isTimedOut);
}

void tst_GuestAgent::readGuestExecStatusReply_countsSignalsFrom128()
{
    const auto result = readGuestExecStatusReply(R"({"return":{"exited":true,"signal":9}})");

    QVERIFY(result);
    QCOMPARE(result->status, 137);
}

void tst_GuestAgent::replies_refuseNonsense_data()
{
    QTest::addColumn<QByteArray>("reply");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("hello");
    QTest::newRow("error") << QByteArray(R"({"error":{"class":"GenericError","desc":"no"}})");
    QTest::newRow("other type") << QByteArray(R"({"return":7})");
    QTest::newRow("cut") << QByteArray(R"({"return":{"pid":)");
}

void tst_GuestAgent::replies_refuseNonsense()
{
    QFETCH(const QByteArray, reply);

    QVERIFY_THROWS_EXCEPTION(Error, readGuestExecReply(reply));
    QVERIFY_THROWS_EXCEPTION(Error, readGuestExecStatusReply(reply));
}

QTEST_APPLESS_MAIN(tst_GuestAgent)
#include "tst_guestagent.moc"
