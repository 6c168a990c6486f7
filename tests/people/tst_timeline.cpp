// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attachment_entry.h"
#include "models/people/bin.h"
#include "models/people/consent_entry.h"
#include "models/people/enrolment_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/seen_by.h"
#include "models/people/service_entry.h"
#include "models/people/timeline_store.h"
#include "models/store/atomic_file.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// A job seeker with something of every sort, some of it confidential.
struct Story : PeopleBench {
    Story() : files(folder.filePath(u"attachments"_s)), chen(add(u"陈小明"_s))
    {
        const bool isMade =
            makePrivateFolder(folder.filePath(u"attachments"_s)) && enrol() && note() && guide() && keep();
        if (!isMade)
            qFatal("story");
    }

    [[nodiscard]] TimelineStore timeline(const Viewer &viewer)
    {
        return {database, viewer.roles.testFlag(Role::Counsellor) ? counsellors : people, viewer};
    }

    AttachmentFiles files;
    Person chen;
    Id16 session;

private:
    bool enrol()
    {
        Enrolment seeker;
        seeker.person = PersonId(chen.id);
        seeker.kind = u"求职人员"_s;
        seeker.start = QDate(2026, 3, 2);
        const auto opened = openEnrolment(as(aide), seeker);
        return opened && closeEnrolment(as(aide), EnrolmentId(opened->record.id),
                                        {u"01"_s, QDate(2026, 9, 1), u"劳动合同"_s, {}, u"设计师助手"_s, {}, {}});
    }
    bool note()
    {
        Mark mark;
        mark.person = PersonId(chen.id);
        mark.mark = u"低保家庭"_s;
        mark.start = QDate(2026, 3, 2);
        mark.basis = u"低保证"_s;
        const auto set = setMark(as(aide), mark);
        Consent consent;
        consent.person = PersonId(chen.id);
        consent.scope = u"心理记录"_s;
        consent.version = u"2026-1"_s;
        consent.given = QDate(2026, 3, 3);
        return set && endMark(as(aide), set->record.id, QDate(2026, 9, 30)) && giveConsent(as(aide), consent) &&
               withdrawConsent(as(aide), PersonId(chen.id), consent.scope, QDate(2026, 10, 1));
    }
    bool guide()
    {
        QList<Service> services;
        for (int i = 0; i < 6; ++i) {
            Service service;
            service.person = PersonId(chen.id);
            service.kind = i < 2 ? u"职业指导"_s : u"岗位推荐"_s;
            service.date = QDate(2026, 4, 1).addDays(7 * i);
            service.minutes = 30;
            services.append(service);
        }
        Service talk = services.first();
        talk.kind = u"心理疏导"_s;
        talk.date = QDate(2026, 5, 20);
        talk.place = u"二楼咨询室"_s;
        talk.result = u"继续关注"_s;
        talk.note = u"近来睡眠不好"_s;
        const auto recorded = recordServices(as(aide), services);
        const auto secret = recordServices(as(counsellor), {talk});
        session = secret ? secret->first().id.raw : Id16();
        return recorded && secret;
    }
    bool keep()
    {
        Attachment paper;
        paper.person = PersonId(chen.id);
        paper.kind = u"证明"_s;
        paper.fileName = u"体检.pdf"_s;
        paper.sensitivity = Health;
        return attach(as(aide), files, paper, "synthetic").has_value();
    }
};

