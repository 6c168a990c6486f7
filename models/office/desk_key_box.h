// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal_store.h"

namespace leye {

/// The desk's signing key, kept in the workspace's own database under its data key. Whoever cannot sign in cannot
/// write in this desk's name.
class DeskKeyBox {
public:
    DeskKeyBox(JournalStore &store, const SecretBytes &dataKey, const Id16 &workspace)
        : m_store(store)
        , m_dataKey(dataKey)
        , m_workspace(workspace)
    {
    }
    [[nodiscard]] Result<void> keep(const SigningKey &key) const;
    /// Damaged when there is none, Denied when the data key is another workspace's.
    [[nodiscard]] Result<SigningKey> open() const;

private:
    JournalStore &m_store;
    const SecretBytes &m_dataKey;
    Id16 m_workspace;
};

} // namespace leye
