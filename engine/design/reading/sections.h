// SPDX-License-Identifier: GPL-3.0-or-later
// Which keys each map of a design file may and must have. The reader refuses all others; a test
// holds the JSON schema to the same table.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace overlab::design {

struct SectionKey
{
    QString name;
    bool required = false;
};

/// One kind of map; its name is that of the schema's definition.
struct Section
{
    QString name;
    QList<SectionKey> keys;

    QStringList keyNames() const;
};

/// All kinds of maps, the whole file ("design") first.
const QList<Section> &sections();

/// The section \a name, which must exist.
const Section &section(QStringView name);

} // namespace overlab::design
