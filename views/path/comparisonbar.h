// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of a path since before, in a sentence, and letting that be.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace overlab::views {

class ComparisonBar : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonBar(QWidget *parent = nullptr);

    /// Empty: nothing is compared, and the bar is not seen.
    void show(const QString &sentence);

signals:
    /// No comparison is wanted.
    void dismissed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QLabel *m_sentence = nullptr;
    QPushButton *m_dismiss = nullptr;
};

} // namespace overlab::views
