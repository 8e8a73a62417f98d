// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real overlabctl in a test: with pipes or on a pseudo terminal, beside a script that
// stands in for overlabd, while the test's own event loop serves a FakeEngine.
#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <termios.h>

namespace overlab::testing {

struct CliOutcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    /// Standard output as the one JSON document that it has to be; null when it is not.
    QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// A folder with overlabctl, a scripted overlabd and the state folders of labs.
class CliFolder
{
public:
    CliFolder();

    QString labFolder(const QString &name) const
    {
        return m_folder.filePath(QStringLiteral("labs/") + name);
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString writeFile(const QString &name, const QByteArray &content) const;
    QString writeProgram(const QString &name, const QByteArray &shellScript) const;

    /// What "overlabd --list --json" prints: labs with these names.
    void setLabs(const QStringList &running, const QStringList &stopped) const;
    void setRunning(const QStringList &names) const { setLabs(names, {}); }

    std::unique_ptr<QProcess> start(const QStringList &words) const;
    /// Waits in an event loop, at most ten seconds.
    CliOutcome finish(QProcess &process) const;
    CliOutcome run(const QStringList &words, const QByteArray &input = {}) const;

private:
    QTemporaryDir m_folder;
};

/// A pseudo terminal for an overlabctl.
class CliTerminal
{
public:
    CliTerminal(int rows, int columns);
    ~CliTerminal();

    /// Makes it the controlling terminal and all three streams of \a process.
    void attach(QProcess &process) const;
    void resize(int rows, int columns) const;
    void type(const QByteArray &keys) const;
    /// What has come so far, without waiting.
    QByteArray read();
    bool isRaw() const;

private:
    int m_ours = -1;
    int m_theirs = -1;
    QByteArray m_seen;
};

} // namespace overlab::testing
