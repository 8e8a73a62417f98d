// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/export/pictureprinter.h"

#include "views/theme/question.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace overlab::views {

namespace {

class PrinterWords
{
    Q_DECLARE_TR_FUNCTIONS(overlab::views::PicturePrinter)

public:
    static QString title() { return tr("Print the picture"); }
    static QString failure(const QString &printer)
    {
        return printer.isEmpty() ? tr("The picture could not be printed: there is no printer.")
                                 : tr("The picture could not be printed on “%1”.").arg(printer);
    }
};

} // namespace

bool paintPage(QPrinter &printer, const Picture &picture)
{
    QPainter painter;
    if (picture.isEmpty() || !painter.begin(&printer))
        return false;
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    paintPicture(painter, picture, QRectF(QPointF(), page.size()));
    return painter.end();
}

void printPicture(const Picture &picture, const QString &title, QWidget *window)
{
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setPageOrientation(picture.area.width() > picture.area.height() ? QPageLayout::Landscape
                                                                             : QPageLayout::Portrait);
    auto *const dialog = new QPrintDialog(printer.get(), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(PrinterWords::title());
    QObject::connect(dialog, &QDialog::accepted, window, [printer, picture, window] {
        if (paintPage(*printer, picture))
            return;
        auto *const box = new Question(PrinterWords::title,
                                       [name = printer->printerName()] { return PrinterWords::failure(name); }, window);
        box->setIcon(QMessageBox::Warning);
        box->setStandardButtons(QMessageBox::Ok);
        box->open();
    });
    QObject::connect(dialog, &QObject::destroyed, window, [printer] {}); // the dialog needs it to its end
    dialog->open();
}

} // namespace overlab::views
