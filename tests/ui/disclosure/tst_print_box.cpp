// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure_bench.h"
#include "tests/ui/print/pdf_reader.h"
#include "ui/disclosure/page_view.h"
#include "ui/disclosure/print_box.h"
#include "ui/widgets/veil.h"

#include <QAbstractScrollArea>
#include <QFile>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Case files and lists, looked at and put on paper.
class PrintBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_bench = std::make_unique<DisclosureBench>();
        m_fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
    }
    void init()
    {
        m_theme->setTextSize(TextSize::Standard);
        m_box = std::make_unique<PrintBox>(*m_bench->desk, m_fonts, *m_theme);
        m_box->resize(1100, 660);
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    }
    void cleanup() { m_box.reset(); }

    void theSheetsAreShownBeforeTheyArePrinted()
    {
        const auto entries = m_bench->log().size();
        m_box->begin(caseFileJob({m_bench->ids.first()}));
        auto &pages = part<PageView>(*m_box, "pageView");
        QTRY_VERIFY(pages.sheets() > 0);
        QCOMPARE(pages.sheet(), 0);
        const QPixmap sheet = part<QLabel>(*m_box, "sheet").pixmap();
        QVERIFY(std::abs(double(sheet.height()) / sheet.width() - 297.0 / 210) < 0.01); // A4
        QCOMPARE(m_bench->log().size(), entries);                                       // nothing has left
    }

    void theSheetsAreShownInADialogThatOpensMeanwhile()
    {
        QWidget window;
        window.resize(1366, 690);
        window.show();
        Veil veil(*m_theme, &window, 1100);
        auto *box = new PrintBox(*m_bench->desk, m_fonts, *m_theme);
        veil.setContent(box);
        box->begin(caseFileJob({m_bench->ids.first()}));
        veil.open(&box->focus());
        QTRY_VERIFY(part<QLabel>(*box, "sheet").isVisible());
        auto &scroll = part<QAbstractScrollArea>(*box, "sheetScroll");
        QTRY_VERIFY(part<QLabel>(*box, "sheet").pixmap().width() > scroll.viewport()->width() / 2);
    }

    void theCaseFilesAreSavedAndTheLogSaysSo()
    {
        QSignalSpy done(m_box.get(), &PrintBox::done);
        m_box->begin(caseFileJob(m_bench->ids));
        type(*m_box, "printFile", m_bench->path("files.pdf"));
        type(*m_box, "printPurpose", u"归档"_s);
        click("printToFile");
        QTRY_COMPARE(done.size(), 1);
        const QString text = textOf("files.pdf");
        for (const char16_t *name : {u"陈小明", u"欧阳雪", u"马俊杰"})
            QVERIFY(text.contains(QStringView(name)));
        QVERIFY(text.contains(u"归档"_s));
        const Disclosure entry = m_bench->log().first();
        QCOMPARE(entry.kind, u"print"_s);
        QCOMPARE(entry.what, u"casefile"_s);
        QCOMPARE(entry.target, u"files.pdf"_s);
        QCOMPARE(entry.rows, std::optional<qint64>(3));
    }

    void aFileThatIsThereIsReplacedOnlyWhenSaidTwice()
    {
        QFile file(m_bench->path("mine.pdf"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QSignalSpy done(m_box.get(), &PrintBox::done);
        m_box->begin(caseFileJob({m_bench->ids.first()}));
        type(*m_box, "printFile", m_bench->path("mine.pdf"));
        click("printToFile");
        QTRY_COMPARE(part<QPushButton>(*m_box, "printToFile").text(), u"Replace it"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        file.close();
        type(*m_box, "printFile", m_bench->path("other.pdf")); // was asked about another file
        QCOMPARE(part<QPushButton>(*m_box, "printToFile").text(), u"Save as PDF"_s);
        type(*m_box, "printFile", m_bench->path("mine.pdf"));
        click("printToFile");
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(textOf("mine.pdf").contains(u"陈小明"_s));
    }

    void aListIsPrintedWithTheColumnsThatAreShown()
    {
        QSignalSpy done(m_box.get(), &PrintBox::done);
        m_box->begin(peopleListJob({{}, m_bench->numbers, {PeopleColumn::Name, PeopleColumn::Phone}}));
        QTRY_VERIFY(!m_box->findChild<QPushButton *>(u"printMask/none"_s)); // a list is never whole
        QTRY_VERIFY(part<PageView>(*m_box, "pageView").sheets() > 0);
        const QPixmap sheet = part<QLabel>(*m_box, "sheet").pixmap();
        QVERIFY(sheet.width() > sheet.height());
        type(*m_box, "printFile", m_bench->path("list.pdf"));
        click("printToFile");
        QTRY_COMPARE(done.size(), 1);
        const QString text = textOf("list.pdf");
        QVERIFY(text.contains(u"人员名册"_s) && text.contains(u"共3人"_s));
        QVERIFY(text.indexOf(u"陈小明"_s) < text.indexOf(u"马俊杰"_s));
        QVERIFY(text.contains(u"138****5678"_s));
        QCOMPARE(m_bench->log().first().what, u"people"_s);
    }

    void aFullyMaskedListNamesNobody()
    {
        QSignalSpy done(m_box.get(), &PrintBox::done);
        m_box->begin(peopleListJob({{}, m_bench->numbers, {PeopleColumn::Name, PeopleColumn::Phone}}));
        click("printMask/full");
        type(*m_box, "printFile", m_bench->path("masked.pdf"));
        click("printToFile");
        QTRY_COMPARE(done.size(), 1);
        const QString text = textOf("masked.pdf");
        QVERIFY(text.contains(u"陈*明"_s));
        QVERIFY(!text.contains(u"陈小明"_s) && !text.contains(u"5678"_s));
    }

    void moreThanFiveHundredDoNotGoOnPaper()
    {
        QList<quint32> many;
        while (many.size() <= kManyPeople)
            many += m_bench->numbers;
        m_box->begin(peopleListJob({{}, many, {PeopleColumn::Name}}));
        QTRY_VERIFY(part<QLineEdit>(*m_box, "printPurpose").accessibleDescription().contains(u"500"_s));
        QVERIFY(!part<QPushButton>(*m_box, "printNow").isEnabled());
        QVERIFY(!part<QPushButton>(*m_box, "printToFile").isEnabled());
    }

    void whatCannotBeWrittenIsNotedInTheLog()
    {
        m_box->begin(caseFileJob({m_bench->ids.first()}));
        type(*m_box, "printFile", m_bench->path("no/such/file.pdf"));
        click("printToFile");
        QTRY_VERIFY(part<QLineEdit>(*m_box, "printFile").property("state") == u"error"_s);
        QCOMPARE(m_bench->log().first().rows, std::optional<qint64>(0)); // nothing came of it
    }

    void nothingIsCutAtAnySize()
    {
        m_box->begin(caseFileJob(m_bench->ids));
        QTRY_VERIFY(part<PageView>(*m_box, "pageView").sheets() > 0);
        for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
            m_theme->setTextSize(size);
            QTRY_COMPARE(cutTexts(*m_box), QStringList());
        }
    }

private:
    void click(const char *name) { QTest::mouseClick(&part<QPushButton>(*m_box, name), Qt::LeftButton); }
    QString textOf(const char *name)
    {
        QFile file(m_bench->path(name));
        return file.open(QIODevice::ReadOnly) ? pdfLetters(file.readAll()) : QString();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DisclosureBench> m_bench;
    PrintFonts m_fonts;
    std::unique_ptr<PrintBox> m_box;
};

QTEST_MAIN(PrintBoxTest)
#include "tst_print_box.moc"
