// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/record.h"
#include "models/office/rights.h"

#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr Roles kNobody;

/// The classes of 0 … 5 for which `may` holds, as digits.
template <typename May>
QString classesWhere(May may)
{
    QString digits;
    for (int sensitivity = -1; sensitivity <= 40; ++sensitivity) {
        if (may(sensitivity))
            digits += QString::number(sensitivity);
    }
    return digits;
}

QString letters(Roles roles)
{
    QString text;
    for (const QString &code : codesOf(roles))
        text += code.front();
    return text;
}

} // namespace

class TestRights : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rolesReadAndWriteClasses_data()
    {
        QTest::addColumn<Roles>("roles");
        QTest::addColumn<QString>("reads");
        QTest::addColumn<QString>("writes");
        QTest::newRow("somebody without a role sees nothing") << kNobody << u""_s << u""_s;
        QTest::newRow("an aide works with health, not with counselling")
            << Roles(Role::Aide) << u"0123"_s << u"01235"_s;
        QTest::newRow("a counsellor sees the counselling") << Roles(Role::Counsellor) << u"01234"_s << u"012345"_s;
        QTest::newRow("a manager sees the audit, not health") << Roles(Role::Manager) << u"0125"_s << u"0125"_s;
        QTest::newRow("an administrator changes no person") << Roles(Role::Administrator) << u"015"_s << u"05"_s;
        QTest::newRow("the first user sees all but counselling") << kFirstUser << u"01235"_s << u"01235"_s;
        QTest::newRow("all roles together see all") << (kFirstUser | Role::Counsellor) << u"012345"_s << u"012345"_s;
    }
    void rolesReadAndWriteClasses()
    {
        QFETCH(const Roles, roles);
        const Viewer viewer{{}, roles, {}};
        QTEST(classesWhere([&](int c) { return viewer.mayRead(c); }), "reads");
        QTEST(classesWhere([&](int c) { return viewer.mayWrite(c); }), "writes");
    }

    void keyFilesSeeOnlyWhatTheirPurposeNeeds_data()
    {
        QTest::addColumn<KeyFilePurposes>("purposes");
        QTest::addColumn<QString>("reads");
        QTest::addColumn<QString>("writes");
        QTest::newRow("backup") << KeyFilePurposes(KeyFilePurpose::Backup) << u"0"_s << u"5"_s;
        QTest::newRow("report") << KeyFilePurposes(KeyFilePurpose::Report) << u"012"_s << u"5"_s;
        QTest::newRow("sync") << KeyFilePurposes(KeyFilePurpose::Sync) << u"0"_s << u"5"_s;
        QTest::newRow("record") << KeyFilePurposes(KeyFilePurpose::Record) << u"01"_s << u"1235"_s;
        QTest::newRow("all four, and still no counselling and no audit") << kAllPurposes << u"012"_s << u"1235"_s;
    }
    void keyFilesSeeOnlyWhatTheirPurposeNeeds()
    {
        QFETCH(const KeyFilePurposes, purposes);
        const Viewer viewer{{}, kFirstUser | Role::Counsellor, purposes};
        QTEST(classesWhere([&](int c) { return viewer.mayRead(c); }), "reads");
        QTEST(classesWhere([&](int c) { return viewer.mayWrite(c); }), "writes");
    }

    void aKeyFileIsNeverMoreThanItsMaker()
    {
        const Viewer viewer{{}, Role::Administrator, kAllPurposes};
        QVERIFY(!viewer.mayRead(Hardship));
        QVERIFY(!viewer.mayWrite(Basic));
        QVERIFY(!viewer.may(Task::RecordServices));
        QVERIFY(viewer.may(Task::MakeBackups));
    }

    void tasksAreForRoles_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<QString>("roles");
        QTest::addColumn<QStringList>("purposes");
        QTest::addColumn<bool>("secondPerson");
        const QStringList none;
        const auto row = [](const char *name, Task task, const QString &roles, const QStringList &purposes,
                            bool second) { QTest::newRow(name) << task << roles << purposes << second; };
        row("edit people", Task::EditPeople, u"acm"_s, none, false);
        row("record services", Task::RecordServices, u"acm"_s, {u"record"_s}, false);
        row("see hardship", Task::SeeHardship, u"acm"_s, {u"report"_s}, false);
        row("see health", Task::SeeHealth, u"ac"_s, none, false);
        row("see counselling", Task::SeeCounselling, u"c"_s, none, false);
        row("reveal numbers", Task::RevealNumbers, u"acm"_s, none, false);
        row("print a file", Task::PrintFiles, u"acm"_s, none, false);
        row("import", Task::ImportRecords, u"am"_s, none, false);
        row("export", Task::ExportRecords, u"am"_s, none, false);
        row("export many", Task::ExportManyPeople, u"m"_s, none, true);
        row("report", Task::MakeReports, u"am"_s, {u"report"_s}, false);
        row("resolve conflicts", Task::ResolveConflicts, u"acm"_s, none, false);
        row("synchronise", Task::Synchronise, u"acma"_s, {u"sync"_s}, false);
        row("backup", Task::MakeBackups, u"acma"_s, {u"backup"_s}, false);
        row("verify", Task::VerifyLedger, u"acma"_s, {u"backup"_s, u"report"_s, u"sync"_s}, false);
        row("audit", Task::ReadAudit, u"ma"_s, none, false);
        row("users", Task::ManageUsers, u"a"_s, none, false);
        row("settings", Task::ManageSettings, u"a"_s, none, false);
        row("desks", Task::EnrolDesks, u"a"_s, none, false);
        row("erase", Task::ErasePeople, u"a"_s, none, true);
    }
    void tasksAreForRoles()
    {
        QFETCH(const Task, task);
        QFETCH(const QStringList, purposes);
        const TaskRight right = rightOf(task);
        QTEST(letters(right.roles), "roles");
        QTEST(right.secondPerson, "secondPerson");
        QCOMPARE(codesOf(right.purposes), purposes);
        QVERIFY(!right.name.isEmpty());
        QVERIFY(right.reason.endsWith(u'.'));
        for (const Role role : {Role::Aide, Role::Counsellor, Role::Manager, Role::Administrator}) {
            const Viewer viewer{{}, role, {}};
            QCOMPARE(viewer.may(task), right.roles.testFlag(role));
            QCOMPARE(viewer.require(task).has_value(), viewer.may(task));
        }
        QVERIFY(!Viewer{}.may(task));
    }

    void administratorsAreNotAides()
    {
        // Both begin with "a" in the table above.
        for (const Task task : {Task::ManageUsers, Task::ManageSettings, Task::EnrolDesks, Task::ErasePeople})
            QCOMPARE(rightOf(task).roles, Roles(Role::Administrator));
        QCOMPARE(rightOf(Task::ReadAudit).roles, Role::Manager | Role::Administrator);
        for (const Task task : {Task::EditPeople, Task::ImportRecords, Task::ExportRecords, Task::MakeReports})
            QVERIFY(!rightOf(task).roles.testFlag(Role::Administrator));
    }

    void seeingATaskAndReadingItsClassGoTogether_data()
    {
        QTest::addColumn<Task>("task");
        QTest::addColumn<int>("sensitivity");
        QTest::newRow("hardship") << Task::SeeHardship << int(Hardship);
        QTest::newRow("health") << Task::SeeHealth << int(Health);
        QTest::newRow("counselling") << Task::SeeCounselling << int(Psychological);
        QTest::newRow("audit") << Task::ReadAudit << int(Audit);
    }
    void seeingATaskAndReadingItsClassGoTogether()
    {
        QFETCH(const Task, task);
        QFETCH(const int, sensitivity);
        for (quint8 bits = 0; bits < 16; ++bits) {
            for (const KeyFilePurposes keyFile : {KeyFilePurposes(), kAllPurposes}) {
                const Viewer viewer{{}, Roles::fromInt(bits), keyFile};
                QCOMPARE(viewer.mayRead(sensitivity), viewer.may(task));
            }
        }
    }

    void aRefusalNamesTheTaskTheRoleAndTheReason()
    {
        const auto refused = Viewer{{}, Role::Aide, {}}.require(Task::ReadAudit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(u"Reading the audit"_s));
        QVERIFY(refused.error().message.contains(u"manager, administrator"_s));
        QVERIFY(refused.error().message.contains(rightOf(Task::ReadAudit).reason));
    }

    void aRefusedKeyFileIsToldWhatItIsFor()
    {
        const Viewer viewer{{}, kFirstUser, KeyFilePurpose::Backup | KeyFilePurpose::Sync};
        const auto refused = viewer.require(Task::ExportRecords);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(refused.error().message.contains(u"backup, sync"_s));
        QVERIFY(viewer.require(Task::Synchronise));
    }

    void onlyLargeExportsNeedTwo_data()
    {
        QTest::addColumn<qsizetype>("people");
        QTest::addColumn<Task>("task");
        QTest::newRow("nobody") << qsizetype(0) << Task::ExportRecords;
        QTest::newRow("exactly five hundred") << qsizetype(500) << Task::ExportRecords;
        QTest::newRow("one more") << qsizetype(501) << Task::ExportManyPeople;
    }
    void onlyLargeExportsNeedTwo()
    {
        QFETCH(const qsizetype, people);
        QTEST(exportTask(people), "task");
    }

    void codesRoundTrip()
    {
        for (quint8 bits = 0; bits < 16; ++bits)
            QCOMPARE(rolesFromCodes(codesOf(Roles::fromInt(bits))), Roles::fromInt(bits));
        for (const KeyFilePurpose purpose :
             {KeyFilePurpose::Backup, KeyFilePurpose::Report, KeyFilePurpose::Sync, KeyFilePurpose::Record})
            QCOMPARE(purposeFromCode(codeOf(purpose)), std::optional(purpose));
        QCOMPARE(codeOf(Role::Counsellor), u"counsellor"_s);
    }

    void unknownCodesGiveNoRight()
    {
        QCOMPARE(rolesFromCodes({u"aide"_s, u"director"_s, u"Manager"_s, QString()}), Roles(Role::Aide));
        QCOMPARE(purposeFromCode(u"export"), std::nullopt);
        QCOMPARE(purposeFromCode(u""), std::nullopt);
    }
};

QTEST_APPLESS_MAIN(TestRights)
#include "tst_rights.moc"
