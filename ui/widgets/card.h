// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace leye {

/// A titled box: title, how many things it holds, actions at the right, and a body below.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// Negative: no number.
    void setCount(qint64 count);
    void addAction(QWidget *action);
    [[nodiscard]] QVBoxLayout &body() { return *m_body; }

private:
    QLabel *m_title;
    QLabel *m_count;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

} // namespace leye
