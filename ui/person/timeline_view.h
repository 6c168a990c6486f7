// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/person_summary.h"
#include "ui/theme/theme.h"

#include <QAbstractListModel>
#include <QListView>

namespace leye {

/// Pages of a timeline as they are scrolled to.
class TimelineModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole };

    TimelineModel(DeskSession &session, QObject *parent = nullptr);
    void setPerson(PersonId id);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    [[nodiscard]] bool isAtEnd() const { return m_isAtEnd; }

Q_SIGNALS:
    void failed(const leye::Error &error);

private:
    void take(const TimelinePage &page);

    DeskSession &m_session;
    PersonId m_id;
    BackgroundTask m_reading;
    QList<TimelineLine> m_lines;
    std::optional<TimelinePlace> m_next;
    bool m_isAtEnd = true;
    bool m_isReading = false;
};

/// Everything that happened, newest first: date, sign, what, and how it came out.
class TimelineView : public QListView {
    Q_OBJECT

public:
    TimelineView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    void setPerson(PersonId id) { m_model->setPerson(id); }

private:
    TimelineModel *m_model;
};

} // namespace leye
