// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person.h"
#include "tests/support/people_bench.h"
#include "tests/support/widget_bench.h"
#include "ui/fields/committee_line.h"
#include "ui/fields/field_input.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/date_field.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QWheelEvent>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);

const FieldSpec &specOf(const char *column) { return *kPerson.field(column); }

} // namespace

/// Inputs for the fields of records, each kind as people fill it in.
class FieldInputTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        explicit Bench(const char *column)
            : field(add(new FieldInput(specOf(column), theme, u"form/"_s + QLatin1StringView(column), kToday)))
        {
            begin();
        }
        Bench(const char *column, QWidget *input) : field(add(new FieldInput(specOf(column), input))) { begin(); }
        template <typename W>
        [[nodiscard]] W &input()
        {
            auto *input = qobject_cast<W *>(field.input());
            if (!input)
                qFatal("another input");
            return *input;
        }

        FieldInput &field;
        std::unique_ptr<QSignalSpy> edited, left;

    private:
        void begin()
        {
            show();
            edited = std::make_unique<QSignalSpy>(&field, &FieldInput::edited);
            left = std::make_unique<QSignalSpy>(&field, &FieldInput::left);
            field.setFocus();
        }
    };

    /// The shipped code tables.
    static const CodeTables &codes()
    {
        static const CodeTables tables = PeopleBench().codes;
        return tables;
    }
    static void turnWheel(QWidget &over)
    {
        QWheelEvent event(QPointF(5, 5), over.mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&over, &event);
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(startCrypto()); }
    void eachKindHasItsInput_data();
    void eachKindHasItsInput();
    void aLineIsTyped();
    void severalLinesAreTypedAndTabLeadsOn();
    void aDayIsTyped();
    void aDayThatIsNoneStays();
    void yesAndNo();
    void aCodeIsChosen();
    void theCodesOfATableAreOffered();
    void otherCodesKeepTheChosenOne();
    void aRetiredCodeIsNotLost();
    void theWheelChoosesNothingByTheWay();
    void aChoiceOfButtons();
    void aCommitteeIsFound();
    void whatIsOnFileIsShown_data();
    void whatIsOnFileIsShown();
    void whatIsOnFileIsWrittenOver();
    void whatWasTypedStaysBesideWhatIsNew();
    void leavingIsTold();
};

void FieldInputTest::eachKindHasItsInput_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("label");
    QTest::newRow("text") << QByteArray("name") << QByteArray("QLineEdit") << u"Name"_s;
    QTest::newRow("long text") << QByteArray("remark") << QByteArray("QPlainTextEdit") << u"Remark"_s;
    QTest::newRow("a day") << QByteArray("birth") << QByteArray("leye::DateField") << u"Date of birth"_s;
    QTest::newRow("a code") << QByteArray("sex") << QByteArray("QComboBox") << u"Sex"_s;
    QTest::newRow("yes or no") << QByteArray("lives_elsewhere") << QByteArray("QCheckBox") << u"Lives elsewhere"_s;
    QTest::newRow("money") << QByteArray("wish_salary") << QByteArray("QLineEdit") << u"Wanted pay a month"_s;
}

void FieldInputTest::eachKindHasItsInput()
{
    QFETCH(const QByteArray, column);
    QFETCH(const QByteArray, input);
    QFETCH(const QString, label);
    Bench bench(column.constData());
    QCOMPARE(QByteArray(bench.field.input()->metaObject()->className()), input);
    QCOMPARE(bench.field.input()->objectName(), u"form/"_s + QLatin1StringView(column));
    QCOMPARE(bench.field.input()->accessibleName(), label);
    QVERIFY(bench.field.input()->hasFocus());
    QCOMPARE(bench.field.column(), QString::fromLatin1(column));
    QCOMPARE(bench.field.text(), QString());
    QCOMPARE(bench.field.hasLines(), input == "QPlainTextEdit");
    QVERIFY(!bench.field.isUnreadable());
}

