// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "ui/widgets/field.h"

namespace leye {

class Theme;

/// One of those that can be chosen in an input; what is kept, and what people read.
struct InputOption {
    QString code;
    QString label;
};

/// An input for one field of a record with its label from the field table: a choice from its code table, a day, yes or
/// no, a line, or several lines. What is typed is text for the rules of models/people, which alone say what is wrong
/// with it.
class FieldInput : public Field {
    Q_OBJECT

public:
    /// With an input of its own: QLineEdit, QPlainTextEdit, DateField, QComboBox, QCheckBox, Choice or CommitteeLine.
    FieldInput(const FieldSpec &spec, QWidget *input, QWidget *parent = nullptr);
    /// With the one that is usual for the kind of the field. `name`: the object name of the input.
    FieldInput(const FieldSpec &spec, const Theme &theme, const QString &name, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    [[nodiscard]] QString column() const { return QString::fromLatin1(m_spec.column); }
    /// As typed; the code of what was chosen; a date as 2026-11-23 where it can be read.
    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    /// What is on file, `text` in words; a code that is retired, or never was in the table, is not lost. After
    /// setCodes().
    void show(const Value &value, const QString &text);
    /// Goes on from what is on file by now, where it began with `begun`, as typed: that is shown, but what was typed
    /// since stays, with what is on file below it. Gives the latter as typed, to go on from the next time.
    QString goOn(const QString &begun, const Value &value, const QString &words);
    /// Something was typed that is no day.
    [[nodiscard]] bool isUnreadable() const;
    [[nodiscard]] QDate date() const { return QDate::fromString(text(), Qt::ISODate); }
    /// Several: Enter makes a further one.
    [[nodiscard]] bool hasLines() const;
    /// What can be chosen in a list or choice; what is chosen stays.
    void setOptions(const QList<InputOption> &options);
    /// The same from the code table of the field; other inputs have none.
    void setCodes(const CodeTables &codes);
    void retranslate();

Q_SIGNALS:
    void edited();
    /// The focus has gone elsewhere: now it may be said what is wrong.
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listen();
    const FieldSpec &m_spec;
};

} // namespace leye
