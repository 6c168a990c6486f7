// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program_boxes.h"

#include "ui/shell/about_box.h"
#include "ui/shell/backup_box.h"
#include "ui/shell/key_help.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/veil.h"

#include <QDir>

namespace leye {

using namespace Qt::StringLiterals;

ProgramBoxes::ProgramBoxes(DeskSession &session, const Theme &theme, DeskChoices &choices, MainWindow &window)
    : QObject(&window)
    , m_theme(theme)
    , m_window(window)
{
    auto *keys = new KeyHelp(window.actions());
    auto *about = new AboutBox(session);
    auto *backup = new BackupBox(session, choices);
    const auto bind = [&window, this](const QString &action, auto *box) -> Veil & {
        Veil &veil = add(box);
        window.actions().bind(action, [&veil, box] {
            box->begin();
            veil.open(&box->focus());
        });
        return veil;
    };
    bind(u"help.keys"_s, keys);
    Veil &aboutVeil = bind(u"about"_s, about);
    Veil &backupVeil = bind(u"backup"_s, backup);
    connect(about, &AboutBox::closeWanted, &aboutVeil, &Veil::close);
    connect(backup, &BackupBox::done, this, [this, &backupVeil](const QString &file) {
        if (backupVeil.isOpen())
            backupVeil.close();
        m_window.toast().show(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(file)), Mood::Ok);
    });
    connect(backup, &BackupBox::restoreWanted, this, [this, &backupVeil] {
        backupVeil.close();
        Q_EMIT restoreWanted();
    });
}

Veil &ProgramBoxes::add(QWidget *box)
{
    auto *veil = new Veil(m_theme, &m_window);
    veil->setContent(box);
    connect(veil, &Veil::closeWanted, veil, &Veil::close);
    return *veil;
}

} // namespace leye
