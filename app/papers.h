// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/people/people_list_view.h"
#include "ui/person/person_page.h"
#include "ui/print/fonts.h"
#include "ui/shell/main_window.h"

namespace leye {

class ExportBox;
class PrintBox;
class Veil;

/// What leaves the program, on paper or in a file: the boxes that ask for it, joined to list, person page and actions.
/// Who may not is not offered it.
class Papers : public QObject {
    Q_OBJECT

public:
    Papers(DeskSession &session, const Theme &theme, PrintFonts fonts, MainWindow &window);
    /// What the list may offer for it.
    [[nodiscard]] PeopleListView::Offers offers() const;
    void join(PeopleListView &list, PersonPage &person);

private:
    void exportPeople(const QList<quint32> &people);
    void printFiles(const QList<PersonId> &people);
    void tellFile(const QString &words, const QString &file);

    MainWindow &m_window;
    const bool m_mayExport, m_mayPrint;
    ExportBox *m_export;
    PrintBox *m_print;
    Veil *m_exportVeil, *m_printVeil;
};

} // namespace leye
