// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fields/committee_line.h"

#include "models/core/spelling.h"

#include <QLineEdit>

#include <algorithm>

namespace leye {

namespace {

constexpr qsizetype kHits = 6;

} // namespace

CommitteeLine::CommitteeLine(const Theme &theme, const QString &name, QWidget *parent) : PickLine(theme, name, parent)
{
    setListName(tr("Committees found"));
    connect(this, &PickLine::typed, this, [this](const QString &typed) {
        if (typed == m_places.committeeName(m_code))
            return;
        m_code.clear();
        search(typed);
        Q_EMIT edited();
    });
    connect(this, &PickLine::taken, this, [this](int row) {
        setText(m_found[row]);
        Q_EMIT edited();
    });
}

void CommitteeLine::setPlaces(const Places &places, const QString &subdistrict)
{
    const QString shown = text();
    m_places = places;
    m_codes = places.committees();
    std::ranges::stable_partition(m_codes, [&](const QString &code) { return code.startsWith(subdistrict); });
    setText(shown);
}

QString CommitteeLine::text() const { return m_code.isEmpty() ? line().text().trimmed() : m_code; }

void CommitteeLine::setText(const QString &codeOrTyped)
{
    m_code = m_codes.contains(codeOrTyped) ? codeOrTyped : QString();
    line().setText(m_places.committeeName(codeOrTyped));
    offer({});
}

void CommitteeLine::search(const QString &typed)
{
    m_found.clear();
    QStringList rows;
    for (const QString &code : std::as_const(m_codes)) {
        if (rows.size() == kHits || typed.isEmpty())
            break;
        const QString name = m_places.committeeName(code);
        if (!answersTo(QStringView(name), typed))
            continue;
        m_found.append(code);
        rows.append(name + QStringLiteral("    ") + m_places.subdistrictName(code));
    }
    offer(rows);
}

} // namespace leye
