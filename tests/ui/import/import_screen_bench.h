// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/import_store.h"
#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "ui/import/fix_table.h"
#include "ui/import/import_screen.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>

namespace leye::test {

using namespace Qt::StringLiterals;

/// 何佳慧 has a wrong last digit, the fourth no name, the fifth is the first again. Made-up people (演示数据).
inline const auto kRoster = u"姓名,身份证号,电话,文化程度,自编栏\n"
                            u"吴桂芳,310109199408219986,15100780963,大学本科,甲\n"
                            u"何佳慧,310109199811079981,17630909864,研究生,乙\n"
                            u"欧阳敏,310109200302119974,13027322286,初中,丙\n"
                            u",310109198804229970,18311150634,初中,丁\n"
                            u"吴桂芳,310109199408219986,15100780963,大学本科,戊\n"_s;

/// The page of imports in front of a workspace without people, and the ways of a person through it.
struct ImportScreenBench {
    void begin()
    {
        theme->setTextSize(TextSize::Standard);
        folder = std::make_unique<QTemporaryDir>();
        bench = std::make_unique<SessionBench>();
        screen = std::make_unique<ImportScreen>(**bench, *theme);
        tester = std::make_unique<QAbstractItemModelTester>(table().model(),
                                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        screen->resize(1286, 610);
        screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(screen.get()));
        screen->enter();
    }
    void end()
    {
        tester.reset();
        screen.reset();
        bench.reset();
    }

    template <typename W>
    W &part(const char *name)
    {
        return test::part<W>(*screen, name);
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("write");
        return file.fileName();
    }
    void press(const char *name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    void next()
    {
        QTRY_VERIFY(part<QPushButton>("importNext").isEnabled());
        press("importNext");
    }
    void choose(const QString &path)
    {
        part<QLineEdit>("importPath").setText(path);
        next();
    }
    void toColumns(const QString &path)
    {
        choose(path);
        QTRY_COMPARE(screen->step(), ImportScreen::ColumnsStep);
    }
    void toFix(const QString &path)
    {
        toColumns(path);
        next();
        QTRY_COMPARE(screen->step(), ImportScreen::FixStep);
    }
    void toDone(const QString &path)
    {
        toFix(path);
        next();
        QTRY_COMPARE(screen->step(), ImportScreen::DoneStep);
    }
    FixTable &table() { return part<FixTable>("fixTable"); }
    QString problem(int row)
    {
        return table().model()->index(row, table().model()->columnCount() - 1).data().toString();
    }
    /// Types into the current cell of the table as a person does.
    void type(const QString &text)
    {
        QTest::keyClick(&table(), Qt::Key_Return);
        auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(editor && editor->objectName() == u"fixCell"_s);
        QVERIFY(!editor->accessibleName().isEmpty());
        editor->selectAll();
        compose(*editor, text);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    qint64 people()
    {
        qint64 count = -1;
        const auto done = bench->write<>([&count](Workspace &workspace) -> Result<void> {
            LEYE_TRY(count, workspace.database().integer("SELECT count(*) FROM person WHERE life IS NOT 'deleted'"));
            return {};
        });
        return done ? count : -1;
    }
    QString result() { return part<QLabel>("importResult").text(); }

    std::unique_ptr<Theme> theme = std::make_unique<Theme>(*qApp);
    std::unique_ptr<QTemporaryDir> folder;
    std::unique_ptr<SessionBench> bench;
    std::unique_ptr<ImportScreen> screen;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace leye::test
