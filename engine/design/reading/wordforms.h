// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of the small words in a design file: names, sizes, ports, colours, keys. Used by the
// reader, and by the writer for the way back.
#pragma once

#include "engine/design/securitygroup.h"

#include <QString>
#include <QtGlobal>

#include <optional>

namespace overlab::design {

/// [A-Za-z0-9][A-Za-z0-9._-]{0,62}
bool isName(QStringView text);
/// NAME or TENANT/NAME
bool isReference(QStringView text);
/// "#rrggbb"
bool isColor(QStringView text);
/// A DNS domain: labels of letters, digits and inner hyphens (RFC 1123), at most 253 characters.
bool isDomain(QStringView text);
/// A public key as sshd(8), AUTHORIZED_KEYS, has it, without options: "TYPE BASE64" or "TYPE BASE64
/// COMMENT", one line.
bool isSshKey(QStringView text);

/// Bytes of "128MiB", "16GiB", "512K" or "1G": a whole number, perhaps a space, and a unit. KiB, K,
/// MiB, M … are powers of 1024 (as QEMU and OpenStack count), kB, MB … powers of 1000, B is bytes.
/// nullopt for another form, no unit, or more than 63 bits hold.
std::optional<qint64> parseSize(QStringView text);
/// The shortest text with a binary unit that parseSize() reads as \a bytes, such as "128MiB".
QString sizeText(qint64 bytes);

/// A port or FIRST-LAST, each 1 to 65535; a reversed range is given back as it is.
std::optional<PortRange> parsePorts(QStringView text);
/// "80" or "80-443".
QString portsText(const PortRange &ports);

} // namespace overlab::design
