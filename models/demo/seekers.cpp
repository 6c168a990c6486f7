// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/seekers.h"

#include "models/core/retirement.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// Chances in thousand, by group: which ways a case takes. Chosen so that a district ends near the article's figures
/// (DOMAIN notes §1A: 3366 long-term unemployed youth, 8228 hard-to-employ placed, 4239 start-ups in five years).
struct Ways {
    const char16_t *jobs; ///< group of jobs.csv
    int hired;            ///< by one referral
    int startUp, internship, training, counselling, fair;
    int referrals; ///< at most
};

Ways waysOf(DemoGroup group)
{
    switch (group) {
    case DemoGroup::Graduate:
        return {u"youth", 190, 30, 160, 90, 40, 550, 8};
    case DemoGroup::Youth:
        return {u"youth", 36, 45, 90, 160, 130, 500, 8};
    case DemoGroup::Hard:
        return {u"older", 38, 30, 0, 180, 30, 350, 8};
    default:
        return {u"general", 170, 50, 20, 120, 20, 350, 7};
    }
}

class Seeker {
public:
    Seeker(Stage &stage, quint32 at) : m_stage(stage), m_at(at), m_life(stage.life(at)), m_ways(waysOf(m_life.group)) {}

    void firstContact()
    {
        if (m_stage.dice.permille(60)) {
            canvassed(u"unreachable"_s);
            return next(7, 20, SeekerTask::FirstContact);
        }
        canvassed(u"first"_s);
        m_stage.changeStage(m_life, stage::kAssessing);
        if (m_stage.dice.permille(820))
            next(1, 15, SeekerTask::Policy);
        next(4, 20, SeekerTask::Guidance);
        next(80, 110, SeekerTask::Canvass);
    }

    void policy()
    {
        const QString topic = m_stage.phrases.topic(m_stage.dice, u"政策宣讲"_s);
        m_stage.serve(m_life, {u"政策宣讲"_s,
                               face(),
                               u"完成"_s,
                               topic,
                               note(u"政策宣讲"_s, u"any"_s, {{}, 0, topic, {}}),
                               u"站内接待室"_s,
                               m_stage.dice.between(2, 6) * 10,
                               {}});
    }

    void guidance()
    {
        const bool isFirst = m_life.guidance++ == 0;
        const DemoJob &job = m_stage.phrases.job(m_stage.dice, jobs());
        const QString channel = m_stage.dice.permille(750)   ? u"面谈"_s
                                : m_stage.dice.permille(500) ? u"线上"_s
                                                             : u"电话"_s;
        m_stage.serve(m_life, {u"职业指导"_s,
                               channel,
                               u"完成"_s,
                               {},
                               note(u"职业指导"_s, isFirst ? u"first"_s : u"again"_s, {job, job.payHigh, {}, {}}),
                               channel == u"面谈"_s ? u"站内指导室"_s : QString(),
                               m_stage.dice.between(5, 13) * 5,
                               {}});
        if (!isFirst)
            return;
        if (m_stage.dice.permille(450))
            m_stage.changeStage(m_life, stage::kPlanning);
        else
            m_stage.changeStage(m_life, stage::kHelped);
        maybe(m_ways.fair, 15, 90, SeekerTask::Fair);
        maybe(m_ways.counselling, 10, 60, SeekerTask::Counselling);
        if (m_stage.dice.permille(m_ways.startUp))
            return next(10, 40, SeekerTask::StartUp);
        if (m_stage.dice.permille(m_ways.internship))
            return next(15, 60, SeekerTask::InternshipStart);
        maybe(m_ways.training, 20, 120, SeekerTask::TrainingStart);
        next(5, 25, SeekerTask::Referral);
    }

    void referral()
    {
        if (m_life.stageNumber < 4)
            m_stage.changeStage(m_life, stage::kHelped);
        ++m_life.referrals;
        const bool isPublic = m_life.group == DemoGroup::Hard && m_stage.dice.permille(150);
        const DemoJob &job = m_stage.phrases.job(m_stage.dice, isPublic ? u"public"_s : jobs());
        const int pay = job.pay(m_stage.dice);
        const bool isHired = m_stage.dice.permille(m_ways.hired);
        const auto [result, situation] = isHired ? std::pair{u"录用"_s, u"hired"_s} : resultOfReferral();
        m_stage.serve(m_life, {u"岗位推荐"_s,
                               face(),
                               result,
                               job.employer + u' ' + job.title,
                               note(u"岗位推荐"_s, situation, {job, pay, {}, {}}),
                               {},
                               m_stage.dice.between(2, 5) * 5,
                               {Value(Value::List{Value(u"单位"_s), Value(job.employer)}),
                                Value(Value::List{Value(u"岗位"_s), Value(job.title)})}});
        if (isHired)
            return next(5, 16, SeekerTask::BeginsWork);
        if (m_life.referrals >= m_ways.referrals || m_stage.dice.permille(35))
            return next(20, 80, SeekerTask::OtherEnd);
        if (m_life.referrals % 3 == 0)
            next(3, 15, SeekerTask::Guidance);
        maybe(m_ways.fair / 3, 10, 50, SeekerTask::Fair);
        next(15, 55, SeekerTask::Referral);
    }

