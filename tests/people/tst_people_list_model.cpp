// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_model.h"
#include "tests/support/session_bench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

using Sort = PeopleListQuery::Sort;
using State = PeopleListModel::State;

namespace {

PeopleListQuery byName()
{
    PeopleListQuery query;
    query.sort = Sort::Name;
    return query;
}

} // namespace

class PeopleListModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aModelIsNotAskedBeforeItIsTold();
    void rowsComeInThePages();
    void aColumnHasItsWords_data();
    void aColumnHasItsWords();
    void headersFollowTheTable();
    void sortingAsksForAnotherOrder();
    void theLastQuestionIsAnswered();
    void whatCannotBeReadIsAFailedState();
    void checksStayWithThePerson();
    void aCheckOutsideTheListIsCounted();
    void everybodyIsCheckedAtOnce();
    void aChangeIsReadAgain();
    void aNewPersonAppears();
    void changesThatComeFastAreReadOnce();
    void aNameThatChangesKeepsItsRow();
    void idsAreGivenInOrder();
    void strangeIndexesAreHarmless();
    void theTesterIsContent();

private:
    Person person(const QString &name, const char *birth = "1990-05-01");
    void wait(PeopleListModel &model);
    QString text(PeopleListModel &model, int row, PeopleColumn column = PeopleColumn::Name);

    std::unique_ptr<SessionBench> bench;
    QList<Person> people;
    std::unique_ptr<PeopleListModel> model;
};

Person PeopleListModelTest::person(const QString &name, const char *birth)
{
    Person person;
    person.id = bench->newId();
    person.area = kArea;
    person.name = name;
    person.birth = QDate::fromString(QString::fromLatin1(birth), Qt::ISODate);
    return person;
}

void PeopleListModelTest::wait(PeopleListModel &waited)
{
    QTRY_VERIFY(waited.state() != State::Reading && (waited.total() || waited.state() == State::Failed));
}

QString PeopleListModelTest::text(PeopleListModel &asked, int row, PeopleColumn column)
{
    const QModelIndex index = asked.index(row, int(column));
    (void)QTest::qWaitFor([&] { return asked.data(index, Qt::DisplayRole).isValid(); });
    return asked.data(index, Qt::DisplayRole).toString();
}

void PeopleListModelTest::initTestCase()
{
    bench = std::make_unique<SessionBench>();
    const auto filled = bench->write<>([this](Workspace &workspace) -> Result<void> {
        for (int i = 0; i < 300; ++i)
            people.append(person(u"王%1"_s.arg(QChar(0x4e00 + i * 7)), i % 2 ? "1990-05-01" : "1970-05-01"));
        Edit edit(u"test.put"_s, workspace.viewer().user);
        for (const Person &one : std::as_const(people)) {
            Enrolment enrolment;
            enrolment.id = bench->newId();
            enrolment.area = kArea;
            enrolment.person = PersonId(one.id);
            enrolment.kind = u"求职人员"_s;
            enrolment.stage = u"04"_s;
            enrolment.station = u"31010901701"_s;
            enrolment.start = QDate(2026, 3, 1);
            edit.add(one).add(enrolment);
        }
        LEYE_CHECK(workspace.journal().commit(edit));
        return {};
    });
    QVERIFY2(filled, filled ? "" : qPrintable(filled.error().message));
}

void PeopleListModelTest::init()
{
    model = std::make_unique<PeopleListModel>(**bench);
    model->setQuery(byName());
    wait(*model);
}

void PeopleListModelTest::cleanup() { model.reset(); }

void PeopleListModelTest::aModelIsNotAskedBeforeItIsTold()
{
    PeopleListModel untold(**bench);
    QSignalSpy words(&untold, &PeopleListModel::wordsChanged);
    QTRY_COMPARE(words.size(), 1);
    QVERIFY(untold.words().codes.knows(u"app_case_stage"_s, u"04"_s));
    QVERIFY(untold.words().stations.size() > 40);
    QVERIFY(untold.words().marks.contains(u"高校毕业生"_s));
    QCOMPARE(untold.rowCount(), 0);
    QVERIFY(untold.state() == State::Reading);
    QVERIFY(!untold.total());
}

