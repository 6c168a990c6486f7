// SPDX-License-Identifier: GPL-3.0-or-later
#include "disclosure_bench.h"
#include "models/sheets/sheet_reader.h"
#include "ui/disclosure/export_box.h"

#include <QFile>
#include <QTableWidget>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// What a list shows, taken out into a file.
class ExportBoxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_bench = std::make_unique<DisclosureBench>();
    }
    void init()
    {
        m_theme->setTextSize(TextSize::Standard);
        m_box = std::make_unique<ExportBox>(*m_bench->desk, *m_theme);
        m_box->resize(920, 640);
        m_box->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_box.get()));
    }
    void cleanup() { m_box.reset(); }

    void theFirstRowsAreShownAsTheyWillBe()
    {
        m_box->begin(m_bench->numbers);
        auto &rows = part<QTableWidget>(*m_box, "exportRows");
        QTRY_COMPARE(rows.rowCount(), 3);
        QCOMPARE(cell(0, u"姓名"_s), u"陈小明"_s);
        QCOMPARE(cell(1, u"姓名"_s), u"马俊杰"_s);
        QCOMPARE(cell(0, u"联系电话"_s), u"138****5678"_s);
        click("exportMask/full");
        QTRY_COMPARE(cell(0, u"姓名"_s), u"陈*明"_s);
    }

    void theFileHoldsWhatWasShownAndTheLogSaysSo()
    {
        QSignalSpy done(m_box.get(), &ExportBox::done);
        m_box->begin({m_bench->numbers[2], m_bench->numbers[0]});
        type(*m_box, "exportFile", m_bench->path("a.xlsx"));
        type(*m_box, "exportPurpose", u"核对"_s);
        QTest::keyClick(&part<QLineEdit>(*m_box, "exportFile"), Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(namesIn(m_bench->path("a.xlsx")), (QStringList{u"欧阳雪"_s, u"陈小明"_s}));
        const Disclosure entry = m_bench->log().first();
        QCOMPARE(entry.kind, u"export"_s);
        QCOMPARE(entry.purpose, u"核对"_s);
        QCOMPARE(entry.what, u"people chosen:2"_s);
        QCOMPARE(entry.subjects.size(), 2);
    }

    void theEndingFollowsTheFormat()
    {
        m_box->begin(m_bench->numbers);
        type(*m_box, "exportFile", m_bench->path("b.xlsx"));
        click("exportFormat/csv-gb18030");
        QCOMPARE(part<QLineEdit>(*m_box, "exportFile").text(), m_bench->path("b.csv"));
        QSignalSpy done(m_box.get(), &ExportBox::done);
        click("exportNow");
        QTRY_COMPARE(done.size(), 1);
        QFile file(m_bench->path("b.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\xb3\xc2\xd0\xa1\xc3\xf7")); // 陈小明 in GB18030
    }

    void aFileThatIsThereIsReplacedOnlyWhenSaidTwice()
    {
        const QString path = m_bench->path("c.json");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        QSignalSpy done(m_box.get(), &ExportBox::done);
        m_box->begin(m_bench->numbers);
        click("exportFormat/json");
        type(*m_box, "exportFile", path);
        click("exportNow");
        QTRY_COMPARE(part<QPushButton>(*m_box, "exportNow").text(), u"Replace it"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine"));
        file.close();
        QVERIFY(done.isEmpty());
        click("exportNow");
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("陈小明"));
    }

    void wholeNumbersTakeAPurpose()
    {
        QSignalSpy done(m_box.get(), &ExportBox::done);
        m_box->begin(m_bench->numbers);
        type(*m_box, "exportFile", m_bench->path("d.xlsx"));
        click("exportMask/none");
        click("exportNow");
        auto &purpose = part<QLineEdit>(*m_box, "exportPurpose");
        QTRY_VERIFY(purpose.accessibleDescription().contains(u"needed for"_s));
        QVERIFY(purpose.hasFocus());
        QVERIFY(!QFile::exists(m_bench->path("d.xlsx")));
        compose(purpose, u"社保核对"_s);
        QTest::keyClick(&purpose, Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
    }

    void aFolderThatIsNotThereIsSaidBesideTheFile()
    {
        m_box->begin(m_bench->numbers);
        type(*m_box, "exportFile", m_bench->path("no/such/e.xlsx"));
        click("exportNow");
        QTRY_VERIFY(part<QLineEdit>(*m_box, "exportFile").property("state") == u"error"_s);
        QVERIFY(part<QPushButton>(*m_box, "exportNow").isEnabled());
    }

    void manyPeopleAskForASecondPerson()
    {
        auto &second = part<QLineEdit>(*m_box, "exportSecondPassphrase");
        m_box->begin(m_bench->numbers);
        QTRY_COMPARE(part<QTableWidget>(*m_box, "exportRows").rowCount(), 3);
        QVERIFY(!second.isVisible());
        QList<quint32> many;
        while (many.size() <= kManyPeople)
            many += m_bench->numbers;
        m_box->begin(many);
        QTRY_VERIFY(second.isVisible());
        click("exportMask/full"); // names nobody: one is enough
        QVERIFY(!second.isVisible());
    }

    void nothingIsCutAtAnySize()
    {
        m_box->begin(m_bench->numbers);
        QTRY_COMPARE(part<QTableWidget>(*m_box, "exportRows").rowCount(), 3);
        for (const TextSize size : {TextSize::Standard, TextSize::Large, TextSize::Largest}) {
            m_theme->setTextSize(size);
            QTest::qWait(0);
            QTRY_COMPARE(cutTexts(*m_box), QStringList());
        }
    }

private:
    void click(const char *name) { QTest::mouseClick(&part<QPushButton>(*m_box, name), Qt::LeftButton); }
    QString cell(int row, const QString &title)
    {
        auto &rows = part<QTableWidget>(*m_box, "exportRows");
        for (int column = 0; column < rows.columnCount(); ++column) {
            if (rows.horizontalHeaderItem(column)->text() == title)
                return rows.item(row, column)->text();
        }
        return u"no column %1"_s.arg(title);
    }
    static QStringList namesIn(const QString &path)
    {
        const auto reader = openSheets(path, {});
        QStringList names;
        bool isHeader = true;
        const auto read = (*reader)->read(0, [&](const SheetRow &row) {
            if (row.cells.size() > 4 && !std::exchange(isHeader, false))
                names.append(row.text(0));
            return true;
        });
        return read ? names : QStringList{read.error().message};
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DisclosureBench> m_bench;
    std::unique_ptr<ExportBox> m_box;
};

QTEST_MAIN(ExportBoxTest)
#include "tst_export_box.moc"
