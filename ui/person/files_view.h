// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/file_list.h"
#include "ui/person/person_tab.h"
#include "ui/theme/theme.h"

class QListView;
class QPushButton;
class QStandardItemModel;
class QVBoxLayout;

namespace leye {

class EntryForm;
class FilePreview;
class ReasonBox;
class StateView;

/// The files kept with a person: attached with a button or by dropping them here, looked at inside the program, taken
/// out with a warning, put into the bin.
class FilesView : public PersonTab {
    Q_OBJECT

public:
    FilesView(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    void showPerson(const PersonSummary &summary) override;
    [[nodiscard]] QString title(const PersonSummary &summary) const override;
    void retranslate() override;
    /// Asks for kind and title of each of these files, one after the other, and keeps them.
    void attach(const QStringList &paths);

Q_SIGNALS:
    /// This file is to go into the bin.
    void binWanted(const leye::Attachment &file);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QWidget *makeTools();
    [[nodiscard]] QWidget *makeBody();
    void read();
    void show(const FileList &list);
    void fill();
    void showCurrent();
    void choose();
    void ask();
    void askNext();
    void keep(EntryForm *form, const QString &path);
    void closeForm();
    void takeOut();
    void writeOut(const FileLine &file, const QString &purpose);
    void putIntoBin();
    [[nodiscard]] const FileLine *current() const;

    DeskSession &m_session;
    const Theme &m_theme;
    PersonId m_id;
    BackgroundTask m_reading;
    FileList m_files;
    QStringList m_paths;              ///< that are still to be attached; the one the form is about is the first
    QHash<Id16, QStringList> m_aside; ///< the same of people who were left in the middle of it
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_attach = nullptr, *m_takeOut = nullptr, *m_bin = nullptr;
    QStandardItemModel *m_model;
    QListView *m_list;
    FilePreview *m_preview;
    StateView *m_state;
    EntryForm *m_form = nullptr;
    ReasonBox *m_box = nullptr;
};

} // namespace leye
