// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/fact_sheet.h"
#include "models/people/person_entry.h"
#include "models/people/service_entry.h"
#include "person_bench.h"
#include "ui/person/history_view.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// What was changed, as somebody reads it who asks how it came about.
class PersonHistoryTest : public QObject {
    Q_OBJECT

    struct Bench : PersonBench {
        Bench() { show(); }
        void show()
        {
            part<QTabWidget>("personTabs").setCurrentWidget(page->findChild<HistoryView *>());
            if (!QTest::qWaitFor([this] { return lines().size() > 0; }))
                qFatal("history");
        }
        QStringList lines()
        {
            QStringList lines;
            const QAbstractItemModel *model = part<QListView>("history").model();
            for (int row = 0; row < model->rowCount(); ++row)
                lines.append(model->index(row, 0).data(Qt::AccessibleTextRole).toString());
            return lines;
        }
        void edit(const QString &field, const QString &value, const QString &reason = {})
        {
            const auto edited = act<EditedPerson>([id = chen(), field, value, reason](const PeopleDesk &desk) {
                return editPerson(desk, id, {{field, value}}, reason);
            });
            if (!edited)
                qFatal("%s", qPrintable(edited.error().message));
        }
    };

private Q_SLOTS:
    void tellsWhoWhenWhereFromWhatToWhatAndWhy();
    void numbersStayMasked();
    void isFilteredByFieldWithTheKeys();
    void aLookAtAWholeNumberStandsInIt();
    void othersLooksAreForTheAudit();
    void comesInPages();
    void whatACounsellorWroteIsRestricted();
};

void PersonHistoryTest::tellsWhoWhenWhereFromWhatToWhatAndWhy()
{
    Bench bench;
    QVERIFY(bench.lines().last().contains(u"陈小明"_s)); // how it began
    bench.edit(u"school"_s, u"上海大学"_s);
    bench.edit(u"school"_s, u"同济大学"_s, u"毕业证为准"_s);
    QTRY_VERIFY(bench.lines().first().contains(u"School  上海大学 → 同济大学"_s));
    const QString line = bench.lines().first();
    QVERIFY(line.contains(u"2026-11-23"_s));
    QVERIFY(line.contains(u"Person changed"_s));
    QVERIFY(line.contains(u"王芳 · "_s)); // and the station
    QVERIFY(line.contains(u"Why: 毕业证为准"_s));
    const QAbstractItemModelTester tester(bench.part<QListView>("history").model());
    bench.edit(u"school"_s, QString());
    QTRY_VERIFY(bench.lines().first().contains(u"School  同济大学 → —"_s));
}

void PersonHistoryTest::numbersStayMasked()
{
    Bench bench;
    bench.edit(u"phone"_s, u"13900009999"_s);
    QTRY_VERIFY(bench.lines().first().contains(u"138****5678 → 139****9999"_s));
    const QString all = bench.lines().join(u'\n');
    QVERIFY(all.contains(u"310109********9986"_s));
    for (const QString &number : {u"13800005678"_s, u"13900009999"_s, u"310109199408219986"_s, u"1994-08-21"_s})
        QVERIFY2(!all.contains(number), qPrintable(number));
}

void PersonHistoryTest::isFilteredByFieldWithTheKeys()
{
    Bench bench;
    bench.edit(u"school"_s, u"上海大学"_s);
    QTRY_VERIFY(bench.lines().first().contains(u"上海大学"_s));
    const qsizetype all = bench.lines().size();
    auto &fields = bench.part<QComboBox>("historyField");
    QCOMPARE(fields.accessibleName(), u"Field"_s);
    fields.setFocus();
    QTest::keyClicks(&fields, u"School"_s);
    QCOMPARE(fields.currentText(), u"School"_s);
    QTRY_COMPARE(bench.lines().size(), 1);
    QTest::keyClick(&fields, Qt::Key_Home);
    QTRY_COMPARE(bench.lines().size(), all);
}

void PersonHistoryTest::aLookAtAWholeNumberStandsInIt()
{
    Bench bench;
    LEYE_VERIFY(bench.act<Fact>(
        [id = bench.chen()](const PeopleDesk &desk) { return revealFact(desk, id, *personField("id_number")); }));
    QTRY_VERIFY(bench.lines().first().contains(u"Looked at in full"_s));
    QVERIFY(bench.lines().first().contains(u"ID number"_s));
    QVERIFY(bench.lines().first().contains(u"王芳"_s));
}

void PersonHistoryTest::othersLooksAreForTheAudit()
{
    Bench bench;
    LEYE_VERIFY(bench.act<Fact>(
        [id = bench.chen()](const PeopleDesk &desk) { return revealFact(desk, id, *personField("phone")); }));
    bench.signIn(u"李援助"_s, Role::Aide);
    bench.show();
    QVERIFY(bench.lines().first().contains(u"受限记录"_s));
    QVERIFY(bench.lines().first().contains(u"王芳"_s));
    QVERIFY(!bench.lines().first().contains(u"Looked at"_s));
    LEYE_VERIFY(bench.act<Fact>(
        [id = bench.chen()](const PeopleDesk &desk) { return revealFact(desk, id, *personField("phone")); }));
    QTRY_VERIFY(bench.lines().first().contains(u"Looked at in full"_s)); // their own
}

void PersonHistoryTest::comesInPages()
{
    Bench bench;
    const auto recorded = bench.act<QList<RecordedService>>([id = bench.chen()](const PeopleDesk &desk) {
        QList<Service> services(70);
        for (Service &service : services) {
            service.person = id;
            service.kind = u"岗位推荐"_s;
        }
        return recordServices(desk, services);
    });
    LEYE_VERIFY(recorded);
    QTRY_COMPARE(bench.lines().size(), 50);
    auto &list = bench.part<QListView>("history");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Down); // to the first
    QTest::keyClick(&list, Qt::Key_End);
    QTRY_COMPARE(bench.lines().size(), 75); // the person, four things of theirs, and the services
}

void PersonHistoryTest::whatACounsellorWroteIsRestricted()
{
    Bench bench;
    bench.signIn(u"周心理"_s, Role::Counsellor);
    LEYE_VERIFY(bench.act<QList<RecordedService>>([id = bench.chen()](const PeopleDesk &desk) {
        Service talk;
        talk.person = id;
        talk.kind = u"心理疏导"_s;
        talk.note = u"夜里睡不着"_s;
        return recordServices(desk, {talk});
    }));
    bench.signIn(u"王芳"_s);
    bench.show();
    QTRY_VERIFY(bench.lines().join(u'\n').contains(u"受限记录"_s));
    QVERIFY(!bench.lines().join(u'\n').contains(u"睡不着"_s));
}

QTEST_MAIN(PersonHistoryTest)
#include "tst_person_history.moc"
