// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/header_names.h"

#include "models/core/compact_text.h"
#include "models/core/shipped_table.h"
#include "models/office/network.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// Without white space and the signs that forms put around a header.
QString plainHeader(const QString &header)
{
    QString text = compactText(header).toLower();
    while (!text.isEmpty() && QStringView(u"*※#·.、-:").contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && QStringView(u"*※:;,、").contains(text.back()))
        text.chop(1);
    return text;
}

QString withoutNotes(QString plain)
{
    static const QRegularExpression note(u"\\([^()]*\\)|\\[[^\\[\\]]*\\]|【[^【】]*】"_s);
    plain.remove(note);
    return plain;
}

bool isText(const SheetCell &cell) { return cell.kind == SheetCell::Kind::Text; }

/// In ImportProfile::columns before the values: header and field.
constexpr qsizetype kColumnParts = 2;

/// What the cells of a row are as headers; the fields in the order of the columns.
QList<PlannedColumn> readHeaders(const HeaderNames &names, const SheetRow &row)
{
    QList<PlannedColumn> columns;
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        if (const QString header = row.text(i).simplified(); !header.isEmpty())
            columns.append({i, header, isText(row.cells[i]) ? names.fieldFor(header) : QString()});
    }
    return columns;
}

qsizetype knownFields(const QList<PlannedColumn> &columns)
{
    QSet<QString> fields;
    for (const PlannedColumn &column : columns) {
        if (!column.field.isEmpty() && column.field != kLeftOut)
            fields.insert(column.field);
    }
    return fields.size();
}

bool tellsWho(const QList<PlannedColumn> &columns)
{
    return std::any_of(columns.begin(), columns.end(),
                       [](const PlannedColumn &c) { return c.field == "name"_L1 || c.field == "id_number"_L1; });
}

/// Headers in two rows: 联系方式 above, 手机 and 固定电话 below it. The lower one counts where it says something.
bool isLowerHeader(const QList<PlannedColumn> &lower)
{
    const auto known =
        std::count_if(lower.begin(), lower.end(), [](const PlannedColumn &c) { return !c.field.isEmpty(); });
    return known > 0 && known * 2 >= lower.size();
}

void mergeLower(const QList<PlannedColumn> &lower, QList<PlannedColumn> &columns)
{
    for (const PlannedColumn &below : lower) {
        const auto above = std::find_if(columns.begin(), columns.end(),
                                        [&](const PlannedColumn &c) { return c.column == below.column; });
        if (above == columns.end())
            columns.append(below);
        else if (!below.field.isEmpty() || above->field.isEmpty())
            *above = below;
    }
    std::sort(columns.begin(), columns.end(),
              [](const PlannedColumn &l, const PlannedColumn &r) { return l.column < r.column; });
}

/// A field is taken from its first column; a second phone has a field of its own.
void settleClaims(QList<PlannedColumn> &columns)
{
    const bool hasSecondPhone =
        std::any_of(columns.begin(), columns.end(), [](const PlannedColumn &c) { return c.field == "phone2"_L1; });
    QSet<QString> claimed;
    for (PlannedColumn &column : columns) {
        if (column.field.isEmpty() || column.field == kLeftOut)
            continue;
        if (column.field == "phone"_L1 && claimed.contains(column.field) && !hasSecondPhone)
            column.field = u"phone2"_s;
        if (claimed.contains(column.field))
            column.field.clear();
        claimed.insert(column.field);
    }
}

} // namespace

void HeaderNames::add(const QString &header, const QString &field)
{
    const QString plain = plainHeader(header);
    if (!plain.isEmpty() && !m_fields.contains(plain))
        m_fields.insert(plain, field);
}

Result<void> HeaderNames::addShipped(const QString &kind)
{
    LEYE_TRY(const ShippedTable table, ShippedTable::load(u"import_aliases"_s, {u"kind"_s, u"header"_s, u"field"_s}));
    for (qsizetype row = 0; row < table.rows(); ++row) {
        if (table.cell(row, u"kind") == kind)
            add(table.cell(row, u"header"), table.cell(row, u"field"));
    }
    return {};
}

