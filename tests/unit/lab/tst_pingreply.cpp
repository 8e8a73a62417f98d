// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/pingreply.h"

#include <QTest>

using namespace overlab::lab;

class tst_PingReply : public QObject
{
    Q_OBJECT

private slots:
    void iputils();
    void busybox();
    void lossAndDuplicates();
    void unreachable_hasNoAnswer();
    void cutOff_countsWhatWasAskedFor();
};

void tst_PingReply::iputils()
{
    const PingResult result = parsePing(
        "PING 10.0.2.8 (10.0.2.8) 56(84) bytes of data.\n"
        "64 bytes from 10.0.2.8: icmp_seq=1 ttl=63 time=7.72 ms\n"
        "64 bytes from 10.0.2.8: icmp_seq=2 ttl=63 time=0.832 ms\n\n"
        "--- 10.0.2.8 ping statistics ---\n"
        "2 packets transmitted, 2 received, 0% packet loss, time 201ms\n", 2);
    QCOMPARE(result.sent, 2);
    QCOMPARE(result.received, 2);
    QCOMPARE(result.answers.at(1), (EchoReply{2, 63, 0.832}));
}

void tst_PingReply::busybox()
{
    const PingResult result = parsePing(
        "PING 10.0.2.8 (10.0.2.8): 56 data bytes\n"
        "64 bytes from 10.0.2.8: seq=0 ttl=63 time=7.727 ms\n"
        "64 bytes from 10.0.2.8: seq=1 ttl=63 time=3.832 ms\n\n"
        "--- 10.0.2.8 ping statistics ---\n"
        "2 packets transmitted, 2 packets received, 0% packet loss\n", 2);
    QCOMPARE(result.received, 2);
    QCOMPARE(result.answers.first(), (EchoReply{0, 63, 7.727}));
}

void tst_PingReply::lossAndDuplicates()
{
    const PingResult result = parsePing(
        "64 bytes from 10.0.2.8: icmp_seq=1 ttl=64 time=1.00 ms\n"
        "64 bytes from 10.0.2.8: icmp_seq=1 ttl=64 time=1.10 ms (DUP!)\n"
        "4 packets transmitted, 1 received, +1 duplicates, 75% packet loss, time 3ms\n", 4);
    QCOMPARE(result.sent, 4);
    QCOMPARE(result.received, 1);
}

void tst_PingReply::unreachable_hasNoAnswer()
{
    const PingResult result = parsePing(
        "PING 10.0.1.99 (10.0.1.99) 56(84) bytes of data.\n"
        "From 10.0.1.85 icmp_seq=1 Destination Host Unreachable\n"
        "1 packets transmitted, 0 received, +1 errors, 100% packet loss, time 0ms\n", 1);
    QCOMPARE(result.sent, 1);
    QCOMPARE(result.received, 0);
}

void tst_PingReply::cutOff_countsWhatWasAskedFor()
{
    const PingResult result = parsePing("PING 10.0.1.99 (10.0.1.99) 56(84) bytes of data.\n", 5);
    QCOMPARE(result.sent, 5);
    QCOMPARE(result.received, 0);
}

QTEST_APPLESS_MAIN(tst_PingReply)
#include "tst_pingreply.moc"
