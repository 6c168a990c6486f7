// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/files_view.h"

#include "models/people/at_desk.h"
#include "models/people/attachment_entry.h"
#include "models/people/bin_view.h"
#include "models/store/atomic_file.h"
#include "ui/person/entry_form.h"
#include "ui/person/file_preview.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/life_delegate.h"
#include "ui/widgets/reason_box.h"
#include "ui/widgets/state_view.h"

#include <QApplication>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListView>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kListWidth = 320;
constexpr int kPreviewWidth = 392;

AttachmentFiles filesIn(const Workspace &workspace) { return AttachmentFiles(workspace.folder().attachments()); }

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

FilesView::FilesView(DeskSession &session, const Theme &theme, QWidget *parent)
    : PersonTab(parent)
    , m_session(session)
    , m_theme(theme)
    , m_model(new QStandardItemModel(this))
    , m_list(new QListView)
    , m_preview(new FilePreview(session, theme))
    , m_state(new StateView(theme, makeBody()))
{
    setObjectName(u"files"_s);
    setAcceptDrops(true);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins(0, space::kSmall, 0, 0);
    m_column->setSpacing(space::kSmall);
    m_column->addWidget(makeTools());
    m_column->addWidget(m_state, 1);
    connect(m_state, &StateView::retryWanted, this, &FilesView::read);
    connect(m_state, &StateView::actionWanted, this, &FilesView::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FilesView::showCurrent);
    auto *remove = new QShortcut(Qt::Key_Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &FilesView::putIntoBin);
    retranslate();
}

QWidget *FilesView::makeTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(space::kLarge, 0, space::kLarge, 0);
    row->setSpacing(space::kSmall);
    m_attach = makeButton(u"attachFile"_s, {}, ButtonKind::Plain, tools);
    m_takeOut = makeButton(u"takeFileOut"_s, {}, ButtonKind::Plain, tools);
    m_bin = makeButton(u"binFile"_s, {}, ButtonKind::Plain, tools);
    for (QPushButton *button : {m_attach, m_takeOut, m_bin}) {
        makeInline(*button);
        row->addWidget(button);
    }
    row->addStretch();
    connect(m_attach, &QPushButton::clicked, this, &FilesView::choose);
    connect(m_takeOut, &QPushButton::clicked, this, &FilesView::takeOut);
    connect(m_bin, &QPushButton::clicked, this, &FilesView::putIntoBin);
    const auto draw = [this] {
        m_attach->setIcon(m_theme.icon(u"attachment"_s, Token::Acc));
        m_takeOut->setIcon(m_theme.icon(u"export"_s));
        m_bin->setIcon(m_theme.icon(u"bin"_s));
    };
    draw();
    connect(&m_theme, &Theme::changed, this, draw);
    return tools;
}

QWidget *FilesView::makeBody()
{
    m_list->setObjectName(u"fileList"_s);
    m_list->setModel(m_model);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    new LifeDelegate(m_theme, m_list, 1);
    auto *split = new QSplitter;
    split->addWidget(m_list);
    split->addWidget(m_preview);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->setSizes({kListWidth, kPreviewWidth});
    return split;
}

void FilesView::showPerson(const PersonSummary &summary)
{
    const PersonId id(summary.person.id);
    if (const PersonId before = std::exchange(m_id, id); before != id) {
        if (!m_paths.isEmpty()) {
            m_aside.insert(before.raw, m_paths);
            Q_EMIT told(
                {tr("%n file(s) wait to be attached until you come back to this person.", nullptr, int(m_paths.size())),
                 Mood::Quiet,
                 {}});
        }
        m_paths = m_aside.take(id.raw);
        closeForm();
        m_preview->show(std::nullopt);
        m_state->showLoadingSoon();
    }
    read();
}

