// SPDX-License-Identifier: GPL-3.0-or-later
// The middle of the window while a design is open: the picture, the inside of the nodes, the text, picture
// and text, the lab's objects, or what of the lab is watched.
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
    enum class Page { Design, Inside, Split, Text, Lab, Live };

    /// It owns them from here on.
    struct Pages
    {
        QWidget *picture = nullptr;
        QWidget *inside = nullptr;
        QWidget *text = nullptr;
        QWidget *lab = nullptr;
        QWidget *live = nullptr;
    };

    explicit Workspace(const Pages &pages, QWidget *parent = nullptr);

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
    /// The page that is one widget; nullptr for those with picture or text.
    QWidget *wholePage(Page page) const;
    /// The longest name gives way where there is no room for all.
    void fitNames();

    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_halves = nullptr;
    const Pages m_pages;
};

} // namespace overlab::gui
