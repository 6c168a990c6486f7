// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_run.h"

namespace leye {

/// One kind of paper, as a PrintBox asks for it, shows and prints it. One more: one function below.
struct PrintJob {
    QString title;
    QString remark;         ///< under it; empty: none
    QString fileName;       ///< of a PDF, without its ending; names nobody, for it is seen where its content is not
    bool mayBeWhole = true; ///< whether MaskLevel::None can be asked for
    /// On the writer's thread: what is seen first, and all of it.
    std::function<Result<Form>(const PeopleDesk &, const PrintWish &)> look;
    std::function<Result<void>(const PeopleDesk &, const PrintWish &, const FormTaker &, const PrintProgress &)> print;
};

[[nodiscard]] PrintJob caseFileJob(const QList<PersonId> &people);
[[nodiscard]] PrintJob peopleListJob(const PeopleListPrint &list);

} // namespace leye
