// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/operation.h"

#include <QCoreApplication>
#include <QVarLengthArray>
#include <QtEndian>

#include <algorithm>
#include <cstring>
#include <limits>

namespace leye {

namespace {

struct OperationText {
    Q_DECLARE_TR_FUNCTIONS(OperationText)
};

constexpr qint64 kVersion = 1;
constexpr qint64 kSuite = 1; // SHA-256, Ed25519, XChaCha20-Poly1305
constexpr qint64 kMaxInt = std::numeric_limits<int>::max();
constexpr qint64 kMaxInt64 = std::numeric_limits<qint64>::max();
constexpr qint64 kMaxArea = 999'999'999;
constexpr int kMaxSensitivity = 5;
constexpr int kMinutesADay = 24 * 60;
constexpr qsizetype kSignatureBytes = 64;
constexpr qsizetype kUsualPayloadBytes = 1024;

// Keys of the maps of FORMAT.md §2, §3.
enum HeaderKey {
    Version = 1,
    Suite,
    Origin,
    Sequence,
    Previous,
    Hlc,
    Index,
    Count,
    Area,
    Class,
    MinimumReader,
    Commit
};
enum BodyKey { Name = 1, User, Subject, Action, Changes, Schema, WallMs, ZoneMinutes, Reason, Undoes, Authority };
enum ChangeKey { Type = 1, Record, New, Cells, SeenLife };

template <quint8 Prefix>
Sha256 prefixed(QByteArrayView bytes)
{
    static constexpr char prefix = Prefix;
    return sha256({QByteArrayView(&prefix, 1), bytes});
}

Id16 firstBytes(const Sha256 &hash) { return *Id16::fromBytes(view(hash).first(16)); }

// Reading.

Sha256 readHash(CborReader &reader)
{
    Sha256 hash{};
    if (const QByteArray bytes = reader.bytes(32, 32); bytes.size() == 32)
        std::memcpy(hash.data(), bytes.data(), hash.size());
    return hash;
}

Id16 readId(CborReader &reader) { return Id16::fromBytes(reader.bytes(16, 16)).value_or(Id16()); }

/// An id that must name something.
Id16 readNonZeroId(CborReader &reader)
{
    const Id16 id = readId(reader);
    if (id.isNull())
        reader.fault("an id of zeros");
    return id;
}

QList<OperationRef> readRefs(CborReader &reader)
{
    QList<OperationRef> refs;
    for (qsizetype left = reader.enterArray(0, kMaxPayloadBytes); left > 0 && !reader.failed(); --left) {
        reader.enterArray(2, 2);
        OperationRef ref{DeskId(readId(reader)), 0};
        ref.sequence = reader.integer(1, kMaxSequence);
        reader.leaveArray();
        if (!refs.isEmpty() && ref <= refs.last())
            reader.fault("operations that do not ascend");
        refs.append(ref);
    }
    reader.leaveArray();
    return refs;
}

Cell readCell(CborReader &reader)
{
    Cell cell;
    const qsizetype parts = reader.enterArray(2, 3);
    cell.field = reader.text(1, kMaxFieldBytes);
    cell.value = reader.value();
    if (parts == 3)
        cell.replaces = readRefs(reader);
    reader.leaveArray();
    return cell;
}

Change readChange(CborReader &reader)
{
    Change change;
    CborReader::Map map(reader);
    map.need(Type);
    change.type = reader.text(1, kMaxNameBytes);
    map.need(Record);
    change.record = readNonZeroId(reader);
    if (map.take(New)) {
        reader.setFlag();
        change.isNew = true;
    }
    map.need(Cells);
    for (qsizetype left = reader.enterArray(0, kMaxCells); left > 0 && !reader.failed(); --left)
        change.cells.append(readCell(reader));
    reader.leaveArray();
    if (map.take(SeenLife))
        change.seenLife = readRefs(reader);
    map.leave();
    return change;
}

AuthorityMark readAuthority(CborReader &reader)
{
    AuthorityMark mark;
    reader.enterArray(2, 2);
    mark.sequence = reader.integer(1, kMaxSequence);
    mark.signature = reader.bytes(kSignatureBytes, kSignatureBytes);
    reader.leaveArray();
    return mark;
}

// Writing.

void writeRefs(CborWriter &writer, QList<OperationRef> refs)
{
    std::sort(refs.begin(), refs.end());
    writer.array(refs.size());
    for (const OperationRef &ref : refs) {
        writer.array(2);
        writer.bytes(ref.origin.raw.view());
        writer.integer(ref.sequence);
    }
}

void writeChange(CborWriter &writer, const Change &change)
{
    writer.map(3 + int(change.isNew) + int(change.seenLife.has_value()));
    writer.integer(Type);
    writer.text(change.type);
    writer.integer(Record);
    writer.bytes(change.record.view());
    if (change.isNew) {
        writer.integer(New);
        writer.boolean(true);
    }
    writer.integer(Cells);
    writer.array(change.cells.size());
    for (const Cell &cell : change.cells) {
        writer.array(cell.replaces ? 3 : 2);
        writer.text(cell.field);
        writer.value(cell.value);
        if (cell.replaces)
            writeRefs(writer, *cell.replaces);
    }
    if (change.seenLife) {
        writer.integer(SeenLife);
        writeRefs(writer, *change.seenLife);
    }
}

void writeChanges(CborWriter &writer, const QList<Change> &changes)
{
    writer.array(changes.size());
    for (const Change &change : changes)
        writeChange(writer, change);
}

void writeBody(CborWriter &writer, const OperationBody &body)
{
    writer.map(8 + int(!body.reason.isEmpty()) + int(body.undoes.has_value()) + int(body.authority.has_value()));
    writer.integer(Name);
    writer.text(body.name);
    writer.integer(User);
    writer.bytes(body.user.raw.view());
    writer.integer(Subject);
    if (body.subject.isNull())
        writer.null();
    else
        writer.bytes(body.subject.view());
    writer.integer(Action);
    writer.bytes(body.action.raw.view());
    writer.integer(Changes);
    writeChanges(writer, body.changes);
    writer.integer(Schema);
    writer.integer(body.schema);
    writer.integer(WallMs);
    writer.integer(body.wallMs);
    writer.integer(ZoneMinutes);
    writer.integer(body.zoneMinutes);
    if (!body.reason.isEmpty()) {
        writer.integer(Reason);
        writer.text(body.reason);
    }
    if (body.undoes) {
        writer.integer(Undoes);
        writer.bytes(body.undoes->raw.view());
    }
    if (body.authority) {
        writer.integer(Authority);
        writer.array(2);
        writer.integer(body.authority->sequence);
        writer.bytes(body.authority->signature);
    }
}

// Rules that hold for what is written and for what is read; nullptr: kept.

bool isName(const QString &text, qsizetype longest)
{
    constexpr qsizetype most = 3; // bytes of a UTF-16 unit
    return !text.isEmpty() && isStorableText(text) &&
           (text.size() * most <= longest || text.toUtf8().size() <= longest);
}

/// Few of nearly all there are: comparing them all is faster than hashing each, and sorting is as good for many.
template <typename Key>
bool hasTwice(QVarLengthArray<Key, 32> &keys)
{
    if (keys.size() <= 16) {
        for (qsizetype i = 1; i < keys.size(); ++i) {
            if (std::find(keys.cbegin(), keys.cbegin() + i, keys[i]) != keys.cbegin() + i)
                return true;
        }
        return false;
    }
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.cbegin(), keys.cend()) != keys.cend();
}

bool isRefSet(const std::optional<QList<OperationRef>> &refs)
{
    if (!refs)
        return true;
    QList<OperationRef> sorted = *refs;
    std::sort(sorted.begin(), sorted.end());
    return std::adjacent_find(sorted.begin(), sorted.end()) == sorted.end() &&
           std::all_of(sorted.begin(), sorted.end(),
                       [](const OperationRef &ref) { return ref.sequence >= 1 && ref.sequence <= kMaxSequence; });
}

const char *faultOf(const QList<Cell> &cells)
{
    QVarLengthArray<QStringView, 32> fields;
    for (const Cell &cell : cells) {
        fields.append(cell.field);
        if (!isName(cell.field, kMaxFieldBytes) || !isStorable(cell.value) || !isRefSet(cell.replaces))
            return "a cell that cannot be stored";
    }
    return hasTwice(fields) ? "a field twice" : nullptr;
}

const char *faultOf(const QList<Change> &changes)
{
    qsizetype cells = 0;
    QVarLengthArray<std::pair<Id16, QStringView>, 32> records;
    for (const Change &change : changes) {
        records.append({change.record, change.type});
        cells += change.cells.size();
        if (!isName(change.type, kMaxNameBytes) || change.record.isNull() || !isRefSet(change.seenLife))
            return "a change without type or record";
        if (const char *fault = faultOf(change.cells))
            return fault;
    }
    if (hasTwice(records))
        return "a record twice";
    return cells > kMaxCells ? "too many cells" : nullptr;
}

const char *faultOf(const OperationBody &body)
{
    if (!isName(body.name, kMaxNameBytes) || body.action.isNull() || (body.undoes && body.undoes->isNull()))
        return "no name or action";
    if (body.schema < 1 || body.wallMs < 0 || std::abs(body.zoneMinutes) >= kMinutesADay)
        return "a time or schema outside its limits";
    if (!isStorableText(body.reason))
        return "a reason that cannot be stored";
    if (body.authority && (body.authority->sequence < 1 || body.authority->sequence > kMaxSequence ||
                           body.authority->signature.size() != kSignatureBytes))
        return "an authority mark that cannot be";
    return faultOf(body.changes);
}

tl::unexpected<Error> cannotBeWritten(const char *fault)
{
    return fail(
        Error::Kind::Invalid,
        OperationText::tr("This change cannot be saved in one piece: a text may have %1 bytes, one save %2 fields "
                          "and %3 bytes. Shorten it, or save it in parts.")
            .arg(kMaxTextBytes)
            .arg(kMaxCells)
            .arg(kMaxPayloadBytes),
        QStringLiteral("operation: %1").arg(QLatin1StringView(fault)));
}

} // namespace

