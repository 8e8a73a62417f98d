// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/labselection.h"

#include "app/cli/refusal.h"
#include "engine/client/hostcommands.h"

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

QStringList runningNames(const client::LabList &list)
{
    QStringList names;
    for (const client::LabEntry &lab : list.labs) {
        if (lab.isRunning)
            names << lab.name;
    }
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

/// What runs instead, for the sentence about a lab that does not; empty when that can not be told.
QCoro::Task<QString> whatRuns(client::Host host)
{
    try {
        const client::LabList list = co_await client::readLabs(host);
        const QStringList names = runningNames(list);
        if (!names.isEmpty())
            co_return Cli::tr("Running: %1.").arg(names.join(u", "_s));
        co_return Cli::tr("No lab is running; “overlabctl apply FILE” starts one.");
    } catch (const Error &) {
        co_return QString();
    }
}

} // namespace

QCoro::Task<client::LabAddress> selectLab(const Context &context)
{
    const client::Host host = context.host;
    if (!context.labName.isEmpty()) {
        checkName(context.labName);
        const client::LabAddress given{context.labName, host};
        co_return given;
    }
    const client::LabList list = co_await client::readLabs(host);
    const QStringList names = runningNames(list);
    if (names.isEmpty())
        throw Refusal(NoSuchThing,
                      Cli::tr("No lab is running; “overlabctl apply FILE” starts one."));
    if (names.size() > 1)
        throw Refusal(WrongUsage, Cli::tr("Several labs are running: %1. Choose one with --lab.")
                                      .arg(names.join(u", "_s)));
    const client::LabAddress only{names.constFirst(), host};
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
    const QString others = co_await whatRuns(lab.host);
    const QString sentence = Cli::tr("The lab “%1” is not running.").arg(lab.name);
    co_return others.isEmpty() ? sentence : sentence + u' ' + others;
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
    const client::LabAddress address = co_await selectLab(context);
    std::unique_ptr<client::LabClient> lab = co_await openLab(address);
    co_return lab;
}

} // namespace overlab::cli
