// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/holidays.h"
#include "ui/settings/list_page.h"

class QLabel;

namespace leye {

class PathField;

/// The years whose statutory holidays and make-up working days are known, with their days; further ones are brought in
/// from a file whose days are seen before they are taken.
class HolidaysPage : public ListPage {
    Q_OBJECT

public:
    explicit HolidaysPage(const SettingsParts &parts);
    [[nodiscard]] QString title() const override { return tr("Holidays"); }
    [[nodiscard]] QString sentence() const override;
    [[nodiscard]] QString icon() const override { return QStringLiteral("flag"); }

protected:
    void read() override;
    void show(const QString &key) override;
    void retranslate() override;

private:
    void makeNew();
    void list();
    void tellShown();
    void begin();
    void lookAt();
    void setFound(const QList<SpecialDay> &days);
    void take();
    void remove();
    [[nodiscard]] const KnownHolidays *known(int year) const;
    [[nodiscard]] QString sourceOf(const KnownHolidays &year) const;
    [[nodiscard]] QList<RecordTable::Row> rowsOf(const QList<SpecialDay> &days) const;

    QList<KnownHolidays> m_years;
    WorkCalendar m_calendar; ///< of all of them
    int m_shown = 0;
    QList<SpecialDay> m_found; ///< in the file, to be taken
    FormPanel *m_panel, *m_new;
    RecordTable *m_days, *m_preview;
    PathField *m_file;
    QLabel *m_counts;
    QPushButton *m_add, *m_remove, *m_look, *m_take;
};

} // namespace leye
