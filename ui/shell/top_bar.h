// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

class QAction;
class QLabel;
class QPushButton;

namespace leye {

class Pill;

/// The search that opens everything, and where and as whom one works.
class TopBar : public QFrame {
    Q_OBJECT

public:
    TopBar(const Theme &theme, QAction &palette, QWidget *parent = nullptr);
    void setOffice(const QString &station, const QString &user, const QString &roles, bool isDemo);
    /// Opens under the user's name: lock, about, close.
    void setMenu(const QList<QAction *> &actions);

private:
    void retranslate();
    void elideStation();
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

    const Theme &m_theme;
    QAction &m_palette;
    QPushButton *m_search;
    Pill *m_demo;
    QLabel *m_station;
    QPushButton *m_user;
    QString m_stationName, m_name, m_roles;
};

} // namespace leye
