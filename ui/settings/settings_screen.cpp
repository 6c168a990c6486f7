// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_screen.h"

#include "ui/settings/backup_page.h"
#include "ui/settings/codes_page.h"
#include "ui/settings/dated_settings_page.h"
#include "ui/settings/holidays_page.h"
#include "ui/settings/my_account_page.h"
#include "ui/settings/profiles_page.h"
#include "ui/settings/stations_page.h"
#include "ui/settings/templates_page.h"
#include "ui/settings/this_computer_page.h"
#include "ui/settings/users_page.h"
#include "ui/widgets/controls.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

SettingsScreen::SettingsScreen(const SettingsParts &parts, QWidget *parent)
    : Screen(parent)
    , m_theme(parts.theme)
    , m_list(new QListWidget(this))
    , m_title(makeLabel({}, u"pageTitle"_s, this))
    , m_sentence(makeLabel({}, u"second"_s, this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(u"settingsScreen"_s);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setProperty("role", u"pages"_s);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(space::kLarge, space::kMedium, space::kLarge, space::kLarge);
    column->setSpacing(space::kHair);
    m_sentence->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_sentence);
    column->addSpacing(space::kSmall);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);

    add(new ThisComputerPage(parts));
    add(new MyAccountPage(parts));
    add(new UsersPage(parts));
    add(new StationsPage(parts));
    add(new CodesPage(parts));
    add(new DatedSettingsPage(parts));
    add(new HolidaysPage(parts));
    add(new TemplatesPage(parts));
    add(new ProfilesPage(parts));
    add(new BackupPage(parts));
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsScreen::showPage);
    auto *leave = new QShortcut(Qt::Key_Escape, m_pages);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, [this] {
        if (!page()->goBack())
            m_list->setFocus();
    });
    connect(&m_theme, &Theme::changed, this, &SettingsScreen::arrange);
    retranslate();
}

void SettingsScreen::add(SettingsPage *page)
{
    m_pages->addWidget(page);
    m_list->addItem(new QListWidgetItem);
    connect(page, &SettingsPage::done, this, &SettingsScreen::done);
}

SettingsPage *SettingsScreen::page() const { return static_cast<SettingsPage *>(m_pages->currentWidget()); }

void SettingsScreen::enter()
{
    m_list->setFocus();
    page()->enter();
}

QList<StatusLine::Hint> SettingsScreen::hints() const
{
    return {{u"↑ ↓"_s, tr("Page")}, {u"Tab"_s, tr("Into the page")}, {u"Esc"_s, tr("Back to the pages")}};
}

void SettingsScreen::showPage()
{
    m_pages->setCurrentIndex(m_list->currentRow());
    m_title->setText(page()->title());
    m_sentence->setText(page()->sentence());
    page()->enter();
}

void SettingsScreen::retranslate()
{
    m_list->setAccessibleName(tr("Pages of the settings"));
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setText(static_cast<SettingsPage *>(m_pages->widget(i))->title());
    m_title->setText(page()->title());
    m_sentence->setText(page()->sentence());
    arrange();
}

/// The list is as wide as its words.
void SettingsScreen::arrange()
{
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setIcon(m_theme.icon(static_cast<SettingsPage *>(m_pages->widget(i))->icon()));
    const int icon = m_theme.sizes().icon;
    m_list->setIconSize({icon, icon});
    int width = 0;
    for (int i = 0; i < m_list->count(); ++i)
        width = std::max(width, QFontMetrics(m_theme.body()).horizontalAdvance(m_list->item(i)->text()));
    m_list->setFixedWidth(width + icon + 4 * space::kMedium);
}

void SettingsScreen::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Screen::changeEvent(event);
}

} // namespace leye
