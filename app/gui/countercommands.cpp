// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/countercommands.h"

#include "views/saving/textsaving.h"

#include <QStandardPaths>
#include <QUrl>

namespace overlab::gui {

using namespace Qt::StringLiterals;

CounterCommands::CounterCommands(LabSession &session, views::CountersView &view, QWidget *window)
    : QObject(window), m_session(session), m_view(view), m_window(window)
{
    connect(&m_session, &LabSession::currentLabChanged, this, &CounterCommands::chooseRecord);
    connect(&m_session, &LabSession::hostChanged, this, &CounterCommands::chooseRecord);
    connect(&m_view, &views::CountersView::saveRequested, this, &CounterCommands::save);
}

void CounterCommands::chooseRecord()
{
    const QString lab = m_session.currentLab();
    if (lab.isEmpty())
        return m_view.setRecordFolder({});
    const QString host = m_session.host().isLocal() ? u"local"_s : u"host-"_s + QString::fromLatin1(QUrl::toPercentEncoding(m_session.host().destination));
    m_view.setRecordFolder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/history/%1/%2"_s.arg(host, lab));
}

void CounterCommands::save(const QString &name, const views::CountersView::Csv &text)
{
    views::saveText(m_window, {tr("Export as CSV"), name, tr("Comma-separated values (*.csv)"), text, [this](const QString &sentence) { emit said(sentence); }});
}

} // namespace overlab::gui
