// SPDX-License-Identifier: GPL-3.0-or-later
// Columns that stand below each other, for people; scripts use --json.
#pragma once

#include "app/cli/terminal.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::cli {

class TextTable
{
public:
    explicit TextTable(QStringList header) : m_header(std::move(header)) {}

    void addRow(QStringList row) { m_rows << std::move(row); }
    bool isEmpty() const { return m_rows.isEmpty(); }

    /// The table as it goes to \a descriptor, with the header in bold
    /// where it has colours. Ends with a line break. Columns that are empty in every row are left
    /// out.
    QString text(int descriptor) const;

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

} // namespace overlab::cli
