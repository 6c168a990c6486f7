// SPDX-License-Identifier: GPL-3.0-or-later
// Users and their keys. Whatever cuts a change off, nobody holds keys that their record does not give them: what is
// given goes into the record before the slot, what is taken leaves the slot before the record. Each change can be asked
// for again then.
#include "models/office/lockout.h"
#include "models/office/network.h"
#include "models/office/office_store.h"
#include "models/office/passphrase_rule.h"
#include "models/office/user_entry.h"
#include "models/office/workspace.h"

#include <QCoreApplication>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceUsers)
};

} // namespace

Result<User> Workspace::addUser(const User &user, const SecretBytes &passphrase, PassphraseCost cost,
                                const SecretBytes *recovery)
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    if (user.name.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Give the name of the user."), u"name"_s);
    if (!rolesFromCodes(user.roles))
        return fail(Error::Kind::Invalid, Words::tr("Choose at least one role."), u"roles"_s);
    LEYE_CHECK(requireOpenStation(*m_database, user.station));
    LEYE_TRY(const QList<User> users, OfficeStore(*m_database).users());
    for (const User &known : users) {
        if (known.name == user.name && !known.retired.isValid())
            return fail(
                Error::Kind::Conflict,
                Words::tr("There is a user \"%1\" already. Add something that tells the two apart.").arg(user.name),
                u"name"_s);
    }
    User added = user;
    added.id = m_journal->newId();
    added.area = areaOf(user.station);
    LEYE_TRY(KeySlots changed, withSlotOf(added, passphrase, cost, recovery));
    LEYE_CHECK(m_journal->commit(Edit(u"user.set"_s, m_viewer.user).add(added)));
    LEYE_CHECK(keepSlots(std::move(changed)));
    LEYE_CHECK(offerAtSignIn(added));
    return added;
}

/// With a slot of the user, or another one, for a passphrase that keeps the rule. Not saved yet.
Result<KeySlots> Workspace::withSlotOf(const User &user, const SecretBytes &passphrase, PassphraseCost cost,
                                       const SecretBytes *recovery) const
{
    LEYE_CHECK(checkPassphrase(passphrase, {user.name, facts().stationName}));
    LEYE_TRY(const KeyMaterial keys, keysToGive(rolesFromCodes(user.roles), recovery));
    KeySlots changed = m_slots;
    const auto set = changed.hasUser(UserId(user.id)) ? &KeySlots::replaceUser : &KeySlots::addUser;
    LEYE_CHECK((changed.*set)(UserId(user.id), passphrase, keys, cost, m_parts.clock.nowMs()));
    return changed;
}

Result<void> Workspace::offerAtSignIn(const User &user)
{
    WorkspaceFacts now = facts();
    const WorkspaceUser one{UserId(user.id), user.name};
    if (now.users.contains(one))
        return {};
    now.users.append(one);
    return m_folder.setFacts(std::move(now));
}

/// What could not be saved does not count: else the next change would save it, too, and nobody would have the secret of
/// the slot.
Result<void> Workspace::keepSlots(KeySlots changed)
{
    LEYE_CHECK(changed.save(m_folder.keySlots()));
    m_slots = std::move(changed);
    return {};
}

Result<KeyMaterial> Workspace::keysToGive(Roles roles, const SecretBytes *recovery) const
{
    if (!recovery)
        return keysFor(roles, m_keys);
    LEYE_TRY(const KeyMaterial all, m_slots.unlockRecovery(*recovery));
    return keysFor(roles, all);
}

Result<User> Workspace::workingUser(UserId user) const { return leye::workingUser(*m_database, user); }

Result<Committed> Workspace::changeRoles(UserId user, Roles roles, const SecretBytes *fresh, PassphraseCost cost,
                                         const SecretBytes *recovery)
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    if (user == m_viewer.user)
        return fail(Error::Kind::Denied, Words::tr("Nobody changes their own roles. Another administrator does it."));
    if (!roles)
        return fail(Error::Kind::Invalid, Words::tr("Choose at least one role."), u"roles"_s);
    LEYE_TRY(const User before, workingUser(user));
    User after = before;
    after.roles = codesOf(roles);
    const Edit edit = Edit(u"user.roles"_s, m_viewer.user).change(before, after);
    const auto record = [&] { return edit.isEmpty() ? Result<Committed>(Committed()) : m_journal->commit(edit); };
    const Roles had = rolesFromCodes(before.roles);
    if (!fresh) {
        if (changesKeys(had, roles) || (m_slots.hasUser(user) && !m_slots.holdsKeysOf(user, roles)))
            return fail(Error::Kind::Invalid,
                        Words::tr("These roles bring or take keys: the user needs a new "
                                  "passphrase, which they change when they sign in."),
                        u"roles"_s);
        return record();
    }
    LEYE_TRY(KeySlots changed, withSlotOf(after, *fresh, cost, recovery));
    const auto keep = [&]() -> Result<void> {
        LEYE_CHECK(keepSlots(std::move(changed)));
        LEYE_CHECK(offerAtSignIn(after));
        return Lockout(m_folder.signin()).forgive(user);
    };
    if (changesKeys(had, had & roles)) { // takes some
        LEYE_CHECK(keep());
        return record();
    }
    LEYE_TRY(Committed committed, record());
    LEYE_CHECK(keep());
    return committed;
}

