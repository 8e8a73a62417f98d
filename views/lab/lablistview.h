// SPDX-License-Identifier: GPL-3.0-or-later
// The labs of a host as a list that says what to do while there are none.
#pragma once

#include <QListView>

namespace overlab::views {

class LabListView : public QListView
{
    Q_OBJECT

public:
    explicit LabListView(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
};

} // namespace overlab::views
