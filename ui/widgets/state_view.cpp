// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_view.h"

#include "ui/widgets/controls.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

namespace leye {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int kSignPixels = 40;
constexpr int kSentenceWidth = 420; // lines of some thirty characters are read without losing the place

} // namespace

StateView::StateView(const Theme &theme, QWidget *content, QWidget *parent)
    : QStackedWidget(parent)
    , m_theme(theme)
    , m_message(new QWidget)
    , m_sign(new QLabel)
    , m_sentence(makeLabel({}, u"second"_s))
    , m_action(makeButton(u"stateAction"_s, {}))
{
    auto *column = new QVBoxLayout(m_message);
    column->setSpacing(space::kMedium);
    column->addStretch();
    m_sentence->setWordWrap(true);
    m_sentence->setFixedWidth(kSentenceWidth);
    m_sentence->setAlignment(Qt::AlignCenter);
    column->addWidget(m_sign, 0, Qt::AlignCenter);
    auto *row = new QHBoxLayout; // aligned itself, it would not get the height its lines need
    row->addStretch();
    row->addWidget(m_sentence);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_action, 0, Qt::AlignCenter);
    column->addStretch();
    addWidget(content);
    addWidget(m_message);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, &StateView::showLoading);
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (m_isError)
            Q_EMIT retryWanted();
        else
            Q_EMIT actionWanted();
    });
}

void StateView::showMessage(const QString &icon, Token token, Words sentence, Words action)
{
    m_sign->setPixmap(m_theme.pixmap(icon, token, kSignPixels, devicePixelRatioF()));
    m_sentenceWords = std::move(sentence);
    m_actionWords = std::move(action);
    m_patience.stop();
    setCurrentIndex(1);
    retell();
}

void StateView::retell()
{
    const QString action = m_actionWords ? m_actionWords() : QString();
    m_sentence->setText(m_sentenceWords());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    fit();
}

/// Where there is little room, it belongs to the words.
void StateView::fit()
{
    m_sign->show();
    m_sign->setVisible(m_message->layout()->totalHeightForWidth(width()) <= height());
}

void StateView::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fit();
}

void StateView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && currentWidget() == m_message) {
        retell();
        if (m_isError)
            Q_EMIT retryWanted();
    }
    QStackedWidget::changeEvent(event);
}

void StateView::showContent()
{
    m_patience.stop();
    setCurrentIndex(0);
}

void StateView::showLoading()
{
    m_isError = false;
    showMessage(u"clock"_s, Token::Sub, [] { return tr("Reading …"); }, {});
}

void StateView::showEmpty(const QString &icon, Words sentence, Words action)
{
    m_isError = false;
    showMessage(icon, Token::Sub, std::move(sentence), std::move(action));
}

void StateView::showError(const Error &error)
{
    m_isError = true;
    showMessage(
        u"error"_s, Token::Err, [message = error.message] { return message; }, [] { return tr("Try again"); });
}

} // namespace leye
