// SPDX-License-Identifier: GPL-3.0-or-later
// What networks take of the wire between the nodes: segments, the untagged network, MTU.
#include "engine/design/validation/rules.h"

#include "engine/design/enumnames.h"

#include <algorithm>

namespace overlab::design {

using namespace Qt::StringLiterals;

namespace {

bool isTunnel(NetworkType type)
{
    return encapsulationBytes(type) > 0;
}

/// The largest segment: 12 bits of VLAN id without 0 and 4095, 24 of VNI, 32 of GRE key.
quint32 largestSegment(NetworkType type)
{
    return type == NetworkType::Vlan ? 4094u : type == NetworkType::Gre ? 0xffffffffu : 0xffffffu;
}

/// Segments are unique by type. All VLANs, also the external ones, share the physical network.
class SegmentBook
{
public:
    explicit SegmentBook(ValidationContext &context) : m_context(context) {}

    void add(NetworkType type, std::optional<quint32> segment, const QString &path,
             const QString &object)
    {
        if (type == NetworkType::Flat)
            addFlat(path, object);
        if (!segment)
            return;
        const QString at = path + u".segment"_s;
        const QString number = QString::number(*segment);
        if (!isTunnel(type) && type != NetworkType::Vlan) {
            m_context.report(u"segment-not-allowed"_s, {enumName(type)}, at, object);
            return;
        }
        if (*segment < 1 || *segment > largestSegment(type)) {
            m_context.report(
                u"segment-out-of-range"_s,
                {number, enumName(type), u"1"_s, QString::number(largestSegment(type))}, at,
                object);
            return;
        }
        const auto key = std::pair(int(type), *segment);
        const auto owner = m_owners.constFind(key);
        if (owner != m_owners.cend())
            m_context.report(u"segment-taken"_s, {number, enumName(type), *owner}, at, object);
        else
            m_owners.insert(key, object);
    }

private:
    void addFlat(const QString &path, const QString &object)
    {
        if (m_flat)
            m_context.report(u"flat-network-taken"_s, {*m_flat}, path + u".type"_s, object);
        else
            m_flat = object;
    }

    ValidationContext &m_context;
    QHash<std::pair<int, quint32>, QString> m_owners;
    std::optional<QString> m_flat;
};

void checkMtu(ValidationContext &context, const IndexedNetwork &network)
{
    constexpr int smallest = 68; // RFC 791: every link carries 68 bytes
    constexpr int largest = 65535;
    constexpr int smallestIpv6 = 1280; // RFC 8200, section 5
    const QString path = network.path + u".mtu"_s;
    const QString text = QString::number(network.mtuBytes);
    const int room = context.underlayMtuBytes() - encapsulationBytes(network.type);
    const bool isGiven = network.drawn->mtuBytes.has_value();

    if (isGiven && (network.mtuBytes < smallest || network.mtuBytes > largest)) {
        context.report(u"mtu-out-of-range"_s,
                       {text, QString::number(smallest), QString::number(largest)}, path,
                       network.object);
        return;
    }
    if (isGiven && network.mtuBytes > room) {
        context.report(u"mtu-exceeds-underlay"_s,
                       {text, enumName(network.type), QString::number(room),
                        QString::number(context.underlayMtuBytes())},
                       path, network.object);
    }
    const QList<Subnet> &subnets = network.drawn->subnets;
    const bool hasIpv6 = std::any_of(subnets.cbegin(), subnets.cend(),
                                     [](const Subnet &subnet) { return !subnet.cidr6.isEmpty(); });
    if (hasIpv6 && network.mtuBytes < smallestIpv6)
        context.report(u"mtu-too-small-for-ipv6"_s, {text}, path, network.object);
}

} // namespace

void checkSegments(ValidationContext &context)
{
    SegmentBook book(context);
    for (qsizetype i = 0; i < context.design.externals.size(); ++i) {
        const ExternalNetwork &external = context.design.externals.at(i);
        const QString path = itemPath(u"external"_s, i);
        if (!context.isDamaged(path + u".type"_s))
            book.add(external.type, external.segment, path, external.name);
    }
    for (const IndexedNetwork &network : std::as_const(context.networks)) {
        if (context.isDamaged(network.path + u".type"_s) ||
            (!network.drawn->type && context.isDamaged(u"settings.tunnel"_s)))
            continue;
        book.add(network.type, network.drawn->segment, network.path, network.object);
        if (!context.isDamaged(network.path + u".mtu"_s) && !context.isDamaged(u"underlay.mtu"_s))
            checkMtu(context, network);
    }
}

} // namespace overlab::design
