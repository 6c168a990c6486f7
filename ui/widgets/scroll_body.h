// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace leye {

/// A form with a field that grows: it needs no more than it must, so that on a low screen that field gives way first
/// and only then the form is scrolled. Has its layout before it is asked.
class FormBody : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;
    [[nodiscard]] int heightForWidth(int width) const override;
};

/// Holds a form that is as tall as it wants to be, and scrolls it where the window gives less: nothing in it is ever
/// squeezed. Whatever gets the focus comes into sight, also where the focus goes on by itself. Shows the ground of
/// what it lies on.
class ScrollBody : public QScrollArea {
    Q_OBJECT

public:
    explicit ScrollBody(QWidget *parent = nullptr);
    /// Takes the form over; it has its layout already.
    void setBody(QWidget *body);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    /// What the form needs, so that it does not scroll.
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace leye
