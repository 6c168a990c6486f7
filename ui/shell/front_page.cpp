// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/front_page.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/scroll_body.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kBodyWidth = 640;
constexpr int kSideShare = 38; ///< of a hundred, as in the design: 520 of 1366
constexpr int kLogo = 46;

} // namespace

FrontPage::FrontPage(Theme &theme, const QString &name, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setObjectName(name);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_side = makeSide();
    row->addWidget(m_side, kSideShare);
    auto *right = new QVBoxLayout;
    right->setContentsMargins(space::kHuge, space::kLarge, space::kHuge, space::kLarge);
    right->setSpacing(space::kMedium);
    row->addLayout(right, 100 - kSideShare);
    right->addWidget(makePreferences());
    right->addWidget(makeBody(), 1);
    m_version = makeLabel({}, u"badge"_s, this);
    m_links = new QHBoxLayout;
    m_links->setSpacing(space::kSmall);
    m_links->addWidget(m_version);
    m_links->addStretch();
    right->addLayout(m_links);
    connect(&theme, &Theme::changed, this, &FrontPage::redraw);
    redraw();
}

QWidget *FrontPage::makeSide()
{
    auto *side = new QFrame(this);
    side->setProperty("role", u"rail"_s);
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(48, 56, 32, 24);
    column->setSpacing(space::kSmall);
    auto *head = new QHBoxLayout;
    m_logo = new QLabel(side);
    head->addWidget(m_logo);
    head->addSpacing(space::kSmall);
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(makeLabel(u"乐业工作台"_s, u"bigName"_s, side));
    names->addWidget(makeLabel(u"LeyeDesk"_s, u"second"_s, side));
    head->addLayout(names, 1);
    column->addLayout(head);
    column->addSpacing(space::kHuge * 2);
    m_title = makeLabel({}, u"cardTitle"_s, side);
    m_second = makeLabel({}, u"second"_s, side);
    m_safety = makeLabel({}, u"second"_s, side);
    for (QLabel *label : {m_title, m_second, m_safety})
        label->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_second);
    column->addStretch();
    auto *foot = new QHBoxLayout;
    m_safetySign = new QLabel(side);
    foot->addWidget(m_safetySign, 0, Qt::AlignTop);
    foot->addWidget(m_safety, 1);
    column->addLayout(foot);
    return side;
}

QWidget *FrontPage::makePreferences()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    m_language = new Choice(m_theme, u"language"_s, false, bar);
    m_language->setOptions({{u"zh_CN"_s, u"简体中文"_s}, {u"en"_s, u"English"_s}});
    m_textSize = new Choice(m_theme, u"textSize"_s, false, bar);
    row->addStretch(1);
    row->addWidget(m_language);
    row->addSpacing(space::kMedium);
    row->addWidget(m_textSize);
    connect(m_language, &Choice::chosen, this, &FrontPage::languageChosen);
    connect(m_textSize, &Choice::chosen, this,
            [this](const QString &code) { m_theme.setTextSize(TextSize(code.toInt())); });
    return bar;
}

QWidget *FrontPage::makeBody()
{
    auto *scroll = new ScrollBody(this);
    auto *middle = new QWidget(scroll);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(space::kSmall, 0, space::kSmall, 0);
    m_column = new QWidget(middle);
    m_column->setMaximumWidth(kBodyWidth);
    row->addStretch();
    row->addWidget(m_column, 100);
    row->addStretch();
    m_body = new QVBoxLayout(m_column);
    m_body->setContentsMargins(0, space::kSmall, 0, 0);
    m_body->setSpacing(space::kLarge);
    scroll->setBody(middle);
    return scroll;
}

void FrontPage::addLink(QWidget *link) { m_links->addWidget(link); }

void FrontPage::setSide(const QString &title, const QString &second, const QString &safety)
{
    m_title->setText(title);
    m_second->setText(second);
    m_safety->setText(safety);
    m_safetySign->setVisible(!safety.isEmpty());
}

void FrontPage::redraw()
{
    m_logo->setPixmap(m_theme.pixmap(u"leyedesk"_s, Token::Acc, kLogo, devicePixelRatioF()));
    m_safetySign->setPixmap(m_theme.pixmap(u"shield"_s, Token::Sub, m_theme.sizes().icon, devicePixelRatioF()));
    m_textSize->setCode(QString::number(int(m_theme.textSize())));
}

void FrontPage::retranslate()
{
    m_version->setText(tr("Version %1").arg(QCoreApplication::applicationVersion()) + u"    GPL-3.0-or-later"_s);
    m_textSize->setOptions({{u"0"_s, tr("Standard")}, {u"1"_s, tr("Large")}, {u"2"_s, tr("Largest")}});
    m_textSize->setCode(QString::number(int(m_theme.textSize())));
    m_language->setCode(QLocale().language() == QLocale::Chinese ? u"zh_CN"_s : u"en"_s);
    m_language->setAccessibleName(tr("Language"));
    m_textSize->setAccessibleName(tr("Text size"));
}

void FrontPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace leye
