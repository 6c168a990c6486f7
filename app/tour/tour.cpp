// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour/tour.h"

#include "app/composition.h"
#include "app/window.h"
#include "models/store/no_queries.h"
#include "ui/gallery/gallery.h"
#include "ui/shell/main_window.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);
constexpr int kPatienceMs = 60'000; // the demo is made on the way
constexpr int kLookMs = 20;
constexpr QSize kSize(1366, 690); // of an old screen, under its title bar

/// One thing that is done on the way to a stop.
struct Step {
    enum class Kind {
        Act,      ///< an action of the registry
        Click,    ///< a button
        MayClick, ///< a button that is there only where list and detail take turns
        Type,     ///< a line, whose text is replaced
        Tab,      ///< of the person page, by its number
        Row,      ///< of a list, by its number
        Tick,     ///< the first rows of a list
        Key,      ///< to whatever has the focus
        See       ///< waits until a part is in sight; a list, until it has rows
    };
    Kind kind;
    QString what;
    QString text = {};
    int key = 0;
};

struct Stop {
    QString name;
    QList<Step> steps;
};

Step act(const QString &action) { return {Step::Kind::Act, action}; }
Step click(const QString &button) { return {Step::Kind::Click, button}; }
Step mayClick(const QString &button) { return {Step::Kind::MayClick, button}; }
Step type(const QString &line, const QString &text) { return {Step::Kind::Type, line, text}; }
Step see(const QString &part) { return {Step::Kind::See, part}; }
Step key(Qt::Key key) { return {Step::Kind::Key, {}, {}, key}; }
Step tab(int number) { return {Step::Kind::Tab, u"personTabs"_s, {}, number}; }
Step row(const QString &list, int number) { return {Step::Kind::Row, list, {}, number}; }
Step tick(const QString &list) { return {Step::Kind::Tick, list}; }

/// `roster`: a list with faults in it.
QList<Stop> stops(const QString &roster)
{
    return {
        {u"start"_s, {see(u"startNew"_s)}},
        {u"start-station"_s, {click(u"startNew"_s), type(u"stationLine"_s, u"川北"_s), see(u"stationList"_s)}},
        {u"start-person"_s, {key(Qt::Key_Return), see(u"firstUser"_s)}},
        {u"start-restore"_s, {key(Qt::Key_Escape), click(u"startRestore"_s), see(u"restoreNow"_s)}},
        {u"start-other"_s, {key(Qt::Key_Escape), click(u"startOther"_s), see(u"openOther"_s)}},
        {u"sign-in"_s, {key(Qt::Key_Escape), click(u"startDemo"_s), see(u"signIn"_s)}},
        {u"people"_s, {click(u"signIn"_s), see(u"peopleTable"_s)}},
        {u"person"_s,
         {act(u"palette"_s), type(u"paletteLine"_s, u"cxm"_s), see(u"paletteList"_s), key(Qt::Key_Return),
          see(u"timeline"_s)}},
        {u"person-facts"_s, {tab(1)}},
        {u"person-registers"_s, {tab(2), see(u"registers"_s)}},
        {u"person-files"_s, {tab(3), see(u"files"_s)}},
        {u"person-history"_s, {tab(4), see(u"history"_s)}},
        {u"person-bin"_s, {act(u"person.bin"_s), see(u"reason"_s)}},
        {u"people-ticked"_s,
         {key(Qt::Key_Escape), tab(0), act(u"page.people"_s), mayClick(u"backToList"_s), tick(u"peopleTable"_s),
          see(u"bulkBar"_s)}},
        {u"people-nobody"_s, {act(u"list.all"_s), type(u"listSearch"_s, u"zzzz"_s), see(u"stateAction"_s)}},
        {u"palette"_s,
         {type(u"listSearch"_s, {}), see(u"peopleTable"_s), act(u"palette"_s), type(u"paletteLine"_s, u"c"_s),
          see(u"paletteList"_s)}},
        {u"entry"_s,
         {key(Qt::Key_Escape), act(u"record"_s), see(u"entryKind/职业指导"_s), click(u"entryKind/职业指导"_s),
          see(u"entryNote"_s)}},
        {u"new-person"_s,
         {key(Qt::Key_Escape), act(u"person.new"_s), type(u"new/name"_s, u"陈小明"_s), see(u"likelyPeople"_s)}},
        {u"print"_s, {key(Qt::Key_Escape), click(u"throwNewPersonAway"_s), act(u"person.print"_s), see(u"sheet"_s)}},
        {u"print-list"_s, {key(Qt::Key_Escape), act(u"list.print"_s), see(u"sheet"_s)}},
        {u"export"_s, {key(Qt::Key_Escape), act(u"export"_s), see(u"exportRows"_s)}},
        {u"import"_s, {key(Qt::Key_Escape), act(u"import"_s), see(u"importPath"_s)}},
        {u"import-columns"_s, {type(u"importPath"_s, roster), key(Qt::Key_Return), see(u"importProfileKeep"_s)}},
        {u"import-rows"_s, {click(u"importNext"_s), see(u"fixTable"_s)}},
        {u"import-values"_s, {click(u"fix/unknown"_s), see(u"unknownChoice"_s)}},
        {u"bin"_s, {act(u"page.people"_s), act(u"bin"_s), see(u"binScreen"_s)}},
        {u"settings-computer"_s, {act(u"page.settings"_s), see(u"thisComputerPage"_s)}},
        {u"settings-account"_s, {row(u"settingsPages"_s, 1), see(u"myAccountPage"_s)}},
        {u"settings-users"_s, {row(u"settingsPages"_s, 2), see(u"usersPage"_s)}},
        {u"settings-stations"_s, {row(u"settingsPages"_s, 3), see(u"stationsPage"_s)}},
        {u"settings-codes"_s, {row(u"settingsPages"_s, 4), see(u"codesPage"_s)}},
        {u"settings-dated"_s, {row(u"settingsPages"_s, 5), see(u"datedSettingsPage"_s)}},
        {u"settings-holidays"_s, {row(u"settingsPages"_s, 6), see(u"holidaysPage"_s)}},
        {u"settings-templates"_s, {row(u"settingsPages"_s, 7), see(u"templatesPage"_s)}},
        {u"settings-profiles"_s, {row(u"settingsPages"_s, 8), see(u"profilesPage"_s)}},
        {u"settings-backup"_s, {row(u"settingsPages"_s, 9), see(u"backupPage"_s)}},
        {u"keys"_s, {act(u"page.people"_s), act(u"help.keys"_s), see(u"keyList"_s)}},
        {u"about"_s, {key(Qt::Key_Escape), act(u"about"_s), see(u"closeAbout"_s)}},
        {u"backup"_s, {key(Qt::Key_Escape), act(u"backup"_s), see(u"backUpNow"_s)}},
        {u"locked"_s, {key(Qt::Key_Escape), act(u"lock"_s), see(u"signIn"_s)}},
    };
}

