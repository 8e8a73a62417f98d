// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/labpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace overlab::views {

using namespace Qt::StringLiterals;

LabPage::LabPage(QWidget *parent) : SettingsPage(IconName::Node, parent)
{
    m_atClose = new QComboBox(this);
    m_atClose->setObjectName(u"atClose"_s);
    for (const LabAtClose choice : {LabAtClose::Ask, LabAtClose::Keep, LabAtClose::End})
        m_atClose->addItem(QString(), int(choice));
    m_plan = new QCheckBox(this);
    m_plan->setObjectName(u"plan"_s);
    m_host = new QLineEdit(this);
    m_host->setObjectName(u"host"_s);
    m_host->setClearButtonEnabled(true);

    m_atCloseLabel = addRow(m_atClose);
    addWide(m_plan);
    m_hostLabel = addRow(m_host);
    m_hostHint = addHint();
    connect(m_atClose, &QComboBox::currentIndexChanged, this, &SettingsPage::edited);
    connect(m_plan, &QCheckBox::toggled, this, &SettingsPage::edited);
    connect(m_host, &QLineEdit::editingFinished, this, &SettingsPage::edited);
}

QString LabPage::title() const
{
    return tr("Labs");
}

void LabPage::show(const SettingValues &values)
{
    const QSignalBlocker blocker(this);
    m_atClose->setCurrentIndex(m_atClose->findData(int(values.atClose)));
    m_plan->setChecked(values.plansFirst);
    if (m_host->text().trimmed() != values.host)
        m_host->setText(values.host);
}

void LabPage::store(SettingValues &values) const
{
    values.atClose = LabAtClose(m_atClose->currentData().toInt());
    values.plansFirst = m_plan->isChecked();
    values.host = m_host->text();
}

void LabPage::retranslate()
{
    m_atCloseLabel->setText(tr("When the &window closes:"));
    const QStringList choices{tr("Ask what becomes of the lab"), tr("Keep the lab running"), tr("End the lab")};
    for (int row = 0; row < m_atClose->count(); ++row)
        m_atClose->setItemText(row, choices.at(row));
    m_plan->setText(tr("Show the &plan before it is applied"));
    m_hostLabel->setText(tr("&Host for new windows:"));
    m_host->setPlaceholderText(tr("This computer"));
    m_hostHint->setText(tr("A destination for ssh, such as teacher@labs.example.org. "
                           "Overlab has to be installed there."));
}

} // namespace overlab::views
