// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window while a design is open: the picture, the text, both, or the lab's objects.
#pragma once

#include <QWidget>

class QSplitter;
class QStackedWidget;
class QTabBar;

namespace overlab::gui {

class Workspace : public QWidget
{
    Q_OBJECT

public:
    enum class Page { Design, Split, Text, Lab };

    /// It owns them from here on.
    Workspace(QWidget *picture, QWidget *text, QWidget *lab, QWidget *parent = nullptr);

    Page page() const;
    void setPage(Page page);
    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

signals:
    void pageChanged(overlab::gui::Workspace::Page page);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();
    void showPage(int index);
    /// The longest name gives way where there is no room for all.
    void fitNames();

    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_halves = nullptr;
    QWidget *m_picture = nullptr;
    QWidget *m_text = nullptr;
    QWidget *m_lab = nullptr;
};

} // namespace overlab::gui
