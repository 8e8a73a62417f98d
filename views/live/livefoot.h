// SPDX-License-Identifier: GPL-3.0-or-later
// The line below a live view: how much there is, and the command that prints the same in a shell of the place.
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace overlab::views {

class LiveFoot : public QWidget
{
    Q_OBJECT

public:
    explicit LiveFoot(QWidget *parent = nullptr);

    void setCounts(const QString &words);
    /// \a place: whose shell it is for. Empty: there is no command.
    void setCommand(const QString &command, const QString &place);

signals:
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    /// The command gives way first, then the words end in "…".
    void fit();

    QString m_place;
    QString m_words;
    QLabel *m_counts = nullptr;
    QLabel *m_command = nullptr;
    QToolButton *m_copy = nullptr;
};

} // namespace overlab::views
