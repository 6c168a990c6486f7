// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/people_list_columns.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace leye {

/// The list of people of a desk, however long it is. It holds the order (four bytes a person) and the rows around what
/// is looked at; everything is read in the background, and read again after each change. People are named by their
/// local number: it stays theirs whatever the order, and so does a check.
class PeopleListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// PeopleListRow; invalid while it is being read.
    static constexpr int kRowRole = Qt::UserRole;
    enum class State { Reading, Ready, Failed };

    explicit PeopleListModel(DeskSession &session, QObject *parent = nullptr);
    ~PeopleListModel() override;

    /// Asks, for the first time or anew; what is shown stays until the answer begins to come.
    void setQuery(const PeopleListQuery &query);
    [[nodiscard]] const PeopleListQuery &query() const { return m_query; }
    void readAgain();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const Error &error() const { return m_error; }
    /// How many people there are; nothing while only the first of them are known.
    [[nodiscard]] std::optional<qsizetype> total() const;
    /// Nobody is called as it was typed: the names of those in the list sound like it.
    [[nodiscard]] bool isBySound() const { return m_isBySound; }
    [[nodiscard]] const PeopleListWords &words() const { return m_words; }
    /// Everybody in the list, by local number; all of them once total() is known.
    [[nodiscard]] const QList<quint32> &order() const { return m_order; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// 0 where there is no such row.
    [[nodiscard]] quint32 personAt(int row) const { return m_order.value(row, 0); }
    /// -1 when the person is not in the list.
    [[nodiscard]] int rowOf(quint32 person) const { return int(m_order.indexOf(person)); }
    /// Who a row is, as far as it has been read.
    [[nodiscard]] const PeopleListRow *rowAt(int row) const;

    void setChecked(int row, bool areChecked) { setChecked(row, row, areChecked); }
    void setChecked(int first, int last, bool areChecked);
    /// Everybody in the list, or nobody at all.
    void checkAll(bool areChecked);
    [[nodiscard]] bool isChecked(quint32 person) const { return person < m_checks.size() && m_checks[person]; }
    [[nodiscard]] qsizetype checkedCount() const { return m_checkedCount; }
    /// Of those, how many the list does not show now.
    [[nodiscard]] qsizetype checkedElsewhere() const;
    /// In the order of the list, those it does not show behind them.
    [[nodiscard]] QList<quint32> checked() const;
    /// Their ids, brought to `done` on the thread of `context`.
    void withIds(const QList<quint32> &people, QObject *context,
                 std::function<void(Result<QList<PersonId>>)> done) const;

Q_SIGNALS:
    void stateChanged();
    void wordsChanged();
    void checksChanged();

private:
    struct Held {
        PeopleListRow row;
        quint64 epoch = 0;
    };
    void readWords();
    void readOrder(bool isNew);
    void take(const Result<QList<quint32>> &order, bool isWhole);
    void show(const QList<quint32> &order);
    void want(int row) const;
    void readWanted();
    void takeRows(qsizetype page, const QList<PeopleListRow> &rows, quint64 epoch);
    void tellRows();
    void noteChange(const QList<Touched> &touched);
    void setState(State state, Error error = {});
    void mark(quint32 person, bool isChecked);

    DeskSession &m_session;
    PeopleListQuery m_query;
    PeopleListWords m_words;
    QList<quint32> m_order;
    bool m_isWhole = false; ///< the order is known to its end
    bool m_isBySound = false;
    bool m_isNew = true;     ///< nothing of this query has been shown yet
    bool m_isBehind = false; ///< something changed while the order was being read
    quint64 m_asked = 0;     ///< the number of the last question about the order
    bool m_isReadingOrder = false;
    BackgroundTask m_orderTask;
    BackgroundTask m_firstTask;
    State m_state = State::Reading;
    Error m_error;

    mutable QCache<quint32, Held> m_held;
    quint64 m_epoch = 1;               ///< rows of an earlier one are shown, and read again
    mutable QList<qsizetype> m_wanted; ///< pages, the last asked for last
    bool m_isReadingRows = false;
    mutable QTimer m_soon; ///< so that all rows of one painting are asked for together

    std::vector<bool> m_checks; ///< by local number
    qsizetype m_checkedCount = 0;
};

} // namespace leye

Q_DECLARE_METATYPE(leye::PeopleListRow)
