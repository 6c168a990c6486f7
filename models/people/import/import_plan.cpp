// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/import_plan.h"

#include "models/people/enrolment.h"
#include "models/people/person.h"
#include "models/people/service.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

constexpr std::array kKinds{std::pair{ImportKind::People, "people"_L1}, std::pair{ImportKind::Elders, "elders"_L1},
                            std::pair{ImportKind::Services, "services"_L1}};

/// Marks that lists of job seekers and of elders give a column of their own.
constexpr std::array<QStringView, 10> kPeopleMarks{u"高校毕业生", u"应届毕业生", u"长期失业青年", u"就业困难人员",
                                                   u"失业人员",   u"零就业家庭", u"启航人员",     u"退役军人",
                                                   u"大龄",       u"残疾"};
constexpr std::array<QStringView, 10> kElderMarks{u"独居", u"空巢", u"留守", u"失能", u"重残", u"计划生育特殊家庭",
                                                  u"高龄", u"百岁", u"特困", u"残疾"};

QString labelOf(const char *english) { return QCoreApplication::translate("Field", english); }

QList<ImportField> serviceFields()
{
    QList<ImportField> fields{{u"name"_s, labelOf("Name")},
                              {u"id_number"_s, labelOf("ID number")},
                              {u"id_type"_s, labelOf("Kind of document")},
                              {u"phone"_s, labelOf("Phone")}};
    for (const FieldSpec &field : kServiceFields) {
        const QLatin1StringView column(field.column);
        if (column != "person"_L1 && column != "note_class"_L1 && column != "details"_L1)
            fields.append({column, labelOf(field.label)});
    }
    return fields;
}

template <typename Marks>
void appendMarks(const Marks &marks, QList<ImportField> &fields)
{
    for (const QStringView mark : marks)
        fields.append({u"mark/"_s + mark.toString(), mark.toString()});
}

} // namespace

QString codeOf(ImportKind kind) { return kKinds[size_t(kind)].second; }

std::optional<ImportKind> importKindFrom(QStringView code)
{
    for (const auto &[kind, name] : kKinds) {
        if (code == name)
            return kind;
    }
    return {};
}

QList<ImportField> importFields(ImportKind kind)
{
    if (kind == ImportKind::Services)
        return serviceFields();
    QList<ImportField> fields;
    for (const FieldSpec &field : kPersonFields)
        fields.append({QLatin1StringView(field.column), labelOf(field.label)});
    fields.append({u"subdistrict"_s, Words::tr("Subdistrict")});
    fields.append({u"category"_s, labelOf("Category")});
    fields.append({u"marks"_s, Words::tr("Marks")});
    fields.append({u"mark_start"_s, Words::tr("Marked since")});
    fields.append({u"mark_basis"_s, labelOf("Basis")});
    fields.append({u"start"_s, labelOf("Registered on")});
    fields.append({u"aide"_s, labelOf("Responsible aide")});
    fields.append({u"station"_s, labelOf("Station")});
    kind == ImportKind::Elders ? appendMarks(kElderMarks, fields) : appendMarks(kPeopleMarks, fields);
    return fields;
}

bool SheetPlan::has(QStringView field) const
{
    return std::any_of(columns.begin(), columns.end(), [field](const PlannedColumn &c) { return c.field == field; });
}

QStringList ImportPlan::unknownHeaders() const
{
    QStringList headers;
    for (const SheetPlan &sheet : sheets) {
        for (const PlannedColumn &column : sheet.columns) {
            if (sheet.isTaken && column.field.isEmpty() && !headers.contains(column.header))
                headers.append(column.header);
        }
    }
    return headers;
}

QJsonObject ImportPlan::toJson() const
{
    QJsonArray list;
    for (const SheetPlan &sheet : sheets) {
        QJsonArray columns;
        for (const PlannedColumn &column : sheet.columns)
            columns.append(QJsonArray{column.column, column.header, column.field});
        list.append(QJsonObject{{u"sheet"_s, sheet.sheet},
                                {u"name"_s, sheet.name},
                                {u"header_row"_s, sheet.headerRow},
                                {u"first_row"_s, sheet.firstRow},
                                {u"taken"_s, sheet.isTaken},
                                {u"columns"_s, columns}});
    }
    return {{u"kind"_s, codeOf(kind)}, {u"sheets"_s, list}, {u"values"_s, values.toJson()}};
}

std::optional<ImportPlan> ImportPlan::fromJson(const QJsonObject &json)
{
    const std::optional<ImportKind> kind = importKindFrom(json["kind"_L1].toString());
    if (!kind)
        return {};
    ImportPlan plan{*kind, {}, ValueMap::fromJson(json["values"_L1].toObject())};
    for (const QJsonValue &value : json["sheets"_L1].toArray()) {
        SheetPlan sheet{value["sheet"_L1].toInteger(),
                        value["name"_L1].toString(),
                        value["header_row"_L1].toInteger(),
                        value["first_row"_L1].toInteger(),
                        {},
                        value["taken"_L1].toBool()};
        for (const QJsonValue &column : value["columns"_L1].toArray())
            sheet.columns.append({column[0].toInteger(), column[1].toString(), column[2].toString()});
        plan.sheets.append(sheet);
    }
    return plan;
}

namespace {

Result<void> checkSheet(ImportKind kind, const SheetPlan &sheet)
{
    const QString where = sheet.name.isEmpty() ? QString() : Words::tr(" in sheet \"%1\"").arg(sheet.name);
    if (kind == ImportKind::Services) {
        if (!sheet.has(u"id_number") && !(sheet.has(u"name") && sheet.has(u"phone")))
            return fail(Error::Kind::Invalid,
                        Words::tr("No column tells who the services were for%1: give 身份证号, or "
                                  "姓名 and 联系电话.")
                            .arg(where));
        if (!sheet.has(u"kind") || !sheet.has(u"date"))
            return fail(
                Error::Kind::Invalid,
                Words::tr("No column tells kind and date of the services%1: give 服务类型 and 服务日期.").arg(where));
    } else if (!sheet.has(u"name")) {
        return fail(Error::Kind::Invalid,
                    Words::tr("No column with names was found%1. The list needs a row of headers such "
                              "as 姓名 and 身份证号.")
                        .arg(where));
    }
    QSet<QString> fields;
    for (const PlannedColumn &column : sheet.columns) {
        if (column.field.isEmpty() || column.field == kLeftOut)
            continue;
        if (fields.contains(column.field))
            return fail(
                Error::Kind::Invalid,
                Words::tr("Two columns%1 are taken for the same: \"%2\" and one before it. Take one of them for "
                          "something else, or leave it out.")
                    .arg(where, column.header));
        fields.insert(column.field);
    }
    return {};
}

} // namespace

Result<void> checkPlan(const ImportPlan &plan)
{
    bool isAnyTaken = false;
    for (const SheetPlan &sheet : plan.sheets) {
        if (sheet.isTaken)
            LEYE_CHECK(checkSheet(plan.kind, sheet));
        isAnyTaken = isAnyTaken || sheet.isTaken;
    }
    if (isAnyTaken)
        return {};
    return fail(Error::Kind::Invalid,
                Words::tr("No sheet of this file has a row of headers such as 姓名 and 身份证号. Put "
                          "one above the list, or choose the columns by hand."));
}

} // namespace leye