Result<void> Workspace::retireUser(UserId user)
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    if (user == m_viewer.user)
        return fail(Error::Kind::Denied, Words::tr("Nobody can end their own access. Another administrator does it."));
    LEYE_TRY(const User before, workingUser(user));
    if (m_slots.hasUser(user)) {
        KeySlots changed = m_slots;
        LEYE_CHECK(changed.removeUser(user));
        LEYE_CHECK(keepSlots(std::move(changed)));
    }
    WorkspaceFacts now = facts();
    if (now.users.removeIf([&](const WorkspaceUser &known) { return known.id == user; }) > 0)
        LEYE_CHECK(m_folder.setFacts(std::move(now)));
    User after = before;
    after.retired = m_parts.clock.today();
    LEYE_CHECK(m_journal->commit(Edit(u"user.set"_s, m_viewer.user).change(before, after)));
    return {};
}

Result<Viewer> Workspace::secondPerson(const Credentials &credentials) const
{
    if (!credentials.keyFile.isEmpty() || credentials.userName.isEmpty())
        return fail(Error::Kind::Denied, Words::tr("The second person signs in with their name and passphrase."));
    LEYE_TRY(const WorkspaceUser second, signInUser(facts(), credentials.userName));
    if (second.id == m_viewer.user)
        return fail(Error::Kind::Denied, Words::tr("The second person must be somebody else."));
    Lockout lockout(m_folder.signin());
    LEYE_CHECK(lockout.attempt<KeyMaterial>(second.id, m_parts.clock,
                                            [&] { return m_slots.unlock(second.id, credentials.passphrase); }));
    LEYE_TRY(const std::optional<User> user, OfficeStore(*m_database).user(second.id));
    if (!user || user->isDeleted() || user->retired.isValid())
        return fail(Error::Kind::Denied, Words::tr("This user does not work here any more."), second.id.toString());
    return Viewer{second.id, rolesFromCodes(user->roles), {}};
}

Result<void> Workspace::changePassphrase(const SecretBytes &old, const SecretBytes &fresh, PassphraseCost cost)
{
    LEYE_CHECK(checkPassphrase(fresh, {m_user.name, facts().stationName}));
    KeySlots changed = m_slots;
    LEYE_CHECK(changed.changePassphrase(m_viewer.user, old, fresh, cost, m_parts.clock.nowMs()));
    return keepSlots(std::move(changed));
}

Result<SecretBytes> Workspace::prepareRecovery(const SecretBytes &old)
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    LEYE_TRY(const KeyMaterial all, m_slots.unlockRecovery(old));
    m_prepared = m_slots;
    return m_prepared->renewRecovery(all, m_parts.clock.nowMs());
}

Result<void> Workspace::confirmRecovery()
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    if (!m_prepared)
        return fail(Error::Kind::Invalid, Words::tr("There is no new recovery sheet to confirm. Make one first."));
    KeySlots changed = m_slots; // users and key files may have changed since
    changed.takeRecovery(*m_prepared);
    LEYE_CHECK(keepSlots(std::move(changed)));
    m_prepared.reset();
    return {};
}

Result<SecretBytes> Workspace::addKeyFile(const QString &label, KeyFilePurposes purposes)
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    KeySlots changed = m_slots;
    LEYE_TRY(SecretBytes contents, changed.addKeyFile(label, purposes, m_viewer.user, m_keys, m_parts.clock.nowMs()));
    LEYE_CHECK(keepSlots(std::move(changed)));
    return contents;
}

Result<void> Workspace::removeKeyFile(const Id16 &id)
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    KeySlots changed = m_slots;
    LEYE_CHECK(changed.removeKeyFile(id));
    return keepSlots(std::move(changed));
}

Result<void> Workspace::resetPassphrase(const QString &path, const SecretBytes &recoveryCode, const QString &user,
                                        const SecretBytes &fresh, PassphraseCost cost, const WorkspaceParts &parts)
{
    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::open(path));
    LEYE_TRY(const WorkspaceUser who, signInUser(folder.facts(), user));
    LEYE_CHECK(checkPassphrase(fresh, {who.name, folder.facts().stationName}));
    LEYE_TRY(KeySlots slotList, KeySlots::load(folder.keySlots(), folder.facts().workspace));
    LEYE_TRY(const KeyMaterial all, slotList.unlockRecovery(recoveryCode));
    LEYE_TRY(Database database, Database::open(folder.database(), {}));
    LEYE_TRY(const std::optional<User> record, OfficeStore(database).user(who.id));
    if (!record || record->retired.isValid())
        return fail(Error::Kind::Denied, Words::tr("This user does not work here any more."), who.id.toString());
    LEYE_TRY(const KeyMaterial keys, keysFor(rolesFromCodes(record->roles), all));
    LEYE_CHECK(slotList.replaceUser(who.id, fresh, keys, cost, parts.clock.nowMs()));
    LEYE_CHECK(slotList.save(folder.keySlots()));
    return Lockout(folder.signin()).forgive(who.id);
}

} // namespace leye
