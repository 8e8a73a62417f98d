// SPDX-License-Identifier: GPL-3.0-or-later
// Turns the errno of a failed system call of the launcher into an Error that names the place.
#pragma once

#include "engine/base/error.h"

namespace overlab::lab {

/// The Error for \a errorNumber: subject is the place ("/run"), detail "what: ERRNO: words".
Error systemError(int errorNumber, const QString &place, const QString &what);

/// Throws systemError() for the present errno when \a result is negative; passes it on otherwise.
int checked(int result, const QString &place, const QString &what);

} // namespace overlab::lab
