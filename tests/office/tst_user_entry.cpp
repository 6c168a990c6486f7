// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal/undo.h"
#include "models/office/network.h"
#include "models/office/station_entry.h"
#include "models/office/user_entry.h"
#include "tests/office/workspace_bench.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kElsewhere = u"31010901402"_s; // in another subdistrict

} // namespace

/// Where users work. Synthetic people (演示数据).
class UserEntryTest : public QObject {
    Q_OBJECT

    struct Bench : WorkspaceBench {
        [[nodiscard]] Result<Committed> move(const QString &station)
        {
            return moveUser((*this)->journal(), (*this)->viewer(), user, station);
        }
        [[nodiscard]] User record() const { return **OfficeStore((*this)->database()).user(user); }
    };

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aUserMovesInOneOperationThatIsUndone()
    {
        Bench bench;
        const User before = bench.record();
        const auto moved = bench.move(kElsewhere);
        LEYE_VERIFY(moved);
        QCOMPARE(moved->operations.size(), 1);
        QCOMPARE(bench.record().station, kElsewhere);
        QCOMPARE(bench.record().area, areaOf(kElsewhere));
        QCOMPARE(bench.record().roles, before.roles);
        LEYE_VERIFY(bench.openAsUser(kOther)); // with the passphrase they have
    }

    void whereTheyAreAlreadyNothingIsWritten()
    {
        Bench bench;
        const auto none = bench.move(kStationCode);
        LEYE_VERIFY(none);
        QVERIFY(none->action.isNull());
        const auto moved = bench.move(kElsewhere);
        LEYE_VERIFY(moved);
        LEYE_VERIFY(undo(bench->journal(), moved->action, bench->viewer().user));
        QCOMPARE(bench.record().station, kStationCode);
        QCOMPARE(bench.record().area, areaOf(kStationCode));
    }

    void onlyAnOpenStationIsOne()
    {
        Bench bench;
        for (const QString &nowhere : {QString(), u"31010901799"_s}) {
            const auto refused = bench.move(nowhere);
            LEYE_REFUSED(refused, Invalid);
            QCOMPARE(refused.error().detail, u"station"_s);
        }
        LEYE_VERIFY(closeStation(bench->journal(), bench->viewer(), kElsewhere, kStationCode, u"搬迁"_s));
        LEYE_REFUSED(bench.move(kElsewhere), Invalid);
        QCOMPARE(bench.record().station, kStationCode);
    }

    void onlyAnAdministratorMovesWhoWorksHere()
    {
        Bench bench;
        LEYE_VERIFY(moveUser(bench->journal(), bench->viewer(), bench->viewer().user, kElsewhere)); // oneself, too
        const Viewer aide{bench.user, Role::Aide, {}};
        LEYE_REFUSED(moveUser(bench->journal(), aide, bench.user, kElsewhere), Denied);
        LEYE_REFUSED(moveUser(bench->journal(), bench->viewer(), UserId(Id16({9})), kElsewhere), NotFound);
        LEYE_VERIFY(bench->retireUser(bench.user));
        LEYE_REFUSED(bench.move(kElsewhere), Denied);
    }
};

QTEST_APPLESS_MAIN(UserEntryTest)
#include "tst_user_entry.moc"
