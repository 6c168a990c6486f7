// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/fonts.h"
#include "ui/print/form.h"
#include "ui/print/text_lines.h"

#include <QLineF>
#include <QRectF>
#include <QSizeF>

#include <functional>
#include <memory>
#include <vector>

class QPainter;

namespace leye {

/// The unit of layout: 1/1440 inch, 1/20 point. Fine enough that rounding cannot be seen on paper.
inline constexpr int kUnitsPerInch = 1440;
[[nodiscard]] constexpr double mm(double length) { return length * kUnitsPerInch / 25.4; }
[[nodiscard]] constexpr double pt(double length) { return length * kUnitsPerInch / 72; }

/// What has been put on one sheet, in the order in which it is read.
using Sheet = std::vector<std::function<void(QPainter &)>>;

/// Sheets being filled from top to bottom. Blocks ask how much room is left and turn to the next sheet.
class Paper {
public:
    Paper(const Form &form, const PrintFonts &fonts);

    [[nodiscard]] QSizeF size() const;
    [[nodiscard]] double left() const;
    [[nodiscard]] double width() const;
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const;
    [[nodiscard]] double wholeRoom() const; ///< of a sheet that is not the first
    void advance(double height) { m_y += height; }
    void turn();

    /// Keeps a heading until the block under it knows how much must stand with it.
    void announce(const FormHeading &heading);
    /// What follows stands for itself: should it turn the sheet, the last heading is not continued there.
    void endSection() { m_section.clear(); }
    /// Makes sure of `height` on this sheet and puts the announced heading first.
    void begin(double height);

    enum class Face { Song, Hei };
    [[nodiscard]] TextLines text(const QString &text, Face face, double points, double width,
                                 FormCell::Side side = FormCell::Side::Left, bool bold = false) const;
    [[nodiscard]] double bodyPt() const { return m_form.bodyPt; }

    void put(std::function<void(QPainter &)> mark) { m_sheets[m_current].push_back(std::move(mark)); }
    void put(TextLines lines, QPointF topLeft);
    void put(std::shared_ptr<const TextLines> lines, QPointF topLeft, int first, int number);
    void fill(const QRectF &rect, int grey);
    void rule(const QLineF &line, double points);
    void frame(const QRectF &rect, double points);

    /// Adds "第 1 页，共 3 页" to each sheet, now that their number is known.
    [[nodiscard]] std::vector<Sheet> finish() &&;

private:
    void putTitle();
    void putRunningHead();
    void putStamp();
    void putHeading();
    [[nodiscard]] TextLines footerWords() const;
    void putFooter();

    const Form &m_form;
    const PrintFonts &m_fonts;
    std::vector<Sheet> m_sheets;
    size_t m_current = 0;
    double m_y = 0;
    double m_footerHeight = 0;
    FormHeading m_announced;
    QString m_section; ///< heading of what is being put
};

inline constexpr double kOuterRulePt = 1.1;
inline constexpr double kInnerRulePt = 0.6;

} // namespace leye
