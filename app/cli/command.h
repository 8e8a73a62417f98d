// SPDX-License-Identifier: GPL-3.0-or-later
// What a command of overlabctl is: its words, its help, and the coroutine that does it. Each
// command has one file in commands/, which fills in one of these.
#pragma once

#include "engine/client/labaddress.h"

#include <QCoroTask>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::cli {

class Output;
struct Command;

struct Option
{
    QString name;      ///< without the dashes
    QString valueName; ///< "N"; empty: the option is a flag
    QString help;
};

/// A command line, taken apart.
struct Invocation
{
    const Command *command = nullptr; ///< null: --help or --version alone
    QHash<QString, QString> options;  ///< flags have an empty value
    QStringList arguments;
    QStringList program; ///< what stood behind "--", for commands that take a program

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option); }
};

/// What a running command has. Outlives its coroutine.
struct Context
{
    Invocation invocation;
    Output &output;
    QString labName; ///< of --lab; empty: not given
    client::Host host;

    const QStringList &arguments() const { return invocation.arguments; }
};

struct Command
{
    QString name;
    QString synopsis; ///< what follows the name: "FILE [--script]"
    QString summary;
    QList<Option> options; ///< beside the common ones
    int fewestArguments = 0;
    int mostArguments = 0;      ///< -1: any number
    bool takesProgram = false;  ///< words behind "--"
    bool isInteractive = false; ///< --json makes no sense
    /// The exit status. Throws Error; Refusal carries its own status.
    QCoro::Task<int> (*run)(Context &context) = nullptr;
};

/// --lab, --host and --json, which every command takes.
QList<Option> commonOptions();

/// \a option as a whole number of at least \a least; \a otherwise when it was not given.
/// Throws Refusal for anything else.
int numberOption(const Invocation &invocation, const QString &option, int otherwise, int least);

} // namespace overlab::cli
