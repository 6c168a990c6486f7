// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/case_file.h"
#include "models/people/field_text.h"
#include "models/people/masked.h"
#include "models/people/people_desk.h"
#include "models/people/seen_by.h"

namespace leye {

/// What the parts of a case file are made from. Internal to the builder.
struct CaseFileSource {
    const PeopleDesk &desk;
    OfficeStore office;
    NameBook names;
    Masking masking;
    QDate today;
    Person person;               ///< as it is
    QList<Enrolment> enrolments; ///< as they are, oldest first
    QList<Service> services;     ///< as they are, oldest first

    CaseFileSource(const PeopleDesk &desk, const Masking &masking);
    Q_DISABLE_COPY_MOVE(CaseFileSource)

    /// As the viewer may see it, masked.
    template <typename R>
    [[nodiscard]] R shown(R record) const
    {
        return masked(masking, asSeenBy(desk.viewer, std::move(record)));
    }
    [[nodiscard]] QString label(const char *table, const QString &code) const
    {
        return desk.codes.label(QString::fromLatin1(table), code);
    }
    [[nodiscard]] Result<QStringList> staff(const QList<UserId> &users);
};

/// What a field is called on paper, which is Chinese whatever the language of the window.
[[nodiscard]] QString paperTitle(const RecordType &type, const QString &column);

/// What stands in place of something hidden from the viewer.
inline constexpr QStringView kRestrictedWords = u"受限记录";

// Each fills its part of the file; where the viewer may read none of it, the part is named as withheld.
[[nodiscard]] Result<void> putIdentity(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putEnrolments(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putMarks(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putHousehold(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putHardship(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putHealth(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putResume(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putStandard(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putServices(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putOutcome(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putConsents(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putAttachments(CaseFileSource &source, CaseFile &file);
[[nodiscard]] Result<void> putHistory(CaseFileSource &source, CaseFile &file);

} // namespace leye
