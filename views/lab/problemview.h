// SPDX-License-Identifier: GPL-3.0-or-later
// The list of problems with the evidence of the chosen one below. Hides itself while there is none.
#pragma once

#include "engine/base/error.h"
#include "views/lab/problemmodel.h"
#include "views/wording/phrase.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QHBoxLayout;
class QLabel;
class QPlainTextEdit;
class QToolButton;
class QTreeView;

namespace overlab::views {

class ProblemView : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemView(QWidget *parent = nullptr);

    /// The problems of the last act; an empty list hides the view. \a headline says what they are
    /// of; its mark is that of the worst.
    void show(const Phrase &headline, const QList<ProblemItem> &items);

    /// A single failure: its sentence, and evidence and advice behind.
    void showFailure(const Error &error);

    void clear();
    /// Something that can be done about them, beside the headline.
    void setButton(QAbstractButton *button);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void adaptPalette();
    void showMark(bool isError);
    void showDetail();
    QString detail() const;

    ProblemModel m_model;
    Phrase m_words; ///< of the headline; empty: there is none
    std::optional<Error> m_failure;
    bool m_isError = true;
    QHBoxLayout *m_head = nullptr;
    QLabel *m_mark = nullptr;
    QLabel *m_headline = nullptr;
    QToolButton *m_close = nullptr;
    QTreeView *m_list = nullptr;
    QPlainTextEdit *m_detail = nullptr;
};

} // namespace overlab::views
