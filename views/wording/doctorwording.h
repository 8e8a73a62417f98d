// SPDX-License-Identifier: GPL-3.0-or-later
// What a finding of "overlabd --doctor" is about and good for, in people's words.
#pragma once

#include <QString>

namespace overlab::views {

/// The name of the thing that \a key stands for ("kvm" → "hardware virtualisation (KVM)").
QString doctorSubject(const QString &key);

/// What a lab uses it for; \a purpose is the finding's code ("tunnels"). A code without words is
/// shown as it is.
QString doctorPurpose(const QString &purpose);

/// What a lab cannot do without it, as a sentence or two; empty when the purpose says it all.
QString doctorMeaning(const QString &key);

/// As whom or where the command that helps is typed: "As root:".
QString doctorRemedyPlace(const QString &key);

/// What was found: a version or a path as it is, and in words why something is missing.
QString doctorFound(const QString &value);

/// \a state of a finding: "ok", "missing" or "limited".
QString doctorStateName(const QString &state);

} // namespace overlab::views
