// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/ledger.h"
#include "models/office/code_tables.h"
#include "models/office/lockout.h"
#include "models/office/network.h"
#include "models/office/workspace.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9";
constexpr QByteArrayView kOther = "qiu-tian-de-hu-pan-7";
const QString kStationCode = u"31010901701"_s;

const RecordCatalogue &catalogue()
{
    static const RecordCatalogue types{&kStation, &kUser, &kDesk, &kSetting, &kCode, &kDisclosure};
    return types;
}

SecretBytes secret(QByteArrayView text) { return SecretBytes::copyOf(text); }

Error::Kind kindOf(const auto &result)
{
    return result ? Error::Kind::Cancelled : result.error().kind; // Cancelled stands for success: nothing here gives it
}

/// Copies a folder as a user would with the file manager, while nobody has it open.
void copyFolder(const QString &from, const QString &to)
{
    QVERIFY(QDir().mkpath(to + u"/attachments"_s));
    for (const QString &name : QDir(from).entryList(QDir::Files | QDir::Hidden))
        QVERIFY(QFile::copy(from + u'/' + name, to + u'/' + name));
}

} // namespace

/// Every test has a fresh workspace of 王芳: a copied one would be another desk.
class WorkspaceTest : public QObject {
    Q_OBJECT

    struct Bench {
        Bench() { made = Workspace::create(path, wanted(), parts()); }
        [[nodiscard]] WorkspaceParts parts() const
        {
            return {catalogue(), clock, systemRandom(), [] { return std::vector<std::unique_ptr<Projector>>(); }};
        }
        [[nodiscard]] static NewWorkspace wanted() { return {kStationCode, u"王芳"_s, secret(kSecret), kFloor, true}; }
        [[nodiscard]] static Credentials as(const QString &user, QByteArrayView passphrase = kSecret)
        {
            return {user, secret(passphrase), {}, {}};
        }
        void close() { made->workspace.reset(); }
        [[nodiscard]] Result<std::unique_ptr<Workspace>> open(const Credentials &who) const
        {
            return Workspace::open(path, who, parts());
        }

        QTemporaryDir folder;
        QString path = folder.filePath(u"w"_s);
        FixedClock clock{QDate(2026, 11, 23)};
        Result<Workspace::Created> made = fail(Error::Kind::Invalid, {});
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aNewWorkspaceHasItsFirstUserTheNetworkAndTheSettings()
    {
        Bench bench;
        QVERIFY2(bench.made, bench.made ? "" : qPrintable(bench.made.error().message));
        Workspace &workspace = *bench.made->workspace;
        QCOMPARE(workspace.viewer().roles, kFirstUser);
        QCOMPARE(workspace.facts().users, (QList<WorkspaceUser>{{workspace.viewer().user, u"王芳"_s}}));
        QCOMPARE(bench.made->recoveryCode.size(), size_t(32));
        QVERIFY(workspace.facts().demo);
        QVERIFY(!workspace.facts().sealed);
        OfficeStore office(workspace.database());
        QCOMPARE(office.stations()->size(), qsizetype(1 + 8 + 28 + 14));
        QCOMPARE(*office.setting(u"standard.1131.岗位推荐"_s, QDate(2026, 11, 23)), u"3"_s);
        QCOMPARE(*office.setting(u"standard.1131.岗位推荐"_s, QDate(2020, 1, 1)), QString()); // not in force yet
        QVERIFY(*office.hasDesk(QString::fromLatin1(workspace.facts().desk.toHex())));
        QVERIFY(workspace.verify(workspace.database()));
    }

    void nobodyElseCanReadTheFolder()
    {
        const Bench bench;
        for (const QString &name : {u""_s, u"/leye.db"_s, u"/keyslots"_s, u"/workspace.json"_s}) {
            struct stat facts {};
            QCOMPARE(::stat(qPrintable(bench.path + name), &facts), 0);
            QCOMPARE(int(facts.st_mode & 0077), 0);
        }
    }

