// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/cbor.h"
#include "tests/journal/golden.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace leye;
using namespace Qt::StringLiterals;

class TestCbor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<Value>("value");
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char *name, const Value &value, const char *hex) {
            QTest::newRow(name) << value << QByteArray::fromHex(hex);
        };
        // RFC 8949, appendix A, as far as these kinds go; the widths at their edges.
        row("null", Value(), "f6");
        row("false", false, "f4");
        row("true", true, "f5");
        row("0", 0, "00");
        row("23", 23, "17");
        row("24", 24, "1818");
        row("255", 255, "18ff");
        row("256", 256, "190100");
        row("65535", 65535, "19ffff");
        row("65536", 65536, "1a00010000");
        row("2^32-1", qint64(0xffffffff), "1affffffff");
        row("2^32", qint64(0x100000000), "1b0000000100000000");
        row("2^63-1", std::numeric_limits<qint64>::max(), "1b7fffffffffffffff");
        row("-1", -1, "20");
        row("-24", -24, "37");
        row("-25", -25, "3818");
        row("-1000", -1000, "3903e7");
        row("-2^63", std::numeric_limits<qint64>::min(), "3b7fffffffffffffff");
        row("no bytes", QByteArray(""), "40");
        row("bytes", QByteArray("\x01\x02\x03\x04"), "4401020304");
        row("no text", u""_s, "60");
        row("Latin text", u"IETF"_s, "6449455446");
        row("umlaut", u"ü"_s, "62c3bc");
        row("Chinese character", u"水"_s, "63e6b0b4");
        row("character outside the basic plane", u"𐅑"_s, "64f0908591");
        row("zero in a text", QString(QChar(u'\0')), "6100");
        row("byte order mark inside a text", u"a\ufeff"_s, "6461efbbbf");
        row("no items", Value::List{}, "80");
        row("nested", Value::List{Value(1), Value::List{Value(2), Value(3)}, Value()}, "8301820203f6");
        row("four deep", Value::List{Value::List{Value::List{Value::List{Value(0)}}}}, "8181818100");
    }
    void values()
    {
        QFETCH(Value, value);
        QFETCH(QByteArray, bytes);
        const auto encoded = encodeValue(value);
        QVERIFY(encoded);
        QCOMPARE(encoded->toHex(), bytes.toHex());
        const auto decoded = decodeValue(bytes);
        QVERIFY2(decoded, qPrintable(decoded ? QString() : decoded.error().detail));
        QVERIFY(*decoded == value);
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        golden::refusedRows("value");
        QTest::newRow("text of 65537 bytes") << QByteArray::fromHex("7a00010001") + QByteArray(65537, 'a');
        QTest::newRow("65537 bytes") << QByteArray::fromHex("5a00010001") + QByteArray(65537, 'a');
        QTest::newRow("arrays nested without end") << QByteArray(100000, '\x81');
    }
    void refused()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeValue(bytes);
        QVERIFY(!decoded);
        QCOMPARE(decoded.error().kind, Error::Kind::Damaged);
        QVERIFY(!decoded.error().message.isEmpty());
    }

    void longestTexts()
    {
        for (const QString &text : {QString(65536, u'a'), QString(21845, u'水') + u'a'}) {
            const auto encoded = encodeValue(text);
            QVERIFY(encoded);
            QCOMPARE(encoded->size(), 5 + 65536);
            const auto decoded = decodeValue(*encoded);
            QVERIFY(decoded);
            QCOMPARE(decoded->value<QString>(), text);
        }
    }

    void notWritten_data()
    {
        QTest::addColumn<Value>("value");
        QTest::newRow("text of 65537 bytes") << Value(QString(65537, u'a'));
        QTest::newRow("Chinese text of 65538 bytes") << Value(QString(21846, u'水'));
        QTest::newRow("65537 bytes") << Value(QByteArray(65537, 'a'));
        QTest::newRow("half a surrogate pair") << Value(QString(QChar(0xd800)));
        QTest::newRow("byte order mark in front") << Value(u"\ufeffa"_s);
        QTest::newRow("five deep") << Value(Value::List{Value::List{Value::List{Value::List{Value::List{}}}}});
        QTest::newRow("deep inside") << Value(Value::List{Value(1), Value(QString(QChar(0xdc00)))});
    }
    void notWritten()
    {
        QFETCH(Value, value);
        const auto encoded = encodeValue(value);
        QVERIFY(!encoded);
        QCOMPARE(encoded.error().kind, Error::Kind::Invalid);
    }

    void mapsAreReadInOrder()
    {
        const QByteArray bytes = QByteArray::fromHex("a3010a041863182af5"); // {1: 10, 4: 99, 42: true}
        CborReader reader(bytes);
        CborReader::Map map(reader);
        map.need(1);
        QCOMPARE(reader.integer(0, 10), 10);
        QVERIFY(!map.take(3));
        QVERIFY(map.take(4));
        QCOMPARE(reader.integer(99, 99), 99);
        map.leave();
        QVERIFY(reader.finish());
    }
    void maps_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isGood");
        const auto row = [](const char *name, const char *hex, bool isGood) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << isGood;
        };
        row("both keys", "a201000300", true);
        row("without the optional one", "a10100", true);
        row("unknown higher keys", "a2010004a101820203", true);
        row("unknown key of many bytes", "a201001b7fffffffffffffff00", true);
        row("unknown value eight deep", "a20100048181818181818181 00", true);
        row("unknown value nine deep", "a2010004818181818181818181 00", false);
        row("unknown value is a float", "a2010004f93c00", false);
        row("unknown value is a tag", "a2010004c000", false);
        row("unknown map with keys that descend", "a2010004a202000100", false);
        row("unknown map with a text as key", "a2010004a1616100", false);
        row("without the needed one", "a10300", false);
        row("key between the known ones", "a201000200", false);
        row("key below", "a200000100", false);
        row("key twice", "a201000100", false);
        row("keys that descend", "a203000100", false);
        row("negative key", "a2200001 00", false);
        row("text as key", "a2616100 0100", false);
        row("no map", "820100", false);
        row("ends early", "a20100", false);
        row("more pairs than bytes", "bb00ffffffffffffff0100", false);
    }
    void maps() // with a needed key 1 and an optional key 3
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isGood);
        CborReader reader(bytes);
        CborReader::Map map(reader);
        map.need(1);
        QCOMPARE(reader.integer(0, 0), 0);
        if (map.take(3))
            QCOMPARE(reader.integer(0, 0), 0);
        map.leave();
        QCOMPARE(bool(reader.finish()), isGood);
    }
    void theFirstFaultSticks()
    {
        const QByteArray bytes = QByteArray::fromHex("05");
        CborReader reader(bytes);
        QCOMPARE(reader.integer(6, 7), 0);
        QVERIFY(reader.failed());
        reader.fault("later");
        QCOMPARE(reader.text(0), QString());
        QCOMPARE(reader.bytes(0), QByteArray());
        QCOMPARE(reader.enterArray(0, 9), 0);
        QVERIFY(reader.value().isNull());
        QVERIFY(reader.finish().error().detail.startsWith("cbor: an integer outside its limits"_L1));
    }

    void everyValueComesBack()
    {
        QVERIFY(rc::check("decodeValue(encodeValue(v)) == v", [] {
            const Value value = *golden::values();
            const auto encoded = encodeValue(value);
            RC_ASSERT(encoded.has_value());
            const auto decoded = decodeValue(*encoded);
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(*decoded == value);
        }));
    }
    void whatIsAcceptedHasOneEncoding()
    {
        QVERIFY(rc::check("encodeValue(decodeValue(bytes)) == bytes, or the bytes are refused", [] {
            QByteArray bytes = *encodeValue(*golden::values());
            const auto place = *rc::gen::inRange<qsizetype>(0, bytes.size());
            bytes[place] = *rc::gen::arbitrary<char>();
            if (*rc::gen::inRange(0, 4) == 0)
                bytes.truncate(place);
            if (const auto decoded = decodeValue(bytes)) {
                const auto again = encodeValue(*decoded);
                RC_ASSERT(again.has_value());
                RC_ASSERT(*again == bytes);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestCbor)
#include "tst_cbor.moc"
