// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/design/designfile.h"

#include "engine/base/error.h"
#include "engine/base/wholefile.h"
#include "engine/design/designwriter.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace overlab::design {

namespace {

using namespace Qt::StringLiterals;

/// The first line of a recovery file names what it is a state of; YAML takes it for a comment.
const QByteArray originLine = "# overlab recovery of: ";

} // namespace

QByteArray saveDesign(const QString &path, const Design &design, const QByteArray &previousText)
{
    const QByteArray text = writeDesign(design, previousText);
    writeWholeFile(path, text);
    return text;
}

QString RecoveryFolder::fileOf(const QString &original, const QString &window) const
{
    const QByteArray key = (original.isEmpty() ? u"window "_s + window : u"file "_s + original).toUtf8();
    return m_folder + u'/' + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha1).toHex())
        + u".yaml"_s;
}

void RecoveryFolder::keep(const QString &original, const QString &window, const QByteArray &text) const
{
    if (!QDir().mkpath(m_folder))
        throw Error(ErrorCode::CommandFailed, m_folder, u"mkdir"_s);
    writeWholeFile(fileOf(original, window), originLine + original.toUtf8() + '\n' + text);
}

void RecoveryFolder::forget(const QString &original, const QString &window) const
{
    QFile::remove(fileOf(original, window));
}

QList<Recovery> RecoveryFolder::offers() const
{
    QList<Recovery> offers;
    const QFileInfoList files = QDir(m_folder).entryInfoList({u"*.yaml"_s}, QDir::Files, QDir::Time | QDir::Reversed);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray content = file.readAll();
        const qsizetype end = content.indexOf('\n');
        if (!content.startsWith(originLine) || end < 0)
            continue; // somebody else's
        offers.append({info.filePath(), QString::fromUtf8(content.mid(originLine.size(), end - originLine.size())),
                       content.mid(end + 1)});
    }
    return offers;
}

} // namespace overlab::design
