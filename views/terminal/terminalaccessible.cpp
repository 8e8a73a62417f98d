// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalaccessible.h"

#include "views/terminal/terminalview.h"

#include <QAccessibleWidget>

namespace overlab::views {

namespace {

class AccessibleTerminal : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit AccessibleTerminal(TerminalView &view) : QAccessibleWidget(&view, QAccessible::Terminal), m_view(view) {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::TextInterface)
            return static_cast<QAccessibleTextInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    int childCount() const override { return 0; }
    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.multiLine = true;
        state.readOnly = true;
        return state;
    }
    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? m_view.visibleText() : QAccessibleWidget::text(which);
    }

    QString text(int from, int to) const override { return m_view.visibleText().mid(from, to - from); }
    int characterCount() const override { return int(m_view.visibleText().size()); }
    int cursorPosition() const override;
    void setCursorPosition(int) override {} // it is the program's
    void selection(int, int *from, int *to) const override { *from = *to = 0; }
    int selectionCount() const override { return 0; }
    void addSelection(int, int) override {}
    void removeSelection(int) override {}
    void setSelection(int, int, int) override {}
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &) const override { return -1; }
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int *from, int *to) const override
    {
        *from = offset;
        *to = characterCount();
        return {};
    }

private:
    TerminalView &m_view;
};

int AccessibleTerminal::cursorPosition() const
{
    const TerminalScreen &screen = m_view.screen();
    const TerminalPlace place = screen.cursor().place;
    qsizetype position = 0;
    for (qint64 line = m_view.topShown(); line < place.line; ++line)
        position += screen.text(line).size() + 1;
    QList<int> columns;
    screen.text(place.line, &columns);
    position += std::count_if(columns.cbegin(), columns.cend(), [&](int column) { return column < place.column; });
    return int(std::min<qsizetype>(position, m_view.visibleText().size()));
}

QRect AccessibleTerminal::characterRect(int offset) const
{
    const QStringList before = m_view.visibleText().left(offset).split(u'\n');
    const TerminalPlace first{m_view.topShown() + before.size() - 1, int(before.constLast().size())};
    return m_view.cellRect(first).translated(m_view.viewport()->mapToGlobal(QPoint()));
}

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *const view = qobject_cast<TerminalView *>(object);
    return view ? new AccessibleTerminal(*view) : nullptr;
}

} // namespace

void installTerminalAccessibility()
{
    QAccessible::installFactory(&makeInterface); // a second time changes nothing
}

} // namespace overlab::views