/// What a station sends: a title above, a wrong number, a missing name, a day that is none, a degree of no list.
void writeRoster(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QStringLiteral("\ufeff川北一居求职人员花名册\n"
                              "序号,姓名,身份证号,联系电话,文化程度,现住址,登记日期\n"
                              "1,演示甲,310109199003075216,13800000001,大专,四川北路1号,2026年3月5日\n"
                              "2,演示乙,31010919900307521X,13800000002,本科,四川北路2号,2026.3.6\n"
                              "3,,310109198811012326,13800000003,高中,四川北路3号,2026/3/7\n"
                              "4,演示丁,,1380000000,大学,四川北路4号,去年\n"
                              "5,演示戊,,13800000005,大学本科(自考),四川北路5号,2026/3/8\n")
                   .toUtf8());
}

template <typename W>
W *partOf(QWidget &page, const QString &name)
{
    for (W *found : page.findChildren<W *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void press(int key)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QWidget *focus = QApplication::focusWidget(); // may be another, or none, once the key is down
        QKeyEvent event(type, key, Qt::NoModifier);
        QApplication::sendEvent(focus ? focus : QApplication::activeWindow(), &event);
    }
}

/// False: there is no such line yet.
bool typeInto(QLineEdit *line, const QString &text)
{
    if (!line)
        return false;
    line->setFocus();
    line->selectAll();
    press(Qt::Key_Delete);
    QInputMethodEvent typed;
    typed.setCommitString(text);
    QApplication::sendEvent(line, &typed);
    return true;
}

/// Runs the event loop until it holds.
bool waitFor(const std::function<bool()> &condition)
{
    QEventLoop loop;
    QTimer look, patience;
    bool holds = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        holds = condition();
        if (holds)
            loop.quit();
    });
    QObject::connect(&patience, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(kLookMs);
    patience.start(kPatienceMs);
    loop.exec();
    return holds;
}

/// Until two pictures in a row are the same.
bool waitUntilStill(QWidget &page)
{
    QImage last;
    return waitFor([&] {
        QImage now = page.grab().toImage();
        const bool isStill = now == last;
        last = std::move(now);
        return isStill;
    });
}

} // namespace

