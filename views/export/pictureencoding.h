// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures as files. Needs no scene: it may take its time in another thread.
#pragma once

#include "views/export/picture.h"

#include <QByteArray>
#include <QImage>
#include <QString>

namespace overlab::views {

enum class PictureFormat {
    Png,
    Svg, ///< sharp at any size, names are text
    Pdf, ///< likewise, one page of the picture's size
};

struct PictureFile
{
    PictureFormat format = PictureFormat::Png;
    double scale = 1; ///< pixels a scene unit, of a PNG
    QString title;
};

/// "png"
QString fileEnding(PictureFormat format);

/// What an image of \a picture measures at \a scale.
QSize pixelSize(const Picture &picture, double scale);
/// Whether so large an image can be made; what is larger has vectors.
bool isPossibleImage(const QSize &size);

/// Null when it is not possible.
QImage drawnImage(const Picture &picture, double scale);

/// Writes \a picture over the file at \a path, or makes it. Throws CommandFailed with the reason; the file is as it was
/// then.
void savePicture(const Picture &picture, const QString &path, const PictureFile &file);

} // namespace overlab::views
