// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attachment_files.h"
#include "models/people/doctor.h"
#include "models/people/doctor_folder.h"
#include "models/people/person_facts.h"
#include "models/people/person_index_store.h"
#include "models/people/service.h"
#include "tests/support/journal_bench.h"

#include <QDir>

#include <sqlite3.h>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9";
constexpr QByteArrayView kOther = "hong-kou-de-qiao-7";

std::vector<std::unique_ptr<Projector>> projectors()
{
    std::vector<std::unique_ptr<Projector>> made;
    made.push_back(std::make_unique<PersonIndex>());
    made.push_back(std::make_unique<NoteIndex>());
    return made;
}

/// An open workspace with two people and a note.
struct Bureau {
    QTemporaryDir disk;
    QString path = disk.filePath(u"desk"_s);
    FixedClock clock{QDate(2026, 11, 23)};
    WorkspaceParts parts{catalogue(), clock, systemRandom(), projectors};
    std::unique_ptr<Workspace> workspace;
    SecretBytes recoveryCode;
    Person person;

    Bureau()
    {
        auto made =
            Workspace::create(path, {u"31010901701"_s, u"王丽"_s, SecretBytes::copyOf(kSecret), kFloor, true}, parts);
        if (!made)
            qFatal("no workspace: %s", qPrintable(made.error().message));
        workspace = std::move(made->workspace);
        recoveryCode = std::move(made->recoveryCode);
        Edit edit(u"person.add"_s, workspace->viewer().user);
        for (const QString &name : {u"陈小明"_s, u"李雷"_s}) {
            person.id = workspace->journal().newId();
            person.area = kArea;
            person.name = name;
            edit.add(person);
        }
        if (!workspace->journal().commit(edit))
            qFatal("no people");
    }
    [[nodiscard]] Result<void> signIn(const Credentials &who)
    {
        workspace.reset();
        LEYE_TRY(workspace, Workspace::open(path, who, parts));
        return {};
    }
    /// As somebody with a database editor would.
    void alter(const char *script)
    {
        workspace.reset();
        sqlite3 *handle = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path + u"/leye.db"_s).constData(), &handle), SQLITE_OK);
        const int code = sqlite3_exec(handle, script, nullptr, nullptr, nullptr);
        QVERIFY2(code == SQLITE_OK, sqlite3_errmsg(handle));
        QCOMPARE(sqlite3_close(handle), SQLITE_OK);
        LEYE_VERIFY(signIn({{}, SecretBytes::copyOf(kSecret), {}, {}}));
    }
    /// A paper of the last person.
    [[nodiscard]] QString attach(const QByteArray &bytes)
    {
        Attachment attachment;
        attachment.id = workspace->journal().newId();
        attachment.area = kArea;
        attachment.person = PersonId(person.id);
        attachment.title = u"演示合同"_s;
        attachment.hash = files().keep(bytes).value_or(QString());
        if (!workspace->journal().commit(Edit(u"attachment.add"_s, workspace->viewer().user).add(attachment)))
            qFatal("no attachment");
        return attachment.hash;
    }
    [[nodiscard]] AttachmentFiles files() const { return AttachmentFiles(workspace->folder().attachments()); }
    /// A counsellor, and from her a note under the class-4 key that was changed once; she stays signed in.
    void counsel()
    {
        User counsellor;
        counsellor.name = u"许文清"_s;
        counsellor.station = u"31010901701"_s;
        counsellor.roles = {u"counsellor"_s};
        LEYE_VERIFY(workspace->addUser(counsellor, SecretBytes::copyOf(kOther), kFloor, &recoveryCode));
        LEYE_VERIFY(signIn({u"许文清"_s, SecretBytes::copyOf(kOther), {}, {}}));
        Service first;
        first.id = workspace->journal().newId();
        first.area = kArea;
        first.person = PersonId(person.id);
        first.kind = u"心理疏导"_s;
        first.date = QDate(2026, 11, 20);
        first.note = u"演示：谈到睡眠"_s;
        first.noteClass = Psychological;
        LEYE_VERIFY(workspace->journal().commit(Edit(u"service.add"_s, workspace->viewer().user).add(first)));
        Service second = first;
        second.note = u"演示：睡眠好了"_s;
        LEYE_VERIFY(
            workspace->journal().commit(Edit(u"service.edit"_s, workspace->viewer().user).change(first, second)));
    }
    [[nodiscard]] bool put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path + u'/' + name);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    [[nodiscard]] Finding about(const QString &subject)
    {
        const auto findings = examine(*workspace, {});
        for (const Finding &finding : findings ? *findings : QList<Finding>()) {
            if (finding.subject == subject)
                return finding;
        }
        return {};
    }
};

