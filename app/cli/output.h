// SPDX-License-Identifier: GPL-3.0-or-later
// Where a command writes: results to standard output, messages to standard error. With --json
// standard output gets one JSON document and nothing else.
#pragma once

#include "engine/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace overlab::cli {

class Refusal;

class Output
{
public:
    explicit Output(bool isJson) : m_isJson(isJson) {}

    bool isJson() const { return m_isJson; }

    /// A result for people: standard output, or nothing with --json. A line break is added.
    void result(const QString &text);
    /// A message for people: standard error in both modes.
    void message(const QString &text);
    /// The document of --json; nothing without it.
    void json(const QJsonObject &document);
    void json(const QJsonArray &document);
    /// One of many documents of --json: each is a line.
    void jsonLine(const QJsonObject &document);

    /// The failure as a message and, with --json, as the document {"error": {…}} unless another
    /// document was printed already.
    void failure(const Error &error, const QString &text);
    void failure(const Refusal &refusal);

private:
    void failure(QJsonObject error, const QString &text);

    bool m_isJson;
    bool m_hasDocument = false;
};

/// All of \a bytes to \a descriptor; false when it is gone (a closed pipe).
bool writeAll(int descriptor, const QByteArray &bytes);

} // namespace overlab::cli
