// SPDX-License-Identifier: GPL-3.0-or-later
// Drawings that were not saved when the application ended, or died. Every running application keeps its own in a
// folder that all share; a lock beside it tells the living from the dead.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace overlab::design {

/// What a dead application left.
struct Recovery
{
    QString path;     ///< of the recovery file
    QString original; ///< the file that it is a state of; empty: it was never saved
    QByteArray text;
};

/// The unsaved state of the one drawing that an application has open. Other applications do not offer it while this
/// object lives.
class RecoveryFile
{
public:
    /// \a folder is made when something is kept.
    explicit RecoveryFile(QString folder);
    /// What is kept stays.
    ~RecoveryFile();

    QString path() const;
    /// Keeps \a text as the state of \a original ("" for a drawing without a file) in place of the one before. Throws
    /// CommandFailed with the system's reason.
    void keep(const QString &original, const QByteArray &text);
    /// It was saved, or is not wanted any more. Absent is success.
    void forget();

private:
    const QString m_folder;
    const QString m_name;
    std::unique_ptr<QLockFile> m_lock; ///< held from the first keep() on
};

/// What applications that do not live any more left in \a folder, oldest first.
QList<Recovery> recoveriesIn(const QString &folder);
/// It was taken, or is not wanted. Absent is success.
void discard(const Recovery &recovery);

} // namespace overlab::design
