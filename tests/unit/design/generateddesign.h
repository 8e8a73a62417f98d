// SPDX-License-Identifier: GPL-3.0-or-later
// Designs made from a number, with everything that the format has, for round trips. They are not
// valid in every rule; each value is one that the format can express.
#pragma once

#include "engine/design/design.h"

overlab::design::Design generatedDesign(quint32 seed);
