// SPDX-License-Identifier: GPL-3.0-or-later
// tcpdump in a place of the lab, beside the test: what it prints, packet by packet.
#pragma once

#include "tests/support/labfixture.h"

#include <QRegularExpression>

namespace overlab::testing {

class Capture
{
public:
    /// tcpdump with \a arguments (a device, a filter); listening when this returns.
    Capture(const LabFixture &lab, const QString &place, const QStringList &arguments);
    ~Capture();

    bool isListening() const { return m_isListening; }
    /// What was printed so far.
    QString text();
    /// True as soon as \a pattern is in the text.
    bool sees(const QRegularExpression &pattern, int milliseconds = 10000);
    bool sees(const QString &words, int milliseconds = 10000);
    /// Ends tcpdump and returns all that it printed.
    QString stop();

private:
    std::unique_ptr<QProcess> m_process;
    QString m_text;
    bool m_isListening = false;
};

} // namespace overlab::testing
