// SPDX-License-Identifier: GPL-3.0-or-later
// What a plain YAML scalar means: the core schema of YAML 1.2 (section 10.3.2), in which `no`, `on`
// and 12:30:45 are text. yaml-cpp leaves this to its caller.
#pragma once

#include <QString>

#include <optional>

namespace overlab::design {

enum class ScalarType { Null, Boolean, Integer, Real, Text };

/// The type of \a text when it stands in a file without quotes.
ScalarType coreScalarType(QStringView text);

/// The value of a Boolean scalar.
bool coreBoolean(QStringView text);

/// The value of an Integer scalar (decimal, 0o octal or 0x hexadecimal); nullopt when it does not
/// fit into 64 bits.
std::optional<qint64> coreInteger(QStringView text);

} // namespace overlab::design
