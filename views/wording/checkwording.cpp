// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/checkwording.h"

#include "engine/design/enumnames.h"
#include "views/wording/errorwording.h"
#include "views/wording/pathwording.h"
#include "views/wording/proofwording.h"

#include <QCoreApplication>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

using State = client::CheckResult::State;

struct CheckWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::CheckWording)
};

/// Where the packet got lost, or its answer: as the walk says, else as the real packet showed. Empty: nobody knows.
QString lossSentence(const client::ProvenPath &proven)
{
    if (const client::PathHop *const hop = client::lossOf(proven))
        return CheckWording::tr("%1: %2", "place, what happens there").arg(hopPlace(*hop), hopSentence(*hop));
    for (const client::ProofFinding &finding : proven.proof.findings) {
        if (finding.kind == u"not-seen")
            return findingSentence(finding, proven.proof);
    }
    return {};
}

QString withLoss(const QString &sentence, const client::ProvenPath &proven)
{
    const QString loss = lossSentence(proven);
    //: two sentences
    return loss.isEmpty() ? sentence : CheckWording::tr("%1 %2", "what became of the packet, where").arg(sentence, loss);
}

QString openSentence(const client::ProvenPath &proven)
{
    const client::PathProof &proof = proven.proof;
    if (!proof.isSent)
        return CheckWording::tr("The packet could not be sent: %1").arg(proof.sendError);
    if (proof.lostFrames > 0)
        return CheckWording::tr("It cannot be told: too much else was on the way to see the packet.");
    if (proof.hasArrived)
        return CheckWording::tr("It arrived, but whether an answer came back cannot be told.");
    return withLoss(CheckWording::tr("Whether it arrived cannot be told: nobody at its address can be watched."), proven);
}

} // namespace

QString checkProtocol(const design::Check &check)
{
    const QString protocol = design::enumName(check.protocolInForce());
    //: protocol, port
    return check.port ? CheckWording::tr("%1 %2").arg(protocol, QString::number(*check.port)) : protocol;
}

QString checkPacket(const design::Check &check)
{
    //: sender, destination, protocol: "red/vm-1 → red/vm-4, tcp 80"
    return CheckWording::tr("%1 → %2, %3").arg(check.from, check.to, checkProtocol(check));
}

QString checkName(const design::Check &check)
{
    return check.name.isEmpty() ? checkPacket(check) : check.name;
}

QString checkStateWord(State state)
{
    switch (state) {
    case State::Passed:
        return CheckWording::tr("holds", "a check");
    case State::Failed:
        return CheckWording::tr("fails", "a check");
    case State::Undecided:
        break;
    }
    return CheckWording::tr("undecided", "a check");
}

QString checkSentence(const client::CheckResult &result)
{
    if (result.error)
        return errorSentence(*result.error);
    if (!result.proven)
        return {};
    const client::ProvenPath &proven = *result.proven;
    const bool isDrop = result.check.expect == design::CheckExpectation::Drop;
    if (result.state == State::Undecided)
        return openSentence(proven);
    if (isDrop && result.state == State::Failed)
        return CheckWording::tr("It arrived, though it should not.");
    if (isDrop)
        return withLoss(CheckWording::tr("It did not arrive, as it should be."), proven);
    if (result.state == State::Passed && proven.proof.isAnswered == true)
        return CheckWording::tr("It arrived, and the answer came back.");
    if (result.state == State::Passed)
        return CheckWording::tr("It arrived.");
    if (proven.proof.hasArrived == true)
        return withLoss(CheckWording::tr("It arrived, but no answer came back."), proven);
    return withLoss(proven.proof.hasArrived ? CheckWording::tr("It did not arrive.") : CheckWording::tr("No answer came back."), proven);
}

QString checksSummary(const QList<client::CheckResult> &results)
{
    const int all = int(results.size());
    const auto count = [&](State state) {
        return int(std::count_if(results.cbegin(), results.cend(), [state](const auto &result) { return result.state == state; }));
    };
    const int failed = count(State::Failed);
    const int open = count(State::Undecided);
    if (failed > 0 && open > 0)
        //: how many of how many fail, how many cannot be told
        return CheckWording::tr("%1 of %n check(s) fail, %2 undecided.", nullptr, all).arg(failed).arg(open);
    if (failed > 0)
        return CheckWording::tr("%1 of %n check(s) fail.", nullptr, all).arg(failed);
    if (open > 0)
        return CheckWording::tr("%1 of %n check(s) undecided.", nullptr, all).arg(open);
    return all == 1 ? CheckWording::tr("The check holds.") : CheckWording::tr("All %n checks hold.", nullptr, all);
}

} // namespace overlab::views
