// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/events/eventmodel.h"

#include "views/theme/icons.h"
#include "views/theme/statemark.h"
#include "views/wording/eventwording.h"

#include <QDateTime>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

IconName iconOf(client::EventActor actor)
{
    switch (actor) {
    case client::EventActor::Program:
        return IconName::Apply;
    case client::EventActor::Person:
        return IconName::Terminal;
    case client::EventActor::Guest:
        return IconName::Machine;
    case client::EventActor::Nobody:
        break;
    }
    return IconName::Warning;
}

bool isTrouble(const client::LabEvent &event)
{
    static const QStringList kinds{u"apply-refused"_s, u"object-failed"_s, u"machine-crashed"_s, u"daemon-ended"_s};
    return kinds.contains(event.kind) || event.argument(u"problems"_s).toInt() > 0;
}

} // namespace

void EventModel::take(const QJsonObject &sample)
{
    const QList<client::LabEvent> events = m_book.take(sample);
    if (events.isEmpty())
        return;
    beginInsertRows({}, int(m_events.size()), int(m_events.size() + events.size() - 1));
    m_events += events;
    endInsertRows();
    if (const qsizetype over = m_events.size() - most; over > 0) {
        beginRemoveRows({}, 0, int(over - 1));
        m_events.remove(0, over);
        endRemoveRows();
    }
}

void EventModel::clear()
{
    beginResetModel();
    m_book.clear();
    m_events.clear();
    endResetModel();
}

void EventModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_events.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole, Qt::DecorationRole});
}

void EventModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_events.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString EventModel::timeOf(const client::LabEvent &event)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(event.at);
    const QString time = at.toString(u"HH:mm:ss.zzz");
    return at.date() == QDate::currentDate() ? time : at.toString(u"yyyy-MM-dd ") + time;
}

int EventModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_events.size());
}

int EventModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString EventModel::words(const client::LabEvent &event, int column) const
{
    switch (column) {
    case When:
        return timeOf(event);
    case By:
        return actorName(event.by);
    case Object:
        return event.object.isEmpty() ? event.node : event.object;
    default:
        return eventSentence(event);
    }
}

QVariant EventModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const client::LabEvent &event = m_events.at(index.row());
    if (role == Qt::DisplayRole)
        return words(event, index.column());
    if (role == Qt::ToolTipRole && index.column() == What)
        return eventSentence(event).toHtmlEscaped();
    if (role == Qt::DecorationRole && index.column() == By)
        return event.by == client::EventActor::Nobody ? tintedIcon(IconName::Warning, stateColour(StateKind::Fault, m_palette)) : themedIcon(iconOf(event.by));
    if (role == Qt::ForegroundRole && index.column() == What && isTrouble(event))
        return stateColour(StateKind::Fault, m_palette);
    return {};
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        return tr("Time");
    case By:
        return tr("By", "who did it");
    case Object:
        return tr("Object");
    default:
        return tr("What happened");
    }
}

} // namespace overlab::views
