// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what is about to be pasted into a shell, over the terminal, and asks.
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace overlab::views {

class PasteGuard : public QFrame
{
    Q_OBJECT

public:
    explicit PasteGuard(QWidget *parent = nullptr);

    void ask(const QString &text);

signals:
    void accepted(const QString &text);
    /// It has gone, whatever was answered.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void answer(QString text);
    void retranslate();

    QString m_text;
    QLabel *m_question;
    QPlainTextEdit *m_preview;
    QPushButton *m_paste;
    QPushButton *m_join;
    QPushButton *m_cancel;
};

} // namespace overlab::views
