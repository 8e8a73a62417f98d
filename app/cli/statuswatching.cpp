// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/statuswatching.h"

#include "app/cli/output.h"
#include "engine/base/spawn.h"
#include "views/wording/errorwording.h"

namespace overlab::cli {

namespace {

/// Traffic changes by itself, and is not what is waited for.
client::LabStatus withoutTraffic(client::LabStatus status)
{
    for (client::TenantStatus &tenant : status.tenants) {
        tenant.sentBytes = tenant.sentPackets = 0;
        tenant.receivedBytes = tenant.receivedPackets = 0;
    }
    return status;
}

} // namespace

StatusWatching::StatusWatching(client::LabClient &lab, Output &output, Show show) : m_lab(lab), m_output(output), m_show(std::move(show))
{
}

void StatusWatching::look()
{
    m_isOld = true;
    if (m_isReading)
        return;
    m_isReading = true;
    spawn(this, read(QPointer<StatusWatching>(this)), [this](const Error &error) {
        m_isReading = false;
        m_output.message(views::errorText(error));
    });
}

QCoro::Task<> StatusWatching::read(QPointer<StatusWatching> self)
{
    while (self && std::exchange(self->m_isOld, false)) {
        const QJsonObject json = co_await self->m_lab.status();
        if (self)
            self->take(json);
    }
    if (self)
        self->m_isReading = false;
}

void StatusWatching::take(const QJsonObject &json)
{
    const client::LabStatus status = client::LabStatus::fromJson(json);
    const client::LabStatus still = withoutTraffic(status);
    if (m_shown == still)
        return;
    m_shown = still;
    m_show(json, status);
}

} // namespace overlab::cli
