// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fields/field_input.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHash>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace leye {

/// A small form in the page for a few fields of one record: it opens where the work is, Enter saves, Esc takes it back,
/// and what is wrong stands beside the field it is about.
class EntryForm : public QFrame {
    Q_OBJECT

public:
    struct Wanted {
        const RecordType *type;
        QList<const char *> columns;
        QString title;           ///< "Set a mark"
        QString action;          ///< the verb on its button
        bool withReason = false; ///< asks besides why; it stays in the history
    };

    EntryForm(const Theme &theme, const Wanted &wanted, const CodeTables &codes, QDate today, QWidget *parent);
    /// Proposes a value.
    void begin(const char *column, const Value &value);
    /// Shows what is on file, to be corrected.
    void begin(const Record &record, const CodeTables &codes);
    /// What it shows was changed elsewhere meanwhile: a button brings it in.
    void offerNewest();
    /// Goes on from the same record as it is on file by now; what was typed stays, with what is on file below it.
    void goOn(const Record &newest, const CodeTables &codes);
    /// Puts what was filled in into a record; of one that was shown, only what was changed. Invalid, naming the field:
    /// an amount that cannot be read.
    [[nodiscard]] Result<void> fill(Record &record) const;
    [[nodiscard]] QDate date(const char *column) const;
    [[nodiscard]] QString reason() const;
    /// Something was typed or chosen.
    [[nodiscard]] bool isTouched() const { return m_isTouched; }
    /// Beside the field that Error::detail names, else at the foot.
    void setError(const Error &error);
    /// The fields that could not be read, before anything is saved; true: none.
    [[nodiscard]] bool check();
    void setBusy(bool isBusy);

Q_SIGNALS:
    void saveWanted();
    void cancelled();
    void newestWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] FieldInput &input(const char *column) const;
    [[nodiscard]] QWidget *makeFields(const Theme &theme, const Wanted &wanted, const CodeTables &codes, QDate today);
    [[nodiscard]] QHBoxLayout *makeFoot(const QString &action);
    void clearErrors();

    QList<FieldInput *> m_inputs;
    QHash<const FieldInput *, QString> m_shown; ///< what was on file, as typed
    bool m_isTouched = false;
    FieldInput *m_reason = nullptr;
    QLabel *m_error;
    QPushButton *m_save, *m_cancel, *m_newest;
};

} // namespace leye
