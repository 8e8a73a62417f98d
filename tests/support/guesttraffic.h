// SPDX-License-Identifier: GPL-3.0-or-later
// Traffic between light guests of a lab (and "outside"), by the program "traffic" that is put into
// the lab's own /tmp.
#pragma once

#include "tests/support/labfixture.h"

namespace overlab::testing {

namespace traffic {

/// Puts the program where all places of \a lab see it.
bool install(const LabFixture &lab);
/// Echoes on \a sockets ("tcp:80") in \a guest from then on; false when one can not be opened.
bool serve(const LabFixture &lab, const QString &guest, const QStringList &sockets);
/// "answered", "refused", "silent", or what went wrong. \a fromPort 0: any.
QString ask(const LabFixture &lab, const QString &from, const QString &protocol, const QString &address,
            int port, int fromPort = 0);

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
