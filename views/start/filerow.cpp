// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/filerow.h"

#include "views/start/previewshelf.h"
#include "views/theme/icons.h"
#include "views/theme/look.h"
#include "views/theme/palettes.h"
#include "views/wording/timewording.h"

#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8; // pixels; all distances are multiples

/// "~/labs" for a folder at home.
QString folderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    const QString home = QDir::homePath();
    if (folder == home || folder.startsWith(home + u'/'))
        return u'~' + folder.mid(home.size());
    return folder;
}

} // namespace

FileRow::FileRow(const RecentFile &file, PreviewShelf &shelf, QWidget *parent)
    : QAbstractButton(parent), m_file(file), m_shelf(shelf)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_forget = new QToolButton(this);
    m_forget->setObjectName(u"forget"_s);
    m_forget->setAutoRaise(true);
    m_forget->setIcon(themedIcon(IconName::Cancel));
    m_forget->setFocusPolicy(Qt::TabFocus);
    connect(m_forget, &QToolButton::clicked, this, [this] { emit forgetRequested(m_file.path); });
    connect(&m_shelf, &PreviewShelf::ready, this, [this](const QString &path) {
        if (path == m_file.path)
            update();
    });
    retranslate();
    showForget(false);
}

void FileRow::retranslate()
{
    const QString name = QFileInfo(m_file.path).fileName();
    setText(name);
    setToolTip(tr("%1\nOpened %2").arg(m_file.path, dateAndTime(m_file.lastOpened)));
    setAccessibleName(m_file.isThere ? tr("Open %1").arg(m_file.path) : tr("%1 is not there any more").arg(m_file.path));
    m_forget->setToolTip(tr("Take it off the list"));
    m_forget->setAccessibleName(tr("Take %1 off the list").arg(name));
}

QSize FileRow::pictureSize() const
{
    const int height = sizeHint().height() - 2 * rhythm;
    return {height * 16 / 10, height};
}

QSize FileRow::sizeHint() const
{
    return {26 * rhythm, 2 * fontMetrics().lineSpacing() + 3 * rhythm};
}

void FileRow::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    const QSize side = m_forget->sizeHint();
    m_forget->setGeometry(width() - side.width() - rhythm / 2, (height() - side.height()) / 2, side.width(), side.height());
}

void FileRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool isMarked = isEnabled() && m_file.isThere && (underMouse() || isDown());
    if (isMarked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    const QRect picture(QPoint(rhythm, rhythm), pictureSize());
    if (m_file.isThere) {
        const QImage image = m_shelf.picture(m_file.path, {picture.size(), devicePixelRatioF(), palette()}, this);
        painter.drawImage(picture, image);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(lineColour(palette()));
    painter.drawRect(QRectF(picture).adjusted(0.5, 0.5, -0.5, -0.5));

    const int left = picture.right() + 1 + rhythm;
    const int inner = (m_forget->isVisible() ? m_forget->x() : width()) - rhythm / 2 - left;
    const int line = fontMetrics().lineSpacing();
    const int top = (height() - 2 * line) / 2;
    painter.setPen(m_file.isThere ? palette().color(QPalette::WindowText) : quietText(palette()));
    painter.drawText(QRect(left, top, inner, line), Qt::AlignVCenter, fontMetrics().elidedText(text(), Qt::ElideMiddle, inner));
    painter.setPen(quietText(palette()));
    const QString second = m_file.isThere ? folderOf(m_file.path) : tr("Not there any more");
    painter.drawText(QRect(left, top + line, inner, line), Qt::AlignVCenter, fontMetrics().elidedText(second, Qt::ElideMiddle, inner));
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void FileRow::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::FontChange)
        updateGeometry();
}

void FileRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else if (event->key() == Qt::Key_Delete)
        emit forgetRequested(m_file.path);
    else
        QAbstractButton::keyPressEvent(event);
}

void FileRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    showForget(true);
}

void FileRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    showForget(hasFocus());
}

void FileRow::focusInEvent(QFocusEvent *event)
{
    QAbstractButton::focusInEvent(event);
    showForget(true);
}

void FileRow::showForget(bool isShown)
{
    m_forget->setVisible(isShown || !m_file.isThere);
    update();
}

} // namespace overlab::views
