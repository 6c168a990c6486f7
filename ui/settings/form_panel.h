// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHash>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace leye {

class Choice;
class DateField;
class Field;

/// What one record says, as labelled inputs below each other, and at its foot what can be done with it. Who may not
/// change it reads the same inputs, and why. Inputs are named, so that a page has no member for each.
class FormPanel : public QFrame {
    Q_OBJECT

public:
    FormPanel(const Theme &theme, const QString &name, QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &second = {});
    QLineEdit *addLine(const QString &name);
    DateField *addDate(const QString &name, QDate today);
    Choice *addChoice(const QString &name);
    /// Several lines; Ctrl+Enter submits from there.
    QPlainTextEdit *addText(const QString &name);
    void add(QWidget *widget);
    QPushButton *addButton(const QString &name, bool isPrimary = false);
    /// Where the text leaves room for one column, the way back to the list.
    QPushButton *back() const { return m_back; }

    /// An error that names this column stands beside the field.
    void setColumn(const QString &column, Field &field) { m_columns.insert(column, &field); }
    /// Label, hint and error of an input.
    [[nodiscard]] Field &field(const QString &name) const { return *m_fields.value(name); }
    [[nodiscard]] QString text(const QString &name) const;
    void setText(const QString &name, const QString &text);
    /// Where there is nothing to write into, only title and what was added.
    void setInputsVisible(bool areVisible);
    /// Why nothing can be changed here; empty: it can.
    void setReadOnly(const QString &reason);
    /// Beside the field that Error::detail names, else at the foot. Goes away with the next change.
    void showError(const Error &error);
    void clearErrors();
    /// The first input that can be written to.
    void focusFirst();

Q_SIGNALS:
    /// Enter in a line, or Ctrl+Enter anywhere.
    void submitted();

private:
    void addField(const QString &name, QWidget *input);

    const Theme &m_theme;
    QLabel *m_title, *m_second, *m_reason, *m_error;
    QPushButton *m_back;
    QVBoxLayout *m_body;
    class FlowLayout *m_buttons;
    QHash<QString, Field *> m_fields;
    QHash<QString, Field *> m_columns;
    QList<QLineEdit *> m_lines;
    QList<QPlainTextEdit *> m_texts;
    QList<Choice *> m_choices;
    QList<QPushButton *> m_actions;
};

} // namespace leye
