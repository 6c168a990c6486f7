// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/gallery_pages.h"

#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/life_delegate.h"
#include "ui/widgets/masked_value.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/pick_line.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/reason_box.h"
#include "ui/widgets/record_table.h"
#include "ui/widgets/secret_line.h"
#include "ui/widgets/state_view.h"
#include "ui/widgets/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2026, 11, 23);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(GalleryPage)
};

/// A page of cards, one under the other.
struct Page {
    QWidget *widget = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(widget);

    Page()
    {
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(space::kMedium);
    }
    QVBoxLayout &card(const QString &title)
    {
        auto *card = new Card(title);
        column->addWidget(card);
        return card->body();
    }
    /// One whose things lie side by side.
    FlowLayout &flow(const QString &title)
    {
        auto *row = new QWidget;
        auto *flow = new FlowLayout(row);
        flow->setSpacing(space::kMedium);
        card(title).addWidget(row);
        return *flow;
    }
    QWidget *done()
    {
        column->addStretch();
        return widget;
    }
};

/// A picture with its name below.
QWidget *swatch(const QPixmap &picture, const QString &name)
{
    auto *cell = new QWidget;
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *shown = new QLabel;
    shown->setPixmap(picture);
    column->addWidget(shown, 0, Qt::AlignHCenter);
    column->addWidget(makeLabel(name, u"second"_s), 0, Qt::AlignHCenter);
    return cell;
}

QWidget *colourSwatch(const QColor &colour, const QString &name)
{
    constexpr QSize kSize(72, 32);
    QPixmap picture(kSize);
    picture.fill(colour);
    return swatch(picture, name);
}

QWidget *makeColours(Theme &theme, QWidget &)
{
    constexpr std::array kNames{"win", "rail",    "base",     "alt",      "line",    "edge",   "text",  "sub",
                                "off", "acc",     "accHover", "onAcc",    "accSoft", "sel",    "onSel", "hover",
                                "err", "errSoft", "warn",     "warnSoft", "ok",      "okSoft", "mark",  "markText"};
    static_assert(kNames.size() == std::size_t(Token::Count));
    Page page;
    FlowLayout &colours = page.flow(Words::tr("Colours, by use"));
    for (std::size_t i = 0; i < kNames.size(); ++i)
        colours.addWidget(colourSwatch(theme.colour(Token(i)), QString::fromLatin1(kNames[i])));
    FlowLayout &charts = page.flow(Words::tr("Charts and calendar"));
    int number = 0;
    for (const QColor &colour : chartColours(theme.scheme()))
        charts.addWidget(colourSwatch(colour, QString::number(++number)));
    QVBoxLayout &texts = page.card(Words::tr("Text"));
    for (const char *role : {"bigName", "pageTitle", "cardTitle", "strong", "", "second", "error"}) {
        const QString name = QString::fromLatin1(role);
        texts.addWidget(makeLabel(u"乐业工作台 LeyeDesk 0123456789 "_s + (name.isEmpty() ? u"body"_s : name), name));
    }
    return page.done();
}

QWidget *makeIcons(Theme &theme, QWidget &gallery)
{
    Page page;
    FlowLayout &icons = page.flow(Words::tr("Icons"));
    for (const QFileInfo &file : QDir(u":/icons"_s).entryInfoList()) {
        const QString name = file.completeBaseName();
        icons.addWidget(
            swatch(theme.pixmap(name, Token::Text, theme.sizes().railIcon, gallery.devicePixelRatioF()), name));
    }
    return page.done();
}

