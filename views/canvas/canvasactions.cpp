// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/canvasactions.h"

#include "views/canvas/canvasview.h"
#include "views/theme/icons.h"
#include "views/theme/plainwords.h"

#include <algorithm>
#include <array>

namespace overlab::views {

using namespace Qt::StringLiterals;
using design::Alignment;
using design::Distribution;

namespace {

constexpr std::array many{CanvasAct::AlignLeft, CanvasAct::AlignCentre, CanvasAct::AlignRight, CanvasAct::AlignTop,
                          CanvasAct::AlignMiddle, CanvasAct::AlignBottom, CanvasAct::Group, CanvasAct::LayOutSelection};

constexpr std::array icons{
    std::pair(CanvasAct::Cut, IconName::Cut),
    std::pair(CanvasAct::Copy, IconName::Copy),
    std::pair(CanvasAct::Paste, IconName::Paste),
    std::pair(CanvasAct::Duplicate, IconName::Duplicate),
    std::pair(CanvasAct::Delete, IconName::Delete),
    std::pair(CanvasAct::Rename, IconName::Rename),
    std::pair(CanvasAct::Join, IconName::Link),
    std::pair(CanvasAct::Group, IconName::Group),
    std::pair(CanvasAct::Ungroup, IconName::Ungroup),
    std::pair(CanvasAct::AlignLeft, IconName::AlignLeft),
    std::pair(CanvasAct::AlignCentre, IconName::AlignCentre),
    std::pair(CanvasAct::AlignRight, IconName::AlignRight),
    std::pair(CanvasAct::AlignTop, IconName::AlignTop),
    std::pair(CanvasAct::AlignMiddle, IconName::AlignMiddle),
    std::pair(CanvasAct::AlignBottom, IconName::AlignBottom),
    std::pair(CanvasAct::DistributeHorizontally, IconName::DistributeHorizontally),
    std::pair(CanvasAct::DistributeVertically, IconName::DistributeVertically),
    std::pair(CanvasAct::LayOut, IconName::Layout),
    std::pair(CanvasAct::ZoomIn, IconName::ZoomIn),
    std::pair(CanvasAct::ZoomOut, IconName::ZoomOut),
    std::pair(CanvasAct::ZoomActual, IconName::ZoomActual),
    std::pair(CanvasAct::Fit, IconName::ZoomFit),
    std::pair(CanvasAct::SelectTool, IconName::Select),
    std::pair(CanvasAct::LinkTool, IconName::Link),
    std::pair(CanvasAct::NoteTool, IconName::Note),
};

} // namespace

CanvasActions::CanvasActions(CanvasView &view, QObject *parent) : QObject(parent), m_view(view)
{
    addEdits();
    addArranging();
    addViewing();
    for (const auto &[act, icon] : icons)
        m_actions.value(act)->setIcon(themedIcon(icon));
    retranslate();
    for (const CanvasAct act : {CanvasAct::SelectTool, CanvasAct::LinkTool, CanvasAct::NoteTool})
        m_actions.value(act)->setCheckable(true);
    connect(&view, &CanvasView::toolChanged, this, &CanvasActions::showTool);
    showTool();
    connect(&view.canvas(), &CanvasScene::selectionChanged, this, &CanvasActions::refresh);
    connect(&view.document(), &design::Document::changed, this, &CanvasActions::refresh);
    connect(&view.document(), &design::Document::loaded, this, &CanvasActions::refresh);
    refresh();
}

void CanvasActions::add(CanvasAct act, const QKeySequence &key, std::function<void()> run)
{
    auto *const action = new QAction(this);
    action->setObjectName(u"canvas-act-%1"_s.arg(int(act)));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // two windows, and other views, have the same keys
    connect(action, &QAction::triggered, &m_view, std::move(run));
    m_view.addAction(action);
    m_actions.insert(act, action);
}

void CanvasActions::addEdits()
{
    CanvasView &view = m_view;
    add(CanvasAct::Cut, QKeySequence::Cut, [&view] { view.edits().cutSelected(); });
    add(CanvasAct::Copy, QKeySequence::Copy, [&view] { view.copySelected(); });
    add(CanvasAct::Paste, QKeySequence::Paste, [&view] { view.paste(); });
    add(CanvasAct::Duplicate, Qt::CTRL | Qt::Key_D, [&view] { view.duplicateSelected(); });
    add(CanvasAct::Delete, QKeySequence::Delete, [&view] { view.removeSelected(); });
    add(CanvasAct::Rename, Qt::Key_F2, [&view] { view.renameSelected(); });
    add(CanvasAct::SelectAll, QKeySequence::SelectAll, [&view] { view.selectAll(); });
    add(CanvasAct::SelectConnected, Qt::CTRL | Qt::SHIFT | Qt::Key_A, [&view] { view.edits().selectConnected(); });
    add(CanvasAct::SelectSameKind, Qt::CTRL | Qt::SHIFT | Qt::Key_K, [&view] { view.edits().selectSameKind(); });
    add(CanvasAct::Join, Qt::Key_J, [&view] { view.joinSelected(); });
}

void CanvasActions::addArranging()
{
    CanvasArranging &arranging = m_view.arranging();
    add(CanvasAct::Lock, Qt::CTRL | Qt::Key_L, [&arranging] { arranging.setLocked(!arranging.isLocked()); });
    add(CanvasAct::Group, Qt::CTRL | Qt::Key_G, [&arranging] { arranging.group(); });
    add(CanvasAct::Ungroup, Qt::CTRL | Qt::SHIFT | Qt::Key_G, [&arranging] { arranging.ungroup(); });
    add(CanvasAct::Fold, Qt::CTRL | Qt::SHIFT | Qt::Key_F, [&view = m_view] { view.foldSelected(); });
    const std::array alignments{std::pair(CanvasAct::AlignLeft, Alignment::Left),     std::pair(CanvasAct::AlignCentre, Alignment::Centre),
                                std::pair(CanvasAct::AlignRight, Alignment::Right),   std::pair(CanvasAct::AlignTop, Alignment::Top),
                                std::pair(CanvasAct::AlignMiddle, Alignment::Middle), std::pair(CanvasAct::AlignBottom, Alignment::Bottom)};
    for (const auto &[act, alignment] : alignments)
        add(act, {}, [&arranging, to = alignment] { arranging.align(to); });
    add(CanvasAct::DistributeHorizontally, {}, [&arranging] { arranging.distribute(Distribution::Horizontal); });
    add(CanvasAct::DistributeVertically, {}, [&arranging] { arranging.distribute(Distribution::Vertical); });
    add(CanvasAct::LayOut, Qt::CTRL | Qt::SHIFT | Qt::Key_L, [&arranging] { arranging.layOut(CanvasArranging::Scope::Everything); });
    add(CanvasAct::LayOutSelection, {}, [&arranging] { arranging.layOut(CanvasArranging::Scope::Selection); });
}

void CanvasActions::addViewing()
{
    CanvasView &view = m_view;
    add(CanvasAct::ZoomIn, QKeySequence::ZoomIn, [&view] { view.zoomIn(); });
    m_actions.value(CanvasAct::ZoomIn)->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    add(CanvasAct::ZoomOut, QKeySequence::ZoomOut, [&view] { view.zoomOut(); });
    add(CanvasAct::ZoomActual, Qt::CTRL | Qt::Key_1, [&view] { view.setZoom(1); });
    add(CanvasAct::Fit, Qt::CTRL | Qt::Key_0, [&view] { view.fit(); });
    add(CanvasAct::ZoomSelection, Qt::CTRL | Qt::Key_2, [&view] { view.fitSelection(); });
    add(CanvasAct::SelectTool, Qt::Key_V, [&view] { view.setTool(CanvasView::Tool::Select); });
    add(CanvasAct::LinkTool, Qt::Key_L, [&view] { view.setTool(CanvasView::Tool::Link); });
    add(CanvasAct::NoteTool, Qt::Key_N, [&view] { view.setPlacing(design::ObjectKind::Note); });
}

QList<QAction *> CanvasActions::all() const
{
    QList<CanvasAct> acts = m_actions.keys();
    std::sort(acts.begin(), acts.end());
    QList<QAction *> actions;
    for (const CanvasAct act : std::as_const(acts))
        actions.append(m_actions.value(act));
    return actions;
}

void CanvasActions::setTexts()
{
    const auto set = [this](CanvasAct act, const QString &text) {
        m_actions.value(act)->setText(text);
        m_actions.value(act)->setIconText(plainWords(text));
        m_actions.value(act)->setToolTip(plainWords(text));
    };
    set(CanvasAct::Cut, tr("Cu&t"));
    set(CanvasAct::Copy, tr("&Copy"));
    set(CanvasAct::Paste, tr("&Paste"));
    set(CanvasAct::Duplicate, tr("D&uplicate"));
    set(CanvasAct::Delete, tr("&Delete"));
    set(CanvasAct::Rename, tr("&Rename"));
    set(CanvasAct::SelectAll, tr("Select &all"));
    set(CanvasAct::SelectConnected, tr("Select what is co&nnected"));
    set(CanvasAct::SelectSameKind, tr("Select all of this &kind"));
    set(CanvasAct::Join, tr("&Join the two"));
    set(CanvasAct::Group, tr("&Group"));
    set(CanvasAct::Ungroup, tr("U&ngroup"));
    set(CanvasAct::AlignLeft, tr("Align &left edges"));
    set(CanvasAct::AlignCentre, tr("Align &centres"));
    set(CanvasAct::AlignRight, tr("Align &right edges"));
    set(CanvasAct::AlignTop, tr("Align &top edges"));
    set(CanvasAct::AlignMiddle, tr("Align &middles"));
    set(CanvasAct::AlignBottom, tr("Align &bottom edges"));
    set(CanvasAct::DistributeHorizontally, tr("Distribute &horizontally"));
    set(CanvasAct::DistributeVertically, tr("Distribute &vertically"));
    set(CanvasAct::LayOut, tr("&Arrange automatically"));
    set(CanvasAct::LayOutSelection, tr("Arrange the &selection"));
    set(CanvasAct::ZoomIn, tr("Zoom &in"));
    set(CanvasAct::ZoomOut, tr("Zoom &out"));
    set(CanvasAct::ZoomActual, tr("&Actual size"));
    set(CanvasAct::Fit, tr("Show &everything"));
    set(CanvasAct::ZoomSelection, tr("Show the &selection"));
    set(CanvasAct::SelectTool, tr("&Select"));
    set(CanvasAct::LinkTool, tr("Draw &lines"));
    set(CanvasAct::NoteTool, tr("Add a &note"));
}

void CanvasActions::retranslate()
{
    setTexts();
    refresh();
}

void CanvasActions::showTool()
{
    const bool isNote = m_view.placing() == DrawnKind(design::ObjectKind::Note);
    const auto show = [this](CanvasAct act, bool isChosen) { m_actions.value(act)->setChecked(m_isUsable && isChosen); };
    const CanvasView::Tool tool = m_view.tool();
    show(CanvasAct::SelectTool, tool == CanvasView::Tool::Select);
    show(CanvasAct::LinkTool, tool == CanvasView::Tool::Link);
    show(CanvasAct::NoteTool, tool == CanvasView::Tool::Place && isNote);
}

void CanvasActions::setUsable(bool isUsable)
{
    if (std::exchange(m_isUsable, isUsable) == isUsable)
        return;
    for (QAction *const action : std::as_const(m_actions))
        action->setEnabled(isUsable);
    showTool();
    refresh();
}

void CanvasActions::refresh()
{
    if (!m_isUsable)
        return;
    const auto enable = [this](CanvasAct act, bool isEnabled) { m_actions.value(act)->setEnabled(isEnabled); };
    const QSet<design::ObjectId> ids = m_view.canvas().selectedObjects();
    const bool hasObjects = !ids.isEmpty();
    const CanvasArranging &arranging = m_view.arranging();
    const qsizetype things = hasObjects ? arranging.selectedThings() : 0;
    const QSet<QString> groups = hasObjects ? arranging.selectedGroups() : QSet<QString>();
    for (const CanvasAct act : {CanvasAct::Cut, CanvasAct::Copy, CanvasAct::Duplicate, CanvasAct::SelectConnected,
                                CanvasAct::SelectSameKind, CanvasAct::Lock, CanvasAct::ZoomSelection})
        enable(act, hasObjects);
    enable(CanvasAct::Delete, hasObjects || !m_view.canvas().selectedLinks().isEmpty());
    enable(CanvasAct::Rename, ids.size() == 1 || groups.size() == 1);
    enable(CanvasAct::Join, ids.size() == 2);
    for (const CanvasAct act : many)
        enable(act, things > 1);
    enable(CanvasAct::DistributeHorizontally, things > 2);
    enable(CanvasAct::DistributeVertically, things > 2);
    enable(CanvasAct::Ungroup, !groups.isEmpty());
    enable(CanvasAct::Fold, !groups.isEmpty());
    m_actions.value(CanvasAct::Lock)->setIcon(themedIcon(arranging.isLocked() ? IconName::Unlock : IconName::Lock));
    m_actions.value(CanvasAct::Lock)->setText(arranging.isLocked() ? tr("Un&lock") : tr("&Lock"));
    m_actions.value(CanvasAct::Fold)->setText(m_view.isSelectionFolded() ? tr("Un&fold") : tr("&Fold"));
}

} // namespace overlab::views