void PeopleListModelTest::rowsComeInThePages()
{
    QCOMPARE(model->rowCount(), 300);
    QCOMPARE(*model->total(), 300);
    QSignalSpy changed(model.get(), &QAbstractItemModel::dataChanged);
    QVERIFY(!model->data(model->index(299, 1), Qt::DisplayRole).isValid()); // it is asked for
    QVERIFY(!model->data(model->index(298, 1), PeopleListModel::kRowRole).isValid());
    QVERIFY(!model->rowAt(299));
    QTRY_VERIFY(model->rowAt(299));
    QCOMPARE(model->rowAt(299)->n, model->personAt(299));
    QVERIFY(model->rowAt(298)); // of the same page, with it
    bool isTold = false;
    for (const QList<QVariant> &arguments : changed)
        isTold = isTold || (arguments[0].toModelIndex().row() <= 299 && arguments[1].toModelIndex().row() == 299);
    QVERIFY(isTold);
    QSet<QString> names;
    for (int row = 0; row < 300; ++row)
        names.insert(text(*model, row));
    QCOMPARE(names.size(), 300);
}

void PeopleListModelTest::aColumnHasItsWords_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    QTest::newRow("age") << int(PeopleColumn::Age) << u"36"_s;
    QTest::newRow("stage by its label") << int(PeopleColumn::Stage) << u"帮扶中"_s;
    QTest::newRow("kind") << int(PeopleColumn::Kind) << u"求职人员"_s;
    QTest::newRow("registration of this year") << int(PeopleColumn::Registered) << u"03-01"_s;
    QTest::newRow("no contact yet") << int(PeopleColumn::Contact) << u"—"_s;
    QTest::newRow("standard in short") << int(PeopleColumn::Standard) << u"0/4"_s;
    QTest::newRow("no marks") << int(PeopleColumn::Marks) << QString();
    QTest::newRow("nothing beside the box") << int(PeopleColumn::Check) << QString();
}

void PeopleListModelTest::aColumnHasItsWords()
{
    QFETCH(const int, column);
    QFETCH(const QString, words);
    QTRY_VERIFY(model->words().codes.knows(u"app_case_stage"_s, u"04"_s));
    const int row = model->rowOf([this] {
        for (int i = 0; i < 300; ++i) {
            (void)text(*model, i);
            if (model->rowAt(i)->birth.year() == 1990)
                return model->personAt(i);
        }
        return quint32(0);
    }());
    QCOMPARE(text(*model, row, PeopleColumn(column)), words);
    const QModelIndex standard = model->index(row, int(PeopleColumn::Standard));
    QCOMPARE(model->data(standard, Qt::AccessibleTextRole).toString(),
             u"政策宣讲 0/1、职业指导 0/1、岗位推荐 0/3、培训|见习 0/1"_s);
    QCOMPARE(model->data(model->index(row, 0), Qt::AccessibleTextRole).toString(), text(*model, row));
}

void PeopleListModelTest::headersFollowTheTable()
{
    QCOMPARE(model->columnCount(), int(PeopleColumn::Count));
    for (int column = 0; column < model->columnCount(); ++column) {
        const bool isNumber = specOf(PeopleColumn(column)).isNumber;
        const auto side = isNumber ? Qt::AlignRight : Qt::AlignLeft;
        QVERIFY(model->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt() & side);
        QVERIFY(model->data(model->index(0, column), Qt::TextAlignmentRole).toInt() & side);
        QCOMPARE(model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), titleOf(PeopleColumn(column)));
        QCOMPARE(titleOf(PeopleColumn(column)).isEmpty(), PeopleColumn(column) == PeopleColumn::Check);
    }
    QVERIFY(!model->headerData(99, Qt::Horizontal, Qt::DisplayRole).isValid());
    QVERIFY(!model->headerData(0, Qt::Vertical, Qt::DisplayRole).isValid());
}

void PeopleListModelTest::sortingAsksForAnotherOrder()
{
    const quint32 first = model->personAt(0);
    model->sort(int(PeopleColumn::Name), Qt::DescendingOrder);
    QTRY_COMPARE(model->personAt(299), first);
    wait(*model);
    QVERIFY(model->query().descending);
    model->sort(int(PeopleColumn::Marks), Qt::AscendingOrder); // has no order
    model->sort(-1, Qt::AscendingOrder);
    QVERIFY(model->query().sort == Sort::Name);
    model->sort(int(PeopleColumn::Age), Qt::AscendingOrder);
    wait(*model);
    QCOMPARE(text(*model, 0, PeopleColumn::Age), u"36"_s);
    QCOMPARE(text(*model, 299, PeopleColumn::Age), u"56"_s);
}

