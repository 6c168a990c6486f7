// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attachment_entry.h"
#include "models/people/bin.h"
#include "models/people/seen_by.h"
#include "models/store/atomic_file.h"
#include "tests/support/people_bench.h"

#include <QFileInfo>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLetter = "%PDF-1.4 synthetic letter";
// SHA-256 of "abc" (FIPS 180-2, appendix B.1)
const QString kHashOfAbc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;

struct AttachmentBench : PeopleBench {
    AttachmentBench() : files(folder.filePath(u"attachments"_s)), person(add(u"陈小明"_s))
    {
        if (!makePrivateFolder(folder.filePath(u"attachments"_s)))
            qFatal("folder");
    }
    [[nodiscard]] Attachment letter(const QString &name = u"劳动合同.pdf"_s) const
    {
        Attachment attachment;
        attachment.person = PersonId(person.id);
        attachment.kind = u"合同"_s;
        attachment.fileName = name;
        return attachment;
    }
    void spoil(const QString &hash, const QByteArray &bytes) const
    {
        if (!atomicWrite(files.pathOf(hash), bytes))
            qFatal("spoil");
    }

    AttachmentFiles files;
    Person person;
};

bool goOn() { return true; }

} // namespace

class TestAttachmentEntry : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aFileIsKeptAndReadBack()
    {
        AttachmentBench bench;
        const auto attached = attach(bench.as(bench.aide), bench.files, bench.letter(), kLetter);
        LEYE_VERIFY(attached);
        QCOMPARE(attached->record.title, u"劳动合同.pdf"_s);
        QCOMPARE(attached->record.mediaType, u"application/pdf"_s);
        QCOMPARE(attached->record.size, kLetter.size());
        QVERIFY(isContentHash(attached->record.hash));
        const QFileInfo file(bench.files.pathOf(attached->record.hash));
        QCOMPARE(file.size(), kLetter.size());
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
        const auto bytes = openAttachment(bench.aide, bench.files, attached->record);
        LEYE_VERIFY(bytes);
        QCOMPARE(*bytes, kLetter);
        verifyDesk(bench);
    }

    void aMedicalPaperIsForThoseWhoMaySeeHealth()
    {
        AttachmentBench bench;
        Attachment paper = bench.letter(u"出院小结.pdf"_s);
        paper.kind = u"病历"_s;
        const auto attached = attach(bench.as(bench.aide), bench.files, paper, kLetter);
        LEYE_VERIFY(attached);
        QCOMPARE(attached->record.sensitivity, int(Health));
        LEYE_REFUSED(openAttachment(bench.manager, bench.files, attached->record), Denied);
        LEYE_VERIFY(openAttachment(bench.aide, bench.files, attached->record));
        LEYE_REFUSED(attach(bench.as(bench.manager), bench.files, paper, "other"), Denied);
    }

    void theNameIsTheHashOfTheContent()
    {
        AttachmentBench bench;
        const auto hash = bench.files.keep("abc");
        LEYE_VERIFY(hash);
        QCOMPARE(*hash, kHashOfAbc);
        QCOMPARE(bench.files.pathOf(*hash), bench.folder.filePath(u"attachments/ba/"_s + kHashOfAbc));
        QCOMPARE(bench.files.hashes(), QStringList{kHashOfAbc});
    }

    void theSameContentIsKeptOnce()
    {
        AttachmentBench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        const auto first = attach(desk, bench.files, bench.letter(), kLetter);
        LEYE_VERIFY(first);
        LEYE_REFUSED(attach(desk, bench.files, bench.letter(u"另存.pdf"_s), kLetter), Conflict);
        Attachment others = bench.letter();
        others.person = PersonId(bench.add(u"李秀英"_s).id);
        const auto second = attach(desk, bench.files, others, kLetter);
        LEYE_VERIFY(second);
        QCOMPARE(second->record.hash, first->record.hash);
        QCOMPARE(bench.files.hashes().size(), 1);
        QCOMPARE(*bench.people.attachmentHashes(), QStringList{first->record.hash});
    }

    void aDamagedFileIsMendedByTheSameContent()
    {
        AttachmentBench bench;
        const auto hash = bench.files.keep(kLetter);
        LEYE_VERIFY(hash);
        bench.spoil(*hash, "something else");
        LEYE_REFUSED(bench.files.read(*hash), Damaged);
        QCOMPARE(*bench.files.keep(kLetter), *hash);
        QCOMPARE(*bench.files.read(*hash), kLetter);
    }

    void sizesHaveTheirLimits()
    {
        AttachmentBench bench;
        LEYE_REFUSED(bench.files.keep({}), Invalid);
        LEYE_REFUSED(bench.files.keep(QByteArray(kMaxAttachmentBytes + 1, 'x')), Invalid);
        QVERIFY(bench.files.hashes().isEmpty());
        LEYE_VERIFY(bench.files.keep(QByteArray(kMaxAttachmentBytes, 'x')));
        LEYE_REFUSED(attach(bench.as(bench.aide), bench.files, bench.letter(), {}), Invalid);
        QCOMPARE(*bench.database.integer("SELECT count(*) FROM attachment"), 0);
    }

    void onlyFilesAreRead()
    {
        QTemporaryDir folder;
        LEYE_REFUSED(readFileToAttach(folder.filePath(u"none.pdf"_s)), NotFound);
        LEYE_REFUSED(readFileToAttach(folder.path()), Invalid);
        LEYE_REFUSED(readFileToAttach(u"/dev/zero"_s), Invalid); // would never end
        LEYE_VERIFY(atomicWrite(folder.filePath(u"empty"_s), {}));
        LEYE_REFUSED(readFileToAttach(folder.filePath(u"empty"_s)), Invalid);
        LEYE_VERIFY(atomicWrite(folder.filePath(u"large"_s), QByteArray(kMaxAttachmentBytes + 1, 'x')));
        LEYE_REFUSED(readFileToAttach(folder.filePath(u"large"_s)), Invalid);
        LEYE_VERIFY(atomicWrite(folder.filePath(u"letter"_s), kLetter));
        QCOMPARE(*readFileToAttach(folder.filePath(u"letter"_s)), kLetter);
    }

    void namesAreMadePlain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a path") << u"/home/aide/合同.pdf"_s << u"合同.pdf"_s;
        QTest::newRow("a path of Windows") << u"C:\\资料\\合同.pdf"_s << u"合同.pdf"_s;
        QTest::newRow("a way out of the folder") << u"../../etc/passwd"_s << u"passwd"_s;
        QTest::newRow("control characters") << u"合\n同\x07.pdf"_s << u"合同.pdf"_s;
        QTest::newRow("a hidden ending") << u"合同\u202efdp.exe"_s << u"合同fdp.exe"_s;
        QTest::newRow("a long one") << QString(500, u'长') << QString(200, u'长');
    }
    void namesAreMadePlain()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, kept);
        AttachmentBench bench;
        const auto attached = attach(bench.as(bench.aide), bench.files, bench.letter(typed), kLetter);
        LEYE_VERIFY(attached);
        QCOMPARE(attached->record.fileName, kept);
    }

    void whatCannotBeIsRefusedBeforeAnythingIsKept()
    {
        AttachmentBench bench;
        Attachment wrong = bench.letter();
        wrong.kind = u"照片集"_s;
        LEYE_REFUSED(attach(bench.as(bench.aide), bench.files, wrong, kLetter), Invalid);
        LEYE_REFUSED(attach(bench.as(bench.aide), bench.files, bench.letter(u"///"_s), kLetter), Invalid);
        wrong = bench.letter();
        wrong.person = PersonId(bench.journal->newId());
        LEYE_REFUSED(attach(bench.as(bench.aide), bench.files, wrong, kLetter), NotFound);
        LEYE_REFUSED(attach(bench.as(bench.clerk), bench.files, bench.letter(), kLetter), Denied);
        wrong = bench.letter();
        wrong.sensitivity = Health;
        LEYE_REFUSED(attach(bench.as(bench.manager), bench.files, wrong, kLetter), Denied);
        QVERIFY(bench.files.hashes().isEmpty());
    }

    void aMedicalPaperIsForThoseWhoMayReadIt()
    {
        AttachmentBench bench;
        Attachment paper = bench.letter(u"诊断书.pdf"_s);
        paper.kind = u"证明"_s;
        paper.sensitivity = Health;
        const auto attached = attach(bench.as(bench.aide), bench.files, paper, kLetter);
        LEYE_VERIFY(attached);
        LEYE_VERIFY(openAttachment(bench.aide, bench.files, attached->record));
        LEYE_REFUSED(openAttachment(bench.manager, bench.files, attached->record), Denied);
        const Attachment seen = asSeenBy(bench.manager, attached->record);
        QVERIFY(isRestricted(seen));
        QVERIFY(seen.hash.isEmpty());
        QVERIFY(seen.title.isEmpty());
        LEYE_REFUSED(openAttachment(bench.manager, bench.files, seen), Denied);
        LEYE_REFUSED(binEntry<Attachment>(bench.as(bench.manager), attached->record.id, u"整理"_s), Denied);
    }

    void missingAndDamagedFilesAreTold()
    {
        AttachmentBench bench;
        const auto attached = attach(bench.as(bench.aide), bench.files, bench.letter(), kLetter);
        LEYE_VERIFY(attached);
        bench.spoil(attached->record.hash, kLetter + "x");
        LEYE_REFUSED(openAttachment(bench.aide, bench.files, attached->record), Damaged);
        bench.spoil(attached->record.hash, QByteArray(kMaxAttachmentBytes + 1, 'x')); // never read to its end
        LEYE_REFUSED(openAttachment(bench.aide, bench.files, attached->record), Damaged);
        QVERIFY(QFile::remove(bench.files.pathOf(attached->record.hash)));
        const auto missing = openAttachment(bench.aide, bench.files, attached->record);
        LEYE_REFUSED(missing, NotFound);
        QVERIFY(missing.error().message.contains(attached->record.hash)); // where to put it
    }

    void aHashFromElsewhereIsNoPath()
    {
        AttachmentBench bench;
        Attachment strange = bench.letter();
        for (const QString &hash :
             {u"../../../etc/passwd"_s, QString(), u"AB"_s, QString(64, u'G'), QString(64, u'A')}) {
            strange.hash = hash; // an operation of another desk may say anything
            LEYE_REFUSED(openAttachment(bench.aide, bench.files, strange), Damaged);
        }
    }

    void theCheckNamesWhatIsWrong()
    {
        AttachmentBench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        QStringList hashes;
        for (int i = 0; i < 3; ++i)
            hashes.append(attach(desk, bench.files, bench.letter(u"%1.pdf"_s.arg(i)), kLetter + QByteArray::number(i))
                              ->record.hash);
        const QString unused = *bench.files.keep("left behind");
        auto check = checkAttachments(bench.people, bench.files, goOn);
        LEYE_VERIFY(check);
        QVERIFY(check->isFine());
        QCOMPARE(check->kept, 3);
        QCOMPARE(check->unused, QStringList{unused});
        QVERIFY(QFile::remove(bench.files.pathOf(hashes[0])));
        bench.spoil(hashes[1], "x");
        check = checkAttachments(bench.people, bench.files, goOn);
        LEYE_VERIFY(check);
        QVERIFY(!check->isFine());
        QCOMPARE(check->missing, QStringList{hashes[0]});
        QCOMPARE(check->damaged, QStringList{hashes[1]});
        QCOMPARE(check->kept, 1);
        LEYE_REFUSED(checkAttachments(bench.people, bench.files, [] { return false; }), Cancelled);
    }

    void whatIsInTheBinComesBackWithItsBytes()
    {
        AttachmentBench bench;
        const PeopleDesk desk = bench.as(bench.aide);
        const auto attached = attach(desk, bench.files, bench.letter(), kLetter);
        LEYE_VERIFY(attached);
        const auto binned = binEntry<Attachment>(desk, attached->record.id, u"传错"_s);
        LEYE_VERIFY(binned);
        QVERIFY(bench.people.attachments(bench.person.n)->isEmpty());
        QVERIFY(checkAttachments(bench.people, bench.files, goOn)->unused.isEmpty());
        LEYE_VERIFY(undo(*bench.journal, binned->action, bench.aide.user));
        QCOMPARE(*openAttachment(bench.aide, bench.files, bench.people.attachments(bench.person.n)->first()), kLetter);
        LEYE_VERIFY(undo(*bench.journal, attached->action, bench.aide.user));
        QVERIFY(bench.people.attachments(bench.person.n)->isEmpty());
        LEYE_VERIFY(attach(desk, bench.files, bench.letter(), kLetter)); // one in the bin does not stand in the way
        verifyDesk(bench);
    }
};

QTEST_GUILESS_MAIN(TestAttachmentEntry)
#include "tst_attachment_entry.moc"
