// SPDX-License-Identifier: GPL-3.0-or-later
// Which lab a command means, and the way to its engine, with sentences for those who named none or
// one that does not run.
#pragma once

#include "app/cli/command.h"
#include "engine/client/labclient.h"

#include <memory>

namespace overlab::cli {

/// The lab of --lab, else the only one running on the host. Throws Refusal: NoSuchThing when none
/// runs, WrongUsage when several do.
[[nodiscard]] QCoro::Task<client::LabAddress> selectLab(const Context &context);

/// The lab of --lab, else the one that is named like the design.
client::LabAddress labForDesign(const Context &context, const QString &designName);

/// A connection to a running lab. Throws Refusal(NoSuchThing) when \a address is none.
[[nodiscard]] QCoro::Task<std::unique_ptr<client::LabClient>> openLab(client::LabAddress address);

/// What to say when \a lab does not run, with what runs instead.
[[nodiscard]] QCoro::Task<QString> notRunningSentence(client::LabAddress lab);

/// openLab() on selectLab().
[[nodiscard]] QCoro::Task<std::unique_ptr<client::LabClient>>
openSelectedLab(const Context &context);

} // namespace overlab::cli
