// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/case_file_tables.h"

#include "ui/print/form_tables.h"

namespace leye {

using namespace Qt::StringLiterals;
using Side = FormCell::Side;

namespace {

QString date(QDate day) { return day.toString(Qt::ISODate); }

QString count(std::optional<int> value) { return value ? QString::number(*value) : QString(); }

/// "2026-03-02 起", or two lines: "2026-03-02" and "至 2026-09-30".
QString period(QDate start, QDate end)
{
    if (end.isValid())
        return u"%1\n至 %2"_s.arg(date(start), date(end)).trimmed();
    return start.isValid() ? u"%1 起"_s.arg(date(start)) : QString();
}

QString joined(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(u"、"_s);
}

QString fileSize(qint64 bytes)
{
    if (bytes >= 1024 * 1024)
        return u"%1 MB"_s.arg(double(bytes) / (1024 * 1024), 0, 'f', 1);
    return u"%1 KB"_s.arg((bytes + 1023) / 1024);
}

template <typename T, size_t N>
FormBlocks listBlocks(const FormColumn<T> (&columns)[N], const QList<T> &records)
{
    return records.isEmpty() ? FormBlocks() : FormBlocks{formList<T>(columns, records)};
}

template <typename T>
bool isEmpty(const T &record)
{
    return record == T();
}

using Identity = CaseFile::Identity;
constexpr FormField<Identity> kIdentity[] = {
    {u"姓名", 2,
     [](const Identity &i) { return i.alsoCalled.isEmpty() ? i.name : u"%1（%2）"_s.arg(i.name, i.alsoCalled); }},
    {u"性别", 2, [](const Identity &i) { return i.sex; }},
    {u"年龄", 2, [](const Identity &i) { return i.age ? u"%1 周岁"_s.arg(*i.age) : QString(); }},
    {u"出生日期", 2, [](const Identity &i) { return i.birth; }},
    {u"民族", 2, [](const Identity &i) { return i.ethnicGroup; }},
    {u"政治面貌", 2, [](const Identity &i) { return i.politicalStatus; }},
    {u"证件类型", 2, [](const Identity &i) { return i.idType; }},
    {u"证件号码", 4, [](const Identity &i) { return i.idNumber; }},
    {u"学历", 2, [](const Identity &i) { return i.education; }},
    {u"婚姻状况", 2, [](const Identity &i) { return i.marital; }},
    {u"籍贯", 2, [](const Identity &i) { return i.nativePlace; }},
    {u"联系电话", 4, [](const Identity &i) { return joined(i.phones); }},
    {u"劳动状态", 2, [](const Identity &i) { return i.labourStatus; }},
    {u"户籍性质", 2, [](const Identity &i) { return i.householdType; }},
    {u"户籍类别", 2, [](const Identity &i) { return i.residence; }},
    {u"人户分离", 2,
     [](const Identity &i) { return i.livesElsewhere ? (*i.livesElsewhere ? u"是"_s : u"否"_s) : QString(); }},
    {u"户籍地址", 6, [](const Identity &i) { return i.registeredAddress; }},
    {u"居住地址", 6, [](const Identity &i) { return i.livingAddress; }},
    {u"街道", 2, [](const Identity &i) { return i.subdistrict; }},
    {u"居委", 4, [](const Identity &i) { return i.committee; }},
    {u"未就业时长", 6, [](const Identity &i) { return i.withoutWork; }, true},
    {u"就业创业证号", 6, [](const Identity &i) { return i.employmentCardNumber; }, true},
    {u"档案所在地", 6, [](const Identity &i) { return i.archivePlace; }, true},
    {u"紧急联系人", 6, [](const Identity &i) { return i.emergencyContact; }, true},
    {u"钥匙保管人", 6, [](const Identity &i) { return i.keyHolder; }, true},
    {u"备注", 6, [](const Identity &i) { return i.remark; }, true},
};

using Enrolment = CaseFile::Enrolment;
constexpr FormColumn<Enrolment> kEnrolments[] = {
    {u"类别", 22, [](const Enrolment &e) { return e.kind; }},
    {u"起止日期", 28, [](const Enrolment &e) { return period(e.start, e.end); }},
    {u"站点", 32, [](const Enrolment &e) { return e.station; }},
    {u"责任援助员", 21, [](const Enrolment &e) { return e.aide; }},
    {u"结果", 19, [](const Enrolment &e) { return e.outcome; }},
    {u"单位、岗位", 29,
     [](const Enrolment &e) {
         return joined({e.employer, e.jobTitle});
     }},
    {u"依据", 19, [](const Enrolment &e) { return e.evidence; }},
};

using Mark = CaseFile::Mark;
constexpr FormColumn<Mark> kMarks[] = {
    {u"标识", 36, [](const Mark &m) { return m.mark; }},
    {u"开始日期", 24, [](const Mark &m) { return date(m.start); }},
    {u"结束日期", 24, [](const Mark &m) { return date(m.end); }},
    {u"认定依据", 86, [](const Mark &m) { return m.basis; }},
};

using Household = CaseFile::Household;
constexpr FormField<Household> kHousehold[] = {
    {u"居住人数", 2, [](const Household &h) { return count(h.residents); }},
    {u"男、女", 2,
     [](const Household &h) { return h.men && h.women ? u"%1、%2"_s.arg(*h.men).arg(*h.women) : QString(); }},
    {u"满 16 周岁", 2, [](const Household &h) { return count(h.aged16AndOver); }},
};

using Relative = CaseFile::Relative;
constexpr FormColumn<Relative> kRelatives[] = {
    {u"关系", 20, [](const Relative &r) { return r.relation; }},
    {u"姓名", 30, [](const Relative &r) { return r.name; }},
    {u"出生日期", 24, [](const Relative &r) { return r.birth; }},
    {u"联系电话", 34, [](const Relative &r) { return r.phone; }},
    {u"情况", 62, [](const Relative &r) { return r.note; }},
};

using Hardship = CaseFile::Hardship;
constexpr FormField<Hardship> kHardship[] = {
    {u"困难类别", 6, [](const Hardship &h) { return h.category; }},
    {u"认定日期", 2, [](const Hardship &h) { return date(h.recognised); }},
    {u"援助责任人", 4, [](const Hardship &h) { return h.responsible; }},
    {u"享受政策", 6, [](const Hardship &h) { return joined(h.policies); }},
    {u"说明", 6, [](const Hardship &h) { return h.note; }, true},
};

using Health = CaseFile::Health;
constexpr FormField<Health> kHealth[] = {
    {u"残疾情况", 6, [](const Health &h) { return h.disability; }, true},
    {u"疾病与过敏", 6, [](const Health &h) { return h.illness; }, true},
    {u"家庭医生", 6, [](const Health &h) { return h.familyDoctor; }, true},
};

using Resume = CaseFile::Resume;
constexpr FormField<Resume> kResume[] = {
    {u"意向岗位", 6, [](const Resume &r) { return joined(r.wantedJobs); }},
    {u"期望薪资", 2, [](const Resume &r) { return r.expectedPay; }},
    {u"用工性质", 2, [](const Resume &r) { return r.contractKind; }},
    {u"班时", 2, [](const Resume &r) { return r.shift; }},
    {u"工作地区", 2, [](const Resume &r) { return r.workArea; }},
    {u"计算机", 2, [](const Resume &r) { return r.computer; }},
    {u"外语", 2, [](const Resume &r) { return r.languages; }},
    {u"证书", 6, [](const Resume &r) { return r.certificates; }, true},
    {u"技能特长", 6, [](const Resume &r) { return r.skills; }, true},
    {u"自我评价", 6, [](const Resume &r) { return r.selfDescription; }, true},
};

using Work = CaseFile::Work;
constexpr FormColumn<Work> kWorks[] = {
    {u"工作单位", 46, [](const Work &w) { return w.employer; }},
    {u"岗位", 30, [](const Work &w) { return w.job; }},
    {u"用工形式", 26, [](const Work &w) { return w.kind; }},
    {u"起", 18, [](const Work &w) { return w.start; }},
    {u"止", 18, [](const Work &w) { return w.end; }},
    {u"退工原因", 32, [](const Work &w) { return w.reasonLeft; }},
};

using Study = CaseFile::Study;
constexpr FormColumn<Study> kStudies[] = {
    {u"学校", 52, [](const Study &s) { return s.school; }}, {u"专业", 50, [](const Study &s) { return s.subject; }},
    {u"学历", 32, [](const Study &s) { return s.level; }},  {u"起", 18, [](const Study &s) { return s.start; }},
    {u"止", 18, [](const Study &s) { return s.end; }},
};

using StandardItem = CaseFile::StandardItem;
constexpr FormColumn<StandardItem> kStandard[] = {
    {u"服务种类", 68, [](const StandardItem &i) { return i.kind; }},
    {u"应完成", 34, [](const StandardItem &i) { return QString::number(i.due); }, Side::Right},
    {u"已完成", 34, [](const StandardItem &i) { return QString::number(i.done); }, Side::Right},
    {u"完成情况", 34,
     [](const StandardItem &i) { return i.done >= i.due ? u"已达标"_s : u"差 %1 次"_s.arg(i.due - i.done); },
     Side::Centre},
};

using Service = CaseFile::Service;
struct NumberedService {
    qsizetype number = 0;
    const Service *service = nullptr;
};
constexpr FormColumn<NumberedService> kServices[] = {
    {u"序号", 11, [](const NumberedService &n) { return QString::number(n.number); }, Side::Centre},
    {u"日期", 23, [](const NumberedService &n) { return date(n.service->date); }},
    {u"种类", 24, [](const NumberedService &n) { return n.service->kind; }},
    {u"方式", 14, [](const NumberedService &n) { return n.service->channel; }, Side::Centre},
    {u"地点", 29, [](const NumberedService &n) { return n.service->place; }},
    {u"分钟", 13, [](const NumberedService &n) { return count(n.service->minutes); }, Side::Right},
    {u"服务人员", 26, [](const NumberedService &n) { return joined(n.service->staff); }},
    {u"结果", 30, [](const NumberedService &n) { return n.service->result; }},
};

using Referral = CaseFile::Referral;
constexpr FormColumn<Referral> kReferrals[] = {
    {u"推荐日期", 23, [](const Referral &r) { return date(r.date); }},
    {u"单位", 34, [](const Referral &r) { return r.employer; }},
    {u"岗位", 24, [](const Referral &r) { return r.job; }},
    {u"推荐人", 16, [](const Referral &r) { return r.referrer; }},
    {u"面试日期", 23, [](const Referral &r) { return date(r.interview); }},
    {u"反馈日期", 23, [](const Referral &r) { return date(r.feedback); }},
    {u"结果、原因", 27,
     [](const Referral &r) {
         return joined({r.result, r.reason});
     }},
};

using Outcome = CaseFile::Outcome;
constexpr FormField<Outcome> kOutcome[] = {
    {u"结果", 2, [](const Outcome &o) { return o.outcome; }},
    {u"日期", 2, [](const Outcome &o) { return date(o.date); }},
    {u"依据", 2, [](const Outcome &o) { return o.evidence; }},
    {u"单位", 4, [](const Outcome &o) { return o.employer; }},
    {u"岗位", 2, [](const Outcome &o) { return o.jobTitle; }},
};

/// When it is to be done, and beneath it the day off on which it falls.
QString due(const CaseFile::Revisit &r)
{
    return r.workday == r.due ? date(r.due) : u"%1\n原定 %2"_s.arg(date(r.workday), date(r.due));
}

using Revisit = CaseFile::Revisit;
constexpr FormColumn<Revisit> kRevisits[] = {
    {u"应回访日期", 30, due},
    {u"回访日期", 26, [](const Revisit &r) { return r.done.isValid() ? date(r.done) : u"未回访"_s; }},
    {u"回访情况", 114, [](const Revisit &r) { return r.finding; }},
};

using Consent = CaseFile::Consent;
constexpr FormColumn<Consent> kConsents[] = {
    {u"事项", 62, [](const Consent &c) { return c.subject; }},
    {u"告知书", 34, [](const Consent &c) { return c.version; }},
    {u"方式", 26, [](const Consent &c) { return c.method; }},
    {u"同意日期", 24, [](const Consent &c) { return date(c.given); }},
    {u"撤回日期", 24, [](const Consent &c) { return date(c.withdrawn); }},
};

using Attachment = CaseFile::Attachment;
constexpr FormColumn<Attachment> kAttachments[] = {
    {u"名称", 86, [](const Attachment &a) { return a.name; }},
    {u"种类", 36, [](const Attachment &a) { return a.kind; }},
    {u"日期", 24, [](const Attachment &a) { return date(a.added); }},
    {u"大小", 24, [](const Attachment &a) { return fileSize(a.bytes); }, Side::Right},
};

using Event = CaseFile::Event;
constexpr FormColumn<Event> kHistory[] = {
    {u"时间", 36, [](const Event &e) { return e.at.toString(u"yyyy-MM-dd HH:mm"); }},
    {u"操作人", 24, [](const Event &e) { return e.user; }},
    {u"内容", 110, [](const Event &e) { return e.what; }},
};

/// The note takes a line of its own under its service, as wide as the page allows.
void appendService(FormTable &table, FormRow row, const Service &service)
{
    if (service.restricted) {
        row.cells.remove(2, row.cells.size() - 2);
        row.cells.append(FormCell{u"受限记录"_s, int(table.columns.size()) - 2});
    }
    table.rows.append(row);
    if (service.restricted || service.note.isEmpty())
        return;
    table.rows.append(FormRow{{FormCell{}, FormCell{service.note, int(table.columns.size()) - 1}}, 0, true});
}

/// Four kinds to a row, each with its number of services, and the sum at the end.
FormTable countsTable(const QList<CaseFile::KindCount> &counts)
{
    constexpr int kPairs = 4;
    int sum = 0;
    QList<CaseFile::KindCount> shown = counts;
    for (const CaseFile::KindCount &count : counts)
        sum += count.services;
    shown.append({u"合计"_s, sum});
    FormTable table{{28, 14.5, 28, 14.5, 28, 14.5, 28, 14.5}, {}, {}};
    table.head.append(FormRow{{FormCell{u"服务人次"_s, 2 * kPairs, 1, FormCell::Look::Label}}});
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const CaseFile::KindCount &count = shown.at(i);
        if (i % kPairs == 0)
            table.rows.append(FormRow{});
        const auto look = i + 1 == shown.size() ? FormCell::Look::Strong : FormCell::Look::Value;
        table.rows.last().cells.append(FormCell{count.kind, 1, 1, FormCell::Look::Label});
        table.rows.last().cells.append(FormCell{QString::number(count.services), 1, 1, look, Side::Right});
    }
    if (const int rest = int(shown.size()) % kPairs; rest > 0)
        table.rows.last().cells.append(FormCell{{}, 2 * (kPairs - rest)});
    return table;
}

} // namespace

