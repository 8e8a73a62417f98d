// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/find/commandentry.h"

#include "views/theme/plainwords.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QSet>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

/// "Save &as\tCtrl+S" → "Save as"; "保存(&S)" → "保存".
QString plain(const QString &text)
{
    return plainWords(text.section(u'\t', 0, 0)).trimmed();
}

class Collection
{
public:
    QList<CommandEntry> of(const QWidget &window)
    {
        for (const QMenuBar *const bar : window.findChildren<QMenuBar *>())
            add(bar->actions(), {}, true);
        add(window.actions(), {}, true);
        for (const QWidget *const widget : window.findChildren<QWidget *>()) {
            if (!qobject_cast<const QMenu *>(widget) && !qobject_cast<const QMenuBar *>(widget))
                add(widget->actions(), {}, widget->isEnabled());
        }
        return m_entries;
    }

private:
    void add(const QList<QAction *> &actions, const QString &group, bool isEnabled)
    {
        for (QAction *const action : actions) {
            const QString title = plain(action->text());
            if (m_known.contains(action) || action->isSeparator() || title.isEmpty() || !action->isVisible())
                continue;
            m_known.insert(action);
            if (QMenu *const menu = action->menu()) {
                emit menu->aboutToShow(); // some are filled only then
                add(menu->actions(), group.isEmpty() ? title : u"%1 › %2"_s.arg(group, title), isEnabled && action->isEnabled());
                continue;
            }
            m_entries.append(entryOf(*action, title, group, isEnabled));
        }
    }

    static CommandEntry entryOf(QAction &action, const QString &title, const QString &group, bool isEnabled)
    {
        CommandEntry entry;
        entry.key = action.objectName().isEmpty() ? group + u'/' + title : action.objectName();
        entry.title = title;
        entry.group = group;
        entry.shortcut = action.shortcut().toString(QKeySequence::NativeText);
        entry.icon = action.icon();
        entry.isEnabled = isEnabled && action.isEnabled();
        entry.isChecked = action.isChecked();
        if (!entry.isEnabled) {
            const bool hasTip = plain(action.toolTip()) != title; // by itself it is the text
            entry.reason = !action.statusTip().isEmpty() ? action.statusTip() : hasTip ? action.toolTip() : QString();
        }
        entry.action = &action;
        return entry;
    }

    QSet<const QAction *> m_known;
    QList<CommandEntry> m_entries;
};

} // namespace

QList<CommandEntry> commandsOf(const QWidget &window)
{
    return Collection().of(window);
}

} // namespace overlab::views
