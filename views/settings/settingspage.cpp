// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingspage.h"

#include "views/theme/palettes.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>

namespace overlab::views {

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

} // namespace

SettingsPage::SettingsPage(IconName icon, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    m_form = new QFormLayout(this);
    m_form->setContentsMargins(3 * rhythm, 2 * rhythm, 3 * rhythm, 2 * rhythm);
    m_form->setHorizontalSpacing(2 * rhythm);
    m_form->setVerticalSpacing(rhythm);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
}

QLabel *SettingsPage::addRow(QWidget *control)
{
    auto *const label = new QLabel(this);
    label->setBuddy(control);
    m_form->addRow(label, control);
    return label;
}

void SettingsPage::addWide(QWidget *control)
{
    m_form->addRow(control);
}

QLabel *SettingsPage::addHint()
{
    auto *const hint = new QLabel(this);
    hint->setWordWrap(true);
    hint->setContentsMargins(0, 0, 0, rhythm);
    m_form->addRow(hint);
    m_hints << hint;
    adaptPalette();
    return hint;
}

void SettingsPage::adaptPalette()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    for (QLabel *const hint : m_hints)
        hint->setPalette(quiet);
}

void SettingsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
