// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startsections.h"

#include "views/start/cardlayout.h"
#include "views/start/designcard.h"
#include "views/start/doctorpanel.h"
#include "views/start/filerow.h"
#include "views/start/previewshelf.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"
#include "views/theme/palettes.h"
#include "views/theme/statemark.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int cardWidth = 27; // average characters
constexpr QSize heroSize(40 * rhythm, 22 * rhythm);

QPalette quietPalette(const QPalette &palette)
{
    QPalette quiet = palette;
    quiet.setColor(QPalette::WindowText, quietText(palette));
    return quiet;
}

} // namespace

SectionTitle::SectionTitle(double factor, QWidget *parent) : QLabel(parent), m_factor(factor)
{
    setWordWrap(true);
    adapt();
}

void SectionTitle::adapt()
{
    const QFont wanted = scaledFont(QApplication::font(), m_factor, true);
    if (font() != wanted)
        setFont(wanted);
}

DesignSection::DesignSection(PreviewShelf &shelf, QWidget *parent) : QWidget(parent)
{
    QLayout *const hero = newHero(shelf);
    m_newTitle = new SectionTitle;
    m_examplesTitle = new SectionTitle;
    m_newLayout = new CardLayout(0);
    m_exampleLayout = new CardLayout(0);
    addCards(m_newLayout, m_templates, templates().size(), shelf);
    addCards(m_exampleLayout, m_examples, examples().size(), shelf);
    for (DesignCard *const card : m_templates)
        connect(card, &DesignCard::clicked, this, [this, card] { emit templateChosen(card->property("path").toString()); });
    for (DesignCard *const card : m_examples)
        connect(card, &DesignCard::clicked, this, [this, card] { emit exampleChosen(card->property("path").toString()); });

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * rhythm);
    column->addLayout(hero);
    column->addSpacing(rhythm);
    column->addWidget(m_newTitle);
    column->addLayout(m_newLayout);
    column->addSpacing(rhythm);
    column->addWidget(m_examplesTitle);
    column->addLayout(m_exampleLayout);
    column->addStretch();
    adaptLook();
    retranslate();
}

void DesignSection::addCards(CardLayout *layout, QList<DesignCard *> &cards, qsizetype count, PreviewShelf &shelf)
{
    layout->setSpacing(2 * rhythm);
    for (qsizetype i = 0; i < count; ++i) {
        cards << new DesignCard(shelf, this);
        layout->addWidget(cards.last());
    }
}

QLayout *DesignSection::newHero(PreviewShelf &shelf)
{
    m_hero = new DesignCard(shelf, this);
    m_hero->setPictureOnly(true);
    m_hero->setFixedSize(heroSize);
    m_hero->setFocusPolicy(Qt::NoFocus); // the button beside it does the same
    m_heroTag = new QLabel;
    m_heroTitle = new SectionTitle(1.5);
    m_heroText = new QLabel;
    m_heroText->setWordWrap(true);
    m_heroButton = new QPushButton(this);
    m_heroButton->setObjectName(u"openExample"_s);
    m_heroButton->setDefault(true);
    setFocusProxy(m_heroButton);
    m_heroButton->setMinimumHeight(4 * rhythm);
    const auto choose = [this] { emit exampleChosen(firstExample().path); };
    connect(m_hero, &DesignCard::clicked, this, choose);
    connect(m_heroButton, &QPushButton::clicked, this, choose);

    auto *const words = new QVBoxLayout;
    words->setSpacing(rhythm);
    words->addWidget(m_heroTag);
    words->addWidget(m_heroTitle);
    words->addWidget(m_heroText);
    words->addSpacing(rhythm);
    words->addWidget(m_heroButton, 0, Qt::AlignLeft);
    m_heroRow = new QBoxLayout(QBoxLayout::LeftToRight);
    m_heroRow->setSpacing(3 * rhythm);
    m_heroRow->addWidget(m_hero);
    m_heroRow->addLayout(words, 1);
    m_heroRow->setAlignment(words, Qt::AlignVCenter);
    return m_heroRow;
}

void DesignSection::setNarrow(bool isNarrow)
{
    m_heroRow->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void DesignSection::retranslate()
{
    m_heroTag->setText(tr("Try this first"));
    m_heroTitle->setText(firstExample().title);
    m_heroText->setText(firstExample().text);
    m_heroButton->setText(tr("Open the example"));
    adaptLook();
    m_hero->setExample(firstExample());
    m_newTitle->setText(tr("New design"));
    m_examplesTitle->setText(tr("Examples"));
    const auto fill = [](const QList<DesignCard *> &cards, const QList<Example> &designs) {
        for (qsizetype i = 0; i < cards.size(); ++i) {
            cards.at(i)->setExample(designs.at(i));
            cards.at(i)->setProperty("path", designs.at(i).path);
        }
    };
    fill(m_templates, templates());
    fill(m_examples, examples());
}

void DesignSection::adaptLook()
{
    m_heroTag->setPalette(quietPalette(palette()));
    m_heroText->setPalette(quietPalette(palette()));
    for (SectionTitle *const title : {m_heroTitle, m_newTitle, m_examplesTitle})
        title->adapt();
    m_heroButton->setMinimumWidth(fontMetrics().horizontalAdvance(m_heroButton->text()) + 6 * rhythm);
    const int character = fontMetrics().averageCharWidth();
    m_newLayout->setCardWidth(cardWidth * character);
    m_exampleLayout->setCardWidth(cardWidth * character);
}

void DesignSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLook();
}

