// SPDX-License-Identifier: GPL-3.0-or-later
// Which lab a command means, and the way to its engine, with sentences for those who named none or
// one that does not run.
#pragma once

#include "app/cli/command.h"
#include "engine/client/labclient.h"

#include <memory>

namespace overlab::cli {

enum class LabKind { Running, StoppedToo };

/// The lab of --lab, else the only one running on the host; with StoppedToo, where none runs, the
/// only stopped one. Throws Refusal: NoSuchThing when there is none, WrongUsage for several.
[[nodiscard]] QCoro::Task<client::LabAddress> selectLab(const Context &context, LabKind kind);

/// The lab of --lab, else the one that is named like the design.
client::LabAddress labForDesign(const Context &context, const QString &designName);

/// A connection to a running lab. Throws Refusal(NoSuchThing) when \a address is none.
[[nodiscard]] QCoro::Task<std::unique_ptr<client::LabClient>> openLab(client::LabAddress address);

/// What to say when \a lab does not run: what to do with a stopped one, or what runs instead.
[[nodiscard]] QCoro::Task<QString> notRunningSentence(client::LabAddress lab);

/// openLab() on selectLab().
[[nodiscard]] QCoro::Task<std::unique_ptr<client::LabClient>>
openSelectedLab(const Context &context);

} // namespace overlab::cli
