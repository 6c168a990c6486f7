// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xlsx_strings.h"

#include "models/sheets/row_feed.h"
#include "models/sheets/xml_parts.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

class SharedStrings : public XmlHandler {
public:
    explicit SharedStrings(StringTable &strings) : m_strings(strings) {}

    void startElement(QByteArrayView name, const XmlAttributes &) override
    {
        if (name == "si")
            m_text.clear();
        else
            m_text.start(name);
    }
    void endElement(QByteArrayView name) override
    {
        if (name != "si")
            return m_text.end(name);
        const QByteArray &bytes = m_text.bytes();
        if (!m_strings.add(bytes.contains("_x") ? unescapedText(bytes).toUtf8() : bytes))
            refuse(
                {Error::Kind::Invalid,
                 Sheets::tr("The file was not opened: unpacked it is far larger than a workbook of its size. Save the "
                            "table as .csv and import that."),
                 u"xlsx: shared strings"_s});
    }
    void characters(QByteArrayView text) override
    {
        m_text.characters(text);
        if (m_text.isTooLong())
            refuse(
                {Error::Kind::Invalid,
                 Sheets::tr("A cell has more than %1 characters. Shorten it and try again.").arg(RowFeed::kMaxCellText),
                 u"xlsx: shared string %1"_s.arg(m_strings.count())});
    }

private:
    StringTable &m_strings;
    RichText m_text;
};

} // namespace

bool StringTable::add(QByteArrayView text)
{
    const qint64 held = m_text.size() + (m_ends.size() + 1) * qsizetype(sizeof(quint32));
    if (held + text.size() > m_maxBytes)
        return false;
    m_text.append(text);
    m_ends.append(quint32(m_text.size()));
    return true;
}

std::optional<QString> StringTable::at(qsizetype number) const
{
    if (number < 0 || number >= m_ends.size())
        return {};
    const qsizetype begin = number == 0 ? 0 : m_ends[number - 1];
    return QString::fromUtf8(QByteArrayView(m_text).sliced(begin, m_ends[number] - begin));
}

void RichText::clear()
{
    m_bytes.resize(0);
    m_inText = m_inReading = false;
}

void RichText::start(QByteArrayView name)
{
    if (name == "t")
        m_inText = !m_inReading;
    else if (name == "rPh")
        m_inReading = true;
}

void RichText::end(QByteArrayView name)
{
    if (name == "t")
        m_inText = false;
    else if (name == "rPh")
        m_inReading = false;
}

void RichText::characters(QByteArrayView text)
{
    if (m_inText)
        m_bytes.append(text);
}

bool RichText::isTooLong() const
{
    constexpr qsizetype kMostBytesPerCharacter = 3;
    return m_bytes.size() > RowFeed::kMaxCellText * kMostBytesPerCharacter;
}

QString unescapedText(QByteArrayView bytes)
{
    constexpr qsizetype kLength = 7; // _xHHHH_
    const auto isHex = [](QChar c) { return u"0123456789ABCDEFabcdef"_s.contains(c); };
    QString text = QString::fromUtf8(bytes);
    for (qsizetype at = text.indexOf(u"_x"); at >= 0; at = text.indexOf(u"_x", at + 1)) {
        const QStringView code = QStringView(text).mid(at + 2, 4);
        if (at + kLength <= text.size() && text[at + kLength - 1] == u'_' && std::ranges::all_of(code, isHex))
            text.replace(at, kLength, QChar(code.toUShort(nullptr, 16)));
    }
    return text;
}

Result<StringTable> readSharedStrings(const ZipPackage &package, const QByteArray &part)
{
    // A real table takes 2 to 10 times the packed file; a hostile one up to 500 times.
    constexpr qint64 kPerPackedByte = 32;
    constexpr qint64 kAlways = 32 * 1024 * 1024;
    constexpr qint64 kNever = 256 * 1024 * 1024;
    StringTable strings(std::min(kAlways + package.packedBytes() * kPerPackedByte, kNever));
    if (part.isEmpty())
        return strings;
    SharedStrings handler(strings);
    LEYE_CHECK(parsePart(package, part, handler));
    return strings;
}

} // namespace leye
