// SPDX-License-Identifier: GPL-3.0-or-later
// How a guest's screen is shown. What people do on it is in guestscreenviewinput.cpp.
#include "views/guestscreen/guestscreenview.h"

#include "views/theme/icons.h"
#include "views/theme/palettes.h"
#include "views/theme/plainwords.h"

#include <QAction>
#include <QCursor>
#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualScreen{720, 400}; ///< of a PC in text mode
constexpr int typingPause = 20; // milliseconds between keys: a guest's keyboard holds sixteen
constexpr int mostSmoothPixels = 1920 * 1200; ///< more would cost the window more than it may take

bool canBeSmooth(const QImage &picture)
{
    return picture.width() * picture.height() <= mostSmoothPixels;
}

} // namespace

GuestScreenView::GuestScreenView(GuestScreen &screen, QWidget *parent) : QAbstractScrollArea(parent), m_screen(screen)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    m_typing.setInterval(typingPause);
    buildActions();
    connect(&m_typing, &QTimer::timeout, this, &GuestScreenView::typeNext);
    connect(&screen, &GuestScreen::changed, this, [this](const QRegion &area) {
        const QRectF whole = pictureRect();
        const double scale = whole.width() / std::max(1, m_screen.picture().width());
        for (const QRect &part : area) { // a dot more on each side: where it is scaled neighbours mix
            const QRectF shown(whole.topLeft() + QPointF(part.topLeft()) * scale, QSizeF(part.size()) * scale);
            viewport()->update(shown.toAlignedRect().adjusted(-1, -1, 1, 1));
        }
    });
    connect(&screen, &GuestScreen::resized, this, [this] {
        fitBars();
        adapt();
        viewport()->update();
    });
    connect(&screen, &GuestScreen::pointerChanged, this, [this](const QImage &shape, QPoint hotSpot) {
        m_hasPointer = true;
        m_pointer = shape;
        m_hotSpot = hotSpot;
        showPointer();
    });
    retranslate();
    adapt();
}

bool GuestScreenView::isFitting() const
{
    return m_actions.value(ScreenAct::Fit)->isChecked();
}

bool GuestScreenView::isViewOnly() const
{
    return m_actions.value(ScreenAct::ViewOnly)->isChecked();
}

QSize GuestScreenView::sizeHint() const
{
    return usualScreen;
}

QSize GuestScreenView::minimumSizeHint() const
{
    return usualScreen / 8; // what is asked about comes first
}

void GuestScreenView::setListening(bool isListening)
{
    if (m_isListening && !isListening) { // there is nobody to tell
        m_pressed.clear();
        m_buttons = 0;
        m_toType.clear();
        m_hasPointer = false;
    }
    m_isListening = isListening;
    adapt();
    viewport()->update();
}

/// What can be done now.
void GuestScreenView::adapt()
{
    const bool hasPicture = !m_screen.picture().isNull();
    m_actions.value(ScreenAct::ControlAltDelete)->setEnabled(takesInput());
    m_actions.value(ScreenAct::TypeClipboard)->setEnabled(takesInput());
    m_actions.value(ScreenAct::Copy)->setEnabled(hasPicture);
    m_actions.value(ScreenAct::Save)->setEnabled(hasPicture);
    showPointer();
}

void GuestScreenView::showPointer()
{
    if (!takesInput() || !m_hasPointer)
        viewport()->setCursor(takesInput() ? Qt::CrossCursor : Qt::ArrowCursor);
    else if (m_pointer.isNull())
        viewport()->setCursor(Qt::BlankCursor);
    else
        viewport()->setCursor(QCursor(QPixmap::fromImage(m_pointer), m_hotSpot.x(), m_hotSpot.y()));
}

QRectF GuestScreenView::pictureRect() const
{
    const QSizeF dots = QSizeF(m_screen.picture().size()) / devicePixelRatioF();
    const QSizeF room = viewport()->size();
    if (dots.isEmpty() || room.isEmpty())
        return {};
    if (!isFitting()) {
        const QPointF middle(std::max(0.0, (room.width() - dots.width()) / 2), std::max(0.0, (room.height() - dots.height()) / 2));
        return QRectF(middle - QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()), dots);
    }
    double scale = std::min(room.width() / dots.width(), room.height() / dots.height());
    if (scale > 1 && !canBeSmooth(m_screen.picture()))
        scale = std::floor(scale);
    else if (scale > 2)
        scale = std::floor(scale * 2) / 2; // by halves, as sharp as letters are; of less too much room would stay empty
    const QSizeF size = dots * scale;
    return QRectF(QPointF((room.width() - size.width()) / 2, (room.height() - size.height()) / 2), size);
}

