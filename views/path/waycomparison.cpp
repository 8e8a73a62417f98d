// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/waycomparison.h"

#include <vector>

namespace overlab::views {

namespace {

// What two hops have in common; those at other places have nothing.
constexpr int samePlace = 4;
constexpr int sameDevice = 1;
constexpr int sameDeed = 1;

bool isSamePlace(const client::PathHop &one, const client::PathHop &other)
{
    return one.kind == other.kind && one.place == other.place && one.bridge == other.bridge;
}

int likeness(const client::PathHop &one, const client::PathHop &other)
{
    if (!isSamePlace(one, other))
        return 0;
    return samePlace + (one.device == other.device ? sameDevice : 0) + (one.outDevice == other.outDevice ? sameDevice : 0)
        + (one.code == other.code ? sameDeed : 0);
}

bool isSameRule(const client::PathRule &one, const client::PathRule &other)
{
    return one.kind == other.kind && one.table == other.table && one.chain == other.chain && one.match == other.match
        && one.priority == other.priority && one.text == other.text;
}

HopPair paired(const client::PathWay &beforeWay, int before, const client::PathWay &nowWay, int now)
{
    const client::PathHop &one = beforeWay.hops.at(before);
    const client::PathHop &other = nowWay.hops.at(now);
    HopPair pair{before, now, HopChange::Same, false, false, differingFields(one.after, other.after)};
    pair.isOtherDeed = one.code != other.code || one.device != other.device || one.outDevice != other.outDevice || one.arguments != other.arguments;
    pair.isOtherRule = !isSameRule(one.rule, other.rule);
    if (pair.isOtherDeed || pair.isOtherRule || !pair.fields.isEmpty())
        pair.change = HopChange::Changed;
    return pair;
}

/// The best that can be had from each pair of beginnings on (Needleman and Wunsch, 1970, without penalties).
class Likenesses
{
public:
    Likenesses(const QList<client::PathHop> &before, const QList<client::PathHop> &now)
        : m_width(now.size() + 1), m_best(size_t((before.size() + 1) * m_width))
    {
        for (qsizetype i = before.size() - 1; i >= 0; --i) {
            for (qsizetype j = now.size() - 1; j >= 0; --j) {
                const int like = likeness(before.at(i), now.at(j));
                at(i, j) = std::max(at(i + 1, j), at(i, j + 1));
                if (like > 0)
                    at(i, j) = std::max(at(i, j), like + at(i + 1, j + 1));
            }
        }
    }

    int &at(qsizetype before, qsizetype now) { return m_best.at(size_t(before * m_width + now)); }

private:
    const qsizetype m_width;
    std::vector<int> m_best;
};

} // namespace

QList<PacketField> differingFields(const client::PathPacket &before, const client::PathPacket &now)
{
    QList<PacketField> fields;
    for (const PacketField field : packetFields()) {
        if (field != PacketField::SrcPort && packetFieldValue(before, field) != packetFieldValue(now, field))
            fields.append(field);
    }
    return fields;
}

QList<HopPair> compareWays(const client::PathWay &before, const client::PathWay &now)
{
    Likenesses best(before.hops, now.hops);
    QList<HopPair> pairs;
    int i = 0;
    int j = 0;
    while (i < before.hops.size() || j < now.hops.size()) {
        const bool hasBoth = i < before.hops.size() && j < now.hops.size();
        const int like = hasBoth ? likeness(before.hops.at(i), now.hops.at(j)) : 0;
        if (like > 0 && best.at(i, j) == like + best.at(i + 1, j + 1)) {
            pairs.append(paired(before, i++, now, j++));
        } else if (i < before.hops.size() && (j == now.hops.size() || best.at(i + 1, j) >= best.at(i, j + 1))) {
            pairs.append({i++, -1, HopChange::OnlyBefore, false, false, {}});
        } else {
            pairs.append({-1, j++, HopChange::OnlyNow, false, false, {}});
        }
    }
    return pairs;
}

qsizetype firstDifference(const QList<HopPair> &pairs)
{
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        if (pairs.at(i).change != HopChange::Same)
            return i;
    }
    return -1;
}

} // namespace overlab::views
