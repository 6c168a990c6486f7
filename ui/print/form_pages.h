// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/paper.h"

namespace leye {

/// A form laid out on sheets. Painters of any device may draw it once scaled to kUnitsPerInch.
struct FormPages {
    QSizeF size; ///< of a sheet, in units
    std::vector<Sheet> sheets;
};

[[nodiscard]] FormPages layOut(const Form &form, const PrintFonts &fonts);

} // namespace leye
