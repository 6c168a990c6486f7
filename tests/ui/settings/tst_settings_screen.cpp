// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/settings/settings_bench.h"
#include "translations/words.h"

#include <QAbstractButton>
#include <QStackedWidget>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

/// Inputs that nobody hears of who cannot see them.
QStringList nameless(const QWidget &page)
{
    QStringList names;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInput = widget->focusPolicy() & Qt::TabFocus;
        const bool isOfQt = widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QScrollBar");
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (isInput && !isOfQt && widget->isVisible() && (widget->objectName().isEmpty() || !isNamed))
            names.append(widget->objectName() + u" ("_s + QString::fromLatin1(widget->metaObject()->className()) +
                         u')');
    }
    return names;
}

} // namespace

/// The screen around the pages.
class SettingsScreenTest : public QObject {
    Q_OBJECT

    static QWidget &page(SettingsBench &bench)
    {
        return *bench.screen->findChild<QStackedWidget *>(QString(), Qt::FindDirectChildrenOnly)->currentWidget();
    }
    /// Chooses a page and waits until it has read what it shows.
    static bool show(SettingsBench &bench, int place)
    {
        part<QListWidget>(*bench.screen, "settingsPages").setCurrentRow(place);
        const QList<RecordTable *> tables = page(bench).findChildren<RecordTable *>();
        return QTest::qWaitFor(
            [&] {
                return std::all_of(tables.begin(), tables.end(), [](const RecordTable *table) {
                    return !table->isVisible() || table->topLevelItemCount() > 0;
                });
            },
            kPatience);
    }

private Q_SLOTS:
    void cleanup() { speak(u"en"_s); }

    void itIsWalkedThroughByKeys()
    {
        SettingsBench bench;
        auto &pages = part<QListWidget>(*bench.screen, "settingsPages");
        QVERIFY(pages.hasFocus());
        QTest::keyClick(&pages, Qt::Key_End);
        QCOMPARE(page(bench).objectName(), u"backupPage"_s);
        QTest::keyClick(&pages, Qt::Key_Home);
        QCOMPARE(page(bench).objectName(), u"thisComputerPage"_s);
        QTest::keyClick(&pages, Qt::Key_Tab);
        QVERIFY(page(bench).isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(pages.hasFocus());
    }

    void inOneColumnListAndFormTakeTurns()
    {
        SettingsBench bench;
        bench.theme.setTextSize(TextSize::Largest);
        bench.open(u"Station network"_s);
        QVERIFY(bench.choose("stationsTable", u"310109"_s));
        auto &name = part<QLineEdit>(*bench.screen, "stationName");
        QVERIFY(!name.isVisible());
        QTest::keyClick(&bench.table("stationsTable"), Qt::Key_Return);
        QVERIFY(name.isVisible() && name.hasFocus());
        QVERIFY(!bench.table("stationsTable").isVisible());
        QTest::keyClick(&name, Qt::Key_Escape);
        QVERIFY(bench.table("stationsTable").isVisible() && bench.table("stationsTable").hasFocus());
        bench.theme.setTextSize(TextSize::Standard);
        QVERIFY(name.isVisible());
    }

    void everyInputHasItsName()
    {
        SettingsBench bench;
        const int count = part<QListWidget>(*bench.screen, "settingsPages").count();
        for (int place = 0; place < count; ++place) {
            QVERIFY(show(bench, place));
            QCOMPARE(nameless(page(bench)).join(u", "_s), QString());
        }
        bench.open(u"Users and roles"_s);
        for (const char *button : {"addUser", "renewSheet", "keyFiles"}) {
            bench.press(button);
            QCOMPARE(nameless(page(bench)).join(u", "_s), QString());
        }
    }

    void nothingIsCutAnywhere_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<TextSize>("size");
        for (const char *language : {"zh_CN", "en"}) {
            QTest::addRow("%s, standard", language) << QString::fromLatin1(language) << TextSize::Standard;
            QTest::addRow("%s, large", language) << QString::fromLatin1(language) << TextSize::Large;
            QTest::addRow("%s, largest", language) << QString::fromLatin1(language) << TextSize::Largest;
        }
    }
    void nothingIsCutAnywhere()
    {
        QFETCH(const QString, language);
        QFETCH(const TextSize, size);
        speak(language);
        SettingsBench bench;
        bench.theme.setTextSize(size);
        const int count = part<QListWidget>(*bench.screen, "settingsPages").count();
        for (int place = 0; place < count; ++place) {
            QVERIFY(show(bench, place));
            bench.window->resize(1366, 690);
            const QString where = page(bench).objectName();
            QVERIFY2(bench.window->width() <= 1366,
                     qPrintable(where + u": "_s + QString::number(bench.window->width())));
            QVERIFY2(bench.window->height() <= 690, qPrintable(where));
            QTRY_VERIFY2(cutTexts(*bench.screen).isEmpty(),
                         qPrintable(where + u": "_s + cutTexts(*bench.screen).join(u" | "_s)));
        }
    }
};

QTEST_MAIN(SettingsScreenTest)
#include "tst_settings_screen.moc"
