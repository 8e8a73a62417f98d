// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/lablistmodel.h"

#include "views/theme/statemark.h"
#include "views/wording/statewording.h"

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

QString stateOf(const client::LabEntry &lab)
{
    return lab.isRunning ? u"running"_s : u"stopped"_s;
}

bool hasName(const QList<client::LabEntry> &labs, const QString &name)
{
    return std::any_of(labs.cbegin(), labs.cend(),
                       [&name](const client::LabEntry &lab) { return lab.name == name; });
}

} // namespace

void LabListModel::show(const QList<client::LabEntry> &labs)
{
    for (qsizetype i = m_labs.size() - 1; i >= 0; --i) {
        if (hasName(labs, m_labs.at(i).name))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_labs.removeAt(i);
        endRemoveRows();
    }
    for (const client::LabEntry &lab : labs) {
        const int row = rowOf(lab.name);
        if (row < 0) {
            const auto before = std::count_if(
                m_labs.cbegin(), m_labs.cend(),
                [&lab](const client::LabEntry &other) { return other.name < lab.name; });
            beginInsertRows({}, int(before), int(before));
            m_labs.insert(before, lab);
            endInsertRows();
        } else if (m_labs.at(row) != lab) {
            m_labs[row] = lab;
            emit dataChanged(index(row), index(row));
        }
    }
}

void LabListModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void LabListModel::retranslate()
{
    emitAllChanged();
}

void LabListModel::emitAllChanged()
{
    if (!m_labs.isEmpty())
        emit dataChanged(index(0), index(int(m_labs.size()) - 1));
}

int LabListModel::rowOf(const QString &name) const
{
    for (qsizetype i = 0; i < m_labs.size(); ++i) {
        if (m_labs.at(i).name == name)
            return int(i);
    }
    return -1;
}

int LabListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_labs.size());
}

QVariant LabListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const client::LabEntry &lab = m_labs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return lab.name;
    case IsRunningRole:
        return lab.isRunning;
    case Qt::DecorationRole:
        return stateMark(stateKind(stateOf(lab)), m_palette);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return stateName(stateOf(lab));
    default:
        return {};
    }
}

} // namespace overlab::views
