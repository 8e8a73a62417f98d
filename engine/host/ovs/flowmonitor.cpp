// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/ovs/flowmonitor.h"

#include "engine/base/error.h"
#include "engine/host/ovs/openflow.h"
#include "engine/host/process/process.h"

#include <QLocalSocket>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <chrono>

namespace overlab::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace openflow;

namespace {

Q_LOGGING_CATEGORY(log, "overlab.engine.ovs.monitor", QtInfoMsg)

constexpr auto pause = 500ms;
constexpr auto settling = 50ms;
constexpr auto decodeLimit = 5s;
constexpr qint64 longest = 1000; // milliseconds of one burst

// Numbers of OpenFlow 1.4: A.3.5.18 "flow monitoring".
constexpr quint8 multipartRequest = 18;
constexpr quint8 multipartReply = 19;
constexpr quint16 flowMonitor = 16;
constexpr quint16 wanted = 2 | 4 | 8 | 16; // added, removed, modified; with actions
constexpr int headerLength = 8;
constexpr int multipartLength = 16;

QByteArray packed(quint8 type, const QByteArray &body)
{
    QByteArray bytes;
    append(bytes, version14);
    append(bytes, type);
    append(bytes, quint16(headerLength + body.size()));
    append(bytes, quint32(1));
    return bytes + body;
}

QByteArray question()
{
    QByteArray body;
    append(body, flowMonitor);
    append(body, quint16(0));
    append(body, quint32(0));          // padding
    append(body, quint32(1));          // the monitor's number
    append(body, quint32(0xffffffff)); // whatever port
    append(body, quint32(0xffffffff)); // and group
    append(body, wanted);
    append(body, quint8(0xff)); // every table
    append(body, quint8(0));    // begin
    append(body, quint16(1));   // a match of OXM fields: none
    append(body, quint16(4));
    append(body, quint32(0));
    return body;
}

} // namespace

/// One entry of a message, as the switch sent it.
struct FlowMonitor::Update
{
    static constexpr int added = 1;
    static constexpr int removed = 2;
    static constexpr int modified = 3;

    QByteArray bytes;

    int event() const { return numberAt<quint16>(bytes, 2); }
    bool ages() const { return numberAt<quint16>(bytes, 6) != 0 || numberAt<quint16>(bytes, 8) != 0; }
    int priority() const { return numberAt<quint16>(bytes, 10); }
};

FlowMonitor::FlowMonitor(const QString &runDirectory, const QString &bridge, std::function<bool()> isQuiet, QObject *parent)
    : QObject(parent), m_path(u"%1/%2.mgmt"_s.arg(runDirectory, bridge)), m_isQuiet(std::move(isQuiet)), m_socket(std::make_unique<QLocalSocket>())
{
    m_again.setSingleShot(true);
    m_again.setInterval(pause);
    m_soon.setSingleShot(true);
    m_soon.setInterval(settling);
    connect(&m_again, &QTimer::timeout, this, &FlowMonitor::connectToSwitch);
    connect(&m_soon, &QTimer::timeout, this, &FlowMonitor::decode);
    connect(m_socket.get(), &QLocalSocket::connected, this, [this] { m_socket->write(packed(hello, {})); });
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &FlowMonitor::read);
    connect(m_socket.get(), &QLocalSocket::disconnected, &m_again, qOverload<>(&QTimer::start));
    connect(m_socket.get(), &QLocalSocket::errorOccurred, &m_again, qOverload<>(&QTimer::start));
    connectToSwitch();
}

FlowMonitor::~FlowMonitor()
{
    m_socket->disconnect(this); // its end speaks of a disconnection
    m_socket->disconnect(&m_again);
}

void FlowMonitor::connectToSwitch()
{
    m_socket->abort();
    m_received.clear();
    m_socket->connectToServer(m_path);
}

