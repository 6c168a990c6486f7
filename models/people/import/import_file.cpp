// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/import_file.h"

#include "models/core/compact_text.h"
#include "models/people/typed_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportFile)
};

Result<QByteArray> hashOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return fail(Error::Kind::Storage, Words::tr("The file %1 cannot be read: %2").arg(path, file.errorString()));
    return hash.result();
}

QString plainCell(const QString &text)
{
    QString plain = compactText(text);
    while (!plain.isEmpty() && QStringView(u"(:*").contains(plain.front()))
        plain.remove(0, 1);
    return plain;
}

/// The beginning of the first cell that is not empty, where it cannot be anybody's name.
bool beginsLikeFooter(const QString &plain)
{
    static constexpr std::array<QStringView, 8> kTotals{u"合计", u"总计",   u"小计",     u"共计",
                                                        u"累计", u"总人数", u"本页合计", u"合计人数"};
    static constexpr std::array<QStringView, 10> kSigned{u"制表", u"填表", u"填报", u"审核", u"复核",
                                                         u"负责", u"制作", u"统计", u"经办", u"注"};
    for (const QStringView total : kTotals) {
        // "合计", "合计:", "合计141人"; never a name such as 合计明
        if (plain.startsWith(total) && (plain.size() == total.size() || plain[total.size()] == u':' ||
                                        plain[total.size()] == u'(' || plain[total.size()].isDigit()))
            return true;
    }
    const qsizetype colon = plain.indexOf(u':');
    constexpr qsizetype kLongestTitle = 6; // 填报单位负责人
    return colon > 0 && colon <= kLongestTitle &&
           std::any_of(kSigned.begin(), kSigned.end(), [&](QStringView word) { return plain.startsWith(word); });
}

bool isExample(const QString &plain)
{
    static constexpr std::array<QStringView, 6> kExamples{u"例", u"示例", u"样例", u"举例", u"例如", u"填写示例"};
    return std::find(kExamples.begin(), kExamples.end(), QStringView(plain)) != kExamples.end();
}

bool isRepeatedHeader(const SheetPlan &plan, const SheetRow &row)
{
    int same = 0;
    for (const PlannedColumn &column : plan.columns) {
        const QString &text = row.text(column.column);
        if (text.isEmpty())
            continue;
        if (text.simplified() != column.header)
            return false;
        ++same;
    }
    return same > 1;
}

} // namespace

Result<ImportFile> inspectFile(const QString &path, const HeaderNames &names, const SheetOptions &options)
{
    ImportFile file;
    file.name = QFileInfo(path).fileName();
    LEYE_TRY(file.reader, openSheets(path, options));
    LEYE_TRY(file.hash, hashOf(path));
    file.facts = file.reader->facts();
    file.plan.kind = names.kind();
    file.plan.values = names.values();
    const QStringList sheets = file.reader->sheetNames();
    for (qsizetype sheet = 0; sheet < sheets.size(); ++sheet) {
        SheetPreview preview{sheets[sheet], {}};
        LEYE_CHECK(file.reader->read(sheet, [&preview](const SheetRow &row) {
            preview.rows.append(row);
            return preview.rows.size() < kPreviewRows;
        }));
        SheetPlan plan = proposeSheet(names, preview.rows);
        plan.sheet = sheet;
        plan.name = sheets[sheet];
        plan.isTaken = plan.isTaken && !file.reader->isHidden(sheet);
        file.sheets.append(std::move(preview));
        file.plan.sheets.append(std::move(plan));
    }
    return file;
}

QString misnamed(const QString &name, const SheetFacts &facts)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (facts.kind == SheetFacts::Kind::Text) {
        const bool saysBook = suffix.startsWith("xls"_L1) || suffix == "ods"_L1 || suffix == "et"_L1;
        return saysBook ? Words::tr("%1 is no workbook, whatever its name: it is text (%2), read as csv.")
                              .arg(name, facts.encoding)
                        : QString();
    }
    const QString kind = facts.converted ? u"xls"_s : facts.kind == SheetFacts::Kind::Ods ? u"ods"_s : u"xlsx"_s;
    const bool fits = suffix == kind || suffix.isEmpty() || (kind == "xlsx"_L1 && suffix == "xlsm"_L1) ||
                      (kind == "xls"_L1 && suffix == "et"_L1);
    return fits ? QString()
                : Words::tr("%1 is a workbook (%2), whatever its name, and was read as one.").arg(name, kind);
}

bool isDataRow(const SheetPlan &plan, const SheetRow &row)
{
    if (row.number < plan.firstRow)
        return false;
    const bool hasFacts = std::any_of(plan.columns.begin(), plan.columns.end(), [&row](const PlannedColumn &column) {
        return !column.field.isEmpty() && column.field != kLeftOut && !saysNothing(row.text(column.column), false);
    });
    if (!hasFacts)
        return false;
    const auto first = std::find_if(row.cells.begin(), row.cells.end(),
                                    [](const SheetCell &c) { return !c.text.trimmed().isEmpty(); });
    const QString plain = plainCell(first->text);
    return !beginsLikeFooter(plain) && !isExample(plain) && !isRepeatedHeader(plan, row);
}

Result<void> eachDataRow(SheetReader &reader, const ImportPlan &plan,
                         const std::function<bool(RowPlace, const SheetRow &)> &visitor,
                         const ProgressVisitor &progress)
{
    bool goesOn = true;
    for (const SheetPlan &sheet : plan.sheets) {
        if (!sheet.isTaken || !goesOn)
            continue;
        const RowVisitor see = [&](const SheetRow &row) {
            if (isDataRow(sheet, row))
                goesOn = visitor({sheet.sheet, row.number}, row);
            return goesOn;
        };
        LEYE_CHECK(reader.read(sheet.sheet, see, progress));
    }
    return {};
}

} // namespace leye
