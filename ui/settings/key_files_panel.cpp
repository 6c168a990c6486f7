// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/key_files_panel.h"

#include "models/store/atomic_file.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/record_table.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastHeight = 140;
const QString kLabel = u"keyFileLabel"_s;

Result<QList<KeySlot>> filesOf(Workspace &workspace)
{
    QList<KeySlot> files;
    for (const KeySlot &slot : workspace.keySlots().slotList()) {
        if (slot.kind == KeySlot::Kind::KeyFile)
            files.append(slot);
    }
    return files;
}

} // namespace

KeyFilesPanel::KeyFilesPanel(const SettingsParts &parts)
    : FormPanel(parts.theme, u"keyFilesPanel"_s)
    , m_parts(parts)
    , m_table(new RecordTable(u"keyFilesTable"_s))
    , m_purposes(new QWidget)
    , m_purposesField(new Field({}, m_purposes))
    , m_make(addButton(u"makeKeyFile"_s, true))
    , m_remove(addButton(u"removeKeyFile"_s))
{
    m_table->setMinimumHeight(kLeastHeight);
    add(m_table);
    addLine(kLabel);
    auto *column = new QVBoxLayout(m_purposes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    for (const KeyFilePurpose purpose :
         {KeyFilePurpose::Backup, KeyFilePurpose::Report, KeyFilePurpose::Sync, KeyFilePurpose::Record}) {
        auto *box = new QCheckBox;
        box->setObjectName(u"purpose/"_s + codeOf(purpose));
        column->addWidget(box);
        m_boxes.append({purpose, box});
    }
    add(m_purposesField);
    connect(m_make, &QPushButton::clicked, this, &KeyFilesPanel::chooseFile);
    connect(this, &FormPanel::submitted, this, &KeyFilesPanel::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &KeyFilesPanel::remove);
}

void KeyFilesPanel::begin()
{
    clearErrors();
    setText(kLabel, {});
    m_parts.session.write<QList<KeySlot>>(
        this, [](Workspace &workspace, TaskControl &) { return filesOf(workspace); },
        [this](const Result<QList<KeySlot>> &files) {
            if (files)
                show(*files);
            else
                showError(files.error());
        });
}

void KeyFilesPanel::show(const QList<KeySlot> &files)
{
    m_files = files;
    QList<RecordTable::Row> rows;
    for (const KeySlot &file : files)
        rows.append(
            {file.id.toString(),
             {file.label, namesOf(file.purposes), dateText(QDateTime::fromMSecsSinceEpoch(file.createdMs).date())}});
    m_table->setRows(rows);
    m_table->setVisible(!files.isEmpty());
    m_remove->setVisible(!files.isEmpty());
}

void KeyFilesPanel::retranslate()
{
    setTitle(tr("Key files"), tr("For jobs that run at night with nobody at the desk. Each opens only what it is for; "
                                 "keep it where only that job can read it."));
    m_table->setAccessibleName(tr("Key files"));
    m_table->setColumns({{tr("Name")}, {tr("For")}, {tr("Made")}});
    field(kLabel).setLabel(tr("&Name of a new one"));
    field(kLabel).setHint(tr("Such as: nightly backup."));
    m_purposesField->setLabel(tr("What it is &for"));
    for (const auto &[purpose, box] : m_boxes)
        box->setText(namesOf(KeyFilePurposes(purpose)));
    m_make->setText(tr("Make a key file …"));
    m_remove->setText(tr("Remove the chosen one"));
}

void KeyFilesPanel::chooseFile()
{
    if (text(kLabel).isEmpty()) {
        field(kLabel).setError(tr("Say what it is called."));
        return;
    }
    const QString proposed = QDir::home().filePath(text(kLabel) + u".leyekey"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save the key file"), proposed);
    if (!path.isEmpty())
        make(path);
}

/// A slot whose key could not be saved would be of no use to anybody.
void KeyFilesPanel::make(const QString &path)
{
    KeyFilePurposes purposes;
    for (const auto &[purpose, box] : m_boxes)
        purposes.setFlag(purpose, box->isChecked());
    clearErrors();
    m_parts.session.write<QList<KeySlot>>(
        this,
        [path, purposes, label = text(kLabel)](Workspace &workspace, TaskControl &) -> Result<QList<KeySlot>> {
            LEYE_TRY(const SecretBytes contents, workspace.addKeyFile(label, purposes));
            if (const Result<void> kept = atomicWrite(path, contents.view()); !kept) {
                LEYE_CHECK(workspace.removeKeyFile(workspace.keySlots().slotList().last().id));
                return failure(kept);
            }
            return filesOf(workspace);
        },
        [this, path](const Result<QList<KeySlot>> &files) {
            if (!files) {
                showError(files.error());
                return;
            }
            show(*files);
            setText(kLabel, {});
            Q_EMIT done(tr("The key file is at %1; only its owner can read it.").arg(QDir::toNativeSeparators(path)));
        });
}

void KeyFilesPanel::remove()
{
    const std::optional<Id16> id = Id16::fromText(m_table->current());
    if (!id)
        return;
    m_parts.session.write<QList<KeySlot>>(
        this,
        [id = *id](Workspace &workspace, TaskControl &) -> Result<QList<KeySlot>> {
            LEYE_CHECK(workspace.removeKeyFile(id));
            return filesOf(workspace);
        },
        [this](const Result<QList<KeySlot>> &files) {
            if (!files) {
                showError(files.error());
                return;
            }
            show(*files);
            Q_EMIT done(tr("This key file opens nothing any more."));
        });
}

} // namespace leye
