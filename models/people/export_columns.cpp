// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/export_columns.h"

#include <array>

namespace leye {

using namespace Qt::StringLiterals;
using From = ExportColumn::From;

namespace {

constexpr qsizetype kAreaDigits = 9; ///< of the twelve of a committee's code

// Columns of the person file (DOMAIN notes §3.6, §4.2), then those of the enrolment.
constexpr std::array kPeople{
    ExportColumn{u"姓名", "name"},
    ExportColumn{u"又名", "also_called"},
    ExportColumn{u"性别", "sex"},
    ExportColumn{u"年龄", "age", From::Age},
    ExportColumn{u"出生日期", "birth", From::Birth},
    ExportColumn{u"证件类型", "id_type"},
    ExportColumn{u"证件号码", "id_number"},
    ExportColumn{u"无证件原因", "no_id_reason"},
    ExportColumn{u"联系电话", "phone"},
    ExportColumn{u"第二电话", "phone2"},
    ExportColumn{u"人员类别", "category", From::Enrolment},
    ExportColumn{u"人员标识", "marks", From::Marks},
    ExportColumn{u"登记日期", "start_date", From::Enrolment},
    ExportColumn{u"站点", "station", From::Enrolment},
    ExportColumn{u"责任援助员", "aide", From::Enrolment},
    ExportColumn{u"帮扶阶段", "stage", From::Enrolment},
    ExportColumn{u"结案结果", "outcome", From::Enrolment},
    ExportColumn{u"结案日期", "outcome_date", From::Enrolment},
    ExportColumn{u"就业单位", "employer", From::Enrolment},
    ExportColumn{u"就业岗位", "job_title", From::Enrolment},
    ExportColumn{u"街道", "subdistrict", From::Subdistrict},
    ExportColumn{u"居委", "committee", From::Committee},
    ExportColumn{u"居住地址", "living_address"},
    ExportColumn{u"户籍地址", "registered_address"},
    ExportColumn{u"户籍性质", "household_type"},
    ExportColumn{u"户籍类别", "residence"},
    ExportColumn{u"人户分离", "lives_elsewhere"},
    ExportColumn{u"民族", "ethnicity"},
    ExportColumn{u"籍贯", "native_place"},
    ExportColumn{u"婚姻状况", "marital"},
    ExportColumn{u"政治面貌", "political"},
    ExportColumn{u"文化程度", "education"},
    ExportColumn{u"毕业院校", "school"},
    ExportColumn{u"专业", "major"},
    ExportColumn{u"毕业日期", "graduated"},
    ExportColumn{u"就业创业证号", "employment_card"},
    ExportColumn{u"劳动状态", "labour_status"},
    ExportColumn{u"就业终止日期", "work_ended"},
    ExportColumn{u"档案所在地", "archive_place"},
    ExportColumn{u"原退休年龄", "retirement_kind"},
    ExportColumn{u"技能特长", "skills"},
    ExportColumn{u"证书", "certificates"},
    ExportColumn{u"外语", "languages"},
    ExportColumn{u"计算机", "computer_skill"},
    ExportColumn{u"求职意向", "wish_jobs"},
    ExportColumn{u"期望薪资", "wish_salary"},
    ExportColumn{u"意向地区", "wish_area"},
    ExportColumn{u"期望用工形式", "wish_contract"},
    ExportColumn{u"期望班时", "wish_shift"},
    ExportColumn{u"自我评价", "self_evaluation"},
    ExportColumn{u"家庭情况", "upbringing"},
    ExportColumn{u"低保", "low_income"},
    ExportColumn{u"收入来源", "income_source"},
    ExportColumn{u"困难情况", "hardship"},
    ExportColumn{u"残疾情况", "disability"},
    ExportColumn{u"疾病与过敏", "illness"},
    ExportColumn{u"紧急联系人", "emergency_contact"},
    ExportColumn{u"钥匙保管人", "key_holder"},
    ExportColumn{u"家庭医生", "family_doctor"},
    ExportColumn{u"备注", "remark"},
    ExportColumn{u"受限内容", "restricted", From::Restricted},
};

constexpr std::array kServices{
    ExportColumn{u"服务日期", "date", From::Service},
    ExportColumn{u"姓名", "name"},
    ExportColumn{u"证件类型", "id_type"},
    ExportColumn{u"证件号码", "id_number"},
    ExportColumn{u"联系电话", "phone"},
    ExportColumn{u"服务种类", "kind", From::Service},
    ExportColumn{u"服务方式", "channel", From::Service},
    ExportColumn{u"地点", "place", From::Service},
    ExportColumn{u"时长（分钟）", "minutes", From::Service},
    ExportColumn{u"服务人员", "staff", From::Service},
    ExportColumn{u"站点", "station", From::Service},
    ExportColumn{u"主题", "title", From::Service},
    ExportColumn{u"服务结果", "result", From::Service},
    ExportColumn{u"服务内容", "note", From::Service},
    ExportColumn{u"受限内容", "restricted", From::Restricted},
};

SheetColumn::Kind kindOf(const ExportColumn &column)
{
    const FieldSpec *field = column.field();
    if (column.from == From::Age)
        return SheetColumn::Kind::Number;
    if (!field)
        return SheetColumn::Kind::Text;
    switch (field->kind) {
    case FieldKind::Date:
        return SheetColumn::Kind::Date;
    case FieldKind::Integer:
    case FieldKind::Money:
        return SheetColumn::Kind::Number;
    default:
        return SheetColumn::Kind::Text;
    }
}

/// 3500, 3500.5: the shortest that reads back the same.
SheetCell moneyCell(qint64 fen)
{
    QString text = QString::number(fen / 100);
    if (const qint64 rest = fen % 100; rest != 0) {
        text += u".%1"_s.arg(rest, 2, 10, QChar(u'0'));
        if (text.endsWith(u'0'))
            text.chop(1);
    }
    return {SheetCell::Kind::Number, false, text};
}

const Record &recordOf(const ExportColumn &column, const ExportRow &row)
{
    if (column.from == From::Service)
        return row.service;
    if (column.from == From::Enrolment)
        return row.enrolment;
    return row.person;
}

} // namespace

const FieldSpec *ExportColumn::field() const
{
    switch (from) {
    case From::Person:
    case From::Birth:
        return kPerson.field(QLatin1StringView(key));
    case From::Enrolment:
        return kEnrolment.field(QLatin1StringView(key));
    case From::Service:
        return kService.field(QLatin1StringView(key));
    default:
        return nullptr;
    }
}

std::span<const ExportColumn> exportColumns(ExportKind kind)
{
    if (kind == ExportKind::Services)
        return kServices;
    return kPeople;
}

bool isRestrictedFor(const Viewer &viewer, const ExportColumn &column)
{
    const FieldSpec *field = column.field();
    return field && !viewer.mayRead(field->sensitivity);
}

QList<SheetColumn> sheetColumns(ExportKind kind, const Viewer &viewer)
{
    QList<SheetColumn> columns;
    for (const ExportColumn &column : exportColumns(kind)) {
        const QString title = QString::fromUtf16(column.title);
        columns.append({isRestrictedFor(viewer, column) ? title + u"（受限）"_s : title,
                        QString::fromLatin1(column.key), kindOf(column)});
    }
    return columns;
}

Result<QList<SheetCell>> ExportCells::of(const ExportRow &row)
{
    QList<SheetCell> cells;
    for (const ExportColumn &column : exportColumns(m_kind)) {
        LEYE_TRY(const SheetCell made, cell(column, row));
        cells.append(made);
    }
    return cells;
}

Result<SheetCell> ExportCells::cell(const ExportColumn &column, const ExportRow &row)
{
    switch (column.from) {
    case From::Age:
        return row.age ? SheetCell::ofNumber(*row.age) : SheetCell();
    case From::Birth:
        return row.birth.isEmpty() ? fieldCell(*column.field(), row.person) : SheetCell::ofText(row.birth);
    case From::Subdistrict: {
        // That of the committee beside it, which need not be where they are served.
        const bool isCommittee = m_places.committeeName(row.person.committee) != row.person.committee;
        LEYE_TRY(const QString name, m_names.station(isCommittee ? row.person.committee.first(kAreaDigits)
                                                                 : QString::number(row.person.area)));
        return SheetCell::ofText(name);
    }
    case From::Committee:
        return SheetCell::ofText(m_places.committeeName(row.person.committee));
    case From::Marks:
        return SheetCell::ofText(row.marks.join(u'、'));
    case From::Restricted:
        return SheetCell::ofText(restricted(row));
    default:
        return fieldCell(*column.field(), recordOf(column, row));
    }
}

Result<SheetCell> ExportCells::fieldCell(const FieldSpec &field, const Record &record)
{
    const Value value = field.get(record);
    if (value.isNull())
        return SheetCell();
    switch (field.kind) {
    case FieldKind::Date:
        return SheetCell::ofDate(QDate::fromString(value.value<QString>(), Qt::ISODate));
    case FieldKind::Integer:
        return SheetCell::ofNumber(value.value<qint64>());
    case FieldKind::Money:
        return moneyCell(value.value<qint64>());
    case FieldKind::Boolean:
        return SheetCell::ofText(u"是"_s); // in the words that the import reads, whatever the language of the window
    case FieldKind::ReferenceSet: {
        QStringList names;
        for (const Value &element : value.value<Value::List>()) {
            LEYE_TRY(const QString name,
                     m_names.user(UserId(Id16::fromBytes(element.value<QByteArray>()).value_or(Id16()))));
            names.append(name);
        }
        names.removeAll(QString());
        return SheetCell::ofText(names.join(u'、'));
    }
    default: {
        LEYE_TRY(const QString text, m_names.text(field, value));
        return SheetCell::ofText(text);
    }
    }
}

QString ExportCells::restricted(const ExportRow &row) const
{
    QStringList titles;
    for (const ExportColumn &column : exportColumns(m_kind)) {
        const bool isHidden =
            column.from == From::Marks
                ? row.hiddenMarks > 0
                : column.field() && recordOf(column, row).sealed.contains(QLatin1StringView(column.key));
        if (isHidden)
            titles.append(QString::fromUtf16(column.title));
    }
    return titles.join(u'、');
}

} // namespace leye
