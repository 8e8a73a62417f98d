// SPDX-License-Identifier: GPL-3.0-or-later
// The editors of a check's values: boxes with the ends that the drawing has, lists of words, a number.
#pragma once

#include "engine/design/document.h"
#include "views/theme/roomydelegate.h"

namespace overlab::views {

class CheckDelegate : public RoomyDelegate
{
    Q_OBJECT

public:
    /// \a document must outlive it.
    explicit CheckDelegate(const design::Document &document, QObject *parent = nullptr);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

private:
    QWidget *endEditor(QWidget *parent) const;
    QWidget *choiceEditor(QWidget *parent, const QStringList &words) const;

    const design::Document &m_document;
};

} // namespace overlab::views
