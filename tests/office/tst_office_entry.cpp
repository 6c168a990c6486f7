// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/office/code_tables.h"
#include "models/office/natural_record.h"
#include "models/office/network.h"
#include "models/office/office_entry.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kKinds = u"app_service_kind"_s;
const QString kDays = u"contact.days.求职人员"_s;
const Viewer kAdministrator{UserId(Id16({1})), Role::Administrator, {}};
const Viewer kAide{UserId(Id16({2})), Role::Aide, {}};
const QDate kNewYear(2027, 1, 1);

} // namespace

/// What an administrator changes about the office: codes, settings, import profiles.
class OfficeEntryTest : public QObject {
    Q_OBJECT

    struct Bench : TestDesk {
        Bench()
        {
            Edit edit(u"test.put"_s, kAdministrator.user);
            const QList<Setting> settings = *shippedSettings();
            for (const Setting &setting : settings)
                edit.add(setting);
            if (!journal->commit(edit))
                qFatal("settings");
        }
        [[nodiscard]] OfficeStore office() { return OfficeStore(database); }
        [[nodiscard]] CodeTables codes(QDate day = kNewYear)
        {
            OfficeStore store(database);
            return *CodeTables::load(store, day);
        }
        [[nodiscard]] Result<Undone> takeBack(const Result<Committed> &committed)
        {
            return undo(*journal, committed->action, kAdministrator.user);
        }
    };
    static Setting setting(const QString &name, const QString &value, QDate from = kNewYear,
                           const QString &source = u"区就促中心 2026 第 8 号"_s)
    {
        Setting one;
        one.name = name;
        one.value = value;
        one.from = from;
        one.source = source;
        return one;
    }
    static Code code(const QString &key, const QString &label, QDate from = {})
    {
        Code one;
        one.table = kKinds;
        one.code = key;
        one.label = label;
        one.from = from;
        return one;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void onlyAnAdministratorChangesAnything()
    {
        Bench bench;
        Journal &journal = *bench.journal;
        const ImportProfile profile;
        for (const Result<Committed> &refused :
             {addCode(journal, kAide, code(u"x"_s, u"x"_s)), changeCode(journal, kAide, code(u"职业指导"_s, u"x"_s)),
              setSetting(journal, kAide, setting(kDays, u"7"_s)), removeSetting(journal, kAide, kDays, kNewYear),
              renameProfile(journal, kAide, profile, u"x"_s), removeProfile(journal, kAide, profile)})
            LEYE_REFUSED(refused, Denied);
    }

    void anEntryIsAddedFromADayOn()
    {
        Bench bench;
        const auto done = addCode(*bench.journal, kAdministrator, code(u"面试辅导"_s, u"面试辅导"_s, kNewYear));
        LEYE_VERIFY(done);
        QVERIFY(!bench.codes(kNewYear.addDays(-1)).knows(kKinds, u"面试辅导"_s));
        const auto row = bench.codes().row(kKinds, u"面试辅导"_s);
        QVERIFY(row && !row->isShipped && row->from == kNewYear);
        LEYE_REFUSED(addCode(*bench.journal, kAdministrator, code(u"面试辅导"_s, u"又一个"_s)), Conflict);
        LEYE_VERIFY(bench.takeBack(done));
        QVERIFY(!bench.codes().knows(kKinds, u"面试辅导"_s));
        LEYE_VERIFY(addCode(*bench.journal, kAdministrator, code(u"面试辅导"_s, u"面试辅导"_s)));
        QVERIFY(bench.codes().knows(kKinds, u"面试辅导"_s));
    }

    void anEntryThatCannotBeIsRefused()
    {
        Bench bench;
        Code elsewhere = code(u"1"_s, u"一"_s);
        elsewhere.table = u"no_such"_s;
        for (const Code &wrong : {code({}, u"面试辅导"_s), code(u"面试辅导"_s, {}), elsewhere})
            LEYE_REFUSED(addCode(*bench.journal, kAdministrator, wrong), Invalid);
        LEYE_REFUSED(addCode(*bench.journal, kAdministrator, code(u"职业指导"_s, u"指导"_s)), Conflict);
        LEYE_REFUSED(changeCode(*bench.journal, kAdministrator, code(u"职业指导"_s, u" "_s)), Invalid);
        LEYE_REFUSED(changeCode(*bench.journal, kAdministrator, code(u"没有"_s, u"没有"_s)), NotFound);
    }

    void aLabelIsOfferedOnce()
    {
        Bench bench;
        const QString label = u"职业指导"_s; // of a shipped entry
        LEYE_REFUSED(addCode(*bench.journal, kAdministrator, code(u"zhidao"_s, label)), Conflict);
        LEYE_VERIFY(addCode(*bench.journal, kAdministrator, code(u"zhidao"_s, u"指导"_s)));
        LEYE_REFUSED(changeCode(*bench.journal, kAdministrator, code(u"zhidao"_s, label)), Conflict);
        Code ended = code(label, label);
        ended.retired = kNewYear;
        LEYE_VERIFY(changeCode(*bench.journal, kAdministrator, ended));
        LEYE_REFUSED(addCode(*bench.journal, kAdministrator, code(u"x"_s, label, kNewYear.addDays(-1))), Conflict);
        LEYE_VERIFY(addCode(*bench.journal, kAdministrator, code(u"x"_s, label, kNewYear))); // from the day it is free
        ended.retired = {};
        LEYE_REFUSED(changeCode(*bench.journal, kAdministrator, ended), Conflict);
    }

    void anEntryThatBeginsLaterIsThereAlready()
    {
        Bench bench;
        LEYE_VERIFY(addCode(*bench.journal, kAdministrator, code(u"面试辅导"_s, u"面试辅导"_s, kNewYear)));
        LEYE_REFUSED(addCode(*bench.journal, kAdministrator, code(u"面试辅导"_s, u"又一个"_s)), Conflict);
        LEYE_REFUSED(addCode(*bench.journal, kAdministrator, code(u"x"_s, u"面试辅导"_s)), Conflict);
    }

    void aShippedEntryIsRenamedAndEnded()
    {
        Bench bench;
        Code guidance = code(u"职业指导"_s, u"职业咨询"_s);
        LEYE_VERIFY(changeCode(*bench.journal, kAdministrator, guidance));
        QCOMPARE(bench.codes().label(kKinds, guidance.code), u"职业咨询"_s);
        QVERIFY(bench.codes().row(kKinds, guidance.code)->isShipped);
        guidance.retired = kNewYear;
        const auto ended = changeCode(*bench.journal, kAdministrator, guidance);
        LEYE_VERIFY(ended);
        QVERIFY(!bench.codes().codes(kKinds).contains(guidance.code));
        QVERIFY(bench.codes(kNewYear.addDays(-1)).codes(kKinds).contains(guidance.code));
        QCOMPARE(bench.codes().label(kKinds, guidance.code), u"职业咨询"_s);
        const auto again = changeCode(*bench.journal, kAdministrator, guidance);
        LEYE_VERIFY(again);
        QVERIFY(again->action.isNull()); // nothing differs
        LEYE_VERIFY(bench.takeBack(ended));
        QVERIFY(bench.codes().codes(kKinds).contains(guidance.code));
    }

    void whatBeginsLaterDoesNotEndBefore()
    {
        Bench bench;
        Code late = code(u"面试辅导"_s, u"面试辅导"_s, kNewYear);
        LEYE_VERIFY(addCode(*bench.journal, kAdministrator, late));
        late.retired = kNewYear.addDays(-1);
        LEYE_REFUSED(changeCode(*bench.journal, kAdministrator, late), Invalid);
    }

    void aValueHoldsFromADayOnAndTheOldOneBefore()
    {
        Bench bench;
        const auto done = setSetting(*bench.journal, kAdministrator, setting(kDays, u"14"_s));
        LEYE_VERIFY(done);
        QCOMPARE(*bench.office().setting(kDays, kNewYear), u"14"_s);
        QCOMPARE(*bench.office().setting(kDays, kNewYear.addDays(-1)), u"30"_s);
        LEYE_VERIFY(setSetting(*bench.journal, kAdministrator, setting(kDays, u"10"_s))); // of the same day
        QCOMPARE(*bench.office().setting(kDays, kNewYear), u"10"_s);
    }

    void aValueTakenBackCanBeSetAgain()
    {
        Bench bench;
        const auto done = setSetting(*bench.journal, kAdministrator, setting(kDays, u"14"_s));
        LEYE_VERIFY(done);
        LEYE_VERIFY(bench.takeBack(done));
        QCOMPARE(*bench.office().setting(kDays, kNewYear), u"30"_s);
        LEYE_VERIFY(setSetting(*bench.journal, kAdministrator, setting(kDays, u"14"_s)));
        QCOMPARE(*bench.office().setting(kDays, kNewYear), u"14"_s);
    }

    void aValueThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::newRow("a word for a number") << kDays << u"月"_s;
        QTest::newRow("less than nothing") << kDays << u"-1"_s;
        QTest::newRow("a standard nobody knows") << u"standard.preset.高校毕业生"_s << u"1313"_s;
        QTest::newRow("a period nobody knows") << u"standard.period"_s << u"month"_s;
        QTest::newRow("an ID number shown with its date of birth") << u"mask.id.first"_s << u"14"_s;
        QTest::newRow("a setting nobody knows") << u"contact.weeks"_s << u"4"_s;
    }
    void aValueThatCannotBeIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, value);
        Bench bench;
        LEYE_REFUSED(setSetting(*bench.journal, kAdministrator, setting(name, value)), Invalid);
    }

    void aValueNeedsItsDayAndItsSource()
    {
        Bench bench;
        LEYE_REFUSED(setSetting(*bench.journal, kAdministrator, setting(kDays, u"14"_s, {})), Invalid);
        LEYE_REFUSED(setSetting(*bench.journal, kAdministrator, setting(kDays, u"14"_s, kNewYear, u" "_s)), Invalid);
    }

    void aValueFromAWrongDayIsTakenOut()
    {
        Bench bench;
        LEYE_VERIFY(setSetting(*bench.journal, kAdministrator, setting(kDays, u"14"_s)));
        const auto removed = removeSetting(*bench.journal, kAdministrator, kDays, kNewYear);
        LEYE_VERIFY(removed);
        QCOMPARE(*bench.office().setting(kDays, kNewYear), u"30"_s); // the one before holds on
        LEYE_REFUSED(removeSetting(*bench.journal, kAdministrator, kDays, kNewYear), NotFound);
        LEYE_VERIFY(bench.takeBack(removed));
        QCOMPARE(*bench.office().setting(kDays, kNewYear), u"14"_s);
        LEYE_VERIFY(removeSetting(*bench.journal, kAdministrator, kDays, kNewYear));
        LEYE_VERIFY(setSetting(*bench.journal, kAdministrator, setting(kDays, u"10"_s))); // of the same day
        QCOMPARE(*bench.office().setting(kDays, kNewYear), u"10"_s);
    }

    void aShippedValueStays()
    {
        Bench bench;
        const QList<Setting> shipped = *shippedSettings();
        for (const Setting &one : shipped)
            LEYE_REFUSED(removeSetting(*bench.journal, kAdministrator, one.name, one.from), Invalid);
        const Setting &first = shipped.first();
        LEYE_VERIFY(setSetting(*bench.journal, kAdministrator, setting(first.name, u"2"_s, first.from)));
        LEYE_REFUSED(removeSetting(*bench.journal, kAdministrator, first.name, first.from), Invalid);
        QCOMPARE(bench.office().settings()->size(), shipped.size());
    }

    void aStandardIsChosenAmongThoseThatAreThere()
    {
        QCOMPARE(valuesOf(u"standard.preset.高校毕业生"_s, *shippedSettings()), QStringList({u"1131"_s, u"1311"_s}));
        QVERIFY(valuesOf(kDays, *shippedSettings()).isEmpty());
        Bench bench;
        LEYE_VERIFY(setSetting(*bench.journal, kAdministrator, setting(u"standard.preset"_s, u"1311"_s)));
    }

    void aProfileIsRenamedAndRemoved()
    {
        Bench bench;
        ImportProfile profile;
        profile.kind = u"people"_s;
        profile.name = u"街道"_s;
        profile.id = importProfileId(profile.kind, profile.name);
        profile.area = kCentreArea;
        profile.columns = {Value(Value::List{Value(u"姓名"_s), Value(u"name"_s)})};
        LEYE_VERIFY(bench.journal->commit(Edit(u"test.put"_s, kAdministrator.user).add(profile)));
        const auto names = [&] {
            QStringList found;
            const QList<ImportProfile> profiles = *bench.office().importProfiles(u"people"_s);
            for (const ImportProfile &one : profiles)
                found.append(one.name);
            return found.join(u' ');
        };
        const auto renamed = renameProfile(*bench.journal, kAdministrator, profile, u"欧阳路街道"_s);
        LEYE_VERIFY(renamed);
        QCOMPARE(names(), u"欧阳路街道"_s);
        QCOMPARE(bench.office().importProfiles(u"people"_s)->first().columns, profile.columns);
        LEYE_VERIFY(bench.takeBack(renamed));
        QCOMPARE(names(), u"街道"_s);
        const ImportProfile again = bench.office().importProfiles(u"people"_s)->first();
        LEYE_VERIFY(removeProfile(*bench.journal, kAdministrator, again));
        QCOMPARE(names(), QString());
        Edit edit(u"test.put"_s, kAdministrator.user);
        LEYE_VERIFY(putNatural(*bench.journal, edit, profile));
        LEYE_VERIFY(bench.journal->commit(edit));
        QCOMPARE(names(), u"街道"_s);
    }
};

QTEST_APPLESS_MAIN(OfficeEntryTest)
#include "tst_office_entry.moc"
