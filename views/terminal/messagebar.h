// SPDX-License-Identifier: GPL-3.0-or-later
// A line over or below a terminal with what happened, or a question, and buttons: asked in place, the window goes on.
#pragma once

#include "views/wording/phrase.h"

#include <QFrame>
#include <QList>

#include <functional>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace overlab::views {

class MessageBar : public QFrame
{
    Q_OBJECT

public:
    /// Hidden until it has words.
    explicit MessageBar(QWidget *parent = nullptr);

    void setWords(const Phrase &words);
    QPushButton *addAnswer(const QString &name, const Phrase &words, const std::function<void()> &take);
    /// Shows itself, the keys on the first answer.
    void ask();

signals:
    /// Esc: no answer.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    Phrase m_words;
    QBoxLayout *m_row;    ///< the words and the answers; one below the other where there is little room
    QHBoxLayout *m_buttons;
    QLabel *m_label;
    QList<std::pair<QPushButton *, Phrase>> m_answers;
};

} // namespace overlab::views
