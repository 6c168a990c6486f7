// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/at_desk.h"
#include "tests/support/driving.h"
#include "tests/support/session_bench.h"
#include "ui/person/person_page.h"

#include <QAction>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTabWidget>

namespace leye::test {

/// 陈小明 with something of every sort, and the page that shows him, in a window of its own. Today is 2026-11-23; 王芳,
/// aide, manager and administrator, is signed in. Synthetic people (演示数据).
class PersonBench {
public:
    PersonBench();

    /// The page of whoever signs in now shows him again.
    void signIn(const QString &name, Roles roles = {});
    /// What somebody at the desk does through the models.
    template <typename T>
    Result<T> act(std::type_identity_t<std::function<Result<T>(const PeopleDesk &)>> work)
    {
        return office.write<T>([work](Workspace &workspace) { return atDesk<T>(workspace, work); });
    }
    template <typename W>
    W &part(const char *name)
    {
        return test::part<W>(*page, name);
    }
    void press(const char *name) { QTest::mouseClick(&part<QPushButton>(name), Qt::LeftButton); }
    [[nodiscard]] bool shows(const QString &text) const;
    void toTab(int tab) { part<QTabWidget>("personTabs").setCurrentIndex(tab); }
    /// Titles of the entries of the timeline that are there.
    [[nodiscard]] QStringList titles();
    [[nodiscard]] PersonId chen() const { return m_chen; }

    SessionBench office;
    std::unique_ptr<Theme> theme;
    QAction palette;
    std::unique_ptr<PersonPage> page;

private:
    void fill();
    void open();

    PersonId m_chen;
};

} // namespace leye::test
