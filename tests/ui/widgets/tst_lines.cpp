// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/masked_value.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/pick_line.h"
#include "ui/widgets/secret_line.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTimer>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Lines to type into, with what is said about them.
class LinesTest : public QObject {
    Q_OBJECT

    struct FieldBench : WidgetBench {
        FieldBench() : field(add(new Field(u"&Name"_s, line))) { show(); }
        [[nodiscard]] QLabel *label()
        {
            const QList<QLabel *> labels = field.findChildren<QLabel *>();
            return *std::find_if(labels.begin(), labels.end(), [](const QLabel *one) { return one->buddy(); });
        }
        /// What stands below the line, and the part it has in the design.
        [[nodiscard]] std::pair<QString, QString> note()
        {
            for (const QLabel *one : field.findChildren<QLabel *>()) {
                if (!one->buddy())
                    return {one->isVisible() ? one->text() : QString(), one->property("role").toString()};
            }
            return {};
        }

        QLineEdit *line = new QLineEdit;
        Field &field;
    };

    struct PickBench : WidgetBench {
        PickBench()
            : pick(add(new PickLine(theme, u"who"_s)))
            , typed(&pick, &PickLine::typed)
            , taken(&pick, &PickLine::taken)
        {
            show();
            pick.setFocus();
        }
        [[nodiscard]] QListWidget &hits() { return part<QListWidget>(pick, "whoHits"); }

        PickLine &pick;
        QSignalSpy typed, taken;
    };

    struct MaskBench : WidgetBench {
        MaskBench() : value(add(new MaskedValue(theme, u"eye"_s))), wanted(&value, &MaskedValue::revealWanted)
        {
            value.setWhat(u"phone"_s);
            value.show(u"138****5678"_s, true, u"a"_s);
            show();
        }
        [[nodiscard]] QPushButton &eye() { return part<QPushButton>(value, "eye"); }
        [[nodiscard]] QTimer &timer() { return *value.findChild<QTimer *>(u"maskAgain"_s); }

        MaskedValue &value;
        QSignalSpy wanted;
    };

private Q_SLOTS:
    void theLabelNamesTheInputAndLeadsToIt();
    void theLabelLeadsIntoInputsOfSeveralParts();
    void theLabelIsSpokenWithoutItsSign_data();
    void theLabelIsSpokenWithoutItsSign();
    void anErrorGoesBeforeAWarningAndAHint();
    void aPathIsTypedInAnyForm_data();
    void aPathIsTypedInAnyForm();
    void whatIsSaidOfAPathIsReadAloud();
    void enterSubmitsAPath();
    void aFolderIsChosenInTheWindowOfFiles();
    void aSecretIsHiddenUntilTheEyeIsPressed();
    void capsLockIsTold_data();
    void capsLockIsTold();
    void arrowsChooseAndEnterTakes();
    void aPressTakes();
    void whatIsOfferedGoesWithEscAndFocus();
    void nothingIsFoundWhileAWordIsComposed();
    void keysAreTheLinesWhereNothingIsOffered();
    void theEyeAsksAndMasksAgain();
    void itIsMaskedAgainByItself();
    void theSameStaysRevealedAndAnotherNot();
    void whoMayNotSeeItReadsWhy();
    void whatIsNotMaskedHasNoEye();
};

void LinesTest::theLabelNamesTheInputAndLeadsToIt()
{
    FieldBench bench;
    QCOMPARE(bench.label()->buddy(), bench.line);
    QCOMPARE(bench.line->accessibleName(), u"Name"_s);
    bench.key(Qt::Key_N, Qt::AltModifier);
    QVERIFY(bench.line->hasFocus());
    bench.field.setLabel(u"&Phone"_s);
    QCOMPARE(bench.label()->text(), u"&Phone"_s);
    QCOMPARE(bench.line->accessibleName(), u"Phone"_s);
}

void LinesTest::theLabelLeadsIntoInputsOfSeveralParts()
{
    WidgetBench bench;
    auto *who = new PickLine(bench.theme, u"who"_s);
    auto *how = new Choice(bench.theme, u"how"_s);
    how->setOptions({{u"visit"_s, u"上门"_s}, {u"phone"_s, u"电话"_s}});
    how->setCode(u"phone"_s);
    auto &whoField = bench.add(new Field(u"&Who"_s, who));
    bench.add(new Field(u"&How"_s, how));
    bench.show();
    bench.key(Qt::Key_W, Qt::AltModifier);
    QVERIFY(who->line().hasFocus());
    QCOMPARE(who->line().accessibleName(), u"Who"_s);
    whoField.setError(u"nobody"_s);
    QCOMPARE(who->line().accessibleDescription(), u"nobody"_s); // it is read aloud where the focus is
    bench.key(Qt::Key_H, Qt::AltModifier);
    QVERIFY(part<QPushButton>(*how, "how/phone").hasFocus());
    QCOMPARE(part<QPushButton>(*how, "how/phone").accessibleName(), u"电话"_s);
}

