// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attachment_entry.h"
#include "models/people/bin_view.h"
#include "models/people/file_list.h"
#include "models/store/atomic_file.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// The files of a person as roles see them and take them out. Synthetic people (演示数据).
class TestFileList : public QObject {
    Q_OBJECT

    struct Bench : PeopleBench {
        Bench() : files(folder.filePath(u"attachments"_s)), chen(add(u"陈小明"_s))
        {
            if (!makePrivateFolder(folder.filePath(u"attachments"_s)))
                qFatal("folder");
        }
        Attachment keep(const QString &title, QByteArrayView bytes, int sensitivity = Basic)
        {
            Attachment attachment;
            attachment.person = PersonId(chen.id);
            attachment.kind = u"证明"_s;
            attachment.title = title;
            attachment.fileName = title + u".txt"_s;
            attachment.sensitivity = sensitivity;
            const auto kept = attach(as(aide), files, attachment, bytes);
            if (!kept)
                qFatal("%s", qPrintable(kept.error().message));
            return kept->record;
        }
        [[nodiscard]] FileList seenBy(const Viewer &viewer)
        {
            const auto list = filesOf(database, journal->restricted(), viewer, PersonId(chen.id), today());
            if (!list)
                qFatal("%s", qPrintable(list.error().message));
            return *list;
        }
        AttachmentFiles files;
        Person chen;
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void latestFirstAndHiddenOnesAreSeenToBeThere()
    {
        Bench bench;
        bench.keep(u"毕业证"_s, "one");
        bench.keep(u"病历"_s, "two", Health);
        const FileList list = bench.seenBy(bench.aide);
        QCOMPARE(list.files.size(), 2);
        QCOMPARE(list.files[0].attachment.title, u"病历"_s);
        QCOMPARE(list.files[1].kind, u"证明"_s);
        QCOMPARE(list.files[1].added, bench.today());
        QVERIFY(list.locked.isEmpty());
        const FileList hidden = bench.seenBy(bench.manager); // no health for managers
        QVERIFY(hidden.files[0].isHidden);
        QVERIFY(hidden.files[0].attachment.title.isEmpty());
        QVERIFY(!hidden.files[1].isHidden);
        QVERIFY(bench.seenBy(bench.clerk).locked.contains(u"role"_s));
    }

    void whatLeavesTheProgramIsInTheLogFirst()
    {
        Bench bench;
        const Attachment kept = bench.keep(u"毕业证"_s, "bytes");
        LEYE_REFUSED(takeFileOut(bench.as(bench.aide), bench.files, kept, u"  "_s), Invalid);
        LEYE_REFUSED(takeFileOut(bench.as(bench.counsellor), bench.files, kept, u"核对"_s), Denied);
        const auto out = takeFileOut(bench.as(bench.aide), bench.files, kept, u"学校核对"_s);
        LEYE_VERIFY(out);
        QCOMPARE(*out, QByteArray("bytes"));
        QCOMPARE(bench.journal->store().recentActions(1)->first().name, u"disclosure.export"_s);
        const Attachment secret = bench.keep(u"病历"_s, "two", Health);
        LEYE_REFUSED(takeFileOut(bench.as(bench.manager), bench.files, secret, u"核对"_s), Denied);
        LEYE_VERIFY(putIntoBin(bench.as(bench.aide), kAttachment, kept.id, u"录错"_s));
        LEYE_REFUSED(takeFileOut(bench.as(bench.aide), bench.files, kept, u"核对"_s), NotFound);
        verifyDesk(bench);
    }

    void sizesAreInTheUnitsPeopleKnow()
    {
        QVERIFY(fileSizeText(340'000).contains(u"kB"_s, Qt::CaseInsensitive));
        QVERIFY(fileSizeText(12'000'000).contains(u"MB"_s));
    }
};

QTEST_GUILESS_MAIN(TestFileList)
#include "tst_file_list.moc"
