// SPDX-License-Identifier: GPL-3.0-or-later
// A lab driven from outside through overlabctl, as a user would, with a stop watch. Its state folder
// is a temporary one, so that nothing of the user's labs is touched.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

class QProcess;

namespace overlab::bench {

struct Run
{
    int status = 0;
    double seconds = 0; ///< from the command's start to its end
    QByteArray output;
    QByteArray errors;
};

/// Ends its lab when it goes.
class LabRun
{
public:
    explicit LabRun(QString lab = QStringLiteral("bench"));
    ~LabRun();
    LabRun(const LabRun &) = delete;

    /// Throws Error(CommandFailed) with what overlabctl said.
    Run apply(const QByteArray &design);
    Run applyFile(const QString &path);
    Run destroy();
    /// The answer of "status --json".
    QJsonObject status();
    /// A packet's path; as JSON with the commands that show it, or as people read it.
    Run path(const QString &from, const QString &to, bool isJson);
    /// "reach --json"
    Run reach();
    Run exec(const QString &place, const QStringList &command);
    /// A command that runs on; standard output goes to the file \a output, where it is not empty.
    std::unique_ptr<QProcess> start(const QStringList &arguments, const QString &output = {});
    /// What the last apply() was of.
    QString designFile() const { return m_folder.filePath(QStringLiteral("design.yaml")); }
    /// Where the states of labs are.
    QString statesFolder() const { return m_folder.path(); }
    /// The engine's folder in /proc. Throws NotFound.
    QString engineProcess() const;
    /// Processor time that the lab's engine has used.
    double engineSeconds() const;
    /// Resident memory of the lab's engine now.
    double engineMegabytes() const;
    /// The most that it ever had.
    double engineMegabytesPeak() const;

private:
    Run command(const QStringList &arguments);
    double engineMemory(const QByteArray &field) const;

    QString m_lab;
    QTemporaryDir m_folder;
    bool m_isUp = false;
};

/// Every address of \a status but those of \a machine.
QStringList addressesBut(const QJsonObject &status, const QString &machine);

} // namespace overlab::bench
