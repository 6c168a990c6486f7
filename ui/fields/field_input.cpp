// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/field_input.h"

#include "models/people/field_text.h"
#include "ui/fields/committee_line.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QPlainTextEdit>

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

QPlainTextEdit *makeLines()
{
    auto *lines = new QPlainTextEdit;
    lines->setTabChangesFocus(true);
    lines->setFixedHeight(kTextLines * lines->fontMetrics().lineSpacing() + 2 * space::kSmall);
    return lines;
}

QWidget *usualInput(const FieldSpec &spec, const Theme &theme, const QString &name, QDate today)
{
    QWidget *input = nullptr;
    switch (spec.kind) {
    case FieldKind::Code:
        input = new QComboBox;
        break;
    case FieldKind::Boolean:
        input = new QCheckBox;
        break;
    case FieldKind::Date:
        input = new DateField(theme, name, today);
        break;
    default:
        input = isLong(spec) ? static_cast<QWidget *>(makeLines()) : new QLineEdit;
        break;
    }
    input->setObjectName(name);
    return input;
}

} // namespace

FieldInput::FieldInput(const FieldSpec &spec, QWidget *input, QWidget *parent) : Field({}, input, parent), m_spec(spec)
{
    if (auto *combo = qobject_cast<QComboBox *>(input)) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(4);
        combo->setFocusPolicy(Qt::StrongFocus); // not by the wheel
    }
    listen();
    retranslate();
}

FieldInput::FieldInput(const FieldSpec &spec, const Theme &theme, const QString &name, QDate today, QWidget *parent)
    : FieldInput(spec, usualInput(spec, theme, name, today), parent)
{
}

void FieldInput::listen()
{
    QWidget *watched = input();
    if (auto *line = qobject_cast<QLineEdit *>(watched)) {
        connect(line, &QLineEdit::textChanged, this, &FieldInput::edited);
    } else if (auto *lines = qobject_cast<QPlainTextEdit *>(watched)) {
        connect(lines, &QPlainTextEdit::textChanged, this, &FieldInput::edited);
    } else if (auto *combo = qobject_cast<QComboBox *>(watched)) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FieldInput::edited);
    } else if (auto *box = qobject_cast<QCheckBox *>(watched)) {
        connect(box, &QCheckBox::toggled, this, &FieldInput::edited);
    } else if (auto *choice = qobject_cast<Choice *>(watched)) {
        connect(choice, &Choice::chosen, this, &FieldInput::edited);
    } else if (auto *committee = qobject_cast<CommitteeLine *>(watched)) {
        connect(committee, &CommitteeLine::edited, this, &FieldInput::edited);
        watched = &committee->line();
    }
    watched->installEventFilter(this);
}

QString FieldInput::text() const
{
    if (const auto *date = qobject_cast<DateField *>(input()))
        return date->date().isValid() ? date->date().toString(Qt::ISODate) : date->text().trimmed();
    if (const auto *line = qobject_cast<QLineEdit *>(input()))
        return line->text();
    if (const auto *lines = qobject_cast<QPlainTextEdit *>(input()))
        return lines->toPlainText();
    if (const auto *combo = qobject_cast<QComboBox *>(input()))
        return combo->currentData().toString();
    if (const auto *box = qobject_cast<QCheckBox *>(input()))
        return box->isChecked() ? kYes : QString();
    if (const auto *choice = qobject_cast<Choice *>(input()))
        return choice->code();
    return static_cast<CommitteeLine *>(input())->text();
}

void FieldInput::setText(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (auto *date = qobject_cast<DateField *>(input()); date && (day.isValid() || text.isEmpty()))
        date->setDate(day);
    else if (auto *line = qobject_cast<QLineEdit *>(input()))
        line->setText(text);
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(input()))
        lines->setPlainText(text);
    else if (auto *combo = qobject_cast<QComboBox *>(input()))
        combo->setCurrentIndex(combo->findData(text));
    else if (auto *box = qobject_cast<QCheckBox *>(input()))
        box->setChecked(!text.isEmpty());
    else if (auto *choice = qobject_cast<Choice *>(input()))
        choice->setCode(text);
    else
        static_cast<CommitteeLine *>(input())->setText(text);
}

void FieldInput::show(const Value &value, const QString &text)
{
    if (m_spec.kind == FieldKind::Boolean)
        return setText(value.value<bool>() ? kYes : QString());
    const bool isHeld = m_spec.kind == FieldKind::Code || m_spec.kind == FieldKind::Date;
    const QString held = value.value<QString>();
    if (auto *combo = qobject_cast<QComboBox *>(input()); combo && combo->findData(held) < 0)
        combo->addItem(text, held);
    setText(isHeld ? held : text);
    if (auto *line = qobject_cast<QLineEdit *>(input()))
        line->selectAll();
    else if (auto *lines = qobject_cast<QPlainTextEdit *>(input()))
        lines->selectAll();
}

QString FieldInput::goOn(const QString &begun, const Value &value, const QString &words)
{
    const QString typed = text();
    show(value, words);
    QString onFile = text();
    setHint({});
    if (typed == begun || typed == onFile)
        return onFile;
    setText(typed);
    if (onFile != begun)
        setHint(tr("On file by now: %1. Saving replaces it.").arg(words.isEmpty() ? u"—"_s : words));
    return onFile;
}

bool FieldInput::isUnreadable() const
{
    const auto *date = qobject_cast<const DateField *>(input());
    return date && date->isUnreadable();
}

bool FieldInput::hasLines() const { return qobject_cast<QPlainTextEdit *>(input()); }

void FieldInput::setOptions(const QList<InputOption> &options)
{
    if (auto *choice = qobject_cast<Choice *>(input())) {
        QList<Choice::Option> offered;
        for (const InputOption &option : options)
            offered.append({option.code, option.label});
        choice->setOptions(offered);
    } else if (auto *combo = qobject_cast<QComboBox *>(input())) {
        const QSignalBlocker quiet(combo);
        const QString chosen = text();
        combo->clear();
        for (const InputOption &option : options)
            combo->addItem(option.label, option.code);
        combo->setCurrentIndex(combo->findData(chosen));
    }
}

void FieldInput::setCodes(const CodeTables &codes)
{
    const QString table = QString::fromLatin1(m_spec.target);
    if (m_spec.kind != FieldKind::Code)
        return;
    QList<InputOption> options;
    if (qobject_cast<QComboBox *>(input()))
        options.append({QString(), u"—"_s});
    for (const QString &code : codes.codes(table))
        options.append({code, codes.label(table, code)});
    setOptions(options);
}

void FieldInput::retranslate()
{
    setLabel(fieldLabel(m_spec));
    if (auto *box = qobject_cast<QCheckBox *>(input()))
        box->setText(tr("Yes"));
}

bool FieldInput::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut)
        Q_EMIT left();
    const auto *combo = qobject_cast<QComboBox *>(watched);
    if (combo && event->type() == QEvent::Wheel && !combo->hasFocus()) {
        event->ignore(); // the form is scrolled, and nothing chosen by the way
        return true;
    }
    return Field::eventFilter(watched, event);
}

} // namespace leye
