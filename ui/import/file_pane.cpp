// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_pane.h"

#include "ui/import/import_words.h"
#include "ui/widgets/card.h"
#include "ui/widgets/choice.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/path_field.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

/// The one local file that is carried over the window; several are none.
QString fileIn(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 && urls.constFirst().isLocalFile() ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

FilePane::FilePane(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_kind(new Choice(theme, u"importKind"_s))
    , m_kindField(new Field({}, m_kind))
    , m_path(new PathField(PathField::Kind::OpenFile, u"importPath"_s))
    , m_drop(new QFrame)
    , m_dropWords(makeLabel({}, u"second"_s, m_drop))
    , m_pastCard(new Card({}))
{
    setObjectName(u"filePane"_s);
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    column->setSpacing(space::kLarge);
    m_drop->setProperty("role", u"card"_s);
    auto *inside = new QVBoxLayout(m_drop);
    inside->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    inside->setSpacing(space::kLarge);
    inside->addWidget(m_kindField);
    inside->addWidget(m_path);
    m_dropWords->setWordWrap(true);
    inside->addWidget(m_dropWords);
    column->addWidget(m_drop);
    column->addWidget(m_pastCard);
    column->addStretch();
    m_pastCard->hide();
    m_path->setFilter(u"*.xlsx *.xlsm *.ods *.csv *.tsv *.txt *.xls"_s);
    connect(m_kind, &Choice::chosen, this, &FilePane::changed);
    connect(&m_path->line(), &QLineEdit::textChanged, this, &FilePane::changed);
    connect(m_path, &PathField::submitted, this, &FilePane::submitted);
    retranslate();
    m_kind->setCode(codeOf(ImportKind::People));
}

ImportKind FilePane::kind() const { return importKindFrom(m_kind->code()).value_or(ImportKind::People); }

QString FilePane::path() const { return m_path->path(); }

void FilePane::setError(const QString &error) { m_path->setError(error); }

void FilePane::focusPath() { m_path->line().setFocus(Qt::OtherFocusReason); }

void FilePane::setPast(const QList<PastImport> &past)
{
    m_past = past;
    showPast();
}

void FilePane::showPast()
{
    delete m_pastRows;
    m_pastRows = new QWidget(m_pastCard);
    auto *rows = new QVBoxLayout(m_pastRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::kSmall);
    for (int i = 0; i < m_past.size(); ++i)
        rows->addWidget(rowOf(m_past[i], i));
    m_pastCard->body().addWidget(m_pastRows);
    m_pastCard->setVisible(!m_past.isEmpty());
}

QWidget *FilePane::rowOf(const PastImport &past, int number)
{
    const QLocale locale;
    const ImportRun &run = past.run;
    QStringList words{
        dateText(QDateTime::fromMSecsSinceEpoch(run.startedMs).date()),
        tr("%1 rows, %2 imported")
            .arg(locale.toString(run.counts.rows), locale.toString(run.counts.accepted + run.counts.updated))};
    if (past.isUndone)
        words.append(tr("undone"));
    else if (!run.isWhole())
        words.append(tr("stopped after row %1: choose the same file to go on").arg(run.last.row));
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::kSmall);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(makeLabel(run.fileName, u"strong"_s, row));
    QLabel *second = makeLabel(words.join(u" · "_s), u"second"_s, row);
    second->setWordWrap(true);
    texts->addWidget(second);
    line->addLayout(texts, 1);
    if (past.isUndone)
        return row;
    const QString suffix = u'/' + QString::number(number);
    if (past.toPutRight() > 0) {
        QPushButton *fix =
            makeButton(u"pastFix"_s + suffix, tr("Put right %1 rows").arg(locale.toString(past.toPutRight())));
        fix->setAccessibleDescription(run.fileName);
        makeInline(*fix);
        line->addWidget(fix);
        connect(fix, &QPushButton::clicked, this, [this, action = run.action] { Q_EMIT fixWanted(action); });
    }
    if (run.counts.accepted + run.counts.updated == 0)
        return row;
    QPushButton *undo = makeButton(u"pastUndo"_s + suffix, tr("Undo the import"));
    undo->setAccessibleDescription(run.fileName);
    makeInline(*undo);
    line->addWidget(undo);
    connect(undo, &QPushButton::clicked, this, [this, action = run.action] { Q_EMIT undoWanted(action); });
    return row;
}

void FilePane::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileIn(*event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    setLook(*m_drop, "state", u"drop"_s);
}

void FilePane::dragLeaveEvent(QDragLeaveEvent *) { setLook(*m_drop, "state", {}); }

void FilePane::dropEvent(QDropEvent *event)
{
    setLook(*m_drop, "state", {});
    const QString file = fileIn(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    m_path->setPath(file);
    Q_EMIT submitted();
}

void FilePane::retranslate()
{
    m_kindField->setLabel(tr("What the rows are"));
    m_kind->setOptions({{codeOf(ImportKind::People), tr("Job seekers"), false},
                        {codeOf(ImportKind::Elders), tr("Elders"), false},
                        {codeOf(ImportKind::Services), tr("Past services"), false}});
    m_path->setLabel(tr("&List"));
    m_path->setHint(tr("xlsx, ods, csv or, with LibreOffice installed, xls. The file itself is never changed."));
    m_dropWords->setText(tr("Or drop a file here. Nothing is written before you have seen what would happen."));
    m_pastCard->setTitle(tr("Imports of the last thirty days"));
    showPast();
}

} // namespace leye
