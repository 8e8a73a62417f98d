// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/flows/flowdetails.h"

#include "views/flows/flowmodel.h"
#include "views/flows/flowwriting.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;   // pixels; all distances are multiples
constexpr int textRows = 3; ///< of the flow as ovs-ofctl has it

QLabel *wrapped(const QString &name)
{
    auto *const label = new QLabel;
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return label;
}

} // namespace

FlowDetails::FlowDetails(QWidget *parent) : QWidget(parent)
{
    m_sentence = wrapped(u"flow-sentence"_s);
    m_notes = wrapped(u"flow-notes"_s);
    m_sentence->setMinimumHeight(2 * m_sentence->fontMetrics().lineSpacing()); // most need two lines on a small screen
    m_sentence->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_text = new QPlainTextEdit;
    m_text->setObjectName(u"flow-text"_s);
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_origin = new QToolButton;
    m_origin->setObjectName(u"flow-origin"_s);
    m_origin->setIcon(themedIcon(IconName::Design));
    m_origin->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_origin->setAutoRaise(true);
    connect(m_origin, &QToolButton::clicked, this, [this] { emit originRequested(m_object); });
    auto *const row = new QHBoxLayout;
    row->addWidget(m_sentence, 1);
    row->addWidget(m_origin, 0, Qt::AlignTop);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    column->setSpacing(rhythm / 2);
    column->addLayout(row);
    column->addWidget(m_notes);
    column->addWidget(m_text, 1);
}

void FlowDetails::setShort(bool isShort)
{
    m_isShort = isShort;
    m_text->setVisible(!isShort && !m_text->toPlainText().isEmpty());
    m_origin->setToolButtonStyle(isShort ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
}

void FlowDetails::show(const FlowModel &model, const client::FlowEntry *flow)
{
    if (!flow) {
        m_sentence->setText(tr("Choose a flow to read what it does."));
        m_object.clear();
    } else {
        m_sentence->setText(model.readingOf(*flow).sentence);
        m_object = flow->origin == u"node" ? QString() : flow->origin;
    }
    m_origin->setVisible(!m_object.isEmpty());
    m_origin->setText(tr("Show %1", "an object, in the drawing").arg(m_object));
    m_origin->setToolTip(tr("Shows in the drawing what this flow was made for"));
    const client::FlowEntry *const above = flow ? model.shadowOf(*flow) : nullptr;
    m_notes->setVisible(above);
    if (above)
        m_notes->setText(tr("No packet comes to it: the flow of priority %1 above it takes them all (%2).").arg(QString::number(above->priority), above->match.isEmpty() ? u"*"_s : above->match));
    const QFont face = fixedFont();
    if (m_text->font() != face)
        m_text->setFont(face);
    m_text->setMaximumHeight(textRows * m_text->fontMetrics().lineSpacing() + 2 * rhythm);
    m_text->setVisible(flow && !m_isShort);
    m_origin->setToolButtonStyle(m_isShort ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_text->setAccessibleName(tr("The flow as ovs-ofctl prints it"));
    const QString text = flow ? ofctlLine(*flow, model.board().at()) : QString();
    if (m_text->toPlainText() != text && !m_text->textCursor().hasSelection()) // somebody is about to copy it
        m_text->setPlainText(text);
}

} // namespace overlab::views
