// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/workspace.h"

#include "views/theme/icons.h"

#include <QApplication>
#include <QEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace overlab::gui {

using namespace Qt::StringLiterals;

Workspace::Workspace(const Pages &pages, QWidget *parent) : QWidget(parent), m_pages(pages)
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(u"pages"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(true);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false); // all are seen, with shorter names
    m_tabs->setElideMode(Qt::ElideRight);
    for (int i = 0; i <= int(Page::Live); ++i)
        m_tabs->addTab(QString());
    m_halves = new QSplitter(Qt::Horizontal);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(pages.picture);
    m_halves->addWidget(pages.text);
    m_halves->setStretchFactor(0, 1);
    m_halves->setStretchFactor(1, 1);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_halves);
    m_stack->addWidget(pages.inside);
    m_stack->addWidget(pages.lab);
    m_stack->addWidget(pages.live);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &Workspace::showPage);
    showPage(0);
    retranslate();
}

Workspace::Page Workspace::page() const
{
    return Page(m_tabs->currentIndex());
}

void Workspace::setPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
}

void Workspace::showPage(int index)
{
    const auto page = Page(index);
    const bool hadKeys = m_stack->isAncestorOf(QApplication::focusWidget());
    m_pages.picture->setVisible(page != Page::Text);
    m_pages.text->setVisible(page == Page::Split || page == Page::Text);
    const int width = m_halves->width();
    if (page == Page::Split && m_halves->sizes().constLast() < width / 4) // nobody has chosen yet
        m_halves->setSizes({width / 2, width / 2});
    QWidget *const whole = wholePage(page);
    m_stack->setCurrentWidget(whole ? whole : static_cast<QWidget *>(m_halves));
    QWidget *const shown = whole ? whole : page == Page::Text ? m_pages.text : m_pages.picture;
    const QWidget *const now = QApplication::focusWidget();
    const bool hasKeys = now && now->isVisible() && (shown->isAncestorOf(now) || (page == Page::Split && m_pages.text->isAncestorOf(now)));
    if (hadKeys && !hasKeys) { // they would go to some other dock
        const bool takesKeys = shown->focusProxy() && shown->focusProxy()->isVisible();
        (takesKeys ? shown : m_tabs)->setFocus(Qt::OtherFocusReason);
    }
    emit pageChanged(page);
}

QWidget *Workspace::wholePage(Page page) const
{
    switch (page) {
    case Page::Inside:
        return m_pages.inside;
    case Page::Lab:
        return m_pages.lab;
    case Page::Live:
        return m_pages.live;
    default:
        return nullptr;
    }
}

QByteArray Workspace::saveState() const
{
    return m_halves->saveState();
}

void Workspace::restoreState(const QByteArray &state)
{
    m_halves->restoreState(state);
    m_halves->setHandleWidth(1);
}

void Workspace::retranslate()
{
    m_tabs->setTabToolTip(int(Page::Design), tr("Design"));
    //: what stands inside the nodes of a lab
    m_tabs->setTabToolTip(int(Page::Inside), tr("Inside"));
    m_tabs->setTabText(int(Page::Text), tr("YAML"));
    m_tabs->setTabToolTip(int(Page::Lab), tr("Lab"));
    //: what of the running lab is watched: flows, tables, counters
    m_tabs->setTabToolTip(int(Page::Live), tr("Live"));
    for (const Page page : {Page::Design, Page::Inside, Page::Lab, Page::Live})
        m_tabs->setAccessibleTabName(int(page), m_tabs->tabToolTip(int(page)));
    //: the picture and the text side by side
    m_tabs->setTabToolTip(int(Page::Split), tr("Design and YAML"));
    m_tabs->setAccessibleName(tr("Pages"));
    fitNames();
}

void Workspace::fitNames()
{
    const auto call = [this](const QString &name) {
        if (m_tabs->tabText(int(Page::Split)) != name)
            m_tabs->setTabText(int(Page::Split), name);
    };
    const auto draw = [this](Page page, views::IconName icon, bool isDrawn) {
        const QString name = isDrawn ? QString() : m_tabs->tabToolTip(int(page));
        if (m_tabs->tabText(int(page)) != name || m_tabs->tabIcon(int(page)).isNull() == isDrawn) {
            m_tabs->setTabText(int(page), name);
            m_tabs->setTabIcon(int(page), isDrawn ? views::themedIcon(icon) : QIcon());
        }
    };
    const auto drawAll = [&](bool areDrawn) {
        draw(Page::Design, views::IconName::Design, areDrawn);
        draw(Page::Inside, views::IconName::Inside, areDrawn);
        draw(Page::Lab, views::IconName::Machine, areDrawn);
        draw(Page::Live, views::IconName::Activity, areDrawn);
    };
    drawAll(false);
    call(tr("Design and YAML"));
    if (m_tabs->sizeHint().width() > width())
        call(tr("Both", "the picture and the text"));
    if (m_tabs->sizeHint().width() > width())
        drawAll(true);
}

void Workspace::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        fitNames();
}

void Workspace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitNames();
}

} // namespace overlab::gui
