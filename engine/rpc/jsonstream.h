// SPDX-License-Identifier: GPL-3.0-or-later
// Splits a stream of bytes into JSON objects. OVSDB and unixctl put nothing between two documents,
// so the end of each is found by counting brackets outside strings; every byte is looked at once.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonObject>

#include <optional>

namespace overlab::rpc {

/// Bytes in, objects out. Whitespace between documents is skipped. Throws Error(BadReply) for
/// anything else than an object, for malformed JSON and for a document above the limit; the stream
/// is useless afterwards, for nobody knows where the next document starts.
class JsonStream
{
public:
    static constexpr qsizetype defaultLimitBytes = 64 * 1024 * 1024;

    explicit JsonStream(qsizetype limitBytes = defaultLimitBytes) : m_limitBytes(limitBytes) {}

    void append(QByteArrayView bytes);

    /// The next complete object, or nullopt until more bytes arrive.
    std::optional<QJsonObject> next();
    /// The same in two steps, the second of which may be done elsewhere: parse().
    std::optional<QByteArray> nextText();
    static QJsonObject parse(const QByteArray &text);

    /// Whether a document has begun and is not complete.
    bool isInsideDocument() const { return m_depth > 0; }

    /// Forgets everything: for a new connection.
    void reset();

private:
    bool findEnd();

    qsizetype m_limitBytes;
    QByteArray m_buffer;
    qsizetype m_start = 0;   ///< where the current document begins in m_buffer
    qsizetype m_scanned = 0; ///< how far findEnd() has looked
    int m_depth = 0;
    bool m_inString = false;
    bool m_escaped = false;
};

} // namespace overlab::rpc
