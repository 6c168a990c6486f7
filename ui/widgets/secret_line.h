// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace leye {

class Theme;

/// Where a passphrase is typed: hidden until the eye is pressed, and it says when Caps Lock is on.
class SecretLine : public QLineEdit {
    Q_OBJECT

public:
    SecretLine(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// Hidden again, and empty.
    void forget();

Q_SIGNALS:
    /// A letter came in the other case than the keys say, or in the right one again.
    void capsLockSeen(bool isOn);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void redraw();

    const Theme &m_theme;
    QAction *m_reveal;
};

} // namespace leye
