// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shipped_table.h"
#include "models/people/import/header_names.h"
#include "models/people/import/import_file.h"
#include "models/people/import/places.h"
#include "models/people/person.h"

#include <QSet>
#include <QTest>

using namespace leye;
using namespace Qt::StringLiterals;

namespace {

SheetRow row(qint64 number, const QStringList &cells)
{
    SheetRow made{number, {}};
    for (const QString &text : cells)
        made.cells.append({text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, false, text});
    return made;
}

QStringList fields(const SheetPlan &plan)
{
    QStringList names;
    for (const PlannedColumn &column : plan.columns)
        names.append(column.header + u'=' + column.field);
    return names;
}

} // namespace

class TestImportHeaders : public QObject {
    Q_OBJECT

    HeaderNames m_people = *HeaderNames::load(ImportKind::People);

private Q_SLOTS:
    void headers_data()
    {
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("field");
        for (const QString &id :
             {u"身份证"_s, u"身份证号"_s, u"身份证号码"_s, u"公民身份号码"_s, u"证件号码"_s, u"证件号"_s})
            QTest::addRow("%s", qPrintable(id)) << id << u"id_number"_s;
        QTest::newRow("starred and noted") << u"＊身份证 号码（必填）"_s << u"id_number"_s;
        QTest::newRow("on two lines") << u"联系\n电话"_s << u"phone"_s;
        QTest::newRow("with a colon") << u"姓名："_s << u"name"_s;
        QTest::newRow("drawn apart") << u"姓    名"_s << u"name"_s;
        QTest::newRow("note in square brackets") << u"文化程度【按毕业证】"_s << u"education"_s;
        QTest::newRow("numbered first") << u"联系电话1"_s << u"phone"_s;
        QTest::newRow("numbered second") << u"联系电话2"_s << u"phone2"_s;
        QTest::newRow("second by word") << u"手机（二）"_s << u"phone2"_s;
        QTest::newRow("a second name is none") << u"姓名2"_s << QString();
        QTest::newRow("known and left out") << u"序号"_s << u"-"_s;
        QTest::newRow("the name of a column") << u"id_number"_s << u"id_number"_s;
        QTest::newRow("capitals") << u"NAME"_s << u"name"_s;
        QTest::newRow("a mark of its own") << u"是否零就业家庭"_s << u"mark/零就业家庭"_s;
        QTest::newRow("somebody else's name") << u"户主姓名"_s << QString();
        QTest::newRow("somebody else's phone") << u"监护人电话"_s << QString();
        QTest::newRow("nonsense") << u"阿巴阿巴"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void headers()
    {
        QFETCH(QString, header);
        QTEST(m_people.fieldFor(header), "field");
    }

    void theSameWordMeansAnotherFieldInALedger()
    {
        const HeaderNames services = *HeaderNames::load(ImportKind::Services);
        QCOMPARE(services.fieldFor(u"日期"_s), u"date"_s);
        QCOMPARE(services.fieldFor(u"类别"_s), u"kind"_s);
        QCOMPARE(m_people.fieldFor(u"类别"_s), u"category"_s);
        const HeaderNames elders = *HeaderNames::load(ImportKind::Elders);
        QCOMPARE(elders.fieldFor(u"是否独居"_s), u"mark/独居"_s);
        QCOMPARE(m_people.fieldFor(u"是否独居"_s), QString());
    }

    void everyAliasNamesAFieldOfItsKind()
    {
        const auto table = ShippedTable::load(u"import_aliases"_s, {u"kind"_s, u"header"_s, u"field"_s});
        QVERIFY(table);
        QVERIFY(table->rows() > 400);
        const auto namesOf = [](ImportKind kind) {
            QSet<QString> names{kLeftOut.toString()};
            for (const ImportField &field : importFields(kind))
                names.insert(field.name);
            return names;
        };
        const QSet<QString> both = namesOf(ImportKind::People) | namesOf(ImportKind::Elders);
        for (qsizetype i = 0; i < table->rows(); ++i) {
            const QString kind = table->cell(i, u"kind");
            const auto known = importKindFrom(kind);
            QVERIFY2(known || kind == "person"_L1, qPrintable(kind));
            const QSet<QString> names = known ? namesOf(*known) : both;
            QVERIFY2(names.contains(table->cell(i, u"field")), qPrintable(table->cell(i, u"header")));
        }
    }

    void fieldsHaveLabelsAndNoTwoTheSameName()
    {
        for (const ImportKind kind : {ImportKind::People, ImportKind::Elders, ImportKind::Services}) {
            QSet<QString> names;
            for (const ImportField &field : importFields(kind)) {
                QVERIFY2(!field.label.isEmpty(), qPrintable(field.name));
                QVERIFY2(!names.contains(field.name), qPrintable(field.name));
                names.insert(field.name);
            }
            QCOMPARE(importKindFrom(codeOf(kind)), std::optional(kind));
        }
        QCOMPARE(importKindFrom(u"vacancies"), std::nullopt);
    }

    void theRowOfHeadersIsFound_data()
    {
        QTest::addColumn<QList<SheetRow>>("rows");
        QTest::addColumn<qint64>("headerRow"); // 0: none
        QTest::addColumn<qint64>("firstRow");
        QTest::addColumn<QStringList>("columns");
        const QStringList plain{u"姓名"_s, u"身份证号"_s, u"备注"_s};
        const QStringList data{u"陈小明"_s, u"31010919991101999X"_s, QString()};
        const QStringList found{u"姓名=name"_s, u"身份证号=id_number"_s, u"备注=remark"_s};
        QTest::newRow("in the first row") << QList{row(1, plain), row(2, data)} << qint64(1) << qint64(2) << found;
        QTest::newRow("below a title, a date line and a gap")
            << QList{row(1, {u"虹口区人员名册"_s}), row(2, {u"填报单位：示例站"_s, u"2026年11月"_s}), row(5, plain),
                     row(6, data)}
            << qint64(5) << qint64(6) << found;
        QTest::newRow("a title that names a header")
            << QList{row(1, {u"姓名"_s}), row(2, plain), row(3, data)} << qint64(1) << qint64(3) << found;
        QTest::newRow("headers in two rows")
            << QList{row(1, {u"姓名"_s, u"身份证号"_s, u"联系方式"_s, QString()}),
                     row(2, {QString(), QString(), u"手机"_s, u"固定电话"_s}), row(3, data)}
            << qint64(1) << qint64(3)
            << QStringList{u"姓名=name"_s, u"身份证号=id_number"_s, u"手机=phone"_s, u"固定电话=phone2"_s};
        QTest::newRow("names alone") << QList{row(1, {u"序号"_s, u"姓名"_s})} << qint64(1) << qint64(2)
                                     << QStringList{u"序号=-"_s, u"姓名=name"_s};
        QTest::newRow("two phones") << QList{row(1, {u"姓名"_s, u"联系电话"_s, u"手机"_s})} << qint64(1) << qint64(2)
                                    << QStringList{u"姓名=name"_s, u"联系电话=phone"_s, u"手机=phone2"_s};
        QTest::newRow("three phones: the last is nobody's")
            << QList{row(1, {u"姓名"_s, u"联系电话"_s, u"手机"_s, u"固定电话"_s})} << qint64(1) << qint64(2)
            << QStringList{u"姓名=name"_s, u"联系电话=phone"_s, u"手机="_s, u"固定电话=phone2"_s};
        QTest::newRow("a field twice: the first counts") << QList{row(1, {u"姓名"_s, u"名字"_s})} << qint64(1)
                                                         << qint64(2) << QStringList{u"姓名=name"_s, u"名字="_s};
        QTest::newRow("unknown headers are kept to be asked about")
            << QList{row(1, {u"姓名"_s, u"星座"_s})} << qint64(1) << qint64(2)
            << QStringList{u"姓名=name"_s, u"星座="_s};
        QTest::newRow("no headers at all")
            << QList{row(1, data), row(2, data)} << qint64(0) << qint64(0) << QStringList();
        QTest::newRow("an explanation, not a list") << QList{row(1, {u"填写说明"_s}), row(2, {u"性别"_s, u"备注"_s})}
                                                    << qint64(0) << qint64(0) << QStringList();
        QTest::newRow("no rows") << QList<SheetRow>() << qint64(0) << qint64(0) << QStringList();
    }
    void theRowOfHeadersIsFound()
    {
        QFETCH(QList<SheetRow>, rows);
        QFETCH(qint64, headerRow);
        const SheetPlan plan = proposeSheet(m_people, rows);
        QCOMPARE(plan.headerRow, headerRow);
        QTEST(plan.firstRow, "firstRow");
        QTEST(fields(plan), "columns");
        QCOMPARE(plan.isTaken, headerRow != 0);
    }

    void aProfileCountsBeforeWhatIsShipped()
    {
        ImportPlan plan{ImportKind::People, {proposeSheet(m_people, {row(1, {u"姓名"_s, u"类别"_s, u"星座"_s})})}};
        plan.sheets[0].columns[1].field = u"marks"_s;
        const ImportProfile profile = profileOf(plan, u"街道摸排"_s);
        QCOMPARE(profile.kind, u"people"_s);
        QVERIFY(!profile.id.isNull());
        QCOMPARE(profileOf(plan, u"街道摸排"_s).id, profile.id);
        QVERIFY(profileOf(plan, u"别的"_s).id != profile.id);

        const HeaderNames names = *HeaderNames::load(ImportKind::People, &profile);
        QCOMPARE(names.fieldFor(u"类别"_s), u"marks"_s);
        QCOMPARE(names.fieldFor(u"星座"_s), kLeftOut.toString()); // looked at, and left out
        QCOMPARE(names.fieldFor(u"手机"_s), u"phone"_s);
    }

    void aPlanIsTheSameAfterItWasKept()
    {
        ImportPlan plan{ImportKind::Elders,
                        {proposeSheet(m_people, {row(3, {u"姓名"_s, u"星座"_s})}), proposeSheet(m_people, {})}};
        plan.sheets[1].sheet = 1;
        plan.sheets[1].name = u"说明"_s;
        QCOMPARE(ImportPlan::fromJson(plan.toJson()), std::optional(plan));
        QCOMPARE(ImportPlan::fromJson({}), std::nullopt);
        QCOMPARE(plan.unknownHeaders(), QStringList{u"星座"_s});
    }

    void plansThatWillNotDo()
    {
        const auto check = [](ImportKind kind, const QStringList &headers) {
            const HeaderNames names = *HeaderNames::load(kind);
            SheetPlan sheet = proposeSheet(names, {row(1, headers)});
            return checkPlan({kind, {sheet}});
        };
        QVERIFY(check(ImportKind::People, {u"姓名"_s}));
        QVERIFY(!check(ImportKind::People, {u"身份证号"_s, u"电话"_s}));
        QVERIFY(!check(ImportKind::People, {u"电话"_s}));
        QVERIFY(check(ImportKind::Services, {u"身份证号"_s, u"服务类型"_s, u"服务日期"_s}));
        QVERIFY(check(ImportKind::Services, {u"姓名"_s, u"电话"_s, u"服务类型"_s, u"服务日期"_s}));
        QVERIFY(!check(ImportKind::Services, {u"姓名"_s, u"服务类型"_s, u"服务日期"_s}));
        QVERIFY(!check(ImportKind::Services, {u"身份证号"_s, u"服务日期"_s}));
        QVERIFY(!check(ImportKind::Services, {u"身份证号"_s, u"服务类型"_s}));

        ImportPlan twice{ImportKind::People, {proposeSheet(m_people, {row(1, {u"姓名"_s, u"星座"_s})})}};
        twice.sheets[0].columns[1].field = u"name"_s;
        const auto refused = checkPlan(twice);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().message.contains(u"星座"_s));
        twice.sheets[0].isTaken = false;
        QVERIFY(!checkPlan(twice));
    }

