// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/backup_box.h"

#include "ui/shell/desk_choices.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/path_field.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

BackupBox::BackupBox(DeskSession &session, DeskChoices &choices, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_choices(choices)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_words(makeLabel({}, u"second"_s, this))
    , m_error(makeLabel({}, u"error"_s, this))
    , m_file(new PathField(PathField::Kind::SaveFile, u"backupTarget"_s, this))
    , m_busy(new BusyBar(this))
    , m_start(makeButton(u"backUpNow"_s, {}, ButtonKind::Primary, this))
    , m_restore(makeButton(u"restoreInstead"_s, {}, ButtonKind::Link, this))
{
    setObjectName(u"backupBox"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    column->setSpacing(space::kMedium);
    for (QLabel *label : {m_title, m_words, m_error})
        label->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_words, m_file, m_error, m_busy})
        column->addWidget(part);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addStretch();
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    m_error->hide();
    connect(m_start, &QPushButton::clicked, this, &BackupBox::backUp);
    connect(m_file, &PathField::submitted, this, &BackupBox::backUp);
    connect(m_restore, &QPushButton::clicked, this, &BackupBox::restoreWanted);
}

QWidget &BackupBox::focus() const { return m_file->line(); }

void BackupBox::begin()
{
    m_title->setText(tr("Back up now"));
    m_words->setText(
        tr("Everything goes into one file, which is read back and checked. Take a stick or another computer's "
           "disk. The database is not encrypted yet: whoever has the file can read it."));
    m_file->setLabel(tr("&File"));
    m_file->line().ensurePolished();
    m_file->setMinimumHeight(m_file->sizeHint().height()); // words above it may not take its room
    m_start->setText(tr("Back up"));
    m_restore->setText(tr("Restore a backup …"));
    if (m_busy->isBusy())
        return;
    m_error->hide();
    const QString chosen = m_choices.backupPlace();
    const QDir place(chosen.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : chosen);
    m_file->setPath(place.filePath(
        u"leyedesk-%1-%2.backup"_s.arg(m_session.facts().station, m_session.clock().today().toString(Qt::ISODate))));
}

void BackupBox::backUp()
{
    const QString file = m_file->path();
    if (m_busy->isBusy())
        return;
    if (file.isEmpty()) {
        m_file->setError(tr("Say into which file."));
        return;
    }
    m_error->hide();
    m_start->setEnabled(false);
    const BackgroundTask task = m_session.write<void>(
        this,
        [file](Workspace &workspace, TaskControl &control) {
            return workspace.backUp(file, [&control](qint64 step, qint64 all) { return control.report(step, all); });
        },
        [this, file](const Result<void> &answer) { answered(answer, file); },
        [this](int percent) { m_busy->setPercent(percent); });
    m_busy->begin([] { return tr("Copying and checking …"); }, task);
}

void BackupBox::answered(const Result<void> &answer, const QString &file)
{
    m_busy->end();
    m_start->setEnabled(true);
    if (answer) {
        m_choices.setBackupPlace(QFileInfo(file).absolutePath());
        Q_EMIT done(file);
        return;
    }
    m_error->setText(answer.error().kind == Error::Kind::Cancelled ? tr("Stopped. There is no new backup.")
                                                                   : answer.error().message);
    m_error->show();
}

} // namespace leye
