// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/file_preview.h"

#include "models/people/attachment_entry.h"
#include "ui/widgets/controls.h"
#include "ui/widgets/state_view.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace leye {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLeastWidth = 200;

} // namespace

FilePreview::FilePreview(DeskSession &session, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_image(new QLabel)
    , m_number(makeLabel({}, u"second"_s))
    , m_back(makeIconButton(u"pageBack"_s, {}))
    , m_next(makeIconButton(u"pageNext"_s, {}))
    , m_turner(new QWidget)
    , m_scroll(new QScrollArea)
{
    m_image->setObjectName(u"previewImage"_s);
    m_image->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setObjectName(u"preview"_s);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(m_image);
    auto *row = new QHBoxLayout(m_turner);
    row->setContentsMargins(0, 0, 0, 0);
    row->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_back, m_number, m_next})
        row->addWidget(part);
    row->addStretch();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_turner);
    column->addWidget(m_scroll, 1);
    m_state = new StateView(theme, content, this);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_state);
    connect(m_back, &QPushButton::clicked, this, [this] { read(m_shown.page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { read(m_shown.page + 1); });
    connect(m_state, &StateView::retryWanted, this, [this] { read(m_shown.page); });
    const auto draw = [this, &theme] {
        m_back->setIcon(theme.icon(u"left"_s, Token::Acc));
        m_next->setIcon(theme.icon(u"right"_s, Token::Acc));
    };
    draw();
    connect(&theme, &Theme::changed, this, draw);
    retranslate();
    show(std::nullopt);
}

void FilePreview::show(const std::optional<Attachment> &attachment)
{
    if (attachment && m_attachment && attachment->id == m_attachment->id)
        return;
    m_attachment = attachment;
    m_reading.cancel();
    m_shown = {};
    if (!attachment)
        m_state->showEmpty(u"file"_s, tr("Choose a file to look at it here."));
    else if (!canShow(attachment->mediaType))
        m_state->showEmpty(u"file"_s, tr("Files of this sort are not shown here. Take it out to look at it."));
    else
        read(1);
}

void FilePreview::read(int page)
{
    if (!m_attachment)
        return;
    m_state->showLoadingSoon();
    m_reading.cancel();
    const int width = std::max(kLeastWidth, m_scroll->viewport()->width());
    m_reading = m_session.read<FilePage>(
        this,
        [attachment = *m_attachment, folder = m_session.path() + u"/attachments"_s, page,
         width](DeskSession::Reading &reading, TaskControl &) -> Result<FilePage> {
            LEYE_TRY(const QByteArray bytes, openAttachment(reading.viewer, AttachmentFiles(folder), attachment));
            return drawPage(bytes, attachment.mediaType, page, width);
        },
        [this, id = m_attachment->id](Result<FilePage> drawn) {
            if (!m_attachment || id != m_attachment->id)
                return; // another file is looked at by now
            if (drawn)
                show(*drawn);
            else if (drawn.error().kind != Error::Kind::Cancelled)
                m_state->showError(drawn.error());
        });
}

void FilePreview::show(const FilePage &page)
{
    m_shown = page;
    m_image->setPixmap(QPixmap::fromImage(page.image));
    m_image->setAccessibleName(tr("%1, page %2 of %3").arg(m_attachment->title).arg(page.page).arg(page.pages));
    m_turner->setVisible(page.pages > 1);
    m_number->setText(u"%1 / %2"_s.arg(page.page).arg(page.pages));
    m_back->setEnabled(page.page > 1);
    m_next->setEnabled(page.page < page.pages);
    m_state->showContent();
}

void FilePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_PageDown && m_next->isEnabled() && m_turner->isVisible())
        read(m_shown.page + 1);
    else if (event->key() == Qt::Key_PageUp && m_back->isEnabled() && m_turner->isVisible())
        read(m_shown.page - 1);
    else
        QWidget::keyPressEvent(event);
}

void FilePreview::retranslate()
{
    m_scroll->setAccessibleName(tr("Preview"));
    for (const auto &[button, words] : {std::pair(m_back, tr("Page before")), std::pair(m_next, tr("Next page"))}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
}

} // namespace leye
