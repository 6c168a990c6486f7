// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/bin_view.h"

#include "models/core/spelling.h"
#include "models/people/history_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Bin)
};

const QString kHidden = u"受限"_s;

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

/// Said by the operation that its life comes from.
Result<QString> reasonOf(JournalStore &journal, const RestrictedKeys &keys, const Viewer &viewer, const BinItem &item)
{
    LEYE_TRY(const qint64 type, journal.word(*item.type));
    LEYE_TRY(const qint64 life, journal.word(u"life"_s));
    LEYE_TRY(const QList<OperationKey> heads, journal.heads({type, item.n, life}));
    if (heads.isEmpty())
        return QString();
    LEYE_TRY(const std::optional<OperationRow> row, journal.operation(heads.last()));
    if (!row)
        return QString();
    LEYE_TRY(const OperationHeader header, decodeHeader(row->header));
    const Result<OperationBody> body = readBody(*row, keys);
    return body && viewer.mayRead(header.sensitivity) ? body->reason : kHidden;
}

bool fits(const BinLine &line, const QStringList &words)
{
    const QStringList texts{line.item.personName, recordLabel(QString::fromLatin1(line.item.type->name)), line.what,
                            line.reason, line.by};
    return std::all_of(words.begin(), words.end(), [&texts](const QString &word) {
        return std::any_of(texts.begin(), texts.end(), [&word](const QString &text) { return answersTo(text, word); });
    });
}

} // namespace

Result<QList<BinLine>> binLines(Database &database, const RestrictedKeys &keys, const Viewer &viewer, QDate today,
                                int limit)
{
    OfficeStore office(database);
    PeopleStore people(database);
    JournalStore journal(database);
    LEYE_TRY(const CodeTables codes, CodeTables::load(office, today));
    LEYE_TRY(const Masking masking, maskingFor(office, MaskLevel::Partial, today));
    NameBook names(office, people, codes);
    LEYE_TRY(const QList<BinItem> items, BinStore(database).items(limit));
    QList<BinLine> lines;
    for (const BinItem &item : items) {
        LEYE_TRY(const Tidied *known, tidied(*item.type));
        BinLine line{
            item, item.what.isEmpty() ? QString() : codes.label(QString::fromLatin1(known->codes), item.what), {}, {}};
        LEYE_TRY(line.by, names.user(item.by));
        LEYE_TRY(const QString reason, reasonOf(journal, keys, viewer, item));
        line.reason = withNumbersMasked(reason, masking.id);
        lines.append(line);
    }
    return lines;
}

QList<BinLine> linesFor(const QString &typed, const QList<BinLine> &lines, int limit)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    QList<BinLine> fitting;
    for (auto line = lines.begin(); line != lines.end() && fitting.size() < limit; ++line) {
        if (fits(*line, words))
            fitting.append(*line);
    }
    return fitting;
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
