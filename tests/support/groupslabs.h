// SPDX-License-Identifier: GPL-3.0-or-later
// Two labs of one design, one for each firewall driver, whose guests serve and ask: what the tests of
// security groups stand on.
#pragma once

#include "tests/support/guesttraffic.h"

namespace overlab::testing {

/// "target" is what is protected, by the group "web"; near, far and routed are where others are. "twin"
/// has its address and its MAC address, in another tenant.
class GroupsLabs
{
public:
    /// The labs are "groups-h" and "groups-n" with \a subject. \a machines are lines of the design's
    /// vms for the tenant red. Nothing runs yet.
    explicit GroupsLabs(const QString &subject, QByteArray machines = {});

    static QStringList drivers() { return {QStringLiteral("hybrid"), QStringLiteral("native")}; }
    /// A row for each driver.
    static void addDrivers();
    QByteArray design(const QString &driver) const;
    LabFixture &operator[](const QString &driver) { return driver == drivers().first() ? m_hybrid : m_native; }

    /// Applies both; the light guests and the \a virtualMachines have the program traffic then, and the light
    /// ones serve sockets(). Says what went wrong; empty: nothing.
    QByteArray start(const QStringList &virtualMachines = {});
    /// Ports that the rules of the design allow, and the next ones beside those.
    static QStringList sockets();

private:
    const QByteArray m_machines;
    LabFixture m_hybrid;
    LabFixture m_native;
};

} // namespace overlab::testing
