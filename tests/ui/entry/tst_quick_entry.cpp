// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/network.h"
#include "models/people/at_desk.h"
#include "models/people/enrolment_entry.h"
#include "models/people/people_store.h"
#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "ui/entry/quick_entry.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/veil.h"

#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QString kKind = u"职业指导"_s;

/// The entry over a window, driven by keys. On file are 陈小明 and 陈国华 (演示数据).
struct EntryBench {
    EntryBench()
    {
        chen = know(u"陈小明"_s);
        guohua = know(u"陈国华"_s);
        window.resize(1366, 690);
        window.show();
        QApplication::setActiveWindow(&window);
        make();
    }
    /// Anew, as after a crash: nothing but what was kept is there.
    void make()
    {
        veil = std::make_unique<Veil>(theme, &window);
        entry = new QuickEntry(*session, theme);
        veil->setContent(entry);
        QObject::connect(entry, &QuickEntry::closeWanted, veil.get(), &Veil::close);
        saved = std::make_unique<QSignalSpy>(entry, &QuickEntry::saved);
    }
    void open(const QList<std::pair<PersonId, QString>> &people = {})
    {
        entry->begin(people);
        veil->open(entry->firstInput());
        const auto isOffered = [this] {
            const auto *kind = entry->findChild<QPushButton *>(u"entryKind/"_s + kKind);
            return kind && kind->isVisible();
        };
        if (!QTest::qWaitFor(isOffered))
            qFatal("kinds");
        entry->firstInput()->setFocus();
    }
    PersonId know(const QString &name)
    {
        Person person;
        person.id = session.newId();
        person.area = 310'109'017;
        person.name = name;
        session.put(person);
        return PersonId(person.id);
    }
    [[nodiscard]] QList<Service> services()
    {
        const auto all = session.write<QList<Service>>([](Workspace &workspace) {
            return RecordStore(workspace.database()).where<Service>("t.kind IS NOT NULL ORDER BY t.n", {});
        });
        return all.value_or(QList<Service>());
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Types initials and takes the first who fits.
    void pick(const QString &initials, const QString &name)
    {
        auto &line = part<QLineEdit>(*entry, "entryPerson");
        line.setFocus();
        QTest::keyClicks(&line, initials);
        auto &list = part<QListWidget>(*entry, "entryPersonHits");
        if (!QTest::qWaitFor([&] { return list.isVisible() && list.item(0)->text().contains(name); }))
            qFatal("nobody");
        press(Qt::Key_Return);
    }
    void chooseKind(const QString &kind = kKind)
    {
        part<QPushButton>(*entry, (u"entryKind/"_s + kind).toUtf8().constData()).click();
    }
    [[nodiscard]] QList<EntryDraft> drafts()
    {
        const auto kept = session.write<QList<EntryDraft>>([](Workspace &workspace) {
            return draftsOf({workspace.journal().store(), workspace.journal().restricted(),
                             areaOf(workspace.facts().station), workspace.viewer().user});
        });
        return kept.value_or(QList<EntryDraft>());
    }
    [[nodiscard]] QPushButton &older() { return part<QPushButton>(*entry, "olderDrafts"); }
    QPlainTextEdit &note() { return part<QPlainTextEdit>(*entry, "entryNote"); }
    /// What is said beside an input.
    [[nodiscard]] QString said(const char *name) { return part<QWidget>(*entry, name).accessibleDescription(); }
    [[nodiscard]] bool isKept()
    {
        return QTest::qWaitFor([this] {
            for (const QLabel *label : entry->findChildren<QLabel *>()) {
                if (label->text().startsWith(u"Draft kept"_s))
                    return true;
            }
            return false;
        });
    }

    SessionBench session;
    Theme theme{*qApp};
    QWidget window;
    std::unique_ptr<Veil> veil;
    QuickEntry *entry = nullptr; ///< the veil's
    std::unique_ptr<QSignalSpy> saved;
    PersonId chen, guohua;
};

} // namespace

