// SPDX-License-Identifier: GPL-3.0-or-later
// The tiles as a grid that is as wide as its dock: mouse, drag and arrow keys.
#pragma once

#include <QListView>

namespace overlab::views {

class TileDelegate;

class PaletteView : public QListView
{
    Q_OBJECT

public:
    /// \a delegate must outlive it.
    explicit PaletteView(TileDelegate &delegate, QWidget *parent = nullptr);

    /// As high as all tiles need at \a width.
    int heightForWidth(int width) const override;
    bool hasHeightForWidth() const override { return true; }

signals:
    /// Enter, or a double click.
    void chosen(const QModelIndex &index);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int columnsAt(int width) const;
    void layOut();

    TileDelegate &m_delegate;
};

} // namespace overlab::views
