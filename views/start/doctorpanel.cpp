// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/doctorpanel.h"

#include "views/start/doctorsummary.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

QLabel *newWords(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->hide();
    return label;
}

QToolButton *newTool(IconName icon, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(themedIcon(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

DoctorPanel::DoctorPanel(QWidget *parent) : QWidget(parent)
{
    m_mark = new QLabel(this);
    m_title = newWords(this);
    m_title->setObjectName(u"doctorTitle"_s);
    m_title->show();
    m_words = newWords(this);
    m_words->setObjectName(u"doctorWords"_s);
    m_asRoot = newWords(this);
    m_commands = newWords(this);
    m_commands->setObjectName(u"doctorCommands"_s);
    m_commands->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details = newWords(this);
    m_details->setObjectName(u"doctorDetails"_s);
    m_copy = newTool(IconName::Copy, u"copyCommands"_s, this);
    m_again = newTool(IconName::Refresh, u"checkAgain"_s, this);
    m_more = newTool(IconName::Down, u"doctorMore"_s, this);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setCheckable(true);
    connect(m_more, &QToolButton::toggled, this, &DoctorPanel::refresh);
    connect(m_again, &QToolButton::clicked, this, &DoctorPanel::checkRequested);
    connect(m_copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_commands->text()); });

    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(rhythm);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(m_again, 0, 2, Qt::AlignTop);
    grid->addWidget(m_words, 1, 1, 1, 2);
    grid->addWidget(m_asRoot, 2, 1, 1, 2);
    grid->addWidget(m_commands, 3, 1);
    grid->addWidget(m_copy, 3, 2, Qt::AlignTop);
    grid->addWidget(m_more, 4, 1, 1, 2, Qt::AlignLeft);
    grid->addWidget(m_details, 5, 1, 1, 2);
    grid->setColumnStretch(1, 1);
    adaptLook();
    retranslate();
}

void DoctorPanel::showChecking()
{
    m_again->setEnabled(false);
    refresh();
}

void DoctorPanel::showReport(const client::DoctorReport &report)
{
    m_again->setEnabled(true);
    m_report = report;
    m_failure = {};
    refresh();
}

void DoctorPanel::showFailure(const Phrase &sentence)
{
    m_again->setEnabled(true);
    m_report.reset();
    m_failure = sentence;
    refresh();
}

void DoctorPanel::refresh()
{
    const DoctorSummary summary = m_report ? summaryOf(*m_report) : DoctorSummary();
    const bool isKnown = m_report.has_value();
    const bool isLooking = !m_again->isEnabled();
    if (isKnown)
        m_title->setText(summary.title);
    else if (isLooking)
        m_title->setText(tr("Looking what this computer can do…"));
    else
        m_title->setText(m_failure ? m_failure() : tr("Not looked at yet."));
    StateKind kind = StateKind::Unknown;
    if (isKnown)
        kind = summary.canRun ? StateKind::Running : StateKind::Fault;
    else if (m_failure && !isLooking)
        kind = StateKind::Fault;
    m_mark->setPixmap(stateMark(kind, palette()).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_words->setText(summary.sentences.join(u"\n\n"_s));
    m_words->setVisible(!summary.sentences.isEmpty());
    m_commands->setText(summary.commands.join(u'\n'));
    for (QWidget *const widget : QList<QWidget *>{m_asRoot, m_commands, m_copy})
        widget->setVisible(!summary.commands.isEmpty());
    m_more->setVisible(!summary.details.isEmpty());
    m_more->setIcon(themedIcon(m_more->isChecked() ? IconName::Up : IconName::Down));
    m_details->setText(summary.details.join(u'\n'));
    m_details->setVisible(m_more->isChecked() && !summary.details.isEmpty());
}

void DoctorPanel::retranslate()
{
    m_asRoot->setText(tr("Run as root:"));
    m_more->setText(tr("Details"));
    m_copy->setToolTip(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy what to type"));
    m_again->setToolTip(tr("Look again"));
    m_again->setAccessibleName(tr("Look again what this computer can do"));
    refresh();
}

void DoctorPanel::adaptLook()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel *const label : {m_words, m_asRoot, m_details})
        label->setPalette(quiet);
    m_commands->setFont(fixedFont());
    refresh();
}

void DoctorPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLook();
}

} // namespace overlab::views
