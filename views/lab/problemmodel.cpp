// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/problemmodel.h"

#include "views/theme/statemark.h"
#include "views/wording/diagnosticwording.h"
#include "views/wording/problemwording.h"

#include <QFileInfo>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

bool isError(const ProblemItem &item)
{
    if (const auto *const problem = std::get_if<client::Problem>(&item))
        return problem->isError;
    return std::get<design::Diagnostic>(item).severity == design::Severity::Error;
}

QString sentenceOf(const ProblemItem &item)
{
    if (const auto *const problem = std::get_if<client::Problem>(&item))
        return problemSentence(problem->code, problem->object, problem->arguments);
    return diagnosticSentence(std::get<design::Diagnostic>(item));
}

QString placeOf(const ProblemItem &item)
{
    if (const auto *const problem = std::get_if<client::Problem>(&item))
        return problem->object;
    const design::Location &location = std::get<design::Diagnostic>(item).location;
    const QString name = QFileInfo(location.file).fileName();
    return location.line > 0 ? u"%1:%2"_s.arg(name).arg(location.line) : name;
}

QString detailOf(const ProblemItem &item)
{
    const auto *const problem = std::get_if<client::Problem>(&item);
    return problem ? problem->detail : QString();
}

} // namespace

void ProblemModel::show(const QList<ProblemItem> &items)
{
    if (!m_items.isEmpty()) {
        beginRemoveRows({}, 0, int(m_items.size()) - 1);
        m_items.clear();
        endRemoveRows();
    }
    if (items.isEmpty())
        return;
    beginInsertRows({}, 0, int(items.size()) - 1);
    m_items = items;
    endInsertRows();
}

void ProblemModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    emitAllChanged();
}

void ProblemModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    emitAllChanged();
}

void ProblemModel::emitAllChanged()
{
    if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_items.size()) - 1, ColumnCount - 1));
}

int ProblemModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int ProblemModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ProblemItem &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == SentenceColumn ? sentenceOf(item) : placeOf(item);
    case Qt::ToolTipRole:
        return detailOf(item).isEmpty() ? sentenceOf(item) : detailOf(item);
    case Qt::DecorationRole:
        if (index.column() == SentenceColumn)
            return severityMark(isError(item), m_palette);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() != SentenceColumn)
            return {};
        return (isError(item) ? tr("Error: %1") : tr("Warning: %1")).arg(sentenceOf(item));
    case DetailRole:
        return detailOf(item);
    case IsErrorRole:
        return isError(item);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == SentenceColumn ? tr("What") : tr("Where");
}

} // namespace overlab::views
