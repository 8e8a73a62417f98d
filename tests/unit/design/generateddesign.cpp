// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/design/generateddesign.h"

#include <QJsonArray>
#include <QRandomGenerator>

using namespace overlab;
using namespace overlab::design;
using namespace Qt::StringLiterals;

namespace {

class Generator
{
public:
    explicit Generator(quint32 seed) : m_random(seed) {}

    Design design()
    {
        Design made;
        made.name = name();
        if (coin())
            made.description = text();
        if (coin())
            made.settings = {maybe(FirewallDriver(below(3))), maybe(DatapathChoice(below(3))),
                             maybe(NetworkType(below(3))), maybe(u"lab.example"_s)};
        if (coin())
            made.underlay = {maybe(cidr()), maybe(576 + below(9000))};
        for (int i = below(4); i > 0; --i)
            made.nodes.append({name(), roles(), maybe(address())});
        for (int i = below(3); i > 0; --i)
            made.images.append({name(), u"images/"_s + name() + u" 1.qcow2"_s, maybe(name())});
        for (int i = below(3); i > 0; --i)
            made.externals.append({name(), coin() ? NetworkType::Flat : NetworkType::Vlan,
                                   maybe(quint32(below(4094) + 1)), cidr(), maybe(address()),
                                   maybe(range())});
        for (int i = below(4); i > 0; --i)
            made.tenants.append(tenant());
        for (int i = below(3); i > 0; --i)
            made.checks.append({text().trimmed() + u'x', u"outside"_s, name() + u'/' + name(),
                                maybe(CheckProtocol(below(3))), maybe(below(65535) + 1),
                                maybe(CheckExpectation(below(2)))});
        for (int i = below(3); i > 0; --i)
            made.canvas.append({name() + u":"_s + QString::number(i) + text(), canvasValues()});
        return made;
    }

private:
    int below(int limit) { return int(m_random.bounded(limit)); }
    bool coin() { return below(2) == 0; }

    template<typename Value>
    std::optional<Value> maybe(Value value)
    {
        return coin() ? std::optional(value) : std::nullopt;
    }

    QString pick(const QStringList &words) { return words.at(below(int(words.size()))); }

    QString name()
    {
        return pick({u"a"_s, u"net-1"_s, u"no"_s, u"Y"_s, u"1x"_s, u"12"_s, u"1e3"_s, u"0x1F"_s,
                     u"true"_s, u"Null"_s, u"a.b_c-d"_s, u"3.5"_s, QString(63, u'n')});
    }

    QString text()
    {
        QString made;
        const QStringList pieces = {u"word"_s,  u" "_s,    u": "_s,     u" #x"_s,   u"\n"_s,
                                    u"\""_s,    u"'"_s,    u"\\"_s,     u"\t"_s,    u"{[,]}"_s,
                                    u"- "_s,    u"äöü"_s,  u"\u2028"_s, u"|"_s,     u"%"_s,
                                    u"\x01"_s,  u"🙂"_s, u"--- "_s,   u"\n\n"_s,  u"? "_s,
                                    u"*a &b"_s, u"\r\n"_s, u"0"_s,      u"\u0085"_s};
        for (int i = below(8); i >= 0; --i)
            made += pick(pieces);
        return made;
    }

    Ipv4Address address() { return Ipv4Address(m_random.generate()); }
    Ipv4Subnet cidr() { return Ipv4Subnet(address(), below(33)); }
    Ipv4Range range() { return {address(), address()}; }
    MacAddress mac()
    {
        std::array<quint8, 6> octets{};
        for (quint8 &octet : octets)
            octet = quint8(coin() ? 0x12 : below(256));
        return MacAddress(octets);
    }
    QList<NodeRole> roles()
    {
        return QList<QList<NodeRole>>{
            {}, {NodeRole::Network}, {NodeRole::Compute, NodeRole::Network}}
            .at(below(3));
    }
    QList<Route> routes()
    {
        QList<Route> made;
        for (int i = below(3); i > 0; --i)
            made.append({cidr(), address()});
        return made;
    }

