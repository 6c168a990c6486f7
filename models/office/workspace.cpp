// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/workspace.h"

#include "models/journal/ledger.h"
#include "models/office/desk_key_box.h"
#include "models/office/lockout.h"
#include "models/office/network.h"
#include "models/office/office_store.h"
#include "models/office/passphrase_rule.h"
#include "models/store/migrations.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <set>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

// In local_state: the desk that this one goes on from, and where its chain was closed.
constexpr auto kFollows = "follows"_L1;
constexpr auto kFollowsSize = "follows_size"_L1;

/// All keys of a new organisation. The class-4 keys cover every subdistrict under its node of the network, and the
/// centre.
KeyMaterial newKeys(const QString &node, const QList<Station> &network)
{
    KeyMaterial keys;
    keys.dataKey = SecretBytes::random(kKeyBytes);
    keys.authoritySeed = SecretBytes::random(kKeyBytes);
    std::set<qint64> areas{kCentreArea, areaOf(node)};
    for (const Station &station : network) {
        if (station.code.startsWith(node))
            areas.insert(areaOf(station.code));
    }
    for (const qint64 area : areas)
        keys.restricted.push_back({area, 1, SecretBytes::random(kKeyBytes)});
    return keys;
}

Result<Station> knownStation(const QString &code)
{
    LEYE_TRY(const QList<Station> network, shippedStations());
    for (const Station &station : network) {
        if (station.code == code)
            return station;
    }
    return fail(Error::Kind::Invalid,
                Words::tr("There is no station %1 in the network. Give a code such as 31010901701.").arg(code));
}

struct SignedIn {
    OpenedKeyFile opened;
    int failures = 0; ///< wrong passphrases since this user was last here
};

Result<SignedIn> unlock(const WorkspaceFolder &folder, const KeySlots &slotList, const Credentials &credentials,
                        const Clock &clock)
{
    if (!credentials.keyFile.isEmpty()) {
        LEYE_TRY(OpenedKeyFile opened, slotList.unlockKeyFile(credentials.keyFile, credentials.purpose));
        return SignedIn{std::move(opened), 0};
    }
    LEYE_TRY(const WorkspaceUser user, signInUser(folder.facts(), credentials.userName));
    Lockout lockout(folder.signin());
    const int failures = lockout.failures(user.id);
    LEYE_TRY(KeyMaterial keys, lockout.attempt<KeyMaterial>(
                                   user.id, clock, [&] { return slotList.unlock(user.id, credentials.passphrase); }));
    return SignedIn{{std::move(keys), user.id, {}}, failures};
}

} // namespace

Result<WorkspaceUser> signInUser(const WorkspaceFacts &facts, const QString &name)
{
    const auto found = std::find_if(facts.users.begin(), facts.users.end(), [&](const WorkspaceUser &user) {
        return name.isEmpty() || user.name == name || user.id.toString() == name;
    });
    if (found == facts.users.end())
        return fail(Error::Kind::Denied, Words::tr("There is no user \"%1\" in this workspace.").arg(name));
    return *found;
}

Workspace::Workspace(WorkspaceFolder folder, KeySlots slotList, WorkspaceParts parts)
    : m_folder(std::move(folder))
    , m_slots(std::move(slotList))
    , m_parts(std::move(parts))
{
}

Workspace::~Workspace()
{
    // Best effort: the operations themselves are durable already.
    if (m_journal) {
        (void)m_journal->settle();
        (void)m_journal->signCheckpointIfGrown();
        (void)noteStationName(); // it may have been renamed since
    }
}

Result<void> Workspace::openDatabase(OpenOptions::Mode mode)
{
    constexpr int kWriterCacheKib = 32 * 1024;
    LEYE_TRY(Database database, Database::open(m_folder.database(), {mode, {}, kWriterCacheKib}));
    m_database = std::make_unique<Database>(std::move(database));
    return migrate(*m_database, shippedMigrations());
}

