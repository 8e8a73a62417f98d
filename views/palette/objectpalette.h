// SPDX-License-Identifier: GPL-3.0-or-later
// The dock with what can be drawn: to drag onto the drawing, to click and then click there, or to choose with Enter.
#pragma once

#include "views/palette/palettemodel.h"

#include <QWidget>

class QLabel;

namespace overlab::views {

class PaletteView;
class TileDelegate;

class ObjectPalette : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectPalette(QWidget *parent = nullptr);

    /// "Place a network" (N) and so on, for menus. Their keys hold in the widgets that they are added to.
    const QList<QAction *> &placeActions() const { return m_model.actions(); }
    /// Nothing is being placed any more.
    void showIdle();

signals:
    /// The next click on the drawing puts \a kind there.
    void placeRequested(const overlab::views::DrawnKind &kind);
    /// Put \a kind in the middle of what is seen.
    void addRequested(const overlab::views::DrawnKind &kind);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslate();

    PaletteModel m_model;
    TileDelegate *m_delegate;
    PaletteView *m_view;
    QLabel *m_hint;
};

} // namespace overlab::views
