// SPDX-License-Identifier: GPL-3.0-or-later
#include "person_bench.h"
#include "ui/person/file_page.h"
#include "ui/person/files_view.h"
#include "ui/person/person_tab.h"

#include <QBuffer>
#include <QComboBox>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// Files of a person: attached, looked at, put away.
class PersonFilesTest : public QObject {
    Q_OBJECT

    struct Bench : PersonBench {
        Bench()
        {
            view = page->findChild<FilesView *>();
            part<QTabWidget>("personTabs").setCurrentWidget(view);
            if (!QTest::qWaitFor([this] { return shows(u"No files yet"_s); }))
                qFatal("files");
            news = std::make_unique<QSignalSpy>(page.get(), &PersonPage::told);
        }
        QString write(const QString &name, const QByteArray &bytes)
        {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
                qFatal("write");
            return file.fileName();
        }
        /// Fills the form that asks about a file.
        void attach(const QString &kind = u"证明"_s)
        {
            if (!QTest::qWaitFor([this] { return part<QWidget>("entryForm").isVisible(); }))
                qFatal("form");
            auto &choice = part<QComboBox>("form/kind");
            choice.setCurrentIndex(choice.findText(kind));
            press("formSave");
        }
        [[nodiscard]] int files() { return part<QListView>("fileList").model()->rowCount(); }
        [[nodiscard]] QString seen() { return part<QLabel>("previewImage").accessibleName(); }
        [[nodiscard]] QSize imageSize() { return part<QLabel>("previewImage").pixmap(Qt::ReturnByValue).size(); }

        QTemporaryDir folder;
        FilesView *view = nullptr;
        std::unique_ptr<QSignalSpy> news;
    };

    static QByteArray picture()
    {
        QImage image(1200, 600, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    }
    static QByteArray paper(int pages)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        QPainter painter(&writer);
        for (int i = 0; i < pages; ++i) {
            if (i > 0)
                writer.newPage();
            painter.drawText(1000, 1000, QString::number(i + 1));
        }
        painter.end();
        return bytes;
    }

private Q_SLOTS:
    void aDroppedPictureIsKeptAndShown();
    void whatIsWrongStandsBesideItsField();
    void severalAreAskedForOneAfterTheOther();
    void aPaperIsTurnedPageByPage();
    void twoQuickPressesTurnTwoPages();
    void anotherFileHasButtonsOfItsOwn();
    void whatIsDamagedOrStrangeIsSaid();
    void aFileGoesIntoTheBin();
    void takingOutWarnsAndAsksWhatFor();
    void whoMayNotAttachReadsWhy();
    void filesWaitWhileSomebodyElseIsLookedAt();
};

void PersonFilesTest::filesWaitWhileSomebodyElseIsLookedAt()
{
    Bench bench;
    Person other;
    other.id = bench.office.newId();
    other.area = 310'109'017;
    other.name = u"陈国华"_s;
    bench.office.put(other);
    bench.view->attach({bench.write(u"a.png"_s, picture()), bench.write(u"b.pdf"_s, paper(1))});
    bench.attach();
    QTRY_COMPARE(bench.files(), 1);
    QTRY_VERIFY(bench.shows(u"Attach b.pdf"_s));
    bench.page->setPerson(PersonId(other.id));
    QTRY_VERIFY(bench.shows(u"陈国华"_s));
    QVERIFY(bench.news->last().first().value<PersonNews>().words.contains(u"wait"_s));
    bench.page->setPerson(bench.chen());
    QTRY_VERIFY(bench.shows(u"Attach b.pdf"_s));
    bench.attach();
    QTRY_COMPARE(bench.files(), 2);
}

void PersonFilesTest::aDroppedPictureIsKeptAndShown()
{
    Bench bench;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(bench.write(u"毕业照.png"_s, picture()))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.view, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(bench.view, &drop);
    QTRY_COMPARE(bench.part<QLineEdit>("form/title").text(), u"毕业照"_s);
    bench.attach();
    QTRY_COMPARE(bench.files(), 1);
    QCOMPARE(bench.news->last().first().value<PersonNews>().words, u"毕业照 is attached."_s);
    QTRY_VERIFY(bench.imageSize().width() > 0);
    QVERIFY(bench.imageSize().width() <= bench.view->width()); // fits
    QCOMPARE(bench.part<QTabWidget>("personTabs").tabText(3), u"Files 1"_s);
}

