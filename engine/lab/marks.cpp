// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/marks.h"

#include "engine/base/error.h"
#include "engine/lab/paths.h"

#include <QDir>
#include <QFile>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;

QString folder(const QString &node, MarkKind kind)
{
    switch (kind) {
    case MarkKind::NameSpace:
        return paths::nodeMarks(node) + u"/namespaces"_s;
    case MarkKind::Service:
        return paths::nodeMarks(node) + u"/services"_s;
    case MarkKind::Guest:
        return paths::nodeMarks(node) + u"/guests"_s;
    case MarkKind::Firewall:
        return paths::nodeMarks(node) + u"/firewall"_s;
    }
    return {};
}

} // namespace

QHash<QString, Mark> readMarks(const QString &node, MarkKind kind)
{
    QHash<QString, Mark> marks;
    const QDir directory(folder(node, kind));
    const QStringList names = directory.entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QList<QByteArray> lines = file.readAll().split('\n');
        if (lines.size() >= 2)
            marks.insert(name, {lines.at(0), QString::fromUtf8(lines.at(1)),
                                QString::fromUtf8(lines.value(2))});
    }
    return marks;
}

void writeMark(const QString &node, MarkKind kind, const QString &name, const Mark &mark)
{
    const QString directory = folder(node, kind);
    QFile file(directory + u'/' + name);
    if (!file.open(QIODevice::WriteOnly)) {
        QDir().mkpath(directory);
        if (!file.open(QIODevice::WriteOnly))
            throw Error(ErrorCode::CommandFailed, node, file.fileName() + u": "_s
                                                            + file.errorString());
    }
    file.write(mark.digest + '\n' + mark.origin.toUtf8() + '\n' + mark.extra.toUtf8());
}

void removeMark(const QString &node, MarkKind kind, const QString &name)
{
    QFile::remove(folder(node, kind) + u'/' + name);
}

} // namespace overlab::lab
