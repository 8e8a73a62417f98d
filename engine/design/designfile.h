// SPDX-License-Identifier: GPL-3.0-or-later
// Design files on disk. What stands in a file is never half written: a new one takes its place when it is
// complete and on the disk, and the old one stays otherwise.
#pragma once

#include "engine/design/design.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace overlab::design {

/// Writes \a design over the file at \a path, or makes it; comments of \a previousText stay (designwriter.h). The file keeps
/// its permissions; a link is followed. Returns the text that it has now. Throws CommandFailed with the system's
/// reason (a full disk, no right); the file is as it was then.
QByteArray saveDesign(const QString &path, const Design &design, const QByteArray &previousText);

/// A drawing that was not saved when the application ended, or died.
struct Recovery
{
    QString path;     ///< of the recovery file
    QString original; ///< the file that it is a state of; empty: it was never saved
    QByteArray text;
};

/// Keeps states of drawings in a folder of its own, which is made when it is needed.
class RecoveryFolder
{
public:
    explicit RecoveryFolder(QString folder) : m_folder(std::move(folder)) {}

    /// Keeps \a text as the state of \a original ("" for a drawing without a file, told apart by \a window) in place of
    /// the one before. Throws as saveDesign() does.
    void keep(const QString &original, const QString &window, const QByteArray &text) const;
    /// It was saved, or is not wanted any more. Absent is success.
    void forget(const QString &original, const QString &window) const;
    /// What can be offered after a crash, oldest first.
    QList<Recovery> offers() const;

private:
    QString fileOf(const QString &original, const QString &window) const;

    const QString m_folder;
};

} // namespace overlab::design
