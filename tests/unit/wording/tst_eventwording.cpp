// SPDX-License-Identifier: GPL-3.0-or-later
// What happened in a lab, as sentences.
#include "views/wording/eventwording.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace overlab;
using client::EventActor;
using client::LabEvent;

class tst_EventWording : public QObject
{
    Q_OBJECT

private slots:
    void sentences_data();
    void sentences();
    void everyKind_hasASentenceWithoutHoles();
    void everySort_hasAName();
    void unknownKind_isSaidAsItIs();
};

void tst_EventWording::sentences_data()
{
    QTest::addColumn<LabEvent>("event");
    QTest::addColumn<QString>("sentence");
    const QHash<QString, QString> port{{u"device"_s, u"tap1"_s}, {u"bridge"_s, u"br-int"_s}, {u"tag"_s, u"2"_s}};
    const LabEvent removed{1, 0, u"compute-0"_s, u"red/vm-1"_s, u"port-removed"_s, EventActor::Person, port};
    QTest::newRow("port of a machine") << removed << u"Somebody took the port “tap1” off br-int on compute-0: red/vm-1 is cut off there."_s;
    LabEvent nobodys = removed;
    nobodys.object.clear();
    QTest::newRow("port of nobody") << nobodys << u"Somebody took the port “tap1” off br-int on compute-0."_s;
    LabEvent retagged = removed;
    retagged.kind = u"port-retagged"_s;
    retagged.arguments.insert(u"former"_s, u"1"_s);
    QTest::newRow("tag") << retagged << u"Somebody changed the VLAN tag of the port “tap1” on compute-0 from 1 to 2: red/vm-1 is in another network now."_s;
    retagged.arguments.insert(u"tag"_s, QString());
    QTest::newRow("no tag") << retagged << u"Somebody took the VLAN tag 1 off the port “tap1” on compute-0: it is a trunk now."_s;
    const LabEvent machine{1, 0, u"compute-0"_s, u"red/vm-1"_s, u"machine-stopped"_s, EventActor::Guest, {}};
    QTest::newRow("by the guest") << machine << u"red/vm-1 powered itself off."_s;
    LabEvent other = machine;
    other.by = EventActor::Program;
    QTest::newRow("by the program") << other << u"The program stopped red/vm-1."_s;
    other.by = EventActor::Person;
    QTest::newRow("by a person") << other << u"Somebody powered red/vm-1 off, not through the program."_s;
    const LabEvent link{1, 0, u"control-0"_s, u"red/way"_s, u"link-down"_s, EventActor::Person, {{u"device"_s, u"qr-1"_s}, {u"place"_s, u"qrouter-1"_s}}};
    QTest::newRow("in a namespace") << link << u"Somebody took the device “qr-1” down in qrouter-1 on control-0: no packet of red/way passes it."_s;
    const LabEvent flow{1, 0, u"compute-0"_s, {}, u"flow-added"_s, EventActor::Person,
                        {{u"table"_s, u"3"_s}, {u"bridge"_s, u"br-int"_s}, {u"priority"_s, u"7"_s}, {u"match"_s, u"icmp"_s}, {u"actions"_s, u"drop"_s}}};
    QTest::newRow("flow") << flow << u"Somebody added a flow to table 3 of br-int on compute-0: “priority=7,icmp” now does “drop”."_s;
    const LabEvent lease{1, 0, u"control-0"_s, u"red/vm-1"_s, u"lease-given"_s, EventActor::Guest,
                         {{u"network"_s, u"red/inside"_s}, {u"address"_s, u"10.0.0.5"_s}, {u"mac"_s, u"fa:16:3e:00:00:01"_s}}};
    QTest::newRow("lease") << lease << u"red/vm-1 asked for an address in red/inside and got 10.0.0.5."_s;
    const LabEvent ended{1, 0, u"compute-0"_s, {}, u"daemon-ended"_s, EventActor::Nobody, {{u"daemon"_s, u"ovs-vswitchd"_s}, {u"forgets"_s, u"connections"_s}}};
    QTest::newRow("switch with a native firewall") << ended
                                                   << u"ovs-vswitchd ended on compute-0: it crashed or was killed. What the native firewall knew of connections is "
                                                      "forgotten: those that are open are judged as if they were new."_s;
    LabEvent stranger = lease;
    stranger.object.clear();
    const LabEvent refused{3, 0, {}, {}, u"apply-refused"_s, EventActor::Program, {{u"problems"_s, u"1"_s}}};
    QTest::newRow("refused by the host") << refused << u"The design was not applied, since the lab host cannot make it. Nothing was changed."_s;
    QTest::newRow("lease of nobody known") << stranger << u"fa:16:3e:00:00:01 asked for an address in red/inside and got 10.0.0.5."_s;
}