void LinesTest::theLabelIsSpokenWithoutItsSign_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("no sign") << u"Name"_s << u"Name"_s;
    QTest::newRow("in the word") << u"Na&me"_s << u"Name"_s;
    QTest::newRow("behind Chinese words") << u"姓名 (&N)"_s << u"姓名"_s;
    QTest::newRow("without a blank") << u"姓名(&N)"_s << u"姓名"_s;
    QTest::newRow("brackets of its own") << u"备注 (选填)"_s << u"备注 (选填)"_s;
}

void LinesTest::theLabelIsSpokenWithoutItsSign()
{
    QFETCH(const QString, label);
    QLineEdit *line = new QLineEdit;
    const Field field(label, line);
    QTEST(line->accessibleName(), "spoken");
}

void LinesTest::anErrorGoesBeforeAWarningAndAHint()
{
    FieldBench bench;
    const auto says = [&bench](const QString &words, const char *role) {
        const auto [text, part] = bench.note();
        return text == words && part == QLatin1StringView(role) && bench.line->accessibleDescription() == words;
    };
    QVERIFY(says({}, "hint"));
    bench.field.setError(u"too short"_s);
    bench.field.setWarning(u"unusual"_s);
    bench.field.setHint(u"as on the card"_s);
    QVERIFY(says(u"too short"_s, "error"));
    QCOMPARE(bench.field.error(), u"too short"_s);
    QCOMPARE(bench.line->property("state").toString(), u"error"_s);
    bench.field.setError({});
    QVERIFY(says(u"unusual"_s, "warning"));
    QCOMPARE(bench.line->property("state").toString(), QString());
    bench.field.setWarning({});
    QVERIFY(says(u"as on the card"_s, "hint"));
    bench.field.setHint({});
    QVERIFY(says({}, "hint"));
}

void LinesTest::aPathIsTypedInAnyForm_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("path");
    QTest::newRow("nothing") << u"  "_s << QString();
    QTest::newRow("absolute") << u"/srv/list.xlsx"_s << u"/srv/list.xlsx"_s;
    QTest::newRow("with blanks around") << u" /srv/list.xlsx "_s << u"/srv/list.xlsx"_s;
    QTest::newRow("with steps back") << u"/srv/a/../list.xlsx"_s << u"/srv/list.xlsx"_s;
    QTest::newRow("in the home folder") << u"list.xlsx"_s << QDir::homePath() + u"/list.xlsx"_s;
    QTest::newRow("by its sign") << u"~/list.xlsx"_s << QDir::homePath() + u"/list.xlsx"_s;
    QTest::newRow("the home folder") << u"~"_s << QDir::homePath();
    QTest::newRow("a name that begins so") << u"~list"_s << QDir::homePath() + u"/~list"_s;
}

void LinesTest::aPathIsTypedInAnyForm()
{
    QFETCH(const QString, typed);
    WidgetBench bench;
    auto &path = bench.add(new PathField(PathField::Kind::OpenFile, u"file"_s));
    bench.show();
    path.setFocus();
    bench.type(typed);
    QTEST(path.path(), "path");
}

void LinesTest::whatIsSaidOfAPathIsReadAloud()
{
    WidgetBench bench;
    auto &path = bench.add(new PathField(PathField::Kind::SaveFile, u"file"_s));
    path.setLabel(u"&File"_s);
    path.setHint(u"outside the workspace"_s);
    bench.show();
    QCOMPARE(path.line().accessibleName(), u"File"_s);
    QVERIFY(part<QPushButton>(path, "file/browse").accessibleName().contains(u"File"_s));
    QCOMPARE(path.line().accessibleDescription(), u"outside the workspace"_s);
    path.setError(u"there is one already"_s);
    QCOMPARE(path.line().accessibleDescription(), u"there is one already"_s);
    QCOMPARE(path.line().property("state").toString(), u"error"_s);
    bench.key(Qt::Key_F, Qt::AltModifier);
    bench.type(u"x"_s); // and it is another one
    QCOMPARE(path.line().accessibleDescription(), u"outside the workspace"_s);
    QCOMPARE(path.line().property("state").toString(), QString());
}