QWidget *makeButtons(Theme &theme, QWidget &)
{
    Page page;
    FlowLayout &kinds = page.flow(Words::tr("Kinds: one main button a page at most"));
    const auto add = [](FlowLayout &flow, const QString &name, const QString &words, ButtonKind kind) {
        QPushButton *button = makeButton(name, words, kind);
        flow.addWidget(button);
        return button;
    };
    add(kinds, u"primaryButton"_s, Words::tr("Save"), ButtonKind::Primary);
    add(kinds, u"plainButton"_s, Words::tr("Print …"), ButtonKind::Plain);
    add(kinds, u"dangerButton"_s, Words::tr("Put into the bin"), ButtonKind::Danger);
    add(kinds, u"linkButton"_s, Words::tr("Undo"), ButtonKind::Link);
    add(kinds, u"chipButton"_s, Words::tr("Add a filter"), ButtonKind::Chip);
    makeInline(*add(kinds, u"inlineButton"_s, Words::tr("In a row"), ButtonKind::Plain));
    QPushButton *icon = makeIconButton(u"iconButton"_s, Words::tr("Read again"));
    icon->setIcon(theme.icon(u"refresh"_s));
    kinds.addWidget(icon);
    FlowLayout &off = page.flow(Words::tr("What cannot be pressed now"));
    add(off, u"primaryOff"_s, Words::tr("Save"), ButtonKind::Primary)->setEnabled(false);
    add(off, u"plainOff"_s, Words::tr("Print …"), ButtonKind::Plain)->setEnabled(false);
    add(off, u"dangerOff"_s, Words::tr("Put into the bin"), ButtonKind::Danger)->setEnabled(false);
    add(off, u"linkOff"_s, Words::tr("Undo"), ButtonKind::Link)->setEnabled(false);
    return page.done();
}

template <typename W>
W *named(const char *name)
{
    auto *widget = new W;
    widget->setObjectName(QString::fromLatin1(name));
    return widget;
}

QWidget *makeInputs(Theme &theme, QWidget &)
{
    Page page;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::kLarge);
    grid->setVerticalSpacing(space::kMedium);
    page.card(Words::tr("Inputs, with label, hint, warning and error")).addLayout(grid);
    const auto add = [grid](QWidget *input, const QString &label) {
        constexpr int kColumns = 2;
        const int place = grid->count();
        auto *field = new Field(label, input);
        grid->addWidget(field, place / kColumns, place % kColumns, Qt::AlignTop);
        return field;
    };
    auto *line = named<QLineEdit>("galleryLine");
    line->setText(u"陈小明"_s);
    add(line, Words::tr("Name"))->setHint(Words::tr("As on the ID card"));
    auto *wrong = named<QLineEdit>("galleryWrong");
    wrong->setText(u"31010919900307521X"_s);
    add(wrong, Words::tr("ID number"))->setError(Words::tr("The last digit does not fit the others."));
    auto *doubtful = named<QLineEdit>("galleryDoubtful");
    doubtful->setText(u"1380000000"_s);
    add(doubtful, Words::tr("Phone"))->setWarning(Words::tr("A mobile number has 11 digits."));
    auto *off = named<QLineEdit>("galleryOff");
    off->setEnabled(false);
    add(off, Words::tr("Not now"));
    auto *day = new DateField(theme, u"galleryDay"_s, kToday);
    day->setDate(kToday);
    add(day, Words::tr("Day"));
    auto *combo = named<QComboBox>("galleryList");
    combo->addItems({u"大专"_s, u"本科"_s, u"高中"_s});
    add(combo, Words::tr("Education"));
    auto *minutes = named<QSpinBox>("galleryMinutes");
    minutes->setRange(0, 480);
    minutes->setValue(45);
    add(minutes, Words::tr("Minutes"));
    auto *check = named<QCheckBox>("galleryCheck");
    check->setText(Words::tr("Yes"));
    check->setChecked(true);
    add(check, Words::tr("Consents"));
    add(new SecretLine(theme, u"gallerySecret"_s), Words::tr("Passphrase"));
    auto *pick = new PickLine(theme, u"galleryPick"_s);
    pick->line().setText(u"ch"_s);
    pick->offer({u"陈小明  川北一居"_s, u"陈国华  川北二居"_s});
    pick->setListName(Words::tr("Who fits"));
    add(pick, Words::tr("Person"));
    auto *lines = named<QPlainTextEdit>("galleryText");
    lines->setPlainText(u"演示数据：面谈 45 分钟，简历已改好。"_s);
    lines->setFixedHeight(4 * theme.sizes().control / 2);
    add(lines, Words::tr("Note"));
    auto *path = new PathField(PathField::Kind::Folder, u"galleryPath"_s);
    path->setLabel(Words::tr("Folder"));
    grid->addWidget(path, grid->rowCount(), 0, 1, 2);
    return page.done();
}

