// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QCoreApplication>

#include <span>

class QWidget;

namespace leye {

/// One page of the gallery. A further widget of ui/widgets gets its place on one of them.
struct GalleryPage {
    const char *name;  ///< "buttons"
    const char *words; ///< English source text, context "GalleryPage"
    QWidget *(*make)(Theme &theme, QWidget &gallery);
    [[nodiscard]] QString title() const { return QCoreApplication::translate("GalleryPage", words); }
};

[[nodiscard]] std::span<const GalleryPage> galleryPages();

} // namespace leye
