// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people read them here: of 24 hours everywhere, with the date as the person's language has it.
#pragma once

#include <QDateTime>
#include <QString>

namespace overlab::views {

/// "20:07"
QString timeText(const QDateTime &moment);
/// "20:07:25"
QString clockText(const QDateTime &moment);
/// "8/3/26 20:07"
QString dateAndTime(const QDateTime &moment);
/// "Monday, 3 August 2026 20:07:25"
QString longDateAndTime(const QDateTime &moment);
/// "20:07:25" for today, else dateAndTime().
QString momentText(const QDateTime &moment);

} // namespace overlab::views
