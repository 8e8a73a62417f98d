// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is, which version, and under which licence.
#pragma once

#include <QDialog>

class QLabel;
class QPushButton;

namespace overlab::views {

class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void adaptLook();

    QLabel *m_mark = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_versions = nullptr;
    QLabel *m_licence = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace overlab::views
