// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/error.h"
#include "ui/widgets/path_field.h"

#include <QDateTime>

namespace leye {

/// Into which file something goes. It proposes a name that nothing has yet, and a file that is there is replaced only
/// when that was asked for twice.
class TargetField : public PathField {
    Q_OBJECT

public:
    TargetField(const QString &name, QWidget *parent = nullptr);
    /// Begins anew: whatever name was chosen before, its folder is kept.
    void begin();
    /// `what`-20261123-090000.`ending` in the folder of before, at first that of documents; where somebody has chosen a
    /// name, its ending alone follows. A name may be seen where the content is not: `what` names nobody.
    void propose(const QString &what, const QString &ending, const QDateTime &now);
    /// Whether anything is typed; says so beside it where not.
    [[nodiscard]] bool isGiven();
    /// The file that is there is the one that was asked about.
    [[nodiscard]] bool mayReplace() const { return !m_replaceable.isEmpty() && path() == m_replaceable; }
    /// What went wrong with it. After Conflict the next attempt may replace.
    void refuse(const Error &error);

Q_SIGNALS:
    /// Whether the next press replaces a file, for the words on the button.
    void replacementAsked(bool isAsked);

private:
    QString m_replaceable;
    bool m_isNamed = false; ///< by a person
};

} // namespace leye
