// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/passphrase_fields.h"

#include "models/office/passphrase_rule.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secret_line.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PassphraseFields)
};

// Characters (code points); the rule's least is kMinPassphraseCharacters.
constexpr qsizetype kGood = 14;
constexpr qsizetype kStrong = 20;

} // namespace

QString strengthWords(const SecretBytes &passphrase)
{
    const qsizetype length = QString::fromUtf8(passphrase.view()).toUcs4().size();
    if (length >= kStrong)
        return Words::tr("Strong: nobody guesses this.");
    if (length >= kGood)
        return Words::tr("Good. One more word makes it strong.");
    return Words::tr("Just enough. One more word makes it good.");
}

PassphraseFields::PassphraseFields(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_first(new SecretLine(theme, u"newPassphrase"_s, this))
    , m_again(new SecretLine(theme, u"newPassphraseAgain"_s, this))
    , m_firstField(new Field({}, m_first, this))
    , m_againField(new Field({}, m_again, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    column->addWidget(m_firstField);
    column->addWidget(m_againField);
    setFocusProxy(m_first);
    const auto warn = [](Field *field) {
        return [field](bool isOn) { field->setWarning(isOn ? tr("Caps Lock is on.") : QString()); };
    };
    connect(m_first, &SecretLine::capsLockSeen, this, warn(m_firstField));
    connect(m_again, &SecretLine::capsLockSeen, this, warn(m_againField));
    connect(m_first, &QLineEdit::textChanged, this, &PassphraseFields::tellStrength);
    connect(m_again, &QLineEdit::textChanged, this, [this] { m_againField->setError({}); });
    connect(m_first, &QLineEdit::returnPressed, m_again, [this] { m_again->setFocus(); });
    connect(m_again, &QLineEdit::returnPressed, this, &PassphraseFields::submitted);
    retranslate();
}

void PassphraseFields::setOwnNames(const QStringList &names)
{
    m_ownNames = names;
    tellStrength();
}

void PassphraseFields::retranslate()
{
    m_firstField->setLabel(tr("New &passphrase"));
    m_againField->setLabel(tr("The same &again"));
    tellStrength();
}

SecretBytes PassphraseFields::passphrase() const { return SecretBytes::copyOf(m_first->text().toUtf8()); }

void PassphraseFields::forget()
{
    m_first->forget();
    m_again->forget();
}

void PassphraseFields::showEvent(QShowEvent *event)
{
    tellStrength();
    QWidget::showEvent(event);
}

void PassphraseFields::tellStrength()
{
    m_firstField->setError({});
    if (m_first->text().isEmpty()) {
        m_firstField->setHint(tr("At least %1 characters; several words that do not belong together are easy to keep "
                                 "in mind. Nobody can look it up for you.")
                                  .arg(kMinPassphraseCharacters));
        return;
    }
    const Result<void> kept = checkPassphrase(passphrase(), m_ownNames);
    m_firstField->setHint(kept ? strengthWords(passphrase()) : tr("Not yet. %1").arg(kept.error().message));
}

bool PassphraseFields::check()
{
    if (const Result<void> kept = checkPassphrase(passphrase(), m_ownNames); !kept) {
        m_firstField->setError(kept.error().message);
        m_first->setFocus();
        return false;
    }
    if (m_again->text() != m_first->text()) {
        m_againField->setError(m_again->text().isEmpty() ? tr("Type it again, so that a slip cannot lock you out.")
                                                         : tr("This is not the same. Type both again."));
        m_again->setFocus();
        return false;
    }
    return true;
}

} // namespace leye
