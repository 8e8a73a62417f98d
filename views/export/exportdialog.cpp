// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/exportdialog.h"

#include "engine/base/error.h"
#include "engine/design/design.h"
#include "views/canvas/canvasscene.h"
#include "views/theme/screenroom.h"
#include "views/theme/statemark.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QFuture>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <array>

namespace overlab::views {

using namespace Qt::StringLiterals;

namespace {

constexpr int rhythm = 8;
constexpr QSize previewSize(440, 320);
constexpr std::array grounds{PictureGround::AsOnScreen, PictureGround::White, PictureGround::Transparent};
constexpr std::array formats{PictureFormat::Png, PictureFormat::Svg, PictureFormat::Pdf};
constexpr std::array scales{1, 2, 3, 4};

} // namespace

ExportDialog::ExportDialog(CanvasScene &scene, const design::Design &design, const QString &designFile, QWidget *parent)
    : QDialog(parent), m_designFile(designFile), m_title(design.name)
{
    const bool hasSelection = !scene.selectedObjects().isEmpty();
    for (const PictureGround ground : grounds) {
        m_all << pictureOf(scene, design, {.ground = ground});
        if (hasSelection)
            m_selected << pictureOf(scene, design, {.ground = ground, .isSelectionOnly = true});
    }
    m_preview = new QLabel(this);
    m_preview->setObjectName(u"preview"_s);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setMinimumSize(previewSize / 4);
    m_preview->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // not as large as what it shows
    m_preview->setFrameShape(QFrame::StyledPanel);
    m_failure = new QLabel(this);
    m_failure->setObjectName(u"failure"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->hide();
    buildForm();

    auto *const columns = new QHBoxLayout;
    columns->setSpacing(2 * rhythm);
    columns->addWidget(m_preview, 1);
    columns->addLayout(m_form);
    auto *const buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(u"export"_s);
    m_close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::choosePath);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
    auto *const rows = new QVBoxLayout(this);
    rows->setSpacing(2 * rhythm);
    auto *const failureRow = new QHBoxLayout;
    m_failureMark = new QLabel(this);
    m_failureMark->hide();
    failureRow->setSpacing(rhythm);
    failureRow->addWidget(m_failureMark, 0, Qt::AlignTop);
    failureRow->addWidget(m_failure, 1);
    rows->addLayout(columns, 1);
    rows->addLayout(failureRow);
    rows->addWidget(buttons);
    retranslate();
    resize(withinScreen(*this, sizeHint() + previewSize * 3 / 4));
    refresh();
}

void ExportDialog::buildForm()
{
    m_form = new QFormLayout;
    m_form->setVerticalSpacing(rhythm);
    const auto addBox = [this](const QString &name, size_t count) {
        auto *const box = new QComboBox(this);
        box->setObjectName(name);
        for (size_t i = 0; i < count; ++i)
            box->addItem(QString());
        m_form->addRow(u"-"_s, box); // retranslate() has the words
        return box;
    };
    m_format = addBox(u"format"_s, formats.size());
    m_scale = addBox(u"scale"_s, scales.size());
    m_scale->setCurrentIndex(1);
    m_ground = addBox(u"ground"_s, grounds.size());
    m_selectionOnly = new QCheckBox(this);
    m_selectionOnly->setObjectName(u"selectionOnly"_s);
    m_selectionOnly->setEnabled(!m_selected.isEmpty());
    connect(m_selectionOnly, &QCheckBox::toggled, this, &ExportDialog::refresh);
    m_form->addRow(m_selectionOnly);
    for (QComboBox *const box : {m_format, m_scale, m_ground})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::refresh);
    m_size = new QLabel(this);
    m_size->setObjectName(u"size"_s);
    m_size->setWordWrap(true);
    m_form->addRow(m_size);
}

PictureFormat ExportDialog::format() const
{
    return formats.at(size_t(m_format->currentIndex()));
}

double ExportDialog::scale() const
{
    return scales.at(size_t(m_scale->currentIndex()));
}

const Picture &ExportDialog::picture() const
{
    const QList<Picture> &pictures = m_selectionOnly->isChecked() ? m_selected : m_all;
    return pictures.at(m_ground->currentIndex());
}

