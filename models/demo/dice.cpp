// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/dice.h"

#include <algorithm>

namespace leye {

quint32 Dice::word()
{
    if (m_used == m_words.size()) {
        m_random(reinterpret_cast<quint8 *>(m_words.data()), sizeof m_words);
        m_used = 0;
    }
    return m_words[m_used++];
}

quint32 Dice::below(quint32 sides)
{
    // Of 2³² words a few would make small numbers likelier; with at most some thousand sides nobody could tell.
    return quint32((quint64(word()) * sides) >> 32);
}

Weights::Weights(const QList<int> &weights)
{
    quint32 sum = 0;
    for (const int weight : weights)
        m_sums.append(sum += quint32(weight));
}

qsizetype Weights::draw(Dice &dice) const
{
    const quint32 thrown = dice.below(m_sums.last());
    return std::upper_bound(m_sums.begin(), m_sums.end(), thrown) - m_sums.begin();
}

} // namespace leye
