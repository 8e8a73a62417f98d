// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing for screen readers: the view has its objects as children, each with what it is called, where it is and whether
// it is selected.
#pragma once

namespace overlab::views {

class CanvasView;

/// Once for all views of the application.
void installCanvasAccessibility();
/// Tells whoever listens what has the focus now.
void announceSelection(CanvasView &view);

} // namespace overlab::views
