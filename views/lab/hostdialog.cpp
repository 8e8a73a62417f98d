// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/hostdialog.h"

#include "views/lab/doctorview.h"
#include "views/theme/palettes.h"
#include "views/theme/screenroom.h"
#include "views/wording/errorwording.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int mostRecent = 8;
constexpr int dialogWidth = 640;
constexpr int fullHeight = 560;

/// What ssh would take for one destination and nothing else.
bool isDestination(const QString &text)
{
    const bool hasSpace = std::any_of(text.cbegin(), text.cend(),
                                      [](QChar character) { return character.isSpace(); });
    return !text.isEmpty() && !hasSpace && !text.startsWith(u'-') && text != u"local";
}

} // namespace

HostDialog::HostDialog(const client::Host &current, const QStringList &recent, QWidget *parent)
    : QDialog(parent)
{
    build(recent);
    m_destination->setEditText(current.isLocal() ? recent.value(0) : current.destination);
    (current.isLocal() ? m_here : m_there)->setChecked(true);
    connect(m_there, &QRadioButton::toggled, this, &HostDialog::refresh);
    connect(m_destination, &QComboBox::editTextChanged, this, [this] {
        m_there->setChecked(true);
        refresh();
    });
    retranslate();
    refresh();
    fit();
}

void HostDialog::build(const QStringList &recent)
{
    m_here = new QRadioButton(this);
    m_here->setObjectName(u"thisComputer"_s);
    m_there = new QRadioButton(this);
    m_there->setObjectName(u"otherComputer"_s);
    m_destination = new QComboBox(this);
    m_destination->setObjectName(u"destination"_s);
    m_destination->setEditable(true);
    m_destination->setInsertPolicy(QComboBox::NoInsert);
    m_destination->addItems(recent);
    m_destination->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hint = new QLabel(this);
    m_hint->setWordWrap(true);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_hint->setPalette(quiet);
    m_test = new QPushButton(this);
    m_test->setObjectName(u"testHost"_s);
    m_test->setAutoDefault(false);
    connect(m_test, &QPushButton::clicked, this, &HostDialog::test);
    m_testing = new QProgressBar(this);
    m_testing->setRange(0, 0);
    m_testing->setTextVisible(false);
    m_testing->setFixedHeight(rhythm);
    m_words = new QLabel(this);
    m_words->setObjectName(u"testWords"_s);
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_doctor = new DoctorView(this);
    m_doctor->hide();

    auto *const line = new QHBoxLayout;
    line->setContentsMargins(3 * rhythm, 0, 0, 0);
    line->setSpacing(rhythm);
    line->addWidget(m_destination, 1);
    auto *const hint = new QHBoxLayout;
    hint->setContentsMargins(3 * rhythm, 0, 0, 0);
    hint->addWidget(m_hint);
    auto *const test = new QHBoxLayout;
    test->setSpacing(rhythm);
    test->addWidget(m_test);
    test->addWidget(m_testing, 1);
    test->addStretch();
    auto *const buttons = new QDialogButtonBox(this);
    m_connect = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(u"connectHost"_s);
    m_connect->setDefault(true);
    m_cancel = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        emit hostChosen(host());
    });
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * rhythm, 2 * rhythm, 2 * rhythm, 2 * rhythm);
    layout->setSpacing(rhythm);
    layout->addWidget(m_here);
    layout->addWidget(m_there);
    layout->addLayout(line);
    layout->addLayout(hint);
    layout->addSpacing(rhythm);
    layout->addLayout(test);
    layout->addWidget(m_words);
    layout->addWidget(m_doctor, 1);
    layout->addStretch();
    layout->addWidget(buttons);
}

client::Host HostDialog::host() const
{
    if (m_here->isChecked())
        return {};
    return {m_destination->currentText().trimmed()};
}

QStringList HostDialog::withRecent(const QStringList &recent, const client::Host &host)
{
    QStringList list = recent;
    if (!host.isLocal()) {
        list.removeAll(host.destination);
        list.prepend(host.destination);
    }
    return list.mid(0, mostRecent);
}

void HostDialog::refresh()
{
    const bool isPossible = m_here->isChecked() || isDestination(host().destination);
    m_test->setEnabled(isPossible && !isTesting(host()));
    m_connect->setEnabled(isPossible);
    m_testing->setVisible(isTesting(host()));
    if (!(host() == m_tested)) { // what was said of another host
        showWords(isPossible || m_destination->currentText().trimmed().isEmpty()
                      ? QString()
                      : tr("That is no destination of ssh: a name or an address, with “user@” "
                           "before it where needed."));
        m_doctor->hide();
    }
}

/// Grows with what there is to say, and never shrinks under the person's hands.
void HostDialog::fit()
{
    layout()->activate();
    const int height = m_doctor->isVisibleTo(this) ? fullHeight : sizeHint().height();
    const QSize wanted(std::max(width(), dialogWidth), std::max(isVisible() ? this->height() : 0, height));
    resize(withinScreen(*this, wanted));
}

bool HostDialog::isTesting(const client::Host &host) const
{
    return m_isTesting && host == m_tested;
}

void HostDialog::test()
{
    m_tested = host();
    m_isTesting = true;
    m_doctor->hide();
    showWords(tr("Asking what it can do…"));
    refresh();
    emit testRequested(m_tested);
}

void HostDialog::showTest(const client::Host &host, const client::DoctorReport &report)
{
    if (!isTesting(host))
        return;
    m_isTesting = false;
    showWords({});
    m_doctor->show(report);
    m_doctor->setVisible(this->host() == host);
    refresh();
    fit();
}

void HostDialog::showTestFailure(const client::Host &host, const Error &error)
{
    if (!isTesting(host))
        return;
    m_isTesting = false;
    QStringList words{errorSentence(error), error.detail().trimmed(), errorAdvice(error)};
    if (!host.isLocal())
        words << tr("Try “ssh %1” in a terminal first: it has to work without a question, with a "
                    "key. Overlab has to be installed there, too.")
                     .arg(host.destination);
    words.removeAll(QString());
    showWords(words.join(u'\n'));
    refresh();
}

void HostDialog::showWords(const QString &words)
{
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
    fit();
}

void HostDialog::retranslate()
{
    setWindowTitle(tr("Lab host"));
    m_here->setText(tr("&This computer"));
    m_there->setText(tr("&Another computer, through ssh"));
    m_destination->lineEdit()->setPlaceholderText(tr("user@server"));
    m_destination->setAccessibleName(tr("Destination of ssh"));
    m_hint->setText(tr("Labs run on that computer then, and only the picture of them is here. It "
                       "needs Overlab and a key for ssh, no other service."));
    m_test->setText(tr("Te&st"));
    m_test->setToolTip(tr("Asks the computer what it can do for labs; changes nothing there"));
    m_testing->setAccessibleName(tr("The computer is being asked"));
    m_connect->setText(tr("&Connect"));
    m_cancel->setText(tr("Cancel"));
}

void HostDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        QPalette quiet = palette();
        quiet.setColor(QPalette::WindowText, quietText(palette()));
        m_hint->setPalette(quiet);
    }
}

} // namespace overlab::views
