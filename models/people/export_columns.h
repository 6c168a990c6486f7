// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/rights.h"
#include "models/people/enrolment.h"
#include "models/people/export_filter.h"
#include "models/people/field_text.h"
#include "models/people/import/places.h"
#include "models/people/person.h"
#include "models/people/person_facts.h"
#include "models/people/service.h"
#include "models/sheets/sheet_writer.h"

#include <span>

namespace leye {

/// One line of an export, as its reader may see it and masked; what is hidden is named in Record::sealed.
struct ExportRow {
    Person person;
    std::optional<int> age; ///< 周岁, told even where the day of birth is masked
    QString birth;          ///< where it is masked: 2003-**-**
    Enrolment enrolment;    ///< empty where there is none
    QStringList marks;      ///< those that hold today
    int hiddenMarks = 0;    ///< that the reader may not see
    Service service;
};

/// A column of an export. Its title is one that our own import knows, so that a file comes back as it went.
struct ExportColumn {
    enum class From : quint8 { Person, Enrolment, Service, Age, Birth, Subdistrict, Committee, Marks, Restricted };
    const char16_t *title;
    const char *key; ///< the field's column; the name in json
    From from = From::Person;
    [[nodiscard]] const FieldSpec *field() const; ///< null where it is none
};

/// In the order of the file.
[[nodiscard]] std::span<const ExportColumn> exportColumns(ExportKind kind);

/// 疾病与过敏（受限） where the reader may see it of nobody; such a column stays empty.
[[nodiscard]] bool isRestrictedFor(const Viewer &viewer, const ExportColumn &column);
[[nodiscard]] QList<SheetColumn> sheetColumns(ExportKind kind, const Viewer &viewer);

/// Writes rows as cells: codes as their labels, ids as names, days as days, money in 元.
class ExportCells {
public:
    ExportCells(ExportKind kind, NameBook &names, Places places)
        : m_kind(kind)
        , m_names(names)
        , m_places(std::move(places))
    {
    }
    [[nodiscard]] Result<QList<SheetCell>> of(const ExportRow &row);

private:
    [[nodiscard]] Result<SheetCell> cell(const ExportColumn &column, const ExportRow &row);
    [[nodiscard]] Result<SheetCell> fieldCell(const FieldSpec &field, const Record &record);
    [[nodiscard]] QString restricted(const ExportRow &row) const;

    ExportKind m_kind;
    NameBook &m_names;
    Places m_places;
};

} // namespace leye
