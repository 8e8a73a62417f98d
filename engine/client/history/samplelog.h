// SPDX-License-Identifier: GPL-3.0-or-later
// Samples of an observation, kept on disk in a ring of files of bounded size, so that they can be played again when the
// lab is gone. A file begins with a whole sample. A record is its size (32 bits, big endian) and the sample as CBOR
// (RFC 8949), compressed (qCompress()); what a crash left of the last one is passed over. Of several windows that watch the
// same lab one writes; its lock goes with its process, whatever ends that.
#pragma once

#include <QFile>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

class QLockFile;

namespace overlab::client {

/// Thread: any, one at a time. Nothing but other logs may write to the folder.
class SampleLog
{
public:
    static constexpr qint64 usualBytes = 64LL * 1024 * 1024;

    /// Nothing is made before the first sample. \a mostBytes: of all files together.
    explicit SampleLog(QString folder, qint64 mostBytes = usualBytes);
    ~SampleLog();

    const QString &folder() const { return m_folder; }
    /// Throws Error(NotPermitted): nothing more is written to this file then. A sample that is not whole is only kept
    /// behind one that is. While another log writes there nothing is kept: that one does.
    void append(const QJsonObject &sample);
    /// The file is full, or the other log has gone: the next begins with a whole sample, which somebody should ask for.
    bool wantsWhole() const;
    /// Nothing is watched for a while: another log may write.
    void rest();

    /// All that is kept in \a folder, the oldest first, until \a take says false. Throws Error(NotPermitted) when a file
    /// cannot be read.
    static void read(const QString &folder, const std::function<bool(const QJsonObject &)> &take);

private:
    static QStringList files(const QString &folder);
    void begin();
    bool goOn(const QString &rested, const QStringList &kept);
    bool lock();

    QString m_folder;
    qint64 m_mostFileBytes;
    std::unique_ptr<QLockFile> m_lock; ///< held, or none
    std::unique_ptr<QFile> m_file;
    QString m_rested; ///< the file that was written before the rest
    bool m_isRefused = false; ///< another log wrote when this one began
};

} // namespace overlab::client
