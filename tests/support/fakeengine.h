// SPDX-License-Identifier: GPL-3.0-or-later
// An engine with a memory and no lab: speaks the real protocol over a real engine.sock, answers
// what a test tells it to, and writes down what it was asked. For client, command line and window.
#pragma once

#include "engine/base/error.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QLocalServer>
#include <QObject>
#include <QPointer>
#include <QStringList>

#include <functional>

namespace overlab::rpc {
class JsonRpcPeer;
}

namespace overlab::testing {

class FakeEngine : public QObject
{
    Q_OBJECT

public:
    /// Given the params; answer by returning, or by throwing an Error. Returning
    /// noAnswer() leaves the call open.
    using Handler = std::function<QJsonObject(const QJsonObject &params)>;

    /// Listens in \a folder (made when missing), which is the state folder of a lab named like it.
    /// Answers lab.hello by itself.
    explicit FakeEngine(const QString &folder);
    ~FakeEngine() override;

    void answer(const QString &method, const QJsonObject &result);
    void refuse(const QString &method, const Error &error, const QJsonObject &data = {});
    void handle(const QString &method, Handler handler);
    static QJsonObject noAnswer();

    /// Sends a notification to all clients.
    void notify(const QString &method, const QJsonObject &params);
    /// Closes every connection, as a dying engine does.
    void drop();
    /// Stops listening as well and removes the socket.
    void stop();

    QStringList calls() const { return m_calls; }
    /// The params of the last call of \a method.
    QJsonObject params(const QString &method) const { return m_params.value(method); }

signals:
    void called(const QString &method);

private:
    void acceptClient();
    void serve(rpc::JsonRpcPeer *peer, const QJsonValue &id, const QString &method,
               const QJsonObject &params);

    QLocalServer m_server;
    QString m_socketPath;
    QHash<QString, Handler> m_handlers;
    QHash<QString, QPair<Error, QJsonObject>> m_refusals;
    QList<QPointer<rpc::JsonRpcPeer>> m_peers;
    QStringList m_calls;
    QHash<QString, QJsonObject> m_params;
};

} // namespace overlab::testing
