// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/file_list.h"

#include "models/office/disclosure.h"
#include "models/people/attachment_entry.h"
#include "models/people/field_text.h"
#include "models/people/seen_by.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileList)
};

constexpr qint64 kShanghaiMs = 8 * 60 * 60 * 1000; // the day it was added there, as the timeline has it

QDate dayOf(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms + kShanghaiMs, Qt::UTC).date(); }

} // namespace

Result<FileList> filesOf(Database &database, const RestrictedKeys &keys, const Viewer &viewer, PersonId id, QDate today)
{
    OfficeStore office(database);
    PeopleStore people(database, &keys);
    FileList list;
    LEYE_TRY(list.codes, CodeTables::load(office, today));
    LEYE_TRY(const Person person, recordOnFile<Person>(people, id.raw));
    LEYE_TRY(const QList<Attachment> attachments, people.attachments(person.n));
    for (const Attachment &attachment : attachments) {
        const Attachment seen = asSeenBy(viewer, attachment);
        list.files.prepend({seen, list.codes.label(u"app_attachment_kind"_s, seen.kind), dayOf(attachment.createdMs),
                            seen.sealed.contains(u"hash"_s)});
    }
    if (const Result<void> may = viewer.require(Task::EditPeople); !may)
        list.locked = may.error().message;
    return list;
}

Result<QByteArray> takeFileOut(const PeopleDesk &desk, const AttachmentFiles &files, const Attachment &attachment,
                               const QString &purpose)
{
    LEYE_CHECK(desk.viewer.require(Task::ExportRecords));
    LEYE_CHECK(requireText(purpose, Words::tr("Say what the file is needed for outside.")));
    LEYE_TRY(const Attachment present, recordOnFile<Attachment>(desk.people, attachment.id));
    LEYE_TRY(QByteArray bytes, openAttachment(desk.viewer, files, present));
    Disclosure out;
    out.kind = u"export"_s;
    out.what = u"attachment"_s;
    out.rows = 1;
    out.target = present.fileName;
    out.subjects = {Value(present.person.raw.bytes())};
    LEYE_CHECK(recordDisclosure(desk.journal, desk.viewer, {MaskLevel::None, purpose, {}}, desk.station, out));
    return bytes;
}

QString fileSizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, bytes < 1'000'000 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace leye
