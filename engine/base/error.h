// SPDX-License-Identifier: GPL-3.0-or-later
// The one exception type of the engine. Thrown where the outside world is met (host drivers, YAML,
// RPC), caught only at the places that engine/README.md names. Carries codes and values, never a
// translated sentence: views/wording turns it into one.
#pragma once

#include <QException>
#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace overlab {

enum class ErrorCode {
    HostUnreachable, ///< a socket, daemon or namespace does not answer
    NotPermitted,    ///< the kernel or a daemon refused for lack of rights
    NotSupported,    ///< this host cannot do it; detail says what is missing
    ProgramMissing,  ///< the program that the subject names is not installed
    NotFound,        ///< no such lab, place, object or file
    NameTaken,       ///< something that is not ours already has the name
    Timeout,         ///< an outside wait reached its limit
    CommandFailed,   ///< a program ended with a status other than zero
    BadReply,        ///< an answer that does not follow its protocol
    InvalidDesign,   ///< the design has errors; they travel beside as diagnostics
    Busy,            ///< another command holds the lab
    Interrupted,     ///< the person or the engine's shutdown ended it
};

/// What failed (\a code), where or on what (\a subject, for example "compute-0: br-int"), and the
/// evidence (\a detail: the command and the end of its output, or errno in words).
/// Derives from QException so that it crosses a QFuture unchanged.
class Error : public QException
{
public:
    Error(ErrorCode code, QString subject, QString detail);

    ErrorCode code() const { return m_code; }
    QString subject() const { return m_subject; }
    QString detail() const { return m_detail; }

    /// "subject: detail" for logs; people get views/wording's sentence instead.
    const char *what() const noexcept override { return m_what.constData(); }

    /// {"code": "Timeout", "subject": …, "detail": …}: how an error crosses the RPC socket.
    QJsonObject toJson() const;
    /// The inverse of toJson(); an unknown code becomes BadReply.
    static Error fromJson(const QJsonObject &json);

    void raise() const override { throw *this; }
    Error *clone() const override { return new Error(*this); }

private:
    ErrorCode m_code;
    QString m_subject;
    QString m_detail;
    QByteArray m_what;
};

/// The enumerator's name, for example "Timeout".
QString errorCodeName(ErrorCode code);

/// "ENOENT: No such file or directory" for \a errorNumber, as drivers put it into detail.
QString errnoText(int errorNumber);

} // namespace overlab
