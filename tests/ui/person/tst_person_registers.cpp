// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/enrolment_entry.h"
#include "models/people/mark_entry.h"
#include "models/people/registers.h"
#include "person_bench.h"
#include "ui/person/person_tab.h"
#include "ui/person/registers_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Enrolments, marks and consents, added and ended from the page.
class PersonRegistersTest : public QObject {
    Q_OBJECT

    struct Bench : PersonBench {
        Bench() { show(); }
        void show()
        {
            part<QTabWidget>("personTabs").setCurrentWidget(page->findChild<RegistersView *>());
            if (!QTest::qWaitFor([this] { return shows(u"低保证"_s); }))
                qFatal("registers");
            news = std::make_unique<QSignalSpy>(page.get(), &PersonPage::told);
        }
        void choose(const char *column, const QString &label)
        {
            auto &choice = part<QComboBox>(QByteArray("form/").append(column).constData());
            choice.setFocus();
            choice.setCurrentIndex(choice.findText(label)); // keys cannot type Chinese
        }
        QLineEdit &line(const char *column) { return part<QLineEdit>(QByteArray("form/").append(column).constData()); }
        [[nodiscard]] bool isFormOpen() const
        {
            const auto *form = page->findChild<QWidget *>(u"entryForm"_s);
            return form && form->isVisible();
        }
        PersonId addOther()
        {
            Person other;
            other.id = office.newId();
            other.area = 310'109'017;
            other.name = u"陈国华"_s;
            office.put(other);
            return PersonId(other.id);
        }
        void turnTo(const PersonId &person, const QString &seen)
        {
            const QSignalSpy read(page->findChild<RegistersView *>(), &RegistersView::wasRead);
            page->setPerson(person);
            if (!QTest::qWaitFor([this, &read, seen] { return !read.isEmpty() && shows(seen); }))
                qFatal("person");
        }
        [[nodiscard]] QString lastNews() const { return news->last().first().value<PersonNews>().words; }

        /// As a colleague does it.
        Result<void> correctMark(const QString &basis, QDate start = QDate(2026, 3, 2))
        {
            return act<void>([id = chen(), basis, start](const PeopleDesk &desk) -> Result<void> {
                LEYE_TRY(const std::optional<Person> chen, desk.people.person(id));
                LEYE_TRY(const QList<Mark> marks, desk.people.marks(chen->n));
                Mark after = marks.first();
                after.basis = basis;
                after.start = start;
                LEYE_CHECK(changeMark(desk, marks.first(), after));
                return {};
            });
        }

        std::unique_ptr<QSignalSpy> news;
    };

private Q_SLOTS:
    void aMarkIsSetWithTheKeys();
    void theLinkBesideTheMarksOpensTheForm();
    void whatIsWrongStandsBesideItsField();
    void escTakesTheFormBack();
    void aMarkIsEnded();
    void aMarkIsCorrectedWithTheKeys();
    void anEnrolmentIsCorrectedAndItsClosing();
    void nothingCorrectedWritesNothing();
    void whatAColleagueChangedMeanwhileIsSaidInWords();
    void whatIsNewComesIntoTheOpenForm();
    void tabLeadsFromTheFieldsToTheButtons();
    void consentsStayAsTheyWereSaid();
    void aConsentIsGivenAndWithdrawn();
    void anEnrolmentIsClosedAndOpenedAgain();
    void somebodyIsEnrolled();
    void whoMayNotReadsWhy();
    void aFormLeftInTheMiddleIsThereAgain();
    void aFormThatComesBackKnowsItsEntry();
    void whatWasSavedMeanwhileDoesNotComeBack();
    void whatWasRefusedMeanwhileComesBackWithWhy();
    void nothingIsCutAtAnyTextSize();
};

void PersonRegistersTest::aFormLeftInTheMiddleIsThereAgain()
{
    Bench bench;
    const PersonId other = bench.addOther();
    bench.turnTo(other, u"陈国华"_s);
    QVERIFY(!bench.isFormOpen()); // nothing was begun for them
    bench.turnTo(bench.chen(), u"低保证"_s);
    bench.press("marks/add");
    bench.choose("mark", u"大龄"_s);
    bench.page->setPerson(other);
    QTRY_VERIFY(!bench.isFormOpen());
    QVERIFY(bench.lastNews().contains(u"kept"_s));
    bench.page->setPerson(bench.chen());
    QVERIFY(QTest::qWaitFor([&bench] { return bench.isFormOpen(); }));
    QCOMPARE(bench.part<QComboBox>("form/mark").currentText(), u"大龄"_s);
}

