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
    /// As reveal(); a dock at the bottom gets at least \a height pixels, but no more than half of the window.
    void reveal(Dock dock, int height);

    /// Everything where it was at the very first start.
    void reset();
    /// No dock at all, and those of before again.
    void setHidden(bool isHidden);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

    /// An entry a dock.
    void fill(QMenu *menu) const;
    void retranslate();

private:
    void arrange();
    QString titleOf(Dock dock) const;
    QDockWidget *of(Dock dock) const;

    QMainWindow *const m_window;
    QList<std::pair<Dock, QDockWidget *>> m_docks;
    QByteArray m_first;  ///< the layout of the first start
    QByteArray m_hidden; ///< the layout while all are hidden; empty: they are not
};

} // namespace overlab::gui
