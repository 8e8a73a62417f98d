// SPDX-License-Identifier: GPL-3.0-or-later
// What it means that a daemon of a lab has ended, in sentences.
#pragma once

#include "engine/client/labstatus.h"

#include <QString>

namespace overlab::views {

/// What has ended where, what becomes of traffic, and what the program does about it.
QString endedSentence(const client::EndedDaemon &daemon);
/// Of all that have ended on \a node itself; empty: none has.
QString endedSentences(const client::LabStatus &status, const QString &node);
/// What that means for an object on the daemon's node.
QString cutOffSentence(const client::EndedDaemon &daemon, const QString &object);
/// That it runs again.
QString returnedSentence(const client::EndedDaemon &daemon);
/// What a restart of the switch does to connections behind the native firewall.
QString forgottenSentence();

} // namespace overlab::views
