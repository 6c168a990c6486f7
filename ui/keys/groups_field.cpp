// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keys/groups_field.h"

#include "models/office/recovery_code.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDigits = 6;
constexpr int kColumns = 4;

QString digitsOf(const QString &typed)
{
    QString digits;
    for (const QChar c : typed) {
        if (c.digitValue() >= 0)
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

} // namespace

GroupsField::GroupsField(QWidget *parent)
    : QWidget(parent)
    , m_label(makeLabel({}, u"fieldLabel"_s, this))
    , m_note(makeLabel({}, u"hint"_s, this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space::kSmall);
    grid->addWidget(m_label, 0, 0, 1, kColumns);
    for (int place = 0; place < kRecoveryGroups; ++place) {
        auto *group = new QLineEdit(this);
        group->setObjectName(u"group%1"_s.arg(place + 1));
        group->setInputMethodHints(Qt::ImhDigitsOnly);
        group->setAlignment(Qt::AlignCenter);
        group->setMinimumWidth(1);
        group->installEventFilter(this);
        connect(group, &QLineEdit::textEdited, this, [this, place] { typed(place); });
        grid->addWidget(group, 1 + place / kColumns, place % kColumns);
        m_groups.append(group);
    }
    grid->addWidget(m_note, 2 + kRecoveryGroups / kColumns, 0, 1, kColumns);
    m_note->setWordWrap(true);
    m_label->setBuddy(m_groups.first());
    setFocusProxy(m_groups.first());
    retranslate();
}

void GroupsField::retranslate()
{
    m_label->setText(tr("&Code on the recovery sheet"));
    for (int place = 0; place < m_groups.size(); ++place)
        m_groups[place]->setAccessibleName(tr("Group %1 of %2").arg(place + 1).arg(kRecoveryGroups));
    tellMistyped();
}

Result<SecretBytes> GroupsField::code() const
{
    QStringList groups;
    for (const QLineEdit *group : m_groups)
        groups.append(group->text().isEmpty() ? u"0"_s : group->text()); // keeps its place, and is named as mistyped
    return parseRecoveryCode(groups.join(u' '));
}

void GroupsField::forget()
{
    for (QLineEdit *group : std::as_const(m_groups))
        group->setText({}); // clear() could be taken back
    tellMistyped();
}

/// Digits beyond the group go on into the next ones, so that a whole code can be pasted into the first.
void GroupsField::typed(int place)
{
    QString rest = digitsOf(m_groups[place]->text());
    int at = place;
    for (; at < m_groups.size(); ++at) {
        m_groups[at]->setText(rest.first(std::min<qsizetype>(rest.size(), kDigits)));
        rest = rest.sliced(std::min<qsizetype>(rest.size(), kDigits));
        if (rest.isEmpty())
            break;
    }
    at = std::min<int>(at, int(m_groups.size()) - 1);
    tellMistyped();
    if (m_groups[at]->text().size() < kDigits)
        m_groups[at]->setFocus();
    else if (at + 1 < m_groups.size())
        m_groups[at + 1]->setFocus();
    else if (code())
        Q_EMIT completed();
}

void GroupsField::setError(const QString &error)
{
    setLook(*m_note, "role", error.isEmpty() ? u"hint"_s : u"error"_s);
    m_note->setText(error.isEmpty() ? tr("Sixteen groups of six digits, from left to right, line by line.") : error);
}

void GroupsField::tellMistyped()
{
    QStringList wrong;
    for (int place = 0; place < m_groups.size(); ++place) {
        QLineEdit *group = m_groups[place];
        const bool isWrong = group->text().size() == kDigits && !isRecoveryGroup(group->text(), place);
        setLook(*group, "state", isWrong ? u"error"_s : QString());
        group->setAccessibleDescription(isWrong ? tr("Mistyped") : QString());
        if (isWrong)
            wrong.append(QString::number(place + 1));
    }
    setError(wrong.isEmpty() ? QString() : tr("Mistyped: group %1. Compare with the sheet.").arg(wrong.join(u", "_s)));
}

/// Backspace in an empty group goes back into the one before.
bool GroupsField::eventFilter(QObject *watched, QEvent *event)
{
    const qsizetype place = m_groups.indexOf(static_cast<QLineEdit *>(watched));
    if (place > 0 && event->type() == QEvent::KeyPress && m_groups[place]->text().isEmpty() &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Backspace) {
        m_groups[place - 1]->setFocus();
        m_groups[place - 1]->end(false);
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace leye
