// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/previewshelf.h"

#include "engine/design/designreader.h"
#include "views/start/distantpicture.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <algorithm>
#include <chrono>

namespace overlab::views {

namespace {

constexpr int mostPictures = 80;
constexpr int mostWishes = 80;
constexpr std::chrono::milliseconds rest(150); // between two steps of a hand that resizes a window is less

} // namespace

PreviewShelf::PreviewShelf(QObject *parent) : QObject(parent)
{
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PreviewShelf::drawNext);
    m_rest.setSingleShot(true);
    m_rest.setInterval(rest);
    connect(&m_rest, &QTimer::timeout, this, &PreviewShelf::drawNext);
}

bool PreviewShelf::takeWish(const Wish &wish)
{
    const auto before = std::find_if(m_wishes.begin(), m_wishes.end(), [&wish](const Wish &other) {
        return other.asker == wish.asker && other.path == wish.path;
    });
    const bool isNew = before == m_wishes.end() || keyOf({}, before->form) != keyOf({}, wish.form);
    if (before == m_wishes.end())
        m_wishes.enqueue(wish);
    else
        before->form = wish.form;
    if (m_wishes.size() > mostWishes)
        m_wishes.dequeue();
    return isNew;
}

QImage PreviewShelf::picture(const QString &path, const PictureForm &form, const QObject *asker)
{
    QImage standIn;
    const auto content = m_contents.constFind(path);
    if (content != m_contents.constEnd()) {
        if (!content->design)
            return {};
        const QImage kept = m_pictures.value(keyOf(content->hash, form));
        if (!kept.isNull())
            return kept;
        standIn = m_standIns.value(kindOf(content->hash, form));
    }
    if (takeWish({asker, path, form}) && !standIn.isNull())
        m_rest.start();
    if (content == m_contents.constEnd())
        fetch(path);
    else
        m_idle.start(0);
    return standIn;
}

QByteArray PreviewShelf::kindOf(const QByteArray &hash, const PictureForm &form)
{
    QByteArray key = hash;
    for (const auto role : {QPalette::Window, QPalette::WindowText, QPalette::Highlight})
        key += QByteArray::number(form.palette.color(role).rgba(), 16) + ' ';
    return key;
}

QByteArray PreviewShelf::keyOf(const QByteArray &hash, const PictureForm &form)
{
    return kindOf(hash, form) + QByteArray::number(form.size.width()) + 'x' + QByteArray::number(form.size.height()) + '@' +
           QByteArray::number(form.ratio);
}

PreviewShelf::Content PreviewShelf::read(const QString &path)
{
    Content content;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return content;
    const design::FileContent text = design::readContent(file);
    const design::ReadResult result = design::readDesign(text.text, path);
    content.hash = QCryptographicHash::hash(text.text, QCryptographicHash::Sha256);
    if (text.failure.isEmpty() && !design::hasErrors(result.diagnostics))
        content.design = result.design;
    content.isDistant = content.design && isDistant(*content.design);
    return content;
}

void PreviewShelf::fetch(const QString &path)
{
    if (m_reading.contains(path))
        return;
    m_reading << path;
    auto *const watcher = new QFutureWatcher<Content>(this);
    connect(watcher, &QFutureWatcher<Content>::finished, this, [this, watcher, path] {
        m_reading.remove(path);
        m_contents.insert(path, watcher->result());
        watcher->deleteLater();
        m_idle.start(0);
    });
    watcher->setFuture(QtConcurrent::run(&PreviewShelf::read, path));
}

void PreviewShelf::keep(const QByteArray &hash, const PictureForm &form, const QImage &image)
{
    if (m_order.size() >= mostPictures)
        m_pictures.remove(m_order.dequeue());
    if (m_standIns.size() >= mostPictures)
        m_standIns.clear();
    m_order.enqueue(keyOf(hash, form));
    m_pictures.insert(m_order.last(), image);
    m_standIns.insert(kindOf(hash, form), image);
}

void PreviewShelf::drawElsewhere(const Wish &wish, const Content &content)
{
    const QByteArray key = keyOf(content.hash, wish.form);
    QStringList &waiting = m_drawing[key]; // files of the same content
    waiting.append(wish.path);
    if (waiting.size() > 1)
        return;
    auto *const watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, form = wish.form, key, hash = content.hash] {
        const QStringList paths = m_drawing.take(key);
        keep(hash, form, watcher->result());
        watcher->deleteLater();
        for (const QString &path : paths)
            emit ready(path);
    });
    watcher->setFuture(QtConcurrent::run(&distantPicture, *content.design, wish.form));
}

void PreviewShelf::drawNext()
{
    for (qsizetype i = 0; i < m_wishes.size(); ++i) {
        const auto content = m_contents.constFind(m_wishes.at(i).path);
        if (content == m_contents.constEnd())
            continue; // being read
        if (m_rest.isActive() && m_standIns.contains(kindOf(content->hash, m_wishes.at(i).form)))
            continue; // the next size is not far
        const Wish wish = m_wishes.takeAt(i--);
        if (!content->design)
            continue;
        const QByteArray key = keyOf(content->hash, wish.form);
        if (content->isDistant && !m_pictures.contains(key)) {
            drawElsewhere(wish, *content);
            continue;
        }
        if (!m_pictures.contains(key))
            keep(content->hash, wish.form, designPicture(*content->design, wish.form));
        emit ready(wish.path);
        if (!m_wishes.isEmpty())
            m_idle.start(0); // others wait until the event loop has done its other work
        return;
    }
}

} // namespace overlab::views