    Subnet subnet()
    {
        Subnet made;
        if (coin()) {
            made.cidr6 = pick({u"2001:db8::/64"_s, u"::/1"_s, u"fd00::/8"_s});
            made.gateway6 = pick({QString(), u"2001:db8::1"_s, u"::1"_s, u"fe80::"_s});
            if (made.gateway6.isEmpty() && coin())
                made.gateway = NoGateway();
            made.dns6 = {u"2001:db8::53"_s};
            made.dhcp = maybe(Dhcp{coin(), {}, {}, {}});
            return made;
        }
        made.cidr = cidr();
        if (coin())
            made.gateway = address();
        else if (coin())
            made.gateway = NoGateway();
        if (coin())
            made.dhcp =
                Dhcp{true, maybe(address()), maybe(range()), maybe(qint64(below(99999) + 1))};
        else if (coin())
            made.dhcp = Dhcp{false, {}, {}, {}};
        for (int i = below(3); i > 0; --i)
            made.dns.append(address());
        made.routes = routes();
        return made;
    }

    SecurityRule rule()
    {
        SecurityRule made;
        made.direction = RuleDirection(below(2));
        made.protocol = maybe(RuleProtocol(below(4)));
        made.port = maybe(PortRange{below(400) + 1, below(400) + 401});
        if (coin() && made.port)
            made.port->last = made.port->first;
        if (coin())
            made.remote = cidr();
        else if (coin())
            made.remote = RemoteGroup{name() + u'/' + name()};
        else if (coin())
            made.remote = RemoteIpv6{u"::/0"_s};
        return made;
    }

    MachineInterface port()
    {
        MachineInterface made;
        made.network = coin() ? name() : name() + u'/' + name();
        made.address = maybe(address());
        made.mac = maybe(mac());
        if (coin())
            made.securityGroups = coin() ? QList<QString>() : QList<QString>{u"default"_s, u"w"_s};
        made.portSecurity = maybe(coin());
        for (int i = below(3); i > 0; --i)
            made.allowedAddresses.append({cidr(), maybe(mac())});
        made.floatingIp = maybe(address());
        return made;
    }

    Tenant tenant()
    {
        Tenant made;
        made.name = name();
        made.color = maybe(u"#12ab9F"_s);
        if (coin())
            made.quota = Quota{maybe(below(9)), maybe(below(9)), maybe(qint64(below(9999)) << 20),
                               maybe(below(9)), maybe(below(9)), maybe(below(9))};
        for (int i = below(4); i > 0; --i) {
            Network network{name(),
                            maybe(NetworkType(below(6))),
                            maybe(m_random.generate()),
                            maybe(below(9000)),
                            {}};
            for (int s = below(3); s > 0; --s)
                network.subnets.append(subnet());
            made.networks.append(network);
        }
        for (int i = below(3); i > 0; --i) {
            SecurityGroup group{name(), {}};
            for (int r = below(4); r > 0; --r)
                group.rules.append(rule());
            made.securityGroups.append(group);
        }
        for (int i = below(3); i > 0; --i) {
            Router router{name(), maybe(name()), {}, {}, routes(), maybe(coin()), maybe(coin())};
            for (int p = below(3); p > 0; --p)
                router.interfaces.append({name(), maybe(address())});
            if (coin())
                router.external = RouterExternal{name(), maybe(address()), maybe(coin())};
            made.routers.append(router);
        }
        for (int i = below(4); i > 0; --i) {
            Machine machine{name(),
                            maybe(MachineType(below(2))),
                            maybe(name()),
                            maybe(name()),
                            maybe(below(255) + 1),
                            maybe((qint64(below(999)) + 16) << 20),
                            maybe((qint64(below(999)) << 20) + 1048577),
                            maybe(Graphics(below(2))),
                            maybe(text()),
                            {},
                            {}};
            if (coin())
                machine.sshKeys = {u"ssh-rsa AAAAB3NzaC1yc2E= "_s + name(), u"sk-ecdsa AAAA"_s};
            for (int p = below(3); p > 0; --p)
                machine.interfaces.append(port());
            made.vms.append(machine);
        }
        return made;
    }

    QJsonObject canvasValues()
    {
        return {{u"at"_s, QJsonArray{below(1000), -0.25 * below(1000)}},
                {u"text"_s, text()},
                {u"more: "_s, QJsonObject{{u"on"_s, true}, {u"none"_s, QJsonValue()}}},
                {u"large"_s, 1e300},
                {u"empty"_s, QJsonArray()}};
    }

    QRandomGenerator m_random;
};

} // namespace

Design generatedDesign(quint32 seed)
{
    return Generator(seed).design();
}
