// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/path/pathform.h"

#include "views/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QResizeEvent>
#include <QToolButton>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int highestPort = 65535;
constexpr int firstPort = 80;

QComboBox *placeBox(const QString &name, QWidget *parent)
{
    auto *const box = new QComboBox(parent);
    box->setObjectName(name);
    box->setEditable(true); // an address is an end, too
    box->setInsertPolicy(QComboBox::NoInsert);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

/// The underline of its shortcut takes a letter out of the kerning that the size of a label counts on.
QLabel *shortcutLabel(QWidget *parent)
{
    auto *const label = new QLabel(parent);
    QFont font;
    font.setKerning(false);
    label->setFont(font);
    return label;
}

void offer(QComboBox *box, const QStringList &places)
{
    const QSignalBlocker quiet(box);
    const QString chosen = box->currentText();
    box->clear();
    box->addItems(places);
    box->setEditText(chosen);
}

} // namespace

PathForm::PathForm(QWidget *parent) : QWidget(parent)
{
    m_fromLabel = shortcutLabel(this);
    m_from = placeBox(u"pathFrom"_s, this);
    m_fromLabel->setBuddy(m_from);
    m_toLabel = shortcutLabel(this);
    m_to = placeBox(u"pathTo"_s, this);
    m_toLabel->setBuddy(m_to);
    m_swap = new QToolButton(this);
    m_swap->setObjectName(u"pathSwap"_s);
    m_swap->setText(u"⇄"_s);
    m_swap->setAutoRaise(true);
    m_protocol = new QComboBox(this);
    m_protocol->setObjectName(u"pathProtocol"_s);
    for (const QString &protocol : {u"icmp"_s, u"tcp"_s, u"udp"_s})
        m_protocol->addItem(protocol.toUpper(), protocol);
    m_portLabel = shortcutLabel(this);
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"pathPort"_s);
    m_port->setRange(1, highestPort);
    m_port->setValue(firstPort);
    m_portLabel->setBuddy(m_port);
    m_moment = new QComboBox(this);
    m_moment->setObjectName(u"pathMoment"_s);
    m_moment->addItem(QString(), false);
    m_moment->addItem(QString(), true);
    m_ask = new QPushButton(themedIcon(IconName::Path), QString(), this);
    m_ask->setObjectName(u"pathAsk"_s);
    m_prove = new QPushButton(this);
    m_prove->setObjectName(u"pathProve"_s);

    auto *const ends = new QHBoxLayout;
    ends->setSpacing(rhythm);
    ends->addWidget(m_fromLabel);
    ends->addWidget(m_from, 1);
    ends->addWidget(m_swap);
    ends->addWidget(m_toLabel);
    ends->addWidget(m_to, 1);
    auto *const kind = new QHBoxLayout;
    kind->setSpacing(rhythm);
    kind->addWidget(m_protocol);
    kind->addWidget(m_portLabel);
    kind->addWidget(m_port);
    kind->addWidget(m_moment);
    kind->addStretch(1);
    kind->addWidget(m_ask);
    kind->addWidget(m_prove);
    m_ends = ends;
    m_kind = kind;
    m_halves = new QBoxLayout(QBoxLayout::TopToBottom, this);
    m_halves->setContentsMargins(rhythm, rhythm, rhythm, 0);
    m_halves->setSpacing(rhythm);
    m_halves->addLayout(ends, 1);
    m_halves->addLayout(kind);

    for (QComboBox *const box : {m_from, m_to}) {
        connect(box, &QComboBox::editTextChanged, this, &PathForm::adapt);
        connect(box->lineEdit(), &QLineEdit::returnPressed, this, [this] {
            if (isComplete())
                emit asked();
        });
    }
    connect(m_protocol, &QComboBox::currentIndexChanged, this, &PathForm::adapt);
    connect(m_swap, &QToolButton::clicked, this, &PathForm::swapEnds);
    connect(m_ask, &QPushButton::clicked, this, &PathForm::asked);
    connect(m_prove, &QPushButton::clicked, this, &PathForm::proofAsked);
    connect(m_moment, &QComboBox::currentIndexChanged, this, &PathForm::adapt);
    setFocusProxy(m_from);
    retranslate();
    adapt();
}

void PathForm::setPlaces(const QStringList &sources, const QStringList &targets)
{
    offer(m_from, sources);
    offer(m_to, targets);
    adapt();
}

void PathForm::setEnds(const QString &from, const QString &to)
{
    if (!from.isEmpty())
        m_from->setEditText(from);
    if (!to.isEmpty())
        m_to->setEditText(to);
}

void PathForm::setKind(const QString &protocol, int port)
{
    if (const int index = m_protocol->findData(protocol); index >= 0)
        m_protocol->setCurrentIndex(index);
    if (port > 0)
        m_port->setValue(port);
}

client::PathRequest PathForm::request() const
{
    client::PathRequest request;
    request.from = m_from->currentText().trimmed();
    request.to = m_to->currentText().trimmed();
    request.protocol = m_protocol->currentData().toString();
    request.port = request.protocol == u"icmp" ? 0 : m_port->value();
    request.isEstablished = m_moment->currentData().toBool();
    request.withAnswer = true;
    request.withEvidence = true;
    return request;
}

bool PathForm::isComplete() const
{
    return !m_isBusy && !m_from->currentText().trimmed().isEmpty() && !m_to->currentText().trimmed().isEmpty();
}

void PathForm::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    adapt();
}

void PathForm::adapt()
{
    const bool hasPort = m_protocol->currentData().toString() != u"icmp";
    m_portLabel->setEnabled(hasPort);
    m_port->setEnabled(hasPort);
    m_ask->setEnabled(isComplete());
    m_prove->setEnabled(isComplete() && !m_moment->currentData().toBool()); // a later packet needs a connection
}

void PathForm::swapEnds()
{
    const QString from = m_from->currentText();
    m_from->setEditText(m_to->currentText());
    m_to->setEditText(from);
}

void PathForm::retranslate()
{
    m_fromLabel->setText(tr("F&rom"));
    m_toLabel->setText(tr("&To"));
    m_portLabel->setText(tr("P&ort"));
    m_ask->setText(tr("&Show path"));
    m_prove->setText(tr("&Prove"));
    m_prove->setToolTip(tr("Sends one real packet and watches every device on its way"));
    m_swap->setToolTip(tr("Exchange the two ends"));
    m_swap->setAccessibleName(m_swap->toolTip());
    m_protocol->setAccessibleName(tr("Protocol"));
    m_moment->setItemText(0, tr("First packet"));
    m_moment->setItemText(1, tr("Later packet"));
    m_moment->setToolTip(tr("Of a connection: whether connection tracking knows it already"));
    m_moment->setAccessibleName(m_moment->toolTip());
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To: a machine, a router, “outside” or an address"));
    m_to->setToolTip(tr("A machine, a router, “outside” or an address"));
    m_from->setToolTip(tr("A machine, a router, a node or “outside”"));
}

QSize PathForm::minimumSizeHint() const
{
    const QSize ends = m_ends->minimumSize();
    const QSize kind = m_kind->minimumSize();
    const QMargins margins = m_halves->contentsMargins();
    return QSize(std::max(ends.width(), kind.width()), ends.height() + rhythm + kind.height()).grownBy(margins);
}

void PathForm::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int beside = m_ends->minimumSize().width() + rhythm + m_kind->minimumSize().width() + 2 * rhythm;
    m_halves->setDirection(width() < beside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void PathForm::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace overlab::views
