// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

namespace leye {

namespace {

struct Row {
    Token token;
    QRgb light, dark, highContrast;
};

constexpr QRgb opaque(QRgb rgb) { return 0xff000000 | rgb; }

constexpr std::array<Row, size_t(Token::Count)> kColours{{
    {Token::Win, 0xF3F1EC, 0x1E1D1B, 0x000000},      {Token::Rail, 0xEAE7E0, 0x191817, 0x000000},
    {Token::Base, 0xFFFFFF, 0x272523, 0x000000},     {Token::Alt, 0xFAF8F5, 0x2C2A28, 0x000000},
    {Token::Line, 0xDEDAD2, 0x413E3A, 0xFFFFFF},     {Token::Edge, 0x878177, 0x928C83, 0xFFFFFF},
    {Token::Text, 0x23211E, 0xEDE9E2, 0xFFFFFF},     {Token::Sub, 0x5D5850, 0xB8B1A6, 0xFFFFFF},
    {Token::Off, 0x9B958B, 0x7C766D, 0xB0B0B0},      {Token::Acc, 0x0B667C, 0x66C0D3, 0xFFE14D},
    {Token::AccHover, 0x085466, 0x86D0DF, 0xFFF0A0}, {Token::OnAcc, 0xFFFFFF, 0x0A2329, 0x000000},
    {Token::AccSoft, 0xE1EFF2, 0x1D3A42, 0x1A1A1A},  {Token::Sel, 0xD8EAEE, 0x20434C, 0xFFE14D},
    {Token::OnSel, 0x23211E, 0xEDE9E2, 0x000000},    {Token::Hover, 0xF1F6F7, 0x2F3434, 0x262626},
    {Token::Err, 0xB3261E, 0xFF9D92, 0xFF9C94},      {Token::ErrSoft, 0xFBEAE8, 0x47231F, 0x000000},
    {Token::Warn, 0x875600, 0xF0BF62, 0xFFD27A},     {Token::WarnSoft, 0xFCF1D9, 0x40331B, 0x000000},
    {Token::Ok, 0x22693B, 0x83CE9A, 0x8CF0A8},       {Token::OkSoft, 0xE6F2E9, 0x20382A, 0x000000},
    {Token::Mark, 0xEEEBE5, 0x3A3733, 0x000000},     {Token::MarkText, 0x45413A, 0xDDD7CC, 0xFFFFFF},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kColours.size(); ++i) {
        if (size_t(kColours[i].token) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder());

constexpr Sizes kStandard{14, 13, 12, 15, 22, 24, 32, 28, 26, 22, 36, 36, 40, 80, 60, 52, 28, 16, 22, 2};
constexpr Sizes kLarge{16, 15, 14, 17, 24, 26, 36, 32, 30, 24, 40, 44, 44, 92, 64, 56, 32, 18, 24, 2};
constexpr Sizes kLargest{20, 18, 17, 22, 28, 30, 48, 44, 40, 30, 52, 76, 56, 112, 70, 68, 40, 24, 28, 1};

} // namespace

QColor colour(Scheme scheme, Token token)
{
    const Row &row = kColours[size_t(token)];
    switch (scheme) {
    case Scheme::Dark:
        return QColor(opaque(row.dark));
    case Scheme::HighContrast:
        return QColor(opaque(row.highContrast));
    case Scheme::Light:
        break;
    }
    return QColor(opaque(row.light));
}

std::array<QColor, 5> chartColours(Scheme scheme)
{
    if (scheme == Scheme::Light)
        return {QColor(0x0B, 0x66, 0x7C), QColor(0xC2, 0x7A, 0x1A), QColor(0x6B, 0x5B, 0x95), QColor(0x5B, 0x8C, 0x5A),
                QColor(0xA3, 0x53, 0x3D)};
    return {QColor(0x66, 0xC0, 0xD3), QColor(0xE0, 0xA4, 0x58), QColor(0xA9, 0x9A, 0xD0), QColor(0x8D, 0xBB, 0x8B),
            QColor(0xD6, 0x8A, 0x74)};
}

const Sizes &sizesOf(TextSize size)
{
    switch (size) {
    case TextSize::Large:
        return kLarge;
    case TextSize::Largest:
        return kLargest;
    case TextSize::Standard:
        break;
    }
    return kStandard;
}

} // namespace leye
