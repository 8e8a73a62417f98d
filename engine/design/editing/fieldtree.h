// SPDX-License-Identifier: GPL-3.0-or-later
// For fieldvalues and fieldedits: an object of a design as the map that a file has for it, and back.
#pragma once

#include "engine/design/editing/fieldvalues.h"
#include "engine/design/yaml/yamltree.h"

namespace overlab::design {

/// The map of \a object, with its entry of the canvas; of the design without what is drawn. nullptr: there is no such
/// object. Short forms are written out: an interface that is only a network's name is a map here.
YamlNodePtr fieldTree(const Design &design, const std::optional<ObjectId> &object);
/// The same, where it is known how \a object is drawn.
YamlNodePtr fieldTree(const Design &design, const std::optional<ObjectId> &object, const Placement &placement);

enum class TreePart {
    Object,
    Canvas, ///< how it is drawn
};

/// Puts what \a tree says of a \a part of \a object into \a design. Returns the reader's errors: values that it did
/// not take.
QList<Diagnostic> setFieldTree(Design &design, const std::optional<ObjectId> &object, const YamlNodePtr &tree,
                               TreePart part = TreePart::Object);

/// The value that \a steps lead to, or nullptr.
YamlNodePtr nodeAt(const YamlNodePtr &tree, const QStringList &steps);
/// \a tree with \a value at \a steps, nullptr: without it. A map that nothing is left in goes too.
YamlNodePtr withNode(const YamlNodePtr &tree, const QStringList &steps, const YamlNodePtr &value);

} // namespace overlab::design
