// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with a path that is shown: ask again, keep and compare it, save the frames of its proof.
#pragma once

#include <QWidget>

class QAction;
class QPushButton;
class QToolButton;

namespace overlab::views {

class PathExtras : public QWidget
{
    Q_OBJECT

public:
    struct State
    {
        bool isOutdated = false; ///< the lab has changed since
        bool canAsk = false;
        bool hasFrames = false; ///< of a proof
        bool isKept = false;    ///< a path is, for comparing
        bool canCompare = false;
        bool isComparing = false;
    };

    explicit PathExtras(QWidget *parent = nullptr);

    void setState(const State &state);
    /// Whether there is a Wireshark that frames can be opened in.
    void setWireshark(bool isThere);

signals:
    void askedAgain();
    void keepToggled(bool isKept);
    void compareToggled(bool isComparing);
    void framesSaveRequested();
    void framesViewRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    State m_state;
    bool m_hasWireshark = false;
    QPushButton *m_again = nullptr;
    QPushButton *m_save = nullptr;
    QToolButton *m_more = nullptr;
    QAction *m_keep = nullptr;
    QAction *m_compare = nullptr;
    QAction *m_saveAction = nullptr;
    QAction *m_wireshark = nullptr;
};

} // namespace overlab::views
