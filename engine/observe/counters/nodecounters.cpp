// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/observe/counters/nodecounters.h"

#include "engine/base/error.h"
#include "engine/host/ovs/portcounters.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <sys/stat.h>

#include <algorithm>
#include <tuple>

namespace overlab::observe {

using namespace Qt::StringLiterals;

namespace {

const QString socketSuffix = u".mgmt"_s;

QStringList bridgesIn(const QString &folder)
{
    QStringList bridges = QDir(folder).entryList({u'*' + socketSuffix}, QDir::System);
    for (QString &bridge : bridges)
        bridge.chop(socketSuffix.size());
    return bridges;
}

void addFailure(QString &failure, const Error &error)
{
    if (!failure.isEmpty())
        failure += u'\n';
    failure += QString::fromUtf8(error.what());
}

/// 0: there is none.
quint64 inodeOf(const QString &path)
{
    struct stat entry{};
    return ::stat(QFile::encodeName(path).constData(), &entry) == 0 ? entry.st_ino : 0;
}

host::LinkCounters seenFromOutside(const host::LinkCounters &counters)
{
    host::LinkCounters seen;
    seen.receivedPackets = counters.sentPackets;
    seen.receivedBytes = counters.sentBytes;
    seen.receivedDropped = counters.sentDropped;
    seen.receivedErrors = counters.sentErrors;
    seen.sentPackets = counters.receivedPackets;
    seen.sentBytes = counters.receivedBytes;
    seen.sentDropped = counters.receivedDropped;
    seen.sentErrors = counters.receivedErrors;
    return seen;
}

} // namespace

NodeCounters::NodeCounters(QString nameSpace, QString openVSwitchFolder)
    : m_nameSpace(std::move(nameSpace)), m_openVSwitchFolder(std::move(openVSwitchFolder))
{
}

NodeCounters::~NodeCounters() = default;

void NodeCounters::readBridge(const QString &bridge, QDeadlineTimer deadline, Reading &reading)
{
    auto &conversation = m_bridges[bridge];
    try {
        if (!conversation)
            conversation = std::make_unique<host::openflow::Conversation>(m_openVSwitchFolder, bridge, host::openflow::version14, deadline);
        conversation->setDeadline(deadline);
        const QHash<QString, host::LinkCounters> ports = host::readPortCounters(*conversation);
        for (auto port = ports.cbegin(); port != ports.cend(); ++port)
            reading.devices.append({port.key(), bridge, port.value()});
    } catch (const Error &error) {
        conversation.reset();
        addFailure(reading.failure, error);
    }
}

/// What a namespace sends comes from it.
void NodeCounters::readInner(const QStringList &inner, Reading &reading)
{
    std::map<std::pair<QString, quint64>, host::NetlinkSocket> sockets;
    QHash<QString, host::LinkCounters> links;
    for (const QString &path : inner) {
        const std::pair place(path, inodeOf(path)); // one that was made anew is another one
        host::NetlinkSocket &socket = sockets[place];
        if (const auto known = m_inner.find(place); known != m_inner.end())
            socket = std::move(known->second);
        try {
            if (!socket.isOpen())
                socket = host::NetlinkSocket(path);
            links.insert(socket.readLinkCounters());
        } catch (const Error &error) {
            socket = {};
            addFailure(reading.failure, error);
        }
    }
    m_inner = std::move(sockets);
    for (DeviceCounters &port : reading.devices) {
        const auto link = links.constFind(port.device);
        if (link != links.cend() && port.counters == host::LinkCounters())
            port.counters = seenFromOutside(*link);
    }
}

NodeCounters::Reading NodeCounters::read(const QStringList &inner, std::chrono::milliseconds limit)
{
    Reading reading;
    const QStringList bridges = bridgesIn(m_openVSwitchFolder);
    std::erase_if(m_bridges, [&bridges](const auto &known) { return !bridges.contains(known.first); });
    for (const QString &bridge : bridges)
        readBridge(bridge, QDeadlineTimer(limit), reading);
    readInner(inner, reading);
    QSet<QString> ports;
    for (const DeviceCounters &port : std::as_const(reading.devices))
        ports.insert(port.device);
    try {
        if (!m_socket.isOpen())
            m_socket = host::NetlinkSocket(m_nameSpace);
        const QHash<QString, host::LinkCounters> links = m_socket.readLinkCounters();
        for (auto link = links.cbegin(); link != links.cend(); ++link) {
            if (!ports.contains(link.key()) && link.key() != u"lo")
                reading.devices.append({link.key(), {}, link.value()});
        }
    } catch (const Error &error) {
        m_socket = {};
        addFailure(reading.failure, error);
    }
    std::sort(reading.devices.begin(), reading.devices.end(), [](const DeviceCounters &a, const DeviceCounters &b) {
        return std::tie(a.bridge, a.device) < std::tie(b.bridge, b.device);
    });
    return reading;
}

} // namespace overlab::observe
