// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/findindex.h"

#include "views/explorer/designlookup.h"
#include "views/explorer/naturalorder.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

/// As people copy them from elsewhere: FA-16-3E-44-98-20.
QString normalized(const QString &words)
{
    static const QRegularExpression dashedMac(u"^[0-9A-Fa-f]{2}(-[0-9A-Fa-f]{2})+-?$"_s);
    QString wanted = words.trimmed();
    if (dashedMac.match(wanted).hasMatch())
        wanted.replace(u'-', u':');
    return wanted;
}

} // namespace

bool FindIndex::NaturalOrder::operator()(const ObjectId &left, const ObjectId &right) const
{
    if (left.kind != right.kind)
        return left.kind > right.kind; // machines before what they are in
    if (const int order = naturalCompare(left.tenant, right.tenant))
        return order < 0;
    return naturalCompare(left.name, right.name) < 0;
}

FindIndex::FindIndex(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::loaded, this, [this] {
        m_isStale = true;
        m_entries.clear();
        emit changed();
    });
    connect(&document, &Document::changed, this, &FindIndex::follow);
}

void FindIndex::rebuild() const
{
    m_isStale = false;
    DesignLookup lookup(m_document.design());
    for (const ObjectId &id : allObjects(m_document.design()))
        enlist(id, lookup);
}

void FindIndex::follow(const DesignDifference &difference)
{
    if (m_isStale)
        return emit changed(); // nobody has looked for anything yet
    DesignLookup lookup(m_document.design());
    for (const ObjectId &id : difference.removed)
        m_entries.erase(id);
    for (const ObjectId &id : difference.added + difference.changed)
        enlist(id, lookup);
    for (const ObjectId &id : difference.moved) {
        if (id.kind == ObjectKind::Note)
            enlist(id, lookup);
    }
    emit changed();
}

FindIndex::Entry FindIndex::entryOf(const Machine &machine)
{
    Entry entry;
    entry.isLight = machine.type == MachineType::Namespace;
    for (const MachineInterface &interface : machine.interfaces) {
        if (interface.address)
            entry.texts.append(interface.address->toString());
        if (interface.mac)
            entry.texts.append(interface.mac->toString());
        if (interface.floatingIp)
            entry.texts.append(interface.floatingIp->toString());
    }
    return entry;
}

FindIndex::Entry FindIndex::entryOf(const Router &router)
{
    Entry entry;
    for (const RouterInterface &interface : router.interfaces) {
        if (interface.address)
            entry.texts.append(interface.address->toString());
    }
    if (router.external && router.external->address)
        entry.texts.append(router.external->address->toString());
    return entry;
}

FindIndex::Entry FindIndex::entryOf(const Network &network)
{
    Entry entry;
    for (const Subnet &subnet : network.subnets) {
        if (subnet.cidr)
            entry.subnets.append(*subnet.cidr);
        entry.texts.append(subnet.cidr ? subnet.cidr->toString() : subnet.cidr6);
        if (const auto *gateway = std::get_if<Ipv4Address>(&subnet.gateway))
            entry.texts.append(gateway->toString());
    }
    if (network.segment)
        entry.texts.append(QString::number(*network.segment));
    return entry;
}

FindIndex::Entry FindIndex::entryOf(const ExternalNetwork &external)
{
    Entry entry;
    entry.subnets.append(external.cidr);
    entry.texts.append(external.cidr.toString());
    if (external.gateway)
        entry.texts.append(external.gateway->toString());
    return entry;
}

FindIndex::Entry FindIndex::entryOf(const Node &node)
{
    Entry entry;
    if (node.address)
        entry.texts.append(node.address->toString());
    return entry;
}

void FindIndex::enlist(const ObjectId &id, DesignLookup &lookup) const
{
    Entry entry;
    const auto take = [&entry](const auto *item) {
        if (item)
            entry = entryOf(*item);
    };
    switch (id.kind) {
    case ObjectKind::Node:
        take(findNode(m_document.design(), id.name));
        break;
    case ObjectKind::External:
        take(findExternal(m_document.design(), id.name));
        break;
    case ObjectKind::Network:
        take(lookup.network(id));
        break;
    case ObjectKind::Router:
        take(lookup.router(id));
        break;
    case ObjectKind::Machine:
        take(lookup.machine(id));
        break;
    case ObjectKind::Note:
        entry.texts = m_document.placements().value(id).text.split(u'\n', Qt::SkipEmptyParts);
        break;
    case ObjectKind::Tenant:
        break;
    }
    if (id.kind != ObjectKind::Note)
        entry.texts.prepend(id.object());
    m_entries.insert_or_assign(id, std::move(entry));
}

QList<Found> FindIndex::find(const QString &words) const
{
    const QString wanted = normalized(words);
    if (wanted.isEmpty())
        return {};
    if (m_isStale)
        rebuild();
    const std::optional<Ipv4Address> address = Ipv4Address::parse(wanted);
    std::array<QList<Found>, 3> ranks;
    for (const auto &[id, entry] : m_entries) {
        const auto fits = [&wanted](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
        const auto text = std::find_if(entry.texts.cbegin(), entry.texts.cend(), fits);
        if (text != entry.texts.cend()) {
            const bool isName = text == entry.texts.cbegin() && id.kind != ObjectKind::Note;
            const bool isBeginning = isName && id.name.startsWith(wanted, Qt::CaseInsensitive);
            const bool isWhole = *text == wanted || (isName && id.name.compare(wanted, Qt::CaseInsensitive) == 0);
            ranks[isWhole ? 0 : isBeginning ? 1 : 2].append({id, text->trimmed(), isName, entry.isLight});
            continue;
        }
        const auto subnet = std::find_if(entry.subnets.cbegin(), entry.subnets.cend(),
                                         [&address](const Ipv4Subnet &one) { return address && one.contains(*address); });
        if (subnet != entry.subnets.cend())
            ranks[2].append({id, subnet->toString(), false, false});
    }
    return ranks[0] + ranks[1] + ranks[2];
}

} // namespace overlab::views
