// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/forgotten_pane.h"

#include "ui/keys/groups_field.h"
#include "ui/keys/passphrase_fields.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busy_bar.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"

#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

ForgottenPane::ForgottenPane(const Theme &theme, const StartParts &parts, QWidget *parent)
    : Pane(parent)
    , m_parts(parts)
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_words(makeLabel({}, u"second"_s, this))
    , m_error(makeLabel({}, u"error"_s, this))
    , m_user(new Choice(theme, u"forgottenUser"_s, false, this))
    , m_userField(new Field({}, m_user, this))
    , m_code(new GroupsField(this))
    , m_passphrase(new PassphraseFields(theme, this))
    , m_busy(new BusyBar(this))
    , m_renew(makeButton(u"renewPassphrase"_s, {}, ButtonKind::Primary, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    for (QLabel *label : {m_title, m_words, m_error})
        label->setWordWrap(true);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_words, m_userField, m_code, m_passphrase, m_error, m_busy})
        column->addWidget(part);
    column->addWidget(m_renew, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_code, &GroupsField::completed, m_passphrase, [this] { m_passphrase->setFocus(); });
    connect(m_passphrase, &PassphraseFields::submitted, this, &ForgottenPane::renew);
    connect(m_renew, &QPushButton::clicked, this, &ForgottenPane::renew);
    tell({});
    retranslate();
}

ForgottenPane::~ForgottenPane() { m_pool.waitForDone(); }

void ForgottenPane::setWorkspace(const QString &path, const WorkspaceFacts &facts, const UserId &user)
{
    m_path = path;
    m_facts = facts;
    QList<Choice::Option> users;
    for (const WorkspaceUser &known : facts.users)
        users.append({known.id.toString(), known.name});
    m_user->setOptions(users);
    m_user->setCode(user.toString());
    tell({});
}

void ForgottenPane::begin() { m_code->setFocus(); }

bool ForgottenPane::leave()
{
    if (m_isBusy)
        return false;
    m_code->forget();
    m_passphrase->forget();
    return true;
}

void ForgottenPane::renew()
{
    const std::optional<Id16> user = Id16::fromText(m_user->code());
    if (m_isBusy || !user)
        return;
    Result<SecretBytes> code = m_code->code();
    if (!code) {
        m_code->setError(code.error().message);
        m_code->setFocus();
        return;
    }
    m_passphrase->setOwnNames({m_facts.users.value(m_user->index()).name, m_facts.stationName});
    if (!m_passphrase->check())
        return;
    tell({});
    m_isBusy = true;
    m_renew->setEnabled(false);
    struct Secrets {
        SecretBytes code, fresh;
    };
    auto secrets = std::make_shared<Secrets>(Secrets{std::move(*code), m_passphrase->passphrase()});
    m_busy->begin([] { return tr("Trying the code and setting the passphrase …"); });
    inBackground<void>(
        m_pool, this,
        [path = m_path, who = *user, secrets, parts = m_parts.workspace,
         measure = m_parts.cost](TaskControl &) -> Result<void> {
            LEYE_TRY(const PassphraseCost cost, measure());
            return Workspace::resetPassphrase(path, secrets->code, who.toString(), secrets->fresh, cost, parts);
        },
        [this, who = UserId(*user)](const Result<void> &answer) { done(answer, who); });
}

void ForgottenPane::done(const Result<void> &answer, const UserId &user)
{
    m_isBusy = false;
    m_renew->setEnabled(true);
    m_busy->end();
    if (!answer) {
        tell(answer.error().message);
        return;
    }
    m_code->forget();
    m_passphrase->forget();
    Q_EMIT renewed(user);
}

void ForgottenPane::tell(const QString &error)
{
    m_error->setText(error);
    m_error->setVisible(!error.isEmpty());
}

void ForgottenPane::retranslate()
{
    m_title->setText(tr("Passphrase forgotten"));
    m_words->setText(
        tr("The code on the recovery sheet opens the workspace, and you choose a new passphrase. The sheet "
           "stays valid: put it back into the safe."));
    m_userField->setLabel(tr("Whose passphrase"));
    m_code->retranslate();
    m_passphrase->retranslate();
    m_renew->setText(tr("Set the new passphrase"));
}

} // namespace leye
