// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/capture/packetdetails.h"

#include "engine/client/packets/packetdecoder.h"
#include "views/capture/hexview.h"
#include "views/theme/roomydelegate.h"

#include <QEvent>
#include <QLabel>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <QXmlStreamReader>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
enum Role { FromRole = Qt::UserRole, CountRole };

/// PDML (Wireshark, doc/README.xml-output): what to show, and where its bytes are.
void fillItem(QTreeWidgetItem &item, const QXmlStreamAttributes &attributes)
{
    QString text = attributes.value(u"showname"_s).toString();
    if (text.isEmpty())
        text = attributes.value(u"show"_s).toString();
    if (text.isEmpty())
        text = attributes.value(u"name"_s).toString();
    item.setText(0, text);
    item.setToolTip(0, text);
    item.setData(0, FromRole, attributes.value(u"pos"_s).toLongLong());
    item.setData(0, CountRole, attributes.value(u"size"_s).toLongLong());
}

} // namespace

PacketDetails::PacketDetails(QWidget *parent) : QWidget(parent)
{
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setContentsMargins(rhythm, rhythm / 2, rhythm, rhythm / 2);
    m_note = new QLabel(this);
    m_note->setObjectName(u"packetNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(rhythm, 0, rhythm, rhythm / 2);
    m_tree = new QTreeWidget(this);
    m_tree->setObjectName(u"packetTree"_s);
    m_tree->setHeaderHidden(true);
    m_tree->setColumnCount(1);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_bytes = new HexView(this);
    m_bytes->setObjectName(u"packetBytes"_s);
    m_halves = new QSplitter(Qt::Vertical, this);
    m_halves->setChildrenCollapsible(false);
    m_halves->addWidget(m_tree);
    m_halves->addWidget(m_bytes);
    m_halves->setStretchFactor(0, 3);
    m_halves->setStretchFactor(1, 2);
    for (QWidget *const half : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_bytes)})
        half->setMinimumHeight(5 * rhythm);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_halves, 1);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &PacketDetails::markField);
    say({});
    retranslate();
}

PacketDetails::~PacketDetails()
{
    stop();
}

void PacketDetails::showPacket(const QByteArray &capture, const QByteArray &bytes, const QString &title)
{
    stop();
    m_title->setText(title);
    m_tree->clear();
    m_bytes->showBytes(bytes);
    if (client::PacketDecoder::program().isEmpty()) {
        say(tr("tshark is not installed: only the bytes can be shown. Install the package tshark to see what they mean."));
        emit shown();
        return;
    }
    say({});
    decode(capture);
}

void PacketDetails::clear()
{
    stop();
    m_title->clear();
    m_tree->clear();
    m_bytes->showBytes({});
    say({});
}

/// A process that is not wanted any more ends beside: to wait for it would stop the window.
void PacketDetails::stop()
{
    if (!m_process)
        return;
    QProcess *const process = m_process.release();
    process->disconnect(this);
    connect(process, &QProcess::finished, process, &QObject::deleteLater);
    process->kill();
    if (process->state() == QProcess::NotRunning)
        process->deleteLater();
}

void PacketDetails::decode(const QByteArray &capture)
{
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, [this](int status, QProcess::ExitStatus how) {
        QProcess *const process = m_process.release();
        process->deleteLater(); // it is telling of its end
        const QByteArray pdml = process->readAllStandardOutput();
        if (how != QProcess::NormalExit || status != 0)
            say(tr("tshark could not decode this packet: %1").arg(QString::fromUtf8(process->readAllStandardError()).trimmed()));
        fill(pdml);
        emit shown();
    });
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            say(tr("tshark could not decode this packet: %1").arg(m_process->errorString()));
    });
    m_process->start(client::PacketDecoder::program(), {u"-n"_s, u"-r"_s, u"-"_s, u"-T"_s, u"pdml"_s});
    m_process->write(capture);
    m_process->closeWriteChannel();
}

void PacketDetails::fill(const QByteArray &pdml)
{
    QXmlStreamReader xml(pdml);
    QTreeWidgetItem *parent = m_tree->invisibleRootItem();
    int hidden = 0; // how deep in what is not shown
    while (!xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        const bool isNode = xml.name() == u"proto" || xml.name() == u"field";
        if (!isNode)
            continue;
        if (token == QXmlStreamReader::StartElement) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const bool isHidden = attributes.value(u"hide"_s) == u"yes" || attributes.value(u"name"_s) == u"geninfo";
            if (hidden > 0 || isHidden) {
                ++hidden;
                continue;
            }
            auto *const item = new QTreeWidgetItem(parent);
            fillItem(*item, attributes);
            parent = item;
        } else if (token == QXmlStreamReader::EndElement) {
            if (hidden > 0)
                --hidden;
            else
                parent = parent->parent() ? parent->parent() : m_tree->invisibleRootItem();
        }
    }
}

void PacketDetails::markField()
{
    const QTreeWidgetItem *const item = m_tree->currentItem();
    if (item)
        m_bytes->mark(item->data(0, FromRole).toLongLong(), item->data(0, CountRole).toLongLong());
}

void PacketDetails::say(const QString &sentence)
{
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
}

void PacketDetails::retranslate()
{
    m_tree->setAccessibleName(tr("Fields of the packet"));
    m_bytes->setAccessibleName(tr("Bytes of the packet"));
}

void PacketDetails::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
