// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/life_delegate.h"

#include "ui/widgets/pill.h"

#include <QListView>
#include <QPainter>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

LifeDelegate::LifeDelegate(const Theme &theme, QListView *view, int lines)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
    , m_lines(lines)
{
    view->setItemDelegate(this);
    view->setVerticalScrollMode(QListView::ScrollPerPixel);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->setResizeMode(QListView::Adjust);
    connect(&theme, &Theme::changed, view, &QListView::doItemsLayout);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, view, [view](const QModelIndex &now) {
        view->doItemsLayout();
        view->scrollTo(now);
        if (now.isValid() && now.row() == view->model()->rowCount() - 1 && view->model()->canFetchMore({}))
            view->model()->fetchMore({});
    });
}

int LifeDelegate::dateWidth() const
{
    return QFontMetrics(m_theme.second()).horizontalAdvance(u"2026 周三"_s) + space::kSmall;
}

/// What is left of a row for title and text.
QRect LifeDelegate::wordsRoom(const QRect &row) const
{
    const int sign = m_theme.sizes().chip + space::kMedium;
    return row.adjusted(space::kLarge + dateWidth() + sign, space::kSmall, -space::kLarge, -space::kSmall);
}

int LifeDelegate::textHeight(const LifeEntry &entry, int width, bool isCurrent) const
{
    const QFontMetrics second(m_theme.second());
    const int lines = std::clamp(int(entry.text.size()), 1, m_lines);
    const int least = second.height() * lines;
    if (!isCurrent)
        return least;
    const QString whole = entry.text.join(u'\n');
    return std::max(least, second.boundingRect(0, 0, width, 0, Qt::TextWordWrap, whole).height());
}

QSize LifeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const int text = textHeight(index.data(EntryRole).value<LifeEntry>(), wordsRoom({0, 0, width, 0}).width(),
                                index == m_view->currentIndex());
    return {width, QFontMetrics(m_theme.strong()).height() + text + 2 * space::kSmall + 1};
}

void LifeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto entry = index.data(EntryRole).value<LifeEntry>();
    const bool isCurrent = index == m_view->currentIndex();
    const QRect words = wordsRoom(option.rect);
    painter->save();
    if (isCurrent)
        painter->fillRect(option.rect, m_theme.colour(Token::Sel));
    if (isCurrent && m_view->hasFocus())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), m_theme.colour(Token::Acc));
    painter->setPen(m_theme.colour(Token::Line));
    painter->drawLine(words.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom());
    drawSign(*painter, option.rect, entry.icon, index.row() == index.model()->rowCount() - 1);
    painter->setPen(m_theme.colour(isCurrent ? Token::OnSel : Token::Text));
    drawDate(*painter, option.rect.adjusted(space::kLarge, space::kSmall, 0, 0), entry);
    drawTitle(*painter, words, entry);
    drawText(*painter, words.adjusted(0, QFontMetrics(m_theme.strong()).height(), 0, 0), entry, isCurrent);
    painter->restore();
}

void LifeDelegate::drawDate(QPainter &painter, const QRect &room, const LifeEntry &entry) const
{
    painter.setFont(m_theme.strong());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, entry.day.toString(u"MM-dd"_s));
    painter.setFont(m_theme.second());
    painter.drawText(room.adjusted(0, QFontMetrics(m_theme.strong()).height(), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     entry.below);
}

/// A ring on the line that joins this entry with the earlier one below it.
void LifeDelegate::drawSign(QPainter &painter, const QRect &row, const QString &icon, bool isLast) const
{
    const int size = m_theme.sizes().chip;
    const QRect ring(row.left() + space::kLarge + dateWidth(), row.top() + space::kSmall, size, size);
    painter.drawLine(ring.center().x(), row.top(), ring.center().x(), isLast ? ring.center().y() : row.bottom());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.colour(Token::Base));
    painter.drawEllipse(QRectF(ring).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const int pixels = m_theme.sizes().icon;
    painter.drawPixmap(ring.center().x() - pixels / 2, ring.center().y() - pixels / 2,
                       m_theme.pixmap(icon, Token::Acc, pixels, painter.device()->devicePixelRatioF()));
}

void LifeDelegate::drawTitle(QPainter &painter, QRect room, const LifeEntry &entry) const
{
    if (!entry.badge.isEmpty()) {
        const QSize pill = Pill::sizeOf(m_theme, entry.badge, Mood::Quiet, Pill::Shape::Round);
        Pill::draw(painter, QRect(QPoint(room.right() - pill.width(), room.top()), pill), m_theme, entry.badge,
                   Mood::Quiet, Pill::Shape::Round);
        room.setRight(room.right() - pill.width() - space::kSmall);
    }
    painter.setFont(m_theme.strong());
    const QFontMetrics strong(m_theme.strong());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, strong.elidedText(entry.title, Qt::ElideRight, room.width()));
    const int title = strong.horizontalAdvance(entry.title) + space::kSmall;
    painter.setFont(m_theme.second());
    painter.drawText(room.adjusted(title, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(m_theme.second()).elidedText(entry.facts, Qt::ElideRight, room.width() - title));
}

void LifeDelegate::drawText(QPainter &painter, const QRect &room, const LifeEntry &entry, bool isCurrent) const
{
    painter.setFont(m_theme.second());
    if (isCurrent) {
        painter.drawText(room, Qt::TextWordWrap, entry.text.join(u'\n'));
        return;
    }
    const QFontMetrics second(m_theme.second());
    const qsizetype lines = std::min<qsizetype>(m_lines, entry.text.size());
    for (qsizetype i = 0; i < lines; ++i) {
        const bool isCut = i == lines - 1 && lines < entry.text.size();
        painter.drawText(
            room.adjusted(0, int(i) * second.height(), 0, 0), Qt::AlignLeft | Qt::AlignTop,
            second.elidedText(entry.text[i] + (isCut ? u" …"_s : QString()), Qt::ElideRight, room.width()));
    }
}

} // namespace leye
