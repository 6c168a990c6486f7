// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/note_field.h"

#include "models/people/entry_draft.h"
#include "ui/theme/theme.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastLines = 4;
constexpr int kUsualLines = 8; ///< where the window is tall enough
constexpr int kFrame = 10;     ///< border and padding, above and below

/// Gives way down to its least height.
class NoteEdit : public QPlainTextEdit {
public:
    void setHeights(int least, int usual)
    {
        m_usual = usual;
        setMinimumHeight(least);
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return {QPlainTextEdit::sizeHint().width(), m_usual}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, minimumHeight()}; }

private:
    int m_usual = 0;
};

} // namespace

NoteField::NoteField(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_offered(new QWidget(this))
    , m_offers(new FlowLayout(m_offered))
    , m_note(new NoteEdit)
    , m_field(new Field({}, m_note))
{
    m_offers->setSpacing(space::kSmall);
    m_note->setObjectName(u"entryNote"_s);
    m_note->setTabChangesFocus(true);
    const auto fit = [this] {
        static_cast<NoteEdit *>(m_note)->setHeights(heightOf(kLeastLines), heightOf(kUsualLines));
    };
    fit();
    connect(&theme, &Theme::changed, this, fit);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::kMedium);
    column->addWidget(m_offered);
    column->addWidget(m_field, 1);
    m_offered->hide();
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        warn();
        Q_EMIT edited();
    });
}

int NoteField::heightOf(int lines) const
{
    return lines * QFontMetrics(m_theme.body()).lineSpacing() + 2 * int(m_note->document()->documentMargin()) + kFrame;
}

void NoteField::setTemplates(const QList<NoteTemplate> &templates)
{
    m_templates = templates;
    offer();
}

void NoteField::setKind(const QString &kind)
{
    m_kind = kind;
    offer();
}

/// Those of the kind. What was written before stays: a template goes in where the cursor is, and Ctrl+Z takes it out.
void NoteField::offer()
{
    while (QLayoutItem *item = m_offers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item; // FlowLayout gave it away
    }
    for (const NoteTemplate &one : std::as_const(m_templates)) {
        if (one.kind != m_kind)
            continue;
        QPushButton *button = makeButton(u"template/"_s + one.name, one.name, ButtonKind::Chip, m_offered);
        button->setAccessibleName(tr("Begin the note with the template %1").arg(one.name));
        button->setToolTip(one.text);
        connect(button, &QPushButton::clicked, m_note, [this, text = one.text] {
            QTextCursor cursor = m_note->textCursor();
            cursor.beginEditBlock(); // one step of Ctrl+Z, apart from what was typed before
            cursor.insertText(text);
            cursor.endEditBlock();
            m_note->setFocus();
        });
        m_offers->addWidget(button);
        button->show();
    }
    m_offered->setVisible(m_offers->count() > 0);
}

void NoteField::warn()
{
    switch (numberIn(m_note->toPlainText())) {
    case NumberInNote::IdNumber:
        m_field->setWarning(tr("The note holds an ID number. It belongs into the facts, where it is masked."));
        break;
    case NumberInNote::Phone:
        m_field->setWarning(tr("The note holds a phone number. It belongs into the facts, where it is masked."));
        break;
    case NumberInNote::BankCard:
        m_field->setWarning(tr("The note holds what looks like a bank card number. Leave it out."));
        break;
    case NumberInNote::None:
        m_field->setWarning({});
        break;
    }
}

} // namespace leye
