// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/pathextras.h"

#include "views/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

} // namespace

PathExtras::PathExtras(QWidget *parent) : QWidget(parent)
{
    m_again = new QPushButton(themedIcon(IconName::Refresh), QString(), this);
    m_again->setObjectName(u"pathAskAgain"_s);
    m_save = new QPushButton(this);
    m_save->setObjectName(u"pathSaveFrames"_s);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"pathMore"_s);
    m_more->setText(u"⋯"_s);
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *const menu = new QMenu(m_more);
    menu->setToolTipsVisible(true);
    m_keep = menu->addAction(QString());
    m_keep->setObjectName(u"pathKeep"_s);
    m_keep->setCheckable(true);
    m_compare = menu->addAction(QString());
    m_compare->setObjectName(u"pathCompare"_s);
    m_compare->setCheckable(true);
    menu->addSeparator();
    m_saveAction = menu->addAction(themedIcon(IconName::SaveAs), QString());
    m_wireshark = menu->addAction(themedIcon(IconName::Capture), QString());
    m_wireshark->setObjectName(u"pathWireshark"_s);
    m_more->setMenu(menu);

    connect(m_again, &QPushButton::clicked, this, &PathExtras::askedAgain);
    connect(m_save, &QPushButton::clicked, this, &PathExtras::framesSaveRequested);
    connect(m_saveAction, &QAction::triggered, this, &PathExtras::framesSaveRequested);
    connect(m_wireshark, &QAction::triggered, this, &PathExtras::framesViewRequested);
    connect(m_keep, &QAction::triggered, this, &PathExtras::keepToggled);
    connect(m_compare, &QAction::triggered, this, &PathExtras::compareToggled);
    auto *const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(rhythm / 2);
    row->addWidget(m_again);
    row->addWidget(m_save);
    row->addWidget(m_more);
    setState({});
    retranslate();
}

void PathExtras::setState(const State &state)
{
    m_state = state;
    m_again->setVisible(state.isOutdated);
    m_again->setEnabled(state.canAsk);
    m_save->setVisible(state.hasFrames);
    m_saveAction->setVisible(state.hasFrames);
    m_wireshark->setVisible(state.hasFrames && m_hasWireshark);
    m_keep->setChecked(state.isKept);
    m_compare->setEnabled(state.canCompare);
    m_compare->setChecked(state.canCompare && state.isComparing);
}

void PathExtras::setWireshark(bool isThere)
{
    m_hasWireshark = isThere;
    setState(m_state);
}

void PathExtras::retranslate()
{
    m_again->setText(tr("Ask again"));
    m_again->setToolTip(tr("Asks for the same path in the lab as it is now, and compares"));
    m_save->setText(tr("Save frames…"));
    m_save->setToolTip(tr("The frames that were captured, as one pcapng file with an interface for each device"));
    m_more->setToolTip(tr("Comparing and saving"));
    m_more->setAccessibleName(m_more->toolTip());
    m_keep->setText(tr("&Keep for comparison"));
    m_keep->setToolTip(tr("Each path that is shown from now on is compared with this one"));
    m_compare->setText(tr("&Compare with before"));
    m_saveAction->setText(tr("&Save frames…"));
    m_wireshark->setText(tr("Open frames in &Wireshark"));
}

void PathExtras::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
