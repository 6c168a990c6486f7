// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_foot.h"

#include "ui/widgets/busy_bar.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QLabel>

namespace leye {

using namespace Qt::StringLiterals;

ImportFoot::ImportFoot(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_note(makeLabel({}, u"second"_s, this))
    , m_busy(new BusyBar)
    , m_back(makeButton(u"importBack"_s, {}, ButtonKind::Plain, this))
    , m_next(makeButton(u"importNext"_s, {}, ButtonKind::Primary, this))
{
    setProperty("role", u"foot"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::kLarge, space::kSmall, space::kLarge, space::kSmall);
    row->setSpacing(space::kSmall);
    m_note->setObjectName(u"importNote"_s);
    m_note->setWordWrap(true);
    row->addWidget(m_note, 1);
    row->addWidget(m_busy, 1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    connect(m_back, &QPushButton::clicked, this, &ImportFoot::backWanted);
    connect(m_next, &QPushButton::clicked, this, &ImportFoot::nextWanted);
    connect(&theme, &Theme::changed, this, &ImportFoot::redraw);
    redraw();
    retranslate();
}

void ImportFoot::say(const QString &words, bool isError)
{
    m_said = words;
    m_isError = isError;
    tell();
}

void ImportFoot::setStanding(const QString &words, bool hinders)
{
    m_standing = words;
    m_hinders = hinders;
    tell();
}

void ImportFoot::begin(const std::function<QString()> &what, const BackgroundTask &task)
{
    m_isBusy = true;
    m_busy->begin(what, task);
    tell();
}

void ImportFoot::setPercent(int percent) { m_busy->setPercent(percent); }

void ImportFoot::end()
{
    m_isBusy = false;
    m_busy->end();
    tell();
}

void ImportFoot::setBack(bool isOffered) { m_back->setVisible(isOffered); }

void ImportFoot::setNext(const QString &words, bool isReady)
{
    m_isReady = isReady;
    m_next->setText(words);
    tell();
}

void ImportFoot::focusNext() { m_next->setFocus(Qt::OtherFocusReason); }

void ImportFoot::pressBack()
{
    if (m_back->isVisible())
        m_back->click();
}

void ImportFoot::tell()
{
    const bool isStanding = m_hinders || m_said.isEmpty();
    m_note->setText(isStanding ? m_standing : m_said);
    setLook(*m_note, "role", (isStanding ? m_hinders : m_isError) ? u"error"_s : u"second"_s);
    m_note->setVisible(!m_isBusy);
    m_back->setEnabled(!m_isBusy);
    m_next->setEnabled(m_isReady && !m_isBusy);
}

void ImportFoot::redraw() { m_back->setIcon(m_theme.icon(u"left"_s, Token::Text)); }

void ImportFoot::retranslate() { m_back->setText(tr("Back")); }

} // namespace leye
