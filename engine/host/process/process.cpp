// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/process/process.h"

#include "engine/host/process/launch.h"

#include <QElapsedTimer>
#include <QLoggingCategory>

#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

namespace overlab::host {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(processLog, "overlab.host.process", QtInfoMsg)

constexpr qsizetype errorTailLength = 2000;

[[noreturn]] void throwErrno(const ProcessSpec &spec, const QString &what)
{
    throw Error(ErrorCode::CommandFailed, spec.program, what + u": "_s + errnoText(errno));
}

/// A file without a name instead of a pipe: the child cannot block us nor break our pipe.
FileDescriptor openInput(const ProcessSpec &spec)
{
    if (spec.input.isEmpty()) {
        FileDescriptor nothing(open("/dev/null", O_RDONLY | O_CLOEXEC));
        if (!nothing.isOpen())
            throwErrno(spec, u"/dev/null"_s);
        return nothing;
    }
    FileDescriptor input(memfd_create("input", MFD_CLOEXEC));
    for (qsizetype done = 0; done < spec.input.size();) {
        const ssize_t now =
            ::write(input.get(), spec.input.constData() + done, size_t(spec.input.size() - done));
        if (now <= 0)
            throwErrno(spec, u"keeping the input"_s);
        done += now;
    }
    lseek(input.get(), 0, SEEK_SET);
    return input;
}

/// Our end of one output stream.
struct Reader
{
    FileDescriptor ours;
    FileDescriptor childs;
    QByteArray bytes;

    explicit Reader(const ProcessSpec &spec)
    {
        int ends[2];
        if (pipe2(ends, O_CLOEXEC) != 0)
            throwErrno(spec, u"pipe"_s);
        ours.reset(ends[0]);
        childs.reset(ends[1]);
        fcntl(ours.get(), F_SETFL, O_NONBLOCK);
    }

    /// Takes what is there; false when it became more than \a limit.
    bool drain(qsizetype limit)
    {
        char chunk[64 * 1024];
        while (ours.isOpen()) {
            const ssize_t length = ::read(ours.get(), chunk, sizeof chunk);
            if (length > 0)
                bytes.append(chunk, length);
            else if (length == 0)
                ours.reset();
            else if (errno != EINTR)
                break;
            if (bytes.size() > limit)
                return false;
        }
        return true;
    }
};

/// The session that the child leads is killed with it.
void killAndReap(const Launched &child)
{
    ::kill(-child.pid, SIGKILL);
    ::kill(child.pid, SIGKILL); // not reaped yet, so the number is still its own
    reapChild(child);
}

/// Returns when the child has ended; kills it and throws at a limit.
void follow(const ProcessSpec &spec, const Launched &child, Reader &output, Reader &errors)
{
    QElapsedTimer clock;
    clock.start();
    for (bool ended = false; !ended;) {
        const qint64 left = spec.timeLimit.count() - clock.elapsed();
        pollfd waiting[] = {{child.pidfd.get(), POLLIN, 0},
                            {output.ours.get(), POLLIN, 0}, // -1 at its end: poll passes it over
                            {errors.ours.get(), POLLIN, 0}};
        const int ready = left > 0 ? poll(waiting, 3, int(qMin(left, qint64(60'000)))) : 0;
        if (ready == 0 && spec.timeLimit.count() <= clock.elapsed()) {
            killAndReap(child);
            throw Error(
                ErrorCode::Timeout, spec.program,
                u"%1: no end after %2 ms"_s.arg(spec.commandLine()).arg(spec.timeLimit.count()));
        }
        ended = ready > 0 && (waiting[0].revents & POLLIN); // first, so that the drain sees all
        if (!output.drain(spec.outputLimit) || !errors.drain(spec.outputLimit)) {
            killAndReap(child);
            throw Error(ErrorCode::BadReply, spec.program,
                        u"%1: more than %2 bytes of output"_s.arg(spec.commandLine())
                            .arg(spec.outputLimit));
        }
    }
}

QString quoted(const QString &word)
{
    const auto isPlain = [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || u"_-+=./:,@%"_s.contains(c);
    };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    QString inside = word;
    return u'\'' + inside.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString ProcessSpec::commandLine() const
{
    QStringList words{quoted(program)};
    for (const QString &argument : arguments)
        words << quoted(argument);
    return words.join(u' ');
}

ProcessResult run(const ProcessSpec &spec)
{
    QElapsedTimer clock;
    clock.start();
    const ChildImage image(spec);
    const FileDescriptor input = openInput(spec);
    Reader output(spec);
    Reader errors(spec);

    const int descriptors[] = {input.get(), output.childs.get(), errors.childs.get()};
    const Launched child = launch(image, descriptors, false);
    output.childs.reset();
    errors.childs.reset();
    follow(spec, child, output, errors);
    const int exitCode = reapChild(child);

    qCDebug(processLog).noquote() << spec.commandLine() << "->" << exitCode << "in"
                                  << clock.elapsed() << "ms";
    return {exitCode, output.bytes, errors.bytes};
}

ProcessResult runChecked(const ProcessSpec &spec)
{
    ProcessResult result = run(spec);
    if (result.exitCode != 0) {
        const QByteArray &said = result.errors.trimmed().isEmpty() ? result.output : result.errors;
        throw Error(ErrorCode::CommandFailed, spec.program,
                    u"%1: exit code %2: %3"_s.arg(spec.commandLine())
                        .arg(result.exitCode)
                        .arg(QString::fromUtf8(said.right(errorTailLength)).trimmed()));
    }
    return result;
}

} // namespace overlab::host
