// SPDX-License-Identifier: GPL-3.0-or-later
// OpenStack's own documents, which say more than EC2's tree: meta_data.json, network_data.json,
// user_data and their neighbours. Pure.
#pragma once

#include "engine/metadata/answer.h"
#include "engine/metadata/facts.h"

#include <QStringList>

#include <optional>

namespace overlab::metadata {

/// What stands at \a tokens, "2018-08-27" and "meta_data.json" say; nullopt when there is no such
/// place.
std::optional<Answer> openStackAnswer(const Asker &asker, const QStringList &tokens);

} // namespace overlab::metadata