FormTable identityTable(const CaseFile::Identity &identity) { return formGrid<Identity>(kIdentity, identity); }

FormBlocks enrolmentBlocks(const CaseFile &file) { return listBlocks(kEnrolments, file.enrolments); }

FormBlocks markBlocks(const CaseFile &file) { return listBlocks(kMarks, file.marks); }

FormBlocks householdBlocks(const CaseFile &file)
{
    const Household &household = file.household;
    FormBlocks blocks;
    if (household.residents || household.men || household.women || household.aged16AndOver)
        blocks.append(formGrid<Household>(kHousehold, household));
    return blocks + listBlocks(kRelatives, household.relatives);
}

FormBlocks hardshipBlocks(const CaseFile &file)
{
    FormBlocks blocks;
    for (const Hardship &hardship : file.hardships)
        blocks.append(formGrid<Hardship>(kHardship, hardship));
    return blocks;
}

FormBlocks healthBlocks(const CaseFile &file)
{
    return isEmpty(file.health) ? FormBlocks() : FormBlocks{formGrid<Health>(kHealth, file.health)};
}

FormBlocks resumeBlocks(const CaseFile &file)
{
    Resume wish = file.resume;
    wish.works.clear();
    wish.studies.clear();
    FormBlocks blocks;
    if (!isEmpty(wish))
        blocks.append(formGrid<Resume>(kResume, wish));
    return blocks + listBlocks(kWorks, file.resume.works) + listBlocks(kStudies, file.resume.studies);
}