void HeaderNames::addProfile(const ImportProfile &profile)
{
    for (const Value &column : profile.columns) {
        const Value::List parts = column.value<Value::List>();
        if (parts.size() < kColumnParts)
            continue;
        const QString field = parts[1].value<QString>();
        add(parts[0].value<QString>(), field);
        for (qsizetype i = kColumnParts; i + 1 < parts.size(); i += 2)
            m_values.set(field, parts[i].value<QString>(), parts[i + 1].value<QString>());
    }
}

Result<HeaderNames> HeaderNames::load(ImportKind kind, const ImportProfile *profile)
{
    HeaderNames names;
    names.m_kind = kind;
    if (profile)
        names.addProfile(*profile);
    LEYE_CHECK(names.addShipped(codeOf(kind)));
    if (kind != ImportKind::Services)
        LEYE_CHECK(names.addShipped(u"person"_s));
    for (const ImportField &field : importFields(kind)) { // what our own export writes
        names.add(field.label, field.name);
        names.add(field.name, field.name);
    }
    return names;
}

QString HeaderNames::fieldFor(const QString &header) const
{
    static const QRegularExpression numbered(u"^(.*?)(?:\\(?([12一二])\\)?)$"_s);
    const QString plain = plainHeader(header);
    for (const QString &form : {plain, withoutNotes(plain)}) {
        if (const auto known = m_fields.constFind(form); known != m_fields.constEnd())
            return *known;
        const QRegularExpressionMatch match = numbered.match(form);
        const QString field = match.hasMatch() ? m_fields.value(match.captured(1)) : QString();
        const bool isSecond = match.captured(2) == "2"_L1 || match.captured(2) == u"二";
        if (!field.isEmpty() && !isSecond)
            return field;
        if (field == "phone"_L1)
            return u"phone2"_s;
    }
    return {};
}

SheetPlan proposeSheet(const HeaderNames &names, const QList<SheetRow> &firstRows)
{
    SheetPlan plan;
    qsizetype most = 0;
    for (qsizetype i = 0; i < firstRows.size(); ++i) {
        QList<PlannedColumn> columns = readHeaders(names, firstRows[i]);
        qint64 last = firstRows[i].number;
        if (!tellsWho(columns))
            continue;
        if (i + 1 < firstRows.size() && firstRows[i + 1].number == last + 1) {
            const QList<PlannedColumn> lower = readHeaders(names, firstRows[i + 1]);
            if (isLowerHeader(lower)) {
                mergeLower(lower, columns);
                ++last;
            }
        }
        if (knownFields(columns) <= most)
            continue;
        most = knownFields(columns);
        plan.headerRow = firstRows[i].number;
        plan.firstRow = last + 1;
        plan.columns = columns;
    }
    settleClaims(plan.columns);
    plan.isTaken = tellsWho(plan.columns);
    return plan;
}

ImportProfile profileOf(const ImportPlan &plan, const QString &name)
{
    ImportProfile profile;
    profile.name = name;
    profile.kind = codeOf(plan.kind);
    profile.id = importProfileId(profile.kind, name);
    QSet<QString> known;
    for (const SheetPlan &sheet : plan.sheets) {
        for (const PlannedColumn &column : sheet.columns) {
            if (!sheet.isTaken || known.contains(column.header))
                continue;
            known.insert(column.header);
            Value::List parts{Value(column.header), Value(column.field.isEmpty() ? kLeftOut.toString() : column.field)};
            const QMap<QString, QString> codes = plan.values.ofField(column.field);
            for (auto value = codes.cbegin(); value != codes.cend(); ++value)
                parts.append({Value(value.key()), Value(value.value())});
            profile.columns.append(Value(parts));
        }
    }
    return profile;
}

QStringList headersOf(const ImportProfile &profile)
{
    QStringList headers;
    for (const Value &column : profile.columns)
        headers.append(column.value<Value::List>().value(0).value<QString>());
    return headers;
}

QStringList valuesOf(const ImportProfile &profile, qsizetype header)
{
    const Value::List parts = profile.columns[header].value<Value::List>();
    QStringList values;
    for (qsizetype i = kColumnParts; i + 1 < parts.size(); i += 2)
        values.append(parts[i].value<QString>());
    return values;
}

} // namespace leye
