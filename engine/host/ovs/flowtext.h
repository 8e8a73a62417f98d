// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces from which the canonical spelling of flows is made: see flow.h. Private to this
// folder.
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace overlab::host::flowtext {

/// Splits at \a separator outside parentheses and quotes; blanks around pieces are dropped, and so
/// are empty pieces.
QList<QStringView> split(QStringView text, QChar separator = u',');

/// "0x" hexadecimal or decimal, as ovs-ofctl reads numbers.
std::optional<quint64> numberOf(QStringView text);

/// 0x1f, and 0 for zero (printf's %#x).
QString hex(quint64 number);

/// A port as ovs-ofctl prints it: reserved ports in capitals, a name in quotes unless it is
/// letters and digits with a letter first, a number as it is.
QString portName(QStringView text);

/// The canonical forms of addresses; the text itself, in lower case, when it is none.
QString ipv6(QStringView text);
/// ADDRESS or ADDRESS/LENGTH or ADDRESS/MASK with the host bits cleared; empty when it matches all.
QString ipv4WithMask(QStringView text);
QString ipv6WithMask(QStringView text);
QString macWithMask(QStringView text);

/// One spelling of ct_state: flags in the order of their bits, for example +new-est+trk.
QString connectionState(QStringView text);

/// The match of a flow: fields in ovs-ofctl's order with its names and numbers.
QString canonicalMatch(QStringView match);

/// The actions of a flow whose canonical match is \a match (a VLAN action depends on it).
QString canonicalActions(QStringView actions, QStringView match);

} // namespace overlab::host::flowtext
