// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/guestagent.h"

#include "engine/base/error.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

QByteArray request(const QString &command, const QJsonObject &arguments)
{
    const QJsonObject json{{u"execute"_s, command}, {u"arguments"_s, arguments}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

QJsonObject returned(const QByteArray &reply)
{
    const QJsonValue value = QJsonDocument::fromJson(reply).object().value(u"return"_s);
    if (!value.isObject())
        throw Error(ErrorCode::BadReply, u"guest agent"_s, QString::fromUtf8(reply.left(500)));
    return value.toObject();
}

QByteArray decoded(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

QByteArray guestExecRequest(const QStringList &command, const QByteArray &input)
{
    QJsonObject arguments{{u"path"_s, command.value(0)},
                          {u"arg"_s, QJsonArray::fromStringList(command.mid(1))},
                          {u"capture-output"_s, true}};
    if (!input.isEmpty())
        arguments.insert(u"input-data"_s, QString::fromLatin1(input.toBase64()));
    return request(u"guest-exec"_s, arguments);
}

QByteArray guestExecStatusRequest(qint64 process)
{
    return request(u"guest-exec-status"_s, {{u"pid"_s, process}});
}

qint64 readGuestExecReply(const QByteArray &reply)
{
    const QJsonValue process = returned(reply).value(u"pid"_s);
    if (!process.isDouble())
        throw Error(ErrorCode::BadReply, u"guest agent"_s, QString::fromUtf8(reply.left(500)));
    return process.toInteger();
}

std::optional<GuestExecResult> readGuestExecStatusReply(const QByteArray &reply)
{
    const QJsonObject status = returned(reply);
    if (!status.value(u"exited"_s).toBool())
        return std::nullopt;
    GuestExecResult result;
    result.status = status.contains(u"signal"_s) ? 128 + status.value(u"signal"_s).toInt()
                                                 : status.value(u"exitcode"_s).toInt();
    result.output = decoded(status.value(u"out-data"_s));
    result.errorOutput = decoded(status.value(u"err-data"_s));
    return result;
}

} // namespace overlab::host
