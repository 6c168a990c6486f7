// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/recovery_form.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 4;
constexpr double kRowMm = 16;

FormTable groupTable(const QStringList &groups)
{
    FormTable table{QList<double>(2 * kColumns, 1.0), {}, {}};
    for (int column = 0; column < kColumns; ++column) {
        table.columns[2 * column] = 1;
        table.columns[2 * column + 1] = 3;
    }
    for (qsizetype place = 0; place < groups.size(); ++place) {
        if (place % kColumns == 0)
            table.rows.append(FormRow{{}, kRowMm});
        QList<FormCell> &cells = table.rows.last().cells;
        cells.append(FormCell{QString::number(place + 1), 1, 1, FormCell::Look::Label});
        cells.append(FormCell{groups[place], 1, 1, FormCell::Look::Strong, FormCell::Side::Centre});
    }
    return table;
}

} // namespace

Form recoveryForm(const RecoverySheet &sheet)
{
    Form form;
    form.title = u"乐业工作台恢复码"_s;
    form.subtitle = u"LeyeDesk recovery code"_s;
    form.bodyPt = 11;
    form.blocks.append(groupTable(sheet.groups));
    for (const QString &instruction : sheet.instructions)
        form.blocks.append(FormParagraph{instruction});
    form.blocks.append(FormClosing{{}, {}, {u"打印人"_s, u"保管人"_s, u"封存日期"_s}, true});
    return form;
}

} // namespace leye
