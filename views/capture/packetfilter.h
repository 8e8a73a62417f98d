// SPDX-License-Identifier: GPL-3.0-or-later
// Of captured packets those that pass the display filter.
#pragma once

#include "views/capture/capturemodel.h"

#include <QSortFilterProxyModel>

namespace overlab::views {

class PacketFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit PacketFilter(QObject *parent = nullptr) : QSortFilterProxyModel(parent) { setDynamicSortFilter(true); }

    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        return sourceModel()->index(row, 0).data(CaptureModel::PassesRole).toBool();
    }
};

} // namespace overlab::views
