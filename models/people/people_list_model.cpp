// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_list_model.h"

#include "models/people/enrolment.h"
#include "models/people/person.h"
#include "models/people/person_facts.h"
#include "models/people/service.h"

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Found {
    QList<quint32> order;
    bool isBySound = false;
};

constexpr qsizetype kPage = 64;       ///< rows read at once: more than a screen shows
constexpr int kRowsHeld = 2048;       ///< some forty screens
constexpr qsizetype kPagesWanted = 4; ///< what was scrolled past is not read any more

/// What the order, and what the rows alone, depend on.
constexpr std::array kOrdering{&kPerson, &kEnrolment, &kMark, &kService};
constexpr std::array kDescribing{&kStation, &kUser, &kCode, &kSetting};

template <size_t Size>
bool touches(const std::array<const RecordType *, Size> &types, const QList<Touched> &touched)
{
    return std::any_of(touched.begin(), touched.end(), [&types](const Touched &record) {
        return std::find(types.begin(), types.end(), record.type) != types.end();
    });
}

} // namespace

PeopleListModel::PeopleListModel(DeskSession &session, QObject *parent)
    : QAbstractTableModel(parent)
    , m_session(session)
    , m_held(kRowsHeld)
{
    m_words.today = session.clock().today();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &PeopleListModel::readWanted);
    connect(&session, &DeskSession::changed, this, &PeopleListModel::noteChange);
    readWords();
}

PeopleListModel::~PeopleListModel()
{
    m_orderTask.cancel();
    m_firstTask.cancel();
}

void PeopleListModel::setQuery(const PeopleListQuery &query)
{
    m_query = query;
    ++m_epoch; // another enrolment of a person may be asked for
    readOrder(true);
}

void PeopleListModel::readAgain()
{
    m_words.today = m_session.clock().today();
    ++m_epoch;
    readWords();
    readOrder(false);
    tellRows();
}

std::optional<qsizetype> PeopleListModel::total() const
{
    return m_isWhole ? std::optional(m_order.size()) : std::nullopt;
}

void PeopleListModel::readWords()
{
    m_session.read<PeopleListWords>(
        this,
        [today = m_words.today](DeskSession::Reading &reading, TaskControl &) {
            return peopleListWords(reading.database, reading.viewer, today);
        },
        [this](Result<PeopleListWords> words) {
            if (!words)
                return; // the order, read from the same database, says what is wrong
            m_words = *std::move(words);
            tellRows();
            Q_EMIT wordsChanged();
        });
}

/// `isNew`: nothing that was asked before is worth waiting for. Else one reading follows the other, however fast
/// changes come.
void PeopleListModel::readOrder(bool isNew)
{
    if (!isNew && m_isReadingOrder) {
        m_isBehind = true;
        return;
    }
    m_orderTask.cancel();
    m_firstTask.cancel();
    m_isBehind = false;
    m_isReadingOrder = true;
    m_isNew = m_isNew || isNew;
    const quint64 asked = ++m_asked;
    if (m_isNew)
        setState(State::Reading);
    const QDate today = m_session.clock().today();
    using Order = QList<quint32>;
    if (m_isNew && PeopleListStore::looksAtEverybody(m_query))
        m_firstTask = m_session.read<Order>(
            this,
            [query = m_query, today](DeskSession::Reading &reading, TaskControl &) {
                return PeopleListStore(reading.database, reading.viewer).firstPage(query, today);
            },
            [this, asked](const Result<Order> &order) {
                if (asked == m_asked && m_isNew && order)
                    take(order, false);
            });
    m_orderTask = m_session.read<Found>(
        this,
        [query = m_query, today](DeskSession::Reading &reading, TaskControl &) -> Result<Found> {
            PeopleListStore store(reading.database, reading.viewer);
            LEYE_TRY(const Order order, store.order(query, today));
            return Found{order, store.isBySound()};
        },
        [this, asked](const Result<Found> &found) {
            if (asked != m_asked)
                return;
            m_isReadingOrder = false;
            m_firstTask.cancel();
            m_isBySound = found && found->isBySound;
            take(found.map(&Found::order), true);
            if (m_isBehind)
                readOrder(false);
        });
}

