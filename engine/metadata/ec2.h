// SPDX-License-Identifier: GPL-3.0-or-later
// The tree that Amazon's EC2 shows its machines, as far as Nova imitates it. Pure.
#pragma once

#include "engine/metadata/answer.h"
#include "engine/metadata/facts.h"

#include <QStringList>

#include <optional>

namespace overlab::metadata {

/// What stands at \a tokens, "2009-04-04", "meta-data", "instance-id" say: a value, or the names
/// below it; nullopt when there is no such place.
std::optional<Answer> ec2Answer(const Asker &asker, const QStringList &tokens);

} // namespace overlab::metadata
