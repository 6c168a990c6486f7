// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/key_material.h"

#include <QTest>

#include <rapidcheck.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

SecretBytes key(char fill) { return SecretBytes::copyOf(QByteArray(kKeyBytes, fill)); }

/// Everything a workspace has: two areas, one of them in its second generation, and the authority.
KeyMaterial everything()
{
    KeyMaterial keys{key('d'), {}, key('s')};
    keys.restricted.push_back({310109, 1, key('c')});
    keys.restricted.push_back({310109017, 1, key('p')});
    keys.restricted.push_back({310109017, 2, key('q')});
    return keys;
}

QByteArray bytesOf(const KeyMaterial &keys) { return encodeKeys(keys).view().toByteArray(); }

KeyMaterial anyKeys()
{
    const auto anyKey = [] {
        const auto bytes = *rc::gen::container<std::vector<quint8>>(kKeyBytes, rc::gen::arbitrary<quint8>());
        return SecretBytes::copyOf({bytes.data(), qsizetype(bytes.size())});
    };
    KeyMaterial keys{anyKey(), {}, *rc::gen::arbitrary<bool>() ? anyKey() : SecretBytes()};
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i)
        keys.restricted.push_back(
            {*rc::gen::inRange<qint64>(0, 9999999999), *rc::gen::inRange(0, 100000), anyKey()});
    return keys;
}

} // namespace

