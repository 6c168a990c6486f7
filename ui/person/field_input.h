// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"
#include "models/office/code_tables.h"
#include "ui/theme/theme.h"

#include <QObject>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QWidget;

namespace leye {

class DateField;

/// The input that fits a field of a record: a choice from its code table, a day, yes or no, a line, or several lines.
class FieldInput : public QObject {
    Q_OBJECT

public:
    /// Gives the input `name`; `parent` owns both.
    FieldInput(const Theme &theme, const FieldSpec &field, const CodeTables &codes, QDate today, const QString &name,
               QWidget *parent);
    [[nodiscard]] QWidget *widget() const { return m_widget; }
    [[nodiscard]] const FieldSpec &field() const { return m_field; }
    [[nodiscard]] bool hasLines() const { return m_text != nullptr; }
    /// `text` is the value in words.
    void show(const Value &value, const QString &text);
    /// As it was typed, or the code that was chosen; a day as 2026-11-23 where it is one.
    [[nodiscard]] QString typed() const;
    /// Something was typed that is no day.
    [[nodiscard]] bool isUnreadable() const;
    [[nodiscard]] QDate date() const { return QDate::fromString(typed(), Qt::ISODate); }

private:
    void makeChoice(const CodeTables &codes);

    const FieldSpec &m_field;
    QWidget *m_widget = nullptr;
    QComboBox *m_choice = nullptr;
    DateField *m_date = nullptr;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

} // namespace leye
