// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/screens.h"

#include "engine/base/spawn.h"

#include <QCoroFuture>
#include <QLocalSocket>
#include <QtConcurrentRun>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostWaitingBytes = 256 * 1024; ///< that the client has not taken: more would only be late
constexpr qint64 mostUnreadBytes = 256 * 1024; ///< that QEMU has not taken of what is typed
constexpr qint64 readAheadBytes = 128 * 1024;
constexpr size_t mostScreens = 32; ///< of one client

} // namespace

Screens::Screens(rpc::JsonRpcPeer &peer, lab::Lab &lab, QThreadPool &pool, QObject *parent)
    : QObject(parent), m_peer(peer), m_lab(lab), m_pool(pool)
{
    connect(&m_peer, &rpc::JsonRpcPeer::bytesWritten, this, &Screens::sendOutput);
}

Screens::~Screens()
{
    for (const auto &[number, socket] : m_screens)
        socket->disconnect(this);
}

bool Screens::handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters)
{
    const int number = parameters.value(u"screen").toInt();
    if (method == u"screen.open") {
        try {
            open(id, number, parameters.value(u"machine").toString());
        } catch (const Error &error) {
            m_peer.replyError(id, error);
        }
        return true;
    }
    if (method == u"screen.input")
        takeInput(number, QByteArray::fromBase64(parameters.value(u"data").toString().toLatin1()));
    else if (method == u"screen.close")
        end(number);
    else
        return false;
    m_peer.reply(id, QJsonObject());
    return true;
}

void Screens::open(const QJsonValue &id, int number, const QString &machine)
{
    if (m_screens.size() + size_t(m_opening.size()) >= mostScreens || m_screens.contains(number) || m_opening.contains(number))
        throw Error(ErrorCode::NameTaken, QString::number(number), u"this client has it already, or too many"_s);
    const auto intent = m_lab.intent();
    if (!intent)
        throw Error(ErrorCode::NotFound, machine, u"no design is applied yet"_s);
    const int index = lab::resolveMachine(intent->topology, machine);
    const blueprint::ResolvedMachine &found = intent->topology.machines.at(index);
    if (found.type != design::MachineType::Vm || found.graphics != design::Graphics::Vnc)
        throw Error(ErrorCode::NotSupported, found.object(), u"it has no graphical console (graphics: vnc)"_s);
    intent->requireStarted(index);
    const auto work = [lab = &m_lab, node = intent->topology.nodes.at(found.node).name, uuid = found.uuid] {
        return std::make_shared<host::FileDescriptor>(lab->hypervisor(node).openScreen(uuid));
    };
    m_opening.insert(number);
    const QFuture<Opened> opening = QtConcurrent::run(&m_pool, work);
    spawn(this, finishOpening(QPointer<Screens>(this), id, number, opening), [](const Error &) {}); // the client was told
}

QCoro::Task<> Screens::finishOpening(QPointer<Screens> self, QJsonValue id, int number, QFuture<Opened> opening)
{
    Opened opened;
    std::optional<Error> failure;
    try {
        opened = co_await opening;
    } catch (const Error &error) {
        failure = error;
    }
    if (!self)
        co_return;
    const bool isWanted = self->m_opening.remove(number); // it may have been closed meanwhile
    if (failure) {
        self->m_peer.replyError(id, *failure);
        co_return;
    }
    self->m_peer.reply(id, QJsonObject());
    if (isWanted)
        self->show(number, std::move(*opened));
}

void Screens::show(int number, host::FileDescriptor descriptor)
{
    auto socket = std::make_unique<QLocalSocket>();
    QLocalSocket *const shown = socket.get();
    shown->setReadBufferSize(readAheadBytes);
    connect(shown, &QLocalSocket::readyRead, this, [this, number, shown] { sendOutputOf(number, *shown); });
    connect(shown, &QLocalSocket::disconnected, this, [this, number] {
        m_peer.notify(u"screen.closed"_s, QJsonObject{{u"screen"_s, number}});
        end(number);
    });
    m_screens.emplace(number, std::move(socket));
    shown->setSocketDescriptor(descriptor.release());
}

/// What comes for a screen that has just gone is no error: the client could not know yet.
void Screens::takeInput(int number, const QByteArray &bytes)
{
    const auto found = m_screens.find(number);
    if (found == m_screens.end())
        return;
    if (found->second->bytesToWrite() + bytes.size() > mostUnreadBytes) { // its QEMU hangs
        found->second->abort();
        return;
    }
    found->second->write(bytes);
}

void Screens::sendOutput()
{
    for (const auto &[number, socket] : m_screens)
        sendOutputOf(number, *socket);
}

void Screens::sendOutputOf(int number, QLocalSocket &socket)
{
    if (m_peer.bytesToWrite() > mostWaitingBytes)
        return; // the rest when that has gone
    const QByteArray bytes = socket.readAll();
    if (!bytes.isEmpty())
        m_peer.notify(u"screen.output"_s, QJsonObject{{u"screen"_s, number}, {u"data"_s, QString::fromLatin1(bytes.toBase64())}});
}

/// Its own signal may be what brought us here.
void Screens::end(int number)
{
    m_opening.remove(number);
    const auto found = m_screens.find(number);
    if (found == m_screens.end())
        return;
    found->second->disconnect(this);
    found->second->abort();
    found->second.release()->deleteLater();
    m_screens.erase(found);
}

} // namespace overlab
