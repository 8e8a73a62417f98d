// SPDX-License-Identifier: GPL-3.0-or-later
// Terminals of the window: where they can be opened, by the design; the programs behind them; their text as a file.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"
#include "views/terminal/terminalplaces.h"

#include <QObject>
#include <QSet>

namespace overlab::views {
class TerminalPage;
class TerminalsView;
} // namespace overlab::views

namespace overlab::gui {

/// What the engine calls \a id as a place for programs; empty: it is none.
QString terminalPlace(const design::Design &design, const design::ObjectId &id);
views::TerminalPlaces terminalPlaces(const design::Design &design);

class TerminalCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; \a window is the parent of dialogs.
    TerminalCommands(LabSession &session, OpenDesign &open, views::TerminalsView &view, QWidget *window);

    void setLabRunning(bool isRunning);
    /// A terminal in a place of the chosen lab.
    void open(const QString &place);
    /// In the one place of \a selected; from within a terminal in the same place again; else the person chooses.
    void begin(const QSet<design::ObjectId> &selected);

signals:
    /// The terminals shall be seen.
    void wanted();
    void saved(const QString &path);
    void failed(const overlab::Error &error);

private:
    void refreshPlaces();
    void save(views::TerminalPage *page);

    LabSession &m_session;
    OpenDesign &m_open;
    views::TerminalsView &m_view;
    QWidget *const m_window;
};

} // namespace overlab::gui
