// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/editingpage.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>

namespace overlab::views {

using namespace Qt::StringLiterals;

EditingPage::EditingPage(QWidget *parent) : SettingsPage(IconName::Design, parent)
{
    m_grid = new QCheckBox(this);
    m_grid->setObjectName(u"grid"_s);
    m_snap = new QCheckBox(this);
    m_snap->setObjectName(u"snap"_s);
    m_animate = new QCheckBox(this);
    m_animate->setObjectName(u"animate"_s);
    m_confirm = new QCheckBox(this);
    m_confirm->setObjectName(u"confirm"_s);
    m_autosave = new QSpinBox(this);
    m_autosave->setObjectName(u"autosave"_s);
    m_autosave->setRange(Settings::shortestAutosave, Settings::longestAutosave);
    m_autosave->setKeyboardTracking(false);

    addWide(m_grid);
    addWide(m_snap);
    m_snapHint = addHint();
    addWide(m_animate);
    addWide(m_confirm);
    m_autosaveLabel = addRow(m_autosave);
    m_autosaveHint = addHint();
    for (QCheckBox *const box : {m_grid, m_snap, m_animate, m_confirm})
        connect(box, &QCheckBox::toggled, this, &SettingsPage::edited);
    connect(m_autosave, &QSpinBox::valueChanged, this, &SettingsPage::edited);
}

QString EditingPage::title() const
{
    return tr("Editing");
}

void EditingPage::show(const SettingValues &values)
{
    const QSignalBlocker blocker(this);
    m_grid->setChecked(values.showsGrid);
    m_snap->setChecked(values.snaps);
    m_animate->setChecked(values.animates);
    m_confirm->setChecked(values.confirmsRemoval);
    m_autosave->setValue(values.autosaveSeconds);
}

void EditingPage::store(SettingValues &values) const
{
    values.showsGrid = m_grid->isChecked();
    values.snaps = m_snap->isChecked();
    values.animates = m_animate->isChecked();
    values.confirmsRemoval = m_confirm->isChecked();
    values.autosaveSeconds = m_autosave->value();
}

void EditingPage::retranslate()
{
    m_grid->setText(tr("Show the &grid"));
    m_snap->setText(tr("S&nap to the grid and to other objects"));
    m_snapHint->setText(tr("Alt suspends it while you drag."));
    m_animate->setText(tr("&Animate changes of the drawing"));
    m_confirm->setText(tr("As&k before several objects are removed"));
    m_autosaveLabel->setText(tr("Keep unsaved work e&very:"));
    m_autosave->setSuffix(tr(" s", "seconds, after a number"));
    m_autosaveHint->setText(tr("It is offered again when the application did not end well. "
                               "Your file changes only when you save."));
}

} // namespace overlab::views
