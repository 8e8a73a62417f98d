// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/datapathcommands.h"

#include "engine/base/spawn.h"
#include "views/wording/errorwording.h"

namespace overlab::gui {

DatapathCommands::DatapathCommands(LabSession &session, views::FlowsView &view, QObject *parent)
    : QObject(parent), m_session(session), m_view(view)
{
    connect(&m_view, &views::FlowsView::originsRequested, this, &DatapathCommands::ask);
}

void DatapathCommands::ask(const QString &node, const QStringList &ufids)
{
    spawn(this, fetch(m_session.currentClient(), node, ufids),
          [this, node, ufids](const Error &error) { m_view.failOrigins(node, ufids, views::errorSentence(error)); });
}

QCoro::Task<> DatapathCommands::fetch(std::shared_ptr<client::LabClient> client, QString node, QStringList ufids)
{
    const QPointer<DatapathCommands> self(this);
    const QList<client::DatapathOrigin> origins = co_await client->datapathOrigins(node, ufids);
    if (self)
        self->m_view.takeOrigins(node, origins);
}

} // namespace overlab::gui