void PersonRegistersTest::aFormThatComesBackKnowsItsEntry()
{
    Bench bench;
    const PersonId other = bench.addOther();
    bench.press("marks/change/0");
    compose(bench.line("basis"), u"（2026年）"_s);
    bench.turnTo(other, u"陈国华"_s);
    bench.turnTo(bench.chen(), u"低保证"_s);
    QVERIFY(QTest::qWaitFor([&bench] { return bench.isFormOpen(); }));
    bench.line("basis").setFocus();
    QTest::keyClick(&bench.line("basis"), Qt::Key_Escape);
    QVERIFY(!bench.isFormOpen());
    auto *focused = QApplication::focusWidget(); // of the line that the form was about
    QVERIFY(focused && focused->objectName().startsWith(u"marks/"_s) && focused->objectName().endsWith(u"/0"_s));
}

void PersonRegistersTest::whatWasSavedMeanwhileDoesNotComeBack()
{
    Bench bench;
    const PersonId other = bench.addOther();
    bench.press("marks/add");
    bench.choose("mark", u"高校毕业生"_s);
    compose(bench.line("basis"), u"毕业证"_s);
    const BusyWriter writer(*bench.office);
    bench.press("formSave");
    bench.turnTo(other, u"陈国华"_s);
    QTRY_VERIFY(!bench.isFormOpen());
    writer.goOn();
    QTRY_COMPARE(bench.lastNews(), u"The mark is set."_s);
    bench.turnTo(bench.chen(), u"毕业证"_s);
    QVERIFY(!bench.isFormOpen());
    bench.press("marks/add"); // and nothing stands in the way of the next one
    QCOMPARE(bench.line("basis").text(), QString());
}

void PersonRegistersTest::whatWasRefusedMeanwhileComesBackWithWhy()
{
    Bench bench;
    const PersonId other = bench.addOther();
    bench.press("marks/add");
    bench.choose("mark", u"大龄"_s); // without its basis
    const BusyWriter writer(*bench.office);
    bench.press("formSave");
    bench.turnTo(other, u"陈国华"_s);
    QTRY_VERIFY(!bench.isFormOpen());
    writer.goOn();
    QTRY_VERIFY(bench.lastNews().contains(u"The basis is missing"_s));
    bench.turnTo(bench.chen(), u"低保证"_s);
    QVERIFY(QTest::qWaitFor([&bench] { return bench.isFormOpen(); }));
    QVERIFY(bench.line("basis").accessibleDescription().contains(u"The basis is missing"_s));
    QVERIFY(bench.part<QPushButton>("formSave").isEnabled());
}

void PersonRegistersTest::aMarkIsSetWithTheKeys()
{
    Bench bench;
    QTest::keyClick(&bench.part<QPushButton>("marks/add"), Qt::Key_Return);
    QVERIFY(bench.isFormOpen());
    QVERIFY(bench.part<QComboBox>("form/mark").hasFocus());
    QCOMPARE(bench.part<QComboBox>("form/mark").accessibleName(), u"Mark"_s);
    bench.choose("mark", u"高校毕业生"_s);
    QVERIFY(bench.line("start_date").text().startsWith(u"2026-11-23"_s));
    compose(bench.line("basis"), u"毕业证"_s);
    QTest::keyClick(&bench.line("basis"), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"毕业证"_s));
    QVERIFY(!bench.isFormOpen());
    QCOMPARE(bench.lastNews(), u"The mark is set."_s);
    QVERIFY(!bench.news->last().first().value<PersonNews>().undo.isNull());
}

void PersonRegistersTest::theLinkBesideTheMarksOpensTheForm()
{
    Bench bench;
    bench.toTab(0);
    QTest::mouseClick(&bench.part<QPushButton>("markPerson"), Qt::LeftButton);
    QTRY_VERIFY(bench.isFormOpen());
    QVERIFY(bench.part<QComboBox>("form/mark").isVisible());
}

