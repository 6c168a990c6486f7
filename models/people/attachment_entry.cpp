// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/attachment_entry.h"

#include "models/people/record_edit.h"

#include <QCoreApplication>
#include <QMimeDatabase>
#include <QSet>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AttachmentEntry)
};

constexpr qsizetype kMaxNameLength = 200; // names of files are at most 255 bytes on every file system

/// The name without folders and signs that no file name should have: it is shown, and offered when saving.
QString plainFileName(const QString &typed)
{
    QString name = typed.section(u'/', -1).section(u'\\', -1);
    name.removeIf([](QChar c) {
        return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar::Null;
    });
    return name.trimmed().left(kMaxNameLength);
}

/// What papers of a kind tell of their person (FORMAT.md §6).
int sensitivityOf(QStringView kind)
{
    return kind == u"病历" || kind == u"残疾证" ? Health : kind == u"困难证明" ? Hardship : Basic;
}

} // namespace

Result<Saved<Attachment>> attach(const PeopleDesk &desk, const AttachmentFiles &files, Attachment attachment,
                                 QByteArrayView bytes)
{
    LEYE_CHECK(desk.viewer.require(Task::EditPeople));
    LEYE_TRY(const Person person, recordOnFile<Person>(desk.people, attachment.person.raw));
    LEYE_CHECK(requireCode(desk.codes, u"app_attachment_kind"_s, attachment.kind, Words::tr("The kind of attachment")));
    attachment.fileName = plainFileName(attachment.fileName);
    attachment.title = attachment.title.trimmed().isEmpty() ? attachment.fileName : attachment.title.trimmed();
    LEYE_CHECK(requireText(attachment.title, Words::tr("The attachment needs a title.")));
    attachment.id = desk.journal.newId();
    attachment.area = person.area;
    attachment.sensitivity = std::max(attachment.sensitivity, sensitivityOf(attachment.kind));
    attachment.size = bytes.size();
    if (attachment.mediaType.isEmpty())
        attachment.mediaType =
            QMimeDatabase()
                .mimeTypeForFileNameAndData(attachment.fileName,
                                            bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toByteArray())
                .name();
    LEYE_CHECK(requireShortTexts(kAttachment, attachment));
    LEYE_CHECK(requireMayWrite(desk.viewer, Edit(QString(), desk.viewer.user).add(attachment)));
    LEYE_TRY(attachment.hash, files.keep(bytes));
    LEYE_TRY(const QList<Attachment> others, desk.people.attachments(person.n));
    for (const Attachment &other : others) {
        if (other.hash == attachment.hash && desk.viewer.mayRead(other.sensitivity))
            return fail(Error::Kind::Conflict,
                        Words::tr("This file is kept with the person already, as \"%1\".").arg(other.title));
    }
    return commitRecord<Attachment>(desk, Edit(u"attachment.add"_s, desk.viewer.user).add(attachment), attachment.id);
}

Result<QByteArray> openAttachment(const Viewer &viewer, const AttachmentFiles &files, const Attachment &attachment)
{
    if (!viewer.mayRead(attachment.sensitivity) || attachment.sealed.contains(u"hash"_s))
        return fail(Error::Kind::Denied,
                    Words::tr("This attachment is hidden from you. Ask somebody who works with it."));
    return files.read(attachment.hash);
}

Result<AttachmentCheck> checkAttachments(PeopleStore &people, const AttachmentFiles &files,
                                         const std::function<bool()> &goOn)
{
    AttachmentCheck check;
    LEYE_TRY(const QStringList wanted, people.attachmentHashes());
    for (const QString &hash : wanted) {
        if (!goOn())
            return fail(Error::Kind::Cancelled, Words::tr("The check of the attachments was stopped."));
        const Result<QByteArray> bytes = files.read(hash);
        if (bytes)
            ++check.kept;
        else if (bytes.error().kind == Error::Kind::NotFound)
            check.missing.append(hash);
        else
            check.damaged.append(hash);
    }
    const QSet<QString> named(wanted.begin(), wanted.end());
    for (const QString &hash : files.hashes()) {
        if (!named.contains(hash))
            check.unused.append(hash);
    }
    return check;
}

} // namespace leye
