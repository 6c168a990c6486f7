// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/record.h"

#include <QCoreApplication>

#include <array>

namespace leye {

/// A node of the network 1 + 8 + 28 + N: centre, subdistrict, station, special station (DESIGN.md §4 codes).
struct Station : Record {
    Station() { sensitivity = Office; }

    QString code; ///< 310109 · 310109017 · 31010901701 · 310109017T01
    QString name;
    QString kind;   ///< 中心 · 街道 · 社区站 · 园区 · 楼宇商圈 · 校区
    QString parent; ///< code of the node above; empty for the centre
    QString address;
    QString hours;
    QString phone;
    QString host;                    ///< 共建单位
    std::optional<qint64> latitude;  ///< millionths of a degree
    std::optional<qint64> longitude; ///< millionths of a degree
    bool isExample = false;          ///< 示例: the name is made up and wants replacing
    bool operator==(const Station &) const = default;
};
inline constexpr std::array kStationFields{
    field<&Station::code>("code", Office, QT_TRANSLATE_NOOP("Field", "Code")),
    field<&Station::name>("name", Office, QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Station::kind>("kind", Office, QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Station::parent>("parent", Office, QT_TRANSLATE_NOOP("Field", "Belongs to")),
    field<&Station::address>("address", Office, QT_TRANSLATE_NOOP("Field", "Address")),
    field<&Station::hours>("hours", Office, QT_TRANSLATE_NOOP("Field", "Opening hours")),
    field<&Station::phone>("phone", Office, QT_TRANSLATE_NOOP("Field", "Phone")),
    field<&Station::host>("host", Office, QT_TRANSLATE_NOOP("Field", "Host")),
    field<&Station::latitude>("latitude", Office, QT_TRANSLATE_NOOP("Field", "Latitude")),
    field<&Station::longitude>("longitude", Office, QT_TRANSLATE_NOOP("Field", "Longitude")),
    field<&Station::isExample>("is_example", Office, QT_TRANSLATE_NOOP("Field", "Example")),
};
inline constexpr RecordType kStation{"station", kStationFields, "", true};
template <>
inline constexpr const RecordType *recordTypeOf<Station> = &kStation;

/// Somebody who works with the program. No account is shared; whoever leaves is retired, never deleted.
struct User : Record {
    User() { sensitivity = Office; }

    QString name;
    QStringList roles; ///< aide, counsellor, manager, administrator
    QString station;   ///< station code
    QString phone;
    QDate retired; ///< last day; invalid while at work
    bool operator==(const User &) const = default;
};
inline constexpr std::array kUserFields{
    field<&User::name>("name", Office, QT_TRANSLATE_NOOP("Field", "Name")),
    field<&User::roles>("roles", Office, QT_TRANSLATE_NOOP("Field", "Roles")),
    field<&User::station>("station", Office, QT_TRANSLATE_NOOP("Field", "Station")),
    field<&User::phone>("phone", Office, QT_TRANSLATE_NOOP("Field", "Phone")),
    field<&User::retired>("retired", Office, QT_TRANSLATE_NOOP("Field", "Last day")),
};
inline constexpr RecordType kUser{"user", kUserFields};
template <>
inline constexpr const RecordType *recordTypeOf<User> = &kUser;

/// A desk that belongs to this organisation: its certificate, signed by the authority (SYNC design §8.1).
struct Desk : Record {
    Desk() { sensitivity = Office; }

    QString publicKey; ///< 64 hex digits
    QString station;
    QDate from;
    QString parent;                   ///< the desk it follows after a restore or a copy; empty for a new one
    std::optional<qint64> parentSize; ///< where that desk's chain was closed
    bool operator==(const Desk &) const = default;
};
inline constexpr std::array kDeskFields{
    field<&Desk::publicKey>("public_key", Office, QT_TRANSLATE_NOOP("Field", "Public key")),
    field<&Desk::station>("station", Office, QT_TRANSLATE_NOOP("Field", "Station")),
    field<&Desk::from>("valid_from", Office, QT_TRANSLATE_NOOP("Field", "From")),
    field<&Desk::parent>("parent", Office, QT_TRANSLATE_NOOP("Field", "Follows desk")),
    field<&Desk::parentSize>("parent_size", Office, QT_TRANSLATE_NOOP("Field", "Closed at")),
};
inline constexpr RecordType kDesk{"desk", kDeskFields};
template <>
inline constexpr const RecordType *recordTypeOf<Desk> = &kDesk;

/// A threshold, quota, frequency or amount from a day on. Key: name/from.
struct Setting : Record {
    Setting() { sensitivity = Office; }

    QString name; ///< "standard.1131.职业指导"
    QString value;
    QDate from;
    QString source; ///< where the value comes from; shipped guesses say 示例值
    bool operator==(const Setting &) const = default;
};
inline constexpr std::array kSettingFields{
    field<&Setting::name>("name", Office, QT_TRANSLATE_NOOP("Field", "Name")),
    field<&Setting::value>("value", Office, QT_TRANSLATE_NOOP("Field", "Value")),
    field<&Setting::from>("valid_from", Office, QT_TRANSLATE_NOOP("Field", "From")),
    field<&Setting::source>("source", Office, QT_TRANSLATE_NOOP("Field", "Source")),
};
inline constexpr RecordType kSetting{"setting", kSettingFields, "", true};
template <>
inline constexpr const RecordType *recordTypeOf<Setting> = &kSetting;

/// A row of a code table that a user added or changed; the shipped rows are in resources/tables. Key: table/code.
struct Code : Record {
    Code() { sensitivity = Office; }

    QString table;
    QString code;
    QString label; ///< Chinese
    QString labelEnglish;
    QString source;
    QDate from;
    QDate retired; ///< no longer offered from this day on; old records keep it
    bool operator==(const Code &) const = default;
};
inline constexpr std::array kCodeFields{
    field<&Code::table>("table_id", Office, QT_TRANSLATE_NOOP("Field", "Table")),
    field<&Code::code>("code", Office, QT_TRANSLATE_NOOP("Field", "Code")),
    field<&Code::label>("label", Office, QT_TRANSLATE_NOOP("Field", "Label")),
    field<&Code::labelEnglish>("label_english", Office, QT_TRANSLATE_NOOP("Field", "English label")),
    field<&Code::source>("source", Office, QT_TRANSLATE_NOOP("Field", "Source")),
    field<&Code::from>("valid_from", Office, QT_TRANSLATE_NOOP("Field", "From")),
    field<&Code::retired>("retired", Office, QT_TRANSLATE_NOOP("Field", "Last day")),
};
inline constexpr RecordType kCode{"code", kCodeFields, "", true};
template <>
inline constexpr const RecordType *recordTypeOf<Code> = &kCode;

/// How the columns of an office's lists are read. Key: kind/name.
struct ImportProfile : Record {
    ImportProfile() { sensitivity = Office; }

    QString name;
    QString kind;        ///< people, services, elders
    Value::List columns; ///< [header, field, value, code, …]: the values that are in no list of choices
    bool operator==(const ImportProfile &) const = default;
};
inline constexpr std::array kImportProfileFields{
    field<&ImportProfile::name>("name", Office, QT_TRANSLATE_NOOP("Field", "Name")),
    field<&ImportProfile::kind>("kind", Office, QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&ImportProfile::columns>("columns", Office, QT_TRANSLATE_NOOP("Field", "Columns")),
};
inline constexpr RecordType kImportProfile{"import_profile", kImportProfileFields, "", true};
template <>
inline constexpr const RecordType *recordTypeOf<ImportProfile> = &kImportProfile;

/// A note to start from, per kind of service. Key: kind/name.
struct NoteTemplate : Record {
    NoteTemplate() { sensitivity = Office; }

    QString kind; ///< of the service
    QString name;
    QString text;
    bool operator==(const NoteTemplate &) const = default;
};
inline constexpr std::array kNoteTemplateFields{
    field<&NoteTemplate::kind>("kind", Office, QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&NoteTemplate::name>("name", Office, QT_TRANSLATE_NOOP("Field", "Name")),
    field<&NoteTemplate::text>("text", Office, QT_TRANSLATE_NOOP("Field", "Text")),
};
inline constexpr RecordType kNoteTemplate{"note_template", kNoteTemplateFields, "", true};
template <>
inline constexpr const RecordType *recordTypeOf<NoteTemplate> = &kNoteTemplate;

/// Personal data that left the program or was shown in clear: an export, a print, a revealed number.
struct Disclosure : Record {
    Disclosure() { sensitivity = Audit; }

    QString kind; ///< export, print, reveal, read
    QString what; ///< people, services, casefile …, or the fields revealed
    std::optional<qint64> rows;
    QString mask; ///< none, partial, full
    QString purpose;
    QString target;       ///< name of the file, without its folder
    Value::List subjects; ///< ids, where they are few
    UserId second;        ///< who answered for it as well, where two must (rights.h)
    bool operator==(const Disclosure &) const = default;
};
inline constexpr std::array kDisclosureFields{
    field<&Disclosure::kind>("kind", Audit, QT_TRANSLATE_NOOP("Field", "Kind")),
    field<&Disclosure::what>("what", Audit, QT_TRANSLATE_NOOP("Field", "What")),
    field<&Disclosure::rows>("row_count", Audit, QT_TRANSLATE_NOOP("Field", "Rows")),
    field<&Disclosure::mask>("mask", Audit, QT_TRANSLATE_NOOP("Field", "Mask level")),
    field<&Disclosure::purpose>("purpose", Audit, QT_TRANSLATE_NOOP("Field", "Purpose")),
    field<&Disclosure::target>("target", Audit, QT_TRANSLATE_NOOP("Field", "File")),
    field<&Disclosure::subjects>("subjects", Audit, QT_TRANSLATE_NOOP("Field", "Persons")),
    field<&Disclosure::second>("second_user", Audit, QT_TRANSLATE_NOOP("Field", "Second person"), "user"),
};
inline constexpr RecordType kDisclosure{"disclosure", kDisclosureFields};
template <>
inline constexpr const RecordType *recordTypeOf<Disclosure> = &kDisclosure;

} // namespace leye