void PersonRegistersTest::whatIsWrongStandsBesideItsField()
{
    Bench bench;
    bench.press("marks/add");
    bench.press("formSave");
    auto &mark = bench.part<QComboBox>("form/mark");
    QTRY_VERIFY(mark.accessibleDescription().contains(u"is missing"_s));
    bench.choose("mark", u"大龄"_s);
    bench.press("formSave");
    QTRY_VERIFY(bench.line("basis").accessibleDescription().contains(u"The basis is missing"_s));
    QVERIFY(mark.accessibleDescription().isEmpty());
    QVERIFY(bench.line("basis").hasFocus());
    bench.line("start_date").setText(u"明年"_s);
    bench.press("formSave");
    QVERIFY(bench.line("start_date").accessibleDescription().contains(u"no day"_s));
    bench.line("start_date").setText(u"2027-01-01"_s);
    compose(bench.line("basis"), u"身份证"_s);
    bench.press("formSave");
    QTRY_VERIFY(bench.line("start_date").accessibleDescription().contains(u"future"_s));
    QVERIFY(bench.isFormOpen());
}

void PersonRegistersTest::escTakesTheFormBack()
{
    Bench bench;
    bench.press("consents/add");
    QTRY_VERIFY(bench.isFormOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!bench.isFormOpen());
    QVERIFY(bench.part<QPushButton>("consents/add").hasFocus());
    QVERIFY(bench.news->isEmpty());
}

void PersonRegistersTest::aMarkIsEnded()
{
    Bench bench;
    bench.press("marks/end/0");
    QVERIFY(bench.shows(u"End the mark: 低保家庭"_s));
    compose(bench.line("reason"), u"收入提高"_s);
    QTest::keyClick(&bench.line("reason"), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"2026-03-02 to 2026-11-23"_s));
    QVERIFY(!bench.page->findChild<QPushButton *>(u"marks/end/0"_s) ||
            !bench.part<QPushButton>("marks/end/0").isVisible());
}

void PersonRegistersTest::aMarkIsCorrectedWithTheKeys()
{
    Bench bench;
    auto &pencil = bench.part<QPushButton>("marks/change/0");
    QCOMPARE(pencil.accessibleName(), u"Correct … 低保家庭"_s);
    bench.part<QPushButton>("marks/end/0").setFocus();
    QTest::keyClick(&bench.part<QPushButton>("marks/end/0"), Qt::Key_F2);
    QVERIFY(bench.shows(u"Correct the mark: 低保家庭"_s));
    QCOMPARE(bench.line("basis").text(), u"低保证"_s);
    QVERIFY(bench.line("basis").hasFocus());
    QVERIFY(bench.line("start_date").text().startsWith(u"2026-03-02"_s));
    QTest::keyClick(&bench.line("basis"), Qt::Key_Escape);
    QVERIFY(!bench.isFormOpen());
    QVERIFY(pencil.hasFocus());
    QTest::keyClick(&pencil, Qt::Key_Return);
    bench.line("basis").clear();
    QTest::keyClick(&bench.line("basis"), Qt::Key_Return);
    QTRY_VERIFY(bench.line("basis").accessibleDescription().contains(u"The basis is missing"_s));
    compose(bench.line("basis"), u"低保证（2026年）"_s);
    QTest::keyClick(&bench.line("basis"), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"低保证（2026年）"_s));
    QTRY_COMPARE(bench.news->size(), 1);
    QCOMPARE(bench.lastNews(), u"The mark is corrected."_s);
    QVERIFY(!bench.news->last().first().value<PersonNews>().undo.isNull());
    QVERIFY(bench.part<QPushButton>("marks/change/0").hasFocus()); // of the line as it stands now
}

