// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reason_box.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/veil.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;

} // namespace

ReasonBox::ReasonBox(const Theme &theme, QWidget *place)
    : m_veil(new Veil(theme, placeForVeil(place), kWidth))
    , m_title(makeLabel({}, u"cardTitle"_s, this))
    , m_sentence(makeLabel({}, {}, this))
    , m_reason(new QLineEdit(this))
    , m_field(new Field(tr("&Reason"), m_reason, this))
    , m_cancel(makeButton(u"reasonCancel"_s, tr("Cancel") + u"  Esc"_s, ButtonKind::Plain, this))
    , m_do(makeButton(u"reasonDo"_s, {}, ButtonKind::Danger, this))
{
    setObjectName(u"reasonBox"_s);
    m_reason->setObjectName(u"reason"_s);
    m_title->setWordWrap(true);
    m_sentence->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kMedium);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sentence, m_field})
        column->addWidget(part);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_do);
    column->addLayout(row);
    m_veil->setContent(this);
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBox::submit);
    connect(m_do, &QPushButton::clicked, this, &ReasonBox::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ReasonBox::close);
    connect(m_veil, &Veil::closeWanted, this, &ReasonBox::close);
}

void ReasonBox::ask(const Question &question, std::function<void(const QString &)> act)
{
    m_title->setText(question.title);
    m_sentence->setText(question.sentence);
    m_field->setLabel(question.label.isEmpty() ? tr("&Reason") : question.label);
    m_field->setHint(question.hint.isEmpty() ? tr("It stays in the history.") : question.hint);
    m_field->setError({});
    m_cancel->setText(tr("Cancel") + u"  Esc"_s);
    m_do->setText(question.action);
    m_act = std::move(act);
    m_reason->clear();
    m_veil->open(m_reason);
}

void ReasonBox::setError(const QString &error)
{
    m_field->setError(error);
    m_reason->setFocus();
}

void ReasonBox::close() { m_veil->close(); }

void ReasonBox::submit()
{
    m_field->setError({});
    m_act(m_reason->text());
}

} // namespace leye
