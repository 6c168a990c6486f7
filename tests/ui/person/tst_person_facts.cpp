// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"
#include "models/journal/undo.h"
#include "models/people/person_edit.h"
#include "person_bench.h"
#include "ui/person/fact_row.h"
#include "ui/person/fact_sections.h"
#include "ui/person/person_tab.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSister = u"31010919940821996X"_s; // an ID number

} // namespace

/// Facts changed where they stand, as an aide does it.
class PersonFactsTest : public QObject {
    Q_OBJECT

    struct Bench : PersonBench {
        Bench() { show(); }
        void show()
        {
            page->editFacts();
            if (!QTest::qWaitFor([this] { return row("name").isVisible() && text("name") == u"陈小明"_s; }))
                qFatal("facts");
            news = std::make_unique<QSignalSpy>(page.get(), &PersonPage::told);
        }
        FactRow &row(const char *column) { return part<FactRow>(QByteArray("fact/").append(column).constData()); }
        [[nodiscard]] QString text(const char *column) { return row(column).fact().text; }
        template <typename W>
        W &input(const char *column)
        {
            return part<W>(QByteArray("fact/").append(column).append("/input").constData());
        }
        template <typename W>
        W &begin(const char *column, Qt::Key key = Qt::Key_Return)
        {
            row(column).setFocus();
            QTest::keyClick(&row(column), key);
            if (!QTest::qWaitFor([&] { return row(column).editor() != nullptr; }))
                qFatal("no editor");
            return input<W>(column);
        }
        [[nodiscard]] Person onFile()
        {
            const auto person = act<Person>([id = chen()](const PeopleDesk &desk) -> Result<Person> {
                LEYE_TRY(const std::optional<Person> found, desk.people.person(id));
                return *found;
            });
            return person ? *person : Person();
        }
        [[nodiscard]] PersonNews lastNews() const { return news->last().first().value<PersonNews>(); }

        std::unique_ptr<QSignalSpy> news;
    };

private Q_SLOTS:
    void everyFactHasItsPlace();
    void aTextIsChangedWithTheKeys();
    void aPressBeginsAsWell();
    void escTakesItBack();
    void whatIsWrongStandsBesideTheField();
    void aDayAndAChoiceHaveTheirInputs();
    void aLongTextKeepsItsLines();
    void whatComesFromTheNumberSaysSo();
    void aMaskedNumberIsShownToBeChanged();
    void theEyeShowsANumberForAWhile();
    void anotherFactSavesTheOneBefore();
    void anotherPersonSavesTheOneBefore();
    void whatWasSavedCanBeUndone();
    void whatIsTypedSurvivesOthersChanges();
    void theNewValueComesInBesideWhatIsTyped();
    void theNewNumberComesInUnmasked();
    void aNumberOfSomebodyElseIsNoNewValue();
    void whoMayNotEditReadsWhy();
    void arrowsGoFromFactToFact();
    void enterDoesNothingWhileAWordIsComposed();
    void nothingIsCutAtAnyTextSize();
};

void PersonFactsTest::everyFactHasItsPlace()
{
    QStringList placed;
    for (const FactSection &section : kFactSections) {
        for (const char *column : section.columns)
            placed.append(QLatin1StringView(column));
    }
    QStringList fields;
    for (const FieldSpec &field : kPersonFields)
        fields.append(QLatin1StringView(field.column));
    placed.sort();
    fields.sort();
    QCOMPARE(placed, fields);
}

