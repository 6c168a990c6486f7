// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"

#include "models/office/holidays.h"
#include "models/people/enrolment.h"
#include "models/people/household.h"
#include "models/people/people_list_index_store.h"
#include "models/people/person.h"
#include "models/people/person_facts.h"
#include "models/people/person_index_store.h"
#include "models/people/service.h"

#include <QStandardPaths>

namespace leye {

const RecordCatalogue &recordCatalogue()
{
    static const RecordCatalogue types{&kStation,         &kUser,         &kDesk,       &kSetting, &kCode,
                                       &kImportProfile,   &kNoteTemplate, &kDisclosure, &kPerson,  &kHousehold,
                                       &kHouseholdMember, &kEnrolment,    &kMark,       &kConsent, &kAttachment,
                                       &kService,         &kHolidayYear};
    return types;
}

WorkspaceParts workspaceParts(const Clock &clock)
{
    const auto projectors = [] {
        std::vector<std::unique_ptr<Projector>> made;
        made.push_back(std::make_unique<PersonIndex>());
        made.push_back(std::make_unique<NoteIndex>());
        addPeopleListing(made);
        return made;
    };
    return {recordCatalogue(), clock, systemRandom(), projectors};
}

QString defaultWorkspacePath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/leyedesk/workspace");
}

} // namespace leye
