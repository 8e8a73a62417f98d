// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pcapngfiles.h"

#include "engine/base/wholefile.h"

#include <QDir>
#include <QFileDialog>
#include <QProcess>
#include <QStandardPaths>
#include <QtConcurrent>

namespace overlab::gui {

using namespace Qt::StringLiterals;

PcapngFiles::PcapngFiles(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)), m_wireshark(QStandardPaths::findExecutable(u"wireshark"_s))
{
}

void PcapngFiles::save(const QString &title)
{
    auto *const dialog = new QFileDialog(m_parts.window, title, QDir::homePath(), tr("Captures for Wireshark (*.pcapng)"));
    dialog->setObjectName(m_parts.dialogName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pcapng"_s);
    dialog->selectFile(m_parts.stem + u".pcapng"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PcapngFiles::saveTo);
    dialog->open();
}

void PcapngFiles::saveTo(const QString &path)
{
    QtConcurrent::run([path, content = m_parts.source()] { writeWholeFile(path, content()); })
        .then(this, [this, path] { emit saved(path); })
        .onFailed(this, [this](const Error &error) { emit failed(error); });
}

void PcapngFiles::open()
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(u"%1-%2.pcapng"_s.arg(m_parts.stem).arg(++m_opened));
    QtConcurrent::run([path, content = m_parts.source()] { writeWholeFile(path, content()); })
        .then(this,
              [this, path] {
                  if (!QProcess::startDetached(m_wireshark, {path}))
                      emit failed(Error(ErrorCode::CommandFailed, m_wireshark, {}));
              })
        .onFailed(this, [this](const Error &error) { emit failed(error); });
}

} // namespace overlab::gui
