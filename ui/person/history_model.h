// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/history_page.h"

#include <QAbstractListModel>

namespace leye {

/// What was ever changed of a person, one row for what was saved at once. Read whole in the background, since what a
/// field was before is known from all that was before it; shown page by page.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    HistoryModel(DeskSession &session, QObject *parent = nullptr);
    void setPerson(PersonId id);
    /// Only what was done to a field of this label; empty: everything.
    void setField(const QString &label);
    [[nodiscard]] const QString &field() const { return m_field; }
    /// The labels of all fields that were ever changed, in the order of the alphabet.
    [[nodiscard]] QStringList fields() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_shown; }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void arrived();
    void failed(const leye::Error &error);

private:
    void filter();

    DeskSession &m_session;
    PersonId m_id;
    QString m_field;
    BackgroundTask m_reading;
    QList<HistoryEvent> m_all;
    QList<HistoryEvent> m_fitting;
    int m_shown = 0; ///< of those that fit
};

} // namespace leye
