// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPainter>
#include <QPalette>
#include <QStyleFactory>
#include <QSvgRenderer>

#include <algorithm>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// Names in the style sheet and their colours.
constexpr std::array<std::pair<const char *, Token>, size_t(Token::Count)> kNames{{
    {"win", Token::Win},      {"rail", Token::Rail},    {"base", Token::Base},     {"alt", Token::Alt},
    {"line", Token::Line},    {"edge", Token::Edge},    {"text", Token::Text},     {"sub", Token::Sub},
    {"off", Token::Off},      {"acc", Token::Acc},      {"acch", Token::AccHover}, {"onacc", Token::OnAcc},
    {"accs", Token::AccSoft}, {"sel", Token::Sel},      {"onsel", Token::OnSel},   {"hov", Token::Hover},
    {"err", Token::Err},      {"errs", Token::ErrSoft}, {"wrn", Token::Warn},      {"wrns", Token::WarnSoft},
    {"okc", Token::Ok},       {"oks", Token::OkSoft},   {"mk", Token::Mark},       {"mkt", Token::MarkText},
}};

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Scheme looksOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
    return isDark ? Scheme::Dark : Scheme::Light;
}

} // namespace

Theme::Theme(QApplication &application)
    : m_application(application)
    , m_systemScheme(looksOf(QApplication::palette()))
    , m_families{u"Leye Hei"_s, u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s, u"Noto Sans"_s}
{
    application.setStyle(QStyleFactory::create(u"Fusion"_s));
    apply();
}

void Theme::setScheme(Scheme scheme)
{
    if (std::exchange(m_scheme, scheme) != scheme)
        apply();
}

void Theme::setTextSize(TextSize size)
{
    if (std::exchange(m_textSize, size) != size)
        apply();
}

void Theme::apply()
{
    m_application.setPalette(palette());
    m_application.setFont(body());
    m_application.setStyleSheet(styleSheet());
    Q_EMIT changed();
}

QFont Theme::font(int pixels, bool strong) const
{
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(pixels);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) { palette.setColor(role, colour(token)); };
    set(QPalette::Window, Token::Win);
    set(QPalette::WindowText, Token::Text);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Text, Token::Text);
    set(QPalette::PlaceholderText, Token::Sub);
    set(QPalette::Button, Token::Base);
    set(QPalette::ButtonText, Token::Text);
    set(QPalette::Mid, Token::Line);
    set(QPalette::Dark, Token::Edge);
    set(QPalette::Light, Token::Base);
    set(QPalette::Link, Token::Acc);
    set(QPalette::LinkVisited, Token::Acc);
    set(QPalette::Highlight, Token::Sel);
    set(QPalette::HighlightedText, Token::OnSel);
    set(QPalette::ToolTipBase, Token::Base);
    set(QPalette::ToolTipText, Token::Text);
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colour(Token::Off));
    return palette;
}

/// resources/themes/leyedesk.qss speaks of @tokens: colours by their names, sizes as px.
QString Theme::styleSheet() const
{
    QString sheet = QString::fromUtf8(fileBytes(u":/themes/leyedesk.qss"_s));
    const Sizes &px = sizes();
    QList<std::pair<QString, QString>> words;
    for (const auto &[name, token] : kNames)
        words.append({u'@' + QLatin1StringView(name), colour(token).name()});
    const std::initializer_list<std::pair<const char *, int>> lengths{
        {"control", px.control - 2}, {"inline", px.inlineButton - 2},
        {"chip", px.chip - 2},       {"mark", px.mark},
        {"body", px.body},           {"second", px.second},
        {"badge", px.badge},         {"cardtitle", px.cardTitle},
        {"pagetitle", px.pageTitle}, {"bigname", px.bigName},
        {"icon", px.icon},           {"row", px.row},
        {"choice", px.chip},         {"statusbar", px.statusBar},
        {"topbar", px.topBar}};
    for (const auto &[name, length] : lengths)
        words.append({u"@px-"_s + QLatin1StringView(name), QString::number(length) + u"px"_s});
    // The longest first: @acc is the beginning of @accs.
    std::sort(words.begin(), words.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    for (const auto &[word, value] : std::as_const(words))
        sheet.replace(word, value);
    return sheet;
}

QPixmap Theme::pixmap(const QString &name, Token token, int pixels, qreal ratio) const
{
    QByteArray svg = fileBytes(u":/icons/%1.svg"_s.arg(name));
    svg.replace("currentColor", colour(token).name().toLatin1());
    QSvgRenderer renderer(svg);
    QPixmap pixmap(QSize(pixels, pixels) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    return pixmap;
}

QIcon Theme::icon(const QString &name, Token token) const
{
    QIcon icon;
    for (const int pixels : {16, 18, 22, 24, 28}) {
        for (const qreal ratio : {1.0, 2.0}) {
            icon.addPixmap(pixmap(name, token, pixels, ratio), QIcon::Normal);
            icon.addPixmap(pixmap(name, Token::Off, pixels, ratio), QIcon::Disabled);
        }
    }
    return icon;
}

} // namespace leye
