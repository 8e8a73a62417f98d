// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingsdialog.h"

#include "views/settings/appearancepage.h"
#include "views/settings/editingpage.h"
#include "views/settings/labpage.h"
#include "views/theme/roomydelegate.h"
#include "views/theme/screenroom.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr QSize usualSize(680, 420);

} // namespace

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent) : QDialog(parent), m_settings(settings)
{
    setObjectName(u"settings"_s);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"pages"_s);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack = new QStackedWidget(this);
    addPage(new AppearancePage);
    addPage(new EditingPage);
    addPage(new LabPage);
    m_reset = new QPushButton(this);
    m_reset->setObjectName(u"reset"_s);
    m_reset->setAutoDefault(false);
    m_close = new QPushButton(this);
    m_close->setDefault(true);
    connect(m_list, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_reset, &QPushButton::clicked, &m_settings, &Settings::reset);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&m_settings, &Settings::changed, this, &SettingsDialog::showValues);

    auto *const columns = new QHBoxLayout;
    columns->setSpacing(rhythm);
    columns->addWidget(m_list);
    columns->addWidget(m_stack, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_reset);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(2 * rhythm);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    resize(withinScreen(*this, usualSize));
    retranslate();
    showValues();
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void SettingsDialog::addPage(SettingsPage *page)
{
    m_pages << page;
    m_list->addItem(new QListWidgetItem(themedIcon(page->icon()), QString()));
    auto *const area = new QScrollArea; // large text on a small screen
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(page);
    m_stack->addWidget(area);
    connect(page, &SettingsPage::edited, this, [this, page] { takeFrom(*page); });
}

void SettingsDialog::takeFrom(const SettingsPage &page)
{
    SettingValues values = m_settings.values();
    page.store(values);
    m_settings.set(values);
}

void SettingsDialog::showValues()
{
    for (SettingsPage *const page : m_pages)
        page->show(m_settings.values());
    m_reset->setEnabled(m_settings.values() != SettingValues());
}

void SettingsDialog::adaptSize()
{
    m_list->setFixedWidth(m_list->sizeHintForColumn(0) + 4 * rhythm);
    QSize inside;
    for (const SettingsPage *const page : m_pages)
        inside = inside.expandedTo(page->sizeHint());
    const QSize wanted(m_list->width() + inside.width() + 8 * rhythm,
                       inside.height() + m_close->sizeHint().height() + 8 * rhythm);
    resize(withinScreen(*this, size().expandedTo(wanted))); // text became larger, or another language's is longer
}

void SettingsDialog::retranslate()
{
    setWindowTitle(tr("Settings"));
    m_list->setAccessibleName(tr("Pages of the settings"));
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        m_pages.at(i)->retranslate();
        m_list->item(int(i))->setText(m_pages.at(i)->title());
    }
    m_reset->setText(tr("&Reset to defaults"));
    m_close->setText(tr("&Close"));
    adaptSize();
}

void SettingsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        adaptSize();
}

} // namespace overlab::views
