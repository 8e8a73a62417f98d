// SPDX-License-Identifier: GPL-3.0-or-later
// Where labs run and what becomes of them.
#pragma once

#include "views/settings/settingspage.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace overlab::views {

class LabPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit LabPage(QWidget *parent = nullptr);

    QString title() const override;
    void show(const SettingValues &values) override;
    void store(SettingValues &values) const override;
    void retranslate() override;

private:
    QComboBox *m_atClose = nullptr;
    QLabel *m_atCloseLabel = nullptr;
    QCheckBox *m_plan = nullptr;
    QLineEdit *m_host = nullptr;
    QLabel *m_hostLabel = nullptr;
    QLabel *m_hostHint = nullptr;
};

} // namespace overlab::views
