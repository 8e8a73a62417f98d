// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/domainwatch.h"

#include "engine/host/libvirt/libvirtconnection.h"

#include <chrono>
#include <optional>

namespace overlab::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using What = DomainNews::What;

constexpr auto limit = 5s;

std::optional<What> stoppedBy(int detail)
{
    switch (detail) {
    case VIR_DOMAIN_EVENT_STOPPED_SHUTDOWN:
        return What::ShutDown;
    case VIR_DOMAIN_EVENT_STOPPED_CRASHED:
    case VIR_DOMAIN_EVENT_STOPPED_FAILED:
        return What::Failed;
    default:
        return What::Destroyed;
    }
}

std::optional<What> meaningOf(int event, int detail)
{
    switch (event) {
    case VIR_DOMAIN_EVENT_STARTED:
        return What::Started;
    case VIR_DOMAIN_EVENT_STOPPED:
        return stoppedBy(detail);
    case VIR_DOMAIN_EVENT_SUSPENDED:
        return What::Paused;
    case VIR_DOMAIN_EVENT_RESUMED:
        return What::Resumed;
    case VIR_DOMAIN_EVENT_CRASHED:
        return What::Failed;
    default:
        return std::nullopt;
    }
}

} // namespace

/// Outlives the watch where libvirt's thread is just calling.
struct DomainWatch::Shared
{
    std::mutex mutex;
    Tell tell; ///< empty: the watch has gone

    void say(virDomainPtr domain, What what)
    {
        char uuid[VIR_UUID_STRING_BUFLEN] = {};
        if (virDomainGetUUIDString(domain, uuid) != 0)
            return;
        const std::lock_guard guard(mutex);
        if (tell)
            tell({QUuid::fromString(QLatin1StringView(uuid)), what});
    }
    static Shared &of(void *opaque) { return **static_cast<std::shared_ptr<Shared> *>(opaque); }
};

struct DomainWatch::Listening
{
    ConnectPointer connection;
    int lifecycle = -1;
    int reboots = -1;
};

DomainWatch::DomainWatch(const QString &socketPath, Tell tell)
    : m_connection(std::make_unique<Hypervisor::Connection>(socketPath, limit)), m_shared(std::make_shared<Shared>())
{
    m_shared->tell = std::move(tell);
}

DomainWatch::~DomainWatch()
{
    {
        const std::lock_guard guard(m_shared->mutex);
        m_shared->tell = {};
    }
    leave();
}

void DomainWatch::leave()
{
    if (!m_listening)
        return;
    for (const int id : {m_listening->lifecycle, m_listening->reboots}) {
        if (id >= 0)
            virConnectDomainEventDeregisterAny(m_listening->connection.get(), id);
    }
    m_listening.reset();
}

void DomainWatch::listen()
{
    const std::lock_guard guard(m_mutex);
    const ConnectPointer connection = m_connection->acquire();
    if (m_listening && m_listening->connection == connection)
        return;
    leave();
    const auto onLifecycle = [](virConnectPtr, virDomainPtr domain, int event, int detail, void *opaque) {
        if (const auto what = meaningOf(event, detail))
            Shared::of(opaque).say(domain, *what);
        return 0;
    };
    const auto onReboot = [](virConnectPtr, virDomainPtr domain, void *opaque) { Shared::of(opaque).say(domain, What::Rebooted); };
    const auto release = [](void *opaque) { delete static_cast<std::shared_ptr<Shared> *>(opaque); };
    const virConnectDomainEventCallback lifecycle = +onLifecycle;
    m_listening = std::make_unique<Listening>();
    m_listening->connection = connection;
    m_listening->lifecycle = virConnectDomainEventRegisterAny(connection.get(), nullptr, VIR_DOMAIN_EVENT_ID_LIFECYCLE,
                                                              VIR_DOMAIN_EVENT_CALLBACK(lifecycle), new std::shared_ptr<Shared>(m_shared), release);
    m_listening->reboots = virConnectDomainEventRegisterAny(connection.get(), nullptr, VIR_DOMAIN_EVENT_ID_REBOOT, +onReboot,
                                                            new std::shared_ptr<Shared>(m_shared), release);
    if (m_listening->lifecycle < 0)
        throw lastLibvirtError(m_connection->subject(), connection.get());
}

} // namespace overlab::host
