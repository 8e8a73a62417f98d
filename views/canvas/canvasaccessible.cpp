// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasaccessible.h"

#include "views/canvas/canvasview.h"
#include "views/canvas/objectwords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace overlab::views {

using namespace design;

namespace {

QList<ObjectId> shownObjects(const CanvasView &view)
{
    QList<ObjectId> ids;
    for (const ObjectId &id : allObjects(view.document().design())) {
        if (!view.canvas().areaOf(id).isNull())
            ids.append(id);
    }
    return ids;
}

class AccessibleObject : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessibleObject(CanvasView &view, ObjectId id) : m_view(&view), m_id(std::move(id)) {}

    const ObjectId &id() const { return m_id; }
    bool isValid() const override { return m_view && contains(m_view->document().design(), m_id); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *parent() const override { return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr; }
    QAccessible::Role role() const override { return QAccessible::Graphic; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name || !isValid())
            return {};
        return spokenName(m_view->document().design(), m_id, m_view->canvas().stateOf(m_id));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect seen = m_view->mapFromScene(m_view->canvas().areaOf(m_id)).boundingRect();
        return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        const QSet<ObjectId> selected = m_view->canvas().selectedObjects();
        state.selectable = true;
        state.focusable = true;
        state.multiSelectable = true;
        state.selected = selected.contains(m_id);
        state.focused = m_view->hasFocus() && selected == QSet<ObjectId>{m_id};
        state.offscreen = !rect().intersects({m_view->viewport()->mapToGlobal(QPoint()), m_view->viewport()->size()});
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_view->canvas().select({m_id});
        m_view->setFocus();
        if (action == pressAction())
            emit m_view->inspectAsked(m_id);
    }

private:
    const QPointer<CanvasView> m_view;
    const ObjectId m_id;
};

class AccessibleCanvas : public QAccessibleWidget
{
public:
    explicit AccessibleCanvas(CanvasView &view) : QAccessibleWidget(&view, QAccessible::Canvas), m_view(view) {}
    ~AccessibleCanvas() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(shownObjects(m_view).size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QList<ObjectId> ids = shownObjects(m_view);
        return index >= 0 && index < ids.size() ? of(ids.at(index)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *const object = dynamic_cast<const AccessibleObject *>(child);
        return object ? int(shownObjects(m_view).indexOf(object->id())) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const std::optional<ObjectId> id = m_view.canvas().objectAt(m_view.mapToScene(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
        return id ? of(*id) : nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        const QSet<ObjectId> ids = m_view.canvas().selectedObjects();
        return ids.size() == 1 && m_view.hasFocus() ? of(*ids.begin()) : nullptr;
    }

    QAccessibleInterface *of(const ObjectId &id) const
    {
        if (const auto known = m_children.constFind(id); known != m_children.cend())
            return QAccessible::accessibleInterface(*known);
        auto *const object = new AccessibleObject(m_view, id);
        m_children.insert(id, QAccessible::registerAccessibleInterface(object));
        return object;
    }

private:
    CanvasView &m_view;
    mutable QHash<ObjectId, QAccessible::Id> m_children; ///< made when somebody asks
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *const view = qobject_cast<CanvasView *>(object);
    return view ? new AccessibleCanvas(*view) : nullptr;
}

} // namespace

void installCanvasAccessibility()
{
    QAccessible::installFactory(&makeInterface); // a second time changes nothing
}

void announceSelection(CanvasView &view)
{
    const QSet<ObjectId> ids = view.canvas().selectedObjects();
    if (!QAccessible::isActive() || ids.size() != 1)
        return;
    QAccessibleInterface *const canvas = QAccessible::queryAccessibleInterface(&view);
    if (auto *const own = dynamic_cast<AccessibleCanvas *>(canvas)) {
        QAccessibleEvent focus(own->of(*ids.begin()), QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace overlab::views
