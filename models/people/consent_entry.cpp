// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/consent_entry.h"

#include "models/people/field_error.h"
#include "models/people/record_edit.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ConsentEntry)
};

const QString kScopes = u"app_consent_scope"_s;

} // namespace

bool isInForce(const Consent &consent, QDate day)
{
    // Withdrawn on a day, it no longer holds on that day: in doubt for the person.
    return consent.given.isValid() && consent.given <= day && (!consent.withdrawn.isValid() || consent.withdrawn > day);
}

std::optional<Consent> consentInForce(const QList<Consent> &consents, const QString &scope, QDate day)
{
    std::optional<Consent> last;
    for (const Consent &consent : consents) {
        if (consent.scope == scope && isInForce(consent, day) && (!last || last->given <= consent.given))
            last = consent;
    }
    return last;
}

Result<Saved<Consent>> giveConsent(const PeopleDesk &desk, Consent consent)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, consent.person.raw));
    LEYE_CHECK(inField("scope", requireCode(desk.codes, kScopes, consent.scope, Words::tr("What is agreed to"))));
    LEYE_CHECK(inField("version", requireText(consent.version, Words::tr("The version of the notice is missing. It "
                                                                         "stands at the foot of the notice that was "
                                                                         "read."))));
    consent.version = consent.version.trimmed();
    if (!consent.given.isValid())
        consent.given = desk.journal.clock().today();
    consent.withdrawn = {};
    LEYE_CHECK(inField("given_date", requireNotFuture(desk, consent.given, Words::tr("The day of the consent"))));
    LEYE_CHECK(requireShortTexts(kConsent, consent));
    LEYE_TRY(const QList<Consent> consents, desk.people.consents(person.n));
    for (const Consent &other : consents) {
        if (other.scope == consent.scope && other.version == consent.version && isInForce(other, consent.given))
            return fail(Error::Kind::Conflict,
                        Words::tr("Version %1 was agreed to on %2 already.")
                            .arg(other.version, other.given.toString(Qt::ISODate)),
                        u"version"_s);
    }
    consent.id = desk.journal.newId();
    consent.area = person.area;
    return commitRecord<Consent>(desk, Edit(u"consent.give"_s, desk.viewer.user).add(consent), consent.id);
}

Result<Committed> withdrawConsent(const PeopleDesk &desk, PersonId id, const QString &scope, QDate day,
                                  const QString &reason)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, id.raw));
    const QDate withdrawn = day.isValid() ? day : desk.journal.clock().today();
    LEYE_CHECK(inField("withdrawn_date", requireNotFuture(desk, withdrawn, Words::tr("The day of the withdrawal"))));
    LEYE_TRY(const QList<Consent> consents, desk.people.consents(person.n));
    Edit edit(u"consent.withdraw"_s, desk.viewer.user);
    edit.because(reason);
    for (const Consent &consent : consents) {
        if (consent.scope != scope || consent.withdrawn.isValid())
            continue;
        if (withdrawn < consent.given)
            return fail(Error::Kind::Invalid,
                        Words::tr("The consent was given on %1: it cannot be withdrawn before that.")
                            .arg(consent.given.toString(Qt::ISODate)),
                        u"withdrawn_date"_s);
        Consent after = consent;
        after.withdrawn = withdrawn;
        edit.change(consent, after);
    }
    if (edit.isEmpty())
        return fail(Error::Kind::NotFound,
                    Words::tr("No consent for %1 is in force.").arg(desk.codes.label(kScopes, scope)));
    return commitAs(desk, edit);
}

} // namespace leye
