// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "models/office/desk_session.h"
#include "models/people/entry_draft.h"

#include <QPushButton>

#include <functional>

namespace leye {

/// A draft of a service, and the names of its people.
struct KeptDraft {
    EntryDraft draft;
    QStringList names;
};

/// Of whoever is signed in.
[[nodiscard]] DraftPlace draftPlaceIn(Workspace &workspace);

/// The drafts that wait while another one is in the form: a button that says how many, with a menu to take one up. Out
/// of sight where none waits.
class OlderDrafts : public QPushButton {
    Q_OBJECT

public:
    OlderDrafts(DeskSession &session, QWidget *parent = nullptr);
    /// Reads them again; `takeLatest` gets the one that was kept last, where there is one.
    void read(std::function<void(const KeptDraft &)> takeLatest = {});
    /// The key of the draft in the form, which is none of them; 0: it has none.
    void setCurrent(qint64 key);
    /// For the names of kinds.
    void setCodes(const CodeTables &codes);
    void retranslate();

Q_SIGNALS:
    void wanted(const leye::KeptDraft &kept);

private:
    void offer();

    DeskSession &m_session;
    CodeTables m_codes;
    QList<KeptDraft> m_kept; ///< the one in the form as well
    qint64 m_current = 0;
};

} // namespace leye
