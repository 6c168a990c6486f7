// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/entry_form.h"

#include "models/core/money.h"
#include "models/people/entry_problem.h"
#include "models/people/field_error.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 2;

/// Why something is done is no field of the record, but typed like one.
constexpr FieldSpec kReason{"reason", FieldKind::Text, Basic, QT_TRANSLATE_NOOP("Field", "Reason")};

/// A value as it is typed, or read in a list.
QString textOf(const FieldSpec &field, const Value &value, const CodeTables &codes)
{
    if (const qint64 *amount = value.as<qint64>())
        return moneyText(*amount);
    const QString text = value.value<QString>();
    return field.kind == FieldKind::Code && !text.isEmpty() ? codes.label(QString::fromLatin1(field.target), text)
                                                            : text;
}

Result<Value> valueOf(const FieldInput &input)
{
    const QString typed = input.text().trimmed();
    if (typed.isEmpty())
        return Value();
    if (input.spec().kind != FieldKind::Money)
        return Value(typed);
    LEYE_TRY(const qint64 amount, readMoney(typed));
    return Value(amount);
}

} // namespace

EntryForm::EntryForm(const Theme &theme, const Wanted &wanted, const CodeTables &codes, QDate today, QWidget *parent)
    : QFrame(parent)
    , m_error(makeLabel({}, u"error"_s, this))
{
    setObjectName(u"entryForm"_s);
    setProperty("role", u"notice"_s);
    setProperty("state", u"quiet"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
    column->setSpacing(space::kMedium);
    column->addWidget(makeLabel(wanted.title, u"strong"_s, this));
    column->addWidget(makeFields(theme, wanted, codes, today));
    m_error->setWordWrap(true);
    m_error->hide();
    column->addWidget(m_error);
    column->addLayout(makeFoot(wanted.action));
    setFocusProxy(m_inputs.first()->input());
}

/// After the fields, also for Tab.
QHBoxLayout *EntryForm::makeFoot(const QString &action)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_save = makeButton(u"formSave"_s, action + u"  Enter"_s, ButtonKind::Primary, this));
    row->addWidget(m_cancel = makeButton(u"formCancel"_s, tr("Take it back") + u"  Esc"_s, ButtonKind::Plain, this));
    row->addWidget(
        m_newest = makeButton(u"formNewest"_s, tr("Changed meanwhile: bring in what is new"), ButtonKind::Link, this));
    row->addStretch();
    m_newest->hide();
    connect(m_save, &QPushButton::clicked, this, &EntryForm::saveWanted);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::cancelled);
    connect(m_newest, &QPushButton::clicked, this, &EntryForm::newestWanted);
    return row;
}

QWidget *EntryForm::makeFields(const Theme &theme, const Wanted &wanted, const CodeTables &codes, QDate today)
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    const auto add = [&](const FieldSpec &spec) {
        auto *input = new FieldInput(spec, theme, u"form/"_s + QLatin1StringView(spec.column), today, fields);
        input->setCodes(codes);
        connect(input, &FieldInput::edited, this, [this] { m_isTouched = true; });
        const int place = int(m_inputs.size());
        grid->addWidget(input, place / kColumns, place % kColumns, Qt::AlignTop);
        m_inputs.append(input);
        return input;
    };
    for (const char *name : wanted.columns)
        add(*wanted.type->field(QLatin1StringView(name)));
    if (wanted.withReason) {
        m_reason = add(kReason);
        m_reason->setHint(tr("It stays in the history."));
    }
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    return fields;
}

FieldInput &EntryForm::input(const char *column) const
{
    const auto found = std::find_if(m_inputs.begin(), m_inputs.end(), [column](const FieldInput *input) {
        return input->column() == QLatin1StringView(column);
    });
    Q_ASSERT(found != m_inputs.end());
    return **found;
}

void EntryForm::begin(const char *column, const Value &value)
{
    const bool wasTouched = m_isTouched;
    input(column).show(value, value.value<QString>());
    m_isTouched = wasTouched;
}

void EntryForm::begin(const Record &record, const CodeTables &codes)
{
    for (FieldInput *input : std::as_const(m_inputs)) {
        if (input == m_reason)
            continue;
        const Value value = input->spec().get(record);
        input->show(value, textOf(input->spec(), value, codes));
        m_shown.insert(input, input->text());
    }
    m_isTouched = false;
}

void EntryForm::offerNewest() { m_newest->show(); }

void EntryForm::goOn(const Record &newest, const CodeTables &codes)
{
    clearErrors();
    const bool wasTouched = m_isTouched;
    QWidget *first = this; // of what was typed
    for (FieldInput *input : std::as_const(m_inputs)) {
        if (input == m_reason)
            continue;
        const Value value = input->spec().get(newest);
        QString &shown = m_shown[input];
        shown = input->goOn(shown, value, textOf(input->spec(), value, codes));
        if (first == this && input->text() != shown)
            first = input;
    }
    m_isTouched = wasTouched;
    first->setFocus();
    m_newest->hide();
}

Result<void> EntryForm::fill(Record &record) const
{
    for (const FieldInput *input : m_inputs) {
        if (input == m_reason || input->text() == m_shown.value(input))
            continue;
        const Result<Value> value = valueOf(*input);
        if (!value)
            return inField(input->spec().column, failure(value));
        input->spec().set(record, *value);
    }
    return {};
}

QDate EntryForm::date(const char *column) const { return input(column).date(); }

QString EntryForm::reason() const { return m_reason ? m_reason->text().trimmed() : QString(); }

void EntryForm::clearErrors()
{
    for (FieldInput *input : std::as_const(m_inputs))
        input->setError({});
    m_error->hide();
}

bool EntryForm::check()
{
    clearErrors();
    bool isFine = true;
    for (FieldInput *input : std::as_const(m_inputs)) {
        if (!input->isUnreadable())
            continue;
        input->setError(wordsFor(EntryReason::DateInvalid));
        if (isFine)
            input->input()->setFocus();
        isFine = false;
    }
    return isFine;
}

void EntryForm::setError(const Error &error)
{
    clearErrors();
    for (FieldInput *input : std::as_const(m_inputs)) {
        if (error.detail != input->column())
            continue;
        input->setError(error.message);
        input->input()->setFocus();
        return;
    }
    m_error->setText(error.message);
    m_error->show();
}

void EntryForm::setBusy(bool isBusy) { m_save->setEnabled(!isBusy); }

bool EntryForm::event(QEvent *event)
{
    // Esc is ours while the form is open, whatever it does around here.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QFrame::event(event);
}

void EntryForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_save->isEnabled())
        Q_EMIT saveWanted();
    else
        QFrame::keyPressEvent(event);
}

} // namespace leye
