// SPDX-License-Identifier: GPL-3.0-or-later
// A group of lines to read and copy, which opens and closes; not there while there is nothing to read.
#pragma once

#include "views/inspector/livefacts.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace overlab::views {

class ElidedLabel;

class FactBox : public QWidget
{
    Q_OBJECT

public:
    explicit FactBox(QWidget *parent);

    /// Makes the lines anew only where they differ.
    void setFacts(const QString &title, const QList<Fact> &facts);
    /// Makes them anew in any case: for another palette.
    void renew();

private:
    void setOpen(bool isOpen);

    QToolButton *m_opener;
    ElidedLabel *m_title;
    QVBoxLayout *m_layout;
    QWidget *m_lines = nullptr;
    QList<Fact> m_facts;
    bool m_isOpen = true;
};

} // namespace overlab::views
