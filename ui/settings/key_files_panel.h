// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/key_slot.h"
#include "ui/settings/form_panel.h"
#include "ui/settings/settings_page.h"

class QCheckBox;

namespace leye {

class RecordTable;

/// Key files for jobs that run with nobody at the desk: what they are for, who answers for them, and away with them.
class KeyFilesPanel : public FormPanel {
    Q_OBJECT

public:
    explicit KeyFilesPanel(const SettingsParts &parts);
    void begin();
    void retranslate();
    /// Makes one, and keeps it at `path` for its owner's eyes alone.
    void make(const QString &path);

Q_SIGNALS:
    void done(const QString &words);

private:
    void chooseFile();
    void remove();
    void show(const QList<KeySlot> &files);

    SettingsParts m_parts;
    QList<KeySlot> m_files;
    RecordTable *m_table;
    QWidget *m_purposes;
    Field *m_purposesField;
    QList<std::pair<KeyFilePurpose, QCheckBox *>> m_boxes;
    QPushButton *m_make, *m_remove;
};

} // namespace leye
