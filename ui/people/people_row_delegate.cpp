// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/people_row_delegate.h"

#include "models/people/people_list_model.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBarWidth = 4; ///< of the current row
constexpr int kBoxGap = 3;

int boxSize(const Theme &theme) { return theme.sizes().badge; }

/// Numbers of a standard have as many parts as the settings say; four is what 1131 has.
constexpr int kUsualParts = 4;

bool isCurrent(const QStyleOptionViewItem &option) { return option.state & QStyle::State_Selected; }

} // namespace

QColor PeopleRowDelegate::textColour(const QStyleOptionViewItem &option, Token token) const
{
    // On the strong ground of high contrast every text is black.
    const bool isStrong = isCurrent(option) && m_theme.scheme() == Scheme::HighContrast;
    return m_theme.colour(isStrong ? Token::OnSel : token);
}

void PeopleRowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
                                    const QModelIndex &index) const
{
    const auto *model = qobject_cast<const PeopleListModel *>(index.model());
    const bool isChecked = model && model->isChecked(model->personAt(index.row()));
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const Token ground = isCurrent(option) ? Token::Sel
                         : isChecked       ? Token::AccSoft
                         : isHovered       ? Token::Hover
                                           : Token::Base;
    painter.fillRect(option.rect, m_theme.colour(ground));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     m_theme.colour(Token::Line));
    if (isCurrent(option) && index.column() == int(PeopleColumn::Check))
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), kBarWidth, option.rect.height()),
                         m_theme.colour(Token::Acc));
}

void PeopleRowDelegate::paintCheck(QPainter &painter, const QRect &room, const Theme &theme, Qt::CheckState state)
{
    const int side = theme.sizes().icon;
    QRectF box(0, 0, side - 1, side - 1);
    box.moveCenter(QRectF(room).center());
    const bool isOn = state != Qt::Unchecked;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colour(isOn ? Token::Acc : Token::Edge), 1.5));
    painter.setBrush(theme.colour(isOn ? Token::Acc : Token::Base));
    painter.drawRoundedRect(box, radius::kMark, radius::kMark);
    painter.setPen(QPen(theme.colour(Token::OnAcc), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](qreal x, qreal y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    if (state == Qt::Checked)
        painter.drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.70), at(0.77, 0.32)}));
    else if (state == Qt::PartiallyChecked)
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    painter.restore();
}

/// Full: met; half: begun; empty: nothing yet. The shape says it, the colour only helps.
void PeopleRowDelegate::paintStandard(QPainter &painter, const QRect &room, const PeopleListRow &row,
                                      const QColor &text) const
{
    const int side = boxSize(m_theme);
    QRect box(room.left(), room.center().y() - side / 2, side, side);
    painter.save();
    for (const StandardItem &item : row.standard) {
        const bool isBegun = item.done > 0 && !item.isMet();
        const QColor colour = m_theme.colour(item.isMet() ? Token::Ok : isBegun ? Token::Warn : Token::Edge);
        painter.setPen(colour);
        painter.setBrush(item.isMet() ? QBrush(colour) : Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0, 0, -1, -1), 2, 2);
        if (isBegun)
            painter.fillRect(box.adjusted(0, side / 2, 0, 0), colour);
        box.translate(side + kBoxGap, 0);
    }
    painter.setPen(text);
    painter.setFont(m_theme.second());
    painter.drawText(QRect(box.left() + space::kHair, room.top(), room.right() - box.left(), room.height()),
                     Qt::AlignVCenter | Qt::AlignLeft, standardShort(row));
    painter.restore();
}

void PeopleRowDelegate::paintContact(QPainter &painter, const QRect &room, const QString &text, bool isLate,
                                     const QColor &plain) const
{
    painter.setFont(m_theme.font(m_theme.sizes().body, isLate));
    painter.setPen(plain);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, text);
    if (!isLate)
        return;
    const int side = boxSize(m_theme);
    const int left = room.right() - painter.fontMetrics().horizontalAdvance(text) - side - space::kHair;
    if (left >= room.left())
        painter.drawPixmap(left, room.center().y() - side / 2,
                           m_theme.pixmap(u"warning"_s, Token::Err, side, painter.device()->devicePixelRatioF()));
}

