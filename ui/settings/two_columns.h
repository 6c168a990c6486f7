// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"
#include "ui/widgets/scroll_body.h"

class QBoxLayout;
class QVBoxLayout;

namespace leye {

/// Cards in two columns, one below the other where the text leaves room for one.
class TwoColumns : public ScrollBody {
    Q_OBJECT

public:
    explicit TwoColumns(const Theme &theme, QWidget *parent = nullptr);
    void addLeft(QWidget *card);
    /// Takes all the height there is.
    void addRight(QWidget *card);

private:
    const Theme &m_theme;
    QBoxLayout *m_row;
    QVBoxLayout *m_left, *m_right;
};

} // namespace leye
