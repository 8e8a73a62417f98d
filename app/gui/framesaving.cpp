// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/framesaving.h"

#include "engine/base/wholefile.h"
#include "views/path/pathextras.h"
#include "views/path/pathview.h"

#include <QDir>
#include <QFileDialog>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrent>

namespace overlab::gui {

using namespace Qt::StringLiterals;

FrameSaving::FrameSaving(views::PathView &view, QWidget *window, QObject *parent)
    : QObject(parent), m_view(view), m_window(window), m_wireshark(QStandardPaths::findExecutable(u"wireshark"_s))
{
    view.extras().setWireshark(!m_wireshark.isEmpty());
    connect(&view.extras(), &views::PathExtras::framesSaveRequested, this, &FrameSaving::save);
    connect(&view.extras(), &views::PathExtras::framesViewRequested, this, &FrameSaving::open);
}

void FrameSaving::save()
{
    auto *const dialog = new QFileDialog(m_window, tr("Save the captured frames"), QDir::homePath(), tr("Captures for Wireshark (*.pcapng)"));
    dialog->setObjectName(u"saveFrames"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pcapng"_s);
    dialog->selectFile(u"path.pcapng"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FrameSaving::saveTo);
    dialog->open();
}

void FrameSaving::saveTo(const QString &path)
{
    QtConcurrent::run(&writeWholeFile, path, m_view.frames())
        .then(this, [this, path] { emit saved(path); })
        .onFailed(this, [this](const Error &error) { emit failed(error); });
}

void FrameSaving::open()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"path-%1.pcapng"_s.arg(++m_opened));
    QtConcurrent::run(&writeWholeFile, path, m_view.frames())
        .then(this,
              [this, path] {
                  if (!QProcess::startDetached(m_wireshark, {path}))
                      emit failed(Error(ErrorCode::CommandFailed, m_wireshark, {}));
              })
        .onFailed(this, [this](const Error &error) { emit failed(error); });
}

} // namespace overlab::gui