QWidget *makeChoices(Theme &theme, QWidget &)
{
    Page page;
    auto *choice = new Choice(theme, u"galleryChoice"_s, true);
    choice->setAccessibleName(Words::tr("Kind"));
    choice->setOptions({{u"guidance"_s, u"职业指导"_s, false},
                        {u"referral"_s, u"岗位推荐"_s, false},
                        {u"psychology"_s, u"心理疏导"_s, true}});
    choice->setCode(u"guidance"_s);
    page.card(Words::tr("One of several; a lock where it is confidential")).addWidget(choice);
    auto *chips = new ChipBar(theme, u"galleryChips"_s);
    chips->setChips({{u"street"_s, u"街道：四川北路"_s}, {u"mark"_s, u"标识：高校毕业生"_s}});
    chips->addTrailing(makeButton(u"galleryFilter"_s, Words::tr("Add a filter"), ButtonKind::Chip));
    page.card(Words::tr("Filters")).addWidget(chips);
    FlowLayout &pills = page.flow(Words::tr("States: a sign besides the colour"));
    for (const auto &[words, mood] : std::initializer_list<std::pair<QString, Mood>>{{u"求职中"_s, Mood::Quiet},
                                                                                     {u"已上岗跟踪"_s, Mood::Ok},
                                                                                     {u"今天到期"_s, Mood::Warning},
                                                                                     {u"逾期 3 天"_s, Mood::Error}})
        pills.addWidget(new Pill(theme, words, mood));
    FlowLayout &marks = page.flow(Words::tr("Marks of groups"));
    marks.addWidget(new Pill(theme, u"高校毕业生"_s, Mood::Quiet, Pill::Shape::Mark));
    marks.addWidget(new Pill(theme, u"低保"_s, Mood::Quiet, Pill::Shape::SensitiveMark));
    FlowLayout &masked = page.flow(Words::tr("Masked until somebody looks; the look is logged"));
    auto *value = new MaskedValue(theme, u"galleryMasked"_s);
    value->setWhat(Words::tr("ID number"));
    value->show(u"310109********5216"_s, true, u"1"_s);
    masked.addWidget(value);
    return page.done();
}

QWidget *makeStates(Theme &theme, QWidget &)
{
    constexpr int kHeight = 150;
    Page page;
    const auto add = [&](const QString &title) {
        auto *state = new StateView(theme, new QWidget);
        state->setMinimumHeight(kHeight);
        page.card(title).addWidget(state);
        return state;
    };
    add(Words::tr("It is being read"))->showLoading();
    add(Words::tr("There is none yet"))
        ->showEmpty(
            u"people"_s, [] { return Words::tr("Nobody is on file yet. Take somebody on file, or import a list."); },
            [] { return Words::tr("Import a list"); });
    add(Words::tr("It could not be read"))
        ->showError({Error::Kind::Full, Words::tr("The disk is full. Make room, then try again."), {}});
    auto *busy = new BusyBar;
    page.card(Words::tr("Long work")).addWidget(busy);
    busy->begin([] { return Words::tr("Importing"); }, BackgroundTask());
    busy->setPercent(42);
    return page.done();
}

