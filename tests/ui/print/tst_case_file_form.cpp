// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_file_samples.h"
#include "ui/print/case_file_form.h"

#include <QtTest>

using namespace leye;
using namespace Qt::StringLiterals;
using Part = CaseFile::Part;

namespace {

/// Every word of the form, block after block, cell after cell.
QStringList wordsOf(const Form &form)
{
    QStringList words;
    const auto ofTable = [&words](const FormTable &table) {
        for (const FormRow &row : table.head + table.rows) {
            for (const FormCell &cell : row.cells)
                words.append(cell.text);
        }
    };
    for (const FormBlock &block : form.blocks) {
        if (const auto *heading = std::get_if<FormHeading>(&block))
            words << heading->text << heading->remark;
        else if (const auto *table = std::get_if<FormTable>(&block))
            ofTable(*table);
        else if (const auto *paragraph = std::get_if<FormParagraph>(&block))
            words << paragraph->text;
        else if (const auto *closing = std::get_if<FormClosing>(&block))
            words << closing->code << closing->proof << closing->signatures;
    }
    return words;
}

QStringList headingsOf(const Form &form)
{
    QStringList headings;
    for (const FormBlock &block : form.blocks) {
        if (const auto *heading = std::get_if<FormHeading>(&block))
            headings.append(heading->text);
    }
    return headings;
}

/// The table under the heading that ends in `title`.
FormTable tableUnder(const Form &form, const QString &title)
{
    for (qsizetype i = 0; i + 1 < form.blocks.size(); ++i) {
        const auto *heading = std::get_if<FormHeading>(&form.blocks[i]);
        if (heading && heading->text.endsWith(title))
            return std::get<FormTable>(form.blocks[i + 1]);
    }
    return {};
}

const FormClosing *closingOf(const Form &form) { return std::get_if<FormClosing>(&form.blocks.constLast()); }

} // namespace

class CaseFileFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void allPartsStandInTheOrderOfThePaper()
    {
        const QStringList expected{u"一、基本信息"_s,       u"二、服务登记"_s,       u"三、人员标识"_s,
                                   u"四、家庭成员"_s,       u"五、困难情况"_s,       u"六、健康与照护"_s,
                                   u"七、求职意愿与简历"_s, u"八、服务标准与人次"_s, u"九、服务记录"_s,
                                   u"十、岗位推荐"_s,       u"十一、服务结果"_s,     u"十二、告知与同意"_s,
                                   u"十三、附件清单"_s,     u"十四、变更摘要"_s};
        QCOMPARE(headingsOf(caseFileForm(test::richCaseFile())), expected);
    }

    void whatTheStationKeepsSaysNoneWhenEmpty()
    {
        const Form form = caseFileForm(test::emptyCaseFile());
        const QStringList expected{u"一、基本信息"_s, u"二、服务登记"_s, u"三、人员标识"_s,
                                   u"四、服务记录"_s, u"五、岗位推荐"_s, u"六、告知与同意"_s};
        QCOMPARE(headingsOf(form), expected);
        QCOMPARE(wordsOf(form).count(u"无"_s), 5);
    }

    void aWithheldPartIsNamedAndItsContentIsNowhere_data()
    {
        QTest::addColumn<Part>("part");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("secret");
        QTest::newRow("enrolments") << Part::Enrolments << u"服务登记"_s << u"陪跑计划"_s;
        QTest::newRow("marks") << Part::Marks << u"人员标识"_s << u"毕业证书"_s;
        QTest::newRow("household") << Part::Household << u"家庭成员"_s << u"陈国栋"_s;
        QTest::newRow("hardship") << Part::Hardship << u"困难情况"_s << u"社会保险补贴、职业培训补贴"_s;
        QTest::newRow("health") << Part::Health << u"健康与照护"_s << u"青霉素过敏"_s;
        QTest::newRow("resume") << Part::Resume << u"求职意愿与简历"_s << u"平面设计师（三级）"_s;
        QTest::newRow("standard and counts") << Part::Standard << u"服务标准与人次"_s << u"职业培训或就业见习"_s;
        QTest::newRow("services") << Part::Services << u"服务记录"_s << u"虹口体育馆"_s;
        QTest::newRow("referrals") << Part::Referrals << u"岗位推荐"_s << u"某图文制作社"_s;
        QTest::newRow("outcome") << Part::Outcome << u"服务结果"_s << u"在岗，试用期内，适应良好。"_s;
        QTest::newRow("consents") << Part::Consents << u"告知与同意"_s << u"告知书 2026-01 版"_s;
        QTest::newRow("attachments") << Part::Attachments << u"附件清单"_s << u"劳动合同首页.jpg"_s;
        QTest::newRow("history") << Part::History << u"变更摘要"_s << u"陪跑计划结案：单位就业"_s;
    }
    void aWithheldPartIsNamedAndItsContentIsNowhere()
    {
        QFETCH(Part, part);
        QFETCH(QString, title);
        QFETCH(QString, secret);
        CaseFile file = test::richCaseFile();
        QVERIFY(wordsOf(caseFileForm(file)).contains(secret));
        file.print.withheld = {part};
        const Form form = caseFileForm(file);
        QVERIFY(!wordsOf(form).contains(secret));
        const FormTable table = tableUnder(form, title);
        QCOMPARE(table.rows.first().cells.first().text, u"按查阅权限，本次打印不含此部分"_s);
    }

    void aRevisitOnADayOffNamesTheWorkingDayBeforeIt()
    {
        CaseFile file = test::richCaseFile();
        const QString onItsDay = u"2027-01-18"_s;
        QVERIFY(wordsOf(caseFileForm(file)).contains(onItsDay));
        file.outcome->revisits.last().workday = QDate(2027, 1, 15);
        QVERIFY(!wordsOf(caseFileForm(file)).contains(onItsDay));
        QVERIFY(wordsOf(caseFileForm(file)).contains(u"2027-01-15\n原定 2027-01-18"_s));
    }

    void aRestrictedServiceShowsItsDateAlone()
    {
        const CaseFile file = test::richCaseFile();
        const CaseFile::Service &restricted = file.services.at(3);
        QVERIFY(restricted.restricted);
        const FormTable table = tableUnder(caseFileForm(file), u"服务记录"_s);
        QStringList rows;
        for (const FormRow &row : table.rows) {
            QStringList cells;
            for (const FormCell &cell : row.cells)
                cells.append(cell.text);
            rows.append(cells.join(u'|'));
        }
        QVERIFY(rows.contains(u"4|2026-08-20|受限记录"_s));
        QVERIFY(!rows.join(u' ').contains(restricted.note));
        QVERIFY(!rows.join(u' ').contains(restricted.place));
    }

    void aNoteStandsUnderItsServiceAsWideAsThePageAllows()
    {
        const FormTable table = tableUnder(caseFileForm(test::richCaseFile()), u"服务记录"_s);
        QVERIFY(!table.rows.at(0).joined);
        QVERIFY(table.rows.at(1).joined);
        QCOMPARE(table.rows.at(1).cells.last().columns, int(table.columns.size()) - 1);
    }

    void countsHaveTheirSum()
    {
        QStringList words = wordsOf(caseFileForm(test::richCaseFile()));
        const qsizetype sum = words.indexOf(u"合计"_s);
        QVERIFY(sum > 0);
        QCOMPARE(words.at(sum + 1), u"8"_s);
    }

    void theStandardSaysWhatIsMissing()
    {
        const FormTable table = tableUnder(caseFileForm(test::richCaseFile()), u"服务标准与人次"_s);
        QStringList states;
        for (const FormRow &row : table.rows)
            states.append(row.cells.last().text);
        QCOMPARE(states, QStringList({u"已达标"_s, u"已达标"_s, u"差 1 次"_s, u"差 1 次"_s}));
    }

    void theFooterSaysWhoPrintedHowMaskedAndWhatFor_data()
    {
        QTest::addColumn<CaseFile::Print::Mask>("mask");
        QTest::addColumn<QString>("words");
        QTest::newRow("nothing masked") << CaseFile::Print::Mask::None << u"个人信息未遮盖"_s;
        QTest::newRow("numbers masked") << CaseFile::Print::Mask::Partial << u"证件号、电话、出生日期已部分遮盖"_s;
        QTest::newRow("all masked") << CaseFile::Print::Mask::Full << u"个人信息已遮盖"_s;
    }
    void theFooterSaysWhoPrintedHowMaskedAndWhatFor()
    {
        QFETCH(CaseFile::Print::Mask, mask);
        QFETCH(QString, words);
        CaseFile file = test::richCaseFile();
        file.print.mask = mask;
        QCOMPARE(caseFileForm(file).footer, u"打印：许文清 2026-11-23 09:45，%1，用途：归档"_s.arg(words));
    }

    void theClosingHasSignaturesSealAndProofWithoutAName()
    {
        const CaseFile file = test::richCaseFile();
        const Form form = caseFileForm(file);
        const FormClosing *closing = closingOf(form);
        QVERIFY(closing);
        QCOMPARE(closing->signatures, QStringList({u"本人"_s, u"援助员"_s, u"负责人"_s}));
        QVERIFY(closing->seal);
        QVERIFY(closing->proof.contains(u"根 7f3a 91c4 e02b 5d18 c6a0 4e77"_s));
        QVERIFY(closing->code.startsWith(u"LEYE-LEDGER 17906 7f3a91c4e02b5d18c6a04e77 2026-11-23T09:45:00+08:00"_s));
        QVERIFY(!closing->code.contains(file.identity.name));
    }

    void withoutALedgerThereIsNoCode()
    {
        const Form form = caseFileForm(test::emptyCaseFile());
        QVERIFY(closingOf(form)->code.isEmpty());
        QVERIFY(closingOf(form)->proof.isEmpty());
    }

    void theStampFollowsTheDemoFlag()
    {
        QVERIFY(caseFileForm(test::richCaseFile()).demo);
        QVERIFY(!caseFileForm(test::emptyCaseFile()).demo);
    }
};

QTEST_APPLESS_MAIN(CaseFileFormTest)
#include "tst_case_file_form.moc"
