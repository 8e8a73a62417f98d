// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, fonts, scale and language.
#pragma once

#include "views/settings/settingspage.h"

class QComboBox;
class QSpinBox;

namespace overlab::views {

class AppearancePage : public SettingsPage
{
    Q_OBJECT

public:
    explicit AppearancePage(QWidget *parent = nullptr);

    QString title() const override;
    void show(const SettingValues &values) override;
    void store(SettingValues &values) const override;
    void retranslate() override;

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillFamilies();
    void showSample();

    bool m_hasFamilies = false;
    QComboBox *m_look = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_family = nullptr;
    QComboBox *m_fixed = nullptr;
    QSpinBox *m_size = nullptr;
    QSpinBox *m_scale = nullptr;
    QLabel *m_lookLabel = nullptr;
    QLabel *m_languageLabel = nullptr;
    QLabel *m_familyLabel = nullptr;
    QLabel *m_fixedLabel = nullptr;
    QLabel *m_sizeLabel = nullptr;
    QLabel *m_scaleLabel = nullptr;
    QLabel *m_sampleLabel = nullptr;
    QLabel *m_sample = nullptr;
};

/// "High contrast, dark".
QString appearanceName(Appearance appearance);

} // namespace overlab::views
