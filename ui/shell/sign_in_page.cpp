// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_page.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/secret_line.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSecondMs = 1000;

} // namespace

QString waitText(qint64 ms)
{
    const qint64 seconds = (ms + kSecondMs - 1) / kSecondMs;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QChar(u'0')); };
    const QString minutes = two(seconds / 60 % 60) + u':' + two(seconds % 60);
    return seconds < 3600 ? minutes : QString::number(seconds / 3600) + u':' + minutes;
}

SignInPage::SignInPage(Theme &theme, QWidget *parent) : FrontPage(theme, u"signInPage"_s, parent)
{
    m_second.setInterval(kSecondMs);
    connect(&m_second, &QTimer::timeout, this, &SignInPage::tellWait);
    addForm();
    addDemoOffer();
    body().addStretch();
    m_other = addLinkButton(u"otherWorkspace"_s, &SignInPage::otherWorkspaceWanted);
    m_new = addLinkButton(u"newWorkspace"_s, &SignInPage::newWorkspaceWanted);
    m_restore = addLinkButton(u"restore"_s, &SignInPage::restoreWanted);
    retranslate();
}

void SignInPage::addForm()
{
    m_title = makeLabel({}, u"pageTitle"_s, bodyParent());
    m_notice = makeLabel({}, u"second"_s, bodyParent());
    m_notice->setWordWrap(true);
    m_notice->hide();
    m_user = new Choice(theme(), u"user"_s, false, bodyParent());
    m_userField = new Field({}, m_user, bodyParent());
    m_passphrase = new SecretLine(theme(), u"passphrase"_s, bodyParent());
    m_passphraseField = new Field({}, m_passphrase, bodyParent());
    m_signIn = makeButton(u"signIn"_s, {}, ButtonKind::Primary, bodyParent());
    m_forgotten = makeButton(u"forgotten"_s, {}, ButtonKind::Link, bodyParent());
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_signIn);
    actions->addStretch();
    actions->addWidget(m_forgotten);
    body().addWidget(m_title);
    body().addWidget(m_notice);
    body().addWidget(m_userField);
    body().addWidget(m_passphraseField);
    body().addLayout(actions);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_passphrase, &SecretLine::capsLockSeen, this,
            [this](bool isOn) { m_passphraseField->setWarning(isOn ? tr("Caps Lock is on.") : QString()); });
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_user, &Choice::chosen, this, [this] {
        m_passphraseField->setError({});
        tellWait();
        focusPassphrase();
    });
    connect(m_forgotten, &QPushButton::clicked, this, [this] {
        if (!user().isNull())
            Q_EMIT forgottenWanted(user());
    });
}

void SignInPage::addDemoOffer()
{
    auto *notice = new QFrame(bodyParent());
    notice->setProperty("role", u"notice"_s);
    notice->setProperty("state", u"warn"_s);
    auto *offer = new QHBoxLayout(notice);
    m_demoBadge = new Pill(theme(), {}, Mood::Warning, Pill::Shape::Round, notice);
    m_demoWords = makeLabel({}, {}, notice);
    m_demoWords->setWordWrap(true);
    m_demo = makeButton(u"openDemo"_s, {}, ButtonKind::Plain, notice);
    offer->addWidget(m_demoBadge);
    offer->addWidget(m_demoWords, 1);
    offer->addWidget(m_demo);
    body().addSpacing(space::kMedium);
    body().addWidget(notice);
    connect(m_demo, &QPushButton::clicked, this, &SignInPage::demoWanted);
}

QPushButton *SignInPage::addLinkButton(const QString &name, void (SignInPage::*wanted)())
{
    QPushButton *link = makeButton(name, {}, ButtonKind::Link, this);
    connect(link, &QPushButton::clicked, this, wanted);
    addLink(link);
    return link;
}

UserId SignInPage::user() const
{
    const std::optional<Id16> chosen = Id16::fromText(m_user->code());
    return chosen ? UserId(*chosen) : UserId();
}

