// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/insidefollow.h"

#include "engine/design/editing/placement.h"
#include "views/canvas/canvasscene.h"
#include "views/inside/insidepage.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace overlab::gui {

InsideFollow::InsideFollow(const Parts &parts, QObject *parent)
    : QObject(parent), m_session(parts.session), m_open(parts.open), m_drawing(parts.drawing), m_page(parts.page)
{
    connectLab();
    connectSelection();
    takeTenants();
}

void InsideFollow::setSeen(bool isSeen)
{
    const bool isNew = isSeen && !m_isSeen;
    m_isSeen = isSeen;
    if (!isNew)
        return;
    takeSelection();
    read();
}

void InsideFollow::read()
{
    if (m_isSeen)
        m_session.readInside();
}

void InsideFollow::connectLab()
{
    connect(&m_session, &LabSession::statusChanged, this, &InsideFollow::read);
    connect(&m_session, &LabSession::insideReady, this, [this](const QJsonObject &inside) { m_page.showInside(inside); });
    connect(&m_session, &LabSession::insideLost, &m_page, &views::InsidePage::showUnreachable);
    connect(&m_session, &LabSession::currentLabChanged, this, [this] {
        m_page.showNoLab();
        read();
    });
    connect(&m_session, &LabSession::applyBegan, &m_page, &views::InsidePage::showBeginning);
    connect(&m_session, &LabSession::labsChanged, this, [this](const QList<client::LabEntry> &labs) {
        const bool isRunning = std::any_of(labs.cbegin(), labs.cend(), [this](const client::LabEntry &lab) {
            return lab.isRunning && lab.name == m_session.currentLab();
        });
        if (!isRunning && !m_session.isBusy())
            m_page.showNoLab();
    });
    connect(&m_open.document(), &design::Document::changed, this, &InsideFollow::takeTenants);
    connect(&m_open, &OpenDesign::opened, this, &InsideFollow::takeTenants);
}

void InsideFollow::connectSelection()
{
    connect(&m_drawing, &views::CanvasScene::selectionChanged, this, [this] {
        if (m_isSeen && !m_isSelecting)
            takeSelection();
    });
    connect(&m_page.view(), &views::InsideView::chosen, this,
            [this](const QString &, const QString &object) { showDrawn(object); });
    connect(&m_page.view(), &views::InsideView::toggled, this, &InsideFollow::toggleDrawn);
    connect(&m_page.view(), &views::InsideView::activated, this, &InsideFollow::jumpRequested);
}

void InsideFollow::showDrawn(const QString &object)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    const auto meanings = design::canvasMeanings(m_open.document().design());
    const auto drawn = meanings.constFind(object);
    m_drawing.select(drawn == meanings.cend() ? QSet<design::ObjectId>() : QSet<design::ObjectId>{*drawn});
}

void InsideFollow::toggleDrawn(const QString &object)
{
    const QScopedValueRollback guard(m_isSelecting, true);
    const auto meanings = design::canvasMeanings(m_open.document().design());
    if (const auto drawn = meanings.constFind(object); drawn != meanings.cend()) {
        QSet<design::ObjectId> selected = m_drawing.selectedObjects();
        if (!selected.remove(*drawn))
            selected.insert(*drawn);
        m_drawing.select(selected);
    }
    takeSelection();
}

void InsideFollow::takeSelection()
{
    QSet<QString> objects;
    for (const design::ObjectId &id : m_drawing.selectedObjects())
        objects.insert(id.object());
    m_page.view().selectObjects(objects);
}

void InsideFollow::takeTenants()
{
    QHash<QString, QColor> colours;
    for (const design::Tenant &tenant : m_open.document().design().tenants) {
        if (tenant.color)
            colours.insert(tenant.name, QColor(*tenant.color));
    }
    m_page.setTenants(colours);
}

} // namespace overlab::gui
