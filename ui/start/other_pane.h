// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/start/pane.h"

class QLabel;
class QPushButton;

namespace leye {

class Choice;
class Field;
class PathField;
class Theme;

/// A workspace in another folder: one of those opened before, or any folder.
class OtherPane : public Pane {
    Q_OBJECT

public:
    explicit OtherPane(const Theme &theme, QWidget *parent = nullptr);
    /// Folders opened before, the last one first.
    void setKnown(const QStringList &folders);
    void begin() override;

Q_SIGNALS:
    void opened(const QString &path);

protected:
    void retranslate() override;

private:
    void open();

    QLabel *m_title;
    Choice *m_known;
    Field *m_knownField;
    PathField *m_place;
    QPushButton *m_open;
};

} // namespace leye
