// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsPage.h"

#include "SecretClipboard.h"
#include "Theme.h"
#include "Words.h"
#include "connections/ActionButton.h"
#include "connections/ConnectionActions.h"
#include "connections/ConnectionTexts.h"
#include "connections/ConnectionsModel.h"
#include "connections/ConnectionsView.h"
#include "connections/EmptyConnections.h"
#include "connections/StatusFilter.h"
#include "dialogs/NetworkDialog.h"
#include "instances/InstanceButton.h"
#include "widgets/BusyIndicator.h"
#include "widgets/ClearButton.h"
#include "widgets/FlatStyle.h"
#include "widgets/FlowLayout.h"
#include "widgets/NoteLine.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "workspace/Workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto NewsStay = 10s; ///< long enough to read a sentence that nobody asked for

} // namespace

ConnectionsPage::ConnectionsPage(Workspace *workspace, SecretClipboard *clipboard, const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_clipboard(clipboard)
    , m_model(new ConnectionsModel(this)) // a child, so that it still exists when the view closes
    , m_actions(new ConnectionActions(workspace, clipboard, this))
    , m_tools(new QHBoxLayout)
    , m_toolButtons(new FlowLayout)
    , m_instance(new InstanceButton(workspace, this))
    , m_initiate(new ActionButton(actions.initiate, this))
    , m_search(new QLineEdit)
    , m_filter(new StatusFilter)
    , m_body(new QStackedLayout)
    , m_view(new ConnectionsView)
    , m_nothingFound(new StatusLine)
    , m_actionButtons(new QWidget)
    , m_guided(makeGuided())
    , m_listProblem(new ProblemPanel)
    , m_actionProblem(new ProblemPanel)
    , m_openConsole(m_actionProblem->addButton(tr("&Open the Exalate console")))
    , m_said(new StatusLine)
    , m_clear(new QPushButton(tr("Clear the clipboard now")))
    , m_busy(new BusyIndicator)
    , m_summary(new StatusLine)
{
    const int margin = Theme::margin(this);
    const int gap = Theme::gap(this);

    auto *title = new TextLabel(tr("Connections"), Tone::Normal, TextLabel::Size::Title);
    QSizePolicy whole = title->sizePolicy();
    whole.setHorizontalPolicy(QSizePolicy::Minimum);
    title->setSizePolicy(whole);
    auto *titleRow = new QHBoxLayout;
    titleRow->addWidget(title);
    titleRow->addWidget(m_instance);
    titleRow->addStretch(1);

    FlatStyle::setAccented(m_initiate);
    for (ActionButton *button :
         {m_initiate, new ActionButton(actions.acceptInvitation, this), new ActionButton(actions.refresh, this)})
        m_toolButtons->addWidget(button);
    m_search->setAccessibleName(tr("Search connections"));
    m_search->setPlaceholderText(tr("Search connections"));
    addClearButton(m_search);
    m_search->setMinimumWidth(fontMetrics().averageCharWidth() * 28);
    m_tools->setSpacing(gap);
    m_tools->addLayout(m_toolButtons, 1);
    m_tools->addWidget(m_search);

    auto *nothingFound = new QWidget;
    auto *nothingFoundColumn = new QVBoxLayout(nothingFound);
    nothingFoundColumn->setContentsMargins({});
    nothingFoundColumn->addWidget(m_nothingFound);
    nothingFoundColumn->addStretch(1);
    for (QWidget *body : {static_cast<QWidget *>(m_view), static_cast<QWidget *>(new EmptyConnections), nothingFound})
        m_body->addWidget(body);

    auto *actionRow = new FlowLayout(m_actionButtons);
    for (QAction *action : m_actions->actions())
        actionRow->addWidget(new ActionButton(action, m_actionButtons));

    auto *footer = new QHBoxLayout;
    footer->addWidget(m_summary, 1);
    footer->addWidget(m_busy);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, gap);
    layout->setSpacing(gap);
    layout->addLayout(titleRow);
    layout->addLayout(m_tools);
    layout->addWidget(m_guided);
    layout->addWidget(m_listProblem);
    layout->addWidget(m_filter);
    layout->addLayout(m_body, 1);
    auto *saidRow = new QHBoxLayout;
    saidRow->addWidget(m_said, 1);
    saidRow->addWidget(m_clear);
    layout->addLayout(saidRow);
    layout->addWidget(m_actionProblem);
    layout->addWidget(m_actionButtons);
    layout->addLayout(footer);

    m_view->setModel(m_model);
    m_view->addActions(m_actions->actions()); // for their keys
    connect(new QShortcut(Qt::Key_Escape, m_search, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, m_search,
            &QLineEdit::clear);
    showClipboard();

    connect(m_instance, &InstanceButton::addRequested, this, &ConnectionsPage::addInstanceRequested);
    connect(m_instance, &InstanceButton::editRequested, this, &ConnectionsPage::editInstanceRequested);
    connect(m_instance, &InstanceButton::removeRequested, this, &ConnectionsPage::removeInstanceRequested);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setSearch(text.trimmed());
        showState();
        m_view->scrollTo(m_view->currentIndex());
    });
    connect(m_filter, &StatusFilter::chosen, this, [this] {
        m_model->setStatus(m_filter->choice());
        showState();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ConnectionsPage::showCurrent);
    connect(m_view, &ConnectionsView::detailsRequested, m_actions->details(), &QAction::trigger);
    connect(m_view, &ConnectionsView::menuRequested, this, &ConnectionsPage::popUpMenu);
    connect(m_listProblem, &ProblemPanel::retryRequested, actions.refresh, &QAction::trigger);
    connect(m_listProblem->addButtonFor({ProblemKey::SignInRefused, ProblemKey::SecretNotStored, ProblemKey::KeychainUnavailable},
                                        tr("Edit instance")),
            &QPushButton::clicked, this, &ConnectionsPage::editInstanceRequested);
    connect(m_listProblem->addButtonFor({ProblemKey::NodeOutdated}, tr("&Open the Exalate console")), &QPushButton::clicked, this,
            &ConnectionsPage::openConsole);
    connect(m_listProblem->addButtonFor({ProblemKey::ProxyProblem}, tr("Network…")), &QPushButton::clicked, this,
            [this] { NetworkDialog::open(m_workspace, window()); });
    m_listProblem->setPlace(Words::Place::List);
    connect(m_clipboard, &SecretClipboard::changed, this, &ConnectionsPage::showClipboard);
    connect(m_clear, &QPushButton::clicked, m_clipboard, &SecretClipboard::clearNow);
    connect(m_clear, &QPushButton::clicked, m_said, &StatusLine::clear);
    connect(m_actions, &ConnectionActions::begun, this, [this] {
        m_said->clear();
        m_actionProblem->setProblem({});
    });
    connect(m_actions, &ConnectionActions::said, this, &ConnectionsPage::say);
    m_saidLongEnough.setSingleShot(true);
    connect(&m_saidLongEnough, &QTimer::timeout, m_said, &StatusLine::clear);
    connect(m_actions, &ConnectionActions::problemOccurred, this, [this](const Problem &problem) {
        m_actionProblem->setProblem(problem, ProblemPanel::Details);
        m_openConsole->setVisible(isForConsole(problem.key) || problem.key == ProblemKey::OutcomeUnknown
                                  || problem.key == ProblemKey::NodeOutdated);
    });
    connect(m_openConsole, &QPushButton::clicked, this, &ConnectionsPage::openConsole);
    connect(m_workspace, &Workspace::currentChanged, this, &ConnectionsPage::watchCurrent);
    watchCurrent();
}

