// SPDX-License-Identifier: GPL-3.0-or-later
// A recent file on the start page: a small picture, its name, its folder and when it was open.
#pragma once

#include "views/start/recentfiles.h"

#include <QAbstractButton>

class QToolButton;

namespace overlab::views {

class PreviewShelf;

class FileRow : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a shelf must outlive it.
    FileRow(const RecentFile &file, PreviewShelf &shelf, QWidget *parent = nullptr);

    QSize sizeHint() const override;

signals:
    /// It is not to be in the list any more.
    void forgetRequested(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void showForget(bool isShown);
    void retranslate();
    QSize pictureSize() const;

    const RecentFile m_file;
    PreviewShelf &m_shelf;
    QToolButton *m_forget = nullptr;
};

} // namespace overlab::views