struct Tour::Private {
    explicit Private(Theme &shown) : theme(shown) {}
    [[nodiscard]] bool take(const Step &step);
    [[nodiscard]] bool isInSight(const QString &name);

    QTemporaryDir folder;
    FixedClock clock{kToday};
    NoQueries noQueries;
    std::unique_ptr<Window> window;
    Theme &theme;
};

Tour::Tour(Theme &theme, const PrintFonts &fonts, const QString &language) : d(std::make_unique<Private>(theme))
{
    QApplication::setCursorFlashTime(0); // two pictures of one screen are the same
    const auto path = [this](const QString &name) { return d->folder.filePath(name); };
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, path(u"settings"_s));
    writeRoster(path(u"roster.csv"_s));
    StartParts parts{workspaceParts(d->clock), fonts, path(u"workspace"_s), path(u"demo"_s),
                     []() -> Result<PassphraseCost> {
                         return PassphraseCost{PassphraseCost::kFloorBytes, PassphraseCost::kFloorPasses};
                     }};
    const Scheme scheme = theme.scheme();
    const TextSize size = theme.textSize();
    d->window = std::make_unique<Window>(theme, std::move(parts), QString(), language);
    theme.setScheme(scheme); // the window has taken them from its settings, of which there are none
    theme.setTextSize(size);
    d->window->resize(kSize);
    d->window->show();
    QApplication::setActiveWindow(d->window.get());
}

Tour::~Tour() = default;

Result<void> Tour::walk(const Look &look)
{
    for (const Stop &stop : stops(d->folder.filePath(u"roster.csv"_s))) {
        for (const Step &step : stop.steps) {
            if (!waitFor([&] { return d->take(step); })) {
                look(stop.name + u"-not-reached"_s, *d->window);
                return fail(Error::Kind::NotFound, stop.name, step.what);
            }
        }
        if (!waitUntilStill(*d->window))
            return fail(Error::Kind::NotFound, stop.name, u"it never comes to rest"_s);
        look(stop.name, *d->window);
    }
    Gallery gallery(d->theme);
    gallery.resize(kSize);
    gallery.show();
    const QStringList pages = Gallery::pages();
    for (int page = 0; page < pages.size(); ++page) {
        gallery.showPage(page);
        if (!waitUntilStill(gallery))
            return fail(Error::Kind::NotFound, pages[page], u"it never comes to rest"_s);
        look(u"gallery-"_s + pages[page], gallery);
    }
    return {};
}

bool Tour::Private::isInSight(const QString &name)
{
    QWidget *part = partOf<QWidget>(*window, name);
    const auto *list = qobject_cast<QAbstractItemView *>(part);
    return part && (!list || (list->model() && list->model()->rowCount() > 0));
}

/// False: it cannot be done yet.
bool Tour::Private::take(const Step &step)
{
    switch (step.kind) {
    case Step::Kind::Act: {
        auto *desk = partOf<MainWindow>(*window, u"mainWindow"_s);
        QAction *action = desk ? desk->actions().action(step.what) : nullptr;
        if (!action || !action->isEnabled())
            return false;
        action->trigger();
        return true;
    }
    case Step::Kind::Click: {
        auto *button = partOf<QPushButton>(*window, step.what);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }
    case Step::Kind::MayClick:
        if (auto *button = partOf<QPushButton>(*window, step.what))
            button->click();
        return true;
    case Step::Kind::Type:
        return typeInto(partOf<QLineEdit>(*window, step.what), step.text);
    case Step::Kind::Tab: {
        auto *tabs = partOf<QTabWidget>(*window, step.what);
        if (!tabs || step.key >= tabs->count())
            return false;
        tabs->setCurrentIndex(step.key);
        return true;
    }
    case Step::Kind::Row: {
        auto *list = partOf<QListWidget>(*window, step.what);
        if (!list || step.key >= list->count())
            return false;
        list->setCurrentRow(step.key);
        return true;
    }
    case Step::Kind::Tick: {
        auto *list = partOf<QAbstractItemView>(*window, step.what);
        constexpr int kRows = 3;
        for (int row = 0; list && row < kRows; ++row)
            list->model()->setData(list->model()->index(row, 0), Qt::Checked, Qt::CheckStateRole);
        return list;
    }
    case Step::Kind::Key:
        press(step.key);
        return true;
    case Step::Kind::See:
        break;
    }
    return isInSight(step.what);
}

} // namespace leye
