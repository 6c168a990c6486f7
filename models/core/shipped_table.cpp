// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/shipped_table.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShippedTable)
};

tl::unexpected<Error> damage(const QString &name, const QString &what)
{
    return fail(Error::Kind::Damaged,
                Words::tr("The table %1 cannot be read: %2. If it came with the program, install the program again.")
                    .arg(name, what),
                u"table: "_s + name);
}

/// Cuts text into rows of cells as RFC 4180 says; a line may also end with LF alone.
class Rows {
public:
    Rows(QStringView text, const QString &name) : m_text(text), m_name(name) {}

    [[nodiscard]] Result<QList<QStringList>> read()
    {
        QList<QStringList> rows;
        while (m_at < m_text.size()) {
            LEYE_TRY(QStringList row, readRow());
            rows.append(std::move(row));
        }
        return rows;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] QChar here() const { return m_text[m_at]; }

    Result<QStringList> readRow()
    {
        QStringList row;
        for (;;) {
            LEYE_TRY(QString cell, !isAtEnd() && here() == u'"' ? readQuoted() : readPlain());
            row.append(std::move(cell));
            if (isAtEnd() || here() != u',')
                break;
            ++m_at;
        }
        if (!isAtEnd() && here() == u'\r')
            ++m_at;
        if (!isAtEnd() && here() != u'\n')
            return damage(m_name, Words::tr("line %1 goes on behind a closing quotation mark").arg(m_line));
        ++m_at;
        ++m_line;
        return row;
    }

    Result<QString> readPlain()
    {
        const qsizetype start = m_at;
        while (!isAtEnd() && here() != u',' && here() != u'\n' && here() != u'\r') {
            if (here() == u'"')
                return damage(m_name, Words::tr("line %1 has a quotation mark inside a cell").arg(m_line));
            ++m_at;
        }
        return m_text.sliced(start, m_at - start).toString();
    }

    Result<QString> readQuoted()
    {
        const int opened = m_line;
        QString cell;
        for (++m_at; !isAtEnd(); ++m_at) {
            if (here() == u'\n')
                ++m_line;
            if (here() == u'"') {
                ++m_at;
                if (isAtEnd() || here() != u'"')
                    return cell;
            }
            cell += here();
        }
        return damage(m_name, Words::tr("the quotation mark in line %1 is never closed").arg(opened));
    }

    QStringView m_text;
    const QString &m_name;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

Result<ShippedTable> ShippedTable::load(const QString &name, const QStringList &columns)
{
    QFile file(u":/tables/"_s + name + u".csv"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::NotFound,
                    Words::tr("The table %1 is not part of this program. Install the program again.").arg(name),
                    u"table: "_s + name);
    return parse(file.readAll(), name, columns);
}

Result<ShippedTable> ShippedTable::parse(QByteArrayView utf8, const QString &name, const QStringList &columns)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes away a byte order mark
    const QString text = decoder(utf8);
    if (decoder.hasError())
        return damage(name, Words::tr("it is not UTF-8 text"));

    ShippedTable table;
    table.m_name = name;
    LEYE_TRY(table.m_rows, Rows(text, name).read());
    if (table.m_rows.isEmpty())
        return damage(name, Words::tr("it is empty"));
    table.m_columns = table.m_rows.takeFirst();
    for (const QString &column : columns) {
        if (!table.has(column))
            return damage(name, Words::tr("the column %1 is missing").arg(column));
    }
    for (const QString &column : table.m_columns) {
        if (column.isEmpty() || table.m_columns.count(column) > 1)
            return damage(name, Words::tr("its columns have no name or the same name"));
    }
    const qsizetype width = table.m_columns.size();
    for (qsizetype row = 0; row < table.rows(); ++row) {
        const qsizetype cells = table.m_rows[row].size();
        if (cells != width)
            return damage(name, Words::tr("row %1 has %2 cells instead of %3").arg(row + 1).arg(cells).arg(width));
    }
    return table;
}

QString ShippedTable::cell(qsizetype row, QStringView column) const
{
    const qsizetype at = m_columns.indexOf(column);
    return at < 0 || row < 0 || row >= rows() ? QString() : m_rows[row][at];
}

tl::unexpected<Error> ShippedTable::damaged(qsizetype row, QStringView column) const
{
    return damage(m_name, Words::tr("row %1 makes no sense in column %2").arg(row + 1).arg(column));
}

} // namespace leye
