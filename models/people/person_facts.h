// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QCoreApplication>

#include <array>

namespace leye {

/// A group mark with its time and basis (DOMAIN notes §3.2). Its class follows the mark: 刑解 and 戒毒 are Hardship,
/// 残疾 Health.
struct Mark : Record {
    PersonId person;
    QString mark;
    QDate start;
    QDate end;
    QString basis; ///< the evidence, in words
    bool operator==(const Mark &) const = default;
};
inline constexpr std::array kMarkFields{
    field<&Mark::person>("person", Basic, QT_TRANSLATE_NOOP("Field", "Person"), "person"),
    field<&Mark::mark>("mark", Basic, QT_TRANSLATE_NOOP("Field", "Mark"), "app_mark"),
    field<&Mark::start>("start_date", Basic, QT_TRANSLATE_NOOP("Field", "From")),
    field<&Mark::end>("end_date", Basic, QT_TRANSLATE_NOOP("Field", "Until")),
    field<&Mark::basis>("basis", Basic, QT_TRANSLATE_NOOP("Field", "Basis")),
};
inline constexpr RecordType kMark{"mark", kMarkFields, "person"};
template <>
inline constexpr const RecordType *recordTypeOf<Mark> = &kMark;

/// A consent and its version; withdrawing is as easy as giving (PIPL art. 15).
struct Consent : Record {
    PersonId person;
    QString scope; ///< what it covers: 健康, 照片, 心理记录 … (PIPL art. 29: separate for each)
    QString version;
    QDate given;
    QDate withdrawn;
    QString form; ///< 书面, 口头, 监护人
    QString remark;
    bool operator==(const Consent &) const = default;
};
inline constexpr std::array kConsentFields{
    field<&Consent::person>("person", Basic, QT_TRANSLATE_NOOP("Field", "Person"), "person"),
    field<&Consent::scope>("scope", Basic, QT_TRANSLATE_NOOP("Field", "Scope"), "app_consent_scope"),
    field<&Consent::version>("version", Basic, QT_TRANSLATE_NOOP("Field", "Version of the notice")),
    field<&Consent::given>("given_date", Basic, QT_TRANSLATE_NOOP("Field", "Given on")),
    field<&Consent::withdrawn>("withdrawn_date", Basic, QT_TRANSLATE_NOOP("Field", "Withdrawn on")),
    field<&Consent::form>("form", Basic, QT_TRANSLATE_NOOP("Field", "Form")),
    field<&Consent::remark>("remark", Basic, QT_TRANSLATE_NOOP("Field", "Remark")),
};
inline constexpr RecordType kConsent{"consent", kConsentFields, "person"};
template <>
inline constexpr const RecordType *recordTypeOf<Consent> = &kConsent;

/// A file kept with a person; the bytes lie under attachments/ by their hash.
struct Attachment : Record {
    PersonId person;
    QString title;
    QString kind;
    QString fileName;
    QString mediaType;
    std::optional<qint64> size; ///< bytes
    QString hash;               ///< 64 hex digits; its name under attachments/
    bool operator==(const Attachment &) const = default;
};
inline constexpr std::array kAttachmentFields{
    field<&Attachment::person>("person", Basic, QT_TRANSLATE_NOOP("Field", "Person"), "person"),
    field<&Attachment::title>("title", Basic, QT_TRANSLATE_NOOP("Field", "Title")),
    field<&Attachment::kind>("kind", Basic, QT_TRANSLATE_NOOP("Field", "Kind"), "app_attachment_kind"),
    field<&Attachment::fileName>("file_name", Basic, QT_TRANSLATE_NOOP("Field", "File name")),
    field<&Attachment::mediaType>("media_type", Basic, QT_TRANSLATE_NOOP("Field", "Media type")),
    field<&Attachment::size>("size", Basic, QT_TRANSLATE_NOOP("Field", "Size")),
    field<&Attachment::hash>("hash", Basic, QT_TRANSLATE_NOOP("Field", "SHA-256")),
};
inline constexpr RecordType kAttachment{"attachment", kAttachmentFields, "person"};
template <>
inline constexpr const RecordType *recordTypeOf<Attachment> = &kAttachment;

} // namespace leye
