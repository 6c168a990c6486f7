// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "translations/words.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scroll_body.h"
#include "ui/widgets/state_view.h"

#include <QPainter>
#include <QProgressBar>
#include <QScopeGuard>
#include <QScrollBar>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

/// What is said about how things stand, and what holds it.
class StatesTest : public QObject {
    Q_OBJECT

    struct StateBench : WidgetBench {
        StateBench()
            : view(add(new StateView(theme, content)))
            , acted(&view, &StateView::actionWanted)
            , retried(&view, &StateView::retryWanted)
        {
            show();
        }
        /// What is said instead of the content; empty where that is in sight.
        [[nodiscard]] QString said()
        {
            for (const QLabel *label : view.findChildren<QLabel *>()) {
                if (label->isVisible() && !label->text().isEmpty())
                    return label->text();
            }
            return {};
        }
        [[nodiscard]] QPushButton &action() { return part<QPushButton>(view, "stateAction"); }

        QWidget *content = new QLineEdit;
        StateView &view;
        QSignalSpy acted, retried;
    };

    struct BusyBench : WidgetBench {
        BusyBench() : bar(add(new BusyBar)) { show(); }
        [[nodiscard]] QProgressBar &progress() { return part<QProgressBar>(bar, "progress"); }
        [[nodiscard]] QPushButton &cancel() { return part<QPushButton>(bar, "cancelWork"); }
        [[nodiscard]] QString words() { return bar.findChild<QLabel *>()->text(); }

        BusyBar &bar;
    };

