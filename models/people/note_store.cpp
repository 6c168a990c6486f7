// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/note_store.h"

#include "models/core/search_text.h"

#include <QSet>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

bool isOneHan(const QString &typed)
{
    const QString folded = foldedForSearch(typed).trimmed();
    qsizetype at = 0;
    return !folded.isEmpty() && isHan(nextCharacter(folded, at)) && at == folded.size();
}

QSet<QString> tokenSet(const QString &text)
{
    const QStringList tokens = noteTokens(text).split(u' ', Qt::SkipEmptyParts);
    return {tokens.begin(), tokens.end()};
}

} // namespace

Result<QList<NoteHit>> NoteStore::find(const QString &typed, int limit)
{
    QList<NoteHit> hits;
    const QString expression = noteExpression(typed);
    if (expression.isEmpty() || isOneHan(typed) || limit <= 0)
        return hits;
    LEYE_CHECK(appendIndexed(expression, limit, hits));
    LEYE_CHECK(appendWaiting(typed, hits));
    if (m_keys && !m_keys->isEmpty())
        LEYE_CHECK(appendSealed(typed, limit, hits));
    std::sort(hits.begin(), hits.end(), [](const NoteHit &left, const NoteHit &right) { return left.n > right.n; });
    hits.resize(std::min<qsizetype>(hits.size(), limit));
    return hits;
}

Result<void> NoteStore::appendIndexed(const QString &expression, int limit, QList<NoteHit> &hits)
{
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "SELECT f.rowid, s.id, s.person FROM note_search f CROSS JOIN service s ON s.n = f.rowid CROSS JOIN "
                 "person p ON p.n = s.person "
                 "WHERE f.note_search MATCH ?1 AND ifnull(p.life, '') <> 'deleted' AND NOT EXISTS (SELECT 1 FROM "
                 "note_due d WHERE d.n = f.rowid) ORDER BY f.rowid DESC LIMIT ?2"));
    statement->bindAll(expression, limit);
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return {};
        hits.append({statement->integer(0), ServiceId(statement->id(1)), statement->integer(2)});
    }
}

/// Notes whose tokens are still to be written (SearchIndex): there are never many.
Result<void> NoteStore::appendWaiting(const QString &typed, QList<NoteHit> &hits)
{
    const QSet<QString> wanted = tokenSet(typed);
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "SELECT s.n, s.id, s.person, s.note FROM note_due d CROSS JOIN service s ON s.n = d.n CROSS JOIN "
                 "person p ON p.n = s.person "
                 "WHERE typeof(s.note) = 'text' AND ifnull(s.life, '') <> 'deleted' AND ifnull(p.life, '') <> "
                 "'deleted'"));
    while (true) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return {};
        if (tokenSet(statement->text(3)).contains(wanted))
            hits.append({statement->integer(0), ServiceId(statement->id(1)), statement->integer(2)});
    }
}

Result<void> NoteStore::appendSealed(const QString &typed, int limit, QList<NoteHit> &hits)
{
    const QSet<QString> wanted = tokenSet(typed);
    // The condition on the note is that of the index service_by_sealed_note, letter by letter.
    LEYE_TRY(Statement * statement,
             m_database.cached(
                 "SELECT s.n, s.id, s.person, s.area, s.note FROM service s CROSS JOIN person p ON p.n = s.person "
                 "WHERE typeof(s.note) = 'blob' AND ifnull(s.life, '') <> 'deleted' AND ifnull(p.life, '') <> "
                 "'deleted' ORDER BY s.n DESC"));
    for (int found = 0; found < limit;) {
        LEYE_TRY(const bool more, statement->step());
        if (!more)
            return {};
        const Id16 id = statement->id(1);
        // What another area or generation sealed stays closed to this counsellor, and is no reason to stop.
        const Result<Value> note = m_keys->openValue(statement->integer(3), id, u"note"_s, statement->blobView(4));
        if (!note || !tokenSet(note->value<QString>()).contains(wanted))
            continue;
        hits.append({statement->integer(0), ServiceId(id), statement->integer(2)});
        ++found;
    }
    statement->reset();
    return {};
}

} // namespace leye
