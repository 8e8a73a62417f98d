// SPDX-License-Identifier: GPL-3.0-or-later
// The sets of a namespace (ipset(8)) as values, and whether a packet is in one. Pure.
#pragma once

#include "engine/path/netfilter/rulematch.h"
#include "engine/path/packet.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace overlab::path {

struct AddressSet
{
    struct Member
    {
        QStringList fields;        ///< as written between the commas
        QList<Ipv4Subnet> subnets; ///< of the same index; of no meaning for other kinds of field
        bool isExcluded = false;   ///< nomatch
    };

    QStringList kinds; ///< of its fields: ip, net, port, mac, set …
    bool isIpv6 = false;
    QList<Member> members;
};

using AddressSets = QHash<QString, AddressSet>;

/// Reads \a text of ipset save. Throws Error(BadReply), with the line in its subject.
AddressSets parseAddressSets(const QByteArray &text);

/// Whether \a packet is in the set \a name, as -m set --match-set NAME ENDS asks. nullopt: there is
/// no such set, or it has a kind of field that cannot be judged.
std::optional<bool> isMember(const AddressSets &sets, const SetMatch &match, const Packet &packet);

} // namespace overlab::path
