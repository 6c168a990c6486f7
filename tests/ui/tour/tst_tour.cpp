// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"
#include "models/core/crypto.h"
#include "tests/support/driving.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QtTest>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 3'000;

/// Whatever takes the focus, of those that people use: what a screen reader has to name.
QList<QWidget *> inputsIn(QWidget &page)
{
    QList<QWidget *> inputs;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            inputs.append(widget);
    }
    return inputs;
}

QStringList namelessIn(QWidget &page)
{
    QStringList nameless;
    for (QWidget *input : inputsIn(page)) {
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(input);
        const QString what = QString::fromLatin1(input->metaObject()->className()) + u' ' + input->objectName();
        if (!spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(what + u" has no spoken name"_s);
        if (input->objectName().isEmpty())
            nameless.append(what + u" has no object name"_s);
    }
    return nameless;
}

/// Labels and buttons that lie on each other.
QStringList overlapsIn(const QWidget &page)
{
    QStringList overlaps;
    const auto isText = [](const QWidget *widget) {
        return widget->isVisible() &&
               (qobject_cast<const QLabel *>(widget) || qobject_cast<const QPushButton *>(widget));
    };
    for (const QWidget *parent : page.findChildren<QWidget *>()) {
        QList<const QWidget *> texts;
        for (const QObject *child : parent->children()) {
            const auto *widget = qobject_cast<const QWidget *>(child);
            if (widget && isText(widget))
                texts.append(widget);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            for (qsizetype j = i + 1; j < texts.size(); ++j) {
                if (texts[i]->geometry().intersects(texts[j]->geometry()))
                    overlaps.append(texts[i]->objectName() + u" lies on "_s + texts[j]->objectName() + u" in "_s +
                                    parent->objectName());
            }
        }
    }
    return overlaps;
}

} // namespace

/// What must hold on every screen, in every language, scheme and size: nothing cut, nothing on something else, every
/// input named, no query on the window's thread (NoQueries ends the program otherwise), and it fits an old screen.
class TourTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(startCrypto());
        m_fonts = loadPrintFonts(fontFolders(QCoreApplication::applicationDirPath()));
        m_theme = std::make_unique<Theme>(*qApp);
    }
    void cleanup() { m_theme->setTextSize(TextSize::Standard); }

    void everyScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<TextSize>("size");
        QTest::newRow("Chinese") << u"zh_CN"_s << Scheme::Light << TextSize::Standard;
        QTest::newRow("English, largest") << u"en"_s << Scheme::Dark << TextSize::Largest;
        QTest::newRow("Chinese, largest") << u"zh_CN"_s << Scheme::HighContrast << TextSize::Largest;
        QTest::newRow("English, large") << u"en"_s << Scheme::Light << TextSize::Large;
    }
    void everyScreen()
    {
        QFETCH(QString, language);
        QFETCH(Scheme, scheme);
        QFETCH(TextSize, size);
        m_theme->setScheme(scheme);
        m_theme->setTextSize(size);
        Tour tour(*m_theme, m_fonts, language);
        QStringList faults;
        int screens = 0;
        const auto walked = tour.walk([&](const QString &stop, QWidget &page) {
            ++screens;
            const auto faultsNow = [&page] { return cutTexts(page) + namelessIn(page) + overlapsIn(page); };
            (void)QTest::qWaitFor([&] { return faultsNow().isEmpty(); }, kPatienceMs); // a layout may take two rounds
            const QStringList found = faultsNow();
            for (const QString &fault : found)
                faults.append(stop + u": "_s + fault);
            if (page.width() > 1366 || page.height() > 690)
                faults.append(stop + u": %1 x %2"_s.arg(page.width()).arg(page.height()));
        });
        QVERIFY2(walked, walked ? "" : qPrintable(walked.error().message + u": "_s + walked.error().detail));
        QVERIFY(screens > 18);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

private:
    PrintFonts m_fonts;
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TourTest)
#include "tst_tour.moc"
