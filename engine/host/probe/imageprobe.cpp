// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/imageprobe.h"

#include "engine/host/libvirt/guestimage.h"

namespace overlab::host {

using namespace Qt::StringLiterals;

QList<Finding> probeImages(const QString &imagesFolder)
{
    const bool isThere = !imagesFolder.isEmpty() && findTinyImage(imagesFolder);
    Finding finding{u"tiny-image"_s, isThere ? FindingState::Ok : FindingState::Missing,
                    imagesFolder.isEmpty() ? QString() : imagesFolder + u"/tiny"_s,
                    u"machines-without-image"_s, QString()};
    if (!isThere)
        finding.remedy = u"cmake --build build --target guest-image"_s;
    return {finding};
}

} // namespace overlab::host
