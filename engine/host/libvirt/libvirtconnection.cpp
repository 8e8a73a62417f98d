// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/libvirtconnection.h"

#include "engine/host/libvirt/libvirteventloop.h"

#include <libvirt/virterror.h>

#include <QDeadlineTimer>
#include <QThread>

#include <csignal>
#include <future>
#include <thread>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A daemon that says nothing for interval × count seconds is given up: calls in progress fail.
constexpr int keepAliveSeconds = 5;
constexpr unsigned keepAliveCount = 4;

/// Once for the process, before a connection is opened.
void startLibvirt()
{
    static std::once_flag once;
    std::call_once(once, [] {
        // libvirt writes to its socket without MSG_NOSIGNAL: a killed daemon would end us too.
        std::signal(SIGPIPE, SIG_IGN);
        virSetErrorFunc(nullptr, [](void *, virErrorPtr) {}); // errors are read, not printed
        virInitialize();
        LibvirtEventLoop::start();
    });
}

ErrorCode codeOf(int libvirtCode)
{
    switch (libvirtCode) {
    case VIR_ERR_NO_DOMAIN:
        return ErrorCode::NotFound;
    case VIR_ERR_AGENT_UNRESPONSIVE:
    case VIR_ERR_AGENT_UNSYNCED:
    case VIR_ERR_NO_CONNECT:
        return ErrorCode::HostUnreachable;
    case VIR_ERR_OPERATION_TIMEOUT:
        return ErrorCode::Timeout;
    case VIR_ERR_AUTH_FAILED:
    case VIR_ERR_AUTH_UNAVAILABLE:
    case VIR_ERR_ACCESS_DENIED:
    case VIR_ERR_OPERATION_DENIED:
        return ErrorCode::NotPermitted;
    case VIR_ERR_NO_SUPPORT:
    case VIR_ERR_CONFIG_UNSUPPORTED:
    case VIR_ERR_ARGUMENT_UNSUPPORTED:
        return ErrorCode::NotSupported;
    default:
        return ErrorCode::CommandFailed;
    }
}

/// To be read before anything else: every other call of libvirt, also a harmless one, resets it.
Error lastError(const QString &subject)
{
    const virErrorPtr error = virGetLastError();
    const ErrorCode code = codeOf(error ? error->code : 0);
    return Error(code, subject, QString::fromUtf8(virGetLastErrorMessage()));
}

struct Opening
{
    ConnectPointer connection;
    QString failure;
};

/// Blocks as long as libvirt does.
Opening openConnection(const QByteArray &uri)
{
    Opening opening;
    opening.connection.reset(virConnectOpen(uri.constData()), [](virConnectPtr connection) {
        if (connection)
            virConnectClose(connection);
    });
    if (opening.connection)
        virConnectSetKeepAlive(opening.connection.get(), keepAliveSeconds, keepAliveCount);
    else
        opening.failure = QString::fromUtf8(virGetLastErrorMessage());
    return opening;
}

} // namespace

Error lastLibvirtError(const QString &subject, virConnectPtr connection)
{
    const Error error = lastError(subject);
    const bool isDead = connection && virConnectIsAlive(connection) != 1;
    return isDead ? Error(ErrorCode::HostUnreachable, subject, error.detail()) : error;
}

Error lastDomainError(virDomainPtr domain)
{
    const Error error = lastError({});
    const QString name = QString::fromUtf8(virDomainGetName(domain));
    const bool isDead = virConnectIsAlive(virDomainGetConnect(domain)) != 1;
    return Error(isDead ? ErrorCode::HostUnreachable : error.code(), name, error.detail());
}

Hypervisor::Connection::Connection(const QString &socketPath, std::chrono::milliseconds limit)
    : m_socketPath(socketPath), m_limit(limit)
{
}

ConnectPointer Hypervisor::Connection::acquire()
{
    const std::lock_guard lock(m_mutex);
    // A question on the wire: virConnectIsAlive() learns of a killed daemon only some time after.
    unsigned long version = 0;
    if (m_connection && virConnectGetLibVersion(m_connection.get(), &version) == 0)
        return m_connection;
    m_connection.reset();

    startLibvirt();
    // libvirt has no limit of its own for opening; a daemon that hangs keeps only this thread, and
    // what it opens too late is closed by the shared state.
    const QByteArray uri = "qemu:///system?socket=" + m_socketPath.toUtf8();
    std::promise<Opening> promise;
    std::future<Opening> opening = promise.get_future();
    std::thread([uri, promise = std::move(promise)]() mutable {
        promise.set_value(openConnection(uri));
    }).detach();
    if (opening.wait_for(m_limit) != std::future_status::ready) {
        throw Error(ErrorCode::Timeout, m_socketPath,
                    u"libvirtd did not answer within %1 ms"_s.arg(m_limit.count()));
    }
    const Opening opened = opening.get();
    if (!opened.connection)
        throw Error(ErrorCode::HostUnreachable, m_socketPath, opened.failure);
    m_connection = opened.connection;
    return m_connection;
}

void Hypervisor::Connection::waitUntilOpen()
{
    const QDeadlineTimer deadline(m_limit);
    while (true) {
        try {
            acquire();
            return;
        } catch (const Error &error) {
            if (error.code() != ErrorCode::HostUnreachable || deadline.hasExpired())
                throw;
        }
        QThread::msleep(20);
    }
}

DomainPointer Hypervisor::Connection::find(virConnectPtr connection, const QUuid &domain) const
{
    const QByteArray uuid = domain.toByteArray(QUuid::WithoutBraces);
    DomainPointer found(virDomainLookupByUUIDString(connection, uuid.constData()));
    if (!found) {
        const Error error = lastLibvirtError(m_socketPath, connection);
        if (error.code() != ErrorCode::NotFound)
            throw error;
    }
    return found;
}

DomainPointer Hypervisor::Connection::get(virConnectPtr connection, const QUuid &domain) const
{
    DomainPointer found = find(connection, domain);
    if (!found) {
        throw Error(ErrorCode::NotFound, domain.toString(QUuid::WithoutBraces),
                    u"libvirt knows no such domain"_s);
    }
    return found;
}

} // namespace overlab::host
