// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/capture.h"

#include <signal.h>

namespace overlab::testing {

using namespace Qt::StringLiterals;

Capture::Capture(const LabFixture &lab, const QString &place, const QStringList &arguments)
    : m_process(lab.start(QStringList{u"exec"_s, place, u"--"_s, u"tcpdump"_s, u"-n"_s, u"-l"_s,
                                      u"--immediate-mode"_s}
                          + arguments))
{
    QByteArray errors;
    m_isListening = eventually(10000, [&] {
        m_process->waitForReadyRead(20);
        errors += m_process->readAllStandardError();
        return errors.contains("listening on");
    });
    if (!m_isListening)
        qWarning("tcpdump in %s: %s", qPrintable(place), errors.constData());
}

Capture::~Capture()
{
    stop();
}

QString Capture::text()
{
    m_process->waitForReadyRead(20);
    m_text += QString::fromUtf8(m_process->readAllStandardOutput());
    return m_text;
}

bool Capture::sees(const QRegularExpression &pattern, int milliseconds)
{
    return eventually(milliseconds, [&] { return text().contains(pattern); });
}

bool Capture::sees(const QString &words, int milliseconds)
{
    return eventually(milliseconds, [&] { return text().contains(words); });
}

QString Capture::stop()
{
    if (m_process->state() == QProcess::Running)
        kill(pid_t(m_process->processId()), SIGINT);
    if (!m_process->waitForFinished(5000)) {
        m_process->kill();
        m_process->waitForFinished(5000);
    }
    return text();
}

} // namespace overlab::testing
