// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/terminalpage.h"

#include "views/terminal/messagebar.h"
#include "views/terminal/pasteguard.h"
#include "views/terminal/terminalfindbar.h"
#include "views/wording/errorwording.h"

#include <QEvent>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;
using State = TerminalCondition::State;

TerminalPage::TerminalPage(const QString &place, const QString &lab, QWidget *parent)
    : ConsolePage(place, lab, parent), m_view(new TerminalView(m_screen, this)), m_find(new TerminalFindBar(*m_view, this)),
      m_guard(new PasteGuard(this))
{
    m_view->setObjectName(u"terminal"_s);
    setFocusProxy(m_view);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(closingBar());
    column->addWidget(m_view, 1);
    column->addWidget(m_guard);
    column->addWidget(note());
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

void TerminalPage::adaptToCondition(const TerminalCondition &before)
{
    const bool wasRunning = before.state == State::Running;
    if (wasRunning && !isRunning())
        m_screen.abandonSequence();
    if (!wasRunning && isRunning() && std::exchange(m_hasRun, true))
        m_screen.resetModes(); // of the program before
    m_view->setListening(isRunning());
    m_view->setAccessibleDescription(sentence());
}

QString TerminalPage::closingQuestion() const
{
    return condition().isConsole ? tr("This terminal is the console of %1. Close it?").arg(place())
                                 : tr("A shell runs in %1. End it and close the terminal?").arg(place());
}

QString TerminalPage::sentence() const
{
    switch (condition().state) {
    case State::Connecting:
        return tr("Connecting to %1…").arg(place());
    case State::Running:
        return condition().isConsole ? tr("Console of %1").arg(place()) : tr("Shell in %1").arg(place());
    case State::Ended:
        if (condition().isConsole)
            return tr("The console of %1 has ended: the machine stopped, or somebody else opened it.").arg(place());
        return tr("The shell in %1 has ended with status %2.").arg(place()).arg(condition().status);
    case State::Lost:
        return tr("The connection to the lab has gone, and the shell in %1 with it.").arg(place());
    case State::Failed:
        return condition().error ? errorText(*condition().error) : QString();
    case State::Waiting:
        return tr("%1 is stopped. Its console comes back when it runs again.").arg(place());
    }
    return {};
}

QString TerminalPage::title() const
{
    //: a tab; a program in it has rung the bell
    return m_hasRung && isRunning() ? tr("%1 (bell)").arg(place()) : ConsolePage::title();
}

QString TerminalPage::description() const
{
    const QString words = ConsolePage::description();
    return m_screen.title().isEmpty() ? words : words + u'\n' + m_screen.title();
}

QString TerminalPage::text() const
{
    return terminalText(m_screen, m_screen.firstLine(), m_screen.endLine(), LineBreaks::AsWritten);
}

void TerminalPage::retranslate()
{
    m_view->setAccessibleName(tr("Terminal: %1").arg(place()));
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
