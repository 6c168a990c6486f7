// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/session_bench.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk_choices.h"
#include "ui/shell/preferences.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QSignalSpy>
#include <QWidget>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

const QKeySequence kOther(u"Ctrl+J"_s);

} // namespace

/// What is chosen at a desk and stays in its workspace.
class DeskChoicesTest : public QObject {
    Q_OBJECT

    struct Bench {
        Bench() { QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, config.path()); }
        /// As for whoever is signed in, with actions of their own; waits until it is known.
        void begin()
        {
            choices.reset();
            actions = std::make_unique<ActionRegistry>(theme, &window);
            choices = std::make_unique<DeskChoices>(*session, *actions);
            QSignalSpy known(choices.get(), &DeskChoices::known);
            if (!known.wait(30'000))
                qFatal("choices");
        }
        /// What is being written is there.
        void settle()
        {
            if (!session.write<bool>([](Workspace &) { return true; }))
                qFatal("writer");
        }
        [[nodiscard]] QString keysOf(const QString &action) const { return keyText(*actions->action(action)); }
        [[nodiscard]] qint64 operations()
        {
            const auto count = session.write<qint64>([](Workspace &workspace) -> Result<qint64> {
                Journal &journal = workspace.journal();
                LEYE_TRY(const std::optional<OriginRow> own, journal.store().origin(journal.desk()));
                return own->size;
            });
            return count.value_or(-1);
        }

        QTemporaryDir config;
        Theme theme{*qApp};
        QWidget window;
        SessionBench session;
        std::unique_ptr<ActionRegistry> actions;
        std::unique_ptr<DeskChoices> choices;
    };

private Q_SLOTS:
    void nothingIsChosenAtFirst()
    {
        Bench bench;
        bench.begin();
        QCOMPARE(bench.choices->backupPlace(), QString());
        QCOMPARE(bench.choices->lockMinutes(), DeskChoices::kLockMinutes);
        QVERIFY(bench.choices->keys().isEmpty());
        QCOMPARE(bench.keysOf(u"record"_s), u"Ctrl+N"_s);
    }

    void whatIsChosenIsKeptInTheWorkspaceAndIsNoOperation()
    {
        Bench bench;
        bench.begin();
        const qint64 before = bench.operations();
        QSignalSpy changed(bench.choices.get(), &DeskChoices::backupPlaceChanged);
        bench.choices->setBackupPlace(u"/media/stick"_s);
        QCOMPARE(changed.size(), 1);
        bench.choices->setLockMinutes(5);
        QCOMPARE(bench.choices->lockMinutes(), 5);
        bench.choices->setKeys(u"record"_s, kOther);
        bench.choices->setKeys(u"import"_s, QKeySequence());
        QCOMPARE(bench.operations(), before);
        QVERIFY(Preferences::file().allKeys().isEmpty());
        bench.begin();
        QCOMPARE(bench.choices->backupPlace(), u"/media/stick"_s);
        QCOMPARE(bench.choices->lockMinutes(), 5);
        QCOMPARE(bench.keysOf(u"record"_s), u"Ctrl+J"_s);
        QCOMPARE(bench.keysOf(u"import"_s), QString());
        bench.choices->setKeys(u"record"_s, std::nullopt);
        bench.settle();
        bench.begin();
        QCOMPARE(bench.keysOf(u"record"_s), u"Ctrl+N"_s);
        QCOMPARE(bench.keysOf(u"import"_s), QString());
    }

    void noDeskIsOpenAllDayLong()
    {
        Bench bench;
        bench.begin();
        for (const auto &[wanted, kept] : {std::pair(100'000, DeskChoices::kMostLockMinutes), std::pair(0, 1)}) {
            bench.choices->setLockMinutes(wanted);
            QCOMPARE(bench.choices->lockMinutes(), kept);
        }
        bench.settle();
    }

    void keysAreOnesOwnAndTheRestIsEverybodys()
    {
        Bench bench;
        bench.begin();
        bench.choices->setBackupPlace(u"/media/stick"_s);
        bench.choices->setLockMinutes(30);
        bench.choices->setKeys(u"record"_s, kOther);
        bench.settle();
        bench.choices.reset();
        bench.session.signIn(u"周敏"_s, Role::Aide);
        bench.begin();
        QCOMPARE(bench.choices->backupPlace(), u"/media/stick"_s);
        QCOMPARE(bench.choices->lockMinutes(), 30);
        QCOMPARE(bench.keysOf(u"record"_s), u"Ctrl+N"_s);
    }
};

QTEST_MAIN(DeskChoicesTest)
#include "tst_desk_choices.moc"
