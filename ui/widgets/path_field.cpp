// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/path_field.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/field.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace leye {

using namespace Qt::StringLiterals;

PathField::PathField(Kind kind, const QString &name, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    auto *inner = new QWidget(this);
    auto *row = new QHBoxLayout(inner);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::kSmall);
    m_line = new QLineEdit(inner);
    m_line->setObjectName(name);
    m_browse = makeButton(name + u"/browse"_s, {}, ButtonKind::Plain, inner);
    row->addWidget(m_line, 1);
    row->addWidget(m_browse);
    inner->setFocusPolicy(Qt::ClickFocus); // or the label's shortcut would not lead here
    inner->setFocusProxy(m_line);
    m_field = new Field({}, inner, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    setFocusProxy(m_line);
    connect(m_browse, &QPushButton::clicked, this, &PathField::browse);
    connect(m_line, &QLineEdit::returnPressed, this, &PathField::submitted);
    connect(m_line, &QLineEdit::textEdited, this, [this] { setError({}); });
}

void PathField::setLabel(const QString &label)
{
    m_field->setLabel(label);
    m_browse->setText(tr("Choose …"));
    m_browse->setAccessibleName(tr("Choose: %1").arg(m_line->accessibleName()));
}

void PathField::setHint(const QString &hint) { m_field->setHint(hint); }

void PathField::setError(const QString &error) { m_field->setError(error); }

void PathField::setPath(const QString &path)
{
    m_line->setText(QDir::toNativeSeparators(path));
    setError({});
}

QString PathField::path() const
{
    const QString typed = QDir::fromNativeSeparators(m_line->text().trimmed());
    if (typed.isEmpty())
        return {};
    const QString home = typed == u"~"_s || typed.startsWith(u"~/"_s) ? QDir::homePath() + typed.mid(1) : typed;
    return QDir::cleanPath(QDir::home().absoluteFilePath(home));
}

void PathField::browse()
{
    const QString title = m_line->accessibleName();
    const QString from = path().isEmpty() ? QDir::homePath() : path();
    const QString chosen = m_kind == Kind::Folder     ? QFileDialog::getExistingDirectory(this, title, from)
                           : m_kind == Kind::OpenFile ? QFileDialog::getOpenFileName(this, title, from, m_filter)
                                                      : QFileDialog::getSaveFileName(this, title, from, m_filter);
    if (!chosen.isEmpty())
        setPath(chosen);
    m_line->setFocus();
}

} // namespace leye
