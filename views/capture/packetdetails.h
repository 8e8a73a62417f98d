// SPDX-License-Identifier: GPL-3.0-or-later
// One packet in full: a tree of its protocols and fields as tshark has them, and its bytes, of which those of the chosen
// field are marked. tshark is run for the packet alone, when it is looked at.
#pragma once

#include <QProcess>
#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;
class QTreeWidget;

namespace overlab::views {

class HexView;

class PacketDetails : public QWidget
{
    Q_OBJECT

public:
    explicit PacketDetails(QWidget *parent = nullptr);
    ~PacketDetails() override;

    /// \a capture: a pcapng of the packet alone; \a bytes: its own; \a title: which frame it is.
    void showPacket(const QByteArray &capture, const QByteArray &bytes, const QString &title);
    void clear();

signals:
    /// The tree is there.
    void shown();

protected:
    void changeEvent(QEvent *event) override;

private:
    void decode(const QByteArray &capture);
    void stop();
    void fill(const QByteArray &pdml);
    void markField();
    void say(const QString &sentence);
    void retranslate();

    std::unique_ptr<QProcess> m_process;
    QLabel *m_title = nullptr;
    QLabel *m_note = nullptr;
    QSplitter *m_halves = nullptr;
    QTreeWidget *m_tree = nullptr;
    HexView *m_bytes = nullptr;
};

} // namespace overlab::views