class TestKeyMaterial : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void theEncodingIsFrozen()
    {
        const QByteArray d = QByteArray(kKeyBytes, 'd').toHex();
        QCOMPARE(bytesOf({key('d'), {}, {}}).toHex(), "84015820" + d + "80f6");
        KeyMaterial one{key('d'), {}, key('s')};
        one.restricted.push_back({310109017, 2, key('q')});
        QCOMPARE(bytesOf(one).toHex(), "84015820" + d + "81831a127be35902" + "5820" +
                                           QByteArray(kKeyBytes, 'q').toHex() + "5820" +
                                           QByteArray(kKeyBytes, 's').toHex());
    }

    void allThatIsWrittenIsReadAgain()
    {
        QVERIFY(rc::check("decode(encode(keys)) is keys", [] {
            const KeyMaterial keys = anyKeys();
            const auto decoded = decodeKeys(encodeKeys(keys));
            RC_ASSERT(decoded.has_value());
            RC_ASSERT(decoded->dataKey.view() == keys.dataKey.view());
            RC_ASSERT(decoded->authoritySeed.view() == keys.authoritySeed.view());
            RC_ASSERT(decoded->restricted.size() == keys.restricted.size());
            RC_ASSERT(bytesOf(*decoded) == bytesOf(keys));
        }));
    }

    void onlyTheOneEncodingIsRead()
    {
        QVERIFY(rc::check("other bytes are refused or mean themselves", [] {
            QByteArray bytes = bytesOf(anyKeys());
            const int at = *rc::gen::inRange(0, int(bytes.size()));
            bytes[at] = char(*rc::gen::arbitrary<quint8>());
            const auto decoded = decodeKeys(SecretBytes::copyOf(bytes));
            if (decoded)
                RC_ASSERT(bytesOf(*decoded) == bytes);
        }));
    }

    void everyCutIsDamage()
    {
        const QByteArray bytes = bytesOf(everything());
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto decoded = decodeKeys(SecretBytes::copyOf(bytes.first(size)));
            QVERIFY(!decoded);
            QCOMPARE(decoded.error().kind, Error::Kind::Damaged);
        }
    }

    void whatIsNoKeyMaterialIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        const QByteArray key = "5820" + QByteArray(kKeyBytes, 'k').toHex();
        const auto row = [](const char *name, const QByteArray &hex, Error::Kind kind) {
            QTest::newRow(name) << QByteArray::fromHex(hex) << kind;
        };
        row("version 2", "8402" + key + "80f6", Error::Kind::Unsupported);
        row("version 2 of another shape", "8502f6f6f6f6", Error::Kind::Unsupported);
        row("a head longer than need be", "841801" + key + "80f6", Error::Kind::Damaged);
        row("bytes after the end", "8401" + key + "80f600", Error::Kind::Damaged);
        row("a data key of 31 bytes", "8401581f" + QByteArray(31, 'k').toHex() + "80f6", Error::Kind::Damaged);
        row("no data key", "8401f680f6", Error::Kind::Damaged);
        row("an array of unknown length", "9f01" + key + "80f6ff", Error::Kind::Damaged);
        row("more restricted keys than bytes", "8401" + key + "991fff", Error::Kind::Damaged);
        row("an area that is negative", "8401" + key + "81832001" + key + "f6", Error::Kind::Damaged);
        row("a generation beyond an int", "8401" + key + "8183011a80000000" + key + "f6", Error::Kind::Damaged);
        row("an empty authority seed", "8401" + key + "8040", Error::Kind::Damaged);
        row("a text", "6161", Error::Kind::Damaged);
    }
    void whatIsNoKeyMaterialIsRefused()
    {
        QFETCH(const QByteArray, bytes);
        const auto decoded = decodeKeys(SecretBytes::copyOf(bytes));
        QVERIFY(!decoded);
        QTEST(decoded.error().kind, "kind");
    }

    void rolesGetTheirPart_data()
    {
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<bool>("counsels");
        QTest::addColumn<bool>("rules");
        QTest::newRow("aide") << Roles(Role::Aide) << false << false;
        QTest::newRow("manager") << Roles(Role::Manager) << false << false;
        QTest::newRow("counsellor") << Roles(Role::Counsellor) << true << false;
        QTest::newRow("administrator") << Roles(Role::Administrator) << false << true;
        QTest::newRow("first user") << kFirstUser << false << true;
        QTest::newRow("both") << (Role::Counsellor | Role::Administrator) << true << true;
        QTest::newRow("none") << Roles() << false << false;
    }
    void rolesGetTheirPart()
    {
        QFETCH(const Roles, roles);
        const auto part = keysFor(roles, everything());
        QVERIFY(part);
        QCOMPARE(part->dataKey.view(), everything().dataKey.view());
        QTEST(part->restricted.size() == 3, "counsels");
        QTEST(!part->authoritySeed.isEmpty(), "rules");
        QCOMPARE(part->restricted.empty(), !roles.testFlag(Role::Counsellor));
    }

    void nobodyGivesWhatTheyDoNotHave()
    {
        const auto administrator = keysFor(Role::Administrator, everything());
        const auto counsellor = keysFor(Role::Counsellor, everything());
        QVERIFY(administrator && counsellor);
        const auto noNotes = keysFor(Role::Counsellor, *administrator);
        const auto noAuthority = keysFor(Role::Administrator, *counsellor);
        QVERIFY(!noNotes && !noAuthority);
        QCOMPARE(noNotes.error().kind, Error::Kind::Denied);
        QCOMPARE(noAuthority.error().kind, Error::Kind::Denied);
        QVERIFY(noNotes.error().message.contains(u"recovery code"_s));
    }

    void aCounsellorAndAnAdministratorHaveAllBetweenThem()
    {
        const auto administrator = keysFor(Role::Administrator, everything());
        const auto counsellor = keysFor(Role::Counsellor, everything());
        QVERIFY(administrator && counsellor);
        for (const auto &both : {combined(*administrator, *counsellor), combined(*counsellor, *administrator),
                                 combined(everything(), *counsellor)}) {
            QVERIFY(both);
            QCOMPARE(bytesOf(*both), bytesOf(everything()));
        }
    }

    void keysOfTwoWorkspacesDoNotMix()
    {
        const auto mixed = combined(everything(), {key('x'), {}, {}});
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().kind, Error::Kind::Invalid);
    }

    void aCloneIsItsOwn()
    {
        KeyMaterial keys = everything();
        const KeyMaterial clone = keys.clone();
        keys.dataKey.data()[0] = 0;
        keys.restricted[0].key.data()[0] = 0;
        QCOMPARE(bytesOf(clone), bytesOf(everything()));
    }
};

QTEST_APPLESS_MAIN(TestKeyMaterial)
#include "tst_key_material.moc"
