// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/bin_view.h"
#include "ui/widgets/life_model.h"

#include <optional>

namespace leye {

/// What lies in the bin, or what of it answers to a text, latest first, in pages.
class BinModel : public LifeModel {
    Q_OBJECT

public:
    BinModel(DeskSession &session, QObject *parent = nullptr);
    void readAgain();
    /// Only what answers to what was typed (see linesFor()), from the latest on.
    void setFilter(const QString &typed);
    [[nodiscard]] const BinLine *lineAt(int row) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_lines.size());
    }
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    [[nodiscard]] LifeEntry entryAt(int row) const override;

private:
    using Lines = QList<BinLine>;
    struct Answer {
        std::optional<Lines> whole;
        Lines shown;
    };
    void read();

    DeskSession &m_session;
    BackgroundTask m_reading;
    Lines m_lines;
    std::optional<Lines> m_whole; ///< the whole bin, since something was typed; until it changes
    QString m_typed;
    int m_wanted;
    bool m_isReading = false;
};

} // namespace leye
