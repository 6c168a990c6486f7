// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/users_page.h"

#include "models/demo/open_door.h"
#include "models/office/office_store.h"
#include "models/office/user_entry.h"
#include "ui/settings/key_files_panel.h"
#include "ui/settings/recovery_panel.h"
#include "ui/widgets/date_field.h"

#include <QPushButton>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

struct Read {
    QList<User> users;
    QList<Station> stations;
};

} // namespace

UsersPage::UsersPage(const SettingsParts &parts)
    : ListPage(parts, Task::ManageUsers, u"users"_s)
    , m_user(new UserPanel(parts.theme, u"user"_s, parts.session.viewer().roles, openDoor(parts.session.facts())))
    , m_new(new UserPanel(parts.theme, u"newUser"_s, parts.session.viewer().roles, openDoor(parts.session.facts())))
    , m_recovery(new RecoveryPanel(parts))
    , m_files(new KeyFilesPanel(parts))
{
    m_add = addHeadButton(u"addUser"_s);
    m_sheet = addHeadButton(u"renewSheet"_s);
    m_keys = addHeadButton(u"keyFiles"_s);
    for (FormPanel *panel : std::initializer_list<FormPanel *>{m_user, m_new, m_recovery, m_files})
        addPanel(panel);
    m_save = m_user->addButton(u"saveRoles"_s, true);
    m_retire = m_user->addButton(u"retireUser"_s);
    m_make = m_new->addButton(u"makeUser"_s, true);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_new->setUser(std::nullopt);
        open(m_new);
    });
    connect(m_sheet, &QPushButton::clicked, this, [this] {
        m_recovery->begin();
        open(m_recovery);
    });
    connect(m_keys, &QPushButton::clicked, this, [this] {
        m_files->begin();
        open(m_files);
    });
    connect(m_save, &QPushButton::clicked, this, &UsersPage::save);
    connect(m_user, &FormPanel::submitted, this, &UsersPage::save);
    connect(m_retire, &QPushButton::clicked, this, &UsersPage::retire);
    connect(m_make, &QPushButton::clicked, this, &UsersPage::addUser);
    connect(m_new, &FormPanel::submitted, this, &UsersPage::addUser);
    connect(this, &UsersPage::done, m_user, &UserPanel::forget);
    const auto tell = [this](const QString &words) { Q_EMIT done(words); };
    connect(m_recovery, &RecoveryPanel::done, this, [this, tell](const QString &words) {
        (void)goBack();
        tell(words);
    });
    connect(m_files, &KeyFilesPanel::done, this, tell);
    arrange();
    retranslate();
}

QString UsersPage::sentence() const
{
    return tr("Everybody has an account of their own. Whoever leaves is retired: what they did stays theirs.");
}

void UsersPage::retranslate()
{
    table().setAccessibleName(title());
    table().setColumns({{tr("Name")}, {tr("Roles")}, {tr("Last day")}});
    m_add->setText(tr("Add a user"));
    m_sheet->setText(tr("New recovery sheet"));
    m_keys->setText(tr("Key files"));
    m_save->setText(tr("Save"));
    m_retire->setText(tr("Last day is today"));
    m_make->setText(tr("Add the user"));
    m_new->retranslate();
    m_user->retranslate();
    m_recovery->retranslate();
    m_files->retranslate();
    if (m_user->user())
        fill(*m_user->user());
    if (!m_users.isEmpty())
        read();
}

void UsersPage::read()
{
    look<Read>(
        [](DeskSession::Reading &reading) -> Result<Read> {
            OfficeStore office(reading.database);
            LEYE_TRY(const QList<User> users, office.users());
            LEYE_TRY(const QList<Station> stations, office.stations());
            return Read{users, stations};
        },
        [this](const Read &read) {
            m_users = read.users;
            for (UserPanel *panel : {m_user, m_new})
                panel->setStations(read.stations, m_parts.session.facts().station);
            QList<RecordTable::Row> rows;
            for (const User &user : std::as_const(m_users))
                rows.append({user.id.toString(),
                             {user.name, namesOf(rolesFromCodes(user.roles)),
                              user.retired.isValid() ? dateText(user.retired) : QString()},
                             0,
                             user.retired.isValid()});
            showRows(rows);
        });
}

