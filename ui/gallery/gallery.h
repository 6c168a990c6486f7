// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace leye {

class Choice;

/// Every colour, icon and widget of the program on one shelf, for those who build screens (`leyedesk --gallery`): what
/// is on it is taken from there instead of being made again. Colours and text size change live.
class Gallery : public QWidget {
    Q_OBJECT

public:
    explicit Gallery(Theme &theme, QWidget *parent = nullptr);
    /// Names of its pages, for file names.
    [[nodiscard]] static QStringList pages();
    void showPage(int page);

private:
    [[nodiscard]] QWidget *makeSettings();
    void build();

    Theme &m_theme;
    QListWidget *m_list;
    QStackedWidget *m_pages;
};

} // namespace leye
