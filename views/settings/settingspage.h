// SPDX-License-Identifier: GPL-3.0-or-later
// A page of the settings dialog: controls for some of the values. The dialog asks it to show values and to put what
// its controls say into them.
#pragma once

#include "views/settings/settings.h"
#include "views/theme/icons.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace overlab::views {

class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(IconName icon, QWidget *parent = nullptr);

    IconName icon() const { return m_icon; }
    virtual QString title() const = 0;
    /// Emits nothing.
    virtual void show(const SettingValues &values) = 0;
    virtual void store(SettingValues &values) const = 0;
    /// The dialog calls it once the page is in it, and when the language has changed.
    virtual void retranslate() = 0;

    using QWidget::show;

signals:
    /// A person changed a control.
    void edited();

protected:
    /// A row: "label: control", the label with a key to the control. retranslate() sets its text.
    QLabel *addRow(QWidget *control);
    /// A row without a label.
    void addWide(QWidget *control);
    /// A sentence below the row before, in quiet text.
    QLabel *addHint();
    void changeEvent(QEvent *event) override;

private:
    void adaptPalette();

    const IconName m_icon;
    QFormLayout *m_form = nullptr;
    QList<QLabel *> m_hints;
};

} // namespace overlab::views
