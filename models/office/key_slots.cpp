// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/key_slots.h"

#include "models/store/atomic_file.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace leye {
namespace {

struct KeySlotsText {
    Q_DECLARE_TR_FUNCTIONS(KeySlotsText)
};

constexpr qint64 kMaxFileBytes = 64 * 1024 * 1024;
constexpr qsizetype kTagBytes = 16; // of seal()
constexpr QByteArrayView kKeyFileMagic = "LEYEKEY1";
static_assert(kKeyFileBytes == 8 + 16 + 16 + kKeyBytes);

QByteArray randomBytes(qsizetype size) { return SecretBytes::random(size_t(size)).view().toByteArray(); }

auto noSuchUser()
{
    return fail(Error::Kind::NotFound,
                KeySlotsText::tr("This user has no passphrase at this desk. Ask an administrator to set one here."));
}

/// The four parts of a key file; empty when it is none.
struct KeyFileParts {
    QByteArrayView workspace, slot, key;
};

std::optional<KeyFileParts> partsOf(const SecretBytes &contents)
{
    const QByteArrayView bytes = contents.view();
    if (contents.size() != kKeyFileBytes || !bytes.startsWith(kKeyFileMagic))
        return std::nullopt;
    return KeyFileParts{bytes.sliced(8, 16), bytes.sliced(24, 16), bytes.sliced(40)};
}

} // namespace

Result<KeySlots> KeySlots::load(const QString &path, const Id16 &workspace)
{
    if (!QFile::exists(path))
        return fail(Error::Kind::NotFound,
                    KeySlotsText::tr("%1 is missing, so nobody can sign in. Put back the copy that is in the latest "
                                     "backup.")
                        .arg(path));
    KeySlots keySlots(workspace);
    LEYE_TRY(const QByteArray bytes, readWhole(path, kMaxFileBytes));
    LEYE_TRY(keySlots.m_slots, decodeSlots(bytes, workspace, path));
    return keySlots;
}

Result<void> KeySlots::save(const QString &path) const
{
    const auto isUser = [](const KeySlot &slot) { return slot.kind == KeySlot::Kind::User; };
    if (std::ranges::none_of(m_slots, isUser) || !find(KeySlot::Kind::Recovery, {}))
        return fail(Error::Kind::Invalid,
                    KeySlotsText::tr("A workspace needs at least one user and a recovery code. Nothing was saved."));
    return atomicWrite(path, encodeSlots(m_slots, m_workspace));
}

bool KeySlots::hasUser(const UserId &user) const { return find(KeySlot::Kind::User, user.raw) != nullptr; }

/// What a counsellor gets is all that the recovery slot holds but the authority key.
bool KeySlots::holdsKeysOf(const UserId &user, Roles roles) const
{
    const KeySlot *slot = find(KeySlot::Kind::User, user.raw);
    const KeySlot *all = find(KeySlot::Kind::Recovery, {});
    if (!slot || !all)
        return false;
    const SecretBytes key(kKeyBytes);
    const auto plain = qsizetype(encodeKeys({key.clone(), {}, {}}).size());
    const qsizetype authority = qsizetype(encodeKeys({key.clone(), {}, key.clone()}).size()) - plain;
    const qsizetype without = roles.testFlag(Role::Counsellor) ? all->sealed.size() - authority : plain + kTagBytes;
    return slot->sealed.size() == without + (roles.testFlag(Role::Administrator) ? authority : 0);
}

Result<void> KeySlots::addUser(const UserId &user, const SecretBytes &passphrase, const KeyMaterial &keys,
                               PassphraseCost cost, qint64 nowMs)
{
    if (hasUser(user))
        return fail(Error::Kind::Conflict, KeySlotsText::tr("This user already has a passphrase at this desk."));
    return putUser(user, passphrase, keys, cost, nowMs);
}