void PersonRegistersTest::anEnrolmentIsCorrectedAndItsClosing()
{
    Bench bench;
    bench.press("enrolments/change/0");
    QCOMPARE(bench.part<QComboBox>("form/kind").currentText(), u"求职人员"_s);
    bench.choose("kind", u"—"_s);
    bench.press("formSave");
    QTRY_VERIFY(bench.part<QComboBox>("form/kind").accessibleDescription().contains(u"is missing"_s));
    bench.choose("kind", u"陪跑计划"_s);
    bench.press("formSave");
    QTRY_COMPARE(bench.news->size(), 1);
    QCOMPARE(bench.lastNews(), u"The enrolment is corrected."_s);
    LEYE_VERIFY(bench.act<void>([id = bench.chen()](const PeopleDesk &desk) -> Result<void> {
        LEYE_TRY(const std::optional<Person> chen, desk.people.person(id));
        LEYE_TRY(const QList<Enrolment> enrolments, desk.people.enrolments(chen->n));
        Closing closing{u"01"_s, QDate(2026, 9, 1), u"劳动合同"_s, u"示例设计有限公司"_s, {}, 550'000, {}};
        LEYE_CHECK(closeEnrolment(desk, EnrolmentId(enrolments.first().id), closing));
        return {};
    }));
    QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"enrolments/reopen/0"_s));
    bench.press("enrolments/change/0");
    QCOMPARE(bench.line("pay").text(), u"5,500.00"_s);
    QCOMPARE(bench.line("employer").text(), u"示例设计有限公司"_s);
    bench.line("outcome_date").setText(u"2026-09-08"_s);
    bench.press("formSave");
    QTRY_VERIFY(bench.shows(u"2026-03-02 to 2026-09-08"_s));
}

void PersonRegistersTest::nothingCorrectedWritesNothing()
{
    Bench bench;
    bench.press("marks/change/0");
    bench.press("formSave");
    QTRY_VERIFY(!bench.isFormOpen());
    QVERIFY(bench.news->isEmpty());
}

void PersonRegistersTest::whatAColleagueChangedMeanwhileIsSaidInWords()
{
    Bench bench;
    bench.press("marks/change/0");
    LEYE_VERIFY(bench.correctMark(u"街道名册"_s));
    QTRY_VERIFY(bench.shows(u"街道名册"_s)); // below the form, which stays as it is
    QCOMPARE(bench.line("basis").text(), u"低保证"_s);
    bench.line("basis").setText(u"本人说明"_s);
    QTest::keyClick(&bench.line("basis"), Qt::Key_Return);
    QTRY_VERIFY(bench.line("basis").accessibleDescription().contains(u"changed by somebody else"_s));
    QVERIFY(bench.line("basis").hasFocus());
    QVERIFY(bench.isFormOpen());
}

void PersonRegistersTest::whatIsNewComesIntoTheOpenForm()
{
    Bench bench;
    bench.press("marks/change/0");
    QLineEdit &basis = bench.line("basis");
    const auto &newest = bench.part<QPushButton>("formNewest");
    QVERIFY(!newest.isVisible());
    basis.selectAll();
    compose(basis, u"本人说明"_s);
    LEYE_VERIFY(bench.correctMark(u"街道名册"_s, QDate(2026, 3, 5)));
    QTRY_VERIFY(newest.isVisible());
    QTRY_COMPARE(cutTexts(*bench.page), QStringList());
    QTest::keyClick(&basis, Qt::Key_Return);
    QTRY_VERIFY(basis.accessibleDescription().contains(u"changed by somebody else"_s));
    bench.press("formNewest");
    QVERIFY(!newest.isVisible());
    QCOMPARE(basis.text(), u"本人说明"_s);
    QVERIFY(basis.hasFocus());
    QCOMPARE(basis.accessibleDescription(), u"On file by now: 街道名册. Saving replaces it."_s);
    QVERIFY(bench.line("start_date").text().startsWith(u"2026-03-05"_s)); // nobody typed there
    QTest::keyClick(&basis, Qt::Key_Return);
    QTRY_COMPARE(bench.news->size(), 1);
    QCOMPARE(bench.lastNews(), u"The mark is corrected."_s);
    QTRY_VERIFY(bench.shows(u"本人说明"_s));
    QVERIFY(!bench.isFormOpen());
}

void PersonRegistersTest::tabLeadsFromTheFieldsToTheButtons()
{
    Bench bench;
    bench.press("marks/change/0");
    QLineEdit &reason = bench.line("reason");
    reason.setFocus();
    QTest::keyClick(&reason, Qt::Key_Tab);
    QVERIFY(bench.part<QPushButton>("formSave").hasFocus());
}

