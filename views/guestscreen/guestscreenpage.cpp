// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/guestscreen/guestscreenpage.h"

#include "views/terminal/messagebar.h"
#include "views/wording/errorwording.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace overlab::views {

using namespace Qt::StringLiterals;
using State = TerminalCondition::State;

namespace {

constexpr int rhythm = 8; // pixels
constexpr int hintTime = 4000; // milliseconds
constexpr int viewIndex = 2; ///< in the column, below the row and the question

} // namespace

GuestScreenPage::GuestScreenPage(const QString &machine, const QString &lab, QWidget *parent)
    : ConsolePage(machine, lab, parent), m_view(new GuestScreenView(m_screen, this)), m_column(new QVBoxLayout(this)), m_row(new QHBoxLayout),
      m_size(new QLabel(this))
{
    m_view->setObjectName(u"guestScreen"_s);
    m_view->installEventFilter(this);
    setFocusProxy(m_view);
    buildRow();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addLayout(m_row);
    m_column->addWidget(closingBar());
    m_column->addWidget(m_view, 1);
    m_column->addWidget(note());
    connect(&m_screen, &GuestScreen::sent, this, &GuestScreenPage::input);
    connect(&m_screen, &GuestScreen::failed, this, &GuestScreenPage::failBroken);
    connect(&m_screen, &GuestScreen::resized, this, &GuestScreenPage::retranslate);
    connect(m_view, &GuestScreenView::saveRequested, this, &GuestScreenPage::saveRequested);
    connect(m_view, &GuestScreenView::reconnectRequested, this, &GuestScreenPage::reconnect);
    connect(m_view, &GuestScreenView::fullScreenRequested, this, [this] { setFullScreen(!m_isFullScreen); });
    connect(m_view, &GuestScreenView::charactersLeftOut, this, [this](int count) {
        showHint(u"screenLeftOut"_s, tr("%n character(s) cannot be typed: a screen's keyboard has the keys of the United States.", "", count));
    });
    connect(m_view, &GuestScreenView::leaveRequested, this, [this] {
        if (m_isFullScreen)
            setFullScreen(false);
        else
            emit leaveRequested();
    });
    retranslate();
}

GuestScreenPage::~GuestScreenPage()
{
    delete m_view; // it uses the screen, which goes before the page's children do
}

void GuestScreenPage::buildRow()
{
    m_row->setContentsMargins(rhythm / 2, 0, rhythm, 0);
    m_row->setSpacing(rhythm / 4);
    for (const ScreenAct act : {ScreenAct::ControlAltDelete, ScreenAct::TypeClipboard, ScreenAct::Fit, ScreenAct::ViewOnly, ScreenAct::FullScreen,
                                ScreenAct::Copy, ScreenAct::Save}) {
        auto *const button = new QToolButton(this);
        button->setObjectName(m_view->action(act)->objectName() + u"Button"_s);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setDefaultAction(m_view->action(act));
        m_row->addWidget(button);
    }
    m_size->setObjectName(u"screenSize"_s);
    m_row->addStretch(1);
    m_row->addWidget(m_size);
}

/// The view becomes a window, and comes back.
void GuestScreenPage::setFullScreen(bool isFullScreen)
{
    if (isFullScreen == m_isFullScreen)
        return;
    m_isFullScreen = isFullScreen;
    if (isFullScreen) {
        m_column->removeWidget(m_view);
        m_view->setWindowFlag(Qt::Window, true);
        m_view->setWindowTitle(sentence());
        m_view->showFullScreen();
        m_view->activateWindow();
        showWayBack();
    } else {
        m_view->setWindowFlag(Qt::Window, false);
        m_column->insertWidget(viewIndex, m_view, 1);
        m_view->show();
    }
    m_view->setFocus(Qt::OtherFocusReason);
}

/// No button is seen there.
void GuestScreenPage::showWayBack()
{
    const QString keys = m_view->action(ScreenAct::FullScreen)->shortcut().toString(QKeySequence::NativeText);
    QLabel *const hint = showHint(u"screenWayBack"_s, tr("%1 leaves full screen").arg(keys));
    connect(m_view->action(ScreenAct::FullScreen), &QAction::triggered, hint, &QObject::deleteLater);
}

/// For a while, over the picture.
QLabel *GuestScreenPage::showHint(const QString &name, const QString &text)
{
    delete m_hint;
    auto *const hint = new QLabel(text, m_view->viewport());
    m_hint = hint;
    hint->setObjectName(name);
    hint->setAutoFillBackground(true);
    hint->setMargin(rhythm);
    hint->show();
    if (const int room = m_view->viewport()->width(); hint->width() > room) {
        hint->setWordWrap(true);
        hint->resize(room, hint->heightForWidth(room));
    }
    QTimer::singleShot(hintTime, hint, &QObject::deleteLater);
    return hint;
}

bool GuestScreenPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_view || event->type() != QEvent::Close || !m_isFullScreen)
        return ConsolePage::eventFilter(watched, event);
    event->ignore(); // it is only shown elsewhere
    setFullScreen(false);
    return true;
}

void GuestScreenPage::adaptToCondition(const TerminalCondition &before)
{
    if (before.state == State::Running && !isRunning())
        m_screen.end();
    if (before.state != State::Running && isRunning())
        m_screen.begin();
    m_view->setListening(isRunning());
    retranslate();
}

void GuestScreenPage::failBroken(const QString &reason)
{
    TerminalCondition condition;
    condition.state = State::Failed;
    condition.isConsole = true;
    condition.error = Error(ErrorCode::BadReply, place(), reason);
    setCondition(condition);
}

QString GuestScreenPage::name() const
{
    //: a tab: the screen of a machine, beside its terminals
    return tr("%1 screen").arg(place());
}

QString GuestScreenPage::closingQuestion() const
{
    return tr("This tab is the screen of %1, which runs on without it. Close it?").arg(place());
}

QString GuestScreenPage::sentence() const
{
    switch (condition().state) {
    case State::Connecting:
        return tr("Connecting to the screen of %1…").arg(place());
    case State::Running:
        return tr("Screen of %1").arg(place());
    case State::Ended:
        return tr("The screen of %1 has gone.").arg(place());
    case State::Lost:
        return tr("The connection to the lab has gone, and the screen of %1 with it.").arg(place());
    case State::Failed:
        if (condition().error && condition().error->code() == ErrorCode::NotSupported)
            return tr("%1 has no graphical console. Set Graphics to vnc in the inspector, and apply.").arg(place());
        return condition().error ? errorText(*condition().error) : QString();
    case State::Waiting:
        return tr("%1 is off. Its screen comes back when it runs again.").arg(place());
    }
    return {};
}

void GuestScreenPage::retranslate()
{
    const QSize size = m_screen.picture().size();
    //: the size of a picture in dots
    m_size->setText(size.isEmpty() ? QString() : tr("%1 × %2").arg(locale().toString(size.width()), locale().toString(size.height())));
    m_view->setAccessibleName(tr("Screen of %1").arg(place()));
    m_view->setAccessibleDescription(sentence());
}

void GuestScreenPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
