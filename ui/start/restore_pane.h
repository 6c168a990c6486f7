// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/session_pane.h"
#include "ui/start/start_parts.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace leye {

class BusyBar;
class Field;
class PathField;
class SecretLine;
class Theme;

/// Lays a backup out in a new folder and opens it. Nothing that is there already is touched.
class RestorePane : public SessionPane {
    Q_OBJECT

public:
    RestorePane(const Theme &theme, const StartParts &parts, QWidget *parent = nullptr);
    void begin() override;
    [[nodiscard]] bool leave() override;

protected:
    void retranslate() override;
    void opened(const Result<void> &answer) override;
    void told(int percent) override;

private:
    void restore();
    void arrange();

    const StartParts &m_parts;
    QLabel *m_title, *m_words, *m_error;
    PathField *m_file, *m_place;
    QLineEdit *m_user;
    SecretLine *m_passphrase;
    Field *m_userField, *m_passphraseField;
    BusyBar *m_busy;
    QPushButton *m_restore;
};

} // namespace leye
