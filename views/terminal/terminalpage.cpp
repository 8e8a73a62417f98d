// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalpage.h"

#include "views/terminal/messagebar.h"
#include "views/terminal/pasteguard.h"
#include "views/terminal/terminalfindbar.h"
#include "views/wording/errorwording.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;
using State = TerminalCondition::State;

TerminalPage::TerminalPage(const QString &place, const QString &lab, QWidget *parent)
    : QWidget(parent), m_place(place), m_lab(lab), m_view(new TerminalView(m_screen, this)), m_find(new TerminalFindBar(*m_view, this)),
      m_guard(new PasteGuard(this))
{
    m_view->setObjectName(u"terminal"_s);
    setFocusProxy(m_view);
    buildBars();
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_closing);
    column->addWidget(m_view, 1);
    column->addWidget(m_guard);
    column->addWidget(m_note);
    connect(&m_screen, &TerminalScreen::sent, this, [this](const QByteArray &bytes) {
        if (isRunning())
            emit input(bytes);
    });
    connect(&m_screen, &TerminalScreen::changed, this, [this] {
        if (std::exchange(m_size, m_screen.size()) != m_screen.size())
            emit resized(m_screen.rows(), m_screen.columns());
    });
    connect(&m_screen, &TerminalScreen::rang, this, [this] {
        if (!isVisible() && !std::exchange(m_hasRung, true))
            emit titleChanged();
    });
    connect(&m_screen, &TerminalScreen::titleChanged, this, &TerminalPage::titleChanged);
    connect(m_view, &TerminalView::findRequested, m_find, &TerminalFindBar::open);
    connect(m_view, &TerminalView::pasteDoubtful, m_guard, &PasteGuard::ask);
    connect(m_view, &TerminalView::saveRequested, this, &TerminalPage::saveRequested);
    connect(m_view, &TerminalView::leaveRequested, this, &TerminalPage::leaveRequested);
    connect(m_view, &TerminalView::reconnectRequested, this, &TerminalPage::reconnect);
    connect(m_guard, &PasteGuard::accepted, m_view, &TerminalView::insert);
    connect(m_guard, &PasteGuard::closed, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    retranslate();
}

TerminalPage::~TerminalPage()
{
    delete m_view; // it uses the screen, which goes before the page's children do
}

void TerminalPage::buildBars()
{
    m_closing = new MessageBar(this);
    m_closing->setObjectName(u"terminalClosing"_s);
    m_closing->setWords([this] {
        return m_condition.isConsole ? tr("This terminal is the console of %1. Close it?").arg(m_place)
                                     : tr("A shell runs in %1. End it and close the terminal?").arg(m_place);
    });
    m_closing->addAnswer(u"terminalClose"_s, [] { return tr("&Close"); }, [this] { emit closed(); });
    const auto keep = [this] {
        m_closing->hide();
        m_view->setFocus(Qt::OtherFocusReason);
    };
    m_closing->addAnswer(u"terminalKeep"_s, [] { return tr("&Keep it"); }, keep);
    connect(m_closing, &MessageBar::dismissed, this, keep);
    m_note = new MessageBar(this);
    m_note->setObjectName(u"terminalNote"_s);
    m_note->addAnswer(u"terminalReconnect"_s, [] { return tr("&Reconnect (Enter)"); }, [this] { reconnect(); });
}

void TerminalPage::setCondition(const TerminalCondition &condition)
{
    const bool wasRunning = isRunning();
    m_condition = condition;
    if (wasRunning && !isRunning())
        m_screen.abandonSequence();
    if (!wasRunning && isRunning() && std::exchange(m_hasRun, true))
        m_screen.resetModes(); // of the program before
    m_view->setListening(isRunning());
    if (!isRunning())
        m_closing->hide();
    m_note->setWords([this] { return sentence(); });
    m_note->setVisible(!isRunning());
    m_note->findChild<QPushButton *>()->setVisible(condition.state != State::Connecting);
    retranslate();
}

void TerminalPage::reconnect()
{
    if (isRunning() || m_condition.state == State::Connecting)
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    emit reconnectRequested();
}

QString TerminalPage::sentence() const
{
    switch (m_condition.state) {
    case State::Connecting:
        return tr("Connecting to %1…").arg(m_place);
    case State::Running:
        return m_condition.isConsole ? tr("Console of %1").arg(m_place) : tr("Shell in %1").arg(m_place);
    case State::Ended:
        if (m_condition.isConsole)
            return tr("The console of %1 has ended: the machine stopped, or somebody else opened it.").arg(m_place);
        return tr("The shell in %1 has ended with status %2.").arg(m_place).arg(m_condition.status);
    case State::Lost:
        return tr("The connection to the lab has gone, and the shell in %1 with it.").arg(m_place);
    case State::Failed:
        return m_condition.error ? errorText(*m_condition.error) : QString();
    case State::Waiting:
        return tr("%1 is stopped. Its console comes back when it runs again.").arg(m_place);
    }
    return {};
}

QString TerminalPage::title() const
{
    const QString &name = m_place;
    switch (m_condition.state) {
    case State::Connecting:
    case State::Running:
        //: a tab; a program in it has rung the bell
        return m_hasRung ? tr("%1 (bell)").arg(name) : name;
    case State::Ended:
        //: a tab; %1: a machine, a node, a router
        return tr("%1 (ended)").arg(name);
    case State::Lost:
        //: a tab; the connection has gone
        return tr("%1 (lost)").arg(name);
    case State::Failed:
        //: a tab; the terminal could not be opened
        return tr("%1 (failed)").arg(name);
    case State::Waiting:
        //: a tab; its machine is stopped
        return tr("%1 (waits)").arg(name);
    }
    return name;
}

QString TerminalPage::description() const
{
    //: %1: a sentence, %2: a lab
    const QString words = tr("%1 - lab %2").arg(sentence(), m_lab);
    return m_screen.title().isEmpty() ? words : words + u'\n' + m_screen.title();
}

StateKind TerminalPage::mark() const
{
    switch (m_condition.state) {
    case State::Connecting:
        return StateKind::Building;
    case State::Running:
        return StateKind::Running;
    case State::Ended:
        return StateKind::Stopped;
    case State::Lost:
    case State::Failed:
        return StateKind::Fault;
    case State::Waiting:
        return StateKind::Planned;
    }
    return StateKind::Unknown;
}

void TerminalPage::beginClosing()
{
    if (isRunning())
        m_closing->ask();
    else
        emit closed();
}

QString TerminalPage::text() const
{
    return terminalText(m_screen, m_screen.firstLine(), m_screen.endLine(), LineBreaks::AsWritten);
}

void TerminalPage::retranslate()
{
    m_view->setAccessibleName(tr("Terminal: %1").arg(m_place));
    m_view->setAccessibleDescription(sentence());
    emit titleChanged();
}

void TerminalPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_hasRung, false))
        emit titleChanged();
}

void TerminalPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
