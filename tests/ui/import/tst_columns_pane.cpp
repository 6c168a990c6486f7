// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sheets/books.h"
#include "tests/support/widget_bench.h"
#include "ui/import/columns_pane.h"
#include "ui/import/import_words.h"
#include "ui/widgets/pill.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSpinBox>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// Made-up people (演示数据).
const auto kRoster = u"序号,姓名,身份证号,电话,自编栏\n"
                     u"1,吴桂芳,310109199408219986,15100780963,甲\n"
                     u"2,欧阳敏,310109200302119974,13027322286,乙\n"
                     u"3,何佳慧,310109199811079987,17630909864,一二三四五六七八九十一二三四五六七八九十\n"
                     u"4,孔令辉,310109198804229970,18311150634,甲\n"
                     u"5,石建国,,,丁\n"_s;

QByteArray row(const QByteArrayList &cells)
{
    QByteArray xml = "<row>";
    for (const QByteArray &cell : cells)
        xml += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return xml + "</row>";
}

/// A sheet with people, one with remarks, and a second one with people.
QByteArray workbook()
{
    return xlsxOf(BookParts{{row({"姓名", "电话"}) + row({"吴桂芳", "15100780963"}), row({"说明"}) + row({"每月更新"}),
                             row({"姓名", "文化程度"}) + row({"欧阳敏", "初中"})},
                            {},
                            {},
                            {},
                            {}});
}

} // namespace

/// What the columns of a list are taken for.
class ColumnsPaneTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        explicit Bench(const QByteArray &bytes, ImportKind kind = ImportKind::People)
            : file(bytes)
            , pane(add(new ColumnsPane(theme)))
            , changed(&pane, &ColumnsPane::changed)
            , read(&pane, &ColumnsPane::readingWanted)
            , kept(&pane, &ColumnsPane::profileWanted)
        {
            const auto names = HeaderNames::load(kind);
            if (!names)
                qFatal("%s", qPrintable(names.error().message));
            look.names = *names;
            show({1100, 560});
            lookAgain();
        }
        void lookAgain(const SheetOptions &options = {})
        {
            Result<ImportFile> opened = inspectFile(file.path(), look.names, options);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().message));
            look.file = std::make_shared<ImportFile>(std::move(*opened));
            pane.showLook(look);
        }
        [[nodiscard]] QComboBox &combo(const char *name) { return part<QComboBox>(pane, name); }
        [[nodiscard]] QComboBox &field(int column) { return combo(qPrintable(u"columnField/%1"_s.arg(column))); }
        void take(int column, const QString &as)
        {
            QComboBox &chosen = field(column);
            chosen.setFocus();
            const int wanted = chosen.findData(as);
            if (wanted < 0)
                qFatal("no field %s", qPrintable(as));
            while (chosen.currentIndex() != wanted)
                key(chosen.currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
        }
        /// The labels of a part of the pane that are in sight.
        [[nodiscard]] QString texts()
        {
            QStringList found;
            for (const QLabel *label : part<QWidget>(pane, "columnRows").findChildren<QLabel *>())
                found.append(label->text());
            return found.join(u'\n');
        }
        [[nodiscard]] QStringList pills(bool ofColumns)
        {
            const QWidget &rows = part<QWidget>(pane, "columnRows");
            QStringList found;
            for (const Pill *pill : pane.findChildren<Pill *>()) {
                if (rows.isAncestorOf(pill) == ofColumns)
                    found.append(pill->text());
            }
            return found;
        }
        [[nodiscard]] QStringList states() { return pills(true); }
        [[nodiscard]] QStringList needed() { return pills(false); }

        TestFile file;
        ImportLook look;
        ColumnsPane &pane;
        QSignalSpy changed, read, kept;
    };

