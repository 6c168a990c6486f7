// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/fix_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarWidth = 4;
constexpr int kRowsMeasured = 60; ///< for the width of a column
constexpr int kWidest = 280;

using State = FixModel::State;

State stateOf(const QModelIndex &index) { return State(index.data(FixModel::StateRole).toInt()); }

Token inkOf(State state)
{
    return state == State::Wrong ? Token::Err : state == State::Warned ? Token::Warn : Token::Ok;
}

Token groundOf(State state)
{
    return state == State::Wrong ? Token::ErrSoft : state == State::Warned ? Token::WarnSoft : Token::OkSoft;
}

QString signOf(State state)
{
    return state == State::Wrong ? u"error"_s : state == State::Warned ? u"warning"_s : u"ok"_s;
}

} // namespace

FixDelegate::FixDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void FixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const FixTable *>(option.widget);
    const QModelIndex current = table ? table->currentIndex() : QModelIndex();
    const bool isRow = current.row() == index.row();
    const State state = stateOf(index);
    const bool isProblem = index.column() == index.model()->columnCount() - 1;
    const bool isTinted = state != State::Plain && !isProblem;
    painter->save();
    painter->fillRect(option.rect, m_theme.colour(isTinted ? groundOf(state) : isRow ? Token::Sel : Token::Base));
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, m_theme.colour(Token::Line));
    if (state == State::Wrong && isTinted)
        painter->fillRect(line.adjusted(0, -1, 0, 0), m_theme.colour(Token::Err));
    if (isRow && index.column() == 0)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(kBarWidth, option.rect.height())),
                          m_theme.colour(Token::Acc));
    QRect room = option.rect.adjusted(space::kSmall, 0, -space::kSmall, 0);
    const bool isStrong = isRow && !isTinted && m_theme.scheme() == Scheme::HighContrast;
    if (isProblem && state != State::Plain) {
        const int side = m_theme.sizes().icon;
        painter->drawPixmap(room.left(), room.center().y() - side / 2,
                            m_theme.pixmap(signOf(state), isStrong ? Token::OnSel : inkOf(state), side,
                                           painter->device()->devicePixelRatioF()));
        room.setLeft(room.left() + side + space::kHair);
    }
    const Token ink = isStrong                ? Token::OnSel
                      : state != State::Plain ? inkOf(state)
                      : index.column() == 0   ? Token::Sub
                                              : Token::Text;
    painter->setPen(m_theme.colour(ink));
    painter->setFont(m_theme.body());
    const QString text = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter->drawText(room, index.data(Qt::TextAlignmentRole).toInt(), text);
    if (current == index && table->hasFocus()) {
        painter->setPen(QPen(m_theme.colour(isStrong ? Token::OnSel : Token::Acc), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

QWidget *FixDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setObjectName(u"fixCell"_s);
    line->setAccessibleName(tr("%1, row %2")
                                .arg(index.model()->headerData(index.column(), Qt::Horizontal).toString(),
                                     index.siblingAtColumn(0).data().toString()));
    line->setStyleSheet(u"min-height: 0; padding: 0 6px;"_s);
    if (stateOf(index) == State::Wrong)
        line->setProperty("state", u"error"_s);
    return line;
}

void FixDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

FixTable::FixTable(FixModel &model, const Theme &theme, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_theme(theme)
{
    setObjectName(u"fixTable"_s);
    setModel(&model);
    setItemDelegate(new FixDelegate(theme, this));
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false); // Tab leaves the table; inside an editor it goes to the next cell
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(&model, &QAbstractItemModel::modelReset, this, &FixTable::arrange);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this] {
        arrange();
        Q_EMIT currentRowChanged(currentIndex().row());
    });
    connect(&theme, &Theme::changed, this, &FixTable::takeTheme);
    takeTheme();
}

void FixTable::takeTheme()
{
    verticalHeader()->setDefaultSectionSize(m_theme.sizes().row);
    horizontalHeader()->setFixedHeight(m_theme.sizes().row);
    arrange();
}

int FixTable::widthOf(int column) const
{
    const QFontMetrics metrics(m_theme.body());
    int widest = QFontMetrics(m_theme.second())
                     .horizontalAdvance(m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < std::min(m_model.rowCount(), kRowsMeasured); ++row) {
        const QModelIndex index = m_model.index(row, column);
        widest = std::max({widest, metrics.horizontalAdvance(index.data().toString()),
                           metrics.horizontalAdvance(index.data(Qt::EditRole).toString())});
    }
    const int most = kWidest * m_theme.sizes().body / sizesOf(TextSize::Standard).body;
    const int sign = column == m_model.problemColumn() ? m_theme.sizes().icon + space::kHair : 0;
    return std::min(widest + space::kHuge, most) + sign;
}

/// What must be seen first: which row, what is wrong, where, whose.
QList<int> FixTable::byWeight() const
{
    QList<int> columns{0, m_model.problemColumn()};
    const auto add = [&columns](int column) {
        if (column > 0 && !columns.contains(column))
            columns.append(column);
    };
    add(m_model.columnOf(u"name"));
    const QSet<QString> wrong = m_model.wrongFields();
    for (int column = 1; column < m_model.problemColumn(); ++column) {
        if (wrong.contains(m_model.fieldAt(column)))
            add(column);
    }
    add(m_model.columnOf(u"id_number"));
    for (int column = 1; column < m_model.problemColumn(); ++column)
        add(column);
    return columns;
}

void FixTable::arrange()
{
    int room = viewport()->width();
    for (const int column : byWeight()) {
        const int width = widthOf(column);
        const bool fits = width <= room || column == 0 || column == m_model.problemColumn();
        setColumnHidden(column, !fits);
        if (!fits)
            continue;
        setColumnWidth(column, width);
        room -= width;
    }
    if (room > 0) // the problem says more in more room
        setColumnWidth(m_model.problemColumn(), columnWidth(m_model.problemColumn()) + room);
}

void FixTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void FixTable::goTo(int row)
{
    if (row < 0 || row >= m_model.rowCount())
        return;
    int column = m_model.wrongColumn(row);
    if (isColumnHidden(column))
        column = m_model.problemColumn();
    setCurrentIndex(m_model.index(row, column));
    scrollTo(currentIndex());
}

void FixTable::goToNextWrong()
{
    if (m_model.rowCount() > 0)
        goTo(m_model.nextWrong(std::max(0, currentIndex().row())));
}

void FixTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers() == Qt::NoModifier && state() != EditingState && currentIndex().isValid() &&
        m_model.flags(currentIndex()).testFlag(Qt::ItemIsEditable))
        edit(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void FixTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(); // the whole row looks chosen
    Q_EMIT currentRowChanged(current.row());
}

} // namespace leye
