// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include "app/cli/refusal.h"
#include "app/cli/terminal.h"

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

/// Two columns, the first indented.
QString columns(const QList<QPair<QString, QString>> &rows)
{
    int width = 0;
    for (const auto &[left, right] : rows)
        width = qMax(width, displayWidth(left));
    QString text;
    for (const auto &[left, right] : rows)
        text += u"  "_s + left + QString(width + 2 - displayWidth(left), u' ') + right + u'\n';
    return text;
}

QString optionRows(const QList<Option> &options)
{
    QList<QPair<QString, QString>> rows;
    for (const Option &option : options) {
        const QString value = option.valueName.isEmpty() ? QString() : u' ' + option.valueName;
        rows << qMakePair(u"--"_s + option.name + value, option.help);
    }
    return columns(rows);
}

QString placeHelp()
{
    return Cli::tr("A PLACE is a node (compute-0), a machine (red/vm-1, or vm-1 where only one has "
                   "that name),\na router (red/router-1), a network (red/net-1: its DHCP server), "
                   "“outside”, or “underlay”.") +
           u'\n';
}

} // namespace

QString generalHelp(const QList<Command> &commands)
{
    QList<QPair<QString, QString>> rows;
    for (const Command &command : commands) {
        const QString words =
            command.synopsis.isEmpty() ? command.name : command.name + u' ' + command.synopsis;
        rows << qMakePair(words, command.summary);
    }
    const QList<QPair<QString, QString>> statuses{
        {u"0"_s, Cli::tr("done")},
        {u"1"_s, Cli::tr("it failed, and said why")},
        {u"2"_s, Cli::tr("wrong usage")},
        {u"3"_s, Cli::tr("the design is invalid")},
        {u"4"_s, Cli::tr("no such lab, place or object")},
        {u"130"_s, Cli::tr("interrupted with Ctrl-C")},
    };
    return Cli::tr("Usage: overlabctl COMMAND … [--lab NAME] [--host DEST] [--json]") + u"\n\n"_s +
           Cli::tr("Commands:") + u'\n' + columns(rows) + u'\n' + Cli::tr("For every command:") +
           u'\n' + optionRows(commonOptions()) + u'\n' + placeHelp() + u'\n' +
           Cli::tr("Exit status:") + u'\n' + columns(statuses);
}

QString commandHelp(const Command &command)
{
    QString text =
        Cli::tr("Usage: overlabctl %1").arg((command.name + u' ' + command.synopsis).trimmed()) +
        u"\n\n"_s + command.summary + u"\n\n"_s;
    if (!command.options.isEmpty())
        text += Cli::tr("Options:") + u'\n' + optionRows(command.options) + u'\n';
    text += Cli::tr("For every command:") + u'\n' + optionRows(commonOptions());
    if (command.synopsis.contains(u"PLACE"_s))
        text += u'\n' + placeHelp();
    return text;
}

} // namespace overlab::cli
