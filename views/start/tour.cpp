// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/tour.h"

#include "views/start/tourcallout.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>
#include <QSettings>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr auto seenKey = "tour/seen";

/// A frame that takes no clicks.
class Ring : public QWidget
{
public:
    static constexpr int width = 3;

    explicit Ring(QWidget *parent) : QWidget(parent) { setAttribute(Qt::WA_TransparentForMouseEvents); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::Highlight), width));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
};

} // namespace

QList<TourStep> applicationTour()
{
    const auto step = [](const QString &widget, const QString &title, const QString &text) {
        TourStep made;
        made.widget = widget;
        made.title = title;
        made.text = text;
        return made;
    };
    return {
        step(u"palette"_s, TourStep::tr("Take parts from here"),
             TourStep::tr("Drag a tenant, a network, a router or a machine into the drawing. A click works too: then "
                          "click where it goes.")),
        step(u"canvas"_s, TourStep::tr("Draw here"),
             TourStep::tr("Drag from a machine or a router to a network, and it gets an interface there. The wheel zooms, "
                          "the middle button or Space moves the view, and everything can be undone.")),
        step(u"inspector"_s, TourStep::tr("Look closer, and change values"),
             TourStep::tr("What is selected shows all its values here. Grey ones are defaults, or derived: "
                          "they are what you get when you say nothing.")),
        step(u"apply-button"_s, TourStep::tr("Make it real"),
             TourStep::tr("“Apply” builds the lab on this computer, and says first what it will do. "
                          "After an edit it changes only what you edited.")),
        step(u"problems-dock activity-dock"_s, TourStep::tr("See how it goes"),
             TourStep::tr("Problems and progress are told down here. A click on a problem leads to its place.")),
        step(u"commands-button"_s, TourStep::tr("Find everything else"),
             TourStep::tr("%1 lists every action with its key. The example is a good place to begin: open it and "
                          "press “Apply”.").arg(QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText))),
    };
}

Tour::Tour(QWidget &window, std::function<QList<TourStep>()> steps, QObject *parent)
    : QObject(parent), m_window(window), m_ask(std::move(steps))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Tour::place);
}

Tour::~Tour()
{
    delete m_callout;
    delete m_ring;
}

bool Tour::wasSeen()
{
    return QSettings().value(QLatin1StringView(seenKey), false).toBool();
}

void Tour::start()
{
    leave();
    m_steps = m_ask();
    if (m_steps.isEmpty())
        return;
    m_hadFocus = QApplication::focusWidget();
    m_ring = new Ring(&m_window);
    m_callout = new TourCallout(&m_window);
    connect(m_callout, &TourCallout::nextRequested, this, &Tour::next);
    connect(m_callout, &TourCallout::backRequested, this, &Tour::back);
    connect(m_callout, &TourCallout::leaveRequested, this, &Tour::leave);
    m_escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_callout, nullptr, nullptr, Qt::WindowShortcut);
    connect(m_escape, &QShortcut::activated, this, &Tour::leave);
    m_window.installEventFilter(this);
    QSettings().setValue(QLatin1StringView(seenKey), true);
    show(0);
}

void Tour::next()
{
    if (!isRunning())
        return;
    if (m_step + 1 < m_steps.size())
        show(m_step + 1);
    else
        leave();
}

void Tour::back()
{
    if (isRunning() && m_step > 0)
        show(m_step - 1);
}

void Tour::leave()
{
    if (!isRunning())
        return;
    m_window.removeEventFilter(this);
    if (m_target)
        m_target->removeEventFilter(this);
    m_target.clear();
    const bool hadFocus = m_callout->isAncestorOf(QApplication::focusWidget());
    for (QWidget *const widget : QList<QWidget *>{m_callout, m_ring}) {
        widget->hide();
        widget->deleteLater(); // it may be its own button that was pressed
    }
    m_escape->setEnabled(false);
    m_callout.clear();
    m_ring.clear();
    if (hadFocus && m_hadFocus)
        m_hadFocus->setFocus();
    emit ended();
}

QWidget *Tour::target() const
{
    const auto isSeen = [this](const QWidget *widget) { // what is behind another tab is outside of the window
        return widget->isVisibleTo(&m_window) && m_window.rect().intersects(QRect(widget->mapTo(&m_window, QPoint()), widget->size()));
    };
    const QStringList names = m_steps.at(m_step).widget.split(u' ', Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QList<QWidget *> found = m_window.findChildren<QWidget *>(name);
        const auto seen = std::find_if(found.cbegin(), found.cend(), isSeen);
        if (seen != found.cend())
            return *seen;
    }
    return nullptr;
}

void Tour::show(int step)
{
    m_step = step;
    const TourStep &shown = m_steps.at(step);
    emit stepBegins(shown);
    m_callout->showStep(shown.title, shown.text, step, int(m_steps.size()));
    place();
    m_callout->show();
    m_callout->raise();
    m_callout->takeFocus();
}

void Tour::place()
{
    if (!isRunning())
        return;
    QWidget *const found = target();
    if (found != m_target) {
        if (m_target && m_target != &m_window)
            m_target->removeEventFilter(this);
        m_target = found;
        if (m_target && m_target != &m_window)
            m_target->installEventFilter(this);
    }
    m_ring->setVisible(m_target);
    QRect area;
    if (m_target) {
        area = QRect(m_target->mapTo(&m_window, QPoint()), m_target->size()) & m_window.rect();
        m_ring->setGeometry(area.adjusted(-Ring::width, -Ring::width, Ring::width, Ring::width) & m_window.rect());
        m_ring->raise();
    }
    m_callout->pointAt(area);
    m_callout->raise();
}

void Tour::placeSoon()
{
    m_soon.start(0); // layouts settle first
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
    case QEvent::FontChange:
        placeSoon();
        break;
    case QEvent::LanguageChange:
        if (watched == &m_window) {
            m_steps = m_ask();
            show(std::min(m_step, int(m_steps.size()) - 1));
        }
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace overlab::views
