// SPDX-License-Identifier: GPL-3.0-or-later
// The bar of Ctrl+Shift+F over a terminal: what is typed is looked for from the last line up; Enter goes to the one before,
// Shift+Enter to the next one, Esc leaves.
#pragma once

#include "views/terminal/terminalview.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace overlab::views {

class TerminalFindBar : public QWidget
{
    Q_OBJECT

public:
    /// Hidden until open(). \a view must outlive it.
    explicit TerminalFindBar(TerminalView &view, QWidget *parent = nullptr);

    void open();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leave();
    void look();
    void step(TerminalView::Step step);
    void retranslate();

    TerminalView &m_view;
    QLineEdit *m_words;
    QLabel *m_result;
    QToolButton *m_case;
    QToolButton *m_previous;
    QToolButton *m_next;
    QToolButton *m_close;
    bool m_isMissing = false; ///< nothing was found
};

} // namespace overlab::views
