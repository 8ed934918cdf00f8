// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/WizardDialog.h"

#include "Theme.h"
#include "dialogs/Question.h"
#include "widgets/BusyIndicator.h"
#include "widgets/FlatStyle.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/StepsBar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStyle>
#include <QVBoxLayout>
#include <QWindow>

#include <algorithm>
#include <utility>

namespace {

constexpr int NarrowWidth = 23; ///< in heights of a line of text

/// A line between the page and the buttons.
class Divider : public QWidget
{
public:
    explicit Divider(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), Theme::of(this).line); }
};

} // namespace

WizardDialog::WizardDialog(Words::Place place, QWidget *parent)
    : QDialog(parent)
    , m_title(new TextLabel({}, Tone::Normal, TextLabel::Size::Title))
    , m_steps(new StepsBar)
    , m_scroll(new QScrollArea(this))
    , m_pages(new QVBoxLayout)
    , m_problem(new ProblemPanel(this))
    , m_console(m_problem->addButton(tr("Open the Exalate c&onsole")))
    , m_buttons(new QHBoxLayout)
    , m_previous(new QPushButton(tr("&Previous"), this))
    , m_info(new TextLabel({}, Tone::Soft, TextLabel::Size::Small, this))
    , m_busy(new BusyIndicator(this))
    , m_sentence(new StatusLine(this))
    , m_cancel(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    m_next->setDefault(true);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int margin = Theme::margin(this);
    column->setContentsMargins(margin, margin * 3 / 4, margin, Theme::gap(this));
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_title);
    column->addWidget(m_steps);
    column->addLayout(m_pages, 1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    m_buttons->setContentsMargins(margin * 3 / 4, Theme::gap(this), margin * 3 / 4, Theme::gap(this));
    m_buttons->setSpacing(Theme::gap(this) * 2 / 3);
    m_buttons->addWidget(m_previous);
    m_buttons->addWidget(m_info);
    m_buttons->addStretch();
    m_buttons->addWidget(m_busy);
    m_buttons->addWidget(m_sentence);
    addInOrder(m_cancel, m_next);

    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins({});
    frame->setSpacing(0);
    frame->addWidget(m_scroll, 1);
    frame->addWidget(new Divider(this));
    frame->addLayout(m_buttons);

    resize(WizardDialog::sizeHint()); // QWidget::adjustSize() would limit it to two thirds of the screen
    m_busy->hide();
    connect(m_previous, &QPushButton::clicked, this, &WizardDialog::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &WizardDialog::nextRequested);
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(Qt::CTRL | enter, this), &QShortcut::activated, m_next, &QPushButton::click);
    connect(m_cancel, &QPushButton::clicked, this, &WizardDialog::reject);
    connect(m_problem, &ProblemPanel::retryRequested, this, &WizardDialog::retryRequested);
    connect(m_problem->addButtonFor({ProblemKey::SignInRefused, ProblemKey::SecretNotStored, ProblemKey::KeychainUnavailable},
                                    tr("&Edit instance")),
            &QPushButton::clicked, this, &WizardDialog::credentialsRequested);
    connect(m_problem->addButtonFor({ProblemKey::ProxyProblem}, tr("Net&work…")), &QPushButton::clicked, this,
            &WizardDialog::networkRequested);
    connect(m_problem->addButtonFor({ProblemKey::OutcomeUnknown}, tr("&Send again…")), &QPushButton::clicked, this,
            &WizardDialog::askBeforeSendingAgain);
    connect(m_console, &QPushButton::clicked, this, &WizardDialog::consoleRequested);
    m_problem->setPlace(place);
}

void WizardDialog::addInOrder(QPushButton *cancel, QPushButton *next)
{
    const int layout = style()->styleHint(QStyle::SH_DialogButtonLayout, nullptr, this);
#ifdef Q_OS_WIN
    const bool nextFirst = layout == QDialogButtonBox::WinLayout;
#else
    const bool nextFirst = layout == QDialogButtonBox::KdeLayout;
#endif
    m_buttons->addWidget(nextFirst ? next : cancel);
    m_buttons->addWidget(nextFirst ? cancel : next);
}

QSize WizardDialog::sizeHint() const
{
    // 780x660 at the usual size of text; with larger text, as much of the screen as it needs.
    const int line = fontMetrics().height();
    const QSize wanted = QSize(780, 660).expandedTo({line * 41, line * 35});
    return screen() ? wanted.boundedTo(screen()->availableSize() * 9 / 10) : wanted;
}

QString WizardDialog::waitingSentence(const QDateTime &until)
{
    //: %1 is a time of day
    return tr("The first request may still be running. Looking for its connection until %1…")
        .arg(QLocale().toString(until.toLocalTime().time(), QLocale::LongFormat));
}

void WizardDialog::setFooter(const Footer &footer)
{
    m_isCommitting = footer.isCommitting;
    m_previous->setVisible(footer.canGoBack);
    m_info->setText(footer.info);
    m_info->setVisible(!footer.info.isEmpty() && !footer.canGoBack && footer.sentence.isEmpty());
    m_busy->setVisible(footer.isBusy || footer.isCommitting);
    m_sentence->say(footer.sentence);
    m_next->setText(footer.next);
    if (std::exchange(m_isNextDefault, footer.isDefault) != footer.isDefault) // only on a change: a focused button is default
        m_next->setDefault(footer.isDefault);
    FlatStyle::setAccented(m_next, footer.isAccented);
    m_next->setEnabled(!footer.isCommitting);
    m_cancel->setText(footer.isCommitting ? tr("Close") : tr("Cancel"));
    m_cancel->setVisible(!isCommitted());
    if (m_page)
        m_page->setEnabled(!footer.isCommitting);
}

