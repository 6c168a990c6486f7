// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/import/row_taker.h"

#include "models/people/import/ledger_taker.h"
#include "models/people/import/roster_taker.h"

namespace leye {

using namespace Qt::StringLiterals;

Edit ImportJob::edit(const QString &name, RowPlace place) const
{
    Edit edit(name, desk.viewer.user);
    edit.partOf(action);
    const bool isOnlySheet = plan.sheets.size() == 1;
    const QString sheet = isOnlySheet ? QString() : plan.sheets.value(place.sheet).name + u':';
    edit.because(u"%1:%2%3"_s.arg(fileName, sheet).arg(place.row));
    return edit;
}

std::unique_ptr<RowTaker> makeRowTaker(const ImportJob &job)
{
    if (job.plan.kind == ImportKind::Services)
        return std::make_unique<LedgerTaker>(job);
    return std::make_unique<RosterTaker>(job);
}

} // namespace leye
