// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/office/disclosure.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace leye {

class Choice;
class Field;
class SecretLine;

/// What is asked before anything leaves the program: how it is masked, what for, and, where so many people take it, who
/// else answers for it. What the role may not give away is not offered.
class DisclosureFields : public QWidget {
    Q_OBJECT

public:
    /// `name` begins the object names of its inputs.
    DisclosureFields(DeskSession &session, const Theme &theme, const QString &name, QWidget *parent = nullptr);
    /// Anew: masked in part, no purpose, nobody else. `mayBeWhole`: not masking can be asked for at all.
    void begin(bool mayBeWhole = true);
    void retranslate();
    /// How many people it is about: of an export that decides whether a second person is asked for.
    void setExported(qint64 people);

    [[nodiscard]] MaskLevel mask() const;
    [[nodiscard]] QString purpose() const;
    /// Who else signs in for it; nobody where nobody is needed or chosen.
    [[nodiscard]] std::optional<Credentials> second() const;
    /// Beside the input that it is about.
    void setError(const Error &error);
    void clearErrors();

Q_SIGNALS:
    /// Another mask or purpose: what is previewed is not so any more.
    void changed();
    void submitted();

private:
    void offerMasks();
    void askForSecond();

    DeskSession &m_session;
    QTimer m_typing; ///< a preview follows when nobody types any more
    bool m_mayBeWhole = true;
    qint64 m_people = 0;
    Choice *m_mask, *m_second;
    QLineEdit *m_purpose;
    SecretLine *m_passphrase;
    Field *m_maskField, *m_purposeField, *m_secondField, *m_passphraseField;
};

} // namespace leye
