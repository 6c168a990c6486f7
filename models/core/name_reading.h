// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QVarLengthArray>

namespace leye {

/// A name, or what is typed to find one, folded; ü is v as in the table of readings. Only the beginning of a text
/// too long for a name counts.
[[nodiscard]] QString foldedName(QStringView name);

/// What is read as one: a Chinese character, or a run of other letters or of digits.
struct NameUnit {
    enum class Kind { Han, Letters, Digits };
    Kind kind = Kind::Han;
    QStringView text;                         ///< into NameReading::text()
    QVarLengthArray<QStringView, 4> readings; ///< preferred first, never empty: text itself when it has no other
    qsizetype heard = 1; ///< so many of them, from the first, are how it is read here: of a surname only those as one
};

/// A person's name, or a name typed to find one, cut into what is read as one. Surnames come first in a Chinese
/// name, so its first character (or pair) takes its surname reading first; with a middle dot, as minorities write
/// their names (买买提·艾力), there is no surname. Separators only separate: with, without and with another dot is
/// the same name. A name longer than kMaxUnits is cut there.
class NameReading {
public:
    static constexpr qsizetype kMaxUnits = 32;
    using Units = QVarLengthArray<NameUnit, 4>; ///< nearly every name fits

    explicit NameReading(QStringView name);

    /// The folded letters and digits of the name, with no separator between.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const Units &units() const { return m_units; }
    /// How many units are the surname; 0 when the name has none.
    [[nodiscard]] qsizetype surnameUnits() const { return m_surnameUnits; }

private:
    void readSurname();

    QString m_text;
    Units m_units;
    qsizetype m_surnameUnits = 0;
};

/// Whether two names may be read alike, tones aside, each unit like its fellow. Surnames are read as surnames (单 shan,
/// not dan), and ü is no u, though both may be typed so.
[[nodiscard]] bool soundAlike(const NameReading &one, const NameReading &other);

/// The first letter of a syllable, or the character itself where a unit has no reading but its text.
[[nodiscard]] QStringView initialOf(QStringView reading);

/// The key by which a stored name sorts, as UTF-8 bytes: surname as read, surname, the other syllables, the other
/// characters. So 陈 stands before 程 and 李, one surname stays together, and homophones order by code point.
[[nodiscard]] QString nameSortKey(QStringView name);

} // namespace leye
