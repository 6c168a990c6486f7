// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/passphrase_cost.h"

#include <QElapsedTimer>

#include <algorithm>

namespace leye {

Result<qint64> measureDerivation(PassphraseCost cost)
{
    const SecretBytes passphrase = SecretBytes::random(16);
    const SecretBytes salt = SecretBytes::random(16);
    QElapsedTimer timer;
    timer.start();
    LEYE_TRY(const SecretBytes key, deriveKey(passphrase, salt.view(), cost));
    return timer.elapsed();
}

Result<PassphraseCost> calibrateCost(const MeasureCost &measure)
{
    PassphraseCost cost;
    Result<qint64> took = measure(cost);
    while (cost.memoryBytes > PassphraseCost::kFloorBytes && (!took || *took >= 2 * kLeastDerivationMs)) {
        cost.memoryBytes /= 2;
        took = measure(cost);
    }
    if (!took)
        return failure(std::move(took));
    while (*took < kLeastDerivationMs && cost.memoryBytes < PassphraseCost::kCeilingBytes) {
        const PassphraseCost dearer{cost.memoryBytes * 2, cost.passes};
        Result<qint64> takes = measure(dearer);
        if (!takes)
            break;
        cost = dearer;
        took = std::move(takes);
    }
    if (*took < kLeastDerivationMs) {
        const qint64 passes = cost.passes * kLeastDerivationMs / std::max<qint64>(*took, 1) + 1;
        cost.passes = quint32(std::min<qint64>(passes, PassphraseCost::kCeilingPasses));
    }
    return cost;
}

} // namespace leye
