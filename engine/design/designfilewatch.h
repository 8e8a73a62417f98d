// SPDX-License-Identifier: GPL-3.0-or-later
// Notices when another program changes the design file that is open.
#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace overlab::design {

/// Compares contents, not times: a file that is written with what it had before did not change. Several quick writes
/// are one change; a file that is replaced by another, or deleted and written again, is the same file.
class DesignFileWatch : public QObject
{
    Q_OBJECT

public:
    explicit DesignFileWatch(QObject *parent = nullptr);

    /// \a content is what was read from \a path just now. An empty path ends the watch.
    void watch(const QString &path, const QByteArray &content);
    /// The application itself wrote \a content; to be called after each save, before the event loop goes on.
    void setKnown(const QByteArray &content);
    QString path() const { return m_path; }

public slots:
    /// Looks now: some file systems (a network's) tell nobody. Does not wait for the disk.
    void check();

signals:
    /// The file has another content than was last read, saved or told about here.
    void changedOutside(const QByteArray &content);
    /// It is not there any more; told once, until it is there again.
    void removedOutside();

private:
    struct Reading
    {
        bool isThere = false;
        bool isWhole = false; ///< it could be read to its end
        QByteArray content;
    };

    static Reading readFile(const QString &path);
    void watchAgain();
    void compare(const Reading &reading);

    QString m_path;
    QByteArray m_known;
    bool m_isGone = false;
    int m_round = 0; ///< a reading of an earlier round is not looked at
    QFileSystemWatcher m_watcher;
    QTimer m_settling;
};

} // namespace overlab::design
