// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace leye {

class Theme;

/// A text that is masked until its eye is pressed, and again after 30 seconds or another press. It never holds more
/// than it shows: the whole is asked for (revealWanted), so that the look is logged before.
class MaskedValue : public QWidget {
    Q_OBJECT

public:
    MaskedValue(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// `whose` tells one person's value from another's that is masked alike: the same one stays revealed when it is
    /// read again.
    void show(const QString &text, bool isMasked, const QString &whose);
    /// What it is, for the eye: "ID number".
    void setWhat(const QString &what);
    void reveal(const QString &whole);
    /// Why nobody here may see all of it; empty: they may.
    void lock(const QString &why);
    [[nodiscard]] bool isRevealed() const { return m_timer.isActive(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLabel &label() { return *m_label; }

Q_SIGNALS:
    void revealWanted();

private:
    void mask();
    void redraw();

    const Theme &m_theme;
    QLabel *m_label;
    QPushButton *m_eye;
    QTimer m_timer;
    QString m_masked, m_whose, m_what, m_lock;
};

} // namespace leye
