// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/explorer/machinetablemodel.h"

#include "views/canvas/objectlook.h"
#include "views/explorer/designlookup.h"
#include "views/explorer/naturalorder.h"
#include "views/explorer/objectedits.h"
#include "views/explorer/wordfilter.h"
#include "views/theme/canvascolours.h"
#include "views/theme/kindmark.h"
#include "views/wording/statewording.h"

#include <QApplication>
#include <QFontDatabase>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

bool comesBefore(const ObjectId &left, const ObjectId &right)
{
    const int order = naturalCompare(left.tenant, right.tenant);
    return order ? order < 0 : naturalCompare(left.name, right.name) < 0;
}

} // namespace

MachineTableModel::MachineTableModel(Document &document, ObjectEdits &edits, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_edits(edits), m_palette(QApplication::palette())
{
    connect(&document, &Document::loaded, this, &MachineTableModel::rebuild);
    connect(&document, &Document::changed, this, &MachineTableModel::follow);
    rebuild();
}

MachineTableModel::Row MachineTableModel::rowOf(const ObjectId &id, const Machine &machine) const
{
    Row row;
    row.id = id;
    QStringList networks;
    QStringList addresses;
    for (const MachineInterface &interface : machine.interfaces) {
        networks.append(interface.network);
        if (interface.address)
            addresses.append(interface.address->toString());
    }
    row.networks = networks.join(u", "_s);
    row.addresses = addresses.join(u", "_s);
    row.node = machine.node.value_or(QString());
    row.isLight = machine.type == MachineType::Namespace;
    if (const auto state = m_states.constFind(id.object()); state != m_states.cend())
        row.state = *state;
    return row;
}

int MachineTableModel::positionOf(const ObjectId &id) const
{
    const auto before = [](const Row &row, const ObjectId &wanted) { return comesBefore(row.id, wanted); };
    return int(std::lower_bound(m_rows.cbegin(), m_rows.cend(), id, before) - m_rows.cbegin());
}

bool MachineTableModel::isAt(int position, const ObjectId &id) const
{
    return position < m_rows.size() && m_rows.at(position).id == id;
}

QModelIndex MachineTableModel::indexOf(const ObjectId &id) const
{
    const int position = positionOf(id);
    return isAt(position, id) ? index(position, 0) : QModelIndex();
}

void MachineTableModel::rebuild()
{
    beginResetModel();
    m_rows.clear();
    for (const Tenant &tenant : m_document.design().tenants) {
        for (const Machine &machine : tenant.vms)
            m_rows.append(rowOf({ObjectKind::Machine, tenant.name, machine.name}, machine));
    }
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row &left, const Row &right) { return comesBefore(left.id, right.id); });
    const auto isSame = [](const Row &left, const Row &right) { return left.id == right.id; };
    m_rows.erase(std::unique(m_rows.begin(), m_rows.end(), isSame), m_rows.end());
    endResetModel();
}

void MachineTableModel::follow(const DesignDifference &difference)
{
    DesignLookup lookup(m_document.design());
    removeRowsOf(difference.removed);
    insertRowsOf(difference.added, lookup);
    for (const ObjectId &id : difference.changed) {
        const Machine *const machine = id.kind == ObjectKind::Machine ? lookup.machine(id) : nullptr;
        const int position = machine ? positionOf(id) : 0;
        if (!machine || !isAt(position, id))
            continue;
        Row row = rowOf(id, *machine);
        if (row == m_rows.at(position))
            continue;
        m_rows[position] = std::move(row);
        emit dataChanged(index(position, 0), index(position, ColumnCount - 1));
    }
}

void MachineTableModel::removeRowsOf(const QList<ObjectId> &ids)
{
    QList<int> positions;
    for (const ObjectId &id : ids) {
        const int position = id.kind == ObjectKind::Machine ? positionOf(id) : 0;
        if (id.kind == ObjectKind::Machine && isAt(position, id))
            positions.append(position);
    }
    std::sort(positions.begin(), positions.end());
    for (qsizetype last = positions.size() - 1; last >= 0;) {
        qsizetype first = last;
        while (first > 0 && positions.at(first - 1) == positions.at(first) - 1)
            --first;
        beginRemoveRows({}, positions.at(first), positions.at(last));
        m_rows.remove(positions.at(first), last - first + 1);
        endRemoveRows();
        last = first - 1;
    }
}