void FlowMonitor::read()
{
    m_received += m_socket->readAll();
    qsizetype at = 0;
    while (m_received.size() - at >= headerLength) {
        const auto length = qsizetype(numberAt<quint16>(m_received, at + 2));
        if (length < headerLength) {
            qCWarning(log) << m_path << "this is not OpenFlow";
            m_socket->abort();
            m_again.start();
            return;
        }
        if (m_received.size() - at < length)
            break;
        take(numberAt<quint8>(m_received, at + 1), m_received.sliced(at, length));
        at += length;
    }
    m_received.remove(0, at);
}

void FlowMonitor::take(quint8 type, const QByteArray &message)
{
    if (type == echoRequest)
        m_socket->write(packed(echoReply, message.sliced(headerLength)));
    else if (type == hello)
        m_socket->write(packed(multipartRequest, question()));
    else if (type == error)
        qCWarning(log) << m_path << "refuses to be watched:" << message.sliced(headerLength, 4).toHex(' ');
    if (type != multipartReply || message.size() < multipartLength || numberAt<quint16>(message, headerLength) != flowMonitor || m_isQuiet())
        return;
    constexpr qsizetype leastLength = 24;
    for (qsizetype at = multipartLength; message.size() - at >= leastLength;) {
        const auto length = qsizetype(numberAt<quint16>(message, at));
        if (length < leastLength || message.size() - at < length)
            return; // shorter ones say that the switch pauses
        note({message.sliced(at, length)});
        at += length;
    }
}

void FlowMonitor::note(const Update &update)
{
    const int event = update.event();
    if (update.ages() || event < Update::added || event > Update::modified)
        return;
    ++(event == Update::added ? m_counts.added : event == Update::removed ? m_counts.removed : m_counts.changed);
    if (m_updates.isEmpty())
        m_since.start();
    if (m_updates.size() < mostNews)
        m_updates.append(update);
    if (!m_soon.isActive() || m_since.elapsed() < longest) // as long as more come
        m_soon.start();
}

/// ovs-ofctl prints what the bytes say, a line an update, without the priority.
void FlowMonitor::decode()
{
    const QList<Update> updates = std::exchange(m_updates, {});
    if (const FlowFlood counts = std::exchange(m_counts, {}); counts.count() > mostNews) {
        emit flooded(counts);
        return;
    }
    QByteArray messages;
    for (const Update &update : updates) {
        QByteArray body;
        append(body, flowMonitor);
        append(body, quint16(0));
        append(body, quint32(0));
        messages += packed(multipartReply, body + update.bytes);
    }
    ProcessSpec spec;
    spec.program = u"ovs-ofctl"_s;
    spec.arguments = {u"ofp-parse"_s, u"-"_s};
    spec.input = messages;
    spec.timeLimit = decodeLimit;
    QList<FlowNews> news;
    try {
        static const QRegularExpression shape(u"^ event=(\\w+) (?:reason=\\w+ )?table=(\\d+) cookie=(\\w+) ?(.*)$"_s);
        const QList<QByteArray> lines = runChecked(spec).output.split('\n');
        qsizetype number = 0;
        for (const QByteArray &line : lines) {
            const auto found = shape.match(QString::fromUtf8(line));
            if (!found.hasMatch() || number >= updates.size())
                continue;
            QString rest = found.captured(4);
            rest.prepend(rest.startsWith(u"actions=") ? u' ' : u',');
            if (!rest.contains(u" actions="))
                rest += u" actions=drop"_s;
            const int priority = updates.at(number++).priority();
            const auto flow = parseFlow(u"cookie=%1, table=%2, priority=%3%4"_s.arg(found.captured(3), found.captured(2)).arg(priority).arg(rest));
            const QString event = found.captured(1);
            if (flow)
                news.append({event == u"ADDED" ? FlowNews::What::Added : event == u"DELETED" ? FlowNews::What::Removed : FlowNews::What::Changed, *flow});
        }
    } catch (const Error &error) {
        qCWarning(log) << error.what();
    }
    if (!news.isEmpty())
        emit changed(news);
}

} // namespace overlab::host