void tst_EventWording::sentences()
{
    QFETCH(const LabEvent, event);
    QFETCH(const QString, sentence);
    QCOMPARE(views::eventSentence(event), sentence);
}

void tst_EventWording::everyKind_hasASentenceWithoutHoles()
{
    const QStringList kinds{u"apply-begun"_s,      u"apply-done"_s,       u"apply-cancelled"_s,  u"apply-refused"_s,  u"object-running"_s,  u"object-stopped"_s,
                            u"object-failed"_s,    u"machine-started"_s,  u"machine-stopped"_s,  u"machine-crashed"_s, u"machine-rebooted"_s, u"machine-paused"_s,
                            u"machine-resumed"_s,  u"port-added"_s,       u"port-removed"_s,     u"port-retagged"_s,  u"bridge-added"_s,    u"bridge-removed"_s,
                            u"flow-added"_s,       u"flow-removed"_s,     u"flow-changed"_s,     u"flows-changed"_s,     u"link-added"_s,     u"link-removed"_s,    u"link-up"_s,
                            u"link-down"_s,        u"address-added"_s,    u"address-removed"_s,  u"route-added"_s,    u"route-removed"_s,   u"lease-given"_s,
                            u"lease-renewed"_s,    u"lease-released"_s,   u"daemon-ended"_s,     u"daemon-returned"_s,  u"engine-returned"_s};
    QHash<QString, QString> arguments;
    for (const QString &name : {u"device"_s, u"bridge"_s, u"tag"_s, u"former"_s, u"table"_s, u"priority"_s, u"match"_s, u"actions"_s, u"place"_s, u"address"_s,
                                u"destination"_s, u"via"_s, u"network"_s, u"mac"_s, u"daemon"_s, u"reason"_s, u"created"_s, u"changed"_s, u"removed"_s, u"added"_s})
        arguments.insert(name, u"<"_s + name + u'>');
    QSet<QString> sentences;
    for (const QString &kind : kinds) {
        const QString sentence = views::eventSentence({1, 0, u"compute-0"_s, u"red/vm-1"_s, kind, EventActor::Person, arguments});
        QVERIFY2(!sentence.contains(u'%') && sentence != kind, qPrintable(sentence));
        QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
        sentences.insert(sentence);
    }
}

void tst_EventWording::everySort_hasAName()
{
    QSet<QString> names;
    for (const views::EventSort sort : views::eventSorts())
        names.insert(views::eventSortName(sort));
    QCOMPARE(names.size(), views::eventSorts().size());
    QCOMPARE(views::sortOf({1, 0, {}, {}, u"route-added"_s, EventActor::Person, {}}), views::EventSort::Network);
}

void tst_EventWording::unknownKind_isSaidAsItIs()
{
    QCOMPARE(views::eventSentence({1, 0, {}, {}, u"moon-risen"_s, EventActor::Nobody, {}}), u"moon-risen"_s);
}

QTEST_APPLESS_MAIN(tst_EventWording)
#include "tst_eventwording.moc"
