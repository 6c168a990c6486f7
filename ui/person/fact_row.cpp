// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/fact_row.h"

#include "models/people/field_text.h"
#include "ui/person/fact_editor.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/masked_value.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLabelLetters = 8; ///< Chinese ones, in a line of the label
const QString kNothing = u"—"_s;

} // namespace

FactRow::FactRow(const Theme &theme, const FieldSpec &field, QWidget *parent)
    : QAbstractButton(parent)
    , m_theme(theme)
    , m_shown(new QWidget(this))
    , m_label(makeLabel({}, u"second"_s, m_shown))
    , m_note(makeLabel({}, u"hint"_s, this))
    , m_value(new MaskedValue(theme, u"fact/%1/reveal"_s.arg(QLatin1StringView(field.column)), m_shown))
    , m_column(new QVBoxLayout(this))
{
    m_fact.field = &field;
    setObjectName(u"fact/"_s + QLatin1StringView(field.column));
    setFocusPolicy(Qt::ClickFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
    auto *row = new QHBoxLayout(m_shown);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_label->setWordWrap(true);
    m_value->label().setWordWrap(true);
    row->addWidget(m_label, 0, Qt::AlignTop);
    row->addWidget(m_value, 1, Qt::AlignTop);
    m_column->setContentsMargins(space::kSmall, space::kHair, space::kSmall, space::kHair);
    m_column->setSpacing(space::kHair);
    m_column->addWidget(m_shown);
    m_column->addWidget(m_note);
    m_note->setWordWrap(true);
    m_note->hide();
    connect(this, &QAbstractButton::clicked, this, &FactRow::editWanted);
    connect(m_value, &MaskedValue::revealWanted, this, &FactRow::revealWanted);
    connect(&theme, &Theme::changed, this, &FactRow::arrange);
    arrange();
    retranslate();
}

void FactRow::arrange()
{
    m_label->setFixedWidth(m_theme.sizes().second * kLabelLetters);
    m_label->setMinimumHeight(m_theme.sizes().inlineButton - 2 * space::kHair);
}

void FactRow::show(const Fact &fact, const QString &whose)
{
    m_fact = fact;
    const bool isEmpty = fact.text.isEmpty();
    m_value->show(isEmpty ? kNothing : fact.text, fact.isMasked, whose);
    setLook(m_value->label(), "role", isEmpty ? u"second"_s : QString());
    setToolTip(fact.locked);
    tell();
}

void FactRow::lockEye(const QString &why) { m_value->lock(why); }

void FactRow::reveal(const QString &whole) { m_value->reveal(whole); }

/// What is read aloud: label, value, and whether it can be changed.
void FactRow::tell()
{
    setAccessibleName(u"%1: %2"_s.arg(m_label->text(), m_value->text()));
    setAccessibleDescription(m_fact.locked.isEmpty() ? tr("Enter changes it") : m_fact.locked);
}

void FactRow::edit(const Fact &whole, const CodeTables &codes, QDate today)
{
    m_whole = whole;
    m_editor = new FactEditor(m_theme, whole, codes, today, this);
    m_column->insertWidget(0, m_editor);
    m_shown->hide();
    m_note->hide();
    m_editor->show();
    m_editor->setFocus();
    connect(m_editor, &FactEditor::saveWanted, this, &FactRow::saveWanted);
    connect(m_editor, &FactEditor::newestWanted, this, &FactRow::newestWanted);
    connect(m_editor, &FactEditor::cancelled, this, [this] {
        endEdit();
        setFocus();
    });
}

void FactRow::goOn(const Fact &newest)
{
    if (!m_editor)
        return;
    m_whole = newest;
    m_editor->goOn(newest);
}

void FactRow::endEdit()
{
    if (!m_editor)
        return;
    m_editor->hide();
    m_editor->deleteLater();
    m_editor = nullptr;
    m_shown->show();
}

void FactRow::explain()
{
    m_note->setText(m_fact.locked);
    m_note->show();
}

void FactRow::retranslate()
{
    m_label->setText(fieldLabel(*m_fact.field));
    m_value->setWhat(m_label->text());
    tell();
}

void FactRow::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        Q_EMIT editWanted();
        break;
    case Qt::Key_Up:
        Q_EMIT stepWanted(-1);
        break;
    case Qt::Key_Down:
        Q_EMIT stepWanted(1);
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FactRow::focusOutEvent(QFocusEvent *event)
{
    m_note->hide();
    QAbstractButton::focusOutEvent(event);
}

void FactRow::paintEvent(QPaintEvent *)
{
    if (m_editor)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isOpen = m_fact.locked.isEmpty();
    painter.setPen(hasFocus() ? QPen(m_theme.colour(Token::Acc), 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() && isOpen ? QBrush(m_theme.colour(Token::Hover)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::kControl, radius::kControl);
    if (!isOpen || !(hasFocus() || underMouse()))
        return;
    const int pixels = m_theme.sizes().icon;
    painter.drawPixmap(width() - pixels - space::kSmall, (height() - pixels) / 2,
                       m_theme.pixmap(u"edit"_s, Token::Acc, pixels, devicePixelRatioF()));
}

} // namespace leye
