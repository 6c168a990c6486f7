// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/timeline_model.h"

#include "ui/widgets/date_field.h"

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

} // namespace

TimelineModel::TimelineModel(DeskSession &session, QObject *parent) : LifeModel(parent), m_session(session) {}

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
    if (role == LineRole && index.isValid() && index.row() < m_lines.size())
        return QVariant::fromValue(m_lines[index.row()]);
    return LifeModel::data(index, role);
}

LifeEntry TimelineModel::entryAt(int row) const
{
    const TimelineLine &line = m_lines[row];
    return {line.date,    line.date.toString(u"yyyy "_s) + dateText(line.date).section(u' ', 1),
            iconOf(line), line.title,
            line.facts,   line.result,
            {line.text}};
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
            if (!page) {
                Q_EMIT failed(page.error());
                return;
            }
            m_next = page->next;
            replace(m_lines, isFurther ? m_lines + page->lines : page->lines);
            Q_EMIT arrived();
        });
}

} // namespace leye
