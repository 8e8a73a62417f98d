// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/designcard.h"

#include "views/start/previewshelf.h"
#include "views/theme/canvascolours.h"
#include "views/theme/look.h"
#include "views/theme/palettes.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace overlab::views {

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int usualWidth = 208;
constexpr double flatness = 0.56; // a picture's height, of its width
constexpr int tallest = 22 * rhythm; // likewise, where cards are wide
constexpr double corner = 6;
constexpr int wrapping = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

int pictureHeight(int width)
{
    return std::min(tallest, int(width * flatness));
}

} // namespace

DesignCard::DesignCard(PreviewShelf &shelf, QWidget *parent) : QAbstractButton(parent), m_shelf(shelf)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&m_shelf, &PreviewShelf::ready, this, [this](const QString &path) {
        if (path == m_example.path)
            update();
    });
}

void DesignCard::setExample(const Example &example)
{
    m_example = example;
    setText(example.title);
    setAccessibleName(example.title);
    setAccessibleDescription(example.text);
    updateGeometry();
    update();
}

void DesignCard::setPictureOnly(bool isPictureOnly)
{
    m_isPictureOnly = isPictureOnly;
    updateGeometry();
}

QFont DesignCard::titleFont() const
{
    return scaledFont(font(), 1, true);
}

QSize DesignCard::textSize(const QString &text, bool isTitle, int width) const
{
    const QFontMetrics metrics(isTitle ? titleFont() : font());
    return metrics.boundingRect(QRect(0, 0, width - 3 * rhythm, 10000), wrapping, text).size();
}

QSize DesignCard::sizeHint() const
{
    return {usualWidth, heightForWidth(usualWidth)};
}

int DesignCard::heightForWidth(int width) const
{
    const int picture = pictureHeight(width);
    if (m_isPictureOnly)
        return picture;
    return picture + textSize(m_example.title, true, width).height() + textSize(m_example.text, false, width).height() +
           int(3.5 * rhythm);
}

QRect DesignCard::pictureArea() const
{
    return {0, 0, width(), m_isPictureOnly ? height() : pictureHeight(width())};
}

void DesignCard::paintPicture(QPainter &painter)
{
    const QRect area = pictureArea();
    const CanvasColours colours = canvasColours(palette());
    painter.fillRect(area, colours.ground);
    if (m_example.path.isEmpty()) {
        const int side = 4 * rhythm;
        themedIcon(IconName::Add, palette()).paint(&painter, QRect(area.center() - QPoint(side / 2, side / 2), QSize(side, side)));
        return;
    }
    const QImage image = m_shelf.picture(m_example.path, {area.size(), devicePixelRatioF(), palette()}, this);
    if (!image.isNull())
        painter.drawImage(area, image);
}

void DesignCard::paintWords(QPainter &painter)
{
    const int top = pictureArea().bottom() + 1 + rhythm;
    const int inner = width() - 3 * rhythm;
    const int titleHeight = textSize(m_example.title, true, width()).height();
    painter.setFont(titleFont());
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(QRect(3 * rhythm / 2, top, inner, titleHeight), wrapping, m_example.title);
    painter.setFont(font());
    painter.setPen(quietText(palette()));
    painter.drawText(QRect(3 * rhythm / 2, top + titleHeight + rhythm / 2, inner, height()), wrapping, m_example.text);
}

void DesignCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath shape;
    shape.addRoundedRect(frame, corner, corner);
    painter.setClipPath(shape);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    paintPicture(painter);
    if (!m_isPictureOnly) {
        painter.fillRect(QRect(0, pictureArea().bottom(), width(), 1), lineColour(palette()));
        paintWords(painter);
    }
    painter.setClipping(false);
    const bool isMarked = hasFocus() || isDown() || (underMouse() && isEnabled());
    painter.setPen(QPen(isMarked ? palette().color(QPalette::Highlight) : lineColour(palette()), isMarked ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, corner, corner);
}

void DesignCard::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void DesignCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DesignCard::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DesignCard::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace overlab::views
