// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "ui/settings/list_page.h"

namespace leye {

/// The code tables with their entries, shipped and added: found, renamed, ended, and new ones from a day on.
class CodesPage : public ListPage {
    Q_OBJECT

public:
    explicit CodesPage(const SettingsParts &parts);
    [[nodiscard]] QString title() const override { return tr("Code tables"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("table"); }

protected:
    void read() override;
    void show(const QString &key) override;
    void retranslate() override;
    [[nodiscard]] bool fits(const QString &key, const QString &typed) const override;

private:
    void list();
    void showTable(const CodeTableName &table);
    void showEntry(const QString &table, const CodeRow &row);
    void save();
    void begin();
    void add();
    [[nodiscard]] QString nameOf(const CodeTableName &table) const;
    [[nodiscard]] const CodeTableName *chosenTable() const;
    [[nodiscard]] static QString furtherWords(const QString &table);

    struct Entry {
        QString table;
        CodeRow row;
    };
    CodeTables m_tables; ///< all that is known, whatever the day
    QList<CodeTableName> m_names;
    QHash<QString, Entry> m_entries; ///< by key
    std::optional<Entry> m_shown;
    FormPanel *m_entry, *m_new;
    QPushButton *m_add, *m_save, *m_make;
};

} // namespace leye