void PersonFactsTest::aTextIsChangedWithTheKeys()
{
    Bench bench;
    auto &line = bench.begin<QLineEdit>("also_called", Qt::Key_F2);
    QVERIFY(line.hasFocus());
    QCOMPARE(line.text(), u"小陈"_s);
    QCOMPARE(line.accessibleName(), u"Also called"_s);
    line.selectAll();
    compose(line, u"阿明"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_COMPARE(bench.text("also_called"), u"阿明"_s);
    QVERIFY(!bench.row("also_called").editor());
    QVERIFY(bench.row("also_called").hasFocus());
    QCOMPARE(bench.onFile().alsoCalled, u"阿明"_s);
    QCOMPARE(bench.lastNews().words, u"Also called: changed."_s);
    QTRY_VERIFY(bench.shows(u"aged 32 · 阿明"_s)); // the head follows
}

void PersonFactsTest::aPressBeginsAsWell()
{
    Bench bench;
    QTest::mouseClick(&bench.row("school"), Qt::LeftButton);
    QVERIFY(bench.row("school").editor());
    compose(bench.input<QLineEdit>("school"), u"上海大学"_s);
    bench.press("saveFact");
    QTRY_COMPARE(bench.text("school"), u"上海大学"_s);
}

void PersonFactsTest::escTakesItBack()
{
    Bench bench;
    auto &line = bench.begin<QLineEdit>("also_called");
    line.selectAll();
    compose(line, u"老王"_s);
    QTest::keyClick(&line, Qt::Key_Escape);
    QVERIFY(!bench.row("also_called").editor());
    QVERIFY(bench.row("also_called").hasFocus());
    QCOMPARE(bench.text("also_called"), u"小陈"_s);
    QCOMPARE(bench.onFile().alsoCalled, u"小陈"_s);
    QVERIFY(bench.news->isEmpty());
}

void PersonFactsTest::whatIsWrongStandsBesideTheField()
{
    Bench bench;
    auto &line = bench.begin<QLineEdit>("name");
    line.clear();
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"The name is missing"_s));
    QVERIFY(line.hasFocus());
    QVERIFY(line.accessibleDescription().contains(u"The name is missing"_s)); // read aloud as well
    compose(line, u"陈晓明"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_COMPARE(bench.text("name"), u"陈晓明"_s);
}

