// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/checkresult.h"

#include "engine/design/enumnames.h"

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

using State = CheckResult::State;

QJsonValue knownJson(std::optional<bool> known)
{
    return known ? QJsonValue(*known) : QJsonValue();
}

State judgedPass(design::CheckProtocol protocol, const PathProof &proof)
{
    const bool needsAnswer = protocol != design::CheckProtocol::Udp;
    if (proof.hasArrived == false || (needsAnswer && proof.isAnswered == false))
        return State::Failed;
    if (!proof.hasArrived || (needsAnswer && !proof.isAnswered))
        return State::Undecided;
    return State::Passed;
}

State judgedDrop(const PathProof &proof)
{
    if (!proof.hasArrived)
        return State::Undecided;
    return *proof.hasArrived ? State::Failed : State::Passed;
}

} // namespace

PathRequest requestOf(const design::Check &check)
{
    PathRequest request;
    request.from = check.from;
    request.to = check.to;
    request.protocol = design::enumName(check.protocolInForce());
    request.port = check.port.value_or(0);
    return request;
}

State judged(const design::Check &check, const PathProof &proof)
{
    if (check.expect == design::CheckExpectation::Drop)
        return judgedDrop(proof);
    return judgedPass(check.protocolInForce(), proof);
}

const PathHop *lossOf(const ProvenPath &proven)
{
    for (const PathWay *const way : {&proven.report.there, &proven.report.back}) {
        if (way->outcome == PathWay::Outcome::Dropped && !way->hops.isEmpty())
            return &way->hops.last();
    }
    return nullptr;
}

QString checkStateName(State state)
{
    switch (state) {
    case State::Passed:
        return u"passed"_s;
    case State::Failed:
        return u"failed"_s;
    case State::Undecided:
        break;
    }
    return u"undecided"_s;
}

QJsonObject CheckResult::toJson() const
{
    const PathHop *const loss = proven && proven->proof.hasArrived != true ? lossOf(*proven) : nullptr;
    return {{u"name"_s, check.name},
            {u"from"_s, check.from},
            {u"to"_s, check.to},
            {u"protocol"_s, design::enumName(check.protocolInForce())},
            {u"port"_s, check.port.value_or(0)},
            {u"expect"_s, design::enumName(check.expectationInForce())},
            {u"state"_s, checkStateName(state)},
            {u"arrived"_s, proven ? knownJson(proven->proof.hasArrived) : QJsonValue()},
            {u"answered"_s, proven ? knownJson(proven->proof.isAnswered) : QJsonValue()},
            {u"place"_s, loss ? loss->place : QString()},
            {u"error"_s, error ? QJsonValue(error->toJson()) : QJsonValue()},
            {u"when"_s, when.toUTC().toString(Qt::ISODate)}};
}

} // namespace overlab::client
