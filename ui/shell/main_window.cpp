// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "models/journal/ledger.h"
#include "models/office/office_store.h"
#include "models/office/rights.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_theme(theme)
    , m_actions(new ActionRegistry(theme, this))
    , m_rail(new Rail(theme, this))
    , m_top(new TopBar(theme, *m_actions->action(u"palette"_s), this))
    , m_screens(new QStackedWidget(this))
    , m_status(new StatusLine(theme, this))
    , m_toast(new Toast(theme, this))
    , m_stationName(session.facts().stationName)
{
    setObjectName(u"mainWindow"_s);
    setProperty("isDesk", true); // placeForVeil()
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(m_top);
    column->addWidget(m_screens, 1);
    column->addWidget(m_status);
    connect(m_rail, &Rail::chosen, this, &MainWindow::showScreen);
    connect(&session, &DeskSession::changed, this, &MainWindow::tellLedger);
    connect(&session, &DeskSession::changed, this, &MainWindow::followStation);
    bindActions();
    retranslate();
    tellLedger();
}

void MainWindow::bindActions()
{
    m_actions->bind(u"lock"_s, [this] { Q_EMIT lockWanted(); });
    m_actions->bind(u"quit"_s, [this] { window()->close(); });
    QList<QAction *> menu;
    for (const QString &id : {u"lock"_s, u"backup"_s, u"help.keys"_s, u"about"_s, u"quit"_s})
        menu.append(m_actions->action(id));
    m_top->setMenu(menu);
}

void MainWindow::addScreen(const QString &name, const QString &icon, Screen *screen)
{
    const QString id = u"page."_s + name;
    m_rail->add(name, icon, *m_actions->action(id));
    m_actions->bind(id, [this, name] { showScreen(name); });
    m_screens->addWidget(screen);
    m_byName.insert(name, screen);
    m_railOf.insert(name, name);
}

void MainWindow::addSubScreen(const QString &name, const QString &of, Screen *screen)
{
    m_screens->addWidget(screen);
    m_byName.insert(name, screen);
    m_railOf.insert(name, of);
}

void MainWindow::showScreen(const QString &name)
{
    Screen *screen = m_byName.value(name);
    Q_ASSERT(screen);
    m_current = name;
    m_screens->setCurrentWidget(screen);
    m_rail->setCurrent(m_railOf.value(name));
    m_status->setHints(screen->hints());
    screen->enter();
    m_actions->update();
}

/// It may get another name while somebody works at it.
void MainWindow::followStation(const QList<Touched> &touched)
{
    if (std::none_of(touched.begin(), touched.end(), [](const Touched &one) { return one.type == &kStation; }))
        return;
    m_session.read<std::optional<Station>>(
        this,
        [code = m_session.facts().station](DeskSession::Reading &reading, TaskControl &) {
            return OfficeStore(reading.database).station(code);
        },
        [this](const Result<std::optional<Station>> &station) {
            if (!station || !*station)
                return;
            m_stationName = (*station)->name;
            showOffice();
        });
}

void MainWindow::showOffice()
{
    m_top->setOffice(m_stationName, m_session.user().name, namesOf(m_session.viewer().roles), m_session.facts().demo);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    showOffice();
    if (Screen *screen = m_byName.value(m_current))
        m_status->setHints(screen->hints());
}

/// How long the log is: everybody sees that what they do is written down.
void MainWindow::tellLedger()
{
    m_session.read<qint64>(
        this,
        [](DeskSession::Reading &reading, TaskControl &) -> Result<qint64> {
            JournalStore store(reading.database);
            LEYE_TRY(const QList<LedgerOrigin> origins, ledgerStatus(store));
            qint64 size = 0;
            for (const LedgerOrigin &origin : origins)
                size += origin.size;
            return size;
        },
        [this](Result<qint64> size) {
            if (size)
                m_status->setLedger(tr("Ledger: %1 records").arg(QLocale().toString(*size)));
        });
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        tellLedger();
    }
    QWidget::changeEvent(event);
}

} // namespace leye
