// SPDX-License-Identifier: GPL-3.0-or-later
// One terminal with all that belongs to it: search, the question before a paste, its bell. Speaks to no engine: whoever owns
// the program passes bytes in and out.
#pragma once

#include "views/terminal/consolepage.h"
#include "views/terminal/terminalview.h"

namespace overlab::views {

class PasteGuard;
class TerminalFindBar;

class TerminalPage : public ConsolePage
{
    Q_OBJECT

public:
    TerminalPage(const QString &place, const QString &lab, QWidget *parent = nullptr);
    ~TerminalPage() override;

    TerminalScreen &screen() { return m_screen; }
    TerminalView &view() { return *m_view; }
    QString title() const override;
    QString description() const override;
    /// Scroll-back and screen.
    QString text() const;

signals:
    void input(const QByteArray &bytes);
    void resized(int rows, int columns);
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    QString sentence() const override;
    QString closingQuestion() const override;
    void adaptToCondition(const TerminalCondition &before) override;

private:
    void retranslate();

    TerminalScreen m_screen;
    QSize m_size;
    bool m_hasRung = false; ///< while nobody looked
    bool m_hasRun = false; ///< a program, before
    TerminalView *m_view;
    TerminalFindBar *m_find;
    PasteGuard *m_guard;
};

} // namespace overlab::views
