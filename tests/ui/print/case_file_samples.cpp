// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file_samples.h"

namespace leye::test {

using namespace Qt::StringLiterals;

namespace {

QDateTime shanghai(QDate day, int hour, int minute) { return {day, QTime(hour, minute), Qt::OffsetFromUTC, 8 * 3600}; }

CaseFile::Identity identity()
{
    CaseFile::Identity i;
    i.name = u"陈小明"_s;
    i.alsoCalled = u"小陈"_s;
    i.sex = u"男"_s;
    i.birth = u"2003-**-**"_s;
    i.age = 23;
    i.ethnicGroup = u"汉族"_s;
    i.nativePlace = u"上海"_s;
    i.politicalStatus = u"中国共产主义青年团团员"_s;
    i.education = u"大学本科"_s;
    i.idType = u"居民身份证"_s;
    i.idNumber = u"310109********9973"_s;
    i.phones = {u"138****5678"_s, u"021-6541****"_s};
    i.registeredAddress = u"虹口区瑞虹路 188 弄 6 号 1203 室"_s;
    i.livingAddress = u"虹口区天虹路 88 弄 2 号 502 室"_s;
    i.subdistrict = u"嘉兴路街道"_s;
    i.committee = u"瑞康居委"_s;
    i.marital = u"未婚"_s;
    i.residence = u"本区户籍"_s;
    i.withoutWork = u"14 个月（自 2025-06-30 毕业起）"_s;
    i.householdType = u"居民户"_s;
    i.livesElsewhere = true;
    i.employmentCardNumber = u"3101090026000173"_s;
    i.labourStatus = u"失业"_s;
    i.archivePlace = u"虹口区就业促进中心"_s;
    i.remark = u"工作日上午联系，电话不接时发短信。"_s;
    return i;
}

CaseFile::Resume resume()
{
    CaseFile::Resume r;
    r.wantedJobs = {u"设计助理"_s, u"物料排版"_s, u"新媒体运营"_s};
    r.contractKind = u"全日制"_s;
    r.shift = u"常日班"_s;
    r.workArea = u"虹口、杨浦"_s;
    r.expectedPay = u"6,000 元以上"_s;
    r.computer = u"二级"_s;
    r.languages = u"英语四级"_s;
    r.certificates = u"平面设计师（三级）"_s;
    r.selfDescription = u"2025 年本科毕业，视觉传达专业，未就业 14 个月。投递 31 份简历，面试 4 次，均止于初面。"
                        u"愿做设计助理类工作，通勤 45 分钟以内。"_s;
    r.works = {{u"上海某文化传播有限公司"_s, u"排版实习"_s, u"见习"_s, u"2024-07"_s, u"2024-09"_s, u"见习期满"_s}};
    r.studies = {{u"上海某大学"_s, u"视觉传达设计"_s, u"大学本科"_s, u"2021-09"_s, u"2025-06"_s}};
    return r;
}

QList<CaseFile::Service> services()
{
    using Service = CaseFile::Service;
    return {
        Service{{2026, 7, 6},
                u"走访摸排"_s,
                20,
                u"上门"_s,
                u"家中"_s,
                {u"许文清"_s},
                u"已见面"_s,
                u"与父母同住，愿意接受职业指导，约定七月中旬到站。"_s},
        Service{{2026, 7, 15},
                u"职业指导"_s,
                45,
                u"面谈"_s,
                u"咨询室 1"_s,
                {u"许文清"_s, u"周敏"_s},
                u"约下次"_s,
                u"一、作品集 42 页，无主次，看不出本人承担的部分。\n二、自我介绍超过 4 分钟，紧张时语速过快。\n"
                u"三、对试用期和社保条款不了解，面试时不敢问。"_s},
        Service{{2026, 8, 3}, u"政策宣讲"_s, 60, u"面谈"_s, u"三楼会议室"_s, {u"周敏"_s}, u"已参加"_s, {}},
        Service{{2026, 8, 20},
                u"心理疏导"_s,
                50,
                u"面谈"_s,
                u"咨询室 2"_s,
                {u"沈佳"_s},
                u"完成"_s,
                u"不可外传的内容"_s,
                true},
        Service{{2026, 9, 10},
                u"岗位推荐"_s,
                15,
                u"电话"_s,
                {},
                {u"许文清"_s},
                u"已约面试"_s,
                u"先投设计助理、物料排版两类岗位；每次面试后当天记下三个被追问的问题，带来复盘。"_s},
        Service{{2026, 9, 22}, u"招聘会陪同"_s, 120, u"面谈"_s, u"虹口体育馆"_s, {u"周敏"_s}, u"达成意向"_s, {}},
    };
}

void addEmployment(CaseFile &file)
{
    file.enrolments = {
        {u"求职人员"_s, {2026, 7, 1}, {}, u"嘉兴路街道社区就业服务工作站"_s, u"许文清"_s, {}, {}, {}, {}},
        {u"陪跑计划"_s,
         {2026, 7, 15},
         {2026, 10, 20},
         u"嘉兴路街道社区就业服务工作站"_s,
         u"周敏"_s,
         u"单位就业"_s,
         u"劳动合同"_s,
         u"上海某设计有限公司"_s,
         u"设计助理"_s}};
    file.marks = {{u"高校毕业生"_s, {2025, 6, 30}, {2027, 6, 30}, u"毕业证书"_s},
                  {u"长期失业青年"_s, {2026, 7, 1}, {}, u"自 2025-07 起未就业，失业登记满 12 个月"_s}};
    file.referrals = {{{2026, 9, 10},
                       u"上海某设计有限公司"_s,
                       u"设计助理"_s,
                       u"许文清"_s,
                       {2026, 9, 14},
                       {2026, 9, 18},
                       u"录用"_s,
                       {}},
                      {{2026, 9, 10},
                       u"某图文制作社"_s,
                       u"物料排版"_s,
                       u"许文清"_s,
                       {2026, 9, 12},
                       {2026, 9, 13},
                       u"单位未录用"_s,
                       u"经验不足"_s}};
    file.outcome = CaseFile::Outcome{u"单位就业"_s,
                                     {2026, 10, 20},
                                     u"上海某设计有限公司"_s,
                                     u"设计助理"_s,
                                     u"劳动合同"_s,
                                     {{{2026, 11, 19}, {2026, 11, 19}, {2026, 11, 20}, u"在岗，试用期内，适应良好。"_s},
                                      {{2027, 1, 18}, {2027, 1, 18}, {}, {}}}};
}

} // namespace

CaseFile richCaseFile()
{
    CaseFile file;
    file.identity = identity();
    addEmployment(file);
    file.household.residents = 5;
    file.household.men = 3;
    file.household.women = 2;
    file.household.aged16AndOver = 5;
    file.household.relatives = {
        {u"祖父"_s, u"陈国栋"_s, u"1941-**-**"_s, u"021-6541****"_s, u"80 岁以上，助餐、探访对象"_s},
        {u"父亲"_s, u"陈建华"_s, u"1972-**-**"_s, u"139****2201"_s, u"在职"_s}};
    file.hardships = {
        {u"连续失业一年以上"_s, {2026, 7, 20}, {u"社会保险补贴"_s, u"职业培训补贴"_s}, u"许文清"_s, u"经街道复核。"_s}};
    file.health = {u"听力二级"_s, u"青霉素过敏"_s, u"周医生（四川北路社区卫生服务中心）"_s};
    file.resume = resume();
    file.consents = {
        {u"处理一般个人信息"_s, u"告知书 2026-01 版"_s, u"当面签字"_s, {2026, 7, 1}, {}},
        {u"处理心理疏导记录（单独同意）"_s, u"告知书 2026-01 版"_s, u"当面签字"_s, {2026, 8, 20}, {2026, 10, 9}}};
    file.standard = CaseFile::Standard{
        u"1131"_s,
        u"2026 年度"_s,
        {{u"政策宣讲"_s, 1, 1}, {u"职业指导"_s, 1, 2}, {u"岗位推荐"_s, 3, 2}, {u"职业培训或就业见习"_s, 1, 0}}};
    file.counts = {{u"走访摸排"_s, 1}, {u"职业指导"_s, 2}, {u"政策宣讲"_s, 1},
                   {u"心理疏导"_s, 1}, {u"岗位推荐"_s, 2}, {u"招聘会陪同"_s, 1}};
    file.services = services();
    file.attachments = {{u"作品集 2026-09.pdf"_s, u"求职材料"_s, {2026, 9, 9}, 4'812'331},
                        {u"劳动合同首页.jpg"_s, u"结案依据"_s, {2026, 10, 21}, 388'120}};
    file.history = {{shanghai({2026, 7, 1}, 9, 12), u"许文清"_s, u"建档"_s},
                    {shanghai({2026, 10, 21}, 16, 40), u"周敏"_s, u"陪跑计划结案：单位就业"_s}};
    file.print.station = u"嘉兴路街道社区就业服务工作站"_s;
    file.print.fileNumber = u"J03-2026-0173"_s;
    file.print.printedBy = u"许文清"_s;
    file.print.printedAt = shanghai({2026, 11, 23}, 9, 45);
    file.print.purpose = u"归档"_s;
    file.print.demo = true;
    file.print.ledger = CaseFile::Ledger{17906, u"7f3a 91c4 e02b 5d18 c6a0 4e77"_s};
    return file;
}

CaseFile emptyCaseFile()
{
    CaseFile file;
    file.identity.name = u"欧阳一月"_s;
    file.print.station = u"嘉兴路街道社区就业服务工作站"_s;
    file.print.printedBy = u"周敏"_s;
    file.print.printedAt = shanghai({2026, 11, 23}, 9, 45);
    return file;
}

CaseFile longCaseFile(int number)
{
    CaseFile file = richCaseFile();
    const QList<CaseFile::Service> pattern = services();
    file.services.clear();
    for (int i = 0; i < number; ++i) {
        CaseFile::Service service = pattern.at(i % pattern.size());
        service.date = QDate(2025, 1, 2).addDays(i);
        file.services.append(service);
    }
    return file;
}

} // namespace leye::test
