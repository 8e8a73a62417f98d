// SPDX-License-Identifier: GPL-3.0-or-later
// The graphical console of a virtual machine as a tab: its screen, a row of what can be done, what became of the
// connection. Speaks to no engine: whoever has the connection passes bytes in and out.
#pragma once

#include "views/guestscreen/guestscreenview.h"
#include "views/terminal/consolepage.h"

class QBoxLayout;
class QLabel;

namespace overlab::views {

class GuestScreenPage : public ConsolePage
{
    Q_OBJECT

public:
    GuestScreenPage(const QString &machine, const QString &lab, QWidget *parent = nullptr);
    ~GuestScreenPage() override;

    GuestScreen &screen() { return m_screen; }
    GuestScreenView &view() { return *m_view; }
    bool isFullScreen() const { return m_isFullScreen; }

signals:
    /// For the machine's VNC server.
    void input(const QByteArray &bytes);
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QString name() const override;
    QString sentence() const override;
    QString closingQuestion() const override;
    void adaptToCondition(const TerminalCondition &before) override;

private:
    void buildRow();
    void setFullScreen(bool isFullScreen);
    void showWayBack();
    QLabel *showHint(const QString &name, const QString &text);
    void failBroken(const QString &reason);
    void retranslate();

    GuestScreen m_screen;
    GuestScreenView *m_view;
    QBoxLayout *m_column;
    QBoxLayout *m_row;
    QLabel *m_size;
    QPointer<QLabel> m_hint;
    bool m_isFullScreen = false;
};

} // namespace overlab::views