void MachineTableModel::insertRowsOf(const QList<ObjectId> &ids, DesignLookup &lookup)
{
    QList<Row> rows;
    for (const ObjectId &id : ids) {
        const Machine *const machine = id.kind == ObjectKind::Machine ? lookup.machine(id) : nullptr;
        if (machine && !isAt(positionOf(id), id))
            rows.append(rowOf(id, *machine));
    }
    std::sort(rows.begin(), rows.end(), [](const Row &left, const Row &right) { return comesBefore(left.id, right.id); });
    const auto isSame = [](const Row &left, const Row &right) { return left.id == right.id; };
    rows.erase(std::unique(rows.begin(), rows.end(), isSame), rows.end());
    for (qsizetype first = 0; first < rows.size();) {
        const int at = positionOf(rows.at(first).id);
        qsizetype end = first + 1;
        while (end < rows.size() && (at >= m_rows.size() || comesBefore(rows.at(end).id, m_rows.at(at).id)))
            ++end;
        beginInsertRows({}, at, at + int(end - first) - 1);
        m_rows.insert(at, end - first, Row());
        std::copy(rows.cbegin() + first, rows.cbegin() + end, m_rows.begin() + at);
        endInsertRows();
        first = end;
    }
}

void MachineTableModel::setStates(const QHash<QString, StateKind> &states)
{
    m_states = states;
    for (int i = 0; i < int(m_rows.size()); ++i) {
        const auto state = states.constFind(m_rows.at(i).id.object());
        const std::optional<StateKind> now = state == states.cend() ? std::nullopt : std::optional(*state);
        if (m_rows.at(i).state == now)
            continue;
        m_rows[i].state = now;
        emit dataChanged(index(i, StateColumn), index(i, StateColumn));
    }
}

void MachineTableModel::setPalette(const QPalette &palette)
{
    m_palette = palette;
    m_icons.clear();
    retranslate();
}

void MachineTableModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int MachineTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MachineTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString MachineTableModel::words(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.id.name;
    case TenantColumn:
        return row.id.tenant;
    case NetworksColumn:
        return row.networks;
    case AddressesColumn:
        return row.addresses;
    case NodeColumn:
        return row.node;
    case TypeColumn:
        return machineTypeName(row.isLight ? u"namespace"_s : u"vm"_s);
    case StateColumn:
        return row.state ? stateText(*row.state) : QString();
    default:
        return {};
    }
}

QIcon MachineTableModel::iconOf(const Row &row) const
{
    const Tenant *const tenant = findTenant(m_document.design(), row.id.tenant);
    const QString color = tenant ? tenant->color.value_or(QString()) : QString();
    QIcon &icon = m_icons[u"%1 %2"_s.arg(int(row.isLight)).arg(color)];
    if (icon.isNull()) {
        const KindMark mark = row.isLight ? KindMark::LightMachine : KindMark::Machine;
        icon = kindMark(mark, tenantLine(QColor(color), canvasColours(m_palette)), m_palette);
    }
    return icon;
}

QVariant MachineTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole:
    case WordFilter::SortRole:
        return words(row, index.column());
    case WordFilter::TextRole: {
        QStringList all;
        for (int column = 0; column < ColumnCount; ++column)
            all.append(words(row, column));
        return all.join(u' ');
    }
    case Qt::DecorationRole:
        if (index.column() == NameColumn)
            return iconOf(row);
        return index.column() == StateColumn && row.state ? QVariant(stateMark(*row.state, m_palette)) : QVariant();
    case Qt::FontRole:
        if (index.column() == AddressesColumn) // digits below each other
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    default:
        return {};
    }
}

bool MachineTableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != NameColumn)
        return false;
    return m_edits.rename(m_rows.at(index.row()).id, value.toString().trimmed());
}

QVariant MachineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case TenantColumn:
        return tr("Tenant");
    case NetworksColumn:
        return tr("Networks");
    case AddressesColumn:
        return tr("Addresses");
    case NodeColumn:
        return tr("Node");
    case TypeColumn:
        return tr("Type");
    case StateColumn:
        return tr("State");
    default:
        return {};
    }
}

Qt::ItemFlags MachineTableModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == NameColumn ? flags | Qt::ItemIsEditable : flags;
}

} // namespace overlab::views
