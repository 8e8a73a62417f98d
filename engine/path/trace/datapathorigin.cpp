// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/path/trace/datapathorigin.h"

#include "engine/base/error.h"

namespace overlab::path {

using namespace Qt::StringLiterals;

DatapathOrigin parseDatapathOrigin(const QString &trace)
{
    const QString mark = u"\nDatapath actions: "_s;
    const qsizetype at = trace.indexOf(mark);
    const qsizetype end = at < 0 ? -1 : trace.indexOf(u'\n', at + mark.size());
    const QString round = end < 0 ? trace : trace.first(end + 1);
    DatapathOrigin origin;
    origin.bridges = parseOvsTrace(round).bridges;
    origin.actions = at < 0 ? QString() : round.sliced(at + mark.size()).trimmed();
    return origin;
}

DatapathOrigin readDatapathOrigin(host::UnixctlClient &control, const host::DatapathFlow &flow)
{
    // "netdev@ovs-netdev": the trace takes the name alone.
    const QStringList arguments{u"--names"_s, flow.datapath.section(u'@', 1), flow.key};
    DatapathOrigin origin;
    try {
        origin = parseDatapathOrigin(control.call(u"ofproto/trace"_s, arguments));
    } catch (const Error &error) { // its answer, as a failure
        if (error.code() != ErrorCode::CommandFailed)
            throw;
        origin.refusal = error.detail();
    }
    origin.command = QStringList{u"ovs-appctl"_s, u"ofproto/trace"_s} + arguments;
    return origin;
}

} // namespace overlab::path