void FieldInputTest::aLineIsTyped()
{
    Bench bench("wish_salary");
    bench.type(u"5 000"_s);
    QCOMPARE(bench.field.text(), u"5 000"_s); // its rules know what that is
    QCOMPARE(bench.edited->size(), 5);
    bench.field.setText(u"6000"_s);
    QCOMPARE(bench.input<QLineEdit>().text(), u"6000"_s);
}

void FieldInputTest::severalLinesAreTypedAndTabLeadsOn()
{
    Bench bench("remark");
    bench.type(u"a"_s);
    bench.key(Qt::Key_Return);
    bench.type(u"b"_s);
    QCOMPARE(bench.field.text(), u"a\nb"_s);
    QCOMPARE(bench.edited->size(), 3);
    bench.key(Qt::Key_Tab);
    QVERIFY(bench.after.hasFocus());
    QCOMPARE(bench.field.text(), u"a\nb"_s);
    bench.field.setText(u"一\n二"_s);
    QCOMPARE(bench.input<QPlainTextEdit>().toPlainText(), u"一\n二"_s);
}

void FieldInputTest::aDayIsTyped()
{
    Bench bench("birth");
    bench.type(u"11-22"_s);
    QCOMPARE(bench.field.text(), u"2026-11-22"_s);
    QCOMPARE(bench.field.date(), QDate(2026, 11, 22));
    QVERIFY(!bench.edited->isEmpty());
    bench.field.setText(u"1994-08-21"_s);
    QCOMPARE(bench.input<DateField>().text(), dateText(QDate(1994, 8, 21)));
    bench.field.setText({});
    QCOMPARE(bench.input<DateField>().text(), QString());
    QCOMPARE(bench.field.date(), QDate());
}

void FieldInputTest::aDayThatIsNoneStays()
{
    Bench bench("birth");
    bench.type(u"31.2"_s);
    QVERIFY(bench.field.isUnreadable());
    QCOMPARE(bench.field.text(), u"31.2"_s);
    QCOMPARE(bench.field.date(), QDate());
    bench.field.setText(u"Spring 1994"_s); // as it came from a list
    QCOMPARE(bench.input<DateField>().text(), u"Spring 1994"_s);
    QVERIFY(bench.field.isUnreadable());
}

void FieldInputTest::yesAndNo()
{
    Bench bench("lives_elsewhere");
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.field.text(), u"是"_s); // for the rules, in every language
    QCOMPARE(bench.edited->size(), 1);
    QCOMPARE(bench.input<QCheckBox>().text(), u"Yes"_s);
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.field.text(), QString());
    bench.field.setText(u"是"_s);
    QVERIFY(bench.input<QCheckBox>().isChecked());
}

void FieldInputTest::aCodeIsChosen()
{
    Bench bench("sex");
    bench.field.setOptions({{u"1"_s, u"男"_s}, {u"2"_s, u"女"_s}});
    QCOMPARE(bench.field.text(), QString()); // none until somebody chooses
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.field.text(), u"2"_s);
    QCOMPARE(bench.input<QComboBox>().currentText(), u"女"_s);
    QCOMPARE(bench.edited->size(), 2);
    bench.field.setText(u"1"_s);
    QCOMPARE(bench.input<QComboBox>().currentText(), u"男"_s);
}

void FieldInputTest::theCodesOfATableAreOffered()
{
    Bench bench("residence");
    bench.field.setCodes(codes());
    auto &combo = bench.input<QComboBox>();
    const QStringList offered = codes().codes(u"app_residence"_s);
    QVERIFY(!offered.isEmpty());
    QCOMPARE(combo.count(), offered.size() + 1);
    QCOMPARE(combo.itemText(0), u"—"_s);
    QCOMPARE(combo.itemData(0).toString(), QString()); // the way back to none
    for (int i = 0; i < offered.size(); ++i) {
        QCOMPARE(combo.itemData(i + 1).toString(), offered[i]);
        QCOMPARE(combo.itemText(i + 1), codes().label(u"app_residence"_s, offered[i]));
    }
    Bench line("name");
    line.field.setText(u"陈小明"_s);
    line.field.setCodes(codes()); // has none
    QCOMPARE(line.field.text(), u"陈小明"_s);
}

