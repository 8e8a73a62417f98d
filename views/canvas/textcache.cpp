// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/textcache.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QCache>
#include <QFontDatabase>
#include <QPainter>
#include <QStaticText>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <array>
#include <cmath>

namespace overlab::views {

namespace {

constexpr int mostTexts = 20000; ///< a few of each of 5,000 machines
constexpr int mostNotes = 200;

struct Line
{
    QStaticText text;
    QSizeF size;
};

struct TextKey
{
    QString text;
    CanvasFont font;
    int width;
    QRgb colour = 0; ///< of a note: its links have one of the palette's

    friend bool operator==(const TextKey &, const TextKey &) = default;
    friend size_t qHash(const TextKey &key, size_t seed = 0) { return qHashMulti(seed, key.text, int(key.font), key.width, key.colour); }
};

struct Caches
{
    QCache<TextKey, Line> lines{mostTexts};
    QCache<TextKey, QTextDocument> notes{mostNotes};
    std::array<std::optional<QFont>, 5> fonts;
};

Caches &caches()
{
    static Caches all;
    static const bool isEnding = [] { // fonts and documents do not outlive the application
        qAddPostRoutine(&forgetCachedTexts);
        return true;
    }();
    Q_UNUSED(isEnding)
    return all;
}

QFont madeFont(CanvasFont kind)
{
    const bool isFixed = kind == CanvasFont::Address || kind == CanvasFont::Label || kind == CanvasFont::Device;
    QFont font = isFixed ? QFontDatabase::systemFont(QFontDatabase::FixedFont) : QApplication::font();
    font.setPixelSize(kind == CanvasFont::Title ? 13 : kind == CanvasFont::Device ? 12 : kind == CanvasFont::Label ? 10 : 11);
    if (kind == CanvasFont::Title)
        font.setWeight(QFont::DemiBold);
    return font;
}

const Line &lineOf(const TextKey &key)
{
    if (const Line *const known = caches().lines.object(key))
        return *known;
    auto *const line = new Line;
    const QFont font = canvasFont(key.font);
    line->text.setTextFormat(Qt::PlainText);
    line->text.setText(QFontMetricsF(font).elidedText(key.text, Qt::ElideRight, key.width));
    line->text.prepare({}, font);
    line->size = line->text.size();
    caches().lines.insert(key, line);
    return *line;
}

/// Markdown gives them the colour that the application's palette had when it was read.
void colourLinks(QTextDocument &document, const QColor &link)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (!fragment.charFormat().isAnchor())
                continue;
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            QTextCharFormat format;
            format.setForeground(link);
            cursor.mergeCharFormat(format);
        }
    }
}

QTextDocument *noteOf(const TextKey &key, const QColor &link)
{
    if (QTextDocument *const known = caches().notes.object(key))
        return known;
    auto *const document = new QTextDocument;
    document->setDefaultFont(canvasFont(CanvasFont::Detail));
    document->setDocumentMargin(0);
    document->setTextWidth(key.width);
    document->setIndentWidth(16);
    document->setMarkdown(key.text);
    colourLinks(*document, link);
    caches().notes.insert(key, document);
    return document;
}

} // namespace

QFont canvasFont(CanvasFont kind)
{
    auto &font = caches().fonts.at(size_t(kind));
    if (!font)
        font = madeFont(kind);
    return *font;
}

double canvasTextWidth(CanvasFont font, const QString &text)
{
    return lineOf({text, font, 1000, 0}).size.width();
}

double readingDetail(double detail, double ratio)
{
    return detail * std::sqrt(ratio);
}

void paintCachedText(QPainter &painter, const QRectF &area, Qt::Alignment alignment, CanvasFont font, const QString &text)
{
    if (text.isEmpty())
        return;
    const Line &line = lineOf({text, font, int(area.width()), 0});
    QPointF at(area.left(), area.center().y() - line.size.height() / 2);
    if (alignment.testFlag(Qt::AlignHCenter))
        at.setX(area.center().x() - line.size.width() / 2);
    else if (alignment.testFlag(Qt::AlignRight))
        at.setX(area.right() - line.size.width());
    painter.setFont(canvasFont(font));
    painter.drawStaticText(at, line.text);
}

void paintMarkdown(QPainter &painter, const QRectF &area, const QString &markdown, const QColor &text, const QColor &link)
{
    QTextDocument *const document = noteOf({markdown, CanvasFont::Detail, int(area.width()), link.rgb()}, link);
    painter.save();
    painter.translate(area.topLeft());
    painter.setClipRect(QRectF(QPointF(), area.size()), Qt::IntersectClip);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, text); // what has no colour of its own is in this one
    context.clip = QRectF(QPointF(), area.size());
    document->documentLayout()->draw(&painter, context);
    painter.restore();
}

void forgetCachedTexts()
{
    caches().lines.clear();
    caches().notes.clear();
    caches().fonts.fill(std::nullopt);
}

} // namespace overlab::views