/// A folder that was copied or restored must not go on with the chain of the desk it comes from: two desks would write
/// under one number. It gets a key of its own, and its certificate names the desk it follows.
Result<SigningKey> Workspace::deskKey()
{
    JournalStore store(*m_database);
    const DeskKeyBox box(store, m_keys.dataKey, facts().workspace);
    if (!m_folder.isCopy())
        return box.open();
    SigningKey fresh = SigningKey::create();
    LEYE_TRY(const std::optional<OriginRow> parent, store.origin(deskIdOf(facts().desk)));
    LEYE_TRY(Transaction transaction, Transaction::begin(*m_database));
    LEYE_CHECK(box.keep(fresh));
    // Kept until somebody signs in who may write the certificate: that can be days later.
    LEYE_CHECK(store.setLocal(kFollows, parent ? parent->id.toString().toLatin1() : QByteArray()));
    LEYE_CHECK(store.setLocal(kFollowsSize, parent ? QByteArray::number(parent->size) : QByteArray()));
    LEYE_CHECK(transaction.commit());
    WorkspaceFacts now = facts();
    now.desk = fresh.publicKey;
    LEYE_CHECK(m_folder.setFacts(std::move(now)));
    return fresh;
}

Result<void> Workspace::openJournal(SigningKey desk)
{
    DeskKeys keys;
    keys.desk = std::move(desk);
    keys.station = facts().station;
    for (const RestrictedKey &restricted : m_keys.restricted)
        keys.restricted.add(restricted.area, restricted.generation, restricted.key.clone());
    if (!m_keys.authoritySeed.isEmpty())
        keys.authority = SigningKey::fromSeed(m_keys.authoritySeed.clone());
    LEYE_TRY(m_journal, Journal::open(*m_database, m_parts.catalogue, m_parts.clock, m_parts.random, std::move(keys)));
    for (std::unique_ptr<Projector> &projector : m_parts.projectors())
        m_journal->addProjector(std::move(projector));
    return {};
}

/// A desk without a certificate gets one as soon as somebody who holds the authority key signs in.
Result<void> Workspace::enrolDesk()
{
    const QString publicKey = QString::fromLatin1(m_journal->deskKey().publicKey.toHex());
    LEYE_TRY(const bool enrolled, OfficeStore(*m_database).hasDesk(publicKey));
    if (enrolled || m_keys.authoritySeed.isEmpty())
        return {};
    Desk desk;
    desk.id = m_journal->newId();
    desk.area = areaOf(facts().station);
    desk.publicKey = publicKey;
    desk.station = facts().station;
    desk.from = m_parts.clock.today();
    LEYE_TRY(const QByteArray parent, m_journal->store().local(kFollows));
    LEYE_TRY(const QByteArray parentSize, m_journal->store().local(kFollowsSize));
    if (!parent.isEmpty()) {
        desk.parent = QString::fromLatin1(parent);
        desk.parentSize = parentSize.toLongLong();
    }
    LEYE_CHECK(m_journal->commit(Edit(u"desk.enrol"_s, m_viewer.user).add(desk)));
    return {};
}

/// While the workspace is locked nothing can be written; the first who gets in notes what went before.
Result<void> Workspace::noteFailedSignIns(int failures)
{
    if (failures == 0)
        return {};
    Disclosure tries;
    tries.id = m_journal->newId();
    tries.area = areaOf(facts().station);
    tries.kind = u"sign-in failed"_s;
    tries.what = m_user.name;
    tries.rows = failures;
    LEYE_CHECK(m_journal->commit(Edit(u"signin.failed"_s, m_viewer.user).add(tries)));
    return {};
}

Result<void> Workspace::comeBack(const SecretBytes &passphrase)
{
    Lockout lockout(m_folder.signin());
    const int failures = lockout.failures(m_viewer.user);
    LEYE_TRY(const KeyMaterial proof, lockout.attempt<KeyMaterial>(m_viewer.user, m_parts.clock, [&] {
        return m_slots.unlock(m_viewer.user, passphrase);
    }));
    (void)proof; // that the passphrase opens it is all that is asked
    return noteFailedSignIns(failures);
}

