// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/terminalcommands.h"

#include "app/gui/broadcastrun.h"
#include "app/gui/terminalsession.h"
#include "engine/base/wholefile.h"
#include "views/terminal/broadcastview.h"
#include "views/terminal/terminalsview.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QSettings>
#include <QtConcurrent>

#include <algorithm>

namespace overlab::gui {

using namespace Qt::StringLiterals;

namespace {

const QString outside = u"outside"_s;
const QString zoomKey = u"terminals/zoom"_s;

/// It has a DHCP server, and so a namespace.
bool servesAddresses(const design::Network &network)
{
    return std::any_of(network.subnets.cbegin(), network.subnets.cend(), [](const design::Subnet &subnet) { return !subnet.dhcp || subnet.dhcp->enabled; });
}

views::TerminalPlaceEntry::Kind kindOf(const design::Design &design, const design::ObjectId &id)
{
    using Kind = views::TerminalPlaceEntry::Kind;
    switch (id.kind) {
    case design::ObjectKind::Machine: {
        const design::Machine *const machine = design::findMachine(design, id);
        return machine && machine->type != design::MachineType::Namespace ? Kind::Machine : Kind::LightMachine;
    }
    case design::ObjectKind::Router:
        return Kind::Router;
    case design::ObjectKind::Network:
        return Kind::Network;
    case design::ObjectKind::External:
        return Kind::Outside;
    default:
        return Kind::Node;
    }
}

bool hasScreen(const design::Design &design, const design::ObjectId &id)
{
    const design::Machine *const machine = id.kind == design::ObjectKind::Machine ? design::findMachine(design, id) : nullptr;
    return machine && machine->type != design::MachineType::Namespace && machine->graphics == design::Graphics::Vnc;
}

} // namespace

QString terminalPlace(const design::Design &design, const design::ObjectId &id)
{
    switch (id.kind) {
    case design::ObjectKind::Node:
    case design::ObjectKind::Machine:
    case design::ObjectKind::Router:
        return id.object();
    case design::ObjectKind::Network: {
        const design::Network *const network = design::findNetwork(design, id);
        return network && servesAddresses(*network) ? id.object() : QString();
    }
    case design::ObjectKind::External:
        return outside;
    case design::ObjectKind::Tenant:
    case design::ObjectKind::Note:
        break;
    }
    return {};
}

views::TerminalPlaces terminalPlaces(const design::Design &design)
{
    views::TerminalPlaces places;
    const QList<design::ObjectId> all = design::allObjects(design);
    for (const design::ObjectId &id : all) {
        const QString place = terminalPlace(design, id);
        if (place.isEmpty())
            continue;
        const views::TerminalPlaceEntry entry{place, id.tenant, kindOf(design, id), hasScreen(design, id)};
        if (!places.contains(entry)) // there is one outside, whatever leads to it
            places.append(entry);
    }
    return places;
}

TerminalCommands::TerminalCommands(LabSession &session, OpenDesign &open, views::TerminalsView &view, QWidget *window)
    : QObject(window), m_session(session), m_open(open), m_view(view), m_window(window)
{
    connect(&view, &views::TerminalsView::openRequested, this, &TerminalCommands::open);
    connect(&view, &views::TerminalsView::roomWanted, this, &TerminalCommands::wanted);
    connect(&view, &views::TerminalsView::zoomChanged, this, [](int points) { QSettings().setValue(zoomKey, points); });
    view.setZoom(QSettings().value(zoomKey).toInt());
    connect(&open.document(), &design::Document::changed, this, [this](const design::DesignDifference &difference) {
        if (!difference.added.isEmpty() || !difference.removed.isEmpty() || !difference.changed.isEmpty())
            refreshPlaces();
    });
    connect(&open.document(), &design::Document::loaded, this, &TerminalCommands::refreshPlaces);
    new BroadcastRun(session, view.broadcast(), this);
    refreshPlaces();
}

void TerminalCommands::refreshPlaces()
{
    m_view.setPlaces(terminalPlaces(m_open.document().design()));
}

void TerminalCommands::setLabRunning(bool isRunning)
{
    m_view.setLabRunning(isRunning);
}

void TerminalCommands::open(const QString &place)
{
    if (m_session.currentLab().isEmpty())
        return;
    emit wanted();
    views::TerminalPage *const page = m_view.add(place, m_session.currentLab());
    auto *const session = new TerminalSession({m_session.currentLab(), m_session.host()}, *page, page);
    connect(page, &views::TerminalPage::saveRequested, this, [this, page] { save(page); });
    session->open();
}

void TerminalCommands::begin(const QSet<design::ObjectId> &selected)
{
    const views::ConsolePage *const current = m_view.currentPage();
    if (current && m_view.isAncestorOf(QApplication::focusWidget())) {
        open(current->place());
        return;
    }
    const QString place = selected.size() == 1 ? terminalPlace(m_open.document().design(), *selected.cbegin()) : QString();
    if (!place.isEmpty()) {
        open(place);
        return;
    }
    emit wanted();
    m_view.choosePlace();
}

void TerminalCommands::save(views::TerminalPage *page)
{
    auto *const dialog = new QFileDialog(m_window, tr("Save the terminal's text"), QDir::homePath(), tr("Text (*.txt)"));
    dialog->setObjectName(u"saveTerminal"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->selectFile(QString(page->place()).replace(u'/', u'-') + u".txt"_s);
    const QString text = page->text(); // as it is now: more may come while one chooses
    connect(dialog, &QFileDialog::fileSelected, this, [this, text](const QString &path) {
        QtConcurrent::run(&writeWholeFile, path, text.toUtf8())
            .then(this, [this, path] { emit saved(path); })
            .onFailed(this, [this](const Error &error) { emit failed(error); });
    });
    dialog->open();
}

} // namespace overlab::gui
