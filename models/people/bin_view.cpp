// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin_view.h"

#include "models/people/field_text.h"

#include <QCoreApplication>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bin)
};

struct Tidied {
    const RecordType *type;
    const char *codes; ///< table of what BinItem::what says; empty: of a person
    Result<Committed> (*bin)(const PeopleDesk &, const Id16 &, const QString &);
    Result<Committed> (*restore)(const PeopleDesk &, const Id16 &);
};

template <typename R>
Result<Committed> binOne(const PeopleDesk &desk, const Id16 &id, const QString &reason)
{
    return binEntry<R>(desk, id, reason);
}

template <typename R>
Result<Committed> restoreOne(const PeopleDesk &desk, const Id16 &id)
{
    LEYE_TRY(Saved<R> saved, restoreEntry<R>(desk, id));
    return Committed(std::move(saved));
}

Result<Committed> binWhole(const PeopleDesk &desk, const Id16 &id, const QString &reason)
{
    return binPerson(desk, PersonId(id), reason);
}

Result<Committed> restoreWhole(const PeopleDesk &desk, const Id16 &id)
{
    LEYE_TRY(Saved<Person> saved, restorePerson(desk, PersonId(id)));
    return Committed(std::move(saved));
}

constexpr std::array kTidied{
    Tidied{&kPerson, "", binWhole, restoreWhole},
    Tidied{&kService, "app_service_kind", binOne<Service>, restoreOne<Service>},
    Tidied{&kEnrolment, "app_enrolment_kind", binOne<Enrolment>, restoreOne<Enrolment>},
    Tidied{&kMark, "app_mark", binOne<Mark>, restoreOne<Mark>},
    Tidied{&kConsent, "app_consent_scope", binOne<Consent>, restoreOne<Consent>},
    Tidied{&kAttachment, "app_attachment_kind", binOne<Attachment>, restoreOne<Attachment>},
};

Result<const Tidied *> tidied(const RecordType &type)
{
    for (const Tidied &known : kTidied) {
        if (known.type == &type)
            return &known;
    }
    return fail(Error::Kind::Invalid, Words::tr("This is not put into the bin by hand."),
                QString::fromLatin1(type.name));
}

} // namespace

Result<QList<BinLine>> binLines(Database &database, QDate today, int limit)
{
    OfficeStore office(database);
    PeopleStore people(database);
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, today));
    NameBook names(office, people, codes);
    LEYE_TRY(const QList<BinItem> items, BinStore(database).items(limit));
    QList<BinLine> lines;
    for (const BinItem &item : items) {
        LEYE_TRY(const Tidied *known, tidied(*item.type));
        LEYE_TRY(const QString by, names.user(item.by));
        lines.append(
            {item, item.what.isEmpty() ? QString() : codes.label(QString::fromLatin1(known->codes), item.what), by});
    }
    return lines;
}

Result<Committed> putIntoBin(const PeopleDesk &desk, const RecordType &type, const Id16 &id, const QString &reason)
{
    LEYE_TRY(const Tidied *known, tidied(type));
    return known->bin(desk, id, reason);
}

Result<Committed> takeOutOfBin(const PeopleDesk &desk, const RecordType &type, const Id16 &id)
{
    LEYE_TRY(const Tidied *known, tidied(type));
    return known->restore(desk, id);
}

} // namespace leye
