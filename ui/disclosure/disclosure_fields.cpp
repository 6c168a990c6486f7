// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/disclosure_fields.h"

#include "ui/widgets/choice.h"
#include "ui/widgets/field.h"
#include "ui/widgets/secret_line.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DisclosureFields::DisclosureFields(DeskSession &session, const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_mask(new Choice(theme, name + u"Mask"_s, false, this))
    , m_second(new Choice(theme, name + u"Second"_s, false, this))
    , m_purpose(new QLineEdit(this))
    , m_passphrase(new SecretLine(theme, name + u"SecondPassphrase"_s, this))
    , m_maskField(new Field({}, m_mask, this))
    , m_purposeField(new Field({}, m_purpose, this))
    , m_secondField(new Field({}, m_second, this))
    , m_passphraseField(new Field({}, m_passphrase, this))
{
    m_purpose->setObjectName(name + u"Purpose"_s);
    m_purpose->setMaxLength(int(kPurposeAtMost));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    for (Field *field : {m_maskField, m_purposeField, m_secondField, m_passphraseField})
        column->addWidget(field);
    QList<Choice::Option> others;
    for (const WorkspaceUser &user : session.facts().users) {
        if (user.id != session.viewer().user)
            others.append({user.id.toString(), user.name, false});
    }
    m_second->setOptions(others);
    connect(m_mask, &Choice::chosen, this, [this] {
        clearErrors();
        askForSecond();
        Q_EMIT changed();
    });
    m_typing.setSingleShot(true);
    m_typing.setInterval(400ms);
    connect(&m_typing, &QTimer::timeout, this, &DisclosureFields::changed);
    connect(m_purpose, &QLineEdit::textEdited, this, [this] {
        m_purposeField->setError({});
        m_typing.start();
    });
    connect(m_purpose, &QLineEdit::returnPressed, this, &DisclosureFields::submitted);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &DisclosureFields::submitted);
    connect(m_passphrase, &SecretLine::capsLockSeen, this,
            [this](bool isOn) { m_passphraseField->setWarning(isOn ? tr("Caps Lock is on.") : QString()); });
    retranslate();
    begin();
}

void DisclosureFields::begin(bool mayBeWhole)
{
    m_mayBeWhole = mayBeWhole;
    offerMasks();
    m_mask->setCode(codeOf(MaskLevel::Partial));
    m_purpose->clear();
    m_second->setCode({});
    m_passphrase->forget();
    clearErrors();
    setExported(0);
}

void DisclosureFields::retranslate()
{
    m_maskField->setLabel(tr("&Masked"));
    m_purposeField->setLabel(tr("Pu&rpose"));
    m_purposeField->setHint(tr("It stands on the paper or above the table, and in the log."));
    m_secondField->setLabel(tr("&Second person"));
    m_secondField->setHint(
        tr("More than %1 people leave the station only when two answer for it.").arg(QLocale().toString(kManyPeople)));
    m_passphraseField->setLabel(tr("Their &passphrase"));
    offerMasks();
}

void DisclosureFields::offerMasks()
{
    QList<Choice::Option> masks{{codeOf(MaskLevel::Partial), tr("ID and phone in part"), false},
                                {codeOf(MaskLevel::Full), tr("Also names and addresses"), false}};
    if (m_mayBeWhole && m_session.viewer().may(Task::RevealNumbers))
        masks.append({codeOf(MaskLevel::None), tr("Not at all"), true});
    m_mask->setOptions(masks);
}

void DisclosureFields::setExported(qint64 people)
{
    m_people = people;
    askForSecond();
}

void DisclosureFields::askForSecond()
{
    const Task task = exportTask(m_people);
    const bool isAsked = rightOf(task).secondPerson && mask() != MaskLevel::Full && m_session.viewer().may(task);
    m_secondField->setVisible(isAsked);
    m_passphraseField->setVisible(isAsked);
}

MaskLevel DisclosureFields::mask() const { return maskFromCode(m_mask->code()).value_or(MaskLevel::Partial); }

QString DisclosureFields::purpose() const { return m_purpose->text().trimmed(); }

std::optional<Credentials> DisclosureFields::second() const
{
    if (m_secondField->isHidden() || m_second->code().isEmpty())
        return std::nullopt;
    Credentials second;
    second.userName = m_second->code();
    second.passphrase = SecretBytes::copyOf(m_passphrase->text().toUtf8());
    return second;
}

void DisclosureFields::setError(const Error &error)
{
    const bool isAboutPurpose = error.kind == Error::Kind::Invalid;
    const bool isAboutSecond = !isAboutPurpose && !m_secondField->isHidden();
    (isAboutPurpose ? m_purposeField : isAboutSecond ? m_passphraseField : m_maskField)->setError(error.message);
    (isAboutPurpose ? m_purpose : isAboutSecond ? static_cast<QWidget *>(m_passphrase) : m_mask)->setFocus();
}

void DisclosureFields::clearErrors()
{
    for (Field *field : {m_maskField, m_purposeField, m_secondField, m_passphraseField})
        field->setError({});
}

} // namespace leye
