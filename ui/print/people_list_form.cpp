// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/people_list_form.h"

#include "models/core/masking.h"

namespace leye {

using namespace Qt::StringLiterals;
using Look = FormCell::Look;
using Side = FormCell::Side;

namespace {

/// In proportion to each other: what usually stands in a column, in characters of the body.
double widthOf(PeopleColumn column)
{
    switch (column) {
    case PeopleColumn::Sex:
    case PeopleColumn::Age:
        return 3;
    case PeopleColumn::Marks:
    case PeopleColumn::Station:
        return 11;
    case PeopleColumn::IdNumber:
        return 12;
    case PeopleColumn::Phone:
        return 8;
    default:
        return 6;
    }
}

QString textOf(const PeopleListPaper &paper, PeopleColumn column, const PeopleListRow &row)
{
    const QString text = specOf(column).text(row, paper.words);
    if (paper.mask != MaskLevel::Full)
        return text;
    switch (column) {
    case PeopleColumn::Name:
        return maskedName(text);
    case PeopleColumn::Phone:
    case PeopleColumn::IdNumber:
        return text.isEmpty() ? text : u"********"_s;
    default:
        return text;
    }
}

QString footerOf(const PeopleListPaper &paper)
{
    QString footer =
        u"打印：%1 %2，%3"_s.arg(paper.printedBy, paper.printedAt.toString(u"yyyy-MM-dd HH:mm"_s),
                                 paper.mask == MaskLevel::Full ? u"个人信息已遮盖"_s : u"证件号、电话已部分遮盖"_s);
    if (!paper.purpose.isEmpty())
        footer += u"，用途："_s + paper.purpose;
    return footer;
}

} // namespace

Form peopleListForm(const PeopleListPaper &paper)
{
    FormTable table;
    FormRow head;
    table.columns.append(2);
    head.cells.append({u"序号"_s, 1, 1, Look::Label, Side::Centre, false});
    for (const PeopleColumn column : paper.columns) {
        table.columns.append(widthOf(column));
        head.cells.append({titleOf(column), 1, 1, Look::Label, Side::Centre, false});
    }
    table.head = {head};
    for (qsizetype i = 0; i < paper.rows.size(); ++i) {
        FormRow row;
        row.cells.append({QString::number(i + 1), 1, 1, Look::Value, Side::Right, false});
        for (const PeopleColumn column : paper.columns)
            row.cells.append({textOf(paper, column, paper.rows[i]), 1, 1, Look::Value,
                              specOf(column).isNumber ? Side::Right : Side::Left, false});
        table.rows.append(row);
    }
    Form form;
    form.title = u"人员名册"_s;
    form.unitLeft = u"单位："_s + paper.station;
    form.unitRight = u"共 %1 人"_s.arg(paper.rows.size());
    form.running = form.title;
    form.blocks = {table};
    form.footer = footerOf(paper);
    form.demo = paper.demo;
    form.landscape = true;
    form.bodyPt = 9;
    return form;
}

} // namespace leye
