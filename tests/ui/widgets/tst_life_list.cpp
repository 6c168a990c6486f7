// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/widget_bench.h"
#include "ui/widgets/life_model.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QStandardItemModel>

using namespace leye;
using namespace leye::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstPage = 40; // more than the view shows
constexpr int kBothPages = 43;

} // namespace

/// What happened, newest first. Made-up entries (演示数据).
class LifeListTest : public QObject {
    Q_OBJECT

    /// Two pages of entries, the second one fetched when somebody comes to the end of the first.
    struct Model : QStandardItemModel {
        void add(const QStringList &text)
        {
            LifeEntry entry{QDate(2026, 11, 23), u"周一"_s, u"chat"_s, u"职业指导"_s,
                            u"王芳 · 面谈"_s,    u"完成"_s, text};
            auto *item = new QStandardItem;
            item->setData(QVariant::fromValue(entry), LifeDelegate::EntryRole);
            appendRow(item);
        }
        bool canFetchMore(const QModelIndex &) const override { return rowCount() == kFirstPage; }
        void fetchMore(const QModelIndex &) override
        {
            while (rowCount() < kBothPages)
                add({u"更早"_s});
        }
    };

    /// Entries by their titles, read again and again.
    struct Read : LifeModel {
        explicit Read(const QStringList &first) : lines(first) {}
        int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(lines.size()); }
        LifeEntry entryAt(int row) const override
        {
            return {QDate(2026, 11, 23), {}, {}, lines[row], {}, u"完成"_s, {u"改简历"_s}};
        }
        void become(const QStringList &now) { replace(lines, QList<QString>(now)); }
        QList<QString> lines;
    };

    struct Bench : WidgetBench {
        explicit Bench(const QList<QStringList> &texts) : view(add(new QListView))
        {
            for (const QStringList &text : texts)
                model.add(text);
            view.setModel(&model);
            new LifeDelegate(theme, &view, 2);
            show();
        }
        [[nodiscard]] int height(int row) const { return view.visualRect(model.index(row, 0)).height(); }

        Model model;
        QListView &view;
    };

    inline static const QStringList kShort{u"改简历"_s};
    inline static const QStringList kTwo{u"改简历"_s, u"约下周"_s};
    inline static const QStringList kLong{u"改简历"_s, u"约下周"_s, u"带上证书"_s, u"再练一次自我介绍"_s,
                                          u"一二三四五六七八九十"_s.repeated(20)};