private Q_SLOTS:
    void showsWhatEachColumnIs();
    void firstValuesAreShortDifferentAndMasked();
    void whatBecomesANumberIsMasked();
    void anotherFieldIsChosenByKeys();
    void whatIsTakenTwiceSaysSo();
    void whatIsMissingSaysSo();
    void aLedgerNeedsItsKindAndDay();
    void anotherRowIsTheOneOfTheHeaders();
    void headersNobodyKnowsAreChosenByHand();
    void sheetsAreChosenAndTaken();
    void noSheetIsNoImport();
    void aTextIsReadInAnotherWay();
    void aWorkbookHasNoEncoding();
    void columnsAreKeptUnderAName();
    void keptColumnsAreChosen();
    void anotherLanguageKeepsWhatWasChosen();
};

void ColumnsPaneTest::showsWhatEachColumnIs()
{
    Bench bench(kRoster.toUtf8());
    QCOMPARE(bench.states(), QStringList({u"left out"_s, u"taken"_s, u"taken"_s, u"taken"_s, u"unknown"_s}));
    QCOMPARE(bench.field(2).currentData().toString(), u"id_number"_s);
    QCOMPARE(bench.field(2).accessibleName(), u"Column 身份证号 is taken for"_s);
    QVERIFY(bench.texts().contains(u"E  自编栏"_s)); // as a spreadsheet names it
    QCOMPARE(bench.pane.fault(), QString());
    bench.pane.focusFirst();
    QVERIFY(bench.field(0).hasFocus());
}

void ColumnsPaneTest::firstValuesAreShortDifferentAndMasked()
{
    Bench bench(kRoster.toUtf8());
    QVERIFY(bench.texts().contains(u"310109********9986  ·  310109********9974  ·  310109********9987"_s));
    QVERIFY(bench.texts().contains(u"151****0963"_s));
    QVERIFY(bench.texts().contains(u"甲  ·  乙  ·  一二三四五六七八九十一二三四五六七八…"_s)); // 甲 once
    QVERIFY(!bench.texts().contains(u"石建国"_s));                                             // three are enough
}

void ColumnsPaneTest::whatBecomesANumberIsMasked()
{
    Bench bench(u"姓名,栏一,栏二\n吴桂芳,310109199408219986,15100780963\n"_s.toUtf8());
    QCOMPARE(bench.states(), QStringList({u"taken"_s, u"unknown"_s, u"unknown"_s}));
    QVERIFY(!bench.texts().contains(u"310109199408219986"_s)); // whatever it may be
    QVERIFY(!bench.texts().contains(u"15100780963"_s));
    bench.take(1, u"id_number"_s);
    QVERIFY(bench.texts().contains(u"310109********9986"_s));
    QVERIFY(!bench.texts().contains(u"310109199408219986"_s));
}

void ColumnsPaneTest::anotherFieldIsChosenByKeys()
{
    Bench bench(kRoster.toUtf8());
    bench.changed.clear();
    bench.take(4, u"remark"_s);
    QCOMPARE(bench.pane.plan().sheets[0].columns[4].field, u"remark"_s);
    QCOMPARE(bench.states().constLast(), u"taken"_s);
    QVERIFY(!bench.changed.isEmpty());
    QTest::keyClick(&bench.field(4), Qt::Key_Home);
    QCOMPARE(bench.states().constLast(), u"unknown"_s);
    bench.take(4, kLeftOut.toString());
    QCOMPARE(bench.states().constLast(), u"left out"_s);
    QVERIFY(bench.read.isEmpty()); // nothing has to be read again
}

void ColumnsPaneTest::whatIsTakenTwiceSaysSo()
{
    Bench bench(kRoster.toUtf8());
    bench.take(4, u"name"_s);
    QCOMPARE(bench.states(), QStringList({u"left out"_s, u"twice"_s, u"taken"_s, u"taken"_s, u"twice"_s}));
    QVERIFY(!bench.pane.fault().isEmpty());
    bench.take(4, kLeftOut.toString()); // as often as one likes
    QCOMPARE(bench.states(), QStringList({u"left out"_s, u"taken"_s, u"taken"_s, u"taken"_s, u"left out"_s}));
    QCOMPARE(bench.pane.fault(), QString());
}

