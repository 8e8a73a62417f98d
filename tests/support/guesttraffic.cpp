// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/guesttraffic.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

const QString program = u"/tmp/traffic"_s;
constexpr int givingPort = 80; // which a guest may reach if it may reach anything
constexpr int more = 3;            ///< answers that show that a connection goes on
constexpr int limitMs = 5000;
constexpr int quietMs = 600;       ///< twelve messages without an answer

} // namespace

bool traffic::install(const LabFixture &lab)
{
    QFile file(QStringLiteral(TEST_PROGRAMS_FOLDER "/traffic"));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QString node = lab.status().value(u"nodes"_s)[0].toObject().value(u"name"_s).toString();
    return lab.exec(node, {u"sh"_s, u"-c"_s, u"cat > %1.new; chmod +x %1.new; mv %1.new %1"_s.arg(program)}, file.readAll())
               .status
        == 0;
}

bool traffic::installIn(const LabFixture &lab, const QString &machine, const QString &giver,
                        const QString &address, const QString &path)
{
    const QString log = u"/tmp/give"_s;
    lab.shell(giver, u"setsid %1 give %2 %4 > %3 2>&1 < /dev/null & echo $! > %3.pid"_s
                         .arg(program).arg(givingPort).arg(log, path));
    const bool gives = eventually(limitMs, [&] { return lab.exec(giver, {u"cat"_s, log}).output.contains("serving"); });
    const Outcome fetched = lab.shell(machine, u"nc -w 20 %1 %2 < /dev/null > %3 && chmod +x %3 && test -s %3"_s
                                                   .arg(address).arg(givingPort).arg(path));
    lab.shell(giver, u"kill -KILL $(cat %1.pid); rm -f %1 %1.pid"_s.arg(log));
    return gives && fetched.status == 0;
}

bool traffic::serve(const LabFixture &lab, const QString &guest, const QStringList &sockets)
{
    const QString log = u"/tmp/serve-%1"_s.arg(QString(guest).replace(u'/', u'-'));
    lab.shell(guest, u"setsid %1 serve %2 > %3 2>&1 < /dev/null &"_s.arg(program, sockets.join(u' '), log));
    return eventually(limitMs, [&] { return lab.exec(guest, {u"cat"_s, log}).output.contains("serving"); });
}

QString traffic::ask(const LabFixture &lab, const QString &from, const QString &protocol,
                          const QString &address, int port, int fromPort, int bytes)
{
    const Outcome asked = lab.exec(from, {program, u"ask"_s, protocol, address, QString::number(port),
                                          QString::number(fromPort), QString::number(bytes)});
    return asked.status == 0 ? QString::fromUtf8(asked.output).trimmed() : QString::fromUtf8(asked.said());
}

HeldConnection::HeldConnection(const LabFixture &lab, const QString &from, const QString &address, int port)
    : m_lab(lab), m_from(from),
      m_log(u"/tmp/hold-%1-%2-%3"_s.arg(QString(from).replace(u'/', u'-'), address).arg(port))
{
    m_lab.shell(from, u"setsid %1 hold tcp %2 %3 > %4 2>&1 < /dev/null & echo $! > %4.pid"_s
                          .arg(program, address).arg(port).arg(m_log));
}

HeldConnection::~HeldConnection()
{
    m_lab.shell(m_from, u"kill -KILL $(cat %1.pid) 2>/dev/null; rm -f %1 %1.pid"_s.arg(m_log));
}

int HeldConnection::answers() const
{
    return int(m_lab.exec(m_from, {u"cat"_s, m_log}).output.count('.'));
}

bool HeldConnection::goesOn() const
{
    const int before = answers();
    return eventually(limitMs, [&] { return answers() >= before + more; });
}

bool HeldConnection::hasStopped() const
{
    int last = answers();
    QDeadlineTimer quiet(quietMs);
    for (const QDeadlineTimer limit(limitMs); !limit.hasExpired(); QThread::msleep(50)) {
        if (const int now = answers(); now != last) {
            last = now;
            quiet.setRemainingTime(quietMs);
        }
        if (quiet.hasExpired())
            return true;
    }
    return false;
}

} // namespace overlab::testing
