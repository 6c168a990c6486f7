// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace leye {

/// An input with its label above, and below it a hint or what is wrong with it and what to do. The label is the input's
/// buddy and its accessible name; hint and error are its accessible description, so that they are read aloud, too.
class Field : public QWidget {
    Q_OBJECT

public:
    /// `label` may hold a mnemonic (&). Takes the input over.
    Field(const QString &label, QWidget *input, QWidget *parent = nullptr);

    [[nodiscard]] QWidget *input() const { return m_input; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// What is wrong and what to do; empty: nothing. The page is never blocked by it.
    void setError(const QString &error);
    void setWarning(const QString &warning);
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] QList<QWidget *> heard() const;
    void showNote();

    QLabel *m_label;
    QWidget *m_input;
    QLabel *m_note;
    QString m_hint, m_error, m_warning;
};

} // namespace leye