QWidget *ConnectionsPage::makeGuided()
{
    auto *signIn = new QPushButton(tr("&Sign in…"));
    auto *guided = new QWidget;
    auto *row = new FlowLayout(guided);
    row->addWidget(new NoteLine(
        tr("Not signed in: these are the connections that this program helped you with, and the status that you gave them.")));
    row->addWidget(signIn);
    connect(signIn, &QPushButton::clicked, this, &ConnectionsPage::editInstanceRequested);
    return guided;
}

QWidget *ConnectionsPage::firstControl() const
{
    return m_initiate;
}

void ConnectionsPage::openConsole()
{
    m_actions->openConsole();
}

void ConnectionsPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

ListLook ConnectionsPage::look() const
{
    return {.sortColumn = m_view->sortColumn(), .sortOrder = m_view->sortOrder(), .status = m_filter->choice()};
}

void ConnectionsPage::setLook(const ListLook &look)
{
    m_view->sortBy(look.sortColumn, look.sortOrder);
    m_filter->choose(look.status);
}

void ConnectionsPage::say(const QString &text)
{
    m_saidLongEnough.stop();
    m_said->say(text, Tone::Normal);
}

void ConnectionsPage::choose(const QString &id)
{
    m_wantedId = id;
    showList();
}

/// Drops a search or a filter that the wanted connection does not pass.
void ConnectionsPage::uncoverWanted()
{
    if (m_wantedId.isEmpty() || m_model->rowOf(m_wantedId) >= 0 || !m_session->watch().connection(m_wantedId))
        return;
    m_search->clear();
    m_filter->choose({});
}

