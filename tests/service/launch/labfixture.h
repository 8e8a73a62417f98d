// SPDX-License-Identifier: GPL-3.0-or-later
// A folder of programs and one of labs, of the test's own: the real launcher and overlab-init
// beside a stand-in for the engine (tests/support/socketengine). Ends every lab that a test
// started.
#pragma once

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

namespace overlab::testing {

struct Outcome
{
    int status = -1;
    QByteArray output;
    QByteArray errors;

    QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    QJsonObject error() const { return json().value(QStringLiteral("error")).toObject(); }
};

/// Runs a program to its end; status -1 when it does not end within a time limit.
inline Outcome run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(40000)) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, process.readAllStandardOutput(), process.readAllStandardError()};
}

class LabFixture
{
public:
    LabFixture()
    {
        QFile::copy(QStringLiteral(OVERLABD), launcher());
        QFile::copy(QStringLiteral(OVERLAB_INIT),
                    programFolder() + QStringLiteral("/overlab-init"));
        QFile::copy(QStringLiteral(SOCKETENGINE), programFolder() + QStringLiteral("/overlabd"));
        qputenv("OVERLAB_STATE_DIR", QFile::encodeName(labsFolder()));
    }
    ~LabFixture()
    {
        const QJsonArray labs = list();
        for (const QJsonValue &lab : labs)
            launch({QStringLiteral("--destroy"), QStringLiteral("--lab"),
                    lab.toObject().value(QStringLiteral("name")).toString()});
        qunsetenv("OVERLAB_STATE_DIR");
    }

    QString programFolder() const { return m_programs.path(); }
    QString labsFolder() const { return m_labs.path(); }
    QString labFolder(const QString &lab) const { return labsFolder() + u'/' + lab; }
    QString launcher() const { return programFolder() + QStringLiteral("/launcher"); }

    Outcome launch(const QStringList &arguments) const { return run(launcher(), arguments); }
    Outcome start(const QString &lab) const
    {
        return launch({QStringLiteral("--start"), QStringLiteral("--lab"), lab});
    }
    Outcome destroy(const QString &lab) const
    {
        return launch({QStringLiteral("--destroy"), QStringLiteral("--lab"), lab});
    }
    QJsonArray list() const
    {
        const Outcome listed = launch({QStringLiteral("--list"), QStringLiteral("--json")});
        return QJsonDocument::fromJson(listed.output).array();
    }

    QJsonObject record(const QString &lab) const
    {
        QFile file(labFolder(lab) + QStringLiteral("/lab.json"));
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                              : QJsonObject();
    }
    pid_t initPid(const QString &lab) const
    {
        return record(lab).value(QStringLiteral("initPid")).toInt();
    }
    /// The engine's process as the host sees it; 0 when there is none.
    pid_t enginePid(const QString &lab) const
    {
        const QString path = QStringLiteral("/proc/%1/task/%1/children").arg(initPid(lab));
        QFile file(path);
        return file.open(QIODevice::ReadOnly)
                   ? file.readAll().simplified().split(' ').first().toInt()
                   : 0;
    }

    /// nsenter's arguments for a shell command inside the lab.
    QStringList insideArguments(const QString &lab, const QString &command) const
    {
        QStringList arguments{QStringLiteral("-t"), QString::number(initPid(lab)),
                              QStringLiteral("-m"), QStringLiteral("-n"),
                              QStringLiteral("-p"), QStringLiteral("-u"),
                              QStringLiteral("-i")};
        if (geteuid() != 0)
            arguments << QStringLiteral("-U") << QStringLiteral("--preserve-credentials");
        arguments << QStringLiteral("env") << QStringLiteral("PATH=/usr/sbin:/usr/bin:/sbin:/bin")
                  << QStringLiteral("sh") << QStringLiteral("-ec") << command;
        return arguments;
    }
    Outcome inside(const QString &lab, const QString &command) const
    {
        return run(QStringLiteral("nsenter"), insideArguments(lab, command));
    }

private:
    QTemporaryDir m_programs;
    QTemporaryDir m_labs;
};

/// Ended, and only waiting for the host's init to collect it.
inline bool isZombie(const QString &pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    return stat.open(QIODevice::ReadOnly) && stat.readAll().contains(") Z ");
}

/// Living processes that are in the same namespace of \a kind ("net", "mnt", "pid") as inode \a
/// inode says.
inline QStringList processesIn(const char *kind, qint64 inode)
{
    QStringList found;
    const QByteArray wanted = QByteArray(kind) + ":[" + QByteArray::number(inode) + ']';
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        char target[64]{};
        const QByteArray path = "/proc/" + entry.toLatin1() + "/ns/" + kind;
        if (readlink(path.constData(), target, sizeof target - 1) > 0 && wanted == target &&
            !isZombie(entry))
            found << entry;
    }
    return found;
}

} // namespace overlab::testing
