// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "instances/WelcomePage.h"

#include "Theme.h"
#include "widgets/FlatStyle.h"
#include "widgets/Logo.h"
#include "widgets/StatusLine.h"
#include "widgets/TextLabel.h"

#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace {

constexpr auto SandboxStarts = 5s; ///< by then its window is there, on a slow machine too

/// One of the ways to begin: what it is, what it takes, and its button.
class Card : public QWidget
{
public:
    Card(const QString &heading, const QString &text, QPushButton *button, QWidget *parent)
        : QWidget(parent)
    {
        const int gap = Theme::gap(this);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(2 * gap, 2 * gap, 2 * gap, 2 * gap);
        column->setSpacing(gap / 2);
        column->addWidget(new TextLabel(heading, Tone::Normal, TextLabel::Size::Heading, this));
        column->addWidget(new TextLabel(text, Tone::Soft, TextLabel::Size::Normal, this));
        column->addStretch(1);
        column->addSpacing(gap);
        column->addWidget(button, 0, Qt::AlignLeft);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Theme::of(this).line);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
};

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_add(new QPushButton(tr("&Add instance")))
    , m_sandbox(new QPushButton(tr("&Try the sandbox")))
    , m_cards(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_starting(new StatusLine)
{
    FlatStyle::setAccented(m_add);
    for (QPushButton *button : {m_add, m_sandbox})
        button->setAutoDefault(true); // Enter presses it, as Space does

    const int margin = Theme::margin(this);
    auto *titles = new QVBoxLayout;
    titles->setSpacing(Theme::hairGap(this));
    titles->addStretch(1);
    titles->addWidget(new TextLabel(tr("Connect issue trackers with Exalate"), Tone::Normal, TextLabel::Size::Title, this));
    titles->addWidget(
        new TextLabel(tr("You initiate a connection, send the invitation code to the other side, and see when it is "
                         "accepted."),
                      Tone::Soft, TextLabel::Size::Normal, this));
    titles->addStretch(1);
    auto *top = new QHBoxLayout;
    top->setSpacing(margin);
    top->addWidget(new Logo(this));
    top->addLayout(titles, 1);

    m_cards->setSpacing(margin);
    m_cards->addWidget(new Card(tr("Use your own instance"),
                                tr("You need its Exalate URL, which Exalate shows under General Settings."), m_add, this),
                       1);
    m_cards->addWidget(new Card(tr("Look around first"),
                                tr("The sandbox simulates companies with Exalate on this computer. It needs no account."),
                                m_sandbox, this),
                       1);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(2 * margin);
    column->addStretch(2);
    column->addLayout(top);
    column->addLayout(m_cards);
    column->addWidget(m_starting);
    column->addStretch(3);

    connect(m_add, &QPushButton::clicked, this, &WelcomePage::addInstanceRequested);
    connect(m_sandbox, &QPushButton::clicked, this, &WelcomePage::startSandbox);
}

QWidget *WelcomePage::firstControl() const
{
    return m_add;
}

/// However often the button is pressed, one sandbox starts until its window is there.
void WelcomePage::startSandbox()
{
    if (!m_starting->isHidden())
        return;
    m_starting->say(tr("Starting the sandbox. It opens in its own window."));
    QTimer::singleShot(SandboxStarts, m_starting, &StatusLine::clear);
    emit sandboxRequested();
}

/// The lines are no longer than an eye follows. The cards stand side by side where both have room.
void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int margin = Theme::margin(this);
    const int widest = std::max(720, fontMetrics().height() * 44);
    const int side = std::max(margin, (width() - widest) / 2);
    layout()->setContentsMargins(side, margin, side, margin);
    const bool isNarrow = width() - 2 * side < fontMetrics().height() * 30;
    m_cards->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}
