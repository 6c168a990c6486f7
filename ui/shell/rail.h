// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QFrame>

class QButtonGroup;
class QVBoxLayout;

namespace leye {

/// One screen in the rail: icon, word, and how many things wait there.
class RailButton : public QAbstractButton {
    Q_OBJECT

public:
    RailButton(const Theme &theme, const QString &icon, QWidget *parent = nullptr);
    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QString m_icon;
    int m_count = 0;
};

/// The screens, at the left edge. Up and down move between them.
class Rail : public QFrame {
    Q_OBJECT

public:
    explicit Rail(const Theme &theme, QWidget *parent = nullptr);
    /// Screens stand in the order in which they are added; `action` gives words and keys.
    RailButton &add(const QString &page, const QString &icon, QAction &action);
    void setCurrent(const QString &page);

Q_SIGNALS:
    void chosen(const QString &page);

private:
    const Theme &m_theme;
    QButtonGroup *m_group;
    QVBoxLayout *m_column;
    QHash<QString, RailButton *> m_buttons;
};

} // namespace leye
