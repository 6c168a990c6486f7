// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/timeline_view.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/pill.h"

#include <QPainter>
#include <QStyledItemDelegate>

Q_DECLARE_METATYPE(leye::TimelineLine)

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 50;

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

/// Draws one entry in two lines: date and weekday, sign, title with facts over the text, result at the right.
class TimelineDelegate : public QStyledItemDelegate {
public:
    TimelineDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Sizes &px = m_theme.sizes();
        return {option.rect.width(), px.body + px.second + 3 * space::kSmall + space::kHair};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto line = index.data(TimelineModel::LineRole).value<TimelineLine>();
        const Sizes &px = m_theme.sizes();
        painter->save();
        const bool isCurrent = option.state.testFlag(QStyle::State_Selected);
        if (isCurrent)
            painter->fillRect(option.rect, m_theme.colour(Token::Sel));
        painter->setPen(m_theme.colour(Token::Line));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        const QRect room = option.rect.adjusted(space::kLarge, space::kSmall, -space::kLarge, -space::kSmall);
        drawDate(*painter, room, line, isCurrent);
        const int dates = px.body * 5;
        painter->drawPixmap(
            room.left() + dates, room.top() + 2,
            m_theme.pixmap(iconOf(line), Token::Acc, px.railIcon, painter->device()->devicePixelRatioF()));
        const QRect words = room.adjusted(dates + px.railIcon + space::kMedium, 0, 0, 0);
        drawWords(*painter, words, line, isCurrent);
        painter->restore();
    }

private:
    void drawDate(QPainter &painter, const QRect &room, const TimelineLine &line, bool isCurrent) const
    {
        const QString whole = dateText(line.date);
        painter.setPen(m_theme.colour(isCurrent ? Token::OnSel : Token::Text));
        painter.setFont(m_theme.strong());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, line.date.toString(u"MM-dd"_s));
        painter.setPen(m_theme.colour(isCurrent ? Token::OnSel : Token::Sub));
        painter.setFont(m_theme.second());
        painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                         line.date.toString(u"yyyy "_s) + whole.section(u' ', 1));
    }

    void drawWords(QPainter &painter, QRect room, const TimelineLine &line, bool isCurrent) const
    {
        if (!line.result.isEmpty()) {
            const QSize pill = Pill::sizeOf(m_theme, line.result, Mood::Quiet, Pill::Shape::Round);
            Pill::draw(painter, QRect(room.right() - pill.width(), room.top(), pill.width(), pill.height()), m_theme,
                       line.result, Mood::Quiet, Pill::Shape::Round);
            room.setRight(room.right() - pill.width() - space::kSmall);
        }
        painter.setPen(m_theme.colour(isCurrent ? Token::OnSel : Token::Text));
        painter.setFont(m_theme.strong());
        const int title = QFontMetrics(m_theme.strong()).horizontalAdvance(line.title) + space::kSmall;
        painter.drawText(room, Qt::AlignLeft | Qt::AlignTop, line.title);
        painter.setPen(m_theme.colour(isCurrent ? Token::OnSel : Token::Sub));
        painter.setFont(m_theme.second());
        const QFontMetrics second(m_theme.second());
        painter.drawText(room.adjusted(title, 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                         second.elidedText(line.facts, Qt::ElideRight, room.width() - title));
        painter.setPen(m_theme.colour(isCurrent ? Token::OnSel : Token::Text));
        painter.drawText(room, Qt::AlignLeft | Qt::AlignBottom,
                         second.elidedText(line.text.simplified(), Qt::ElideRight, room.width()));
    }

    const Theme &m_theme;
};

} // namespace

TimelineModel::TimelineModel(DeskSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

void TimelineModel::setPerson(PersonId id)
{
    m_reading.cancel();
    beginResetModel();
    m_id = id;
    m_lines.clear();
    m_next.reset();
    m_isAtEnd = id.isNull();
    m_isReading = false;
    endResetModel();
    if (!m_isAtEnd)
        fetchMore({});
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const TimelineLine &line = m_lines[index.row()];
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{dateText(line.date), line.title, line.facts, line.result, line.text}.join(u' ');
    return role == Qt::ToolTipRole ? QVariant(line.text) : QVariant();
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isAtEnd && !m_isReading;
}

void TimelineModel::fetchMore(const QModelIndex &)
{
    if (m_isReading)
        return;
    m_isReading = true;
    const PersonId id = m_id;
    m_reading = m_session.read<TimelinePage>(
        this,
        [id, after = m_next, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return timelinePage(reading.database, reading.keys, reading.viewer, id, today, {}, kPage, after);
        },
        [this, id](Result<TimelinePage> page) {
            if (id != m_id)
                return; // somebody else is shown by now
            m_isReading = false;
            if (page)
                take(*page);
            else if (page.error().kind != Error::Kind::Cancelled)
                Q_EMIT failed(page.error());
        });
}

void TimelineModel::take(const TimelinePage &page)
{
    if (!page.lines.isEmpty()) {
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + page.lines.size()) - 1);
        m_lines.append(page.lines);
        endInsertRows();
    }
    m_next = page.next;
    m_isAtEnd = !page.next;
}

TimelineView::TimelineView(DeskSession &session, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(new TimelineModel(session, this))
{
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline"));
    setModel(m_model);
    setItemDelegate(new TimelineDelegate(theme, this));
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    connect(&theme, &Theme::changed, this, &QListView::doItemsLayout);
}

} // namespace leye
