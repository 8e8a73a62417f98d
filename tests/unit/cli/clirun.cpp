// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/cli/clirun.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimer>

#include <fcntl.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace overlab::testing {

using namespace Qt::StringLiterals;

CliFolder::CliFolder()
{
    // A copy, for overlabctl looks for overlabd beside its own file.
    if (!QFile::copy(QStringLiteral(OVERLABCTL), path(u"overlabctl"_s)))
        qFatal("overlabctl cannot be copied");
    QDir(m_folder.path()).mkdir(u"labs"_s);
    setRunning({});
    writeProgram(u"overlabd"_s, "here=$(dirname \"$0\")\n"
                                "case \"$1\" in\n"
                                "--list) cat \"$here/list.json\" ;;\n"
                                "*) cat \"$here/answer$1.json\" ;;\n"
                                "esac\n");
}

QString CliFolder::writeFile(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file of the test cannot be written");
    return file.fileName();
}

QString CliFolder::writeProgram(const QString &name, const QByteArray &shellScript) const
{
    const QString file = writeFile(name, "#!/bin/sh\n" + shellScript);
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file;
}

void CliFolder::setLabs(const QStringList &running, const QStringList &stopped) const
{
    QJsonArray labs;
    for (const QString &name : running + stopped) {
        const bool isRunning = running.contains(name);
        labs << QJsonObject{{u"name"_s, name},
                            {u"state"_s, isRunning ? u"running"_s : u"stopped"_s},
                            {u"pid"_s, isRunning ? 17 : 0},
                            {u"folder"_s, labFolder(name)}};
    }
    writeFile(u"list.json"_s, QJsonDocument(labs).toJson());
}

std::unique_ptr<QProcess> CliFolder::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OVERLAB_STATE_DIR"_s, path(u"labs"_s));
    environment.insert(u"PATH"_s, m_folder.path() + u":/usr/bin:/bin"_s);
    environment.insert(u"TERM"_s, u"xterm"_s);
    environment.insert(u"LC_ALL"_s, u"C"_s);
    process->setProcessEnvironment(environment);
    process->setProgram(path(u"overlabctl"_s));
    process->setArguments(words);
    return process;
}

CliOutcome CliFolder::finish(QProcess &process) const
{
    QEventLoop loop;
    QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(10'000, &loop, &QEventLoop::quit);
    if (process.state() != QProcess::NotRunning)
        loop.exec();
    const bool hasEnded = process.state() == QProcess::NotRunning;
    if (!hasEnded) {
        process.kill();
        process.waitForFinished();
    }
    const bool isExit = hasEnded && process.exitStatus() == QProcess::NormalExit;
    return {isExit ? process.exitCode() : -process.exitCode(), process.readAllStandardOutput(),
            process.readAllStandardError()};
}

CliOutcome CliFolder::run(const QStringList &words, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(words);
    process->start();
    process->write(input);
    process->closeWriteChannel();
    return finish(*process);
}

CliTerminal::CliTerminal(int rows, int columns)
{
    if (::openpty(&m_ours, &m_theirs, nullptr, nullptr, nullptr) != 0)
        qFatal("no pseudo terminal");
    ::fcntl(m_ours, F_SETFL, O_NONBLOCK);
    ::fcntl(m_ours, F_SETFD, FD_CLOEXEC);
    resize(rows, columns);
}

CliTerminal::~CliTerminal()
{
    ::close(m_ours);
    ::close(m_theirs);
}

void CliTerminal::attach(QProcess &process) const
{
    process.setChildProcessModifier([theirs = m_theirs] {
        ::setsid();
        ::ioctl(theirs, TIOCSCTTY, 0);
        for (int stream = 0; stream < 3; ++stream)
            ::dup2(theirs, stream);
    });
}

void CliTerminal::resize(int rows, int columns) const
{
    winsize size{};
    size.ws_row = static_cast<unsigned short>(rows);
    size.ws_col = static_cast<unsigned short>(columns);
    ::ioctl(m_theirs, TIOCSWINSZ, &size);
}

void CliTerminal::type(const QByteArray &keys) const
{
    [[maybe_unused]] const ssize_t written = ::write(m_ours, keys.constData(), size_t(keys.size()));
}

QByteArray CliTerminal::read()
{
    char buffer[4096];
    for (;;) {
        const ssize_t count = ::read(m_ours, buffer, sizeof(buffer));
        if (count <= 0)
            return m_seen;
        m_seen.append(buffer, count);
    }
}

bool CliTerminal::isRaw() const
{
    termios mode{};
    ::tcgetattr(m_theirs, &mode);
    return (mode.c_lflag & (ICANON | ECHO)) == 0;
}

} // namespace overlab::testing
