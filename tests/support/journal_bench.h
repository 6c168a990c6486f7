// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal/journal.h"
#include "models/office/holidays.h"
#include "models/office/records.h"
#include "models/people/enrolment.h"
#include "models/people/household.h"
#include "models/people/person.h"
#include "models/people/person_facts.h"
#include "models/people/service.h"
#include "models/store/migrations.h"

#include <QTemporaryDir>
#include <QTest>

namespace leye::test {

/// The types that the tests write; the program's own list is made by the composition.
inline const RecordCatalogue &catalogue()
{
    static const RecordCatalogue types{&kStation,         &kUser,         &kDesk,       &kSetting, &kCode,
                                       &kImportProfile,   &kNoteTemplate, &kDisclosure, &kPerson,  &kHousehold,
                                       &kHouseholdMember, &kEnrolment,    &kMark,       &kConsent, &kAttachment,
                                       &kService,         &kHolidayYear};
    return types;
}

inline constexpr qint64 kArea = 310109017;
inline constexpr qint64 kStartMs = 1'793'000'000'000; // 2026-10-26

/// A desk in a temporary folder: its own keys, its own clock, everything repeatable from a number.
struct TestDesk {
    explicit TestDesk(quint64 number = 1, bool counsellor = true)
        : clock(kStartMs)
        , database(*Database::open(folder.filePath(QStringLiteral("leye.db")), {OpenOptions::Mode::Create, {}, 4096}))
    {
        if (!migrate(database, shippedMigrations()))
            qFatal("migrations");
        DeskKeys keys{SigningKey::fromSeed(seed(quint8(number))), QStringLiteral("31010901701"), {}, {}};
        if (counsellor)
            keys.restricted.add(kArea, 1, seed(0xc4));
        keys.authority = SigningKey::fromSeed(seed(0xa0));
        authorityKey = keys.authority->publicKey;
        publicKey = keys.desk.publicKey;
        journal = std::move(*Journal::open(database, catalogue(), clock, seededRandom(number), std::move(keys)));
    }

    static SecretBytes seed(quint8 byte) { return SecretBytes::copyOf(QByteArray(32, char(byte))); }

    [[nodiscard]] Person person(const QString &name)
    {
        Person person;
        person.id = journal->newId();
        person.area = kArea;
        person.name = name;
        return person;
    }

    QTemporaryDir folder;
    FixedClock clock;
    Database database;
    QByteArray authorityKey;
    QByteArray publicKey;
    std::unique_ptr<Journal> journal;
};

} // namespace leye::test

/// Fails the test with the error's words and detail.
#define LEYE_VERIFY(...)                                                                                               \
    do {                                                                                                               \
        const auto &leyeVerified = (__VA_ARGS__);                                                                      \
        QVERIFY2(leyeVerified, leyeVerified ? ""                                                                       \
                                            : qPrintable(leyeVerified.error().message + QStringLiteral(" | ") +        \
                                                         leyeVerified.error().detail));                                \
    } while (false)