void LinesTest::enterSubmitsAPath()
{
    WidgetBench bench;
    auto &path = bench.add(new PathField(PathField::Kind::OpenFile, u"file"_s));
    bench.show();
    QSignalSpy submitted(&path, &PathField::submitted);
    path.setPath(u"/srv/list.xlsx"_s);
    QVERIFY(submitted.isEmpty());
    path.setFocus();
    bench.key(Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
}

void LinesTest::aFolderIsChosenInTheWindowOfFiles()
{
    WidgetBench bench;
    auto &path = bench.add(new PathField(PathField::Kind::Folder, u"folder"_s));
    path.setLabel(u"Folder"_s);
    bench.show();
    const QTemporaryDir folder;
    path.setPath(folder.path());
    QDir(folder.path()).mkdir(u"backups"_s);
    const auto answer = [](const QString &typed) {
        QTimer::singleShot(0, qApp, [typed] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            QVERIFY(files);
            QCOMPARE(files->windowTitle(), u"Folder"_s);
            part<QLineEdit>(*files, "fileNameEdit").setText(typed);
            QTest::keyClick(files, typed.isEmpty() ? Qt::Key_Escape : Qt::Key_Return);
        });
    };
    answer({});
    bench.press("folder/browse");
    QCOMPARE(path.path(), folder.path());
    answer(folder.filePath(u"backups"_s));
    bench.press("folder/browse");
    QCOMPARE(path.path(), folder.filePath(u"backups"_s));
    QVERIFY(bench.window.focusWidget() == &path.line());
}

void LinesTest::aSecretIsHiddenUntilTheEyeIsPressed()
{
    WidgetBench bench;
    auto &line = bench.add(new SecretLine(bench.theme, u"passphrase"_s));
    bench.show();
    line.setFocus();
    bench.type(u"tian-mi"_s);
    QCOMPARE(line.echoMode(), QLineEdit::Password);
    QVERIFY(!line.displayText().contains(u"tian"_s));
    auto &eye = part<QAction>(line, "reveal");
    QVERIFY(!eye.text().isEmpty());
    eye.trigger();
    QCOMPARE(line.displayText(), u"tian-mi"_s);
    eye.trigger();
    QCOMPARE(line.echoMode(), QLineEdit::Password);
    eye.trigger();
    line.forget();
    QCOMPARE(line.text(), QString());
    QCOMPARE(line.echoMode(), QLineEdit::Password); // what is typed next is hidden again
}

void LinesTest::capsLockIsTold_data()
{
    QTest::addColumn<char>("key");
    QTest::addColumn<bool>("isShifted");
    QTest::addColumn<QVariant>("told");
    QTest::newRow("a small letter") << 'a' << false << QVariant(false);
    QTest::newRow("a large one without Shift") << 'A' << false << QVariant(true);
    QTest::newRow("a large one with Shift") << 'A' << true << QVariant(false);
    QTest::newRow("a small one with Shift") << 'a' << true << QVariant(true);
    QTest::newRow("a digit says nothing") << '7' << false << QVariant();
}

void LinesTest::capsLockIsTold()
{
    QFETCH(const char, key);
    QFETCH(const bool, isShifted);
    WidgetBench bench;
    auto &line = bench.add(new SecretLine(bench.theme, u"passphrase"_s));
    bench.show();
    QSignalSpy seen(&line, &SecretLine::capsLockSeen);
    QTest::keyClick(&line, key, isShifted ? Qt::ShiftModifier : Qt::NoModifier);
    QTEST(seen.value(0).value(0), "told");
    QTest::keyClick(&line, Qt::Key_CapsLock);
    QCOMPARE(seen.last().first().toBool(), false);
}

void LinesTest::arrowsChooseAndEnterTakes()
{
    PickBench bench;
    bench.type(u" wf "_s);
    QCOMPARE(bench.typed.last().first().toString(), u"wf"_s);
    bench.pick.offer({u"王芳"_s, u"吴帆"_s, u"武峰"_s});
    QVERIFY(bench.hits().isVisible());
    QCOMPARE(bench.hits().currentRow(), 0);
    bench.key(Qt::Key_Up); // there is none above
    QCOMPARE(bench.hits().currentRow(), 0);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Down); // nor below
    QCOMPARE(bench.hits().currentRow(), 2);
    bench.key(Qt::Key_Up);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.taken.size(), 1);
    QCOMPARE(bench.taken.first().first().toInt(), 1);
    QVERIFY(bench.pick.line().hasFocus());
}

