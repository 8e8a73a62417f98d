// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"

#include "app/cli/refusal.h"

#include <QJsonDocument>

#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace overlab::cli {

using namespace Qt::StringLiterals;

bool writeAll(int descriptor, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count =
            ::write(descriptor, bytes.constData() + written, size_t(bytes.size() - written));
        if (count >= 0) {
            written += count;
        } else if (errno == EAGAIN) { // somebody made the shared stream non-blocking
            pollfd ready{descriptor, POLLOUT, 0};
            ::poll(&ready, 1, -1);
        } else if (errno != EINTR) {
            return false;
        }
    }
    return true;
}

void Output::result(const QString &text)
{
    if (!m_isJson)
        writeAll(STDOUT_FILENO, text.toUtf8() + '\n');
}

void Output::message(const QString &text)
{
    writeAll(STDERR_FILENO, text.toUtf8() + '\n');
}

void Output::json(const QJsonObject &document)
{
    if (m_isJson && !std::exchange(m_hasDocument, true))
        writeAll(STDOUT_FILENO, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::json(const QJsonArray &document)
{
    if (m_isJson && !std::exchange(m_hasDocument, true))
        writeAll(STDOUT_FILENO, QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::jsonLine(const QJsonObject &document)
{
    m_hasDocument = true;
    if (m_isJson)
        writeAll(STDOUT_FILENO, QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
}

void Output::failure(const Error &error, const QString &text)
{
    failure(error.toJson(), text);
}

void Output::failure(const Refusal &refusal)
{
    QJsonObject error = refusal.toJson();
    error.insert(u"code"_s, refusal.codeName());
    failure(error, refusal.sentence());
}

void Output::failure(QJsonObject error, const QString &text)
{
    message(u"overlabctl: "_s + text);
    error.insert(u"message"_s, text);
    json(QJsonObject{{u"error"_s, error}});
}

} // namespace overlab::cli
