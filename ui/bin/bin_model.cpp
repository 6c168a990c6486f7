// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_model.h"

#include "models/people/history_words.h"
#include "ui/widgets/date_field.h"

#include <QDateTime>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 100;

QString iconOf(const RecordType &type)
{
    return &type == &kPerson       ? u"person"_s
           : &type == &kService    ? u"chat"_s
           : &type == &kEnrolment  ? u"flag"_s
           : &type == &kMark       ? u"tag"_s
           : &type == &kConsent    ? u"shield"_s
           : &type == &kAttachment ? u"attachment"_s
                                   : u"file"_s;
}

} // namespace

BinModel::BinModel(DeskSession &session, QObject *parent) : LifeModel(parent), m_session(session), m_wanted(kPage) {}

void BinModel::readAgain()
{
    m_whole.reset();
    read();
}

/// A page of it; where something is typed, the whole bin is looked through, and read once for all that is typed.
void BinModel::read()
{
    m_isReading = true;
    m_reading.cancel();
    m_reading = m_session.read<Answer>(
        this,
        [today = m_session.clock().today(), typed = m_typed.trimmed(), wanted = m_wanted,
         known = m_whole](DeskSession::Reading &reading, TaskControl &) -> Result<Answer> {
            Answer answer{known, {}};
            if (typed.isEmpty()) {
                LEYE_TRY(answer.shown, binLines(reading.database, reading.keys, reading.viewer, today, wanted));
                return answer;
            }
            if (!answer.whole) {
                LEYE_TRY(answer.whole, binLines(reading.database, reading.keys, reading.viewer, today));
            }
            answer.shown = linesFor(typed, *answer.whole, wanted);
            return answer;
        },
        [this, typed = m_typed, wanted = m_wanted](Result<Answer> answer) {
            if (typed != m_typed || wanted != m_wanted || (!answer && answer.error().kind == Error::Kind::Cancelled))
                return; // something else is wanted by now
            m_isReading = false;
            if (!answer) {
                Q_EMIT failed(answer.error());
                return;
            }
            m_whole = answer->whole;
            replace(m_lines, answer->shown);
            Q_EMIT arrived();
        });
}

void BinModel::setFilter(const QString &typed)
{
    if (typed == m_typed)
        return;
    m_typed = typed;
    m_wanted = kPage;
    read();
}

const BinLine *BinModel::lineAt(int row) const { return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr; }

LifeEntry BinModel::entryAt(int row) const
{
    const BinLine &line = m_lines[row];
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(line.item.whenMs);
    QStringList facts{line.what, dateText(line.item.date)};
    facts.removeAll(QString());
    return {when.date(),
            when.toString(u"yyyy HH:mm"_s),
            iconOf(*line.item.type),
            line.item.personName,
            facts.join(u" · "_s),
            recordLabel(QString::fromLatin1(line.item.type->name)),
            {line.reason.isEmpty() ? tr("Put into the bin by %1").arg(line.by)
                                   : tr("Put into the bin by %1: %2").arg(line.by, line.reason)}};
}

bool BinModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isReading && m_lines.size() == m_wanted;
}

void BinModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_wanted += kPage;
    read();
}

} // namespace leye
