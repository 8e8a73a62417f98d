// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/findmodel.h"

#include "views/find/matchdelegate.h"
#include "views/theme/kindmark.h"
#include "views/theme/palettes.h"

#include <QApplication>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectKind;

namespace {

KindMark markOf(const Found &found)
{
    switch (found.id.kind) {
    case ObjectKind::Node:
        return KindMark::Node;
    case ObjectKind::External:
        return KindMark::External;
    case ObjectKind::Tenant:
        return KindMark::Tenant;
    case ObjectKind::Network:
        return KindMark::Network;
    case ObjectKind::Router:
        return KindMark::Router;
    case ObjectKind::Machine:
        return found.isLight ? KindMark::LightMachine : KindMark::Machine;
    case ObjectKind::Note:
        break;
    }
    return KindMark::Note;
}

} // namespace

QIcon foundIcon(const Found &found, const QPalette &palette)
{
    return kindMark(markOf(found), quietText(palette), palette);
}

FindModel::FindModel(QObject *parent) : QAbstractListModel(parent), m_palette(QApplication::palette()) {}

void FindModel::show(const QList<Found> &found, const QString &words)
{
    beginResetModel(); // another question, other rows
    m_found = found;
    m_words = words.trimmed();
    endResetModel();
}

void FindModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    if (!m_found.isEmpty())
        emit dataChanged(index(0), index(int(m_found.size()) - 1));
}

int FindModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant FindModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Found &found = m_found.at(index.row());
    const bool isNote = found.id.kind == ObjectKind::Note;
    switch (role) {
    case Qt::DisplayRole:
        return isNote ? found.text : found.id.object();
    case MatchDelegate::DetailRole:
        return isNote || found.isName ? QString() : found.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return isNote || found.isName ? index.data() : QVariant(found.id.object() + u", "_s + found.text);
    case Qt::DecorationRole:
        return foundIcon(found, m_palette);
    case MatchDelegate::PositionsRole: {
        QList<int> positions;
        const auto at = int(index.data().toString().indexOf(m_words, 0, Qt::CaseInsensitive));
        for (int i = 0; at >= 0 && (isNote || found.isName) && i < m_words.size(); ++i)
            positions.append(at + i);
        return QVariant::fromValue(positions);
    }
    default:
        return {};
    }
}

} // namespace overlab::views
