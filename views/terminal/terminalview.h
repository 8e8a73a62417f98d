// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal to see and to type into. What it shows is a TerminalScreen's; it paints what has changed, no faster than a
// display shows it, and turns keys and mouse into the program's input. Asks nobody: what needs a question is a signal.
#pragma once

#include "views/terminal/terminalsearch.h"
#include "views/terminal/terminalselection.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

class QAction;

namespace overlab::views {

enum class TerminalAct { Copy, Paste, SelectAll, Find, ZoomIn, ZoomOut, ZoomReset, Clear, Save };

class TerminalView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// \a screen must outlive it; takes the size that there is room for.
    explicit TerminalView(TerminalScreen &screen, QWidget *parent = nullptr);

    const TerminalScreen &screen() const { return m_screen; }
    const TerminalSelection &selection() const { return m_selection; }
    QAction *action(TerminalAct act) const { return m_actions.value(act); }
    /// A program listens. Without one Enter asks for it.
    void setListening(bool isListening);
    /// Points more or fewer than the application's fixed font.
    int zoom() const { return m_zoom; }
    void setZoom(int points);
    /// To the program, as it is.
    void insert(const QString &text);
    void setWords(const TerminalWords &words);
    enum class Step { Stay, Back, Forward };
    /// Selects the next match and shows it, or stays where there is one; false: there is none.
    bool find(Step step);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where cell (\a column, line \a line) is in the viewport.
    QRect cellRect(const TerminalPlace &place) const;
    qint64 topShown() const { return m_top; }
    QString visibleText() const;

signals:
    /// What was pasted needs a look first.
    void pasteDoubtful(const QString &text);
    void findRequested();
    void saveRequested();
    void reconnectRequested();
    /// The keys shall go elsewhere.
    void leaveRequested();
    void zoomChanged(int points);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool) override { return false; } // Tab is the program's
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void buildActions();
    void retranslate();
    void adaptLooks();
    void fit();
    void markChanged(qint64 first, qint64 last);
    void scheduleRefresh();
    void refresh();
    void followLines();
    void showBottom();
    void scrollBy(qint64 lines);
    int rowsShown() const;
    TerminalMarks marksOf(qint64 line) const;
    void announce();

    QAction *actionFor(const QKeyEvent &event) const;
    bool scrollWith(const QKeyEvent &event);
    void typeKey(const QKeyEvent &event);
    TerminalPlace placeAt(QPoint point) const;
    QPoint screenCellAt(QPoint point) const;
    bool isForProgram(const QMouseEvent &event) const;
    void select(QPoint point, TerminalSelection::Unit unit);
    void dragTo(QPoint point);
    void selectionChanged();
    void copy();
    void paste(const QString &text);

    TerminalScreen &m_screen;
    TerminalPainter m_painter;
    TerminalSelection m_selection;
    TerminalWords m_words;
    QHash<TerminalAct, QAction *> m_actions;
    int m_zoom = 0;
    bool m_isListening = false;
    qint64 m_top = 0; ///< the uppermost line that is shown
    bool m_isFollowing = true; ///< what is shown is the screen, whatever comes
    QTimer m_refresh;
    QElapsedTimer m_refreshed;
    qint64 m_firstChanged = 0;
    qint64 m_lastChanged = -1;
    bool m_haveLinesChanged = false;
    bool m_isScrolling = false;
    QTimer m_dragScroll;
    QPoint m_dragPoint;
    bool m_isDragging = false;
    QElapsedTimer m_sinceDouble; ///< click
    QPoint m_doublePoint;
    int m_wheel = 0; ///< what is left of a turn
    QString m_draft; ///< of an input method
    QString m_announced;
};

} // namespace overlab::views
