// SPDX-License-Identifier: GPL-3.0-or-later
// Follows the state of a lab: reads it again when the lab tells that something happened, and shows it when it is another one.
#pragma once

#include "engine/client/labclient.h"
#include "engine/client/labstatus.h"

#include <QCoroTask>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace overlab::cli {

class Output;

class StatusWatching : public QObject
{
    Q_OBJECT

public:
    using Show = std::function<void(const QJsonObject &json, const client::LabStatus &status)>;

    /// Both must outlive it.
    StatusWatching(client::LabClient &lab, Output &output, Show show);

    /// Something happened.
    void look();

private:
    [[nodiscard]] static QCoro::Task<> read(QPointer<StatusWatching> self);
    void take(const QJsonObject &json);

    client::LabClient &m_lab;
    Output &m_output;
    const Show m_show;
    std::optional<client::LabStatus> m_shown;
    bool m_isReading = false;
    bool m_isOld = false; ///< something happened during the reading
};

} // namespace overlab::cli
