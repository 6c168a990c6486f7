// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/import/places.h"
#include "ui/widgets/pick_line.h"

namespace leye {

/// A line for a residents' committee, found by name, pinyin or initials; those of the own subdistrict first. What is
/// none that is known stays as typed.
class CommitteeLine : public PickLine {
    Q_OBJECT

public:
    CommitteeLine(const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// `subdistrict`: 9 digits, or the district's 6.
    void setPlaces(const Places &places, const QString &subdistrict);
    /// The code of a committee, or what was typed.
    [[nodiscard]] QString text() const;
    void setText(const QString &codeOrTyped);

Q_SIGNALS:
    void edited();

private:
    void search(const QString &typed);

    Places m_places;
    QStringList m_codes; ///< in the order in which they are offered
    QStringList m_found;
    QString m_code; ///< what the line shows; empty: something else
};

} // namespace leye
