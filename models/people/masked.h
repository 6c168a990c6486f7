// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/masking.h"
#include "models/journal/record.h"
#include "models/office/disclosure.h"
#include "models/office/office_store.h"

namespace leye {

/// How what leaves the program is masked: the level, and the settings mask.id.first and mask.id.last of the day.
struct Masking {
    MaskLevel level = MaskLevel::Partial;
    IdMask id;
    bool operator==(const Masking &) const = default;
};
/// A setting that is no number counts as not set.
[[nodiscard]] Result<Masking> maskingFor(OfficeStore &office, MaskLevel level, QDate day);

/// The words of a field, masked as what it gives away of a person asks (the table in masked.cpp).
[[nodiscard]] QString maskedText(const Masking &masking, const RecordType &type, QAnyStringView column,
                                 const QString &text);
/// A day of birth as it is shown: 2003-05-17, 2003-**-**, ********.
[[nodiscard]] QString birthText(const Masking &masking, QDate birth);

/// Masks the fields that say who somebody is (the table in masked.cpp names them all; a field that is not in it says
/// nothing by itself). What was empty stays empty, so that a gap is never taken for something hidden; only a day of
/// birth, of which no date can hold the year alone, is taken out: birthText() says what is shown of it.
void mask(const Masking &masking, const RecordType &type, Record &record);

template <typename R>
[[nodiscard]] R masked(const Masking &masking, R record)
{
    mask(masking, *recordTypeOf<R>, record);
    return record;
}

/// A text in which whole numbers of documents and mobile phones are masked: 请打 138****5678. Runs of eleven and more
/// digits, and mobile numbers in groups (138 1234 5678); dates and landlines of eight digits stay.
[[nodiscard]] QString withNumbersMasked(const QString &text, const IdMask &mask = {});

} // namespace leye
