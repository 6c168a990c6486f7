// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/demo/id_issuer.h"

#include "models/core/citizen_id.h"

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstSerial = 997;
const QDate kFirstDay(1900, 1, 1);

/// The 17th digit is odd for men.
QList<int> serialsOf(Sex sex) { return sex == Sex::Man ? QList{997, 999} : QList{998}; }

} // namespace

QString idNumberOf(const QString &area, QDate birth, int serial)
{
    const QString first = area + birth.toString(u"yyyyMMdd"_s) + QString::number(serial).rightJustified(3, u'0');
    const std::optional<QChar> check = idCheckCharacter(first);
    return check ? first + *check : QString();
}

Result<IdIssuer> IdIssuer::load()
{
    IdIssuer issuer;
    LEYE_TRY(const ShippedTable areas, loadDemoTable(u"areas"_s, {u"code"_s, u"name"_s, u"weight"_s}));
    QList<int> weights;
    for (qsizetype row = 0; row < areas.rows(); ++row) {
        LEYE_TRY(const int weight, numberIn(areas, row, u"weight"));
        weights.append(weight);
        issuer.m_codes.append(areas.cell(row, u"code"));
        issuer.m_names.append(areas.cell(row, u"name"));
    }
    issuer.m_weights = Weights(weights);
    issuer.m_used.resize(size_t(areas.rows()));
    return issuer;
}

quint8 &IdIssuer::used(qsizetype area, QDate birth)
{
    std::vector<quint8> &days = m_used[size_t(area)];
    const size_t day = size_t(kFirstDay.daysTo(birth));
    if (days.size() <= day)
        days.resize(day + 1);
    return days[day];
}

void IdIssuer::reserve(const QString &number)
{
    const qsizetype area = m_codes.indexOf(number.left(6));
    const QDate birth = QDate::fromString(number.mid(6, 8), u"yyyyMMdd"_s);
    const int bit = number.mid(14, 3).toInt() - kFirstSerial;
    if (area >= 0 && birth >= kFirstDay && bit >= 0)
        used(area, birth) |= quint8(1 << bit);
}

IssuedNumber IdIssuer::issue(Dice &dice, QDate birth, Sex sex)
{
    const qsizetype wanted = m_weights.draw(dice);
    for (qsizetype tried = 0; tried < m_codes.size(); ++tried) {
        const qsizetype area = (wanted + tried) % m_codes.size();
        quint8 &taken = used(area, birth);
        for (const int serial : serialsOf(sex)) {
            const quint8 bit = quint8(1 << (serial - kFirstSerial));
            if (taken & bit)
                continue;
            taken |= bit;
            return {idNumberOf(m_codes[area], birth, serial), m_names[area]};
        }
    }
    return {};
}

} // namespace leye
