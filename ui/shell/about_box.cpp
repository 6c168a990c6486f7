// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_box.h"

#include "models/journal/ledger.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// What the program is linked with, and under which licences.
const QString kLibraries = u"Qt %1 (LGPL-3.0) · SQLite (public domain) · libsodium (ISC) · OpenSSL (Apache-2.0) · "
                           "ICU (Unicode-3.0) · libxml2 (MIT) · libzip (BSD-3-Clause) · libxlsxwriter (BSD-2-Clause) · "
                           "libqrencode (LGPL-2.1) · CLI11 (BSD-3-Clause) · expected (CC0-1.0) · "
                           "Noto CJK → Leye Hei, Leye Song (OFL-1.1)"_s;

} // namespace

AboutBox::AboutBox(DeskSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_words(makeLabel({}, {}, this))
    , m_place(makeLabel({}, {}, this))
    , m_backup(makeLabel({}, {}, this))
    , m_log(makeLabel({}, {}, this))
    , m_parts(makeLabel({}, u"second"_s, this))
    , m_close(makeButton(u"closeAbout"_s, {}, ButtonKind::Plain, this))
{
    setObjectName(u"aboutBox"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    column->setSpacing(space::kMedium);
    for (QLabel *label : {m_title, m_words, m_place, m_backup, m_log, m_parts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        column->addWidget(label);
    }
    column->addWidget(m_close, 0, Qt::AlignLeft);
    connect(m_close, &QPushButton::clicked, this, &AboutBox::closeWanted);
}

QWidget &AboutBox::focus() const { return *m_close; }

void AboutBox::begin()
{
    m_title->setText(u"LeyeDesk 乐业工作台 "_s + QCoreApplication::applicationVersion());
    m_words->setText(tr("Case management for community employment stations. Free software under the GPL-3.0-or-later: "
                        "everybody may use, study, change and pass it on."));
    const QString place = QDir::toNativeSeparators(m_session.path());
    m_place->setText(
        m_session.facts().sealed
            ? tr("The data lies in %1, encrypted.").arg(place)
            : tr("The data lies in %1. The database is not encrypted yet: keep 演示数据 only.").arg(place));
    m_backup->setText({});
    m_log->setText({});
    m_parts->setText(tr("Made with: %1").arg(kLibraries.arg(QLatin1StringView(qVersion()))));
    m_close->setText(tr("Close"));
    m_session.read<Safety>(
        this, [](DeskSession::Reading &reading, TaskControl &) { return readSafety(reading.database); },
        [this](const Result<Safety> &safety) { tell(safety); });
}

Result<AboutBox::Safety> AboutBox::readSafety(Database &database)
{
    JournalStore store(database);
    Safety safety;
    LEYE_TRY(const QByteArray backup, store.local(Workspace::lastBackup()));
    safety.lastBackupMs = backup.toLongLong();
    LEYE_TRY(const QList<LedgerOrigin> origins, ledgerStatus(store));
    for (const LedgerOrigin &origin : origins) {
        safety.records += origin.size;
        safety.signedRecords += origin.checkpointSize;
    }
    return safety;
}

void AboutBox::tell(const Result<Safety> &safety)
{
    if (!safety) {
        m_log->setText(safety.error().message);
        return;
    }
    const QLocale locale;
    const QDateTime backup = QDateTime::fromMSecsSinceEpoch(safety->lastBackupMs);
    m_backup->setText(safety->lastBackupMs == 0
                          ? tr("There is no backup of this workspace yet.")
                          : tr("Last backup: %1 %2, read back and checked.")
                                .arg(dateText(backup.date()), backup.time().toString(u"HH:mm"_s)));
    m_log->setText(tr("The log holds %1 records; %2 of them are covered by a signature.")
                       .arg(locale.toString(safety->records), locale.toString(safety->signedRecords)));
}

} // namespace leye
