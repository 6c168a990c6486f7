// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/session_pane.h"
#include "ui/start/start_parts.h"
#include "ui/theme/theme.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace leye {

class BusyBar;
class Field;
class PassphraseFields;
class PathField;
class RecoveryView;
class StationPicker;

/// A new workspace, step by step: the station, its first user, where it lies, and the recovery sheet. It is made
/// between the last two; who leaves before the sheet is confirmed leaves no workspace behind, because a forgotten
/// passphrase could not be helped then.
class MakePane : public SessionPane {
    Q_OBJECT

public:
    enum class Step { Station, Person, Place, Sheet };

    MakePane(const Theme &theme, const StartParts &parts, QWidget *parent = nullptr);
    void begin() override;
    [[nodiscard]] bool leave() override;
    [[nodiscard]] Step step() const;

protected:
    void retranslate() override;
    void opened(const Result<void> &answer) override;
    void told(int) override {}

private:
    [[nodiscard]] QWidget *makePersonStep(const Theme &theme);
    [[nodiscard]] QWidget *makePlaceStep();
    void show(Step step);
    void next();
    void back();
    [[nodiscard]] bool check();
    void make();
    void beginWork();
    void tell(const QString &error);
    void arrange();

    const StartParts &m_parts;
    std::shared_ptr<SecretBytes> m_code; ///< what the background leaves here before it answers
    QString m_madeAt;                    ///< of the workspace whose sheet is not confirmed yet
    bool m_isWarned = false;
    QStackedWidget *m_steps;
    QLabel *m_count, *m_title, *m_summary, *m_error;
    StationPicker *m_station;
    QLineEdit *m_name;
    Field *m_nameField;
    PassphraseFields *m_passphrase;
    PathField *m_place;
    RecoveryView *m_sheet;
    BusyBar *m_busy;
    QPushButton *m_back, *m_next;
};

} // namespace leye
