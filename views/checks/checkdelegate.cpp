// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checkdelegate.h"

#include "engine/design/editing/checking.h"
#include "engine/design/enumnames.h"
#include "views/checks/checksmodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTimer>

namespace overlab::views {

using namespace Qt::StringLiterals;
using namespace design;

namespace {

constexpr int highestPort = 65535;

} // namespace

CheckDelegate::CheckDelegate(const Document &document, QObject *parent) : RoomyDelegate(parent), m_document(document)
{
}

/// A name can be typed, or an address.
QWidget *CheckDelegate::endEditor(QWidget *parent) const
{
    auto *const box = new QComboBox(parent);
    box->setObjectName(u"checkEnd"_s);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(checkEnds(m_document.design()));
    return box;
}

/// A choice counts at once.
QWidget *CheckDelegate::choiceEditor(QWidget *parent, const QStringList &words) const
{
    auto *const box = new QComboBox(parent);
    box->setObjectName(u"checkChoice"_s);
    box->addItems(words);
    auto *const self = const_cast<CheckDelegate *>(this); // signals are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    QTimer::singleShot(0, box, &QComboBox::showPopup); // there is nothing to do with it but to choose
    return box;
}

QWidget *CheckDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    switch (index.column()) {
    case ChecksModel::FromColumn:
    case ChecksModel::ToColumn:
        return endEditor(parent);
    case ChecksModel::ProtocolColumn:
        return choiceEditor(parent, {enumName(CheckProtocol::Icmp), enumName(CheckProtocol::Tcp), enumName(CheckProtocol::Udp)});
    case ChecksModel::ExpectColumn:
        return choiceEditor(parent, {expectationWord(CheckExpectation::Pass), expectationWord(CheckExpectation::Drop)});
    case ChecksModel::PortColumn: {
        auto *const box = new QSpinBox(parent);
        box->setObjectName(u"checkPort"_s);
        box->setRange(1, highestPort);
        box->setFrame(false);
        return box;
    }
    default:
        return RoomyDelegate::createEditor(parent, option, index);
    }
}

void CheckDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *const box = qobject_cast<QComboBox *>(editor);
    if (!box) {
        RoomyDelegate::setEditorData(editor, index);
        return;
    }
    if (box->isEditable()) {
        box->setCurrentText(index.data(Qt::EditRole).toString());
        box->lineEdit()->selectAll();
    } else {
        box->setCurrentIndex(index.data(Qt::EditRole).toInt()); // words stand in the order of their enumerators
    }
}

void CheckDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    auto *const box = qobject_cast<QComboBox *>(editor);
    if (!box)
        RoomyDelegate::setModelData(editor, model, index);
    else if (box->isEditable())
        model->setData(index, box->currentText());
    else
        model->setData(index, box->currentIndex());
}

} // namespace overlab::views
