// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of edits as hands make them: the scene is as if it were drawn anew, each step can be undone and done again, and no
// step makes errors.
#include "engine/design/editing/adding.h"
#include "engine/design/editing/grouping.h"
#include "engine/design/editing/linking.h"
#include "engine/design/editing/moving.h"
#include "engine/design/editing/removing.h"
#include "engine/design/editing/renaming.h"
#include "engine/design/validation/validation.h"
#include "tests/gui/drawing.h"

#include <QRandomGenerator>

using namespace overlab;
using namespace overlab::testing;
using overlab::views::CanvasArranging;
using overlab::views::CanvasLayers;
using overlab::views::GroupItem;
using overlab::views::LinkItem;
using overlab::views::ObjectItem;
using overlab::views::ObjectState;
using overlab::views::StateKind;
using overlab::views::ZoneItem;

namespace {

QStringList contentOf(const CanvasScene &scene)
{
    QStringList lines;
    const QList<QGraphicsItem *> items = scene.items();
    for (const QGraphicsItem *const item : items) {
        QString line;
        QDebug out(&line);
        out << item->isVisible();
        if (const auto *object = qgraphicsitem_cast<const ObjectItem *>(item))
            out << "object" << int(object->id().kind) << object->id().object() << object->area() << object->look().detail
                << object->look().tenant << object->look().isLocked << object->look().stateText << object->noteText();
        else if (const auto *link = qgraphicsitem_cast<const LinkItem *>(item))
            out << "link" << link->id().owner.object() << link->id().index << link->boundingRect() << link->count();
        else if (const auto *zone = qgraphicsitem_cast<const ZoneItem *>(item))
            out << "zone" << zone->id().name << zone->area();
        else if (const auto *group = qgraphicsitem_cast<const GroupItem *>(item))
            out << "group" << group->group().number << group->title() << group->counts() << group->area();
        lines.append(line);
    }
    lines.sort();
    return lines;
}

QStringList errorsOf(const Design &design)
{
    QStringList codes;
    const QList<Diagnostic> found = validateDesign(design);
    for (const Diagnostic &diagnostic : found) {
        if (diagnostic.severity == Severity::Error)
            codes.append(diagnostic.code);
    }
    codes.sort();
    return codes;
}

/// One hand that does anything.
class Hand
{
public:
    explicit Hand(Drawing &drawing, quint32 seed) : m_drawing(drawing), m_random(seed) {}

    ObjectId any()
    {
        const QList<ObjectId> ids = allObjects(m_drawing.document.design());
        return ids.at(m_random.bounded(int(ids.size())));
    }

    void act()
    {
        CanvasView &view = m_drawing.view;
        m_drawing.scene.select({any(), any(), any()});
        const Design &design = m_drawing.document.design();
        switch (m_random.bounded(16)) {
        case 0:
            view.edits().add(ObjectKind(m_random.bounded(7)), QPointF(m_random.bounded(900), m_random.bounded(700)));
            break;
        case 1:
            if (allObjects(design).size() > 25)
                view.removeSelected();
            break;
        case 2: { // that two networks of a router overlap is the hand's fault
            const std::pair ends(any(), any());
            if (errorsOf(linked(design, ends.first, ends.second)) == errorsOf(design))
                view.edits().join(ends.first, ends.second);
            break;
        }
        case 3: {
            const ObjectId id = any();
            if (id.kind != ObjectKind::Note)
                view.edits().push([] { return u"rename"_s; }, renamed(design, id, u"name-%1"_s.arg(++m_names)));
            break;
        }
        case 4:
            view.edits().push([] { return u"give"_s; }, movedToTenant(design, {any(), any()}, any().name).design);
            break;
        case 5:
            if (allObjects(design).size() < 60)
                view.duplicateSelected();
            break;
        case 6:
            view.edits().nudge({8, 0});
            break;
        case 7: {
            Design coloured = design;
            if (!coloured.tenants.isEmpty())
                coloured.tenants.last().color = QColor::fromHsv(m_random.bounded(360), 200, 180).name();
            view.edits().push([] { return u"colour"_s; }, coloured);
            break;
        }
        default:
            arrange();
        }
    }

private:
    void arrange()
    {
        CanvasArranging &arranging = m_drawing.view.arranging();
        const QSet<QString> groups = arranging.selectedGroups();
        switch (m_random.bounded(8)) {
        case 0:
        case 1:
            arranging.group();
            break;
        case 2:
            arranging.ungroup();
            break;
        case 3:
            if (!groups.isEmpty())
                arranging.setFolded(*groups.begin(), m_random.bounded(2));
            break;
        case 4:
            arranging.setLocked(m_random.bounded(2));
            break;
        case 5:
            arranging.align(Alignment(m_random.bounded(6)));
            break;
        case 6:
            arranging.distribute(Distribution(m_random.bounded(2)));
            break;
        case 7:
            if (const ObjectId id = any(); id.kind == ObjectKind::Note || id.kind == ObjectKind::Tenant)
                m_drawing.view.edits().resize(id, QRectF(m_random.bounded(300), m_random.bounded(300), 240, 160));
            break;
        }
    }

