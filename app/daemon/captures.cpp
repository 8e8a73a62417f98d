// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/daemon/captures.h"

#include "app/daemon/capturepoints.h"
#include "engine/base/spawn.h"

#include <QCoroFuture>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QUuid>
#include <QtConcurrentRun>

namespace overlab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostWaitingBytes = 4 * 1024 * 1024; ///< that the client has not taken
constexpr size_t mostCaptures = 16; ///< of one client
constexpr qsizetype mostPoints = 64;
constexpr qint64 usualRingBytes = 32 * 1024 * 1024;
constexpr qint64 mostRingBytes = 512 * 1024 * 1024;
constexpr auto statisticsTime = std::chrono::seconds(1);
const QString captureFolder = u"captures"_s;

QJsonArray toJson(const QList<PointCounts> &counts)
{
    QJsonArray points;
    for (const PointCounts &point : counts)
        points.append(point.toJson());
    return points;
}

/// "red/a on compute-0": what the file says of a device.
QString description(const CapturePlace &place)
{
    QString text = place.place;
    if (!place.node.isEmpty() && place.node != place.place)
        text += u" on "_s + place.node;
    if (!place.tunnel.isEmpty())
        text += u", tunnel "_s + place.tunnel;
    return text;
}

} // namespace

/// Ready to run.
struct Captures::Opened
{
    QList<CapturePlace> places;
    std::unique_ptr<host::PacketCapture> capture;
    CaptureSettings settings;
    QString file; ///< its name in the state folder
};

struct Captures::Running
{
    std::unique_ptr<CaptureRun> run;
    QString path; ///< of its file
    QJsonArray told; ///< the last statistics
    bool hasEnded = false;
    QString failure;
};

Captures::Captures(rpc::JsonRpcPeer &peer, KnownLabs &known, QString stateFolder, QObject *parent)
    : QObject(parent), m_peer(peer), m_known(known), m_folder(std::move(stateFolder))
{
    connect(&m_peer, &rpc::JsonRpcPeer::bytesWritten, this, &Captures::sendChunks);
    m_statistics.setInterval(statisticsTime);
    connect(&m_statistics, &QTimer::timeout, this, &Captures::sendStatistics);
}

/// Files that the client has not moved away are nobody's any more.
Captures::~Captures()
{
    for (auto &[number, running] : m_running) {
        running.run.reset();
        if (!running.path.isEmpty())
            QFile::remove(running.path);
    }
}

bool Captures::handle(const QJsonValue &id, const QString &method, const QJsonObject &parameters)
{
    if (method == u"capture.stop") {
        stop(parameters.value(u"capture").toInt());
        m_peer.reply(id, QJsonObject());
        return true;
    }
    if (method != u"capture.start")
        return false;
    try {
        start(id, parameters);
    } catch (const Error &error) {
        m_peer.replyError(id, error);
    }
    return true;
}

void Captures::start(const QJsonValue &id, const QJsonObject &parameters)
{
    const int number = parameters.value(u"capture").toInt();
    if (m_running.size() + size_t(m_starting.size()) >= mostCaptures || m_running.contains(number) || m_starting.contains(number))
        throw Error(ErrorCode::NameTaken, QString::number(number), u"this client captures it already, or too much"_s);
    const QString filter = parameters.value(u"filter").toString().trimmed();
    if (!filter.isEmpty())
        host::PacketCapture::requireFilter(filter);
    const int snapLength = parameters.value(u"snapLength").toInt();
    const auto known = m_known.current();
    auto opened = std::make_shared<Opened>();
    QList<host::CapturePoint> points;
    for (const QJsonValue &asked : parameters.value(u"points").toArray()) {
        const CapturePlace place = capturePlace(asked.toObject(), filter, *known);
        opened->places << place;
        points << place.point;
        opened->settings.interfaces.append({place.point.device, description(place), place.point.filter, snapLength});
    }
    if (points.isEmpty() || points.size() > mostPoints)
        throw Error(ErrorCode::NotSupported, u"points"_s, u"from 1 to %1"_s.arg(mostPoints));
    opened->settings.mostFrames = quint64(std::max<qint64>(parameters.value(u"count").toInteger(), 0));
    if (parameters.value(u"toFile").toBool()) {
        opened->file = u"%1/%2.pcapng"_s.arg(captureFolder, QUuid::createUuid().toString(QUuid::WithoutBraces));
        opened->settings.file = m_folder + u'/' + opened->file;
    }
    const qint64 ring = std::clamp<qint64>(parameters.value(u"ringBytes").toInteger(usualRingBytes), 0, mostRingBytes);
    const auto open = [opened, points, snapLength, ring, folder = m_folder] { // each waits for the kernel's readers
        opened->capture = std::make_unique<host::PacketCapture>(points, snapLength > 0 ? snapLength : host::PacketCapture::mostBytesOfFrame, ring);
        if (!opened->file.isEmpty())
            QDir(folder).mkpath(captureFolder);
        return opened;
    };
    m_starting.append(number);
    const QFuture<std::shared_ptr<Opened>> opening = QtConcurrent::run(open);
    spawn(this, finishStart(QPointer<Captures>(this), id, number, opening), [](const Error &) {}); // the client was told
}

