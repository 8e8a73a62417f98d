// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startpage.h"

#include "views/start/doctorpanel.h"
#include "views/start/previewshelf.h"
#include "views/start/recentfiles.h"
#include "views/start/startsections.h"
#include "views/theme/palettes.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int widest = 150 * rhythm;
constexpr int sideCharacters = 44;  // the width of the narrow column
constexpr int pageCharacters = 130; // narrower than that it is one column
constexpr int narrowCharacters = 104; // and its pictures are above their words

} // namespace

StartPage::StartPage(RecentFiles &recent, QWidget *parent)
    : QScrollArea(parent), m_shelf(std::make_unique<PreviewShelf>()), m_recent(recent)
{
    setObjectName(u"startPage"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title = new SectionTitle(1.9);
    m_text = new QLabel;
    m_text->setWordWrap(true);
    m_designs = new DesignSection(*m_shelf);
    setFocusProxy(m_designs);
    m_personal = new PersonalSection(*m_shelf, m_recent);
    connect(m_designs, &DesignSection::exampleChosen, this, &StartPage::exampleRequested);
    connect(m_designs, &DesignSection::templateChosen, this, &StartPage::templateRequested);
    connect(m_personal, &PersonalSection::openRequested, this, &StartPage::openRequested);
    connect(m_personal, &PersonalSection::fileChosen, this, &StartPage::fileRequested);
    connect(m_personal, &PersonalSection::labChosen, this, &StartPage::labRequested);
    connect(m_personal, &PersonalSection::tourRequested, this, &StartPage::tourRequested);
    connect(&m_personal->doctor(), &DoctorPanel::checkRequested, this, &StartPage::doctorRequested);

    m_body = new QWidget;
    m_body->setMaximumWidth(widest);
    auto *const page = new QVBoxLayout(m_body);
    page->setContentsMargins(4 * rhythm, 3 * rhythm, 4 * rhythm, 4 * rhythm);
    page->setSpacing(rhythm);
    page->addWidget(m_title);
    page->addWidget(m_text);
    page->addSpacing(2 * rhythm);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(4 * rhythm);
    m_columns->addWidget(m_designs, 1);
    m_columns->addWidget(m_personal);
    page->addLayout(m_columns, 1);
    auto *const middle = new QWidget;
    auto *const row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch(1);
    row->addWidget(m_body, 1000);
    row->addStretch(1);
    setWidget(middle);
    adaptLook();
    retranslate();
}

StartPage::~StartPage()
{
    delete takeWidget(); // its cards use the shelf
}

void StartPage::setBusy(bool isBusy)
{
    m_body->setEnabled(!isBusy);
}

void StartPage::showLabs(const QList<client::LabEntry> &labs)
{
    m_personal->showLabs(labs);
}

void StartPage::showDoctorChecking()
{
    m_personal->doctor().showChecking();
}

void StartPage::showDoctor(const client::DoctorReport &report)
{
    m_personal->doctor().showReport(report);
}

void StartPage::showDoctorFailure(const Phrase &sentence)
{
    m_personal->doctor().showFailure(sentence);
}

void StartPage::arrange()
{
    const int character = fontMetrics().averageCharWidth();
    const bool isWide = viewport()->width() >= pageCharacters * character;
    m_columns->setDirection(isWide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_designs->setNarrow(viewport()->width() < narrowCharacters * character);
    m_personal->setMaximumWidth(isWide ? sideCharacters * character : QWIDGETSIZE_MAX);
    m_personal->setMinimumWidth(isWide ? sideCharacters * character : 0);
}

void StartPage::retranslate()
{
    m_title->setText(tr("Draw a cloud and make it real"));
    m_text->setText(tr("Labs run on this computer, apart from everything else on it, and need no root."));
}

void StartPage::adaptLook()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_text->setPalette(quiet);
    m_title->adapt();
    arrange();
}

void StartPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        adaptLook();
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void StartPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_shelf->forgetFiles(); // somebody may have written them meanwhile
    m_recent.refresh();
}

} // namespace overlab::views
