// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/work_calendar.h"
#include "models/demo/day_book.h"
#include "models/demo/day_queue.h"
#include "models/demo/phrases.h"
#include "models/demo/town.h"
#include "models/people/enrolment.h"
#include "models/people/household.h"
#include "models/people/person_facts.h"
#include "models/people/service.h"

#include <functional>

namespace leye {

/// Stages of a case and outcomes as the codes of app_case_stage and app_outcome say.
namespace stage {
inline constexpr QLatin1StringView kWaiting("01"), kAssessing("02"), kPlanning("03"), kHelped("04"), kPreparing("05"),
    kClosed("07"), kPaused("08");
}
namespace outcome {
inline constexpr QLatin1StringView kEmployed("01"), kFlexible("02"), kStartUp("03"), kPublicPost("04"), kStudy("05"),
    kNoWish("09"), kRetired("10"), kMovedAway("12"), kDied("13"), kLost("14");
}

/// What must be remembered of somebody between two days; nothing that the next day does not need, since a district has
/// 350,000.
struct Life {
    PersonId person;
    EnrolmentId enrolment;
    quint32 birth = 0; ///< Julian day
    quint16 place = 0;
    quint16 aide = 0; ///< in Town::staff
    DemoGroup group = DemoGroup::Contact;
    Sex sex = Sex::Man;
    quint8 stageNumber = 1;
    quint8 referrals = 0;
    quint8 guidance = 0;
    quint8 startUpTalks = 0;
    quint16 everyDays = 0; ///< between two visits
    bool isClosed = false;
    bool hadContract = false;   ///< the closing named employer, job and pay
    bool agreedToNotes = false; ///< consent to 心理记录
};

/// A service as it happened, before the station's facts are added.
struct Happening {
    QString kind;
    QString channel;
    QString result;
    QString title;
    QString note;
    QString place;
    int minutes = 0;
    Value::List details;
};

/// How a case ends; the fields of the closing form.
struct HowItEnds {
    QLatin1StringView outcome;
    QString evidence;
    QString employer;
    QString jobTitle;
    std::optional<qint64> pay;
};

/// Whom to take on.
struct Entry {
    DemoGroup group = DemoGroup::Contact;
    qsizetype place = 0;
    QString category = {};
    std::function<QStringList(const Person &)> marks = {};
    bool withLast = false; ///< lives with whoever was taken on before
    std::optional<Sex> sex = {};
    QDate bornAbout = {};
};

struct StageParts {
    const Town &town;
    Journal &journal;
    DayQueue &queue;
    DayBook &book;
    PeopleMaker &maker;
    const Phrases &phrases;
    Dice &dice;
};

/// Everything that lives on: the town, the calendar, whoever is on file, and what is entered today. Each deed is the
/// operation that a user at the desk would do (models/people), with the same name and the same cells.
class Stage {
public:
    /// Reads from the workspace what the forms fill in: the classes of the marks, the days until the follow-up
    /// and those off.
    [[nodiscard]] static Result<std::unique_ptr<Stage>> open(const StageParts &parts);

    const Town &town;
    DayQueue &queue;
    const Phrases &phrases;
    Dice &dice;
    QDate today;
    int quarterlyPermille = 120; ///< of the elders of no special group
    int eldersAhead = 0;         ///< couples brought them before they were due
    std::vector<Life> lives;

    [[nodiscard]] Life &life(quint32 at) { return lives[at]; }
    /// Takes somebody on: person, enrolment, marks and consent in one form. The number of the new life.
    [[nodiscard]] quint32 enrol(const Entry &entry);
    /// The last two who came live in one household: made, or joined where the first has one already.
    void liveTogether(quint32 head, quint32 other, const QString &relation);
    /// A consent given on paper today.
    void agree(const Life &life, const QString &scope);
    void serve(const Life &life, const Happening &what, const User &by);
    void serve(const Life &life, const Happening &what) { serve(life, what, aideOf(life)); }
    void changeStage(Life &life, QLatin1StringView to, const QString &reason = {});
    void close(Life &life, const HowItEnds &end);
    void reopen(Life &life, const QString &reason);
    void after(quint32 at, int days, quint8 what) { queue.put(today.addDays(days), {at, what}); }

    [[nodiscard]] const User &aideOf(const Life &life) const { return town.staff[life.aide]; }
    [[nodiscard]] const User &counsellorOf(const Life &life) const;
    [[nodiscard]] qint64 areaOf(const Life &life) const
    {
        return town.quarters[town.places[life.place].subdistrict].area;
    }
    [[nodiscard]] qint64 services() const { return m_services; }

private:
    [[nodiscard]] HouseholdMember memberOf(quint32 at, HouseholdId household, const QString &relation) const;
    void addCase(Edit &edit, const Life &life, const Person &person, const Entry &entry) const;
    [[nodiscard]] Enrolment enrolmentOf(const Life &life) const;
    [[nodiscard]] Consent consentOf(const Life &life, const QString &scope) const;
    [[nodiscard]] Mark markOf(const Life &life, const QString &name) const;

    explicit Stage(const StageParts &parts)
        : town(parts.town)
        , queue(parts.queue)
        , phrases(parts.phrases)
        , dice(parts.dice)
        , m_maker(parts.maker)
        , m_journal(parts.journal)
        , m_book(parts.book)
    {
    }

    PeopleMaker &m_maker;
    Journal &m_journal;
    DayBook &m_book;
    Person m_last;           ///< who was taken on last
    QString m_firstName;     ///< and of whoever came before
    HouseholdId m_household; ///< of the last two who came, where they have one
    quint32 m_housed = 0;    ///< the last of them
    QHash<QString, int> m_markClasses;
    WorkCalendar m_calendar; ///< the office's
    int m_followUpDays = 0;
    qint64 m_services = 0;
};

} // namespace leye
