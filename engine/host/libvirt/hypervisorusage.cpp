// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/host/libvirt/libvirtconnection.h"

namespace overlab::host {

namespace {

constexpr qint64 kibibyte = 1024;

DomainUsage usageOf(const virDomainStatsRecord &record)
{
    DomainUsage usage;
    char uuid[VIR_UUID_STRING_BUFLEN] = {};
    if (virDomainGetUUIDString(record.dom, uuid) == 0)
        usage.uuid = QUuid::fromString(QLatin1StringView(uuid));
    unsigned long long number = 0;
    if (virTypedParamsGetULLong(record.params, record.nparams, "cpu.time", &number) == 1)
        usage.processorNanoseconds = qint64(number);
    if (virTypedParamsGetULLong(record.params, record.nparams, "balloon.rss", &number) == 1)
        usage.memoryBytes = qint64(number) * kibibyte;
    unsigned vcpus = 0;
    if (virTypedParamsGetUInt(record.params, record.nparams, "vcpu.current", &vcpus) == 1)
        usage.vcpus = int(vcpus);
    return usage;
}

} // namespace

QList<DomainUsage> Hypervisor::readUsage()
{
    const ConnectPointer connection = m_connection->acquire();
    virDomainStatsRecordPtr *records = nullptr;
    const int count = virConnectGetAllDomainStats(connection.get(),
                                                  VIR_DOMAIN_STATS_CPU_TOTAL | VIR_DOMAIN_STATS_BALLOON | VIR_DOMAIN_STATS_VCPU, &records,
                                                  VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE | VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT);
    if (count < 0)
        throw lastLibvirtError(m_connection->subject(), connection.get());
    QList<DomainUsage> usage;
    for (int i = 0; i < count; ++i)
        usage.append(usageOf(*records[i]));
    virDomainStatsRecordListFree(records);
    return usage;
}

} // namespace overlab::host
