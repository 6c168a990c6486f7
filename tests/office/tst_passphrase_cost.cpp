// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/passphrase_cost.h"

#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kMiB = 1024 * 1024;

} // namespace

class TestPassphraseCost : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }

    void theCostFitsTheMachine_data()
    {
        QTest::addColumn<double>("msPerMiBAndPass");
        QTest::addColumn<quint64>("availableMiB");
        QTest::addColumn<quint64>("memoryMiB");
        QTest::addColumn<int>("passes");
        QTest::newRow("an office computer: the default") << 0.56 << quint64(4096) << quint64(256) << 3;
        QTest::newRow("exactly fast enough") << 300 / 768.0 << quint64(4096) << quint64(256) << 3;
        QTest::newRow("fast: twice the memory") << 0.3 << quint64(4096) << quint64(512) << 3;
        QTest::newRow("very fast: all the memory it may take") << 0.1 << quint64(4096) << quint64(1024) << 3;
        QTest::newRow("faster still: more passes") << 0.05 << quint64(4096) << quint64(1024) << 6;
        QTest::newRow("beyond measure: the most passes") << 0.0 << quint64(4096) << quint64(1024) << 16;
        QTest::newRow("slow: half the memory") << 0.9 << quint64(4096) << quint64(128) << 3;
        QTest::newRow("very slow: the floor and no less") << 30.0 << quint64(4096) << quint64(64) << 3;
        QTest::newRow("little memory, fast: passes instead") << 0.2 << quint64(128) << quint64(128) << 12;
        QTest::newRow("little memory, slow") << 1.0 << quint64(200) << quint64(128) << 3;
    }
    void theCostFitsTheMachine()
    {
        QFETCH(const double, msPerMiBAndPass);
        QFETCH(const quint64, availableMiB);
        const auto cost = calibrateCost([&](PassphraseCost tried) -> Result<qint64> {
            if (tried.memoryBytes > availableMiB * kMiB)
                return fail(Error::Kind::Storage, u"no memory"_s);
            return qRound64(msPerMiBAndPass * double(tried.memoryBytes / kMiB) * tried.passes);
        });
        QVERIFY(cost);
        QTEST(cost->memoryBytes / kMiB, "memoryMiB");
        QTEST(int(cost->passes), "passes");
    }

    void withoutMemoryThereIsAnError()
    {
        int tries = 0;
        const auto cost = calibrateCost([&](PassphraseCost) -> Result<qint64> {
            ++tries;
            return fail(Error::Kind::Storage, u"no memory"_s);
        });
        QVERIFY(!cost);
        QCOMPARE(cost.error().kind, Error::Kind::Storage);
        QCOMPARE(tries, 3); // 256, 128 and 64 MiB
    }

    void theDerivationItselfCanBeMeasured()
    {
        const auto took = measureDerivation({PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses});
        QVERIFY(took);
        QVERIFY(*took >= 0);
        const auto refused = measureDerivation({PassphraseCost::kFloorBytes - 1, PassphraseCost::kFloorPasses});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestPassphraseCost)
#include "tst_passphrase_cost.moc"
