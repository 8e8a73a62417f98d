// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/objectwords.h"

#include "views/wording/counterwording.h"
#include "views/wording/listwording.h"

#include <array>

namespace overlab::views {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

/// Those there are.
QString attributes(QStringList parts)
{
    parts.removeAll(QString());
    return listed(parts);
}

template<typename Interface>
void appendAddresses(QStringList &addresses, const QList<Interface> &interfaces)
{
    for (const Interface &interface : interfaces) {
        if (interface.address)
            addresses.append(interface.address->toString());
    }
}

QString firstLine(const Design &design, const ObjectId &id)
{
    for (const CanvasItem &item : design.canvas) {
        if (item.object == id.object())
            return item.values.value(u"text"_s).toString().section(u'\n', 0, 0);
    }
    return {};
}

QString kindCount(ObjectKind kind, int count)
{
    switch (kind) {
    case ObjectKind::Machine:
        return ObjectWords::tr("%n machine(s)", nullptr, count);
    case ObjectKind::Router:
        return ObjectWords::tr("%n router(s)", nullptr, count);
    case ObjectKind::Network:
        return ObjectWords::tr("%n network(s)", nullptr, count);
    case ObjectKind::External:
        return ObjectWords::tr("%n external network(s)", nullptr, count);
    case ObjectKind::Node:
        return ObjectWords::tr("%n node(s)", nullptr, count);
    case ObjectKind::Note:
        return ObjectWords::tr("%n note(s)", nullptr, count);
    case ObjectKind::Tenant:
        break;
    }
    return ObjectWords::tr("%n tenant(s)", nullptr, count);
}

} // namespace

QString kindText(ObjectKind kind, bool isLight)
{
    switch (kind) {
    case ObjectKind::Machine:
        return isLight ? ObjectWords::tr("Light machine") : ObjectWords::tr("Machine");
    case ObjectKind::Router:
        return ObjectWords::tr("Router");
    case ObjectKind::Network:
        return ObjectWords::tr("Network");
    case ObjectKind::External:
        return ObjectWords::tr("External network");
    case ObjectKind::Node:
        return ObjectWords::tr("Node");
    case ObjectKind::Note:
        return ObjectWords::tr("Note");
    case ObjectKind::Tenant:
        break;
    }
    return ObjectWords::tr("Tenant");
}

QStringList addressesOf(const Design &design, const ObjectId &id)
{
    QStringList addresses;
    if (const Machine *const machine = id.kind == ObjectKind::Machine ? findMachine(design, id) : nullptr) {
        appendAddresses(addresses, machine->interfaces);
        for (const MachineInterface &interface : machine->interfaces) {
            if (interface.floatingIp)
                addresses.append(interface.floatingIp->toString());
        }
    } else if (const Router *const router = id.kind == ObjectKind::Router ? findRouter(design, id) : nullptr) {
        appendAddresses(addresses, router->interfaces);
        if (router->external && router->external->address)
            addresses.append(router->external->address->toString());
    } else if (const Network *const network = id.kind == ObjectKind::Network ? findNetwork(design, id) : nullptr) {
        for (const Subnet &subnet : network->subnets)
            addresses.append(subnet.cidr ? subnet.cidr->toString() : subnet.cidr6);
    } else if (const ExternalNetwork *const external = id.kind == ObjectKind::External ? findExternal(design, id.name) : nullptr) {
        addresses.append(external->cidr.toString());
    } else if (const Node *const node = id.kind == ObjectKind::Node ? findNode(design, id.name) : nullptr) {
        if (node->address)
            addresses.append(node->address->toString());
    }
    return addresses;
}

QStringList macsOf(const Design &design, const ObjectId &id)
{
    QStringList macs;
    if (const Machine *const machine = id.kind == ObjectKind::Machine ? findMachine(design, id) : nullptr) {
        for (const MachineInterface &interface : machine->interfaces) {
            if (interface.mac)
                macs.append(interface.mac->toString());
        }
    }
    return macs;
}

QString spokenName(const Design &design, const ObjectId &id, const std::optional<ObjectState> &state)
{
    //: %1 is a kind ("Machine"), %2 its name.
    QStringList parts{ObjectWords::tr("%1 %2").arg(kindText(id.kind, lookOf(design, id).isLight), id.name)};
    if (id.kind == ObjectKind::Note)
        parts.append(firstLine(design, id));
    if (!id.tenant.isEmpty())
        parts.append(ObjectWords::tr("tenant %1").arg(id.tenant));
    parts += addressesOf(design, id);
    if (state)
        parts += {stateText(state->kind), state->reason};
    return attributes(parts);
}

QString toolTipOf(const Design &design, const ObjectId &id, const std::optional<ObjectState> &state)
{
    if (id.kind == ObjectKind::Note)
        return {};
    const ObjectLook look = lookOf(design, id);
    QStringList lines{u"<b>%1</b>"_s.arg(id.name.toHtmlEscaped()),
                      attributes({kindText(id.kind, look.isLight),
                              id.tenant.isEmpty() ? QString() : ObjectWords::tr("tenant %1").arg(id.tenant)})
                          .toHtmlEscaped()};
    const QStringList addresses = addressesOf(design, id);
    for (const QString &address : addresses)
        lines.append(u"<code>%1</code>"_s.arg(address.toHtmlEscaped()));
    if (addresses.isEmpty() && !look.detail.isEmpty())
        lines.append(look.detail.toHtmlEscaped());
    if (state) {
        lines.append(u"<b>%1</b>"_s.arg(stateText(state->kind).toHtmlEscaped()));
        if (!state->reason.isEmpty())
            lines.append(state->reason.toHtmlEscaped());
    }
    return u"<p style='white-space:pre-wrap'>%1</p>"_s.arg(lines.join(u"<br>"_s));
}

QString linkToolTip(const Design &design, const LinkId &link, const client::LinkRate &rate)
{
    const std::optional<ObjectId> target = targetOf(design, link);
    if (!target)
        return {};
    QStringList parts{ObjectWords::tr("%1 in %2", "an interface: its owner and the network").arg(link.owner.object(), target->object())};
    if (const Machine *const machine = link.owner.kind == ObjectKind::Machine ? findMachine(design, link.owner) : nullptr) {
        const MachineInterface &interface = machine->interfaces.at(link.index);
        parts.append(interface.address ? interface.address->toString() : QString());
        parts.append(interface.mac ? interface.mac->toString() : QString());
    } else {
        parts.append(linkText(design, link));
    }
    QStringList lines{attributes(parts)};
    if (rate.bytes() > 0) {
        const QString owner = link.owner.object();
        //: traffic: an object, bits and packets in a second
        lines.append(ObjectWords::tr("From %1: %2, %3").arg(owner, bitRate(rate.bytesFromOwner), packetRate(rate.packetsFromOwner)));
        lines.append(ObjectWords::tr("To %1: %2, %3").arg(owner, bitRate(rate.bytesToOwner), packetRate(rate.packetsToOwner)));
    }
    return lines.join(u'\n');
}

QString countsOf(const QList<ObjectId> &ids)
{
    QStringList parts;
    for (const ObjectKind kind : {ObjectKind::Machine, ObjectKind::Network, ObjectKind::Router, ObjectKind::External, ObjectKind::Node,
                                  ObjectKind::Note, ObjectKind::Tenant}) {
        const auto count = std::count_if(ids.cbegin(), ids.cend(), [kind](const ObjectId &id) { return id.kind == kind; });
        if (count > 0)
            parts.append(kindCount(kind, int(count)));
    }
    return attributes(parts);
}

} // namespace overlab::views