void FilesView::read()
{
    m_reading.cancel();
    m_reading = m_session.read<FileList>(
        this,
        [id = m_id, today = m_session.clock().today()](DeskSession::Reading &reading, TaskControl &) {
            return filesOf(reading.database, reading.keys, reading.viewer, id, today);
        },
        [this, id = m_id](Result<FileList> files) {
            if (id != m_id)
                return; // somebody else is shown by now
            if (files)
                show(*files);
            else if (files.error().kind != Error::Kind::Cancelled)
                m_state->showError(files.error());
        });
}

void FilesView::show(const FileList &list)
{
    const bool isSame = list.files == m_files.files && m_model->rowCount() == list.files.size();
    m_files = list;
    if (!isSame)
        fill();
    m_attach->setEnabled(list.locked.isEmpty());
    m_attach->setToolTip(list.locked);
    if (list.files.isEmpty())
        m_state->showEmpty(
            u"attachment"_s, [] { return tr("No files yet. Drop certificates, contracts or photos here."); },
            [mayAttach = list.locked.isEmpty()] { return mayAttach ? tr("Attach a file") : QString(); });
    else
        m_state->showContent();
    showCurrent();
    if (!m_form && !m_paths.isEmpty())
        ask();
}

void FilesView::fill()
{
    m_model->clear();
    for (const FileLine &file : std::as_const(m_files.files)) {
        const Attachment &held = file.attachment;
        const LifeEntry entry{file.added,
                              file.added.toString(u"yyyy "_s) + dateText(file.added).section(u' ', 1),
                              file.isHidden ? u"lock"_s : u"file"_s,
                              file.isHidden ? u"受限记录"_s : held.title,
                              {},
                              {},
                              {QStringList{file.kind, held.size ? fileSizeText(*held.size) : QString()}.join(u"  "_s)}};
        auto *item = new QStandardItem(QStringList{entry.title, entry.text.first()}.join(u' '));
        item->setData(QVariant::fromValue(entry), LifeDelegate::EntryRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

const FileLine *FilesView::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_files.files.size() ? &m_files.files[row] : nullptr;
}

/// What cannot be done with the current file says why on its button.
void FilesView::showCurrent()
{
    const FileLine *file = current();
    const bool isOpen = file && !file->isHidden;
    const Result<void> mayExport = m_session.viewer().require(Task::ExportRecords);
    const Result<void> mayTidy = requireMayTidy(m_session.viewer(), kAttachment);
    m_takeOut->setEnabled(isOpen && mayExport);
    m_takeOut->setToolTip(mayExport ? QString() : mayExport.error().message);
    m_bin->setEnabled(isOpen && mayTidy);
    m_bin->setToolTip(mayTidy ? QString() : mayTidy.error().message);
    m_preview->show(isOpen ? std::optional(file->attachment) : std::nullopt);
}

void FilesView::choose() { attach(QFileDialog::getOpenFileNames(this, tr("Attach a file"), QDir::homePath())); }

void FilesView::attach(const QStringList &paths)
{
    if (!m_files.locked.isEmpty())
        return;
    m_paths += paths;
    if (m_form || m_paths.isEmpty())
        return;
    ask();
    m_form->setFocus();
}

/// The first of them is attached, or left alone.
void FilesView::askNext()
{
    m_paths.removeFirst();
    if (m_paths.isEmpty())
        return closeForm();
    ask();
    m_form->setFocus();
}

void FilesView::ask()
{
    closeForm();
    const QString path = m_paths.first();
    m_form = new EntryForm(
        m_theme, {&kAttachment, {"kind", "title"}, tr("Attach %1").arg(QFileInfo(path).fileName()), tr("Attach it")},
        m_files.codes, m_session.clock().today(), this);
    m_form->begin("title", Value(QFileInfo(path).completeBaseName()));
    m_column->insertWidget(1, m_form);
    m_form->show();
    connect(m_form, &EntryForm::cancelled, this, &FilesView::askNext);
    connect(m_form, &EntryForm::saveWanted, this, [this, form = m_form, path] { keep(form, path); });
}

void FilesView::keep(EntryForm *form, const QString &path)
{
    Attachment attachment;
    attachment.person = m_id;
    if (const Result<void> filled = form->fill(attachment); !filled)
        return form->setError(filled.error());
    attachment.fileName = QFileInfo(path).fileName();
    form->setBusy(true);
    m_session.write<Committed>(
        this,
        [attachment, path](Workspace &workspace, TaskControl &) {
            return atDesk<Committed>(workspace, [&](const PeopleDesk &desk) -> Result<Committed> {
                LEYE_TRY(const QByteArray bytes, readFileToAttach(path));
                LEYE_TRY(Saved<Attachment> saved, leye::attach(desk, filesIn(workspace), attachment, bytes));
                return Committed(std::move(saved));
            });
        },
        [this, form = QPointer(form), path, attachment](Result<Committed> kept) {
            if (kept && form != m_form)
                m_aside[attachment.person.raw].removeOne(path);
            if (kept)
                Q_EMIT told({tr("%1 is attached.").arg(attachment.title), Mood::Ok, kept->action});
            if (form)
                form->setBusy(false);
            if (kept && form && form == m_form)
                askNext();
            else if (!kept && form && form == m_form)
                form->setError(kept.error());
            else if (!kept)
                Q_EMIT told({kept.error().message, Mood::Error, {}});
        });
}

void FilesView::closeForm()
{
    if (!m_form)
        return;
    if (m_form->isAncestorOf(QApplication::focusWidget()))
        m_list->setFocus();
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
}

void FilesView::takeOut()
{
    const FileLine *file = current();
    if (!file)
        return;
    if (!m_box)
        m_box = new ReasonBox(m_theme, this);
    m_box->ask(
        {tr("Take %1 out of the program?").arg(file->attachment.title),
         tr("The copy is no longer protected by this program: whoever finds it can read it. Delete it when it is "
            "not needed any more. Who took it out, and what for, is in the log."),
         tr("Take it out …"), tr("&What for"), tr("It goes into the log, for whoever reviews it.")},
        [this, file = *file](const QString &purpose) { writeOut(file, purpose); });
}

void FilesView::writeOut(const FileLine &file, const QString &purpose)
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Where to"), QDir::home().filePath(file.attachment.fileName));
    if (path.isEmpty())
        return;
    m_session.write<void>(
        this,
        [attachment = file.attachment, purpose, path](Workspace &workspace, TaskControl &) {
            return atDesk<void>(workspace, [&](const PeopleDesk &desk) -> Result<void> {
                LEYE_TRY(const QByteArray bytes, takeFileOut(desk, filesIn(workspace), attachment, purpose));
                return atomicWrite(path, bytes);
            });
        },
        [this, path](Result<void> written) {
            if (!written) {
                m_box->setError(written.error().message);
                return;
            }
            m_box->close();
            Q_EMIT told({tr("A copy lies at %1.").arg(path), Mood::Ok, {}});
        });
}

void FilesView::putIntoBin()
{
    if (const FileLine *file = current(); file && m_bin->isEnabled())
        Q_EMIT binWanted(file->attachment);
}

void FilesView::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_files.locked.isEmpty() && !localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FilesView::dropEvent(QDropEvent *event)
{
    attach(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

QString FilesView::title(const PersonSummary &summary) const
{
    for (const auto &[kind, count] : summary.timeline) {
        if (kind == TimelineKind::Attachment)
            return tr("Files %1").arg(count);
    }
    return tr("Files");
}

void FilesView::retranslate()
{
    setAccessibleName(tr("Files"));
    m_list->setAccessibleName(tr("Files"));
    m_attach->setText(tr("Attach a file …"));
    m_takeOut->setText(tr("Take out …"));
    m_bin->setText(tr("Put into the bin …"));
    m_preview->retranslate();
}

} // namespace leye
