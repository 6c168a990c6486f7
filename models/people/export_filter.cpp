// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/export_filter.h"

#include "models/core/date_text.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace leye {

using namespace Qt::StringLiterals;
using Key = ExportTerm::Key;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ExportFilter)
};

constexpr std::array kKinds{"people", "elders", "services"};

enum class Meaning { Code, Station, User, Date, Age, Text };

struct KeyRow {
    Key key;
    const char *name;
    const char16_t *chinese;
    const char *peopleTable; ///< empty: no code; null: not of people
    const char *servicesTable;
    Meaning meaning;
    bool isSingle = false;
};

constexpr std::array kKeys{
    KeyRow{Key::Station, "station", u"站点", "", "", Meaning::Station},
    KeyRow{Key::Kind, "kind", u"类别", "app_enrolment_kind", "app_service_kind", Meaning::Code},
    KeyRow{Key::Category, "category", u"人员类别", "app_person_category", nullptr, Meaning::Code},
    KeyRow{Key::Mark, "mark", u"标识", "app_mark", "app_mark", Meaning::Code},
    KeyRow{Key::Aide, "aide", u"援助员", "", nullptr, Meaning::User},
    KeyRow{Key::Stage, "stage", u"阶段", "app_case_stage", nullptr, Meaning::Code},
    KeyRow{Key::Outcome, "outcome", u"结果", "app_outcome", nullptr, Meaning::Code},
    KeyRow{Key::State, "state", u"状态", "", nullptr, Meaning::Code, true},
    KeyRow{Key::Sex, "sex", u"性别", "gender_gb2261_1", nullptr, Meaning::Code},
    KeyRow{Key::Education, "education", u"学历", "education_gb4658", nullptr, Meaning::Code},
    KeyRow{Key::Age, "age", u"年龄", "", nullptr, Meaning::Age, true},
    KeyRow{Key::Channel, "channel", u"方式", nullptr, "app_channel", Meaning::Code},
    KeyRow{Key::Staff, "staff", u"服务人员", nullptr, "", Meaning::User},
    KeyRow{Key::Since, "since", u"起", "", "", Meaning::Date, true},
    KeyRow{Key::Until, "until", u"止", "", "", Meaning::Date, true},
    KeyRow{Key::Text, "text", u"文字", "", "", Meaning::Text},
};

const char *tableOf(const KeyRow &row, ExportKind kind)
{
    return kind == ExportKind::Services ? row.servicesTable : row.peopleTable;
}

const KeyRow *rowNamed(QStringView name, ExportKind kind)
{
    for (const KeyRow &row : kKeys) {
        const bool isNamed =
            name.compare(QLatin1StringView(row.name), Qt::CaseInsensitive) == 0 || name == QStringView(row.chinese);
        if (isNamed && tableOf(row, kind))
            return &row;
    }
    return nullptr;
}

tl::unexpected<Error> invalid(const QString &message) { return fail(Error::Kind::Invalid, message); }

/// A term as it was typed.
struct Piece {
    QString key;
    QString value;
    bool isExcluded = false;
};

Result<QList<Piece>> piecesOf(const QString &typed)
{
    // -key:value or -key:"value with blanks"; a quotation mark that is not closed fits neither.
    static const QRegularExpression term(u"\\G\\s*(-?)([^\\s:：\"]+)[:：](?:\"([^\"]*)\"|([^\\s\"]+))(?=\\s|$)"_s,
                                         QRegularExpression::UseUnicodePropertiesOption);
    QList<Piece> pieces;
    const QString text = typed.trimmed();
    qsizetype at = 0;
    while (at < text.size()) {
        const QRegularExpressionMatch match = term.match(text, at);
        if (!match.hasMatch())
            return invalid(Words::tr("The filter cannot be read from \"%1\" on. Write terms such as "
                                     "station:31010901701 or text:\"two words\", with blanks between them.")
                               .arg(text.sliced(at).trimmed().left(40)));
        const QString quoted = match.captured(3);
        pieces.append({match.captured(2), quoted.isEmpty() ? match.captured(4) : quoted, !match.captured(1).isEmpty()});
        at = match.capturedEnd();
    }
    return pieces;
}

/// Finds out what the values of a term mean.
class Resolver {
public:
    Resolver(OfficeStore &office, const CodeTables &codes) : m_office(office), m_codes(codes) {}

    [[nodiscard]] Result<QString> value(const KeyRow &row, ExportKind kind, const QString &typed)
    {
        switch (row.meaning) {
        case Meaning::Code:
            return row.key == Key::State ? state(typed) : code(row, QString::fromLatin1(tableOf(row, kind)), typed);
        case Meaning::Station:
            return station(typed);
        case Meaning::User:
            return user(typed);
        case Meaning::Date:
            return date(row, typed);
        case Meaning::Age:
            return age(typed);
        case Meaning::Text:
            break;
        }
        return typed;
    }

private:
    [[nodiscard]] Result<QString> code(const KeyRow &row, const QString &table, const QString &typed) const
    {
        const QString found = m_codes.codeFor(table, typed);
        if (!found.isEmpty())
            return found;
        QStringList labels;
        for (const QString &known : m_codes.codes(table))
            labels.append(m_codes.label(table, known));
        return invalid(Words::tr("%1: there is no \"%2\". Choose among: %3.")
                           .arg(QLatin1StringView(row.name), typed, labels.join(u'、')));
    }

