// SPDX-License-Identifier: GPL-3.0-or-later
// What the captures' view says: its words in the person's language, and what is to be said of what goes on.
#include "views/capture/capturepoints.h"
#include "views/capture/captureview.h"
#include "views/theme/palettes.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableView>
#include <QToolBar>

#include <algorithm>

namespace overlab::views {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

} // namespace

QString CaptureView::summary() const
{
    const QLocale locale;
    const int all = m_model.rowCount();
    if (m_model.isFiltering())
        return tr("%1 of %n packet(s) shown", nullptr, all).arg(locale.toString(m_passing.rowCount()));
    if (all == 0)
        return m_state == State::Running ? tr("Waiting for packets…") : QString();
    if (m_log.firstNumber() > 0 && m_model.rows().firstId() > 0)
        return tr("The last %n packet(s); older ones are not kept", nullptr, all);
    return tr("%n packet(s)", nullptr, all);
}

QString CaptureView::note() const
{
    if (!m_decoderTold.isEmpty())
        return m_decoderTold;
    if (m_leftOut > 0)
        return tr("%n packet(s) came faster than they could be shown, and were left out. A capture filter helps.", nullptr,
                  int(std::min<qint64>(m_leftOut, 2'000'000'000)));
    return m_model.rowCount() > 0 ? m_told : QString(); // else the hint says it
}

QString CaptureView::hint() const
{
    if (!m_told.isEmpty() && m_state == State::Idle)
        return m_told;
    if (m_state == State::Running || m_state == State::Starting)
        return tr("Packets appear here within a second after they have passed.");
    if (m_points->points().isEmpty())
        return tr("Choose where packets are captured: “Capture here” in the context menu of a machine, router, network or line of the "
                  "drawing, or of a port, bridge or tunnel inside the nodes; or type a place on the left. At several points, the same "
                  "packet is one row, with the time at each.");
    return m_isLabRunning ? tr("Press Start to capture at these points.") : tr("Captures need a running lab. Apply the design first.");
}

void CaptureView::adapt()
{
    const bool hasPackets = !m_log.isEmpty();
    const bool isIdle = m_state == State::Idle;
    m_start->setEnabled(isIdle && m_isLabRunning && !m_points->points().isEmpty());
    m_stop->setEnabled(m_state == State::Running || m_state == State::Starting);
    m_save->setEnabled(hasPackets);
    m_wireshark->setEnabled(hasPackets);
    m_wireshark->setVisible(m_hasWireshark);
    m_filter->setEnabled(isIdle);
    m_shown->setEnabled(!client::PacketDecoder::program().isEmpty());
    m_start->setToolTip(!m_isLabRunning                  ? tr("Captures need a running lab. Apply the design first.")
                        : m_points->points().isEmpty() ? tr("Choose a point first")
                                                         : tr("Captures anew; what was captured before goes"));
    m_pages->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_hintPage);
    m_hint->setText(hint());
    m_summary->setText(summary());
    m_summary->setVisible(!m_summary->text().isEmpty()); // else the buttons have its room
    m_note->setText(note());
    m_note->setVisible(!m_note->text().isEmpty());
}

void CaptureView::retranslate()
{
    m_bar->setWindowTitle(tr("Captures"));
    m_bar->setAccessibleName(tr("Captures"));
    m_start->setText(tr("Start"));
    m_stop->setText(tr("Stop"));
    m_stop->setToolTip(tr("Ends the capture; what was captured stays"));
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Saves what was captured as a pcapng file"));
    m_wireshark->setText(tr("Wireshark"));
    m_wireshark->setToolTip(tr("Opens what was captured in Wireshark"));
    m_filter->setPlaceholderText(tr("Capture: icmp or arp"));
    m_filter->setAccessibleName(tr("Capture filter"));
    m_filter->setToolTip(tr("Which packets are captured, as tcpdump spells it: “host 10.0.0.10 and tcp port 80”"));
    const bool hasDecoder = !client::PacketDecoder::program().isEmpty();
    m_shown->setPlaceholderText(hasDecoder ? tr("Show: tcp.port == 80") : tr("tshark is not installed"));
    m_shown->setAccessibleName(tr("Display filter"));
    m_shown->setToolTip(hasDecoder ? tr("Which of the captured packets are shown, as Wireshark spells it: “icmp and ip.addr == 10.0.0.10”. Return applies it.")
                                   : tr("Without tshark the list tells of addresses, protocols and ports only. Install the package tshark."));
    for (int i = 0; i < m_ring->count(); ++i)
        m_ring->setItemText(i, tr("%1 MB", "how much of a capture is kept").arg(m_ring->itemData(i).toLongLong() / mebibyte));
    m_ring->setAccessibleName(tr("How much is kept"));
    m_ring->setToolTip(tr("When there is more, the oldest packets go"));
    m_table->setAccessibleName(tr("Captured packets"));
    m_model.retranslate();
    if (!m_places.isEmpty())
        namePlaces();
    fitColumns(true);
    adapt();
}

void CaptureView::adaptPalette()
{
    m_model.setPalette(palette());
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_hint->setPalette(quiet);
}

} // namespace overlab::views
