// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_bench.h"
#include "tests/support/widget_bench.h"
#include "ui/import/fix_pane.h"
#include "ui/widgets/record_table.h"

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// What is said of values that no list of choices knows, after all rows were tried. Made-up people (演示数据).
class UnknownListTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        explicit Bench(const QString &list) : pane(add(new FixPane(theme)))
        {
            const auto trial = session.write<ImportTrial>([this, &list](Workspace &workspace) -> Result<ImportTrial> {
                const QString path = folder.filePath(u"名册.csv"_s);
                QFile file(path);
                if (!file.open(QIODevice::WriteOnly) || file.write(list.toUtf8()) < 0)
                    qFatal("write");
                file.close();
                TaskControl control({}, [](qint64, qint64) {});
                LEYE_TRY(const ImportLook look, lookAt(workspace, {ImportKind::People, path, {}, {}}));
                return tryRows(workspace, *look.file, look.file->plan, control);
            });
            if (!trial)
                qFatal("%s", qPrintable(trial.error().message));
            pane.setTrial(*trial);
            show({1100, 560});
        }
        [[nodiscard]] RecordTable &list() { return part<RecordTable>(pane, "unknownValues"); }
        [[nodiscard]] QString sum() { return part<QLabel>(pane, "fixSum").text(); }
        [[nodiscard]] static QStringList cells(const QTreeWidgetItem *item)
        {
            return {item->text(0), item->text(1), item->text(2)};
        }

        SessionBench session;
        QTemporaryDir folder;
        FixPane &pane;
    };

private Q_SLOTS:
    void eachIsCountedWithWhatBecomesOfIt()
    {
        Bench bench(u"姓名,电话,文化程度,责任人\n"
                    u"吴桂芳,15100780963,大专僧,某人\n"
                    u"何佳慧,17630909864,研究僧,\n"
                    u"欧阳敏,13027322286,研究僧,\n"_s);
        QVERIFY(bench.sum().contains(u"3 values in no list"_s));
        const RecordTable &list = bench.list();
        QVERIFY(list.isVisible()); // there is nothing to put right: the reminders come first
        QCOMPARE(list.topLevelItemCount(), 2);
        const QTreeWidgetItem *level = list.topLevelItem(0);
        QCOMPARE(Bench::cells(level), (QStringList{u"文化程度"_s, QString(), u"kept as it is written"_s}));
        QVERIFY(level->text(3).contains(u"专科"_s)); // what is known
        QCOMPARE(Bench::cells(level->child(0)),
                 (QStringList{u"研究僧"_s, u"2"_s, QString()})); // the most frequent first
        QCOMPARE(Bench::cells(level->child(1)), (QStringList{u"大专僧"_s, u"1"_s, QString()}));
        QCOMPARE(Bench::cells(list.topLevelItem(1)),
                 (QStringList{u"责任人"_s, QString(), u"kept in the remark of the enrolment"_s}));
    }

    void itStandsBesideTheRemindersOnly()
    {
        Bench bench(u"姓名,电话,文化程度\n吴桂芳,15100780963,大专僧\n,17630909864,初中\n"_s);
        QVERIFY(!bench.list().isVisible()); // a row without a name wants putting right first
        QVERIFY(bench.sum().contains(u"1 values in no list"_s));
        bench.press("fix/warned");
        QVERIFY(bench.list().isVisible());
        bench.press("fix/toPutRight");
        QVERIFY(!bench.list().isVisible());
    }

    void aListThatIsUnderstoodHasNone()
    {
        Bench bench(u"姓名,电话,文化程度\n吴桂芳,15100780963,初中\n"_s);
        bench.press("fix/warned");
        QVERIFY(!bench.list().isVisible());
        QVERIFY(!bench.sum().contains(u"in no list"_s));
    }
};

QTEST_MAIN(UnknownListTest)
#include "tst_unknown_list.moc"