void PersonFilesTest::whatIsWrongStandsBesideItsField()
{
    Bench bench;
    bench.view->attach({bench.write(u"空.txt"_s, {})});
    bench.attach();
    QTRY_VERIFY(bench.shows(u"The file is empty"_s));
    QTest::keyClick(&bench.part<QLineEdit>("form/title"), Qt::Key_Escape);
    QVERIFY(bench.shows(u"No files yet"_s));
    const QString path = bench.write(u"证明.txt"_s, "内容");
    bench.view->attach({path});
    bench.attach();
    QTRY_COMPARE(bench.files(), 1);
    bench.view->attach({path});
    bench.attach();
    QTRY_VERIFY(bench.shows(u"kept with the person already"_s));
}

void PersonFilesTest::severalAreAskedForOneAfterTheOther()
{
    Bench bench;
    bench.view->attach({bench.write(u"a.txt"_s, "a"), bench.write(u"b.txt"_s, "b"), bench.write(u"c.txt"_s, "c")});
    QTRY_COMPARE(bench.part<QLineEdit>("form/title").text(), u"a"_s);
    bench.attach();
    QTRY_VERIFY(bench.shows(u"Attach b.txt"_s));
    QTest::keyClick(&bench.part<QLineEdit>("form/title"), Qt::Key_Escape); // not this one
    QTRY_VERIFY(bench.shows(u"Attach c.txt"_s));
    bench.attach();
    QTRY_COMPARE(bench.files(), 2);
}

void PersonFilesTest::aPaperIsTurnedPageByPage()
{
    Bench bench;
    bench.view->attach({bench.write(u"合同.pdf"_s, paper(3))});
    bench.attach(u"合同"_s);
    QTRY_VERIFY(bench.shows(u"1 / 3"_s));
    QVERIFY(!bench.part<QPushButton>("pageBack").isEnabled());
    QVERIFY(!bench.part<QPushButton>("pageSmaller").isEnabled());
    const auto room = [&bench] { return bench.part<QScrollArea>("preview").viewport()->width(); };
    QTRY_COMPARE(bench.imageSize().width(), room());
    bench.press("pageLarger");
    QTRY_VERIFY(bench.imageSize().width() > room());
    QTest::keyClick(&bench.part<QWidget>("preview"), Qt::Key_Minus);
    QTRY_COMPARE(bench.imageSize().width(), room());
    bench.press("pageNext");
    QTRY_VERIFY(bench.shows(u"2 / 3"_s));
    QTest::keyClick(&bench.part<QWidget>("preview"), Qt::Key_PageDown);
    QTRY_COMPARE(bench.seen(), u"合同, page 3 of 3"_s);
}

void PersonFilesTest::twoQuickPressesTurnTwoPages()
{
    Bench bench;
    bench.view->attach({bench.write(u"合同.pdf"_s, paper(4))});
    bench.attach(u"合同"_s);
    QTRY_COMPARE(bench.seen(), u"合同, page 1 of 4"_s);
    bench.press("pageNext");
    bench.press("pageNext"); // before the second one is drawn
    QTRY_COMPARE(bench.seen(), u"合同, page 3 of 4"_s);
    bench.press("pageNext");
    QVERIFY(!bench.part<QPushButton>("pageNext").isEnabled()); // there is none behind it
    QTRY_COMPARE(bench.seen(), u"合同, page 4 of 4"_s);
    auto &preview = bench.part<QWidget>("preview");
    QTest::keyClick(&preview, Qt::Key_PageUp);
    QTest::keyClick(&preview, Qt::Key_PageUp);
    QTRY_COMPARE(bench.seen(), u"合同, page 2 of 4"_s);
}

