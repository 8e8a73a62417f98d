// SPDX-License-Identifier: GPL-3.0-or-later
// The frames that a path's proof captured: into a file, or into Wireshark where there is one.
#pragma once

#include "engine/base/error.h"

#include <QObject>
#include <QTemporaryDir>

#include <memory>

namespace overlab::views {
class PathView;
}

namespace overlab::gui {

class FrameSaving : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    FrameSaving(views::PathView &view, QWidget *window, QObject *parent = nullptr);

    /// Asks where.
    void save();
    void saveTo(const QString &path);
    /// In a Wireshark of its own, which stays when the window closes.
    void open();

signals:
    void saved(const QString &path);
    void failed(const overlab::Error &error);

private:
    views::PathView &m_view;
    QWidget *const m_window;
    const QString m_wireshark; ///< the program; empty: there is none
    std::unique_ptr<QTemporaryDir> m_folder; ///< of what Wireshark reads: it keeps a file open that is removed
    int m_opened = 0;
};

} // namespace overlab::gui
