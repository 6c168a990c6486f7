// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/background.h"
#include "models/people/export.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableWidget;

namespace leye {

class BusyBar;
class Choice;
class DeskSession;
class DisclosureFields;
class Field;
class StateView;
class TargetField;

/// Takes what a list shows, or what was ticked in it, out into a file: what, in which format, how masked and what for,
/// with the first rows as they will be. Content of a dialog; for the window's thread.
class ExportBox : public QWidget {
    Q_OBJECT

public:
    ExportBox(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// Of these people, by local number, in this order.
    void begin(const QList<quint32> &people);
    /// The input to begin with.
    [[nodiscard]] QWidget &focus() const;

Q_SIGNALS:
    void done(const QString &file, const leye::ExportReport &report);
    void closeWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void retranslate();
    [[nodiscard]] ExportWish wish() const;
    void nameFile();
    void look();
    void showPreview(const ExportPreview &preview);
    void takeOut();
    void answered(const Result<ExportReport> &report, const QString &file);

    DeskSession &m_session;
    QList<quint32> m_people;
    BackgroundTask m_looking;
    QLabel *m_title, *m_count, *m_note;
    Choice *m_kind, *m_format;
    Field *m_kindField, *m_formatField;
    DisclosureFields *m_disclosure;
    TargetField *m_file;
    QTableWidget *m_rows;
    StateView *m_preview;
    BusyBar *m_busy;
    QPushButton *m_close, *m_export;
};

} // namespace leye