PersonalSection::PersonalSection(PreviewShelf &shelf, RecentFiles &recent, QWidget *parent)
    : QWidget(parent), m_shelf(shelf), m_recent(recent)
{
    m_open = new QPushButton(themedIcon(IconName::Open), QString());
    m_open->setObjectName(u"openDesign"_s);
    m_tour = new QPushButton(themedIcon(IconName::Tour), QString());
    m_tour->setObjectName(u"takeTour"_s);
    m_labsTitle = new SectionTitle;
    m_labs = new QWidget;
    auto *const labRows = new QVBoxLayout(m_labs);
    labRows->setContentsMargins(0, 0, 0, 2 * rhythm);
    labRows->setSpacing(rhythm);
    m_recentTitle = new SectionTitle;
    m_noRecent = new QLabel;
    m_noRecent->setWordWrap(true);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(0);
    m_doctorTitle = new SectionTitle;
    m_doctor = new DoctorPanel;
    connect(m_open, &QPushButton::clicked, this, &PersonalSection::openRequested);
    connect(m_tour, &QPushButton::clicked, this, &PersonalSection::tourRequested);
    connect(&m_recent, &RecentFiles::changed, this, &PersonalSection::showRecent);

    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(rhythm);
    for (QPushButton *const button : {m_open, m_tour}) {
        button->setMinimumHeight(4 * rhythm);
        column->addWidget(button);
    }
    column->addSpacing(2 * rhythm);
    column->addWidget(m_labsTitle);
    column->addWidget(m_labs);
    column->addWidget(m_recentTitle);
    column->addWidget(m_noRecent);
    column->addLayout(m_rows);
    column->addSpacing(2 * rhythm);
    column->addWidget(m_doctorTitle);
    column->addWidget(m_doctor);
    column->addStretch();
    showLabs({});
    showRecent();
    adaptLook();
    retranslate();
}

void PersonalSection::showLabs(const QList<client::LabEntry> &labs)
{
    QStringList running;
    for (const client::LabEntry &lab : labs) {
        if (lab.isRunning)
            running << lab.name;
    }
    m_labsTitle->setVisible(!running.isEmpty());
    m_labs->setVisible(!running.isEmpty());
    if (running == m_labNames)
        return;
    m_labNames = running;
    qDeleteAll(m_labButtons);
    m_labButtons.clear();
    for (const QString &lab : std::as_const(m_labNames)) {
        auto *const button = new QPushButton(stateMark(StateKind::Running, palette()), QString());
        button->setObjectName(u"lab:"_s + lab);
        button->setMinimumHeight(4 * rhythm);
        connect(button, &QPushButton::clicked, this, [this, lab] { emit labChosen(lab); });
        m_labs->layout()->addWidget(button);
        m_labButtons << button;
    }
    retranslate();
}

void PersonalSection::showRecent()
{
    while (const QLayoutItem *const item = m_rows->takeAt(0)) {
        item->widget()->deleteLater(); // it may be the one that was clicked
        item->widget()->hide();
        delete item;
    }
    for (const RecentFile &file : m_recent.files()) {
        auto *const row = new FileRow(file, m_shelf);
        connect(row, &FileRow::forgetRequested, &m_recent, &RecentFiles::forget);
        if (file.isThere)
            connect(row, &FileRow::clicked, this, [this, path = file.path] { emit fileChosen(path); });
        m_rows->addWidget(row);
    }
    m_noRecent->setVisible(m_recent.files().isEmpty());
}

void PersonalSection::retranslate()
{
    m_open->setText(tr("&Open a design…"));
    m_tour->setText(tr("Take the &tour"));
    m_labsTitle->setText(tr("Running labs"));
    for (qsizetype i = 0; i < m_labButtons.size(); ++i)
        m_labButtons.at(i)->setText(tr("Go back to “%1”").arg(m_labNames.at(i)));
    m_recentTitle->setText(tr("Recent files"));
    m_noRecent->setText(tr("Designs that you open or save are listed here. You can also drop a file on the window."));
    m_doctorTitle->setText(tr("This computer"));
}

void PersonalSection::adaptLook()
{
    for (SectionTitle *const title : {m_labsTitle, m_recentTitle, m_doctorTitle})
        title->adapt();
    m_noRecent->setPalette(quietPalette(palette()));
    for (QPushButton *const button : std::as_const(m_labButtons))
        button->setIcon(stateMark(StateKind::Running, palette()));
}

void PersonalSection::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLook();
}

} // namespace overlab::views