/// Enter presses the default button, if the page has one; else it goes on to the next control (rules.md 15). A button that has
/// the focus takes Enter before it comes here.
void WizardDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (ManualDialog::isHelp(event))
        ManualDialog::open(manualPage(), this);
    else if (isEnter && !m_isNextDefault && !(m_page && m_page->defaultButton()))
        focusNextChild();
    else
        QDialog::keyPressEvent(event);
}

void WizardDialog::setSteps(const QStringList &names, qsizetype current)
{
    m_steps->setSteps(names, current);
}

QWidget *WizardDialog::pageParent() const
{
    return m_scroll->widget();
}

void WizardDialog::showPage(WizardPage *page, const QString &title)
{
    if (m_page == page)
        return;
    if (m_pages->indexOf(page) < 0) {
        m_pages->addWidget(page);
        connect(page, &WizardPage::narrowChanged, this, &WizardDialog::followWidth);
    }
    if (m_page)
        m_page->hide();
    m_page = page;
    m_page->addBelow(m_problem); // close to what it is about
    m_title->setText(title);
    page->show();
    followWidth();
    m_scroll->verticalScrollBar()->setValue(0);
    if (QPushButton *button = page->defaultButton())
        button->setDefault(true);
    page->firstField()->setFocus(Qt::TabFocusReason); // as by Tab, a line of text is selected: typing replaces what is proposed
    m_scroll->ensureWidgetVisible(page->firstField());
}

void WizardDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    keepLinesShort(width());
}

/// However wide the window is, texts and fields are no wider than can be read.
void WizardDialog::keepLinesShort(int width)
{
    const int widest = fontMetrics().height() * 49;
    const int side = std::max(Theme::margin(this), (width - widest) / 2);
    QLayout *content = m_scroll->widget()->layout();
    QMargins margins = content->contentsMargins();
    margins.setLeft(side);
    margins.setRight(side);
    content->setContentsMargins(margins);
}

void WizardDialog::followWidth()
{
    const bool isNarrow = m_page->isNarrow();
    if (isNarrow == m_wideGeometry.has_value())
        return;
    m_title->setVisible(!isNarrow);
    m_steps->setVisible(!isNarrow);
    if (windowHandle())
        windowHandle()->setFlag(Qt::WindowStaysOnTopHint, isNarrow); // QWidget's own would hide and show the window
    if (!isNarrow) {
        setGeometry(*std::exchange(m_wideGeometry, std::nullopt));
        return;
    }
    m_wideGeometry = geometry();
    const QRect room = screen()->availableGeometry();
    const QWidget *content = m_scroll->widget();
    keepLinesShort(0);
    content->layout()->activate();
    const int wanted = qMax(fontMetrics().height() * NarrowWidth, content->minimumSizeHint().width() + Theme::gap(this));
    const int least =
        content->layout()->totalHeightForWidth(wanted) + layout()->sizeHint().height() - m_scroll->sizeHint().height();
    const QSize size = QSize(wanted, least).boundedTo(room.size());
    const QPoint frame(frameGeometry().right() - geometry().right(), geometry().top() - frameGeometry().top());
    // In one step: a window system may move a window while it is still as wide as before.
    setGeometry(QRect({room.right() - size.width() - frame.x(), room.top() + frame.y()}, size));
}

void WizardDialog::focusOn(QWidget *field)
{
    field->setFocus(Qt::OtherFocusReason);
    m_scroll->ensureWidgetVisible(field);
}

void WizardDialog::showProblem(const std::optional<Problem> &problem, const Help &help)
{
    const bool isNew = problem && problem != m_problem->problem();
    m_problem->setProblem(problem, help.canRetry ? ProblemPanel::Retry | ProblemPanel::Details : ProblemPanel::Details);
    m_console->setVisible(help.canHandOver);
    if (isNew)
        focusOn(m_problem->textRegion());
}

void WizardDialog::askBeforeSendingAgain()
{
    const Question question{
        .title = windowTitle(),
        .text = tr("Send it again?"),
        .consequence = tr("The first request may already have created the connection. If so, sending it again creates a second "
                          "one, and you will have to delete one of them."),
        .yes = tr("&Send again"),
    };
    question.ask(this, [this] { emit sendAnywayRequested(); });
}

void WizardDialog::addHelp(const QList<ProblemKey> &problems, QPushButton *button)
{
    m_problem->addButtonFor(problems, button);
}

QPushButton *WizardDialog::addLeftButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->insertWidget(1, button);
    return button;
}

void WizardDialog::reject()
{
    if (isCommitted())
        accept();
    else if (isWorthKeeping() && !m_isCommitting)
        askBeforeClosing();
    else
        closeForGood();
}

void WizardDialog::closeForGood()
{
    abandon();
    QDialog::reject();
}

void WizardDialog::askBeforeClosing()
{
    if (m_question)
        return;
    const Question question{
        .title = windowTitle(),
        .text = tr("Close without finishing?"),
        .consequence = tr("What you entered here will be lost."),
        .yes = tr("&Discard"),
        .no = tr("&Keep editing"),
    };
    m_question = question.ask(this, [this] { closeForGood(); });
}
