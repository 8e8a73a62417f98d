// SPDX-License-Identifier: GPL-3.0-or-later
// Captures for a dock: where, which packets, the list as they come, one of them in full. Speaks to no lab itself: it asks
// for that; what was captured stays when the capture or the lab has ended.
#pragma once

#include "engine/client/capturesession.h"
#include "views/capture/capturedecoding.h"
#include "views/capture/capturelog.h"
#include "views/capture/capturemodel.h"
#include "views/capture/packetfilter.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class QTableView;
class QToolBar;

namespace overlab::views {

class CapturePoints;
class PacketDetails;

class CaptureView : public QWidget
{
    Q_OBJECT

public:
    explicit CaptureView(QWidget *parent = nullptr);
    ~CaptureView() override;

    enum class State { Idle, Starting, Running, Stopping };

    CapturePoints &points() { return *m_points; }
    const CaptureModel &model() const { return m_model; }
    const CaptureLog &log() const { return m_log; }
    PacketDetails &details() { return *m_details; }
    /// The filter of the capture, as it is typed.
    QString filter() const;
    State state() const { return m_state; }

    /// Without a lab that runs nothing can be captured.
    void setLabRunning(bool isRunning);
    /// Whether there is a Wireshark that a capture can be opened in.
    void setWireshark(bool isThere);
    void setState(State state);
    /// A new capture: what was there goes.
    void begin();
    /// It captures there: to what has come, more comes.
    void setPlaces(const QList<client::CapturedPlace> &places);
    void take(const QByteArray &pcapng);
    void showCounts(const QList<client::CaptureCounts> &counts);
    /// A whole sentence: why a capture did not begin, or ended. Empty: there is nothing to say.
    void tell(const QString &sentence);

signals:
    void startRequested();
    void stopRequested();
    void saveRequested();
    void wiresharkRequested();
    /// A point was added by its name while a capture runs.
    void pointAdded();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildBars();
    void buildTable();
    void connectDecoding();
    void takeWaiting();
    void decodeAnew();
    void takeLines(const QList<client::PacketLine> &lines);
    void followEnd();
    void showChosen();
    void showDetails();
    void hideDetails();
    void namePlaces();
    void fitColumns(bool isAnew);
    void adapt();
    void retranslate();
    void adaptPalette();
    QString summary() const;
    QString note() const;
    QString hint() const;

    CaptureModel m_model;
    PacketFilter m_passing;
    CaptureLog m_log;
    CaptureDecoding m_decoding{m_log};
    QList<QByteArray> m_waiting; ///< to be taken with the next look
    qint64 m_waitingBytes = 0;   ///< in it
    qint64 m_leftOut = 0;        ///< packets that came faster than they could be shown
    QTimer m_soon;
    QList<client::CapturedPlace> m_places;
    State m_state = State::Idle;
    bool m_isLabRunning = false;
    bool m_hasWireshark = false;
    bool m_isAtEnd = true; ///< the list follows its end
    bool m_isByHand = false;
    bool m_isFitting = false;
    QElapsedTimer m_fitted; ///< since the columns were last measured
    QTimer m_fitLater;
    QString m_told;
    QString m_decoderTold; ///< what tshark said against the display filter

    QBoxLayout *m_halves = nullptr; ///< of the bars: beside or below each other
    QToolBar *m_bar = nullptr;
    QAction *m_start = nullptr;
    QAction *m_stop = nullptr;
    QAction *m_save = nullptr;
    QAction *m_wireshark = nullptr;
    QLineEdit *m_filter = nullptr;
    QLineEdit *m_shown = nullptr; ///< the display filter
    QComboBox *m_ring = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_note = nullptr; ///< what is to be said while the list is there
    CapturePoints *m_points = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTableView *m_table = nullptr;
    QScrollArea *m_hintPage = nullptr;
    QLabel *m_hint = nullptr; ///< in it
    QSplitter *m_parts = nullptr;
    PacketDetails *m_details = nullptr;
};

} // namespace overlab::views