void UsersPage::show(const QString &key)
{
    const auto user =
        std::find_if(m_users.begin(), m_users.end(), [&](const User &one) { return one.id.toString() == key; });
    if (user != m_users.end() && m_user->user() != *user)
        fill(*user);
}

void UsersPage::fill(const User &user)
{
    m_warned = {};
    const bool isOneself = UserId(user.id) == m_parts.session.viewer().user;
    m_user->setUser(user,
                    !reason().isEmpty()      ? reason()
                    : user.retired.isValid() ? tr("Whoever has left keeps the roles they had.")
                                             : QString(),
                    isOneself ? tr("Nobody changes their own roles. Another administrator does it.") : QString());
    m_retire->setVisible(reason().isEmpty() && !user.retired.isValid() && !isOneself);
}

void UsersPage::addUser()
{
    const std::optional<UserPanel::Wish> wish = m_new->wish();
    if (!wish)
        return;
    User user;
    user.name = wish->name;
    user.roles = codesOf(wish->roles);
    user.station = wish->station;
    run(
        m_new,
        [user, wish = *wish, cost = m_parts.cost](Workspace &workspace) -> Result<ActionId> {
            LEYE_TRY(const PassphraseCost measured, cost());
            LEYE_CHECK(workspace.addUser(user, *wish.passphrase, measured, wish.recovery.get()));
            return ActionId(); // keys are not taken back; whoever should not be here is retired
        },
        tr("%1 can sign in from now on.").arg(user.name));
}

/// Roles first: they may be refused, and then nothing has changed.
void UsersPage::save()
{
    const std::optional<UserPanel::Wish> wish = m_user->user() ? m_user->wish() : std::nullopt;
    if (!wish || !reason().isEmpty())
        return;
    const UserId id(m_user->user()->id);
    const bool areSame = wish->roles == rolesFromCodes(m_user->user()->roles) && !wish->passphrase;
    const bool moves = wish->station != m_user->user()->station;
    const bool onlyMoves = areSame && (moves || id == m_parts.session.viewer().user);
    run(
        m_user,
        [id, wish = *wish, onlyMoves, cost = m_parts.cost](Workspace &workspace) -> Result<ActionId> {
            if (!onlyMoves) {
                LEYE_TRY(const PassphraseCost measured,
                         wish.passphrase ? cost() : Result<PassphraseCost>(PassphraseCost{}));
                LEYE_CHECK(workspace.changeRoles(id, wish.roles, wish.passphrase.get(), measured, wish.recovery.get()));
            }
            LEYE_TRY(const Committed moved, moveUser(workspace.journal(), workspace.viewer(), id, wish.station));
            return onlyMoves ? moved.action : ActionId(); // who could do what stays in the log (take_back.h)
        },
        saved(*wish, onlyMoves));
}

QString UsersPage::saved(const UserPanel::Wish &wish, bool onlyMoves) const
{
    if (onlyMoves)
        return tr("%1 works here: %2").arg(wish.name, m_user->stationName(wish.station));
    if (wish.roles == rolesFromCodes(m_user->user()->roles) && wish.passphrase)
        return tr("%1 signs in with the new passphrase from now on.").arg(wish.name);
    return tr("%1 is now: %2").arg(wish.name, namesOf(wish.roles));
}

void UsersPage::retire()
{
    const std::optional<User> &user = m_user->user();
    if (!user)
        return;
    if (std::exchange(m_warned, UserId(user->id)) != UserId(user->id)) {
        m_user->showError(
            {Error::Kind::Denied,
             tr("%1 will not be able to sign in any more, and that cannot be undone. Press again.").arg(user->name),
             {}});
        return;
    }
    run(
        m_user,
        [id = UserId(user->id)](Workspace &workspace) -> Result<ActionId> {
            LEYE_CHECK(workspace.retireUser(id));
            return ActionId(); // the key slot is gone
        },
        tr("%1 cannot sign in any more.").arg(user->name));
}

} // namespace leye
