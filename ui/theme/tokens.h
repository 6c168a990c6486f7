// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

#include <array>

namespace leye {

enum class Scheme { Light, Dark, HighContrast };
enum class TextSize { Standard, Large, Largest };

/// The colours, by use. Contrast of every text on every ground it may stand on is at least 4.5 : 1, of borders of
/// controls and icons 3 : 1 (WCAG 2.1 AA); tst_theme computes it.
enum class Token {
    Win,  ///< page and bars
    Rail, ///< left rail
    Base, ///< lists, cards, fields
    Alt,  ///< table head, quiet band
    Line, ///< hairline between rows
    Edge, ///< border of fields and buttons
    Text,
    Sub, ///< second line, labels
    Off, ///< disabled text
    Acc, ///< accent: primary fill, link, current tab
    AccHover,
    OnAcc,   ///< text on accent
    AccSoft, ///< checked row, chosen option
    Sel,     ///< current row
    OnSel,   ///< text on it
    Hover,
    Err, ///< error, overdue
    ErrSoft,
    Warn, ///< warning, due today
    WarnSoft,
    Ok, ///< success, standard met
    OkSoft,
    Mark, ///< ground of a mark chip
    MarkText,
    Count
};

[[nodiscard]] QColor colour(Scheme scheme, Token token);

/// Of charts and calendar bars, in this order and never as the only sign.
[[nodiscard]] std::array<QColor, 5> chartColours(Scheme scheme);

/// Pixels at 96 dpi, at one text size.
struct Sizes {
    int body, second, badge;
    int cardTitle, pageTitle, bigName;
    int control, inlineButton, chip, mark;
    int row, actionRow, cardHead;
    int rail, railItem, topBar, statusBar;
    int icon, railIcon;
    int columns; ///< of cards on a page; with one, list and detail take turns
    bool operator==(const Sizes &) const = default;
};
[[nodiscard]] const Sizes &sizesOf(TextSize size);

/// The one scale of distances.
namespace space {
inline constexpr int kHair = 4;    ///< label to field, icon to word
inline constexpr int kSmall = 8;   ///< button to button
inline constexpr int kMedium = 12; ///< inside a card, between cards
inline constexpr int kLarge = 16;  ///< page side, field to field
inline constexpr int kHuge = 24;
} // namespace space

/// Radii of corners.
namespace radius {
inline constexpr int kControl = 4; ///< field, button, card, chip
inline constexpr int kMark = 3;
inline constexpr int kDialog = 6;
} // namespace radius

} // namespace leye
