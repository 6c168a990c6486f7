// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/unknown_list.h"

#include "ui/import/import_words.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/record_table.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostHeight = 150;      // the rows themselves stand below
constexpr qsizetype kValueShown = 24; // a longer one would leave no room for what becomes of it

} // namespace

UnknownList::UnknownList(QWidget *parent)
    : QWidget(parent)
    , m_words(makeLabel({}, u"second"_s, this))
    , m_table(new RecordTable(u"unknownValues"_s, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    column->addWidget(m_words);
    column->addWidget(m_table);
    m_words->setWordWrap(true);
    m_table->setMaximumHeight(kMostHeight);
    retranslate();
}

void UnknownList::setColumns(const QList<UnknownColumn> &columns)
{
    m_columns = columns;
    for (UnknownColumn &column : m_columns)
        std::stable_sort(column.values.begin(), column.values.end(),
                         [](const UnknownValue &left, const UnknownValue &right) { return left.rows > right.rows; });
    retranslate();
}

qsizetype UnknownList::count() const
{
    qsizetype count = 0;
    for (const UnknownColumn &column : m_columns)
        count += column.values.size();
    return count;
}

void UnknownList::retranslate()
{
    m_words->setText(
        tr("These values are in no list of choices; their rows are taken all the same. To have others, change "
           "them in the file and choose it again."));
    m_table->setAccessibleName(tr("Values in no list of choices"));
    m_table->setColumns(
        {{tr("Value")}, {tr("Rows"), Qt::AlignRight}, {tr("What becomes of it")}, {tr("What is known")}});
    QList<RecordTable::Row> rows;
    for (const UnknownColumn &column : std::as_const(m_columns)) {
        rows.append({{}, {column.header, {}, fateWords(column.fate), labelsOf(column.choices).join(u'、')}});
        for (const UnknownValue &value : column.values) {
            const QString shown =
                value.value.size() > kValueShown ? value.value.first(kValueShown) + u'…' : value.value;
            rows.append({column.header + u'/' + value.value, {shown, QLocale().toString(value.rows), {}, {}}, 1});
        }
        if (column.areMore)
            rows.append({{}, {tr("and others")}, 1});
    }
    m_table->setRows(rows);
}

} // namespace leye
