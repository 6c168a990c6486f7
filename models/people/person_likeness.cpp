// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/person_likeness.h"

#include "models/core/citizen_id.h"
#include "models/core/name_reading.h"
#include "models/core/search_text.h"
#include "models/people/typed_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Weighed {
    Likeness likeness;
    int weight;
    const char *words;
};

// An ID number decides alone. A name alone, a sound or a phone (of a family) is worth a look; a day of birth or an
// address alone is not, and what is worth a look no longer is once the days of birth differ. Two independent facts
// beside each other make it likely.
constexpr int kLikely = 6;
constexpr int kPossible = 3;
constexpr std::array kWeighed{
    Weighed{Likeness::IdNumber, 100, QT_TRANSLATE_NOOP("PersonLikeness", "Same ID number")},
    Weighed{Likeness::Name, 4, QT_TRANSLATE_NOOP("PersonLikeness", "Same name")},
    Weighed{Likeness::Sound, 3, QT_TRANSLATE_NOOP("PersonLikeness", "Name sounds the same")},
    Weighed{Likeness::Phone, 3, QT_TRANSLATE_NOOP("PersonLikeness", "Same phone")},
    Weighed{Likeness::Birth, 2, QT_TRANSLATE_NOOP("PersonLikeness", "Same day of birth")},
    Weighed{Likeness::Address, 2, QT_TRANSLATE_NOOP("PersonLikeness", "Same address")},
    Weighed{Likeness::OtherIdNumber, -3, QT_TRANSLATE_NOOP("PersonLikeness", "Another ID number")},
    Weighed{Likeness::OtherBirth, -3, QT_TRANSLATE_NOOP("PersonLikeness", "Another day of birth")},
};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < kWeighed.size(); ++i) {
        if (size_t(kWeighed[i].likeness) != i)
            return false;
    }
    return true;
}
static_assert(isInOrder() && kWeighed.size() == size_t(Likeness::OtherBirth) + 1);

const Weighed &weighed(Likeness likeness) { return kWeighed[size_t(likeness)]; }

bool isCalled(const Person &person, const QString &name)
{
    const QStringList aliases = person.alsoCalled.split(u'、', Qt::SkipEmptyParts);
    return isSameName(person.name, name) ||
           std::ranges::any_of(aliases, [&name](const QString &alias) { return isSameName(alias, name); });
}

bool haveSameName(const Person &one, const Person &other)
{
    return personName(one.name) && personName(other.name) && (isCalled(one, other.name) || isCalled(other, one.name));
}

/// A character of several readings is read as whichever fits.
bool isReadAs(const NameUnit &one, const NameUnit &other)
{
    return std::ranges::any_of(one.readings, [&other](QStringView reading) {
        return std::ranges::find(other.readings, reading) != other.readings.end();
    });
}

bool soundTheSame(const QString &one, const QString &other)
{
    const NameReading left(one);
    const NameReading right(other);
    return !left.units().isEmpty() && std::ranges::equal(left.units(), right.units(), isReadAs);
}

bool haveSamePhone(const Person &one, const Person &other)
{
    const auto isOfOther = [&other](const QString &phone) {
        return !phone.isEmpty() && (phone == other.phone || phone == other.phone2);
    };
    return isOfOther(one.phone) || isOfOther(one.phone2);
}

/// Its letters and digits, without the city and district that some write and others leave out; empty where it ends
/// before the number of a house.
QString addressKey(const QString &address)
{
    static constexpr std::array<QStringView, 3> kWide{u"上海市", u"上海", u"虹口区"};
    QString key;
    bool hasNumber = false;
    const QString folded = foldedForSearch(address);
    for (const TextRun &run : textRuns(folded)) {
        key += run.text;
        hasNumber = hasNumber || run.kind == TextRun::Kind::Digits;
    }
    for (const QStringView wide : kWide) {
        if (key.startsWith(wide))
            key.remove(0, wide.size());
    }
    return hasNumber ? key : QString();
}

bool haveSameAddress(const Person &one, const Person &other)
{
    const QStringList others{addressKey(other.livingAddress), addressKey(other.registeredAddress)};
    const auto isOfOther = [&others](const QString &address) {
        const QString key = addressKey(address);
        return !key.isEmpty() && others.contains(key);
    };
    return isOfOther(one.livingAddress) || isOfOther(one.registeredAddress);
}

QString numberKey(const Person &person) { return idMatchKey(person.idType, person.idNumber); }

} // namespace

QString wordsFor(Likeness likeness) { return QCoreApplication::translate("PersonLikeness", weighed(likeness).words); }

bool speaksAgainst(Likeness likeness) { return weighed(likeness).weight < 0; }

PersonLikeness likenessOf(const Person &one, const Person &other)
{
    PersonLikeness found;
    const auto add = [&found](Likeness likeness) {
        found.reasons.append(likeness);
        found.weight += weighed(likeness).weight;
    };
    const bool haveNumbers = !one.idNumber.isEmpty() && !other.idNumber.isEmpty() && one.idType == other.idType;
    const bool haveSameNumber = haveNumbers && numberKey(one) == numberKey(other);
    const bool haveBirths = one.birth.isValid() && other.birth.isValid();
    if (haveSameNumber)
        add(Likeness::IdNumber);
    if (haveSameName(one, other))
        add(Likeness::Name);
    else if (soundTheSame(one.name, other.name))
        add(Likeness::Sound);
    if (haveSamePhone(one, other))
        add(Likeness::Phone);
    if (haveBirths && one.birth == other.birth)
        add(Likeness::Birth);
    if (haveSameAddress(one, other))
        add(Likeness::Address);
    if (haveNumbers && !haveSameNumber)
        add(Likeness::OtherIdNumber);
    if (haveBirths && one.birth != other.birth)
        add(Likeness::OtherBirth);
    found.rank = haveSameNumber              ? LikenessRank::Same
                 : found.weight >= kLikely   ? LikenessRank::Likely
                 : found.weight >= kPossible ? LikenessRank::Possible
                                             : LikenessRank::None;
    return found;
}

} // namespace leye
