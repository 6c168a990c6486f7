// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"
#include "models/core/id_area.h"

#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

class TestIdArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesOfNumbers_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("place");
        QTest::newRow("our district") << u"310109195002030019"_s << u"上海市虹口区"_s;
        QTest::newRow("a district that was abolished") << u"310108195002030019"_s << u"上海市闸北区"_s;
        QTest::newRow("elsewhere, the province") << u"342401195002030019"_s << u"安徽省"_s;
        QTest::newRow("a foreigner's card") << u"911509195002030019"_s << QString();
        QTest::newRow("not typed to its end") << u"310109"_s << QString();
        QTest::newRow("a permit") << u"H1234567801"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void placesOfNumbers()
    {
        QFETCH(QString, number);
        const auto areas = IdAreas::load();
        QVERIFY(areas);
        QTEST(areas->nameOf(number), "place");
    }

    /// Whatever number a citizen may have, it is told where from.
    void everyProvinceHasAName()
    {
        const auto areas = IdAreas::load();
        QVERIFY(areas);
        for (int province = 11; province < 70; ++province) {
            const QString first = QString::number(province) + u"010119500203001"_s;
            const bool isUsed = readCitizenId(first + *idCheckCharacter(first), QDate(2026, 11, 23)).has_value();
            QCOMPARE(!areas->nameOf(first + u'0').isEmpty(), isUsed);
        }
    }
};

QTEST_GUILESS_MAIN(TestIdArea)
#include "tst_id_area.moc"
