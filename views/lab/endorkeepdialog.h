// SPDX-License-Identifier: GPL-3.0-or-later
// Asks what becomes of the running lab when its window closes: it runs on, or it ends.
#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;
class QPushButton;

namespace overlab::views {

class EndOrKeepDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Keep, End };
    Q_ENUM(Choice)

    /// \a machines that run in \a lab.
    EndOrKeepDialog(const QString &lab, int machines, QWidget *parent = nullptr);

signals:
    /// Not emitted when the person cancels: the window stays then. \a isForAlways: not to be asked
    /// again.
    void decided(overlab::views::EndOrKeepDialog::Choice choice, bool isForAlways);

protected:
    void changeEvent(QEvent *event) override;

private:
    void decide(Choice choice);
    void retranslate();
    void adaptPalette();

    const QString m_lab;
    const int m_machines;
    QLabel *m_mark = nullptr;
    QLabel *m_question = nullptr;
    QLabel *m_text = nullptr;
    QCheckBox *m_always = nullptr;
    QPushButton *m_keep = nullptr;
    QPushButton *m_end = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace overlab::views