void PersonFilesTest::anotherFileHasButtonsOfItsOwn()
{
    Bench bench;
    bench.view->attach({bench.write(u"照片.png"_s, picture()), bench.write(u"合同.pdf"_s, paper(3))});
    bench.attach();
    QTRY_VERIFY(bench.shows(u"Attach 合同.pdf"_s));
    bench.attach(u"合同"_s);
    QTRY_COMPARE(bench.files(), 2);
    auto &list = bench.part<QListView>("fileList");
    const auto choose = [&list](const QString &title) {
        for (int row = 0; row < list.model()->rowCount(); ++row) {
            const QModelIndex index = list.model()->index(row, 0);
            if (index.data().toString().contains(title))
                list.setCurrentIndex(index);
        }
    };
    choose(u"合同"_s);
    QTRY_COMPARE(bench.seen(), u"合同, page 1 of 3"_s);
    bench.press("pageNext");
    bench.press("pageLarger");
    QTRY_COMPARE(bench.seen(), u"合同, page 2 of 3"_s);
    choose(u"照片"_s); // at once, before it is drawn
    QVERIFY(!bench.part<QPushButton>("pageNext").isVisible());
    QVERIFY(!bench.part<QPushButton>("pageSmaller").isEnabled());
    QTRY_COMPARE(bench.seen(), u"照片, page 1 of 1"_s);
}

void PersonFilesTest::whatIsDamagedOrStrangeIsSaid()
{
    const auto broken = drawPage("%PDF-1.4 nonsense", u"application/pdf"_s, 1, 300);
    QVERIFY(!broken && broken.error().kind == Error::Kind::Damaged);
    const auto notPicture = drawPage("nonsense", u"image/png"_s, 1, 300);
    QVERIFY(!notPicture && notPicture.error().kind == Error::Kind::Damaged);
    const auto strange = drawPage("a", u"application/zip"_s, 1, 300);
    QVERIFY(!strange && strange.error().kind == Error::Kind::Unsupported);
    const auto beyond = drawPage(paper(2), u"application/pdf"_s, 9, 300);
    LEYE_VERIFY(beyond);
    QCOMPARE(beyond->page, 2);
    QCOMPARE(beyond->image.width(), 300);
    Bench bench;
    bench.view->attach({bench.write(u"坏.pdf"_s, "%PDF-1.4 nonsense")});
    bench.attach();
    QTRY_VERIFY(bench.shows(u"cannot be read: it is damaged"_s));
}

void PersonFilesTest::aFileGoesIntoTheBin()
{
    Bench bench;
    bench.view->attach({bench.write(u"证明.txt"_s, "内容")});
    bench.attach();
    QTRY_COMPARE(bench.files(), 1);
    auto &list = bench.part<QListView>("fileList");
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Delete);
    auto &reason = bench.part<QLineEdit>("reason");
    QTRY_VERIFY(reason.hasFocus());
    compose(reason, u"传错人"_s);
    QTest::keyClick(&reason, Qt::Key_Return);
    QTRY_VERIFY(bench.shows(u"No files yet"_s));
    QVERIFY(!bench.news->last().first().value<PersonNews>().undo.isNull());
}

void PersonFilesTest::takingOutWarnsAndAsksWhatFor()
{
    Bench bench;
    bench.view->attach({bench.write(u"证明.txt"_s, "内容")});
    bench.attach();
    QTRY_COMPARE(bench.files(), 1);
    QTRY_VERIFY(bench.part<QPushButton>("takeFileOut").isEnabled());
    bench.press("takeFileOut");
    QTRY_VERIFY(bench.part<QLineEdit>("reason").hasFocus());
    QVERIFY(bench.shows(u"no longer protected by this program"_s));
    QTest::keyClick(&bench.part<QLineEdit>("reason"), Qt::Key_Escape);
    QVERIFY(!bench.part<QLineEdit>("reason").isVisible());
}

void PersonFilesTest::whoMayNotAttachReadsWhy()
{
    Bench bench;
    bench.signIn(u"郑系统"_s, Role::Administrator);
    auto *view = bench.page->findChild<FilesView *>();
    bench.part<QTabWidget>("personTabs").setCurrentWidget(view);
    auto &attach = bench.part<QPushButton>("attachFile");
    QTRY_VERIFY(!attach.isEnabled());
    QVERIFY(attach.toolTip().contains(u"needs one of these roles"_s));
    view->attach({bench.write(u"证明.txt"_s, "内容")});
    QVERIFY(!bench.page->findChild<QWidget *>(u"entryForm"_s));
}

QTEST_MAIN(PersonFilesTest)
#include "tst_person_files.moc"
