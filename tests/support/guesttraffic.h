// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic between guests of a lab (and "outside"), by the program "traffic".
#pragma once

#include "tests/support/labfixture.h"

namespace overlab::testing {

namespace traffic {

/// Puts the program where all places of \a lab see it: its own /tmp.
bool install(const LabFixture &lab);
/// Puts the program of that \a path into a virtual machine, which has a /tmp of its own and fetches it
/// from \a giver, a light guest whose \a address it can reach.
bool installIn(const LabFixture &lab, const QString &machine, const QString &giver, const QString &address,
               const QString &path = QStringLiteral("/tmp/traffic"));
/// Echoes on \a sockets ("tcp:80") in \a guest from then on; false when one cannot be opened.
bool serve(const LabFixture &lab, const QString &guest, const QStringList &sockets);
/// What ask() says.
inline const QString answered = QStringLiteral("answered");
inline const QString silent = QStringLiteral("silent");
inline const QString refused = QStringLiteral("refused"); ///< an ICMP error or a reset came back

/// Sends a message of \a bytes and waits for its echo; one of the above, or what went wrong.
/// \a fromPort 0: any.
QString ask(const LabFixture &lab, const QString &from, const QString &protocol, const QString &address,
            int port, int fromPort = 0, int bytes = 6);

} // namespace traffic

/// A TCP connection that is used twenty times a second.
class HeldConnection
{
public:
    HeldConnection(const LabFixture &lab, const QString &from, const QString &address, int port);
    ~HeldConnection();

    /// Whether it is answered some more times from now on.
    bool goesOn() const;
    /// Whether it soon is answered no more.
    bool hasStopped() const;

private:
    int answers() const;

    const LabFixture &m_lab;
    const QString m_from;
    const QString m_log; ///< in /tmp of the lab
};

} // namespace overlab::testing
