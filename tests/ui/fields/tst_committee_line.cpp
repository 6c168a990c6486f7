// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/fields/committee_line.h"

#include <QListWidget>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const auto kOuyang = u"310109009"_s;
const auto kOuEr = u"310109009002"_s; // 欧二居委会

} // namespace

/// A committee of residents, found while its name is typed.
class CommitteeLineTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        explicit Bench(const QString &subdistrict = kOuyang)
            : committee(add(new CommitteeLine(theme, u"committee"_s)))
            , edited(&committee, &CommitteeLine::edited)
        {
            const auto places = Places::load();
            if (!places)
                qFatal("%s", qPrintable(places.error().message));
            committee.setPlaces(*places, subdistrict);
            show();
            committee.setFocus();
        }
        [[nodiscard]] QStringList hits()
        {
            QStringList texts;
            auto &list = part<QListWidget>(committee, "committeeHits");
            for (int row = 0; list.isVisible() && row < list.count(); ++row)
                texts.append(list.item(row)->text());
            return texts;
        }

        CommitteeLine &committee;
        QSignalSpy edited;
    };

private Q_SLOTS:
    void isFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("by its name") << u"欧二"_s;
        QTest::newRow("by pinyin") << u"ouer"_s;
        QTest::newRow("by initials") << u"oejwh"_s;
    }

    void isFound()
    {
        QFETCH(const QString, typed);
        Bench bench;
        compose(bench.committee.line(), typed);
        QVERIFY(!bench.hits().isEmpty());
        QCOMPARE(bench.hits().constFirst(), u"欧二居委会    欧阳路街道"_s);
        QVERIFY(bench.edited.size() > 0);
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.committee.text(), kOuEr);
        QCOMPARE(bench.committee.line().text(), u"欧二居委会"_s);
        QCOMPARE(bench.hits(), QStringList());
    }

    void thoseOfTheOwnSubdistrictComeFirst()
    {
        Bench here;
        compose(here.committee.line(), u"居委会"_s);
        QCOMPARE(here.hits().size(), 6); // no more than can be seen at a glance
        for (const QString &hit : here.hits())
            QVERIFY2(hit.endsWith(u"欧阳路街道"_s), qPrintable(hit));
        Bench elsewhere(u"310109017"_s);
        compose(elsewhere.committee.line(), u"居委会"_s);
        for (const QString &hit : elsewhere.hits())
            QVERIFY2(hit.endsWith(u"四川北路街道"_s), qPrintable(hit));
    }

    void whatIsNoneStaysAsTyped()
    {
        Bench bench;
        compose(bench.committee.line(), u" 外省某居委 "_s);
        QCOMPARE(bench.hits(), QStringList());
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.committee.text(), u"外省某居委"_s);
    }

    void anotherLetterIsAnotherCommittee()
    {
        Bench bench;
        bench.committee.setText(kOuEr);
        QCOMPARE(bench.committee.text(), kOuEr);
        QVERIFY(bench.edited.isEmpty()); // nobody typed
        bench.key(Qt::Key_Backspace);
        QCOMPARE(bench.committee.text(), u"欧二居委"_s);
        QCOMPARE(bench.edited.size(), 1);
        QVERIFY(!bench.hits().isEmpty());
    }

    void aCodeNobodyKnowsIsShown()
    {
        Bench bench;
        bench.committee.setText(u"310109009999"_s);
        QCOMPARE(bench.committee.line().text(), u"310109009999"_s);
        QCOMPARE(bench.committee.text(), u"310109009999"_s);
        bench.committee.setText({});
        QCOMPARE(bench.committee.line().text(), QString());
    }

    void otherPlacesKeepWhatIsShown()
    {
        Bench bench;
        bench.committee.setText(kOuEr);
        bench.committee.setPlaces(*Places::load(), u"310109017"_s);
        QCOMPARE(bench.committee.text(), kOuEr);
        QCOMPARE(bench.committee.line().text(), u"欧二居委会"_s);
    }
};

QTEST_MAIN(CommitteeLineTest)
#include "tst_committee_line.moc"
