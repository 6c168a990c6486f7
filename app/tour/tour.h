// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/print/fonts.h"
#include "ui/theme/theme.h"

#include <functional>
#include <memory>

namespace leye {

class Window;

/// Goes from screen to screen of the whole window, on the demo (演示数据), and shows each: for pictures to be looked at
/// (tour_main.cpp), and for the test of what must hold on every screen. A further screen gets its stop in tour.cpp.
/// Touches neither workspaces nor settings of the user. On the thread of the application, whose event loop it runs.
class Tour {
public:
    /// `stop` may be the name of a file; `page` is the whole
    /// window.
    using Look = std::function<void(const QString &stop, QWidget &page)>;

    Tour(Theme &theme, const PrintFonts &fonts, const QString &language);
    ~Tour();

    /// Every stop, in the order in which somebody new would meet them, then the gallery. NotFound: one was not reached,
    /// and which; what was there instead is shown last.
    [[nodiscard]] Result<void> walk(const Look &look);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace leye
