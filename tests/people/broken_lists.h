// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/citizen_id.h"
#include "models/sheets/sheet_reader.h"

#include <memory>

namespace leye::test {

/// `count` synthetic people with valid numbers; every tenth row is wrong, every ninth is the one before it again.
inline QString roster(int count)
{
    using namespace Qt::StringLiterals;
    QString csv = u"姓名,身份证号,联系电话,人员类别\n"_s;
    QString last;
    for (int i = 0; i < count; ++i) {
        const QString first17 = u"310109%1%2%3"_s.arg(1960 + i / 300)
                                    .arg(1 + i / 25 % 12, 2, 10, QChar(u'0'))
                                    .arg(1 + i % 25, 2, 10, QChar(u'0')) +
                                u"997"_s;
        QString number = first17 + *idCheckCharacter(first17);
        if (i % 10 == 9)
            number.chop(1);
        else if (i % 9 == 8)
            number = last;
        last = number;
        csv += u"演示%1,%2,%3,失业人员\n"_s.arg(i).arg(number).arg(13'800'000'000 + i);
    }
    return csv;
}

/// A reader that breaks down in the middle, as a file with a damaged end does; or is cut off, as by a kill.
class BreakingReader : public SheetReader {
public:
    BreakingReader(std::unique_ptr<SheetReader> reader, qint64 lastRow, Error error)
        : m_reader(std::move(reader))
        , m_lastRow(lastRow)
        , m_error(std::move(error))
    {
    }
    [[nodiscard]] SheetFacts facts() const override { return m_reader->facts(); }
    [[nodiscard]] QStringList sheetNames() const override { return m_reader->sheetNames(); }
    [[nodiscard]] bool isHidden(qsizetype sheet) const override { return m_reader->isHidden(sheet); }
    [[nodiscard]] Result<> read(qsizetype sheet, const RowVisitor &visitor, const ProgressVisitor &progress) override
    {
        LEYE_CHECK(m_reader->read(
            sheet, [&](const SheetRow &row) { return row.number <= m_lastRow && visitor(row); }, progress));
        return tl::unexpected(m_error);
    }

private:
    std::unique_ptr<SheetReader> m_reader;
    qint64 m_lastRow;
    Error m_error;
};

} // namespace leye::test