void PeopleListModelTest::theLastQuestionIsAnswered()
{
    PeopleListQuery query = byName();
    for (const QString &typed : {u"w"_s, u"wa"_s, u"wan"_s, u"zzz"_s}) {
        query.text = typed;
        model->setQuery(query);
    }
    QTRY_COMPARE(model->rowCount(), 0);
    wait(*model);
    QCOMPARE(*model->total(), 0);
    QVERIFY(model->state() == State::Ready);
    query.text = u"wang"_s;
    model->setQuery(query);
    QTRY_COMPARE(model->rowCount(), 300);
}

void PeopleListModelTest::whatCannotBeReadIsAFailedState()
{
    SessionBench damaged;
    PeopleListModel asking(*damaged);
    asking.setQuery(byName());
    wait(asking);
    QVERIFY(asking.state() == State::Ready);
    QCOMPARE(*asking.total(), 0);
    const auto run = [&damaged](std::string_view sql) {
        QVERIFY(damaged.write<>([sql](Workspace &workspace) { return workspace.database().execute(sql); }));
    };
    run("ALTER TABLE person_list RENAME TO lost");
    asking.readAgain();
    QTRY_VERIFY(asking.state() == State::Failed);
    QVERIFY(!asking.error().message.isEmpty());
    run("ALTER TABLE lost RENAME TO person_list");
    asking.readAgain();
    QTRY_VERIFY(asking.state() == State::Ready);
}

