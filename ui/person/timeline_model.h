// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/person_summary.h"

#include <QAbstractListModel>

namespace leye {

/// Pages of a timeline as they are scrolled to.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole };

    TimelineModel(DeskSession &session, QObject *parent = nullptr);
    /// Reads from the newest entry on; of the same person and filter as before, as far as it had come.
    void ask(PersonId id, const TimelineFilter &filter);
    [[nodiscard]] PersonId person() const { return m_id; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// What was asked for is there, or a further page of it.
    void arrived();
    void failed(const leye::Error &error);

private:
    void read(int limit, const std::optional<TimelinePlace> &after);
    void take(const TimelinePage &page, bool isFurther);

    DeskSession &m_session;
    PersonId m_id;
    TimelineFilter m_filter;
    BackgroundTask m_reading;
    QList<TimelineLine> m_lines;
    std::optional<TimelinePlace> m_next; ///< nothing: all of it is here
    bool m_isReading = false;
};

} // namespace leye

Q_DECLARE_METATYPE(leye::TimelineLine)
