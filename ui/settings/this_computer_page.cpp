// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/this_computer_page.h"

#include "ui/settings/keys_card.h"
#include "ui/settings/two_columns.h"
#include "ui/shell/actions.h"
#include "ui/shell/desk_choices.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"

#include <QEvent>
#include <QVBoxLayout>

#include <array>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

const QString kAsSystem = u"system"_s;
constexpr std::array kMinutes{2, 5, DeskChoices::kLockMinutes, 15, 30, DeskChoices::kMostLockMinutes}; ///< offered

QString code(std::optional<Scheme> scheme) { return scheme ? QString::number(int(*scheme)) : kAsSystem; }

} // namespace

ThisComputerPage::ThisComputerPage(const SettingsParts &parts, QWidget *parent)
    : SettingsPage(parent)
    , m_theme(parts.theme)
    , m_preferences(parts.preferences)
    , m_choices(parts.choices)
    , m_lockAction(*parts.actions.action(u"lock"_s))
    , m_look(new Card({}))
    , m_lock(new Card({}))
    , m_size(new Choice(parts.theme, u"settingsTextSize"_s))
    , m_scheme(new Choice(parts.theme, u"settingsScheme"_s))
    , m_language(new Choice(parts.theme, u"settingsLanguage"_s))
    , m_minutes(new Choice(parts.theme, u"settingsLock"_s))
    , m_sizeField(new Field({}, m_size))
    , m_schemeField(new Field({}, m_scheme))
    , m_languageField(new Field({}, m_language))
    , m_minutesField(new Field({}, m_minutes))
    , m_keys(new KeysCard(parts.actions, parts.choices))
{
    setObjectName(u"thisComputerPage"_s);
    for (Field *field : {m_sizeField, m_schemeField, m_languageField})
        m_look->body().addWidget(field);
    m_look->body().setSpacing(space::kLarge);
    m_lock->body().addWidget(m_minutesField);
    auto *columns = new TwoColumns(parts.theme, this);
    columns->addLeft(m_look);
    columns->addLeft(m_lock);
    columns->addRight(m_keys);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(columns);
    connect(m_size, &Choice::chosen, this,
            [&theme = parts.theme](const QString &size) { theme.setTextSize(TextSize(size.toInt())); });
    connect(m_scheme, &Choice::chosen, this, [this](const QString &scheme) {
        m_preferences.setScheme(scheme == kAsSystem ? std::nullopt : std::optional(Scheme(scheme.toInt())));
    });
    connect(m_language, &Choice::chosen, this, [this](const QString &language) {
        m_preferences.setLanguage(language == kAsSystem ? QString() : language);
    });
    connect(m_minutes, &Choice::chosen, this,
            [this](const QString &minutes) { m_choices.setLockMinutes(minutes.toInt()); });
    connect(&m_theme, &Theme::changed, this, &ThisComputerPage::show);
    connect(&m_choices, &DeskChoices::known, this, &ThisComputerPage::show);
    connect(&m_preferences, &Preferences::languageChanged, this, &ThisComputerPage::show);
    connect(&m_lockAction, &QAction::changed, this, &ThisComputerPage::sayLock);
    retranslate();
}

QString ThisComputerPage::sentence() const
{
    return tr("Holds at this computer, at once: the keys for you, the rest for everybody. Nothing of it is sent to "
              "other desks.");
}

void ThisComputerPage::retranslate()
{
    m_look->setTitle(tr("Look and language"));
    m_lock->setTitle(tr("Lock"));
    m_sizeField->setLabel(tr("&Text size"));
    m_size->setOptions({{u"0"_s, tr("Standard")}, {u"1"_s, tr("Large")}, {u"2"_s, tr("Largest")}});
    m_schemeField->setLabel(tr("&Colours"));
    m_scheme->setOptions({{kAsSystem, tr("As the system")},
                          {code(Scheme::Light), tr("Light")},
                          {code(Scheme::Dark), tr("Dark")},
                          {code(Scheme::HighContrast), tr("High contrast")}});
    m_languageField->setLabel(tr("&Language"));
    m_language->setOptions({{kAsSystem, tr("As the system")}, {u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}});
    m_minutesField->setLabel(tr("When nobody touches key or mouse, &lock after"));
    sayLock();
    QList<Choice::Option> times;
    for (const int time : kMinutes)
        times.append({QString::number(time), tr("%n minutes", nullptr, time)});
    m_minutes->setOptions(times);
    show();
}

void ThisComputerPage::sayLock()
{
    const QString keys = keyText(m_lockAction);
    m_minutesField->setHint(keys.isEmpty()
                                ? tr("The desk stays as it is behind the lock.")
                                : tr("The desk stays as it is behind the lock. %1 locks at once.").arg(keys));
}

void ThisComputerPage::show()
{
    m_size->setCode(QString::number(int(m_theme.textSize())));
    m_scheme->setCode(code(m_preferences.scheme()));
    m_language->setCode(m_preferences.language().isEmpty() ? kAsSystem : m_preferences.language());
    m_minutes->setCode(QString::number(m_choices.lockMinutes()));
}

void ThisComputerPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsPage::changeEvent(event);
}

} // namespace leye