QStringList words(const QList<TimelineEntry> &entries)
{
    QStringList words;
    for (const TimelineEntry &entry : entries)
        words.append(entry.place.date.toString(Qt::ISODate) + u' ' + QString::number(int(entry.place.kind)) +
                     (entry.isRestricted ? u" restricted"_s : QString()));
    return words;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aLifeWithUsNewestFirst()
    {
        Story story;
        TimelineStore timeline = story.timeline(story.counsellor);
        const auto page = timeline.page(story.chen.n, {}, 100);
        LEYE_VERIFY(page);
        QCOMPARE(words(*page), (QStringList{u"2026-10-26 128"_s, u"2026-10-01 64"_s, u"2026-09-30 16"_s,
                                            u"2026-09-01 4"_s, u"2026-05-20 1"_s, u"2026-05-06 1"_s, u"2026-04-29 1"_s,
                                            u"2026-04-22 1"_s, u"2026-04-15 1"_s, u"2026-04-08 1"_s, u"2026-04-01 1"_s,
                                            u"2026-03-03 32"_s, u"2026-03-02 8"_s, u"2026-03-02 2"_s}));
        const auto *closed = std::get_if<Enrolment>(&page->at(3).record);
        QVERIFY(closed);
        QCOMPARE(closed->jobTitle, u"设计师助手"_s);
        const auto *talk = std::get_if<Service>(&page->at(4).record);
        QVERIFY(talk);
        QCOMPARE(talk->note, u"近来睡眠不好"_s);
        QCOMPARE(page->at(4).base().id, story.session);
    }

    void pagesJoinWithoutGapOrOverlap_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 3, 5, 13, 14, 15})
            QTest::addRow("%d at a time", size) << size;
    }
    void pagesJoinWithoutGapOrOverlap()
    {
        QFETCH(const int, size);
        Story story;
        Service undated; // an import may leave the day open
        undated.id = story.journal->newId();
        undated.area = kArea;
        undated.person = PersonId(story.chen.id);
        undated.kind = u"其他"_s;
        LEYE_VERIFY(story.journal->commit(Edit(u"import.services"_s, story.aide.user).add(undated)));
        TimelineStore timeline = story.timeline(story.aide);
        const auto whole = timeline.page(story.chen.n, {}, 100);
        LEYE_VERIFY(whole);
        QCOMPARE(whole->size(), 15);
        QCOMPARE(whole->last().base().id, undated.id);
        QStringList joined;
        std::optional<TimelinePlace> after;
        while (true) {
            const auto page = timeline.page(story.chen.n, {}, size, after);
            LEYE_VERIFY(page);
            joined += words(*page);
            if (page->size() < size)
                break;
            after = page->last().place;
        }
        QCOMPARE(joined, words(*whole));
        QVERIFY(timeline.page(story.chen.n, {}, 0)->isEmpty());
    }

    void filtersKeepTheirKinds()
    {
        Story story;
        TimelineStore timeline = story.timeline(story.aide);
        const auto size = [&](const TimelineFilter &filter) {
            return timeline.page(story.chen.n, filter, 100)->size();
        };
        QCOMPARE(size({TimelineKind::Service, {}}), 7);
        QCOMPARE(size({kWholeTimeline, u"岗位推荐"_s}), 4);
        QCOMPARE(size({TimelineKind::MarkSet, u"岗位推荐"_s}), 0); // what is no service is of no kind of service
        QCOMPARE(size({TimelineKind::EnrolmentOpened | TimelineKind::EnrolmentClosed, {}}), 2);
        QCOMPARE(size({TimelineKind::MarkEnded | TimelineKind::ConsentWithdrawn | TimelineKind::Attachment, {}}), 3);
        QCOMPARE(size({TimelineKinds(), {}}), 0);
        QCOMPARE(size({kWholeTimeline, u"' OR 1=1 --"_s}), 0);
    }

    void everyCountEqualsItsListForEveryRole()
    {
        Story story;
        const auto counts = story.timeline(story.counsellor).counts(story.chen.n);
        LEYE_VERIFY(counts);
        QCOMPARE(counts->size(), 8);
        const QList<ServiceCount> services = *story.people.serviceCounts(story.chen.n);
        QCOMPARE(services.size(), 3);
        for (const Viewer *viewer :
             {&story.aide, &story.counsellor, &story.manager, &story.clerk, &story.administrator}) {
            TimelineStore timeline = story.timeline(*viewer);
            QCOMPARE(*timeline.counts(story.chen.n), *counts);
            for (const auto &[kind, count] : *counts)
                QCOMPARE(timeline.page(story.chen.n, {kind, {}}, 100)->size(), count);
            for (const ServiceCount &count : services)
                QCOMPARE(timeline.page(story.chen.n, {kWholeTimeline, count.kind}, 100)->size(), count.count);
        }
    }

    void whatARoleMayNotReadIsMarked_data()
    {
        QTest::addColumn<int>("roles");
        QTest::addColumn<QStringList>("restricted");
        const QString session = u"2026-05-20 1"_s;
        const QString paper = u"2026-10-26 128"_s;
        const QStringList marks{u"2026-03-02 8"_s, u"2026-09-30 16"_s};
        QTest::newRow("an aide sees all but the counselling") << int(Role::Aide) << QStringList{session};
        QTest::newRow("a counsellor sees all") << int(Role::Counsellor) << QStringList{};
        QTest::newRow("a manager no health") << int(Role::Manager) << QStringList{session, paper};
        QTest::newRow("an administrator no hardship either")
            << int(Role::Administrator) << QStringList{session, paper, marks[0], marks[1]};
        QTest::newRow("the first user what an aide sees") << int(kFirstUser.toInt()) << QStringList{session};
    }
    void whatARoleMayNotReadIsMarked()
    {
        QFETCH(const int, roles);
        QFETCH(QStringList, restricted);
        Story story;
        const Viewer viewer{story.aide.user, Roles(roles), {}};
        const auto page = story.timeline(viewer).page(story.chen.n, {}, 100);
        LEYE_VERIFY(page);
        QCOMPARE(page->size(), 14);
        QStringList marked;
        for (const TimelineEntry &entry : *page) {
            if (!entry.isRestricted)
                continue;
            marked.append(entry.place.date.toString(Qt::ISODate) + u' ' + QString::number(int(entry.place.kind)));
            QVERIFY(!entry.base().sealed.isEmpty());
        }
        marked.sort();
        restricted.sort();
        QCOMPARE(marked, restricted);
    }

    void ofASessionOthersSeeWhatIsCounted()
    {
        Story story;
        const auto page = story.timeline(story.aide).page(story.chen.n, {kWholeTimeline, u"心理疏导"_s}, 10);
        LEYE_VERIFY(page);
        QCOMPARE(page->size(), 1);
        const auto *seen = std::get_if<Service>(&page->first().record);
        QVERIFY(seen);
        QCOMPARE(seen->kind, u"心理疏导"_s);
        QCOMPARE(seen->date, QDate(2026, 5, 20));
        QCOMPARE(seen->minutes, 30);
        QCOMPARE(seen->staff, QList<UserId>{story.counsellor.user});
        QCOMPARE(seen->person, PersonId(story.chen.id));
        QVERIFY(seen->note.isEmpty());
        QVERIFY(seen->place.isEmpty());
        QVERIFY(seen->result.isEmpty());
        QCOMPARE(QSet<QString>(seen->sealed.begin(), seen->sealed.end()),
                 (QSet<QString>{u"note"_s, u"place"_s, u"result"_s}));
    }

    void theBinIsNotPartOfIt()
    {
        Story story;
        LEYE_VERIFY(binEntry<Service>(story.as(story.counsellor), story.session, u"录错"_s));
        TimelineStore timeline = story.timeline(story.aide);
        QCOMPARE(timeline.page(story.chen.n, {}, 100)->size(), 13);
        QVERIFY(timeline.page(story.add(u"李秀英"_s).n, {}, 100)->isEmpty());
        QVERIFY(timeline.counts(-1)->isEmpty());
    }

    void nothingHiddenLeaksThroughARecord()
    {
        Story story;
        Person rich = story.read<Person>(story.chen.id);
        rich.ethnicity = u"汉族"_s;
        rich.lowIncome = true;
        rich.hardship = u"由外祖父母抚养"_s;
        rich.illness = u"青霉素过敏"_s;
        rich.remark = u"周末可面试"_s;
        const auto names = [](Person person) {
            person.sealed.sort();
            return person.sealed;
        };
        QVERIFY(names(asSeenBy(story.aide, rich)).isEmpty());
        QCOMPARE(asSeenBy(story.aide, rich), rich);
        const Person managed = asSeenBy(story.manager, rich);
        QCOMPARE(names(managed), QStringList{u"illness"_s});
        QVERIFY(managed.illness.isEmpty());
        QCOMPARE(managed.hardship, rich.hardship);
        const Person kept = asSeenBy(story.clerk, rich);
        QCOMPARE(names(kept), (QStringList{u"ethnicity"_s, u"hardship"_s, u"illness"_s, u"low_income"_s}));
        QVERIFY(!kept.lowIncome);
        QCOMPARE(kept.remark, rich.remark);
        // Fields that hold nothing are not said to be hidden.
        QVERIFY(!kept.sealed.contains(u"disability"_s));
        Viewer backup = story.administrator;
        backup.keyFile = KeyFilePurpose::Backup;
        const Person machine = asSeenBy(backup, rich);
        for (const FieldSpec &field : kPersonFields)
            QVERIFY2(field.get(machine).isNull(), field.column);
        QVERIFY(machine.sealed.contains(u"name"_s));
    }

    void listsOfRecordsAreSeenOneByOne()
    {
        Story story;
        const QList<Mark> marks = *story.people.marks(story.chen.n);
        const QList<Mark> seen = asSeenBy(story.clerk, marks);
        QCOMPARE(seen.size(), marks.size());
        QVERIFY(isRestricted(seen.first()));
        QVERIFY(!isRestricted(asSeenBy(story.manager, marks).first()));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
