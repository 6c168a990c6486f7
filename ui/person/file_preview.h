// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/office/desk_session.h"
#include "models/people/file_list.h"
#include "ui/person/file_page.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace leye {

class StateView;

/// Shows a kept file inside the program, page by page: as wide as there is room, or larger. Page Up and Page Down turn
/// the pages, + and - make them larger and smaller.
class FilePreview : public QWidget {
    Q_OBJECT

public:
    FilePreview(DeskSession &session, const Theme &theme, QWidget *parent = nullptr);
    /// Nothing: no file is chosen.
    void show(const std::optional<Attachment> &attachment);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read(int page);
    [[nodiscard]] bool turn(int key);
    void zoom(int step);
    void show(const FilePage &page);
    void tellPlace();

    DeskSession &m_session;
    BackgroundTask m_reading;
    std::optional<Attachment> m_attachment;
    int m_page = 0;      ///< which was asked for last; 0: none can be shown
    int m_pages = 1;     ///< of the file; 1 until it is known
    quint64 m_asked = 0; ///< what is drawn for an earlier question comes too late
    int m_zoom = 0;      ///< place in kZooms
    QLabel *m_image, *m_number;
    QPushButton *m_back, *m_next, *m_smaller, *m_larger;
    QWidget *m_turner;
    QScrollArea *m_scroll;
    QTimer m_resized;
    StateView *m_state;
};

} // namespace leye
