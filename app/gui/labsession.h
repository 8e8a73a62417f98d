// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with labs: lists them, keeps the status of the chosen one fresh, applies and
// ends. The only place of the application that speaks to engines; everything is asynchronous and
// comes back as a signal.
#pragma once

#include "engine/client/endlab.h"
#include "engine/client/hostcommands.h"
#include "engine/client/labclient.h"
#include "engine/design/diagnostic.h"

#include <QCoroTask>
#include <QObject>
#include <QTimer>

#include <memory>

namespace overlab::gui {

/// Thread: the GUI's. Never blocks. One apply or end at a time; requests meanwhile are dropped.
class LabSession : public QObject
{
    Q_OBJECT

public:
    explicit LabSession(QObject *parent = nullptr);
    ~LabSession() override;

    QString currentLab() const { return m_current; }
    bool isBusy() const { return m_isBusy; }

    /// Reads the list of labs, and the status of the chosen one.
    void refresh();
    /// Shows another lab; empty: none.
    void choose(const QString &lab);
    void applyFile(const QString &path);
    void endLab(const QString &lab);
    void setPower(const QString &machine, overlab::client::Power power);

signals:
    void labsChanged(const QList<overlab::client::LabEntry> &labs);
    void statusChanged(const overlab::client::LabStatus &status);
    /// The chosen lab's engine does not answer.
    void statusLost();
    void busyChanged(bool isBusy);
    /// The apply of \a lab has begun: it is the chosen one from here on.
    void applyBegan(const QString &lab);
    void progressed(const overlab::client::Progress &progress);
    void applied(const overlab::client::ApplyReport &report);
    void designRefused(const QString &fileName, const QList<overlab::design::Diagnostic> &findings);
    void ended(const QString &lab, const overlab::client::EndReport &report);
    void failed(const overlab::Error &error);

private:
    [[nodiscard]] QCoro::Task<> readList();
    [[nodiscard]] QCoro::Task<> readStatus();
    [[nodiscard]] QCoro::Task<> apply(QString path);
    [[nodiscard]] QCoro::Task<> end(QString lab);
    [[nodiscard]] QCoro::Task<> switchPower(QString machine, client::Power power);
    std::shared_ptr<client::LabClient> clientFor(const QString &lab);
    void setBusy(bool isBusy);
    void passProgress(const QString &lab, const client::Progress &progress);
    void report(const Error &error);

    QString m_current;
    /// Shared with the coroutines that wait for it: choosing another lab ends none of them.
    std::shared_ptr<client::LabClient> m_client;
    QTimer m_refreshSoon; ///< progress comes in floods; the status follows at its own pace
    bool m_isListing = false;
    bool m_isReading = false;
    bool m_isBusy = false;
};

} // namespace overlab::gui
