// SPDX-License-Identifier: GPL-3.0-or-later
// One line on the terminal that tells how far an apply is. Nothing at all where standard error is
// no terminal.
#pragma once

#include "engine/client/reports.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace overlab::cli {

class ProgressLine : public QObject
{
    Q_OBJECT

public:
    explicit ProgressLine(QString title);
    /// Wipes the line.
    ~ProgressLine() override;

    void show(const overlab::client::Progress &progress);
    /// Wipes the line so that a message can be written; the next show() draws it again.
    void wipe();
    /// Ends the line where it stands: how far it came stays to be read.
    void leave();

    /// The line without colours, at most \a columns wide.
    static QString text(const QString &title, const client::Progress &progress, double seconds,
                        int columns);

private:
    void draw();

    QString m_title;
    client::Progress m_progress;
    QElapsedTimer m_clock;
    QTimer m_tick;
    bool m_isDrawn = false;
};

} // namespace overlab::cli
