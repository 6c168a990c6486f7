// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_draft.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(UserId user) { return u"draft/person/"_s + user.toString(); }

QJsonObject toJson(const PersonDraft &draft)
{
    QJsonArray fields;
    for (const TypedField &typed : draft.person.fields)
        fields.append(QJsonArray{typed.field, typed.value});
    QJsonObject object{{u"fields"_s, fields}, {u"saved"_s, draft.savedMs}};
    if (const std::optional<Enrolment> &enrolment = draft.person.enrolment)
        object.insert(u"enrolment"_s, QJsonObject{{u"kind"_s, enrolment->kind},
                                                  {u"category"_s, enrolment->category},
                                                  {u"station"_s, enrolment->station},
                                                  {u"aide"_s, enrolment->aide.toString()},
                                                  {u"start"_s, enrolment->start.toString(Qt::ISODate)}});
    return object;
}

PersonDraft draftFrom(const QJsonObject &object)
{
    PersonDraft draft;
    for (const QJsonValue &pair : object["fields"_L1].toArray())
        draft.person.fields.append({pair[0].toString(), pair[1].toString()});
    draft.savedMs = object["saved"_L1].toInteger();
    const QJsonObject kept = object["enrolment"_L1].toObject();
    if (kept.isEmpty())
        return draft;
    Enrolment enrolment;
    enrolment.kind = kept["kind"_L1].toString();
    enrolment.category = kept["category"_L1].toString();
    enrolment.station = kept["station"_L1].toString();
    enrolment.aide = UserId(Id16::fromText(kept["aide"_L1].toString()).value_or(Id16()));
    enrolment.start = QDate::fromString(kept["start"_L1].toString(), Qt::ISODate);
    draft.person.enrolment = enrolment;
    return draft;
}

} // namespace

Result<void> keepPersonDraft(JournalStore &store, UserId user, const PersonDraft &draft)
{
    return store.setLocal(keyOf(user), QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact));
}

Result<void> dropPersonDraft(JournalStore &store, UserId user) { return store.setLocal(keyOf(user), {}); }

Result<std::optional<PersonDraft>> personDraftOf(JournalStore &store, UserId user)
{
    LEYE_TRY(const QByteArray kept, store.local(keyOf(user)));
    PersonDraft draft = draftFrom(QJsonDocument::fromJson(kept).object());
    return draft.isEmpty() ? std::nullopt : std::optional(std::move(draft));
}

} // namespace leye