/// Dot by dot what does not fit is scrolled to.
void GuestScreenView::fitBars()
{
    const QSizeF dots = isFitting() ? QSizeF(0, 0) : QSizeF(m_screen.picture().size()) / devicePixelRatioF();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(dots.width())) - room.width()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(dots.height())) - room.height()));
    verticalScrollBar()->setPageStep(room.height());
}

void GuestScreenView::resizeEvent(QResizeEvent *)
{
    fitBars();
    viewport()->update();
}

void GuestScreenView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void GuestScreenView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    const QRectF whole = pictureRect();
    const QImage &picture = m_screen.picture();
    painter.fillRect(event->rect(), palette().window());
    if (whole.isEmpty())
        return;
    const double scale = whole.width() * devicePixelRatioF() / picture.width();
    const bool isWhole = scale == std::floor(scale);
    painter.setRenderHint(QPainter::SmoothPixmapTransform, !isWhole && canBeSmooth(picture));
    if (!m_isListening)
        painter.setOpacity(isHighContrast(palette()) ? 0.75 : 0.4); // what is seen is not what is
    painter.drawImage(whole, picture);
}

void GuestScreenView::buildActions()
{
    using Key = QKeySequence;
    const auto add = [this](ScreenAct act, const char *name, IconName icon, const Key &keys, auto slot) {
        auto *const action = new QAction(themedIcon(icon), QString(), this);
        action->setObjectName(QLatin1StringView(name));
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut); // found by actionFor(): the window may have the same
        connect(action, &QAction::triggered, this, slot);
        m_actions.insert(act, action);
        return action;
    };
    const auto together = Qt::CTRL | Qt::SHIFT;
    add(ScreenAct::Fit, "screenFit", IconName::ZoomFit, {}, [this] {
        fitBars();
        viewport()->update();
    })->setCheckable(true);
    m_actions.value(ScreenAct::Fit)->setChecked(true);
    add(ScreenAct::ViewOnly, "screenViewOnly", IconName::Eye, {}, [this] {
        releaseAll();
        adapt();
    })->setCheckable(true);
    add(ScreenAct::ControlAltDelete, "screenControlAltDelete", IconName::PowerReboot, {}, [this] { pressTogether(controlAltDelete()); });
    add(ScreenAct::TypeClipboard, "screenTypeClipboard", IconName::Paste, Key(together | Qt::Key_V), &GuestScreenView::typeClipboard);
    add(ScreenAct::Copy, "screenCopy", IconName::Copy, Key(together | Qt::Key_C), &GuestScreenView::offerPicture);
    add(ScreenAct::Save, "screenSave", IconName::Save, {}, &GuestScreenView::saveRequested);
    add(ScreenAct::FullScreen, "screenFullScreen", IconName::Presenter, Key(together | Qt::Key_Return), &GuestScreenView::fullScreenRequested);
}

void GuestScreenView::retranslate()
{
    m_actions.value(ScreenAct::Fit)->setText(tr("Scale to &fit the window"));
    m_actions.value(ScreenAct::ViewOnly)->setText(tr("&View only"));
    m_actions.value(ScreenAct::ControlAltDelete)->setText(tr("Send Ctrl+Alt+&Del"));
    m_actions.value(ScreenAct::TypeClipboard)->setText(tr("&Type the clipboard's text"));
    m_actions.value(ScreenAct::Copy)->setText(tr("&Copy the picture"));
    m_actions.value(ScreenAct::Save)->setText(tr("&Save the picture…"));
    m_actions.value(ScreenAct::FullScreen)->setText(tr("F&ull screen"));
    for (QAction *const action : std::as_const(m_actions)) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        //: %1: what a button does, %2: its keys
        action->setToolTip(keys.isEmpty() ? plainWords(action->text()) : tr("%1 (%2)").arg(plainWords(action->text()), keys));
    }
}

void GuestScreenView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

} // namespace overlab::views