void FieldInputTest::otherCodesKeepTheChosenOne()
{
    Bench bench("sex");
    bench.field.setOptions({{u"1"_s, u"男"_s}, {u"2"_s, u"女"_s}});
    bench.field.setText(u"2"_s);
    bench.edited->clear();
    bench.field.setOptions({{u"2"_s, u"Female"_s}, {u"9"_s, u"Unknown"_s}});
    QCOMPARE(bench.field.text(), u"2"_s);
    QVERIFY(bench.edited->isEmpty()); // nobody chose
    bench.field.setOptions({{u"9"_s, u"Unknown"_s}});
    QCOMPARE(bench.field.text(), QString());
}

void FieldInputTest::aRetiredCodeIsNotLost()
{
    Bench bench("sex");
    bench.field.setCodes(codes());
    bench.field.show(u"5"_s, u"女改男"_s);
    QCOMPARE(bench.field.text(), u"5"_s);
    QCOMPARE(bench.input<QComboBox>().currentText(), u"女改男"_s);
    const int count = bench.input<QComboBox>().count();
    bench.field.show(u"1"_s, u"男"_s);
    QCOMPARE(bench.input<QComboBox>().count(), count); // what is offered is not offered twice
}

void FieldInputTest::theWheelChoosesNothingByTheWay()
{
    Bench bench("sex");
    bench.field.setCodes(codes());
    bench.field.setText(u"1"_s);
    bench.before.setFocus();
    turnWheel(bench.input<QComboBox>());
    QCOMPARE(bench.field.text(), u"1"_s);
    bench.field.setFocus();
    turnWheel(bench.input<QComboBox>());
    QVERIFY(bench.field.text() != u"1"_s);
}

void FieldInputTest::aChoiceOfButtons()
{
    const Theme theme(*qApp);
    Bench bench("sex", new Choice(theme, u"form/sex"_s, true));
    bench.field.setCodes(codes());
    QCOMPARE(bench.field.text(), QString());
    bench.field.setFocus();
    bench.key(Qt::Key_2);
    QCOMPARE(bench.field.text(), codes().codes(u"gender_gb2261_1"_s).value(1));
    QCOMPARE(bench.edited->size(), 1);
    bench.field.setText(u"1"_s);
    QCOMPARE(bench.input<Choice>().code(), u"1"_s);
    QCOMPARE(bench.edited->size(), 1);
}

void FieldInputTest::aCommitteeIsFound()
{
    const Theme theme(*qApp);
    auto *line = new CommitteeLine(theme, u"form/committee"_s);
    line->setPlaces(*Places::load(), u"310109009"_s);
    Bench bench("committee", line);
    compose(line->line(), u"欧二"_s);
    QCOMPARE(bench.field.text(), u"欧二"_s);
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.field.text(), u"310109009002"_s);
    QCOMPARE(line->line().accessibleName(), u"Residents' committee"_s);
    QCOMPARE(bench.edited->size(), 2);
    bench.key(Qt::Key_Tab);
    QCOMPARE(bench.left->size(), 1);
    bench.field.setText(u"310109009003"_s);
    QCOMPARE(line->line().text(), u"欧三居委会"_s);
}

void FieldInputTest::whatIsOnFileIsShown_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::addColumn<bool>("isYes");
    QTest::addColumn<QString>("held");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << QByteArray("name") << false << u"陈小明"_s << u"陈小明"_s << u"陈小明"_s;
    QTest::newRow("a day") << QByteArray("birth") << false << u"1994-08-21"_s << u"21 August 1994"_s << u"1994-08-21"_s;
    QTest::newRow("no day") << QByteArray("birth") << false << QString() << QString() << QString();
    QTest::newRow("a code") << QByteArray("sex") << false << u"2"_s << u"女"_s << u"2"_s;
    QTest::newRow("no code") << QByteArray("sex") << false << QString() << QString() << QString();
    QTest::newRow("money in words") << QByteArray("wish_salary") << false << QString() << u"5000.00"_s << u"5000.00"_s;
    QTest::newRow("yes") << QByteArray("lives_elsewhere") << true << QString() << u"yes"_s << u"是"_s;
    QTest::newRow("no") << QByteArray("lives_elsewhere") << false << QString() << u"no"_s << QString();
    QTest::newRow("lines") << QByteArray("remark") << false << u"一\n二"_s << u"一\n二"_s << u"一\n二"_s;
}

