// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/opendesign.h"

#include "engine/base/wholefile.h"
#include "engine/design/designfile.h"
#include "engine/design/designwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QThreadPool>
#include <QtConcurrent>

namespace overlab::gui {

using namespace design;
using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto autosavePause = 3s;

struct ReadFile
{
    QByteArray text;
    ReadResult result;
};

ReadFile readFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly)) {
        const FileContent content = readContent(file);
        if (content.failure.isEmpty())
            return {content.text, readDesign(content.text, path)};
    }
    return {{}, readDesignFile(path)}; // which says why it cannot be read
}

/// The text that is in the file now, or why it is not.
struct Written
{
    QByteArray text;
    std::optional<Error> failure;
};

/// Calls \a then in \a context's thread with what \a work came back with.
template<typename Work, typename Then>
void inBackground(QThreadPool &pool, QObject *context, Work work, Then then)
{
    using Result = std::invoke_result_t<Work>;
    auto *const watcher = new QFutureWatcher<Result>(context);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, context, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(&pool, std::move(work)));
}

} // namespace

OpenDesign::OpenDesign(const QString &recoveryFolder, QObject *parent)
    : QObject(parent), m_recoveryFolder(recoveryFolder), m_recovery(recoveryFolder)
{
    m_disk.setMaxThreadCount(1); // one after the other: what is kept first is forgotten last
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosavePause);
    connect(&m_autosave, &QTimer::timeout, this, &OpenDesign::keep);
    connect(&m_document, &Document::changed, this, &OpenDesign::keepSoon);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &OpenDesign::stateChanged);
}

OpenDesign::~OpenDesign() = default;

QString OpenDesign::title() const
{
    return m_path.isEmpty() ? m_document.design().name : QFileInfo(m_path).fileName();
}

bool OpenDesign::isModified() const
{
    if (m_isEmpty || m_isRestored)
        return m_isRestored;
    if (m_text.typed)
        return *m_text.typed != m_fileText;
    // A new drawing has no file yet: nothing is lost with it before it is edited.
    return m_text.isWhole && !m_fileText.isEmpty() ? m_text.drawing != m_fileText : !m_undo.isClean();
}

void OpenDesign::setText(const Text &text)
{
    if (m_text == text || m_isLoading) // who shows it hears of the drawing before it hears of its text
        return;
    const bool isOther = m_text.typed != text.typed || m_text.drawing != text.drawing;
    m_text = text;
    if (isOther)
        keepSoon();
    emit stateChanged();
}

void OpenDesign::load(const Design &design)
{
    m_isLoading = true;
    m_document.load(design);
    m_isLoading = false;
    emit opened();
}

void OpenDesign::reset()
{
    forgetRecovery();
    m_isLoading = true; // who shows the text says what it is as the history goes: it is the old one
    m_undo.clear();
    m_isLoading = false;
    m_path.clear();
    m_fileText.clear();
    m_text = {};
    m_isRestored = false;
}

void OpenDesign::adopt(QString path, const Design &design, const QByteArray &text)
{
    reset();
    m_path = std::move(path);
    m_fileText = text;
    m_text.drawing = text;
    m_isEmpty = false;
    load(design);
    emit stateChanged();
}

void OpenDesign::startFromBroken(QString path, const QByteArray &text)
{
    reset();
    m_path = std::move(path);
    m_fileText = text;
    m_text.typed = text;
    m_isEmpty = false;
    load({});
    emit stateChanged();
}

void OpenDesign::reload(const QByteArray &text)
{
    const ReadResult read = readDesign(text, m_path);
    if (read.isDrawable)
        adopt(m_path, read.design, text);
    else
        startFromBroken(m_path, text);
}

void OpenDesign::startNew(const Design &design, const QByteArray &text)
{
    adopt({}, design, text);
}

void OpenDesign::open(const QString &path)
{
    if (m_isBusy)
        return;
    setBusy(true);
    const auto work = [path] { return readFile(path); };
    inBackground(m_disk, this, work, [this, path](const ReadFile &read) {
        setBusy(false);
        if (read.result.isDrawable)
            adopt(QFileInfo(path).absoluteFilePath(), read.result.design, read.text);
        else
            emit unreadable(path, read.text, read.result.diagnostics);
    });
}

void OpenDesign::restore(const Recovery &recovery)
{
    const ReadResult read = readDesign(recovery.text, recovery.original);
    if (read.isDrawable)
        adopt(recovery.original, read.design, recovery.text);
    else
        startFromBroken(recovery.original, recovery.text);
    m_isRestored = true;
    keep(); // ours from here on
    discard(recovery);
    emit stateChanged();
}

void OpenDesign::save(const QString &path)
{
    if (m_text.isWhole && !m_text.typed) {
        write(path, [path, text = m_text.drawing] {
            writeWholeFile(path, text);
            return text;
        });
    } else {
        write(path, [path, design = m_document.design(), text = m_text.drawing] {
            return saveDesign(path, design, text);
        });
    }
}

void OpenDesign::saveTyped(const QString &path)
{
    write(path, [path, text = m_text.typed.value_or(m_text.drawing)] {
        writeWholeFile(path, text);
        return text;
    });
}

void OpenDesign::write(const QString &path, std::function<QByteArray()> work)
{
    if (m_isBusy || m_isEmpty)
        return;
    setBusy(true);
    const auto guarded = [work = std::move(work)]() -> Written {
        try {
            return {work(), {}};
        } catch (const Error &error) {
            return {{}, error};
        }
    };
    inBackground(m_disk, this, guarded, [this, path, index = m_undo.index()](const Written &written) {
        setBusy(false);
        if (written.failure)
            emit saveFailed(*written.failure);
        else
            finishSave(path, index, written.text);
    });
}

void OpenDesign::finishSave(const QString &path, int index, const QByteArray &text)
{
    m_path = QFileInfo(path).absoluteFilePath();
    m_fileText = text;
    m_isRestored = false;
    if (m_undo.index() == index)
        m_undo.setClean();
    else
        m_undo.resetClean();
    if (!isModified())
        forgetRecovery();
    emit saved(m_path);
    emit stateChanged();
}

void OpenDesign::close()
{
    reset();
    m_isEmpty = true;
    load({});
    emit stateChanged();
}

void OpenDesign::keepSoon()
{
    if (!m_isEmpty && !m_autosave.isActive())
        m_autosave.start();
}

void OpenDesign::keep()
{
    if (!isModified()) {
        forgetRecovery();
        return;
    }
    const auto work = [this, path = m_path, design = m_document.design(), text = m_text]() -> std::optional<Error> {
        try {
            m_recovery.keep(path, text.typed ? *text.typed : writeDesign(design, text.drawing));
        } catch (const Error &error) {
            return error;
        }
        return {};
    };
    inBackground(m_disk, this, work, [this](const std::optional<Error> &failure) {
        const bool isNew = std::exchange(m_isKeepFailing, failure.has_value()) != failure.has_value();
        if (failure && isNew) // the next try comes in a few seconds, and says the same
            emit keepFailed(*failure);
    });
}

void OpenDesign::forgetRecovery()
{
    m_autosave.stop();
    m_disk.start([this] { m_recovery.forget(); });
}

void OpenDesign::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    emit stateChanged();
}

} // namespace overlab::gui
