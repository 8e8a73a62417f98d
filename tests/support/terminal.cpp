// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/terminal.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <vector>

#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

namespace overlab::testing {

using namespace Qt::StringLiterals;

namespace {

/// Colours, cursor movements and carriage returns.
const QRegularExpression &controls()
{
    static const QRegularExpression sequences(u"\x1b\\[[0-9;?]*[A-Za-z]|\x1b\\][^\a]*\a|\r"_s);
    return sequences;
}

} // namespace

Terminal::Terminal(const QString &program, const QStringList &arguments)
{
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString &argument : arguments)
        words.push_back(argument.toUtf8());
    std::vector<char *> pointers;
    for (QByteArray &word : words)
        pointers.push_back(word.data());
    pointers.push_back(nullptr);

    const winsize size{50, 1000, 0, 0};
    m_process = forkpty(&m_master, nullptr, nullptr, &size);
    if (m_process == 0) {
        setenv("TERM", "dumb", 1);
        execv(pointers.front(), pointers.data());
        _exit(127);
    }
}

Terminal::~Terminal()
{
    hangUp();
    if (exitStatus(5000) == -1 && m_process > 0) {
        kill(m_process, SIGKILL);
        exitStatus(5000);
    }
}

void Terminal::type(const QByteArray &keys)
{
    [[maybe_unused]] const auto written = write(m_master, keys.constData(), size_t(keys.size()));
}

bool Terminal::read(int milliseconds)
{
    pollfd ready{m_master, POLLIN, 0};
    if (poll(&ready, 1, milliseconds) <= 0)
        return false;
    char bytes[65536];
    const ssize_t count = ::read(m_master, bytes, sizeof bytes);
    if (count <= 0) {
        QThread::msleep(10); // the other end has gone: nothing will come
        return false;
    }
    m_pending += QString::fromUtf8(bytes, count);
    m_pending.remove(controls()); // of all of it: one may come in two parts
    return true;
}

bool Terminal::waitFor(const QRegularExpression &pattern, int milliseconds)
{
    const QDeadlineTimer limit(milliseconds);
    for (;;) {
        const QRegularExpressionMatch match = pattern.match(m_pending);
        if (match.hasMatch()) {
            m_taken = m_pending.left(match.capturedEnd());
            m_pending.remove(0, match.capturedEnd());
            return true;
        }
        if (limit.hasExpired())
            return false;
        read(50);
    }
}

QRegularExpression Terminal::prompt()
{
    static const QRegularExpression pattern(u"(^|\n)[^\n]*[#$] $"_s);
    return pattern;
}

QString Terminal::answerTo(const QString &command, int milliseconds)
{
    type(command.toUtf8() + '\n');
    const QRegularExpression whole(QRegularExpression::escape(command) + u"\n(.*\n)?[^\n]*[#$] $"_s,
                                   QRegularExpression::DotMatchesEverythingOption);
    if (!waitFor(whole, milliseconds))
        return u"no answer: "_s + m_pending;
    return whole.match(m_taken).captured(1);
}

void Terminal::hangUp()
{
    if (m_master >= 0)
        close(m_master);
    m_master = -1;
}

int Terminal::exitStatus(int milliseconds)
{
    const QDeadlineTimer limit(milliseconds);
    while (m_process > 0) {
        int status = 0;
        if (waitpid(m_process, &status, WNOHANG) == m_process) {
            m_process = -1;
            m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
            break;
        }
        if (limit.hasExpired())
            return -1;
        if (m_master >= 0)
            read(10); // a program that still writes must not wait for us
        else
            QThread::msleep(10);
    }
    return m_status;
}

} // namespace overlab::testing
