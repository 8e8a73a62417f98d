// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/tourcallout.h"

#include "views/theme/icons.h"
#include "views/theme/look.h"
#include "views/theme/palettes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;  // pixels; all distances are multiples
constexpr int beak = 10;   // how far it reaches
constexpr int textWidth = 44; // average characters
constexpr double corner = 6;

} // namespace

TourCallout::TourCallout(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"tour"_s);
    setFocusPolicy(Qt::NoFocus);
    m_title = new QLabel(this);
    m_title->setObjectName(u"tourTitle"_s);
    m_title->setWordWrap(true);
    m_text = new QLabel(this);
    m_text->setObjectName(u"tourText"_s);
    m_text->setWordWrap(true);
    m_count = new QLabel(this);
    m_count->setObjectName(u"tourCount"_s);
    m_back = new QPushButton(this);
    m_back->setObjectName(u"tourBack"_s);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"tourNext"_s);
    m_next->setDefault(true);
    m_leave = new QToolButton(this);
    m_leave->setObjectName(u"tourLeave"_s);
    m_leave->setAutoRaise(true);
    m_leave->setIcon(themedIcon(IconName::Cancel));
    m_leave->setFocusPolicy(Qt::TabFocus);
    connect(m_back, &QPushButton::clicked, this, &TourCallout::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourCallout::nextRequested);
    connect(m_leave, &QToolButton::clicked, this, &TourCallout::leaveRequested);
    m_back->setAutoDefault(true); // Return presses what has the keys
    new QShortcut(Qt::Key_Right, this, this, &TourCallout::nextRequested, Qt::WidgetWithChildrenShortcut);
    new QShortcut(Qt::Key_Left, this, this, &TourCallout::backRequested, Qt::WidgetWithChildrenShortcut);

    auto *const top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_leave, 0, Qt::AlignTop);
    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(rhythm);
    buttons->addWidget(m_count);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *const column = new QVBoxLayout(this);
    const int around = beak + 2 * rhythm;
    column->setContentsMargins(around, around, around, around);
    column->setSpacing(rhythm);
    column->addLayout(top);
    column->addWidget(m_text);
    column->addSpacing(rhythm);
    column->addLayout(buttons);
    setTabOrder(m_next, m_back);
    setTabOrder(m_back, m_leave);
    adaptLook();
    retranslate();
}

void TourCallout::showStep(const QString &title, const QString &text, int step, int count)
{
    m_title->setText(title);
    m_text->setText(text);
    m_step = step;
    m_steps = count;
    setAccessibleName(title);
    m_next->setAccessibleDescription(title + u'\n' + text); // what has the focus is read out
    m_back->setEnabled(step > 0);
    retranslate();
}

void TourCallout::takeFocus()
{
    m_next->setFocus();
}

TourCallout::Side TourCallout::sideFor(const QRect &area, QSize size) const
{
    const QRect room = parentWidget()->rect();
    if (area.isEmpty())
        return Side::None;
    if (room.bottom() - area.bottom() >= size.height())
        return Side::Below;
    if (area.top() - room.top() >= size.height())
        return Side::Above;
    if (room.right() - area.right() >= size.width())
        return Side::Right;
    if (area.left() - room.left() >= size.width())
        return Side::Left;
    return Side::None; // it fills the window: the words stand on it
}

void TourCallout::pointAt(const QRect &area)
{
    const QRect room = parentWidget()->rect();
    const int wanted = textWidth * fontMetrics().averageCharWidth() + 2 * beak + 4 * rhythm;
    const int width = std::min(std::max(wanted, layout()->totalMinimumSize().width()), room.width());
    setFixedWidth(width);
    const QSize size(width, layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width) : sizeHint().height());
    m_side = sideFor(area, size);
    const QPoint middle = (area.isEmpty() ? room : area).center();
    QPoint place = middle - QPoint(size.width() / 2, size.height() / 2);
    if (m_side == Side::Below)
        place.setY(area.bottom());
    else if (m_side == Side::Above)
        place.setY(area.top() - size.height());
    else if (m_side == Side::Right)
        place.setX(area.right());
    else if (m_side == Side::Left)
        place.setX(area.left() - size.width());
    place.setX(std::clamp(place.x(), room.left(), std::max(room.left(), room.right() - size.width())));
    place.setY(std::clamp(place.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    setGeometry(QRect(place, size));
    const int inset = beak + 3 * rhythm; // a beak does not sit on a corner
    m_tip = middle - place;
    m_tip.setX(std::clamp(m_tip.x(), inset, std::max(inset, size.width() - inset)));
    m_tip.setY(std::clamp(m_tip.y(), inset, std::max(inset, size.height() - inset)));
    update();
}

void TourCallout::paintEvent(QPaintEvent *)
{
    const QRectF box = QRectF(rect()).adjusted(beak, beak, -beak, -beak);
    QPainterPath shape;
    shape.addRoundedRect(box, corner, corner);
    const double x = m_tip.x();
    const double y = m_tip.y();
    QPolygonF tip;
    if (m_side == Side::Below)
        tip << QPointF(x - beak, beak + 1) << QPointF(x, 1) << QPointF(x + beak, beak + 1);
    else if (m_side == Side::Above)
        tip << QPointF(x - beak, box.bottom() - 1) << QPointF(x, height() - 1) << QPointF(x + beak, box.bottom() - 1);
    else if (m_side == Side::Right)
        tip << QPointF(beak + 1, y - beak) << QPointF(1, y) << QPointF(beak + 1, y + beak);
    else if (m_side == Side::Left)
        tip << QPointF(box.right() - 1, y - beak) << QPointF(width() - 1, y) << QPointF(box.right() - 1, y + beak);
    if (!tip.isEmpty()) {
        QPainterPath point;
        point.addPolygon(tip);
        point.closeSubpath();
        shape = shape.united(point);
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawPath(shape);
}

void TourCallout::keyPressEvent(QKeyEvent *event)
{
    if (m_leave->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        m_leave->click(); // to a tool button Return is nothing
    else
        QWidget::keyPressEvent(event);
}

void TourCallout::retranslate()
{
    m_count->setText(tr("%1 of %2", "a step of the tour, and how many there are").arg(m_step + 1).arg(m_steps));
    m_back->setText(tr("&Back"));
    m_next->setText(m_step + 1 < m_steps ? tr("&Next") : tr("&Done"));
    m_leave->setToolTip(tr("Leave the tour (Esc)"));
    m_leave->setAccessibleName(tr("Leave the tour"));
}

void TourCallout::adaptLook()
{
    const QFont title = scaledFont(font(), 1.15, true);
    m_title->setFont(title);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_count->setPalette(quiet);
}

void TourCallout::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLook();
}

} // namespace overlab::views
