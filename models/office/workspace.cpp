// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/workspace.h"

#include "models/journal/ledger.h"
#include "models/office/desk_key_box.h"
#include "models/office/lockout.h"
#include "models/office/network.h"
#include "models/office/office_store.h"
#include "models/office/passphrase_rule.h"
#include "models/store/backup.h"
#include "models/store/migrations.h"

#include <QCoreApplication>
#include <QDir>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

const QString kInstance = u"instance"_s; ///< in local_state: the place this desk's key was made for

/// All keys of a new organisation. The class-4 key covers the station's area and the centre.
KeyMaterial newKeys(qint64 area)
{
    KeyMaterial keys;
    keys.dataKey = SecretBytes::random(kKeyBytes);
    keys.authoritySeed = SecretBytes::random(kKeyBytes);
    keys.restricted.push_back({area, 1, SecretBytes::random(kKeyBytes)});
    if (area != kCentreArea)
        keys.restricted.push_back({kCentreArea, 1, SecretBytes::random(kKeyBytes)});
    return keys;
}

Result<Station> knownStation(const QString &code)
{
    LEYE_TRY(const QList<Station> network, shippedStations());
    for (const Station &station : network) {
        if (station.code == code)
            return station;
    }
    return fail(Error::Kind::Invalid, Words::tr("There is no station %1 in the network. Give a code such as 31010901701.").arg(code));
}

Result<OpenedKeyFile> unlock(const WorkspaceFolder &folder, const DeskFacts &facts, const KeySlots &slotList,
                             const Credentials &credentials, const Clock &clock)
{
    if (!credentials.keyFile.isEmpty())
        return slotList.unlockKeyFile(credentials.keyFile, credentials.purpose);
    const auto found = std::find_if(facts.users.begin(), facts.users.end(), [&](const SignInName &user) {
        return credentials.userName.isEmpty() || user.name == credentials.userName || user.id.toString() == credentials.userName;
    });
    if (found == facts.users.end())
        return fail(Error::Kind::Denied, Words::tr("There is no user \"%1\" in this workspace.").arg(credentials.userName));
    const UserId id = found->id;
    LEYE_TRY(KeyMaterial keys, Lockout(folder.signInPath()).attempt<KeyMaterial>(id, clock, [&] { return slotList.unlock(id, credentials.passphrase); }));
    return OpenedKeyFile{std::move(keys), id, {}};
}

} // namespace

Workspace::Workspace(WorkspaceFolder folder, DeskFacts facts, KeySlots slotList, WorkspaceParts parts)
    : m_folder(std::move(folder)), m_facts(std::move(facts)), m_slots(std::move(slotList)), m_parts(std::move(parts))
{
}

Workspace::~Workspace()
{
    // Best effort: the operations themselves are durable already.
    if (m_journal)
        (void)m_journal->signCheckpointIfGrown();
}

Result<void> Workspace::openDatabase(OpenOptions::Mode mode)
{
    constexpr int kWriterCacheKib = 32 * 1024;
    LEYE_TRY(Database database, Database::open(m_folder.databasePath(), {mode, {}, kWriterCacheKib}));
    m_database = std::make_unique<Database>(std::move(database));
    return migrate(*m_database, shippedMigrations());
}

DeskKeys Workspace::deskKeys() const
{
    DeskKeys keys;
    keys.station = m_facts.station;
    for (const RestrictedKey &restricted : m_keys.restricted)
        keys.restricted.add(restricted.area, restricted.generation, restricted.key.clone());
    if (!m_keys.authoritySeed.isEmpty())
        keys.authority = SigningKey::fromSeed(m_keys.authoritySeed.clone());
    return keys;
}

