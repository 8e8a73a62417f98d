// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/endorkeepdialog.h"

#include "views/theme/statemark.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int markSize = 32;
constexpr int textWidth = 440;

} // namespace

EndOrKeepDialog::EndOrKeepDialog(const QString &lab, int machines, QWidget *parent)
    : QDialog(parent), m_lab(lab), m_machines(machines)
{
    m_mark = new QLabel(this);
    m_question = new QLabel(this);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_question->setFont(bold);
    m_text = new QLabel(this);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(textWidth);
    m_always = new QCheckBox(this);
    m_always->setObjectName(u"notAgain"_s);

    auto *const buttons = new QDialogButtonBox(this);
    m_keep = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(u"keepLab"_s);
    m_keep->setDefault(true);
    m_end = buttons->addButton(QString(), QDialogButtonBox::DestructiveRole);
    m_end->setObjectName(u"endLab"_s);
    m_end->setAutoDefault(false);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    m_cancel->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, [this] { decide(Choice::Keep); });
    connect(m_end, &QPushButton::clicked, this, [this] { decide(Choice::End); });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setHorizontalSpacing(2 * rhythm);
    layout->setVerticalSpacing(rhythm);
    layout->addWidget(m_mark, 0, 0, 2, 1, Qt::AlignTop);
    layout->addWidget(m_question, 0, 1);
    layout->addWidget(m_text, 1, 1);
    layout->addWidget(m_always, 2, 1);
    layout->setRowMinimumHeight(3, rhythm);
    layout->addWidget(buttons, 4, 0, 1, 2);
    layout->setColumnStretch(1, 1);
    adaptPalette();
    retranslate();
    m_keep->setFocus();
}

void EndOrKeepDialog::decide(Choice choice)
{
    const bool isForAlways = m_always->isChecked();
    accept();
    emit decided(choice, isForAlways);
}

void EndOrKeepDialog::retranslate()
{
    setWindowTitle(tr("The lab is running"));
    m_question->setText(tr("Keep the lab “%1” running?").arg(m_lab));
    if (m_machines == 0) {
        m_text->setText(tr("It is being made. Kept, the apply goes on without the window, and the next start "
                           "finds the lab as it is then. Ended, the apply stops and everything that it made is "
                           "taken away; the design stays in its file."));
    } else {
        m_text->setText(tr("It has %n running machine(s). Kept, it goes on without the window, and the "
                           "next start finds it as it is. Ended, its machines stop and what is in them "
                           "is lost; the design stays in its file.",
                           nullptr, m_machines));
    }
    m_always->setText(tr("Do not ask again"));
    m_keep->setText(tr("&Keep it running"));
    m_end->setText(tr("&End the lab"));
    m_cancel->setText(tr("Cancel"));
}

void EndOrKeepDialog::adaptPalette()
{
    m_mark->setPixmap(stateMark(StateKind::Running, palette()).pixmap(markSize, markSize));
}

void EndOrKeepDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
