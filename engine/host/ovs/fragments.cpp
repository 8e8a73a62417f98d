// SPDX-License-Identifier: GPL-3.0-or-later
// OpenFlow 1.4, 7.3.2 (switch configuration), and Open vSwitch's nx-match beside it (ovs-ofctl(8),
// "set-frags"). The version is that of the flows: a person may forbid the others to a bridge.
#include "engine/host/ovs/fragments.h"

#include "engine/base/error.h"
#include "engine/host/ovs/openflow.h"

#include <QStringList>

namespace overlab::host {

namespace {

using namespace openflow;
using namespace Qt::StringLiterals;

constexpr quint8 getConfigRequest = 7;
constexpr quint8 getConfigReply = 8;
constexpr quint8 setConfig = 9;
constexpr quint16 fragmentsMask = 3;

/// By their numbers.
const QStringList words{u"normal"_s, u"drop"_s, u"reassemble"_s, u"nx-match"_s};

struct Configuration
{
    quint16 flags = 0;
    quint16 missSendLength = 0;
};

Configuration read(Conversation &bridge)
{
    bridge.send(bridge.packed(getConfigRequest, {}));
    const QByteArray body = bridge.receive(getConfigReply);
    if (body.size() < 4)
        throw Error(ErrorCode::BadReply, u"OpenFlow"_s, u"a switch configuration that is too short"_s);
    return {numberAt<quint16>(body, 0), numberAt<quint16>(body, 2)};
}

} // namespace

QString readFragments(const QString &runDirectory, const QString &bridge, std::chrono::milliseconds limit)
{
    Conversation conversation(runDirectory, bridge, version14, QDeadlineTimer(limit));
    return words.at(read(conversation).flags & fragmentsMask);
}

void setFragments(const QString &runDirectory, const QString &bridge, const QString &handling,
                  std::chrono::milliseconds limit)
{
    const qsizetype number = words.indexOf(handling);
    if (number < 0)
        throw Error(ErrorCode::NotSupported, bridge, u"set-frags "_s + handling);
    Conversation conversation(runDirectory, bridge, version14, QDeadlineTimer(limit));
    const Configuration before = read(conversation);
    QByteArray wanted;
    append(wanted, quint16((before.flags & ~fragmentsMask) | number));
    append(wanted, before.missSendLength);
    conversation.send(conversation.packed(setConfig, wanted)); // it has no answer
    if (words.at(read(conversation).flags & fragmentsMask) != handling)
        throw Error(ErrorCode::NotSupported, bridge, u"set-frags "_s + handling);
}

} // namespace overlab::host
