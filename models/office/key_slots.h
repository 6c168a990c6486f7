// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/key_material.h"
#include "models/office/key_slot.h"

namespace leye {

/// What a key file opened: the data key alone.
struct OpenedKeyFile {
    KeyMaterial keys;
    UserId user;
    KeyFilePurposes purposes;
};

/// The file `keyslots` of a workspace: one slot per user (passphrase, Argon2id), exactly one recovery slot, any number
/// of key files. Each seals its key material with XChaCha20-Poly1305, bound to the workspace and to all that the slot
/// says of itself. Nothing is written before save(). Salts and nonces come from the random source of crypto.h only: one
/// used twice would give the keys away.
///
/// Whoever holds an old copy of the file and its secret keeps what the slot held: removing a slot protects this file,
/// not copies of it.
class KeySlots {
public:
    /// `workspace` names the workspace for good; it travels with its backups.
    explicit KeySlots(const Id16 &workspace) : m_workspace(workspace) {}

    /// NotFound, Storage; Invalid when it is another kind of file or of another workspace; Damaged; Denied when a
    /// slot's cost is outside the limits of PassphraseCost; Unsupported when a newer version wrote it.
    [[nodiscard]] static Result<KeySlots> load(const QString &path, const Id16 &workspace);
    /// Atomic and durable. Invalid without a user or the recovery slot.
    [[nodiscard]] Result<void> save(const QString &path) const;

    [[nodiscard]] const QList<KeySlot> &slotList() const { return m_slots; }
    [[nodiscard]] bool hasUser(const UserId &user) const;
    /// Whether the user's slot holds the keys of these roles (keysFor()) and no others; false without a slot. Its
    /// length tells, as only the passphrase opens it.
    [[nodiscard]] bool holdsKeysOf(const UserId &user, Roles roles) const;

    /// All take the passphrase as it is: checkPassphrase() comes before. Conflict when the user has a slot, Invalid for
    /// an empty passphrase and for a cost outside the limits.
    [[nodiscard]] Result<void> addUser(const UserId &user, const SecretBytes &passphrase, const KeyMaterial &keys,
                                       PassphraseCost cost, qint64 nowMs);
    /// A new slot in place of the old: a forgotten passphrase, other roles. NotFound when there is none.
    [[nodiscard]] Result<void> replaceUser(const UserId &user, const SecretBytes &passphrase, const KeyMaterial &keys,
                                           PassphraseCost cost, qint64 nowMs);
    /// Re-wraps what the user has. Denied when `old` is wrong.
    [[nodiscard]] Result<void> changePassphrase(const UserId &user, const SecretBytes &old, const SecretBytes &fresh,
                                                PassphraseCost cost, qint64 nowMs);
    /// Denied for the last one, NotFound when there is none.
    [[nodiscard]] Result<void> removeUser(const UserId &user);

    /// Makes the recovery slot, or replaces it, and returns its code (recovery_code.h), which is kept nowhere.
    /// `keys` must be all there are: what is missing is lost with the last user who has it.
    [[nodiscard]] SecretBytes renewRecovery(const KeyMaterial &keys, qint64 nowMs);
    /// The recovery slot of a copy of this file, where renewRecovery() was tried out.
    void takeRecovery(const KeySlots &copy);

    /// The contents of a new key file, for a file of mode 0600. Only the data key goes into its slot. Invalid without
    /// a label or a purpose.
    [[nodiscard]] Result<SecretBytes> addKeyFile(const QString &label, KeyFilePurposes purposes, const UserId &user,
                                                 const KeyMaterial &keys, qint64 nowMs);
    [[nodiscard]] Result<void> removeKeyFile(const Id16 &id);

    /// NotFound for a user without a slot, Denied for a wrong passphrase, Storage when the memory cannot be had.
    [[nodiscard]] Result<KeyMaterial> unlock(const UserId &user, const SecretBytes &passphrase) const;
    /// Denied when it is not this workspace's valid code.
    [[nodiscard]] Result<KeyMaterial> unlockRecovery(const SecretBytes &code) const;
    /// Denied when it was revoked, is of another workspace or is not for `purpose`; Invalid when it is no key file.
    [[nodiscard]] Result<OpenedKeyFile> unlockKeyFile(const SecretBytes &contents, KeyFilePurpose purpose) const;

private:
    [[nodiscard]] const KeySlot *find(KeySlot::Kind kind, const Id16 &id) const;
    void put(KeySlot slot);
    [[nodiscard]] Result<void> putUser(const UserId &user, const SecretBytes &passphrase, const KeyMaterial &keys,
                                       PassphraseCost cost, qint64 nowMs);
    void sealInto(KeySlot &slot, const SecretBytes &key, const KeyMaterial &keys) const;
    [[nodiscard]] Result<KeyMaterial> openWith(const KeySlot &slot, const SecretBytes &key,
                                               const QString &denied) const;

    Id16 m_workspace;
    QList<KeySlot> m_slots;
};

inline constexpr size_t kKeyFileBytes = 72; ///< "LEYEKEY1" ‖ workspace(16) ‖ slot(16) ‖ key(32)

} // namespace leye