void ColumnsPaneTest::whatIsMissingSaysSo()
{
    Bench bench(kRoster.toUtf8());
    QCOMPARE(bench.needed(), QStringList({u"Name"_s, u"ID number"_s, u"Phone"_s}));
    bench.take(3, kLeftOut.toString());
    QCOMPARE(bench.needed(), QStringList({u"Name"_s, u"ID number"_s, u"Phone is missing"_s}));
    QCOMPARE(bench.pane.fault(), QString()); // it can do without
    bench.take(1, kLeftOut.toString());
    QCOMPARE(bench.needed(), QStringList({u"Name is needed"_s, u"ID number"_s, u"Phone is missing"_s}));
    QVERIFY(!bench.pane.fault().isEmpty());
}

void ColumnsPaneTest::aLedgerNeedsItsKindAndDay()
{
    Bench bench(u"姓名,联系电话,服务类型,经过\n吴桂芳,15100780963,探访,好\n"_s.toUtf8(), ImportKind::Services);
    const QString date = fieldLabel(ImportKind::Services, u"date"_s);
    QVERIFY(bench.needed().contains(date + u" is needed"_s));
    QVERIFY(!bench.pane.fault().isEmpty());
    bench.take(3, u"date"_s);
    QVERIFY(bench.needed().contains(date));
    QCOMPARE(bench.pane.fault(), QString());
}

void ColumnsPaneTest::anotherRowIsTheOneOfTheHeaders()
{
    Bench bench(QString(u"虹口区名册,,,,\n"_s + kRoster).toUtf8());
    auto &header = part<QSpinBox>(bench.pane, "importHeaderRow");
    QCOMPARE(header.value(), 2);
    header.setFocus();
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.pane.plan().sheets[0].headerRow, 3);
    QCOMPARE(bench.pane.plan().sheets[0].firstRow, 4);
    QVERIFY(bench.texts().contains(u"B  吴桂芳"_s));
    QVERIFY(!bench.pane.fault().isEmpty());
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.states(), QStringList({u"left out"_s, u"taken"_s, u"taken"_s, u"taken"_s, u"unknown"_s}));
    QCOMPARE(bench.pane.fault(), QString());
    for (int i = 0; i < 20; ++i)
        bench.key(Qt::Key_Up);
    QCOMPARE(header.value(), 7); // there are no more
}

void ColumnsPaneTest::headersNobodyKnowsAreChosenByHand()
{
    Bench bench(u"谁,哪里\n吴桂芳,嘉兴路\n"_s.toUtf8());
    QCOMPARE(bench.states(), QStringList({u"unknown"_s, u"unknown"_s}));
    QVERIFY(bench.texts().contains(u"A  谁"_s));
    QVERIFY(!bench.pane.fault().isEmpty());
    bench.take(0, u"name"_s);
    QCOMPARE(bench.pane.fault(), QString());
    QCOMPARE(bench.pane.plan().sheets[0].firstRow, 2);
}

void ColumnsPaneTest::sheetsAreChosenAndTaken()
{
    Bench bench(workbook());
    QComboBox &sheets = bench.combo("importSheet");
    auto &taken = part<QCheckBox>(bench.pane, "importSheetTaken");
    QCOMPARE(sheets.count(), 3);
    QVERIFY(sheets.itemText(1).contains(u"(not taken)"_s));
    QVERIFY(taken.isVisible() && taken.isChecked());
    sheets.setFocus();
    bench.key(Qt::Key_Down);
    QVERIFY(!taken.isChecked());
    QVERIFY(bench.texts().contains(u"说明"_s));
    bench.key(Qt::Key_Down);
    QVERIFY(taken.isChecked());
    QCOMPARE(bench.field(1).currentData().toString(), u"education"_s);
    bench.take(1, kLeftOut.toString());
    taken.setFocus();
    bench.key(Qt::Key_Space);
    QVERIFY(sheets.currentText().contains(u"(not taken)"_s));
    const QList<SheetPlan> &plans = bench.pane.plan().sheets;
    QVERIFY(plans[0].isTaken && !plans[1].isTaken && !plans[2].isTaken);
    QCOMPARE(plans[0].columns[1].field, u"phone"_s); // each sheet has its own columns
    QCOMPARE(plans[2].columns[1].field, kLeftOut.toString());
    QCOMPARE(bench.pane.fault(), QString());
}

