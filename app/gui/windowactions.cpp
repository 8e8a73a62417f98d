// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/windowactions.h"

#include "views/theme/icons.h"
#include "views/theme/plainwords.h"

#include <QKeySequence>
#include <QWidget>

#include <optional>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

struct Row
{
    Act act;
    const char *name; ///< also an object name
    QKeySequence keys;
    std::optional<views::IconName> icon;
    const char *words;
    const char *hint = nullptr; ///< what it does, in one sentence
    bool isCheckable = false;
};

QList<Row> rows()
{
    using Key = QKeySequence;
    using views::IconName;
    return {
        {Act::NewDesign, "new", Key::New, IconName::New,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&New"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Begins an empty drawing")},
        {Act::Open, "open", Key::Open, IconName::Open,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Open…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Opens a design file")},
        {Act::Examples, "examples", {}, IconName::Home,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Examples and templates"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Shows designs to begin with")},
        {Act::Save, "save", Key::Save, IconName::Save,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Save"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Saves the design")},
        {Act::SaveAs, "save-as", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_S), IconName::SaveAs,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Save &as…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Saves the design in another file")},
        {Act::Export, "export", Key(Qt::CTRL | Qt::Key_E), IconName::Export,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Export the picture…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Saves the picture as PNG, SVG or PDF")},
        {Act::Print, "print", Key::Print, IconName::Print,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Print…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Prints the picture")},
        {Act::CloseDesign, "close", Key(Qt::CTRL | Qt::Key_W), {},
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Close"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Closes the design; a running lab goes on")},
        {Act::Quit, "quit", Key::Quit, {},
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Quit"),
         nullptr},

        {Act::Undo, "undo", Key::Undo, IconName::Undo,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Undo"),
         nullptr},
        {Act::Redo, "redo", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), IconName::Redo,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Redo"),
         nullptr},
        {Act::Find, "find", Key::Find, IconName::Search,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Find…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Finds names and addresses in the design")},
        {Act::Commands, "commands", Key(Qt::CTRL | Qt::Key_K), IconName::CommandPalette,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Co&mmands…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Finds anything that the window can do")},
        {Act::Settings, "settings", Key(Qt::CTRL | Qt::Key_Comma), IconName::Settings,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Settings…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Languages, looks, and how labs are handled")},

        {Act::Inside, "inside-nodes", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_I), IconName::Inside,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Inside the nodes"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Shows the running lab's bridges, ports, namespaces and tunnels")},
        {Act::Live, "live", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_O), IconName::Activity,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Live"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Watches the running lab's flows, tables and counters")},
        {Act::Traffic, "live-traffic", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_H), {},
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Traffi&c on the links"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Links of the drawing are the wider and warmer the more flows over them in the running lab"), true},
        {Act::Presenter, "presenter", Key(Qt::Key_F5), IconName::Presenter,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Presenter mode"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Large text and the drawing alone, for a projector"), true},
        {Act::FullScreen, "full-screen", Key(Qt::Key_F11), {},
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Full screen"),
         nullptr, true},
        {Act::MaximiseDocks, "maximise-docks", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_F11), IconName::Maximise,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Ma&ximise the lower docks"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Path, terminals, captures and the like take the room of the drawing"), true},
        {Act::ResetLayout, "reset-layout", {}, {},
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Reset the layout of the window"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Puts all docks back to where they were at first")},

        {Act::Plan, "plan", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_Return), IconName::Plan,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Plan…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Shows what an apply would do, and changes nothing")},
        {Act::Apply, "apply", Key(Qt::CTRL | Qt::Key_Return), IconName::Apply,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Apply"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Makes the lab match the drawing")},
        {Act::Cancel, "cancel", Key(Qt::CTRL | Qt::Key_Period), IconName::Cancel,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Cancel"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Stops the running apply at its next step")},
        {Act::End, "end", {}, IconName::Stop,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&End the lab…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Stops the lab's machines and takes everything of it away")},
        {Act::Path, "path", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_P), IconName::Path,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Pat&h"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Walks a packet between the two ends that are selected, hop by hop")},
        {Act::Checks, "run-checks", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_R), IconName::Check,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Run chec&ks"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Sends a real packet for each check of the design, and shows what came of them")},
        {Act::Reachability, "reachability", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_M), IconName::Group,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Reacha&bility"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Who reaches whom: all machines as a matrix")},
        {Act::Terminal, "new-terminal", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_T), IconName::Terminal,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "New ter&minal"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Opens a shell or console in what is selected, or lists the places of the lab")},
        {Act::Screen, "guest-screen", {}, IconName::Screen,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Graphical console"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Shows the screen of the virtual machine that is selected, or lists the places of the lab")},
        {Act::Captures, "captures", Key(Qt::CTRL | Qt::SHIFT | Qt::Key_D), IconName::Capture,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Ca&ptures"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Packets as they pass machines, ports, bridges and tunnels")},
        {Act::Uplink, "uplink", {}, {},
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Lead to the &real network"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "“outside” forwards to the real network, from the next apply on"), true},
        {Act::Refresh, "refresh", {}, IconName::Refresh,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Refresh"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Asks the lab again for its state")},
        {Act::Host, "host", {}, IconName::RemoteHost,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Lab &host…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Chooses the computer that labs run on")},
        {Act::Doctor, "doctor", {}, IconName::Doctor,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Doctor…"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Says what the lab host can do and what it lacks")},

        {Act::Tour, "tour", {}, IconName::Tour,
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&Tour"),
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "Shows what is where, in a minute")},
        {Act::About, "about", {}, {},
         QT_TRANSLATE_NOOP("overlab::gui::WindowActions", "&About Overlab"),
         nullptr},
    };
}

} // namespace

WindowActions::WindowActions(QWidget *window) : QObject(window)
{
    for (const Row &row : rows()) {
        auto *const action = new QAction(window);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(row.keys);
        action->setCheckable(row.isCheckable);
        if (row.icon)
            action->setIcon(views::themedIcon(*row.icon));
        window->addAction(action); // its keys work while menus and tool bars are hidden
        m_actions.insert(row.act, action);
    }
}

QList<QAction *> WindowActions::of(std::initializer_list<Act> acts) const
{
    QList<QAction *> actions;
    for (const Act act : acts)
        actions.append(m_actions.value(act));
    return actions;
}

void WindowActions::setEnabled(std::initializer_list<Act> acts, bool isEnabled)
{
    for (const Act act : acts)
        m_actions.value(act)->setEnabled(isEnabled);
}

void WindowActions::retranslate()
{
    for (const Row &row : rows()) {
        QAction *const action = m_actions.value(row.act);
        const QString words = tr(row.words);
        action->setText(words);
        action->setIconText(views::plainWords(words).remove(u'…'));
        if (!row.hint)
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        //: what an action does, and its key
        action->setToolTip(keys.isEmpty() ? tr(row.hint) : tr("%1 (%2)").arg(tr(row.hint), keys));
        action->setStatusTip(tr(row.hint));
    }
}

} // namespace overlab::gui
