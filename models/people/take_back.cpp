// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/take_back.h"

#include "models/people/import/import_store.h"

#include <QCoreApplication>

#include <array>

namespace leye {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TakeBack)
};

/// Names of operations begin with what they change.
constexpr std::array<std::pair<const char *, Task>, 15> kUndoable{{
    {"person.", Task::EditPeople},
    {"household.", Task::EditPeople},
    {"enrolment.", Task::EditPeople},
    {"mark.", Task::EditPeople},
    {"consent.", Task::EditPeople},
    {"attachment.", Task::EditPeople},
    {"service.", Task::RecordServices},
    {"import.", Task::ImportRecords},
    {"import_profile.", Task::ManageSettings},
    {"note_template.", Task::ManageSettings},
    {"setting.", Task::ManageSettings},
    {"code.", Task::ManageSettings},
    {"station.", Task::ManageSettings},
    {"user.station", Task::ManageUsers}, // it gives nobody a right
    {"holidays.", Task::ManageSettings},
}};

std::optional<Task> taskOf(const ActionRow &action)
{
    for (const auto &[prefix, task] : kUndoable) {
        if (action.name.startsWith(QLatin1StringView(prefix)))
            return task;
    }
    return {};
}

} // namespace

bool canBeTakenBack(const ActionRow &action) { return taskOf(action).has_value(); }

Result<Undone> takeBack(Journal &journal, const Viewer &viewer, ActionId action)
{
    LEYE_TRY(const std::optional<ActionRow> row, journal.store().action(action));
    if (row) {
        const std::optional<Task> task = taskOf(*row);
        if (!task)
            return fail(Error::Kind::Denied,
                        Words::tr("This stays: it is part of the log of who could do and see what."));
        if (row->user != viewer.user)
            return fail(Error::Kind::Denied, Words::tr("Only who did it can undo it."));
        LEYE_CHECK(viewer.require(*task));
    }
    LEYE_TRY(Undone undone, undo(journal, action, viewer.user));
    LEYE_CHECK(ImportStore(journal.database()).dropRows(action)); // of an import; others have none
    return undone;
}

} // namespace leye
