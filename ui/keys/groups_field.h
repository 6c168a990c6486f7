// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/crypto.h"
#include "models/core/error.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace leye {

/// The code of a recovery sheet, typed as it stands there: sixteen groups, four in a line. A full group goes on to the
/// next; a mistyped one says so at once; a whole code that is pasted fills all.
class GroupsField : public QWidget {
    Q_OBJECT

public:
    explicit GroupsField(QWidget *parent = nullptr);
    void retranslate();
    /// Invalid, naming the groups that are mistyped or missing.
    [[nodiscard]] Result<SecretBytes> code() const;
    void setError(const QString &error);
    void forget();

Q_SIGNALS:
    void completed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed(int place);
    void tellMistyped();

    QList<QLineEdit *> m_groups;
    QLabel *m_label, *m_note;
};

} // namespace leye
