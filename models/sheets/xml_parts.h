// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "models/sheets/zip_package.h"

#include <QByteArrayView>
#include <QLatin1StringView>

#include <optional>

namespace leye {

/// The attributes of one element; entities are already replaced. Lives during startElement() only.
class XmlAttributes {
public:
    XmlAttributes(const unsigned char **attributes, int count) : m_attributes(attributes), m_count(count) {}
    /// Of the attribute with this local name, in any namespace or in the one given; empty when there is none.
    [[nodiscard]] QByteArrayView value(const char *name, const char *nameSpace = nullptr) const;
    /// A whole number; nothing when it is left out or is none.
    [[nodiscard]] std::optional<qint64> number(const char *name) const;

private:
    const unsigned char **m_attributes;
    int m_count;
};

/// Sees an XML part as it streams by. Names are local names, text is UTF-8 and comes in pieces.
class XmlHandler {
public:
    virtual ~XmlHandler() = default;
    virtual void startElement(QByteArrayView name, const XmlAttributes &attributes) = 0;
    virtual void endElement(QByteArrayView name) = 0;
    virtual void characters(QByteArrayView text) { Q_UNUSED(text) }
    /// After each piece of the part; `bytes` counts from its start.
    virtual void passed(qint64 bytes) { Q_UNUSED(bytes) }

    [[nodiscard]] bool isStopped() const { return m_stopped; }
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    void stop() { m_stopped = true; }
    void refuse(Error error);

private:
    bool m_stopped = false;
    std::optional<Error> m_error;
};

/// Streams one part of the archive to the handler until its end, or until the handler stops or refuses.
/// Damaged: not well-formed, or longer names, deeper nesting or larger values than any workbook has;
/// Invalid: a DOCTYPE, which no workbook has and which entity bombs need.
[[nodiscard]] Result<> parsePart(const ZipPackage &package, const QByteArray &name, XmlHandler &handler);

} // namespace leye
