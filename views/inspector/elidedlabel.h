// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that ends in "…" where there is no room, and says the whole as its tool tip.
#pragma once

#include <QLabel>

namespace overlab::views {

class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    /// \a hint follows the text in the tool tip.
    void setWords(const QString &text, const QString &hint = {});
    void setElideMode(Qt::TextElideMode mode) { m_mode = mode; }
    QString words() const { return m_words; }
    QSize minimumSizeHint() const override;

signals:
    void clicked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void elide();

    Qt::TextElideMode m_mode = Qt::ElideRight;
    QString m_words;
    QString m_hint;
};

} // namespace overlab::views
