// SPDX-License-Identifier: GPL-3.0-or-later
// A program at a terminal of its own, as a person sits at one: types, and reads what comes back.
#pragma once

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include <sys/types.h>

namespace overlab::testing {

class Terminal
{
public:
    /// Starts \a program on a new pseudo terminal, wide enough that no line is folded.
    Terminal(const QString &program, const QStringList &arguments);
    ~Terminal(); ///< hangs up and collects the program
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    void type(const QByteArray &keys);
    /// Reads on until \a pattern is in what came since the last match; false after \a milliseconds.
    /// What came up to and with the match is then taken off and is in taken().
    bool waitFor(const QRegularExpression &pattern, int milliseconds = 20000);
    /// Types \a command and returns what it printed, up to a shell's next prompt. The prompt itself
    /// must have come already.
    QString answerTo(const QString &command, int milliseconds = 20000);

    const QString &taken() const { return m_taken; }
    const QString &pending() const { return m_pending; }
    /// What a shell that is ready shows.
    static QRegularExpression prompt();

    pid_t process() const { return m_process; }
    /// Closes the terminal, as a window that is shut.
    void hangUp();
    /// The exit status within the limit; -1 when it did not end, 128+N for a signal.
    int exitStatus(int milliseconds = 10000);

private:
    bool read(int milliseconds);

    pid_t m_process = -1;
    int m_master = -1;
    int m_status = -1;
    QString m_pending;
    QString m_taken;
};

} // namespace overlab::testing
