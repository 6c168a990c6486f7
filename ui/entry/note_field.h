// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/note_templates.h"

#include <QWidget>

class QPlainTextEdit;

namespace leye {

class Field;
class FlowLayout;
class Theme;

/// The note of a service: above it the templates of its kind, one press each, below it a warning when it holds a number
/// that does not belong there.
class NoteField : public QWidget {
    Q_OBJECT

public:
    NoteField(const Theme &theme, QWidget *parent = nullptr);
    void setTemplates(const QList<NoteTemplate> &templates);
    void setKind(const QString &kind);
    [[nodiscard]] QPlainTextEdit &note() const { return *m_note; }
    /// Its label, and what is wrong with it.
    [[nodiscard]] Field &field() const { return *m_field; }

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] int heightOf(int lines) const;
    void offer();
    void warn();

    const Theme &m_theme;
    QString m_kind;
    QList<NoteTemplate> m_templates;
    QWidget *m_offered; ///< one a button
    FlowLayout *m_offers;
    QPlainTextEdit *m_note;
    Field *m_field;
};

} // namespace leye
