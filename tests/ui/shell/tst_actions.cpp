// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/refused.h"
#include "ui/shell/actions.h"

#include <QApplication>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace leye;
using namespace Qt::StringLiterals;

/// The one table of actions.
class ActionsTest : public QObject {
    Q_OBJECT

    struct Bench {
        Theme theme{*qApp};
        QWidget window;
        ActionRegistry actions{theme, &window};
    };

private Q_SLOTS:
    void noTwoActionsHaveTheSameKeys()
    {
        QHash<QKeySequence, QString> taken;
        for (const ActionSpec &spec : actionSpecs()) {
            const QKeySequence keys(QString::fromLatin1(spec.keys), QKeySequence::PortableText);
            if (keys.isEmpty())
                continue;
            QVERIFY2(!taken.contains(keys), qPrintable(QLatin1StringView(spec.id) + u" and "_s + taken.value(keys) +
                                                       u": "_s + keys.toString()));
            taken.insert(keys, QString::fromLatin1(spec.id));
        }
        QVERIFY(taken.size() > 10);
    }

    void everyActionHasItsOwnNameWordsAndPicture()
    {
        Bench bench;
        QSet<QString> ids;
        for (const QAction *action : bench.actions.actions()) {
            QVERIFY2(!action->text().isEmpty() && !action->icon().isNull(), qPrintable(action->objectName()));
            QVERIFY(!ActionRegistry::groupOf(*action).isEmpty());
            ids.insert(action->objectName());
        }
        QCOMPARE(size_t(ids.size()), actionSpecs().size());
    }

    void theKeysThatPeopleKnowAreThese_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("keys");
        QTest::newRow("everything is found") << u"palette"_s << u"Ctrl+K"_s;
        QTest::newRow("a service is recorded") << u"record"_s << u"Ctrl+N"_s;
        QTest::newRow("the desk is locked") << u"lock"_s << u"Ctrl+L"_s;
        QTest::newRow("help is there") << u"help.keys"_s << u"F1"_s;
    }

    void theKeysThatPeopleKnowAreThese()
    {
        QFETCH(QString, id);
        QFETCH(QString, keys);
        Bench bench;
        QCOMPARE(keyText(*bench.actions.action(id)), keys);
    }

    void whatIsNotBoundCannotBeDone()
    {
        Bench bench;
        QVERIFY(!bench.actions.action(u"lock"_s)->isEnabled());
        int done = 0;
        bool isPossible = true;
        bench.actions.bind(
            u"lock"_s, [&done] { ++done; }, [&isPossible] { return isPossible; });
        bench.actions.action(u"lock"_s)->trigger();
        QCOMPARE(done, 1);
        isPossible = false;
        bench.actions.update();
        bench.actions.action(u"lock"_s)->trigger();
        QCOMPARE(done, 1);
    }

    void keysThatAreTakenAreRefusedWithTheirAction()
    {
        Bench bench;
        const auto refused = bench.actions.setKeys(u"backup"_s, QKeySequence(u"Ctrl+N"_s));
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(bench.actions.action(u"record"_s)->text()));
        for (const char *everywhere : {"Ctrl+Return", "Ctrl+Shift+Enter", "Ctrl+C", "Ctrl+Space"})
            LEYE_REFUSED(bench.actions.setKeys(u"backup"_s, QKeySequence(QString::fromLatin1(everywhere))), Conflict);
        QVERIFY(bench.actions.setKeys(u"backup"_s, QKeySequence(u"Ctrl+Shift+B"_s)));
        QCOMPARE(keyText(*bench.actions.action(u"backup"_s)), u"Ctrl+Shift+B"_s);
    }
};

QTEST_MAIN(ActionsTest)
#include "tst_actions.moc"
