// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/theme/icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int lastIcon = int(IconName::Maximise);

// The order of IconName.
constexpr const char *files[] = {
    "new", "open", "save", "save-as", "undo", "redo", "cut", "copy", "paste", "duplicate", "delete",
    "select", "link", "note", "pan", "plan", "apply", "stop", "cancel", "refresh", "path",
    "capture", "search", "command-palette", "zoom-in", "zoom-out", "zoom-fit", "zoom-actual",
    "align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom",
    "distribute-horizontally", "distribute-vertically", "layout", "lock", "unlock", "group",
    "ungroup", "tenant", "network", "external-network", "router", "machine", "light-machine",
    "node", "security-group", "rule", "subnet", "check", "settings", "host", "remote-host",
    "doctor", "terminal", "yaml", "inside", "design", "problems", "activity", "export", "print",
    "warning", "error", "information", "up", "down", "left", "right", "add", "remove", "eye",
    "eye-off", "minimap", "sun", "moon", "contrast", "presenter", "help", "tour", "power-start",
    "power-stop", "power-reboot", "home", "explorer", "inspector", "language", "recent", "rename",
    "filter", "pause", "screen", "float", "maximise",
};
static_assert(std::size(files) == lastIcon + 1);

/// The drawing in \a colour, at \a size pixels; kept by Qt's cache of pixmaps.
QPixmap tinted(IconName name, const QColor &colour, QSize size)
{
    const QString key = u"overlab-icon-%1-%2-%3-%4"_s.arg(int(name)).arg(colour.rgba()).arg(size.width()).arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(iconFile(name)));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(QPointF(), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Paints one drawing in the colour of the mode.
class MaskEngine : public QIconEngine
{
public:
    /// Without a palette: the application's.
    explicit MaskEngine(IconName name, std::optional<QPalette> palette = {}, const QColor &colour = {})
        : m_name(name), m_palette(std::move(palette)), m_colour(colour)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QPixmap pixmap = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        pixmap.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect, pixmap);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, double) override
    {
        return size.isEmpty() ? QPixmap() : tinted(m_name, colourOf(mode), size);
    }

    QString iconName() override { return iconFile(m_name); }
    QString key() const override { return u"overlab-mask"_s; }
    bool isNull() override { return false; }
    QIconEngine *clone() const override { return new MaskEngine(*this); }

private:
    QColor colourOf(QIcon::Mode mode) const
    {
        const QPalette palette = m_palette.value_or(QGuiApplication::palette());
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        case QIcon::Selected: // on a chosen row or menu entry
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_colour.isValid() ? m_colour : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    IconName m_name;
    std::optional<QPalette> m_palette;
    QColor m_colour;
};

} // namespace

QList<IconName> iconNames()
{
    QList<IconName> names;
    for (int i = 0; i <= lastIcon; ++i)
        names << IconName(i);
    return names;
}

QString iconFile(IconName name)
{
    return QString::fromLatin1(files[int(name)]);
}

QIcon themedIcon(IconName name)
{
    return QIcon(new MaskEngine(name));
}

QIcon themedIcon(IconName name, const QPalette &palette)
{
    return QIcon(new MaskEngine(name, palette));
}

QIcon tintedIcon(IconName name, const QColor &colour)
{
    return QIcon(new MaskEngine(name, {}, colour));
}

QIcon applicationIcon()
{
    QIcon icon;
    QSvgRenderer renderer(u":/icons/overlab.svg"_s);
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace overlab::views
