// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_words.h"

#include "models/core/citizen_id.h"
#include "models/core/masking.h"

#include <QCoreApplication>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

constexpr qsizetype kIdLength = 18;
constexpr qsizetype kOldIdLength = 15;
constexpr qsizetype kPhoneLength = 11;

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isDigit() || c == u'X' || c == u'x'; });
}

} // namespace

QString shownCell(const QString &field, const QString &text)
{
    const bool isWhole = isNumber(text);
    if (field == "id_number"_L1 && isWhole && (text.size() == kIdLength || text.size() == kOldIdLength))
        return maskedIdNumber(text);
    if (field.startsWith("phone"_L1) && isWhole && text.size() >= kPhoneLength)
        return maskedPhone(text);
    return text;
}

QString shortWords(EntryReason reason)
{
    const QString words = wordsFor(reason);
    for (const QString &end : {u"。"_s, u". "_s, u"，"_s}) {
        if (const qsizetype at = words.indexOf(end); at > 0)
            return words.first(at);
    }
    return words.endsWith(u'.') ? words.chopped(1) : words;
}

QString fieldLabel(ImportKind kind, const QString &field)
{
    const QList<ImportField> fields = importFields(kind);
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const ImportField &f) { return f.name == field; });
    return found == fields.end() ? field : found->label;
}

QString fateWords(UnknownFate fate)
{
    switch (fate) {
    case UnknownFate::InRemark:
        return Words::tr("kept in the remark of the enrolment");
    case UnknownFate::InDetails:
        return Words::tr("kept with the details of the service");
    case UnknownFate::LeftOut:
        return Words::tr("left out: neither yes nor no");
    case UnknownFate::Kept:
        break;
    }
    return Words::tr("kept as it is written");
}

QString kindWords(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Elders:
        return Words::tr("Import elders");
    case ImportKind::Services:
        return Words::tr("Import past services");
    case ImportKind::People:
        break;
    }
    return Words::tr("Import job seekers");
}

QString separatorWords(char16_t separator)
{
    switch (separator) {
    case u',':
        return Words::tr("Comma");
    case u';':
        return Words::tr("Semicolon");
    case u'\t':
        return Words::tr("Tab");
    default:
        return Words::tr("Bar");
    }
}

QString factsWords(const SheetFacts &facts)
{
    switch (facts.kind) {
    case SheetFacts::Kind::Xlsx:
        return facts.converted ? Words::tr("read as xls") : Words::tr("read as xlsx");
    case SheetFacts::Kind::Ods:
        return Words::tr("read as ods");
    case SheetFacts::Kind::Text:
        break;
    }
    return Words::tr("read as text, %1").arg(facts.encoding);
}

QString columnLetters(qsizetype column)
{
    constexpr qsizetype kLetters = 26;
    QString letters;
    for (qsizetype rest = column + 1; rest > 0; rest = (rest - 1) / kLetters)
        letters.prepend(QChar(u'A' + char16_t((rest - 1) % kLetters)));
    return letters;
}

std::optional<QChar> checkCharacterFor(const QString &number)
{
    const QString plain = number.simplified().remove(u' ');
    if (plain.size() != kIdLength)
        return {};
    const std::optional<QChar> check = idCheckCharacter(QStringView(plain).first(kIdLength - 1));
    return check && *check != plain.back().toUpper() ? check : std::nullopt;
}

} // namespace leye
