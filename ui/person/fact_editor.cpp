// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/fact_editor.h"

#include "ui/fields/field_input.h"
#include "ui/widgets/controls.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

FactEditor::FactEditor(const Theme &theme, const Fact &fact, const CodeTables &codes, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_input(new FieldInput(*fact.field, theme, u"fact/%1/input"_s.arg(QLatin1StringView(fact.field->column)), today,
                             this))
{
    m_input->setCodes(codes);
    m_input->show(fact.value, fact.text);
    m_input->setHint(m_input->hasLines() ? tr("Ctrl+Enter saves, Esc takes it back")
                                         : tr("Enter saves, Esc takes it back"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kHair);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kHair);
    row->addWidget(m_input, 1);
    column->addLayout(row);
    const auto addButton = [&](const QString &name, const QString &words, const QString &icon, Token token) {
        QPushButton *button = makeIconButton(name, words, this);
        button->setIcon(theme.icon(icon, token));
        row->addWidget(button, 0, Qt::AlignVCenter);
        return button;
    };
    connect(addButton(u"saveFact"_s, tr("Save"), u"check"_s, Token::Acc), &QPushButton::clicked, this,
            &FactEditor::saveWanted);
    connect(addButton(u"leaveFact"_s, tr("Take it back"), u"close"_s, Token::Sub), &QPushButton::clicked, this,
            &FactEditor::cancelled);
    m_newest = makeButton(u"newestFact"_s, tr("Bring in what is new"), ButtonKind::Link, this);
    makeInline(*m_newest);
    m_newest->hide();
    column->addWidget(m_newest, 0, Qt::AlignLeft);
    connect(m_newest, &QPushButton::clicked, this, &FactEditor::newestWanted);
    setFocusProxy(m_input->input());
    m_before = typed();
}

QString FactEditor::typed() const { return m_input->text(); }

void FactEditor::setError(const QString &error) { m_input->setError(error); }

void FactEditor::offerNewest() { m_newest->show(); }

void FactEditor::goOn(const Fact &newest)
{
    m_before = m_input->goOn(m_before, newest.value, newest.text);
    m_input->setError({});
    m_input->input()->setFocus();
    m_newest->hide();
}

bool FactEditor::event(QEvent *event)
{
    // Esc is ours while something is being changed, whatever it does around here.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::event(event);
}

void FactEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Return ||
             event->key() == Qt::Key_Enter) // in a text of several lines only Ctrl+Enter comes here
        Q_EMIT saveWanted();
    event->accept(); // the row around it hears nothing of what is typed
}

} // namespace leye
