// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "tests/ui/people/people_list_bench.h"
#include "ui/people/list_choices.h"
#include "ui/people/people_filter_bar.h"

#include <QJsonDocument>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

using Query = PeopleListQuery;

UserId userOf(quint64 number) { return UserId(Id16::uuid7(1, seededRandom(number))); }

const UserId kMe = userOf(1);
const UserId kOther = userOf(2);

FilterPlace place() { return {u"31010901701"_s, kMe}; }

/// A subdistrict with two stations, a park outside, and two users. Made up (演示数据).
PeopleListWords words()
{
    PeopleListWords made;
    const std::pair<const char16_t *, const char16_t *> stations[] = {{u"310109017", u"四川北路街道"},
                                                                      {u"31010901701", u"川北一站"},
                                                                      {u"31010901702", u"川北二站"},
                                                                      {u"310109", u"区就业促进中心"}};
    for (const auto &[code, name] : stations) {
        Station station;
        station.code = QString::fromUtf16(code);
        station.name = QString::fromUtf16(name);
        made.stations.append(station);
    }
    for (const auto &[id, name] : {std::pair(kMe, u"王芳"_s), std::pair(kOther, u"周敏"_s)}) {
        User user;
        user.id = id.raw;
        user.name = name;
        made.users.append(user);
    }
    made.marks = {u"残疾"_s};
    return made;
}

Query everything()
{
    Query query;
    query.station = u"31010901701"_s;
    query.kind = u"求职人员"_s;
    query.cases = Query::Cases::Open;
    query.stage = u"04"_s;
    query.aide = kMe;
    query.mark = u"残疾"_s;
    query.sex = u"1"_s;
    query.fromAge = 16;
    query.toAge = 24;
    query.silentDays = 30;
    query.inBin = true;
    query.sort = Query::Sort::Age;
    return query;
}

QStringList chipWords(const Query &query)
{
    QStringList texts;
    for (const ChipBar::Chip &chip : filterChips(query, words(), place()))
        texts.append(chip.text);
    return texts;
}

} // namespace

/// What the list of people can be filtered by, and the bar that shows it.
class PeopleFiltersTest : public QObject {
    Q_OBJECT

    struct Bench : WidgetBench {
        Bench() : bar(add(new PeopleFilterBar(theme, place()))), wanted(&bar, &PeopleFilterBar::queryWanted)
        {
            bar.setWords(words());
            bar.setQuery(firstFilter(place()));
            show({900, 300});
        }
        [[nodiscard]] QLineEdit &search() { return part<QLineEdit>(bar, "listSearch"); }
        [[nodiscard]] QMenu &menu(const char *button) { return *part<QPushButton>(bar, button).menu(); }
        void choose(const char *button, const QString &text)
        {
            QAction *action = actionIn(menu(button), text);
            if (!action)
                qFatal("no %s", qPrintable(text));
            action->trigger();
        }
        [[nodiscard]] Query last() const { return wanted.last().first().value<Query>(); }
        [[nodiscard]] QStringList chips()
        {
            QStringList texts;
            for (const QPushButton *chip : part<QWidget>(bar, "filterChips").findChildren<QPushButton *>()) {
                if (chip->objectName().startsWith(u"filterChips/"_s) && !chip->isHidden())
                    texts.append(chip->text());
            }
            return texts;
        }

        PeopleFilterBar &bar;
        QSignalSpy wanted;
    };

