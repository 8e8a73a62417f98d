// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/pictureencoding.h"

#include "engine/base/error.h"
#include "engine/base/wholefile.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostPixels = 200'000'000; // 800 MB of memory while it is made
constexpr int mostPixelsAside = 32'000;    // what painting takes
constexpr double pointsAPixel = 0.75;      // 72 to 96 an inch

QByteArray pngOf(const Picture &picture, const PictureFile &file)
{
    QImage image = drawnImage(picture, file.scale);
    image.setText(u"Title"_s, file.title);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svgOf(const Picture &picture, const PictureFile &file)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(pixelSize(picture, 1));
    generator.setViewBox(QRectF(QPointF(), picture.area.size()));
    generator.setTitle(file.title);
    QPainter painter;
    if (!painter.begin(&generator))
        return {};
    paintPicture(painter, picture, QRectF(QPointF(), picture.area.size()));
    return painter.end() ? buffer.data() : QByteArray();
}

QByteArray pdfOf(const Picture &picture, const PictureFile &file)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageMargins({});
    writer.setPageSize(QPageSize(picture.area.size() * pointsAPixel, QPageSize::Point, {}, QPageSize::ExactMatch));
    writer.setTitle(file.title);
    writer.setCreator(u"Overlab"_s);
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    paintPicture(painter, picture, QRectF(0, 0, writer.width(), writer.height()));
    return painter.end() ? buffer.data() : QByteArray();
}

QByteArray encoded(const Picture &picture, const PictureFile &file)
{
    switch (file.format) {
    case PictureFormat::Png:
        return pngOf(picture, file);
    case PictureFormat::Svg:
        return svgOf(picture, file);
    case PictureFormat::Pdf:
        return pdfOf(picture, file);
    }
    return {};
}

} // namespace

QString fileEnding(PictureFormat format)
{
    switch (format) {
    case PictureFormat::Png:
        return u"png"_s;
    case PictureFormat::Svg:
        return u"svg"_s;
    case PictureFormat::Pdf:
        break;
    }
    return u"pdf"_s;
}

QSize pixelSize(const Picture &picture, double scale)
{
    return {int(std::ceil(picture.area.width() * scale)), int(std::ceil(picture.area.height() * scale))};
}

bool isPossibleImage(const QSize &size)
{
    return !size.isEmpty() && qMax(size.width(), size.height()) <= mostPixelsAside
        && qint64(size.width()) * size.height() <= mostPixels;
}

QImage drawnImage(const Picture &picture, double scale)
{
    const QSize size = pixelSize(picture, scale);
    if (!isPossibleImage(size))
        return {};
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return {};
    image.fill(picture.ground.isValid() ? picture.ground : QColor(Qt::transparent));
    QPainter painter(&image);
    paintPicture(painter, picture, QRectF(QPointF(), QSizeF(size)));
    return image;
}

void savePicture(const Picture &picture, const QString &path, const PictureFile &file)
{
    const QByteArray content = picture.isEmpty() ? QByteArray() : encoded(picture, file);
    if (content.isEmpty())
        throw Error(ErrorCode::CommandFailed, path, u"there is not enough memory for the picture"_s);
    writeWholeFile(path, content);
}

} // namespace overlab::views
