// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/register_card.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

RegisterCard::RegisterCard(const Theme &theme, const QString &name, QWidget *parent)
    : Card({}, parent)
    , m_theme(theme)
    , m_name(name)
    , m_add(makeButton(name + u"/add"_s, {}, ButtonKind::Plain, this))
    , m_empty(makeLabel({}, u"second"_s, this))
{
    setObjectName(name);
    makeInline(*m_add);
    addAction(m_add);
    m_empty->setWordWrap(true);
    body().addWidget(m_empty);
    connect(m_add, &QPushButton::clicked, this, &RegisterCard::addWanted);
    const auto draw = [this] { m_add->setIcon(m_theme.icon(u"plus"_s, Token::Acc)); };
    draw();
    connect(&theme, &Theme::changed, this, draw);
}

void RegisterCard::setWords(const Words &words)
{
    m_words = words;
    setTitle(words.title);
    m_add->setText(words.add);
    m_empty->setText(words.empty);
    fill();
}

void RegisterCard::show(const QList<RegisterLine> &lines, const QString &locked, const QString &closed)
{
    m_lines = lines;
    m_locked = locked;
    m_closed = closed;
    fill();
}

void RegisterCard::fill()
{
    for (QWidget *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        m_rows.append(makeRow(m_lines[i], i));
        body().addWidget(m_rows.last());
    }
    setCount(m_lines.size());
    m_empty->setVisible(m_lines.isEmpty());
    const QString why = m_locked.isEmpty() ? m_closed : m_locked;
    m_add->setEnabled(why.isEmpty());
    m_add->setToolTip(why);
}

QWidget *RegisterCard::makeRow(const RegisterLine &line, qsizetype place)
{
    auto *row = new QWidget(this);
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::kSmall);
    auto *chip = new Pill(m_theme, line.title, Mood::Quiet,
                          line.isSensitive ? Pill::Shape::SensitiveMark : Pill::Shape::Mark, row);
    across->addWidget(chip, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    for (const QString &text : {line.facts, line.text}) {
        if (text.isEmpty())
            continue;
        QLabel *label = makeLabel(text, words->count() == 0 ? QString() : u"second"_s, row);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    across->addLayout(words, 1);
    const QString verb = line.isOpen ? m_words.end : m_words.reopen;
    if (!verb.isEmpty() && !line.code.isEmpty()) {
        QPushButton *button = makeButton(u"%1/%2/%3"_s.arg(m_name, line.isOpen ? u"end"_s : u"reopen"_s).arg(place),
                                         verb, ButtonKind::Plain, row);
        makeInline(*button);
        button->setAccessibleName(verb + u' ' + line.title);
        button->setEnabled(m_locked.isEmpty());
        button->setToolTip(m_locked);
        across->addWidget(button, 0, Qt::AlignTop);
        connect(button, &QPushButton::clicked, this, [this, line] {
            if (line.isOpen)
                Q_EMIT endWanted(line);
            else
                Q_EMIT reopenWanted(line);
        });
    }
    return row;
}

void RegisterCard::openForm(QWidget *form)
{
    closeForm();
    m_form = form;
    body().insertWidget(0, form);
    form->show();
}

QWidget *RegisterCard::takeForm()
{
    QWidget *form = std::exchange(m_form, nullptr);
    if (!form)
        return nullptr;
    if (form->isAncestorOf(QApplication::focusWidget()))
        m_add->setFocus();
    body().removeWidget(form);
    form->hide();
    return form;
}

void RegisterCard::closeForm()
{
    if (QWidget *form = takeForm())
        form->deleteLater();
}

} // namespace leye