    /// Chooses an entry of the menu of filters, and gives what is asked for then.
    static Query chosen(const Query &query, const QString &text)
    {
        QMenu menu;
        Query asked;
        fillFilterMenu(menu, query, words(), place(), [&asked](const Query &wanted) { asked = wanted; });
        QAction *action = actionIn(menu, text);
        if (!action)
            qFatal("no %s", qPrintable(text));
        action->trigger();
        return asked;
    }

private Q_SLOTS:
    void everyFilterHasAChipThatTakesItAway();
    void chipsAreInWords_data();
    void chipsAreInWords();
    void theMenuSetsAFilterAndTakesItAway_data();
    void theMenuSetsAFilterAndTakesItAway();
    void stationsStandUnderTheirSubdistrict();
    void everyOrderHasItsOwnWords();
    void readyFiltersDiffer();
    void typingAsksWithTheText();
    void nothingIsAskedWhileAWordIsComposed();
    void escClearsTheSearch();
    void downAndEnterLeadToTheList();
    void aQueryIsShownAndNotAskedAgain();
    void aChipIsTakenAwayByKeys();
    void theOrderIsChosenFromItsMenu();
    void savedFiltersComeBehindTheReadyOnes();
    void onlyAFilterCanBeSaved();
    void typingElsewhereGoesOnInTheSearch();
};

void PeopleFiltersTest::everyFilterHasAChipThatTakesItAway()
{
    const QList<ChipBar::Chip> chips = filterChips(everything(), words(), place());
    QCOMPARE(chips.size(), 10);
    Query left = everything();
    for (const ChipBar::Chip &chip : chips) {
        QStringList others = chipWords(everything());
        others.removeOne(chip.text);
        QCOMPARE(chipWords(withoutFilter(everything(), chip.key)), others);
        left = withoutFilter(left, chip.key);
    }
    QVERIFY(!left.hasFilter());
    QCOMPARE(left, everything().withoutFilters());
    QCOMPARE(withoutFilter(everything(), u"nothing of ours"_s), everything());
}

void PeopleFiltersTest::chipsAreInWords_data()
{
    QTest::addColumn<Query>("query");
    QTest::addColumn<QString>("chip");
    const auto row = [](const char *name, auto set, const QString &chip) {
        Query query;
        set(query);
        QTest::newRow(name) << query << chip;
    };
    row(
        "one's own station", [](Query &q) { q.station = u"31010901701"_s; }, u"This station"_s);
    row(
        "another station", [](Query &q) { q.station = u"31010901702"_s; }, u"川北二站"_s);
    row(
        "a station nobody knows", [](Query &q) { q.station = u"310109999"_s; }, u"310109999"_s);
    row(
        "one's own people", [](Query &q) { q.aide = kMe; }, u"Mine"_s);
    row(
        "those of another", [](Query &q) { q.aide = kOther; }, u"Aide: 周敏"_s);
    row(
        "between two ages", [](Query &q) { q.fromAge = 16, q.toAge = 24; }, u"Age 16 to 24"_s);
    row(
        "from an age", [](Query &q) { q.fromAge = 60; }, u"Age 60 and over"_s);
    row(
        "up to an age", [](Query &q) { q.toAge = 15; }, u"Age up to 15"_s);
    row(
        "long silent", [](Query &q) { q.silentDays = 30; }, u"No contact for 30 days"_s);
    row(
        "closed", [](Query &q) { q.cases = Query::Cases::Closed; }, u"Closed"_s);
    row(
        "the bin", [](Query &q) { q.inBin = true; }, u"In the bin"_s);
}

void PeopleFiltersTest::chipsAreInWords()
{
    QFETCH(const Query, query);
    QFETCH(const QString, chip);
    QCOMPARE(chipWords(query), QStringList{chip});
}

void PeopleFiltersTest::theMenuSetsAFilterAndTakesItAway_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("chip");
    for (const char16_t *same : {u"This station", u"川北二站", u"Mine", u"Open", u"Closed", u"残疾",
                                 u"No contact for 90 days", u"Age 25 to 34", u"Age 80 and over"})
        QTest::newRow(qPrintable(QString::fromUtf16(same))) << QString::fromUtf16(same) << QString::fromUtf16(same);
    QTest::newRow("a subdistrict") << u"All of 四川北路街道"_s << u"四川北路街道"_s;
    QTest::newRow("another's people") << u"周敏"_s << u"Aide: 周敏"_s;
    QTest::newRow("the bin") << u"Who is in the bin"_s << u"In the bin"_s;
    QTest::newRow("a sex") << u"2"_s << u"2"_s; // these words know no code table
}