    [[nodiscard]] static Result<QString> state(const QString &typed)
    {
        if (typed == u"open"_s || typed == u"在册"_s)
            return u"open"_s;
        if (typed == u"closed"_s || typed == u"已结案"_s)
            return u"closed"_s;
        return invalid(Words::tr("state: \"%1\" is neither open nor closed.").arg(typed));
    }

    [[nodiscard]] Result<QString> station(const QString &typed)
    {
        LEYE_TRY(const QList<Station> stations, m_office.stations());
        const auto found = std::find_if(stations.begin(), stations.end(), [&](const Station &station) {
            return station.code == typed || station.name == typed;
        });
        if (found == stations.end())
            return invalid(Words::tr("station: there is no \"%1\" in the network. Give a code such as 31010901701, a "
                                     "subdistrict such as 310109017, or a name.")
                               .arg(typed));
        return found->code;
    }

    [[nodiscard]] Result<QString> user(const QString &typed)
    {
        LEYE_TRY(const User user, m_office.userByName(typed));
        return user.id.toString();
    }

    [[nodiscard]] static Result<QString> date(const KeyRow &row, const QString &typed)
    {
        const std::optional<QDate> day = readDate(typed);
        if (!day)
            return invalid(
                Words::tr("%1: \"%2\" is no day. Write it as 2026-11-23.").arg(QLatin1StringView(row.name), typed));
        return day->toString(Qt::ISODate);
    }

    [[nodiscard]] static Result<QString> age(const QString &typed)
    {
        static const QRegularExpression range(u"^(\\d{0,3})\\.\\.(\\d{0,3})$|^(\\d{1,3})$"_s);
        const QRegularExpressionMatch match = range.match(typed);
        const QString only = match.captured(3);
        const QString from = only.isEmpty() ? match.captured(1) : only;
        const QString to = only.isEmpty() ? match.captured(2) : only;
        const bool isInOrder = from.isEmpty() || to.isEmpty() || from.toInt() <= to.toInt();
        if (!match.hasMatch() || (from.isEmpty() && to.isEmpty()) || !isInOrder)
            return invalid(Words::tr("age: \"%1\" is no range. Write 18..35, 60.. or ..24.").arg(typed));
        return u"%1..%2"_s.arg(from, to);
    }

    OfficeStore &m_office;
    const CodeTables &m_codes;
};

QStringList alternatives(const KeyRow &row, const QString &value)
{
    static const QRegularExpression separators(u"[,，、]"_s);
    return row.meaning == Meaning::Text ? QStringList(value) : value.split(separators, Qt::SkipEmptyParts);
}

/// The same key again means any of the values; every exclusion stands for itself.
void append(ExportFilter &filter, const ExportTerm &term)
{
    for (ExportTerm &known : filter.terms) {
        if (known.key == term.key && !known.isExcluded && !term.isExcluded) {
            known.values += term.values;
            return;
        }
    }
    filter.terms.append(term);
}

} // namespace

QString codeOf(ExportKind kind) { return QString::fromLatin1(kKinds[size_t(kind)]); }

std::optional<ExportKind> exportKindFrom(QStringView code)
{
    for (size_t i = 0; i < kKinds.size(); ++i) {
        if (code == QLatin1StringView(kKinds[i]))
            return ExportKind(i);
    }
    return std::nullopt;
}

QStringList exportKeys(ExportKind kind)
{
    QStringList keys;
    for (const KeyRow &row : kKeys) {
        if (tableOf(row, kind))
            keys.append(QString::fromLatin1(row.name));
    }
    return keys;
}

Result<ExportFilter> parseExportFilter(ExportKind kind, const QString &typed, OfficeStore &office,
                                       const CodeTables &codes, QDate today)
{
    LEYE_TRY(const QList<Piece> pieces, piecesOf(typed));
    Resolver resolver(office, codes);
    ExportFilter filter{kind, today, {}, {}};
    for (const Piece &piece : pieces) {
        const KeyRow *row = rowNamed(piece.key, kind);
        if (!row)
            return invalid(Words::tr("The filter knows no \"%1\" here. It knows: %2.")
                               .arg(piece.key, exportKeys(kind).join(u", "_s)));
        ExportTerm term{row->key, {}, piece.isExcluded};
        for (const QString &alternative : alternatives(*row, piece.value)) {
            LEYE_TRY(const QString value, resolver.value(*row, kind, alternative));
            term.values.append(value);
        }
        const bool isRepeated = std::any_of(filter.terms.begin(), filter.terms.end(),
                                            [&](const ExportTerm &t) { return t.key == row->key; });
        if (term.values.isEmpty() || (row->isSingle && (term.values.size() > 1 || isRepeated)))
            return invalid(Words::tr("%1 takes exactly one value.").arg(QLatin1StringView(row->name)));
        append(filter, term);
    }
    return filter;
}

QString withoutSearchedText(const ExportFilter &filter)
{
    QStringList terms;
    for (const ExportTerm &term : filter.terms) {
        const auto row = std::find_if(kKeys.begin(), kKeys.end(), [&](const KeyRow &r) { return r.key == term.key; });
        const QString values = term.key == Key::Text ? u"…"_s : term.values.join(u',');
        terms.append((term.isExcluded ? u"-"_s : QString()) + QLatin1StringView(row->name) + u':' + values);
    }
    if (filter.chosen)
        terms.append(u"chosen:"_s + QString::number(filter.chosen->size()));
    return terms.join(u' ');
}

} // namespace leye
