// SPDX-License-Identifier: GPL-3.0-or-later
// The list of hops: as wide as there is room, each as high as its sentences need, the current one in sight.
#pragma once

#include <QListView>

namespace overlab::views {

class HopList : public QListView
{
    Q_OBJECT

public:
    explicit HopList(QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
};

} // namespace overlab::views
