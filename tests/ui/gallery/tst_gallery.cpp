// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/driving.h"
#include "ui/gallery/gallery.h"
#include "ui/widgets/reason_box.h"
#include "ui/widgets/toast.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QtTest>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// The shelf for those who build screens. What holds on each of its pages is seen by the tour.
class GalleryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_theme = std::make_unique<Theme>(*qApp);
        m_gallery = std::make_unique<Gallery>(*m_theme);
        m_gallery->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_gallery.get()));
    }
    void cleanup()
    {
        m_gallery.reset();
        m_theme.reset();
    }

    void everyPageHasATitleAndIsShownByItsRow()
    {
        auto &list = part<QListWidget>(*m_gallery, "galleryPages");
        QCOMPARE(list.count(), Gallery::pages().size());
        QSet<QString> titles;
        for (int row = 0; row < list.count(); ++row) {
            titles.insert(list.item(row)->text());
            list.setCurrentRow(row);
            QCOMPARE(stack().currentIndex(), row);
            QVERIFY(!stack().currentWidget()->findChildren<QLabel *>().isEmpty());
        }
        QCOMPARE(titles.size(), qsizetype(list.count()));
    }

    void anotherSchemeAndSizeKeepThePage()
    {
        m_gallery->showPage(int(Gallery::pages().indexOf(u"buttons"_s)));
        const int before = stack().currentWidget()->findChild<QPushButton *>(u"primaryButton"_s)->height();
        part<QPushButton>(*m_gallery, "galleryScheme/1").click();
        QCOMPARE(m_theme->scheme(), Scheme::Dark);
        part<QPushButton>(*m_gallery, "galleryText/2").click();
        QCOMPARE(m_theme->textSize(), TextSize::Largest);
        QTRY_VERIFY(stack().currentWidget()->findChild<QPushButton *>(u"primaryButton"_s)->height() > before);
        QCOMPARE(Gallery::pages().at(stack().currentIndex()), u"buttons"_s);
        QCOMPARE(stack().count(), int(Gallery::pages().size()));
    }

    void messagesAreSaidAndAsked()
    {
        m_gallery->showPage(int(Gallery::pages().indexOf(u"messages"_s)));
        QTest::mouseClick(&part<QPushButton>(*m_gallery, "galleryToast"), Qt::LeftButton);
        QVERIFY(part<Toast>(*m_gallery, "toast").isVisible());
        QTest::mouseClick(&part<QPushButton>(*m_gallery, "galleryAsk"), Qt::LeftButton);
        auto &box = part<ReasonBox>(*m_gallery, "reasonBox");
        QVERIFY(box.isVisible());
        QTest::keyClick(&part<QLineEdit>(*m_gallery, "reason"), Qt::Key_Escape);
        QVERIFY(!box.isVisible());
    }

private:
    QStackedWidget &stack() { return *m_gallery->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Gallery> m_gallery;
};

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
