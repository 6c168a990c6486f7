// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/case_file_form.h"

#include "ui/print/case_file_tables.h"

#include <QLocale>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;
using Part = CaseFile::Part;

namespace {

QString serviceRemark(const CaseFile &file)
{
    return file.services.isEmpty() ? QString() : u"共 %1 条"_s.arg(file.services.size());
}

QString standardRemark(const CaseFile &file)
{
    return file.standard ? u"%1 服务标准　%2"_s.arg(file.standard->name, file.standard->period).trimmed() : QString();
}

struct Section {
    Part part;
    const char16_t *title;
    FormBlocks (*blocks)(const CaseFile &);
    bool saysNone; ///< kept by the station: empty means that there was none
    QString (*remark)(const CaseFile &) = nullptr;
};

/// In the order of the paper.
constexpr std::array kSections = {
    Section{Part::Enrolments, u"服务登记", &enrolmentBlocks, true},
    Section{Part::Marks, u"人员标识", &markBlocks, true},
    Section{Part::Household, u"家庭成员", &householdBlocks, false},
    Section{Part::Hardship, u"困难情况", &hardshipBlocks, false},
    Section{Part::Health, u"健康与照护", &healthBlocks, false},
    Section{Part::Resume, u"求职意愿与简历", &resumeBlocks, false},
    Section{Part::Standard, u"服务标准与人次", &standardBlocks, false, &standardRemark},
    Section{Part::Services, u"服务记录", &serviceBlocks, true, &serviceRemark},
    Section{Part::Referrals, u"岗位推荐", &referralBlocks, true},
    Section{Part::Outcome, u"服务结果", &outcomeBlocks, false},
    Section{Part::Consents, u"告知与同意", &consentBlocks, true},
    Section{Part::Attachments, u"附件清单", &attachmentBlocks, false},
    Section{Part::History, u"变更摘要", &historyBlocks, false},
};

/// 一、 … 十三、
QString ordinal(int number)
{
    const QString digits = u"一二三四五六七八九"_s;
    const QString tens = number >= 10 ? u"十"_s : QString();
    const int ones = number % 10;
    return tens + (ones > 0 ? digits.mid(ones - 1, 1) : QString()) + u"、"_s;
}

FormTable oneCell(const QString &words)
{
    return FormTable{{1}, {}, {FormRow{{FormCell{words, 1, 1, FormCell::Look::Value, FormCell::Side::Centre}}}}};
}

FormBlocks sections(const CaseFile &file)
{
    FormBlocks blocks{FormHeading{ordinal(1) + u"基本信息"_s, {}}, identityTable(file.identity)};
    int number = 1;
    for (const Section &section : kSections) {
        const bool isWithheld = file.print.withheld.contains(section.part);
        const FormBlocks content = isWithheld ? FormBlocks() : section.blocks(file);
        if (content.isEmpty() && !isWithheld && !section.saysNone)
            continue;
        const QString remark = section.remark && !isWithheld ? section.remark(file) : QString();
        blocks.append(FormHeading{ordinal(++number) + QString::fromUtf16(section.title), remark});
        if (content.isEmpty())
            blocks.append(oneCell(isWithheld ? u"按查阅权限，本次打印不含此部分"_s : u"无"_s));
        blocks += content;
    }
    return blocks;
}

QString minute(const QDateTime &at) { return at.toString(u"yyyy-MM-dd HH:mm"); }

QString maskWords(CaseFile::Print::Mask mask)
{
    switch (mask) {
    case CaseFile::Print::Mask::None:
        return u"个人信息未遮盖"_s;
    case CaseFile::Print::Mask::Partial:
        return u"证件号、电话、出生日期已部分遮盖"_s;
    case CaseFile::Print::Mask::Full:
        break;
    }
    return u"个人信息已遮盖"_s;
}

QString footer(const CaseFile::Print &print)
{
    const QString who = u"打印：%1 %2"_s.arg(print.printedBy, minute(print.printedAt)).trimmed();
    const QString purpose = print.purpose.isEmpty() ? QString() : u"，用途：%1"_s.arg(print.purpose);
    return who + u"，"_s + maskWords(print.mask) + purpose;
}

FormClosing closing(const CaseFile::Print &print)
{
    FormClosing end;
    end.signatures = {u"本人"_s, u"援助员"_s, u"负责人"_s};
    end.seal = true;
    if (!print.ledger)
        return end;
    QString root = print.ledger->rootShort;
    root.remove(u' ');
    // Without a name: the code is read by whoever finds the sheet.
    end.code =
        u"LEYE-LEDGER %1 %2 %3"_s.arg(QString::number(print.ledger->size), root, print.printedAt.toString(Qt::ISODate));
    end.proof = {u"账本凭证"_s, u"第 %1 条"_s.arg(QLocale(QLocale::English).toString(print.ledger->size)),
                 u"根 %1"_s.arg(print.ledger->rootShort), u"截至 %1"_s.arg(minute(print.printedAt))};
    return end;
}

} // namespace

Form caseFileForm(const CaseFile &file)
{
    const CaseFile::Print &print = file.print;
    Form form;
    form.title = u"一人一档"_s;
    form.unitLeft = u"单位：%1"_s.arg(print.station);
    form.unitRight = print.fileNumber.isEmpty() ? QString() : u"编号：%1"_s.arg(print.fileNumber);
    form.running = QStringList{form.title, print.fileNumber, file.identity.name}.join(u"　"_s).trimmed();
    form.footer = footer(print);
    form.demo = print.demo;
    form.blocks = sections(file);
    form.blocks.append(
        FormParagraph{u"注：本件含个人信息，仅用于就业服务，按站点保存期限保管；本人可要求查阅、更正。"_s});
    form.blocks.append(closing(print));
    return form;
}

} // namespace leye
