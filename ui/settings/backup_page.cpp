// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backup_page.h"

#include "models/journal/journal_store.h"
#include "ui/settings/two_columns.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk_choices.h"
#include "ui/widgets/card.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/pill.h"

#include <QDateTime>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 24 * 60 * 60 * 1000;

} // namespace

BackupPage::BackupPage(const SettingsParts &parts, QWidget *parent)
    : SettingsPage(parent)
    , m_parts(parts)
    , m_card(new Card({}))
    , m_last(makeLabel({}))
    , m_state(new Pill(parts.theme, {}))
    , m_place(new PathField(PathField::Kind::Folder, u"backupPlace"_s))
    , m_now(makeButton(u"settingsBackUp"_s, {}, ButtonKind::Primary))
{
    setObjectName(u"backupPage"_s);
    m_last->setWordWrap(true);
    m_last->setObjectName(u"lastBackup"_s);
    m_card->addAction(m_state);
    m_card->body().setSpacing(space::kLarge);
    m_card->body().addWidget(m_last);
    m_card->body().addWidget(m_place);
    m_card->body().addWidget(m_now, 0, Qt::AlignLeft);
    auto *columns = new TwoColumns(parts.theme, this);
    columns->addLeft(m_card);
    columns->addRight(new QWidget);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
    connect(&m_place->line(), &QLineEdit::editingFinished, this, &BackupPage::keepPlace);
    connect(m_now, &QPushButton::clicked, this, [this] {
        if (keepPlace())
            m_parts.actions.action(u"backup"_s)->trigger();
    });
    connect(&m_parts.choices, &DeskChoices::backupPlaceChanged, this, &BackupPage::enter);
    retranslate();
}

QString BackupPage::sentence() const
{
    return tr("Everything in one file, read back and checked. Keep it on a stick or another computer's disk.");
}

void BackupPage::enter()
{
    m_place->setPath(m_parts.choices.backupPlace());
    m_parts.session.read<qint64>(
        this,
        [](DeskSession::Reading &reading, TaskControl &) -> Result<qint64> {
            LEYE_TRY(const QByteArray last, JournalStore(reading.database).local(Workspace::lastBackup()));
            return last.toLongLong();
        },
        [this](const Result<qint64> &last) { tell(last); });
}

void BackupPage::retranslate()
{
    m_card->setTitle(tr("Backup of this workspace"));
    m_place->setLabel(tr("&Folder for backups"));
    m_place->setHint(tr("Not on the disk the workspace lies on: that one may break."));
    m_now->setText(tr("Back up now …"));
}

/// False: there is no such folder, which is said.
bool BackupPage::keepPlace()
{
    const QString place = m_place->path();
    if (!place.isEmpty() && !QFileInfo(place).isDir()) {
        m_place->setError(tr("There is no such folder. Is the stick in?"));
        return false;
    }
    m_place->setError({});
    m_parts.choices.setBackupPlace(place);
    return true;
}

void BackupPage::tell(const Result<qint64> &lastMs)
{
    if (!lastMs) {
        m_last->setText(lastMs.error().message);
        return;
    }
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(*lastMs);
    const qint64 days = (m_parts.session.clock().nowMs() - *lastMs) / kDayMs;
    constexpr qint64 kLate = 7;
    m_last->setText(*lastMs == 0
                        ? tr("There is no backup of this workspace yet.")
                        : tr("Last verified: %1 %2").arg(dateText(last.date()), last.time().toString(u"HH:mm"_s)));
    m_state->setText(*lastMs == 0   ? tr("No backup")
                     : days > kLate ? tr("%n days ago", nullptr, int(days))
                                    : tr("Checked"));
    m_state->setMood(*lastMs != 0 && days <= kLate ? Mood::Ok : Mood::Warning);
}

void BackupPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        enter();
    }
    SettingsPage::changeEvent(event);
}

} // namespace leye
