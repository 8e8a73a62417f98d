// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/inspector/elidedlabel.h"

#include <QMouseEvent>

namespace overlab::views {

ElidedLabel::ElidedLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void ElidedLabel::setWords(const QString &text, const QString &hint)
{
    m_words = text;
    m_hint = hint;
    elide();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 3, fontMetrics().height()};
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_words, m_mode, contentsRect().width());
    setText(shown);
    setToolTip(shown == m_words   ? m_hint
               : m_hint.isEmpty() ? m_words
                                  : m_words + u'\n' + m_hint);
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::mouseReleaseEvent(QMouseEvent *event)
{
    QLabel::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit clicked();
}

} // namespace overlab::views
