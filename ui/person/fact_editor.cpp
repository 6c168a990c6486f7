// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/fact_editor.h"

#include "models/people/field_text.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTextLines = 4;
const QString kYes = u"是"_s; // what readYesNo() understands in every language

constexpr std::array kLongTexts{"certificates", "disability",      "hardship", "illness",
                                "remark",       "self_evaluation", "skills",   "upbringing"};

bool isLong(const FieldSpec &field)
{
    return std::any_of(kLongTexts.begin(), kLongTexts.end(), [&](const char *column) {
        return QLatin1StringView(column) == QLatin1StringView(field.column);
    });
}

bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

FactEditor::FactEditor(const Theme &theme, const Fact &fact, const CodeTables &codes, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    m_field = new Field(fieldLabel(*fact.field), makeInput(fact, codes, today), this);
    m_field->setHint(m_text ? tr("Ctrl+Enter saves, Esc takes it back") : tr("Enter saves, Esc takes it back"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kHair);
    row->addWidget(m_field, 1);
    const auto addButton = [&](const QString &name, const QString &words, const QString &icon, Token token) {
        QPushButton *button = makeIconButton(name, words, this);
        button->setIcon(m_theme.icon(icon, token));
        row->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    connect(addButton(u"saveFact"_s, tr("Save"), u"check"_s, Token::Acc), &QPushButton::clicked, this,
            &FactEditor::saveWanted);
    connect(addButton(u"leaveFact"_s, tr("Take it back"), u"close"_s, Token::Sub), &QPushButton::clicked, this,
            &FactEditor::cancelled);
    setFocusProxy(m_field->input());
    m_before = typed();
}

QWidget *FactEditor::makeInput(const Fact &fact, const CodeTables &codes, QDate today)
{
    const QString name = u"fact/%1/input"_s.arg(QLatin1StringView(fact.field->column));
    if (fact.field->kind == FieldKind::Code || fact.field->kind == FieldKind::Boolean) {
        m_choice = makeChoice(fact, codes);
        m_choice->setObjectName(name);
        return m_choice;
    }
    if (fact.field->kind == FieldKind::Date) {
        m_date = new DateField(m_theme, name, today, this);
        m_date->setDate(QDate::fromString(fact.value.value<QString>(), Qt::ISODate));
        return m_date;
    }
    if (isLong(*fact.field)) {
        m_text = new QPlainTextEdit(fact.text, this);
        m_text->setObjectName(name);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(kTextLines * m_text->fontMetrics().lineSpacing() + 2 * space::kSmall);
        m_text->selectAll();
        return m_text;
    }
    m_line = new QLineEdit(fact.text, this);
    m_line->setObjectName(name);
    m_line->selectAll();
    return m_line;
}

QComboBox *FactEditor::makeChoice(const Fact &fact, const CodeTables &codes)
{
    auto *choice = new QComboBox(this);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(4);
    const QString present = fact.value.value<QString>();
    if (fact.field->kind == FieldKind::Boolean) {
        choice->addItem(tr("no"), QString());
        choice->addItem(tr("yes"), kYes);
        choice->setCurrentIndex(fact.value.value<bool>() ? 1 : 0);
        return choice;
    }
    choice->addItem(tr("not known"), QString());
    const QString table = QString::fromLatin1(fact.field->target);
    for (const QString &code : codes.codes(table))
        choice->addItem(codes.label(table, code), code);
    if (choice->findData(present) < 0) // retired, or never in the table: what is on file is not lost
        choice->addItem(fact.text, present);
    choice->setCurrentIndex(choice->findData(present));
    return choice;
}

QString FactEditor::typed() const
{
    if (m_choice)
        return m_choice->currentData().toString();
    if (m_date)
        return m_date->date().isValid() ? m_date->date().toString(Qt::ISODate) : m_date->text();
    return m_text ? m_text->toPlainText() : m_line->text();
}

void FactEditor::setError(const QString &error) { m_field->setError(error); }

bool FactEditor::event(QEvent *event)
{
    // Esc is ours while something is being changed, whatever it does around here.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void FactEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (isEnter(*event)) // in a text of several lines only Ctrl+Enter comes here
        Q_EMIT saveWanted();
    event->accept(); // the row around it hears nothing of what is typed
}

} // namespace leye
