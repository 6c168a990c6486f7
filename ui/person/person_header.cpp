// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/person_header.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

PersonHeader::PersonHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(makeLabel({}, u"bigName"_s, this))
    , m_who(makeLabel({}, {}, this))
    , m_numbers(makeLabel({}, u"second"_s, this))
    , m_place(makeLabel({}, u"second"_s, this))
    , m_stage(new Pill(theme, {}, Mood::Ok, Pill::Shape::Round, this))
    , m_record(makeButton(u"recordForPerson"_s, {}, ButtonKind::Primary, this))
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
    column->addLayout(first);
    for (QLabel *line : {m_numbers, m_place}) {
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(line);
    }
    auto *marks = new QWidget(this);
    m_marks = new FlowLayout(marks);
    column->addWidget(marks);
    const auto draw = [this] { m_record->setIcon(m_theme.icon(u"plus"_s, Token::OnAcc)); };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    connect(m_record, &QPushButton::clicked, this, &PersonHeader::recordWanted);
    retranslate();
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
    auto *stage = static_cast<Pill *>(m_stage);
    stage->setText(summary.stage);
    stage->setVisible(!summary.stage.isEmpty());
    QStringList numbers;
    numbers.append(tr("ID %1").arg(person.idNumber.isEmpty() ? person.noIdReason : person.idNumber));
    numbers.append(tr("Phone %1").arg(person.phone.isEmpty() ? u"—"_s : person.phone));
    m_numbers->setText(numbers.join(u"    "_s));
    QStringList place;
    if (!summary.committee.isEmpty())
        place.append(summary.committee);
    if (!summary.station.isEmpty())
        place.append(summary.station);
    if (!summary.aide.isEmpty())
        place.append(tr("Responsible: %1").arg(summary.aide));
    if (summary.withoutWork)
        place.append(tr("without work for %n months since %1", nullptr, summary.withoutWork->months)
                         .arg(summary.withoutWork->since.toString(Qt::ISODate)));
    m_place->setText(place.join(u" · "_s));
    m_place->setVisible(!place.isEmpty());
    fillMarks(summary);
}

void PersonHeader::fillMarks(const PersonSummary &summary)
{
    while (QLayoutItem *item = m_marks->takeAt(0)) {
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
}

void PersonHeader::retranslate() { m_record->setText(tr("Record a service")); }

} // namespace leye