void PeopleFiltersTest::theMenuSetsAFilterAndTakesItAway()
{
    QFETCH(const QString, entry);
    QFETCH(const QString, chip);
    const Query with = chosen({}, entry);
    QCOMPARE(chipWords(with), QStringList{chip});
    QMenu menu;
    fillFilterMenu(menu, with, words(), place(), [](const Query &) {});
    QVERIFY(actionIn(menu, entry)->isChecked());
    QCOMPARE(chosen(with, entry), Query());
}

void PeopleFiltersTest::stationsStandUnderTheirSubdistrict()
{
    QMenu menu;
    fillFilterMenu(menu, {}, words(), place(), [](const Query &) {});
    const auto texts = [](const QMenu &of) {
        QStringList found;
        for (const QAction *action : of.actions()) {
            if (!action->isSeparator())
                found.append(action->text());
        }
        return found;
    };
    const QMenu &stations = *actionIn(menu, u"Station"_s)->menu();
    QCOMPARE(texts(stations), QStringList({u"This station"_s, u"四川北路街道"_s, u"区就业促进中心"_s}));
    QCOMPARE(texts(*stations.actions().at(2)->menu()),
             QStringList({u"All of 四川北路街道"_s, u"川北一站"_s, u"川北二站"_s}));
}

void PeopleFiltersTest::everyOrderHasItsOwnWords()
{
    QSet<QString> words;
    for (const SortChoice &choice : sortChoices()) {
        Query query;
        query.sort = choice.sort;
        query.descending = choice.descending;
        QCOMPARE(sortWords(query), choice.words);
        words.insert(choice.words);
    }
    QCOMPARE(words.size(), 10); // five orders, each in both directions
}

void PeopleFiltersTest::readyFiltersDiffer()
{
    const QList<ReadyFilter> ready = readyFilters(place());
    for (qsizetype i = 0; i < ready.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j)
            QVERIFY(ready[i].query != ready[j].query && ready[i].name != ready[j].name);
    }
    QCOMPARE(ready.first().query, firstFilter(place()));
    QCOMPARE(chipWords(ready.first().query), QStringList({u"This station"_s, u"Open"_s}));
}

void PeopleFiltersTest::typingAsksWithTheText()
{
    Bench bench;
    bench.bar.focusSearch();
    QVERIFY(bench.search().hasFocus());
    bench.type(u"cx"_s);
    QCOMPARE(bench.wanted.size(), 2);
    QCOMPARE(bench.last().text, u"cx"_s);
    QCOMPARE(bench.last().station, u"31010901701"_s); // besides what is filtered by
    bench.bar.focusSearch();
    bench.type(u"w"_s); // instead of what stood there
    QCOMPARE(bench.last().text, u"w"_s);
}

void PeopleFiltersTest::nothingIsAskedWhileAWordIsComposed()
{
    Bench bench;
    bench.bar.focusSearch();
    QInputMethodEvent preedit(u"chen"_s, {});
    QApplication::sendEvent(&bench.search(), &preedit);
    QVERIFY(bench.wanted.isEmpty());
    compose(bench.search(), u"陈"_s);
    QCOMPARE(bench.wanted.size(), 1);
    QCOMPARE(bench.last().text, u"陈"_s);
}

void PeopleFiltersTest::escClearsTheSearch()
{
    Bench bench;
    bench.bar.focusSearch();
    bench.type(u"cx"_s);
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.search().text(), QString());
    QCOMPARE(bench.last().text, QString());
    const qsizetype before = bench.wanted.size();
    bench.key(Qt::Key_Escape);
    QCOMPARE(bench.wanted.size(), before);
}

void PeopleFiltersTest::downAndEnterLeadToTheList()
{
    Bench bench;
    QSignalSpy list(&bench.bar, &PeopleFilterBar::listWanted);
    bench.bar.focusSearch();
    bench.key(Qt::Key_Down);
    bench.key(Qt::Key_Return);
    QCOMPARE(list.size(), 2);
}

