// SPDX-License-Identifier: GPL-3.0-or-later
// Why a command ends without having done its work, where the command line itself knows best: a
// ready sentence and the exit status of the contract. Caught in program.cpp only.
#pragma once

#include "engine/base/error.h"

#include <QCoreApplication>

namespace overlab::cli {

/// The exit statuses of the contract.
enum ExitStatus {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    InvalidDesign = 3,
    NoSuchThing = 4,
    Interrupted = 130, ///< what shells make of SIGINT
};

class Refusal : public Error
{
public:
    Refusal(int status, const QString &sentence)
        : Error(status == NoSuchThing ? ErrorCode::NotFound : ErrorCode::Interrupted, QString(),
                sentence),
          m_status(status)
    {
    }

    int status() const { return m_status; }
    /// What --json gives as the error's code: the engine has no word for a wrong command line.
    QString codeName() const
    {
        switch (m_status) {
        case WrongUsage:
            return QStringLiteral("WrongUsage");
        case InvalidDesign:
            return QStringLiteral("InvalidDesign");
        case NoSuchThing:
            return QStringLiteral("NotFound");
        case Interrupted:
            return QStringLiteral("Interrupted");
        default:
            return QStringLiteral("Failed");
        }
    }
    QString sentence() const { return detail(); }

    void raise() const override { throw *this; }
    Refusal *clone() const override { return new Refusal(*this); }

private:
    int m_status;
};

/// The translation context of the command line's free functions.
struct Cli
{
    Q_DECLARE_TR_FUNCTIONS(overlab::cli::Cli)
};

} // namespace overlab::cli
