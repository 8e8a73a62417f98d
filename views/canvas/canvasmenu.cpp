// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasmenu.h"

#include "engine/design/editing/copying.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/objectwords.h"

#include <QApplication>
#include <QClipboard>

namespace overlab::views {

using namespace design;

namespace {

void addCopy(QMenu &menu, const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    QObject::connect(menu.addAction(label), &QAction::triggered, &menu, [text] { QApplication::clipboard()->setText(text); });
}

} // namespace

void CanvasMenu::add(QMenu &menu, std::initializer_list<CanvasAct> acts) const
{
    for (const CanvasAct act : acts)
        menu.addAction(m_actions.action(act));
}

/// Names, addresses and MACs, one a line where several are selected.
void CanvasMenu::addCopies(QMenu &menu) const
{
    const Design &design = m_view.document().design();
    QList<ObjectId> ids = m_view.canvas().selectedObjects().values();
    std::sort(ids.begin(), ids.end());
    QStringList names;
    QStringList addresses;
    QStringList subnets;
    QStringList macs;
    for (const ObjectId &id : std::as_const(ids)) {
        names.append(id.object());
        (id.kind == ObjectKind::Network || id.kind == ObjectKind::External ? subnets : addresses) += addressesOf(design, id);
        macs += macsOf(design, id);
    }
    const QSet<LinkId> links = m_view.canvas().selectedLinks();
    for (const LinkId &link : links) {
        addresses.append(linkText(design, link));
        const Machine *const machine = link.owner.kind == ObjectKind::Machine ? findMachine(design, link.owner) : nullptr;
        if (!machine)
            continue;
        const MachineInterface &interface = machine->interfaces.at(link.index);
        addresses.append(interface.address ? interface.address->toString() : QString());
        macs.append(interface.mac ? interface.mac->toString() : QString());
    }
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    macs.removeAll(QString());
    QMenu *const copies = menu.addMenu(tr("Cop&y as"));
    addCopy(*copies, tr("&Name"), names.join(u'\n'));
    addCopy(*copies, tr("&Address"), addresses.join(u'\n'));
    addCopy(*copies, tr("&Subnet"), subnets.join(u'\n'));
    addCopy(*copies, tr("&MAC address"), macs.join(u'\n'));
    if (!ids.isEmpty())
        addCopy(*copies, tr("&YAML"), QString::fromUtf8(copied(m_view.edits().pinned(), QSet<ObjectId>(ids.cbegin(), ids.cend()))));
    copies->menuAction()->setVisible(!copies->isEmpty());
}

void CanvasMenu::addArranging(QMenu &menu) const
{
    menu.addSeparator();
    if (m_view.arranging().selectedThings() > 1) {
        QMenu *const align = menu.addMenu(tr("Al&ign"));
        add(*align, {CanvasAct::AlignLeft, CanvasAct::AlignCentre, CanvasAct::AlignRight, CanvasAct::AlignTop, CanvasAct::AlignMiddle,
                     CanvasAct::AlignBottom});
        align->addSeparator();
        add(*align, {CanvasAct::DistributeHorizontally, CanvasAct::DistributeVertically});
        align->addSeparator();
        add(*align, {CanvasAct::LayOutSelection});
        add(menu, {CanvasAct::Group});
    }
    if (!m_view.arranging().selectedGroups().isEmpty())
        add(menu, {CanvasAct::Fold, CanvasAct::Ungroup});
    add(menu, {CanvasAct::Lock});
}

void CanvasMenu::addGround(QMenu &menu, QPointF place) const
{
    QMenu *const things = menu.addMenu(tr("&Add here"));
    for (const ObjectKind kind : {ObjectKind::Machine, ObjectKind::Network, ObjectKind::Router, ObjectKind::External, ObjectKind::Tenant,
                                  ObjectKind::Node, ObjectKind::Note}) {
        QObject::connect(things->addAction(kindText(kind)), &QAction::triggered, &m_view,
                         [view = &m_view, kind, place] { view->add(kind, place); });
    }
    add(menu, {CanvasAct::Paste});
    menu.addSeparator();
    add(menu, {CanvasAct::SelectAll, CanvasAct::LayOut});
    menu.addSeparator();
    add(menu, {CanvasAct::Fit, CanvasAct::ZoomActual});
}

QMenu *CanvasMenu::build(QPointF place, const QList<QAction *> &others) const
{
    auto *const menu = new QMenu(&m_view);
    const QSet<ObjectId> ids = m_view.canvas().selectedObjects();
    const QSet<LinkId> links = m_view.canvas().selectedLinks();
    if (!others.isEmpty()) {
        menu->addActions(others);
        menu->addSeparator();
    }
    if (ids.isEmpty() && links.isEmpty()) {
        addGround(*menu, place);
        return menu;
    }
    if (ids.size() == 1) {
        QObject::connect(menu->addAction(tr("&Properties")), &QAction::triggered, &m_view,
                         [view = &m_view, id = *ids.begin()] { emit view->inspectAsked(id); });
        add(*menu, {CanvasAct::Rename});
        menu->addSeparator();
    }
    if (ids.size() == 2)
        add(*menu, {CanvasAct::Join});
    if (!ids.isEmpty())
        add(*menu, {CanvasAct::Cut, CanvasAct::Copy, CanvasAct::Duplicate});
    addCopies(*menu);
    add(*menu, {CanvasAct::Delete});
    if (!ids.isEmpty()) {
        menu->addSeparator();
        add(*menu, {CanvasAct::SelectConnected, CanvasAct::SelectSameKind, CanvasAct::ZoomSelection});
        addArranging(*menu);
    }
    return menu;
}

} // namespace overlab::views
