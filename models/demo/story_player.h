// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/demo/story.h"
#include "models/demo/town.h"
#include "models/people/people_desk.h"

#include <QHash>

namespace leye {

/// Plays the story day by day, each step with the operation that a user at the desk does (models/people), in the name
/// of whoever did it.
class StoryPlayer {
public:
    StoryPlayer(const Story &story, QList<User> staff, Workspace &workspace, FixedClock &clock, QDate today);

    /// Everything of one day, from half past eight on. Days must be played in their order.
    [[nodiscard]] Result<void> play(QDate day);
    [[nodiscard]] QStringList idNumbers() const; ///< that the story gives out
    [[nodiscard]] qint64 services() const { return m_services; }

private:
    struct Cast;
    [[nodiscard]] Result<void> play(const StoryStep &step, const PeopleDesk &desk);
    [[nodiscard]] Result<void> registerPerson(const StoryStep &step, const PeopleDesk &desk);
    [[nodiscard]] Result<void> enrol(const QString &person, const QJsonObject &wanted, const PeopleDesk &desk);
    [[nodiscard]] Result<void> serve(const StoryStep &step, const PeopleDesk &desk);
    [[nodiscard]] Result<void> changeStage(const StoryStep &step, const PeopleDesk &desk);
    [[nodiscard]] Result<void> close(const StoryStep &step, const PeopleDesk &desk);
    [[nodiscard]] Result<void> edit(const StoryStep &step, const PeopleDesk &desk);
    [[nodiscard]] Result<void> makeHousehold(const StoryStep &step, const PeopleDesk &desk);
    [[nodiscard]] EnrolmentId enrolmentOf(const StoryStep &step) const;

    const Story &m_story;
    QList<User> m_staff; ///< in the order of the story's
    Workspace &m_workspace;
    FixedClock &m_clock;
    QDate m_today;
    qsizetype m_next = 0;
    qint64 m_services = 0;
    QHash<QString, PersonId> m_people;
    QHash<QString, EnrolmentId> m_enrolments; ///< by person/kind
    QHash<QString, Id16> m_marks;             ///< by person/mark
};

} // namespace leye