    static std::function<QString()> say(const char *words)
    {
        return [said = QString::fromLatin1(words)] { return said; };
    }
    /// Words that are those of the language spoken now.
    static std::function<QString()> sayInEither(const QString &english, const QString &chinese)
    {
        return [english, chinese] { return StateView::tr("Try again") == u"Try again"_s ? english : chinese; };
    }
    /// Waits until what waits for as long as something begun before has waited long enough.
    void outwait(StateBench &bench)
    {
        bench.view.showLoadingSoon();
        QTRY_VERIFY(!bench.content->isVisible());
    }
    /// The colour of a pill's ground, beside its words.
    static QColor ground(Pill &pill)
    {
        pill.resize(pill.sizeHint());
        return pill.grab().toImage().pixelColor(pill.width() / 2, 2);
    }

private Q_SLOTS:
    void emptySaysWhatToDo()
    {
        StateBench bench;
        bench.view.showEmpty(u"people"_s, say("Nobody yet."), say("New person"));
        QCOMPARE(bench.said(), u"Nobody yet."_s);
        QVERIFY(!bench.content->isVisible());
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.action().hasFocus());
        bench.key(Qt::Key_Return);
        QCOMPARE(bench.acted.size(), 1);
        QVERIFY(bench.retried.isEmpty());
        bench.view.showEmpty(u"bin"_s, say("Nothing in the bin."));
        QVERIFY(!bench.action().isVisible());
    }

    void anErrorCanBeTriedAgain()
    {
        StateBench bench;
        bench.view.showError({Error::Kind::Storage, u"The disk is full."_s, {}});
        QCOMPARE(bench.said(), u"The disk is full."_s);
        bench.press("stateAction");
        QCOMPARE(bench.retried.size(), 1);
        QVERIFY(bench.acted.isEmpty());
        bench.view.showContent();
        QVERIFY(bench.content->isVisible());
        QCOMPARE(bench.said(), QString());
    }

    void thatItIsReadIsSaidOnlyWhereItTakesLong()
    {
        StateBench fast;
        StateBench slow;
        fast.view.showLoadingSoon();
        QVERIFY(fast.content->isVisible());
        fast.view.showContent();
        outwait(slow);
        QCOMPARE(slow.said(), u"Reading …"_s);
        QVERIFY(!slow.action().isVisible());
        QVERIFY(fast.content->isVisible());
    }

    void shortWorkDoesNotFlicker()
    {
        BusyBench bench;
        StateBench clock;
        bench.bar.begin(say("Importing"));
        QVERIFY(bench.bar.isBusy());
        QVERIFY(!bench.bar.isVisible());
        bench.bar.end();
        QVERIFY(!bench.bar.isBusy());
        outwait(clock);
        QVERIFY(!bench.bar.isVisible());
    }

    void longWorkIsShownAndStopped()
    {
        BusyBench bench;
        const std::stop_source work;
        bench.bar.begin(say("Importing"), BackgroundTask(work));
        QTRY_VERIFY(bench.bar.isVisible());
        QCOMPARE(bench.words(), u"Importing"_s);
        QCOMPARE(bench.progress().accessibleName(), u"Importing"_s);
        QCOMPARE(bench.progress().maximum(), 0); // nobody knows yet how long
        bench.bar.setPercent(42);
        QCOMPARE(bench.progress().value(), 42);
        QVERIFY(!work.stop_requested());
        bench.cancel().setFocus();
        bench.key(Qt::Key_Return);
        QVERIFY(work.stop_requested());
        QVERIFY(!bench.cancel().isEnabled());
        QCOMPARE(bench.words(), u"Stopping …"_s);
        bench.bar.end();
        QVERIFY(!bench.bar.isVisible());
    }

    void theNextWorkBeginsAnew()
    {
        BusyBench bench;
        bench.bar.begin(say("Importing"), BackgroundTask(std::stop_source()));
        QTRY_VERIFY(bench.bar.isVisible());
        bench.bar.setPercent(90);
        bench.press("cancelWork");
        bench.bar.end();
        bench.bar.begin(say("Saving")); // which cannot be stopped half-way
        QTRY_VERIFY(bench.bar.isVisible());
        QVERIFY(!bench.cancel().isVisible());
        QCOMPARE(bench.progress().maximum(), 0);
        bench.bar.begin(say("Reading"), BackgroundTask(std::stop_source()));
        QVERIFY(bench.cancel().isVisible() && bench.cancel().isEnabled());
    }

    void whatIsSaidFollowsTheLanguage()
    {
        StateBench empty, broken, slow, content;
        empty.view.showEmpty(u"people"_s, sayInEither(u"Nobody yet."_s, u"还没有人。"_s),
                             sayInEither(u"New person"_s, u"新建人员"_s));
        broken.view.showError({Error::Kind::Full, u"The disk is full."_s, {}});
        slow.view.showLoading();
        speak(u"zh_CN"_s);
        const auto back = qScopeGuard([] { speak(u"en"_s); });
        QTRY_COMPARE(empty.said(), u"还没有人。"_s);
        QCOMPARE(empty.action().text(), u"新建人员"_s);
        QTRY_COMPARE(slow.said(), u"正在读取……"_s);
        QTRY_COMPARE(broken.action().text(), u"再试一次"_s);
        QVERIFY(!broken.retried.isEmpty()); // what went wrong is said anew by whoever reads it
        QVERIFY(empty.retried.isEmpty() && content.retried.isEmpty());
        QVERIFY(content.content->isVisible());
    }

    void whatIsDoneFollowsTheLanguage()
    {
        BusyBench working, stopping;
        for (BusyBench *bench : {&working, &stopping}) {
            bench->bar.begin(sayInEither(u"Importing"_s, u"正在导入"_s), BackgroundTask(std::stop_source()));
            QTRY_VERIFY(bench->bar.isVisible());
        }
        stopping.press("cancelWork");
        speak(u"zh_CN"_s);
        const auto back = qScopeGuard([] { speak(u"en"_s); });
        QTRY_COMPARE(working.words(), u"正在导入"_s);
        QCOMPARE(working.progress().accessibleName(), u"正在导入"_s);
        QCOMPARE(working.cancel().text(), u"取消"_s);
        QTRY_COMPARE(stopping.words(), u"正在停止……"_s);
        QVERIFY(!stopping.cancel().isEnabled());
    }

    void aPillIsAsWideAsItsWordsAndSign()
    {
        const Theme theme(*qApp);
        Pill pill(theme, u"逾期 3 天"_s, Mood::Ok);
        QCOMPARE(pill.accessibleName(), u"逾期 3 天"_s);
        const int plain = pill.sizeHint().width();
        pill.setMood(Mood::Error); // with a sign
        QVERIFY(pill.sizeHint().width() > plain);
        const int wide = pill.sizeHint().width();
        pill.setText(u"逾期 13 天"_s);
        QCOMPARE(pill.accessibleName(), u"逾期 13 天"_s);
        QVERIFY(pill.sizeHint().width() > wide);
        QCOMPARE(pill.minimumSizeHint(), pill.sizeHint());
    }

    void aPillGrowsWithTheText()
    {
        Theme theme(*qApp);
        const Pill pill(theme, u"待首次联系"_s);
        const QSize before = pill.sizeHint();
        theme.setTextSize(TextSize::Largest);
        QVERIFY(pill.sizeHint().width() > before.width());
        QVERIFY(pill.sizeHint().height() > before.height());
    }

    void aPillHasTheColourOfItsMood()
    {
        const Theme theme(*qApp);
        Pill pill(theme, u"逾期 3 天"_s);
        for (const auto &[mood, token] :
             {std::pair(Mood::Quiet, Token::Base), std::pair(Mood::Ok, Token::OkSoft),
              std::pair(Mood::Warning, Token::WarnSoft), std::pair(Mood::Error, Token::ErrSoft)}) {
            pill.setMood(mood);
            QCOMPARE(ground(pill), theme.colour(token));
        }
        Pill mark(theme, u"高校毕业生"_s, Mood::Quiet, Pill::Shape::Mark);
        QCOMPARE(ground(mark), theme.colour(Token::Mark));
    }

    void aSensitiveMarkHasALock()
    {
        const Theme theme(*qApp);
        const auto width = [&theme](Pill::Shape shape) {
            return Pill::sizeOf(theme, u"低保"_s, Mood::Quiet, shape).width();
        };
        QVERIFY(width(Pill::Shape::SensitiveMark) > width(Pill::Shape::Mark));
        QPixmap paper(200, 40);
        QPainter painter(&paper);
        QCOMPARE(Pill::draw(painter, paper.rect(), theme, u"低保"_s, Mood::Quiet, Pill::Shape::SensitiveMark),
                 width(Pill::Shape::SensitiveMark));
    }

    void aCardSaysHowManyItHolds()
    {
        WidgetBench bench;
        auto &card = bench.add(new Card(u"Marks"_s));
        auto *add = new QPushButton(u"Add"_s);
        card.addAction(add);
        card.body().addWidget(new QLabel(u"低保"_s));
        bench.show();
        const auto texts = [&card] {
            QStringList found;
            for (const QLabel *label : card.findChildren<QLabel *>()) {
                if (label->isVisible())
                    found.append(label->text());
            }
            return found;
        };
        QCOMPARE(texts(), QStringList({u"Marks"_s, u"低保"_s}));
        card.setTitle(u"People"_s);
        card.setCount(1234);
        QCOMPARE(texts(), QStringList({u"People"_s, QLocale().toString(1234), u"低保"_s}));
        card.setCount(0);
        QCOMPARE(texts(), QStringList({u"People"_s, u"0"_s, u"低保"_s}));
        card.setCount(-1);
        QCOMPARE(texts(), QStringList({u"People"_s, u"低保"_s}));
        QTRY_COMPARE(add->geometry().right(), card.contentsRect().right() - space::kMedium); // at its right end
    }

    void whateverGetsTheFocusComesIntoSight()
    {
        constexpr int kLines = 30;
        WidgetBench bench;
        auto *form = new QWidget;
        auto *column = new QVBoxLayout(form);
        QList<QLineEdit *> lines;
        for (int i = 0; i < kLines; ++i) {
            lines.append(new QLineEdit);
            column->addWidget(lines.last());
        }
        auto &body = bench.add(new ScrollBody);
        body.setBody(form);
        bench.show({400, 260});
        const auto isInSight = [&body](const QWidget *widget) {
            const QRect place(widget->mapTo(body.viewport(), QPoint()), widget->size());
            return body.viewport()->rect().contains(place);
        };
        QVERIFY(!isInSight(lines.last()));
        for (QLineEdit *line : lines) {
            bench.key(Qt::Key_Tab);
            QVERIFY(line->hasFocus()); // the body itself takes no step
            QVERIFY(isInSight(line));
        }
        QVERIFY(!isInSight(lines.first()));
        lines.first()->setFocus();
        QVERIFY(isInSight(lines.first()));
    }

    void aBodyWantsWhatItsFormNeeds()
    {
        WidgetBench bench;
        auto *words = new QLabel(u"一二三四五六七八九十"_s.repeated(10));
        words->setWordWrap(true);
        auto &body = bench.add(new ScrollBody);
        QCOMPARE(body.heightForWidth(300), -1);
        body.setBody(words);
        bench.show();
        QCOMPARE(body.heightForWidth(300), words->heightForWidth(300));
        QVERIFY(body.heightForWidth(150) > body.heightForWidth(300));
        QCOMPARE(body.sizeHint(), words->sizeHint());
        QCOMPARE(body.minimumSizeHint().width(), words->minimumSizeHint().width());
        QCOMPARE(body.horizontalScrollBarPolicy(), Qt::ScrollBarAlwaysOff);
    }
};

QTEST_MAIN(StatesTest)
#include "tst_states.moc"
