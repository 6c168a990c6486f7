// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/code_tables.h"
#include "models/office/desk_session.h"
#include "models/people/entry_draft.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace leye {

class ChipBar;
class Choice;
class DateField;
class DialogHead;
class DraftLine;
class Field;
class NoteField;
class OlderDrafts;
class PersonPicker;

struct KeptDraft;

/// What was recorded, for the toast and its Undo.
struct EntrySaved {
    QStringList people;
    QString kind;
    ActionId action;
};

/// Records a service in seconds: several people at once, kinds by digit, everything filled in that can be known. What
/// is typed is kept within 300 ms and offered again after a crash, and beside what is begun meanwhile; Ctrl+Enter
/// saves.
class QuickEntry : public QWidget {
    Q_OBJECT

public:
    QuickEntry(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// Begins anew with these people, or where there are none with the draft that was left last. Other drafts wait, and
    /// are offered.
    void begin(const QList<std::pair<PersonId, QString>> &people);
    /// The input to begin with.
    [[nodiscard]] QWidget *firstInput() const;

Q_SIGNALS:
    void saved(const leye::EntrySaved &saved);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    using People = QList<std::pair<PersonId, QString>>;

    void makeInputs();
    void buildFacts(QVBoxLayout &column);
    void listen();
    void buildFoot(QVBoxLayout &column);
    void retranslate();
    void readCodes();
    void clear(const People &people);
    void takeUp(const KeptDraft &kept);
    void show(const KeptDraft &kept);
    void add(const PersonId &person, const QString &name);
    void showPeople();
    void changed();
    void keepDraft();
    void discard();
    void putBack();
    [[nodiscard]] EntryDraft draft() const;
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] QHash<QString, Field *> fields() const;
    [[nodiscard]] bool check();
    void refuse(const Error &error);
    void save(bool andNext);
    void recorded(const Result<EntrySaved> &result, bool andNext);

    DeskSession &m_session;
    const Theme &m_theme;
    People m_people;
    QList<PersonId> m_given; ///< with whom it was begun
    /// Of the draft in the form; the writer's thread alone looks into it.
    std::shared_ptr<qint64> m_key = std::make_shared<qint64>(0);
    CodeTables m_codes;
    QTimer m_draftTimer;
    bool m_isSaving = false;
    bool m_isFilling = false;                     ///< by itself, so that nothing is a change
    std::shared_ptr<const KeptDraft> m_discarded; ///< until something else is typed

    DialogHead *m_head;
    PersonPicker *m_picker;
    ChipBar *m_chips;
    Choice *m_kind, *m_channel, *m_result;
    DateField *m_date;
    QSpinBox *m_minutes;
    QLineEdit *m_about;
    NoteField *m_note;
    Field *m_pickerField, *m_kindField, *m_dateField, *m_minutesField, *m_channelField, *m_resultField, *m_aboutField;
    DraftLine *m_kept;
    QLabel *m_length;
    OlderDrafts *m_older;
    QPushButton *m_cancel, *m_saveNext, *m_save;
};

} // namespace leye
