// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/qcow2.h"

#include "engine/base/error.h"
#include "engine/host/process/process.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <optional>

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

/// Throws unless \a image is all in its own file.
void requireAlone(const QString &file, const DiskImage &image)
{
    // Others, as VMDK, list files of any name without calling them a backing file.
    static const QStringList singleFile{u"qcow2"_s, u"raw"_s, u"vdi"_s, u"vhdx"_s, u"vpc"_s};
    if (!singleFile.contains(image.format)) {
        throw Error(ErrorCode::NotSupported, file,
                    u"the image has the format %1; convert it to qcow2 with qemu-img convert"_s.arg(
                        image.format));
    }
    for (const QString &other : {image.backingFile, image.dataFile}) {
        if (!other.isEmpty()) {
            throw Error(ErrorCode::NotSupported, file,
                        u"the image refers to another file, %1; make one that stands alone with "
                        "qemu-img convert"_s.arg(other));
        }
    }
}

Error tooSmall(const QString &overlay, quint64 wantedBytes, quint64 presentBytes)
{
    return Error(ErrorCode::NotSupported, overlay,
                 u"%1 bytes are asked for, the image has %2 and cannot be made smaller"_s
                     .arg(wantedBytes)
                     .arg(presentBytes));
}

/// What stands before an overlay is made, found to be possible.
struct Fit
{
    DiskImage below;
    quint64 wantedBytes = 0;
    std::optional<DiskImage> present; ///< the overlay on the same base that is there already
};

/// Changes nothing; throws as ensureOverlay() when it cannot be.
Fit fitOf(const QString &base, const QString &overlay, quint64 sizeBytes,
          std::chrono::milliseconds limit)
{
    Fit fit;
    fit.below = readDiskImage(base, limit);
    requireAlone(base, fit.below);
    fit.wantedBytes = sizeBytes == 0 ? fit.below.virtualSizeBytes : sizeBytes;
    if (fit.wantedBytes < fit.below.virtualSizeBytes)
        throw tooSmall(overlay, fit.wantedBytes, fit.below.virtualSizeBytes);
    if (!QFileInfo::exists(overlay))
        return fit;
    const DiskImage present = readDiskImage(overlay, limit);
    if (present.format != u"qcow2"_s || present.backingFile.isEmpty())
        throw Error(ErrorCode::NameTaken, overlay, u"another disk is in the way"_s);
    if (present.backingFile != base)
        return fit;
    if (fit.wantedBytes < present.virtualSizeBytes)
        throw tooSmall(overlay, fit.wantedBytes, present.virtualSizeBytes);
    fit.present = present;
    return fit;
}

void grow(const QString &overlay, quint64 bytes, std::chrono::milliseconds limit)
{
    const ProcessResult grown = qemuImg(
        {u"resize"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, overlay, QString::number(bytes)}, limit);
    if (grown.exitCode != 0)
        throw Error(ErrorCode::CommandFailed, overlay, endOf(grown.errors));
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
    image.dataFile =
        json.value(u"format-specific"_s)[u"data"_s][u"data-file"_s].toString();
    return image;
}

void checkOverlay(const QString &base, const QString &overlay, quint64 sizeBytes,
                  std::chrono::milliseconds limit)
{
    fitOf(base, overlay, sizeBytes, limit);
}

void ensureOverlay(const QString &base, const QString &overlay, quint64 sizeBytes,
                   std::chrono::milliseconds limit)
{
    const Fit fit = fitOf(base, overlay, sizeBytes, limit);
    if (fit.present) {
        if (fit.present->virtualSizeBytes != fit.wantedBytes)
            grow(overlay, fit.wantedBytes, limit);
        return;
    }
    // Made beside and renamed: a crash leaves no half-made disk under the name.
    const QString draft = overlay + u".new"_s;
    QFile::remove(draft);
    const ProcessResult made =
        qemuImg({u"create"_s, u"-q"_s, u"-f"_s, u"qcow2"_s, u"-F"_s, fit.below.format, u"-b"_s, base,
                 draft, QString::number(fit.wantedBytes)},
                limit);
    // QFile::rename() does not replace.
    if (made.exitCode != 0
        || std::rename(QFile::encodeName(draft), QFile::encodeName(overlay)) != 0) {
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