    void whatCannotBeMadeLeavesNoWorkspace_data()
    {
        QTest::addColumn<QString>("station");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("a station that is not in the network") << u"31010999999"_s << u"王芳"_s << kSecret.toByteArray();
        QTest::newRow("no name") << kStationCode << u"  "_s << kSecret.toByteArray();
        QTest::newRow("a passphrase everybody guesses") << kStationCode << u"王芳"_s << QByteArray("password12");
        QTest::newRow("a short passphrase") << kStationCode << u"王芳"_s << QByteArray("a1b2c3");
    }
    void whatCannotBeMadeLeavesNoWorkspace()
    {
        QFETCH(const QString, station);
        QFETCH(const QString, user);
        QFETCH(const QByteArray, passphrase);
        const QTemporaryDir folder;
        const FixedClock clock(QDate(2026, 11, 23));
        const WorkspaceParts parts{catalogue(), clock, systemRandom(),
                                   [] { return std::vector<std::unique_ptr<Projector>>(); }};
        const auto made =
            Workspace::create(folder.filePath(u"w"_s), {station, user, secret(passphrase), kFloor}, parts);
        QCOMPARE(kindOf(made), Error::Kind::Invalid);
        QVERIFY(!QFile::exists(folder.filePath(u"w/workspace.json"_s)));
    }