Result<void> KeySlots::replaceUser(const UserId &user, const SecretBytes &passphrase, const KeyMaterial &keys,
                                   PassphraseCost cost, qint64 nowMs)
{
    if (!hasUser(user))
        return noSuchUser();
    return putUser(user, passphrase, keys, cost, nowMs);
}

Result<void> KeySlots::changePassphrase(const UserId &user, const SecretBytes &old, const SecretBytes &fresh,
                                        PassphraseCost cost, qint64 nowMs)
{
    LEYE_TRY(const KeyMaterial keys, unlock(user, old));
    return putUser(user, fresh, keys, cost, nowMs);
}

Result<void> KeySlots::putUser(const UserId &user, const SecretBytes &passphrase, const KeyMaterial &keys,
                               PassphraseCost cost, qint64 nowMs)
{
    if (passphrase.isEmpty())
        return fail(Error::Kind::Invalid, KeySlotsText::tr("The passphrase is empty. Type one."));
    KeySlot slot;
    slot.kind = KeySlot::Kind::User;
    slot.id = user.raw;
    slot.user = user;
    slot.cost = cost;
    slot.createdMs = nowMs;
    slot.salt = randomBytes(kSlotSaltBytes);
    LEYE_TRY(const SecretBytes key, deriveKey(passphrase, slot.salt, cost));
    sealInto(slot, key, keys);
    put(std::move(slot));
    return {};
}

Result<void> KeySlots::removeUser(const UserId &user)
{
    if (!hasUser(user))
        return noSuchUser();
    if (std::ranges::count(m_slots, KeySlot::Kind::User, &KeySlot::kind) == 1)
        return fail(Error::Kind::Denied,
                    KeySlotsText::tr("This is the last user who can sign in at this desk. Add another one first."));
    m_slots.removeIf([&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::User && slot.user == user; });
    return {};
}

SecretBytes KeySlots::renewRecovery(const KeyMaterial &keys, qint64 nowMs)
{
    SecretBytes code = SecretBytes::random(kKeyBytes);
    KeySlot slot;
    slot.kind = KeySlot::Kind::Recovery;
    slot.createdMs = nowMs;
    sealInto(slot, code, keys);
    put(std::move(slot));
    return code;
}

void KeySlots::takeRecovery(const KeySlots &copy)
{
    if (const KeySlot *recovery = copy.find(KeySlot::Kind::Recovery, {}))
        put(*recovery);
}

Result<SecretBytes> KeySlots::addKeyFile(const QString &label, KeyFilePurposes purposes, const UserId &user,
                                         const KeyMaterial &keys, qint64 nowMs)
{
    if (label.trimmed().isEmpty() || label.size() > kMaxSlotLabel || !purposes)
        return fail(Error::Kind::Invalid, KeySlotsText::tr("A key file needs a name of at most %1 characters and at "
                                                           "least one purpose: backup, report, sync or record.")
                                              .arg(kMaxSlotLabel));
    const SecretBytes key = SecretBytes::random(kKeyBytes);
    KeySlot slot;
    slot.kind = KeySlot::Kind::KeyFile;
    slot.id = Id16::uuid7(nowMs, systemRandom());
    slot.user = user;
    slot.label = label;
    slot.purposes = purposes;
    slot.createdMs = nowMs;
    sealInto(slot, key, {keys.dataKey.clone(), {}, {}});

    SecretBytes contents(kKeyFileBytes);
    auto end = contents.data().begin();
    for (const QByteArrayView part : {kKeyFileMagic, m_workspace.view(), slot.id.view(), key.view()})
        end = std::ranges::copy(part, end).out;
    put(std::move(slot));
    return contents;
}

Result<void> KeySlots::removeKeyFile(const Id16 &id)
{
    const auto removed =
        m_slots.removeIf([&](const KeySlot &slot) { return slot.kind == KeySlot::Kind::KeyFile && slot.id == id; });
    if (removed == 0)
        return fail(Error::Kind::NotFound, KeySlotsText::tr("This key file was revoked already."));
    return {};
}

