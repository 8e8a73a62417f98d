// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/probe/hostcapabilities.h"

#include <QJsonArray>

#include <algorithm>

namespace overlab::host {

namespace {

using namespace Qt::StringLiterals;

FindingState stateFromName(const QString &name)
{
    for (const FindingState state : {FindingState::Ok, FindingState::Limited}) {
        if (name == findingStateName(state))
            return state;
    }
    return FindingState::Missing;
}

const Finding *find(const QList<Finding> &findings, const QString &key)
{
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [&key](const Finding &finding) { return finding.key == key; });
    return found == findings.end() ? nullptr : &*found;
}

} // namespace

bool HostCapabilities::has(const QString &key) const
{
    const Finding *const finding = find(findings, key);
    return finding && finding->state == FindingState::Ok;
}

QString HostCapabilities::value(const QString &key) const
{
    const Finding *const finding = find(findings, key);
    return finding ? finding->value : QString();
}

QJsonObject HostCapabilities::toJson() const
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{u"key"_s, finding.key},
                                 {u"state"_s, findingStateName(finding.state)},
                                 {u"value"_s, finding.value},
                                 {u"purpose"_s, finding.purpose},
                                 {u"package"_s, finding.package},
                                 {u"remedy"_s, finding.remedy}});
    }
    return {{u"findings"_s, array}};
}

HostCapabilities HostCapabilities::fromJson(const QJsonObject &json)
{
    HostCapabilities capabilities;
    const QJsonArray array = json.value(u"findings"_s).toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject finding = value.toObject();
        capabilities.findings.append(
            {finding.value(u"key"_s).toString(),
             stateFromName(finding.value(u"state"_s).toString()),
             finding.value(u"value"_s).toString(), finding.value(u"purpose"_s).toString(),
             finding.value(u"package"_s).toString(), finding.value(u"remedy"_s).toString()});
    }
    return capabilities;
}

QString findingStateName(FindingState state)
{
    switch (state) {
    case FindingState::Ok:
        return u"ok"_s;
    case FindingState::Limited:
        return u"limited"_s;
    case FindingState::Missing:
        break;
    }
    return u"missing"_s;
}

} // namespace overlab::host
