// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/form.h"

#include <QFont>
#include <QPointF>
#include <QString>

#include <memory>

class QPainter;
class QTextLayout;

namespace leye {

/// Text of one cell broken into lines of one pitch, so that rows stay even when a rare character comes from another
/// face. Breaks by the Unicode rules (no 。 at the start of a line) and anywhere where nothing else helps.
class TextLines {
public:
    TextLines(const QString &text, const QFont &font, double width, double pitch,
              FormCell::Side side = FormCell::Side::Left);
    ~TextLines();
    TextLines(TextLines &&) noexcept;
    TextLines &operator=(TextLines &&) noexcept;

    [[nodiscard]] int count() const; ///< at least one
    [[nodiscard]] double height(int lines) const { return lines * m_pitch; }
    [[nodiscard]] double height() const { return height(count()); }
    [[nodiscard]] double pitch() const { return m_pitch; }
    [[nodiscard]] double naturalWidth() const; ///< of the widest line
    /// Draws lines `first` … `first + number - 1`, the top of the first at `topLeft`.
    void draw(QPainter &painter, QPointF topLeft, int first, int number) const;

private:
    std::unique_ptr<QTextLayout> m_layout;
    double m_width, m_pitch, m_baseline;
    FormCell::Side m_side;
};

/// Line ends become LINE SEPARATOR; control characters, bidirectional overrides and halves of surrogate pairs, which
/// would disturb the rest of the line, become spaces.
[[nodiscard]] QString printableText(const QString &text);

} // namespace leye
