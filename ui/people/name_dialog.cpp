// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/name_dialog.h"

#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"
#include "ui/widgets/veil.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 420;

} // namespace

NameDialog::NameDialog(const Theme &theme, QWidget *window, const QString &title, const QString &label)
    : QObject(window)
    , m_veil(new Veil(theme, window, kWidth))
    , m_name(new QLineEdit)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kLarge);
    column->addWidget(makeLabel(title, u"cardTitle"_s));
    m_name->setObjectName(u"newName"_s);
    m_name->setMaxLength(kLength);
    m_field = new Field(label, m_name);
    column->addWidget(m_field);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kSmall);
    row->addStretch();
    QPushButton *cancel = makeButton(u"nameCancel"_s, tr("Cancel"));
    QPushButton *save = makeButton(u"nameSave"_s, tr("Save"), ButtonKind::Primary);
    row->addWidget(cancel);
    row->addWidget(save);
    column->addLayout(row);
    m_veil->setContent(content);
    connect(m_name, &QLineEdit::returnPressed, this, &NameDialog::accept);
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_field->setError({}); });
    connect(save, &QPushButton::clicked, this, &NameDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &NameDialog::leave);
    connect(m_veil, &Veil::closeWanted, this, &NameDialog::leave);
}

void NameDialog::ask() { m_veil->open(m_name); }

void NameDialog::accept()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_field->setError(tr("Give it a name, so that you find it again."));
        return;
    }
    leave();
    Q_EMIT named(name);
}

void NameDialog::leave()
{
    m_veil->close();
    m_veil->deleteLater();
    deleteLater();
}

} // namespace leye