private Q_SLOTS:
    void othersShowSoManyLinesAtMost()
    {
        const Bench bench({kShort, kTwo, kLong});
        const int line = QFontMetrics(bench.theme.second()).height();
        QCOMPARE(bench.height(1) - bench.height(0), line);
        QCOMPARE(bench.height(2), bench.height(1));
    }

    void theCurrentOneShowsItsWholeText()
    {
        Bench bench({kLong, kShort, kLong});
        const int folded = bench.height(0);
        bench.view.setCurrentIndex(bench.model.index(0, 0));
        QTRY_VERIFY(bench.height(0) > 3 * QFontMetrics(bench.theme.second()).height() + folded);
        const int unfolded = bench.height(0);
        bench.view.setFocus();
        bench.key(Qt::Key_Down);
        QTRY_COMPARE(bench.height(0), folded);
        bench.key(Qt::Key_Up);
        QTRY_COMPARE(bench.height(0), unfolded);
    }

    void aShortOneStaysAsItIsWhenCurrent()
    {
        Bench bench({kShort, kTwo});
        const int before = bench.height(0);
        bench.view.setCurrentIndex(bench.model.index(0, 0));
        QCOMPARE(bench.height(0), before);
    }

    void aNarrowViewMakesTheCurrentOneTaller()
    {
        Bench bench({kLong});
        bench.view.setCurrentIndex(bench.model.index(0, 0));
        const int wide = bench.height(0);
        bench.view.setFixedWidth(320);
        QTRY_VERIFY(bench.height(0) > wide);
        QVERIFY(bench.view.visualRect(bench.model.index(0, 0)).width() <= bench.view.viewport()->width());
    }

    void theNextPageComesAtTheEnd()
    {
        Bench bench(QList<QStringList>(kFirstPage, kShort));
        bench.view.setFocus();
        bench.key(Qt::Key_Down);
        QCOMPARE(bench.model.rowCount(), kFirstPage);
        bench.key(Qt::Key_End);
        QCOMPARE(bench.model.rowCount(), kBothPages);
        QCOMPARE(bench.view.currentIndex().row(), kFirstPage - 1);
        bench.key(Qt::Key_End); // there is no third one
        QCOMPARE(bench.model.rowCount(), kBothPages);
    }

    void itGrowsWithTheTextOfTheProgram()
    {
        Bench bench({kTwo});
        const int before = bench.height(0);
        bench.theme.setTextSize(TextSize::Largest);
        QTRY_VERIFY(bench.height(0) > before);
    }

    void theCurrentOneStandsOut()
    {
        Bench bench({kShort, kShort, kShort});
        bench.view.setCurrentIndex(bench.model.index(1, 0));
        bench.view.setFocus();
        const QImage image = bench.view.viewport()->grab().toImage();
        const auto ground = [&](int row) {
            const QRect place = bench.view.visualRect(bench.model.index(row, 0));
            return image.pixelColor(place.right() - 2, place.bottom() - 4);
        };
        QCOMPARE(ground(1), bench.theme.colour(Token::Sel));
        QVERIFY(ground(0) != ground(1));
        const QRect place = bench.view.visualRect(bench.model.index(1, 0));
        QCOMPARE(image.pixelColor(1, place.center().y()), bench.theme.colour(Token::Acc)); // the keys go here
    }

    void whatIsReadAgainKeepsTheCurrentOne()
    {
        Read model({u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s});
        const QAbstractItemModelTester tester(&model);
        QListView view;
        view.setModel(&model);
        const auto current = [&view] {
            return view.currentIndex().data(LifeDelegate::EntryRole).value<LifeEntry>().title;
        };
        view.setCurrentIndex(model.index(1, 0));
        model.become({u"新"_s, u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s});
        QCOMPARE(current(), u"乙"_s);
        model.become({u"新"_s, u"甲"_s, u"丙"_s, u"丁"_s}); // gone: the next one
        QCOMPARE(current(), u"丙"_s);
        model.become({u"新"_s, u"甲"_s, u"丙（更正）"_s, u"丁"_s}); // changed: still there
        QCOMPARE(current(), u"丙（更正）"_s);
        model.become({u"新"_s, u"甲"_s, u"丙（更正）"_s, u"丁"_s, u"戊"_s, u"己"_s}); // a further page
        QCOMPARE(current(), u"丙（更正）"_s);
        QCOMPARE(model.rowCount(), 6);
        model.become({});
        QVERIFY(!view.currentIndex().isValid());
    }

    void aFullPageKeepsTheCurrentOne()
    {
        Read model({u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s});
        const QAbstractItemModelTester tester(&model);
        QListView view;
        view.setModel(&model);
        const auto current = [&view] {
            return view.currentIndex().data(LifeDelegate::EntryRole).value<LifeEntry>().title;
        };
        view.setCurrentIndex(model.index(1, 0));
        const auto becomes = [&](const QStringList &now, const QString &stays) {
            model.become(now);
            return QStringList(model.lines) == now && current() == stays;
        };
        QVERIFY(becomes({u"新"_s, u"甲"_s, u"乙"_s, u"丙"_s}, u"乙"_s)); // the last one is on the next page
        QVERIFY(becomes({u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}, u"乙"_s)); // and comes back
        QVERIFY(becomes({u"乙"_s, u"丙"_s, u"丁"_s, u"甲"_s}, u"乙"_s)); // moved to the end
        QVERIFY(becomes({u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}, u"乙"_s)); // and to the top
        QVERIFY(becomes({u"甲"_s, u"丙"_s, u"丁"_s, u"戊"_s}, u"丙"_s)); // gone: the next one
        QVERIFY(becomes({u"新"_s, u"甲（更正）"_s, u"丙"_s, u"戊"_s}, u"丙"_s));
    }

    void anEntryIsReadAloudInOneSentence()
    {
        const Read model({u"职业指导"_s});
        const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(u"2026-11-23"_s));
        QVERIFY(spoken.endsWith(u"职业指导 完成 改简历"_s)); // nothing said of what is not there
    }
};

QTEST_MAIN(LifeListTest)
#include "tst_life_list.moc"
