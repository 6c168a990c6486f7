// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/field_input.h"

#include "ui/widgets/date_field.h"

#include <QComboBox>
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

} // namespace

FieldInput::FieldInput(const Theme &theme, const FieldSpec &field, const CodeTables &codes, QDate today,
                       const QString &name, QWidget *parent)
    : QObject(parent)
    , m_field(field)
{
    if (field.kind == FieldKind::Code || field.kind == FieldKind::Boolean) {
        m_widget = m_choice = new QComboBox(parent);
        makeChoice(codes);
    } else if (field.kind == FieldKind::Date) {
        m_widget = m_date = new DateField(theme, name, today, parent);
    } else if (isLong(field)) {
        m_widget = m_text = new QPlainTextEdit(parent);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(kTextLines * m_text->fontMetrics().lineSpacing() + 2 * space::kSmall);
    } else {
        m_widget = m_line = new QLineEdit(parent);
    }
    m_widget->setObjectName(name);
}

void FieldInput::makeChoice(const CodeTables &codes)
{
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(4);
    if (m_field.kind == FieldKind::Boolean) {
        m_choice->addItem(tr("no"), QString());
        m_choice->addItem(tr("yes"), kYes);
        return;
    }
    const QString table = QString::fromLatin1(m_field.target);
    m_choice->addItem(u"—"_s, QString());
    for (const QString &code : codes.codes(table))
        m_choice->addItem(codes.label(table, code), code);
}

void FieldInput::show(const Value &value, const QString &text)
{
    const QString held =
        m_field.kind == FieldKind::Boolean ? (value.value<bool>() ? kYes : QString()) : value.value<QString>();
    if (m_choice) {
        if (m_choice->findData(held) < 0) // retired, or never in the table: what is on file is not lost
            m_choice->addItem(text, held);
        m_choice->setCurrentIndex(m_choice->findData(held));
    } else if (m_date) {
        m_date->setDate(QDate::fromString(held, Qt::ISODate));
    } else if (m_text) {
        m_text->setPlainText(text);
        m_text->selectAll();
    } else {
        m_line->setText(text);
        m_line->selectAll();
    }
}

QString FieldInput::typed() const
{
    if (m_choice)
        return m_choice->currentData().toString();
    if (m_date)
        return m_date->date().isValid() ? m_date->date().toString(Qt::ISODate) : m_date->text();
    return m_text ? m_text->toPlainText() : m_line->text();
}

bool FieldInput::isUnreadable() const { return m_date && m_date->isUnreadable(); }

} // namespace leye