QStringList worseThan(Severity severity, const QList<Finding> &findings)
{
    QStringList lines;
    for (const Finding &finding : findings) {
        if (finding.severity > severity)
            lines.append(finding.subject + u": "_s + finding.what);
    }
    return lines;
}

} // namespace

class TestDoctor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aNewWorkspaceIsWhole()
    {
        Bureau office;
        const auto findings = examine(*office.workspace, {});
        LEYE_VERIFY(findings);
        QCOMPARE(worseThan(Severity::Warning, *findings), QStringList());
        QStringList subjects;
        for (const Finding &finding : *findings) {
            subjects.append(finding.subject);
            QVERIFY(!finding.what.isEmpty());
            QCOMPARE(finding.advice.isEmpty(), finding.severity == Severity::Fine);
        }
        QCOMPARE(subjects,
                 (QStringList{u"encryption"_s, u"folder"_s, u"space"_s, u"users"_s, u"pages"_s, u"search"_s, u"desk"_s,
                              u"ledger"_s, u"clock"_s, u"conflicts"_s, u"attachments"_s, u"backup"_s}));
        QVERIFY(findings->first().what.contains(u"本机数据库尚未加密"));
        QCOMPARE(findings->first().severity, Severity::Notice); // synthetic people only
        QCOMPARE(findings->last().severity, Severity::Warning); // never backed up
    }

    void whatIsDatedInTheFutureIsCounted()
    {
        Bureau office;
        QCOMPARE(office.about(u"clock"_s).severity, Severity::Fine);
        Edit edit(u"service.add"_s, office.workspace->viewer().user);
        for (const QDate day : {QDate(2026, 11, 23), QDate(2026, 12, 1), QDate(2027, 3, 2)}) {
            Service service;
            service.id = office.workspace->journal().newId();
            service.area = kArea;
            service.person = PersonId(office.person.id);
            service.kind = u"电话回访"_s;
            service.date = day;
            edit.add(service);
        }
        LEYE_VERIFY(office.workspace->journal().commit(edit));
        Finding finding = office.about(u"clock"_s);
        QCOMPARE(finding.severity, Severity::Warning);
        QVERIFY2(finding.what.contains(u"2 services") && finding.what.contains(u"2027-03-02"),
                 qPrintable(finding.what));
        QVERIFY2(!finding.what.contains(u"log"), qPrintable(finding.what));

        office.clock.advance(-3 * kClockDoubtMs); // all of it was written three days after this
        finding = office.about(u"clock"_s);
        QVERIFY2(finding.what.contains(u"3 services"), qPrintable(finding.what));
        QVERIFY2(finding.what.contains(u"log were written in the future, the last 2026-11-23"),
                 qPrintable(finding.what));
        QVERIFY2(finding.advice.contains(u"2026-11-20"), qPrintable(finding.advice));
    }

    void encryptionIsNamedWhileItIsMissing()
    {
        WorkspaceFacts facts;
        QCOMPARE(encryptionOf(facts).severity, Severity::Warning);
        facts.demo = true;
        QCOMPARE(encryptionOf(facts).severity, Severity::Notice);
        facts.sealed = true;
        QCOMPARE(encryptionOf(facts).severity, Severity::Fine);
        QVERIFY(!encryptionOf(facts).what.contains(u"尚未"));
    }

    void backupsGrowOld_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("severity");
        QTest::newRow("today") << 0 << int(Severity::Fine);
        QTest::newRow("a week ago") << 7 << int(Severity::Fine);
        QTest::newRow("eight days ago") << 8 << int(Severity::Warning);
        QTest::newRow("tomorrow, by a clock that was wrong") << -1 << int(Severity::Fine);
    }
    void backupsGrowOld()
    {
        QFETCH(const int, days);
        const qint64 now = kStartMs;
        const Finding finding = backupAge(now - days * qint64(24 * 60 * 60 * 1000), now);
        QTEST(int(finding.severity), "severity");
        QCOMPARE(backupAge(0, now).severity, Severity::Warning);
    }

    void aBackupIsRemembered()
    {
        Bureau office;
        LEYE_VERIFY(office.workspace->backUp(office.disk.filePath(u"b"_s), {}));
        QCOMPARE(office.about(u"backup"_s).severity, Severity::Fine);
        QVERIFY2(office.about(u"backup"_s).what.contains(u"2026-11-23"), qPrintable(office.about(u"backup"_s).what));
    }

    void whatDoesNotBelongIsNamed_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("advice");
        QTest::newRow("the copy before a migration") << u"leye.db.before-2"_s << u"works as before"_s;
        QTest::newRow("a letter") << u"letter.odt"_s << u"elsewhere"_s;
        QTest::newRow("a hidden file") << u".DS_Store"_s << u"elsewhere"_s;
    }
    void whatDoesNotBelongIsNamed()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, advice);
        Bureau office;
        QVERIFY(office.put(name, "x"));
        const Finding finding = office.about(u"folder"_s);
        QCOMPARE(finding.severity, Severity::Notice);
        QVERIFY2(finding.what.contains(name), qPrintable(finding.what));
        QVERIFY2(finding.advice.contains(advice), qPrintable(finding.advice));
    }

    void aUserWithoutAKeyIsNamed()
    {
        Bureau office;
        WorkspaceFacts facts = office.workspace->facts();
        facts.users.append({UserId(office.workspace->journal().newId()), u"刘洋"_s});
        office.workspace.reset();
        auto folder = WorkspaceFolder::open(office.path);
        LEYE_VERIFY(folder);
        LEYE_VERIFY(folder->setFacts(facts));
        const Finding finding = usersOf(*folder);
        QCOMPARE(finding.severity, Severity::Warning);
        QVERIFY(finding.what.contains(u"刘洋") && !finding.what.contains(u"王丽"));
        QVERIFY(QFile::remove(folder->keySlots()));
        QCOMPARE(usersOf(*folder).severity, Severity::Fault);
    }

    void faultsAreFound_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("subject");
        QTest::newRow("a payload was changed")
            << QByteArray(
                   "UPDATE op SET payload = CAST(substr(payload, 1, length(payload) - 1) || x'00' AS BLOB) WHERE k = "
                   "(SELECT max(k) FROM op)")
            << u"ledger"_s;
        QTest::newRow("an operation was taken out")
            << QByteArray("DELETE FROM op WHERE k = (SELECT min(k) + 3 FROM op)") << u"ledger"_s;
        QTest::newRow("the last operation was taken out")
            << QByteArray("DELETE FROM op WHERE k = (SELECT max(k) FROM op)") << u"ledger"_s;
        QTest::newRow("a page of the search tables is gone")
            << QByteArray("DELETE FROM person_search_data WHERE id > 10") << u"search"_s;
        QTest::newRow("an index lacks a row")
            << QByteArray(
                   "PRAGMA writable_schema=ON; UPDATE sqlite_schema SET sql = 'CREATE INDEX person_by_phone ON "
                   "person(phone) WHERE n < 0' WHERE name = 'person_by_phone'; PRAGMA writable_schema=RESET; "
                   "UPDATE person SET phone = '1' WHERE n = 1; PRAGMA writable_schema=ON; UPDATE sqlite_schema SET "
                   "sql = 'CREATE INDEX person_by_phone ON person(phone)' WHERE name = 'person_by_phone'; PRAGMA "
                   "writable_schema=RESET")
            << u"pages"_s;
    }
    void faultsAreFound()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, subject);
        Bureau office;
        office.alter(script.constData());
        if (QTest::currentTestFailed())
            return;
        const Finding finding = office.about(subject);
        QVERIFY2(finding.severity == Severity::Fault, qPrintable(finding.what));
        QVERIFY(!finding.advice.isEmpty());
        QVERIFY(!finding.what.contains(u"陈小明") && !finding.detail.contains(u"陈小明"));
    }

    void aConflictIsNoFault()
    {
        Bureau office;
        office.alter("INSERT INTO conflict(type, rec, field, opened_ms) VALUES(1, 1, 2, 0)");
        if (QTest::currentTestFailed())
            return;
        QCOMPARE(office.about(u"conflicts"_s).severity, Severity::Notice);
    }

    void attachmentsAreReadAgain()
    {
        Bureau office;
        const QStringList hashes{office.attach("synthetic one"), office.attach("synthetic two"),
                                 office.attach("synthetic three")};
        QCOMPARE(office.about(u"attachments"_s).severity, Severity::Fine);
        QVERIFY(office.about(u"attachments"_s).what.contains(u'3'));
        const QString unused = *office.files().keep("left behind");
        Finding finding = office.about(u"attachments"_s);
        QCOMPARE(finding.severity, Severity::Notice);
        QCOMPARE(finding.detail, unused);

        QVERIFY(QFile::remove(office.files().pathOf(hashes[0])));
        finding = office.about(u"attachments"_s);
        QCOMPARE(finding.severity, Severity::Fault);
        QVERIFY2(finding.what.contains(u"missing") && !finding.what.contains(u"altered"), qPrintable(finding.what));
        QCOMPARE(finding.detail, hashes[0]);
        QVERIFY(!finding.advice.isEmpty());

        QVERIFY(office.put(u"attachments/"_s + hashes[1].left(2) + u'/' + hashes[1], "synthetic tw0"));
        finding = office.about(u"attachments"_s);
        QCOMPARE(finding.severity, Severity::Fault);
        QVERIFY2(finding.what.contains(u"missing") && finding.what.contains(u"altered"), qPrintable(finding.what));
        QCOMPARE(finding.detail, hashes[0] + u"; "_s + hashes[1]);

        QVERIFY(QFile::remove(office.files().pathOf(hashes[1])));
        for (const QByteArrayView bytes : {"synthetic one", "synthetic two"}) // as from a backup
            QVERIFY(office.files().keep(bytes));
        QCOMPARE(office.about(u"attachments"_s).severity, Severity::Notice);
        const auto stopped = examine(*office.workspace, [](qint64, qint64 total) { return total > 0; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    }

    /// What only counsellors can read is left out of the comparison for others, and nothing else is.
    void theRebuildOfSomebodyWithoutKeysIsEqual()
    {
        Bureau office;
        office.counsel();
        if (QTest::currentTestFailed())
            return;
        auto finding = examineByRebuild(*office.workspace, {});
        LEYE_VERIFY(finding);
        QVERIFY2(finding->severity == Severity::Fine, qPrintable(finding->what + finding->detail));

        LEYE_VERIFY(office.signIn({u"王丽"_s, SecretBytes::copyOf(kSecret), {}, {}}));
        QVERIFY(!office.workspace->journal().restricted().has(kArea));
        finding = examineByRebuild(*office.workspace, {});
        LEYE_VERIFY(finding);
        QVERIFY2(finding->severity == Severity::Notice, qPrintable(finding->what + finding->detail));
        QVERIFY2(finding->what.contains(u"sealed for counsellors"), qPrintable(finding->what));
    }

    void theRebuildOfSomebodyWithoutKeysFindsWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("table");
        QTest::newRow("a name") << QByteArray("UPDATE person SET name = '陈大明' WHERE n = 1") << u"person"_s;
        QTest::newRow("the day of the sealed service")
            << QByteArray("UPDATE service SET date = '2026-11-21'") << u"service"_s;
        QTest::newRow("the sealed service is gone") << QByteArray("DELETE FROM service") << u"service"_s;
        QTest::newRow("a head of a field that is never sealed")
            << QByteArray(
                   "INSERT INTO word(text) VALUES('lab'); INSERT INTO head(type, rec, field, k) SELECT (SELECT w "
                   "FROM word WHERE text = 'person'), 1, (SELECT w FROM word WHERE text = 'lab'), 7")
            << u"person/head"_s;
    }
    void theRebuildOfSomebodyWithoutKeysFindsWhatDiffers()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, table);
        Bureau office;
        office.counsel();
        office.alter(script.constData()); // signs the first user in
        if (QTest::currentTestFailed())
            return;
        const auto finding = examineByRebuild(*office.workspace, {});
        LEYE_VERIFY(finding);
        QCOMPARE(finding->severity, Severity::Fault);
        QVERIFY2(finding->detail.contains(table), qPrintable(finding->detail));
    }

    void theRebuildIsEqualAndLeavesNothing()
    {
        Bureau office;
        const auto finding = examineByRebuild(*office.workspace, {});
        LEYE_VERIFY(finding);
        QCOMPARE(finding->severity, Severity::Fine);
        QCOMPARE(office.about(u"folder"_s).severity, Severity::Fine);
    }

    void theRebuildNamesWhatDiffers_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("table");
        QTest::newRow("a name was changed")
            << QByteArray("UPDATE person SET name = '陈大明' WHERE n = 1") << u"person"_s;
        QTest::newRow("somebody was taken out") << QByteArray("DELETE FROM person WHERE n = 2") << u"person"_s;
        QTest::newRow("a role was given")
            << QByteArray("INSERT INTO user_roles(rec, element) VALUES(1, 'counsellor')") << u"user_roles"_s;
        QTest::newRow("a setting was changed") << QByteArray("UPDATE setting SET value = '99'") << u"setting"_s;
    }
    void theRebuildNamesWhatDiffers()
    {
        QFETCH(const QByteArray, script);
        QFETCH(const QString, table);
        Bureau office;
        office.alter(script.constData());
        if (QTest::currentTestFailed())
            return;
        QVERIFY(office.about(u"ledger"_s).severity < Severity::Fault); // the log itself is untouched
        const auto finding = examineByRebuild(*office.workspace, {});
        LEYE_VERIFY(finding);
        QCOMPARE(finding->severity, Severity::Fault);
        QVERIFY2(finding->detail.contains(table), qPrintable(finding->detail));
        QVERIFY(!finding->detail.contains(u"明"));
    }

    void longWorkCanBeStopped()
    {
        Bureau office;
        const auto stop = [](qint64, qint64) { return false; };
        const auto rebuilt = examineByRebuild(*office.workspace, stop);
        if (!rebuilt) // a short log may be through before it is asked
            QCOMPARE(rebuilt.error().kind, Error::Kind::Cancelled);
        QCOMPARE(office.about(u"folder"_s).severity, Severity::Fine);
    }

    void leftoversOfAKilledRebuildAreNoHindrance()
    {
        Bureau office;
        for (const QString &name : {u"leye.db.rebuild"_s, u"leye.db.rebuild-wal"_s})
            QVERIFY(office.put(name, "half a page"));
        LEYE_VERIFY(examineByRebuild(*office.workspace, {}));
        QCOMPARE(office.about(u"folder"_s).severity, Severity::Fine);
    }

    void aJobMayLookOnlyForItsPurpose()
    {
        Bureau office;
        const auto report = office.workspace->addKeyFile(u"nightly"_s, KeyFilePurpose::Report);
        LEYE_VERIFY(report);
        const auto record = office.workspace->addKeyFile(u"terminal"_s, KeyFilePurpose::Record);
        LEYE_VERIFY(record);
        LEYE_VERIFY(office.signIn({{}, {}, report->clone(), KeyFilePurpose::Report}));
        LEYE_VERIFY(examine(*office.workspace, {}));
        LEYE_VERIFY(examineByRebuild(*office.workspace, {}));
        LEYE_VERIFY(office.signIn({{}, {}, record->clone(), KeyFilePurpose::Record}));
        for (const Error &error :
             {examine(*office.workspace, {}).error(), examineByRebuild(*office.workspace, {}).error()})
            QCOMPARE(error.kind, Error::Kind::Denied);
    }

    void aDatabaseThatDoesNotOpenIsLookedAtFromOutside()
    {
        Bureau office;
        QVERIFY(!examineClosed(office.path)); // in use
        office.workspace.reset();
        const auto whole = examineClosed(office.path);
        LEYE_VERIFY(whole);
        QCOMPARE(worseThan(Severity::Notice, *whole), QStringList());
        QFile file(office.path + u"/leye.db"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 at = 8192; at < file.size(); at += 8192) {
            QVERIFY(file.seek(at));
            QCOMPARE(file.write(QByteArray(64, '\xff')), 64);
        }
        file.close();
        const auto damaged = examineClosed(office.path);
        LEYE_VERIFY(damaged);
        QCOMPARE(damaged->last().subject, u"pages"_s);
        QCOMPARE(damaged->last().severity, Severity::Fault);
        QVERIFY(QFile::remove(office.path + u"/leye.db"_s));
        const auto missing = examineClosed(office.path);
        LEYE_VERIFY(missing);
        QCOMPARE(missing->last().severity, Severity::Fault);
        for (const QString &said : {u"leye.db is missing"_s, u"leyedesk restore BACKUP --workspace FOLDER"_s})
            QVERIFY2(missing->last().what.contains(said), qPrintable(missing->last().what));
        QVERIFY(!examineClosed(office.disk.filePath(u"nowhere"_s)));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
