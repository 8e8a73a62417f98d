// SPDX-License-Identifier: GPL-3.0-or-later
// HTTP for guests on one listening socket. Guests are strangers: what one connection, one guest and
// all together may take of the engine is limited here. service.cpp makes one for each namespace.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/metadata/answer.h"

#include <QHttpServer>
#include <QObject>

#include <functional>

namespace overlab::metadata {

/// Lives on the thread that makes it. Closes its socket and all of its connections when it goes.
class GuestServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<Answer(Ipv4Address client, const Request &request)>;

    /// Takes \a listening over. \a connections counts those of all servers, and must outlive this.
    GuestServer(host::FileDescriptor listening, int &connections, Handler handler);
    ~GuestServer() override;

    /// False when Qt did not take the socket.
    bool isListening() const;

private:
    QHttpServer m_http;
};

} // namespace overlab::metadata
