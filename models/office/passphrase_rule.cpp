// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/office/passphrase_rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <string_view>

namespace leye {
namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(PassphraseText)
};

constexpr std::array<std::string_view, 81> kCommonWords{
    "password", "passw0rd", "p@ssw0rd", "passwd",   "passphrase", "admin",    "administrator", "root",     "user",
    "login",    "welcome",  "letmein",  "iloveyou", "ilove",      "master",   "monkey",        "dragon",   "football",
    "baseball", "sunshine", "princess", "shadow",   "superman",   "freedom",  "whatever",      "secret",   "computer",
    "internet", "changeme", "default",  "hello",    "love",       "woaini",   "aini",          "wodemima", "mima",
    "nihao",    "zhongguo", "shanghai", "hongkou",  "beijing",    "china",    "leyedesk",      "leye",     "shequ",
    "jiuye",    "5201314",  "1314520",  "1314",     "520",        "taobao",   "weixin",        "wechat",   "office",
    "station",  "jiedao",   "xinnian",  "密码",     "口令",       "我的密码", "我爱你",        "爱你",     "你好",
    "中国",     "上海",     "虹口",     "北京",     "管理员",     "用户",     "社区",          "街道",     "就业",
    "援助",     "服务站",   "服务",     "工作台",   "工作",       "乐业",     "测试",          "一生一世", "新年快乐",
};

constexpr std::array<std::string_view, 12> kRows{
    "01234567890",
    "abcdefghijklmnopqrstuvwxyz",
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "!@#$%^&*()",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "qazwsxedcrfvtgbyhnujm",
    "147258369",
    "一二三四五六七八九十",
    "甲乙丙丁戊己庚辛壬癸",
    "子丑寅卯辰巳午未申酉戌亥",
};
constexpr int kShortestRun = 4;

/// What a byte of the passphrase is part of.
enum Part : quint8 { Own, Name, Word, Run, Repetition };

bool startsCharacter(char byte) { return (quint8(byte) & 0xc0) != 0x80; }

qsizetype characters(QByteArrayView utf8) { return std::count_if(utf8.begin(), utf8.end(), startsCharacter); }

char folded(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

/// The passphrase with every guessable stretch marked; the copy is as protected as the original.
class Dissection {
public:
    explicit Dissection(const SecretBytes &passphrase) : m_text(passphrase.clone()), m_parts(passphrase.size())
    {
        for (quint8 &byte : m_text.data())
            byte = quint8(folded(char(byte)));
    }

    void mark(QByteArrayView guess, Part part)
    {
        for (qsizetype at = text().indexOf(guess); at >= 0; at = text().indexOf(guess, at + 1))
            mark(at, guess.size(), part);
    }

    /// Stretches of a row of kShortestRun characters or more, in the order of the row. Overlapping ones join.
    void markRuns(QByteArrayView row)
    {
        for (qsizetype start = 0; start < row.size(); ++start) {
            qsizetype end = start;
            for (int count = 0; end < row.size() && count < kShortestRun; ++count)
                end = nextCharacter(row, end);
            const QByteArrayView run = row.sliced(start, end - start);
            if (startsCharacter(row[start]) && characters(run) == kShortestRun)
                mark(run, Run);
        }
    }

    /// A unit of up to four characters that stands three times or more in a row.
    void markRepetitions()
    {
        for (qsizetype unit = 1; unit <= 16; ++unit) {
            for (qsizetype at = 0; at + 3 * unit <= text().size(); ++at) {
                if (startsCharacter(text()[at]) && characters(text().sliced(at, unit)) <= 4 &&
                    text().sliced(at, 2 * unit) == text().sliced(at + unit, 2 * unit))
                    mark(at, 3 * unit, Repetition);
            }
        }
    }

    [[nodiscard]] qsizetype charactersOf(Part part) const
    {
        qsizetype count = 0;
        for (qsizetype i = 0; i < text().size(); ++i)
            count += startsCharacter(text()[i]) && quint8(m_parts.view()[i]) == part;
        return count;
    }

private:
    [[nodiscard]] QByteArrayView text() const { return m_text.view(); }
    static qsizetype nextCharacter(QByteArrayView utf8, qsizetype at)
    {
        do
            ++at;
        while (at < utf8.size() && !startsCharacter(utf8[at]));
        return at;
    }
    void mark(qsizetype at, qsizetype size, Part part)
    {
        std::ranges::fill(m_parts.data().subspan(size_t(at), size_t(size)), quint8(part));
    }

    SecretBytes m_text;
    SecretBytes m_parts;
};

void markAll(Dissection &dissection, const QStringList &ownNames)
{
    dissection.markRepetitions();
    for (const std::string_view row : kRows) {
        dissection.markRuns(row);
        QString text = QString::fromUtf8(row);
        std::reverse(text.begin(), text.end());
        dissection.markRuns(text.toUtf8());
    }
    for (const std::string_view word : kCommonWords)
        dissection.mark(word, Word);
    for (const QString &name : ownNames) {
        for (const QString &piece : name.split(u' ', Qt::SkipEmptyParts)) {
            const QByteArray utf8 = piece.toLower().toUtf8();
            if (characters(utf8) >= 2)
                dissection.mark(utf8, Name);
        }
    }
}

QString advice(Part part)
{
    switch (part) {
    case Name:
        return PassphraseText::tr("The passphrase is little more than your own name or that of the station, which is "
                                  "guessed first. Choose several words that do not belong together.");
    case Word:
        return PassphraseText::tr("The passphrase is little more than words that are in every list of common "
                                  "passwords. Choose several words that do not belong together.");
    case Run:
        return PassphraseText::tr("The passphrase is little more than signs in the order of the keyboard, the alphabet "
                                  "or counting. Choose several words that do not belong together.");
    default:
        return PassphraseText::tr("The passphrase is little more than the same signs over and over. Choose several "
                                  "words that do not belong together.");
    }
}

} // namespace

Result<void> checkPassphrase(const SecretBytes &passphrase, const QStringList &ownNames)
{
    const QByteArrayView text = passphrase.view();
    if (!text.isValidUtf8() ||
        std::any_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; }))
        return fail(Error::Kind::Invalid,
                    PassphraseText::tr("The passphrase has a sign that cannot be typed at sign-in, "
                                       "such as a line break. Leave it out."));
    if (characters(text) < kMinPassphraseCharacters)
        return fail(Error::Kind::Invalid,
                    PassphraseText::tr("The passphrase has %1 characters and needs at least %2. Several words that do "
                                       "not belong together are easy to keep in mind.")
                        .arg(characters(text))
                        .arg(kMinPassphraseCharacters));
    Dissection dissection(passphrase);
    markAll(dissection, ownNames);
    if (dissection.charactersOf(Own) >= kMinOwnCharacters)
        return {};
    const auto most =
        std::ranges::max({Name, Word, Run, Repetition}, {}, [&](Part part) { return dissection.charactersOf(part); });
    return fail(Error::Kind::Invalid, advice(most));
}

} // namespace leye
