// SPDX-License-Identifier: GPL-3.0-or-later
// overlabd's sub-commands: what can be done to labs from outside. Each prints its result as one
// JSON document (or, where it has one, as text for people) and returns the exit status.
#pragma once

#include "engine/base/error.h"

#include <QString>

namespace overlab {

enum class Output { Text, Json };

int startLab(const QString &labName);
int listLabs(Output output);
int verifyLabGone(const QString &labName);
int destroyLab(const QString &labName);
int killLab(const QString &labName);
/// Makes the uplink work that the lab's journal asks for.
int startUplink(const QString &labName);
int printDoctor(Output output);

/// Relays standard input and output to the engine of a running lab. Throws NotFound when it does not
/// run: a program behind ssh that only looks must not make one.
int relayToEngine(const QString &labName);

/// Becomes the engine; refuses to outside a lab.
int serveLab(const QString &labName, int argc, char **argv);

/// Prints {"error":{…}} on standard output and the same for people on standard error.
/// Returns the exit status that cli.md gives it.
int printError(const Error &error);

} // namespace overlab