    void fair()
    {
        const QString topic = m_stage.phrases.topic(m_stage.dice, u"招聘会陪同"_s);
        const bool isOnline = topic.contains(u"线上"_s) || m_stage.dice.permille(200);
        const DemoJob &job = m_stage.phrases.job(m_stage.dice, jobs());
        m_stage.serve(m_life,
                      {u"招聘会陪同"_s,
                       isOnline ? u"线上"_s : u"线下"_s,
                       u"完成"_s,
                       topic,
                       note(u"招聘会陪同"_s, isOnline ? u"online"_s : u"offline"_s, {job, job.payLow, topic, {}}),
                       isOnline ? QString() : u"街道文化中心"_s,
                       m_stage.dice.between(4, 10) * 15,
                       {}});
    }

    void counselling()
    {
        if (!m_life.agreedToNotes)
            m_stage.agree(m_life, u"心理记录"_s);
        m_life.agreedToNotes = true;
        m_stage.serve(m_life,
                      {u"心理疏导"_s,
                       u"面谈"_s,
                       u"完成"_s,
                       {},
                       note(u"心理疏导"_s, u"sealed"_s),
                       u"谈话室"_s,
                       m_stage.dice.between(8, 12) * 5,
                       {}},
                      m_stage.counsellorOf(m_life));
        maybe(650, 12, 24, SeekerTask::Counselling);
    }

    void trainingStart()
    {
        course(u"开始"_s, u"start"_s);
        m_stage.changeStage(m_life, stage::kPreparing);
        next(30, 90, SeekerTask::TrainingEnd);
    }

    void trainingEnd()
    {
        course(m_stage.dice.permille(850) ? u"结业"_s : u"补考"_s, u"end"_s);
        if (m_life.stageNumber == 5)
            m_stage.changeStage(m_life, stage::kHelped);
    }

    void internshipStart()
    {
        internship(u"开始"_s, u"start"_s);
        m_stage.changeStage(m_life, stage::kPreparing);
        next(90, 190, SeekerTask::InternshipEnd);
    }

    void internshipEnd()
    {
        internship(u"期满"_s, u"end"_s);
        if (m_stage.dice.permille(550))
            return next(3, 12, SeekerTask::BeginsWork);
        m_stage.changeStage(m_life, stage::kHelped);
        next(5, 20, SeekerTask::Referral);
    }

    void startUp()
    {
        const QString topic = m_stage.phrases.topic(m_stage.dice, u"创业服务"_s);
        m_stage.serve(m_life, {u"创业服务"_s,
                               u"面谈"_s,
                               u"完成"_s,
                               topic,
                               note(u"创业服务"_s, u"any"_s, {{}, 0, topic, {}}),
                               {},
                               m_stage.dice.between(6, 12) * 5,
                               {}});
        if (++m_life.startUpTalks < 3)
            return next(15, 50, SeekerTask::StartUp);
        m_stage.close(m_life, {outcome::kStartUp, u"营业执照"_s, u"个体经营"_s, u"经营者"_s, {}});
    }

    void canvass()
    {
        const std::optional<RetirementKind> kind = m_life.sex == Sex::Man ? RetirementKind::M60 : RetirementKind::F50;
        if (!isOfWorkingAge(*kind, QDate::fromJulianDay(m_life.birth), m_stage.today))
            return m_stage.close(m_life, {outcome::kRetired, u"退休手续"_s, {}, {}, {}});
        canvassed(m_stage.dice.permille(120) ? u"unreachable"_s : u"again"_s);
        if (m_stage.dice.permille(25)) {
            m_stage.changeStage(m_life, stage::kPaused, u"本人要求暂缓"_s);
            return next(40, 120, SeekerTask::Resumes);
        }
        next(85, 120, SeekerTask::Canvass);
    }

