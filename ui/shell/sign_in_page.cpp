// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sign_in_page.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFormWidth = 600;
constexpr int kSideWidth = 520;

} // namespace

SignInPage::SignInPage(Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(u"signInPage"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeFacts());
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::kHuge, space::kHuge, space::kHuge, space::kHuge);
    row->addLayout(right, 1);
    right->addWidget(makePreferences(), 0, Qt::AlignRight);
    right->addStretch();
    right->addWidget(makeForm(), 0, Qt::AlignHCenter);
    right->addStretch(2);
    right->addWidget(makeLinks());
    retranslate();
}

QWidget *SignInPage::makeFacts()
{
    auto *side = new QFrame(this);
    side->setProperty("role", u"rail"_s);
    side->setMaximumWidth(kSideWidth);
    side->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(56, 64, 56, 32);
    column->setSpacing(space::kSmall);
    auto *head = new QHBoxLayout;
    m_logo = new QLabel(side);
    constexpr int kLogo = 46;
    m_logo->setPixmap(m_theme.pixmap(u"leyedesk"_s, Token::Acc, kLogo, devicePixelRatioF()));
    head->addWidget(m_logo);
    head->addSpacing(space::kSmall);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(u"乐业工作台"_s, u"bigName"_s, side));
    names->addWidget(makeLabel(u"LeyeDesk"_s, u"second"_s, side));
    head->addLayout(names);
    head->addStretch();
    column->addLayout(head);
    column->addSpacing(space::kHuge * 2);
    m_station = makeLabel({}, u"cardTitle"_s, side);
    m_station->setWordWrap(true);
    m_place = makeLabel({}, u"second"_s, side);
    m_place->setWordWrap(true);
    m_safety = makeLabel({}, u"warning"_s, side);
    m_safety->setWordWrap(true);
    column->addWidget(m_station);
    column->addWidget(m_place);
    column->addStretch();
    column->addWidget(m_safety);
    return side;
}

QWidget *SignInPage::makePreferences()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_language = new Choice(m_theme, u"language"_s, false, bar);
    m_language->setOptions({{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}});
    m_textSize = new Choice(m_theme, u"textSize"_s, false, bar);
    row->addWidget(m_language);
    row->addSpacing(space::kHuge);
    row->addWidget(m_textSize);
    connect(m_language, &Choice::chosen, this, &SignInPage::languageChosen);
    connect(m_textSize, &Choice::chosen, this,
            [this](const QString &code) { m_theme.setTextSize(TextSize(code.toInt())); });
    return bar;
}

QWidget *SignInPage::makeForm()
{
    auto *form = new QWidget(this);
    form->setMinimumWidth(kFormWidth);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kLarge);
    m_title = makeLabel({}, u"pageTitle"_s, form);
    m_user = new Choice(m_theme, u"user"_s, false, form);
    m_userField = new Field({}, m_user, form);
    m_passphrase = new QLineEdit(form);
    m_passphrase->setObjectName(u"passphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->installEventFilter(this);
    m_passphraseField = new Field({}, m_passphrase, form);
    QAction *reveal = m_passphrase->addAction(m_theme.icon(u"eye"_s), QLineEdit::TrailingPosition);
    reveal->setCheckable(true);
    reveal->setObjectName(u"reveal"_s);
    connect(reveal, &QAction::toggled, this,
            [this](bool on) { m_passphrase->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password); });
    m_signIn = makeButton(u"signIn"_s, {}, ButtonKind::Primary, form);
    m_forgotten = makeButton(u"forgotten"_s, {}, ButtonKind::Link, form);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_signIn);
    actions->addStretch();
    actions->addWidget(m_forgotten);
    auto *notice = new QFrame(form);
    notice->setProperty("role", u"notice"_s);
    notice->setProperty("state", u"warn"_s);
    auto *offer = new QHBoxLayout(notice);
    m_demoBadge = makeLabel({}, u"warning"_s, notice);
    m_demoBadge->setWordWrap(true);
    m_demo = makeButton(u"openDemo"_s, {}, ButtonKind::Plain, notice);
    offer->addWidget(m_demoBadge, 1);
    offer->addWidget(m_demo);
    column->addWidget(m_title);
    column->addWidget(m_userField);
    column->addWidget(m_passphraseField);
    column->addLayout(actions);
    column->addSpacing(space::kMedium);
    column->addWidget(notice);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_demo, &QPushButton::clicked, this, &SignInPage::demoWanted);
    connect(m_user, &Choice::chosen, this, [this] { focusPassphrase(); });
    connect(m_forgotten, &QPushButton::clicked, this, [this] {
        if (const std::optional<Id16> user = Id16::fromText(m_user->code()))
            Q_EMIT forgottenWanted(UserId(*user));
    });
    return form;
}

