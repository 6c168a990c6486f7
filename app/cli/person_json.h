// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "models/office/workspace.h"
#include "models/people/people_store.h"

#include <QJsonObject>

namespace leye {

/// A person's whole file as `show person --json` gives it, seen by whoever signed in:
///   {"person":{columns}, "enrolments":[…], "marks":[…], "standard":{…}|null,
///    "services":[{"id","kind","date","minutes","channel","staff","result","title","note"}…], newest first,
///    "counts":{kind: number}, "referrals":[…], "outcome":{…}|null, "household":[the others], "consents":[…],
///    "attachments":[…], "history":[{"when","who","desk","what","record","field","from","to","reason"}…]}
/// What the role may not see is null and named in "restricted".
[[nodiscard]] Result<QJsonObject> personJson(Workspace &workspace, const CodeTables &codes, const Person &person);

} // namespace leye
