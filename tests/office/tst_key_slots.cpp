// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/key_slots.h"
#include "models/office/recovery_code.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

const Id16 kWorkspace({9, 9, 9});
const UserId kAdministrator(Id16({1}));
const UserId kCounsellor(Id16({2}));
const UserId kStranger(Id16({3}));
constexpr qint64 kMonday = 1795000000000;
constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};

SecretBytes secret(QByteArrayView text) { return SecretBytes::copyOf(text); }

SecretBytes key(char fill) { return secret(QByteArray(kKeyBytes, fill)); }

KeyMaterial everything()
{
    KeyMaterial keys{key('d'), {}, key('s')};
    keys.restricted.push_back({310109017, 1, key('c')});
    return keys;
}

QByteArray bytesOf(const KeyMaterial &keys) { return encodeKeys(keys).view().toByteArray(); }

Error::Kind kindOf(const auto &result)
{
    return result ? Error::Kind::Cancelled : result.error().kind; // Cancelled stands for success: nothing here gives it
}

bool opens(const Result<KeyMaterial> &opened, const KeyMaterial &expected)
{
    return opened && bytesOf(*opened) == bytesOf(expected);
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// A well-formed file of these slots, whatever they say.
QByteArray fileOf(const QList<KeySlot> &keySlots) { return encodeSlots(keySlots, kWorkspace); }

/// The checksum put right after the bytes before it were changed: a forgery, not damage.
QByteArray rechecked(const QByteArray &bytes)
{
    const QByteArray content = bytes.chopped(32);
    return content + view(sha256({content})).toByteArray();
}

} // namespace

