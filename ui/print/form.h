// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <variant>

namespace leye {

/// A form or ledger as a value: what stands on paper and in which order. form_pages.h decides where, form_pdf.h
/// writes it. Words are final: nothing here is translated. Lengths are millimetres, type sizes points.

struct FormCell {
    enum class Look {
        Value, ///< body face
        Label, ///< head face on a grey ground, centred
        Strong ///< body face, bold: totals
    };
    enum class Side { Left, Centre, Right };
    QString text;
    int columns = 1; ///< how many columns it covers
    int rows = 1;    ///< how many rows it covers; more than one in a table's head only
    Look look = Look::Value;
    Side side = Side::Left;
    bool top = false; ///< text begins at the top of the cell instead of its middle
    bool operator==(const FormCell &) const = default;
};

struct FormRow {
    QList<FormCell> cells;
    double minimumMm = 0;
    bool joined = false; ///< belongs to the row above: no rule between them, and its first lines stay on the same page
    bool operator==(const FormRow &) const = default;
};

/// A bordered table. The head is repeated on each page; a row longer than the rest of a page is continued on the next.
struct FormTable {
    QList<double> columns; ///< widths in proportion to each other; the table takes the width of the page
    QList<FormRow> head, rows;
    bool operator==(const FormTable &) const = default;
};

/// Stays on the page of what follows it.
struct FormHeading {
    QString text, remark; ///< remark: at the right end of the line, in the body face
    bool operator==(const FormHeading &) const = default;
};

struct FormParagraph {
    QString text;
    bool operator==(const FormParagraph &) const = default;
};

/// The end of a form: proof as QR code with its words, signature lines, place of the seal. Never torn apart.
struct FormClosing {
    QString code;           ///< content of the QR code; empty: none
    QStringList proof;      ///< lines beside the code, the first in the head face
    QStringList signatures; ///< "制表人"
    bool seal = false;      ///< dashed circle (公章)
    bool operator==(const FormClosing &) const = default;
};

using FormBlock = std::variant<FormHeading, FormTable, FormParagraph, FormClosing>;

struct Form {
    QString title, subtitle;
    QString unitLeft, unitRight; ///< the line under the title: station, number
    QString running;             ///< head of the second and later pages, so that a loose sheet finds its file
    QList<FormBlock> blocks;
    QString footer; ///< left of "第 1 页，共 3 页": who printed it, when, how masked
    bool demo = false;
    bool landscape = false;
    double bodyPt = 10; ///< 11 for forms that are filled by hand
    bool operator==(const Form &) const = default;
};

} // namespace leye
