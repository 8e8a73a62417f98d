// SPDX-License-Identifier: GPL-3.0-or-later
// A button that shows a design: its picture, and below it a title and a few words.
#pragma once

#include "views/start/examples.h"
#include "views/theme/icons.h"

#include <QAbstractButton>

namespace overlab::views {

class PreviewShelf;

class DesignCard : public QAbstractButton
{
    Q_OBJECT

public:
    /// \a shelf must outlive it.
    explicit DesignCard(PreviewShelf &shelf, QWidget *parent = nullptr);

    /// Without a path it shows the icon for something new.
    void setExample(const Example &example);
    /// Only the picture: what there is to say is said beside it.
    void setPictureOnly(bool isPictureOnly);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QRect pictureArea() const;
    QSize textSize(const QString &text, bool isTitle, int width) const;
    QFont titleFont() const;
    void paintPicture(QPainter &painter);
    void paintWords(QPainter &painter);

    PreviewShelf &m_shelf;
    Example m_example;
    bool m_isPictureOnly = false;
};

} // namespace overlab::views
