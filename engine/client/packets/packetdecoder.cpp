// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/packets/packetdecoder.h"

#include <QStandardPaths>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostErrorBytes = 4096;
constexpr qsizetype linesAtOnce = 500; ///< then whoever else has work gets his turn

/// Columns of our own, whatever the person's Wireshark shows. :0: means every occurrence, the outermost first; R: as it is.
/// Source and destination must not be neighbours: tshark would put an arrow between them.
const QString columns = u"gui.column.format:\"n\",\"%m\",\"t\",\"%Cus:frame.time_epoch:0:R\",\"i\",\"%Cus:frame.interface_id:0:R\","
                        "\"s\",\"%us\",\"l\",\"%L\",\"d\",\"%ud\",\"p\",\"%p\",\"a\",\"%Cus:ip.src:0:R\",\"b\",\"%Cus:ip.dst:0:R\","
                        "\"v\",\"%Cus:vxlan.vni:0:R\",\"g\",\"%Cus:geneve.vni:0:R\",\"k\",\"%Cus:gre.key:0:R\",\"x\",\"%i\""_s;
constexpr qsizetype columnCount = 13;

/// Seconds with a fraction, exactly.
std::chrono::nanoseconds timeOf(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QString fraction = point < 0 ? QString() : text.mid(point + 1, 9).leftJustified(9, u'0');
    return std::chrono::seconds(text.left(point).toLongLong()) + std::chrono::nanoseconds(fraction.toLongLong());
}

/// tshark writes a key as it likes: "22", "0x00000016".
QString keyOf(const QString &text)
{
    bool isNumber = false;
    const uint key = text.section(u',', 0, 0).toUInt(&isNumber, 0);
    return isNumber ? QString::number(key) : text;
}

std::optional<PacketLine> lineOf(const QByteArray &text)
{
    const QStringList parts = QString::fromUtf8(text).split(u'\t');
    if (parts.size() < columnCount)
        return std::nullopt;
    PacketLine line;
    line.number = parts.at(0).trimmed().toLongLong() - 1;
    line.time = timeOf(parts.at(1));
    line.point = parts.at(2).toInt();
    line.source = parts.at(3).trimmed();
    line.lengthBytes = parts.at(4).trimmed().toInt();
    line.destination = parts.at(5).trimmed();
    line.protocol = parts.at(6).trimmed();
    line.segment = keyOf(!parts.at(9).isEmpty() ? parts.at(9) : !parts.at(10).isEmpty() ? parts.at(10) : parts.at(11));
    if (!line.segment.isEmpty()) {
        line.outerSource = parts.at(7).section(u',', 0, 0);
        line.outerDestination = parts.at(8).section(u',', 0, 0);
    }
    line.info = parts.mid(12).join(u'\t');
    return line;
}

} // namespace

PacketLine plainLine(qint64 number, const PacketFrame &frame)
{
    return plainLine(number, frame, readFields(frame.bytes));
}

PacketLine plainLine(qint64 number, const PacketFrame &frame, const FrameFields &fields)
{
    PacketLine line{number, frame.point, frame.time, fields.source, fields.destination, fields.protocol, frame.lengthBytes, {}, {}, {}, {}};
    if (fields.sourcePort >= 0)
        line.info = u"%1 → %2"_s.arg(fields.sourcePort).arg(fields.destinationPort);
    if (fields.tunnel) {
        line.outerSource = fields.tunnel->source;
        line.outerDestination = fields.tunnel->destination;
        line.segment = QString::number(fields.tunnel->key);
    }
    return line;
}

QString PacketDecoder::program()
{
    return QStandardPaths::findExecutable(u"tshark"_s);
}

PacketDecoder::PacketDecoder(QObject *parent) : QObject(parent) {}

PacketDecoder::~PacketDecoder()
{
    abandon();
}

/// A QProcess that is deleted while its program runs would wait for its end: it goes by itself, after that.
void PacketDecoder::abandon()
{
    if (!m_process)
        return;
    QProcess *const process = m_process.release();
    process->disconnect(this);
    QObject::connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

void PacketDecoder::start(const QString &filter)
{
    abandon();
    m_errors.clear();
    m_process = std::make_unique<QProcess>();
    QStringList arguments{u"-n"_s, u"-l"_s, u"-r"_s, u"-"_s, u"-T"_s, u"tabs"_s, u"-o"_s, columns};
    if (!filter.isEmpty())
        arguments << u"-Y"_s << filter;
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &PacketDecoder::readLines);
    connect(m_process.get(), &QProcess::bytesWritten, this, &PacketDecoder::taken);
    connect(m_process.get(), &QProcess::readyReadStandardError, this,
            [this] { m_errors = (m_errors + m_process->readAllStandardError()).right(mostErrorBytes); });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            end(m_process->errorString());
    });
    connect(m_process.get(), &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        readLines();
        end(how == QProcess::CrashExit ? m_process->errorString() : status != 0 ? QString::fromUtf8(m_errors).trimmed() : QString());
    });
    m_process->start(program(), arguments);
}

void PacketDecoder::feed(const QByteArray &pcapng)
{
    if (m_process)
        m_process->write(pcapng);
}

void PacketDecoder::finish()
{
    if (m_process)
        m_process->closeWriteChannel();
}

void PacketDecoder::readLines()
{
    QList<PacketLine> lines;
    const bool isRunning = m_process->state() == QProcess::Running;
    while (m_process->canReadLine() && (!isRunning || lines.size() < linesAtOnce)) {
        QByteArray text = m_process->readLine();
        if (text.endsWith('\n'))
            text.chop(1);
        if (const std::optional<PacketLine> line = lineOf(text))
            lines.append(*line);
    }
    if (m_process->canReadLine())
        QMetaObject::invokeMethod(this, &PacketDecoder::readMore, Qt::QueuedConnection);
    if (!lines.isEmpty())
        emit decoded(lines);
}

void PacketDecoder::readMore()
{
    if (m_process)
        readLines();
}

void PacketDecoder::end(const QString &failure)
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process.release()->deleteLater(); // it is telling of its end at this moment
    emit ended(failure);
}

} // namespace overlab::client