Result<KeyMaterial> KeySlots::unlock(const UserId &user, const SecretBytes &passphrase) const
{
    const KeySlot *slot = find(KeySlot::Kind::User, user.raw);
    if (!slot)
        return noSuchUser();
    const QString denied =
        KeySlotsText::tr("The passphrase is not right. Look at Caps Lock and the input method, and try again.");
    if (passphrase.isEmpty()) // Argon2id wants something to work on
        return fail(Error::Kind::Denied, denied);
    LEYE_TRY(const SecretBytes key, deriveKey(passphrase, slot->salt, slot->cost));
    return openWith(*slot, key, denied);
}

Result<KeyMaterial> KeySlots::unlockRecovery(const SecretBytes &code) const
{
    const QString denied = KeySlotsText::tr("The recovery code is typed well but does not open this workspace. Look at "
                                            "station and date on the sheet: a newer sheet makes the older ones void.");
    const KeySlot *slot = find(KeySlot::Kind::Recovery, {});
    if (!slot)
        return fail(Error::Kind::Denied, denied);
    return openWith(*slot, code, denied);
}

Result<OpenedKeyFile> KeySlots::unlockKeyFile(const SecretBytes &contents, KeyFilePurpose purpose) const
{
    const std::optional<KeyFileParts> parts = partsOf(contents);
    if (!parts)
        return fail(Error::Kind::Invalid, KeySlotsText::tr("This is not a key file. Check its path."));
    if (parts->workspace != m_workspace.view())
        return fail(Error::Kind::Denied, KeySlotsText::tr("This key file belongs to another workspace."));
    const KeySlot *slot = find(KeySlot::Kind::KeyFile, Id16::fromBytes(parts->slot).value_or(Id16()));
    if (!slot)
        return fail(Error::Kind::Denied,
                    KeySlotsText::tr("This key file was revoked. Ask an administrator for a new one."));
    if (!slot->purposes.testFlag(purpose))
        return fail(Error::Kind::Denied,
                    KeySlotsText::tr("This key file is not for “%1” but for: %2. Use another one, or sign in with a "
                                     "passphrase.")
                        .arg(namesOf(KeyFilePurposes(purpose)), namesOf(slot->purposes)));
    LEYE_TRY(KeyMaterial keys, openWith(*slot, SecretBytes::copyOf(parts->key),
                                        KeySlotsText::tr("This key file was altered and opens nothing. Ask an "
                                                         "administrator for a new one.")));
    return OpenedKeyFile{std::move(keys), slot->user, slot->purposes};
}

const KeySlot *KeySlots::find(KeySlot::Kind kind, const Id16 &id) const
{
    const auto it =
        std::ranges::find_if(m_slots, [&](const KeySlot &slot) { return slot.kind == kind && slot.id == id; });
    return it == m_slots.end() ? nullptr : &*it;
}

void KeySlots::put(KeySlot slot)
{
    const auto it = std::ranges::find_if(
        m_slots, [&](const KeySlot &held) { return held.kind == slot.kind && held.id == slot.id; });
    if (it == m_slots.end())
        m_slots.append(std::move(slot));
    else
        *it = std::move(slot);
}

void KeySlots::sealInto(KeySlot &slot, const SecretBytes &key, const KeyMaterial &keys) const
{
    slot.nonce = randomBytes(kSlotNonceBytes);
    slot.sealed = seal(key, slot.nonce, encodeKeys(keys).view(), associatedData(slot, m_workspace));
}

Result<KeyMaterial> KeySlots::openWith(const KeySlot &slot, const SecretBytes &key, const QString &denied) const
{
    const Result<SecretBytes> bytes = open(key, slot.nonce, slot.sealed, associatedData(slot, m_workspace));
    if (!bytes)
        return fail(Error::Kind::Denied, denied);
    return decodeKeys(*bytes);
}

} // namespace leye
