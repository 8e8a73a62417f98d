// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasarranging.h"

#include "engine/design/editing/grouping.h"
#include "views/canvas/canvasview.h"

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <chrono>

namespace overlab::views {

using namespace design;
using namespace std::chrono_literals;

namespace {

constexpr auto longest = 5s;

} // namespace

CanvasArranging::CanvasArranging(CanvasScene &scene, Document &document, CanvasEdits &edits, QObject *parent)
    : QObject(parent), m_scene(scene), m_document(document), m_edits(edits)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(longest);
    connect(&m_limit, &QTimer::timeout, this, &CanvasArranging::takeTooLong);
}

CanvasArranging::~CanvasArranging()
{
    if (m_stop)
        m_stop->request_stop();
}

QList<CanvasArranging::Thing> CanvasArranging::things() const
{
    QHash<QString, qsizetype> groups;
    QList<Thing> things;
    QList<ObjectId> ids = m_scene.selectedObjects().values();
    std::sort(ids.begin(), ids.end());
    for (const ObjectId &id : std::as_const(ids)) {
        const QString group = m_scene.groups().groupOf(id);
        const auto known = groups.constFind(group);
        if (!group.isEmpty() && known != groups.cend())
            continue;
        Thing thing{{id}, {m_scene.areaOf(id), false}};
        if (const GroupItem *const item = m_scene.groups().item(group)) {
            groups.insert(group, things.size());
            thing = {QSet<ObjectId>(item->group().members.cbegin(), item->group().members.cend()), {item->area(), false}};
        }
        for (const ObjectId &member : std::as_const(thing.objects))
            thing.area.isFixed = thing.area.isFixed || m_document.placements().value(member).locked;
        if (id.kind != ObjectKind::Tenant && !thing.area.area.isNull())
            things.append(thing);
    }
    return things;
}

qsizetype CanvasArranging::selectedThings() const
{
    return things().size();
}

void CanvasArranging::shift(const Phrase &words, const QList<Thing> &things, const QList<QPointF> &shifts)
{
    QHash<ObjectId, QPointF> places;
    for (qsizetype i = 0; i < things.size(); ++i) {
        if (shifts.at(i).isNull())
            continue;
        for (const ObjectId &id : things.at(i).objects)
            places.insert(id, m_scene.places().value(id) + shifts.at(i));
    }
    if (places.isEmpty())
        return;
    const auto before = m_scene.places();
    m_edits.push(words, m_edits.withPlaces(places));
    m_scene.glideFrom(before);
}

void CanvasArranging::align(Alignment alignment)
{
    const QList<Thing> all = things();
    QList<AlignedArea> areas;
    for (const Thing &thing : all)
        areas.append(thing.area);
    shift([count = int(all.size())] { return CanvasView::tr("Align %n object(s)", nullptr, count); }, all, alignedShifts(areas, alignment));
}

void CanvasArranging::distribute(Distribution distribution)
{
    const QList<Thing> all = things();
    QList<AlignedArea> areas;
    for (const Thing &thing : all)
        areas.append(thing.area);
    shift([count = int(all.size())] { return CanvasView::tr("Distribute %n object(s)", nullptr, count); }, all, distributedShifts(areas, distribution));
}

bool CanvasArranging::isLocked() const
{
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    return !ids.isEmpty() && std::all_of(ids.cbegin(), ids.cend(), [this](const ObjectId &id) {
        return m_document.placements().value(id).locked;
    });
}

void CanvasArranging::setLocked(bool isLocked)
{
    QHash<ObjectId, Placement> placements;
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    for (const ObjectId &id : ids) {
        Placement placement = m_document.placements().value(id);
        placement.at = id.kind == ObjectKind::Tenant ? m_scene.areaOf(id).topLeft() : m_scene.places().value(id);
        placement.locked = isLocked;
        placements.insert(id, placement);
    }
    const auto words = [isLocked, count = int(ids.size())] {
        return isLocked ? CanvasView::tr("Lock %n object(s)", nullptr, count)
                        : CanvasView::tr("Unlock %n object(s)", nullptr, count);
    };
    m_edits.push(words, placed(m_edits.pinned(), placements));
}

QSet<QString> CanvasArranging::selectedGroups() const
{
    QSet<QString> numbers;
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    for (const ObjectId &id : ids)
        numbers.insert(m_scene.groups().groupOf(id));
    numbers.remove({});
    return numbers;
}

