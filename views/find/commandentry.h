// SPDX-License-Identifier: GPL-3.0-or-later
// What a window can do: its actions, found in its menus and in the widgets that they were added to.
#pragma once

#include <QIcon>
#include <QPointer>
#include <QString>

class QAction;
class QWidget;

namespace overlab::views {

struct CommandEntry
{
    QString key;   ///< the same in each session and, where the action has a name, in each language
    QString title; ///< without mnemonic
    QString group; ///< the menus that lead to it; empty: it is in none
    QString shortcut;
    QString reason; ///< why it is disabled, where the action says so
    QIcon icon;
    bool isEnabled = true;
    bool isChecked = false;
    QPointer<QAction> action;
};

/// In the order of the menus; what is in no menu comes last. Each action once.
QList<CommandEntry> commandsOf(const QWidget &window);

} // namespace overlab::views
