// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/clock_doubt.h"

#include <QTemporaryDir>
#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr PassphraseCost kFloor{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
constexpr QByteArrayView kSecret = "tian-mi-de-hai-zi-9";

} // namespace

class TestClockDoubt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void aClockBehindWhatTheDeskWroteIsDoubted_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("demo");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("ahead") << 48 << false << false;
        QTest::newRow("a day behind") << -24 << false << false;
        QTest::newRow("more than a day behind") << -25 << false << true;
        QTest::newRow("synthetic people may live on any day") << -25 << true << false;
    }
    void aClockBehindWhatTheDeskWroteIsDoubted()
    {
        QFETCH(const int, hours);
        QFETCH(const bool, demo);
        const QTemporaryDir folder;
        static const RecordCatalogue types{&kStation, &kUser, &kDesk, &kSetting, &kCode, &kDisclosure};
        FixedClock clock{QDate(2026, 11, 23)}; // at nine
        const WorkspaceParts parts{types, clock, systemRandom(),
                                   [] { return std::vector<std::unique_ptr<Projector>>(); }};
        const NewWorkspace wanted{u"31010901701"_s, u"王芳"_s, SecretBytes::copyOf(kSecret), kFloor, demo};
        auto made = Workspace::create(folder.filePath(u"w"_s), wanted, parts);
        QVERIFY(made);
        clock.advance(hours * qint64(60 * 60 * 1000));
        const QString doubt = clockDoubt(*made->workspace).value_or(u"failed"_s);
        QTEST(!doubt.isEmpty(), "doubted");
        QCOMPARE(doubt.contains(u"it says 2026-11-22 08:00") && doubt.contains(u"at 2026-11-23 09:00"),
                 !doubt.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestClockDoubt)
#include "tst_clock_doubt.moc"
