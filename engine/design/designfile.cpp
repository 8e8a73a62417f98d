// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designfile.h"

#include "engine/base/wholefile.h"
#include "engine/design/designwriter.h"

namespace overlab::design {

QByteArray saveDesign(const QString &path, const Design &design, const QByteArray &previousText)
{
    const QByteArray text = writeDesign(design, previousText);
    writeWholeFile(path, text);
    return text;
}

} // namespace overlab::design
