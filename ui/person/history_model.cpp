// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/history_model.h"

#include "ui/widgets/life_delegate.h"

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 50;

QString iconOf(const HistoryEvent &event)
{
    if (event.isRestricted)
        return u"lock"_s;
    const QString &name = event.operation;
    const std::initializer_list<std::pair<QStringView, QString>> signs{
        {u".delete", u"bin"_s},     {u".restore", u"undo"_s},         {u"undo", u"undo"_s},
        {u"disclosure.", u"eye"_s}, {u"service.", u"chat"_s},         {u"mark.", u"tag"_s},
        {u"enrolment.", u"flag"_s}, {u"consent.", u"shield"_s},       {u"import.", u"import"_s},
        {u"household.", u"home"_s}, {u"attachment.", u"attachment"_s}};
    for (const auto &[part, icon] : signs) {
        if (name.contains(part))
            return icon;
    }
    return u"edit"_s;
}

QString changeText(const HistoryEvent::Change &change)
{
    const QString nothing = u"—"_s;
    if (change.from.isEmpty())
        return change.to.isEmpty() ? change.field : change.field + u"  "_s + change.to;
    return u"%1  %2 → %3"_s.arg(change.field, change.from, change.to.isEmpty() ? nothing : change.to);
}

} // namespace

HistoryModel::HistoryModel(DeskSession &session, QObject *parent) : QAbstractListModel(parent), m_session(session) {}

void HistoryModel::setPerson(PersonId id)
{
    if (std::exchange(m_id, id) != id) {
        m_all.clear();
        m_field.clear();
        filter();
    }
    m_reading.cancel();
    m_reading = m_session.read<QList<HistoryEvent>>(
        this,
        [id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return personEvents(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this, id](Result<QList<HistoryEvent>> events) {
            if (id != m_id || (!events && events.error().kind == Error::Kind::Cancelled))
                return; // somebody else is shown by now
            if (!events) {
                Q_EMIT failed(events.error());
                return;
            }
            if (*events != m_all) {
                m_all = *std::move(events);
                filter();
            }
            Q_EMIT arrived();
        });
}

void HistoryModel::setField(const QString &label)
{
    if (std::exchange(m_field, label) != label)
        filter();
    Q_EMIT arrived();
}

void HistoryModel::filter()
{
    beginResetModel();
    m_fitting.clear();
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(m_fitting), [this](const HistoryEvent &event) {
        return m_field.isEmpty() ||
               std::any_of(event.changes.begin(), event.changes.end(),
                           [this](const HistoryEvent::Change &change) { return change.field == m_field; });
    });
    m_shown = std::min(kPage, int(m_fitting.size()));
    endResetModel();
}

QStringList HistoryModel::fields() const
{
    QStringList labels;
    for (const HistoryEvent &event : m_all) {
        for (const HistoryEvent::Change &change : event.changes)
            labels.append(change.field);
    }
    labels.sort();
    labels.removeDuplicates();
    return labels;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown)
        return {};
    const HistoryEvent &event = m_fitting[index.row()];
    LifeEntry entry{event.when.date(),
                    event.when.toString(u"yyyy HH:mm"_s),
                    iconOf(event),
                    event.what,
                    event.who + u" · "_s + event.desk,
                    {},
                    {}};
    if (event.isRestricted)
        entry.title = u"受限记录"_s;
    for (const HistoryEvent::Change &change : event.changes)
        entry.text.append(changeText(change));
    if (!event.reason.isEmpty())
        entry.text.append(tr("Why: %1").arg(event.reason));
    if (role == LifeDelegate::EntryRole)
        return QVariant::fromValue(entry);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{event.when.toString(u"yyyy-MM-dd HH:mm"_s), entry.title, entry.facts, entry.text.join(u'；')}
            .join(u' ');
    return {};
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_shown < m_fitting.size();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const int last = std::min(m_shown + kPage, int(m_fitting.size())) - 1;
    beginInsertRows({}, m_shown, last);
    m_shown = last + 1;
    endInsertRows();
}

} // namespace leye
