// SPDX-License-Identifier: GPL-3.0-or-later
// Which line of a drawing the counters of a port belong to.
#include "engine/client/linkrates.h"

#include "engine/design/design.h"

#include <QJsonArray>
#include <QTest>

using namespace overlab;
using namespace overlab::client;
using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

const ObjectId machine{ObjectKind::Machine, u"red"_s, u"vm-1"_s};
const ObjectId router{ObjectKind::Router, u"red"_s, u"router-1"_s};

/// A machine with two interfaces in net-1 and one in net-2, a router in both and with a way out.
Design drawn()
{
    Design design;
    ExternalNetwork external;
    external.name = u"public"_s;
    design.externals.append(external);
    Tenant tenant;
    tenant.name = u"red"_s;
    for (const QString &name : {u"net-1"_s, u"net-2"_s}) {
        Network network;
        network.name = name;
        tenant.networks.append(network);
    }
    Machine vm;
    vm.name = machine.name;
    for (const QString &name : {u"net-1"_s, u"net-2"_s, u"net-1"_s}) {
        MachineInterface interface;
        interface.network = name;
        vm.interfaces.append(interface);
    }
    tenant.vms.append(vm);
    Router way;
    way.name = router.name;
    way.interfaces = {{u"net-1"_s, {}}, {u"net-2"_s, {}}};
    way.external = RouterExternal{u"public"_s, {}, {}};
    tenant.routers.append(way);
    design.tenants.append(tenant);
    return design;
}

struct Port
{
    QString device;
    QString object;
    QString kind;
    QString network;
    int card = -1;
};

/// All of them received 1000 bytes in ten packets and sent 500 in five, within a second.
CounterBoard boardOf(const QList<Port> &ports)
{
    CounterBoard board;
    for (const int times : {0, 1}) {
        QJsonArray all;
        for (const Port &port : ports) {
            QJsonObject json{{u"node"_s, u"compute-0"_s}, {u"device"_s, port.device}, {u"object"_s, port.object}, {u"kind"_s, port.kind}, {u"network"_s, port.network}};
            json.insert(u"received"_s, QJsonArray{10 * times, 1000 * times, 0, 0});
            json.insert(u"sent"_s, QJsonArray{5 * times, 500 * times, 0, 0});
            if (port.card >= 0)
                json.insert(u"card"_s, port.card);
            all.append(json);
        }
        const qint64 at = 1000 + 1000 * times;
        board.take({{u"at"_s, at}, {u"times"_s, QJsonObject{{u"compute-0"_s, at}}}, {u"ports"_s, all}, {u"whole"_s, times == 0}});
    }
    return board;
}

const LinkRate once{1000, 500, 10, 5};

} // namespace

class tst_LinkRates : public QObject
{
    Q_OBJECT

private slots:
    void port_belongsToTheInterfaceInItsNetwork();
    void cards_tellInterfacesInOneNetworkApart();
    void untoldInterfaces_haveNoRate();
    void router_hasInterfacesAndItsWayOut();
    void portsOnSeveralNodes_addUp();
    void otherDevices_areNoLinks();
    void whatStandsStill_isNotThere();
    void movedInterface_hasNoRate();
};

void tst_LinkRates::port_belongsToTheInterfaceInItsNetwork()
{
    const auto rates = linkRates(drawn(), boardOf({{u"tap2"_s, u"red/vm-1"_s, u"machine"_s, u"red/net-2"_s}}));
    QCOMPARE(rates, (QHash<LinkId, LinkRate>{{LinkId{machine, 1}, once}}));
    QCOMPARE(rates.value({machine, 1}).bytes(), 1500.0);
}

void tst_LinkRates::cards_tellInterfacesInOneNetworkApart()
{
    const auto rates = linkRates(drawn(), boardOf({{u"tap3"_s, u"red/vm-1"_s, u"machine"_s, u"red/net-1"_s, 2}}));
    QCOMPARE(rates, (QHash<LinkId, LinkRate>{{LinkId{machine, 2}, once}}));
}

void tst_LinkRates::untoldInterfaces_haveNoRate()
{
    QVERIFY(linkRates(drawn(), boardOf({{u"tap3"_s, u"red/vm-1"_s, u"machine"_s, u"red/net-1"_s}})).isEmpty());
    QVERIFY(linkRates(drawn(), boardOf({{u"tap3"_s, u"red/vm-1"_s, u"machine"_s, u"red/net-1"_s, 1}})).isEmpty()); // that one is in net-2
}

void tst_LinkRates::router_hasInterfacesAndItsWayOut()
{
    const auto rates = linkRates(drawn(), boardOf({{u"qr-2"_s, u"red/router-1"_s, u"router"_s, u"red/net-2"_s}, {u"qg-1"_s, u"red/router-1"_s, u"router"_s, u"public"_s}}));
    QCOMPARE(rates, (QHash<LinkId, LinkRate>{{LinkId{router, 1}, once}, {LinkId{router, LinkId::outward}, once}}));
}

void tst_LinkRates::portsOnSeveralNodes_addUp()
{
    const auto rates = linkRates(drawn(), boardOf({{u"qr-1"_s, u"red/router-1"_s, u"router"_s, u"red/net-1"_s}, {u"qr-1b"_s, u"red/router-1"_s, u"router"_s, u"red/net-1"_s}}));
    QCOMPARE(rates.value({router, 0}), (LinkRate{2000, 1000, 20, 10}));
}

void tst_LinkRates::otherDevices_areNoLinks()
{
    QVERIFY(linkRates(drawn(), boardOf({{u"qvb2"_s, u"red/vm-1"_s, u"filter"_s, u"red/net-2"_s},
                                        {u"tap9"_s, u"red/net-2"_s, u"dhcp"_s, u"red/net-2"_s},
                                        {u"vxlan-1"_s, u"compute-0"_s, u"tunnel"_s, {}},
                                        {u"tap7"_s, u"red/gone"_s, u"machine"_s, u"red/net-2"_s}}))
                .isEmpty());
}

void tst_LinkRates::whatStandsStill_isNotThere()
{
    CounterBoard board = boardOf({{u"tap2"_s, u"red/vm-1"_s, u"machine"_s, u"red/net-2"_s}});
    board.take({{u"at"_s, 3000}, {u"times"_s, QJsonObject{{u"compute-0"_s, 3000}}}});
    QVERIFY(linkRates(drawn(), board).isEmpty());
}

void tst_LinkRates::movedInterface_hasNoRate()
{
    Design design = drawn();
    design.tenants.first().vms.first().interfaces.removeAt(1);
    QVERIFY(linkRates(design, boardOf({{u"tap2"_s, u"red/vm-1"_s, u"machine"_s, u"red/net-2"_s, 1}})).isEmpty());
}

QTEST_GUILESS_MAIN(tst_LinkRates)

#include "tst_linkrates.moc"
