// SPDX-License-Identifier: GPL-3.0-or-later
// Watches a table.
#pragma once

#include "engine/observe/observer.h"
#include "engine/observe/tables/table.h"

#include <functional>
#include <memory>

namespace overlab::observe {

/// look(): {"at": milliseconds since 1970, "command", "columns": [CODE…], "rows": [[cell…]…], "origins": [object or ""…]}
/// with all rows whenever one is other than before, else {"at"} alone. whole() is the first form with "whole": true.
class TableObserver : public Observer
{
public:
    /// The reader to go on with, or null: the one that there is still knows whose everything is. Asked before each reading;
    /// throws what makes the look fail.
    using Renew = std::function<std::unique_ptr<TableReader>()>;
    explicit TableObserver(Renew renew);

    QJsonObject look() override;
    QJsonObject whole() const override;

private:
    Renew m_renew;
    std::unique_ptr<TableReader> m_reader;
    Table m_table;
    qint64 m_at = 0;
    bool m_isRead = false;
};

} // namespace overlab::observe
