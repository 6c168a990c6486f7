// SPDX-License-Identifier: GPL-3.0-or-later
#include "people_list_bench.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>

namespace leye::test {

using namespace Qt::StringLiterals;

namespace {

const auto kHere = u"31010901701"_s;

} // namespace

/// An action of a menu, by its words; submenus included.
QAction *actionIn(QMenu &menu, const QString &text)
{
    Q_EMIT menu.aboutToShow();
    for (QAction *action : menu.actions()) {
        if (action->text() == text)
            return action;
        if (action->menu()) {
            if (QAction *found = actionIn(*action->menu(), text))
                return found;
        }
    }
    return nullptr;
}

void PeopleListBench::initTestCase()
{
    theme = std::make_unique<Theme>(*qApp);
    bench = std::make_unique<SessionBench>(kHere);
    const std::array people{std::pair{u"马俊杰"_s, u"01"_s}, std::pair{u"吴海涛"_s, u"04"_s},
                            std::pair{u"何秀英"_s, u"04"_s}, std::pair{u"陈小明"_s, u"06"_s},
                            std::pair{u"欧阳雪"_s, u"02"_s}};
    for (const auto &[name, stage] : people) {
        Person person;
        person.id = bench->newId();
        person.area = kArea;
        person.name = name;
        person.birth = QDate(1990, 1, 1);
        Enrolment enrolment;
        enrolment.id = bench->newId();
        enrolment.area = kArea;
        enrolment.person = PersonId(person.id);
        enrolment.kind = u"求职人员"_s;
        enrolment.stage = stage;
        enrolment.station = name == u"欧阳雪"_s ? u"31010901702"_s : kHere;
        enrolment.start = QDate(2026, 11, 1);
        bench->put(person, enrolment);
    }
}

void PeopleListBench::init()
{
    theme->setTextSize(TextSize::Standard);
    auto *detail = new QLineEdit; // whoever shows a person
    detail->setObjectName(u"detail"_s);
    screen = std::make_unique<PeopleScreen>(**bench, *theme, filter, detail);
    list = &screen->list();
    list->offer(PeopleListView::Offer::New | PeopleListView::Offer::Import | PeopleListView::Offer::Record |
                PeopleListView::Offer::Print | PeopleListView::Offer::Export);
    table = &part<PeopleTable>("peopleTable");
    screen->resize(1286, 690);
    screen->show();
    QVERIFY(QTest::qWaitForWindowExposed(screen.get()));
    QTRY_VERIFY(list->model().total());
    PeopleListQuery query;
    query.station = kHere;
    query.cases = PeopleListQuery::Cases::Open;
    query.sort = PeopleListQuery::Sort::Name;
    ask(query, 4);
    screen->enter();
}

void PeopleListBench::cleanup() { screen.reset(); }

void PeopleListBench::waitForRows(int rows)
{
    QTRY_VERIFY(list->model().state() != PeopleListModel::State::Reading); // the rows of the query before
    QTRY_COMPARE(list->model().rowCount(), rows);
    QTRY_VERIFY(list->model().total());
    QTRY_VERIFY(rows == 0 || list->model().rowAt(rows - 1));
}

void PeopleListBench::ask(const PeopleListQuery &query, int rows)
{
    list->setQuery(query);
    waitForRows(rows);
}

QStringList PeopleListBench::names()
{
    QStringList found;
    for (int row = 0; row < list->model().rowCount(); ++row) {
        (void)QTest::qWaitFor([&] { return list->model().rowAt(row) != nullptr; });
        found.append(list->model().rowAt(row)->name);
    }
    return found;
}

QStringList PeopleListBench::chips()
{
    QStringList words;
    for (const QPushButton *chip : part<QWidget>("filterChips").findChildren<QPushButton *>()) {
        if (chip->objectName().startsWith(u"filterChips/"_s) && chip->isVisible())
            words.append(chip->text());
    }
    return words;
}

QPoint PeopleListBench::cell(int row, PeopleColumn column)
{
    return table->visualRect(list->model().index(row, int(column))).center();
}

} // namespace leye::test