void CanvasArranging::group()
{
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    const Grouped result = grouped(m_edits.pinned(), ids, {});
    if (result.number.isEmpty())
        return;
    m_edits.push([count = int(ids.size())] { return CanvasView::tr("Group %n object(s)", nullptr, count); }, result.design);
}

void CanvasArranging::ungroup()
{
    const QSet<QString> numbers = selectedGroups();
    const QSet<ObjectId> ids = m_scene.selectedObjects();
    m_edits.push([count = int(numbers.size())] { return CanvasView::tr("Ungroup %n group(s)", nullptr, count); },
                 ungrouped(m_edits.pinned(), numbers));
    m_scene.select(ids);
}

void CanvasArranging::setFolded(const QString &number, bool isFolded)
{
    const GroupItem *const item = m_scene.groups().item(number);
    if (!item)
        return;
    Group group = item->group();
    group.collapsed = isFolded;
    const auto words = [isFolded, title = item->title()] {
        return isFolded ? CanvasView::tr("Fold %1").arg(title) : CanvasView::tr("Unfold %1").arg(title);
    };
    m_edits.push(words, withGroup(m_edits.pinned(), group));
}

void CanvasArranging::setGroupTitle(const QString &number, const QString &title)
{
    const GroupItem *const item = m_scene.groups().item(number);
    if (!item)
        return;
    Group group = item->group();
    group.title = title;
    m_edits.push([title = item->title()] { return CanvasView::tr("Rename the group %1").arg(title); },
                 withGroup(m_document.design(), group));
}

void CanvasArranging::layOut(Scope scope)
{
    layout::LayoutRequest request{m_document.design(), m_scene.places(), {}, {}, layout::LayoutWay::Dot};
    if (scope == Scope::Selection) {
        const QSet<ObjectId> selected = withTheirGroups(m_document.design(), m_scene.selectedObjects());
        for (const ObjectId &id : allObjects(m_document.design())) {
            if (selected.contains(id) || (!id.tenant.isEmpty() && selected.contains({ObjectKind::Tenant, {}, id.tenant})))
                request.objects.insert(id);
        }
        if (request.objects.size() < 2) {
            emit hinted(CanvasView::tr("Select at least two objects to arrange them."));
            return;
        }
    }
    const auto &placements = m_document.placements();
    for (auto placement = placements.cbegin(); placement != placements.cend(); ++placement) {
        if (placement->locked)
            request.locked.insert(placement.key());
    }
    begin(request);
}

void CanvasArranging::begin(const layout::LayoutRequest &request)
{
    if (m_stop)
        m_stop->request_stop();
    const bool wasRunning = m_stop.has_value();
    m_stop.emplace();
    m_request = request;
    m_limit.start();
    const int run = ++m_run;
    if (!wasRunning)
        emit layoutChanged(true);
    // Not then(): what is ready already would come before this function has returned.
    auto *const watcher = new QFutureWatcher<layout::LayoutResult>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, run, watcher] {
        watcher->deleteLater();
        if (run == m_run && m_stop)
            finish(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run([request, stop = m_stop->get_token()] { return layout::laidOut(request, stop); }));
}

/// Graphviz cannot be stopped: its result will be dropped, and rows are quick.
void CanvasArranging::takeTooLong()
{
    if (!m_stop || m_request.way == layout::LayoutWay::Rows)
        return;
    layout::LayoutRequest rows = m_request;
    rows.way = layout::LayoutWay::Rows;
    begin(rows);
    m_limit.stop();
}

void CanvasArranging::cancelLayout()
{
    if (!m_stop)
        return;
    m_stop->request_stop();
    m_stop.reset();
    m_limit.stop();
    emit layoutChanged(false);
}

void CanvasArranging::finish(const layout::LayoutResult &result)
{
    const layout::LayoutRequest request = std::exchange(m_request, {});
    cancelLayout();
    if (!(request.design == m_document.design())) { // what was drawn meanwhile is not in it
        emit hinted(CanvasView::tr("The drawing has changed meanwhile; it was not arranged."));
        return;
    }
    const auto before = m_scene.places();
    const auto words = [count = int(request.objects.size())] {
        return count == 0 ? CanvasView::tr("Arrange the drawing") : CanvasView::tr("Arrange %n object(s)", nullptr, count);
    };
    m_edits.push(words, m_edits.withPlaces(result.places));
    m_scene.glideFrom(before);
    if (result.way == layout::LayoutWay::Rows)
        emit hinted(CanvasView::tr("The drawing is too large to be arranged by its lines: it stands in rows."));
}

} // namespace overlab::views
