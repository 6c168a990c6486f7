// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/rare_characters.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QTextLayout>
#include <QtEndian>

#include <algorithm>
#include <optional>

namespace leye {

namespace {

quint16 number(const QByteArray &table, qsizetype at)
{
    return at >= 0 && at + 2 <= table.size() ? qFromBigEndian<quint16>(table.constData() + at) : quint16(0);
}

/// The PostScript name (name id 6), under which a face stands in a PDF.
QByteArray nameOf(const QRawFont &font)
{
    constexpr int kHeader = 6, kRecord = 12, kPostScript = 6;
    const QByteArray table = font.fontTable("name");
    for (int i = 0; i < number(table, 2); ++i) {
        const qsizetype record = kHeader + qsizetype(i) * kRecord;
        if (number(table, record + 6) != kPostScript)
            continue;
        QByteArray name = table.mid(number(table, 4) + number(table, record + 10), number(table, record + 8));
        return name.replace('\0', QByteArray()); // UTF-16 of plain letters
    }
    return {};
}

/// The table of characters with this object number, as Qt writes it: not packed.
QByteArray tableOf(const QByteArray &pdf, int id)
{
    const QByteArray opening = "stream\n";
    const qsizetype object = pdf.indexOf("\n" + QByteArray::number(id) + " 0 obj");
    const qsizetype begin = object < 0 ? -1 : pdf.indexOf(opening, object);
    const qsizetype end = begin < 0 ? -1 : pdf.indexOf("\nendstream", begin);
    return end < 0 ? QByteArray() : pdf.sliced(begin + opening.size(), end - begin - opening.size());
}

/// The numbers of the glyphs of which the table says the character.
QSet<int> namedIn(const QByteArray &table)
{
    static const QRegularExpression range(QStringLiteral("<([0-9A-F]{4})> <[0-9A-F]{4}> (\\[[^\\]]*\\]|<)"));
    QSet<int> named;
    for (const QRegularExpressionMatch &match : range.globalMatch(QString::fromLatin1(table))) {
        const int first = match.captured(1).toInt(nullptr, 16);
        const int count = int(std::max<qsizetype>(1, match.captured(2).count(QLatin1Char('<'))));
        for (int glyph = first; glyph < first + count; ++glyph)
            named.insert(glyph);
    }
    return named;
}

/// The table with `characters` for the glyphs it leaves out, in their order; nothing where it leaves out others too.
std::optional<QByteArray> completed(const QByteArray &table, const QList<char32_t> &characters)
{
    const QSet<int> named = namedIn(table);
    const qsizetype end = table.indexOf("endcmap");
    if (end < 0 || named.isEmpty())
        return std::nullopt;
    const int last = *std::max_element(named.begin(), named.end());
    if (last + 1 - named.size() > characters.size())
        return std::nullopt;
    QByteArray added;
    int glyph = 0;
    for (const char32_t character : characters) {
        do
            ++glyph;
        while (named.contains(glyph));
        const QString units = QString::fromUcs4(&character, 1);
        added += "1 beginbfchar\n<" + QByteArray::number(glyph, 16).rightJustified(4, '0') + "> <" +
                 QByteArray::number(units[0].unicode(), 16) + QByteArray::number(units[1].unicode(), 16) +
                 ">\nendbfchar\n";
    }
    return table.first(end) + added + table.sliced(end);
}

/// New versions of objects behind the end of the file, and a table of their places.
class Update {
public:
    explicit Update(const QByteArray &pdf) : m_pdf(pdf) {}
    void put(int id, const QByteArray &stream)
    {
        m_places.append({id, m_pdf.size()});
        m_pdf += QByteArray::number(id) + " 0 obj\n<<\n/Length " + QByteArray::number(stream.size()) +
                 "\n>>\nstream\n" + stream + "\nendstream\nendobj\n";
    }
    [[nodiscard]] QByteArray finish(const QByteArray &before)
    {
        const qsizetype trailer = before.lastIndexOf("trailer"), start = before.lastIndexOf("startxref");
        const qsizetype dictionary = before.indexOf("<<", trailer);
        if (trailer < 0 || start < dictionary)
            return before;
        const QByteArray previous = before.mid(start + 9).trimmed().split('\n').first();
        const qsizetype table = m_pdf.size();
        m_pdf += "xref\n";
        for (const auto &[id, place] : m_places)
            m_pdf +=
                QByteArray::number(id) + " 1\n" + QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
        m_pdf += "trailer\n<<\n/Prev " + previous + before.mid(dictionary + 2, start - dictionary - 2) + "startxref\n" +
                 QByteArray::number(table) + "\n%%EOF\n";
        return m_pdf;
    }
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }

private:
    QByteArray m_pdf;
    QList<std::pair<int, qsizetype>> m_places;
};

} // namespace

void RareCharacters::note(const QTextLayout &layout, int from, int length)
{
    const QString text = layout.text();
    for (int at = from; at + 1 < from + length; ++at) {
        if (!text[at].isHighSurrogate() || !text[at + 1].isLowSurrogate())
            continue;
        const QList<QGlyphRun> runs = layout.glyphRuns(at, 2);
        if (runs.isEmpty() || runs.first().glyphIndexes().value(0) == 0)
            continue; // no face has it: it is drawn as a box
        const char32_t character = QChar::surrogateToUcs4(text[at], text[at + 1]);
        QList<char32_t> &known = m_ofFace[nameOf(runs.first().rawFont())];
        if (!known.contains(character))
            known.append(character);
    }
}

QByteArray RareCharacters::addedTo(const QByteArray &pdf) const
{
    static const QRegularExpression face(QStringLiteral("/BaseFont /(\\S+)[^>]*?/ToUnicode (\\d+) 0 R"),
                                         QRegularExpression::DotMatchesEverythingOption);
    Update update(pdf);
    for (const QRegularExpressionMatch &match : face.globalMatch(QString::fromLatin1(pdf))) {
        const QList<char32_t> characters = m_ofFace.value(match.captured(1).toLatin1());
        const int id = match.captured(2).toInt();
        if (characters.isEmpty())
            continue;
        if (const std::optional<QByteArray> table = completed(tableOf(pdf, id), characters))
            update.put(id, *table);
    }
    return update.isEmpty() ? pdf : update.finish(pdf);
}

} // namespace leye