Result<void> Workspace::fillNew(const WorkspaceFacts &facts)
{
    m_user.id = Id16::uuid7(m_parts.clock.nowMs(), m_parts.random);
    m_user.area = areaOf(facts.station);
    m_user.name = facts.users.first().name;
    m_user.roles = codesOf(kFirstUser);
    m_user.station = facts.station;
    m_viewer = {UserId(m_user.id), kFirstUser, {}};
    Edit edit(u"workspace.begin"_s, m_viewer.user);
    edit.add(m_user);
    LEYE_TRY(const QList<Station> stations, shippedStations());
    for (const Station &station : stations)
        edit.add(station);
    LEYE_TRY(const QList<Setting> settings, shippedSettings());
    for (const Setting &setting : settings)
        edit.add(setting);
    LEYE_CHECK(m_journal->commit(edit));
    return enrolDesk();
}

/// The key slots. Gives the recovery code.
Result<SecretBytes> Workspace::finish(WorkspaceFacts facts, const NewWorkspace &wanted)
{
    const qint64 now = m_parts.clock.nowMs();
    LEYE_TRY(KeyMaterial first, keysFor(kFirstUser, m_keys));
    LEYE_CHECK(m_slots.addUser(m_viewer.user, wanted.passphrase, first, wanted.cost, now));
    SecretBytes code = m_slots.renewRecovery(m_keys, now);
    LEYE_CHECK(m_slots.save(m_folder.keySlots()));
    facts.users = {{m_viewer.user, wanted.userName}};
    m_folder.assumeFacts(std::move(facts));
    m_keys = std::move(first);
    return code;
}

Result<Workspace::Created> Workspace::prepare(const QString &path, const NewWorkspace &wanted,
                                              const WorkspaceParts &parts)
{
    LEYE_TRY(const Station station, knownStation(wanted.station));
    if (wanted.userName.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Give the name of the first user."));
    LEYE_CHECK(checkPassphrase(wanted.passphrase, {wanted.userName, station.name}));
    LEYE_TRY(const QList<Station> network, shippedStations());
    KeyMaterial all = newKeys(wanted.station, network);
    SigningKey desk = SigningKey::create();
    WorkspaceFacts facts;
    facts.workspace = Id16::uuid7(parts.clock.nowMs(), systemRandom());
    facts.desk = desk.publicKey;
    facts.authority = SigningKey::fromSeed(all.authoritySeed.clone()).publicKey;
    facts.station = wanted.station;
    facts.stationName = station.name;
    facts.users = {{UserId(), wanted.userName}};
    facts.demo = wanted.demo;

    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::create(path));
    folder.assumeFacts(facts);
    std::unique_ptr<Workspace> made(new Workspace(std::move(folder), KeySlots(facts.workspace), parts));
    made->m_keys = std::move(all);
    LEYE_CHECK(made->openDatabase(OpenOptions::Mode::Create));
    JournalStore store(*made->m_database);
    LEYE_CHECK(DeskKeyBox(store, made->m_keys.dataKey, facts.workspace).keep(desk));
    LEYE_CHECK(made->openJournal(std::move(desk)));
    LEYE_CHECK(made->fillNew(facts));
    LEYE_TRY(SecretBytes code, made->finish(std::move(facts), wanted));
    return Created{std::move(made), std::move(code)};
}

Result<void> Workspace::begin() { return m_folder.setFacts(facts()); }

Result<Workspace::Created> Workspace::create(const QString &path, const NewWorkspace &wanted,
                                             const WorkspaceParts &parts)
{
    LEYE_TRY(Created made, prepare(path, wanted, parts));
    LEYE_CHECK(made.workspace->begin());
    return made;
}

