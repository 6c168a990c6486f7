// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QLabel>
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
    m_input->setAccessibleName(spoken);
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
    QWidget &typed = m_input->focusProxy() ? *m_input->focusProxy() : *m_input; // where the keys go
    setLook(typed, "state", m_error.isEmpty() ? QString() : u"error"_s);
    for (QWidget *read : {m_input, &typed})
        read->setAccessibleDescription(note);
}

} // namespace leye
