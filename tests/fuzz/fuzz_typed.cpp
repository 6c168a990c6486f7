// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/citizen_id.h"
#include "models/core/credit_code.h"
#include "models/core/date_text.h"
#include "models/core/lunar_date.h"
#include "models/core/masking.h"
#include "models/core/money.h"
#include "models/core/phone.h"
#include "models/core/shipped_table.h"

#include <cstdlib>

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Whatever is accepted is kept in a form that reads as the same again.
void readAll(QStringView typed)
{
    using namespace leye;
    const QDate today(2026, 7, 1);
    if (const auto id = readCitizenId(typed, today))
        require(readCitizenId(id->number, today) == id);
    (void)readIdNumber(u"护照", typed, today);
    if (const auto code = readCreditCode(typed))
        require(readCreditCode(*code) == code);
    if (const auto date = readDate(typed))
        require(readDate(date->toString(Qt::ISODate)) == date);
    for (const PhoneNumber &phone : readPhones(typed))
        require(!phone.isUsual || readPhone(phone.number) == phone);
    if (const auto fen = readMoney(typed))
        require(readMoney(moneyText(*fen)) == fen);
    (void)readLunarDate(typed);
    (void)maskedName(typed);
    (void)maskedAddress(typed);
    (void)maskedIdNumber(typed);
}

} // namespace

/// IDs, dates, phone numbers and amounts as they come out of a cell, and tables that users bring.
extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    readAll(QString::fromUtf8(bytes));
    // Also text that no decoder would let through.
    readAll(QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.data()), bytes.size() / 2));
    (void)leye::ShippedTable::parse(bytes, QStringLiteral("t"));
    return 0;
}
