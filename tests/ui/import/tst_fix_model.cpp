// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fix_model.h"
#include "ui/import/import_words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

using Group = FixModel::Group;
using State = FixModel::State;

ImportPlan plan()
{
    SheetPlan sheet{0, u"名册"_s, 1, 2, {}, true};
    sheet.columns = {{0, u"序号"_s, kLeftOut.toString()},
                     {1, u"姓名"_s, u"name"_s},
                     {2, u"身份证号"_s, u"id_number"_s},
                     {3, u"备注栏"_s, {}},
                     {4, u"电话"_s, u"phone"_s}};
    return {ImportKind::People, {sheet}};
}

ImportRow row(qint64 number, const QStringList &texts, RowOutcome outcome, const QList<EntryProblem> &problems)
{
    ImportRow made;
    made.result.place = {0, number};
    made.result.outcome = outcome;
    made.result.problems = problems;
    made.cells.number = number;
    for (const QString &text : texts)
        made.cells.cells.append(SheetCell::ofText(text));
    return made;
}

const EntryProblem kChecksum{u"id_number"_s, EntryReason::IdChecksum};
const EntryProblem kPhone{u"phone"_s, EntryReason::PhoneFormat};

/// Made-up people (演示数据).
QList<ImportRow> rows()
{
    ImportRow twin = row(9, {u"3"_s, u"石建国"_s, u"310109199811079987"_s}, RowOutcome::DuplicateInFile, {});
    twin.result.first = {0, 4};
    return {
        row(7, {u"1"_s, u"何佳慧"_s, u"310109199811079981"_s, {}, u"17630909864"_s}, RowOutcome::Rejected, {kChecksum}),
        row(8, {u"2"_s}, RowOutcome::Rejected, {{u"name"_s, EntryReason::NameMissing}}), twin,
        row(12, {u"4"_s, u"阮梅"_s, {}, {}, u"139"_s}, RowOutcome::Accepted, {kPhone})};
}

} // namespace

