// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/hypervisor.h"

#include "engine/host/libvirt/domainreader.h"
#include "engine/host/libvirt/libvirtconnection.h"

#include <libvirt/virterror.h>

#include <QDeadlineTimer>
#include <QHash>
#include <QThread>

#include <condition_variable>
#include <cstdlib>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// How often a guest that may not listen yet is asked to power off.
constexpr std::chrono::milliseconds pressInterval = 2s;

DomainState::Run runOf(int libvirtState)
{
    switch (libvirtState) {
    case VIR_DOMAIN_RUNNING:
    case VIR_DOMAIN_BLOCKED:
        return DomainState::Run::Running;
    case VIR_DOMAIN_PAUSED:
    case VIR_DOMAIN_PMSUSPENDED:
        return DomainState::Run::Paused;
    case VIR_DOMAIN_SHUTDOWN:
        return DomainState::Run::Stopping;
    default:
        return DomainState::Run::Off;
    }
}

/// SHUTOFF when the domain went away meanwhile; throws when libvirtd does not tell.
int stateOf(virDomainPtr domain)
{
    int state = VIR_DOMAIN_SHUTOFF;
    if (virDomainGetState(domain, &state, nullptr, 0) == 0)
        return state;
    const Error error = lastDomainError(domain);
    if (error.code() != ErrorCode::NotFound)
        throw error;
    return VIR_DOMAIN_SHUTOFF;
}

bool isOff(virDomainPtr domain)
{
    return runOf(stateOf(domain)) == DomainState::Run::Off;
}

/// nullopt when the domain went away meanwhile; throws when libvirtd does not tell.
std::optional<DomainState> describe(virDomainPtr domain, int libvirtState)
{
    const std::unique_ptr<char, decltype(&std::free)> xml(virDomainGetXMLDesc(domain, 0),
                                                          &std::free);
    if (!xml) {
        const Error error = lastDomainError(domain);
        if (error.code() != ErrorCode::NotFound)
            throw error;
        return std::nullopt;
    }
    std::optional<DomainState> state = readDomainXml(QString::fromUtf8(xml.get()));
    if (state)
        state->run = runOf(libvirtState);
    return state;
}

/// State of every domain by uuid, in one call.
QHash<QUuid, int> readStates(virConnectPtr connection, const QString &subject)
{
    virDomainStatsRecordPtr *records = nullptr;
    const int count = virConnectGetAllDomainStats(connection, VIR_DOMAIN_STATS_STATE, &records, 0);
    if (count < 0)
        throw lastLibvirtError(subject, connection);
    QHash<QUuid, int> states;
    for (int i = 0; i < count; ++i) {
        char uuid[VIR_UUID_STRING_BUFLEN] = {};
        int state = VIR_DOMAIN_SHUTOFF;
        virTypedParamsGetInt(records[i]->params, records[i]->nparams, "state.state", &state);
        if (virDomainGetUUIDString(records[i]->dom, uuid) == 0)
            states.insert(QUuid::fromString(QLatin1StringView(uuid)), state);
    }
    virDomainStatsRecordListFree(records);
    return states;
}

/// Counts a domain's reboots while it lives. Shared with libvirt's event thread.
class RebootWatch
{
public:
    RebootWatch(virConnectPtr connection, virDomainPtr domain)
        : m_connection(connection), m_shared(std::make_shared<Shared>())
    {
        const auto callback = [](virConnectPtr, virDomainPtr, void *opaque) {
            Shared &shared = **static_cast<std::shared_ptr<Shared> *>(opaque);
            const std::lock_guard lock(shared.mutex);
            shared.hasRebooted = true;
            shared.changed.notify_all();
        };
        const auto release = [](void *opaque) {
            delete static_cast<std::shared_ptr<Shared> *>(opaque);
        };
        m_id = virConnectDomainEventRegisterAny(connection, domain, VIR_DOMAIN_EVENT_ID_REBOOT,
                                                callback, new std::shared_ptr<Shared>(m_shared),
                                                release);
    }
    ~RebootWatch()
    {
        if (m_id >= 0)
            virConnectDomainEventDeregisterAny(m_connection, m_id);
    }
    RebootWatch(const RebootWatch &) = delete;

    bool isSet() const { return m_id >= 0; }
    bool wait(std::chrono::milliseconds limit)
    {
        std::unique_lock lock(m_shared->mutex);
        return m_shared->changed.wait_for(lock, limit, [this] { return m_shared->hasRebooted; });
    }

private:
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable changed;
        bool hasRebooted = false;
    };

    virConnectPtr m_connection;
    std::shared_ptr<Shared> m_shared;
    int m_id = -1;
};

/// Presses the power button every pressInterval until \a isDone(up to that long) says yes or the
/// limit is over. A guest that is still booting does not see the first press.
template<typename Press, typename IsDone>
bool pressUntil(std::chrono::milliseconds limit, Press press, IsDone isDone)
{
    const QDeadlineTimer deadline(limit);
    while (!deadline.hasExpired()) {
        press();
        const auto left = std::chrono::milliseconds(deadline.remainingTime());
        if (isDone(std::min(left, pressInterval)))
            return true;
    }
    return false;
}

} // namespace