/// As many as fit whole, and how many more there are: half a word would mislead.
void PeopleRowDelegate::paintMarks(QPainter &painter, const QRect &room, const QStringList &marks) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    QString text;
    for (qsizetype shown = marks.size(); shown > 0; --shown) {
        text = marks.first(shown).join(u'、');
        if (shown < marks.size())
            text += u" +%1"_s.arg(marks.size() - shown);
        if (metrics.horizontalAdvance(text) <= room.width())
            break;
    }
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, metrics.elidedText(text, Qt::ElideRight, room.width()));
}

void PeopleRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(*painter, option, index);
    const auto column = PeopleColumn(index.column());
    const QRect room = option.rect.adjusted(space::kSmall, 0, -space::kSmall, 0);
    if (column == PeopleColumn::Check) {
        paintCheck(*painter, option.rect, m_theme, Qt::CheckState(index.data(Qt::CheckStateRole).toInt()));
        return;
    }
    const QVariant held = index.data(PeopleListModel::kRowRole);
    if (!held.isValid())
        return; // being read
    const auto row = held.value<PeopleListRow>();
    const QString text = index.data(Qt::DisplayRole).toString();
    const QColor plain = textColour(option, Token::Text);
    painter->save();
    painter->setFont(column == PeopleColumn::Name ? m_theme.strong() : m_theme.second());
    painter->setPen(plain);
    if (column == PeopleColumn::Standard)
        paintStandard(*painter, room, row, plain);
    else if (column == PeopleColumn::Contact)
        paintContact(*painter, room, text, row.isContactLate,
                     row.isContactLate ? textColour(option, Token::Err) : plain);
    else if (column == PeopleColumn::Marks)
        paintMarks(*painter, room, text.split(u'、', Qt::SkipEmptyParts));
    else
        painter->drawText(room, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()),
                          painter->fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    painter->restore();
}

QSize PeopleRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {widthOf(PeopleColumn(index.column())), m_theme.sizes().row};
}

int PeopleRowDelegate::widthOf(PeopleColumn column) const
{
    const QFontMetrics body(m_theme.strong());
    const QFontMetrics second(m_theme.second());
    const int sign = boxSize(m_theme) + space::kHair;
    const auto wide = [](const QFontMetrics &metrics, const QString &sample) {
        return metrics.horizontalAdvance(sample) + 2 * space::kSmall;
    };
    const int title = second.horizontalAdvance(titleOf(column)) + 2 * space::kSmall + space::kMedium;
    switch (column) {
    case PeopleColumn::Check:
        return m_theme.sizes().icon + 2 * space::kSmall;
    case PeopleColumn::Name:
        return std::max(title, wide(body, u"欧阳欣怡"_s));
    case PeopleColumn::Sex:
    case PeopleColumn::Age:
        return std::max(title, wide(second, u"100"_s));
    case PeopleColumn::Marks:
        return std::max(title, wide(second, u"长期失业青年 +1"_s));
    case PeopleColumn::Kind:
        return std::max(title, wide(second, u"求职人员"_s));
    case PeopleColumn::Stage:
        return std::max(title, wide(second, u"见习或培训中"_s));
    case PeopleColumn::Standard:
        return std::max(title, kUsualParts * (boxSize(m_theme) + kBoxGap) + wide(second, u"4/4"_s) + space::kHair);
    case PeopleColumn::Contact:
        return std::max(title, wide(body, u"10-02"_s) + sign);
    case PeopleColumn::Registered:
        return std::max(title, wide(second, u"2026-10-02"_s));
    case PeopleColumn::Station:
        return std::max(title, wide(second, u"曲阳路街道就业服务站"_s));
    case PeopleColumn::Aide:
        return std::max(title, wide(second, u"欧阳欣怡"_s));
    case PeopleColumn::Phone:
        return std::max(title, wide(second, u"138****5678"_s));
    case PeopleColumn::IdNumber:
        return std::max(title, wide(second, u"310109********9973"_s));
    case PeopleColumn::Count:
        break;
    }
    return title;
}

} // namespace leye
