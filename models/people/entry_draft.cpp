// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/entry_draft.h"

#include "models/core/citizen_id.h"
#include "models/core/phone.h"
#include "models/people/service_entry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(UserId user) { return u"draft/"_s + user.toString(); }

QJsonObject toJson(const EntryDraft &draft)
{
    QJsonArray people;
    for (const PersonId &person : draft.people)
        people.append(person.toString());
    const Service &service = draft.service;
    QJsonObject object{
        {u"people"_s, people},       {u"kind"_s, service.kind},     {u"channel"_s, service.channel},
        {u"place"_s, service.place}, {u"result"_s, service.result}, {u"title"_s, service.title},
        {u"note"_s, service.note},   {u"saved"_s, draft.savedMs},   {u"date"_s, service.date.toString(Qt::ISODate)}};
    if (service.minutes)
        object.insert(u"minutes"_s, *service.minutes);
    if (service.noteClass)
        object.insert(u"note_class"_s, *service.noteClass);
    return object;
}

EntryDraft draftFrom(const QJsonObject &object)
{
    EntryDraft draft;
    for (const QJsonValue &person : object["people"_L1].toArray()) {
        if (const std::optional<Id16> id = Id16::fromText(person.toString()))
            draft.people.append(PersonId(*id));
    }
    Service &service = draft.service;
    service.kind = object["kind"_L1].toString();
    service.channel = object["channel"_L1].toString();
    service.place = object["place"_L1].toString();
    service.result = object["result"_L1].toString();
    service.title = object["title"_L1].toString();
    service.note = object["note"_L1].toString();
    service.date = QDate::fromString(object["date"_L1].toString(), Qt::ISODate);
    if (object.contains("minutes"_L1))
        service.minutes = object["minutes"_L1].toInteger();
    if (object.contains("note_class"_L1))
        service.noteClass = object["note_class"_L1].toInteger();
    draft.savedMs = object["saved"_L1].toInteger();
    return draft;
}

bool isConfidential(const Service &service)
{
    return isConfidentialKind(service.kind) || service.noteClass.value_or(0) >= Psychological;
}

/// There is no operation yet whose header would give the nonce: 32 bytes of chance stand in for it, and beside it.
Result<QJsonObject> sealedDraft(const DraftPlace &place, const QJsonObject &draft)
{
    const QByteArray plain = QJsonDocument(draft).toJson(QJsonDocument::Compact);
    const SecretBytes chance = SecretBytes::random(std::tuple_size_v<Sha256>);
    const Sha256 nonce = sha256({chance.view()});
    LEYE_TRY(const QByteArray sealed, place.keys.sealPayload(place.area, nonce, plain));
    return QJsonObject{{u"nonce"_s, QString::fromLatin1(view(nonce).toByteArray().toBase64())},
                       {u"sealed"_s, QString::fromLatin1(sealed.toBase64())}};
}

/// Empty where it cannot be opened: with another key, or altered.
QJsonObject openedDraft(const DraftPlace &place, const QJsonObject &kept)
{
    const QByteArray nonce = QByteArray::fromBase64(kept["nonce"_L1].toString().toLatin1());
    const QByteArray sealed = QByteArray::fromBase64(kept["sealed"_L1].toString().toLatin1());
    Sha256 hash{};
    if (nonce.size() != qsizetype(hash.size()))
        return {};
    std::copy(nonce.begin(), nonce.end(), hash.begin());
    const auto plain = place.keys.openPayload(place.area, hash, sealed);
    return plain ? QJsonDocument::fromJson(*plain).object() : QJsonObject();
}

/// As it may be kept here.
Result<QJsonObject> guardedDraft(const DraftPlace &place, const EntryDraft &draft)
{
    if (!isConfidential(draft.service))
        return toJson(draft);
    if (place.keys.has(place.area))
        return sealedDraft(place, toJson(draft));
    EntryDraft shell = draft;
    shell.service.note.clear();
    shell.service.title.clear();
    return toJson(shell);
}

