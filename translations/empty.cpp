// SPDX-License-Identifier: GPL-3.0-or-later
// A library needs a source; this one is its resource, the compiled catalogues.
