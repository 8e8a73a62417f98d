// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/client/history/samplelog.h"

#include "engine/base/error.h"

#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QLockFile>
#include <QtEndian>

#include <algorithm>
#include <utility>

namespace overlab::client {

using namespace Qt::StringLiterals;

namespace {

constexpr int keptFiles = 4;
constexpr int fastest = 1; // zlib's level: a sample a second may be large
constexpr quint32 mostRecordBytes = 64 * 1024 * 1024;

const QString ending = u".samples"_s;

[[noreturn]] void fail(const QFile &file)
{
    throw Error(ErrorCode::NotPermitted, file.fileName(), file.errorString());
}

} // namespace

SampleLog::SampleLog(QString folder, qint64 mostBytes) : m_folder(std::move(folder)), m_mostFileBytes(mostBytes / keptFiles) {}

SampleLog::~SampleLog() = default;

QStringList SampleLog::files(const QString &folder)
{
    return QDir(folder).entryList({u'*' + ending}, QDir::Files, QDir::Name);
}

/// False where another process, or another log of this one, writes.
bool SampleLog::lock()
{
    if (m_lock)
        return true;
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(u"lock"_s));
    lock->setStaleLockTime(0); // old is not dead: one may watch for days
    if (lock->tryLock(0))
        m_lock = std::move(lock);
    return m_lock || lock->error() != QLockFile::LockFailedError; // what else is wrong, writing tells
}

void SampleLog::rest()
{
    m_rested = m_file ? m_file->fileName() : QString();
    m_file.reset();
    m_lock.reset();
    m_isRefused = false;
}

/// With the file that was written before a rest, if nobody has begun another since and there is room in it. A whole sample in
/// the middle of a file reads as one at its beginning.
bool SampleLog::goOn(const QString &rested, const QStringList &kept)
{
    if (rested.isEmpty() || kept.isEmpty() || QDir(m_folder).filePath(kept.last()) != rested)
        return false;
    auto file = std::make_unique<QFile>(rested);
    if (file->size() >= m_mostFileBytes || !file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly))
        return false;
    m_file = std::move(file);
    return true;
}

void SampleLog::begin()
{
    m_file.reset();
    QDir().mkpath(m_folder); // whose failure open() has words for
    m_isRefused = !lock();
    if (m_isRefused)
        return;
    QStringList kept = files(m_folder);
    if (const QString rested = std::exchange(m_rested, {}); goOn(rested, kept))
        return;
    const qint64 last = kept.isEmpty() ? 0 : kept.last().chopped(ending.size()).toLongLong();
    const QDir folder(m_folder);
    while (kept.size() >= keptFiles) // its own, by the names that it gave
        QFile::remove(folder.filePath(kept.takeFirst()));
    auto file = std::make_unique<QFile>(folder.filePath(u"%1"_s.arg(last + 1, 10, 10, QChar(u'0')) + ending));
    if (!file->open(QIODevice::WriteOnly | QIODevice::NewOnly))
        fail(*file);
    m_file = std::move(file);
}

bool SampleLog::wantsWhole() const
{
    return m_file ? m_file->size() >= m_mostFileBytes : m_isRefused && m_lock;
}

void SampleLog::append(const QJsonObject &sample)
{
    const bool isWhole = sample.value(u"whole").toBool();
    if (isWhole && (!m_file || wantsWhole()))
        begin();
    else if (m_isRefused)
        lock(); // it may have gone
    if (!m_file || (wantsWhole() && !isWhole && m_file->size() >= 2 * m_mostFileBytes))
        return; // it cannot be told what it adds to, or nobody asks for a whole one
    const QByteArray record = qCompress(QCborValue(QCborMap::fromJsonObject(sample)).toCbor(), fastest);
    QByteArray size(sizeof(quint32), '\0');
    qToBigEndian(quint32(record.size()), size.data());
    if (m_file->write(size + record) < 0 || !m_file->flush()) {
        const std::unique_ptr<QFile> file = std::move(m_file);
        fail(*file);
    }
}

void SampleLog::read(const QString &folder, const std::function<bool(const QJsonObject &)> &take)
{
    const QStringList kept = files(folder);
    for (const QString &name : kept) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            fail(file);
        while (true) {
            const QByteArray head = file.read(sizeof(quint32));
            const quint32 size = head.size() == sizeof(quint32) ? qFromBigEndian<quint32>(head.data()) : 0;
            if (size == 0 || size > mostRecordBytes)
                break;
            const QByteArray record = file.read(size);
            if (record.size() != qsizetype(size))
                break;
            const QCborValue value = QCborValue::fromCbor(qUncompress(record));
            if (!value.isMap())
                break; // half written, or not ours
            if (!take(value.toMap().toJsonObject()))
                return;
        }
    }
}

} // namespace overlab::client
