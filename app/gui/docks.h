// SPDX-License-Identifier: GPL-3.0-or-later
// The window's docks: where each begins, what it is called, and how all of them are put back.
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace overlab::gui {

enum class Dock { Palette, Explorer, Labs, Inspector, Problems, Activity, Path, Checks, Reachability, Terminals, Captures };

class Docks : public QObject
{
    Q_OBJECT

public:
    explicit Docks(QMainWindow *window);

    /// Puts \a widget into a dock of its own, at its first place. All are added before restore().
    void add(Dock dock, QWidget *widget);
    void reveal(Dock dock);
    /// As reveal(); a dock at the bottom gets at least \a height pixels, but no more than half of the window. In a
    /// window too low for that it is maximised.
    void reveal(Dock dock, int height);

    /// Everything where it was at the very first start.
    void reset();
    /// No dock at all, and those of before again.
    void setHidden(bool isHidden);
    /// In a window too small for both, a page that \a wantsRoom has no docks beside it until another one is shown.
    void makeRoomForPage(bool wantsRoom);
    /// The docks at the bottom take the room of all others and of the page; and all are as before again.
    void setMaximised(bool isMaximised);
    bool isMaximised() const { return m_shown == Shown::Bottom; }
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// An entry a dock.
    void fill(QMenu *menu) const;
    void retranslate();

signals:
    void maximisedChanged(bool isMaximised);

private:
    enum class Shown { All, None, Bottom };

    void show(Shown shown);
    /// Of a maximised dock that was closed or taken out, nothing would be left to see.
    void checkMaximised();
    void putBack(Shown next);
    void arrange();
    QString titleOf(Dock dock) const;
    QDockWidget *of(Dock dock) const;
    QList<QDockWidget *> shownAtBottom() const;

    QMainWindow *const m_window;
    QList<std::pair<Dock, QDockWidget *>> m_docks;
    QByteArray m_first; ///< the layout of the first start
    Shown m_shown = Shown::All;
    QByteArray m_kept; ///< the layout of all, while not all are shown
};

} // namespace overlab::gui
