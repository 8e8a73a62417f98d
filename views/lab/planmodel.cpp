// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/planmodel.h"

#include "views/theme/statemark.h"
#include "views/wording/statewording.h"

#include <QBrush>
#include <QFont>
#include <QHash>
#include <QLocale>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr isGroup = 0; // of a step: the number of its group and one

/// What every node has is the node's.
QString drawnObject(const client::PlanStep &step)
{
    const bool isOfNode = step.object.isEmpty() || step.object == u"node";
    return isOfNode ? step.place : step.object;
}

/// The mark that a plan has in the terminal, too; minus as a real one.
QString actionSign(const QString &action)
{
    if (action == u"create")
        return u"+"_s;
    return action == u"remove" ? u"\u2212"_s : u"~"_s;
}

QColor actionColour(const QString &action, const QPalette &palette)
{
    if (action == u"create")
        return stateColour(StateKind::Running, palette);
    return stateColour(action == u"remove" ? StateKind::Fault : StateKind::Partial, palette);
}

} // namespace

QString commandsText(const QList<client::PlanStep> &steps)
{
    QStringList lines;
    QString place;
    for (const client::PlanStep &step : steps) {
        if (step.commands.isEmpty())
            continue;
        if (step.place != place) {
            place = step.place;
            lines << (lines.isEmpty() ? u"# %1"_s.arg(place) : u"\n# %1"_s.arg(place));
        }
        lines << step.commands;
    }
    return lines.join(u'\n');
}

void PlanModel::show(const client::PlanReport &report)
{
    if (!m_groups.isEmpty()) {
        beginRemoveRows({}, 0, int(m_groups.size()) - 1);
        m_groups.clear();
        endRemoveRows();
    }
    QList<Group> groups;
    QHash<QString, qsizetype> places;
    for (const client::PlanStep &step : report.steps) {
        const QString object = drawnObject(step);
        if (!places.contains(object)) {
            places.insert(object, groups.size());
            groups.append({object, {}});
        }
        Group &group = groups[places.value(object)];
        group.steps.append(step);
        ++(step.action == u"create" ? group.created
                                    : step.action == u"remove" ? group.removed : group.changed);
    }
    m_steps = report.steps;
    if (groups.isEmpty())
        return;
    beginInsertRows({}, 0, int(groups.size()) - 1);
    m_groups = groups;
    endInsertRows();
}

void PlanModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void PlanModel::retranslate()
{
    emitAllChanged();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void PlanModel::emitAllChanged()
{
    if (m_groups.isEmpty())
        return;
    emit dataChanged(index(0, 0), index(int(m_groups.size()) - 1, ColumnCount - 1));
    for (int i = 0; i < m_groups.size(); ++i) {
        const QModelIndex group = index(i, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, ColumnCount - 1, group));
    }
}

QString PlanModel::script() const
{
    return commandsText(m_steps);
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : isGroup);
}

QModelIndex PlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isGroup)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, isGroup);
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    const bool hasSteps = parent.internalId() == isGroup && parent.column() == 0;
    return hasSteps ? int(m_groups.at(parent.row()).steps.size()) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant PlanModel::groupData(const Group &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        if (column == SubjectColumn)
            return group.object;
        if (column != ActionColumn)
            return {};
        QStringList counts;
        if (group.created > 0)
            counts << u"+%1"_s.arg(QLocale().toString(group.created));
        if (group.changed > 0)
            counts << u"~%1"_s.arg(QLocale().toString(group.changed));
        if (group.removed > 0)
            counts << u"\u2212%1"_s.arg(QLocale().toString(group.removed));
        return counts.join(u"  ");
    }
    case Qt::AccessibleTextRole:
        return column == ActionColumn
            ? QVariant(tr("%1 to create, %2 to change, %3 to remove")
                           .arg(QLocale().toString(group.created),
                                QLocale().toString(group.changed),
                                QLocale().toString(group.removed)))
            : QVariant();
    case Qt::FontRole: {
        QFont bold;
        bold.setBold(column == SubjectColumn);
        return bold;
    }
    case FilterRole:
        return group.object;
    case CommandsRole:
        return commandsText(group.steps);
    default:
        return {};
    }
}

QVariant PlanModel::stepData(const Group &, const client::PlanStep &step, int column,
                             int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (column == SubjectColumn)
            return step.subject.isEmpty() ? step.place : step.subject;
        if (column == ActionColumn)
            return QString(actionSign(step.action) + u' ' + actionName(step.action));
        return column == KindColumn ? stepKindName(step.kind) : step.place;
    case Qt::ForegroundRole:
        return column == ActionColumn ? QVariant(QBrush(actionColour(step.action, m_palette)))
                                      : QVariant();
    case FilterRole:
        return QStringList{step.subject, step.kind, stepKindName(step.kind), step.place,
                           actionName(step.action), step.commands.join(u'\n')}
            .join(u'\n');
    case CommandsRole:
        return commandsText({step});
    default:
        return {};
    }
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isStep = index.internalId() != isGroup;
    const Group &group = m_groups.at(isStep ? qsizetype(index.internalId()) - 1 : index.row());
    if (role == ObjectRole)
        return group.object;
    return isStep ? stepData(group, group.steps.at(index.row()), index.column(), role)
                  : groupData(group, index.column(), role);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SubjectColumn:
        return tr("Object");
    case ActionColumn:
        return tr("Action");
    case KindColumn:
        return tr("Kind");
    case PlaceColumn:
        return tr("Node");
    default:
        return {};
    }
}

} // namespace overlab::views