void PeopleListModel::take(const Result<QList<quint32>> &order, bool isWhole)
{
    if (!order && order.error().kind == Error::Kind::Cancelled)
        return;
    m_isWhole = isWhole;
    m_isNew = false;
    show(order ? *order : QList<quint32>());
    order ? setState(State::Ready) : setState(State::Failed, order.error());
}

/// Most often nothing has changed, or more is known of the same order; else views find people again by their number.
void PeopleListModel::show(const QList<quint32> &order)
{
    const auto [known, more] = std::mismatch(m_order.cbegin(), m_order.cend(), order.cbegin(), order.cend());
    if (known == m_order.cend() && more == order.cend())
        return;
    if (known == m_order.cend() && !m_order.isEmpty()) {
        beginInsertRows({}, int(m_order.size()), int(order.size()) - 1);
        m_order = order;
        endInsertRows();
        return;
    }
    beginResetModel();
    m_order = order;
    m_wanted.clear();
    endResetModel();
}

void PeopleListModel::setState(State state, Error error)
{
    m_state = state;
    m_error = std::move(error);
    Q_EMIT stateChanged();
}

void PeopleListModel::noteChange(const QList<Touched> &touched)
{
    if (m_asked == 0)
        return;
    const bool isOrder = touches(kOrdering, touched);
    const bool isWords = touches(kDescribing, touched);
    if (!isOrder && !isWords)
        return;
    ++m_epoch;
    if (isWords)
        readWords();
    if (isOrder)
        readOrder(false);
    tellRows();
}

/// What is in sight is asked for again by whoever shows it.
void PeopleListModel::tellRows()
{
    if (!m_order.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int PeopleListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int PeopleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(PeopleColumn::Count);
}

const PeopleListRow *PeopleListModel::rowAt(int row) const
{
    const Held *held = m_held.object(personAt(row));
    if (!held || held->epoch != m_epoch)
        want(row);
    return held ? &held->row : nullptr;
}

QVariant PeopleListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PeopleColumnSpec &spec = specOf(PeopleColumn(index.column()));
    const bool isCheck = spec.column == PeopleColumn::Check;
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (spec.isNumber ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::CheckStateRole && isCheck)
        return isChecked(personAt(index.row())) ? Qt::Checked : Qt::Unchecked;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole && role != kRowRole)
        return {};
    const PeopleListRow *row = rowAt(index.row());
    if (!row)
        return {};
    if (role == kRowRole)
        return QVariant::fromValue(*row);
    const bool inWords = spec.column == PeopleColumn::Standard && role != Qt::DisplayRole;
    return isCheck && role == Qt::AccessibleTextRole ? row->name
           : inWords                                 ? standardInWords(*row)
                                                     : spec.text(*row, m_words);
}

bool PeopleListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != int(PeopleColumn::Check) || personAt(index.row()) == 0)
        return false;
    setChecked(index.row(), value.toInt() == Qt::Checked);
    return true;
}

QVariant PeopleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= int(PeopleColumn::Count))
        return {};
    const PeopleColumn column = PeopleColumn(section);
    if (role == Qt::DisplayRole)
        return titleOf(column);
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (specOf(column).isNumber ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

Qt::ItemFlags PeopleListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags; // the root has children
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    return index.column() == int(PeopleColumn::Check) ? flags | Qt::ItemIsUserCheckable : flags;
}

void PeopleListModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= int(PeopleColumn::Count) || !specOf(PeopleColumn(column)).sort)
        return;
    PeopleListQuery query = m_query;
    query.sort = *specOf(PeopleColumn(column)).sort;
    query.descending = order == Qt::DescendingOrder;
    if (query != m_query)
        setQuery(query);
}

