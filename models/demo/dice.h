// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/id.h"

#include <QList>

#include <array>

namespace leye {

/// Chance that can be repeated: the same seed throws the same numbers on every machine.
class Dice {
public:
    explicit Dice(quint64 seed) : m_random(seededRandom(seed)) {}

    /// 0 … sides − 1, each as likely as the other; 0 for no sides.
    [[nodiscard]] quint32 below(quint32 sides);
    [[nodiscard]] int between(int low, int high) { return low + int(below(quint32(high - low + 1))); }
    [[nodiscard]] bool permille(int chance) { return below(1000) < quint32(chance); }
    /// From a list that is not empty.
    template <typename List>
    [[nodiscard]] decltype(auto) pick(const List &list)
    {
        return list[qsizetype(below(quint32(std::size(list))))];
    }

private:
    [[nodiscard]] quint32 word();

    RandomBytes m_random;
    std::array<quint32, 128> m_words{};
    size_t m_used = m_words.size();
};

/// Choices of different weight; drawing costs a binary search.
class Weights {
public:
    Weights() = default;
    explicit Weights(const QList<int> &weights);
    [[nodiscard]] bool isEmpty() const { return m_sums.isEmpty(); }
    /// The index of a choice; only where there is one.
    [[nodiscard]] qsizetype draw(Dice &dice) const;

private:
    QList<quint32> m_sums;
};

} // namespace leye