qint64 keyOf(const QJsonValue &kept) { return kept["key"_L1].toInteger(); }

Result<QJsonArray> keptDrafts(const DraftPlace &place)
{
    LEYE_TRY(const QByteArray kept, place.store.local(nameOf(place.user)));
    return QJsonDocument::fromJson(kept).array();
}

Result<void> setKept(const DraftPlace &place, const QJsonArray &drafts)
{
    return place.store.setLocal(nameOf(place.user),
                                drafts.isEmpty() ? QByteArray() : QJsonDocument(drafts).toJson(QJsonDocument::Compact));
}

QJsonArray without(const QJsonArray &drafts, qint64 key)
{
    QJsonArray others;
    for (const QJsonValue &draft : drafts) {
        if (keyOf(draft) != key)
            others.append(draft);
    }
    return others;
}

/// Luhn's check, which every bank card passes (ISO/IEC 7812-1) and a chance number of 16 digits one time in ten.
bool isCardNumber(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

NumberInNote kindOf(QStringView run)
{
    constexpr qsizetype kPhone = 11;
    constexpr qsizetype kIdNumber = 18;
    constexpr qsizetype kShortestCard = 16;
    constexpr qsizetype kLongestCard = 19;
    if (run.size() == kIdNumber && idCheckCharacter(run.first(kIdNumber - 1)) == run.back().toUpper())
        return NumberInNote::IdNumber;
    if (run.size() == kPhone && run[0] == u'1' && run[1] >= u'3' && run.back().isDigit())
        return NumberInNote::Phone;
    if (run.size() >= kShortestCard && run.size() <= kLongestCard && run.back().isDigit() && isCardNumber(run))
        return NumberInNote::BankCard;
    return NumberInNote::None;
}

} // namespace

Result<qint64> keepDraft(const DraftPlace &place, const EntryDraft &draft)
{
    LEYE_TRY(QJsonArray drafts, keptDrafts(place));
    qint64 key = draft.key;
    if (key == 0) {
        for (const QJsonValue &other : std::as_const(drafts))
            key = std::max(key, keyOf(other));
        ++key;
    }
    drafts = without(drafts, key);
    if (draft.isEmpty()) {
        LEYE_CHECK(setKept(place, drafts));
        return 0;
    }
    LEYE_TRY(QJsonObject kept, guardedDraft(place, draft));
    kept.insert(u"key"_s, key);
    drafts.append(kept);
    LEYE_CHECK(setKept(place, drafts));
    return key;
}

Result<void> dropDraft(const DraftPlace &place, qint64 key)
{
    LEYE_TRY(const QJsonArray drafts, keptDrafts(place));
    return setKept(place, without(drafts, key));
}

Result<QList<EntryDraft>> draftsOf(const DraftPlace &place)
{
    LEYE_TRY(const QJsonArray kept, keptDrafts(place));
    QList<EntryDraft> drafts;
    for (const QJsonValue &one : kept) {
        const QJsonObject object = one.toObject();
        EntryDraft draft = draftFrom(object.contains("sealed"_L1) ? openedDraft(place, object) : object);
        draft.key = keyOf(one);
        if (!draft.isEmpty())
            drafts.prepend(std::move(draft));
    }
    return drafts;
}

NumberInNote numberIn(QStringView note)
{
    QString text = note.toString();
    for (QChar &c : text) // full-width digits are typed, too
        c = c.isDigit() ? QChar(char16_t(u'0' + c.digitValue())) : c;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool belongs =
            i < text.size() && (text[i].isDigit() || ((text[i] == u'X' || text[i] == u'x') && start >= 0));
        if (belongs && start < 0)
            start = i;
        if (belongs || start < 0)
            continue;
        if (const NumberInNote found = kindOf(QStringView(text).sliced(start, i - start)); found != NumberInNote::None)
            return found;
        start = -1;
    }
    return NumberInNote::None;
}

} // namespace leye
