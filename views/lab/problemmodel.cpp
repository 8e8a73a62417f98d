// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/problemmodel.h"

#include "views/theme/statemark.h"
#include "views/wording/diagnosticwording.h"
#include "views/wording/driftwording.h"
#include "views/wording/listwording.h"
#include "views/wording/problemwording.h"

#include <QFileInfo>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

// One answer a kind of item; std::visit picks the overload.

bool isErrorItem(const client::Problem &problem)
{
    return problem.isError;
}

bool isErrorItem(const design::Diagnostic &diagnostic)
{
    return diagnostic.severity == design::Severity::Error;
}

bool isErrorItem(const client::Drift &)
{
    return false;
}

QString sentence(const client::Problem &problem)
{
    return problemSentence(problem.code, problem.object, problem.arguments);
}

QString sentence(const design::Diagnostic &diagnostic)
{
    return diagnosticSentence(diagnostic);
}

QString sentence(const client::Drift &drift)
{
    return driftSentence({.place = drift.place,
                          .kind = drift.kind,
                          .subject = drift.subject,
                          .object = drift.object,
                          .is = drift.is});
}

QString place(const client::Problem &problem)
{
    return problem.object;
}

QString place(const design::Diagnostic &diagnostic)
{
    const QString name = QFileInfo(diagnostic.location.file).fileName();
    const int line = diagnostic.location.line;
    QStringList parts{diagnostic.object, line > 0 ? u"%1:%2"_s.arg(name).arg(line) : name};
    parts.removeAll(QString());
    return listed(parts);
}

QString place(const client::Drift &drift)
{
    return drift.place;
}

bool isError(const ProblemItem &item)
{
    return std::visit([](const auto &kind) { return isErrorItem(kind); }, item);
}

QString sentenceOf(const ProblemItem &item)
{
    return std::visit([](const auto &kind) { return sentence(kind); }, item);
}

QString placeOf(const ProblemItem &item)
{
    return std::visit([](const auto &kind) { return place(kind); }, item);
}

QString detailOf(const ProblemItem &item)
{
    const auto *const problem = std::get_if<client::Problem>(&item);
    return problem ? problem->detail : QString();
}

/// The sentence, and the first line of what the system said.
QString lineOf(const ProblemItem &item)
{
    const QString said = detailOf(item).trimmed().section(u'\n', 0, 0);
    const QString prefix = placeOf(item) + u": "_s;
    const QString reason = said.startsWith(prefix) ? said.mid(prefix.size()) : said;
    return reason.isEmpty() ? sentenceOf(item) : sentenceOf(item) + u' ' + reason;
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

bool ProblemModel::hasErrors() const
{
    return std::any_of(m_items.cbegin(), m_items.cend(), isError);
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
        return index.column() == SentenceColumn ? lineOf(item) : placeOf(item);
    case Qt::ToolTipRole:
        return detailOf(item).isEmpty() ? sentenceOf(item) : detailOf(item);
    case Qt::DecorationRole:
        if (index.column() == SentenceColumn)
            return severityMark(isError(item), m_palette);
        return {};
    case Qt::AccessibleTextRole:
        if (index.column() != SentenceColumn)
            return {};
        return (isError(item) ? tr("Error: %1") : tr("Warning: %1")).arg(lineOf(item));
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