void ConnectionsPage::showClipboard()
{
    const bool hadFocus = m_clear->hasFocus();
    m_clear->setVisible(m_clipboard->holdsOurs());
    if (hadFocus && m_clear->isHidden())
        m_view->setFocus();
}

/// The list is no wider than an eye follows a row. Buttons and search stand side by side if there is room, otherwise one below
/// the other.
void ConnectionsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int widest = std::max(1100, fontMetrics().height() * 66);
    const int side = std::max(Theme::margin(this), (width() - widest) / 2);
    QMargins margins = layout()->contentsMargins();
    margins.setLeft(side);
    margins.setRight(side);
    layout()->setContentsMargins(margins);
    const int search = std::max(m_search->sizeHint().width(), m_search->minimumWidth());
    const int wanted = m_toolButtons->sizeHint().width() + m_tools->spacing() + search;
    const int room = contentsRect().width() - 2 * side;
    m_tools->setDirection(wanted <= room ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

/// Switches to the connections of the current instance.
void ConnectionsPage::watchCurrent()
{
    m_said->clear();
    m_actionProblem->setProblem({});
    m_wantedId.clear();
    m_model->setConnections({}, QDateTime::currentDateTime());
    if (m_session)
        m_session->watch().disconnect(this);
    m_session = m_workspace->session();
    if (m_session) {
        connect(&m_session->watch(), &ConnectionWatch::changed, this, &ConnectionsPage::showList);
        connect(&m_session->watch(), &ConnectionWatch::connectionActivated, this, [this](const Connection &connection) {
            say(tr("%1 is now active.").arg(ConnectionTexts::name(connection)));
            m_saidLongEnough.start(NewsStay);
        });
    }
    showList();
}

void ConnectionsPage::showList()
{
    if (m_session) {
        m_model->setConnections(m_session->watch().connections(), QDateTime::currentDateTime());
        uncoverWanted();
    }
    showState();
}

void ConnectionsPage::showState()
{
    const ConnectionWatch *watch = m_session ? &m_session->watch() : nullptr;
    const bool loaded = watch && watch->isLoaded();
    const bool any = m_model->total() > 0;
    const bool found = m_model->rowCount() > 0;
    const bool empty = loaded && !any;

    m_guided->setVisible(m_session && m_session->instance().isGuided());
    const QPointer<QWidget> focused = window()->focusWidget();
    const bool loading = watch && !loaded && !watch->problem();
    m_body->setCurrentIndex(empty ? 1 : loading || (any && !found) ? 2 : 0);
    m_nothingFound->say(loading ? tr("Loading connections…") : any && !found ? whatIsNotFound() : QString());
    m_filter->setCounts(m_model->counts());
    m_filter->setVisible(any);
    m_search->setVisible(!empty);
    m_view->setEnabled(found);
    for (const int column : {ConnectionsModel::IssuesColumn, ConnectionsModel::LastSyncColumn})
        m_view->setColumnTold(column, !any || m_model->isTold(column));
    m_actionButtons->setVisible(any);
    if (focused && isAncestorOf(focused) && !focused->isVisibleTo(this))
        (empty ? static_cast<QWidget *>(m_initiate) : found ? static_cast<QWidget *>(m_view) : m_search)->setFocus();

    keepCurrentRow();
    showCurrent();
    showProblem();
    showSummary();
}

QString ConnectionsPage::whatIsNotFound() const
{
    const QString text = m_search->text().trimmed();
    if (!m_filter->choice())
        return tr("No connection matches “%1”.").arg(text);
    return text.isEmpty() ? tr("No connection has this status.") : tr("No connection with this status matches “%1”.").arg(text);
}

/// Makes sure that a row is current whenever there are rows: the buttons below act on it. The current row stays current; when it
/// is gone, its neighbour becomes current, or the first row.
void ConnectionsPage::keepCurrentRow()
{
    if (m_model->rowCount() == 0)
        return;
    QModelIndex current = m_view->currentIndex();
    if (const int wanted = m_wantedId.isEmpty() ? -1 : m_model->rowOf(m_wantedId); wanted >= 0) {
        current = m_model->index(wanted, ConnectionsModel::NameColumn);
        m_wantedId.clear();
    } else if (!current.isValid()) {
        current = m_model->index(std::max(0, m_model->rowOf(m_currentId)), ConnectionsModel::NameColumn);
    }
    m_view->setCurrentIndex(current);
    if (!m_view->selectionModel()->isRowSelected(current.row()))
        m_view->selectionModel()->select(current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ConnectionsPage::showCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        m_actions->setConnection({});
        return;
    }
    m_currentId = m_model->at(current.row()).id;
    m_actions->setConnection(m_model->at(current.row()));
}

void ConnectionsPage::showProblem()
{
    const ConnectionWatch *watch = m_session ? &m_session->watch() : nullptr;
    const auto problem = watch ? watch->problem() : std::nullopt;
    m_listProblem->setProblem(problem, ProblemPanel::Retry | ProblemPanel::Details);
}

void ConnectionsPage::showSummary()
{
    const ConnectionWatch *watch = m_session ? &m_session->watch() : nullptr;
    const bool refreshing = watch && watch->isRefreshing();
    m_busy->setVisible(refreshing);
    if (!watch || !watch->isLoaded()) {
        m_summary->clear();
        return;
    }
    const int shown = m_model->rowCount();
    const int all = m_model->total();
    const QString count = shown == all ? tr("%Ln connection(s)", nullptr, all)
                                       //: %1 is how many match the search, %Ln how many there are
                                       : tr("%1 of %Ln connection(s)", nullptr, all).arg(QLocale().toString(shown));
    if (!watch->list().isWhole) {
        const qint64 total = watch->list().total.value_or(0);
        m_summary->say(total > all
                           //: %1 and %2 are numbers of connections
                           ? tr("%1 of %2 connections: the instance returns only part of its list.")
                                 .arg(QLocale().toString(all), QLocale().toString(total))
                           //: %1 is a number of connections
                           : tr("%1 connections, perhaps more: the instance may return only part of its list.")
                                 .arg(QLocale().toString(all)));
        return;
    }
    const QString time = QLocale().toString(watch->refreshedAt().toLocalTime().time(), QLocale::ShortFormat);
    //: %1 is "5 connections", %2 a time of day
    m_summary->say(tr("%1 · refreshed %2").arg(count, time));
}

/// What a click on a heading does, for the keyboard.
void ConnectionsPage::addSortMenu(QMenu *menu)
{
    QMenu *sorting = menu->addMenu(tr("Sort &by"));
    const auto add = [this, sorting](QActionGroup *group, const QString &text, bool isChosen, int column, Qt::SortOrder order) {
        QAction *action = group->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChosen);
        sorting->addAction(action);
        connect(action, &QAction::triggered, m_view, [this, column, order] { m_view->sortBy(column, order); });
    };
    const int now = m_view->sortColumn();
    auto *columns = new QActionGroup(sorting);
    //: the order of a list: as the instance gives it
    add(columns, tr("Order of the instance"), now < 0, -1, Qt::AscendingOrder);
    for (int column = 0; column < ConnectionsModel::ColumnCount; ++column) {
        if (!m_view->isColumnHidden(column))
            add(columns, m_model->headerData(column, Qt::Horizontal).toString(), column == now, column, m_view->sortOrder());
    }
    sorting->addSeparator();
    auto *orders = new QActionGroup(sorting);
    orders->setEnabled(now >= 0);
    add(orders, tr("Ascending"), now >= 0 && m_view->sortOrder() == Qt::AscendingOrder, now, Qt::AscendingOrder);
    add(orders, tr("Descending"), now >= 0 && m_view->sortOrder() == Qt::DescendingOrder, now, Qt::DescendingOrder);
}

void ConnectionsPage::popUpMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(m_actions->actions());
    menu->addSeparator();
    addSortMenu(menu);
    menu->popup(at);
}
