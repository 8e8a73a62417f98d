// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog for the settings. Each change holds at once; there is nothing to confirm.
#pragma once

#include "views/settings/settings.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace overlab::views {

class SettingsPage;

/// Not modal: changes are seen in the window behind it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a settings must outlive it.
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPage(SettingsPage *page);
    void showValues();
    void takeFrom(const SettingsPage &page);
    void adaptSize();
    void retranslate();

    Settings &m_settings;
    QList<SettingsPage *> m_pages;
    QListWidget *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
    QPushButton *m_reset = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace overlab::views
