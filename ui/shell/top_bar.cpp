// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/shell/actions.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/pill.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSearchWidth = 360;

} // namespace

TopBar::TopBar(const Theme &theme, QAction &palette, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_palette(palette)
    , m_search(makeButton(u"openPalette"_s, {}, ButtonKind::Plain, this))
    , m_demo(new Pill(theme, {}, Mood::Warning, Pill::Shape::Round, this))
    , m_station(makeLabel({}, {}, this))
    , m_user(makeButton(u"userMenu"_s, {}, ButtonKind::Link, this))
{
    setProperty("role", u"bar"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    row->setSpacing(space::kMedium);
    m_search->setStyleSheet(u"text-align: left"_s);
    // The station gives way first: who works here knows where they are, and its tip says all of it.
    m_station->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_station->setObjectName(u"topStation"_s);
    m_station->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_station->installEventFilter(this);
    row->addWidget(m_search);
    row->addWidget(m_demo);
    row->addWidget(m_station, 1);
    row->addWidget(m_user);
    connect(m_search, &QPushButton::clicked, &palette, &QAction::trigger);
    connect(&palette, &QAction::changed, this, &TopBar::retranslate);
    const auto draw = [this] {
        setFixedHeight(m_theme.sizes().topBar);
        m_search->setIcon(m_theme.icon(u"search"_s));
        m_user->setIcon(m_theme.icon(u"person"_s));
        retranslate(); // widths follow the text
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
}

void TopBar::setOffice(const QString &station, const QString &user, const QString &roles, bool isDemo)
{
    m_stationName = station;
    m_station->setToolTip(station);
    elideStation();
    m_name = user;
    m_roles = roles;
    m_demo->setVisible(isDemo);
    retranslate();
}

void TopBar::setMenu(const QList<QAction *> &actions)
{
    auto *menu = new QMenu(m_user);
    menu->addActions(actions);
    m_user->setMenu(menu);
}

void TopBar::retranslate()
{
    m_search->setText(tr("Find people, pages, actions") + u"    "_s + keyText(m_palette));
    m_search->setFixedWidth(std::max(kSearchWidth, m_search->sizeHint().width()));
    m_search->setAccessibleName(m_palette.text());
    m_demo->setText(tr("Demo data"));
    m_user->setText(m_name + u"  "_s + m_roles);
    m_user->setAccessibleName(tr("Signed in: %1").arg(m_name));
    m_station->setAccessibleName(tr("Station: %1").arg(m_stationName));
}

void TopBar::elideStation()
{
    m_station->setText(m_station->fontMetrics().elidedText(m_stationName, Qt::ElideMiddle, m_station->width()));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_station && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        elideStation();
    return QFrame::eventFilter(watched, event);
}

void TopBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QFrame::changeEvent(event);
}

} // namespace leye
