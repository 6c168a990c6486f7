// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bin/bin_model.h"

#include "models/people/history_words.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/life_delegate.h"

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

BinModel::BinModel(DeskSession &session, QObject *parent)
    : QAbstractListModel(parent)
    , m_session(session)
    , m_wanted(kPage)
{
}

void BinModel::readAgain()
{
    m_isReading = true;
    m_reading.cancel();
    m_reading = m_session.read<QList<BinLine>>(
        this,
        [today = m_session.clock().today(), wanted = m_wanted](DeskSession::Reading &reading, TaskControl &) {
            return binLines(reading.database, today, wanted);
        },
        [this](Result<QList<BinLine>> lines) {
            if (!lines && lines.error().kind == Error::Kind::Cancelled)
                return;
            m_isReading = false;
            if (lines)
                take(*lines);
            else
                Q_EMIT failed(lines.error());
        });
}

void BinModel::take(const QList<BinLine> &lines)
{
    const bool goesOn = lines.size() > m_lines.size() && lines.first(m_lines.size()) == m_lines;
    if (goesOn) {
        beginInsertRows({}, int(m_lines.size()), int(lines.size()) - 1);
        m_lines = lines;
        endInsertRows();
    } else if (lines != m_lines) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
    }
    Q_EMIT arrived();
}

const BinLine *BinModel::lineAt(int row) const { return row >= 0 && row < m_lines.size() ? &m_lines[row] : nullptr; }

QVariant BinModel::data(const QModelIndex &index, int role) const
{
    const BinLine *line = index.isValid() ? lineAt(index.row()) : nullptr;
    if (!line)
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(line->item.whenMs);
    QStringList facts{line->what, dateText(line->item.date)};
    facts.removeAll(QString());
    const LifeEntry entry{when.date(),
                          when.toString(u"yyyy HH:mm"_s),
                          iconOf(*line->item.type),
                          line->item.personName,
                          facts.join(u" · "_s),
                          recordLabel(QString::fromLatin1(line->item.type->name)),
                          {tr("Put into the bin by %1").arg(line->by)}};
    if (role == LifeDelegate::EntryRole)
        return QVariant::fromValue(entry);
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
        return QStringList{entry.badge, entry.title, entry.facts, entry.text.first(), entry.day.toString(Qt::ISODate)}
            .join(u' ');
    return {};
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
    readAgain();
}

} // namespace leye
