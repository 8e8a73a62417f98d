// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/startpage.h"

#include "views/theme/palettes.h"

#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr int textWidth = 520;
constexpr int buttonWidth = 160;

} // namespace

StartPage::StartPage(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel(this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    large.setBold(true);
    m_title->setFont(large);
    m_text = new QLabel(this);
    m_text->setWordWrap(true);
    m_text->setFixedWidth(textWidth);
    m_command = new QLabel(this);
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_open = new QPushButton(this);
    m_example = new QPushButton(this);
    m_example->setDefault(true);
    for (QPushButton *const button : {m_open, m_example})
        button->setMinimumSize(buttonWidth, 4 * rhythm);
    connect(m_open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_example, &QPushButton::clicked, this, &StartPage::exampleRequested);

    auto *const buttons = new QHBoxLayout;
    buttons->setSpacing(rhythm);
    buttons->addWidget(m_example);
    buttons->addWidget(m_open);
    buttons->addStretch();
    auto *const column = new QVBoxLayout;
    column->setSpacing(2 * rhythm);
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    column->addWidget(m_command);
    column->addStretch(3);
    auto *const layout = new QHBoxLayout(this);
    layout->addStretch();
    layout->addLayout(column);
    layout->addStretch();
    adaptPalette();
    retranslate();
}

void StartPage::setBusy(bool isBusy)
{
    m_open->setEnabled(!isBusy);
    m_example->setEnabled(!isBusy);
}

void StartPage::retranslate()
{
    m_title->setText(tr("No lab yet"));
    m_text->setText(tr("A lab is made from a design file: tenants, networks, routers and machines. "
                       "The example has two networks, one router and four machines on two "
                       "hypervisors. It runs on this computer, apart from everything else on it, "
                       "and needs no root."));
    m_open->setText(tr("Open a design…"));
    m_example->setText(tr("Apply the example"));
    m_command->setText(tr("In a terminal: %1").arg(u"overlabctl apply FILE"_s));
}

void StartPage::adaptPalette()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_command->setPalette(quiet);
}

void StartPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
