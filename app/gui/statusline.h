// SPDX-License-Identifier: GPL-3.0-or-later
// What always stands in the status bar. Where there is no room for all of it, and for what is said just now, the less
// important words make room: half a word tells nothing.
#pragma once

#include <QList>
#include <QObject>
#include <QStatusBar>

class QLabel;

namespace overlab::gui {

/// Ends with "…" what there is no room for; the pointer shows all of it.
class StatusBar : public QStatusBar
{
public:
    StatusBar();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    /// What there is room for.
    QString shownMessage(QRect *place) const;
};

class StatusLine : public QObject
{
    Q_OBJECT

public:
    explicit StatusLine(QStatusBar *bar);

    /// At the right of those before. A lower \a rank stays longer.
    QLabel *add(int rank);
    /// Whether \a label has something to say.
    void setWanted(QLabel *label, bool isWanted);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Entry
    {
        QLabel *label = nullptr;
        int rank = 0;
        bool isWanted = true;
    };

    void fit();

    QStatusBar *const m_bar;
    QList<Entry> m_entries; ///< the most important first
};

} // namespace overlab::gui
