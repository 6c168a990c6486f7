// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/case_file_builder.h"

#include "models/journal/checkpoint.h"
#include "models/people/case_file_parts.h"

#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kRootDigits = 24; // enough to find the root by, short enough to be compared by eye

/// "7f3a 91c4 e02b 5d18 c6a0 4e77"
QString shortRoot(const Sha256 &root)
{
    const QByteArrayView bytes(root.data(), qsizetype(root.size()));
    const QString hex = QString::fromLatin1(bytes.toByteArray().toHex()).first(kRootDigits);
    QStringList groups;
    for (qsizetype at = 0; at < hex.size(); at += 4)
        groups.append(hex.sliced(at, 4));
    return groups.join(u' ');
}

Result<CaseFile::Ledger> signedLedger(Journal &journal)
{
    LEYE_TRY(const QString note, journal.signCheckpoint());
    LEYE_TRY(const Checkpoint checkpoint, openCheckpoint(note, journal.desk(), journal.deskKey().publicKey));
    return CaseFile::Ledger{checkpoint.size, shortRoot(checkpoint.root)};
}

/// The enrolment that says whose client somebody is: an open one before a closed one, the newest of them.
const Enrolment *mainEnrolment(const QList<Enrolment> &enrolments)
{
    const Enrolment *main = nullptr;
    for (const Enrolment &enrolment : enrolments) {
        if (!main || !enrolment.end.isValid() || main->end.isValid())
            main = &enrolment;
    }
    return main;
}

/// Station, year and the end of the id: the same on every desk, and enough to tell two people of a name apart.
QString fileNumber(const CaseFileSource &source, const QString &station)
{
    constexpr qsizetype kEnd = 6;
    const QDate registered =
        source.enrolments.isEmpty()
            ? dateAt(source.person.createdMs, source.desk.journal.clock().zoneMinutes(source.person.createdMs))
            : source.enrolments.first().start;
    return u"%1-%2-%3"_s.arg(station, QString::number(registered.year()),
                             source.person.id.toString().last(kEnd).toUpper());
}

Result<void> putPrint(CaseFileSource &source, const DisclosureWish &wish, bool isDemo, CaseFile::Print &print)
{
    const Clock &clock = source.desk.journal.clock();
    const qint64 now = clock.nowMs();
    const Enrolment *main = mainEnrolment(source.enrolments);
    const QString station = main && !main->station.isEmpty() ? main->station : source.desk.station;
    LEYE_TRY(print.station, source.names.station(station));
    LEYE_TRY(print.printedBy, source.names.user(source.desk.viewer.user));
    LEYE_TRY(print.ledger, signedLedger(source.desk.journal));
    print.fileNumber = fileNumber(source, station);
    print.printedAt = QDateTime::fromMSecsSinceEpoch(now, QTimeZone(clock.zoneMinutes(now) * 60));
    print.mask = wish.mask;
    print.purpose = wish.purpose.trimmed();
    print.demo = isDemo;
    return {};
}

} // namespace

CaseFileSource::CaseFileSource(const PeopleDesk &at, const Masking &how)
    : desk(at)
    , office(at.journal.database())
    , names(office, at.people, at.codes)
    , masking(how)
    , today(at.journal.clock().today())
{
}

Result<QStringList> CaseFileSource::staff(const QList<UserId> &users)
{
    QStringList named;
    for (const UserId &user : users) {
        LEYE_TRY(const QString name, names.user(user));
        named.append(name);
    }
    named.removeAll(QString());
    return named;
}

Result<CaseFile> buildCaseFile(const PeopleDesk &desk, PersonId person, const DisclosureWish &wish, bool isDemo)
{
    LEYE_CHECK(requireMayDisclose(desk.viewer, wish, Task::PrintFiles));
    OfficeStore office(desk.journal.database());
    LEYE_TRY(const Masking masking, maskingFor(office, wish.mask, desk.journal.clock().today()));
    CaseFileSource source(desk, masking);
    LEYE_TRY(source.person, recordOnFile<Person>(desk.people, person.raw));
    LEYE_TRY(source.enrolments, desk.people.enrolments(source.person.n));
    LEYE_TRY(source.services, desk.people.services(source.person.n));
    std::reverse(source.services.begin(), source.services.end());

    CaseFile file;
    for (const auto put : {putIdentity, putEnrolments, putMarks, putHousehold, putHardship, putHealth, putResume,
                           putStandard, putServices, putOutcome, putConsents, putAttachments, putHistory})
        LEYE_CHECK(put(source, file));
    LEYE_CHECK(putPrint(source, wish, isDemo, file.print));
    return file;
}

Result<Committed> recordPrint(const PeopleDesk &desk, const DisclosureWish &wish, const QString &what,
                              const QList<PersonId> &people, const QString &path)
{
    Disclosure print;
    print.kind = u"print"_s;
    print.what = what;
    print.rows = people.size();
    print.target = QFileInfo(path).fileName();
    for (const PersonId &person : people)
        print.subjects.append(Value(person.raw.bytes()));
    return recordDisclosure(desk.journal, desk.viewer, wish, desk.station, print);
}

} // namespace leye
