// SPDX-License-Identifier: GPL-3.0-or-later
// Screens of virtual machines in the window: which machines have one, by the design; the connections behind them; their
// pictures as files. They are tabs beside the terminals.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"

#include <QObject>
#include <QSet>

namespace overlab::views {
class GuestScreenPage;
class TerminalsView;
} // namespace overlab::views

namespace overlab::gui {

/// What the engine calls \a id as a machine that may have a screen; empty: it can have none.
QString screenPlace(const design::Design &design, const design::ObjectId &id);

class GuestScreenCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; \a window is the parent of dialogs.
    GuestScreenCommands(LabSession &session, OpenDesign &open, views::TerminalsView &view, QWidget *window);

    /// The screen of a machine of the chosen lab; one that is there already is shown.
    void open(const QString &machine);
    /// Of the one machine of \a selected; else the person chooses.
    void begin(const QSet<design::ObjectId> &selected);

signals:
    /// The screens shall be seen.
    void wanted();
    void saved(const QString &path);
    void failed(const overlab::Error &error);

private:
    void save(views::GuestScreenPage *page);

    LabSession &m_session;
    OpenDesign &m_open;
    views::TerminalsView &m_view;
    QWidget *const m_window;
};

} // namespace overlab::gui
