// SPDX-License-Identifier: GPL-3.0-or-later
// What a scene shows, without its grid, selection and hints, as a recording that can be drawn anywhere and by any thread.
#pragma once

#include <QByteArray>
#include <QColor>
#include <QRectF>

class QPainter;

namespace overlab::design {
struct Design;
}

namespace overlab::views {

class CanvasScene;

enum class PictureGround {
    AsOnScreen,
    White,       ///< in the colours of the light appearance
    Transparent, ///< likewise
};

struct PictureChoice
{
    PictureGround ground = PictureGround::AsOnScreen;
    bool isSelectionOnly = false; ///< what is selected, what selected tenants own, and the lines between
};

struct Picture
{
    QByteArray recording; ///< a QPicture's; one of those cannot be played by two threads, its bytes can
    QRectF area;   ///< in scene units: pixels at 100 %
    QColor ground; ///< not valid: transparent

    bool isEmpty() const { return area.isEmpty(); }
};

/// What is visible in \a scene, which shows \a design. Empty when that is nothing. Thread: the scene's.
Picture pictureOf(CanvasScene &scene, const design::Design &design, const PictureChoice &choice);

/// Draws \a picture into \a target with its proportions kept, in the middle.
void paintPicture(QPainter &painter, const Picture &picture, const QRectF &target);

} // namespace overlab::views
