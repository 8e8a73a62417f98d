// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows while there is no lab: what to do first.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace overlab::views {

class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget *parent = nullptr);

    /// While something is applied the buttons wait.
    void setBusy(bool isBusy);

signals:
    void openRequested();
    void exampleRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void adaptPalette();

    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_command = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_example = nullptr;
};

} // namespace overlab::views