Result<std::unique_ptr<Workspace>> Workspace::signIn(WorkspaceFolder folder, const Credentials &credentials,
                                                     const WorkspaceParts &parts)
{
    LEYE_TRY(KeySlots slotList, KeySlots::load(folder.keySlots(), folder.facts().workspace));
    LEYE_TRY(SignedIn signedIn, unlock(folder, slotList, credentials, parts.clock));
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(folder), std::move(slotList), parts));
    workspace->m_keys = std::move(signedIn.opened.keys);
    LEYE_CHECK(workspace->openDatabase(OpenOptions::Mode::ReadWrite));
    const UserId id = signedIn.opened.user;
    LEYE_TRY(const std::optional<User> user, OfficeStore(*workspace->m_database).user(id));
    if (!user || user->isDeleted() || user->retired.isValid())
        return fail(Error::Kind::Denied, Words::tr("This user does not work here any more."), id.toString());
    workspace->m_user = *user;
    workspace->m_viewer = {id, rolesFromCodes(user->roles), signedIn.opened.purposes};
    LEYE_TRY(SigningKey desk, workspace->deskKey());
    LEYE_CHECK(workspace->openJournal(std::move(desk)));
    LEYE_CHECK(workspace->enrolDesk());
    LEYE_CHECK(workspace->noteStationName());
    LEYE_CHECK(workspace->noteFailedSignIns(signedIn.failures));
    return workspace;
}

/// What is shown before anybody has signed in follows the name on file.
Result<void> Workspace::noteStationName()
{
    LEYE_TRY(const std::optional<Station> station, OfficeStore(*m_database).station(facts().station));
    if (!station || station->name == facts().stationName)
        return {};
    WorkspaceFacts now = facts();
    now.stationName = station->name;
    return m_folder.setFacts(std::move(now));
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Credentials &credentials,
                                                   const WorkspaceParts &parts)
{
    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::open(path));
    return signIn(std::move(folder), credentials, parts);
}

Result<std::unique_ptr<Workspace>> Workspace::restore(const QString &backup, const QString &path,
                                                      const Credentials &credentials, const WorkspaceParts &parts,
                                                      const PageProgress &progress)
{
    const bool wasThere = QFileInfo::exists(path);
    const auto layOut = [&]() -> Result<std::unique_ptr<Workspace>> {
        LEYE_TRY(Restored restored, restoreFolder(backup, path, {}, progress));
        {
            // Class 4 stays closed before anybody has signed in: its commits are checked by `ledger verify` afterwards.
            LEYE_TRY(Database copy, Database::open(restored.folder.database(), {}));
            JournalStore store(copy);
            LEYE_CHECK(verifyLedger(store, {}, restored.facts.authority, {}));
        }
        restored.facts.instance.clear();
        restored.folder.assumeFacts(std::move(restored.facts));
        return signIn(std::move(restored.folder), credentials, parts);
    };
    Result<std::unique_ptr<Workspace>> opened = layOut();
    if (!opened)
        WorkspaceFolder::abandon(path, wasThere);
    return opened;
}

Result<void> Workspace::verify(Database &copy) const
{
    JournalStore store(copy);
    LEYE_CHECK(verifyLedger(store, m_journal->restricted(), facts().authority, {}));
    return {};
}

QString Workspace::lastBackup() { return u"last_backup"_s; }

Result<void> Workspace::backUp(const QString &file, const PageProgress &progress)
{
    LEYE_CHECK(m_viewer.require(Task::MakeBackups));
    LEYE_CHECK(m_journal->signCheckpoint());
    LEYE_CHECK(leye::backUp(
        *m_database, m_folder, file, [this](Database &copy) { return verify(copy); }, progress));
    // The backup is there and whole, whatever becomes of this note.
    (void)m_journal->store().setLocal(lastBackup(), QByteArray::number(m_parts.clock.nowMs()));
    return {};
}

} // namespace leye
