// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_store.h"
#include "tests/ui/import/import_screen_bench.h"
#include "ui/widgets/record_table.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;

/// What a person decides in an import stays: of values, of rows, and for the next list. Made-up people (演示数据).
class ImportValuesTest : public QObject, ImportScreenBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void valuesStandForCodesAndAreKeptForAnOffice();
    void anOfficeIsNamedAfterTheRowsWereTried();
    void anImportThatWentWellIsNotUndoneByEnter();
    void whatWasTypedStaysOnTheWayBack();

private:
    /// Of all people on file.
    QStringList educations()
    {
        QStringList codes;
        const auto done = bench->write<>([&codes](Workspace &workspace) -> Result<void> {
            LEYE_TRY(const QList<Person> all, PeopleStore(workspace.database()).page(0, 100));
            for (const Person &person : all)
                codes.append(person.education);
            return {};
        });
        codes.sort();
        return done ? codes : QStringList();
    }
};

void ImportValuesTest::valuesStandForCodesAndAreKeptForAnOffice()
{
    const auto list =
        u"姓名,电话,文化程度\n吴桂芳,15100780963,本科(自考)\n欧阳敏,13027322286,初中\n,13027322287,初中\n"_s;
    const QString path = write(u"名册.csv"_s, list.toUtf8());
    toFix(path);
    type(u"何佳慧"_s);
    QTRY_COMPARE(problem(0), u"Can be imported"_s);
    press("fix/unknown");
    auto &choice = part<QLineEdit>("unknownChoice");
    choice.setFocus();
    QTest::keyClicks(&choice, u"dxbk"_s);
    QTest::keyClick(&choice, Qt::Key_Return);
    QVERIFY(part<QPushButton>("importNext").text().contains(u"again"));
    compose(part<QLineEdit>("unknownProfile"), u"街道摸排"_s);
    QTest::keyClick(&choice, Qt::Key_N, Qt::AltModifier);
    QTRY_VERIFY(part<QLabel>("importNote").text().contains(u"街道摸排"));
    QCOMPARE(screen->step(), ImportScreen::FixStep);
    QCOMPARE(part<QPushButton>("fix/unknown").text(), u"Unknown values 0"_s);
    QCOMPARE(people(), 0);
    QTRY_COMPARE(problem(0), u"Can be imported"_s); // what was typed is still there
    QVERIFY(part<QPushButton>("importNext").text().contains(u'3'));
    press("importNext");
    QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    QCOMPARE(educations(), (QStringList{u"20"_s, u"70"_s, u"70"_s}));
    press("importNext");
    toFix(write(u"名册2.csv"_s, QString(list).replace(u"吴桂芳"_s, u"石建国"_s).toUtf8())); // knows it by itself
    QVERIFY(part<QLabel>("importFacts").text().contains(u"街道摸排"));
    QCOMPARE(part<QPushButton>("fix/unknown").text(), u"Unknown values 0"_s);
    press("fix/unknown");
    QCOMPARE(part<RecordTable>("unknownValues").topLevelItem(0)->child(0)->text(0), u"本科(自考)"_s); // and says so
}

void ImportValuesTest::anOfficeIsNamedAfterTheRowsWereTried()
{
    const QString path = write(u"名册.csv"_s, u"姓名,电话,文化程度\n吴桂芳,15100780963,本科(自考)\n"_s.toUtf8());
    toFix(path);
    auto &choice = part<QLineEdit>("unknownChoice");
    choice.setFocus();
    QTest::keyClicks(&choice, u"dxbk"_s);
    QTest::keyClick(&choice, Qt::Key_Return);
    next();
    QTRY_VERIFY(part<QPushButton>("importNext").text().contains(u"Import 1"));
    press("fix/unknown");
    compose(part<QLineEdit>("unknownProfile"), u"街道摸排"_s);
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    press("importNext");
    toColumns(path);
    QCOMPARE(part<QComboBox>("importProfile").currentText(), u"街道摸排"_s);
}

void ImportValuesTest::anImportThatWentWellIsNotUndoneByEnter()
{
    QSignalSpy closed(screen.get(), &ImportScreen::closeWanted);
    toDone(write(u"名册.csv"_s, u"姓名,电话\n吴桂芳,15100780963\n"_s.toUtf8()));
    QVERIFY(part<QPushButton>("importNext").hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(closed.size(), 1);
    QCOMPARE(people(), 1);
}

void ImportValuesTest::whatWasTypedStaysOnTheWayBack()
{
    toFix(write(u"名册.csv"_s, kRoster.toUtf8()));
    type(u"310109199811079987"_s);
    QTRY_COMPARE(problem(0), u"Can be imported"_s);
    QTest::keyClick(&table(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(screen->step(), ImportScreen::ColumnsStep);
    next();
    QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    QTRY_COMPARE(problem(0), u"Can be imported"_s);
}

QTEST_MAIN(ImportValuesTest)
#include "tst_import_values.moc"