    Drawing &m_drawing;
    QRandomGenerator m_random;
    int m_names = 0;
};

} // namespace

class tst_CanvasProperties : public QObject
{
    Q_OBJECT

private slots:
    void manyEdits_data();
    void manyEdits();
    void unlockedMovesAndLockedStays();
};

void tst_CanvasProperties::manyEdits_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_CanvasProperties::manyEdits()
{
    QFETCH(const quint32, seed);
    Drawing drawing;
    CanvasLayers layers;
    layers.addresses = seed % 2;
    layers.routerLinks = seed % 3;
    drawing.scene.setLayers(layers);
    const QHash<ObjectId, ObjectState> states{{vm1, {StateKind::Running, {}}}, {net1, {StateKind::Fault, u"why"_s}}};
    drawing.scene.setStates(states);
    Hand hand(drawing, seed);
    QList<Design> steps{drawing.document.design()};
    const QStringList errors = errorsOf(steps.first());
    for (int step = 0; step < 350; ++step) {
        const qsizetype before = drawing.undo.index();
        hand.act();
        if (drawing.undo.index() == before)
            continue;
        const Design after = drawing.document.design();
        QVERIFY2(errorsOf(after) == errors, qPrintable(u"step %1: %2: %3"_s.arg(step).arg(drawing.undo.undoText(), errorsOf(after).join(u' '))));
        drawing.undo.undo();
        drawing.undo.redo();
        QVERIFY2(drawing.document.design() == after, qPrintable(drawing.undo.undoText()));
        steps.append(after);

        CanvasScene anew(drawing.document);
        anew.setLayers(drawing.scene.layers());
        anew.setStates(states);
        const QStringList wanted = contentOf(anew);
        const QStringList present = contentOf(drawing.scene);
        for (const QString &line : wanted)
            QVERIFY2(present.contains(line), qPrintable(u"step %1 (%2): missing %3"_s.arg(step).arg(drawing.undo.undoText(), line)));
        QCOMPARE(present.size(), wanted.size());
        QCOMPARE(drawing.scene.places(), anew.places());
        QVERIFY2(drawing.scene.sceneRect().contains(anew.itemsBoundingRect()), "all can be scrolled to");
    }
    QVERIFY(steps.size() > 150);
    while (drawing.undo.canUndo())
        drawing.undo.undo();
    QVERIFY(drawing.document.design() == steps.first());
    while (drawing.undo.canRedo())
        drawing.undo.redo();
    QVERIFY(drawing.document.design() == steps.last());
}

void tst_CanvasProperties::unlockedMovesAndLockedStays()
{
    Drawing drawing;
    drawing.scene.select({vm1});
    drawing.view.arranging().setLocked(true);
    const QPointF place = drawing.scene.places().value(vm1);

    drawing.scene.select({vm1, net1, net2});
    drawing.view.edits().nudge({16, 16});
    drawing.view.arranging().align(Alignment::Left);
    drawing.view.arranging().layOut(CanvasArranging::Scope::Everything);
    QTRY_VERIFY(!drawing.view.arranging().isLayingOut());

    QCOMPARE(drawing.scene.places().value(vm1), place);
    QCOMPARE(drawing.undo.count(), 4);
}

QTEST_MAIN(tst_CanvasProperties)
#include "tst_canvasproperties.moc"