void ColumnsPaneTest::noSheetIsNoImport()
{
    Bench bench(workbook());
    for (int sheet : {0, 2}) {
        bench.combo("importSheet").setCurrentIndex(sheet);
        QTest::keyClick(&part<QCheckBox>(bench.pane, "importSheetTaken"), Qt::Key_Space);
    }
    QVERIFY(bench.pane.fault().contains(u"No sheet"_s));
}

void ColumnsPaneTest::aTextIsReadInAnotherWay()
{
    Bench bench(kRoster.toUtf8());
    QVERIFY(!bench.combo("importSheet").isVisible());
    QCOMPARE(bench.combo("importEncoding").currentText(), u"UTF-8"_s);
    QCOMPARE(bench.combo("importSeparator").currentText(), u"Comma"_s);
    QVERIFY(bench.read.isEmpty()); // what is shown is not asked for
    bench.combo("importSeparator").setFocus();
    bench.key(Qt::Key_Down);
    const auto options = bench.read.value(0).value(0).value<SheetOptions>();
    QCOMPARE(options.separator, u';');
    QCOMPARE(options.encoding, std::optional(TextEncoding::Utf8));
    bench.read.clear();
    bench.combo("importEncoding").setFocus();
    bench.key(Qt::Key_Down);
    QCOMPARE(bench.read.value(0).value(0).value<SheetOptions>().encoding, std::optional(TextEncoding::Gb18030));
}

void ColumnsPaneTest::aWorkbookHasNoEncoding()
{
    Bench bench(workbook());
    QVERIFY(!bench.combo("importEncoding").isVisible());
    QVERIFY(!bench.combo("importSeparator").isVisible());
    QVERIFY(bench.combo("importSheet").isVisible());
}

void ColumnsPaneTest::columnsAreKeptUnderAName()
{
    Bench bench(kRoster.toUtf8());
    auto &name = part<QLineEdit>(bench.pane, "importProfileName");
    QCOMPARE(name.accessibleName(), u"Keep these columns for"_s);
    name.setFocus();
    bench.key(Qt::Key_Return);
    QVERIFY(bench.kept.isEmpty());
    const auto asks = [&bench] {
        const QList<QLabel *> labels = bench.pane.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(u"Give it a name"_s);
        });
    };
    QVERIFY(asks());
    compose(name, u" 街道  摸排 "_s);
    bench.key(Qt::Key_Return);
    bench.press("importProfileKeep");
    QVERIFY(!asks());
    QCOMPARE(bench.kept.size(), 2);
    QCOMPARE(bench.kept.first().first().toString(), u"街道 摸排"_s);
}

void ColumnsPaneTest::keptColumnsAreChosen()
{
    Bench bench(kRoster.toUtf8());
    QVERIFY(!bench.combo("importProfile").isVisible()); // none is kept
    bench.look.profiles = {u"区人社"_s, u"街道摸排"_s};
    bench.look.profile = u"街道摸排"_s;
    bench.pane.showLook(bench.look);
    QCOMPARE(bench.combo("importProfile").currentText(), u"街道摸排"_s);
    QCOMPARE(part<QLineEdit>(bench.pane, "importProfileName").text(), u"街道摸排"_s); // to be replaced
    bench.combo("importProfile").setFocus();
    bench.key(Qt::Key_Up);
    QCOMPARE(bench.read.value(0).value(1).toString(), u"区人社"_s);
    bench.key(Qt::Key_Home);
    QCOMPARE(bench.read.last().value(1).toString(), QString());
}

void ColumnsPaneTest::anotherLanguageKeepsWhatWasChosen()
{
    Bench bench(kRoster.toUtf8());
    bench.take(4, u"remark"_s);
    bench.pane.retranslate();
    bench.theme.setTextSize(TextSize::Large); // drawn anew
    QCOMPARE(bench.field(4).currentData().toString(), u"remark"_s);
    QCOMPARE(bench.states().constLast(), u"taken"_s);
    QVERIFY(bench.read.isEmpty());
}

QTEST_MAIN(ColumnsPaneTest)
#include "tst_columns_pane.moc"