    void rowsThatAreNoData_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<bool>("isData");
        QTest::newRow("a person") << QStringList{u"1"_s, u"陈小明"_s, u"31010919991101999X"_s} << true;
        QTest::newRow("a person without a serial number") << QStringList{QString(), u"陈小明"_s} << true;
        QTest::newRow("a total") << QStringList{u"合计"_s, u"141人"_s} << false;
        QTest::newRow("a total drawn apart") << QStringList{u"合  计："_s, u"141"_s} << false;
        QTest::newRow("a total with its number") << QStringList{u"总计141人"_s, u"141"_s} << false;
        QTest::newRow("a total in the column of names") << QStringList{QString(), u"小计"_s, u"12"_s} << false;
        QTest::newRow("somebody whose name begins so") << QStringList{u"1"_s, u"合计明"_s} << true;
        QTest::newRow("who made it") << QStringList{u"制表人：周敏"_s, u"审核人：吴长"_s} << false;
        QTest::newRow("a note") << QStringList{u"注：以上人员"_s, u"x"_s} << false;
        QTest::newRow("a serial number alone") << QStringList{u"17"_s} << false;
        QTest::newRow("strokes alone") << QStringList{u"17"_s, u"—"_s, u"/"_s} << false;
        QTest::newRow("an example") << QStringList{u"示例"_s, u"张三"_s, u"310109"_s} << false;
        QTest::newRow("the headers again") << QStringList{u"序号"_s, u"姓名"_s, u"身份证号"_s} << false;
        QTest::newRow("something in a column nobody knows")
            << QStringList{QString(), QString(), QString(), u"双鱼"_s} << false;
        QTest::newRow("somebody without a name") << QStringList{u"3"_s, QString(), u"31010919991101999X"_s} << true;
    }
    void rowsThatAreNoData()
    {
        QFETCH(QStringList, cells);
        const SheetPlan plan = proposeSheet(m_people, {row(1, {u"序号"_s, u"姓名"_s, u"身份证号"_s, u"星座"_s})});
        QTEST(isDataRow(plan, row(9, cells)), "isData");
        QVERIFY(!isDataRow(plan, row(1, cells)));
    }

    void places_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("subdistrict");
        QTest::newRow("its name") << u"四川北路街道"_s << u"310109017"_s;
        QTest::newRow("without 街道") << u"四川北路"_s << u"310109017"_s;
        QTest::newRow("with district and office") << u"虹口区四川北路街道办事处"_s << u"310109017"_s;
        QTest::newRow("with town and blanks") << u"上海市虹口区 江湾镇街道"_s << u"310109019"_s;
        QTest::newRow("江湾镇 is a subdistrict all the same") << u"江湾镇"_s << u"310109019"_s;
        QTest::newRow("its code") << u"310109017"_s << u"310109017"_s;
        QTest::newRow("its long code") << u"310109017000"_s << u"310109017"_s;
        QTest::newRow("another district") << u"静安区南京西路街道"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void places()
    {
        QFETCH(QString, typed);
        QTEST(Places::load()->subdistrict(typed), "subdistrict");
    }

    void committees()
    {
        const Places places = *Places::load();
        QCOMPARE(places.committee(u"欧二居委会"_s, {}), u"310109009002"_s);
        QCOMPARE(places.committee(u"欧二居委"_s, u"310109009"_s), u"310109009002"_s);
        QCOMPARE(places.committee(u"欧二"_s, {}), u"310109009002"_s);
        QCOMPARE(places.committee(u"310109009002"_s, {}), u"310109009002"_s);
        QCOMPARE(places.committee(u"欧二居委会"_s, u"310109010"_s), QString()); // not there
        QCOMPARE(places.committee(u"火星居委会"_s, {}), QString());
    }
};

QTEST_GUILESS_MAIN(TestImportHeaders)
#include "tst_import_headers.moc"
