// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPdfWriter>

class QTextLayout;

namespace leye {

/// Qt 6.4 tells a PDF which character a glyph is only up to U+FFFF: a rare character of a name (𠮷, U+20BB7) is drawn,
/// but no search finds it. This keeps which such characters were drawn with which face, in the order of their first
/// drawing, which is the order in which Qt numbers the glyphs of a face.
class RareCharacters {
public:
    /// Those of `length` units from `from` on, just before they are drawn.
    void note(const QTextLayout &layout, int from, int length);
    [[nodiscard]] bool isEmpty() const { return m_ofFace.isEmpty(); }

    /// The PDF with the missing characters added to the tables of its faces, as an incremental update (ISO 32000-1
    /// §7.5.6). A face whose nameless glyphs cannot be told apart (ligatures of Arabic among them) stays as it was.
    [[nodiscard]] QByteArray addedTo(const QByteArray &pdf) const;

private:
    QHash<QByteArray, QList<char32_t>> m_ofFace; ///< by the face's PostScript name
};

/// A PDF that is told of the rare characters drawn on it.
class SearchablePdf : public QPdfWriter {
public:
    using QPdfWriter::QPdfWriter;
    RareCharacters rare;
};

} // namespace leye
