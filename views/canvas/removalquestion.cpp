// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/canvas/removalquestion.h"

#include "engine/design/objectid.h"
#include "views/canvas/canvasview.h"
#include "views/theme/question.h"

#include <QPushButton>

namespace overlab::views {

using namespace Qt::StringLiterals;

void askToRemove(QWidget *parent, const design::Design &before, const design::Design &after, std::function<void()> then)
{
    const int count = int(design::allObjects(before).size() - design::allObjects(after).size()); // with what each owns
    if (count <= 1)
        return then();
    auto *const box = new Question(
        [] { return CanvasView::tr("Delete objects"); },
        [count] { return CanvasView::tr("Delete %n object(s) of the drawing?", nullptr, count); }, parent->window());
    box->setObjectName(u"removal"_s);
    box->setDetails([] { return CanvasView::tr("Undo brings them back."); });
    const QPushButton *const remove = box->addAnswer([] { return CanvasView::tr("Delete"); }, QMessageBox::AcceptRole);
    box->setEscapeButton(box->addAnswer([] { return CanvasView::tr("Cancel"); }, QMessageBox::RejectRole));
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [remove, then = std::move(then)](QAbstractButton *button) {
        if (button == remove)
            then();
    });
    box->open();
}

} // namespace overlab::views
