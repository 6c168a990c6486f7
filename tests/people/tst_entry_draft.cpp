// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/entry_draft.h"
#include "tests/support/people_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// 演示数据: notes and numbers are invented.
class EntryDraftTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void whatWasTypedComesBack()
    {
        PeopleBench bench;
        const EntryDraft draft = filled(bench);
        LEYE_VERIFY(keepDraft(of(bench, bench.aide), draft));
        const auto kept = draftsOf(of(bench, bench.aide));
        LEYE_VERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().people, draft.people);
        QCOMPARE(kept->first().service, draft.service);
        QCOMPARE(kept->first().savedMs, draft.savedMs);
    }

    void whatIsBegunMeanwhileStandsBesideTheOlderOne()
    {
        PeopleBench bench;
        const DraftPlace place = of(bench, bench.aide);
        EntryDraft older = filled(bench);
        const auto first = keepDraft(place, older);
        LEYE_VERIFY(first);
        EntryDraft newer = older;
        newer.service.note = u"新的一次"_s;
        const auto second = keepDraft(place, newer);
        LEYE_VERIFY(second);
        QVERIFY(*first != *second);
        QCOMPARE(draftsOf(place)->size(), 2);
        QCOMPARE(draftsOf(place)->first().service, newer.service); // the last one first
        older.key = *first;
        older.service.note += u"，又想起一点"_s;
        QCOMPARE(*keepDraft(place, older), *first);
        QCOMPARE(draftsOf(place)->size(), 2);
        QCOMPARE(draftsOf(place)->first().service, older.service);
        LEYE_VERIFY(dropDraft(place, *first));
        QCOMPARE(draftsOf(place)->size(), 1);
        QCOMPARE(draftsOf(place)->first().key, *second);
        LEYE_VERIFY(dropDraft(place, 0)); // one that was never kept
        QCOMPARE(draftsOf(place)->size(), 1);
    }

    void whatIsEmptiedAgainIsNoDraft()
    {
        PeopleBench bench;
        const DraftPlace place = of(bench, bench.aide);
        EntryDraft draft = filled(bench);
        draft.key = *keepDraft(place, draft);
        QVERIFY(draft.key > 0);
        EntryDraft emptied;
        emptied.key = draft.key;
        QCOMPARE(*keepDraft(place, emptied), 0);
        QVERIFY(draftsOf(place)->isEmpty());
        QCOMPARE(*keepDraft(place, EntryDraft()), 0);
        QVERIFY(bench.journal->store().local(u"draft/"_s + bench.aide.user.toString())->isEmpty());
    }

    void everybodyHasTheirOwn()
    {
        PeopleBench bench;
        EntryDraft mine = filled(bench), theirs;
        theirs.service.note = u"另一位的草稿"_s;
        LEYE_VERIFY(keepDraft(of(bench, bench.aide), mine));
        LEYE_VERIFY(keepDraft(of(bench, bench.manager), theirs));
        const QList<EntryDraft> kept = *draftsOf(of(bench, bench.manager));
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().service.note, theirs.service.note);
        LEYE_VERIFY(dropDraft(of(bench, bench.manager), kept.first().key));
        QVERIFY(draftsOf(of(bench, bench.manager))->isEmpty());
        QCOMPARE(draftsOf(of(bench, bench.aide))->value(0).service.note, mine.service.note);
        QVERIFY(draftsOf(of(bench, bench.counsellor))->isEmpty());
    }

    void theLaterReplacesTheEarlier()
    {
        PeopleBench bench;
        EntryDraft draft = filled(bench);
        draft.key = *keepDraft(of(bench, bench.aide), draft);
        draft.service.minutes.reset();
        draft.service.note += u"，约下周再来"_s;
        LEYE_VERIFY(keepDraft(of(bench, bench.aide), draft));
        QCOMPARE(draftsOf(of(bench, bench.aide))->size(), 1);
        QCOMPARE(draftsOf(of(bench, bench.aide))->first().service, draft.service);
    }

    /// It is of this desk alone: nothing of it may travel in the log.
    void aDraftIsNoOperation()
    {
        PeopleBench bench;
        const EntryDraft draft = filled(bench); // puts people on file
        const qint64 before = bench.journal->store().origins()->first().size;
        LEYE_VERIFY(keepDraft(of(bench, bench.aide), draft));
        QCOMPARE(bench.journal->store().origins()->first().size, before);
        verifyDesk(bench);
    }

    void wordsOfACounsellingAreKeptUnderTheirKey()
    {
        PeopleBench bench;
        EntryDraft draft = filled(bench);
        draft.service.kind = u"心理疏导"_s;
        draft.service.note = u"不可外传的话"_s;
        draft.key = keepDraft(of(bench, bench.counsellor), draft).value_or(0);
        QVERIFY(draft.key > 0);
        const auto stored = bench.journal->store().local(u"draft/"_s + bench.counsellor.user.toString());
        LEYE_VERIFY(stored);
        QVERIFY(!stored->isEmpty() && !stored->contains(QByteArray("不可外传")));
        QCOMPARE(draftsOf(of(bench, bench.counsellor))->value(0).service, draft.service);
        const RestrictedKeys none;
        const DraftPlace without{bench.journal->store(), none, kArea, bench.counsellor.user};
        QVERIFY(draftsOf(without)->isEmpty()); // somebody without the key reads nothing
        EntryDraft open = filled(bench);
        LEYE_VERIFY(keepDraft(without, open)); // and what they keep leaves it as it is
        QCOMPARE(draftsOf(of(bench, bench.counsellor))->size(), 2);
        LEYE_VERIFY(dropDraft(without, draftsOf(without)->value(0).key));

        // The same words again are other bytes.
        LEYE_VERIFY(keepDraft(of(bench, bench.counsellor), draft));
        QVERIFY(*bench.journal->store().local(u"draft/"_s + bench.counsellor.user.toString()) != *stored);
    }

    void wordsOfACounsellingAreNotKeptWithoutTheKey()
    {
        PeopleBench bench;
        EntryDraft draft = filled(bench);
        draft.service.kind = u"心理疏导"_s;
        const RestrictedKeys none;
        const DraftPlace place{bench.journal->store(), none, kArea, bench.aide.user};
        LEYE_VERIFY(keepDraft(place, draft));
        const auto kept = draftsOf(place);
        LEYE_VERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().people, draft.people);
        QVERIFY(kept->first().service.note.isEmpty() && kept->first().service.title.isEmpty());
    }

    void whatCannotBeReadIsNoDraft_data()
    {
        QTest::addColumn<QByteArray>("kept");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of one") << QByteArray("[{\"note\":\"写到一");
        QTest::newRow("another kind of JSON") << QByteArray("{\"note\":\"写\"}");
        QTest::newRow("a list of others") << QByteArray("[1,[2],\"写\"]");
        QTest::newRow("bytes") << QByteArray("\x00\xff\x80", 3);
        QTest::newRow("with nothing in it") << QByteArray("[{\"people\":[],\"note\":\"\",\"title\":\"\"}]");
        QTest::newRow("of values of other kinds")
            << QByteArray("[{\"people\":[\"x\",3],\"note\":5,\"minutes\":\"y\"}]");
    }
    void whatCannotBeReadIsNoDraft()
    {
        QFETCH(QByteArray, kept);
        PeopleBench bench;
        JournalStore &store = bench.journal->store();
        LEYE_VERIFY(store.setLocal(u"draft/"_s + bench.aide.user.toString(), kept));
        const auto drafts = draftsOf(of(bench, bench.aide));
        LEYE_VERIFY(drafts);
        QVERIFY(drafts->isEmpty());
    }

    void numbersThatDoNotBelongIntoANote_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<NumberInNote>("found");
        const auto row = [](const char *name, const QString &note, NumberInNote found) {
            QTest::newRow(name) << note << found;
        };
        row("an ID number", u"证 310109200305179972 已核"_s, NumberInNote::IdNumber);
        row("one that ends in X", u"11010519491231002X"_s, NumberInNote::IdNumber);
        row("one that ends in a small x", u"11010519491231002x。"_s, NumberInNote::IdNumber);
        row("an ID number with a wrong check digit", u"310109200305179973"_s, NumberInNote::None);
        row("a mobile phone", u"请打13812345678。"_s, NumberInNote::Phone);
        row("a mobile phone in full width", u"请打１３８１２３４５６７８。"_s, NumberInNote::Phone);
        row("an ID number in full width", u"３１０１０９２００３０５１７９９７２"_s, NumberInNote::IdNumber);
        row("eleven digits that are no phone", u"编号 12012345678"_s, NumberInNote::None);
        row("a bank card", u"卡 6222021234567890128"_s, NumberInNote::BankCard);
        row("the second number", u"第 5 次，13812345678"_s, NumberInNote::Phone);
        row("dates and sums", u"2026-11-05 面谈，月薪 6000 元，20261105"_s, NumberInNote::None);
        row("a number inside a longer one", u"9913812345678"_s, NumberInNote::None);
        row("nothing", QString(), NumberInNote::None);
        row("an x alone", u"x 第 X 组"_s, NumberInNote::None);
    }
    void numbersThatDoNotBelongIntoANote()
    {
        QFETCH(QString, note);
        QTEST(numberIn(note), "found");
    }

    void ofCardNumbersTheCheckDigitTells()
    {
        int cards = 0;
        for (int last = 0; last <= 9; ++last)
            cards += numberIn(u"622202123456789012"_s + QString::number(last)) == NumberInNote::BankCard;
        QCOMPARE(cards, 1); // exactly one of ten passes Luhn's check
    }

private:
    static DraftPlace of(PeopleBench &bench, const Viewer &viewer)
    {
        return {bench.journal->store(), bench.journal->restricted(), kArea, viewer.user};
    }
    static EntryDraft filled(PeopleBench &bench)
    {
        EntryDraft draft;
        draft.people = {PersonId(bench.add(u"欧阳一月"_s).id), PersonId(bench.add(u"陈小明"_s).id)};
        Service &service = draft.service;
        service.kind = u"职业指导"_s;
        service.date = QDate(2026, 10, 25);
        service.minutes = 45;
        service.channel = u"面谈"_s;
        service.place = u"咨询室 1"_s;
        service.result = u"约下次"_s;
        service.title = u"改简历"_s;
        service.note = u"两行\n“引号”与\\反斜杠、😀"_s;
        service.noteClass = Basic;
        draft.savedMs = kStartMs;
        return draft;
    }
};

QTEST_APPLESS_MAIN(EntryDraftTest)
#include "tst_entry_draft.moc"
