// SPDX-License-Identifier: GPL-3.0-or-later
// YAML text → Design. Together with designwriter the only user of yaml-cpp.
#pragma once

#include "engine/design/design.h"
#include "engine/design/diagnostic.h"

#include <QByteArray>
#include <QFileDevice>
#include <QHash>
#include <QList>
#include <QString>

namespace overlab::design {

/// What reading a file gave. A lab can be made of the design only when hasErrors(diagnostics) is false; it then has
/// passed validation as well.
struct ReadResult
{
    Design design;
    /// Everything that the text says is in the design and everything has a name of its own: it can be shown, edited
    /// and saved without a loss, though it may break rules.
    bool isDrawable = false;
    QList<Diagnostic> diagnostics; ///< in the order of their places in the file
    /// Where each value stands: "tenants[0].vms[1].interfaces[0].address" → its place. Keys are the
    /// YAML path with list indexes; a missing value has the place of its parent.
    QHash<QString, Location> locations;
};

/// Reads and validates \a text as the file \a fileName (only for messages). Never throws: a broken,
/// empty, binary or hostile text gives diagnostics. All problems are found in one pass.
ReadResult readDesign(const QByteArray &text, const QString &fileName);

/// A file's content, or why there is none.
struct FileContent
{
    QByteArray text;
    QString failure; ///< empty: it was read
};

/// Reads the opened \a file to its end, or to one byte more than readDesign() accepts.
FileContent readContent(QFileDevice &file);

/// readDesign() on the file's content; a file that cannot be read is one diagnostic
/// ("file-unreadable").
ReadResult readDesignFile(const QString &path);

} // namespace overlab::design
