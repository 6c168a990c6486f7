// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace leye {

/// What a veil over everything around `inside` covers: the desk of whoever is signed in (a widget with the property
/// "isDesk"), so that it is hidden and goes away with it; elsewhere the window.
[[nodiscard]] QWidget *placeForVeil(QWidget *inside);

/// A dialog inside the window: a quiet veil over everything else, and a frame in the middle. It is no window of its
/// own, so input methods work in it as everywhere, and it cannot get lost behind another. Esc closes; focus stays
/// inside and goes back to where it was.
class Veil : public QWidget {
    Q_OBJECT

public:
    static constexpr int kWidth = 760;

    Veil(const Theme &theme, QWidget *window, int width = kWidth);
    /// Takes it over. What has to be asked before closing (a draft) is done in closeWanted's receiver.
    void setContent(QWidget *content);
    void open(QWidget *focus);
    void close();
    [[nodiscard]] bool isOpen() const { return isVisible(); }
    /// From the top of the window instead of the middle: lists that grow while one types.
    void setAtTop(bool atTop) { m_atTop = atTop; }

Q_SIGNALS:
    /// Esc, or a press on the veil.
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void place();

    const Theme &m_theme;
    int m_width;
    bool m_atTop = false;
    QFrame *m_frame;
    QVBoxLayout *m_column;
    QPointer<QWidget> m_before; ///< what had the focus
};

} // namespace leye
