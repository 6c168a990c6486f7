// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/code_line.h"

#include "models/core/spelling.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace leye {

namespace {

constexpr qsizetype kHits = 6;

} // namespace

CodeLine::CodeLine(const Theme &theme, const QString &name, QWidget *parent) : PickLine(theme, name, parent)
{
    connect(this, &PickLine::typed, this, [this](const QString &typed) {
        if (typed != label() && !typed.isEmpty())
            return search(typed);
        const bool isOther = typed != label();
        setChoices(m_choices, isOther ? QString() : m_code);
        Q_EMIT searched(true);
        if (isOther)
            Q_EMIT chosen({});
    });
    connect(this, &PickLine::taken, this, [this](int row) {
        const QString code = m_found[row].code;
        setChoices(m_choices, code);
        Q_EMIT chosen(code);
    });
    retranslate();
}

void CodeLine::retranslate() { setListName(tr("Choices found")); }

void CodeLine::setChoices(const QList<ValueChoice> &choices, const QString &code)
{
    m_choices = choices;
    m_code = code;
    line().setText(label());
    offer({});
}

QString CodeLine::label() const
{
    const auto found = std::ranges::find(m_choices, m_code, &ValueChoice::code);
    return found == m_choices.end() ? m_code : found->label;
}

void CodeLine::search(const QString &typed)
{
    m_found.clear();
    QStringList rows;
    for (const ValueChoice &choice : std::as_const(m_choices)) {
        if (m_found.size() == kHits)
            break;
        if (!answersTo(choice.label, typed))
            continue;
        m_found.append(choice);
        rows.append(choice.label);
    }
    offer(rows);
    Q_EMIT searched(!rows.isEmpty());
}

void CodeLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && line().text().isEmpty())
        search({});
    else
        PickLine::keyPressEvent(event);
}

bool CodeLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &line() && event->type() == QEvent::FocusOut)
        line().setText(label());
    return PickLine::eventFilter(watched, event);
}

} // namespace leye