QCoro::Task<> Captures::finishStart(QPointer<Captures> self, QJsonValue id, int number, QFuture<std::shared_ptr<Opened>> opening)
{
    std::shared_ptr<Opened> opened;
    std::optional<Error> failure;
    try {
        opened = co_await opening;
    } catch (const Error &error) {
        failure = error;
    }
    if (!self)
        co_return;
    self->m_starting.removeOne(number);
    try {
        if (!failure)
            self->run(id, number, *opened);
    } catch (const Error &error) {
        failure = error;
        self->m_running.erase(number);
    }
    if (self->m_stoppedEarly.removeAll(number) > 0)
        self->stop(number);
    if (failure)
        self->m_peer.replyError(id, *failure);
}

void Captures::run(const QJsonValue &id, int number, Opened &opened)
{
    Running &running = m_running[number];
    running.path = opened.settings.file;
    running.run = std::make_unique<CaptureRun>(std::move(opened.capture), std::move(opened.settings), nullptr);
    connect(running.run.get(), &CaptureRun::chunkReady, this, &Captures::sendChunks, Qt::QueuedConnection);
    connect(running.run.get(), &CaptureRun::ended, this, [this, number](const QString &failure) { end(number, failure); }, Qt::QueuedConnection);
    running.run->begin();
    QJsonArray places;
    for (const CapturePlace &place : std::as_const(opened.places))
        places.append(place.toJson());
    m_peer.reply(id, QJsonObject{{u"points"_s, places}, {u"file"_s, opened.file}});
    m_statistics.start();
}

void Captures::stop(int number)
{
    const auto found = m_running.find(number);
    if (found != m_running.end())
        found->second.run->stop();
    else if (m_starting.contains(number))
        m_stoppedEarly.append(number);
}

/// As much as the client takes. Every capture in turn, so that none keeps another from its end.
void Captures::sendChunks()
{
    QList<int> done;
    bool isProgressing = true;
    while (std::exchange(isProgressing, false)) {
        for (auto &[number, running] : m_running) {
            if (!running.path.isEmpty() || m_peer.bytesToWrite() > mostWaitingBytes)
                continue;
            const QByteArray chunk = running.run->takeChunk();
            if (chunk.isEmpty())
                continue;
            isProgressing = true;
            m_peer.notify(u"capture.data"_s, QJsonObject{{u"capture"_s, number}, {u"data"_s, QString::fromLatin1(chunk.toBase64())}});
        }
    }
    for (auto &[number, running] : m_running) {
        if (running.hasEnded && running.run->isEmpty())
            done.append(number);
    }
    for (const int number : std::as_const(done)) {
        const Running running = std::move(m_running.extract(number).mapped());
        m_peer.notify(u"capture.ended"_s, QJsonObject{{u"capture"_s, number}, {u"points"_s, toJson(running.run->counts())}, {u"failure"_s, running.failure}});
    }
    if (m_running.empty())
        m_statistics.stop();
}

void Captures::sendStatistics()
{
    for (auto &[number, running] : m_running) {
        const QJsonArray points = toJson(running.run->counts());
        if (std::exchange(running.told, points) != points)
            m_peer.notify(u"capture.statistics"_s, QJsonObject{{u"capture"_s, number}, {u"points"_s, points}});
    }
}

void Captures::end(int number, const QString &failure)
{
    const auto found = m_running.find(number);
    if (found == m_running.end())
        return;
    found->second.hasEnded = true;
    found->second.failure = failure;
    sendChunks();
}

} // namespace overlab