void ExportDialog::refresh()
{
    m_scale->setEnabled(format() == PictureFormat::Png);
    showSize();
    drawPreview();
}

void ExportDialog::showSize()
{
    const QSize size = pixelSize(picture(), scale());
    const bool isImage = format() == PictureFormat::Png;
    const bool isPossible = !picture().isEmpty() && (!isImage || isPossibleImage(size));
    m_export->setEnabled(isPossible && !m_isSaving);
    const QLocale locale;
    if (picture().isEmpty())
        m_size->setText(tr("Nothing is drawn yet."));
    else if (!isImage)
        m_size->setText(tr("Sharp at any size. Names can be searched and copied."));
    else if (isPossible)
        m_size->setText(tr("%1 × %2 pixels").arg(locale.toString(size.width()), locale.toString(size.height())));
    else
        m_size->setText(tr("Too large for an image. Choose a smaller scale, SVG or PDF."));
}

void ExportDialog::drawPreview()
{
    const int round = ++m_round;
    const QSizeF area = picture().area.size();
    if (area.isEmpty()) {
        m_preview->clear();
        return;
    }
    const double ratio = devicePixelRatioF();
    const QSizeF room = QSizeF(m_preview->contentsRect().size() - QSize(rhythm, rhythm));
    const double fitting = qMin(1.0, area.scaled(room, Qt::KeepAspectRatio).width() / area.width());
    QtConcurrent::run(&drawnImage, picture(), fitting * ratio).then(this, [this, round, ratio](QImage image) {
        if (round != m_round)
            return;
        image.setDevicePixelRatio(ratio);
        m_preview->setPixmap(QPixmap::fromImage(image));
    });
}

void ExportDialog::choosePath()
{
    const QString ending = fileEnding(format());
    auto *const chooser = new QFileDialog(this, tr("Export the picture"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({u"%1 (*.%2)"_s.arg(m_format->currentText(), ending)});
    chooser->setDefaultSuffix(ending);
    const QFileInfo design(m_designFile);
    chooser->setDirectory(m_designFile.isEmpty() ? QDir::homePath() : design.absolutePath());
    const QString name = m_designFile.isEmpty() ? m_title : design.completeBaseName();
    chooser->selectFile(name + u'.' + ending);
    connect(chooser, &QFileDialog::fileSelected, this, &ExportDialog::saveTo);
    chooser->open();
}

void ExportDialog::saveTo(const QString &path)
{
    if (m_isSaving)
        return;
    m_isSaving = true;
    m_failure->hide();
    m_failureMark->hide();
    showSize();
    const PictureFile file{.format = format(), .scale = scale(), .title = m_title};
    QtConcurrent::run(&savePicture, picture(), path, file)
        .then(this, [this, path] {
            emit saved(path);
            accept();
        })
        .onFailed(this, [this](const Error &error) { showFailure(error); });
}

void ExportDialog::showFailure(const Error &error)
{
    m_isSaving = false;
    m_failure->setText(tr("The picture could not be written to “%1”: %2.").arg(error.subject(), error.detail()));
    m_failureMark->setPixmap(severityMark(true, palette()).pixmap(QSize(2 * rhythm, 2 * rhythm), devicePixelRatioF()));
    m_failureMark->show();
    m_failure->show();
    showSize();
}

void ExportDialog::retranslate()
{
    setWindowTitle(tr("Export the picture"));
    const auto setWords = [this](QComboBox *box, const QString &label, const QStringList &words) {
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, words.at(i));
        auto *const caption = qobject_cast<QLabel *>(m_form->labelForField(box));
        caption->setText(label);
        box->setAccessibleName(label);
    };
    QStringList percents;
    for (const int factor : scales)
        percents << tr("%1 %").arg(QLocale().toString(100 * factor));
    setWords(m_format, tr("Format"), {tr("PNG image"), tr("SVG drawing"), tr("PDF page")});
    setWords(m_scale, tr("Scale"), percents);
    setWords(m_ground, tr("Background"), {tr("As on the screen"), tr("White, in light colours"), tr("Transparent")});
    m_selectionOnly->setText(tr("Only what is selected"));
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_export->setText(tr("Export…"));
    m_close->setText(tr("Close"));
    showSize();
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void ExportDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    drawPreview();
}

} // namespace overlab::views
