// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringConverter>
#include <QStringView>
#include <QVarLengthArray>

namespace leye {

/// A text as UTF-8 for somebody who copies it at once (SQLite, an encoder): short ones stay on the stack. A lone
/// surrogate becomes U+FFFD.
class Utf8 {
public:
    explicit Utf8(QStringView text)
    {
        QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
        m_bytes.resize(encoder.requiredSpace(text.size()));
        m_size = encoder.appendToBuffer(m_bytes.data(), text) - m_bytes.data();
    }
    /// Valid as long as this is; never null.
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), m_size}; }

private:
    QVarLengthArray<char, 512> m_bytes;
    qsizetype m_size = 0;
};

} // namespace leye
