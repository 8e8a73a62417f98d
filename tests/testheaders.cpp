// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing but a place for the tests' precompiled header (tests/CMakeLists.txt).
