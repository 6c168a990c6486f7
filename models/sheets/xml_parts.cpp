// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sheets/xml_parts.h"

#include <QCoreApplication>

#include <charconv>
#include <cstring>
#include <libxml/parser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace leye {

namespace {

struct Sheets {
    Q_DECLARE_TR_FUNCTIONS(Sheets)
};

// libxml2 hands each attribute as five pointers.
enum AttributeField { LocalName, Prefix, NameSpace, ValueBegin, ValueEnd, FieldCount };

QByteArrayView bytes(const xmlChar *text)
{
    return {text, qsizetype(std::strlen(reinterpret_cast<const char *>(text)))};
}

// No workbook comes near these. Without them one tag of 10 MB, which is what libxml2 allows, keeps it comparing
// attribute names for an hour, and open elements, which it counts only when it builds a tree, take 13 times their
// bytes.
constexpr int kMostAttributes = 1'000;
constexpr int kDeepest = 256;
constexpr qint64 kLongestGap = 512 * 1024; // between elements and texts: one tag, comments, instructions

struct Stream {
    XmlHandler &handler;
    xmlParserCtxt *context = nullptr;
    int depth = 0;
    qint64 passed = 0;
    qint64 lastEventAt = 0;

    [[nodiscard]] bool ended() const { return handler.isStopped() || handler.error(); }
    void endIfAsked() const
    {
        if (ended())
            xmlStopParser(context);
    }
    void refuseAsDamaged(const QString &detail) const
    {
        handler.refuse(
            {Error::Kind::Damaged,
             Sheets::tr("The workbook is damaged. Open it in a spreadsheet program and save it again as .xlsx."),
             u"xml: "_s + detail});
    }
};

void onStart(void *data, const xmlChar *name, const xmlChar *, const xmlChar *, int, const xmlChar **, int count, int,
             const xmlChar **attributes)
{
    auto &stream = *static_cast<Stream *>(data);
    stream.lastEventAt = stream.passed;
    if (stream.ended())
        return;
    if (count > kMostAttributes || ++stream.depth > kDeepest)
        stream.refuseAsDamaged(u"attributes or depth"_s);
    else
        stream.handler.startElement(bytes(name), XmlAttributes(attributes, count));
    stream.endIfAsked();
}

void onEnd(void *data, const xmlChar *name, const xmlChar *, const xmlChar *)
{
    auto &stream = *static_cast<Stream *>(data);
    stream.lastEventAt = stream.passed;
    if (stream.ended())
        return;
    --stream.depth;
    stream.handler.endElement(bytes(name));
    stream.endIfAsked();
}

void onCharacters(void *data, const xmlChar *text, int length)
{
    auto &stream = *static_cast<Stream *>(data);
    stream.lastEventAt = stream.passed;
    if (stream.ended())
        return;
    stream.handler.characters({text, length});
    stream.endIfAsked();
}

void onDoctype(void *data, const xmlChar *, const xmlChar *, const xmlChar *)
{
    auto &stream = *static_cast<Stream *>(data);
    stream.handler.refuse({Error::Kind::Invalid,
                           Sheets::tr("The file was not opened: it declares XML entities, which no spreadsheet program "
                                      "writes and which could do harm. Ask whoever sent it."),
                           u"xml: doctype"_s});
    stream.endIfAsked();
}

void ignoreMessage(void *, xmlErrorPtr) {} // the answer is the context's wellFormed; nothing goes to stderr

xmlSAXHandler saxHandler()
{
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = onStart;
    sax.endElementNs = onEnd;
    sax.characters = onCharacters;
    sax.ignorableWhitespace = onCharacters;
    sax.cdataBlock = onCharacters;
    sax.internalSubset = onDoctype;
    sax.serror = ignoreMessage;
    return sax;
}

struct FreeContext {
    void operator()(xmlParserCtxt *context) const { xmlFreeParserCtxt(context); }
};

tl::unexpected<Error> malformed(const QByteArray &name, const xmlParserCtxt &context)
{
    const xmlError &error = context.lastError;
    return fail(
        Error::Kind::Damaged,
        Sheets::tr("The file is damaged: its part “%1” cannot be read from line %2 on. Open it in a spreadsheet "
                   "program and save it again as .xlsx.")
            .arg(QString::fromUtf8(name))
            .arg(error.line),
        u"xml: code %1"_s.arg(error.code));
}

} // namespace

QByteArrayView XmlAttributes::value(const char *name, const char *nameSpace) const
{
    for (int i = 0; i < m_count; ++i) {
        const xmlChar **attribute = m_attributes + i * FieldCount;
        const auto is = [attribute](AttributeField field, const char *wanted) {
            return attribute[field] && std::strcmp(reinterpret_cast<const char *>(attribute[field]), wanted) == 0;
        };
        if (is(LocalName, name) && (!nameSpace || is(NameSpace, nameSpace)))
            return {attribute[ValueBegin], attribute[ValueEnd]};
    }
    return {};
}

std::optional<qint64> XmlAttributes::number(const char *name) const
{
    const QByteArrayView text = value(name);
    qint64 number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    if (text.isEmpty() || error != std::errc() || end != text.end())
        return {};
    return number;
}

void XmlHandler::refuse(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

Result<> parsePart(const ZipPackage &package, const QByteArray &name, XmlHandler &handler)
{
    xmlSAXHandler sax = saxHandler();
    Stream stream{handler};
    const std::unique_ptr<xmlParserCtxt, FreeContext> context(
        xmlCreatePushParserCtxt(&sax, &stream, nullptr, 0, nullptr));
    if (!context)
        return fail(Error::Kind::Storage, Sheets::tr("There is not enough memory to read the file."),
                    u"xml: context"_s);
    stream.context = context.get();
    // Replacing entities covers &amp; and the like alone, since a DOCTYPE is refused. Without XML_PARSE_HUGE libxml2
    // itself bounds depth, names and values.
    xmlCtxtUseOptions(context.get(), XML_PARSE_NOENT | XML_PARSE_NONET);
    const auto feed = [&](QByteArrayView piece) {
        xmlParseChunk(context.get(), piece.data(), int(piece.size()), 0);
        stream.passed += piece.size();
        if (stream.passed - stream.lastEventAt > kLongestGap)
            stream.refuseAsDamaged(u"gap"_s);
        if (!stream.ended())
            handler.passed(stream.passed);
        return !stream.ended() && context->wellFormed;
    };
    Result<> unpacked = package.read(name, feed);
    if (handler.error())
        return tl::unexpected<Error>(*handler.error());
    if (handler.isStopped() || !unpacked)
        return unpacked;
    if (context->wellFormed)
        xmlParseChunk(context.get(), nullptr, 0, 1);
    if (handler.error())
        return tl::unexpected<Error>(*handler.error());
    if (!context->wellFormed && !handler.isStopped())
        return malformed(name, *context);
    return {};
}

} // namespace leye