    void beforeItsSheetIsKeptItIsNoWorkspace()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"w"_s);
        Bench bench; // its parts
        auto cutOff = Workspace::prepare(path, Bench::wanted(), bench.parts());
        QVERIFY(cutOff);
        cutOff->workspace.reset(); // killed before anybody had the sheet
        QCOMPARE(kindOf(Workspace::open(path, Bench::as(u"王芳"_s), bench.parts())), Error::Kind::NotFound);
        auto again = Workspace::prepare(path, Bench::wanted(), bench.parts());
        QVERIFY(again);
        QVERIFY(again->workspace->begin());
        const SecretBytes code = again->recoveryCode.clone();
        again->workspace.reset();
        QVERIFY(Workspace::open(path, Bench::as(u"王芳"_s), bench.parts()));
        QVERIFY(Workspace::resetPassphrase(path, code, u"王芳"_s, secret(kOther), kFloor, bench.parts()));
    }

    void theSamePlaceIsNotMadeTwice()
    {
        Bench bench;
        QCOMPARE(kindOf(Workspace::create(bench.path, Bench::wanted(), bench.parts())), Error::Kind::InUse);
        bench.close();
        QCOMPARE(kindOf(Workspace::create(bench.path, Bench::wanted(), bench.parts())), Error::Kind::Conflict);
    }

    void oneProgramAtATime()
    {
        Bench bench;
        QCOMPARE(kindOf(bench.open(Bench::as({}))), Error::Kind::InUse);
        bench.close();
        QVERIFY(bench.open(Bench::as({})));
    }

    void signingIn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QByteArray>("passphrase");
        QTest::addColumn<bool>("isIn");
        QTest::newRow("left out: the first user") << QString() << kSecret.toByteArray() << true;
        QTest::newRow("by name") << u"王芳"_s << kSecret.toByteArray() << true;
        QTest::newRow("a wrong passphrase") << u"王芳"_s << kOther.toByteArray() << false;
        QTest::newRow("somebody who does not work here") << u"李四"_s << kSecret.toByteArray() << false;
    }
    void signingIn()
    {
        QFETCH(const QString, user);
        QFETCH(const QByteArray, passphrase);
        QFETCH(const bool, isIn);
        Bench bench;
        bench.close();
        const auto opened = bench.open(Bench::as(user, passphrase));
        QCOMPARE(kindOf(opened), isIn ? Error::Kind::Cancelled : Error::Kind::Denied);
    }

    void wrongPassphrasesAreInTheLogOfWhoComesNext()
    {
        Bench bench;
        bench.close();
        QVERIFY(!bench.open(Bench::as({}, kOther)));
        QVERIFY(!bench.open(Bench::as({}, kOther)));
        auto opened = bench.open(Bench::as({}));
        QVERIFY(opened);
        const auto actions = (*opened)->journal().store().recentActions(1);
        QCOMPARE(actions->first().name, u"signin.failed"_s);
        opened->reset();
        opened = bench.open(Bench::as({})); // and only once
        QCOMPARE((*opened)->journal().store().recentActions(5)->size(), actions->size() + 2);
    }

    void usersHaveTheKeysOfTheirRoles()
    {
        Bench bench;
        Workspace &workspace = *bench.made->workspace;
        User counsellor;
        counsellor.name = u"许文清"_s;
        counsellor.station = kStationCode;
        counsellor.roles = {u"counsellor"_s};
        // The first user is no counsellor and has no class-4 keys to give; the recovery sheet brings them.
        QCOMPARE(kindOf(workspace.addUser(counsellor, secret(kOther), kFloor)), Error::Kind::Denied);
        const auto added = workspace.addUser(counsellor, secret(kOther), kFloor, &bench.made->recoveryCode);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        QCOMPARE(kindOf(workspace.addUser(counsellor, secret(kOther), kFloor, &bench.made->recoveryCode)),
                 Error::Kind::Conflict);
        bench.close();
        auto opened = bench.open(Bench::as(u"许文清"_s, kOther));
        QVERIFY(opened);
        QVERIFY((*opened)->journal().restricted().has(areaOf(kStationCode)));
        QCOMPARE(kindOf((*opened)->retireUser((*opened)->facts().users.first().id)), Error::Kind::Denied);
        opened->reset();
        opened = bench.open(Bench::as({}));
        QVERIFY(!(*opened)->journal().restricted().has(areaOf(kStationCode)));
        QVERIFY((*opened)->retireUser(UserId(added->id)));
        QCOMPARE(kindOf((*opened)->retireUser((*opened)->viewer().user)), Error::Kind::Denied);
        opened->reset();
        QCOMPARE(kindOf(bench.open(Bench::as(u"许文清"_s, kOther))), Error::Kind::Denied);
    }

    void theNameOfTheStationIsTheOneOnFile()
    {
        Bench bench;
        Workspace &workspace = *bench.made->workspace;
        const Station before = **OfficeStore(workspace.database()).station(kStationCode);
        Station after = before;
        after.name = u"嘉兴路街道工作站"_s;
        QVERIFY(workspace.journal().commit(Edit(u"test.put"_s, workspace.viewer().user).change(before, after)));
        bench.close();
        {
            const auto folder = WorkspaceFolder::open(bench.path); // as before anybody has signed in
            QVERIFY(folder);
            QCOMPARE(folder->facts().stationName, after.name);
        }
        const auto opened = bench.open(Bench::as({}));
        QVERIFY(opened);
        QCOMPARE((*opened)->facts().stationName, after.name);
    }

    void aSecondPersonVouchesWithTheirOwnPassphrase()
    {
        Bench bench;
        Workspace &workspace = *bench.made->workspace;
        User manager;
        manager.name = u"许文清"_s;
        manager.roles = codesOf(Role::Manager);
        manager.station = kStationCode;
        const auto added = workspace.addUser(manager, secret(kOther), kFloor);
        QVERIFY2(added, added ? "" : qPrintable(added.error().message));
        const auto second = workspace.secondPerson(Bench::as(u"许文清"_s, kOther));
        QVERIFY2(second, second ? "" : qPrintable(second.error().message));
        QCOMPARE(second->user, UserId(added->id));
        QCOMPARE(second->roles, Roles(Role::Manager));
        QCOMPARE(workspace.user().name, u"王芳"_s); // who is signed in stays so
        QCOMPARE(kindOf(workspace.secondPerson(Bench::as(u"许文清"_s))), Error::Kind::Denied);
        QCOMPARE(kindOf(workspace.secondPerson(Bench::as(u"王芳"_s))), Error::Kind::Denied); // oneself
        QCOMPARE(kindOf(workspace.secondPerson(Bench::as({}))), Error::Kind::Denied);
        QCOMPARE(kindOf(workspace.secondPerson(Bench::as(u"周敏"_s, kOther))), Error::Kind::Denied);
        QVERIFY(workspace.retireUser(UserId(added->id)));
        QCOMPARE(kindOf(workspace.secondPerson(Bench::as(u"许文清"_s, kOther))), Error::Kind::Denied);
    }

    void guessingASecondPersonsPassphraseLocksThemOut()
    {
        Bench bench;
        Workspace &workspace = *bench.made->workspace;
        User manager;
        manager.name = u"许文清"_s;
        manager.roles = codesOf(Role::Manager);
        manager.station = kStationCode;
        QVERIFY(workspace.addUser(manager, secret(kOther), kFloor));
        for (int i = 0; i < kTriesBeforeWait; ++i)
            QVERIFY(!workspace.secondPerson(Bench::as(u"许文清"_s, kSecret)));
        QVERIFY(!workspace.secondPerson(Bench::as(u"许文清"_s, kOther)));
        bench.clock.advance(kFirstWaitMs + 1);
        QVERIFY(workspace.secondPerson(Bench::as(u"许文清"_s, kOther)));
    }

    void theCentreHasACounsellingKeyOfEverySubdistrict()
    {
        Bench bench;
        const QString path = bench.folder.filePath(u"centre"_s);
        NewWorkspace wanted = Bench::wanted();
        wanted.station = u"310109"_s;
        const auto made = Workspace::create(path, wanted, bench.parts());
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        const QList<Station> network = *shippedStations();
        for (const Station &station : network)
            QVERIFY2(made->workspace->journal().restricted().has(areaOf(station.code)), qPrintable(station.code));
        // A station has those of its subdistrict and the centre.
        const RestrictedKeys &station = bench.made->workspace->journal().restricted();
        QVERIFY(station.has(areaOf(kStationCode)) && station.has(kCentreArea));
        QVERIFY(!station.has(310109009));
    }

    void aChangedPassphraseTakesTheOldOnesPlace()
    {
        Bench bench;
        QCOMPARE(kindOf(bench.made->workspace->changePassphrase(secret(kOther), secret(kOther), kFloor)),
                 Error::Kind::Denied);
        QVERIFY(bench.made->workspace->changePassphrase(secret(kSecret), secret(kOther), kFloor));
        bench.close();
        QVERIFY(!bench.open(Bench::as({})));
        QVERIFY(bench.open(Bench::as({}, kOther)));
    }

    void theRecoverySheetBringsAForgottenPassphraseBack()
    {
        Bench bench;
        const SecretBytes code = bench.made->recoveryCode.clone();
        bench.close();
        QVERIFY(Workspace::resetPassphrase(bench.path, code, {}, secret(kOther), kFloor, bench.parts()));
        QVERIFY(bench.open(Bench::as({}, kOther)));
    }

    void whoHasTheRecoverySheetDoesNotWait()
    {
        Bench bench;
        const SecretBytes code = bench.made->recoveryCode.clone();
        bench.close();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!bench.open(Bench::as({}, kOther)));
        QVERIFY(!bench.open(Bench::as({}))); // has to wait now
        QVERIFY(Workspace::resetPassphrase(bench.path, code, {}, secret(kOther), kFloor, bench.parts()));
        QVERIFY(bench.open(Bench::as({}, kOther)));
    }

    void whoComesBackToALockedDeskShowsThePassphrase()
    {
        Bench bench;
        Workspace &workspace = *bench.made->workspace;
        QCOMPARE(kindOf(workspace.comeBack(secret(kOther))), Error::Kind::Denied);
        const qint64 before = workspace.journal().store().origins()->first().size;
        QVERIFY(workspace.comeBack(secret(kSecret)));
        QVERIFY(workspace.journal().store().origins()->first().size > before); // the wrong one is in the log
        for (int i = 0; i < 5; ++i)
            QVERIFY(!workspace.comeBack(secret(kOther)));
        QCOMPARE(kindOf(workspace.comeBack(secret(kSecret))), Error::Kind::Denied); // as at sign-in
        bench.clock.advance(15 * 60 * 1000);
        QVERIFY(workspace.comeBack(secret(kSecret)));
    }

    void stationsAreFoundAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("nothing typed") << QString() << true;
        QTest::newRow("a part of the name") << u"兴路"_s << true;
        QTest::newRow("the code") << u"310109014"_s << true;
        QTest::newRow("pinyin") << u"jiaxinglu"_s << true;
        QTest::newRow("pinyin in capitals with spaces") << u"Jia Xing"_s << true;
        QTest::newRow("an unfinished syllable") << u"jiaxin"_s << true;
        QTest::newRow("initials") << u"jxl"_s << true;
        QTest::newRow("initials from the middle") << u"xlj"_s << true;
        QTest::newRow("initials and a syllable") << u"jxinglu"_s << true;
        QTest::newRow("full-width letters") << u"ｊｘｌ"_s << true;
        QTest::newRow("another place") << u"guangzhong"_s << false;
        QTest::newRow("more than the name has") << u"jiaxinglujiedaox"_s << false;
        QTest::newRow("far too long") << QString(5000, u'j') << false;
    }

    void stationsAreFoundAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QFETCH(bool, isFound);
        Station station;
        station.code = u"310109014"_s;
        station.name = u"嘉兴路街道"_s;
        QCOMPARE(answersTo(station, typed), isFound);
    }

    void aKeyFileOpensForItsPurposeUntilItIsRevoked()
    {
        Bench bench;
        auto contents = bench.made->workspace->addKeyFile(u"nightly"_s, KeyFilePurpose::Backup);
        QVERIFY(contents);
        const Id16 id = bench.made->workspace->keySlots().slotList().last().id;
        bench.close();
        const auto with = [&](KeyFilePurpose purpose) { return Credentials{{}, {}, contents->clone(), purpose}; };
        QCOMPARE(kindOf(bench.open(with(KeyFilePurpose::Record))), Error::Kind::Denied);
        auto opened = bench.open(with(KeyFilePurpose::Backup));
        QVERIFY(opened);
        QCOMPARE(kindOf((*opened)->addKeyFile(u"another"_s, KeyFilePurpose::Backup)), Error::Kind::Denied);
        QVERIFY((*opened)->backUp(bench.folder.filePath(u"b.leyebackup"_s), {}));
        opened->reset();
        opened = bench.open(Bench::as({}));
        QVERIFY((*opened)->removeKeyFile(id));
        opened->reset();
        QCOMPARE(kindOf(bench.open(with(KeyFilePurpose::Backup))), Error::Kind::Denied);
    }

    void aCopiedFolderGoesOnAsAnotherDesk()
    {
        Bench bench;
        const DeskId first = bench.made->workspace->journal().desk();
        bench.close();
        const QString copy = bench.folder.filePath(u"copy"_s);
        copyFolder(bench.path, copy);
        auto opened = Workspace::open(copy, Bench::as({}), bench.parts());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        const DeskId second = (*opened)->journal().desk();
        QVERIFY(second != first);
        QCOMPARE((*opened)->journal().store().origins()->size(), 2);
        QVERIFY((*opened)->verify((*opened)->database()));
        opened->reset();
        opened = Workspace::open(copy, Bench::as({}), bench.parts());
        QCOMPARE((*opened)->journal().desk(), second); // once only
        opened->reset();
        opened = bench.open(Bench::as({}));
        QCOMPARE((*opened)->journal().desk(), first); // and the first is what it was
    }

    void aRestoredBackupIsTheSameOfficeOnANewDesk()
    {
        Bench bench;
        const QString backup = bench.folder.filePath(u"b.leyebackup"_s);
        QVERIFY(bench.made->workspace->backUp(backup, {}));
        const Id16 office = bench.made->workspace->facts().workspace;
        const DeskId first = bench.made->workspace->journal().desk();
        bench.close();
        const QString target = bench.folder.filePath(u"restored"_s);
        auto restored = Workspace::restore(backup, target, Bench::as({}), bench.parts());
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().message));
        QCOMPARE((*restored)->facts().workspace, office);
        QVERIFY((*restored)->journal().desk() != first);
        QCOMPARE(OfficeStore((*restored)->database()).stations()->size(), 51);
        QVERIFY((*restored)->verify((*restored)->database()));
        restored->reset();
        QVERIFY(Workspace::open(target, Bench::as({}), bench.parts()));
        QCOMPARE(kindOf(Workspace::restore(backup, target, Bench::as({}), bench.parts())), Error::Kind::Conflict);
    }

    /// A nightly job restores; the certificate is written days later, when an administrator signs in.
    void theCertificateNamesTheDeskBeforeWhoeverSignsInFirst()
    {
        Bench bench;
        const auto keyFile = bench.made->workspace->addKeyFile(u"nightly"_s, KeyFilePurpose::Backup);
        QVERIFY(keyFile);
        const DeskId before = bench.made->workspace->journal().desk();
        const QString backup = bench.folder.filePath(u"b.leyebackup"_s);
        QVERIFY(bench.made->workspace->backUp(backup, {}));
        const qint64 size = (*bench.made->workspace->journal().store().origins()).first().size;
        const QString target = bench.folder.filePath(u"restored"_s);
        const Credentials job{{}, {}, keyFile->clone(), KeyFilePurpose::Backup};
        QVERIFY(Workspace::restore(backup, target, job, bench.parts()));
        auto opened = Workspace::open(target, Bench::as({}), bench.parts());
        QVERIFY(opened);
        const QString key = QString::fromLatin1((*opened)->facts().desk.toHex());
        const auto desks = RecordStore((*opened)->database()).where<Desk>("t.public_key = ?1", [&key](Statement &s) {
            s.bind(1, key);
        });
        QVERIFY(desks && desks->size() == 1);
        QCOMPARE(desks->first().parent, before.toString());
        QCOMPARE(desks->first().parentSize, std::optional(size));
    }

    void aRestoreWithAWrongPassphraseLeavesNothingBehind()
    {
        Bench bench;
        const QString backup = bench.folder.filePath(u"b.leyebackup"_s);
        QVERIFY(bench.made->workspace->backUp(backup, {}));
        const QString target = bench.folder.filePath(u"restored"_s);
        const auto everything = [&target] {
            return QDir(target).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
        };
        const auto refused = [&] {
            return kindOf(Workspace::restore(backup, target, Bench::as({}, kOther), bench.parts()));
        };
        QCOMPARE(refused(), Error::Kind::Denied);
        QVERIFY(!QFileInfo::exists(target));
        QVERIFY(QDir().mkdir(target)); // a folder that was there stays
        QCOMPARE(refused(), Error::Kind::Denied);
        QVERIFY(QFileInfo(target).isDir());
        QCOMPARE(everything(), QStringList());
        QFile letter(target + u"/letter"_s);
        QVERIFY(letter.open(QIODevice::WriteOnly));
        QCOMPARE(refused(), Error::Kind::Conflict);
        QCOMPARE(everything(), QStringList(u"letter"_s));
        QVERIFY(letter.remove());
        QVERIFY(Workspace::restore(backup, target, Bench::as({}), bench.parts())); // the same place can be tried again
    }
};

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "tst_workspace.moc"
