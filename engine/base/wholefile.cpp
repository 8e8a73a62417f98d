// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/wholefile.h"

#include "engine/base/error.h"

#include <QSaveFile>

namespace overlab {

void writeWholeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(ErrorCode::CommandFailed, path, file.errorString());
    // QSaveFile of Qt 6.4 takes a write that a full disk cut short for a whole one: the size is looked at before.
    const bool isWhole = file.write(content) == content.size() && file.flush() && file.size() == content.size();
    if (!isWhole)
        file.cancelWriting();
    if (file.commit()) // synchronises the file to the disk
        return;
    throw Error(ErrorCode::CommandFailed, path,
                isWhole || file.error() != QFileDevice::NoError
                    ? file.errorString()
                    : QStringLiteral("only a part of it could be written"));
}

} // namespace overlab
