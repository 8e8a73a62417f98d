// SPDX-License-Identifier: GPL-3.0-or-later
// How the picture shall be written to a file, with a look at it before.
#pragma once

#include "views/export/pictureencoding.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace overlab {
class Error;
}

namespace overlab::views {

class CanvasScene;

/// Shown with open(). Works on what the scene shows when it is made.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a scene shows \a design. \a designFile gives folder and name of the picture; empty: there is none.
    ExportDialog(CanvasScene &scene, const design::Design &design, const QString &designFile, QWidget *parent = nullptr);

    PictureFormat format() const;

public slots:
    /// Writes the file, then says saved() and closes; or says why not, and stays.
    void saveTo(const QString &path);

signals:
    void saved(const QString &path);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildForm();
    void retranslate();
    void refresh();
    void drawPreview();
    void showSize();
    void choosePath();
    void showFailure(const Error &error);
    const Picture &picture() const;
    double scale() const;

    QList<Picture> m_all;      ///< by ground
    QList<Picture> m_selected; ///< likewise; empty: nothing is selected
    QString m_designFile;
    QString m_title;

    QLabel *m_preview = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_format = nullptr;
    QComboBox *m_scale = nullptr;
    QComboBox *m_ground = nullptr;
    QCheckBox *m_selectionOnly = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_failureMark = nullptr;
    QLabel *m_failure = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
    int m_round = 0; ///< of previews
    bool m_isSaving = false;
};

} // namespace overlab::views
