// SPDX-License-Identifier: GPL-3.0-or-later
// Asks the chosen lab which OpenFlow flows those of the datapath were made of, for the sub-page "Flows".
#pragma once

#include "app/gui/labsession.h"
#include "views/flows/flowsview.h"

#include <QObject>

namespace overlab::gui {

class DatapathCommands : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    DatapathCommands(LabSession &session, views::FlowsView &view, QObject *parent = nullptr);

private:
    void ask(const QString &node, const QStringList &ufids);
    [[nodiscard]] QCoro::Task<> fetch(std::shared_ptr<client::LabClient> client, QString node, QStringList ufids);

    LabSession &m_session;
    views::FlowsView &m_view;
};

} // namespace overlab::gui
