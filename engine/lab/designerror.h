// SPDX-License-Identifier: GPL-3.0-or-later
// A design that has errors, with all of them: crosses from the lab to whoever asked.
#pragma once

#include "engine/base/error.h"
#include "engine/design/diagnostic.h"

#include <QList>

namespace overlab::lab {

class DesignError : public Error
{
public:
    DesignError(const QString &fileName, QList<design::Diagnostic> diagnostics)
        : Error(ErrorCode::InvalidDesign, fileName, QString()),
          m_diagnostics(std::move(diagnostics))
    {
    }

    const QList<design::Diagnostic> &diagnostics() const { return m_diagnostics; }

    void raise() const override { throw *this; }
    DesignError *clone() const override { return new DesignError(*this); }

private:
    QList<design::Diagnostic> m_diagnostics;
};

} // namespace overlab::lab