QWidget *SignInPage::makeLinks()
{
    auto *links = new QWidget(this);
    auto *row = new QHBoxLayout(links);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeLabel(QCoreApplication::applicationVersion() + u"    GPL-3.0-or-later"_s, u"badge"_s, links));
    row->addStretch();
    m_other = makeButton(u"otherWorkspace"_s, {}, ButtonKind::Link, links);
    m_new = makeButton(u"newWorkspace"_s, {}, ButtonKind::Link, links);
    m_restore = makeButton(u"restore"_s, {}, ButtonKind::Link, links);
    for (QPushButton *link : {m_other, m_new, m_restore})
        row->addWidget(link);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherWorkspaceWanted);
    connect(m_new, &QPushButton::clicked, this, &SignInPage::newWorkspaceWanted);
    connect(m_restore, &QPushButton::clicked, this, &SignInPage::restoreWanted);
    return links;
}

void SignInPage::setWorkspace(const QString &path, const WorkspaceFacts &facts)
{
    m_path = path;
    m_facts = facts;
    QList<Choice::Option> users;
    for (const WorkspaceUser &user : facts.users)
        users.append({user.id.toString(), user.name});
    m_user->setOptions(users);
    if (m_user->code().isEmpty() && !users.isEmpty())
        m_user->setCode(users.first().code);
    retranslate();
}

void SignInPage::setBusy(bool isBusy)
{
    m_signIn->setEnabled(!isBusy);
    m_passphrase->setReadOnly(isBusy);
    m_signIn->setText(isBusy ? tr("Opening …") : tr("Sign in"));
}

void SignInPage::showError(const Error &error)
{
    setBusy(false);
    m_passphraseField->setError(error.message);
    m_passphrase->selectAll();
    focusPassphrase();
}

void SignInPage::focusPassphrase() { m_passphrase->setFocus(); }

void SignInPage::submit()
{
    if (m_passphrase->isReadOnly())
        return;
    if (m_passphrase->text().isEmpty()) {
        m_passphraseField->setError(tr("Type your passphrase."));
        focusPassphrase();
        return;
    }
    const std::optional<Id16> user = Id16::fromText(m_user->code());
    if (!user)
        return;
    m_passphraseField->setError({});
    setBusy(true);
    const QString passphrase = m_passphrase->text();
    m_passphrase->clear();
    Q_EMIT signInWanted(UserId(*user), passphrase);
}

/// Nobody finds out by guessing that Caps Lock was on: a letter that comes in the other case tells.
bool SignInPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_passphrase && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_CapsLock)
            m_passphraseField->setWarning({});
        else if (key->text().size() == 1 && key->text().front().isLetter())
            tellCapsLock(key->text().front().isUpper() != bool(key->modifiers() & Qt::ShiftModifier));
    }
    return QWidget::eventFilter(watched, event);
}

void SignInPage::tellCapsLock(bool isOn) { m_passphraseField->setWarning(isOn ? tr("Caps Lock is on.") : QString()); }

void SignInPage::retranslate()
{
    m_title->setText(tr("Sign in"));
    m_userField->setLabel(tr("&User"));
    m_passphraseField->setLabel(tr("&Passphrase"));
    setBusy(false);
    m_forgotten->setText(tr("Forgotten? Use the recovery sheet"));
    m_demoBadge->setText(m_facts.demo ? tr("Demo data: everybody in this workspace is made up.")
                                      : tr("Want to look around first? In the demo everybody is made up."));
    m_demo->setText(tr("Open the demo"));
    m_demo->setVisible(!m_facts.demo);
    m_other->setText(tr("Another workspace …"));
    m_new->setText(tr("New workspace …"));
    m_restore->setText(tr("Restore a backup …"));
    m_station->setText(m_facts.stationName);
    m_place->setText(tr("Station code %1").arg(m_facts.station));
    m_safety->setText(
        m_facts.sealed
            ? tr("The data lies in the workspace on this computer only, encrypted. It works without a network.")
            : tr("The database on this computer is not encrypted yet: keep 演示数据 only. It works without a "
                 "network."));
    m_textSize->setOptions({{u"0"_s, tr("Standard")}, {u"1"_s, tr("Large")}, {u"2"_s, tr("Largest")}});
    m_textSize->setCode(QString::number(int(m_theme.textSize())));
    m_language->setCode(QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s);
    m_language->setAccessibleName(tr("Language"));
    m_textSize->setAccessibleName(tr("Text size"));
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
