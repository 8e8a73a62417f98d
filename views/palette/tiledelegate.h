// SPDX-License-Identifier: GPL-3.0-or-later
// A tile of the palette: the thing as the canvas draws it, its name, and its key.
#pragma once

#include "views/canvas/drawnkind.h"

#include <QStyledItemDelegate>

namespace overlab::views {

class PaletteModel;

class TileDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// \a model must outlive it.
    explicit TileDelegate(const PaletteModel &model, QObject *parent = nullptr);

    /// Of one tile, with the font of \a option; as wide as the view says it may be.
    QSize tileSize(const QFont &font) const;
    void setTileWidth(int width) { m_width = width; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintThing(QPainter &painter, DrawnKind kind, const QRectF &area, const QPalette &palette) const;

    const PaletteModel &m_model;
    int m_width = 0;
};

} // namespace overlab::views
