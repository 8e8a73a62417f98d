// SPDX-License-Identifier: GPL-3.0-or-later
// A lab's state folder on the host: made with mode 0700, refused when it belongs to somebody else
// or is a symbolic link, and worked on through its descriptor so that it cannot be exchanged
// meanwhile. Used by the launcher and by labprocess; inside the lab the engine sees it as
// /run/overlab.
#pragma once

#include "engine/host/process/filedescriptor.h"
#include "engine/lab/world/labrecord.h"

#include <QString>

#include <chrono>
#include <optional>

namespace overlab::lab {

class StateFolder
{
public:
    /// Opens the lab's folder, made first where it is missing.
    /// Throws NameTaken when it is not a folder of ours, NotPermitted when it cannot be made.
    static StateFolder ensure(const QString &labName);

    /// The lab's folder, or nullopt when there is none. Throws NameTaken when it is not ours.
    static std::optional<StateFolder> find(const QString &labName);

    QString labName() const { return m_labName; }
    QString path() const { return m_path; }
    int descriptor() const { return m_folder.get(); }

    /// The lock of starting and ending, held until the result is closed. Throws Busy after \a
    /// limit.
    [[nodiscard]] host::FileDescriptor lock(std::chrono::milliseconds limit) const;

    /// False once the folder was removed or replaced (by whoever held the lock before us).
    bool isStillThere() const;

    std::optional<LabRecord> readRecord() const;
    void writeRecord(const LabRecord &record) const; ///< whole or not at all
    void removeRecord() const;                       ///< also the engine's dead socket

    /// A log over one MiB becomes overlabd.log.1.
    void rotateLog() const;
    /// The end of overlabd.log, for an error's detail.
    QString readLogTail() const;

private:
    StateFolder(QString labName, QString path, host::FileDescriptor folder);

    QString m_labName;
    QString m_path; ///< canonical
    host::FileDescriptor m_folder;
};

} // namespace overlab::lab