QByteArray encodeHeader(const OperationHeader &header)
{
    QByteArray bytes;
    bytes.reserve(160);
    CborWriter writer(bytes);
    writer.map(Commit);
    const auto number = [&writer](HeaderKey key, qint64 value) {
        writer.integer(key);
        writer.integer(value);
    };
    const auto blob = [&writer](HeaderKey key, QByteArrayView value) {
        writer.integer(key);
        writer.bytes(value);
    };
    number(Version, kVersion);
    number(Suite, kSuite);
    blob(Origin, header.origin.raw.view());
    number(Sequence, header.sequence);
    blob(Previous, view(header.previous));
    number(Hlc, header.hlc);
    number(Index, header.index);
    number(Count, header.count);
    number(Area, header.area);
    number(Class, header.sensitivity);
    number(MinimumReader, header.minimumReader);
    blob(Commit, view(header.commit));
    return bytes;
}

Result<OperationHeader> decodeHeader(QByteArrayView bytes)
{
    CborReader reader(bytes);
    OperationHeader header;
    CborReader::Map map(reader);
    map.need(Version);
    const qint64 version = reader.integer(1, kMaxInt);
    map.need(Suite);
    const qint64 suite = reader.integer(1, kMaxInt);
    if (!reader.failed() && (version != kVersion || suite != kSuite))
        return fail(Error::Kind::Unsupported,
                    OperationText::tr("An entry was written by a newer version of the program. Update this desk."),
                    QStringLiteral("header version %1 suite %2").arg(version).arg(suite));
    map.need(Origin);
    header.origin = DeskId(readId(reader));
    map.need(Sequence);
    header.sequence = reader.integer(1, kMaxSequence);
    map.need(Previous);
    header.previous = readHash(reader);
    map.need(Hlc);
    header.hlc = reader.integer(0, kMaxInt64);
    map.need(Index);
    header.index = int(reader.integer(0, kMaxOperationsPerTransaction - 1));
    map.need(Count);
    header.count = int(reader.integer(header.index + 1, kMaxOperationsPerTransaction));
    map.need(Area);
    header.area = reader.integer(0, kMaxArea);
    map.need(Class);
    header.sensitivity = int(reader.integer(0, kMaxSensitivity));
    map.need(MinimumReader);
    header.minimumReader = int(reader.integer(1, kMaxInt));
    map.need(Commit);
    header.commit = readHash(reader);
    map.leave();
    LEYE_CHECK(reader.finish());
    return header;
}

