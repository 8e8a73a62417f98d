// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/capturing.h"

#include "app/cli/output.h"
#include "app/cli/refusal.h"
#include "app/cli/terminal.h"
#include "engine/base/spawn.h"
#include "views/wording/capturewording.h"

#include <QDateTime>
#include <QJsonObject>
#include <QTimer>

#include <cerrno>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostWaitingBytes = 16 * 1024 * 1024; ///< for the decoder
constexpr qsizetype mostPackets = 100'000;            ///< in a JSON document

QString clockTime(std::chrono::nanoseconds time)
{
    const qint64 microseconds = time.count() / 1000;
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000).toString(u"HH:mm:ss"_s) + u".%1"_s.arg(microseconds % 1'000'000, 6, 10, QLatin1Char('0'));
}

QString lineText(const client::PacketLine &line, const QString &point)
{
    QString text = u"%1  %2  %3 → %4  %5  %6"_s.arg(clockTime(line.time), coloured(point, Colour::Dim, STDOUT_FILENO), line.source, line.destination,
                                                     coloured(line.protocol, Colour::Bold, STDOUT_FILENO))
                       .arg(line.lengthBytes);
    if (!line.info.isEmpty())
        text += u"  "_s + line.info;
    if (!line.segment.isEmpty())
        text += u"  "_s + coloured(Cli::tr("(in a tunnel %1 → %2, segment %3)").arg(line.outerSource, line.outerDestination, line.segment), Colour::Dim, STDOUT_FILENO);
    return text;
}

QJsonObject lineJson(const client::PacketLine &line, const client::CapturedPlace &place)
{
    QJsonObject json{{u"time"_s, double(line.time.count()) / 1e9}, {u"point"_s, line.point}, {u"place"_s, place.place}, {u"device"_s, place.device},
                     {u"source"_s, line.source}, {u"destination"_s, line.destination}, {u"protocol"_s, line.protocol},
                     {u"length"_s, line.lengthBytes}, {u"info"_s, line.info}};
    if (!line.segment.isEmpty())
        json.insert(u"tunnel"_s, QJsonObject{{u"source"_s, line.outerSource}, {u"destination"_s, line.outerDestination}, {u"segment"_s, line.segment}});
    return json;
}

} // namespace

Capturing::Capturing(client::CaptureSession &session, Output &output, CaptureTarget target, QString engineFolder)
    : m_session(session), m_output(output), m_target(std::move(target)), m_engineFolder(std::move(engineFolder)),
      m_signals({SIGINT, SIGTERM, SIGHUP})
{
    connect(&m_signals, &SignalWatch::caught, this, [this](int number) {
        m_signal = number;
        if (m_isStopping) // a second one: at once
            finish();
        else
            stop();
    });
    connect(&session, &client::CaptureSession::data, this, &Capturing::take);
    connect(&session, &client::CaptureSession::lost, this, [this](const QString &reason) {
        saveWhatThereIs();
        fail(Error(ErrorCode::HostUnreachable, u"capture"_s, reason));
    });
    connect(&session, &client::CaptureSession::ended, this, [this](const QString &failure) {
        m_fileFailure = failure;
        if (m_decoder.isRunning())
            m_decoder.finish();
        else
            finish();
    });
    connect(&m_decoder, &client::PacketDecoder::decoded, this, &Capturing::print);
    connect(&m_decoder, &client::PacketDecoder::ended, this, [this](const QString &failure) {
        if (!failure.isEmpty())
            m_output.message(Cli::tr("tshark ended: %1").arg(failure));
        finish();
    });
}

QFuture<int> Capturing::run()
{
    m_promise.start();
    if (m_target.kind == CaptureTarget::Kind::EngineFile) {
        QFile probe(m_target.path); // before anything is captured that could not be kept
        if (!probe.open(QIODevice::WriteOnly | QIODevice::Append))
            fail(Refusal(Failed, Cli::tr("%1 cannot be written: %2").arg(m_target.path, probe.errorString())));
    } else if (m_target.kind == CaptureTarget::Kind::File) {
        m_file.setFileName(m_target.path);
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            fail(Refusal(Failed, Cli::tr("%1 cannot be written: %2").arg(m_target.path, m_file.errorString())));
    } else if (m_target.kind == CaptureTarget::Kind::Lines) {
        if (!client::PacketDecoder::program().isEmpty())
            m_decoder.start();
        else
            m_output.message(Cli::tr("tshark is not installed: the lines tell of addresses, protocols and ports only."));
    }
    return m_promise.future();
}

void Capturing::begun(int seconds)
{
    if (m_target.kind == CaptureTarget::Kind::EngineFile) // at once, where that can be: then it is there whatever happens
        m_isMoved = ::rename(QFile::encodeName(m_engineFolder + u'/' + m_session.file()).constData(), QFile::encodeName(m_target.path).constData()) == 0;
    for (const client::CapturedPlace &place : m_session.places()) {
        if (!m_output.isJson())
            m_output.message(Cli::tr("capturing at %1").arg(views::capturePointName(place)));
    }
    if (seconds > 0)
        QTimer::singleShot(std::chrono::seconds(seconds), this, &Capturing::stop);
}

