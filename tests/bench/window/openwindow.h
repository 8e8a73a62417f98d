// SPDX-License-Identifier: GPL-3.0-or-later
// The application's window with a design open in it, and what is measured there.
#pragma once

#include "app/gui/mainwindow.h"
#include "tests/bench/window/eventclock.h"

namespace overlab::bench {

class OpenWindow
{
public:
    /// \a recovery: a folder for unsaved states.
    OpenWindow(EventClock &clock, const QString &recovery);

    /// From the request until the drawing has been painted: s by the wall clock; \a costs are those until all is quiet.
    double open(const QString &file, EventCosts &costs);
    /// ms a second of the whole process while nothing happens for \a seconds.
    double idleMilliseconds(int seconds);

    gui::MainWindow &window() { return m_window; }
    gui::LabSession &session() { return m_session; }
    views::Settings &settings() { return m_settings; }

    void renameOne();
    void moveOne();
    void undo() { m_open.undo().undo(); }
    QSet<design::ObjectId> firstMachines(int count);
    /// Selects \a ids; where they are selected, nothing.
    void toggle(const QSet<design::ObjectId> &ids);
    /// The start page comes back, with a picture of what was open.
    EventCosts close();

private:
    void push(const QString &text, const design::Design &after);
    design::ObjectId machine(int index);

    EventClock &m_clock;
    views::Look m_look;
    views::Settings m_settings;
    views::Language m_language;
    gui::LabSession m_session;
    gui::OpenDesign m_open;
    gui::MainWindow m_window;
};

} // namespace overlab::bench
