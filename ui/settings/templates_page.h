// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "ui/settings/list_page.h"

namespace leye {

/// The notes to start from, under the kinds of service they are for.
class TemplatesPage : public ListPage {
    Q_OBJECT

public:
    explicit TemplatesPage(const SettingsParts &parts);
    [[nodiscard]] QString title() const override { return tr("Note templates"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("text"); }

protected:
    void read() override;
    void show(const QString &key) override;
    void retranslate() override;

private:
    void list();
    void begin();
    void save();
    void remove();

    CodeTables m_codes;
    QHash<QString, NoteTemplate> m_templates; ///< by id
    QStringList m_order;                      ///< their ids
    NoteTemplate m_shown;                     ///< with a null id: a new one
    FormPanel *m_panel;
    QPushButton *m_add, *m_save, *m_remove;
};

} // namespace leye