void Capturing::take(const QByteArray &pcapng)
{
    if (m_isOver)
        return;
    switch (m_target.kind) {
    case CaptureTarget::Kind::Stream:
        if (!writeAll(STDOUT_FILENO, pcapng)) // whoever reads has gone
            finish();
        return;
    case CaptureTarget::Kind::File:
        if (m_file.write(pcapng) != pcapng.size())
            fail(Refusal(Failed, Cli::tr("%1 cannot be written: %2").arg(m_target.path, m_file.errorString())));
        return;
    case CaptureTarget::Kind::EngineFile:
        return;
    case CaptureTarget::Kind::Lines:
        break;
    }
    if (!m_decoder.isRunning())
        printPlain(m_reader.add(pcapng));
    else if (m_decoder.waitingBytes() < mostWaitingBytes)
        m_decoder.feed(pcapng);
    else // whole blocks: what follows can be read without it
        m_unshown += m_reader.add(pcapng).size();
}

void Capturing::printPlain(const QList<client::PacketFrame> &frames)
{
    QList<client::PacketLine> lines;
    for (const client::PacketFrame &frame : frames)
        lines.append(client::plainLine(m_number++, frame));
    print(lines);
}

void Capturing::print(const QList<client::PacketLine> &lines)
{
    QStringList text;
    for (const client::PacketLine &line : lines) {
        const client::CapturedPlace place = m_session.places().value(line.point);
        if (!m_output.isJson())
            text << lineText(line, views::capturePointName(place));
        else if (m_packets.size() < mostPackets)
            m_packets.append(lineJson(line, place));
        else
            ++m_unshown;
    }
    if (!text.isEmpty())
        m_output.result(text.join(u'\n'));
}

void Capturing::stop()
{
    if (std::exchange(m_isStopping, true))
        return;
    spawn(this, m_session.stop(), [this](const Error &error) { fail(error); });
}

void Capturing::moveFile()
{
    const QString from = m_engineFolder + u'/' + m_session.file();
    if (m_isMoved)
        return;
    QFile::remove(m_target.path);
    if (!QFile::rename(from, m_target.path)) // which copies to another file system
        throw Refusal(Failed, Cli::tr("%1 cannot be written; the capture is in %2.").arg(m_target.path, from));
}

/// The connection has gone: what was written is good as far as it goes.
void Capturing::saveWhatThereIs()
{
    if (m_isOver || (m_target.kind != CaptureTarget::Kind::File && m_target.kind != CaptureTarget::Kind::EngineFile))
        return;
    try {
        if (m_target.kind == CaptureTarget::Kind::EngineFile && !m_session.file().isEmpty())
            moveFile();
        m_file.flush();
        m_output.message(Cli::tr("What was captured so far is in %1.").arg(m_target.path));
    } catch (const Refusal &refusal) {
        m_output.message(refusal.sentence());
    }
}

void Capturing::tell()
{
    QJsonArray points;
    const QList<client::CaptureCounts> &counts = m_session.counts();
    for (qsizetype i = 0; i < m_session.places().size(); ++i) {
        const client::CapturedPlace &place = m_session.places().at(i);
        const client::CaptureCounts of = counts.value(i);
        m_output.message(Cli::tr("%1: %2", "point of a capture, what came of it").arg(views::capturePointName(place), views::captureCountsText(of)));
        if (of.failure)
            m_output.message(Cli::tr("%1: nothing more came after a while: %2", "point of a capture, reason").arg(views::capturePointName(place), of.failure->detail()));
        QJsonObject json{{u"place"_s, place.place}, {u"node"_s, place.node}, {u"namespace"_s, place.nameSpace}, {u"device"_s, place.device},
                         {u"tunnel"_s, place.tunnel}, {u"captured"_s, of.captured}, {u"dropped"_s, of.dropped}, {u"missed"_s, of.missed}};
        if (of.failure)
            json.insert(u"failure"_s, of.failure->toJson());
        points.append(json);
    }
    if (m_unshown > 0)
        m_output.message(Cli::tr("%n packet(s) came faster than they could be shown.", nullptr, int(std::min<qint64>(m_unshown, 2'000'000'000))));
    QJsonObject document{{u"points"_s, points}, {u"unshown"_s, m_unshown}};
    if (m_target.kind == CaptureTarget::Kind::Lines)
        document.insert(u"packets"_s, m_packets);
    else
        document.insert(u"file"_s, m_target.path);
    m_output.json(document);
}

void Capturing::finish()
{
    if (m_isOver)
        return;
    try {
        if (!m_fileFailure.isEmpty())
            throw Refusal(Failed, Cli::tr("%1 cannot be written: %2").arg(m_target.path, m_fileFailure));
        if (m_target.kind == CaptureTarget::Kind::EngineFile)
            moveFile();
        if (m_file.isOpen() && !m_file.flush())
            throw Refusal(Failed, Cli::tr("%1 cannot be written: %2").arg(m_target.path, m_file.errorString()));
    } catch (const Refusal &refusal) {
        fail(refusal);
        return;
    }
    m_isOver = true;
    tell();
    m_promise.addResult(m_signal == 0 || m_signal == SIGINT ? int(Done) : 128 + m_signal);
    m_promise.finish();
}

void Capturing::fail(const Error &error)
{
    if (std::exchange(m_isOver, true))
        return;
    m_promise.setException(error);
    m_promise.finish();
}

} // namespace overlab::cli
