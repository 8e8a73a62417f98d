// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/textsync.h"

#include "views/theme/question.h"
#include "views/yaml/yamlview.h"

#include <QPushButton>

namespace overlab::gui {

using namespace Qt::StringLiterals;

TextSync::TextSync(OpenDesign &open, views::YamlView &yaml, QWidget *window)
    : QObject(window), m_open(open), m_yaml(yaml), m_window(window)
{
    connect(&m_open, &OpenDesign::opened, this, &TextSync::showOpened);
    connect(&m_open, &OpenDesign::saved, this, [this](const QString &path) {
        m_watch.watch(path, m_open.fileText());
        m_yaml.setFileName(path);
    });
    connect(&m_yaml, &views::YamlView::standingChanged, this, &TextSync::takeText);
    connect(&m_watch, &design::DesignFileWatch::changedOutside, this, &TextSync::takeFile);
    connect(&m_watch, &design::DesignFileWatch::removedOutside, this, [this] {
        emit said(tr("%1 was removed by another program. Saving makes it again.").arg(m_open.path()));
    });
}

void TextSync::showOpened()
{
    m_yaml.setFileName(m_open.path());
    if (const std::optional<QByteArray> typed = m_open.typed())
        m_yaml.setTypedText(*typed);
    else if (!m_open.text().isEmpty())
        m_yaml.setText(m_open.text(), m_open.path());
    m_watch.watch(m_open.path(), m_open.fileText());
}

void TextSync::takeText()
{
    if (m_open.isEmpty())
        return;
    OpenDesign::Text text{m_yaml.text(), m_yaml.isInStep(), {}};
    if (m_yaml.hasUntakenText())
        text.typed = m_yaml.typedText();
    m_open.setText(text);
    if (m_whenRead && !m_yaml.isReading())
        std::exchange(m_whenRead, {})();
}

void TextSync::check()
{
    if (!m_open.isBusy())
        m_watch.check();
}

void TextSync::whenRead(const std::function<void()> &then)
{
    m_yaml.readNow();
    if (m_yaml.isReading())
        m_whenRead = then;
    else
        then();
}

void TextSync::takeFile(const QByteArray &content)
{
    if (content == m_open.fileText())
        return;
    if (m_open.isModified())
        askWhich(content);
    else
        reload(content);
}

void TextSync::reload(const QByteArray &content)
{
    m_open.reload(content);
    emit said(tr("%1 was changed by another program and is read again.").arg(m_open.path()));
}

void TextSync::askWhich(const QByteArray &content)
{
    auto *const box = new views::Question(
        [] { return tr("The file changed"); },
        [path = m_open.path()] { return tr("Another program changed %1, and there are unsaved changes here.").arg(path); },
        m_window);
    box->setObjectName(u"changed-outside"_s);
    box->setDetails([] {
        return tr("Reading the file again drops the changes here. Keeping them replaces the other "
                  "program's with the next save.");
    });
    const QPushButton *const again = box->addAnswer([] { return tr("Read the file again"); }, QMessageBox::DestructiveRole);
    box->setEscapeButton(box->addAnswer([] { return tr("Keep the changes here"); }, QMessageBox::RejectRole));
    connect(box, &QMessageBox::buttonClicked, this, [this, again, content](QAbstractButton *button) {
        if (button == again)
            reload(content);
    });
    box->open();
}

} // namespace overlab::gui