void PersonFactsTest::aDayAndAChoiceHaveTheirInputs()
{
    Bench bench;
    auto &day = bench.begin<QLineEdit>("work_ended");
    QTest::keyClicks(&day, u"2026-03-01"_s);
    QTest::keyClick(&day, Qt::Key_Return);
    QTRY_COMPARE(bench.text("work_ended"), u"2026-03-01"_s);
    auto &choice = bench.begin<QComboBox>("education");
    QTest::keyClick(&choice, Qt::Key_Down);
    const QString chosen = choice.currentText();
    QTest::keyClick(&choice, Qt::Key_Return);
    QTRY_COMPARE(bench.text("education"), chosen);
    auto &yes = bench.begin<QCheckBox>("low_income");
    QTest::keyClick(&yes, Qt::Key_Space);
    QTest::keyClick(&yes, Qt::Key_Return);
    QTRY_VERIFY(bench.onFile().lowIncome);
    auto &pay = bench.begin<QLineEdit>("wish_salary");
    QTest::keyClicks(&pay, u"6500"_s);
    QTest::keyClick(&pay, Qt::Key_Return);
    QTRY_COMPARE(bench.onFile().wishSalary, std::optional<qint64>(650'000));
}

void PersonFactsTest::aLongTextKeepsItsLines()
{
    Bench bench;
    auto &text = bench.begin<QPlainTextEdit>("remark");
    compose(text, u"第一行"_s);
    QTest::keyClick(&text, Qt::Key_Return);
    compose(text, u"第二行"_s);
    QTest::keyClick(&text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.onFile().remark, u"第一行\n第二行"_s);
}

void PersonFactsTest::whatComesFromTheNumberSaysSo()
{
    Bench bench;
    bench.row("birth").setFocus();
    QTest::keyClick(&bench.row("birth"), Qt::Key_Return);
    QVERIFY(!bench.row("birth").editor());
    QTRY_VERIFY(bench.shows(u"This comes from the ID number."_s));
    QVERIFY(bench.row("birth").toolTip().contains(u"ID number"_s));
    bench.row("name").setFocus();
    QVERIFY(!bench.shows(u"This comes from the ID number."_s));
}

void PersonFactsTest::aMaskedNumberIsShownToBeChanged()
{
    Bench bench;
    auto &line = bench.begin<QLineEdit>("phone");
    QCOMPARE(line.text(), u"13800005678"_s);
    line.selectAll();
    QTest::keyClicks(&line, u"13900009999"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_COMPARE(bench.text("phone"), u"139****9999"_s);
    QCOMPARE(bench.onFile().phone, u"13900009999"_s);
}

void PersonFactsTest::theEyeShowsANumberForAWhile()
{
    Bench bench;
    auto &eye = bench.part<QPushButton>("fact/id_number/reveal");
    QVERIFY(eye.accessibleName().contains(u"ID number"_s));
    QVERIFY(!bench.part<QPushButton>("fact/name/reveal").isVisible());
    QTest::keyClick(&eye, Qt::Key_Space);
    QTRY_VERIFY(bench.shows(u"310109199408219986"_s));
    auto *timer = bench.row("id_number").findChild<QTimer *>(u"maskAgain"_s);
    QCOMPARE(timer->interval(), 30'000);
    timer->start(0);
    QTRY_VERIFY(!bench.shows(u"310109199408219986"_s));
    timer->setInterval(30'000);
    QTest::mouseClick(&eye, Qt::LeftButton);
    QTRY_VERIFY(bench.shows(u"310109199408219986"_s));
    QTest::mouseClick(&eye, Qt::LeftButton);
    QVERIFY(!bench.shows(u"310109199408219986"_s));
}

void PersonFactsTest::anotherFactSavesTheOneBefore()
{
    Bench bench;
    compose(bench.begin<QLineEdit>("school"), u"上海大学"_s);
    QTest::mouseClick(&bench.row("major"), Qt::LeftButton);
    QTRY_VERIFY(bench.row("major").editor());
    QCOMPARE(bench.onFile().school, u"上海大学"_s);
    auto &name = bench.part<FactRow>("fact/name");
    QTest::mouseClick(&name, Qt::LeftButton); // nothing was typed in between
    QVERIFY(name.editor());
    QVERIFY(!bench.row("major").editor());
}

void PersonFactsTest::anotherPersonSavesTheOneBefore()
{
    Bench bench;
    Person other;
    other.id = bench.office.newId();
    other.area = kArea;
    other.name = u"李秀英"_s;
    bench.office.put(other);
    compose(bench.begin<QLineEdit>("school"), u"上海大学"_s);
    bench.page->setPerson(PersonId(other.id));
    QTRY_COMPARE(bench.text("name"), u"李秀英"_s);
    QTRY_COMPARE(bench.onFile().school, u"上海大学"_s);
    QVERIFY(!bench.row("school").editor());
    QVERIFY(bench.text("school").isEmpty());
}

void PersonFactsTest::whatWasSavedCanBeUndone()
{
    Bench bench;
    compose(bench.begin<QLineEdit>("school"), u"上海大学"_s);
    QTest::keyClick(&bench.input<QLineEdit>("school"), Qt::Key_Return);
    QTRY_COMPARE(bench.news->size(), 1);
    const ActionId action = bench.lastNews().undo;
    QVERIFY(!action.isNull());
    LEYE_VERIFY(bench.office.write<Undone>(
        [action](Workspace &workspace) { return undo(workspace.journal(), action, workspace.viewer().user); }));
    QTRY_VERIFY(bench.text("school").isEmpty());
}

void PersonFactsTest::whatIsTypedSurvivesOthersChanges()
{
    Bench bench;
    compose(bench.begin<QLineEdit>("school"), u"上海"_s);
    LEYE_VERIFY(bench.act<EditedPerson>([id = bench.chen()](const PeopleDesk &desk) {
        return editPerson(desk, id, {{u"major"_s, u"视觉设计"_s}, {u"school"_s, u"同济大学"_s}});
    }));
    QTRY_COMPARE(bench.text("major"), u"视觉设计"_s);
    QVERIFY(bench.row("school").editor());
    QTest::keyClick(&bench.input<QLineEdit>("school"), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"was changed by somebody else meanwhile"_s));
    QTest::keyClick(&bench.input<QLineEdit>("school"), Qt::Key_Escape);
    QCOMPARE(bench.text("school"), u"同济大学"_s);
}

void PersonFactsTest::theNewValueComesInBesideWhatIsTyped()
{
    Bench bench;
    auto &line = bench.begin<QLineEdit>("school");
    const auto &newest = bench.part<QPushButton>("newestFact");
    compose(line, u"上海大学"_s);
    LEYE_VERIFY(bench.act<EditedPerson>([id = bench.chen()](const PeopleDesk &desk) {
        return editPerson(desk, id, {{u"school"_s, u"同济大学"_s}});
    }));
    QTRY_COMPARE(bench.text("school"), u"同济大学"_s);
    QVERIFY(!newest.isVisible());
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_VERIFY(newest.isVisible());
    QTRY_COMPARE(cutTexts(*bench.page), QStringList());
    bench.press("newestFact");
    QVERIFY(bench.shows(u"On file by now: 同济大学"_s));
    QVERIFY(!newest.isVisible());
    QCOMPARE(line.text(), u"上海大学"_s);
    QVERIFY(line.hasFocus());
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_COMPARE(bench.text("school"), u"上海大学"_s);
}

void PersonFactsTest::theNewNumberComesInUnmasked()
{
    Bench bench;
    auto &line = bench.begin<QLineEdit>("phone");
    line.selectAll();
    QTest::keyClicks(&line, u"13700007777"_s);
    LEYE_VERIFY(bench.act<EditedPerson>([id = bench.chen()](const PeopleDesk &desk) {
        return editPerson(desk, id, {{u"phone"_s, u"13900009999"_s}});
    }));
    QTRY_COMPARE(bench.text("phone"), u"139****9999"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_VERIFY(bench.part<QPushButton>("newestFact").isVisible());
    bench.press("newestFact");
    QTRY_VERIFY(bench.shows(u"On file by now: 13900009999"_s));
    QCOMPARE(line.text(), u"13700007777"_s);
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_COMPARE(bench.text("phone"), u"137****7777"_s);
}

void PersonFactsTest::aNumberOfSomebodyElseIsNoNewValue()
{
    Bench bench;
    Person other;
    other.id = bench.office.newId();
    other.area = kArea;
    other.name = u"陈小红"_s;
    other.idType = id_type::kResident.toString();
    other.idNumber = kSister;
    bench.office.put(other);
    auto &line = bench.begin<QLineEdit>("id_number");
    line.selectAll();
    QTest::keyClicks(&line, kSister);
    QTest::keyClick(&line, Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"belongs to 陈小红"_s));
    QVERIFY(!bench.part<QPushButton>("newestFact").isVisible());
}

void PersonFactsTest::whoMayNotEditReadsWhy()
{
    Bench bench;
    bench.signIn(u"郑系统"_s, Role::Administrator);
    bench.show();
    bench.row("school").setFocus();
    QTest::keyClick(&bench.row("school"), Qt::Key_F2);
    QVERIFY(!bench.row("school").editor());
    QVERIFY(bench.shows(u"needs one of these roles"_s));
    QVERIFY(bench.row("school").accessibleDescription().contains(u"needs one of these roles"_s));
}

void PersonFactsTest::arrowsGoFromFactToFact()
{
    Bench bench;
    QVERIFY(bench.row("name").hasFocus());
    QTest::keyClick(&bench.row("name"), Qt::Key_Down);
    QVERIFY(bench.row("also_called").hasFocus());
    QCOMPARE(bench.row("name").focusPolicy(), Qt::ClickFocus); // one fact is in the order of Tab
    QCOMPARE(bench.row("also_called").focusPolicy(), Qt::StrongFocus);
    QTest::keyClick(&bench.row("also_called"), Qt::Key_Up);
    QTest::keyClick(&bench.row("name"), Qt::Key_Up);
    QVERIFY(bench.row("name").hasFocus());
}

void PersonFactsTest::enterDoesNothingWhileAWordIsComposed()
{
    Bench bench;
    auto &line = bench.begin<QLineEdit>("school");
    QInputMethodEvent composing(u"shang'hai"_s, {});
    QApplication::sendEvent(&line, &composing);
    compose(line, u"上海"_s); // what an input method does when Enter is pressed on it
    QVERIFY(bench.row("school").editor());
    QCOMPARE(line.text(), u"上海"_s);
    QVERIFY(bench.onFile().school.isEmpty());
}

void PersonFactsTest::nothingIsCutAtAnyTextSize()
{
    Bench bench;
    for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
        bench.theme->setTextSize(size);
        bench.page->resize(size == TextSize::Largest ? 1254 : 712, 582);
        QTRY_COMPARE(cutTexts(*bench.page), QStringList());
        bench.begin<QLineEdit>("school");
        QTRY_COMPARE(cutTexts(*bench.page), QStringList());
        QTest::keyClick(&bench.input<QLineEdit>("school"), Qt::Key_Escape);
    }
    bench.theme->setTextSize(TextSize::Standard);
}

QTEST_MAIN(PersonFactsTest)
#include "tst_person_facts.moc"
