// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guestping.h"

#include <QRegularExpression>

#include <algorithm>

namespace overlab::testing {

using namespace Qt::StringLiterals;

GuestPing::GuestPing(const LabFixture &lab, const QString &from, const QString &address)
    : m_lab(lab), m_from(from), m_log(u"/tmp/ping-%1-%2"_s.arg(QString(from).replace(u'/', u'-'), address))
{
    m_lab.shell(from, u"setsid ping -n -i 0.1 %1 > %2 2>&1 < /dev/null & echo $! > %2.pid"_s
                          .arg(address, m_log));
    m_isRunning = eventually(15000, [this] { return answered() > 0; });
}

GuestPing::~GuestPing()
{
    if (m_isRunning)
        stop();
}

QList<int> GuestPing::sequences() const
{
    static const QRegularExpression answer(u"icmp_seq=(\\d+) ttl"_s);
    QList<int> found;
    auto match = answer.globalMatch(QString::fromUtf8(m_lab.exec(m_from, {u"cat"_s, m_log}).output));
    while (match.hasNext())
        found.append(match.next().captured(1).toInt());
    return found;
}

int GuestPing::answered() const
{
    const QList<int> all = sequences();
    return all.isEmpty() ? 0 : *std::max_element(all.cbegin(), all.cend());
}

bool GuestPing::goesOn(int more, int milliseconds) const
{
    const int before = answered();
    return eventually(milliseconds, [&] { return answered() >= before + more; });
}

QString GuestPing::stop(int tolerated)
{
    m_isRunning = false;
    m_lab.shell(m_from, u"kill -INT $(cat %1.pid); while kill -0 $(cat %1.pid); do sleep 0.05; done"_s
                            .arg(m_log));
    const QList<int> all = sequences();
    QStringList wrong;
    for (int expected = 1; expected <= (all.isEmpty() ? 0 : all.last()); ++expected) {
        if (all.count(expected) != 1)
            wrong << u"request %1 had %2 answers"_s.arg(expected).arg(all.count(expected));
    }
    if (all.isEmpty())
        wrong << u"no answer at all: "_s
                + QString::fromUtf8(m_lab.exec(m_from, {u"cat"_s, m_log}).output);
    return all.isEmpty() || wrong.size() > tolerated ? wrong.join(u'\n') : QString();
}

} // namespace overlab::testing
