// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"

#include <QStringList>
#include <QWidget>

namespace leye {

class Field;
class SecretLine;
class Theme;

/// A new passphrase, typed twice. How strong it is is said in words while one types.
class PassphraseFields : public QWidget {
    Q_OBJECT

public:
    PassphraseFields(const Theme &theme, QWidget *parent = nullptr);
    /// Names that are guessed first (passphrase_rule.h).
    void setOwnNames(const QStringList &names);
    void retranslate();
    /// Says beside the field what is wrong; false then, and the focus is there.
    [[nodiscard]] bool check();
    [[nodiscard]] SecretBytes passphrase() const;
    void forget();

Q_SIGNALS:
    void submitted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void tellStrength();

    QStringList m_ownNames;
    SecretLine *m_first, *m_again;
    Field *m_firstField, *m_againField;
};

/// How strong a passphrase is that keeps the rule, in words.
[[nodiscard]] QString strengthWords(const SecretBytes &passphrase);

} // namespace leye
