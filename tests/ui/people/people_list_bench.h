// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "ui/people/people_screen.h"
#include "ui/people/people_table.h"

#include <QAction>
#include <QMenu>

namespace leye::test {

/// A list of five people, four of them at station 31010901701, in a window of its own for each test function. Synthetic
/// people (演示数据).
class PeopleListBench : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <typename W>
    W &part(const char *name)
    {
        return test::part<W>(*screen, name);
    }
    [[nodiscard]] QStringList names();
    [[nodiscard]] QStringList chips();
    void waitForRows(int rows);
    void ask(const PeopleListQuery &query, int rows);
    [[nodiscard]] QPoint cell(int row, PeopleColumn column);

    std::unique_ptr<Theme> theme;
    std::unique_ptr<SessionBench> bench;
    QAction filter;
    std::unique_ptr<PeopleScreen> screen;
    PeopleListView *list = nullptr;
    PeopleTable *table = nullptr;
};

/// An action of a menu, by its words; submenus included.
[[nodiscard]] QAction *actionIn(QMenu &menu, const QString &text);

} // namespace leye::test