/// One set of slots for all tests, because every passphrase costs a derivation: an administrator, a counsellor, the
/// recovery code and a key file. Tests copy it; none changes it.
class TestKeySlots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        QVERIFY(m_folder.isValid());
        m_administratorKeys = keysFor(kFirstUser, everything()).value().clone();
        m_counsellorKeys = keysFor(Role::Counsellor, everything()).value().clone();
        QVERIFY(m_made.addUser(kAdministrator, secret("walnut river"), m_administratorKeys, kFloor, kMonday));
        QVERIFY(m_made.addUser(kCounsellor, secret("梧桐树下喝咖啡"), m_counsellorKeys, kFloor, kMonday + 1));
        m_code = m_made.renewRecovery(everything(), kMonday + 2);
        auto keyFile = m_made.addKeyFile(u"夜间备份"_s, KeyFilePurpose::Backup | KeyFilePurpose::Report, kAdministrator,
                                         everything(), kMonday + 3);
        QVERIFY(keyFile);
        m_keyFile = std::move(*keyFile);
        m_path = m_folder.filePath(u"keyslots"_s);
        QVERIFY(m_made.save(m_path));
    }

    void everySecretOpensItsOwnPart()
    {
        const auto loaded = KeySlots::load(m_path, kWorkspace);
        QVERIFY(loaded);
        QVERIFY(opens(loaded->unlock(kAdministrator, secret("walnut river")), m_administratorKeys));
        QVERIFY(opens(loaded->unlock(kCounsellor, secret("梧桐树下喝咖啡")), m_counsellorKeys));
        QVERIFY(opens(loaded->unlockRecovery(m_code), everything()));
        const auto keyFile = loaded->unlockKeyFile(m_keyFile, KeyFilePurpose::Report);
        QVERIFY(keyFile);
        QCOMPARE(keyFile->user, kAdministrator);
        QCOMPARE(keyFile->purposes, KeyFilePurpose::Backup | KeyFilePurpose::Report);
    }

    void theRecoveryCodeWorksFromPaper()
    {
        const auto typed = parseRecoveryCode(recoveryGroups(m_code).join(u' '));
        QVERIFY(typed);
        QVERIFY(opens(m_made.unlockRecovery(*typed), everything()));
    }

    void aKeyFileHoldsTheDataKeyAlone()
    {
        const auto opened = m_made.unlockKeyFile(m_keyFile, KeyFilePurpose::Backup);
        QVERIFY(opened);
        QCOMPARE(bytesOf(opened->keys), bytesOf({key('d'), {}, {}}));
    }

    void whoHasASlotIsSeenWithoutAnySecret()
    {
        const auto loaded = KeySlots::load(m_path, kWorkspace);
        QVERIFY(loaded);
        QCOMPARE(loaded->slotList().size(), 4);
        const KeySlot &user = loaded->slotList()[1];
        QCOMPARE(user.kind, KeySlot::Kind::User);
        QCOMPARE(user.user, kCounsellor);
        QCOMPARE(user.createdMs, kMonday + 1);
        QCOMPARE(user.cost.memoryBytes, kFloor.memoryBytes);
        QCOMPARE(loaded->slotList()[2].kind, KeySlot::Kind::Recovery);
        const KeySlot &keyFile = loaded->slotList()[3];
        QCOMPARE(keyFile.label, u"夜间备份"_s);
        QCOMPARE(keyFile.purposes, KeyFilePurpose::Backup | KeyFilePurpose::Report);
        QVERIFY(loaded->hasUser(kAdministrator) && !loaded->hasUser(kStranger));
    }

    void noKeyIsInTheFileInClear()
    {
        const QByteArray bytes = contentsOf(m_path);
        QVERIFY(bytes.size() > 500);
        for (const char fill : {'d', 's', 'c'})
            QVERIFY(!bytes.contains(QByteArray(8, fill)));
        QVERIFY(!bytes.contains(m_code.view()));
        QVERIFY(!bytes.contains(m_keyFile.view().last(kKeyBytes)));
    }

    void theFileIsOnlyForItsOwner()
    {
        struct stat info {};
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &info), 0);
        QCOMPARE(int(info.st_mode & 0777), 0600);
    }

    void wrongSecretsAreDenied()
    {
        const auto wrong = m_made.unlock(kAdministrator, secret("walnut rivet"));
        QCOMPARE(kindOf(wrong), Error::Kind::Denied);
        QVERIFY(wrong.error().message.contains(u"passphrase is not right"_s));
        QCOMPARE(kindOf(m_made.unlock(kCounsellor, secret("walnut river"))), Error::Kind::Denied);
        QCOMPARE(kindOf(m_made.unlock(kAdministrator, SecretBytes())), Error::Kind::Denied);
        QCOMPARE(kindOf(m_made.unlock(kStranger, secret("walnut river"))), Error::Kind::NotFound);
        QCOMPARE(kindOf(m_made.unlockRecovery(key('x'))), Error::Kind::Denied);
        QCOMPARE(kindOf(m_made.unlockRecovery(SecretBytes())), Error::Kind::Denied);
        QCOMPARE(kindOf(KeySlots(kWorkspace).unlockRecovery(m_code)), Error::Kind::Denied);
    }

    void keyFilesAreRefusedWithTheReason_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<KeyFilePurpose>("purpose");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("said");
        const QByteArray good = m_keyFile.view().toByteArray();
        const auto changedAt = [&](int at) {
            QByteArray bytes = good;
            bytes[at] = char(bytes[at] ^ 1);
            return bytes;
        };
        QTest::newRow("for a purpose it is not for")
            << good << KeyFilePurpose::Record << Error::Kind::Denied << u"“record” but for: backup, report"_s;
        QTest::newRow("of another workspace")
            << changedAt(8) << KeyFilePurpose::Backup << Error::Kind::Denied << u"another workspace"_s;
        QTest::newRow("revoked, or never there")
            << changedAt(24) << KeyFilePurpose::Backup << Error::Kind::Denied << u"was revoked"_s;
        QTest::newRow("with another key")
            << changedAt(71) << KeyFilePurpose::Backup << Error::Kind::Denied << u"was altered"_s;
        QTest::newRow("another kind of file")
            << changedAt(0) << KeyFilePurpose::Backup << Error::Kind::Invalid << u"not a key file"_s;
        QTest::newRow("cut off") << good.chopped(1) << KeyFilePurpose::Backup << Error::Kind::Invalid
                                 << u"not a key file"_s;
        QTest::newRow("empty") << QByteArray() << KeyFilePurpose::Backup << Error::Kind::Invalid << u"not a key file"_s;
    }
    void keyFilesAreRefusedWithTheReason()
    {
        QFETCH(const QByteArray, contents);
        QFETCH(const KeyFilePurpose, purpose);
        QFETCH(const QString, said);
        const auto opened = m_made.unlockKeyFile(secret(contents), purpose);
        QVERIFY(!opened);
        QTEST(opened.error().kind, "kind");
        QVERIFY2(opened.error().message.contains(said), qPrintable(opened.error().message));
    }

    void aRevokedKeyFileOpensNothing()
    {
        KeySlots keySlots = m_made;
        const Id16 id = keySlots.slotList()[3].id;
        QVERIFY(keySlots.removeKeyFile(id));
        QCOMPARE(kindOf(keySlots.unlockKeyFile(m_keyFile, KeyFilePurpose::Backup)), Error::Kind::Denied);
        QCOMPARE(kindOf(keySlots.removeKeyFile(id)), Error::Kind::NotFound);
        QCOMPARE(kindOf(keySlots.removeKeyFile(kAdministrator.raw)), Error::Kind::NotFound);
        QCOMPARE(keySlots.slotList().size(), 3);
    }

    void aKeyFileNeedsANameAndAPurpose()
    {
        KeySlots keySlots = m_made;
        const auto add = [&](const QString &label, KeyFilePurposes purposes) {
            return kindOf(keySlots.addKeyFile(label, purposes, kAdministrator, everything(), kMonday));
        };
        QCOMPARE(add(u" "_s, KeyFilePurpose::Sync), Error::Kind::Invalid);
        QCOMPARE(add(u"夜间"_s, {}), Error::Kind::Invalid);
        QCOMPARE(add(QString(kMaxSlotLabel + 1, u'夜'), KeyFilePurpose::Sync), Error::Kind::Invalid);
        QCOMPARE(keySlots.slotList().size(), 4);
        QCOMPARE(add(QString(kMaxSlotLabel, u'夜'), KeyFilePurpose::Sync), Error::Kind::Cancelled);
        const QString path = m_folder.filePath(u"long label"_s);
        QVERIFY(keySlots.save(path) && KeySlots::load(path, kWorkspace));
    }

    void aChangedPassphraseReplacesTheOldOne()
    {
        KeySlots keySlots = m_made;
        const SecretBytes fresh = secret("lantern kettle rug");
        QCOMPARE(kindOf(keySlots.changePassphrase(kCounsellor, fresh, fresh, kFloor, kMonday)), Error::Kind::Denied);
        QVERIFY(keySlots.changePassphrase(kCounsellor, secret("梧桐树下喝咖啡"), fresh, kFloor, kMonday + 9));
        QCOMPARE(kindOf(keySlots.unlock(kCounsellor, secret("梧桐树下喝咖啡"))), Error::Kind::Denied);
        QVERIFY(opens(keySlots.unlock(kCounsellor, fresh), m_counsellorKeys));
        QCOMPARE(keySlots.slotList().size(), 4);
        QCOMPARE(keySlots.slotList()[1].createdMs, kMonday + 9);
        QVERIFY(keySlots.slotList()[1].salt != m_made.slotList()[1].salt);
        QVERIFY(keySlots.slotList()[1].nonce != m_made.slotList()[1].nonce);
    }

    void aUserIsAddedOnceAndReplacedOnlyIfThere()
    {
        KeySlots keySlots = m_made;
        const SecretBytes passphrase = secret("lantern kettle rug");
        QCOMPARE(kindOf(keySlots.addUser(kCounsellor, passphrase, everything(), kFloor, kMonday)),
                 Error::Kind::Conflict);
        QCOMPARE(kindOf(keySlots.replaceUser(kStranger, passphrase, everything(), kFloor, kMonday)),
                 Error::Kind::NotFound);
        QCOMPARE(kindOf(keySlots.replaceUser(kCounsellor, SecretBytes(), everything(), kFloor, kMonday)),
                 Error::Kind::Invalid);
        QVERIFY(keySlots.replaceUser(kCounsellor, passphrase, m_administratorKeys, kFloor, kMonday));
        QVERIFY(opens(keySlots.unlock(kCounsellor, passphrase), m_administratorKeys));
    }

    void theLastUserStays()
    {
        KeySlots keySlots = m_made;
        QCOMPARE(kindOf(keySlots.removeUser(kStranger)), Error::Kind::NotFound);
        QVERIFY(keySlots.removeUser(kAdministrator));
        QVERIFY(!keySlots.hasUser(kAdministrator));
        QCOMPARE(kindOf(keySlots.removeUser(kCounsellor)), Error::Kind::Denied);
        QVERIFY(keySlots.hasUser(kCounsellor));
    }

    void aNewRecoveryCodeMakesTheOldOneVoid()
    {
        KeySlots keySlots = m_made;
        const SecretBytes fresh = keySlots.renewRecovery(everything(), kMonday + 9);
        QCOMPARE(keySlots.slotList().size(), 4);
        QVERIFY(opens(keySlots.unlockRecovery(fresh), everything()));
        QCOMPARE(kindOf(keySlots.unlockRecovery(m_code)), Error::Kind::Denied);
    }

    void weakCostsAreNotTaken_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<quint32>("passes");
        QTest::newRow("too little memory") << PassphraseCost::kFloorBytes - 1024 << quint32(3);
        QTest::newRow("too few passes") << PassphraseCost::kFloorBytes << quint32(2);
        QTest::newRow("more memory than any desk has") << PassphraseCost::kCeilingBytes * 2 << quint32(3);
        QTest::newRow("passes for hours") << PassphraseCost::kFloorBytes << quint32(4000000);
        QTest::newRow("none at all") << quint64(0) << quint32(0);
    }
    void weakCostsAreNotTaken()
    {
        QFETCH(const quint64, memory);
        QFETCH(const quint32, passes);
        KeySlots keySlots = m_made;
        QCOMPARE(kindOf(keySlots.addUser(kStranger, secret("walnut river"), everything(), {memory, passes}, kMonday)),
                 Error::Kind::Invalid);
        QVERIFY(!keySlots.hasUser(kStranger));

        QList<KeySlot> weakened = m_made.slotList();
        weakened[0].cost = {memory, passes};
        const auto loaded = loadOf(fileOf(weakened));
        QCOMPARE(kindOf(loaded), Error::Kind::Denied);
        QVERIFY(loaded.error().message.contains(u"weakened"_s));
        QVERIFY(loaded.error().message.contains(m_folder.path()));
    }

    void everythingASlotSaysIsBoundToIt_data()
    {
        QTest::addColumn<int>("slot");
        QTest::addColumn<std::function<void(KeySlot &)>>("change");
        using Change = std::function<void(KeySlot &)>;
        QTest::newRow("the cost") << 0 << Change([](KeySlot &slot) { slot.cost.passes += 1; });
        QTest::newRow("the time") << 0 << Change([](KeySlot &slot) { slot.createdMs += 1; });
        QTest::newRow("the salt") << 0 << Change([](KeySlot &slot) { slot.salt[0] = char(slot.salt[0] ^ 1); });
        QTest::newRow("the nonce") << 2 << Change([](KeySlot &slot) { slot.nonce[23] = char(slot.nonce[23] ^ 1); });
        QTest::newRow("the sealed keys") << 2
                                         << Change([](KeySlot &slot) { slot.sealed[0] = char(slot.sealed[0] ^ 1); });
        QTest::newRow("the purposes") << 3 << Change([](KeySlot &slot) { slot.purposes |= KeyFilePurpose::Record; });
        QTest::newRow("the label") << 3 << Change([](KeySlot &slot) { slot.label += u'!'; });
        QTest::newRow("who made it") << 3 << Change([](KeySlot &slot) { slot.user = kCounsellor; });
    }
    void everythingASlotSaysIsBoundToIt()
    {
        QFETCH(const int, slot);
        QFETCH(const std::function<void(KeySlot &)>, change);
        QList<KeySlot> changed = m_made.slotList();
        change(changed[slot]);
        const auto loaded = loadOf(fileOf(changed));
        QVERIFY(loaded);
        if (slot == 0)
            QCOMPARE(kindOf(loaded->unlock(kAdministrator, secret("walnut river"))), Error::Kind::Denied);
        else if (slot == 2)
            QCOMPARE(kindOf(loaded->unlockRecovery(m_code)), Error::Kind::Denied);
        else
            QCOMPARE(kindOf(loaded->unlockKeyFile(m_keyFile, KeyFilePurpose::Backup)), Error::Kind::Denied);
    }

    void aSlotDoesNotOpenUnderAnotherNameOrWorkspace()
    {
        QList<KeySlot> renamed = m_made.slotList();
        renamed[0].user = kStranger;
        renamed[0].id = kStranger.raw;
        const auto loaded = loadOf(fileOf(renamed));
        QVERIFY(loaded);
        QCOMPARE(kindOf(loaded->unlock(kStranger, secret("walnut river"))), Error::Kind::Denied);

        const Id16 elsewhere({7});
        const auto moved = loadOf(encodeSlots(m_made.slotList(), elsewhere), elsewhere);
        QVERIFY(moved);
        QCOMPARE(kindOf(moved->unlockRecovery(m_code)), Error::Kind::Denied);
    }

    void filesThatCannotBeUsedAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("said");
        const QByteArray good = fileOf(m_made.slotList());
        QByteArray flipped = good;
        flipped[good.size() / 2] = char(flipped[good.size() / 2] ^ 4);
        QByteArray newer = good;
        newer[9] = 2; // LEYEKEYS, array head, version
        QByteArray newerShape = "LEYEKEYS" + QByteArray::fromHex("8402f6f6f6") + QByteArray(32, '\0');
        QTest::newRow("another kind of file")
            << "SQLite format 3"_ba << Error::Kind::Invalid << u"not a file of key slots"_s;
        QTest::newRow("empty") << QByteArray() << Error::Kind::Invalid << u"not a file of key slots"_s;
        QTest::newRow("the first eight bytes alone") << "LEYEKEYS"_ba << Error::Kind::Damaged << u"is damaged"_s;
        QTest::newRow("a flipped bit") << flipped << Error::Kind::Damaged << u"is damaged"_s;
        QTest::newRow("cut off") << good.chopped(1) << Error::Kind::Damaged << u"is damaged"_s;
        QTest::newRow("bytes after the end") << good + '\0' << Error::Kind::Damaged << u"is damaged"_s;
        QTest::newRow("of another workspace")
            << encodeSlots(m_made.slotList(), Id16({7})) << Error::Kind::Invalid << u"another workspace"_s;
        QTest::newRow("of a newer version") << rechecked(newer) << Error::Kind::Unsupported << u"newer version"_s;
        QTest::newRow("of a newer version and shape")
            << rechecked(newerShape) << Error::Kind::Unsupported << u"newer version"_s;
        QTest::newRow("another array with a good checksum")
            << rechecked("LEYEKEYS" + QByteArray::fromHex("820140") + QByteArray(32, '\0')) << Error::Kind::Damaged
            << u"is damaged"_s;
    }
    void filesThatCannotBeUsedAreToldApart()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, said);
        const auto loaded = loadOf(bytes);
        QVERIFY(!loaded);
        QTEST(loaded.error().kind, "kind");
        QVERIFY2(loaded.error().message.contains(said), qPrintable(loaded.error().message));
        QVERIFY(loaded.error().message.contains(m_folder.path()));
    }

    void aMissingFileIsNamed()
    {
        const QString path = m_folder.filePath(u"none"_s);
        const auto loaded = KeySlots::load(path, kWorkspace);
        QCOMPARE(kindOf(loaded), Error::Kind::NotFound);
        QVERIFY(loaded.error().message.contains(path));
    }

    void slotsThatCannotBeAreDamage_data()
    {
        QTest::addColumn<std::function<void(QList<KeySlot> &)>>("change");
        using Change = std::function<void(QList<KeySlot> &)>;
        QTest::newRow("no recovery slot") << Change([](QList<KeySlot> &list) { list.removeAt(2); });
        QTest::newRow("two recovery slots") << Change([](QList<KeySlot> &list) { list << list[2]; });
        QTest::newRow("a user twice") << Change([](QList<KeySlot> &list) { list << list[0]; });
        QTest::newRow("a user under another id") << Change([](QList<KeySlot> &list) { list[0].id = kStranger.raw; });
        QTest::newRow("a user without salt") << Change([](QList<KeySlot> &list) { list[0].salt.clear(); });
        QTest::newRow("a user with purposes")
            << Change([](QList<KeySlot> &list) { list[0].purposes = KeyFilePurpose::Sync; });
        QTest::newRow("a key file without purpose") << Change([](QList<KeySlot> &list) { list[3].purposes = {}; });
        QTest::newRow("a key file without id") << Change([](QList<KeySlot> &list) { list[3].id = {}; });
        QTest::newRow("a recovery slot with an id") << Change([](QList<KeySlot> &list) { list[2].id = kStranger.raw; });
        QTest::newRow("a nonce that is too short") << Change([](QList<KeySlot> &list) { list[0].nonce.chop(1); });
        QTest::newRow("nothing sealed") << Change([](QList<KeySlot> &list) { list[0].sealed.clear(); });
        QTest::newRow("an unknown kind") << Change([](QList<KeySlot> &list) { list[3].kind = KeySlot::Kind(4); });
        QTest::newRow("an unknown purpose")
            << Change([](QList<KeySlot> &list) { list[3].purposes = KeyFilePurposes::fromInt(quint8(16)); });
        QTest::newRow("a time before all times") << Change([](QList<KeySlot> &list) { list[0].createdMs = -1; });
    }
    void slotsThatCannotBeAreDamage()
    {
        QFETCH(const std::function<void(QList<KeySlot> &)>, change);
        QList<KeySlot> changed = m_made.slotList();
        change(changed);
        QCOMPARE(kindOf(loadOf(fileOf(changed))), Error::Kind::Damaged);
    }

    void halfAWorkspaceIsNotSaved()
    {
        const QString path = m_folder.filePath(u"half"_s);
        KeySlots keySlots(kWorkspace);
        QCOMPARE(kindOf(keySlots.save(path)), Error::Kind::Invalid);
        static_cast<void>(keySlots.renewRecovery(everything(), kMonday));
        QCOMPARE(kindOf(keySlots.save(path)), Error::Kind::Invalid);
        QVERIFY(!QFile::exists(path));
    }

    void theFileHasOneForm()
    {
        const auto decoded = decodeSlots(contentsOf(m_path), kWorkspace, m_path);
        QVERIFY(decoded);
        QCOMPARE(encodeSlots(*decoded, kWorkspace), contentsOf(m_path));
    }

    void theBoundBytesAreFrozen()
    {
        KeySlot slot;
        slot.kind = KeySlot::Kind::KeyFile;
        slot.id = kStranger.raw;
        slot.user = kAdministrator;
        slot.label = u"夜"_s;
        slot.purposes = KeyFilePurpose::Sync;
        slot.createdMs = 1;
        const QByteArray zeros(26, '0');
        QCOMPARE(associatedData(slot, kWorkspace).toHex(), "8b"
                                                           "6c" +
                                                               "leye/keyslot"_ba.toHex() +
                                                               "50"
                                                               "090909" +
                                                               zeros +
                                                               "03"
                                                               "50"
                                                               "03" +
                                                               zeros +
                                                               "0000"
                                                               "50"
                                                               "01" +
                                                               zeros +
                                                               "0000"
                                                               "63" +
                                                               u"夜"_s.toUtf8().toHex() +
                                                               "04"
                                                               "00"
                                                               "00"
                                                               "01"
                                                               "40");
    }

private:
    Result<KeySlots> loadOf(const QByteArray &bytes, const Id16 &workspace = kWorkspace)
    {
        const QString path = m_folder.filePath(u"changed"_s);
        if (!write(path, bytes))
            qFatal("cannot write the sample");
        return KeySlots::load(path, workspace);
    }

    QTemporaryDir m_folder;
    QString m_path;
    KeySlots m_made{kWorkspace};
    KeyMaterial m_administratorKeys;
    KeyMaterial m_counsellorKeys;
    SecretBytes m_code;
    SecretBytes m_keyFile;
};


QTEST_APPLESS_MAIN(TestKeySlots)
#include "tst_key_slots.moc"
