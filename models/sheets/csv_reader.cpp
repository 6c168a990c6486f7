// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/csv_reader.h"

#include "models/sheets/csv_parser.h"
#include "models/sheets/text_encoding.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

constexpr qint64 kPiece = 64 * 1024;
constexpr std::array kSeparators{u',', u'\t', u';', u'|'};
constexpr int kLinesToJudge = 50;

struct Separation {
    char16_t separator = kSeparators.front();
    qsizetype skip = 0; ///< characters of the line that says so
};

/// Excel's "sep=;" in the first line, which no spreadsheet program shows.
std::optional<Separation> fromDirective(QStringView start)
{
    constexpr QLatin1StringView kDirective("sep=");
    constexpr qsizetype kLength = 5;
    if (!start.startsWith(kDirective, Qt::CaseInsensitive) || start.size() <= kLength)
        return {};
    const QStringView end = start.sliced(kLength);
    if (end.front() != u'\n' && end.front() != u'\r')
        return {};
    return Separation{start[kLength - 1].unicode(), kLength + (end.startsWith("\r\n"_L1) ? 2 : 1)};
}

/// What separates cells: the character that stands equally often, outside quotes, in the most of the first lines.
char16_t likeliestSeparator(QStringView start)
{
    std::array<int, kSeparators.size()> inLine{};
    std::array<QMap<int, int>, kSeparators.size()> linesWith;
    int lines = 0;
    const auto endLine = [&] {
        for (size_t i = 0; i < kSeparators.size(); ++i)
            ++linesWith[i][std::exchange(inLine[i], 0)];
        ++lines;
    };
    bool isQuoted = false;
    for (auto c = start.begin(); c != start.end() && lines < kLinesToJudge; ++c) {
        if (*c == u'"')
            isQuoted = !isQuoted;
        else if (!isQuoted && (*c == u'\n' || *c == u'\r'))
            endLine();
        else if (const auto at = std::find(kSeparators.begin(), kSeparators.end(), *c);
                 !isQuoted && at != kSeparators.end())
            ++inLine[size_t(at - kSeparators.begin())];
    }
    if (lines == 0)
        endLine();
    char16_t best = kSeparators.front();
    std::pair bestScore(0, 0); // lines that agree, and on how many
    for (size_t i = 0; i < kSeparators.size(); ++i) {
        for (auto it = linesWith[i].cbegin(); it != linesWith[i].cend(); ++it) {
            if (const std::pair score(it.value(), it.key()); it.key() > 0 && score > bestScore) {
                bestScore = score;
                best = kSeparators[i];
            }
        }
    }
    return best;
}

class CsvReader : public SheetReader {
public:
    CsvReader(std::unique_ptr<QIODevice> device, FoundEncoding found, const SheetOptions &options)
        : m_device(std::move(device))
        , m_found(found)
        , m_unprotect(options.unprotect)
    {
        QString start;
        m_device->seek(m_found.markBytes);
        // The whole file is known to decode; this piece may at most end inside a character.
        std::ignore = TextDecoder(m_found.encoding).decode(m_device->read(kPiece), false, start);
        const auto said = fromDirective(start);
        m_separation = said ? *said : Separation{likeliestSeparator(start), 0};
        if (options.separator != 0)
            m_separation.separator = options.separator;
    }

    [[nodiscard]] SheetFacts facts() const override
    {
        return {SheetFacts::Kind::Text, false, nameOf(m_found.encoding), m_separation.separator};
    }
    [[nodiscard]] QStringList sheetNames() const override { return {QString()}; }
    [[nodiscard]] bool isHidden(qsizetype) const override { return false; }

    [[nodiscard]] Result<> read(qsizetype sheet, const RowVisitor &visitor, const ProgressVisitor &progress) override
    {
        Q_ASSERT(sheet == 0);
        RowFeed feed(visitor, progress, m_device->size());
        CsvParser parser(m_separation.separator, m_unprotect, feed);
        TextDecoder decoder(m_found.encoding);
        qsizetype skip = m_separation.skip;
        m_device->seek(m_found.markBytes);
        for (bool last = false; !last;) {
            const QByteArray piece = m_device->read(kPiece);
            last = piece.isEmpty();
            QString text;
            if (!decoder.decode(piece, last, text) || (last && !m_device->atEnd()))
                return fail(
                    Error::Kind::Storage,
                    Sheets::tr("The file cannot be read to its end; it may have changed meanwhile. Try again."));
            LEYE_TRY(const bool more, parser.parse(QStringView(text).sliced(std::exchange(skip, 0))));
            if (!more)
                return {};
            LEYE_CHECK(feed.passed(m_device->pos()));
        }
        return parser.finish();
    }

private:
    std::unique_ptr<QIODevice> m_device;
    FoundEncoding m_found;
    bool m_unprotect;
    Separation m_separation;
};

} // namespace

Result<std::unique_ptr<SheetReader>> openCsv(std::unique_ptr<QIODevice> device, const SheetOptions &options)
{
    LEYE_TRY(const FoundEncoding found, findEncoding(*device, options.encoding));
    return std::make_unique<CsvReader>(std::move(device), found, options);
}

} // namespace leye
