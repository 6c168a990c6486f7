// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/bin_view.h"

#include <QAbstractListModel>

namespace leye {

/// What lies in the bin, latest first, in pages.
class BinModel : public QAbstractListModel {
    Q_OBJECT

public:
    BinModel(DeskSession &session, QObject *parent = nullptr);
    void readAgain();
    [[nodiscard]] const BinLine *lineAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void arrived();
    void failed(const leye::Error &error);

private:
    void take(const QList<BinLine> &lines);

    DeskSession &m_session;
    BackgroundTask m_reading;
    QList<BinLine> m_lines;
    int m_wanted;
    bool m_isReading = false;
};

} // namespace leye
