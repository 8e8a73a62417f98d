// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of the nodes for screen readers: the view has its parts as children, each with what is known of it.
#pragma once

namespace overlab::views {

class InsideView;

/// Once for all views of the application.
void installInsideAccessibility();
/// Tells whoever listens what has the keyboard's attention now.
void announceCurrent(InsideView &view);

} // namespace overlab::views