    void resumes()
    {
        if (m_life.stageNumber == 8)
            m_stage.changeStage(m_life, stage::kHelped, u"恢复服务"_s);
        next(3, 20, SeekerTask::Referral);
        next(85, 120, SeekerTask::Canvass);
    }

    void beginsWork()
    {
        const bool isPublic = m_life.group == DemoGroup::Hard && m_stage.dice.permille(400);
        const DemoJob &job = m_stage.phrases.job(m_stage.dice, isPublic ? u"public"_s : jobs());
        m_stage.close(m_life, {isPublic ? outcome::kPublicPost : outcome::kEmployed,
                               isPublic ? u"公益性岗位协议"_s : u"劳动合同"_s, job.employer, job.title,
                               qint64(job.pay(m_stage.dice)) * 100});
        next(28, 34, SeekerTask::FirstFollowUp);
    }

    void otherEnd()
    {
        static const Weights young({12, 30, 20, 8, 30});
        static const Weights older({42, 30, 0, 8, 20});
        switch ((m_life.group == DemoGroup::Graduate ? young : older).draw(m_stage.dice)) {
        case 0:
            m_stage.close(m_life, {outcome::kFlexible, u"本人说明、灵活就业登记"_s, {}, u"灵活就业"_s, {}});
            return next(28, 34, SeekerTask::FirstFollowUp);
        case 1:
            return m_stage.close(m_life, {outcome::kNoWish, u"本人说明"_s, {}, {}, {}});
        case 2:
            return m_stage.close(m_life, {outcome::kStudy, u"录取通知书"_s, {}, {}, {}});
        case 3:
            return m_stage.close(m_life, {outcome::kLost, u"三次联系不上，居委核实"_s, {}, {}, {}});
        default:
            return m_stage.close(m_life, {outcome::kMovedAway, u"户籍迁出"_s, {}, {}, {}});
        }
    }

    void followUp(bool isFirst)
    {
        if (isFirst && m_life.hadContract && m_stage.dice.permille(60)) {
            called(u"已离职"_s, u"lost"_s);
            m_stage.reopen(m_life, u"回访得知已离职，愿意重新登记"_s);
            m_life.referrals = quint8(std::max(0, m_life.referrals - 3));
            next(10, 30, SeekerTask::Referral);
            return next(85, 120, SeekerTask::Canvass);
        }
        called(u"在岗"_s, isFirst ? u"day30"_s : u"day90"_s);
        if (isFirst)
            next(58, 64, SeekerTask::SecondFollowUp);
    }

private:
    void next(int from, int to, SeekerTask task) { m_stage.after(m_at, m_stage.dice.between(from, to), quint8(task)); }
    void maybe(int permille, int from, int to, SeekerTask task)
    {
        if (m_stage.dice.permille(permille))
            next(from, to, task);
    }
    [[nodiscard]] QString jobs() const { return QString::fromUtf16(m_ways.jobs); }
    [[nodiscard]] QString note(const QString &kind, const QString &situation, const PhraseWords &words = {}) const
    {
        return m_stage.phrases.note(m_stage.dice, kind, situation, words);
    }
    [[nodiscard]] QString face()
    {
        return m_stage.dice.permille(640) ? u"面谈"_s : m_stage.dice.permille(700) ? u"电话"_s : u"线上"_s;
    }

    [[nodiscard]] std::pair<QString, QString> resultOfReferral()
    {
        static const QList<std::pair<QString, QString>> results{
            {u"已推荐待反馈"_s, u"open"_s}, {u"已约面试"_s, u"open"_s},     {u"本人拒绝"_s, u"refused"_s},
            {u"单位未录用"_s, u"failed"_s}, {u"单位未录用"_s, u"failed"_s}, {u"未到场面试"_s, u"open"_s}};
        return m_stage.dice.pick(results);
    }

    void canvassed(const QString &situation)
    {
        const bool isHome = m_stage.dice.permille(550);
        const DemoJob &job = m_stage.phrases.job(m_stage.dice, jobs());
        const bool isReached = situation != u"unreachable"_s;
        const QString where = situation + (isHome ? u" home"_s : u" phone"_s);
        m_stage.serve(m_life,
                      {u"走访摸排"_s,
                       isHome ? u"上门"_s : u"电话"_s,
                       isHome ? (isReached ? u"见面"_s : u"未在家"_s) : (isReached ? u"电话接通"_s : u"未接通"_s),
                       {},
                       note(u"走访摸排"_s, where, {job, 0, {}, u"附近"_s}),
                       {},
                       m_stage.dice.between(1, 6) * 5,
                       {}});
    }