void SignInPage::setWorkspace(const QString &path, const WorkspaceFacts &facts, bool hasOpenDoor, Waits waits)
{
    m_path = path;
    m_facts = facts;
    m_hasOpenDoor = hasOpenDoor;
    m_waits = std::move(waits);
    QList<Choice::Option> users;
    for (const WorkspaceUser &user : facts.users)
        users.append({user.id.toString(), user.name});
    m_user->setOptions(users);
    if (m_user->code().isEmpty() && !users.isEmpty())
        m_user->setCode(users.first().code);
    m_passphrase->forget();
    m_passphraseField->setError({});
    showNotice({});
    retranslate();
}

void SignInPage::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    retranslate();
}

void SignInPage::setUser(const UserId &user)
{
    m_user->setCode(user.toString());
    tellWait();
    focusPassphrase();
}

void SignInPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    arrange();
}

void SignInPage::showError(const Error &error)
{
    setBusy(false);
    m_passphraseField->setError(error.message);
    tellWait();
    focusPassphrase();
}

void SignInPage::showNotice(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

void SignInPage::focusPassphrase()
{
    if (m_hasOpenDoor)
        m_signIn->setFocus();
    else
        m_passphrase->setFocus();
}

void SignInPage::submit()
{
    if (m_isBusy || m_second.isActive() || user().isNull())
        return;
    if (!m_hasOpenDoor && m_passphrase->text().isEmpty()) {
        m_passphraseField->setError(tr("Type your passphrase."));
        focusPassphrase();
        return;
    }
    m_passphraseField->setError({});
    setBusy(true);
    const QString passphrase = m_passphrase->text();
    m_passphrase->forget();
    Q_EMIT signInWanted(user(), passphrase);
}

/// Whoever has to wait sees the time run, and why.
void SignInPage::tellWait()
{
    const qint64 left = m_waits && !user().isNull() && !m_hasOpenDoor ? m_waits(user()) : 0;
    if (left > 0) {
        m_passphraseField->setError(tr("Too many wrong passphrases. %1 can try again in %2. The recovery sheet helps "
                                       "at once.")
                                        .arg(m_facts.users.value(m_user->index()).name, waitText(left)));
        m_second.start();
    } else if (m_second.isActive()) {
        m_second.stop();
        m_passphraseField->setError({});
    }
    arrange();
}

void SignInPage::arrange()
{
    const bool isWaiting = m_second.isActive();
    m_signIn->setEnabled(!m_isBusy && !isWaiting);
    m_signIn->setText(m_isBusy        ? tr("Opening …")
                      : m_isLocked    ? tr("Go on")
                      : m_hasOpenDoor ? tr("Enter the demo")
                                      : tr("Sign in"));
    m_passphrase->setReadOnly(m_isBusy || isWaiting || m_hasOpenDoor);
    m_passphrase->setFocusPolicy(m_hasOpenDoor ? Qt::NoFocus : Qt::StrongFocus);
    m_passphrase->setPlaceholderText(m_hasOpenDoor ? tr("The demo needs no passphrase") : QString());
    m_passphraseField->setHint(m_hasOpenDoor ? tr("Sign in as somebody else to see what other roles may do.")
                                             : QString());
    m_forgotten->setVisible(!m_hasOpenDoor);
}

void SignInPage::retranslate()
{
    FrontPage::retranslate();
    m_title->setText(m_isLocked ? tr("Locked") : tr("Sign in"));
    m_userField->setLabel(tr("&User"));
    m_passphraseField->setLabel(tr("&Passphrase"));
    m_forgotten->setText(tr("Forgotten? Use the recovery sheet"));
    m_demoBadge->setText(tr("Demo data"));
    m_demoWords->setText(m_facts.demo ? tr("Everybody in this workspace is made up; prints and exports say so.")
                                      : tr("Want to look around first? In the demo everybody is made up."));
    m_demo->setText(tr("Open the demo"));
    m_demo->setVisible(!m_facts.demo);
    m_other->setText(tr("Another workspace …"));
    m_new->setText(tr("New workspace …"));
    m_restore->setText(tr("Restore a backup …"));
    const QString safety =
        m_facts.sealed
            ? tr("The data lies in the workspace on this computer only, encrypted. It works without a network.")
            : tr("The database on this computer is not encrypted yet: keep 演示数据 only. It works without a "
                 "network.");
    setSide(m_facts.stationName, tr("Station code %1").arg(m_facts.station) + u'\n' + QDir::toNativeSeparators(m_path),
            safety);
    tellWait();
}

} // namespace leye