void PeopleFiltersTest::aQueryIsShownAndNotAskedAgain()
{
    Bench bench;
    Query query = everything();
    query.text = u"陈"_s;
    bench.bar.setQuery(query);
    QCOMPARE(bench.search().text(), u"陈"_s);
    QCOMPARE(bench.chips(), chipWords(query));
    QVERIFY(part<QPushButton>(bench.bar, "sortOrder").text().startsWith(u"Age, youngest first"_s));
    QVERIFY(part<QPushButton>(bench.bar, "sortOrder").accessibleName().contains(u"Age, youngest first"_s));
    bench.bar.setQuery({});
    QCOMPARE(bench.search().text(), QString());
    QCOMPARE(bench.chips(), QStringList());
    QVERIFY(bench.wanted.isEmpty());
}

void PeopleFiltersTest::aChipIsTakenAwayByKeys()
{
    Bench bench;
    auto &chip = part<QPushButton>(bench.bar, "filterChips/cases");
    QCOMPARE(chip.accessibleName(), u"Remove Open"_s);
    chip.setFocus();
    bench.key(Qt::Key_Space);
    QCOMPARE(bench.wanted.size(), 1);
    QCOMPARE(bench.last(), withoutFilter(firstFilter(place()), u"cases"_s));
}

void PeopleFiltersTest::theOrderIsChosenFromItsMenu()
{
    Bench bench;
    bench.choose("sortOrder", u"Age, oldest first"_s);
    Query expected = firstFilter(place());
    expected.sort = Query::Sort::Age;
    expected.descending = true;
    QCOMPARE(bench.last(), expected);
    bench.bar.setQuery(expected);
    QVERIFY(actionIn(bench.menu("sortOrder"), u"Age, oldest first"_s)->isChecked());
    QVERIFY(!actionIn(bench.menu("sortOrder"), u"Age, youngest first"_s)->isChecked());
}

void PeopleFiltersTest::savedFiltersComeBehindTheReadyOnes()
{
    Bench bench;
    const QString json = QString::fromUtf8(QJsonDocument(toJson(everything())).toJson());
    bench.bar.setSaved({{u"年轻人 & 残疾"_s, json}, {u"乙"_s, u"{}"_s}});
    bench.choose("savedFilters", u"年轻人 && 残疾"_s);
    QCOMPARE(bench.last(), everything());
    bench.choose("savedFilters", u"Everybody on file"_s);
    QCOMPARE(bench.last(), Query());
    QSignalSpy removed(&bench.bar, &PeopleFilterBar::removeWanted);
    QMenu &removals = *actionIn(bench.menu("savedFilters"), u"Remove a saved filter"_s)->menu();
    QCOMPARE(removals.actions().size(), 2);
    removals.actions().first()->trigger();
    QCOMPARE(removed.value(0).value(0).toString(), u"年轻人 & 残疾"_s);
}

void PeopleFiltersTest::onlyAFilterCanBeSaved()
{
    Bench bench;
    QSignalSpy save(&bench.bar, &PeopleFilterBar::saveWanted);
    bench.choose("savedFilters", u"Save this filter …"_s);
    QCOMPARE(save.size(), 1);
    bench.bar.setQuery({});
    bench.choose("savedFilters", u"Save this filter …"_s);
    QCOMPARE(save.size(), 1);                                                   // it cannot be pressed
    QVERIFY(!actionIn(bench.menu("savedFilters"), u"Remove a saved filter"_s)); // there is none
}

void PeopleFiltersTest::typingElsewhereGoesOnInTheSearch()
{
    Bench bench;
    bench.bar.startSearch(u"w"_s);
    QVERIFY(bench.search().hasFocus());
    bench.type(u"f"_s);
    QCOMPARE(bench.last().text, u"wf"_s);
}

QTEST_MAIN(PeopleFiltersTest)
#include "tst_people_filters.moc"