Result<QByteArray> encodePayload(QByteArrayView salt, const OperationBody &body)
{
    Q_ASSERT(salt.size() == kSaltBytes);
    if (const char *fault = faultOf(body))
        return cannotBeWritten(fault);
    QByteArray bytes;
    bytes.reserve(kUsualPayloadBytes);
    bytes.append(salt);
    CborWriter writer(bytes);
    writeBody(writer, body);
    if (bytes.size() > kMaxPayloadBytes)
        return cannotBeWritten("too many bytes");
    return bytes;
}

Result<OperationBody> decodePayload(QByteArrayView payload)
{
    CborReader reader(payload.sliced(std::min(kSaltBytes, payload.size())));
    if (payload.size() < kSaltBytes || payload.size() > kMaxPayloadBytes)
        reader.fault("a payload of a size that is not allowed");
    OperationBody body;
    CborReader::Map map(reader);
    map.need(Name);
    body.name = reader.text(1, kMaxNameBytes);
    map.need(User);
    body.user = UserId(readId(reader));
    map.need(Subject);
    if (!reader.takeNull())
        body.subject = readNonZeroId(reader);
    map.need(Action);
    body.action = ActionId(readNonZeroId(reader));
    map.need(Changes);
    for (qsizetype left = reader.enterArray(0, kMaxPayloadBytes); left > 0 && !reader.failed(); --left)
        body.changes.append(readChange(reader));
    reader.leaveArray();
    map.need(Schema);
    body.schema = int(reader.integer(1, kMaxInt));
    map.need(WallMs);
    body.wallMs = reader.integer(0, kMaxInt64);
    map.need(ZoneMinutes);
    body.zoneMinutes = int(reader.integer(1 - kMinutesADay, kMinutesADay - 1));
    if (map.take(Reason))
        body.reason = reader.text(1);
    if (map.take(Undoes))
        body.undoes = ActionId(readNonZeroId(reader));
    if (map.take(Authority))
        body.authority = readAuthority(reader);
    map.leave();
    if (!reader.failed()) {
        if (const char *fault = faultOf(body.changes))
            reader.fault(fault);
    }
    LEYE_CHECK(reader.finish());
    return body;
}

Sha256 commitOf(QByteArrayView payload) { return prefixed<0x02>(payload); }

Sha256 hashOfHeader(QByteArrayView headerBytes) { return prefixed<0x00>(headerBytes); }

Sha256 firstPrevious(QByteArrayView deskPublicKey) { return prefixed<0x11>(deskPublicKey); }

DeskId deskIdOf(QByteArrayView deskPublicKey) { return DeskId(firstBytes(prefixed<0x10>(deskPublicKey))); }

Result<Sha256> authorityDigest(qint64 sequence, const QList<Change> &changes)
{
    if (const char *fault = faultOf(changes))
        return cannotBeWritten(fault);
    QByteArray bytes;
    CborWriter writer(bytes);
    writeChanges(writer, changes);
    const qint64 bigEndian = qToBigEndian(sequence);
    return sha256({QByteArrayView("\x12", 1), QByteArrayView(reinterpret_cast<const char *>(&bigEndian), 8), bytes});
}

Id16 naturalRecordId(QStringView type, QStringView key)
{
    return firstBytes(sha256({QByteArrayView("leye/rec/"), type.toUtf8(), QByteArrayView("/"), key.toUtf8()}));
}

} // namespace leye