void PersonRegistersTest::consentsStayAsTheyWereSaid()
{
    Bench bench;
    QVERIFY(!bench.page->findChild<QPushButton *>(u"consents/change/0"_s));
}

void PersonRegistersTest::aConsentIsGivenAndWithdrawn()
{
    Bench bench;
    bench.press("consents/add");
    bench.choose("scope", u"照片"_s);
    compose(bench.line("version"), u"2026-2"_s);
    QTest::keyClick(&bench.line("version"), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"version 2026-2"_s));
    bench.press("consents/end/0");
    QVERIFY(bench.shows(u"Withdraw the consent: 照片"_s));
    bench.press("formSave");
    QTRY_VERIFY(bench.shows(u"withdrawn on 2026-11-23"_s));
    QCOMPARE(bench.lastNews(), u"The consent is withdrawn."_s);
}

void PersonRegistersTest::anEnrolmentIsClosedAndOpenedAgain()
{
    Bench bench;
    bench.press("enrolments/end/0");
    bench.press("formSave");
    QTRY_VERIFY(bench.part<QComboBox>("form/outcome").accessibleDescription().contains(u"is missing"_s));
    auto &outcome = bench.part<QComboBox>("form/outcome");
    outcome.setFocus();
    QTest::keyClick(&outcome, Qt::Key_Down);
    compose(bench.line("evidence"), u"劳动合同"_s);
    compose(bench.line("job_title"), u"设计师助手"_s);
    QTest::keyClicks(&bench.line("pay"), u"abc"_s);
    QTest::keyClick(&bench.line("pay"), Qt::Key_Return);
    QTRY_VERIFY(!bench.line("pay").accessibleDescription().isEmpty());
    bench.line("pay").setText(u"6500"_s);
    QTest::keyClick(&bench.line("pay"), Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"设计师助手"_s));
    QTRY_COMPARE(bench.lastNews(), u"The enrolment is closed."_s);
    QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"enrolments/reopen/0"_s));
    bench.press("enrolments/reopen/0");
    bench.press("formSave");
    QTRY_VERIFY(bench.line("reason").accessibleDescription().contains(u"Say why"_s) || bench.shows(u"Say why"_s));
    compose(bench.line("reason"), u"试用期未过"_s);
    QTest::keyClick(&bench.line("reason"), Qt::Key_Return);
    QTRY_COMPARE(bench.lastNews(), u"The enrolment is open again."_s);
    QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"enrolments/end/0"_s));
}

void PersonRegistersTest::somebodyIsEnrolled()
{
    Bench bench;
    bench.press("enrolments/add");
    bench.choose("kind", u"求职人员"_s);
    bench.press("formSave");
    QTRY_VERIFY(bench.part<QComboBox>("form/kind").accessibleDescription().contains(u"Already enrolled"_s));
    bench.choose("kind", u"陪跑计划"_s);
    bench.press("formSave");
    QTRY_COMPARE(bench.news->size(), 1);
    QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"enrolments/end/1"_s));
}

void PersonRegistersTest::whoMayNotReadsWhy()
{
    Bench bench;
    bench.signIn(u"郑系统"_s, Role::Administrator);
    bench.part<QTabWidget>("personTabs").setCurrentWidget(bench.page->findChild<RegistersView *>());
    auto &add = bench.part<QPushButton>("consents/add");
    QTRY_VERIFY(!add.isEnabled());
    QTRY_VERIFY(add.toolTip().contains(u"needs one of these roles"_s)); // once what is seen is this person's
    QVERIFY(bench.shows(u"心理记录"_s) || bench.page->findChild<RegistersView *>()); // still there to be read
}

void PersonRegistersTest::nothingIsCutAtAnyTextSize()
{
    Bench bench;
    for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
        bench.theme->setTextSize(size);
        bench.page->resize(size == TextSize::Largest ? 1254 : 712, 582);
        bench.press("enrolments/end/0");
        QTRY_COMPARE(cutTexts(*bench.page), QStringList());
        bench.press("formCancel");
    }
    bench.theme->setTextSize(TextSize::Standard);
}

QTEST_MAIN(PersonRegistersTest)
#include "tst_person_registers.moc"
