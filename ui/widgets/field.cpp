// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

Field::Field(const QString &label, QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel({}, u"fieldLabel"_s, this))
    , m_input(input)
    , m_note(makeLabel({}, u"hint"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_label);
    column->addWidget(m_input);
    column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_label->setBuddy(m_input);
    setFocusProxy(m_input);
    setLabel(label);
    showNote();
}

void Field::setLabel(const QString &label)
{
    m_label->setText(label);
    QString spoken = label;
    spoken.remove(QRegularExpression(u"\\s*\\(&.\\)$"_s)).remove(u'&');
    for (QWidget *part : heard())
        part->setAccessibleName(spoken);
}

/// The input, and the line in it that has the focus where it is made of several parts.
QList<QWidget *> Field::heard() const
{
    auto *line = qobject_cast<QLineEdit *>(m_input->focusProxy());
    return line ? QList<QWidget *>{m_input, line} : QList<QWidget *>{m_input};
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void Field::setError(const QString &error)
{
    m_error = error;
    showNote();
}

void Field::setWarning(const QString &warning)
{
    m_warning = warning;
    showNote();
}

void Field::showNote()
{
    const QString note = !m_error.isEmpty() ? m_error : !m_warning.isEmpty() ? m_warning : m_hint;
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    setLook(*m_note, "role", !m_error.isEmpty() ? u"error"_s : !m_warning.isEmpty() ? u"warning"_s : u"hint"_s);
    for (QWidget *part : heard()) {
        setLook(*part, "state", m_error.isEmpty() ? QString() : u"error"_s);
        part->setAccessibleDescription(note);
    }
}

} // namespace leye