Hypervisor::Hypervisor(const QString &socketPath, std::chrono::milliseconds limit)
    : m_connection(std::make_unique<Connection>(socketPath, limit))
{
}

Hypervisor::~Hypervisor() = default;

void Hypervisor::open()
{
    m_connection->waitUntilOpen();
}

QList<DomainState> Hypervisor::readDomains()
{
    const ConnectPointer connection = m_connection->acquire();
    virDomainPtr *found = nullptr;
    const int count = virConnectListAllDomains(connection.get(), &found, 0);
    if (count < 0)
        throw lastLibvirtError(m_connection->subject(), connection.get());
    std::vector<DomainPointer> domains(found, found + count);
    std::free(found);

    const QHash<QUuid, int> states = readStates(connection.get(), m_connection->subject());
    QList<DomainState> result;
    for (const DomainPointer &domain : domains) {
        if (std::optional<DomainState> state = describe(domain.get(), VIR_DOMAIN_SHUTOFF)) {
            const auto known = states.constFind(state->uuid);
            state->run = runOf(known != states.cend() ? *known : stateOf(domain.get()));
            result.append(*state);
        }
    }
    return result;
}

std::optional<DomainState> Hypervisor::readDomain(const QUuid &domain)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->find(connection.get(), domain);
    return found ? describe(found.get(), stateOf(found.get())) : std::nullopt;
}

void Hypervisor::define(const DomainSpec &spec)
{
    const ConnectPointer connection = m_connection->acquire();
    const QByteArray xml = domainXml(spec).toUtf8();
    const DomainPointer domain(virDomainDefineXMLFlags(connection.get(), xml.constData(), 0));
    if (!domain)
        throw lastLibvirtError(spec.name, connection.get());
}

void Hypervisor::startPaused(const QUuid &domain)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    if (virDomainCreateWithFlags(found.get(), VIR_DOMAIN_START_PAUSED) == 0)
        return;
    const Error error = lastDomainError(found.get());
    if (isOff(found.get()))
        throw error;
}

void Hypervisor::resume(const QUuid &domain)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    if (virDomainResume(found.get()) == 0)
        return;
    const Error error = lastDomainError(found.get());
    if (runOf(stateOf(found.get())) != DomainState::Run::Running)
        throw error;
}

bool Hypervisor::shutdown(const QUuid &domain, std::chrono::milliseconds limit)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->find(connection.get(), domain);
    if (!found || isOff(found.get()))
        return true;
    // The button, not the agent: libvirt waits a minute for an agent, and holds the call meanwhile.
    const bool didItself = pressUntil(
        limit, [&] { virDomainShutdownFlags(found.get(), VIR_DOMAIN_SHUTDOWN_ACPI_POWER_BTN); },
        [&](std::chrono::milliseconds wait) {
            for (const QDeadlineTimer end(wait); !end.hasExpired(); QThread::msleep(20)) {
                if (isOff(found.get()))
                    return true;
            }
            return false;
        });
    if (!didItself)
        destroy(domain);
    return didItself;
}

bool Hypervisor::reboot(const QUuid &domain, std::chrono::milliseconds limit)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    const QString name = QString::fromUtf8(virDomainGetName(found.get()));
    RebootWatch watch(connection.get(), found.get());
    if (!watch.isSet())
        throw lastLibvirtError(name, connection.get());
    const bool didItself = pressUntil(
        limit,
        [&] {
            if (virDomainReboot(found.get(), VIR_DOMAIN_REBOOT_ACPI_POWER_BTN) < 0)
                throw lastLibvirtError(name, connection.get());
        },
        [&](std::chrono::milliseconds wait) { return watch.wait(wait); });
    if (!didItself && virDomainReset(found.get(), 0) < 0)
        throw lastLibvirtError(name, connection.get());
    return didItself;
}

void Hypervisor::destroy(const QUuid &domain)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->find(connection.get(), domain);
    if (!found || virDomainDestroy(found.get()) == 0)
        return;
    const Error error = lastDomainError(found.get());
    if (error.code() != ErrorCode::NotFound && !isOff(found.get()))
        throw error;
}

void Hypervisor::undefine(const QUuid &domain)
{
    destroy(domain);
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->find(connection.get(), domain);
    if (!found)
        return;
    constexpr unsigned flags = VIR_DOMAIN_UNDEFINE_MANAGED_SAVE |
                               VIR_DOMAIN_UNDEFINE_SNAPSHOTS_METADATA | VIR_DOMAIN_UNDEFINE_NVRAM;
    if (virDomainUndefineFlags(found.get(), flags) < 0) {
        const Error error = lastDomainError(found.get());
        if (error.code() != ErrorCode::NotFound)
            throw error;
    }
}

} // namespace overlab::host
