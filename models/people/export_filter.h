// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"

namespace leye {

/// What can be exported. People are all on file; elders those whom we serve as elders today.
enum class ExportKind : quint8 { People, Elders, Services };
/// "people", "elders", "services"
[[nodiscard]] QString codeOf(ExportKind kind);
[[nodiscard]] std::optional<ExportKind> exportKindFrom(QStringView code);

/// One condition, its values already found out: codes, station codes, ids in hex, ISO dates, ages.
struct ExportTerm {
    enum class Key : quint8 {
        Station,
        Kind,
        Category,
        Mark,
        Aide,
        Stage,
        Outcome,
        State,
        Sex,
        Education,
        Age,
        Channel,
        Staff,
        Since,
        Until,
        Text
    };
    Key key = Key::Station;
    QStringList values; ///< any of them
    bool isExcluded = false;
    bool operator==(const ExportTerm &) const = default;
};

/// Which people or services are exported.
struct ExportFilter {
    ExportKind kind = ExportKind::People;
    QDate today; ///< on which marks and ages are looked at
    QList<ExportTerm> terms;
    /// Of these alone, by local number, and in this order: what was ticked in a list.
    std::optional<QList<quint32>> chosen;
    bool operator==(const ExportFilter &) const = default;
};

/// Reads what was typed: terms with blanks between, all of which must hold.
///
///     station:31010901701 mark:高校毕业生,长期失业青年 since:2026-01-01 -state:closed text:"设计 助理"
///
/// A term is a key, a colon and a value; a minus before it excludes. Several values with a comma (or 、) between, or
/// the same key again, mean any of them. A value with blanks stands in quotation marks. Keys, also by their Chinese
/// names:
///   people and elders   station kind category mark aide stage outcome state sex education age since until text
///   services            station kind mark channel staff since until text
/// station is a code or name of any node and means its subtree. since and until are days of registration, or of the
/// service, both included. state is open or closed, of the enrolment. age is 18..35, 60.. or ..24. text is searched in
/// names and notes. What is said about the enrolment must hold of one and the same enrolment.
/// Everything is looked up here; the store binds the values and never puts text into SQL.
/// Invalid, naming the term and what could stand there.
[[nodiscard]] Result<ExportFilter> parseExportFilter(ExportKind kind, const QString &typed, OfficeStore &office,
                                                     const CodeTables &codes, QDate today);

/// "station kind mark …", for messages and help.
[[nodiscard]] QStringList exportKeys(ExportKind kind);

/// The filter as the log keeps it: without what was typed to be searched for, which may name somebody; of those who
/// were chosen one by one, how many.
[[nodiscard]] QString withoutSearchedText(const ExportFilter &filter);

} // namespace leye