void PeopleListModelTest::checksStayWithThePerson()
{
    QSignalSpy checks(model.get(), &PeopleListModel::checksChanged);
    const quint32 person = model->personAt(3);
    QVERIFY(model->setData(model->index(3, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(checks.size(), 1);
    QCOMPARE(model->data(model->index(3, 0), Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(!model->setData(model->index(3, 1), Qt::Checked, Qt::CheckStateRole));
    QVERIFY(!model->setData(model->index(3, 0), u"x"_s, Qt::EditRole));
    QVERIFY(model->flags(model->index(3, 0)) & Qt::ItemIsUserCheckable);
    QVERIFY(!(model->flags(model->index(3, 1)) & Qt::ItemIsUserCheckable));
    model->sort(int(PeopleColumn::Name), Qt::DescendingOrder);
    QTRY_COMPARE(model->personAt(296), person);
    QVERIFY(model->isChecked(person));
    QCOMPARE(model->checked(), QList<quint32>{person});
    model->setChecked(290, 299, true);
    QCOMPARE(model->checkedCount(), 10);
    QCOMPARE(model->checked().first(), model->personAt(290));
    model->setChecked(296, false);
    QCOMPARE(model->checkedCount(), 9);
    QVERIFY(!model->checked().contains(person));
}

void PeopleListModelTest::aCheckOutsideTheListIsCounted()
{
    model->setChecked(0, 4, true);
    QCOMPARE(model->checkedElsewhere(), 0);
    const quint32 person = model->personAt(0);
    PeopleListQuery query = byName();
    query.text = u"zzz"_s;
    model->setQuery(query);
    QTRY_COMPARE(model->rowCount(), 0);
    QCOMPARE(model->checkedCount(), 5);
    QCOMPARE(model->checkedElsewhere(), 5);
    QCOMPARE(model->checked().size(), 5);
    QVERIFY(model->checked().contains(person));
}

void PeopleListModelTest::everybodyIsCheckedAtOnce()
{
    model->checkAll(true);
    QCOMPARE(model->checkedCount(), 300);
    QCOMPARE(model->checked().size(), 300);
    QCOMPARE(model->checked().first(), model->personAt(0));
    QVERIFY(model->isChecked(model->personAt(299)));
    model->checkAll(false);
    QCOMPARE(model->checkedCount(), 0);
    QVERIFY(model->checked().isEmpty());
    QVERIFY(!model->isChecked(0));
    QVERIFY(!model->isChecked(4'000'000'000));
}

void PeopleListModelTest::aChangeIsReadAgain()
{
    const QString name = text(*model, 7);
    QVERIFY(!name.isEmpty());
    const PersonId id = model->rowAt(7)->id;
    Service service;
    service.id = bench->newId();
    service.area = kArea;
    service.person = id;
    service.kind = u"职业指导"_s;
    service.date = QDate(2026, 11, 20);
    service.channel = u"面谈"_s;
    service.result = u"完成"_s;
    service.staff = {(*bench)->viewer().user};
    bench->put(service);
    QTRY_COMPARE(model->data(model->index(7, int(PeopleColumn::Contact)), Qt::DisplayRole).toString(), u"11-20"_s);
    QCOMPARE(text(*model, 7), name);
    QCOMPARE(text(*model, 7, PeopleColumn::Standard), u"1/4"_s);
}

void PeopleListModelTest::aNewPersonAppears()
{
    const qsizetype before = model->rowCount();
    bench->put(person(u"阿新来"_s));
    QTRY_COMPARE(model->rowCount(), before + 1);
    QCOMPARE(text(*model, 0), u"阿新来"_s);
}

void PeopleListModelTest::changesThatComeFastAreReadOnce()
{
    const qsizetype before = model->rowCount();
    for (int i = 0; i < 12; ++i)
        bench->put(person(u"赵快%1"_s.arg(QChar(0x4e00 + i))));
    QTRY_COMPARE(model->rowCount(), before + 12);
}

void PeopleListModelTest::aNameThatChangesKeepsItsRow()
{
    const quint32 person = model->personAt(5);
    (void)text(*model, 5);
    const Id16 id = model->rowAt(5)->id.raw;
    model->setChecked(5, true);
    const auto done = bench->write<>([id](Workspace &workspace) -> Result<void> {
        LEYE_TRY(const std::optional<Person> before, RecordStore(workspace.database()).load<Person>(id));
        Person after = *before;
        after.name = u"左末位"_s;
        LEYE_CHECK(workspace.journal().commit(Edit(u"test"_s, workspace.viewer().user).change(*before, after)));
        return {};
    });
    QVERIFY(done);
    QTRY_COMPARE(model->rowOf(person), model->rowCount() - 1);
    QTRY_COMPARE(text(*model, model->rowCount() - 1), u"左末位"_s);
    QVERIFY(model->isChecked(person));
}

void PeopleListModelTest::idsAreGivenInOrder()
{
    std::optional<Result<QList<PersonId>>> ids;
    (void)text(*model, 9);
    (void)text(*model, 2);
    model->withIds({model->personAt(9), model->personAt(2), 77'777}, this,
                   [&ids](Result<QList<PersonId>> answer) { ids = std::move(answer); });
    QTRY_VERIFY(ids);
    QVERIFY(*ids);
    QCOMPARE(**ids, (QList<PersonId>{model->rowAt(9)->id, model->rowAt(2)->id}));
}

void PeopleListModelTest::strangeIndexesAreHarmless()
{
    QCOMPARE(model->rowOf(4'000'000'000), -1);
    QCOMPARE(model->personAt(-1), 0u);
    QCOMPARE(model->personAt(1'000'000), 0u);
    QVERIFY(!model->rowAt(1'000'000));
    model->setChecked(-5, false);
    model->setChecked(1'000'000, true);
    model->setChecked(7, 3, true);
    QCOMPARE(model->checkedCount(), 0);
    QVERIFY(!model->data({}, Qt::DisplayRole).isValid());
    QCOMPARE(model->rowCount(model->index(0, 0)), 0);
    QCOMPARE(model->columnCount(model->index(0, 0)), 0);
}

void PeopleListModelTest::theTesterIsContent()
{
    const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    // Whoever hears of rows may ask for them at once.
    connect(model.get(), &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this] { (void)model->data(model->index(0, 1), Qt::DisplayRole); });
    connect(model.get(), &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from) { (void)model->data(from, Qt::DisplayRole); });
    for (int row = 0; row < model->rowCount(); row += 50)
        (void)text(*model, row);
    bench->put(person(u"孙最新"_s));
    model->sort(int(PeopleColumn::Age), Qt::DescendingOrder);
    model->setChecked(0, 20, true);
    model->readAgain();
    wait(*model);
    PeopleListQuery query = model->query();
    query.text = u"孙"_s;
    model->setQuery(query);
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(text(*model, 0), u"孙最新"_s);
    model->setQuery(byName());
    QTRY_VERIFY(model->rowCount() > 300);
}

QTEST_GUILESS_MAIN(PeopleListModelTest)
#include "tst_people_list_model.moc"
