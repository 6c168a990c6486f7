// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/timeline_delegate.h"

#include "ui/person/timeline_model.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/pill.h"

#include <QAbstractItemView>
#include <QPainter>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

QString iconOf(const TimelineLine &line)
{
    switch (line.kind) {
    case TimelineKind::EnrolmentOpened:
    case TimelineKind::EnrolmentClosed:
        return u"flag"_s;
    case TimelineKind::MarkSet:
    case TimelineKind::MarkEnded:
        return u"tag"_s;
    case TimelineKind::ConsentGiven:
    case TimelineKind::ConsentWithdrawn:
        return u"shield"_s;
    case TimelineKind::Attachment:
        return u"attachment"_s;
    case TimelineKind::Service:
        break;
    }
    if (line.isRestricted)
        return u"lock"_s;
    for (const auto &[word, icon] :
         {std::pair(u"电话"_s, u"phone"_s), std::pair(u"推荐"_s, u"send"_s), std::pair(u"招聘会"_s, u"group"_s),
          std::pair(u"探访"_s, u"home"_s), std::pair(u"走访"_s, u"home"_s)}) {
        if (line.title.contains(word))
            return icon;
    }
    return u"chat"_s;
}

} // namespace

TimelineDelegate::TimelineDelegate(const Theme &theme, QAbstractItemView *view)
    : QStyledItemDelegate(view)
    , m_theme(theme)
    , m_view(view)
{
}

int TimelineDelegate::dateWidth() const
{
    return QFontMetrics(m_theme.second()).horizontalAdvance(u"2026 周三"_s) + space::kSmall;
}

/// What is left of a row for title and text.
QRect TimelineDelegate::wordsRoom(const QRect &row) const
{
    const int sign = m_theme.sizes().chip + space::kMedium;
    return row.adjusted(space::kLarge + dateWidth() + sign, space::kSmall, -space::kLarge, -space::kSmall);
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int width = m_view->viewport()->width();
    const QFontMetrics second(m_theme.second());
    int text = second.height();
    if (index == m_view->currentIndex()) {
        const QRect room = wordsRoom(QRect(0, 0, width, 0));
        const QString whole = index.data(TimelineModel::LineRole).value<TimelineLine>().text;
        text = std::max(text, second.boundingRect(0, 0, room.width(), 0, Qt::TextWordWrap, whole).height());
    }
    return {width, QFontMetrics(m_theme.strong()).height() + text + 2 * space::kSmall + 1};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto line = index.data(TimelineModel::LineRole).value<TimelineLine>();
    const bool isCurrent = index == m_view->currentIndex();
    const QRect words = wordsRoom(option.rect);
    painter->save();
    if (isCurrent)
        painter->fillRect(option.rect, m_theme.colour(Token::Sel));
    if (isCurrent && m_view->hasFocus())
        painter->fillRect(QRect(option.rect.topLeft(), QSize(4, option.rect.height())), m_theme.colour(Token::Acc));
    painter->setPen(m_theme.colour(Token::Line));
    painter->drawLine(words.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom());
    const bool isLast = index.row() == index.model()->rowCount() - 1;
    drawSign(*painter, option.rect, iconOf(line), isLast);
    painter->setPen(m_theme.colour(isCurrent ? Token::OnSel : Token::Text));
    drawDate(*painter, option.rect.adjusted(space::kLarge, space::kSmall, 0, -space::kSmall), line.date);
    drawTitle(*painter, words, line);
    painter->setFont(m_theme.second());
    const QRect text = words.adjusted(0, QFontMetrics(m_theme.strong()).height(), 0, 0);
    if (isCurrent)
        painter->drawText(text, Qt::TextWordWrap, line.text);
    else
        painter->drawText(
            text, Qt::AlignLeft | Qt::AlignTop,
            QFontMetrics(m_theme.second()).elidedText(line.text.simplified(), Qt::ElideRight, text.width()));
    painter->restore();
}

void TimelineDelegate::drawDate(QPainter &painter, const QRect &room, QDate date) const
{
    painter.setFont(m_theme.strong());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, date.toString(u"MM-dd"_s));
    painter.setFont(m_theme.second());
    painter.drawText(room.adjusted(0, QFontMetrics(m_theme.strong()).height(), 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     date.toString(u"yyyy "_s) + dateText(date).section(u' ', 1));
}

/// A ring on the line that joins this entry with the earlier one below it.
void TimelineDelegate::drawSign(QPainter &painter, const QRect &row, const QString &icon, bool isLast) const
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

void TimelineDelegate::drawTitle(QPainter &painter, QRect room, const TimelineLine &line) const
{
    if (!line.result.isEmpty()) {
        const QSize pill = Pill::sizeOf(m_theme, line.result, Mood::Quiet, Pill::Shape::Round);
        Pill::draw(painter, QRect(QPoint(room.right() - pill.width(), room.top()), pill), m_theme, line.result,
                   Mood::Quiet, Pill::Shape::Round);
        room.setRight(room.right() - pill.width() - space::kSmall);
    }
    painter.setFont(m_theme.strong());
    const QFontMetrics strong(m_theme.strong());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, strong.elidedText(line.title, Qt::ElideRight, room.width()));
    const int title = strong.horizontalAdvance(line.title) + space::kSmall;
    painter.setFont(m_theme.second());
    painter.drawText(room.adjusted(title, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     QFontMetrics(m_theme.second()).elidedText(line.facts, Qt::ElideRight, room.width() - title));
}

} // namespace leye
