// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/explorermodel.h"

#include "views/canvas/objectlook.h"
#include "views/explorer/designlookup.h"
#include "views/explorer/objectedits.h"
#include "views/explorer/objectmime.h"
#include "views/explorer/wordfilter.h"
#include "views/theme/canvascolours.h"
#include "views/theme/kindmark.h"
#include "views/wording/listwording.h"

#include <QApplication>
#include <QMimeData>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

KindMark markOf(const ExplorerRow &row)
{
    switch (row.key.kind) {
    case RowKind::Tenant:
        return KindMark::Tenant;
    case RowKind::Network:
        return KindMark::Network;
    case RowKind::Subnet:
        return KindMark::Subnet;
    case RowKind::Router:
        return KindMark::Router;
    case RowKind::Machine:
        return row.isLight ? KindMark::LightMachine : KindMark::Machine;
    case RowKind::SecurityGroup:
        return KindMark::SecurityGroup;
    case RowKind::Node:
        return KindMark::Node;
    case RowKind::External:
        return KindMark::External;
    case RowKind::Check:
        return KindMark::Check;
    case RowKind::Note:
    case RowKind::Section:
        break;
    }
    return KindMark::Note;
}

bool hasState(RowKind kind)
{
    return kind == RowKind::Machine || kind == RowKind::Router || kind == RowKind::Node;
}

} // namespace

ExplorerModel::ExplorerModel(Document &document, ObjectEdits &edits, QObject *parent)
    : QAbstractItemModel(parent), m_document(document), m_edits(edits), m_palette(QApplication::palette())
{
    connect(&document, &Document::loaded, this, &ExplorerModel::rebuild);
    connect(&document, &Document::changed, this, &ExplorerModel::follow);
    rebuild();
}

ExplorerModel::~ExplorerModel() = default;

std::optional<StateKind> ExplorerModel::stateOf(const RowKey &key) const
{
    const auto state = hasState(key.kind) ? m_states.constFind(key.object.object()) : m_states.cend();
    return state == m_states.cend() ? std::nullopt : std::optional(*state);
}

void ExplorerModel::setStates(const QHash<QString, StateKind> &states)
{
    m_states = states;
    for (ExplorerRow *const row : std::as_const(m_rows)) {
        if (!hasState(row->key.kind))
            continue;
        const std::optional<StateKind> now = stateOf(row->key);
        if (std::exchange(row->state, now) != now)
            emitChanged(*row);
    }
}

void ExplorerModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_icons.clear();
    emitUnderChanged(*m_root);
}

void ExplorerModel::retranslate()
{
    DesignLookup lookup(m_document.design());
    for (const ObjectId &id : allObjects(m_document.design()))
        refresh(id, lookup);
    refreshOther();
    emitUnderChanged(*m_root);
}

ExplorerRow *ExplorerModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<ExplorerRow *>(index.internalPointer()) : m_root.get();
}

QModelIndex ExplorerModel::indexOf(const ExplorerRow &row) const
{
    if (!row.parent)
        return {};
    return createIndex(row.parent->positionOf(row.key), 0, &row);
}

QModelIndex ExplorerModel::indexOf(const ObjectId &id) const
{
    const ExplorerRow *const row = m_rows.value(keyOf(id));
    return row ? indexOf(*row) : QModelIndex();
}

QSet<ObjectId> ExplorerModel::objectsAt(const QModelIndex &index) const
{
    const RowKey &key = rowAt(index)->key;
    if (!index.isValid() || key.kind == RowKind::Section)
        return {};
    if (key.kind != RowKind::Check)
        return {key.object};
    QSet<ObjectId> ends;
    const QList<Check> &checks = m_document.design().checks;
    if (key.number < checks.size()) {
        for (const QString &end : {checks.at(key.number).from, checks.at(key.number).to}) {
            const std::optional<ObjectId> machine = machineId(end);
            if (machine && m_rows.contains(keyOf(*machine)))
                ends.insert(*machine);
        }
    }
    return ends;
}

bool ExplorerModel::isObject(const QModelIndex &index) const
{
    const RowKind kind = rowAt(index)->key.kind;
    return index.isValid() && kind != RowKind::Section && kind != RowKind::Subnet && kind != RowKind::SecurityGroup
        && kind != RowKind::Check;
}

