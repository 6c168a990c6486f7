// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QLocale>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

// Names in window.ini; never used again for something else.
const QString kScheme = u"scheme"_s;
const QString kTextSize = u"text_size"_s;
const QString kLanguage = u"language"_s;

/// What was chosen, or nothing where nothing was or it makes no sense.
template <typename E>
std::optional<E> chosen(const QSettings &file, const QString &name, E last)
{
    bool isNumber = false;
    const int value = file.value(name).toInt(&isNumber);
    return isNumber && value >= 0 && value <= int(last) ? std::optional(E(value)) : std::nullopt;
}

} // namespace

QSettings Preferences::file()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, u"leyedesk"_s, u"window"_s);
}

Preferences::Preferences(Theme &theme, QObject *parent) : QObject(parent), m_theme(theme)
{
    read();
    connect(&theme, &Theme::changed, this, [this] { file().setValue(kTextSize, int(m_theme.textSize())); });
}

void Preferences::read()
{
    const QSettings kept = file();
    m_scheme = chosen(kept, kScheme, Scheme::HighContrast);
    m_theme.setScheme(m_scheme.value_or(m_theme.systemScheme()));
    m_theme.setTextSize(chosen(kept, kTextSize, TextSize::Largest).value_or(TextSize::Standard));
    m_language = kept.value(kLanguage).toString();
}

void Preferences::setScheme(std::optional<Scheme> scheme)
{
    m_scheme = scheme;
    if (scheme)
        file().setValue(kScheme, int(*scheme));
    else
        file().remove(kScheme);
    m_theme.setScheme(scheme.value_or(m_theme.systemScheme()));
}

void Preferences::setLanguage(const QString &language)
{
    m_language = language;
    if (language.isEmpty())
        file().remove(kLanguage);
    else
        file().setValue(kLanguage, language);
    Q_EMIT languageChanged(spokenLanguage());
}

QString Preferences::spokenLanguage() const { return m_language.isEmpty() ? QLocale::system().name() : m_language; }

} // namespace leye
