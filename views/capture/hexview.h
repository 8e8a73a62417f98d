// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of a frame: their place, sixteen of them a line, and as characters. Bytes can be marked.
#pragma once

#include <QPlainTextEdit>

namespace overlab::views {

class HexView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    void showBytes(const QByteArray &bytes);
    /// \a count 0: none.
    void mark(qsizetype from, qsizetype count);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintMark();

    qsizetype m_size = 0;
    qsizetype m_from = 0;
    qsizetype m_count = 0;
};

} // namespace overlab::views
