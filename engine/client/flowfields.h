// SPDX-License-Identifier: GPL-3.0-or-later
// What the text of a flow's match says, field by field, as bits that must be so: to compare flows with one another and
// with what somebody looks for. Pure.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::client {

/// "nw_src=10.0.0.0/24", or "arp" with no value. Names of ports are without their quotes.
struct FlowPiece
{
    QString name;
    QString value;

    friend bool operator==(const FlowPiece &, const FlowPiece &) = default;
};

/// 128 bits, as an IPv6 address has them.
struct FlowBits
{
    quint64 high = 0;
    quint64 low = 0;

    friend bool operator==(const FlowBits &, const FlowBits &) = default;
};

/// That the bits of \c mask in a field are those of \c value; of a field that is not known bit by bit, that it is \c text.
struct FlowField
{
    QString name; ///< one for all spellings: "dl_type", "vlan_tci", "tp_dst"
    FlowBits value;
    FlowBits mask;
    QString text; ///< of a field that is not known bit by bit, or named by people: in_port

    friend bool operator==(const FlowField &, const FlowField &) = default;
};

using FlowMatch = QList<FlowField>;

/// What is between the commas of a match or a list of actions; those in brackets part nothing.
QStringList flowParts(const QString &text);
QList<FlowPiece> flowPieces(const QString &match);
/// Every piece as far as it is understood; what is not is kept as text.
FlowMatch flowMatch(const QString &match);
/// Whether each packet that \a narrow takes \a wide would take as well, as far as that can be told.
bool covers(const FlowMatch &wide, const FlowMatch &narrow);
/// Whether two texts say the same, in whichever order and spelling.
bool isSameMatch(const QString &one, const QString &other);

/// Whether it is a field, or a protocol's name, that Open vSwitch knows and this file too.
bool isFlowField(const QString &name);
bool isFlowProtocol(const QString &name);
/// Whether flowMatch() understands its value, too.
bool isFlowPiece(const FlowPiece &piece);

} // namespace overlab::client