FormBlocks standardBlocks(const CaseFile &file)
{
    FormBlocks blocks;
    if (file.standard)
        blocks += listBlocks(kStandard, file.standard->items);
    if (!file.counts.isEmpty())
        blocks.append(countsTable(file.counts));
    return blocks;
}

FormBlocks serviceBlocks(const CaseFile &file)
{
    if (file.services.isEmpty())
        return {};
    QList<NumberedService> numbered;
    for (const Service &service : file.services)
        numbered.append({numbered.size() + 1, &service});
    const FormTable plain = formList<NumberedService>(kServices, numbered);
    FormTable table{plain.columns, plain.head, {}};
    for (qsizetype i = 0; i < plain.rows.size(); ++i)
        appendService(table, plain.rows.at(i), file.services.at(i));
    return {table};
}

FormBlocks referralBlocks(const CaseFile &file) { return listBlocks(kReferrals, file.referrals); }

FormBlocks outcomeBlocks(const CaseFile &file)
{
    if (!file.outcome)
        return {};
    return FormBlocks{formGrid<Outcome>(kOutcome, *file.outcome)} + listBlocks(kRevisits, file.outcome->revisits);
}

FormBlocks consentBlocks(const CaseFile &file) { return listBlocks(kConsents, file.consents); }

FormBlocks attachmentBlocks(const CaseFile &file) { return listBlocks(kAttachments, file.attachments); }

FormBlocks historyBlocks(const CaseFile &file) { return listBlocks(kHistory, file.history); }

} // namespace leye
