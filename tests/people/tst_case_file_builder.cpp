// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file_json.h"
#include "models/people/bin.h"
#include "models/people/case_file_builder.h"
#include "models/people/case_file_parts.h"
#include "models/people/mark_entry.h"
#include "models/people/person_edit.h"
#include "story.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;
using Part = CaseFile::Part;

namespace {

DisclosureWish wish(MaskLevel mask = MaskLevel::Partial, const QString &purpose = {}) { return {mask, purpose, {}}; }

/// Every word of the value.
QString wordsOf(const CaseFile &file)
{
    return QString::fromUtf8(QJsonDocument(toJson(file)).toJson(QJsonDocument::Compact));
}

QString goldenPath(const QString &name) { return QStringLiteral(LEYE_TEST_DATA "/people/") + name + u".json"_s; }

} // namespace

class CaseFileBuilderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_story = std::make_unique<Story>();
    }

    /// The whole value against what a person looked over and found right. LEYE_UPDATE_GOLDEN=1 writes it anew.
    void theFileIsWhatItWas_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Viewer>("viewer");
        QTest::addColumn<MaskLevel>("mask");
        QTest::newRow("an aide, partly masked") << u"case_file_aide"_s << m_story->aide << MaskLevel::Partial;
        QTest::newRow("a counsellor, in full") << u"case_file_counsellor"_s << m_story->counsellor << MaskLevel::None;
        QTest::newRow("a manager, fully masked") << u"case_file_manager"_s << m_story->manager << MaskLevel::Full;
    }
    void theFileIsWhatItWas()
    {
        QFETCH(QString, name);
        QFETCH(Viewer, viewer);
        QFETCH(MaskLevel, mask);
        const auto file = buildCaseFile(m_story->as(viewer), PersonId(m_story->chen.id), wish(mask, u"归档"_s), true);
        LEYE_VERIFY(file);
        const QByteArray actual = QJsonDocument(toJson(*file)).toJson();
        QFile golden(goldenPath(name));
        if (qEnvironmentVariableIsSet("LEYE_UPDATE_GOLDEN")) {
            QVERIFY(golden.open(QIODevice::WriteOnly) && golden.write(actual) == actual.size());
            return;
        }
        QVERIFY(golden.open(QIODevice::ReadOnly));
        const QString difference = test::difference(golden.readAll(), actual);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }

    void theSameMomentGivesTheSameFile() { QCOMPARE(build(m_story->aide), build(m_story->aide)); }

    void whatARoleMayNotReadIsNowhereInTheFile_data()
    {
        QTest::addColumn<Viewer>("viewer");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("shown");
        const auto rows = [this](const char *what, const QString &secret, bool aide, bool counsellor, bool manager) {
            QTest::addRow("%s, for an aide", what) << m_story->aide << secret << aide;
            QTest::addRow("%s, for a counsellor", what) << m_story->counsellor << secret << counsellor;
            QTest::addRow("%s, for a manager", what) << m_story->manager << secret << manager;
        };
        rows("what was said in counselling", u"不可外传的内容"_s, false, true, false);
        rows("a reading", u"血压 128/82"_s, true, true, false);
        rows("the disability", u"听力四级"_s, true, true, false);
        rows("the mark of a disability", u"残疾证"_s, true, true, false);
        rows("how the person grew up", u"由外祖父母抚养长大"_s, true, true, true);
        rows("a guidance", u"作品集 42 页"_s, true, true, true);
    }
    void whatARoleMayNotReadIsNowhereInTheFile()
    {
        QFETCH(Viewer, viewer);
        QFETCH(QString, secret);
        QTEST(wordsOf(build(viewer)).contains(secret), "shown");
    }

    void birthsAreMaskedAlikeForThePersonAndTheRelatives_data()
    {
        QTest::addColumn<MaskLevel>("mask");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("relatives");
        QTest::newRow("none") << MaskLevel::None << u"2003-05-17"_s << u"1941-03-02"_s;
        QTest::newRow("partial") << MaskLevel::Partial << u"2003-**-**"_s << u"1941-**-**"_s;
        QTest::newRow("full") << MaskLevel::Full << u"********"_s << u"********"_s;
    }
    void birthsAreMaskedAlikeForThePersonAndTheRelatives()
    {
        QFETCH(MaskLevel, mask);
        const auto file =
            buildCaseFile(m_story->as(m_story->aide), PersonId(m_story->chen.id), wish(mask, u"归档"_s), true);
        LEYE_VERIFY(file);
        QTEST(file->identity.birth, "own");
        QCOMPARE(file->household.relatives.size(), 1);
        QTEST(file->household.relatives.first().birth, "relatives");
    }

    void aChangeNamesItsFieldsFromWhatToWhat()
    {
        PeopleBench bench;
        const Person before = bench.add(u"欧阳一月"_s);
        const PeopleDesk desk = bench.as(bench.aide);
        LEYE_VERIFY(editPerson(desk, PersonId(before.id), {{u"phone"_s, u"13800001111"_s}, {u"marital"_s, u"未婚"_s}}));
        LEYE_VERIFY(
            editPerson(desk, PersonId(before.id),
                       {{u"phone"_s, u"13900002222"_s}, {u"low_income"_s, u"是"_s}, {u"remark"_s, u"住在亲戚家"_s}}));
        Mark mark;
        mark.person = PersonId(before.id);
        mark.mark = u"高校毕业生"_s;
        mark.start = QDate(2026, 7, 1);
        mark.basis = u"毕业证书"_s;
        const auto set = setMark(desk, mark);
        LEYE_VERIFY(set);
        LEYE_VERIFY(endMark(desk, set->record.id, QDate(2026, 10, 1), u"期满"_s));
        const auto told = [&](MaskLevel mask) {
            QStringList lines;
            const auto file = buildCaseFile(desk, PersonId(before.id), wish(mask, u"归档"_s), false);
            for (const CaseFile::Event &event : file ? file->history : QList<CaseFile::Event>())
                lines.append(event.what);
            return lines;
        };
        QCOMPARE(told(MaskLevel::None),
                 (QStringList{
                     u"建档"_s, u"修改个人信息：联系电话 （空） → 13800001111；婚姻状况 （空） → 未婚"_s,
                     u"修改个人信息：联系电话 13800001111 → 13900002222；备注 （空） → 住在亲戚家；低保 否 → 是"_s,
                     u"设置人员标识（高校毕业生）"_s, u"结束人员标识（高校毕业生）：结束日期 （空） → 2026-10-01"_s}));
        QVERIFY(told(MaskLevel::Partial).join(u'\n').contains(u"联系电话 138****1111 → 139****2222"_s));
        QVERIFY(!told(MaskLevel::Full).join(u'\n').contains(u"亲戚"_s));
    }

    void everyFieldHasANameOnPaper()
    {
        for (const RecordType *type :
             {&kPerson, &kHousehold, &kHouseholdMember, &kEnrolment, &kMark, &kConsent, &kAttachment, &kService}) {
            for (const FieldSpec &field : type->fields) {
                const QString column = QString::fromLatin1(field.column);
                if (column != "person"_L1) // whose paper it is
                    QVERIFY2(paperTitle(*type, column) != column, field.column);
            }
        }
    }

    void whatIsHiddenIsNamed()
    {
        const CaseFile forManager = build(m_story->manager);
        QCOMPARE(forManager.print.withheld, QList<Part>{Part::Health});
        QCOMPARE(forManager.marks.size(), build(m_story->aide).marks.size());
        QVERIFY(forManager.marks.contains(CaseFile::Mark{u"受限记录"_s, {}, {}, {}}));
        QVERIFY(build(m_story->aide).print.withheld.isEmpty());
    }

    void aCounsellingSessionIsADateForEverybodyElse()
    {
        const CaseFile file = build(m_story->aide);
        const CaseFile::Service &session = file.services.at(1);
        QVERIFY(session.restricted);
        QCOMPARE(session.date, QDate(2026, 8, 20));
        QCOMPARE(session.kind, QString());
        QCOMPARE(session.staff, QStringList());
        QVERIFY(file.counts.contains(CaseFile::KindCount{u"心理疏导"_s, 1})); // counted for every role
        QCOMPARE(build(m_story->counsellor).services.at(1).note, u"不可外传的内容"_s);
    }

    void aHiddenNoteLeavesTheRestOfItsService()
    {
        const CaseFile::Service check = build(m_story->manager).services.at(5);
        QVERIFY(!check.restricted);
        QCOMPARE(check.kind, u"健康检测"_s);
        QCOMPARE(check.note, u"受限记录"_s);
    }

    void nobodyPrintsWithoutTheRight()
    {
        LEYE_REFUSED(buildCaseFile(m_story->as(m_story->clerk), PersonId(m_story->chen.id), wish(), true), Denied);
        LEYE_REFUSED(buildCaseFile(m_story->as(m_story->aide), PersonId(m_story->chen.id), wish(MaskLevel::None), true),
                     Invalid);
        LEYE_REFUSED(buildCaseFile(m_story->as(m_story->aide), PersonId(m_story->journal->newId()), wish(), true),
                     NotFound);
    }

    void whoLiesInTheBinHasNoFile()
    {
        PeopleBench bench;
        const Person person = bench.add(u"欧阳一月"_s);
        LEYE_VERIFY(binPerson(bench.as(bench.aide), PersonId(person.id), u"重复登记"_s));
        LEYE_REFUSED(buildCaseFile(bench.as(bench.aide), PersonId(person.id), wish(), false), NotFound);
    }

    void whoWasJustWrittenDownHasAFile()
    {
        PeopleBench bench;
        const Person person = bench.add(u"欧阳一月"_s);
        const auto file = buildCaseFile(bench.as(bench.aide), PersonId(person.id), wish(), false);
        LEYE_VERIFY(file);
        QCOMPARE(file->identity.name, u"欧阳一月"_s);
        QVERIFY(!file->standard && !file->outcome && file->services.isEmpty() && file->hardships.isEmpty());
        QVERIFY(!file->print.demo);
        QCOMPARE(file->history.size(), 1);
        QCOMPARE(file->history.first().what, u"建档"_s);
        // The paper goes by the desk's own station, and by the year of registration.
        QVERIFY(file->print.fileNumber.startsWith(u"31010901701-2026-"_s));
    }

    void withoutADocumentTheReasonStandsInItsPlace()
    {
        PeopleBench bench;
        Person person = bench.person(u"欧阳一月"_s);
        person.noIdReason = u"补办中"_s;
        person = bench.add(person);
        const auto file = buildCaseFile(bench.as(bench.aide), PersonId(person.id), wish(), false);
        QCOMPARE(file->identity.idNumber, u"无（补办中）"_s);
    }

    void referralsAreReadFromTheTitle()
    {
        const QList<CaseFile::Referral> referrals = build(m_story->aide).referrals;
        QCOMPARE(referrals.size(), 2);
        QCOMPARE(referrals[0].employer, u"示例设计有限公司"_s);
        QCOMPARE(referrals[0].job, u"设计师助手"_s);
        QCOMPARE(referrals[0].interview, QDate(2026, 9, 14));
        QCOMPARE(referrals[0].reason, u"作品对口"_s);
        QCOMPARE(referrals[1].employer, QString());
        QCOMPARE(referrals[1].job, u"物料排版"_s);
    }

    void whoFoundWorkIsAskedTwice()
    {
        const auto outcome = build(m_story->aide).outcome;
        QVERIFY(outcome);
        QCOMPARE(outcome->revisits.size(), 2);
        QCOMPARE(outcome->revisits[0].workday, QDate(2026, 10, 20));
        QCOMPARE(outcome->revisits[0].done, QDate(2026, 10, 21));
        QCOMPARE(outcome->revisits[1].due, QDate(2026, 12, 19)); // a Saturday
        QCOMPARE(outcome->revisits[1].workday, QDate(2026, 12, 18));
        QVERIFY(outcome->revisits[1].done.isNull());
    }

    void theRootOnPaperIsTheRootOfTheLog()
    {
        const auto ledger = build(m_story->aide).print.ledger;
        QVERIFY(ledger);
        const auto status = ledgerStatus(m_story->journal->store());
        LEYE_VERIFY(status);
        const Sha256 root = status->first().root;
        const QString hex = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(root.data()), 12).toHex());
        QCOMPARE(QString(ledger->rootShort).remove(u' '), hex);
        QCOMPARE(ledger->rootShort.size(), 29);
        QCOMPARE(ledger->size, status->first().size);
    }

    void printingIsAnOperationOfItsOwn()
    {
        Story story;
        const auto before = story.journal->store().origins()->first().size;
        const auto committed = recordPrint(story.as(story.aide), wish(MaskLevel::Partial, u"归档"_s), u"casefile"_s,
                                           {PersonId(story.chen.id)}, u"/media/usb/陈.pdf"_s);
        LEYE_VERIFY(committed);
        QCOMPARE(story.journal->store().origins()->first().size, before + 1);
        const auto print = story.read<Disclosure>(committed->touched.first().id);
        QCOMPARE(print.kind, u"print"_s);
        QCOMPARE(print.what, u"casefile"_s);
        QCOMPARE(print.mask, u"partial"_s);
        QCOMPARE(print.purpose, u"归档"_s);
        QCOMPARE(print.target, u"陈.pdf"_s);
        QCOMPARE(print.subjects, Value::List{Value(story.chen.id.bytes())});
        verifyDesk(story);
    }

private:
    CaseFile build(const Viewer &viewer)
    {
        const auto file = buildCaseFile(m_story->as(viewer), PersonId(m_story->chen.id), wish(), true);
        if (!file)
            qFatal("%s", qPrintable(file.error().message));
        return *file;
    }

    std::unique_ptr<Story> m_story;
};

QTEST_APPLESS_MAIN(CaseFileBuilderTest)
#include "tst_case_file_builder.moc"
