// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_store.h"
#include "models/people/person_edit.h"
#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "translations/words.h"
#include "ui/entry/new_person_entry.h"
#include "ui/fields/field_input.h"
#include "ui/widgets/veil.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kNumber = u"310109195002030018"_s;

/// The form in its veil over a window, as it is driven by keys.
struct EntryBench {
    explicit EntryBench(QSize size = {1366, 690})
    {
        window.resize(size);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(&outside);
        window.show();
        QApplication::setActiveWindow(&window);
        veil.setContent(entry);
        QObject::connect(&veil, &Veil::closeWanted, entry, &NewPersonEntry::leave);
        QObject::connect(entry, &NewPersonEntry::closeWanted, &veil, &Veil::close);
        open();
    }

    /// Waits until what can be chosen is there.
    void open()
    {
        entry->begin();
        veil.open(entry->firstInput());
        if (!QTest::qWaitFor([this] { return combo("id_type").count() > 1; }))
            qFatal("words");
    }
    [[nodiscard]] FieldInput &field(const char *column)
    {
        const QString name = u"new/"_s + QLatin1StringView(column);
        for (FieldInput *found : entry->findChildren<FieldInput *>()) {
            if (found->input()->objectName() == name || found->column() == QLatin1StringView(column))
                return *found;
        }
        qFatal("no field %s", column);
    }
    [[nodiscard]] QLineEdit &line(const char *column)
    {
        return part<QLineEdit>(*entry, (QByteArray("new/") + column).constData());
    }
    [[nodiscard]] QComboBox &combo(const char *column)
    {
        return part<QComboBox>(*entry, (QByteArray("new/") + column).constData());
    }
    void type(const char *column, const QString &text)
    {
        QLineEdit &input = line(column);
        input.setFocus();
        compose(input, text);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] QList<QFrame *> likely() const
    {
        QList<QFrame *> cards;
        for (QFrame *frame : entry->findChildren<QFrame *>()) {
            if (frame->objectName().startsWith(u"likely/"_s) && frame->isVisible())
                cards.append(frame);
        }
        return cards;
    }
    [[nodiscard]] qint64 peopleCount()
    {
        return session
            .write<qint64>([](Workspace &workspace) { return PeopleStore(workspace.database()).peopleCount(); })
            .value_or(-1);
    }
    [[nodiscard]] std::optional<PersonDraft> draft()
    {
        const auto kept = session.write<std::optional<PersonDraft>>(
            [](Workspace &workspace) { return personDraftOf(workspace.journal().store(), workspace.viewer().user); });
        return kept.value_or(std::nullopt);
    }
    Person know(const QString &name, const QString &phone = {}, const QString &idNumber = {})
    {
        Person person;
        person.id = session.newId();
        person.area = 310'109'017;
        person.name = name;
        person.phone = phone;
        person.idNumber = idNumber;
        person.idType = idNumber.isEmpty() ? QString() : id_type::kResident.toString();
        session.put(person);
        return person;
    }

    SessionBench session;
    Theme theme{*qApp};
    QWidget window;
    QLineEdit outside;
    Veil veil{theme, &window, NewPersonEntry::kWidth};
    NewPersonEntry *entry = new NewPersonEntry(*session, theme);
};

} // namespace

