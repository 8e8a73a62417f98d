// SPDX-License-Identifier: GPL-3.0-or-later
// Terminals and other consoles in tabs, for a dock, and a menu of the places to open more in. Opens no programs itself.
#pragma once

#include "views/terminal/terminalpage.h"
#include "views/terminal/terminalplaces.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace overlab::views {

class BroadcastView;

class TerminalsView : public QWidget
{
    Q_OBJECT

public:
    explicit TerminalsView(QWidget *parent = nullptr);

    /// In the order of the menu.
    void setPlaces(const TerminalPlaces &places);
    const TerminalPlaces &places() const { return m_places; }
    /// Without a lab that runs there is nothing to open.
    void setLabRunning(bool isRunning);
    /// A new tab, which is shown. The view owns it, and removes it when it is closed.
    TerminalPage *add(const QString &place, const QString &lab);
    /// The same with any page.
    void take(ConsolePage *page);
    QList<ConsolePage *> pages() const;
    /// nullptr: there is none.
    ConsolePage *currentPage() const;
    void show(ConsolePage *page);
    BroadcastView &broadcast() { return *m_broadcast; }
    /// Instead of the terminals, which go on.
    void showBroadcast(bool isShown);
    /// Opens the menu of places.
    void choosePlace();
    int zoom() const { return m_zoom; }
    /// Of the terminals that are there, and of those that come.
    void setZoom(int points);

signals:
    void openRequested(const QString &place);
    /// The graphical console of a machine.
    void screenRequested(const QString &machine);
    /// What is shown needs some height.
    void roomWanted();
    void zoomChanged(int points);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildActions();
    void fillMenu();
    void remove(ConsolePage *page);
    void showTab(int index);
    void refreshTab(ConsolePage *page);
    void step(int by);
    void fitButtons();
    void adapt();
    void retranslate();

    TerminalPlaces m_places;
    bool m_isLabRunning = false;
    int m_zoom = 0;
    QTabBar *m_tabs;
    QToolButton *m_new;
    QToolButton *m_broadcasting;
    QMenu *m_menu;
    QStackedWidget *m_pages; ///< the hint, the command for several places, then a page a tab
    BroadcastView *m_broadcast;
    QLabel *m_hint;
    QAction *m_next = nullptr;
    QAction *m_previous = nullptr;
    QAction *m_close = nullptr;
};

} // namespace overlab::views
