// SPDX-License-Identifier: GPL-3.0-or-later
// The designs that were opened last, kept in QSettings. Whether they are still there is looked up in another thread: a
// network's folder may take its time.
#pragma once

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QString>

namespace overlab::views {

struct RecentFile
{
    QString path; ///< absolute
    QDateTime lastOpened;
    bool isThere = true; ///< when it was last looked up

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

class RecentFiles : public QObject
{
    Q_OBJECT

public:
    explicit RecentFiles(QObject *parent = nullptr);

    /// Newest first.
    const QList<RecentFile> &files() const { return m_files; }
    /// \a path was opened or saved now. What is no file of a person's (":/…") is passed over.
    void add(const QString &path);
    void forget(const QString &path);
    void forgetAll();
    /// Looks which are there; changed() follows where that differs.
    void refresh();

    static constexpr int most = 12;

signals:
    void changed();

private:
    void keep();

    QList<RecentFile> m_files;
    bool m_isLooking = false;
};

} // namespace overlab::views
