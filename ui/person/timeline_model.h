// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/person_summary.h"
#include "ui/widgets/life_model.h"

namespace leye {

/// Pages of a timeline as they are scrolled to.
class TimelineModel : public LifeModel {
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

protected:
    [[nodiscard]] LifeEntry entryAt(int row) const override;

private:
    void read(int limit, const std::optional<TimelinePlace> &after);

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
