// SPDX-License-Identifier: GPL-3.0-or-later
// A ping that runs inside a light guest, ten times a second, on its own: no session and no engine
// carries it, so that it tells what the network did while the engine was away or at work.
#pragma once

#include "tests/support/labfixture.h"

namespace overlab::testing {

class GuestPing
{
public:
    /// From the guest \a from to \a address; the first answer has come when this returns.
    GuestPing(const LabFixture &lab, const QString &from, const QString &address);
    ~GuestPing();

    bool isRunning() const { return m_isRunning; }
    /// The highest sequence number that was answered.
    int answered() const;
    /// Waits for \a more answers from now on.
    bool goesOn(int more = 5, int milliseconds = 10000) const;
    /// Ends it. Empty when every request up to the last answer was answered, and only once; or when
    /// no more than \a tolerated were not.
    QString stop(int tolerated = 0);

private:
    QList<int> sequences() const;

    const LabFixture &m_lab;
    const QString m_from;
    const QString m_log; ///< in /tmp of the lab, which all its places share
    bool m_isRunning = false;
};

} // namespace overlab::testing
