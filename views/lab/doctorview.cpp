// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lab/doctorview.h"

#include "views/theme/columnfit.h"
#include "views/theme/palettes.h"
#include "views/theme/roomydelegate.h"
#include "views/wording/doctorwording.h"

#include <QApplication>
#include <QClipboard>
#include <QEvent>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

} // namespace

DoctorView::DoctorView(QWidget *parent) : QWidget(parent)
{
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"doctorSummary"_s);
    m_summary->setWordWrap(true);
    QFont bold = font();
    bold.setBold(true);
    m_summary->setFont(bold);
    m_list = new QTreeView(this);
    m_list->setObjectName(u"doctorFindings"_s);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new RoomyDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAlternatingRowColors(true);
    new ColumnFit(m_list);
    m_list->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DoctorView::showDetail);
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"doctorDetail"_s);
    m_detail->setWordWrap(true);
    m_detail->setTextFormat(Qt::PlainText);
    m_help = new QLabel(this);
    m_help->setObjectName(u"doctorHelp"_s);
    m_help->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_help->setTextFormat(Qt::PlainText);
    m_help->setWordWrap(true);
    m_help->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy = new QPushButton(this);
    m_copy->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this, &DoctorView::copyHelp);

    auto *const line = new QHBoxLayout;
    line->setSpacing(rhythm);
    line->addWidget(m_help, 1);
    line->addWidget(m_copy, 0, Qt::AlignTop);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(rhythm);
    layout->addWidget(m_summary);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);
    layout->addLayout(line);
    adaptPalette();
    retranslate();
}

void DoctorView::show(const client::DoctorReport &report)
{
    m_report = report;
    m_model.show(report);
    refresh();
}

void DoctorView::clear()
{
    show({});
}

void DoctorView::refresh()
{
    const bool isKnown = !m_report.findings.isEmpty();
    m_summary->setText(isKnown ? doctorSummary(m_report) : QString());
    m_list->setVisible(isKnown);
    showDetail();
}

QString DoctorView::help() const
{
    const QModelIndex current = m_list->currentIndex();
    const QString remedy = current.siblingAtColumn(0).data(DoctorModel::RemedyRole).toString();
    if (!remedy.isEmpty())
        return remedy;
    const QStringList packages = packagesOf(m_report);
    return packages.isEmpty() ? QString() : u"apt install "_s + packages.join(u' ');
}

void DoctorView::showDetail()
{
    const QModelIndex current = m_list->currentIndex().siblingAtColumn(0);
    QStringList words{current.data(DoctorModel::DetailRole).toString()};
    const bool hasRemedy = !current.data(DoctorModel::RemedyRole).toString().isEmpty();
    const QString line = help();
    if (!line.isEmpty())
        words << (hasRemedy ? tr("This helps, as root:")
                            : tr("This installs the missing packages, as root:"));
    words.removeAll(QString());
    m_detail->setText(words.join(u'\n'));
    m_detail->setVisible(!words.isEmpty());
    m_help->setText(line);
    m_help->setVisible(!line.isEmpty());
    m_copy->setVisible(!line.isEmpty());
}

void DoctorView::copyHelp()
{
    QApplication::clipboard()->setText(help());
}

void DoctorView::retranslate()
{
    m_list->setAccessibleName(tr("What the host can do"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the command"));
    m_model.retranslate();
    refresh();
}

void DoctorView::adaptPalette()
{
    m_model.setPalette(palette());
}

void DoctorView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        adaptPalette();
}

} // namespace overlab::views
