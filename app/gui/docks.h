// SPDX-License-Identifier: GPL-3.0-or-later
// The window's docks: where each begins, what it is called, and how all of them are put back.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace overlab::gui {

/// Lower than this there is no room for a drawing and docks at each of its sides, px. A laptop of 1366 × 768 at 200 % is.
constexpr int smallWindowHeight = 480;

enum class Dock { Palette, Explorer, Labs, Inspector, Problems, Activity, Path, Checks, Reachability, Terminals, Captures };

class Docks : public QObject
{
    Q_OBJECT

public:
    explicit Docks(QMainWindow *window);

    /// Puts \a widget into a dock of its own, at its first place. All are added before restoreState().
    void add(Dock dock, QWidget *widget);
    void reveal(Dock dock);
    /// As reveal(); a dock at the bottom gets at least \a height pixels, but no more than half of the window. In a
    /// window too low for that it is maximised.
    void reveal(Dock dock, int height);

    /// Everything where it was at the very first start.
    void reset();
    /// No dock at all, for the start page and for presenting, and those of before again. None is maximised behind it.
    void setHidden(bool isHidden);
    /// In a window that is small, a page that \a wantsRoom has no docks beside it until another one is shown.
    void makeRoomForPage(bool wantsRoom);
    /// The docks at the bottom take the room of all others and of the page; and all are as before again. False: none
    /// is open that could.
    bool setMaximised(bool isMaximised);
    bool isMaximised() const { return m_isMaximised; }
    /// For a page that is to be seen. In a window too small for both, what was maximised is closed.
    void giveWayToPage();
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// An entry a dock.
    void fill(QMenu *menu) const;
    void retranslate();

signals:
    void maximisedChanged(bool isMaximised);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shown { All, None, Page, Bottom };

    bool isSmall() const;
    Shown wanted() const;
    void refresh();
    void putBack(Shown next);
    void takeFocus(QWidget *before);
    /// Of a maximised dock that was closed or taken out, nothing would be left to see.
    void checkMaximised();
    static QDockWidget *raisedOf(const QList<QDockWidget *> &open);
    void arrange();
    QString titleOf(Dock dock) const;
    QDockWidget *of(Dock dock) const;
    QList<QDockWidget *> shownAtBottom() const;

    QMainWindow *const m_window;
    QList<std::pair<Dock, QDockWidget *>> m_docks;
    QByteArray m_first; ///< the layout of the first start
    bool m_isHidden = false;
    bool m_wantsPageRoom = false;
    bool m_isMaximised = false;
    Shown m_shown = Shown::All;
    QByteArray m_kept; ///< the layout of all, while not all are shown
    QPointer<QWidget> m_hadFocus; ///< before they were maximised
};

} // namespace overlab::gui
