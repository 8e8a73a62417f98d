// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pathcommands.h"

#include "app/gui/insidesteps.h"
#include "engine/design/editing/placement.h"
#include "views/canvas/canvasview.h"
#include "views/commands/editcommand.h"
#include "views/inside/insideview.h"
#include "views/path/pathfix.h"
#include "views/path/pathform.h"
#include "views/path/pathview.h"

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

const QString outside = u"outside"_s;

bool isEnd(const design::ObjectId &id)
{
    using design::ObjectKind;
    return id.kind == ObjectKind::Machine || id.kind == ObjectKind::Router || id.kind == ObjectKind::External;
}

} // namespace

PathCommands::PathCommands(const Parts &parts, QObject *parent)
    : QObject(parent), m_session(parts.session), m_open(parts.open), m_view(parts.view), m_canvas(parts.canvas), m_inside(parts.inside)
{
    LabSession &session = m_session;
    OpenDesign &open = m_open;
    views::PathView &view = m_view;
    connect(&view, &views::PathView::asked, &session, &LabSession::findPath);
    connect(&view, &views::PathView::shownChanged, this, &PathCommands::showMarks);
    connect(&view, &views::PathView::wayChanged, this, &PathCommands::offerFix);
    connect(&view, &views::PathView::fixRequested, this, &PathCommands::mend);
    connect(&view, &views::PathView::proofAsked, &session, &LabSession::provePath);
    connect(&session, &LabSession::pathProven, &view, &views::PathView::showProven);
    connect(&session, &LabSession::pathReady, &view, &views::PathView::show);
    connect(&session, &LabSession::pathFailed, &view, &views::PathView::fail);
    connect(&session, &LabSession::currentLabChanged, &view, &views::PathView::clear);
    connect(&session, &LabSession::applied, &view, &views::PathView::setOutdated);
    connect(&session, &LabSession::applyEndedElsewhere, &view, &views::PathView::setOutdated);
    connect(&session, &LabSession::labChanged, &view, &views::PathView::setOutdated);
    connect(&session, &LabSession::powerSet, &view, &views::PathView::setOutdated);
    connect(&session, &LabSession::statusChanged, this, &PathCommands::takeStatus);
    connect(&session, &LabSession::currentLabChanged, this, [this] { m_machineStates.clear(); });
    connect(&open.document(), &design::Document::changed, this, [this](const design::DesignDifference &difference) {
        if (!difference.added.isEmpty() || !difference.removed.isEmpty())
            refreshPlaces();
    });
    connect(&open.document(), &design::Document::loaded, this, &PathCommands::refreshPlaces);
    refreshPlaces();
}

QString PathCommands::placeOf(const design::ObjectId &id)
{
    if (!isEnd(id))
        return {};
    return id.kind == design::ObjectKind::External ? outside : id.object();
}

void PathCommands::begin()
{
    QList<design::ObjectId> ends;
    const QList<design::ObjectId> all = design::allObjects(m_open.document().design());
    const QSet<design::ObjectId> selected = m_canvas.canvas().selectedObjects();
    for (const design::ObjectId &id : all) {
        if (selected.contains(id) && isEnd(id))
            ends.append(id);
    }
    emit wanted();
    if (ends.size() == 1 || ends.size() == 2)
        m_view.form().setEnds(placeOf(ends.first()), ends.size() == 2 ? placeOf(ends.last()) : QString());
    if (ends.size() == 2)
        m_view.ask();
    else
        m_view.form().setFocus();
}

void PathCommands::beginAt(const QString &object)
{
    m_view.form().setEnds(object, {});
    emit wanted();
    askIfComplete();
}

void PathCommands::endAt(const QString &object)
{
    m_view.form().setEnds({}, object);
    emit wanted();
    askIfComplete();
}

void PathCommands::askIfComplete()
{
    const client::PathRequest request = m_view.form().request();
    if (m_view.form().isComplete() && request.from != request.to)
        m_view.ask();
}

void PathCommands::setLabRunning(bool isRunning)
{
    m_view.setLabRunning(isRunning);
}

void PathCommands::refreshPlaces()
{
    QStringList ends;
    QStringList nodes;
    bool hasOutside = false; // however many external networks lead there
    for (const design::ObjectId &id : design::allObjects(m_open.document().design())) {
        if (id.kind == design::ObjectKind::Node)
            nodes.append(id.name);
        else if (isEnd(id) && (id.kind != design::ObjectKind::External || !std::exchange(hasOutside, true)))
            ends.append(placeOf(id));
    }
    m_view.form().setPlaces(ends + nodes, ends);
}

void PathCommands::offerFix()
{
    const std::optional<views::PathFix> fix = views::pathFix(m_open.document().design(), m_view.way());
    m_view.offerFix(fix ? fix->words : views::Phrase());
}

void PathCommands::mend()
{
    // Of the drawing as it is now: it may have been edited since the path was shown.
    const std::optional<views::PathFix> fix = views::pathFix(m_open.document().design(), m_view.way());
    if (!fix)
        return;
    if (fix->kind == views::PathFix::Kind::Start) {
        m_view.offerFix({}); // once is enough
        m_session.setPower(fix->object, client::Power::Start);
        return;
    }
    m_open.undo().push(new views::EditCommand(m_open.document(), fix->words, fix->design));
    offerFix(); // what is drawn now needs no more of it
    emit said(tr("The drawing allows it now; apply it, then ask again."));
}

void PathCommands::takeStatus(const client::LabStatus &status)
{
    QHash<QString, QString> states;
    for (const client::MachineStatus &machine : status.machines)
        states.insert(machine.path(), machine.state);
    const QHash<QString, QString> before = std::exchange(m_machineStates, states);
    if (!before.isEmpty() && before != m_machineStates) // by whomever
        m_view.setOutdated();
}

QList<views::CanvasPathStep> PathCommands::drawnSteps(const client::PathWay &way) const
{
    const auto meanings = design::canvasMeanings(m_open.document().design());
    QList<views::CanvasPathStep> steps;
    int first = 0; // of hops before the first thing that is drawn
    for (const views::PathMark &mark : views::pathMarks(way)) {
        const auto found = meanings.constFind(mark.object);
        if (found != meanings.cend())
            steps.append({*found, first > 0 ? std::exchange(first, 0) : mark.first, mark.last, mark.isLoss});
        else if (!steps.isEmpty()) // "outside" is behind the external network that the way comes by
            steps.last() = {steps.last().id, steps.last().firstHop, mark.last, mark.isLoss};
        else if (first == 0)
            first = mark.first;
    }
    return steps;
}

void PathCommands::showMarks()
{
    views::CanvasPath path{drawnSteps(m_view.way()), m_view.currentHop(), {}, 0};
    if (m_view.wayBefore()) {
        path.before = drawnSteps(*m_view.wayBefore());
        path.currentBefore = m_view.currentHopBefore();
    }
    m_canvas.showPath(path);
    showInside();
}

void PathCommands::showInside()
{
    const int before = int(m_view.way().hops.size());
    const int current = m_view.currentHop() > 0 ? m_view.currentHop() - 1 : before + m_view.currentHopBefore() - 1;
    const bool hasCurrent = m_view.currentHop() > 0 || m_view.currentHopBefore() > 0;
    m_inside.showSteps(insideSteps(m_view.way(), m_view.wayBefore()), hasCurrent ? current : -1);
}

} // namespace overlab::gui
