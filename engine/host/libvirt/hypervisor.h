// SPDX-License-Identifier: GPL-3.0-or-later
// The domains of one libvirtd: read, define, start, stop, and talk to their guest agents. Knows
// libvirt only; which guest runs where is the lab layer's business. Marks what it defines
// (metadata).
#pragma once

#include "engine/host/libvirt/domainspec.h"
#include "engine/host/process/filedescriptor.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>
#include <stop_token>

namespace overlab::host {

/// One domain as libvirt described it at one moment.
struct DomainState
{
    enum class Run {
        Off,    ///< defined, not running (or crashed)
        Paused, ///< QEMU is there, the guest's processors stand still
        Running,
        Stopping, ///< shutting down
    };

    QString name;
    QUuid uuid;
    Run run = Run::Off;
    QList<DomainInterface> interfaces;
    std::optional<DomainOrigin> origin; ///< nullopt: not defined by Overlab
    QString digest;                     ///< domainDigest() of what was defined; empty: not ours
    QString consolePty;                 ///< device of the serial console, empty when off
};

/// What a domain that runs uses of its host, counted since it started.
struct DomainUsage
{
    QUuid uuid;
    qint64 processorNanoseconds = 0; ///< of its processors and of the emulator ("cpu.time")
    int vcpus = 0;
    qint64 memoryBytes = 0; ///< of the host's, that its process holds ("balloon.rss")

    friend bool operator==(const DomainUsage &, const DomainUsage &) = default;
};

/// How a command in a guest ended.
struct GuestExecResult
{
    int status = 0;          ///< exit code; 128 + N when signal N ended it
    bool isTimedOut = false; ///< the limit or a stop ended it; output is what came until then
    QByteArray output;
    QByteArray errorOutput;
};

/// One NIC as the guest's agent sees it.
struct GuestInterface
{
    QString name;
    QString mac;           ///< empty for lo
    QStringList addresses; ///< ADDRESS/LENGTH, IPv4 and IPv6
};

/// Thread: any threads at once, never the Qt main thread: every call blocks. Errors: throws Error
/// with libvirt's own text; HostUnreachable when the daemon does not answer (the next call connects
/// again), NotFound for an unknown domain. Domains are named by uuid.
class Hypervisor
{
public:
    static constexpr std::chrono::milliseconds defaultLimit{10000};

    /// \a socketPath is the daemon's Unix socket. Connects with the first call.
    explicit Hypervisor(const QString &socketPath, std::chrono::milliseconds limit = defaultLimit);
    ~Hypervisor();

    /// Connects now, waiting up to the limit for a daemon that is just starting.
    void open();

    QList<DomainState> readDomains();
    std::optional<DomainState> readDomain(const QUuid &domain);
    /// Of all that run, in one call, which waits for no domain that is busy: what libvirt does not say of one is 0.
    QList<DomainUsage> readUsage();

    /// Defines or redefines; a running domain takes the new definition at its next start.
    void define(const DomainSpec &spec);
    /// Starts with the guest's processors stopped, so that its taps can be plugged before it sends.
    /// A domain that is running already is left alone.
    void startPaused(const QUuid &domain);
    void resume(const QUuid &domain);
    /// Asks the guest to power off; when it has not after \a limit, powers it off. True when the
    /// guest did it itself. Off or absent is success.
    bool shutdown(const QUuid &domain, std::chrono::milliseconds limit);
    /// Asks the guest to reboot; when it has not after \a limit, resets it. True when the guest did
    /// it itself.
    bool reboot(const QUuid &domain, std::chrono::milliseconds limit);
    /// Powers off at once. Off or absent is success.
    void destroy(const QUuid &domain);
    /// Forgets the definition (powers off first). Absent is success.
    void undefine(const QUuid &domain);

    /// Whether the agent in the guest answers now.
    bool guestAgentReady(const QUuid &domain);
    /// Waits up to \a limit, or until \a stop, for it; false when it did not answer.
    bool waitForGuestAgent(const QUuid &domain, std::chrono::milliseconds limit,
                           const std::stop_token &stop = {});
    /// Runs \a command (program and arguments, found in the guest's PATH) with \a input on its
    /// standard input. At \a limit, or soon after \a stop, the program is killed in the guest. Throws
    /// HostUnreachable when no agent answers, CommandFailed when the agent cannot start the program.
    GuestExecResult guestExec(const QUuid &domain, const QStringList &command,
                              const QByteArray &input, std::chrono::milliseconds limit,
                              const std::stop_token &stop = {});
    QList<GuestInterface> guestInterfaces(const QUuid &domain);

    /// A new connection to the domain's VNC server, a Unix socket; it closes when the domain stops. Others that are open
    /// stay. Throws CommandFailed for a domain that is off, or has no screen.
    FileDescriptor openScreen(const QUuid &domain);

private:
    friend class DomainWatch; ///< with a connection of its own
    class Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace overlab::host
