// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"

#include <QTest>

/// Passes when it is refused for that reason, with words for people.
#define LEYE_REFUSED(expression, reason)                                                                               \
    do {                                                                                                               \
        const auto &leyeRefused = (expression);                                                                        \
        QVERIFY2(!leyeRefused, "was accepted");                                                                        \
        QVERIFY2(leyeRefused.error().kind == Error::Kind::reason, qPrintable(leyeRefused.error().message));            \
        QVERIFY(!leyeRefused.error().message.isEmpty());                                                               \
    } while (false)
