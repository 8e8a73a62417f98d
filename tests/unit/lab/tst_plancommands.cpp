// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/naming.h"
#include "engine/lab/plan/commands.h"
#include "engine/lab/plan/plansteps.h"
#include "tests/support/designs.h"

#include <QTest>

using namespace overlab;
using namespace overlab::lab;
using namespace Qt::StringLiterals;

class tst_PlanCommands : public QObject
{
    Q_OBJECT

private slots:
    void quoted_leavesPlainWordsAlone_data();
    void quoted_leavesPlainWordsAlone();
    void flow_addAndRemoveNameTheSameFlow();
    void port_carriesItsOrigin();
    void changedNamespace_forgetsWhatItTranslatedBefore();
};

void tst_PlanCommands::quoted_leavesPlainWordsAlone_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"--pid-file=/run/x"_s << u"--pid-file=/run/x"_s;
    QTest::newRow("blank") << u"a b"_s << u"'a b'"_s;
    QTest::newRow("quote") << u"it's"_s << u"'it'\\''s'"_s;
    QTest::newRow("empty") << QString() << u"''"_s;
    QTest::newRow("dollar") << u"$HOME"_s << u"'$HOME'"_s;
}

void tst_PlanCommands::quoted_leavesPlainWordsAlone()
{
    QFETCH(const QString, word);
    QFETCH(const QString, expected);
    QCOMPARE(commands::quoted(word), expected);
}

void tst_PlanCommands::flow_addAndRemoveNameTheSameFlow()
{
    blueprint::Flow flow{u"br-int"_s, 24, 2, u"arp,in_port=\"qvo1\",arp_spa=10.0.1.85"_s,
                         u"goto_table:25"_s, 0x4f4c000000000001, u"red/vm-1"_s};
    QCOMPARE(commands::create(flow),
             QStringList{u"ovs-ofctl -O OpenFlow14 add-flow br-int 'cookie=0x4f4c000000000001,"
                         "table=24,priority=2,arp,in_port=\"qvo1\",arp_spa=10.0.1.85 "
                         "actions=goto_table:25'"_s});
    QCOMPARE(commands::remove(flow),
             QStringList{u"ovs-ofctl -O OpenFlow14 --strict del-flows br-int "
                         "'table=24,priority=2,arp,in_port=\"qvo1\",arp_spa=10.0.1.85'"_s});
}

void tst_PlanCommands::port_carriesItsOrigin()
{
    blueprint::OvsPort port;
    port.name = u"qr-0c52b15f-8f"_s;
    port.bridge = u"br-int"_s;
    port.type = u"internal"_s;
    port.tag = 1;
    port.origin = u"red/router-1"_s;
    const QString line = commands::create(port).first();
    QVERIFY(line.startsWith(u"ovs-vsctl --may-exist add-port br-int qr-0c52b15f-8f tag=1"));
    QVERIFY(line.contains(u"overlab-origin"));
    QVERIFY(line.contains(u"type=internal"));
}

void tst_PlanCommands::changedNamespace_forgetsWhatItTranslatedBefore()
{
    NodeChanges changes;
    changes.node = u"control-0"_s;
    for (const QString &name : {u"qrouter-1"_s, u"qrouter-2"_s}) {
        blueprint::NamedNamespace space;
        space.name = name;
        space.origin = u"red/router"_s;
        space.iptables = u"*nat\nCOMMIT\n"_s;
        changes.namespaces.changed.append(space);
    }
    changes.goneTranslations.insert(u"qrouter-1"_s, {*Ipv4Address::parse(u"100.64.1.20")});
    LabPlan plan;
    plan.nodes.append(changes);

    const QList<PlanStep> steps = planSteps(plan);

    QCOMPARE(steps.size(), 2);
    const QStringList forgetting{
        u"ip netns exec qrouter-1 conntrack --delete --orig-dst 100.64.1.20 || true"_s,
        u"ip netns exec qrouter-1 conntrack --delete --reply-dst 100.64.1.20 || true"_s};
    QCOMPARE(steps.first().commands.mid(steps.first().commands.size() - 2), forgetting);
    QVERIFY(steps.first().commands.at(steps.first().commands.size() - 3).contains(u"iptables-restore"));
    QVERIFY(!steps.last().commands.join(u' ').contains(u"conntrack"));
}

QTEST_APPLESS_MAIN(tst_PlanCommands)
#include "tst_plancommands.moc"
