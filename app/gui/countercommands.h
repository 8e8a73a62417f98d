// SPDX-License-Identifier: GPL-3.0-or-later
// Where the counters that were seen of a lab are kept, and their export to a file.
#pragma once

#include "app/gui/labsession.h"
#include "views/counters/countersview.h"

#include <QObject>

class QWidget;

namespace overlab::gui {

class CounterCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; \a window is what its dialogs belong to.
    CounterCommands(LabSession &session, views::CountersView &view, QWidget *window);

signals:
    /// A whole sentence.
    void said(const QString &sentence);

private:
    void chooseRecord();
    void save(const QString &name, const views::CountersView::Csv &text);

    LabSession &m_session;
    views::CountersView &m_view;
    QWidget *const m_window;
};

} // namespace overlab::gui
