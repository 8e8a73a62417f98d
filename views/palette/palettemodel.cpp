// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/palette/palettemodel.h"

#include <QAction>
#include <QMimeData>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::ObjectKind;

namespace {

struct Tile
{
    DrawnKind kind;
    Qt::Key key;
    QString name;     ///< of its action, for settings and tests
    QString title;
    QString action;   ///< what its key does
    QString sentence; ///< what it is, and what it becomes in the lab
};

constexpr int tileCount = 8;

} // namespace

/// Anew at each call: in the language of now.
static QList<Tile> tiles()
{
    return {
        {ObjectKind::Tenant, Qt::Key_T, u"placeTenant"_s, PaletteModel::tr("Tenant"), PaletteModel::tr("Place a tenant"),
         PaletteModel::tr("A project that owns networks, routers and machines; in the lab it is kept apart from all others.")},
        {ObjectKind::Network, Qt::Key_W, u"placeNetwork"_s, PaletteModel::tr("Network"), PaletteModel::tr("Place a network"),
         PaletteModel::tr("A network with its subnet; in the lab a VLAN on each node's br-int and a tunnel between the nodes.")},
        {ObjectKind::Router, Qt::Key_R, u"placeRouter"_s, PaletteModel::tr("Router"), PaletteModel::tr("Place a router"),
         PaletteModel::tr("Joins networks and leads out; in the lab a qrouter namespace with addresses, routes and NAT.")},
        {ObjectKind::Machine, Qt::Key_M, u"placeMachine"_s, PaletteModel::tr("Machine"), PaletteModel::tr("Place a machine"),
         PaletteModel::tr("A virtual machine; in the lab a QEMU guest with a kernel and a disk of its own.")},
        {DrawnKind(ObjectKind::Machine, true), Qt::Key_G, u"placeLightGuest"_s, PaletteModel::tr("Light guest"),
         PaletteModel::tr("Place a light guest"),
         PaletteModel::tr("A machine that starts at once; in the lab a network namespace with a DHCP client.")},
        {ObjectKind::External, Qt::Key_E, u"placeExternal"_s, PaletteModel::tr("External"),
         PaletteModel::tr("Place an external network"),
         PaletteModel::tr("The way out for all tenants; in the lab a provider network on br-ex, with floating addresses.")},
        {ObjectKind::Node, Qt::Key_H, u"placeNode"_s, PaletteModel::tr("Node"), PaletteModel::tr("Place a node"),
         PaletteModel::tr("A host of the cloud; in the lab a namespace with an Open vSwitch, for machines and routers.")},
        {ObjectKind::Note, Qt::Key_O, u"placeNote"_s, PaletteModel::tr("Note"), PaletteModel::tr("Place a note"),
         PaletteModel::tr("Text on the drawing, in Markdown; the lab knows nothing of it.")},
    };
}

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const Tile &tile : tiles()) {
        auto *const action = new QAction(this);
        action->setObjectName(tile.name);
        action->setShortcut(tile.key);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut); // a letter typed elsewhere is a letter
        const auto row = int(m_actions.size());
        connect(action, &QAction::changed, this, [this, row] { emit dataChanged(index(row), index(row)); });
        m_actions.append(action);
    }
    retranslate();
}

DrawnKind PaletteModel::kindAt(int row) const
{
    return tiles().at(row).kind;
}

void PaletteModel::retranslate()
{
    const QList<Tile> now = tiles();
    for (qsizetype i = 0; i < now.size(); ++i) {
        m_actions.at(i)->setText(now.at(i).action);
        m_actions.at(i)->setStatusTip(now.at(i).sentence);
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tileCount;
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Tile tile = tiles().at(index.row());
    const QString key = m_actions.at(index.row())->shortcut().toString(QKeySequence::NativeText);
    switch (role) {
    case Qt::DisplayRole:
        return tile.title;
    case Qt::ToolTipRole:
        return key.isEmpty() ? tile.sentence : tr("%1 (%2): %3").arg(tile.title, key, tile.sentence);
    case Qt::AccessibleDescriptionRole:
        return tile.sentence;
    case KeyRole:
        return key;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled : Qt::NoItemFlags;
}

QStringList PaletteModel::mimeTypes() const
{
    return {drawnKindMime()};
}

QMimeData *PaletteModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *const data = new QMimeData;
    putInto(*data, kindAt(indexes.first().row()));
    return data;
}

} // namespace overlab::views
