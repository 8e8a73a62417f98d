// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/capturecommands.h"

#include "engine/base/ipv4.h"
#include "engine/base/spawn.h"
#include "views/capture/capturepoints.h"
#include "views/capture/captureview.h"
#include "views/inside/figure.h"
#include "views/theme/icons.h"
#include "views/wording/capturewording.h"
#include "views/wording/errorwording.h"

#include <QAction>

#include <algorithm>

namespace overlab::gui {

using namespace Qt::StringLiterals;
using client::CaptureAt;
using views::CaptureView;

namespace {

const QString outside = u"outside"_s;
constexpr qsizetype mostAtOnce = 16; ///< more columns than anybody reads

QList<CaptureAt> pointsOf(const design::ObjectId &id)
{
    switch (id.kind) {
    case design::ObjectKind::Machine:
    case design::ObjectKind::Router:
    case design::ObjectKind::Network:
        return {{id.object(), {}}};
    case design::ObjectKind::Node:
        return {{id.object(), u"eth0"_s}};
    case design::ObjectKind::External:
        return {{outside, id.object()}};
    default:
        return {};
    }
}

/// The port at which a line begins: a machine's card, a router's port.
QList<CaptureAt> pointsOf(const design::Design &design, const design::LinkId &link)
{
    if (link.owner.kind == design::ObjectKind::Machine)
        return {{link.owner.object(), u"eth%1"_s.arg(link.index)}};
    const design::Router *const router = link.owner.kind == design::ObjectKind::Router ? findRouter(design, link.owner) : nullptr;
    if (!router)
        return {};
    if (link.index == design::LinkId::outward)
        return router->external ? QList<CaptureAt>{{link.owner.object(), router->external->network}} : QList<CaptureAt>();
    return link.index < router->interfaces.size() ? QList<CaptureAt>{{link.owner.object(), router->interfaces.at(link.index).network}} : QList<CaptureAt>();
}

/// The node's port for the tunnel, by Neutron's name: "vxlan-c0a8ff03".
QList<CaptureAt> tunnelPoint(const views::FigurePart &part)
{
    const auto remote = Ipv4Address::parse(part.remote);
    return remote ? QList<CaptureAt>{{part.node, u"%1-%2"_s.arg(part.type).arg(remote->value(), 8, 16, QLatin1Char('0'))}} : QList<CaptureAt>();
}

QList<CaptureAt> pointsOf(const views::FigurePart &part)
{
    using views::PartKind;
    if (part.state == views::PartState::Missing || part.type == u"patch")
        return {};
    switch (part.kind) {
    case PartKind::Node:
        return part.node == outside ? QList<CaptureAt>{{outside, {}}} : QList<CaptureAt>{{part.node, u"eth0"_s}};
    case PartKind::Machine:
    case PartKind::Namespace:
        return part.origin.isEmpty() ? QList<CaptureAt>() : QList<CaptureAt>{{part.origin, {}}};
    case PartKind::OvsBridge:
    case PartKind::LinuxBridge:
    case PartKind::Port:
    case PartKind::Device:
        return {{part.node, part.name}};
    case PartKind::Tunnel:
        return tunnelPoint(part);
    case PartKind::Underlay:
        break;
    }
    return {};
}

QString nameOf(const CaptureAt &point)
{
    return point.device.isEmpty() ? point.place : u"%1 %2"_s.arg(point.place, point.device);
}

} // namespace

CaptureCommands::CaptureCommands(const Parts &parts, QObject *parent)
    : QObject(parent), m_session(parts.session), m_open(parts.open), m_view(parts.view),
      m_files({[this] { return [log = m_view.log()] { return log.content(); }; }, u"capture"_s, u"saveCaptureDialog"_s, parts.window}, this)
{
    m_view.setWireshark(m_files.hasWireshark());
    connect(&m_view, &CaptureView::startRequested, this, &CaptureCommands::start);
    connect(&m_view, &CaptureView::stopRequested, this, &CaptureCommands::stop);
    connect(&m_view, &CaptureView::pointAdded, this, &CaptureCommands::beginAgain);
    connect(&m_view, &CaptureView::saveRequested, this, [this] { m_files.save(tr("Save what was captured")); });
    connect(&m_view, &CaptureView::wiresharkRequested, &m_files, &PcapngFiles::open);
    connect(&m_files, &PcapngFiles::saved, this, &CaptureCommands::saved);
    connect(&m_files, &PcapngFiles::failed, this, &CaptureCommands::failed);
    connect(&m_session, &LabSession::currentLabChanged, this, [this] {
        end({});
        m_view.points().clear();
    });
    m_listSoon.setSingleShot(true);
    m_listSoon.setInterval(0);
    connect(&m_listSoon, &QTimer::timeout, this, &CaptureCommands::listPlaces);
    connect(&m_open.document(), &design::Document::changed, &m_listSoon, [this] { m_listSoon.start(); });
    connect(&m_open.document(), &design::Document::loaded, &m_listSoon, [this] { m_listSoon.start(); });
}

CaptureCommands::~CaptureCommands() = default;

void CaptureCommands::listPlaces()
{
    QStringList places;
    for (const design::ObjectId &id : allObjects(m_open.document().design())) {
        for (const CaptureAt &point : pointsOf(id))
            places << nameOf(point);
    }
    m_view.points().setPlaces(places);
}

void CaptureCommands::setLabRunning(bool isRunning)
{
    m_isLabRunning = isRunning;
    m_view.setLabRunning(isRunning);
}

QList<QAction *> CaptureCommands::extrasFor(const QList<CaptureAt> &points)
{
    m_extras = std::make_unique<QObject>();
    if (!m_isLabRunning || points.isEmpty())
        return {};
    const QString words = points.size() == 1 ? tr("Capture here: %1").arg(nameOf(points.first())) : tr("Capture at %n selected place(s)", nullptr, int(points.size()));
    auto *const action = new QAction(views::themedIcon(views::IconName::Capture), words, m_extras.get());
    action->setObjectName(u"captureHere"_s);
    connect(action, &QAction::triggered, this, [this, points] { captureAtAll(points); });
    return {action};
}

QList<QAction *> CaptureCommands::extras(const QSet<design::ObjectId> &objects, const QSet<design::LinkId> &links)
{
    QList<design::ObjectId> sorted = objects.values();
    std::sort(sorted.begin(), sorted.end());
    QList<CaptureAt> points;
    for (const design::ObjectId &id : std::as_const(sorted))
        points += pointsOf(id);
    for (const design::LinkId &link : links)
        points += pointsOf(m_open.document().design(), link);
    return extrasFor(points.size() > mostAtOnce ? QList<CaptureAt>() : points);
}

QList<QAction *> CaptureCommands::extras(const views::FigurePart &part)
{
    return extrasFor(pointsOf(part));
}

void CaptureCommands::captureAtAll(const QList<CaptureAt> &points)
{
    emit wanted();
    bool isNew = false;
    for (const CaptureAt &point : points)
        isNew |= m_view.points().add(point);
    if (!m_capture)
        start();
    else if (isNew)
        beginAgain();
}

void CaptureCommands::start()
{
    if (m_capture || m_session.currentLab().isEmpty() || m_view.points().points().isEmpty())
        return;
    m_view.begin();
    begin();
}

/// With the points that there are now; what was captured so far stays.
void CaptureCommands::beginAgain()
{
    if (!m_capture)
        return;
    m_isToBeginAgain = true;
    stop();
}

void CaptureCommands::begin()
{
    client::CaptureRequest request;
    request.points = m_view.points().points();
    request.filter = m_view.filter();
    m_client = std::make_shared<client::LabClient>(client::LabAddress{m_session.currentLab(), m_session.host()});
    // It may be telling of its end when the last one lets it go.
    m_capture = std::shared_ptr<client::CaptureSession>(new client::CaptureSession(*m_client, request), [](client::CaptureSession *capture) { capture->deleteLater(); });
    connectCapture(m_capture);
    m_view.setState(CaptureView::State::Starting);
    const std::shared_ptr<client::CaptureSession> capture = m_capture;
    spawn(this, carryOut(m_client, capture), [this, capture](const Error &error) {
        if (m_capture == capture)
            fail(error, capture->request());
    });
}

QCoro::Task<> CaptureCommands::carryOut(std::shared_ptr<client::LabClient> client, std::shared_ptr<client::CaptureSession> capture)
{
    const QPointer<CaptureCommands> self(this);
    co_await client->connectToLab();
    co_await capture->begin();
    if (!self || self->m_capture != capture)
        co_return;
    self->m_view.setPlaces(capture->places());
    self->m_view.setState(CaptureView::State::Running);
}

void CaptureCommands::connectCapture(const std::shared_ptr<client::CaptureSession> &capture)
{
    client::CaptureSession *const of = capture.get();
    const auto isCurrent = [this, of] { return m_capture.get() == of; };
    connect(of, &client::CaptureSession::data, this, [this, isCurrent](const QByteArray &pcapng) {
        if (isCurrent())
            m_view.take(pcapng);
    });
    connect(of, &client::CaptureSession::counted, this, [this, isCurrent] {
        if (isCurrent())
            m_view.showCounts(m_capture->counts());
    });
    connect(of, &client::CaptureSession::lost, this, [this, isCurrent](const QString &) {
        if (isCurrent())
            end(tr("The lab’s engine has gone: the capture has ended, and what was captured stays."));
    });
    connect(of, &client::CaptureSession::ended, this, [this, isCurrent](const QString &) {
        if (!isCurrent())
            return;
        const bool isToBeginAgain = std::exchange(m_isToBeginAgain, false);
        end({});
        if (isToBeginAgain)
            begin();
    });
}

void CaptureCommands::stop()
{
    if (!m_capture)
        return;
    if (m_view.state() != CaptureView::State::Running) { // it has not begun yet: nothing is lost
        const bool isToBeginAgain = std::exchange(m_isToBeginAgain, false);
        end({});
        if (isToBeginAgain)
            begin();
        return;
    }
    m_view.setState(CaptureView::State::Stopping);
    const std::shared_ptr<client::CaptureSession> capture = m_capture;
    spawn(this, capture->stop(), [this, capture](const Error &error) {
        if (m_capture == capture)
            end(views::errorSentence(error));
    });
}

void CaptureCommands::end(const QString &sentence)
{
    m_isToBeginAgain = false;
    if (!m_capture)
        return;
    m_capture.reset();
    const std::shared_ptr<client::LabClient> client = std::exchange(m_client, {});
    client->disconnectFromLab();
    // It may be telling of its end at this moment.
    QMetaObject::invokeMethod(this, [client] {}, Qt::QueuedConnection);
    m_view.setState(CaptureView::State::Idle);
    m_view.tell(sentence);
}

void CaptureCommands::fail(const Error &error, const client::CaptureRequest &request)
{
    end(views::captureErrorText(error, request));
}

} // namespace overlab::gui
