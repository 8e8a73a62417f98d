// SPDX-License-Identifier: GPL-3.0-or-later
// The half of Hypervisor that talks to the agent inside a guest.
#include "engine/host/libvirt/guestagent.h"
#include "engine/host/libvirt/libvirtconnection.h"

#include <libvirt/libvirt-qemu.h>
#include <libvirt/virterror.h>

#include <QDeadlineTimer>
#include <QThread>

#include <cstdlib>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr int answerSeconds = 5; ///< for one request to an agent; it answers in milliseconds
constexpr std::chrono::milliseconds shortestPause = 4ms;
constexpr std::chrono::milliseconds longestPause = 200ms;

/// One request and its reply. Throws HostUnreachable when no agent is there.
QByteArray ask(virDomainPtr domain, const QByteArray &request, int seconds = answerSeconds)
{
    const std::unique_ptr<char, decltype(&std::free)> reply(
        virDomainQemuAgentCommand(domain, request.constData(), seconds, 0), &std::free);
    if (!reply)
        throw lastDomainError(domain);
    return reply.get();
}

/// Polls until the process ended, \a deadline, or \a stop; the pauses grow from shortest to longest.
std::optional<GuestExecResult> waitForEnd(virDomainPtr domain, qint64 process,
                                          const QDeadlineTimer &deadline,
                                          const std::stop_token &stop = {})
{
    for (auto pause = shortestPause;; pause = std::min(pause * 2, longestPause)) {
        const QByteArray reply = ask(domain, guestExecStatusRequest(process));
        if (const auto result = readGuestExecStatusReply(reply))
            return result;
        if (deadline.hasExpired() || stop.stop_requested())
            return std::nullopt;
        const auto left = std::chrono::milliseconds(deadline.remainingTime());
        QThread::msleep(ulong(std::min(pause, left).count()));
    }
}

/// Frees what virDomainInterfaceAddresses() gave.
void freeInterfaces(virDomainInterfacePtr *interfaces, int count)
{
    for (int i = 0; i < count; ++i)
        virDomainInterfaceFree(interfaces[i]);
    std::free(interfaces);
}

} // namespace

bool Hypervisor::guestAgentReady(const QUuid &domain)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    const std::unique_ptr<char, decltype(&std::free)> reply(
        virDomainQemuAgentCommand(found.get(), R"({"execute":"guest-ping"})", 1, 0), &std::free);
    return reply != nullptr;
}

bool Hypervisor::waitForGuestAgent(const QUuid &domain, std::chrono::milliseconds limit,
                                   const std::stop_token &stop)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    for (const QDeadlineTimer deadline(limit); !guestAgentReady(domain); QThread::msleep(50)) {
        const bool goesOn = !stop.stop_requested() && !deadline.hasExpired();
        if (!goesOn || virDomainIsActive(found.get()) == 0)
            return false; // one that does not run will not answer
    }
    return true;
}

GuestExecResult Hypervisor::guestExec(const QUuid &domain, const QStringList &command,
                                      const QByteArray &input, std::chrono::milliseconds limit,
                                      const std::stop_token &stop)
{
    const QDeadlineTimer deadline(limit);
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    if (virDomainIsActive(found.get()) == 0)
        throw Error(ErrorCode::HostUnreachable, QString::fromUtf8(virDomainGetName(found.get())),
                    u"the machine does not run"_s);
    const auto start = [&](const QStringList &program, const QByteArray &data) {
        return readGuestExecReply(ask(found.get(), guestExecRequest(program, data)));
    };

    if (stop.stop_requested()) { // before it began
        GuestExecResult nothing;
        nothing.isTimedOut = true;
        return nothing;
    }
    const qint64 process = [&] {
        try {
            return start(command, input);
        } catch (const Error &error) {
            // GLib's words (g_spawn) in the agent's answer; it has no code for it.
            if (error.detail().contains(u"Failed to execute child process"_s)
                && error.detail().contains(u"(No such file or directory)"_s))
                throw Error(ErrorCode::ProgramMissing, command.first(), error.detail());
            throw;
        }
    }();
    if (const auto result = waitForEnd(found.get(), process, deadline, stop))
        return *result;

    // Killed, then asked once more: that gives its output and lets the agent forget it.
    start({u"kill"_s, u"-KILL"_s, QString::number(process)}, {});
    GuestExecResult late =
        waitForEnd(found.get(), process, QDeadlineTimer(2s)).value_or(GuestExecResult{});
    late.isTimedOut = true;
    return late;
}

QList<GuestInterface> Hypervisor::guestInterfaces(const QUuid &domain)
{
    const ConnectPointer connection = m_connection->acquire();
    const DomainPointer found = m_connection->get(connection.get(), domain);
    virDomainInterfacePtr *interfaces = nullptr;
    const int count = virDomainInterfaceAddresses(found.get(), &interfaces,
                                                  VIR_DOMAIN_INTERFACE_ADDRESSES_SRC_AGENT, 0);
    if (count < 0) {
        throw lastDomainError(found.get());
    }
    QList<GuestInterface> result;
    for (int i = 0; i < count; ++i) {
        const virDomainInterface &nic = *interfaces[i];
        GuestInterface entry{QString::fromUtf8(nic.name), QString::fromUtf8(nic.hwaddr), {}};
        for (unsigned address = 0; address < nic.naddrs; ++address) {
            entry.addresses << u"%1/%2"_s.arg(QString::fromUtf8(nic.addrs[address].addr))
                                   .arg(nic.addrs[address].prefix);
        }
        result.append(entry);
    }
    freeInterfaces(interfaces, count);
    return result;
}

} // namespace overlab::host
