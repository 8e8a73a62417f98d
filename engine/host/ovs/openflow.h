// SPDX-License-Identifier: GPL-3.0-or-later
// One OpenFlow conversation with a bridge over its management socket, as far as this program speaks
// OpenFlow itself: short questions that would else be a process each. Flows are written by ovs-ofctl
// (flowtable.h). Numbers are those of the OpenFlow specifications 1.0 and 1.4.
#pragma once

#include "engine/host/process/filedescriptor.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <QtEndian>

namespace overlab::host::openflow {

inline constexpr quint8 version10 = 1;
inline constexpr quint8 version14 = 5;

/// The same in all versions; others are numbers of one version.
inline constexpr quint8 hello = 0;
inline constexpr quint8 error = 1;
inline constexpr quint8 echoRequest = 2;
inline constexpr quint8 echoReply = 3;

inline constexpr quint16 portDescription = 13; ///< a kind of statistics; Open vSwitch: in 1.0 too
inline constexpr quint16 moreFollows = 1;      ///< flag of a part of the answer

template<typename Number>
void append(QByteArray &bytes, Number number)
{
    const Number ordered = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&ordered), sizeof ordered);
}

/// The caller has checked that it is there.
template<typename Number>
Number numberAt(const QByteArray &bytes, qsizetype offset)
{
    return qFromBigEndian<Number>(bytes.constData() + offset);
}

struct Message
{
    quint8 type = 0;
    QByteArray body;
};

/// All calls throw HostUnreachable (no such socket, or closed), NotPermitted (to connect), Timeout,
/// BadReply (no OpenFlow), and CommandFailed (the bridge refused).
class Conversation
{
public:
    /// Connects to BRIDGE.mgmt in \a runDirectory.
    Conversation(const QString &runDirectory, const QString &bridge, quint8 version,
                 QDeadlineTimer deadline);

    /// For what follows; a conversation that is kept has one for each question.
    void setDeadline(QDeadlineTimer deadline) { m_deadline = deadline; }

    QByteArray packed(quint8 type, const QByteArray &body) const;
    void send(const QByteArray &bytes);
    /// The body of the next message of \a type; echoes are answered, others (port status) passed over.
    QByteArray receive(quint8 type);

private:
    Message receiveAny();
    void waitFor(short events);
    QByteArray read(qsizetype size);

    QString m_path;
    quint8 m_version;
    QDeadlineTimer m_deadline;
    FileDescriptor m_socket;
    QByteArray m_received;
};

} // namespace overlab::host::openflow
