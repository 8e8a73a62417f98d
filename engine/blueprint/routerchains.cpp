// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/blueprint/routerchains.h"

#include "engine/blueprint/iptablestext.h"
#include "engine/blueprint/metadata.h"
#include "engine/blueprint/naming.h"

#include <QStringList>

namespace overlab::blueprint {

namespace {

using namespace Qt::StringLiterals;

/// Neutron marks what comes from each address scope, also when no scope is in use.
const QString scopeMark = u"0x4000000/0xffff0000"_s;
/// What came in through the gateway, and is not a guest's that reaches a floating address.
const QString externalMark = u"0x2/0xffff"_s;
/// What guests ask of the metadata service. Only what carries it reaches the service's port.
const QString metadataMark = u"0x1/0xffff"_s;
const QString guestsAsking = u"-d 169.254.169.254/32 -i qr-+ -p tcp -m tcp --dport 80 "_s;

/// Chain names begin with the agent's.
QString chain(const QString &name)
{
    return u"neutron-l3-agent-"_s + name;
}

IptablesTable tableOf(const QString &name, const QStringList &chains)
{
    IptablesTable table(name);
    for (const QString &own : chains)
        table.addChain(own);
    return table;
}

/// Each of the kernel's chains jumps to the agent's of the same name.
void jump(IptablesTable &table, const QStringList &builtIn)
{
    for (const QString &name : builtIn)
        table.addRule(u"%1 -j %2"_s.arg(name, chain(name)));
}

QStringList portNames(const ResolvedRouter &router)
{
    QStringList names;
    for (const ResolvedPort &port : router.interfaces)
        names.append(deviceName(u"qr-"_s, port.uuid));
    return names;
}

QString gatewayName(const ResolvedRouter &router)
{
    return deviceName(u"qg-"_s, router.gateway->port.uuid);
}

QString mangleTable(const ResolvedRouter &router)
{
    const QStringList builtIn{u"PREROUTING"_s, u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s,
                              u"POSTROUTING"_s};
    QStringList chains{chain(u"float-snat"_s), chain(u"floatingip"_s), chain(u"mark"_s),
                       chain(u"scope"_s)};
    for (const QString &name : builtIn)
        chains.append(chain(name));
    IptablesTable table = tableOf(u"mangle"_s, chains);
    jump(table, builtIn);
    table.addRule(chain(u"PREROUTING -j "_s) + chain(u"mark"_s));
    table.addRule(chain(u"PREROUTING -j "_s) + chain(u"scope"_s));
    table.addRule(chain(u"PREROUTING -m connmark ! --mark 0x0/0xffff0000 -j CONNMARK --restore-mark "
                    "--nfmask 0xffff0000 --ctmask 0xffff0000"_s));
    table.addRule(chain(u"PREROUTING -j "_s) + chain(u"floatingip"_s));
    const QString save = u"-m connmark --mark 0x0/0xffff0000 -j CONNMARK --save-mark "
                         "--nfmask 0xffff0000 --ctmask 0xffff0000"_s;
    table.addRule(chain(u"float-snat "_s) + save);
    table.addRule(chain(u"PREROUTING "_s) + guestsAsking + u"-j MARK --set-xmark "_s + metadataMark);
    QStringList names = portNames(router);
    if (router.gateway) {
        table.addRule(chain(u"POSTROUTING -o %1 "_s).arg(gatewayName(router)) + save);
        table.addRule(chain(u"mark -i %1 -j MARK --set-xmark %2"_s).arg(gatewayName(router), externalMark));
        names.append(gatewayName(router));
    }
    for (const QString &name : std::as_const(names))
        table.addRule(chain(u"scope -i %1 -j MARK --set-xmark %2"_s).arg(name, scopeMark));
    return table.text();
}

QString filterTable(const ResolvedRouter &router)
{
    const QStringList builtIn{u"INPUT"_s, u"FORWARD"_s, u"OUTPUT"_s};
    IptablesTable table = tableOf(
        u"filter"_s, {u"neutron-filter-top"_s, chain(u"INPUT"_s), chain(u"FORWARD"_s),
                      chain(u"OUTPUT"_s), chain(u"local"_s), chain(u"scope"_s)});
    table.addRule(u"FORWARD -j neutron-filter-top"_s);
    table.addRule(u"OUTPUT -j neutron-filter-top"_s);
    jump(table, builtIn);
    table.addRule(u"neutron-filter-top -j "_s + chain(u"local"_s));
    table.addRule(chain(u"FORWARD -j "_s) + chain(u"scope"_s));
    table.addRule(chain(u"INPUT -m mark --mark %1 -j ACCEPT"_s).arg(metadataMark));
    table.addRule(chain(u"INPUT -p tcp -m tcp --dport %1 -j DROP"_s).arg(routerMetadataPort));
    for (const QString &name : portNames(router))
        table.addRule(chain(u"scope -o %1 -m mark ! --mark %2 -j DROP"_s).arg(name, scopeMark));
    return table.text();
}

QString natTable(const ResolvedRouter &router)
{
    const QStringList builtIn{u"PREROUTING"_s, u"OUTPUT"_s, u"POSTROUTING"_s};
    const QString bottom = u"neutron-postrouting-bottom"_s;
    IptablesTable table = tableOf(
        u"nat"_s, {bottom, chain(u"PREROUTING"_s), chain(u"OUTPUT"_s),
                   chain(u"POSTROUTING"_s), chain(u"float-snat"_s), chain(u"snat"_s)});
    jump(table, builtIn);
    table.addRule(u"POSTROUTING -j "_s + bottom);
    table.addRule(chain(u"snat -j "_s) + chain(u"float-snat"_s));
    table.addRule(bottom + u" -m comment --comment \"Perform source NAT on outgoing traffic.\" -j "_s
              + chain(u"snat"_s));
    table.addRule(chain(u"PREROUTING "_s) + guestsAsking
              + u"-j REDIRECT --to-ports %1"_s.arg(routerMetadataPort));
    if (!router.gateway)
        return table.text();

    const ResolvedGateway &gateway = *router.gateway;
    const QString device = gatewayName(router);
    for (const ResolvedFloatingIp &address : gateway.floatingIps) {
        const QString in = u" -d %1/32 -j DNAT --to-destination %2"_s.arg(address.floating.toString(),
                                                                        address.fixed.toString());
        table.addRule(chain(u"PREROUTING"_s) + in);
        table.addRule(chain(u"OUTPUT"_s) + in);
        table.addRule(chain(u"float-snat -s %1/32 -j SNAT --to-source %2 --random-fully"_s)
                      .arg(address.fixed.toString(), address.floating.toString()));
    }
    if (gateway.port.addresses.isEmpty())
        return table.text();
    // Between two networks of the router nothing is translated; but a guest that reaches a floating
    // address is answered through the router, or it would hear the answer from another address.
    table.addRule(chain(u"POSTROUTING ! -o %1 -m conntrack ! --ctstate DNAT -j ACCEPT"_s).arg(device));
    const QString own = gateway.port.addresses.first().address.toString();
    if (gateway.snat) {
        table.addRule(chain(u"snat -o %1 -j SNAT --to-source %2 --random-fully"_s).arg(device, own));
    }
    table.addRule(chain(u"snat -m mark ! --mark %1 -m conntrack --ctstate DNAT -j SNAT --to-source %2 "
                    "--random-fully"_s)
                  .arg(externalMark, own));
    return table.text();
}

QString rawTable()
{
    const QStringList builtIn{u"PREROUTING"_s, u"OUTPUT"_s};
    IptablesTable table = tableOf(u"raw"_s, {chain(u"PREROUTING"_s), chain(u"OUTPUT"_s)});
    jump(table, builtIn);
    return table.text();
}

} // namespace

QString routerChains(const ResolvedRouter &router)
{
    return rawTable() + mangleTable(router) + natTable(router) + filterTable(router);
}

} // namespace overlab::blueprint
