// SPDX-License-Identifier: GPL-3.0-or-later
// overlabd: starts labs, looks at them from outside, and is the engine inside each. The modes are
// sub-commands rather than programs of their own so that one path names all of it, also over ssh.
#include "app/daemon/commands.h"

#include <QCommandLineParser>

#include <csignal>
#include <cstdio>
#include <exception>

namespace {

using namespace Qt::StringLiterals;
using namespace overlab;

constexpr int wrongUsage = 2;

int usageError(const QString &sentence)
{
    std::fprintf(stderr, "overlabd: %s\n", qPrintable(sentence));
    return wrongUsage;
}

QStringList argumentList(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int runCommand(const QCommandLineParser &parser, int argc, char **argv)
{
    const Output output = parser.isSet(u"json"_s) ? Output::Json : Output::Text;
    if (parser.isSet(u"list"_s))
        return listLabs(output);
    if (parser.isSet(u"doctor"_s))
        return printDoctor(output);
    const QString lab = parser.value(u"lab"_s);
    if (lab.isEmpty())
        return usageError(u"--lab NAME is needed"_s);
    if (parser.isSet(u"start"_s))
        return startLab(lab);
    if (parser.isSet(u"verify-gone"_s))
        return verifyLabGone(lab);
    if (parser.isSet(u"destroy"_s))
        return destroyLab(lab);
    if (parser.isSet(u"kill"_s))
        return killLab(lab);
    if (parser.isSet(u"uplink"_s))
        return startUplink(lab);
    if (parser.isSet(u"stdio"_s))
        return relayToEngine(lab);
    return serveLab(lab, argc, argv);
}

} // namespace

// No QCoreApplication before the engine mode: the launcher needs a process with one thread.
int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN);
    const QStringList modes{u"start"_s, u"list"_s,   u"verify-gone"_s, u"destroy"_s,
                            u"kill"_s,  u"doctor"_s, u"stdio"_s, u"uplink"_s};
    QCommandLineParser parser;
    parser.addOption({u"lab"_s, u"the lab to start, end or serve"_s, u"NAME"_s});
    parser.addOption({u"start"_s, u"start the lab and wait until its engine answers"_s});
    parser.addOption({u"list"_s, u"list this user's labs"_s});
    parser.addOption({u"verify-gone"_s, u"wait for the lab's end, prove it, remove its folder"_s});
    parser.addOption({u"destroy"_s, u"end the lab, then as --verify-gone"_s});
    parser.addOption({u"kill"_s, u"end the lab's first process"_s});
    parser.addOption({u"doctor"_s, u"show what this host can do"_s});
    parser.addOption({u"stdio"_s, u"relay standard input and output to the lab's engine"_s});
    parser.addOption({u"uplink"_s, u"lead the lab's outside to the real network, if it wants that"_s});
    parser.addOption({u"json"_s, u"print JSON"_s});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(argumentList(argc, argv)))
        return usageError(parser.errorText());
    if (parser.isSet(help)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    if (parser.isSet(version)) {
        std::puts("overlabd " OVERLAB_VERSION);
        return 0;
    }
    const auto chosen = std::count_if(
        modes.begin(), modes.end(), [&parser](const QString &mode) { return parser.isSet(mode); });
    if (chosen > 1 || !parser.positionalArguments().isEmpty())
        return usageError(u"one mode at a time, and no further words"_s);
    try {
        return runCommand(parser, argc, argv);
    } catch (const Error &error) {
        return printError(error);
    } catch (const std::exception &error) {
        return printError(
            Error(ErrorCode::CommandFailed, u"overlabd"_s, QString::fromLocal8Bit(error.what())));
    }
}