void LinesTest::aPressTakes()
{
    PickBench bench;
    bench.pick.offer({u"王芳"_s, u"吴帆"_s});
    const QPoint second = bench.hits().visualItemRect(bench.hits().item(1)).center();
    QVERIFY(bench.hits().viewport()->rect().contains(second)); // all of them are in sight
    QTest::mouseClick(bench.hits().viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(bench.taken.value(0).value(0).toInt(), 1);
    QVERIFY(bench.pick.line().hasFocus());
}

void LinesTest::whatIsOfferedGoesWithEscAndFocus()
{
    PickBench bench;
    bench.pick.offer({u"王芳"_s});
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.hits().isVisible());
    bench.pick.offer({u"王芳"_s});
    bench.key(Qt::Key_Tab);
    QVERIFY(bench.after.hasFocus()); // not the list
    QVERIFY(!bench.hits().isVisible());
    QVERIFY(bench.taken.isEmpty());
}

void LinesTest::nothingIsFoundWhileAWordIsComposed()
{
    PickBench bench;
    QInputMethodEvent preedit(u"wang'fang"_s, {});
    QApplication::sendEvent(&bench.pick.line(), &preedit);
    QVERIFY(bench.typed.isEmpty());
    compose(bench.pick.line(), u"王芳"_s);
    QCOMPARE(bench.typed.size(), 1);
    QCOMPARE(bench.typed.first().first().toString(), u"王芳"_s);
}

void LinesTest::keysAreTheLinesWhereNothingIsOffered()
{
    PickBench bench;
    QSignalSpy entered(&bench.pick.line(), &QLineEdit::returnPressed);
    bench.key(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    bench.type(u"w"_s);
    bench.pick.offer({u"王芳"_s});
    bench.pick.clear();
    QCOMPARE(bench.pick.line().text(), QString());
    bench.key(Qt::Key_Return);
    QCOMPARE(entered.size(), 2);
    QVERIFY(bench.taken.isEmpty());
}

void LinesTest::theEyeAsksAndMasksAgain()
{
    MaskBench bench;
    QCOMPARE(bench.eye().accessibleName(), u"Show all of it: phone"_s);
    bench.press("eye");
    QCOMPARE(bench.wanted.size(), 1);
    QCOMPARE(bench.value.text(), u"138****5678"_s); // it has no more than that
    bench.value.reveal(u"13800005678"_s);
    QCOMPARE(bench.value.text(), u"13800005678"_s);
    QVERIFY(bench.value.isRevealed());
    QCOMPARE(bench.eye().accessibleName(), u"Mask again: phone"_s);
    bench.eye().setFocus();
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.value.text(), u"138****5678"_s);
    QVERIFY(!bench.value.isRevealed());
    QCOMPARE(bench.wanted.size(), 1);
}

void LinesTest::itIsMaskedAgainByItself()
{
    MaskBench bench;
    bench.value.reveal(u"13800005678"_s);
    QCOMPARE(bench.timer().interval(), 30'000);
    bench.timer().start(0);
    QTRY_COMPARE(bench.value.text(), u"138****5678"_s);
    QVERIFY(!bench.value.isRevealed());
}

void LinesTest::theSameStaysRevealedAndAnotherNot()
{
    MaskBench bench;
    bench.value.reveal(u"13800005678"_s);
    bench.value.show(u"138****5678"_s, true, u"a"_s); // read again
    QCOMPARE(bench.value.text(), u"13800005678"_s);
    bench.value.show(u"138****5678"_s, true, u"b"_s); // masked alike, but somebody else's
    QCOMPARE(bench.value.text(), u"138****5678"_s);
    bench.value.reveal(u"13800005678"_s);
    bench.value.show(u"139****9999"_s, true, u"b"_s); // changed
    QCOMPARE(bench.value.text(), u"139****9999"_s);
    QVERIFY(!bench.value.isRevealed());
}

void LinesTest::whoMayNotSeeItReadsWhy()
{
    MaskBench bench;
    bench.value.lock(u"needs the role counsellor"_s);
    QVERIFY(!bench.eye().isEnabled());
    QCOMPARE(bench.eye().toolTip(), u"needs the role counsellor"_s);
    QCOMPARE(bench.eye().accessibleDescription(), u"needs the role counsellor"_s);
    bench.press("eye");
    QVERIFY(bench.wanted.isEmpty());
    bench.value.lock({});
    QCOMPARE(bench.eye().toolTip(), bench.eye().accessibleName());
    bench.press("eye");
    QCOMPARE(bench.wanted.size(), 1);
}

void LinesTest::whatIsNotMaskedHasNoEye()
{
    MaskBench bench;
    bench.value.show(u"上海大学"_s, false, u"a"_s);
    QVERIFY(!bench.eye().isVisible());
    QCOMPARE(bench.value.label().text(), u"上海大学"_s);
    bench.value.show(u"138****5678"_s, true, u"a"_s);
    QVERIFY(bench.eye().isVisible());
}

QTEST_MAIN(LinesTest)
#include "tst_lines.moc"
