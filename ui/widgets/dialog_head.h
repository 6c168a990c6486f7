// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace leye {

class Theme;

/// The bar at the top of a dialog: its title, and a cross that closes it.
class DialogHead : public QFrame {
    Q_OBJECT

public:
    /// `closeName`: the object name of the cross.
    DialogHead(const Theme &theme, const QString &closeName, QWidget *parent = nullptr);
    void setTitle(const QString &title);

Q_SIGNALS:
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void redraw();
    void retranslate();

    const Theme &m_theme;
    QLabel *m_title;
    QPushButton *m_close;
};

/// The band at the bottom of a dialog or screen, which stays while what is above scrolls. Gives the row for its
/// buttons; `sides` is its margin left and right.
QHBoxLayout *addFoot(QVBoxLayout &column, int sides);

} // namespace leye
