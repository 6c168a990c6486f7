// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/form_panel.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/scroll_body.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

FormPanel::FormPanel(const Theme &theme, const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_title(makeLabel({}, u"cardTitle"_s))
    , m_second(makeLabel({}, u"second"_s))
    , m_reason(makeLabel({}, u"second"_s))
    , m_error(makeLabel({}, u"error"_s))
    , m_back(makeButton(name + u"/back"_s, {}, ButtonKind::Link))
    , m_body(new QVBoxLayout)
    , m_buttons(new FlowLayout)
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    auto *body = new QWidget;
    body->setLayout(m_body);
    m_body->setContentsMargins(0, 0, space::kSmall, 0);
    m_body->setSpacing(space::kMedium);
    for (QLabel *label : {m_title, m_second, m_reason, m_error}) {
        label->setWordWrap(true);
        label->hide();
    }
    m_error->setObjectName(name + u"/error"_s);
    m_reason->setObjectName(name + u"/reason"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {m_title, m_second, m_reason})
        m_body->addWidget(label);
    m_body->addStretch();
    auto *scroll = new ScrollBody;
    scroll->setBody(body);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kSmall, space::kMedium);
    column->setSpacing(space::kSmall);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    column->addWidget(scroll, 1);
    column->addWidget(m_error);
    column->addLayout(m_buttons);
    auto *submit = new QShortcut(QKeySequence(QKeyCombination(Qt::CTRL, Qt::Key_Return)), this);
    submit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(submit, &QShortcut::activated, this, &FormPanel::submitted);
}

void FormPanel::setTitle(const QString &title, const QString &second)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void FormPanel::add(QWidget *widget) { m_body->insertWidget(m_body->count() - 1, widget); }

void FormPanel::addField(const QString &name, QWidget *input)
{
    input->setObjectName(name);
    auto *field = new Field({}, input);
    m_fields.insert(name, field);
    add(field);
}

QLineEdit *FormPanel::addLine(const QString &name)
{
    auto *line = new QLineEdit;
    addField(name, line);
    m_lines.append(line);
    connect(line, &QLineEdit::textEdited, this, &FormPanel::clearErrors);
    connect(line, &QLineEdit::returnPressed, this, &FormPanel::submitted);
    return line;
}

DateField *FormPanel::addDate(const QString &name, QDate today)
{
    auto *date = new DateField(m_theme, name, today);
    addField(name, date);
    m_lines.append(date);
    connect(date, &DateField::dateChanged, this, &FormPanel::clearErrors);
    connect(date, &QLineEdit::returnPressed, this, &FormPanel::submitted);
    return date;
}

QPlainTextEdit *FormPanel::addText(const QString &name)
{
    constexpr int kLines = 6;
    auto *text = new QPlainTextEdit;
    text->setTabChangesFocus(true);
    text->setMinimumHeight(kLines * text->fontMetrics().lineSpacing());
    addField(name, text);
    m_texts.append(text);
    connect(text, &QPlainTextEdit::textChanged, this, &FormPanel::clearErrors);
    return text;
}

Choice *FormPanel::addChoice(const QString &name)
{
    auto *choice = new Choice(m_theme, name);
    addField(name, choice);
    m_choices.append(choice);
    connect(choice, &Choice::chosen, this, &FormPanel::clearErrors);
    return choice;
}

QPushButton *FormPanel::addButton(const QString &name, bool isPrimary)
{
    QPushButton *button = makeButton(name, {}, isPrimary ? ButtonKind::Primary : ButtonKind::Plain, this);
    m_buttons->addWidget(button);
    m_actions.append(button);
    return button;
}

QString FormPanel::text(const QString &name) const
{
    if (const auto *text = qobject_cast<QPlainTextEdit *>(field(name).input()))
        return text->toPlainText().trimmed();
    return static_cast<QLineEdit *>(field(name).input())->text().trimmed();
}

void FormPanel::setText(const QString &name, const QString &text)
{
    if (auto *edit = qobject_cast<QPlainTextEdit *>(field(name).input())) {
        if (edit->toPlainText() != text)
            edit->setPlainText(text);
        return;
    }
    auto *line = static_cast<QLineEdit *>(field(name).input());
    if (line->text() != text)
        line->setText(text);
    line->setCursorPosition(0); // its beginning is seen
}

void FormPanel::setReadOnly(const QString &reason)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    for (QLineEdit *line : m_lines)
        line->setReadOnly(!reason.isEmpty());
    for (QPlainTextEdit *text : m_texts)
        text->setReadOnly(!reason.isEmpty());
    for (Choice *choice : m_choices)
        choice->setEnabled(reason.isEmpty());
    for (QPushButton *button : m_actions)
        button->setVisible(reason.isEmpty());
}

void FormPanel::setInputsVisible(bool areVisible)
{
    m_reason->hide();
    for (Field *field : std::as_const(m_fields))
        field->setVisible(areVisible);
    for (QPushButton *button : m_actions)
        button->setVisible(areVisible);
}

void FormPanel::showError(const Error &error)
{
    Field *field = m_columns.value(error.detail);
    if (field) {
        field->setError(error.message);
        field->input()->setFocus();
    }
    const QString atFoot = field ? QString() : error.message;
    m_error->setText(atFoot);
    m_error->setVisible(!atFoot.isEmpty());
    setAccessibleDescription(atFoot);
}

void FormPanel::clearErrors()
{
    showError({});
    for (const auto &fields : {m_fields, m_columns}) {
        for (Field *field : fields)
            field->setError({});
    }
}

void FormPanel::focusFirst()
{
    for (QLineEdit *line : m_lines) {
        if (!line->isReadOnly() && line->isVisible()) {
            line->setFocus();
            return;
        }
    }
    setFocus();
}

} // namespace leye