/// Somebody is taken on file by keys alone. Synthetic people (演示数据).
class NewPersonEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void aJobSeekerIsTakenOnByKeys()
    {
        EntryBench bench;
        QSignalSpy saved(bench.entry, &NewPersonEntry::saved);
        QCOMPARE(QApplication::focusWidget(), &bench.line("name"));
        compose(bench.line("name"), u"陈小明"_s);
        bench.press(Qt::Key_Tab);
        compose(bench.line("also_called"), u"小陈"_s);
        bench.press(Qt::Key_Tab); // kind of document: an ID card
        bench.press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), &bench.line("id_number"));
        QTest::keyClicks(&bench.line("id_number"), kNumber);
        QVERIFY(bench.line("derived").text().contains(u"1950-02-03"_s));
        QVERIFY(bench.line("derived").text().contains(u"虹口区"_s));
        bench.press(Qt::Key_Tab); // birth and sex are not asked
        QCOMPARE(QApplication::focusWidget(), &bench.line("phone"));
        QTest::keyClicks(&bench.line("phone"), u"138 0000 5678"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(saved.size(), 1);
        const auto told = saved.first().first().value<NewPersonSaved>();
        QCOMPARE(told.name, u"陈小明"_s);
        QVERIFY(!told.isServiceNext);
        QVERIFY(!bench.veil.isOpen());
        const auto person = bench.session.write<Person>([&told](Workspace &workspace) -> Result<Person> {
            LEYE_TRY(const auto found, PeopleStore(workspace.database()).person(told.person));
            return *found;
        });
        QVERIFY(person);
        QCOMPARE(person->alsoCalled, u"小陈"_s);
        QCOMPARE(person->birth, QDate(1950, 2, 3));
        QCOMPARE(person->phone, u"13800005678"_s);
        const auto enrolments = bench.session.write<QList<Enrolment>>(
            [n = person->n](Workspace &workspace) { return PeopleStore(workspace.database()).enrolments(n); });
        QCOMPARE(enrolments->size(), 1);
        QCOMPARE(enrolments->first().kind, u"求职人员"_s);
        QCOMPARE(enrolments->first().aide, bench.session->viewer().user);
        QVERIFY(!bench.draft());
    }

    void aServiceMayFollowAtOnce()
    {
        EntryBench bench;
        QSignalSpy saved(bench.entry, &NewPersonEntry::saved);
        bench.type("name", u"陈国强"_s);
        QTest::mouseClick(&part<QPushButton>(*bench.entry, "new/kind/"), Qt::LeftButton); // family or contact
        QVERIFY(!bench.combo("station").isVisible());
        bench.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved.first().first().value<NewPersonSaved>().isServiceNext);
    }

    void aWrongNumberIsSaidWhenItIsLeft()
    {
        EntryBench bench;
        bench.type("name", u"陈小明"_s);
        bench.line("id_number").setFocus();
        QTest::keyClicks(&bench.line("id_number"), u"310109195002030019"_s);
        FieldInput &number = bench.field("id_number");
        QVERIFY(number.error().isEmpty()); // still being typed in
        bench.press(Qt::Key_Tab);
        QCOMPARE(number.error(), wordsFor(EntryReason::IdChecksum));
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &bench.line("id_number"));
        bench.press(Qt::Key_End);
        bench.press(Qt::Key_Backspace);
        QVERIFY(number.error().isEmpty());
        QTest::keyClicks(&bench.line("id_number"), u"8"_s);
        bench.press(Qt::Key_Tab);
        QVERIFY(number.error().isEmpty());
        QCOMPARE(bench.peopleCount(), 0);
    }

    void whatIsMissingIsSaidBesideItsField()
    {
        EntryBench bench;
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.field("name").error(), wordsFor(EntryReason::NameMissing));
        bench.type("name", u"陈小明"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!bench.field("no_id_reason").error().isEmpty()); // neither number nor reason
        QTest::mouseClick(bench.entry->findChild<QPushButton *>(u"new/no_id_reason/未带证件"_s), Qt::LeftButton);
        bench.line("start_date").setFocus();
        bench.line("start_date").setText(u"neulich"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(bench.field("start_date").error(), wordsFor(EntryReason::DateInvalid));
        bench.line("start_date").setText(u"2026-11-24"_s); // tomorrow
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.field("start_date").error().contains(u"2026-11-24"_s));
        QVERIFY(bench.line("start_date").hasFocus());
        QVERIFY(!part<QLabel>(*bench.entry, "newPersonProblem").isVisible());
        bench.line("start_date").setText(u"2026-11-20"_s);
        QVERIFY(bench.field("start_date").error().isEmpty());
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!bench.veil.isOpen());
        QCOMPARE(bench.peopleCount(), 1);
    }

    void whatIsWrongInAFoldedFactIsUnfolded()
    {
        EntryBench bench;
        bench.type("name", u"陈小明"_s);
        QTest::mouseClick(bench.entry->findChild<QPushButton *>(u"new/no_id_reason/未带证件"_s), Qt::LeftButton);
        auto &more = part<QPushButton>(*bench.entry, "moreFacts");
        more.click();
        auto &skills = part<QPlainTextEdit>(*bench.entry, "new/skills");
        skills.setPlainText(QString(70'000, u'长')); // more than an operation carries
        more.click();
        QVERIFY(!skills.isVisible());
        bench.line("name").setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(skills.isVisible());
        QVERIFY(!bench.field("skills").error().isEmpty());
        QVERIFY(skills.hasFocus());
        QCOMPARE(bench.peopleCount(), 0);
    }

    void whoseNumberIsOnFileIsOpenedInstead()
    {
        EntryBench bench;
        const Person known = bench.know(u"王芳"_s, {}, kNumber);
        QSignalSpy wanted(bench.entry, &NewPersonEntry::personWanted);
        bench.type("name", u"陈小明"_s);
        bench.line("id_number").setFocus();
        QTest::keyClicks(&bench.line("id_number"), kNumber);
        QTRY_COMPARE(bench.likely().size(), 1);
        QVERIFY(bench.field("id_number").error().contains(u"王芳"_s));
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), &bench.line("id_number"));
        QCOMPARE(bench.peopleCount(), 1);
        bench.press(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget(), bench.likely().first());
        bench.press(Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<PersonId>(), PersonId(known.id));
        QTest::mouseClick(bench.likely().first(), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);
    }

    void aNameThatSoundsTheSameIsShownWhileOneTypes()
    {
        EntryBench bench;
        bench.know(u"陈晓铭"_s, u"13800005678"_s);
        bench.know(u"王芳"_s);
        bench.type("name", u"陈小明"_s);
        QTRY_COMPARE(bench.likely().size(), 1);
        const QString words = bench.likely().first()->accessibleName();
        QVERIFY2(words.contains(wordsFor(Likeness::Sound)), qPrintable(words));
        QVERIFY(words.contains(u"138****5678"_s)); // masked
        QTest::keyClicks(&bench.line("phone"), u"13800005678"_s);
        QTRY_VERIFY(!bench.likely().isEmpty() &&
                    bench.likely().first()->accessibleName().contains(wordsFor(Likeness::Phone)));
        bench.line("name").clear();
        bench.line("phone").clear();
        QTRY_VERIFY(bench.likely().isEmpty());
    }

    void nothingHappensWhileAWordIsComposed()
    {
        EntryBench bench;
        QInputMethodEvent composing(u"chen'xiao"_s, {});
        QApplication::sendEvent(&bench.line("name"), &composing);
        QVERIFY(bench.line("name").text().isEmpty());
        bench.press(Qt::Key_Escape); // goes to whoever composes; here, with nothing typed, it closes
        QVERIFY(!bench.veil.isOpen());
        QVERIFY(!bench.draft());
    }

    void aDraftComesBackAfterAKill()
    {
        EntryBench bench;
        bench.type("name", u"陈小明"_s);
        QTest::keyClicks(&bench.line("phone"), u"1380000"_s);
        QTRY_VERIFY(bench.draft());
        QTRY_COMPARE(bench.draft()->person.fields.size(), 2);
        // The next window knows nothing but what is on the disk.
        NewPersonEntry next(*bench.session, bench.theme);
        next.begin();
        QTRY_COMPARE(part<QLineEdit>(next, "new/name").text(), u"陈小明"_s);
        QCOMPARE(part<QLineEdit>(next, "new/phone").text(), u"1380000"_s);
        QTest::mouseClick(&part<QPushButton>(next, "beginAnew"), Qt::LeftButton);
        QVERIFY(part<QLineEdit>(next, "new/name").text().isEmpty());
        QTRY_VERIFY(!bench.draft());
    }

    void escapeAsksOnlyWhereSomethingWasTyped()
    {
        EntryBench bench;
        bench.press(Qt::Key_Escape);
        QVERIFY(!bench.veil.isOpen());
        bench.open();
        bench.type("name", u"陈小明"_s);
        bench.press(Qt::Key_Escape);
        QVERIFY(bench.veil.isOpen());
        QCOMPARE(QApplication::focusWidget(), &part<QPushButton>(*bench.entry, "keepNewPerson"));
        bench.press(Qt::Key_Escape); // go on
        QCOMPARE(QApplication::focusWidget(), &bench.line("name"));
        QCOMPARE(bench.line("name").text(), u"陈小明"_s);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Return); // keep
        QVERIFY(!bench.veil.isOpen());
        bench.open();
        QCOMPARE(bench.line("name").text(), u"陈小明"_s);
        QTRY_VERIFY(bench.draft());
        bench.press(Qt::Key_Escape);
        QTest::mouseClick(&part<QPushButton>(*bench.entry, "throwNewPersonAway"), Qt::LeftButton);
        QVERIFY(!bench.veil.isOpen());
        QTRY_VERIFY(!bench.draft());
    }

    void aPressBesideTheFormCloses()
    {
        EntryBench bench;
        QTest::mouseClick(bench.entry, Qt::LeftButton, {}, bench.entry->rect().bottomLeft() + QPoint(2, -2));
        QVERIFY(bench.veil.isOpen()); // on the form itself, where nothing is
        QTest::mouseClick(&bench.veil, Qt::LeftButton, {}, QPoint(2, 2));
        QVERIFY(!bench.veil.isOpen());
    }

    void aCommitteeIsFoundByItsInitials()
    {
        EntryBench bench;
        QLineEdit &committee = bench.line("committee");
        auto &hits = part<QListWidget>(*bench.entry, "new/committeeHits");
        committee.setFocus();
        QTest::keyClicks(&committee, u"zzz"_s);
        QVERIFY(!hits.isVisible()); // nothing answers to it
        committee.clear();
        QTest::keyClicks(&committee, u"oe"_s);
        QVERIFY(hits.isVisible());
        QVERIFY(hits.item(0)->text().contains(u"欧二居委会"_s));
        bench.press(Qt::Key_Return);
        QVERIFY(!hits.isVisible());
        QCOMPARE(committee.text(), u"欧二居委会"_s);
        QCOMPARE(bench.field("committee").text(), u"310109009002"_s);
        QTest::keyClicks(&committee, u"x"_s);
        QCOMPARE(bench.field("committee").text(), u"欧二居委会x"_s); // none that is known: as typed
    }

    void theOtherFactsAreFoldedAway()
    {
        EntryBench bench;
        QVERIFY(!bench.entry->findChild<QLineEdit *>(u"new/school"_s));
        QTest::mouseClick(&part<QPushButton>(*bench.entry, "moreFacts"), Qt::LeftButton);
        bench.type("name", u"陈小明"_s);
        bench.type("school", u"上海大学"_s);
        QTRY_VERIFY(bench.draft());
        QTRY_COMPARE(bench.draft()->person.fields.size(), 2);
        bench.press(Qt::Key_Escape);
        bench.press(Qt::Key_Return);
        bench.open();
        QCOMPARE(bench.line("school").text(), u"上海大学"_s);
        QVERIFY(bench.line("school").isVisible());
        NewPersonEntry next(*bench.session, bench.theme);
        next.show();
        next.begin();
        QTRY_VERIFY(next.findChild<QLineEdit *>(u"new/school"_s));
        QCOMPARE(part<QLineEdit>(next, "new/school").text(), u"上海大学"_s);
        QTRY_VERIFY(part<QLineEdit>(next, "new/school").isVisible());
    }

    void everyInputIsNamed()
    {
        EntryBench bench;
        QTest::mouseClick(&part<QPushButton>(*bench.entry, "moreFacts"), Qt::LeftButton);
        for (const FieldInput *field : bench.entry->findChildren<FieldInput *>()) {
            const auto *label = field->findChild<QLabel *>();
            QVERIFY2(!label->text().isEmpty() && label->buddy() == field->input(), qPrintable(field->column()));
            QVERIFY2(!field->input()->accessibleName().isEmpty(), qPrintable(field->column()));
            QVERIFY(field->input()->objectName().startsWith(u"new/"_s));
        }
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<TextSize>("size");
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"zh_CN"_s}) {
            QTest::addRow("standard, %s", qPrintable(language)) << TextSize::Standard << language;
            QTest::addRow("large, %s", qPrintable(language)) << TextSize::Large << language;
            QTest::addRow("largest, %s", qPrintable(language)) << TextSize::Largest << language;
        }
    }
    void nothingIsCut()
    {
        QFETCH(TextSize, size);
        QFETCH(QString, language);
        EntryBench bench;
        bench.theme.setTextSize(size);
        speak(language);
        bench.know(u"陈晓明"_s, u"13800005678"_s, kNumber);
        bench.type("name", u"陈小明"_s);
        bench.type("phone", u"13800005678"_s);
        QTRY_COMPARE(bench.likely().size(), 1);
        QTRY_COMPARE(cutTexts(*bench.entry).join(u'\n'), QString());
        QVERIFY(bench.entry->minimumSizeHint().width() <= NewPersonEntry::kWidth);
        QTest::mouseClick(&part<QPushButton>(*bench.entry, "moreFacts"), Qt::LeftButton);
        bench.press(Qt::Key_Escape);
        QTRY_COMPARE(cutTexts(*bench.entry).join(u'\n'), QString());
    }
};

QTEST_MAIN(NewPersonEntryTest)
#include "tst_new_person_entry.moc"
