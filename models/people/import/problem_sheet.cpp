// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/problem_sheet.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProblemSheet)
};

struct Explained {
    EntryReason reason;
    QStringView words;
    QStringView advice;
};

constexpr std::array kExplained{
    Explained{EntryReason::IdChecksum, u"身份证号校验位不对", u"一定有某位抄错，对照证件逐位核对"},
    Explained{EntryReason::IdDate, u"身份证号中的出生日期不存在，或在今天之后", u"对照证件核对第7至14位"},
    Explained{EntryReason::IdLength, u"身份证号位数不对", u"应为18位（旧证15位），对照证件补全"},
    Explained{EntryReason::IdPrefix, u"身份证号前两位不是省级代码", u"对照证件核对前6位"},
    Explained{EntryReason::IdCharacters, u"身份证号含有不该有的字符", u"只能是数字，末位可以是X；注意字母O和数字0"},
    Explained{EntryReason::IdPrecisionLost, u"Excel把身份证号当成了数字，末几位已丢失",
              u"先把这一列设成文本格式，再按证件重新录入"},
    Explained{EntryReason::NameMissing, u"缺姓名，或填的不是姓名", u"补上姓名：须有文字，不超过100个字符"},
    Explained{EntryReason::DateInvalid, u"日期不存在或看不懂", u"写成 2026-11-23 的样子"},
    Explained{EntryReason::PhoneFormat, u"电话号码的样子不常见", u"核对后改正，也可原样保留"},
    Explained{EntryReason::UnknownCode, u"不在选项表里", u"改成表里的选项，也可原样保留"},
    Explained{EntryReason::NameDiffers, u"这个证件号在库里是另一个姓名", u"核对是谁的号码"},
    Explained{EntryReason::AgeOver120, u"年龄超过120岁", u"对照证件核对出生日期"},
    Explained{EntryReason::TextTooLong, u"文字太长", u"缩短，全文另作附件"},
    Explained{EntryReason::DatePartial, u"日期缺少日", u"知道的话补上"},
    Explained{EntryReason::NumberInvalid, u"不是可用的数字", u"只填数字"},
    Explained{EntryReason::DiffersFromId, u"出生日期或性别与身份证号不一致", u"对照证件核对"},
    Explained{EntryReason::PossibleDuplicate, u"库里可能已有此人", u"核对是否同一人"},
    Explained{EntryReason::PersonUnknown, u"库里没有此人", u"先登记或导入此人"},
    Explained{EntryReason::PersonAmbiguous, u"分不清是哪一位", u"填上身份证号，或姓名和电话"},
    Explained{EntryReason::KindMissing, u"缺服务类型", u"补上服务类型"},
    Explained{EntryReason::Withheld, u"含有您的角色不能录入的内容", u"请有权限的同事导入同一份表"},
    Explained{EntryReason::AfterDeath, u"在此之前此人已去世", u"核对日期，或核对是否同一人"},
};

SheetCell textCellOf(const QString &text)
{
    return {text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, false, text};
}

const SheetPlan *sheetOf(const ImportPlan &plan, qsizetype sheet)
{
    const auto found =
        std::find_if(plan.sheets.begin(), plan.sheets.end(), [sheet](const SheetPlan &s) { return s.sheet == sheet; });
    return found == plan.sheets.end() ? nullptr : &*found;
}

qsizetype widthOf(const ImportPlan &plan)
{
    qsizetype width = 0;
    for (const SheetPlan &sheet : plan.sheets) {
        for (const PlannedColumn &column : sheet.columns)
            width = std::max(width, sheet.isTaken ? column.column + 1 : 0);
    }
    return width;
}

qsizetype takenSheets(const ImportPlan &plan)
{
    return std::count_if(plan.sheets.begin(), plan.sheets.end(), [](const SheetPlan &sheet) { return sheet.isTaken; });
}

/// The headers of the first sheet that is taken.
QList<SheetColumn> columnsOf(const ImportPlan &plan)
{
    QList<SheetColumn> columns(widthOf(plan));
    const auto first =
        std::find_if(plan.sheets.begin(), plan.sheets.end(), [](const SheetPlan &sheet) { return sheet.isTaken; });
    if (first != plan.sheets.end()) {
        for (const PlannedColumn &column : first->columns)
            columns[column.column].title = column.header;
    }
    QStringList added{u"行号"_s, u"原因"_s, u"怎么办"_s};
    if (takenSheets(plan) > 1)
        added.prepend(u"工作表"_s);
    for (const QString &title : added)
        columns.append({title, title, SheetColumn::Kind::Text});
    return columns;
}

} // namespace

bool isToBePutRight(const RowResult &result)
{
    return result.outcome == RowOutcome::Rejected || result.outcome == RowOutcome::Unresolved;
}

ProblemWords chineseWordsFor(EntryReason reason)
{
    const auto *found = std::find_if(kExplained.begin(), kExplained.end(),
                                     [reason](const Explained &known) { return known.reason == reason; });
    Q_ASSERT(found != kExplained.end());
    return {found->words.toString(), found->advice.toString()};
}

ProblemSheet::ProblemSheet(std::unique_ptr<SheetWriter> writer, const ImportPlan &plan)
    : m_writer(std::move(writer))
    , m_plan(plan)
    , m_width(widthOf(plan))
    , m_namesSheet(takenSheets(plan) > 1)
{
}

Result<ProblemSheet> ProblemSheet::create(const QString &path, const ImportPlan &plan, const QDateTime &now)
{
    const std::optional<SheetFormat> format = formatOf(path);
    if (!format)
        return fail(Error::Kind::Invalid,
                    Words::tr("The rows that were not taken are written as .xlsx or .csv: %1").arg(path));
    SheetTarget target;
    target.path = path;
    target.format = *format;
    target.replace = true;
    target.created = now;
    LEYE_TRY(std::unique_ptr<SheetWriter> writer, createSheet(target, {u"未导入的行"_s, {}, columnsOf(plan)}));
    return ProblemSheet(std::move(writer), plan);
}

Result<void> ProblemSheet::add(const RowResult &result, const SheetRow &row)
{
    if (!isToBePutRight(result))
        return {};
    QList<SheetCell> cells = row.cells.first(std::min(m_width, row.cells.size()));
    cells.resize(m_width);
    if (m_namesSheet) {
        const SheetPlan *sheet = sheetOf(m_plan, result.place.sheet);
        cells.append(textCellOf(sheet ? sheet->name : QString()));
    }
    QStringList reasons;
    QStringList advice;
    for (const EntryProblem &problem : result.problems) {
        const ProblemWords words = chineseWordsFor(problem.reason);
        if (reasons.contains(words.reason))
            continue;
        reasons.append(words.reason);
        advice.append(words.advice);
    }
    cells.append({SheetCell::Kind::Number, false, QString::number(row.number)});
    cells.append(textCellOf(reasons.join(u'；')));
    cells.append(textCellOf(advice.join(u'；')));
    ++m_rows;
    return m_writer->add(cells);
}

Result<void> ProblemSheet::finish()
{
    if (m_rows == 0)
        return {};
    LEYE_CHECK(m_writer->finish());
    return {};
}

} // namespace leye
