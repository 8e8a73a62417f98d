// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/wording/errorwording.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWording
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::ErrorWording)
};

/// The engine's own words; those of commands and of the kernel stay as they are.
QString detailOf(const Error &error)
{
    static constexpr std::array known{
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "no such place in the lab"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "no such machine in the lab"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "no such lab"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "no design is applied yet"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "it has no IPv4 address"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "it has no DHCP namespace"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "the design has no external network"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "the lab does not run"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "the lab has ended"),
        QT_TRANSLATE_NOOP("overlab::views::ErrorWording", "is not there (any more)"),
    };
    const QString detail = error.detail().trimmed();
    const auto found = std::find_if(known.cbegin(), known.cend(), [&detail](const char *one) { return detail == QLatin1StringView(one); });
    return found == known.cend() ? detail : ErrorWording::tr(*found);
}

QString indented(const QString &text)
{
    QStringList lines = text.trimmed().split(u'\n');
    for (QString &line : lines)
        line.prepend(u"    "_s);
    return lines.join(u'\n');
}

} // namespace

QString errorSentence(const Error &error)
{
    //: Stands for an object's name where the engine gave none.
    const QString where = error.subject().isEmpty() ? ErrorWording::tr("The lab") : error.subject();
    switch (error.code()) {
    case ErrorCode::HostUnreachable:
        return ErrorWording::tr("%1 does not answer.").arg(where);
    case ErrorCode::NotPermitted:
        return ErrorWording::tr("%1: the system refused this for lack of rights.").arg(where);
    case ErrorCode::NotSupported:
        return ErrorWording::tr("%1: this host cannot do that.").arg(where);
    case ErrorCode::ProgramMissing:
        //: %1 is a program, or a host and a program: "me@server: overlabd".
        return ErrorWording::tr("%1: the program is not installed.").arg(where);
    case ErrorCode::NotFound:
        return ErrorWording::tr("%1: there is no such thing.").arg(where);
    case ErrorCode::NameTaken:
        return ErrorWording::tr("%1: the name belongs to something that this lab did not make; "
                                "it was left alone.")
            .arg(where);
    case ErrorCode::Timeout:
        return ErrorWording::tr("%1 took too long and was given up.").arg(where);
    case ErrorCode::CommandFailed:
        return ErrorWording::tr("%1: a command failed.").arg(where);
    case ErrorCode::BadReply:
        return ErrorWording::tr("%1 gave an answer that makes no sense.").arg(where);
    case ErrorCode::InvalidDesign:
        return ErrorWording::tr("%1: the design has errors, nothing was changed.").arg(where);
    case ErrorCode::Busy:
        return ErrorWording::tr("%1 is busy with another command; this one changed nothing.")
            .arg(where);
    case ErrorCode::Interrupted:
        return ErrorWording::tr("%1 was interrupted before it was done.").arg(where);
    }
    return where;
}

QString errorAdvice(const Error &error)
{
    switch (error.code()) {
    case ErrorCode::HostUnreachable:
        return ErrorWording::tr(
            "See whether the lab still runs (overlabctl list) and, for a lab on "
            "another host, whether ssh reaches it.");
    case ErrorCode::NotPermitted:
    case ErrorCode::NotSupported:
        return ErrorWording::tr("“overlabctl doctor” says what this host lacks and what to "
                                "install.");
    case ErrorCode::ProgramMissing:
        // doctor is of no help here: it is overlabd that examines the host.
        if (error.subject().endsWith(u"overlabd"))
            return ErrorWording::tr("overlabd is a part of Overlab: it has to lie beside this "
                                    "program or in a folder of PATH; on another host, in PATH.");
        break;
    case ErrorCode::NotFound:
        return ErrorWording::tr("“overlabctl status” lists what the lab has.");
    case ErrorCode::Timeout:
    case ErrorCode::Interrupted:
        return ErrorWording::tr("Apply the design again: it finishes what was begun.");
    case ErrorCode::BadReply:
        return ErrorWording::tr("The lab may have been started by another version of this program: "
                                "end it and apply the design again.");
    case ErrorCode::Busy:
        return ErrorWording::tr("Try again when the other command has ended.");
    case ErrorCode::NameTaken:
    case ErrorCode::CommandFailed:
    case ErrorCode::InvalidDesign:
        break;
    }
    return {};
}

QString errorText(const Error &error)
{
    QStringList parts{errorSentence(error)};
    if (!error.detail().trimmed().isEmpty())
        parts << indented(detailOf(error));
    const QString advice = errorAdvice(error);
    if (!advice.isEmpty())
        parts << advice;
    return parts.join(u'\n');
}

} // namespace overlab::views
