// SPDX-License-Identifier: GPL-3.0-or-later
// How drawing behaves.
#pragma once

#include "views/settings/settingspage.h"

class QCheckBox;
class QSpinBox;

namespace overlab::views {

class EditingPage : public SettingsPage
{
    Q_OBJECT

public:
    explicit EditingPage(QWidget *parent = nullptr);

    QString title() const override;
    void show(const SettingValues &values) override;
    void store(SettingValues &values) const override;
    void retranslate() override;

private:
    QCheckBox *m_grid = nullptr;
    QCheckBox *m_snap = nullptr;
    QCheckBox *m_animate = nullptr;
    QCheckBox *m_confirm = nullptr;
    QSpinBox *m_autosave = nullptr;
    QLabel *m_snapHint = nullptr;
    QLabel *m_autosaveLabel = nullptr;
    QLabel *m_autosaveHint = nullptr;
};

} // namespace overlab::views
