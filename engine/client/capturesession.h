// SPDX-License-Identifier: GPL-3.0-or-later
// A capture in a running lab: the engine looks at the points as long as this lives, and sends what it sees as pcapng.
#pragma once

#include "engine/base/error.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QPointer>

#include <optional>
#include <utility>

namespace overlab::client {

class LabClient;

/// Where to look, by the names that people use; app/daemon/capturepoints.h says which.
struct CaptureAt
{
    QString place;
    QString device;

    friend bool operator==(const CaptureAt &, const CaptureAt &) = default;
};

struct CaptureRequest
{
    QList<CaptureAt> points;
    QString filter; ///< pcap-filter(7)
    int snapLengthBytes = 0; ///< 0: whole frames
    qint64 ringBytes = 0;    ///< of the kernel, for all points; 0: the engine's usual
    qint64 count = 0;        ///< ends by itself after so many frames; 0: never
    bool toFile = false;     ///< the engine writes a file; data() stays silent

    QJsonObject toJson() const;
};

/// Where a point of the request is.
struct CapturedPlace
{
    QString place;
    QString node;
    QString nameSpace;
    QString device; ///< the kernel's
    QString tunnel; ///< picked out at the device of its node

    static CapturedPlace fromJson(const QJsonObject &json);
    friend bool operator==(const CapturedPlace &, const CapturedPlace &) = default;
};

struct CaptureCounts
{
    qint64 captured = 0;
    qint64 dropped = 0; ///< by the kernel
    qint64 missed = 0;  ///< by the disk, or by us
    std::optional<Error> failure; ///< why nothing more comes from the point

    qint64 lost() const { return dropped + missed; }
    static CaptureCounts fromJson(const QJsonObject &json);
};

/// Thread: the client's. May be deleted at any time, and before or after its client.
class CaptureSession : public QObject
{
    Q_OBJECT

public:
    CaptureSession(LabClient &client, CaptureRequest request, QObject *parent = nullptr);
    ~CaptureSession() override;

    const CaptureRequest &request() const { return m_request; }
    /// Throws NotFound (a place or device), NotSupported (with the filter as subject: it is wrong; with "patch" as detail:
    /// the point is a patch port of Open vSwitch), and as LabClient.
    [[nodiscard]] QCoro::Task<> begin();
    /// ended() follows.
    [[nodiscard]] QCoro::Task<> stop();

    /// After begin(): one for each point of the request.
    const QList<CapturedPlace> &places() const { return m_places; }
    /// Of toFile: the file in the lab's state folder, which is the caller's to move away.
    const QString &file() const { return m_file; }
    /// Of each point, as the engine last told.
    const QList<CaptureCounts> &counts() const { return m_counts; }

signals:
    /// The next bytes of the pcapng, whole blocks.
    void data(const QByteArray &pcapng);
    void counted();
    /// All data has come. \a failure: of the file, else empty.
    void ended(const QString &failure);
    /// The connection has gone: nothing more comes.
    void lost(const QString &reason);

private:
    void receive(const QString &method, const QJsonObject &parameters);
    void deliver(const QString &method, const QJsonObject &parameters);
    void deliverEarly();

    QPointer<LabClient> m_client;
    const CaptureRequest m_request;
    const int m_number;
    QList<CapturedPlace> m_places;
    QList<CaptureCounts> m_counts;
    QString m_file;
    QList<std::pair<QString, QJsonObject>> m_early; ///< before begin() was answered
    bool m_isBegun = false;
    bool m_isAnswered = false;
    bool m_isOver = false;
};

} // namespace overlab::client
