// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/engine.h"

#include "app/daemon/enginelistener.h"
#include "engine/rpc/jsonrpcpeer.h"

#include <QCoreApplication>
#include <QLocalSocket>

#include <csignal>

#include <sys/types.h>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

QJsonObject hello(const EngineOptions &options)
{
    return {{u"lab"_s, options.labName},
            {u"version"_s, options.version},
            {u"pid"_s, QCoreApplication::applicationPid()},
            {u"state"_s, u"stopped"_s}};
}

void answer(rpc::JsonRpcPeer &peer, const EngineOptions &options, const QJsonValue &id,
            const QString &method)
{
    if (method == u"lab.hello"_s) {
        peer.reply(id, hello(options));
    } else if (method == u"lab.destroy"_s) {
        peer.reply(id, QJsonObject());
        peer.close(); // the answer is on its way before the kernel ends us
        kill(1, SIGTERM);
    } else {
        peer.replyError(id, Error(ErrorCode::NotSupported, method, u"unknown method"_s));
    }
}

} // namespace

int runEngine(const EngineOptions &options)
{
    EngineListener listener(options.socketPath);
    QObject::connect(&listener, &EngineListener::connected, &listener,
                     [&options](QLocalSocket *socket) {
                         auto *const peer = new rpc::JsonRpcPeer(socket);
                         socket->setParent(peer);
                         QObject::connect(peer, &rpc::JsonRpcPeer::requestReceived, peer,
                                          [peer, &options](const QJsonValue &id,
                                                           const QString &method) {
                                              answer(*peer, options, id, method);
                                          });
                         QObject::connect(peer, &rpc::JsonRpcPeer::disconnected, peer,
                                          &QObject::deleteLater);
                     });
    return QCoreApplication::exec();
}

} // namespace overlab
