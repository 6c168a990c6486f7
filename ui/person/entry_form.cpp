// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/entry_form.h"

#include "models/people/entry_problem.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"

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

} // namespace

EntryForm::EntryForm(const Theme &theme, const Wanted &wanted, const CodeTables &codes, QDate today, QWidget *parent)
    : QFrame(parent)
    , m_error(makeLabel({}, u"error"_s, this))
    , m_save(makeButton(u"formSave"_s, wanted.action + u"  Enter"_s, ButtonKind::Primary, this))
    , m_cancel(makeButton(u"formCancel"_s, tr("Take it back") + u"  Esc"_s, ButtonKind::Plain, this))
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
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addWidget(m_save);
    row->addWidget(m_cancel);
    row->addStretch();
    column->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &EntryForm::saveWanted);
    connect(m_cancel, &QPushButton::clicked, this, &EntryForm::cancelled);
    setFocusProxy(m_parts.first().input->widget());
}

QWidget *EntryForm::makeFields(const Theme &theme, const Wanted &wanted, const CodeTables &codes, QDate today)
{
    auto *fields = new QWidget(this);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    const auto add = [&](const FieldSpec &spec) {
        auto *input = new FieldInput(theme, spec, codes, today, u"form/"_s + QLatin1StringView(spec.column), fields);
        m_parts.append({input, new Field(fieldLabel(spec), input->widget(), fields)});
        const int place = int(m_parts.size()) - 1;
        grid->addWidget(m_parts.last().field, place / kColumns, place % kColumns, Qt::AlignTop);
    };
    for (const char *name : wanted.columns)
        add(*wanted.type->field(QLatin1StringView(name)));
    if (wanted.withReason) {
        add(kReason);
        m_reason = m_parts.last();
        m_reason.field->setHint(tr("It stays in the history."));
    }
    for (int column = 0; column < kColumns; ++column)
        grid->setColumnStretch(column, 1);
    return fields;
}

const EntryForm::Part &EntryForm::part(const char *column) const
{
    const auto found = std::find_if(m_parts.begin(), m_parts.end(), [column](const Part &part) {
        return QLatin1StringView(part.input->field().column) == QLatin1StringView(column);
    });
    Q_ASSERT(found != m_parts.end());
    return *found;
}

void EntryForm::begin(const char *column, const Value &value)
{
    part(column).input->show(value, value.value<QString>());
}

QString EntryForm::typed(const char *column) const { return part(column).input->typed().trimmed(); }

QDate EntryForm::date(const char *column) const { return part(column).input->date(); }

QString EntryForm::reason() const { return m_reason.input ? m_reason.input->typed().trimmed() : QString(); }

void EntryForm::clearErrors()
{
    for (const Part &part : std::as_const(m_parts))
        part.field->setError({});
    m_error->hide();
}

bool EntryForm::check()
{
    clearErrors();
    bool isFine = true;
    for (const Part &part : std::as_const(m_parts)) {
        if (!part.input->isUnreadable())
            continue;
        part.field->setError(wordsFor(EntryReason::DateInvalid));
        if (isFine)
            part.input->widget()->setFocus();
        isFine = false;
    }
    return isFine;
}

void EntryForm::setError(const Error &error)
{
    clearErrors();
    for (const Part &part : std::as_const(m_parts)) {
        if (error.detail != QLatin1StringView(part.input->field().column))
            continue;
        part.field->setError(error.message);
        part.input->widget()->setFocus();
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
