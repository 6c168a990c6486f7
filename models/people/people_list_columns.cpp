// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_columns.h"

#include "models/core/age.h"

#include <QCoreApplication>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

using Sort = PeopleListQuery::Sort;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PeopleColumn)
};

QString none(const PeopleListRow &, const PeopleListWords &) { return {}; }

QString name(const PeopleListRow &row, const PeopleListWords &) { return row.name; }

QString sex(const PeopleListRow &row, const PeopleListWords &words)
{
    return words.codes.label(u"gender_gb2261_1"_s, row.sex);
}

QString age(const PeopleListRow &row, const PeopleListWords &words)
{
    const std::optional<int> years = fullYears(row.birth, words.today);
    return years ? QString::number(*years) : QString();
}

QString marks(const PeopleListRow &row, const PeopleListWords &words)
{
    QStringList labels;
    for (const QString &mark : row.marks)
        labels.append(words.codes.label(u"app_mark"_s, mark));
    if (row.hasHiddenMarks)
        labels.append(Words::tr("restricted"));
    return labels.join(u'、');
}

QString kind(const PeopleListRow &row, const PeopleListWords &words)
{
    return words.codes.label(u"app_enrolment_kind"_s, row.kind);
}

QString stage(const PeopleListRow &row, const PeopleListWords &words)
{
    const QString label = words.codes.label(u"app_case_stage"_s, row.stage);
    return label.isEmpty() && !row.kind.isEmpty() && !row.isOpen ? Words::tr("ended") : label;
}

QString standard(const PeopleListRow &row, const PeopleListWords &) { return standardShort(row); }

QString contact(const PeopleListRow &row, const PeopleListWords &words)
{
    return shortDay(row.lastContact, words.today);
}

QString registered(const PeopleListRow &row, const PeopleListWords &words)
{
    return shortDay(row.registered, words.today);
}

QString station(const PeopleListRow &row, const PeopleListWords &) { return row.station; }

QString aide(const PeopleListRow &row, const PeopleListWords &) { return row.aide; }

QString phone(const PeopleListRow &row, const PeopleListWords &) { return row.phone; }

QString idNumber(const PeopleListRow &row, const PeopleListWords &) { return row.idNumber; }

constexpr std::array kColumns{
    PeopleColumnSpec{PeopleColumn::Check, "check", "", false, true, {}, none},
    PeopleColumnSpec{PeopleColumn::Name, "name", QT_TRANSLATE_NOOP("PeopleColumn", "Name"), false, true, Sort::Name,
                     name},
    PeopleColumnSpec{PeopleColumn::Sex, "sex", QT_TRANSLATE_NOOP("PeopleColumn", "Sex"), false, false, {}, sex},
    PeopleColumnSpec{PeopleColumn::Age, "age", QT_TRANSLATE_NOOP("PeopleColumn", "Age"), true, true, Sort::Age, age},
    PeopleColumnSpec{PeopleColumn::Marks, "marks", QT_TRANSLATE_NOOP("PeopleColumn", "Marks"), false, true, {}, marks},
    PeopleColumnSpec{
        PeopleColumn::Kind, "kind", QT_TRANSLATE_NOOP("PeopleColumn", "Enrolment"), false, false, {}, kind},
    PeopleColumnSpec{PeopleColumn::Stage, "stage", QT_TRANSLATE_NOOP("PeopleColumn", "Stage"), false, true, Sort::Stage,
                     stage},
    PeopleColumnSpec{
        PeopleColumn::Standard, "standard", QT_TRANSLATE_NOOP("PeopleColumn", "Standard"), false, true, {}, standard},
    PeopleColumnSpec{PeopleColumn::Contact, "contact", QT_TRANSLATE_NOOP("PeopleColumn", "Contact"), true, true,
                     Sort::LastContact, contact},
    PeopleColumnSpec{PeopleColumn::Registered, "registered", QT_TRANSLATE_NOOP("PeopleColumn", "Registered"), true,
                     false, Sort::Registered, registered},
    PeopleColumnSpec{
        PeopleColumn::Station, "station", QT_TRANSLATE_NOOP("PeopleColumn", "Station"), false, false, {}, station},
    PeopleColumnSpec{PeopleColumn::Aide, "aide", QT_TRANSLATE_NOOP("PeopleColumn", "Aide"), false, false, {}, aide},
    PeopleColumnSpec{PeopleColumn::Phone, "phone", QT_TRANSLATE_NOOP("PeopleColumn", "Phone"), false, false, {}, phone},
    PeopleColumnSpec{PeopleColumn::IdNumber,
                     "id_number",
                     QT_TRANSLATE_NOOP("PeopleColumn", "ID number"),
                     false,
                     false,
                     {},
                     idNumber},
};
static_assert(kColumns.size() == size_t(PeopleColumn::Count));

} // namespace

std::span<const PeopleColumnSpec> peopleColumns() { return kColumns; }

const PeopleColumnSpec &specOf(PeopleColumn column) { return kColumns[size_t(column)]; }

QString titleOf(PeopleColumn column)
{
    const char *title = specOf(column).title;
    return title[0] == '\0' ? QString() : Words::tr(title);
}

QString standardShort(const PeopleListRow &row)
{
    const auto met =
        std::count_if(row.standard.begin(), row.standard.end(), [](const StandardItem &item) { return item.isMet(); });
    return row.standard.isEmpty() ? QString() : u"%1/%2"_s.arg(met).arg(row.standard.size());
}

QString standardInWords(const PeopleListRow &row)
{
    QStringList parts;
    for (const StandardItem &item : row.standard)
        parts.append(u"%1 %2/%3"_s.arg(item.kind).arg(item.done).arg(item.due));
    return parts.join(u'、');
}

QString shortDay(QDate day, QDate today)
{
    if (!day.isValid())
        return u"—"_s;
    return day.toString(day.year() == today.year() ? u"MM-dd"_s : u"yyyy-MM-dd"_s);
}

} // namespace leye