QModelIndex ExplorerModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column, rowAt(parent)->children[size_t(row)].get()) : QModelIndex();
}

QModelIndex ExplorerModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(*rowAt(index)->parent) : QModelIndex();
}

int ExplorerModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(rowAt(parent)->children.size());
}

int ExplorerModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant ExplorerModel::words(const ExplorerRow &row) const
{
    if (row.key.kind != RowKind::Section)
        return row.title;
    const int count = int(row.children.size());
    switch (Section(row.key.number)) {
    case Section::Tenants:
        return tr("Tenants (%1)").arg(count);
    case Section::Nodes:
        return tr("Nodes (%1)").arg(count);
    case Section::Externals:
        return tr("External networks (%1)").arg(count);
    case Section::Notes:
        return tr("Notes (%1)").arg(count);
    case Section::Checks:
        break;
    }
    return tr("Checks (%1)").arg(count);
}

/// In its tenant's colour.
QIcon ExplorerModel::iconOf(const ExplorerRow &row) const
{
    const ObjectId &id = row.key.object;
    const QString owner = id.kind == ObjectKind::Tenant ? id.name : id.tenant;
    const ExplorerRow *const tenant =
        row.key.kind == RowKind::Check ? nullptr : m_rows.value(keyOf({ObjectKind::Tenant, {}, owner}));
    const QString color = tenant ? tenant->color : QString();
    const KindMark mark = markOf(row);
    QIcon &icon = m_icons[u"%1 %2"_s.arg(int(mark)).arg(color)];
    if (icon.isNull())
        icon = kindMark(mark, tenantLine(QColor(color), canvasColours(m_palette)), m_palette);
    return icon;
}

QVariant ExplorerModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ExplorerRow &row = *rowAt(index);
    const bool isSection = row.key.kind == RowKind::Section;
    switch (role) {
    case Qt::DisplayRole:
        return words(row);
    case Qt::EditRole:
        return row.key.object.name;
    case Qt::DecorationRole:
        return isSection ? QVariant() : QVariant(iconOf(row));
    case DetailRole:
        return row.detail;
    case StateRole:
        return row.state ? QVariant(int(*row.state)) : QVariant();
    case IsSectionRole:
        return isSection;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{words(row).toString(), row.detail, row.state ? stateText(*row.state) : QString()};
        parts.removeAll(QString());
        return listed(parts);
    }
    case WordFilter::TextRole:
        return isSection ? QString() : row.title + u' ' + row.detail;
    default:
        return {};
    }
}

bool ExplorerModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    return m_edits.rename(rowAt(index)->key.object, value.toString().trimmed());
}

Qt::ItemFlags ExplorerModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (rowAt(index)->key.kind) {
    case RowKind::Network:
    case RowKind::Router:
    case RowKind::Machine:
        flags |= Qt::ItemIsDragEnabled | Qt::ItemIsEditable;
        break;
    case RowKind::Tenant:
    case RowKind::Node:
    case RowKind::External:
        flags |= Qt::ItemIsEditable;
        break;
    case RowKind::Section:
    case RowKind::Subnet:
    case RowKind::SecurityGroup:
    case RowKind::Note:
    case RowKind::Check:
        break;
    }
    if (ownerAt(index))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

/// The tenant or node that something dropped on \a index is given to.
std::optional<ObjectId> ExplorerModel::ownerAt(const QModelIndex &index) const
{
    for (const ExplorerRow *row = rowAt(index); row; row = row->parent) {
        if (row->key.kind == RowKind::Tenant || row->key.kind == RowKind::Node)
            return row->key.object;
    }
    return std::nullopt;
}

QStringList ExplorerModel::mimeTypes() const
{
    return {objectMime()};
}

QMimeData *ExplorerModel::mimeData(const QModelIndexList &indexes) const
{
    QSet<ObjectId> ids;
    for (const QModelIndex &index : indexes)
        ids.unite(objectsAt(index));
    return ids.isEmpty() ? nullptr : mimeOf(ids);
}

bool ExplorerModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    const std::optional<ObjectId> owner = ownerAt(parent);
    return owner && action == Qt::MoveAction && m_edits.canMove(objectsIn(*data), *owner);
}

bool ExplorerModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    m_edits.moveTo(objectsIn(*data), *ownerAt(parent));
    return true;
}

} // namespace overlab::views
