// SPDX-License-Identifier: GPL-3.0-or-later
// A box with a question whose words follow the language while it is open.
#pragma once

#include "views/wording/phrase.h"

#include <QList>
#include <QMessageBox>

namespace overlab::views {

class Question : public QMessageBox
{
    Q_OBJECT

public:
    /// Goes when it is closed.
    Question(Phrase title, Phrase text, QWidget *parent);

    QPushButton *addAnswer(const Phrase &words, ButtonRole role);
    void setDetails(Phrase details);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    const Phrase m_title;
    const Phrase m_text;
    Phrase m_details;
    QList<std::pair<QPushButton *, Phrase>> m_answers;
};

} // namespace overlab::views
