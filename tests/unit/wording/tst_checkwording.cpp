// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences for checks and what came of them.
#include "views/wording/checkwording.h"

#include <QTest>

using namespace overlab;
using namespace overlab::views;
using namespace Qt::StringLiterals;

namespace {

using State = client::CheckResult::State;

client::PathHop dropHop()
{
    client::PathHop hop;
    hop.place = u"compute-1"_s;
    hop.node = u"compute-1"_s;
    hop.kind = u"filter"_s;
    hop.code = u"filtered"_s;
    hop.rule.origin = u"red/web"_s;
    hop.rule.chain = u"neutron-sg-fallback"_s;
    return hop;
}

client::CheckResult resultOf(State state, std::optional<bool> arrived, std::optional<bool> answered)
{
    client::CheckResult result;
    result.check.from = u"red/a"_s;
    result.check.to = u"red/web"_s;
    result.state = state;
    result.proven = client::ProvenPath();
    result.proven->proof.hasArrived = arrived;
    result.proven->proof.isAnswered = answered;
    return result;
}

} // namespace

class tst_CheckWording : public QObject
{
    Q_OBJECT

private slots:
    void names();
    void sentences_sayWhatBecameOfIt();
    void loss_isToldWithItsPlace();
    void loss_isTheRealPacketsWhereTheWalkKnowsNone();
    void undecided_saysWhy();
    void summary_counts();
};

void tst_CheckWording::names()
{
    design::Check check;
    check.from = u"red/vm-1"_s;
    check.to = u"red/vm-4"_s;
    QCOMPARE(checkName(check), u"red/vm-1 → red/vm-4, icmp"_s);
    check.protocol = design::CheckProtocol::Tcp;
    check.port = 80;
    QCOMPARE(checkName(check), u"red/vm-1 → red/vm-4, tcp 80"_s);
    check.name = u"web"_s;
    QCOMPARE(checkName(check), u"web"_s);
}

void tst_CheckWording::sentences_sayWhatBecameOfIt()
{
    QCOMPARE(checkSentence(resultOf(State::Passed, true, true)), u"It arrived, and the answer came back."_s);
    QCOMPARE(checkSentence(resultOf(State::Passed, true, false)), u"It arrived."_s); // udp
    QCOMPARE(checkSentence(resultOf(State::Failed, true, false)), u"It arrived, but no answer came back."_s);
    QCOMPARE(checkSentence(resultOf(State::Failed, false, false)), u"It did not arrive."_s);
    QCOMPARE(checkSentence(resultOf(State::Failed, std::nullopt, false)), u"No answer came back."_s);
    client::CheckResult drop = resultOf(State::Failed, true, true);
    drop.check.expect = design::CheckExpectation::Drop;
    QCOMPARE(checkSentence(drop), u"It arrived, though it should not."_s);
    drop = resultOf(State::Passed, false, false);
    drop.check.expect = design::CheckExpectation::Drop;
    QCOMPARE(checkSentence(drop), u"It did not arrive, as it should be."_s);
}

void tst_CheckWording::loss_isToldWithItsPlace()
{
    client::CheckResult result = resultOf(State::Failed, false, false);
    result.proven->report.there.outcome = client::PathWay::Outcome::Dropped;
    result.proven->report.there.hops = {dropHop()};
    QVERIFY2(checkSentence(result).startsWith(u"It did not arrive. compute-1"), qPrintable(checkSentence(result)));
    QVERIFY(checkSentence(result).endsWith(u"The packet filter of red/web drops it: no rule allows it."));

    result = resultOf(State::Failed, true, false);
    result.proven->report.there.outcome = client::PathWay::Outcome::Delivered;
    result.proven->report.back.outcome = client::PathWay::Outcome::Dropped;
    result.proven->report.back.hops = {dropHop()};
    QVERIFY(checkSentence(result).startsWith(u"It arrived, but no answer came back. compute-1"));
}

void tst_CheckWording::loss_isTheRealPacketsWhereTheWalkKnowsNone()
{
    client::CheckResult result = resultOf(State::Failed, false, false);
    result.proven->report.there.outcome = client::PathWay::Outcome::Delivered;
    result.proven->proof.findings = {{u"not-seen"_s, false, 4, u"red/way-out"_s, u"control-0"_s, u"qr-1"_s}};

    QCOMPARE(checkSentence(result), u"It did not arrive. The packet was not seen at hop 5, by red/way-out qr-1."_s);
}

void tst_CheckWording::undecided_saysWhy()
{
    client::CheckResult result = resultOf(State::Undecided, std::nullopt, std::nullopt);
    result.proven->proof.isSent = false;
    result.proven->proof.sendError = u"no agent"_s;
    QCOMPARE(checkSentence(result), u"The packet could not be sent: no agent"_s);
    result.proven->proof.isSent = true;
    QVERIFY(checkSentence(result).contains(u"nobody at its address can be watched"));
    result.proven->proof.lostFrames = 3;
    QVERIFY(checkSentence(result).contains(u"too much else"));
    result.proven.reset();
    result.error = Error(ErrorCode::NotFound, u"red/gone"_s, {});
    QVERIFY2(checkSentence(result).contains(u"red/gone"), qPrintable(checkSentence(result)));
}

void tst_CheckWording::summary_counts()
{
    const client::CheckResult good = resultOf(State::Passed, true, true);
    const client::CheckResult bad = resultOf(State::Failed, false, false);
    const client::CheckResult open = resultOf(State::Undecided, std::nullopt, std::nullopt);
    QCOMPARE(checksSummary({good}), u"The check holds."_s);
    QCOMPARE(checksSummary({good, good}), u"All 2 checks hold."_s);
    QVERIFY(checksSummary({good, bad, bad}).startsWith(u"2 of 3 check"));
    QVERIFY(checksSummary({good, bad, bad}).endsWith(u"fail."));
    QVERIFY(checksSummary({good, open}).endsWith(u"undecided."));
    QVERIFY(checksSummary({bad, open}).endsWith(u"fail, 1 undecided."));
}

QTEST_APPLESS_MAIN(tst_CheckWording)
#include "tst_checkwording.moc"