QWidget *makeLists(Theme &theme, QWidget &)
{
    constexpr int kHeight = 190;
    Page page;
    auto *table = new RecordTable(u"galleryTable"_s);
    table->setAccessibleName(Words::tr("Records"));
    table->setColumns({{Words::tr("Station"), Qt::AlignLeft},
                       {Words::tr("Services"), Qt::AlignRight},
                       {Words::tr("Address"), Qt::AlignLeft}});
    table->setRows({{{}, {u"四川北路街道"_s, {}, {}}, 0, false},
                    {u"a"_s, {u"川北一居"_s, u"1,204"_s, u"四川北路 1 号"_s}, 1, false},
                    {u"b"_s, {u"川北二居"_s, u"98"_s, u"四川北路 2 号"_s}, 1, false},
                    {u"c"_s, {u"川北三居"_s, u"0"_s, Words::tr("closed")}, 1, true}});
    table->setFixedHeight(kHeight);
    page.card(Words::tr("A short list of records")).addWidget(table);
    auto *life = new QListView;
    life->setObjectName(u"galleryLife"_s);
    life->setAccessibleName(Words::tr("What happened"));
    auto *model = new QStandardItemModel(life);
    const auto add = [model](const LifeEntry &entry) {
        auto *item = new QStandardItem;
        item->setData(QVariant::fromValue(entry), LifeDelegate::EntryRole);
        item->setData(entry.title, Qt::AccessibleTextRole);
        model->appendRow(item);
    };
    add({kToday,
         u"周一"_s,
         u"chat"_s,
         u"职业指导"_s,
         u"王芳 · 面谈 · 45 分钟"_s,
         {},
         {u"演示数据：简历已改好，周五参加招聘会。"_s}});
    add({kToday.addDays(-3), u"周五"_s, u"send"_s, u"岗位推荐"_s, u"设计师助手"_s, u"已面试"_s, {}});
    life->setModel(model);
    life->setItemDelegate(new LifeDelegate(theme, life, 2));
    life->setFixedHeight(kHeight);
    page.card(Words::tr("What happened, newest first")).addWidget(life);
    return page.done();
}

QWidget *makeMessages(Theme &theme, QWidget &gallery)
{
    Page page;
    FlowLayout &flow = page.flow(Words::tr("Said without being in the way, and asked over everything else"));
    auto *toast = gallery.findChild<Toast *>(); // pages are made anew, what lies over the window stays
    if (!toast)
        toast = new Toast(theme, &gallery);
    QPushButton *say = makeButton(u"galleryToast"_s, Words::tr("Say what was done"));
    QObject::connect(say, &QPushButton::clicked, toast, [toast] {
        toast->show(Words::tr("Saved: 职业指导 for 陈小明"), Mood::Ok, Words::tr("Undo"), [] {});
    });
    flow.addWidget(say);
    auto *box = gallery.findChild<ReasonBox *>();
    if (!box)
        box = new ReasonBox(theme, &gallery);
    QPushButton *ask = makeButton(u"galleryAsk"_s, Words::tr("Ask why"));
    QObject::connect(ask, &QPushButton::clicked, box, [box] {
        box->ask({Words::tr("Put 陈小明 into the bin?"), Words::tr("Everything stays as it is and comes back with it."),
                  Words::tr("Put into the bin")},
                 [box](const QString &) { box->close(); });
    });
    flow.addWidget(ask);
    return page.done();
}

constexpr std::array kPages{
    GalleryPage{"colours", QT_TRANSLATE_NOOP("GalleryPage", "Colours and text"), makeColours},
    GalleryPage{"icons", QT_TRANSLATE_NOOP("GalleryPage", "Icons"), makeIcons},
    GalleryPage{"buttons", QT_TRANSLATE_NOOP("GalleryPage", "Buttons"), makeButtons},
    GalleryPage{"inputs", QT_TRANSLATE_NOOP("GalleryPage", "Inputs"), makeInputs},
    GalleryPage{"choices", QT_TRANSLATE_NOOP("GalleryPage", "Choices and marks"), makeChoices},
    GalleryPage{"states", QT_TRANSLATE_NOOP("GalleryPage", "Empty, busy, failed"), makeStates},
    GalleryPage{"lists", QT_TRANSLATE_NOOP("GalleryPage", "Lists"), makeLists},
    GalleryPage{"messages", QT_TRANSLATE_NOOP("GalleryPage", "Messages"), makeMessages},
};

} // namespace

std::span<const GalleryPage> galleryPages() { return kPages; }

} // namespace leye
