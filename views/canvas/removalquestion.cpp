// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/removalquestion.h"

#include "engine/design/objectid.h"
#include "views/canvas/canvasview.h"

#include <QMessageBox>
#include <QPushButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

void askToRemove(QWidget *parent, const design::Design &before, const design::Design &after, std::function<void()> then)
{
    const int count = int(design::allObjects(before).size() - design::allObjects(after).size()); // with what each owns
    if (count <= 1)
        return then();
    auto *const box = new QMessageBox(QMessageBox::Question, CanvasView::tr("Delete objects"),
                                      CanvasView::tr("Delete %n object(s) of the drawing?", nullptr, count),
                                      QMessageBox::NoButton, parent->window());
    box->setObjectName(u"removal"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(CanvasView::tr("Undo brings them back."));
    const QPushButton *const remove = box->addButton(CanvasView::tr("Delete"), QMessageBox::AcceptRole);
    box->setEscapeButton(box->addButton(CanvasView::tr("Cancel"), QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [remove, then = std::move(then)](QAbstractButton *button) {
        if (button == remove)
            then();
    });
    box->open();
}

} // namespace overlab::views
