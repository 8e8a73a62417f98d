// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inside/insideaccessible.h"

#include "views/inside/insideview.h"
#include "views/inside/partwords.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace overlab::views {

namespace {

class AccessiblePart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    AccessiblePart(InsideView &view, QString key) : m_view(&view), m_key(std::move(key)) {}

    const QString &key() const { return m_key; }
    bool isValid() const override { return part(); }
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
        return kind == QAccessible::Name && isValid() ? PartWords::spoken(*part()) : QString();
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect seen = m_view->mapFromScene(part()->area).boundingRect();
        return {m_view->viewport()->mapToGlobal(seen.topLeft()), seen.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.selectable = true;
        state.focusable = true;
        state.selected = m_view->inside().current() == m_key;
        state.focused = state.selected && m_view->hasFocus();
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
        m_view->choose(m_key);
        m_view->setFocus();
        if (action == pressAction() && !part()->object().isEmpty())
            emit m_view->activated(part()->object());
    }

private:
    const FigurePart *part() const { return m_view ? m_view->inside().part(m_key) : nullptr; }

    const QPointer<InsideView> m_view;
    const QString m_key;
};

class AccessibleInside : public QAccessibleWidget
{
public:
    explicit AccessibleInside(InsideView &view) : QAccessibleWidget(&view, QAccessible::Canvas), m_view(view) {}
    ~AccessibleInside() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(m_view.inside().keys().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QStringList &keys = m_view.inside().keys();
        return index >= 0 && index < keys.size() ? of(keys.at(index)) : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *const part = dynamic_cast<const AccessiblePart *>(child);
        return part ? int(m_view.inside().keys().indexOf(part->key())) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QPointF place = m_view.mapToScene(m_view.viewport()->mapFromGlobal(QPoint(x, y)));
        const QString key = m_view.inside().keyAt(place, 5 / m_view.zoom());
        return key.isEmpty() ? nullptr : of(key);
    }
    QAccessibleInterface *focusChild() const override
    {
        const QString current = m_view.inside().current();
        return current.isEmpty() || !m_view.hasFocus() ? nullptr : of(current);
    }

    QAccessibleInterface *of(const QString &key) const
    {
        if (const auto known = m_children.constFind(key); known != m_children.cend())
            return QAccessible::accessibleInterface(*known);
        auto *const part = new AccessiblePart(m_view, key);
        m_children.insert(key, QAccessible::registerAccessibleInterface(part));
        return part;
    }

private:
    InsideView &m_view;
    mutable QHash<QString, QAccessible::Id> m_children; ///< made when somebody asks
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *const view = qobject_cast<InsideView *>(object);
    return view ? new AccessibleInside(*view) : nullptr;
}

} // namespace

void installInsideAccessibility()
{
    QAccessible::installFactory(&makeInterface); // a second time changes nothing
}

void announceCurrent(InsideView &view)
{
    const QString current = view.inside().current();
    if (!QAccessible::isActive() || current.isEmpty())
        return;
    if (auto *const own = dynamic_cast<AccessibleInside *>(QAccessible::queryAccessibleInterface(&view))) {
        QAccessibleEvent focus(own->of(current), QAccessible::Focus);
        QAccessible::updateAccessibility(&focus);
    }
}

} // namespace overlab::views
