// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/id.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kNow = 1'793'000'000'000; // 2026-10-26

QByteArray bytesFrom(const RandomBytes &random, size_t size)
{
    QByteArray bytes(qsizetype(size), '\0');
    random(reinterpret_cast<quint8 *>(bytes.data()), size);
    return bytes;
}

} // namespace

class IdTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFreshIdIsAUuidOfVersion7()
    {
        const Id16 id = Id16::uuid7(kNow, systemRandom());
        QCOMPARE(id.bytes().first(6).toHex(), QByteArray::number(kNow, 16).rightJustified(12, '0'));
        QCOMPARE(id.array()[6] >> 4, 7);
        QCOMPARE(id.array()[8] >> 6, 2);
        QVERIFY(!id.isNull());
    }

    void idsAreInTheOrderOfTheirTime()
    {
        const RandomBytes random = seededRandom(1);
        QList<Id16> ids;
        for (qint64 ms = 0; ms < 1'000; ++ms)
            ids.append(Id16::uuid7(kNow + ms, random));
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        QList<QByteArray> bytes; // as the database sorts them
        for (const Id16 &id : ids)
            bytes.append(id.bytes());
        QVERIFY(std::is_sorted(bytes.begin(), bytes.end()));
    }

    void idsOfOneMomentDiffer()
    {
        const RandomBytes random = systemRandom();
        QSet<Id16> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.insert(Id16::uuid7(kNow, random));
        QCOMPARE(ids.size(), 10'000);
    }

    void whatIsWrittenIsReadBack()
    {
        const RandomBytes random = seededRandom(2);
        for (int i = 0; i < 1'000; ++i) {
            const Id16 id = Id16::uuid7(kNow + i, random);
            const QString text = id.toString();
            QCOMPARE(text.size(), 32);
            QCOMPARE(Id16::fromText(text), std::optional(id));
            QCOMPARE(Id16::fromText(text.toUpper()), std::optional(id));
            QCOMPARE(Id16::fromBytes(id.bytes()), std::optional(id));
        }
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isId");
        const QString digits = u"0192f0e4c0de7abc8def0123456789ab"_s;
        QTest::newRow("32 digits") << digits << true;
        QTest::newRow("as a UUID") << u"0192f0e4-c0de-7abc-8def-0123456789ab"_s << true;
        QTest::newRow("hyphens elsewhere") << u"0192f0e4c-0de-7abc-8def-0123456789ab"_s << false;
        QTest::newRow("only some hyphens") << u"0192f0e4-c0de7abc8def0123456789ab"_s << false;
        QTest::newRow("in braces") << u"{0192f0e4-c0de-7abc-8def-0123456789ab}"_s << false;
        QTest::newRow("one digit less") << digits.first(31) << false;
        QTest::newRow("one digit more") << digits + u'0' << false;
        QTest::newRow("no hex digit") << QString(digits).replace(5, 1, u'g') << false;
        QTest::newRow("digits of another script") << QString(digits).replace(0, 1, u'０') << false;
        QTest::newRow("a blank in front") << u' ' + digits.first(31) << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("a name of 32 characters") << QString(32, u'陈') << false;
    }
    void texts()
    {
        QFETCH(QString, text);
        QTEST(Id16::fromText(text).has_value(), "isId");
    }

    void onlySixteenBytesAreAnId()
    {
        for (const qsizetype size : {0, 1, 15, 17, 32})
            QCOMPARE(Id16::fromBytes(QByteArray(size, 'x')), std::nullopt);
        QVERIFY(Id16::fromBytes(QByteArray(16, '\0'))->isNull());
        QVERIFY(Id16::fromText(QString(32, u'0'))->isNull());
    }

    /// Demo data and tests stand on it: the same number gives the same bytes, however they are asked for.
    void aSeedGivesTheSameBytes()
    {
        QCOMPARE(bytesFrom(seededRandom(7), 64), bytesFrom(seededRandom(7), 64));
        QVERIFY(bytesFrom(seededRandom(7), 64) != bytesFrom(seededRandom(8), 64));
        QVERIFY(bytesFrom(seededRandom(7), 64) != bytesFrom(seededRandom(7 + (quint64(1) << 32)), 64));
        const RandomBytes once = seededRandom(7);
        const QByteArray first = bytesFrom(once, 64);
        QVERIFY(bytesFrom(once, 64) != first);
    }

    void randomBytesFillTheWholeBuffer()
    {
        for (const RandomBytes &random : {systemRandom(), seededRandom(3)}) {
            for (const size_t size : {size_t(1), size_t(7), size_t(255), size_t(257), size_t(5'000)}) {
                // A byte that stays zero in eight tries was not written: by chance one in 2^64.
                QByteArray seen(qsizetype(size), '\0');
                for (int i = 0; i < 8; ++i) {
                    const QByteArray bytes = bytesFrom(random, size);
                    for (qsizetype at = 0; at < seen.size(); ++at)
                        seen[at] = char(seen[at] | bytes[at]);
                }
                QVERIFY(!seen.contains('\0'));
            }
        }
    }
};

QTEST_APPLESS_MAIN(IdTest)
#include "tst_id.moc"
