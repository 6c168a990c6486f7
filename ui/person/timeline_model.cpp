// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/timeline_model.h"

#include "ui/widgets/date_field.h"
#include "ui/widgets/life_delegate.h"

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

/// As it stands in a list of such things.
LifeEntry entryOf(const TimelineLine &line)
{
    return {line.date,    line.date.toString(u"yyyy "_s) + dateText(line.date).section(u' ', 1),
            iconOf(line), line.title,
            line.facts,   line.result,
            {line.text}};
}

} // namespace

TimelineModel::TimelineModel(DeskSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

void TimelineModel::ask(PersonId id, const TimelineFilter &filter)
{
    if (id != m_id || filter != m_filter) {
        beginResetModel();
        m_id = id;
        m_filter = filter;
        m_lines.clear();
        m_next.reset();
        endResetModel();
    }
    m_reading.cancel();
    read(std::max(kPage, int(m_lines.size())), {});
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const TimelineLine &line = m_lines[index.row()];
    if (role == LineRole)
        return QVariant::fromValue(line);
    if (role == LifeDelegate::EntryRole)
        return QVariant::fromValue(entryOf(line));
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{dateText(line.date), line.title, line.facts, line.result, line.text}.join(u' ');
    return {};
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isReading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        read(kPage, m_next);
}

void TimelineModel::read(int limit, const std::optional<TimelinePlace> &after)
{
    m_isReading = true;
    m_reading = m_session.read<TimelinePage>(
        this,
        [id = m_id, filter = m_filter, today = m_session.clock().today(), limit, after](DeskSession::Reading &reading,
                                                                                        TaskControl &) {
            return timelinePage(reading.database, reading.keys, reading.viewer, id, today, filter, limit, after);
        },
        [this, id = m_id, filter = m_filter, isFurther = after.has_value()](Result<TimelinePage> page) {
            if (id != m_id || filter != m_filter || (!page && page.error().kind == Error::Kind::Cancelled))
                return; // something else is wanted by now
            m_isReading = false;
            if (page)
                take(*page, isFurther);
            else
                Q_EMIT failed(page.error());
        });
}

void TimelineModel::take(const TimelinePage &page, bool isFurther)
{
    m_next = page.next;
    if (isFurther) {
        if (!page.lines.isEmpty()) {
            beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + page.lines.size()) - 1);
            m_lines.append(page.lines);
            endInsertRows();
        }
    } else if (page.lines != m_lines) { // what was changed is mostly somebody else's
        beginResetModel();
        m_lines = page.lines;
        endResetModel();
    }
    Q_EMIT arrived();
}

} // namespace leye
