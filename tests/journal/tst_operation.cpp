// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/operation.h"
#include "models/journal/record.h"
#include "tests/journal/golden.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

Id16 idOf(quint8 first) { return Id16(std::array<quint8, 16>{first, 1}); }

OperationBody smallBody()
{
    OperationBody body;
    body.name = u"person.edit"_s;
    body.action = ActionId(idOf(1));
    body.subject = idOf(2);
    body.changes = {Change{u"person"_s, idOf(2), false, {Cell{u"phone"_s, u"13800000000"_s, {}}}, {}}};
    return body;
}

QByteArray salt() { return QByteArray(kSaltBytes, 's'); }

rc::Gen<Id16> ids()
{
    return rc::gen::map(golden::bytesOf(rc::gen::just(16)), [](const QByteArray &bytes) {
        return bytes == QByteArray(16, '\0') ? idOf(9) : *Id16::fromBytes(bytes);
    });
}

rc::Gen<QString> names(qsizetype longest)
{
    return rc::gen::suchThat(golden::texts(),
                             [longest](const QString &text) { return text.toUtf8().size() <= longest; });
}

QList<OperationRef> anyRefs()
{
    QList<OperationRef> refs;
    const int count = *rc::gen::inRange(0, 4);
    for (int i = 1; i <= count; ++i)
        refs.append({DeskId(*rc::gen::element(idOf(7), idOf(8))), *rc::gen::inRange<qint64>(1, 1000) * 4 + i});
    std::sort(refs.begin(), refs.end());
    return refs;
}

Change anyChange(quint8 number)
{
    Change change{*names(kMaxNameBytes), idOf(number), *rc::gen::arbitrary<bool>(), {}, {}};
    const int cells = *rc::gen::inRange(0, 6);
    for (int i = 0; i < cells; ++i) {
        Cell cell{u"field%1/"_s.arg(i) + *names(64), *golden::values(), {}};
        if (*rc::gen::arbitrary<bool>())
            cell.replaces = anyRefs();
        change.cells.append(cell);
    }
    if (*rc::gen::arbitrary<bool>())
        change.seenLife = anyRefs();
    return change;
}

OperationBody anyBody()
{
    OperationBody body;
    body.name = *names(kMaxNameBytes);
    body.user = UserId(*ids());
    body.subject = *rc::gen::arbitrary<bool>() ? *ids() : Id16();
    body.action = ActionId(*ids());
    const int changes = *rc::gen::inRange(0, 4);
    for (int i = 0; i < changes; ++i)
        body.changes.append(anyChange(quint8(i + 1)));
    body.schema = *rc::gen::inRange(1, 1000);
    body.wallMs = *rc::gen::inRange<qint64>(0, qint64(1) << 60);
    body.zoneMinutes = *rc::gen::inRange(-1439, 1440);
    body.reason = *rc::gen::arbitrary<bool>() ? *golden::texts() : QString();
    if (*rc::gen::arbitrary<bool>())
        body.undoes = ActionId(*ids());
    if (*rc::gen::arbitrary<bool>())
        body.authority = AuthorityMark{*rc::gen::inRange<qint64>(1, kMaxSequence), QByteArray(64, 'a')};
    return body;
}

OperationHeader anyHeader()
{
    OperationHeader header;
    header.origin = DeskId(*ids());
    header.sequence = *rc::gen::inRange<qint64>(1, kMaxSequence + 1);
    header.previous = sha256({QByteArray::number(header.sequence)});
    header.hlc = *rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max());
    header.count = *rc::gen::inRange(1, kMaxOperationsPerTransaction + 1);
    header.index = *rc::gen::inRange(0, header.count);
    header.area = *rc::gen::element<qint64>(310109, 310109017, 0, 999'999'999);
    header.sensitivity = *rc::gen::inRange(0, 6);
    header.minimumReader = *rc::gen::inRange(1, 1 << 30);
    header.commit = sha256({"payload"});
    return header;
}

} // namespace

class TestOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreKeptAsQtWritesThem()
    {
        for (const QDate day : {QDate(2026, 12, 1), QDate(1000, 1, 1), QDate(9999, 12, 31), QDate(1999, 10, 9),
                                QDate(987, 6, 5), QDate(12'345, 1, 2)})
            QCOMPARE(detail::toValue(day).value<QString>(), day.toString(Qt::ISODate));
        QVERIFY(detail::toValue(QDate()).isNull());
    }

    void golden_data()
    {
        QTest::addColumn<int>("sequence");
        int sequence = 0;
        for (const QJsonValue &row : golden::operations())
            QTest::newRow(qPrintable(row[u"title"_s].toString())) << ++sequence;
        QCOMPARE(sequence, 20);
    }
    void golden()
    {
        QFETCH(int, sequence);
        const QJsonValue vector = golden::operations()[sequence - 1];
        const QByteArray headerBytes = golden::hex(vector[u"header"_s]);
        const QByteArray payload = golden::hex(vector[u"payload"_s]);
        const bool isOfALaterVersion = sequence == 20;

        const auto header = decodeHeader(headerBytes);
        QVERIFY2(header, qPrintable(header ? QString() : header.error().detail));
        QCOMPARE(header->sequence, sequence);
        QCOMPARE(view(hashOfHeader(headerBytes)).toByteArray(), golden::hex(vector[u"hash"_s]));
        QCOMPARE(view(commitOf(payload)).toByteArray(), golden::hex(vector[u"commit"_s]));
        QCOMPARE(header->commit, commitOf(payload));
        QCOMPARE(header->minimumReader, isOfALaterVersion ? 2 : 1);
        const auto body = decodePayload(payload);
        QVERIFY2(body, qPrintable(body ? QString() : body.error().detail));
        QCOMPARE(encodeHeader(*header) == headerBytes, !isOfALaterVersion); // unknown keys stay in the bytes alone
        const auto again = encodePayload(payload.first(kSaltBytes), *body);
        QVERIFY(again);
        QCOMPARE(*again == payload, !isOfALaterVersion);
    }

    void goldenChain()
    {
        const QByteArray publicKey = golden::hex(golden::document()[u"desk"_s][u"public_key"_s]);
        const DeskId desk = deskIdOf(publicKey);
        Sha256 previous = firstPrevious(publicKey);
        for (const QJsonValue &vector : golden::operations()) {
            const QByteArray bytes = golden::hex(vector[u"header"_s]);
            const auto header = decodeHeader(bytes);
            QVERIFY(header);
            QVERIFY(header->origin == desk);
            QCOMPARE(header->previous, previous);
            previous = hashOfHeader(bytes);
        }
    }

    void goldenMeaning()
    {
        const auto bodyOf = [](int sequence) {
            return *decodePayload(golden::hex(golden::operations()[sequence - 1][u"payload"_s]));
        };
        const OperationBody setting = bodyOf(1);
        QCOMPARE(setting.name, u"setting.set"_s);
        QVERIFY(setting.subject.isNull());
        QVERIFY(setting.changes[0].isNew);
        QVERIFY(setting.changes[0].record == naturalRecordId(u"setting", u"visit.every_days"));
        QVERIFY(setting.changes[0].cells[0] == (Cell{u"value"_s, 7, {}}));

        QCOMPARE(bodyOf(3).reason, u"本人来电更正"_s);
        QVERIFY(!bodyOf(3).changes[0].cells[0].replaces);
        QCOMPARE(bodyOf(4).changes[0].cells[0].replaces->size(), 2);
        QCOMPARE(bodyOf(5).changes[0].cells[0].replaces->size(), 0);
        QCOMPARE(bodyOf(5).changes[0].seenLife->first().sequence, 3);
        QVERIFY(bodyOf(6).changes[0].cells[1].field.startsWith(u"staff/"_s));
        QCOMPARE(bodyOf(16).zoneMinutes, -210);
        QVERIFY(bodyOf(14).undoes.has_value());
        QCOMPARE(bodyOf(20).changes[0].cells.size(), 1);
    }

    void authority_data()
    {
        QTest::addColumn<int>("sequence");
        QTest::newRow("setting") << 1;
        QTest::newRow("erasure") << 19;
    }
    void authority()
    {
        QVERIFY(startCrypto());
        QFETCH(int, sequence);
        const QByteArray key = golden::hex(golden::document()[u"authority"_s][u"public_key"_s]);
        auto body = decodePayload(golden::hex(golden::operations()[sequence - 1][u"payload"_s]));
        QVERIFY(body && body->authority);
        const auto isSigned = [&](qint64 number) {
            const auto digest = authorityDigest(number, body->changes);
            return digest && verifySignature(key, view(*digest), body->authority->signature);
        };
        QVERIFY(isSigned(body->authority->sequence));
        QVERIFY(!isSigned(body->authority->sequence + 1));
        body->changes[0].cells[0].value = Value();
        QVERIFY(!isSigned(body->authority->sequence));
        body->changes[0].record = Id16();
        QVERIFY(!authorityDigest(1, body->changes));
    }

    void naturalRecords_data()
    {
        QTest::addColumn<QJsonObject>("row");
        for (const QJsonValue &row : golden::document()[u"natural_records"_s].toArray())
            QTest::newRow(qPrintable(row[u"key"_s].toString())) << row.toObject();
    }
    void naturalRecords()
    {
        QFETCH(QJsonObject, row);
        QCOMPARE(naturalRecordId(row[u"type"_s].toString(), row[u"key"_s].toString()).toString(),
                 row[u"id"_s].toString());
    }

    void refusedHeaders_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        golden::refusedRows("header");
    }
    void refusedHeaders()
    {
        QFETCH(QByteArray, bytes);
        const auto header = decodeHeader(bytes);
        QVERIFY(!header);
        const bool isNewer = QByteArray(QTest::currentDataTag()).startsWith("another ");
        QCOMPARE(header.error().kind, isNewer ? Error::Kind::Unsupported : Error::Kind::Damaged);
    }
    void refusedPayloads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        golden::refusedRows("payload");
        QTest::newRow("one byte too many in all") << *encodePayload(salt(), fullBody()) + '\0';
    }
    void refusedPayloads()
    {
        QFETCH(QByteArray, bytes);
        const auto body = decodePayload(bytes);
        QVERIFY(!body);
        QCOMPARE(body.error().kind, Error::Kind::Damaged);
    }

    void limitsCanBeReached()
    {
        const auto payload = encodePayload(salt(), fullBody());
        QVERIFY(payload);
        QCOMPARE(payload->size(), kMaxPayloadBytes);
        const auto body = decodePayload(*payload);
        QVERIFY(body);
        QVERIFY(*body == fullBody());

        OperationBody many = smallBody();
        for (qsizetype i = many.changes[0].cells.size(); i < kMaxCells; ++i)
            many.changes[0].cells.append({QString::number(i), Value(true), {}});
        QVERIFY(encodePayload(salt(), many));
    }
    void notWritten_data()
    {
        QTest::addColumn<OperationBody>("body");
        const auto row = [](const char *name, const std::function<void(OperationBody &)> &spoil) {
            OperationBody body = smallBody();
            spoil(body);
            QTest::newRow(name) << body;
        };
        row("no name", [](OperationBody &body) { body.name.clear(); });
        row("a name of 65 bytes", [](OperationBody &body) { body.name = QString(65, u'a'); });
        row("no action", [](OperationBody &body) { body.action = ActionId(); });
        row("undoing nothing", [](OperationBody &body) { body.undoes = ActionId(); });
        row("schema 0", [](OperationBody &body) { body.schema = 0; });
        row("before 1970", [](OperationBody &body) { body.wallMs = -1; });
        row("a zone of a whole day", [](OperationBody &body) { body.zoneMinutes = -1440; });
        row("half a surrogate pair in the reason", [](OperationBody &body) { body.reason = QChar(0xd800); });
        row("a short signature", [](OperationBody &body) { body.authority = AuthorityMark{1, "short"}; });
        row("no type", [](OperationBody &body) { body.changes[0].type.clear(); });
        row("no record", [](OperationBody &body) { body.changes[0].record = Id16(); });
        row("a record twice", [](OperationBody &body) { body.changes.append(body.changes[0]); });
        row("a field twice", [](OperationBody &body) { body.changes[0].cells.append(body.changes[0].cells[0]); });
        row("no field", [](OperationBody &body) { body.changes[0].cells[0].field.clear(); });
        row("a long text", [](OperationBody &body) { body.changes[0].cells[0].value = QString(65537, u'a'); });
        row("replacing sequence 0", [](OperationBody &body) { body.changes[0].cells[0].replaces = {{DeskId(), 0}}; });
        row("replacing an operation twice", [](OperationBody &body) {
            body.changes[0].cells[0].replaces = {{DeskId(), 1}, {DeskId(), 1}};
        });
        row("seeing a life twice", [](OperationBody &body) {
            body.changes[0].seenLife = {{DeskId(), 1}, {DeskId(), 1}};
        });
        row("513 cells", [](OperationBody &body) {
            for (qsizetype i = 0; i < kMaxCells; ++i)
                body.changes[0].cells.append({QString::number(i), Value(), {}});
        });
        OperationBody large = fullBody();
        large.changes[0].cells.append({u"x"_s, Value(), {}});
        QTest::newRow("more than 256 KiB") << large;
    }
    void notWritten()
    {
        QFETCH(OperationBody, body);
        const auto payload = encodePayload(salt(), body);
        QVERIFY(!payload);
        QCOMPARE(payload.error().kind, Error::Kind::Invalid);
        QVERIFY(!payload.error().message.contains(u"%"_s));
    }

    void referencesAreWrittenInOrder()
    {
        OperationBody body = smallBody();
        body.changes[0].cells[0].replaces = {{DeskId(idOf(8)), 1}, {DeskId(idOf(7)), 2}, {DeskId(idOf(7)), 1}};
        const auto read = decodePayload(*encodePayload(salt(), body));
        QVERIFY(read);
        const QList<OperationRef> sorted{{DeskId(idOf(7)), 1}, {DeskId(idOf(7)), 2}, {DeskId(idOf(8)), 1}};
        QVERIFY(read->changes[0].cells[0].replaces == sorted);
    }

    void everyHeaderComesBack()
    {
        QVERIFY(rc::check("decodeHeader(encodeHeader(h)) == h", [] {
            const OperationHeader header = anyHeader();
            const auto decoded = decodeHeader(encodeHeader(header));
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(*decoded == header);
        }));
    }
    void everyPayloadComesBack()
    {
        QVERIFY(rc::check("decodePayload(encodePayload(b)) == b", [] {
            const OperationBody body = anyBody();
            const auto payload = encodePayload(salt(), body);
            RC_ASSERT(payload.has_value());
            const auto decoded = decodePayload(*payload);
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(*decoded == body);
        }));
    }
    void whatIsAcceptedHasOneEncoding()
    {
        QVERIFY(rc::check("encodePayload(decodePayload(bytes)) == bytes, or the bytes are refused", [] {
            QByteArray payload = *encodePayload(salt(), anyBody());
            payload[*rc::gen::inRange(kSaltBytes, payload.size())] = *rc::gen::arbitrary<char>();
            if (const auto body = decodePayload(payload)) {
                const auto again = encodePayload(salt(), *body);
                RC_ASSERT(again.has_value());
                RC_ASSERT(*again == payload);
            }
        }));
    }

    /// A changed byte is refused, or says something else: never the same operation under another hash.
    void noFlippedByteLooksTheSame_data() { golden_data(); }
    void noFlippedByteLooksTheSame()
    {
        QFETCH(int, sequence);
        if (sequence == 20)
            return; // what unknown keys say is not read
        const QJsonValue vector = golden::operations()[sequence - 1];
        const QByteArray header = golden::hex(vector[u"header"_s]);
        const QByteArray payload = golden::hex(vector[u"payload"_s]);
        const OperationHeader originalHeader = *decodeHeader(header);
        const OperationBody originalBody = *decodePayload(payload);
        for (qsizetype bit = 0; bit < 8 * header.size(); ++bit) {
            const auto flipped = decodeHeader(withBitFlipped(header, bit));
            QVERIFY2(!flipped || *flipped != originalHeader, qPrintable(u"header bit %1"_s.arg(bit)));
        }
        for (qsizetype bit = 8 * kSaltBytes; bit < 8 * payload.size(); ++bit) {
            const auto flipped = decodePayload(withBitFlipped(payload, bit));
            QVERIFY2(!flipped || *flipped != originalBody, qPrintable(u"payload bit %1"_s.arg(bit)));
        }
    }
    void noPrefixIsAccepted()
    {
        for (const QJsonValue &vector : golden::operations()) {
            const QByteArray header = golden::hex(vector[u"header"_s]);
            const QByteArray payload = golden::hex(vector[u"payload"_s]);
            for (qsizetype size = 0; size < header.size(); ++size)
                QVERIFY(!decodeHeader(header.first(size)));
            for (qsizetype size = 0; size < payload.size(); ++size)
                QVERIFY(!decodePayload(payload.first(size)));
        }
    }

private:
    static QByteArray withBitFlipped(QByteArray bytes, qsizetype bit)
    {
        bytes[bit / 8] = char(bytes[bit / 8] ^ (1 << (bit % 8)));
        return bytes;
    }
    /// Its payload has exactly kMaxPayloadBytes.
    static OperationBody fullBody()
    {
        OperationBody body = smallBody();
        for (const QString &field : {u"a"_s, u"b"_s, u"c"_s})
            body.changes[0].cells.append({field, QByteArray(65535, 'x'), {}});
        const qsizetype left = kMaxPayloadBytes - encodePayload(salt(), body)->size();
        body.changes[0].cells.append({u"d"_s, QByteArray(left - 6, 'x'), {}});
        return body;
    }
};

QTEST_APPLESS_MAIN(TestOperation)
#include "tst_operation.moc"
