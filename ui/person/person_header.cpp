// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_header.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/masked_value.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

PersonHeader::PersonHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(makeLabel({}, u"bigName"_s, this))
    , m_who(makeLabel({}, {}, this))
    , m_idLabel(makeLabel({}, u"second"_s))
    , m_phoneLabel(makeLabel({}, u"second"_s))
    , m_place(makeLabel({}, u"second"_s, this))
    , m_id(new MaskedValue(theme, u"revealId"_s))
    , m_phone(new MaskedValue(theme, u"revealPhone"_s))
    , m_stage(new Pill(theme, {}, Mood::Ok, Pill::Shape::Round, this))
    , m_record(makeButton(u"recordForPerson"_s, {}, ButtonKind::Primary, this))
    , m_more(makeIconButton(u"personMore"_s, {}, this))
    , m_mark(makeButton(u"markPerson"_s, {}, ButtonKind::Link, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *first = new QHBoxLayout;
    first->setSpacing(space::kMedium);
    first->addWidget(m_name);
    first->addWidget(m_who);
    first->addWidget(m_stage);
    first->addStretch();
    first->addWidget(m_record);
    first->addWidget(m_more);
    m_more->hide(); // until something is offered
    column->addLayout(first);
    column->addWidget(makeNumbers());
    m_place->setWordWrap(true);
    m_place->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_place);
    auto *marks = new QWidget(this);
    m_marks = new FlowLayout(marks);
    makeInline(*m_mark);
    column->addWidget(marks);
    const auto draw = [this] {
        m_record->setIcon(m_theme.icon(u"plus"_s, Token::OnAcc));
        m_more->setIcon(m_theme.icon(u"more"_s));
        m_mark->setIcon(m_theme.icon(u"plus"_s, Token::Acc));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    connect(m_record, &QPushButton::clicked, this, &PersonHeader::recordWanted);
    connect(m_mark, &QPushButton::clicked, this, &PersonHeader::markWanted);
    retranslate();
}

/// ID number and phone side by side, or below each other where there is no room.
QWidget *PersonHeader::makeNumbers()
{
    auto *numbers = new QWidget(this);
    auto *flow = new FlowLayout(numbers);
    for (const auto &[label, value, column] :
         {std::tuple(m_idLabel, m_id, u"id_number"_s), std::tuple(m_phoneLabel, m_phone, u"phone"_s)}) {
        auto *pair = new QWidget(numbers);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, space::kMedium, 0);
        row->setSpacing(space::kSmall);
        row->addWidget(label);
        row->addWidget(value);
        flow->addWidget(pair);
        connect(value, &MaskedValue::revealWanted, this, [this, column = column] { Q_EMIT revealWanted(column); });
    }
    return numbers;
}

void PersonHeader::show(const PersonSummary &summary)
{
    const Person &person = summary.person;
    m_name->setText(person.name);
    QStringList who{summary.sex};
    if (summary.age)
        who.append(tr("aged %1").arg(*summary.age));
    if (!person.alsoCalled.isEmpty())
        who.append(person.alsoCalled);
    who.removeAll(QString());
    m_who->setText(who.join(u" · "_s));
    m_stage->setText(summary.stage);
    m_stage->setVisible(!summary.stage.isEmpty());
    const QString whose = person.id.toString();
    m_id->show(person.idNumber.isEmpty() ? person.noIdReason : person.idNumber, !person.idNumber.isEmpty(), whose);
    m_phone->show(person.phone.isEmpty() ? u"—"_s : person.phone, !person.phone.isEmpty(), whose);
    QStringList place{summary.committee, summary.station};
    if (!summary.aide.isEmpty())
        place.append(tr("Responsible: %1").arg(summary.aide));
    if (summary.withoutWork)
        place.append(tr("without work for %n months since %1", nullptr, summary.withoutWork->months)
                         .arg(summary.withoutWork->since.toString(Qt::ISODate)));
    place.removeAll(QString());
    m_place->setText(place.join(u" · "_s));
    m_place->setVisible(!place.isEmpty());
    fillMarks(summary);
}

void PersonHeader::reveal(const QString &column, const QString &whole)
{
    (column == "phone"_L1 ? m_phone : m_id)->reveal(whole);
}

void PersonHeader::lockNumbers(const QString &why)
{
    m_id->lock(why);
    m_phone->lock(why);
}

void PersonHeader::fillMarks(const PersonSummary &summary)
{
    while (QLayoutItem *item = m_marks->takeAt(0)) {
        if (item->widget() != m_mark)
            item->widget()->deleteLater();
        delete item; // FlowLayout gave it away
    }
    for (const Mark &mark : summary.marks) {
        const bool isSensitive = mark.sensitivity > Basic || !mark.sealed.isEmpty();
        auto *chip = new Pill(m_theme, mark.mark.isEmpty() ? u"受限"_s : mark.mark, Mood::Quiet,
                              isSensitive ? Pill::Shape::SensitiveMark : Pill::Shape::Mark, this);
        m_marks->addWidget(chip);
        chip->show();
    }
    m_marks->addWidget(m_mark); // behind them
}

void PersonHeader::offer(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_more);
    menu->addActions(actions);
    m_more->setMenu(menu);
    m_more->setVisible(!actions.isEmpty());
}

void PersonHeader::retranslate()
{
    m_mark->setText(tr("Mark"));
    m_mark->setAccessibleName(tr("Set a mark"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
    m_record->setText(tr("Record a service"));
    m_idLabel->setText(tr("ID number"));
    m_id->setWhat(tr("ID number"));
    m_phoneLabel->setText(tr("Phone"));
    m_phone->setWhat(tr("Phone"));
}

} // namespace leye
