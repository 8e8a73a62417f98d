// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of design files. Files are read and understood in another thread, where large ones are drawn, too; pictures of
// the others are drawn one by one when the event loop has nothing else to do. Kept by what is in the file. While a window is
// resized nothing is drawn but what has no picture at all.
#pragma once

#include "engine/design/design.h"
#include "views/start/designpreview.h"

#include <QHash>
#include <QObject>
#include <QQueue>
#include <QTimer>

#include <optional>

namespace overlab::views {

class PreviewShelf : public QObject
{
    Q_OBJECT

public:
    explicit PreviewShelf(QObject *parent = nullptr);

    /// The picture. Where it is not there yet, one of another size that can be scaled meanwhile, or a null one; ready()
    /// comes once it is there, or never, when the file is no design. Of each \a asker only the newest wish for a file holds.
    QImage picture(const QString &path, const PictureForm &form, const QObject *asker = nullptr);
    /// Files may have changed: the next pictures are of what is in them then.
    void forgetFiles() { m_contents.clear(); }

signals:
    void ready(const QString &path);

private:
    struct Content
    {
        QByteArray hash;
        std::optional<design::Design> design; ///< none: it is not to be understood
        bool isDistant = false;
    };
    struct Wish
    {
        const QObject *asker; ///< is compared only: it may have gone
        QString path;
        PictureForm form;
    };

    static Content read(const QString &path);
    static QByteArray kindOf(const QByteArray &hash, const PictureForm &form);
    static QByteArray keyOf(const QByteArray &hash, const PictureForm &form);
    /// Whether that is new.
    bool takeWish(const Wish &wish);
    void keep(const QByteArray &hash, const PictureForm &form, const QImage &image);
    void fetch(const QString &path);
    void drawNext();
    void drawElsewhere(const Wish &wish, const Content &content);

    QHash<QString, Content> m_contents; ///< by path
    QSet<QString> m_reading;
    QHash<QByteArray, QStringList> m_drawing; ///< by key: the files whose picture another thread draws
    QHash<QByteArray, QImage> m_pictures; ///< by what is in the file and by form
    QQueue<QByteArray> m_order;           ///< of them, oldest first
    QHash<QByteArray, QImage> m_standIns; ///< the newest of any size
    QQueue<Wish> m_wishes;
    QTimer m_idle;
    QTimer m_rest; ///< active while sizes change
};

} // namespace overlab::views
