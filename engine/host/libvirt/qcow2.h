// SPDX-License-Identifier: GPL-3.0-or-later
// Disks of guests: qcow2 overlays above a base image that is never written. Uses qemu-img.
// Thread: any worker thread, blocking. Errors: throws Error with the end of qemu-img's output.
#pragma once

#include <QString>

#include <chrono>

namespace overlab::host {

/// What qemu-img says about an image file.
struct DiskImage
{
    QString format; ///< "qcow2", "raw" …
    quint64 virtualSizeBytes = 0;
    QString backingFile; ///< as written in the file; empty when it has none
    QString dataFile{};  ///< of a qcow2 that keeps its data elsewhere; empty when it does not

    friend bool operator==(const DiskImage &, const DiskImage &) = default;
};

constexpr std::chrono::seconds diskLimit{20};

/// Throws NotFound when there is no such file, BadReply when it is no image.
DiskImage readDiskImage(const QString &file, std::chrono::milliseconds limit = diskLimit);

/// Makes \a overlay above \a base with \a sizeBytes (0: the base's size; smaller than the base
/// throws NotSupported). An overlay that already stands on that base is kept, the guest's data is in
/// it, and grows when it is smaller; making it smaller throws NotSupported. One on another base is
/// replaced: a new image means a new disk. Anything else at that path throws NameTaken. No guest may
/// have the overlay open unless it fits.
/// A base that itself names another file (backing file, external data file), or whose format may,
/// throws NotSupported: whoever made an image that was downloaded could name any file of the host,
/// which QEMU would then show the guest.
void ensureOverlay(const QString &base, const QString &overlay, quint64 sizeBytes = 0,
                   std::chrono::milliseconds limit = diskLimit);

/// Throws what ensureOverlay() would refuse and changes nothing; also while a guest runs from it.
void checkOverlay(const QString &base, const QString &overlay, quint64 sizeBytes = 0,
                  std::chrono::milliseconds limit = diskLimit);

/// Removes the file; absent is success.
void removeOverlay(const QString &overlay);

} // namespace overlab::host
