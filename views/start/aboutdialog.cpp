// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/aboutdialog.h"

#include "views/theme/icons.h"
#include "views/theme/look.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples
constexpr int markSide = 8 * rhythm;

} // namespace

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setObjectName(u"about"_s);
    m_mark = new QLabel(this);
    m_mark->setPixmap(applicationIcon().pixmap(QSize(markSide, markSide), devicePixelRatioF()));
    m_title = new QLabel(this);
    m_text = new QLabel(this);
    m_versions = new QLabel(this);
    m_versions->setObjectName(u"versions"_s);
    m_versions->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_licence = new QLabel(this);
    for (QLabel *const label : {m_text, m_licence}) {
        label->setWordWrap(true);
        label->setMinimumWidth(48 * rhythm);
    }
    m_copy = new QPushButton(themedIcon(IconName::Copy), QString(), this);
    m_copy->setObjectName(u"copyVersions"_s);
    m_copy->setAutoDefault(false);
    m_close = new QPushButton(this);
    m_close->setDefault(true);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_versions->text()); });
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);

    auto *const words = new QVBoxLayout;
    words->setSpacing(2 * rhythm);
    for (QLabel *const label : {m_title, m_text, m_versions, m_licence})
        words->addWidget(label);
    auto *const top = new QHBoxLayout;
    top->setSpacing(3 * rhythm);
    top->addWidget(m_mark, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addStretch();
    buttons->addWidget(m_close);
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(3 * rhythm, 3 * rhythm, 3 * rhythm, 2 * rhythm);
    column->setSpacing(3 * rhythm);
    column->addLayout(top);
    column->addLayout(buttons);
    column->setSizeConstraint(QLayout::SetFixedSize); // follows the font and the language
    adaptLook();
    retranslate();
}

void AboutDialog::retranslate()
{
    setWindowTitle(tr("About Overlab"));
    m_title->setText(u"Overlab"_s);
    m_text->setText(tr("Designs cloud labs and makes them real on this computer, wired the way OpenStack Neutron "
                       "wires them."));
    m_versions->setText(u"Overlab %1\nQt %2\n%3 %4"_s.arg(QApplication::applicationVersion(), QString::fromLatin1(qVersion()),
                                                            QSysInfo::prettyProductName(), QSysInfo::kernelVersion()));
    m_licence->setText(tr("Free software, under the GNU General Public License, version 3 or later."));
    m_copy->setText(tr("C&opy the versions"));
    m_close->setText(tr("&Close"));
}

void AboutDialog::adaptLook()
{
    m_title->setFont(scaledFont(font(), 1.8, true));
    m_versions->setFont(fixedFont());
}

void AboutDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        adaptLook();
}

} // namespace overlab::views
