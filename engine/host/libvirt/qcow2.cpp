// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/qcow2.h"

#include "engine/base/error.h"
#include "engine/host/process/process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

ProcessResult qemuImg(const QStringList &arguments, std::chrono::milliseconds limit)
{
    ProcessSpec spec;
    spec.program = u"qemu-img"_s;
    spec.arguments = arguments;
    spec.timeLimit = limit;
    return run(spec);
}

QString endOf(const QByteArray &text)
{
    return QString::fromUtf8(text.last(qMin<qsizetype>(text.size(), 500))).trimmed();
}

/// Whether \a present is what ensureOverlay() would make.
bool fits(const DiskImage &present, const QString &base, quint64 sizeBytes)
{
    return present.format == u"qcow2"_s && present.backingFile == base &&
           present.virtualSizeBytes == sizeBytes;
}

} // namespace

DiskImage readDiskImage(const QString &file, std::chrono::milliseconds limit)
{
    if (!QFileInfo::exists(file))
        throw Error(ErrorCode::NotFound, file, u"no such file"_s);
    // -U: also while a guest has it open.
    const ProcessResult result = qemuImg({u"info"_s, u"-U"_s, u"--output=json"_s, file}, limit);
    const QJsonObject json = QJsonDocument::fromJson(result.output).object();
    if (result.exitCode != 0 || !json.contains(u"format"_s))
        throw Error(ErrorCode::BadReply, file, endOf(result.errors));
    DiskImage image;
    image.format = json.value(u"format"_s).toString();
    image.virtualSizeBytes = quint64(json.value(u"virtual-size"_s).toInteger());
    image.backingFile = json.value(u"backing-filename"_s).toString();
    return image;
}

void ensureOverlay(const QString &base, const QString &overlay, quint64 sizeBytes,
                   std::chrono::milliseconds limit)
{
    const DiskImage below = readDiskImage(base, limit);
    const quint64 wantedBytes = sizeBytes == 0 ? below.virtualSizeBytes : sizeBytes;
    if (wantedBytes < below.virtualSizeBytes) {
        throw Error(ErrorCode::NotSupported, overlay,
                    u"%1 bytes are asked for, the image has %2 and can not be made smaller"_s
                        .arg(wantedBytes)
                        .arg(below.virtualSizeBytes));
    }
    if (QFileInfo::exists(overlay)) {
        if (fits(readDiskImage(overlay, limit), base, wantedBytes))
            return;
        throw Error(ErrorCode::NameTaken, overlay, u"another disk is in the way"_s);
    }
    // Made beside and renamed: a crash leaves no half-made disk under the name.
    const QString draft = overlay + u".new"_s;
    QFile::remove(draft);
    const ProcessResult made =
        qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-F"_s, below.format, u"-b"_s, base,
                 draft, QString::number(wantedBytes)},
                limit);
    if (made.exitCode != 0 || !QFile::rename(draft, overlay)) {
        QFile::remove(draft);
        throw Error(ErrorCode::CommandFailed, overlay, endOf(made.errors));
    }
}

void removeOverlay(const QString &overlay)
{
    QFile file(overlay);
    if (file.exists() && !file.remove())
        throw Error(ErrorCode::NotPermitted, overlay, file.errorString());
}

} // namespace overlab::host
