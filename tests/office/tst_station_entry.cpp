// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/office/network.h"
#include "models/office/station_entry.h"
#include "tests/support/journal_bench.h"
#include "tests/support/refused.h"

#include <QSet>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const Viewer kAdministrator{UserId(Id16({1})), Role::Administrator, {}};
const Viewer kAide{UserId(Id16({2})), Role::Aide, {}};
const QString kCentre = u"310109"_s;
const QString kSubdistrict = u"310109017"_s; // with three stations and two special ones
const QString kCommunity = u"社区站"_s;
const QString kPark = u"园区"_s;
const QString kOwn = u"31010901701"_s;
const QString kOther = u"31010901703"_s;
const QString kWhy = u"区就促中心 2026 第 8 号"_s;

} // namespace

/// Stations that are added, corrected, closed and opened again.
class StationEntryTest : public QObject {
    Q_OBJECT

    struct Bench : TestDesk {
        Bench()
        {
            Edit edit(u"test.put"_s, kAdministrator.user);
            const QList<Station> stations = *shippedStations();
            for (const Station &station : stations)
                edit.add(station);
            if (!journal->commit(edit))
                qFatal("stations");
        }
        [[nodiscard]] QList<Station> all() { return *OfficeStore(database).stations(); }
        [[nodiscard]] Station station(const QString &code) { return **OfficeStore(database).station(code); }
        [[nodiscard]] Result<Committed> close(const QString &code, const QString &why = kWhy)
        {
            return closeStation(*journal, kAdministrator, code, kOwn, why);
        }
        [[nodiscard]] Result<Undone> takeBack(const Result<Committed> &committed)
        {
            return undo(*journal, committed->action, kAdministrator.user);
        }
    };
    static Station wanted(const QString &code, const QString &name = u"四川北路街道第四社区就业服务工作站"_s)
    {
        Station station;
        station.code = code;
        station.name = name;
        station.parent = kSubdistrict;
        station.kind = kCommunity;
        return station;
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void onlyAnAdministratorChangesAnything()
    {
        Bench bench;
        Journal &journal = *bench.journal;
        const Station station = bench.station(kOther);
        for (const Result<Committed> &refused :
             {addStation(journal, kAide, wanted(u"31010901704"_s)), editStation(journal, kAide, station, station),
              closeStation(journal, kAide, kOther, kOwn, kWhy), reopenStation(journal, kAide, kOther)})
            LEYE_REFUSED(refused, Denied);
    }

    void aCodeIsTheNextFreeOne()
    {
        Bench bench;
        QCOMPARE(freeStationCode(bench.all(), kSubdistrict, kCommunity), u"31010901704"_s);
        QCOMPARE(freeStationCode(bench.all(), kSubdistrict, kPark), u"310109017T03"_s);
        QList<Station> full;
        for (int i = 1; i < 100; ++i)
            full.append(wanted(kSubdistrict + u'%' + QString::number(i)));
        for (Station &one : full)
            one.code = freeStationCode(full, kSubdistrict, kCommunity);
        QCOMPARE(full.last().code, u"31010901799"_s);
        QCOMPARE(freeStationCode(full, kSubdistrict, kCommunity), QString());
    }

    void aStationIsAdded()
    {
        Bench bench;
        Station fresh = wanted(u"31010901704"_s);
        fresh.address = u"山阴路 2 号"_s;
        const auto added = addStation(*bench.journal, kAdministrator, fresh);
        LEYE_VERIFY(added);
        const Station station = bench.station(fresh.code);
        QCOMPARE(station.name, fresh.name);
        QCOMPARE(station.address, fresh.address);
        QCOMPARE(station.area, qint64(310'109'017));
        QCOMPARE(station.id, stationId(fresh.code)); // two desks that add it make one record
        LEYE_REFUSED(addStation(*bench.journal, kAdministrator, wanted(fresh.code, u"又一个"_s)), Conflict);
        LEYE_VERIFY(bench.takeBack(added));
        QCOMPARE(bench.all().size(), shippedStations()->size());
        LEYE_VERIFY(addStation(*bench.journal, kAdministrator, fresh));
        QCOMPARE(bench.all().size(), shippedStations()->size() + 1);
    }

    void aStationThatCannotBeIsNotAdded_data()
    {
        using Change = std::function<void(Station &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        row("without a name", [](Station &s) { s.name = u" "_s; });
        row("of no kind", [](Station &s) { s.kind = u"街道"_s; });
        row("below the centre", [](Station &s) { s.parent = kCentre; });
        row("below another station", [](Station &s) { s.parent = kOwn; });
        row("with a code from elsewhere", [](Station &s) { s.code = u"31010901804"_s; });
        row("with one digit", [](Station &s) { s.code = u"3101090174"_s; });
        row("with nought", [](Station &s) { s.code = u"31010901700"_s; });
        row("with the code of a special one", [](Station &s) { s.code = u"310109017T04"_s; });
        row("special with the code of another", [](Station &s) { s.kind = kPark; });
        row("with half a place", [](Station &s) { s.latitude = 31'260'000; });
    }
    void aStationThatCannotBeIsNotAdded()
    {
        QFETCH(const std::function<void(Station &)>, change);
        Bench bench;
        Station station = wanted(u"31010901704"_s);
        change(station);
        LEYE_REFUSED(addStation(*bench.journal, kAdministrator, station), Invalid);
        QCOMPARE(bench.all().size(), shippedStations()->size());
    }

    void aStationIsCorrectedAndTheCorrectionTakenBack()
    {
        Bench bench;
        Station after = bench.station(kCentre);
        after.address = u"东体育会路 860 号"_s;
        after.isExample = false;
        const auto done = editStation(*bench.journal, kAdministrator, bench.station(kCentre), after);
        LEYE_VERIFY(done);
        QCOMPARE(bench.station(kCentre).address, after.address);
        QVERIFY(!bench.station(kCentre).isExample);
        LEYE_VERIFY(bench.takeBack(done));
        QVERIFY(bench.station(kCentre).isExample);
        const auto none = editStation(*bench.journal, kAdministrator, bench.station(kCentre), bench.station(kCentre));
        LEYE_VERIFY(none);
        QVERIFY(none->action.isNull());
    }

    void aCorrectionThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("latitude");
        QTest::addColumn<qint64>("longitude"); // 0: none
        QTest::newRow("without a name") << u" "_s << qint64(31'260'000) << qint64(121'505'000);
        QTest::newRow("half a place") << u"中心"_s << qint64(31'260'000) << qint64(0);
        QTest::newRow("beyond the pole") << u"中心"_s << qint64(121'505'000) << qint64(31'260'000);
        QTest::newRow("beyond the date line") << u"中心"_s << qint64(31'260'000) << qint64(-181'000'000);
    }
    void aCorrectionThatCannotBeIsRefused()
    {
        QFETCH(const QString, name);
        QFETCH(const qint64, latitude);
        QFETCH(const qint64, longitude);
        Bench bench;
        Station after = bench.station(kCentre);
        after.name = name;
        after.latitude = latitude;
        after.longitude = longitude == 0 ? std::nullopt : std::optional(longitude);
        LEYE_REFUSED(editStation(*bench.journal, kAdministrator, bench.station(kCentre), after), Invalid);
    }

    void aSentenceNamesItsField()
    {
        Bench bench;
        const auto fieldOf = [&bench](auto change) {
            Station station = wanted(u"31010901704"_s);
            change(station);
            const auto refused = addStation(*bench.journal, kAdministrator, station);
            return refused ? u"none"_s : refused.error().detail;
        };
        QCOMPARE(fieldOf([](Station &s) { s.name.clear(); }), u"name"_s);
        QCOMPARE(fieldOf([&bench](Station &s) { s.name = bench.station(kOther).name; }), u"name"_s);
        QCOMPARE(fieldOf([](Station &s) { s.kind.clear(); }), u"kind"_s);
        QCOMPARE(fieldOf([](Station &s) { s.parent.clear(); }), u"parent"_s);
        QCOMPARE(fieldOf([](Station &s) { s.code = u"310109"_s; }), u"code"_s);
        QCOMPARE(fieldOf([](Station &s) { s.code = kOther; }), u"code"_s);
        QCOMPARE(fieldOf([](Station &s) { s.latitude = 31'000'000; }), u"longitude"_s);
        QCOMPARE(fieldOf([](Station &s) {
                     s.latitude = 131'000'000;
                     s.longitude = 121'000'000;
                 }),
                 u"latitude"_s);
        QCOMPARE(bench.close(kOther, u" "_s).error().detail, u"reason"_s);
    }

    void aStationIsClosedSinceADayForAReason()
    {
        Bench bench;
        const auto closed = bench.close(kOther);
        LEYE_VERIFY(closed);
        QVERIFY(isClosed(bench.station(kOther)));
        QCOMPARE(bench.all().size(), shippedStations()->size()); // it is on file
        QCOMPARE(freeStationCode(bench.all(), kSubdistrict, kCommunity), u"31010901704"_s);
        const auto closing = closingOf(bench.database, bench.station(kOther));
        LEYE_VERIFY(closing);
        QCOMPARE(closing->day, bench.clock.today());
        QCOMPARE(closing->reason, kWhy);
        LEYE_REFUSED(bench.close(kOther), Conflict);
        LEYE_VERIFY(bench.takeBack(closed));
        QVERIFY(!isClosed(bench.station(kOther)));
        QVERIFY(!closingOf(bench.database, bench.station(kOther))->day.isValid());
    }

    void aClosedStationIsCorrectedAndOpenedAgain()
    {
        Bench bench;
        LEYE_REFUSED(reopenStation(*bench.journal, kAdministrator, kOther), Conflict);
        LEYE_VERIFY(bench.close(kOther));
        Station after = bench.station(kOther);
        after.phone = u"021-00000000"_s;
        LEYE_VERIFY(editStation(*bench.journal, kAdministrator, bench.station(kOther), after));
        QVERIFY(isClosed(bench.station(kOther)));
        LEYE_VERIFY(reopenStation(*bench.journal, kAdministrator, kOther));
        QVERIFY(!isClosed(bench.station(kOther)));
        bench.clock.advance(24 * 3600 * 1000);
        LEYE_VERIFY(bench.close(kOther, u"搬迁"_s));
        const auto closing = closingOf(bench.database, bench.station(kOther));
        LEYE_VERIFY(closing);
        QCOMPARE(closing->day, bench.clock.today());
        QCOMPARE(closing->reason, u"搬迁"_s); // of the last time
    }

    void whatCannotBeClosedStays()
    {
        Bench bench;
        LEYE_REFUSED(bench.close(kCentre), Invalid);
        LEYE_REFUSED(bench.close(kSubdistrict), Invalid);
        LEYE_REFUSED(bench.close(kOther, u" "_s), Invalid);
        LEYE_REFUSED(bench.close(kOwn), Conflict);
        for (const Station &station : bench.all())
            QVERIFY2(!isClosed(station), qPrintable(station.code));
    }

    void whatIsOnFileDecidesWhateverWasShown()
    {
        Bench bench;
        const Station shown = bench.station(kOther);
        LEYE_VERIFY(bench.close(kOther));
        // Its name may be given again, and whoever still sees it open corrects it without being in its way.
        const auto added = addStation(*bench.journal, kAdministrator, wanted(u"31010901704"_s, u"演示站"_s));
        LEYE_VERIFY(added);
        Station after = shown;
        after.name = u"演示站"_s;
        LEYE_VERIFY(editStation(*bench.journal, kAdministrator, shown, after));
        QVERIFY(isClosed(bench.station(kOther)));
        // Opened again, it has the name that it was given meanwhile.
        LEYE_REFUSED(reopenStation(*bench.journal, kAdministrator, kOther), Conflict);
        LEYE_VERIFY(bench.takeBack(added));
        LEYE_REFUSED(bench.close(u"31010901704"_s), NotFound);
        LEYE_REFUSED(reopenStation(*bench.journal, kAdministrator, u"31010901799"_s), NotFound);
    }

    void theNameOfAClosedStationIsFree()
    {
        Bench bench;
        const QString name = bench.station(kOther).name;
        LEYE_REFUSED(addStation(*bench.journal, kAdministrator, wanted(u"31010901704"_s, name)), Conflict);
        LEYE_VERIFY(bench.close(kOther));
        LEYE_VERIFY(addStation(*bench.journal, kAdministrator, wanted(u"31010901704"_s, name)));
        LEYE_REFUSED(reopenStation(*bench.journal, kAdministrator, kOther), Conflict);
        const Station own = bench.station(kOwn);
        Station renamed = own;
        renamed.name = name;
        LEYE_REFUSED(editStation(*bench.journal, kAdministrator, own, renamed), Conflict);
    }
};

QTEST_APPLESS_MAIN(StationEntryTest)
#include "tst_station_entry.moc"