    void course(const QString &result, const QString &situation)
    {
        const QString topic = m_stage.phrases.topic(m_stage.dice, u"培训"_s);
        m_stage.serve(m_life, {u"培训"_s,
                               u"线下"_s,
                               result,
                               topic,
                               note(u"培训"_s, situation, {{}, 0, topic, {}}),
                               u"某职业培训学校"_s,
                               180,
                               {}});
    }

    void internship(const QString &result, const QString &situation)
    {
        const DemoJob &job = m_stage.phrases.job(m_stage.dice, jobs());
        m_stage.serve(m_life, {u"见习"_s,
                               u"线下"_s,
                               result,
                               job.title,
                               note(u"见习"_s, situation, {job, job.payLow, {}, {}}),
                               job.employer,
                               30,
                               {}});
    }

    void called(const QString &result, const QString &situation)
    {
        m_stage.serve(m_life, {u"电话回访"_s,
                               u"电话"_s,
                               result,
                               {},
                               note(u"电话回访"_s, situation),
                               {},
                               m_stage.dice.between(4, 12),
                               {}});
    }

    Stage &m_stage;
    quint32 m_at;
    Life &m_life;
    Ways m_ways;
};

QStringList marksOf(Dice &dice, DemoGroup group, const Person &person)
{
    QStringList shown;
    if (person.lowIncome)
        shown.append(u"低保家庭"_s);
    if (!person.disability.isEmpty())
        shown.append(u"残疾"_s);
    switch (group) {
    case DemoGroup::Graduate:
        return shown << (dice.permille(750) ? QStringList{u"高校毕业生"_s, u"应届毕业生"_s}
                                            : QStringList{u"高校毕业生"_s});
    case DemoGroup::Youth:
        return shown << u"长期失业青年"_s;
    case DemoGroup::Hard: {
        shown.append(u"就业困难人员"_s);
        if (dice.permille(400))
            shown.append(u"大龄"_s);
        if (dice.permille(40))
            shown.append(u"零就业家庭"_s);
        else if (dice.permille(10))
            shown.append(u"刑解人员"_s);
        return shown;
    }
    default:
        return shown << (dice.permille(30) ? QStringList{u"失业人员"_s, u"退役军人"_s} : QStringList{u"失业人员"_s});
    }
}

QString categoryOf(DemoGroup group)
{
    return u'0' + QString::number(int(group) + 1); // app_person_category is in this order
}

} // namespace

void registerSeeker(Stage &stage, DemoGroup group, qsizetype place)
{
    const quint32 at = stage.enrol({group, place, categoryOf(group), [&stage, group](const Person &person) {
                                        return marksOf(stage.dice, group, person);
                                    }});
    stage.after(at, stage.dice.between(1, 9), quint8(SeekerTask::FirstContact));
}

void doForSeeker(Stage &stage, quint32 at, SeekerTask task)
{
    const Life &life = stage.life(at);
    const bool isFollowUp = task == SeekerTask::FirstFollowUp || task == SeekerTask::SecondFollowUp;
    if (life.isClosed != isFollowUp)
        return; // what was planned for an open case does not happen after it was closed
    Seeker seeker(stage, at);
    switch (task) {
    case SeekerTask::FirstContact:
        return seeker.firstContact();
    case SeekerTask::Policy:
        return seeker.policy();
    case SeekerTask::Guidance:
        return seeker.guidance();
    case SeekerTask::Referral:
        return seeker.referral();
    case SeekerTask::Fair:
        return seeker.fair();
    case SeekerTask::Counselling:
        return seeker.counselling();
    case SeekerTask::TrainingStart:
        return seeker.trainingStart();
    case SeekerTask::TrainingEnd:
        return seeker.trainingEnd();
    case SeekerTask::InternshipStart:
        return seeker.internshipStart();
    case SeekerTask::InternshipEnd:
        return seeker.internshipEnd();
    case SeekerTask::StartUp:
        return seeker.startUp();
    case SeekerTask::Canvass:
        return seeker.canvass();
    case SeekerTask::BeginsWork:
        return seeker.beginsWork();
    case SeekerTask::OtherEnd:
        return seeker.otherEnd();
    case SeekerTask::Resumes:
        return seeker.resumes();
    case SeekerTask::FirstFollowUp:
        return seeker.followUp(true);
    case SeekerTask::SecondFollowUp:
        return seeker.followUp(false);
    }
}

} // namespace leye
