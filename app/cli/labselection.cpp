// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labselection.h"

#include "app/cli/refusal.h"
#include "engine/client/hostcommands.h"
#include "views/wording/listwording.h"

#include <optional>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

struct LabNames
{
    QStringList running;
    QStringList stopped;
};

LabNames namesOf(const client::LabList &list)
{
    LabNames names;
    for (const client::LabEntry &lab : list.labs)
        (lab.isRunning ? names.running : names.stopped) << lab.name;
    return names;
}

void checkName(const QString &name)
{
    if (!client::isValidLabName(name))
        throw Refusal(WrongUsage,
                      Cli::tr("“%1” is not a lab's name: letters, digits, dots, hyphens "
                              "and underscores, at most 63 of them.")
                          .arg(name));
}

QString stoppedSentence(const QString &lab)
{
    return Cli::tr("The lab “%1” has stopped. “overlabctl apply FILE” makes it anew from its "
                   "design, “overlabctl destroy --lab %1” removes what is left of it.")
        .arg(lab);
}

QString noLabSentence(const LabNames &names)
{
    if (names.stopped.isEmpty())
        return Cli::tr("No lab is running; “overlabctl apply FILE” starts one.");
    if (names.stopped.size() == 1)
        return stoppedSentence(names.stopped.constFirst());
    return Cli::tr("No lab is running. Stopped: %1.").arg(views::listed(names.stopped));
}

/// The one that is meant where none was named.
QString onlyLab(const LabNames &names, LabKind kind)
{
    const bool takesStopped = kind == LabKind::StoppedToo && names.running.isEmpty();
    const QStringList &eligible = takesStopped ? names.stopped : names.running;
    if (eligible.isEmpty())
        throw Refusal(NoSuchThing, noLabSentence(names));
    if (eligible.size() == 1)
        return eligible.constFirst();
    const QString sentence = takesStopped
                                 ? Cli::tr("Several labs have stopped: %1. Choose one with --lab.")
                                 : Cli::tr("Several labs are running: %1. Choose one with --lab.");
    throw Refusal(WrongUsage, sentence.arg(views::listed(eligible)));
}

} // namespace

QCoro::Task<client::LabAddress> selectLab(const Context &context, LabKind kind)
{
    const client::Host host = context.host;
    if (!context.labName.isEmpty()) {
        checkName(context.labName);
        const client::LabAddress given{context.labName, host};
        co_return given;
    }
    const client::LabList list = co_await client::readLabs(host);
    const QString name = onlyLab(namesOf(list), kind);
    const client::LabAddress only{name, host};
    co_return only;
}

client::LabAddress labForDesign(const Context &context, const QString &designName)
{
    if (context.labName.isEmpty())
        return {designName, context.host};
    checkName(context.labName);
    return {context.labName, context.host};
}

QCoro::Task<QString> notRunningSentence(client::LabAddress lab)
{
    std::optional<LabNames> names;
    try {
        const client::LabList list = co_await client::readLabs(lab.host);
        names = namesOf(list);
    } catch (const Error &) { // then what runs instead cannot be told
    }
    const QString sentence = Cli::tr("The lab “%1” is not running.").arg(lab.name);
    if (!names)
        co_return sentence;
    if (names->stopped.contains(lab.name))
        co_return stoppedSentence(lab.name);
    if (names->running.isEmpty())
        co_return sentence + u' ' + noLabSentence(*names);
    co_return sentence + u' ' + Cli::tr("Running: %1.").arg(views::listed(names->running));
}

QCoro::Task<std::unique_ptr<client::LabClient>> openLab(client::LabAddress address)
{
    auto lab = std::make_unique<client::LabClient>(address);
    bool isAbsent = false;
    try {
        co_await lab->connectToLab();
    } catch (const Error &error) {
        if (error.code() != ErrorCode::NotFound)
            throw;
        isAbsent = true;
    }
    if (isAbsent) {
        const QString sentence = co_await notRunningSentence(address);
        throw Refusal(NoSuchThing, sentence);
    }
    co_return lab;
}

QCoro::Task<std::unique_ptr<client::LabClient>> openSelectedLab(const Context &context)
{
    const client::LabAddress address = co_await selectLab(context, LabKind::Running);
    std::unique_ptr<client::LabClient> lab = co_await openLab(address);
    co_return lab;
}

} // namespace overlab::cli
