// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QLineEdit;
class QWidget;

namespace leye {

class Field;
class Veil;

/// Asks for a name, inside the window. It goes when it was answered or left.
class NameDialog : public QObject {
    Q_OBJECT

public:
    /// A name that stands in a menu: longer ones cannot be told apart at a glance.
    static constexpr int kLength = 40;

    /// `label` may hold a mnemonic.
    NameDialog(const Theme &theme, QWidget *window, const QString &title, const QString &label);
    void ask();

Q_SIGNALS:
    void named(const QString &name);

private:
    void accept();
    void leave();

    Veil *m_veil;
    QLineEdit *m_name;
    Field *m_field;
};

} // namespace leye
