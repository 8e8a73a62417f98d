// SPDX-License-Identifier: GPL-3.0-or-later
// What the doctor found, in a few plain sentences: can this computer run labs, what is missing, what to type.
#pragma once

#include "engine/client/hostcommands.h"

#include <QCoreApplication>
#include <QStringList>

namespace overlab::views {

struct DoctorSummary
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::DoctorSummary)

public:
    bool canRun = true;      ///< at least labs of light machines
    QString title;           ///< "This computer can run labs."
    QStringList sentences;   ///< what is missing, the worst first
    QStringList commands;    ///< lines to type as root, the most useful first
    QStringList details;     ///< everything that is not as it could be, one a line
};

DoctorSummary summaryOf(const client::DoctorReport &report);

} // namespace overlab::views
