// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace leye {

/// The steps of a guided page: those that are done with a tick, the present one filled, the rest to come. Shows only:
/// one goes with the buttons below.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(const Theme &theme, QWidget *parent = nullptr);
    void setSteps(const QStringList &steps);
    void setCurrent(int step);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();
    [[nodiscard]] int disc() const;
    [[nodiscard]] int widthOf(int step) const;
    const Theme &m_theme;
    QStringList m_steps;
    int m_current = 0;
};

} // namespace leye