/// A folder that was copied or restored must not go on with the chain of the desk it comes from: two desks would write
/// under one number. It becomes a desk of its own that names its parent.
Result<void> Workspace::openJournal()
{
    JournalStore store(*m_database);
    const DeskKeyBox box(store, m_keys.dataKey, m_facts.workspace);
    DeskKeys keys = deskKeys();
    // Noted in the database too: a folder that was laid out anew around an old database is a copy as well.
    LEYE_TRY(const QByteArray home, store.local(kInstance));
    const bool isNewDesk = m_folder.isCopy() || home != m_folder.facts().instance.bytes();
    LEYE_TRY(const std::optional<OriginRow> old, store.origin(deskIdOf(m_facts.desk)));
    if (isNewDesk) {
        keys.desk = SigningKey::create();
        LEYE_CHECK(box.keep(keys.desk));
    } else {
        LEYE_TRY(keys.desk, box.open());
    }
    m_facts.desk = keys.desk.publicKey;
    LEYE_TRY(m_journal, Journal::open(*m_database, m_parts.catalogue, m_parts.clock, m_parts.random, std::move(keys)));
    for (std::unique_ptr<Projector> &projector : m_parts.projectors())
        m_journal->addProjector(std::move(projector));
    if (isNewDesk) {
        LEYE_CHECK(m_facts.write(m_folder));
        if (m_folder.isCopy())
            LEYE_CHECK(m_folder.claim(m_parts.random));
        LEYE_CHECK(store.setLocal(kInstance, m_folder.facts().instance.bytes()));
    }
    return enrolDesk(old && isNewDesk ? &*old : nullptr);
}

/// A desk without a certificate gets one as soon as somebody who holds the authority key signs in.
Result<void> Workspace::enrolDesk(const OriginRow *parent)
{
    const QString publicKey = QString::fromLatin1(m_facts.desk.toHex());
    LEYE_TRY(const bool enrolled, OfficeStore(*m_database).hasDesk(publicKey));
    if (enrolled || m_keys.authoritySeed.isEmpty())
        return {};
    Desk desk;
    desk.id = m_journal->newId();
    desk.area = areaOf(m_facts.station);
    desk.publicKey = publicKey;
    desk.station = m_facts.station;
    desk.from = m_parts.clock.today();
    if (parent) {
        desk.parent = parent->id.toString();
        desk.parentSize = parent->size;
    }
    LEYE_CHECK(m_journal->commit(Edit(u"desk.enrol"_s, m_viewer.user).add(desk)));
    return {};
}

Result<void> Workspace::fillNew()
{
    Edit edit(u"workspace.begin"_s, m_viewer.user);
    edit.add(m_user);
    LEYE_TRY(const QList<Station> stations, shippedStations());
    for (const Station &station : stations)
        edit.add(station);
    LEYE_TRY(const QList<Setting> settings, shippedSettings());
    for (const Setting &setting : settings)
        edit.add(setting);
    LEYE_CHECK(m_journal->commit(edit));
    return {};
}

Result<Workspace::Created> Workspace::create(const QString &path, const NewWorkspace &wanted, const WorkspaceParts &parts)
{
    LEYE_TRY(const Station station, knownStation(wanted.station));
    if (wanted.userName.trimmed().isEmpty())
        return fail(Error::Kind::Invalid, Words::tr("Give the name of the first user."));
    LEYE_CHECK(checkPassphrase(wanted.passphrase, {wanted.userName, station.name}));
    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::create(path, parts.program, parts.clock, parts.random));
    KeyMaterial all = newKeys(areaOf(wanted.station));
    const DeskFacts facts{Id16::uuid7(parts.clock.nowMs(), systemRandom()), {},
                          SigningKey::fromSeed(all.authoritySeed.clone()).publicKey, wanted.station, station.name, {}, wanted.demo};
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(folder), facts, KeySlots(facts.workspace), parts));
    workspace->m_keys = std::move(all);
    LEYE_CHECK(workspace->openDatabase(OpenOptions::Mode::Create));
    return begin(std::move(workspace), wanted);
}

