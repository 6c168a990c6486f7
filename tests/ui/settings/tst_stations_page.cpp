// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/office/office_store.h"
#include "models/office/station_entry.h"
#include "tests/support/refused.h"
#include "tests/ui/settings/settings_bench.h"

#include <QCheckBox>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kOwn = u"31010901701"_s; // where the desk stands
const QString kOther = u"31010901703"_s;
const QString kWhy = u"区就促中心 2026 第 8 号"_s;

} // namespace

/// The station network in the settings.
class StationsPageTest : public QObject {
    Q_OBJECT

    static Station station(SettingsBench &bench, const QString &code)
    {
        const auto found = bench.session.write<std::optional<Station>>(
            [code](Workspace &workspace) { return OfficeStore(workspace.database()).station(code); });
        return found ? found->value_or(Station()) : Station();
    }
    static QString said(SettingsBench &bench, const char *name)
    {
        return part<QWidget>(*bench.screen, name).accessibleDescription();
    }
    static QString error(SettingsBench &bench, const char *panel)
    {
        return part<QLabel>(*bench.screen, (QByteArray(panel) + "/error").constData()).text();
    }
    static bool isOffered(SettingsBench &bench, const char *button)
    {
        return part<QPushButton>(*bench.screen, button).isVisible();
    }
    /// The page with a station chosen.
    static bool open(SettingsBench &bench, const QString &code)
    {
        bench.open(u"Station network"_s);
        return bench.choose("stationsTable", code);
    }

private Q_SLOTS:
    void aStationIsFoundByInitialsAndCorrectedInPlace()
    {
        SettingsBench bench;
        bench.open(u"Station network"_s);
        QVERIFY(bench.choose("stationsTable", kOwn));
        bench.type("findStation", u"jxlj"_s);
        QVERIFY(bench.row("stationsTable").value(0).contains(u"嘉兴路街道"_s));
        bench.type("findStation", {});
        QVERIFY(bench.choose("stationsTable", kOwn));
        QVERIFY(part<QCheckBox>(*bench.screen, "stationIsExample").isChecked());
        bench.type("stationAddress", u"临平路 18 号"_s);
        bench.type("stationLatitude", u"31.27"_s);
        bench.type("stationLongitude", u"121.49"_s);
        QTest::keyClick(&part<QCheckBox>(*bench.screen, "stationIsExample"), Qt::Key_Space);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "stationAddress"), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(bench.isDone());
        QCOMPARE(station(bench, kOwn).address, u"临平路 18 号"_s);
        QCOMPARE(station(bench, kOwn).longitude, qint64(121'490'000));
        QVERIFY(!station(bench, kOwn).isExample);
        QTRY_COMPARE(bench.row("stationsTable").value(2), QString());
        const auto undone = bench.session.write<Undone>([action = bench.undoable](Workspace &workspace) {
            return undo(workspace.journal(), action, workspace.viewer().user);
        });
        LEYE_VERIFY(undone);
        QTRY_VERIFY(part<QCheckBox>(*bench.screen, "stationIsExample").isChecked());
    }

    void theTopBarFollowsTheNameOfItsStation()
    {
        SettingsBench bench;
        const auto &station = part<QLabel>(*bench.window, "topStation");
        bench.open(u"Station network"_s);
        QVERIFY(bench.choose("stationsTable", kOwn));
        bench.type("stationName", u"演示站"_s);
        bench.press("saveStation");
        QTRY_COMPARE_WITH_TIMEOUT(station.toolTip(), u"演示站"_s, kPatience);
        QCOMPARE(station.accessibleName(), u"Station: 演示站"_s);
        QEvent changed(QEvent::LanguageChange);
        QApplication::sendEvent(bench.window.get(), &changed);
        QCOMPARE(station.toolTip(), u"演示站"_s);
    }

    void aPlaceThatIsNoneIsSaidAndNothingIsLost()
    {
        SettingsBench bench;
        bench.open(u"Station network"_s);
        QVERIFY(bench.choose("stationsTable", kOwn));
        bench.type("stationLatitude", u"north"_s);
        bench.press("saveStation");
        QVERIFY(!said(bench, "stationLatitude").isEmpty());
        bench.type("stationLongitude", u"121.49"_s);
        bench.type("stationLatitude", u"131"_s);
        bench.press("saveStation");
        QTRY_VERIFY_WITH_TIMEOUT(said(bench, "stationLatitude").contains(u"no such place"_s), kPatience);
        QVERIFY(part<QLineEdit>(*bench.screen, "stationLatitude").hasFocus());
        QVERIFY(error(bench, "station").isEmpty());
        QVERIFY(!said(bench, "stationLongitude").contains(u"no such place"_s));
        QCOMPARE(part<QLineEdit>(*bench.screen, "stationLatitude").text(), u"131"_s);
        QCOMPARE(bench.told, QString());
    }

    void aStationIsAddedWithTheNextCodeOfItsSubdistrict()
    {
        SettingsBench bench;
        QVERIFY(open(bench, kOther));
        bench.press("addStation");
        QVERIFY(part<QPushButton>(*bench.screen, "newStationParent/310109017").isChecked()); // where one looks
        bench.press("newStationKind/社区站");
        QCOMPARE(part<QLineEdit>(*bench.screen, "newStationCode").text(), u"31010901704"_s);
        bench.press("newStationKind/园区");
        QCOMPARE(part<QLineEdit>(*bench.screen, "newStationCode").text(), u"310109017T03"_s);
        bench.press("makeStation");
        QTRY_VERIFY_WITH_TIMEOUT(said(bench, "newStationName").contains(u"Give the name"_s), kPatience);
        bench.type("newStationName", u"四川北路创意园区特色站点"_s);
        bench.type("newStationHours", u"周一至周五 9:00-17:00"_s);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "newStationHours"), Qt::Key_Return);
        QVERIFY(bench.isDone());
        QCOMPARE(station(bench, u"310109017T03"_s).hours, u"周一至周五 9:00-17:00"_s);
        QVERIFY(bench.choose("stationsTable", u"310109017T03"_s));
        QCOMPARE(bench.row("stationsTable").value(1), u"园区"_s);
    }

    void aCodeThatIsTypedStays()
    {
        SettingsBench bench;
        QVERIFY(open(bench, u"310109017"_s));
        bench.press("addStation");
        bench.press("newStationKind/社区站");
        bench.type("newStationCode", u"31010901709"_s);
        bench.press("newStationKind/校区");
        QCOMPARE(part<QLineEdit>(*bench.screen, "newStationCode").text(), u"31010901709"_s);
        bench.type("newStationName", u"北外滩校区特色站点"_s);
        bench.press("makeStation");
        QTRY_VERIFY_WITH_TIMEOUT(said(bench, "newStationCode").contains(u"310109017T01"_s), kPatience);
        QVERIFY(error(bench, "newStation").isEmpty());
        QCOMPARE(bench.told, QString());
    }

    void aStationIsClosedForAReasonAndOpenedAgain()
    {
        SettingsBench bench;
        QVERIFY(open(bench, kOther));
        QVERIFY(!isOffered(bench, "reopenStation"));
        bench.press("askWhyClosed");
        bench.press("closeNow");
        QTRY_VERIFY_WITH_TIMEOUT(said(bench, "closingReason").contains(u"Say why"_s), kPatience);
        bench.type("closingReason", kWhy);
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "closingReason"), Qt::Key_Return);
        QVERIFY(bench.isDone());
        QVERIFY(isClosed(station(bench, kOther)));
        QTRY_COMPARE(bench.row("stationsTable").value(2), u"closed"_s);
        QTRY_VERIFY(isOffered(bench, "reopenStation"));
        QVERIFY(!isOffered(bench, "askWhyClosed"));
        bool isWhyTold = false;
        for (const QLabel *label : part<QWidget>(*bench.screen, "station").findChildren<QLabel *>())
            isWhyTold = isWhyTold || (label->isVisible() && label->text().contains(kWhy));
        QVERIFY(isWhyTold);
        bench.told.clear();
        bench.press("reopenStation");
        QVERIFY(bench.isDone());
        QVERIFY(!isClosed(station(bench, kOther)));
        QTRY_VERIFY(isOffered(bench, "askWhyClosed"));
    }

    void whereThisDeskStandsIsNotClosedFromHere()
    {
        SettingsBench bench;
        QVERIFY(open(bench, kOwn));
        bench.press("askWhyClosed");
        bench.type("closingReason", kWhy);
        bench.press("closeNow");
        QTRY_VERIFY_WITH_TIMEOUT(error(bench, "closeStation").contains(station(bench, kOwn).name), kPatience);
        QVERIFY(!isClosed(station(bench, kOwn)));
        QTest::keyClick(&part<QLineEdit>(*bench.screen, "closingReason"), Qt::Key_Escape); // back to it
        QVERIFY(bench.choose("stationsTable", u"310109017"_s));
        QVERIFY(!isOffered(bench, "askWhyClosed")); // a subdistrict stays
    }

    void aClosedStationIsNotOfferedToANewUser()
    {
        SettingsBench bench;
        const auto closed = bench.session.write<Committed>([](Workspace &workspace) {
            return closeStation(workspace.journal(), workspace.viewer(), kOther, kOwn, kWhy);
        });
        LEYE_VERIFY(closed);
        bench.open(u"Users and roles"_s);
        QTRY_VERIFY(bench.table("usersTable").topLevelItemCount() > 0);
        bench.press("addUser");
        const auto offered = [&](const QString &code) {
            bench.type("newUser/station", code);
            return part<QListWidget>(*bench.screen, "newUser/stationHits").count();
        };
        QCOMPARE(offered(u"31010901702"_s), 1);
        QCOMPARE(offered(kOther), 0);
        User user;
        user.name = u"周敏"_s;
        user.roles = codesOf(Role::Aide);
        user.station = kOther;
        LEYE_REFUSED(bench.session.write<User>([user](Workspace &workspace) {
            return workspace.addUser(user, SecretBytes::copyOf(kSecret), kFloor, nullptr);
        }),
                     Invalid);
    }
};

QTEST_MAIN(StationsPageTest)
#include "tst_stations_page.moc"
