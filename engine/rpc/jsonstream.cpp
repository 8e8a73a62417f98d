// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/rpc/jsonstream.h"

#include "engine/base/error.h"

#include <QJsonDocument>

namespace overlab::rpc {

namespace {

using namespace Qt::StringLiterals;

bool isBlank(char byte)
{
    return byte == ' ' || byte == '\n' || byte == '\r' || byte == '\t';
}

/// Where the stream broke, with a little of what stood there.
Error badStream(const QString &what, QByteArrayView near)
{
    constexpr qsizetype shown = 60;
    return Error(
        ErrorCode::BadReply, QString(),
        u"%1 near \"%2\""_s.arg(what, QString::fromUtf8(near.first(std::min(shown, near.size())))));
}

} // namespace

void JsonStream::append(QByteArrayView bytes)
{
    // Moving the rest to the front only when it is the smaller half keeps the whole work linear.
    if (m_start > 0 && m_start >= m_buffer.size() - m_start) {
        m_buffer.remove(0, m_start);
        m_scanned -= m_start;
        m_start = 0;
    }
    m_buffer.append(bytes.data(), bytes.size());
}

std::optional<QJsonObject> JsonStream::next()
{
    const std::optional<QByteArray> text = nextText();
    return text ? std::optional(parse(*text)) : std::nullopt;
}

std::optional<QByteArray> JsonStream::nextText()
{
    if (!findEnd())
        return std::nullopt;
    const QByteArray text(m_buffer.constData() + m_start, m_scanned - m_start);
    m_start = m_scanned;
    return text;
}

QJsonObject JsonStream::parse(const QByteArray &text)
{
    QJsonParseError problem;
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &problem);
    if (!parsed.isObject())
        throw badStream(problem.errorString(), text);
    return parsed.object();
}

void JsonStream::reset()
{
    *this = JsonStream(m_limitBytes);
}

/// Whether a document is complete: [m_start, m_scanned). Looks at each byte once, however the bytes
/// arrive. Brackets need not match in kind here: the parser sees the same bytes afterwards.
bool JsonStream::findEnd()
{
    const char *const bytes = m_buffer.constData();
    const qsizetype size = m_buffer.size();

    if (m_depth == 0) {
        while (m_scanned < size && isBlank(bytes[m_scanned]))
            ++m_scanned;
        m_start = m_scanned;
        if (m_start == size)
            return false;
        if (bytes[m_start] != '{')
            throw badStream(u"expected an object"_s, QByteArrayView(m_buffer).sliced(m_start));
    }

    while (m_scanned < size) {
        const char byte = bytes[m_scanned++];
        if (m_inString) {
            if (m_escaped)
                m_escaped = false;
            else if (byte == '\\')
                m_escaped = true;
            else if (byte == '"')
                m_inString = false;
        } else if (byte == '"') {
            m_inString = true;
        } else if (byte == '{' || byte == '[') {
            ++m_depth;
        } else if ((byte == '}' || byte == ']') && --m_depth == 0) {
            break;
        }
    }
    if (m_scanned - m_start > m_limitBytes)
        throw badStream(u"a document of more than %1 bytes"_s.arg(m_limitBytes),
                        QByteArrayView(m_buffer).sliced(m_start));
    return m_depth == 0;
}

} // namespace overlab::rpc