void FieldInputTest::whatIsOnFileIsShown()
{
    QFETCH(const QByteArray, column);
    QFETCH(const bool, isYes);
    QFETCH(const QString, held);
    QFETCH(const QString, words);
    Bench bench(column.constData());
    bench.field.setCodes(codes());
    const bool isYesOrNo = bench.field.spec().kind == FieldKind::Boolean;
    bench.field.show(isYesOrNo ? Value(isYes) : held.isNull() ? Value() : Value(held), words);
    QTEST(bench.field.text(), "text");
}

void FieldInputTest::whatIsOnFileIsWrittenOver()
{
    for (const char *column : {"name", "remark"}) {
        Bench bench(column);
        bench.field.show(u"old words"_s, u"old words"_s);
        bench.type(u"new"_s);
        QCOMPARE(bench.field.text(), u"new"_s);
    }
}

void FieldInputTest::whatWasTypedStaysBesideWhatIsNew()
{
    Bench bench("school");
    const auto hint = [&bench] { return bench.field.input()->accessibleDescription(); };
    const auto goOn = [&bench](const QString &begun, const QString &onFile) {
        return bench.field.goOn(begun, onFile.isEmpty() ? Value() : Value(onFile), onFile);
    };
    QCOMPARE(goOn({}, u"复旦大学"_s), u"复旦大学"_s); // nobody typed
    QCOMPARE(bench.field.text(), u"复旦大学"_s);
    QCOMPARE(hint(), QString());
    bench.field.setText(u"上海大学"_s);
    QCOMPARE(goOn(u"复旦大学"_s, u"同济大学"_s), u"同济大学"_s);
    QCOMPARE(bench.field.text(), u"上海大学"_s);
    QCOMPARE(hint(), u"On file by now: 同济大学. Saving replaces it."_s);
    QCOMPARE(goOn(u"同济大学"_s, {}), QString());
    QCOMPARE(bench.field.text(), u"上海大学"_s);
    QCOMPARE(hint(), u"On file by now: —. Saving replaces it."_s);
    QCOMPARE(goOn({}, {}), QString()); // something else of the record was changed
    QCOMPARE(bench.field.text(), u"上海大学"_s);
    QCOMPARE(hint(), QString());
    goOn({}, u"上海大学"_s); // both say the same
    QCOMPARE(hint(), QString());

    Bench day("birth");
    day.type(u"31.2"_s);
    QCOMPARE(day.field.goOn({}, Value(u"1994-08-21"_s), u"21 August 1994"_s), u"1994-08-21"_s);
    QCOMPARE(day.field.text(), u"31.2"_s);
    QVERIFY(day.field.input()->accessibleDescription().contains(u"21 August 1994"_s));

    Bench code("sex");
    code.field.setCodes(codes());
    code.field.setText(u"1"_s);
    QCOMPARE(code.field.goOn({}, Value(u"2"_s), u"女"_s), u"2"_s);
    QCOMPARE(code.field.text(), u"1"_s);
}

void FieldInputTest::leavingIsTold()
{
    for (const char *column : {"name", "remark", "birth", "sex", "lives_elsewhere"}) {
        Bench bench(column);
        QVERIFY2(bench.left->isEmpty(), column);
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.left->size(), 1);
        QVERIFY2(bench.after.hasFocus(), column);
    }
}

QTEST_MAIN(FieldInputTest)
#include "tst_field_input.moc"
