// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/target_field.h"

#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QStandardPaths>

namespace leye {

using namespace Qt::StringLiterals;

TargetField::TargetField(const QString &name, QWidget *parent) : PathField(Kind::SaveFile, name, parent)
{
    connect(&line(), &QLineEdit::textEdited, this, [this] { m_isNamed = true; });
    connect(&line(), &QLineEdit::textChanged, this, [this] { Q_EMIT replacementAsked(mayReplace()); });
}

void TargetField::begin()
{
    m_isNamed = false;
    m_replaceable.clear();
    setError({});
}

void TargetField::propose(const QString &what, const QString &ending, const QDateTime &now)
{
    const QFileInfo before(path());
    if (m_isNamed && !before.suffix().isEmpty()) {
        setPath(before.dir().filePath(before.completeBaseName() + u'.' + ending));
    } else if (!m_isNamed) {
        const QDir folder =
            path().isEmpty() ? QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)) : before.dir();
        setPath(folder.filePath(what + u'-' + now.toString(u"yyyyMMdd-HHmmss"_s) + u'.' + ending));
    }
}

bool TargetField::isGiven()
{
    if (!path().isEmpty())
        return true;
    setError(tr("Say into which file."));
    line().setFocus();
    return false;
}

void TargetField::refuse(const Error &error)
{
    m_replaceable = error.kind == Error::Kind::Conflict ? path() : QString();
    setError(error.message);
    Q_EMIT replacementAsked(mayReplace());
}

} // namespace leye
