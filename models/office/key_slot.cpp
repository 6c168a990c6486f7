// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/key_slot.h"

#include "models/journal/cbor.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace leye {
namespace {

struct KeySlotText {
    Q_DECLARE_TR_FUNCTIONS(KeySlotText)
};

constexpr QByteArrayView kMagic = "LEYEKEYS";
constexpr qint64 kVersion = 1;
constexpr int kFacts = 9;
constexpr qsizetype kMaxSlots = 10'000;
constexpr qsizetype kMaxSealedBytes = 1024 * 1024;
constexpr qint64 kAnyNumber = std::numeric_limits<qint64>::max();

void appendFacts(CborWriter &writer, const KeySlot &slot)
{
    writer.integer(qint64(slot.kind));
    writer.bytes(slot.id.view());
    writer.bytes(slot.user.raw.view());
    writer.text(slot.label);
    writer.integer(slot.purposes.toInt());
    writer.integer(qint64(slot.cost.memoryBytes));
    writer.integer(slot.cost.passes);
    writer.integer(slot.createdMs);
    writer.bytes(slot.salt);
}

Id16 readId(CborReader &reader) { return Id16::fromBytes(reader.bytes(16, 16)).value_or(Id16()); }

KeySlot readSlot(CborReader &reader)
{
    KeySlot slot;
    static_cast<void>(reader.enterArray(kFacts + 2, kFacts + 2));
    slot.kind = KeySlot::Kind(reader.integer(1, 3));
    slot.id = readId(reader);
    slot.user = UserId(readId(reader));
    slot.label = reader.text(0, 3 * kMaxSlotLabel);
    slot.purposes = KeyFilePurposes::fromInt(quint8(reader.integer(0, kAllPurposes.toInt())));
    slot.cost.memoryBytes = quint64(reader.integer(0, kAnyNumber));
    slot.cost.passes = quint32(reader.integer(0, std::numeric_limits<qint32>::max()));
    slot.createdMs = reader.integer(0, kAnyNumber);
    slot.salt = reader.bytes(0, kSlotSaltBytes);
    slot.nonce = reader.bytes(kSlotNonceBytes, kSlotNonceBytes);
    slot.sealed = reader.bytes(1, kMaxSealedBytes);
    reader.leaveArray();
    return slot;
}

/// What a slot of each kind must and must not have.
bool isSound(const KeySlot &slot)
{
    const bool isUser = slot.kind == KeySlot::Kind::User;
    const bool isKeyFile = slot.kind == KeySlot::Kind::KeyFile;
    return slot.id.isNull() == (slot.kind == KeySlot::Kind::Recovery) && (!isUser || slot.id == slot.user.raw) &&
           slot.salt.size() == (isUser ? kSlotSaltBytes : 0) && isKeyFile == bool(slot.purposes);
}

bool isSound(const QList<KeySlot> &keySlots)
{
    qsizetype recoveries = 0;
    for (const KeySlot &slot : keySlots) {
        recoveries += slot.kind == KeySlot::Kind::Recovery;
        const auto isSame = [&](const KeySlot &other) { return other.kind == slot.kind && other.id == slot.id; };
        if (!isSound(slot) || std::ranges::count_if(keySlots, isSame) != 1)
            return false;
    }
    return recoveries == 1;
}

auto damaged(const QString &where, const QString &detail)
{
    return fail(Error::Kind::Damaged,
                KeySlotText::tr("%1 is damaged, so nobody can sign in with it. Put back the copy that is in the latest "
                                "backup.")
                    .arg(where),
                detail);
}

} // namespace

bool isAllowed(const PassphraseCost &cost)
{
    return cost.memoryBytes >= PassphraseCost::kFloorBytes && cost.memoryBytes <= PassphraseCost::kCeilingBytes &&
           cost.passes >= PassphraseCost::kFloorPasses && cost.passes <= PassphraseCost::kCeilingPasses;
}

QByteArray associatedData(const KeySlot &slot, const Id16 &workspace)
{
    QByteArray bytes;
    CborWriter writer(bytes);
    writer.array(2 + kFacts);
    writer.text(u"leye/keyslot");
    writer.bytes(workspace.view());
    appendFacts(writer, slot);
    return bytes;
}

QByteArray encodeSlots(const QList<KeySlot> &keySlots, const Id16 &workspace)
{
    QByteArray cbor;
    CborWriter writer(cbor);
    writer.array(3);
    writer.integer(kVersion);
    writer.bytes(workspace.view());
    writer.array(keySlots.size());
    for (const KeySlot &slot : keySlots) {
        writer.array(kFacts + 2);
        appendFacts(writer, slot);
        writer.bytes(slot.nonce);
        writer.bytes(slot.sealed);
    }
    return kMagic.toByteArray() + cbor + view(sha256({kMagic, cbor})).toByteArray();
}

Result<QList<KeySlot>> decodeSlots(QByteArrayView bytes, const Id16 &workspace, const QString &where)
{
    if (!bytes.startsWith(kMagic))
        return fail(Error::Kind::Invalid,
                    KeySlotText::tr("%1 is not a file of key slots. Put back the copy that is in the latest backup.")
                        .arg(where));
    const qsizetype size = bytes.size() - qsizetype(sizeof(Sha256));
    if (size < kMagic.size() || bytes.sliced(size) != view(sha256({bytes.first(size)})))
        return damaged(where, u"keyslots: checksum"_s);
    CborReader reader(bytes.sliced(kMagic.size(), size - kMagic.size()));
    static_cast<void>(reader.enterArray(1, kMaxSlots));
    if (reader.integer(1, kAnyNumber) > kVersion)
        return fail(Error::Kind::Unsupported,
                    KeySlotText::tr("%1 was written by a newer version of this program. Update this one.").arg(where));
    const Id16 found = readId(reader);
    if (!reader.failed() && found != workspace)
        return fail(Error::Kind::Invalid,
                    KeySlotText::tr("%1 belongs to another workspace. Put back the copy that belongs here.").arg(where),
                    u"keyslots: of workspace %1"_s.arg(found.toString()));
    QList<KeySlot> keySlots;
    for (qsizetype left = reader.enterArray(0, kMaxSlots); left > 0 && !reader.failed(); --left)
        keySlots << readSlot(reader);
    reader.leaveArray();
    reader.leaveArray();
    if (const auto finished = reader.finish(); !finished)
        return damaged(where, finished.error().detail);
    if (!isSound(keySlots))
        return damaged(where, u"keyslots: a slot that cannot be"_s);
    for (const KeySlot &slot : keySlots) {
        if (slot.kind == KeySlot::Kind::User && !isAllowed(slot.cost))
            return fail(
                Error::Kind::Denied,
                KeySlotText::tr("In %1 the protection of a passphrase is outside the limits, as if somebody had "
                                "weakened it. Put back the copy that is in the latest backup.")
                    .arg(where),
                u"keyslots: user=%1 memory=%2 passes=%3"_s.arg(slot.user.toString())
                    .arg(slot.cost.memoryBytes)
                    .arg(slot.cost.passes));
    }
    return keySlots;
}

} // namespace leye
