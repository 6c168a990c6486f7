// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/masking.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace leye {

/// Everything the station holds on one person (一人一档), in words and ready to print: codes are resolved, what the
/// reader may not see is masked or left out, lists are in the order in which they stand on paper.
/// Parts follow the person file of the Shanghai district systems of 2017 and the ledgers the stations keep.
struct CaseFile {
    enum class Part {
        Enrolments,
        Marks,
        Household,
        Hardship,
        Health,
        Resume,
        Standard, ///< and the counts
        Services,
        Referrals,
        Outcome,
        Consents,
        Attachments,
        History
    };
    struct Identity {
        QString name, alsoCalled, sex;
        QString birth;          ///< a date, or as much of it as Print::mask leaves: 2003-**-**
        std::optional<int> age; ///< full years (周岁) on the day of printing
        QString ethnicGroup, nativePlace, politicalStatus, education, marital;
        QString idType, idNumber; ///< masked or whole, as Print::mask says
        QStringList phones;
        QString registeredAddress, livingAddress; ///< 户籍地址, 居住地址
        QString subdistrict, committee;           ///< 街道, 居委
        QString householdType, residence;         ///< 户籍性质, 户籍类别
        std::optional<bool> livesElsewhere;       ///< 人户分离
        QString employmentCardNumber;             ///< 就业创业证号
        QString labourStatus, archivePlace;       ///< 劳动状态, 档案所在地
        QString withoutWork;                      ///< 未就业时长, with the day it is counted from
        QString emergencyContact, keyHolder;
        QString remark;
        bool operator==(const Identity &) const = default;
    };
    struct Enrolment {
        QString kind;
        QDate start, end;
        QString station, aide;
        QString outcome, evidence, employer, jobTitle; ///< empty while open
        bool operator==(const Enrolment &) const = default;
    };
    struct Mark {
        QString mark;
        QDate start, end;
        QString basis;
        bool operator==(const Mark &) const = default;
    };
    struct Relative {
        QString relation, name;
        QString birth;       ///< as Identity::birth
        QString phone, note; ///< note: what they are to the station, e.g. 独居老人
        bool operator==(const Relative &) const = default;
    };
    struct Household {
        std::optional<int> residents, men, women, aged16AndOver; ///< 实际居住人数 … (canvass form)
        QList<Relative> relatives;
        bool operator==(const Household &) const = default;
    };
    struct Hardship {
        QString category;
        QDate recognised;
        QStringList policies; ///< 享受政策
        QString responsible, note;
        bool operator==(const Hardship &) const = default;
    };
    struct Health {
        QString disability, illness, familyDoctor;
        bool operator==(const Health &) const = default;
    };
    struct Work {
        QString employer, job, kind, start, end, reasonLeft; ///< dates as told: "2023-07" is enough
        bool operator==(const Work &) const = default;
    };
    struct Study {
        QString school, subject, level, start, end;
        bool operator==(const Study &) const = default;
    };
    struct Resume {
        QStringList wantedJobs; ///< 欲从事岗位, first choice first
        QString contractKind, shift, workArea, expectedPay;
        QString computer, languages, certificates, skills;
        QString selfDescription;
        QList<Work> works;
        QList<Study> studies;
        bool operator==(const Resume &) const = default;
    };
    struct Consent {
        QString subject, version, method;
        QDate given, withdrawn;
        bool operator==(const Consent &) const = default;
    };
    struct StandardItem {
        QString kind;
        int due = 0, done = 0; ///< 应完成, 已完成
        bool operator==(const StandardItem &) const = default;
    };
    struct Standard {
        QString name, period; ///< "1131", "2026 年度"
        QList<StandardItem> items;
        bool operator==(const Standard &) const = default;
    };
    struct KindCount {
        QString kind;
        int services = 0; ///< 人次
        bool operator==(const KindCount &) const = default;
    };
    struct Service {
        QDate date;
        QString kind;
        std::optional<int> minutes;
        QString channel, place;
        QStringList staff;
        QString result, note;
        bool restricted = false; ///< printed as 受限记录 with its date alone, whatever else is filled
        bool operator==(const Service &) const = default;
    };
    struct Referral {
        QDate date;
        QString employer, job, referrer;
        QDate interview, feedback;
        QString result, reason;
        bool operator==(const Referral &) const = default;
    };
    struct Revisit {
        QDate due, workday, done; ///< workday: the last one until it is due; done: null while it is open
        QString finding;
        bool operator==(const Revisit &) const = default;
    };
    struct Outcome {
        QString outcome;
        QDate date;
        QString employer, jobTitle, evidence;
        QList<Revisit> revisits;
        bool operator==(const Outcome &) const = default;
    };
    struct Attachment {
        QString name, kind;
        QDate added;
        qint64 bytes = 0;
        bool operator==(const Attachment &) const = default;
    };
    struct Event {
        QDateTime at;
        QString user, what; ///< what: 修改个人信息：婚姻状况 未婚 → 已婚
        bool operator==(const Event &) const = default;
    };
    struct Ledger {
        qint64 size = 0;   ///< operations in the log
        QString rootShort; ///< "7f3a 91c4 e02b 5d18 c6a0 4e77"
        bool operator==(const Ledger &) const = default;
    };
    struct Print {
        using Mask = MaskLevel;
        QString station, fileNumber, printedBy;
        QDateTime printedAt; ///< in the zone of the desk; also the creation time inside the PDF
        Mask mask = Mask::Partial;
        QString purpose;
        QList<Part> withheld; ///< hidden from the reader; named on paper, so that a gap is not read as 无
        bool demo = false;    ///< stamps 演示数据 on every page
        std::optional<Ledger> ledger;
        bool operator==(const Print &) const = default;
    };
    Identity identity;
    QList<Enrolment> enrolments;
    QList<Mark> marks;
    Household household;
    QList<Hardship> hardships;
    Health health;
    Resume resume;
    QList<Consent> consents;
    std::optional<Standard> standard;
    QList<KindCount> counts;
    QList<Service> services;
    QList<Referral> referrals;
    std::optional<Outcome> outcome;
    QList<Attachment> attachments;
    QList<Event> history;
    Print print;
    bool operator==(const CaseFile &) const = default;
};

} // namespace leye
