// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/lab/world/launcher.h"

#include "engine/lab/world/enginesocket.h"
#include "engine/lab/world/idmap.h"
#include "engine/lab/world/namespacechild.h"
#include "engine/lab/world/namespaceorder.h"
#include "engine/lab/world/processidentity.h"
#include "engine/lab/world/statefolder.h"
#include "engine/lab/world/systemerror.h"
#include "engine/lab/world/world.h"

#include <QDir>
#include <QFileInfo>

#include <thread>

#include <sched.h>
#include <sys/stat.h>
#include <unistd.h>

namespace overlab::lab {

namespace {

using namespace Qt::StringLiterals;
using host::FileDescriptor;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto oneHello = 1000ms;
constexpr auto betweenHellos = 3ms;

/// A person who may not make user namespaces gets the reason, not only the errno.
Error withHint(const Error &error, bool inUserNamespace)
{
    const QString hint =
        inUserNamespace && error.code() != ErrorCode::Timeout ? userNamespaceHint() : QString();
    if (hint.isEmpty())
        return error;
    return Error(ErrorCode::NotSupported, error.subject(), error.detail() + u"; "_s + hint);
}

WorldOptions worldOptions(const LaunchOptions &options, const StateFolder &folder)
{
    struct stat status
    {
    };
    checked(fstat(folder.descriptor(), &status), folder.path(), u"fstat"_s);
    return {options.labName, folder.path(),         status.st_dev,
            status.st_ino,   options.programFolder, imagesFolderFor(options.programFolder)};
}

LabRecord recordOf(const NamespaceChild &init, const LaunchOptions &options)
{
    LabRecord record;
    record.name = options.labName;
    record.version = options.version;
    record.bootId = readBootId();
    record.init = {init.pid(), host::readStartTime(init.pid()).value_or(0)};
    record.namespaces = readNamespaces(init.pid());
    if (record.init.startTime == 0 || record.namespaces.pid == 0)
        throw Error(ErrorCode::NotSupported, u"/proc"_s,
                    u"does not show the lab's first process; is /proc mounted?"_s);
    return record;
}

void requirePrograms(const QString &folder)
{
    for (const QString &program : {u"overlab-init"_s, u"overlabd"_s}) {
        if (!QFileInfo(folder + u'/' + program).isExecutable())
            throw Error(ErrorCode::NotFound, folder + u'/' + program,
                        u"missing or not executable"_s);
    }
}

/// Waits until the engine answers; \a hasEnded tells when the lab ended instead.
template<typename HasEnded>
void waitForEngine(const StateFolder &folder, std::chrono::milliseconds limit, HasEnded hasEnded)
{
    const Clock::time_point end = Clock::now() + limit;
    while (!askHello(folder, oneHello)) {
        if (hasEnded())
            throw Error(ErrorCode::CommandFailed, folder.labName(),
                        u"the lab ended while it started: "_s + folder.readLogTail());
        if (Clock::now() >= end)
            throw Error(ErrorCode::Timeout, folder.labName(),
                        u"the engine did not answer within %1 ms: %2"_s.arg(limit.count())
                            .arg(folder.readLogTail()));
        std::this_thread::sleep_for(betweenHellos);
    }
}

/// The folder with its lock held; made anew when another command removed it while we waited.
std::pair<StateFolder, FileDescriptor> lockedFolder(const LaunchOptions &options)
{
    for (;;) {
        StateFolder folder = StateFolder::ensure(options.labName);
        FileDescriptor lock = folder.lock(options.lockLimit);
        if (folder.isStillThere())
            return {std::move(folder), std::move(lock)};
    }
}

LabRecord startIn(const StateFolder &folder, const LaunchOptions &options)
{
    const bool inUserNamespace = geteuid() != 0;
    requirePrograms(options.programFolder);
    folder.removeRecord(); // of a lab that has ended
    folder.rotateLog();
    const WorldOptions world = worldOptions(options, folder);
    const int spaces = CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWPID | CLONE_NEWIPC | CLONE_NEWUTS |
                       (inUserNamespace ? CLONE_NEWUSER : 0);
    try {
        const ProcessorPin pin(processorOfSmallestNumbers());
        NamespaceChild init(spaces, [&world](const Reporter &reporter) -> int {
            ProcessorPin::releaseChild();
            prepareWorld(world, reporter);
            becomeInit(world.labName);
        });
        if (inUserNamespace)
            writeIdMaps(init.pid(), readSubordinateIds());
        LabRecord record = recordOf(init, options);
        folder.writeRecord(record); // before the child may do anything: no lab without a record
        record.warnings = init.go();
        if (!record.warnings.isEmpty())
            folder.writeRecord(record);
        waitForEngine(folder, options.engineLimit, [&init] { return init.hasEnded(); });
        init.release();
        return record;
    } catch (const Error &error) {
        folder.removeRecord();
        throw withHint(error, inUserNamespace);
    }
}

} // namespace

QString programFolderOfThisProcess()
{
    const QString program = QFileInfo(u"/proc/self/exe"_s).symLinkTarget();
    if (program.isEmpty())
        throw Error(ErrorCode::NotSupported, u"/proc/self/exe"_s,
                    u"cannot be read; is /proc mounted?"_s);
    return QFileInfo(program).absolutePath();
}

QString imagesFolderFor(const QString &programFolder)
{
    const QStringList candidates{qEnvironmentVariable("OVERLAB_IMAGES_DIR"),
                                 programFolder + u"/../images"_s,
                                 programFolder + u"/../share/overlab/images"_s};
    for (const QString &candidate : candidates) {
        const QString found = candidate.isEmpty() ? candidate : QDir(candidate).canonicalPath();
        if (!found.isEmpty())
            return found;
    }
    return QString();
}

LaunchOutcome start(const LaunchOptions &options)
{
    const auto [folder, lock] = lockedFolder(options);
    const std::optional<LabRecord> present = folder.readRecord();
    if (!present || !isInitRunning(*present))
        return {startIn(folder, options), false};
    waitForEngine(folder, options.engineLimit, [&present] { return !isInitRunning(*present); });
    return {*present, true};
}

} // namespace overlab::lab
