// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/restore_pane.h"

#include "ui/theme/theme.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/path_field.h"
#include "ui/widgets/secret_line.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

RestorePane::RestorePane(const Theme &theme, const StartParts &parts, QWidget *parent)
    : SessionPane(parent)
    , m_parts(parts)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_words(makeLabel({}, u"second"_s, this))
    , m_error(makeLabel({}, u"error"_s, this))
    , m_file(new PathField(PathField::Kind::OpenFile, u"backupFile"_s, this))
    , m_place(new PathField(PathField::Kind::Folder, u"restorePlace"_s, this))
    , m_user(new QLineEdit(this))
    , m_passphrase(new SecretLine(theme, u"restorePassphrase"_s, this))
    , m_userField(new Field({}, m_user, this))
    , m_passphraseField(new Field({}, m_passphrase, this))
    , m_busy(new BusyBar(this))
    , m_restore(makeButton(u"restoreNow"_s, {}, ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    m_user->setObjectName(u"restoreUser"_s);
    for (QLabel *label : {m_title, m_words, m_error})
        label->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_words, m_file, m_place, m_userField,
                                                          m_passphraseField, m_error, m_busy})
        column->addWidget(part);
    column->addWidget(m_restore, 0, Qt::AlignLeft);
    column->addStretch();
    m_error->hide();
    connect(m_file, &PathField::submitted, m_place, [this] { m_place->setFocus(); });
    connect(m_place, &PathField::submitted, m_user, [this] { m_user->setFocus(); });
    connect(m_user, &QLineEdit::returnPressed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &QLineEdit::returnPressed, this, &RestorePane::restore);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] { m_passphraseField->setError({}); });
    connect(m_restore, &QPushButton::clicked, this, &RestorePane::restore);
    retranslate();
}

void RestorePane::begin()
{
    m_place->setPath(freePlace(m_parts.place));
    m_file->setFocus();
}

void RestorePane::restore()
{
    if (isBusy())
        return;
    m_error->hide();
    m_file->setError(m_file->path().isEmpty() ? tr("Choose the backup.") : QString());
    m_place->setError(m_place->path().isEmpty() ? tr("Say in which folder it shall lie.") : QString());
    const QString passphrase = m_passphrase->text();
    m_passphraseField->setError(passphrase.isEmpty() ? tr("Type the passphrase you had when the backup was made.")
                                                     : QString());
    if (m_file->path().isEmpty() || m_place->path().isEmpty() || passphrase.isEmpty())
        return;
    auto secret = std::make_shared<SecretBytes>(SecretBytes::copyOf(passphrase.toUtf8()));
    open([parts = m_parts.workspace, file = m_file->path(), place = m_place->path(), user = m_user->text().trimmed(),
          secret](const PageProgress &progress) {
        return Workspace::restore(file, place, {user, secret->clone(), {}, {}}, parts, progress);
    });
    m_busy->begin([] { return tr("Checking the backup and laying it out …"); }, task());
    arrange();
}

void RestorePane::opened(const Result<void> &answer)
{
    m_busy->end();
    arrange();
    if (answer) {
        m_passphrase->forget();
        Q_EMIT ready();
    } else if (answer.error().kind == Error::Kind::Denied) {
        m_passphraseField->setError(answer.error().message);
        m_passphrase->setFocus();
    } else {
        m_error->setText(answer.error().kind == Error::Kind::Cancelled ? tr("Stopped. Nothing was kept.")
                                                                       : answer.error().message);
        m_error->show();
    }
}

void RestorePane::told(int percent) { m_busy->setPercent(percent); }

bool RestorePane::leave()
{
    task().cancel();
    m_passphrase->forget();
    return !isBusy();
}

void RestorePane::arrange()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_file, m_place, m_userField, m_passphraseField, m_restore})
        part->setEnabled(!isBusy());
}

void RestorePane::retranslate()
{
    m_title->setText(tr("Restore a backup"));
    m_words->setText(
        tr("The backup is checked, laid out in a new folder, and goes on as a new desk: the old computer must "
           "not write any more. The backup itself stays as it is."));
    m_file->setLabel(tr("&Backup"));
    m_file->setFilter(tr("All files") + u" (*)"_s);
    m_place->setLabel(tr("New &folder"));
    m_userField->setLabel(tr("Your &name"));
    m_userField->setHint(tr("As it is in the backup; left empty: the first user."));
    m_passphraseField->setLabel(tr("&Passphrase"));
    m_restore->setText(tr("Restore"));
}

} // namespace leye
