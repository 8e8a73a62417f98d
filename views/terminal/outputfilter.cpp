// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/terminal/outputfilter.h"

#include <QString>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr char escape = 0x1b;
constexpr int marginMode = 69;
constexpr int largeNumber = 10'000;

/// How many bytes at the end begin a character whose rest has not come yet.
qsizetype unfinishedBytes(const QByteArray &bytes)
{
    for (qsizetype count = 1; count <= std::min<qsizetype>(3, bytes.size()); ++count) {
        const auto code = static_cast<unsigned char>(bytes.at(bytes.size() - count));
        if (code < 0x80)
            return 0;
        if (code >= 0xc0) {
            const int whole = code >= 0xf0 ? 4 : code >= 0xe0 ? 3 : 2;
            return whole > count ? count : 0;
        }
    }
    return 0;
}

/// Whole characters, without those that have no width.
QByteArray safeText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    text.removeIf([](QChar each) { return each >= u'\u0080' && each <= u'\u009f'; });
    return text.toUtf8();
}

} // namespace

QByteArray OutputFilter::filtered(const QByteArray &output)
{
    QByteArray bytes = m_unfinished + output;
    m_unfinished = bytes.right(unfinishedBytes(bytes));
    bytes.chop(m_unfinished.size());
    bytes = safeText(bytes);
    tameMargins(bytes);
    return bytes;
}

/// Setting the mode becomes clearing it.
void OutputFilter::tameMargins(QByteArray &output)
{
    qsizetype at = 0;
    while (at < output.size()) {
        if (m_state == State::Text) {
            at = output.indexOf(escape, at);
            if (at < 0)
                return;
        }
        const char byte = output.at(at);
        if (const char tamed = next(byte); tamed != byte)
            output[at] = tamed;
        ++at;
    }
}

char OutputFilter::next(char byte)
{
    if (byte == escape) {
        m_state = State::Escape;
        return byte;
    }
    const auto code = static_cast<unsigned char>(byte);
    if (byte == 0x18 || byte == 0x1a) { // they end a sequence
        m_state = State::Text;
        return byte;
    }
    if (code < 0x20 || code == 0x7f) // others are carried out within it
        return byte;
    if (m_state == State::Escape) {
        m_state = byte == '[' ? State::Sequence : State::Text;
        m_number = 0;
        m_isMarginMode = false;
        return byte;
    }
    if (byte >= '0' && byte <= '9') {
        m_number = m_number < largeNumber ? m_number * 10 + (byte - '0') : m_number;
        return byte;
    }
    m_isMarginMode = m_isMarginMode || m_number == marginMode;
    m_number = 0;
    if (code < 0x40) // ";", ":", "?" and the like
        return byte;
    m_state = State::Text;
    return byte == 'h' && m_isMarginMode ? 'l' : byte;
}

} // namespace overlab::views
