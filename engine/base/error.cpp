// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/error.h"

#include <QHash>

#include <array>
#include <cstring>
#include <utility>

namespace overlab {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array<std::pair<ErrorCode, const char *>, 13> codeNames{{
    {ErrorCode::HostUnreachable, "HostUnreachable"},
    {ErrorCode::NotPermitted, "NotPermitted"},
    {ErrorCode::NotSupported, "NotSupported"},
    {ErrorCode::ProgramMissing, "ProgramMissing"},
    {ErrorCode::NotFound, "NotFound"},
    {ErrorCode::NameTaken, "NameTaken"},
    {ErrorCode::Timeout, "Timeout"},
    {ErrorCode::CommandFailed, "CommandFailed"},
    {ErrorCode::BadReply, "BadReply"},
    {ErrorCode::InvalidDesign, "InvalidDesign"},
    {ErrorCode::Busy, "Busy"},
    {ErrorCode::Interrupted, "Interrupted"},
}};

} // namespace

Error::Error(ErrorCode code, QString subject, QString detail)
    : m_code(code), m_subject(std::move(subject)), m_detail(std::move(detail)),
      m_what((m_subject.isEmpty() ? m_detail : m_subject + u": "_s + m_detail).toUtf8())
{
}

QJsonObject Error::toJson() const
{
    return {{u"code"_s, errorCodeName(m_code)},
            {u"subject"_s, m_subject},
            {u"detail"_s, m_detail}};
}

Error Error::fromJson(const QJsonObject &json)
{
    const QString name = json.value(u"code"_s).toString();
    ErrorCode code = ErrorCode::BadReply;
    for (const auto &[candidate, candidateName] : codeNames) {
        if (name == QLatin1StringView(candidateName))
            code = candidate;
    }
    return Error(code, json.value(u"subject"_s).toString(), json.value(u"detail"_s).toString());
}

QString errorCodeName(ErrorCode code)
{
    for (const auto &[candidate, name] : codeNames) {
        if (candidate == code)
            return QString::fromLatin1(name);
    }
    return u"BadReply"_s;
}

QString errnoText(int errorNumber)
{
    const char *const name = strerrorname_np(errorNumber);
    return u"%1: %2"_s.arg(QString::fromLatin1(name ? name : "errno"),
                           QString::fromLocal8Bit(std::strerror(errorNumber)));
}

} // namespace overlab