/// May be called from wherever data() is: it only takes a note.
void PeopleListModel::want(int row) const
{
    const qsizetype page = row / kPage;
    if (!m_wanted.isEmpty() && m_wanted.last() == page)
        return;
    m_wanted.removeAll(page);
    m_wanted.append(page);
    if (m_wanted.size() > kPagesWanted)
        m_wanted.removeFirst();
    if (!m_soon.isActive())
        m_soon.start(0);
}

void PeopleListModel::readWanted()
{
    if (m_isReadingRows || m_wanted.isEmpty())
        return;
    const qsizetype page = m_wanted.takeLast();
    QList<quint32> people = m_order.mid(page * kPage, kPage);
    people.removeIf([this](quint32 person) {
        const Held *held = m_held.object(person);
        return held && held->epoch == m_epoch;
    });
    if (people.isEmpty()) { // came with another page, before the order changed
        takeRows(page, {}, m_epoch);
        m_soon.start(0);
        return;
    }
    m_isReadingRows = true;
    using Rows = QList<PeopleListRow>;
    m_session.read<Rows>(
        this,
        [query = m_query, people, today = m_words.today](DeskSession::Reading &reading, TaskControl &) {
            return PeopleListStore(reading.database, reading.viewer).rows(query, people, today);
        },
        [this, page, epoch = m_epoch](const Result<Rows> &rows) {
            m_isReadingRows = false;
            if (rows)
                takeRows(page, *rows, epoch);
            else
                setState(State::Failed, rows.error());
            readWanted();
        });
}

void PeopleListModel::takeRows(qsizetype page, const QList<PeopleListRow> &rows, quint64 epoch)
{
    for (const PeopleListRow &row : rows)
        m_held.insert(quint32(row.n), new Held{row, epoch});
    const int first = int(page * kPage);
    const int last = std::min(first + int(kPage), rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
}

void PeopleListModel::mark(quint32 person, bool isChecked)
{
    if (person >= m_checks.size())
        m_checks.resize(size_t(person) + 1);
    if (m_checks[person] == isChecked)
        return;
    m_checks[person] = isChecked;
    m_checkedCount += isChecked ? 1 : -1;
}

void PeopleListModel::setChecked(int first, int last, bool areChecked)
{
    first = std::max(first, 0);
    last = std::min(last, rowCount() - 1);
    if (first > last)
        return;
    for (int row = first; row <= last; ++row)
        mark(personAt(row), areChecked);
    Q_EMIT dataChanged(index(first, 0), index(last, columnCount() - 1));
    Q_EMIT checksChanged();
}

void PeopleListModel::checkAll(bool areChecked)
{
    if (!areChecked) {
        m_checks.clear();
        m_checkedCount = 0;
    } else {
        for (const quint32 person : std::as_const(m_order))
            mark(person, true);
    }
    tellRows();
    Q_EMIT checksChanged();
}

qsizetype PeopleListModel::checkedElsewhere() const
{
    if (m_checkedCount == 0)
        return 0;
    return m_checkedCount -
           std::count_if(m_order.cbegin(), m_order.cend(), [this](quint32 person) { return isChecked(person); });
}

QList<quint32> PeopleListModel::checked() const
{
    QList<quint32> people;
    people.reserve(m_checkedCount);
    std::vector<bool> others = m_checks;
    for (const quint32 person : m_order) {
        if (!isChecked(person))
            continue;
        people.append(person);
        others[person] = false;
    }
    for (auto at = std::find(others.cbegin(), others.cend(), true); at != others.cend();
         at = std::find(std::next(at), others.cend(), true))
        people.append(quint32(at - others.cbegin()));
    return people;
}

void PeopleListModel::withIds(const QList<quint32> &people, QObject *context,
                              std::function<void(Result<QList<PersonId>>)> done) const
{
    m_session.read<QList<PersonId>>(
        context,
        [people](DeskSession::Reading &reading, TaskControl &) {
            return PeopleListStore(reading.database, reading.viewer).ids(people);
        },
        std::move(done));
}

} // namespace leye