/// The table of rows that want a look.
class FixModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        model = std::make_unique<FixModel>();
        tester = std::make_unique<QAbstractItemModelTester>(model.get(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        model->setRows(plan(), rows());
    }
    void cleanup()
    {
        tester.reset();
        model.reset();
    }
    void showsTheColumnsThatAreTaken();
    void eachGroupHasItsRows();
    void wholeNumbersAreMaskedAndWrongOnesNot_data();
    void wholeNumbersAreMaskedAndWrongOnesNot();
    void tellsWhatIsWrongWhere();
    void onlyCellsOfTheFileAreEdited();
    void aChangedCellIsCheckedAgain();
    void aLateAnswerIsPassedOver();
    void whatIsStillWrongStays();
    void aChangeIsTakenBack();
    void theSameTextIsNoChange();
    void aShortRowGrows();
    void theNextProblemGoesRound();
    void whatWasTypedStaysWhenAllRowsAreTriedAgain();
    void whatStandsThereNowIsNotTypedOver();
    void emptyListsAreFine();
    void findsTheCheckCharacter_data();
    void findsTheCheckCharacter();

private:
    QString text(int line, int column) { return model->index(line, column).data().toString(); }
    State state(int line, int column) { return State(model->index(line, column).data(FixModel::StateRole).toInt()); }
    static RowResult taken(qint64 number)
    {
        RowResult result;
        result.place = {0, number};
        result.outcome = RowOutcome::Accepted;
        return result;
    }
    std::unique_ptr<FixModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

void FixModelTest::showsTheColumnsThatAreTaken()
{
    QStringList heads;
    for (int column = 0; column < model->columnCount(); ++column)
        heads.append(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    QCOMPARE(heads, QStringList({u"Row"_s, u"姓名"_s, u"身份证号"_s, u"电话"_s, u"Problem"_s}));
    QCOMPARE(model->columnOf(u"phone"), 3);
    QCOMPARE(model->columnOf(u"birth"), -1);
    QCOMPARE(model->wrongFields(), QSet<QString>({u"id_number"_s, u"name"_s}));
}

void FixModelTest::eachGroupHasItsRows()
{
    QCOMPARE(model->count(Group::ToPutRight), 2);
    QCOMPARE(model->count(Group::Warned), 1);
    QCOMPARE(model->count(Group::Repeated), 1);
    QCOMPARE(model->rowCount(), 2);
    model->setGroup(Group::Repeated);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(text(0, model->problemColumn()), u"The same as row 4"_s);
    model->setGroup(Group::Warned);
    QCOMPARE(text(0, 1), u"阮梅"_s);
    QCOMPARE(state(0, 3), State::Warned);
    QVERIFY(!model->flags(model->index(0, 1)).testFlag(Qt::ItemIsEditable));
}

void FixModelTest::wholeNumbersAreMaskedAndWrongOnesNot_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("shown");
    QTest::newRow("a whole number") << u"id_number"_s << u"310109199811079987"_s << u"310109********9987"_s;
    QTest::newRow("one that ends in X") << u"id_number"_s << u"31010919981107998X"_s << u"310109********998X"_s;
    QTest::newRow("one that lacks digits") << u"id_number"_s << u"31010919870923"_s << u"31010919870923"_s;
    QTest::newRow("one that a spreadsheet broke") << u"id_number"_s << u"3.10109E+17"_s << u"3.10109E+17"_s;
    QTest::newRow("a phone") << u"phone"_s << u"17630909864"_s << u"176****9864"_s;
    QTest::newRow("a second phone") << u"phone2"_s << u"17630909864"_s << u"176****9864"_s;
    QTest::newRow("half a phone") << u"phone"_s << u"1763"_s << u"1763"_s;
    QTest::newRow("a name") << u"name"_s << u"何佳慧"_s << u"何佳慧"_s;
}

void FixModelTest::wholeNumbersAreMaskedAndWrongOnesNot()
{
    QFETCH(const QString, field);
    QFETCH(const QString, cell);
    QTEST(shownCell(field, cell), "shown");
}

void FixModelTest::tellsWhatIsWrongWhere()
{
    QCOMPARE(state(0, 2), State::Wrong);
    QCOMPARE(state(0, 1), State::Plain);
    QCOMPARE(state(0, model->problemColumn()), State::Wrong);
    QCOMPARE(text(1, 1), u"(empty)"_s);
    QCOMPARE(model->wrongColumn(0), 2);
    QCOMPARE(model->wrongColumn(1), 1);
    QCOMPARE(model->index(0, 2).data(Qt::EditRole).toString(), u"310109199811079981"_s); // what is edited is whole
}

void FixModelTest::onlyCellsOfTheFileAreEdited()
{
    QVERIFY(model->flags(model->index(0, 2)).testFlag(Qt::ItemIsEditable));
    for (const int column : {0, model->problemColumn()}) {
        QVERIFY(!model->flags(model->index(0, column)).testFlag(Qt::ItemIsEditable));
        QVERIFY(!model->setData(model->index(0, column), u"x"_s, Qt::EditRole));
    }
    QVERIFY(!model->hasChanges());
}

void FixModelTest::aChangedCellIsCheckedAgain()
{
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    QVERIFY(model->setData(model->index(0, 2), u" 310109199811079987 "_s, Qt::EditRole));
    QCOMPARE(wanted.size(), 1);
    const auto asked = wanted[0][0].value<ImportRow>();
    QCOMPARE(asked.cells.text(2), u"310109199811079987"_s);
    QVERIFY(!asked.cells.cells[2].digitsLost);
    QVERIFY(model->isChecking());
    QCOMPARE(model->putRightCount(), 0); // not before it was checked
    model->setChecked({0, 7}, wanted[0][1].toInt(), taken(7));
    QVERIFY(!model->isChecking());
    QCOMPARE(model->putRightCount(), 1);
    QCOMPARE(text(0, model->problemColumn()), u"Can be imported"_s);
    QCOMPARE(state(0, 2), State::PutRight);
    QCOMPARE(state(0, 1), State::Plain);
    QCOMPARE(model->putRight().constFirst().cells.text(2), u"310109199811079987"_s);
    QCOMPARE(model->rowCount(), 2); // it stays where it was
}

void FixModelTest::aLateAnswerIsPassedOver()
{
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    model->setData(model->index(0, 2), u"1"_s, Qt::EditRole);
    model->setData(model->index(0, 2), u"2"_s, Qt::EditRole);
    QCOMPARE(wanted.size(), 2);
    model->setChecked({0, 7}, wanted[0][1].toInt(), taken(7));
    QVERIFY(model->isChecking());
    QCOMPARE(model->putRightCount(), 0);
    model->setChecked({0, 99}, wanted[1][1].toInt(), taken(99)); // a row nobody knows
    QVERIFY(model->isChecking());
}

void FixModelTest::whatIsStillWrongStays()
{
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    model->setData(model->index(0, 2), u"31010919981107998"_s, Qt::EditRole);
    RowResult still = rows()[0].result;
    still.problems = {{u"id_number"_s, EntryReason::IdLength}};
    model->setChecked({0, 7}, wanted[0][1].toInt(), still);
    QCOMPARE(model->putRightCount(), 0);
    QCOMPARE(state(0, 2), State::Wrong);
    QVERIFY(model->isChanged(0));
}

void FixModelTest::aChangeIsTakenBack()
{
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    model->setData(model->index(0, 2), u"310109199811079987"_s, Qt::EditRole);
    model->setChecked({0, 7}, wanted[0][1].toInt(), taken(7));
    model->takeBack(0);
    QCOMPARE(model->putRightCount(), 0);
    QCOMPARE(model->index(0, 2).data(Qt::EditRole).toString(), u"310109199811079981"_s);
    QCOMPARE(state(0, 2), State::Wrong);
    QVERIFY(!model->hasChanges());
}

void FixModelTest::theSameTextIsNoChange()
{
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    QVERIFY(model->setData(model->index(0, 2), u"310109199811079981"_s, Qt::EditRole));
    QCOMPARE(wanted.size(), 0);
    QVERIFY(!model->isChecking());
}

void FixModelTest::aShortRowGrows()
{
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    QVERIFY(model->setData(model->index(1, 3), u"17630909864"_s, Qt::EditRole));
    const auto asked = wanted[0][0].value<ImportRow>();
    QCOMPARE(asked.cells.cells.size(), 5);
    QCOMPARE(asked.cells.text(4), u"17630909864"_s);
    QVERIFY(asked.cells.text(2).isEmpty());
}

void FixModelTest::theNextProblemGoesRound()
{
    QCOMPARE(model->nextWrong(0), 1);
    QCOMPARE(model->nextWrong(1), 0);
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    for (int line = 0; line < 2; ++line) {
        model->setData(model->index(line, 1), u"新名"_s, Qt::EditRole);
        model->setChecked({0, 7 + line}, wanted[line][1].toInt(), taken(7 + line));
    }
    QCOMPARE(model->nextWrong(0), -1);
}

void FixModelTest::whatWasTypedStaysWhenAllRowsAreTriedAgain()
{
    model->setData(model->index(0, 2), u"310109199811079987"_s, Qt::EditRole);
    model->setChecked({0, 7}, 1, taken(7));
    QCOMPARE(model->putRightCount(), 1);
    QSignalSpy wanted(model.get(), &FixModel::checkWanted);
    model->setRows(plan(), rows());
    QCOMPARE(model->index(0, 2).data(Qt::EditRole).toString(), u"310109199811079987"_s);
    QCOMPARE(wanted.size(), 1); // by what is known by now
    QVERIFY(model->isChecking());
    QCOMPARE(wanted[0][0].value<ImportRow>().cells.text(2), u"310109199811079987"_s);
    model->setChecked({0, 7}, wanted[0][1].toInt(), taken(7));
    QCOMPARE(model->putRightCount(), 1);
    model->takeBack(0);
    QCOMPARE(model->index(0, 2).data(Qt::EditRole).toString(), u"310109199811079981"_s); // as in the file
}

void FixModelTest::whatStandsThereNowIsNotTypedOver()
{
    model->setData(model->index(0, 2), u"310109199811079987"_s, Qt::EditRole);
    QList<ImportRow> others = rows();
    others[0].cells.cells[1] = SheetCell::ofText(u"何加惠"_s); // the file was changed
    model->setRows(plan(), others);
    QVERIFY(!model->hasChanges());
    model->setRows(plan(), rows());
    QVERIFY(!model->hasChanges()); // it is gone for good
}

void FixModelTest::emptyListsAreFine()
{
    model->setRows({}, {});
    QCOMPARE(model->rowCount(), 0);
    QCOMPARE(model->putRightCount(), 0);
    QVERIFY(!model->hasChanges());
    QCOMPARE(model->nextWrong(0), -1);
}

void FixModelTest::findsTheCheckCharacter_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("check");
    QTest::newRow("another digit") << u"310109199811079981"_s << u"7"_s;
    QTest::newRow("it is right") << u"310109199811079987"_s << QString();
    QTest::newRow("too short") << u"31010919981107998"_s << QString();
    QTest::newRow("letters") << u"31010919981107998AB"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void FixModelTest::findsTheCheckCharacter()
{
    QFETCH(const QString, number);
    const std::optional<QChar> check = checkCharacterFor(number);
    QTEST(check ? QString(*check) : QString(), "check");
}

QTEST_GUILESS_MAIN(FixModelTest)
#include "tst_fix_model.moc"
