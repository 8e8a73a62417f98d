// SPDX-License-Identifier: GPL-3.0-or-later
// A value that can be read, selected and copied, but not changed. Where it has no room its middle is left out, until
// somebody clicks into it.
#pragma once

#include <QLineEdit>

namespace overlab::views {

class ValueLine : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueLine(const QString &value, QWidget *parent = nullptr);

    QString value() const { return m_value; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void adapt();

    const QString m_value;
};

} // namespace overlab::views
