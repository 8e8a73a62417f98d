// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/labstatus.h"

#include <QJsonDocument>
#include <QTest>

using namespace overlab::client;
using namespace Qt::StringLiterals;

class tst_LabStatus : public QObject
{
    Q_OBJECT

private slots:
    void fromJson_readsTheContract();
    void fromJson_survivesWhatItDoesNotKnow_data();
    void fromJson_survivesWhatItDoesNotKnow();
};

void tst_LabStatus::fromJson_readsTheContract()
{
    const QByteArray text = R"({"lab":"article","state":"running",
        "nodes":[{"name":"compute-0","roles":["compute"],"address":"192.168.255.19",
                  "state":"running"}],
        "outside":{"state":"failed","reason":"its Open vSwitch ended"},
        "vms":[{"tenant":"red","name":"vm-1","type":"vm","node":"compute-0","state":"running",
                "interfaces":[{"network":"net-1","device":"tap1","mac":"fa:16:3e:44:98:20",
                               "address":"10.0.1.85","floatingIp":null}]}],
        "routers":[{"tenant":"red","name":"router-1","node":"control-0","state":"running",
                    "interfaces":[{"network":"net-1","address":"10.0.1.254"}],
                    "external":{"network":"public","address":"203.0.113.10","snat":true}}],
        "networks":[{"tenant":"red","name":"net-1","type":"vxlan","segment":22,
                     "localVlan":{"compute-0":1},"subnets":[{"cidr":"10.0.1.0/24"}]}],
        "tenants":[{"name":"red","used":{"vms":4,"memory":536870912},"quota":{"vms":10,"memory":null},
                    "sent":{"bytes":1200,"packets":12},"received":{"bytes":900,"packets":9}}],
        "drift":[{"place":"compute-0","kind":"tap","subject":"tap1","object":"red/vm-1",
                  "is":"missing"}]})";

    const LabStatus status = LabStatus::fromJson(QJsonDocument::fromJson(text).object());

    QCOMPARE(status.lab, u"article"_s);
    QCOMPARE(status.nodes.value(0).roles, QStringList{u"compute"_s});
    QCOMPARE(status.outside, u"failed"_s);
    QCOMPARE(status.machines.value(0).path(), u"red/vm-1"_s);
    QCOMPARE(status.machines.value(0).interfaces.value(0).address, u"10.0.1.85"_s);
    QVERIFY(status.machines.value(0).interfaces.value(0).floatingIp.isEmpty());
    QCOMPARE(status.routers.value(0).interfaces.value(0).address, u"10.0.1.254"_s);
    QCOMPARE(status.routers.value(0).external, u"203.0.113.10 (public)"_s);
    QCOMPARE(status.tenants.value(0).used.value(u"memory"_s), 536870912);
    QCOMPARE(status.tenants.value(0).quota, (QHash<QString, qint64>{{u"vms"_s, 10}}));
    QCOMPARE(status.tenants.value(0).sentBytes, 1200);
    QCOMPARE(status.tenants.value(0).receivedPackets, 9);
    QCOMPARE(status.networks.value(0).segment, 22);
    QCOMPARE(status.networks.value(0).localVlan.value(u"compute-0"_s), 1);
    QCOMPARE(status.networks.value(0).cidrs, QStringList{u"10.0.1.0/24"_s});
    const Drift expected{u"compute-0"_s, u"tap"_s, u"tap1"_s, u"red/vm-1"_s, u"missing"_s};
    QCOMPARE(status.drift, QList<Drift>{expected});
}

void tst_LabStatus::fromJson_survivesWhatItDoesNotKnow_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("other kinds") << QByteArray(R"({"nodes":7,"vms":{"a":1},"drift":"x"})");
    QTest::newRow("more") << QByteArray(R"({"future":[1,2],"nodes":[{"name":"a","x":{}}]})");
    QTest::newRow("nulls") << QByteArray(
        R"({"lab":null,"vms":[null],"networks":[{"segment":null}]})");
}

void tst_LabStatus::fromJson_survivesWhatItDoesNotKnow()
{
    QFETCH(const QByteArray, text);

    const LabStatus status = LabStatus::fromJson(QJsonDocument::fromJson(text).object());

    QVERIFY(status.lab.isEmpty());
    QVERIFY(status.routers.isEmpty());
    for (const NetworkStatus &network : status.networks)
        QCOMPARE(network.segment, -1);
}

QTEST_APPLESS_MAIN(tst_LabStatus)
#include "tst_labstatus.moc"