/// The journal, its first operations, the key slots; last of all the folder counts as a workspace.
Result<Workspace::Created> Workspace::begin(std::unique_ptr<Workspace> workspace, const NewWorkspace &wanted)
{
    Workspace &made = *workspace;
    made.m_user = User();
    made.m_user.id = Id16::uuid7(made.m_parts.clock.nowMs(), made.m_parts.random);
    made.m_user.area = areaOf(wanted.station);
    made.m_user.name = wanted.userName;
    made.m_user.roles = codesOf(kFirstUser);
    made.m_user.station = wanted.station;
    made.m_viewer = {UserId(made.m_user.id), kFirstUser, {}};
    LEYE_CHECK(made.openJournal());
    LEYE_CHECK(made.fillNew());

    const qint64 now = made.m_parts.clock.nowMs();
    LEYE_TRY(KeyMaterial first, keysFor(kFirstUser, made.m_keys));
    LEYE_CHECK(made.m_slots.addUser(made.m_viewer.user, wanted.passphrase, first, wanted.cost, now));
    SecretBytes code = made.m_slots.renewRecovery(made.m_keys, now);
    LEYE_CHECK(made.m_slots.save(made.m_folder.keySlotsPath()));
    made.m_facts.users = {{made.m_viewer.user, wanted.userName}};
    LEYE_CHECK(made.m_facts.write(made.m_folder));
    LEYE_CHECK(made.m_folder.finish());
    made.m_keys = std::move(first);
    return Created{std::move(workspace), std::move(code)};
}

Result<std::unique_ptr<Workspace>> Workspace::signIn(WorkspaceFolder folder, const Credentials &credentials, const WorkspaceParts &parts)
{
    LEYE_TRY(const DeskFacts facts, DeskFacts::read(folder));
    LEYE_TRY(KeySlots slotList, KeySlots::load(folder.keySlotsPath(), facts.workspace));
    LEYE_TRY(OpenedKeyFile opened, unlock(folder, facts, slotList, credentials, parts.clock));
    std::unique_ptr<Workspace> workspace(new Workspace(std::move(folder), facts, std::move(slotList), parts));
    workspace->m_keys = std::move(opened.keys);
    LEYE_CHECK(workspace->openDatabase(OpenOptions::Mode::ReadWrite));
    LEYE_TRY(const std::optional<User> user, OfficeStore(*workspace->m_database).user(opened.user));
    if (!user || user->isDeleted() || user->retired.isValid())
        return fail(Error::Kind::Denied, Words::tr("This user does not work here any more."), opened.user.toString());
    workspace->m_user = *user;
    workspace->m_viewer = {opened.user, rolesFromCodes(user->roles), opened.purposes};
    LEYE_CHECK(workspace->openJournal());
    return workspace;
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString &path, const Credentials &credentials, const WorkspaceParts &parts)
{
    LEYE_TRY(WorkspaceFolder folder, WorkspaceFolder::open(path, parts.program, parts.clock));
    return signIn(std::move(folder), credentials, parts);
}

Result<User> Workspace::addUser(const User &user, const SecretBytes &passphrase, PassphraseCost cost, const SecretBytes *recovery)
{
    LEYE_CHECK(m_viewer.require(Task::ManageUsers));
    LEYE_CHECK(checkPassphrase(passphrase, {user.name, m_facts.stationName}));
    KeyMaterial all = m_keys.clone();
    if (recovery) {
        LEYE_TRY(all, m_slots.unlockRecovery(*recovery));
    }
    LEYE_TRY(const KeyMaterial keys, keysFor(rolesFromCodes(user.roles), all));
    User added = user;
    added.id = m_journal->newId();
    added.area = areaOf(user.station);
    LEYE_CHECK(m_journal->commit(Edit(u"user.set"_s, m_viewer.user).add(added)));
    // A user whose slot could not be saved cannot sign in, which an administrator sees and repairs; the other way round
    // somebody could sign in whom no record names.
    LEYE_CHECK(m_slots.addUser(UserId(added.id), passphrase, keys, cost, m_parts.clock.nowMs()));
    LEYE_CHECK(m_slots.save(m_folder.keySlotsPath()));
    m_facts.users.append({UserId(added.id), added.name});
    LEYE_CHECK(m_facts.write(m_folder));
    return added;
}

Result<void> Workspace::verify(Database &copy) const
{
    JournalStore store(copy);
    LEYE_CHECK(verifyLedger(store, m_journal->restricted(), m_facts.authority, {}));
    return {};
}

Result<void> Workspace::backUp(const QString &file, const std::function<bool(qint64, qint64)> &progress)
{
    LEYE_CHECK(m_viewer.require(Task::MakeBackups));
    LEYE_CHECK(m_journal->signCheckpoint());
    return leye::backUp(*m_database, m_folder, file, [this](Database &copy) { return verify(copy); }, progress);
}

} // namespace leye
