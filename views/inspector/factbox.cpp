// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/factbox.h"

#include "views/inspector/elidedlabel.h"
#include "views/inspector/formrows.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace overlab::views {

namespace {

constexpr int rhythm = 8;

} // namespace

FactBox::FactBox(QWidget *parent) : QWidget(parent)
{
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, rhythm, 0, 0);
    m_layout->setSpacing(0);
    auto *const heading = new QHBoxLayout;
    heading->setSpacing(0);
    m_opener = new QToolButton(this);
    m_opener->setAutoRaise(true);
    m_opener->setFocusPolicy(Qt::StrongFocus);
    heading->addWidget(m_opener);
    m_title = new ElidedLabel(this);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    heading->addWidget(m_title, 1);
    m_layout->addLayout(heading);
    connect(m_opener, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(m_title, &ElidedLabel::clicked, m_opener, &QToolButton::click);
    setOpen(true);
    hide();
}

void FactBox::setFacts(const QString &title, const QList<Fact> &facts)
{
    m_title->setWords(title);
    m_opener->setAccessibleName(title);
    setVisible(!facts.isEmpty());
    if (facts == m_facts)
        return;
    m_facts = facts;
    renew();
}

void FactBox::renew()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto *const layout = new QVBoxLayout(m_lines);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    for (const Fact &fact : std::as_const(m_facts))
        layout->addWidget(new ReadLine(fact, m_lines));
    m_layout->addWidget(m_lines);
    m_lines->setVisible(m_isOpen);
}

void FactBox::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    m_opener->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
    if (m_lines)
        m_lines->setVisible(isOpen);
}

} // namespace overlab::views
