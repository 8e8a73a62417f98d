// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasedits.h"

#include "engine/design/editing/adding.h"
#include "engine/design/editing/copying.h"
#include "engine/design/editing/grouping.h"
#include "engine/design/editing/removing.h"
#include "views/canvas/canvasview.h"
#include "views/canvas/linkdrag.h"
#include "views/commands/editcommand.h"

#include <QApplication>
#include <QClipboard>
#include <QUndoStack>

namespace overlab::views {

using namespace design;

namespace {

constexpr double pasteShift = 32;
constexpr int nudgeMerging = 1;

} // namespace

CanvasEdits::CanvasEdits(CanvasScene &scene, Document &document, QUndoStack &undo, QObject *parent)
    : QObject(parent), m_scene(scene), m_document(document), m_undo(undo)
{
}

void CanvasEdits::push(const Phrase &words, const Design &after)
{
    if (!(after == m_document.design()))
        m_undo.push(new EditCommand(m_document, words, after));
}

Design CanvasEdits::pinned() const
{
    QHash<ObjectId, Placement> arranged; // the others have their entries
    for (auto place = m_scene.places().cbegin(); place != m_scene.places().cend(); ++place) {
        if (!m_document.placements().contains(place.key()))
            arranged.insert(place.key(), {*place, {}, false, {}});
    }
    return arranged.isEmpty() ? m_document.design() : placed(m_document.design(), arranged);
}

Design CanvasEdits::withPlaces(const QHash<ObjectId, QPointF> &places) const
{
    QHash<ObjectId, Placement> placements;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        Placement placement = m_document.placements().value(place.key());
        placement.at = *place;
        placements.insert(place.key(), placement);
    }
    return placed(pinned(), placements);
}

ObjectId CanvasEdits::add(DrawnKind kind, QPointF place)
{
    const QPointF at = snapped(place);
    QString tenant = m_scene.tenantAt(at);
    if (tenant.isEmpty() && !m_document.design().tenants.isEmpty())
        tenant = m_document.design().tenants.first().name;
    const Added result = kind.isLight ? addedLightMachine(pinned(), tenant, at) : added(pinned(), kind.kind, tenant, at);
    push([name = result.id.object()] { return CanvasView::tr("Add %1").arg(name); }, result.design);
    m_scene.select({result.id});
    return result.id;
}

void CanvasEdits::removeSelected()
{
    const QSet<ObjectId> objects = m_scene.selectedObjects();
    const QSet<LinkId> links = m_scene.selectedLinks();
    if (objects.isEmpty() && links.isEmpty())
        return;
    const auto words = [things = int(objects.size()), lines = int(links.size()),
                        first = objects.isEmpty() ? QString() : objects.begin()->object()] {
        return things == 1 && lines == 0 ? CanvasView::tr("Delete %1").arg(first)
            : things == 0                ? CanvasView::tr("Delete %n line(s)", nullptr, lines)
                                         : CanvasView::tr("Delete %n object(s)", nullptr, things);
    };
    push(words, without(m_document.design(), objects, links));
}

void CanvasEdits::selectAll()
{
    const QList<ObjectId> ids = allObjects(m_document.design());
    m_scene.select(QSet<ObjectId>(ids.cbegin(), ids.cend()));
}

void CanvasEdits::selectConnected()
{
    const QSet<ObjectId> before = m_scene.selectedObjects();
    QSet<ObjectId> ids = before;
    const Design &design = m_document.design();
    for (const ObjectId &owner : allObjects(design)) {
        for (const LinkId &link : linksOf(design, owner)) {
            const std::optional<ObjectId> target = targetOf(design, link);
            if (target && before.contains(owner))
                ids.insert(*target);
            else if (target && before.contains(*target))
                ids.insert(owner);
        }
    }
    m_scene.select(ids);
}

void CanvasEdits::selectSameKind()
{
    const QSet<ObjectId> before = m_scene.selectedObjects();
    QSet<ObjectId> ids;
    for (const ObjectId &id : allObjects(m_document.design())) {
        if (std::any_of(before.cbegin(), before.cend(), [&id](const ObjectId &one) { return one.kind == id.kind; }))
            ids.insert(id);
    }
    m_scene.select(ids);
}

void CanvasEdits::cutSelected()
{
    copySelected();
    removeSelected();
}

void CanvasEdits::copySelected() const
{
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    if (ids.isEmpty())
        return;
    QApplication::clipboard()->setText(QString::fromUtf8(copied(pinned(), ids)));
}

void CanvasEdits::pasteText(const QByteArray &text, QPointF offset)
{
    const Pasted result = pasted(pinned(), text, offset);
    if (result.ids.isEmpty()) {
        emit hinted(CanvasView::tr("The clipboard has no part of a design."));
        return;
    }
    push([count = int(result.ids.size())] { return CanvasView::tr("Paste %n object(s)", nullptr, count); }, result.design);
    m_scene.select(result.ids);
}

void CanvasEdits::paste()
{
    ++m_pastes;
    pasteText(QApplication::clipboard()->text().toUtf8(), QPointF(pasteShift, pasteShift) * m_pastes);
}

void CanvasEdits::duplicateSelected()
{
    copySelected();
    m_pastes = 0;
    paste();
}

QHash<ObjectId, QPointF> CanvasEdits::movingPlaces() const
{
    const QSet<ObjectId> ids = withTheirGroups(m_document.design(), m_scene.selectedObjects());
    QHash<ObjectId, QPointF> places;
    const auto &all = m_scene.places();
    for (auto place = all.cbegin(); place != all.cend(); ++place) {
        const ObjectId tenant{ObjectKind::Tenant, {}, place.key().tenant};
        const bool isDragged = ids.contains(place.key()) || (!place.key().tenant.isEmpty() && ids.contains(tenant));
        if (isDragged && !m_document.placements().value(place.key()).locked)
            places.insert(place.key(), *place);
    }
    return places;
}

void CanvasEdits::resize(const ObjectId &id, const QRectF &area)
{
    Placement placement = m_document.placements().value(id);
    placement.size = area.size();
    placement.at = id.kind == ObjectKind::Tenant ? area.topLeft() : area.center();
    push([name = id.object()] { return CanvasView::tr("Resize %1").arg(name); }, placed(pinned(), {{id, placement}}));
}

void CanvasEdits::setNoteText(const ObjectId &note, const QString &markdown)
{
    if (!m_document.placements().contains(note))
        return;
    Placement placement = m_document.placements().value(note);
    placement.text = markdown;
    push([name = note.name] { return CanvasView::tr("Edit the note %1").arg(name); },
         placed(m_document.design(), {{note, placement}}));
}

void CanvasEdits::nudge(QPointF by)
{
    QHash<ObjectId, QPointF> places = movingPlaces();
    if (places.isEmpty())
        return;
    for (QPointF &place : places)
        place += by;
    const auto words = [count = int(places.size())] { return CanvasView::tr("Move %n object(s)", nullptr, count); };
    m_undo.push(new EditCommand(m_document, words, withPlaces(places),
                                {nudgeMerging, QSet<ObjectId>(places.keyBegin(), places.keyEnd())}));
}

void CanvasEdits::join(const ObjectId &from, const ObjectId &to)
{
    if (const auto refusal = refusalOf(m_document.design(), from, to)) {
        emit hinted(refusalText(*refusal));
        return;
    }
    push([one = from.object(), other = to.object()] { return CanvasView::tr("Join %1 and %2").arg(one, other); },
         linked(m_document.design(), from, to));
}

} // namespace overlab::views