/// What the aide does a hundred times a day: somebody, a kind, a note, Ctrl+Enter.
class QuickEntryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aServiceIsRecordedWithKeysAlone()
    {
        EntryBench bench;
        bench.open();
        bench.pick(u"cxm"_s, u"陈小明"_s);
        bench.chooseKind();
        bench.note().setFocus();
        compose(bench.note(), u"面谈，简历已改好"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.saved->size(), 1);
        const QList<Service> services = bench.services();
        QCOMPARE(services.size(), 1);
        QCOMPARE(services.first().person, bench.chen);
        QCOMPARE(services.first().kind, kKind);
        QCOMPARE(services.first().note, u"面谈，简历已改好"_s);
        QCOMPARE(services.first().date, bench.session.today());
        QCOMPARE(services.first().channel, u"面谈"_s);
        QVERIFY(!bench.veil->isOpen());
        const auto told = bench.saved->first().first().value<EntrySaved>();
        QCOMPARE(told.people, QStringList(u"陈小明"_s));
        QVERIFY(!told.action.isNull());
    }

    void whoeverWritesTheNameOtherwisePicksByItsSound()
    {
        EntryBench bench;
        bench.open();
        auto &line = part<QLineEdit>(*bench.entry, "entryPerson");
        line.setFocus();
        compose(line, u"陈晓名"_s);
        auto &list = part<QListWidget>(*bench.entry, "entryPersonHits");
        QTRY_VERIFY(list.isVisible());
        QVERIFY(list.item(0)->text().contains(u"陈小明"_s));
        QVERIFY(list.item(0)->text().endsWith(u"sounds the same"_s));
    }

    void aDigitChoosesTheKind()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"entryKind/"_s));
        bench.press(Qt::Key_2);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.saved->size(), 1);
        QCOMPARE(bench.services().first().kind, kKind); // the second of the table
    }

    void severalPeopleGetOneEach()
    {
        EntryBench bench;
        bench.open();
        bench.pick(u"cxm"_s, u"陈小明"_s);
        bench.pick(u"cgh"_s, u"陈国华"_s);
        bench.pick(u"cxm"_s, u"陈小明"_s); // twice is once
        bench.chooseKind(u"政策宣讲"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.saved->size(), 1);
        QCOMPARE(bench.services().size(), 2);
        QCOMPARE(bench.saved->first().first().value<EntrySaved>().people.size(), 2);
    }

    void whatIsMissingIsSaidBesideItsFieldAndNothingIsLost()
    {
        EntryBench bench;
        bench.open();
        compose(bench.note(), u"写了一半"_s);
        bench.note().setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!bench.said("entryPerson").isEmpty());
        QVERIFY(!bench.said("entryKind").isEmpty());
        QCOMPARE(bench.note().toPlainText(), u"写了一半"_s);
        bench.pick(u"cxm"_s, u"陈小明"_s);
        QVERIFY(bench.said("entryPerson").isEmpty());
        auto &date = part<DateField>(*bench.entry, "entryDate");
        date.setText(u"某一天"_s);
        bench.chooseKind();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!bench.said("entryDate").isEmpty());
        QVERIFY(bench.services().isEmpty());
    }

    void whatIsRefusedStandsBesideTheFieldItIsAbout()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        bench.chooseKind();
        auto &date = part<DateField>(*bench.entry, "entryDate");
        date.setText(u"2026-11-24"_s); // tomorrow
        bench.note().setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.said("entryDate").contains(u"future"_s));
        QVERIFY(date.hasFocus());
        QVERIFY(bench.said("entryNote").isEmpty());
        date.setText(u"2026-11-23"_s);
        QVERIFY(bench.said("entryDate").isEmpty());
        LEYE_VERIFY(bench.session.write<>([&bench](Workspace &workspace) {
            return atDesk<void>(workspace, [&bench](const PeopleDesk &desk) -> Result<void> {
                Enrolment elder;
                elder.person = bench.chen;
                elder.kind = u"为老服务"_s;
                LEYE_TRY(const Saved<Enrolment> opened, openEnrolment(desk, elder));
                LEYE_CHECK(closeEnrolment(desk, EnrolmentId(opened.record.id),
                                          {u"13"_s, QDate(2026, 11, 23), u"死亡证明"_s, {}, {}, {}, {}}));
                return {};
            });
        }));
        bench.note().setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(bench.said("entryPerson").contains(u"died"_s));
        QCOMPARE(QApplication::focusWidget(), &part<QLineEdit>(*bench.entry, "entryPerson"));
        QVERIFY(bench.services().isEmpty());
    }

    void theFirstThingThatIsMissingGetsTheKeys()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        bench.note().setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!bench.said("entryKind").isEmpty());
        QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"entryKind/"_s));
        bench.press(Qt::Key_2);
        QVERIFY(bench.said("entryKind").isEmpty());
    }

    void aDraftIsThereAfterACrashAndGoneOnceSaved()
    {
        EntryBench bench;
        bench.open();
        bench.pick(u"cxm"_s, u"陈小明"_s);
        bench.chooseKind();
        compose(bench.note(), u"被打断了"_s);
        QVERIFY(bench.isKept());
        bench.make();
        bench.open();
        QTRY_COMPARE(bench.note().toPlainText(), u"被打断了"_s);
        QTRY_VERIFY(bench.entry->findChild<QPushButton *>(u"entryKind/"_s + kKind)->isChecked());
        bench.note().setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.saved->size(), 1);
        bench.make();
        bench.open();
        const auto none = bench.session.write<bool>([](Workspace &) { return true; }); // whatever was read has been
        LEYE_VERIFY(none);
        QCOMPARE(bench.note().toPlainText(), QString());
    }

    void anOlderDraftWaitsBesideWhatIsBegunWithSomebody()
    {
        EntryBench bench;
        bench.open();
        bench.pick(u"cxm"_s, u"陈小明"_s);
        compose(bench.note(), u"被打断了"_s);
        QVERIFY(bench.isKept());
        bench.make();
        bench.open({{bench.guohua, u"陈国华"_s}});
        QCOMPARE(bench.note().toPlainText(), QString());
        QTRY_VERIFY(bench.older().isVisible());
        QVERIFY(bench.older().text().startsWith(u"1 older draft"_s));
        QVERIFY(bench.older().menu()->actions().first()->text().contains(u"陈小明"_s));
        compose(bench.note(), u"新的一次"_s);
        QVERIFY(bench.isKept());
        QCOMPARE(bench.drafts().size(), 2);
        bench.make(); // the latest comes back by itself, the other one is asked for
        bench.open();
        QTRY_COMPARE(bench.note().toPlainText(), u"新的一次"_s);
        QTRY_VERIFY(bench.older().isVisible());
        bench.older().menu()->actions().first()->trigger();
        QTRY_COMPARE(bench.note().toPlainText(), u"被打断了"_s);
        QTRY_VERIFY(bench.older().isVisible() && bench.older().menu()->actions().first()->text().contains(u"陈国华"_s));
        bench.chooseKind();
        bench.note().setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.saved->size(), 1);
        QCOMPARE(bench.services().first().person, bench.chen);
        QCOMPARE(bench.drafts().size(), 1);
        QCOMPARE(bench.drafts().first().service.note, u"新的一次"_s);
    }

    void whatWasTypedAMomentAgoIsKeptBeforeAnotherBegins()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        compose(bench.note(), u"才写了一句"_s);
        bench.entry->begin({{bench.guohua, u"陈国华"_s}});
        QCOMPARE(bench.note().toPlainText(), QString());
        QTRY_VERIFY(bench.older().isVisible());
        QCOMPARE(bench.drafts().first().service.note, u"才写了一句"_s);
        QCOMPARE(bench.drafts().first().people, QList<PersonId>{bench.chen});
    }

    void whatIsTypedBehindTheSavingIsADraftOfItsOwn()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        bench.chooseKind();
        compose(bench.note(), u"谈了一小时"_s);
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        compose(bench.note(), u"，还有一句"_s); // before the answer is there
        QTRY_COMPARE(bench.saved->size(), 1);
        QCOMPARE(bench.services().size(), 1);
        QCOMPARE(bench.services().first().note, u"谈了一小时"_s);
        QTRY_COMPARE(bench.drafts().size(), 1);
        QCOMPARE(bench.drafts().first().service.note, u"谈了一小时，还有一句"_s);
    }

    void aDraftIsThrownAwayAndPutBack()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        auto &button = part<QPushButton>(*bench.entry, "discardDraft");
        QVERIFY(!button.isVisible()); // nothing to throw away
        compose(bench.note(), u"写给别人的"_s);
        QVERIFY(bench.isKept());
        QTRY_VERIFY(button.isVisible());
        button.setFocus();
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.note().toPlainText(), QString());
        QTRY_COMPARE(bench.drafts().size(), 0);
        button.setFocus();
        bench.press(Qt::Key_Space); // back again
        QCOMPARE(bench.note().toPlainText(), u"写给别人的"_s);
        QTRY_COMPARE(bench.drafts().size(), 1);
        QCOMPARE(bench.drafts().first().people, QList<PersonId>{bench.chen});
        button.setFocus();
        bench.press(Qt::Key_Space);
        compose(bench.note(), u"另一次"_s); // with something else typed there is no way back
        QVERIFY(bench.isKept());
        QTRY_COMPARE(bench.drafts().size(), 1);
        QCOMPARE(bench.drafts().first().service.note, u"另一次"_s);
    }

    void whatIsOnlyOpenedOrEmptiedAgainIsNoDraft()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        bench.chooseKind();
        compose(bench.note(), u"写错人了"_s);
        QTRY_COMPARE(bench.drafts().size(), 1);
        bench.note().clear();
        QTRY_COMPARE(bench.drafts().size(), 0);
        QVERIFY(!bench.older().isVisible());
    }

    void saveAndNextGoesOnWithSomebodyElse()
    {
        EntryBench bench;
        bench.open();
        bench.pick(u"cxm"_s, u"陈小明"_s);
        bench.chooseKind();
        bench.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(bench.saved->size(), 1);
        QVERIFY(bench.veil->isOpen());
        QCOMPARE(QApplication::focusWidget(), &part<QLineEdit>(*bench.entry, "entryPerson"));
        QCOMPARE(bench.note().toPlainText(), QString());
    }

    void aTemplateOfTheKindGoesIntoTheNote()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        const auto offered = [&bench] {
            QStringList names;
            for (const QPushButton *button : bench.entry->findChildren<QPushButton *>()) {
                if (button->objectName().startsWith(u"template/"_s) && button->isVisible())
                    names.append(button->text());
            }
            return names;
        };
        QVERIFY(offered().isEmpty());
        bench.chooseKind();
        QCOMPARE(offered(), QStringList({u"首次面谈"_s, u"简历修改"_s}));
        compose(bench.note(), u"已到。"_s);
        part<QPushButton>(*bench.entry, "template/简历修改").click();
        QVERIFY(bench.note().toPlainText().startsWith(u"已到。已看简历"_s));
        QVERIFY(bench.note().hasFocus());
        bench.note().undo();
        QCOMPARE(bench.note().toPlainText(), u"已到。"_s);
        bench.chooseKind(u"电话回访"_s);
        QCOMPARE(offered(), QStringList(u"电话回访"_s));
    }

    void theNoteTakesTheRoomThatIsThere()
    {
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        bench.chooseKind(); // with templates above the note
        const auto lines = [&bench] {
            return bench.note().viewport()->height() / QFontMetrics(bench.note().font()).lineSpacing();
        };
        for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
            bench.theme.setTextSize(size);
            bench.window.resize(1366, 2000);
            QTRY_VERIFY(lines() >= 7);
            bench.window.resize(1366, 400);
            QTRY_VERIFY(lines() < 7);
            QVERIFY2(lines() >= 4, qPrintable(QString::number(lines())));
            bench.window.resize(1366, 690);
            QTRY_VERIFY(lines() >= 4);
        }
        bench.theme.setTextSize(TextSize::Standard);
    }

    void aNumberInTheNoteIsWarnedOf_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<bool>("isWarned");
        QTest::newRow("nothing") << u"面谈 45 分钟"_s << false;
        QTest::newRow("ID number") << u"证号 310109195002030018"_s << true;
        QTest::newRow("phone") << u"手机 13812345678"_s << true;
        QTest::newRow("bank card") << u"卡号 6222021234567890128"_s << true;
    }
    void aNumberInTheNoteIsWarnedOf()
    {
        QFETCH(const QString, note);
        QFETCH(const bool, isWarned);
        EntryBench bench;
        bench.open({{bench.chen, u"陈小明"_s}});
        compose(bench.note(), note);
        QCOMPARE(!bench.said("entryNote").isEmpty(), isWarned);
        bench.note().clear();
        QVERIFY(bench.said("entryNote").isEmpty());
    }

    void whoMayNotRecordKeepsWhatTheyTyped()
    {
        EntryBench bench;
        bench.veil.reset();
        bench.session.signIn(u"陆萍"_s, Role::Administrator);
        bench.make();
        bench.open({{bench.chen, u"陈小明"_s}});
        bench.chooseKind();
        compose(bench.note(), u"不该丢"_s);
        bench.note().setFocus();
        bench.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!bench.said("entryNote").isEmpty());
        QCOMPARE(bench.note().toPlainText(), u"不该丢"_s);
        QCOMPARE(bench.saved->size(), 0);
    }
};

QTEST_MAIN(QuickEntryTest)
#include "tst_quick_entry.moc"
