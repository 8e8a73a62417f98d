// SPDX-License-Identifier: GPL-3.0-or-later
// A YAML tree as JSON by the core schema: for the section "canvas", whose values are kept as they
// are, and for checking files against the JSON schema.
#pragma once

#include "engine/design/yaml/yamltree.h"

#include <QJsonValue>

namespace overlab::design {

/// Numbers that do not fit become the nearest double, or text when there is none.
QJsonValue yamlToJson(const YamlNode &node);

} // namespace overlab::design
