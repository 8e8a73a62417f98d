// SPDX-License-Identifier: GPL-3.0-or-later
// Captures in the chosen lab, over a connection of its own: what floods in delays nothing else. What was captured is
// saved, or opened in Wireshark, also when the lab has gone.
#pragma once

#include "app/gui/labsession.h"
#include "app/gui/opendesign.h"
#include "app/gui/pcapngfiles.h"
#include "engine/client/capturesession.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QAction;

namespace overlab::views {
class CaptureView;
struct FigurePart;
} // namespace overlab::views

namespace overlab::gui {

class CaptureCommands : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    struct Parts
    {
        LabSession &session;
        OpenDesign &open;
        views::CaptureView &view;
        QWidget *window = nullptr;
    };

    explicit CaptureCommands(const Parts &parts, QObject *parent = nullptr);
    ~CaptureCommands() override;

    void setLabRunning(bool isRunning);
    /// "Capture here" for what is selected in the drawing, or for a thing inside the nodes; empty where nothing passes
    /// that could be captured, or no lab runs. They are there until the next call.
    QList<QAction *> extras(const QSet<design::ObjectId> &objects, const QSet<design::LinkId> &links);
    QList<QAction *> extras(const views::FigurePart &part);

public slots:
    /// Captures at all points of the view, anew.
    void start();
    void stop();
    /// Adds the points, and captures there at once; what was captured before stays while a capture runs.
    void captureAt(const overlab::client::CaptureAt &point) { captureAtAll({point}); }
    void captureAtAll(const QList<overlab::client::CaptureAt> &points);

signals:
    /// The captures shall be seen.
    void wanted();
    void saved(const QString &path);
    void failed(const overlab::Error &error);

private:
    QList<QAction *> extrasFor(const QList<client::CaptureAt> &points);
    void begin();
    void beginAgain();
    [[nodiscard]] QCoro::Task<> carryOut(std::shared_ptr<client::LabClient> client, std::shared_ptr<client::CaptureSession> capture);
    void connectCapture(const std::shared_ptr<client::CaptureSession> &capture);
    void end(const QString &sentence);
    void fail(const Error &error, const client::CaptureRequest &request);
    void listPlaces();

    LabSession &m_session;
    OpenDesign &m_open;
    views::CaptureView &m_view;
    PcapngFiles m_files;
    std::shared_ptr<client::LabClient> m_client; ///< while a capture runs
    std::shared_ptr<client::CaptureSession> m_capture;
    bool m_isLabRunning = false;
    bool m_isToBeginAgain = false; ///< with one more point, when this one has ended
    std::unique_ptr<QObject> m_extras; ///< owns what the last context menu had
    QTimer m_listSoon;
};

} // namespace overlab::gui
