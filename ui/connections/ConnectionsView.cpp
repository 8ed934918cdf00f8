// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/ConnectionsView.h"

#include "Words.h"
#include "connections/ConnectionDelegate.h"
#include "connections/ConnectionsHeader.h"
#include "connections/ConnectionsModel.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

ConnectionsView::ConnectionsView(QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(tr("Connections"));
    setHorizontalHeader(new ConnectionsHeader(this));
    setItemDelegate(new ConnectionDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::NoRole);
    viewport()->setAutoFillBackground(false);
    connect(this, &QTableView::doubleClicked, this, &ConnectionsView::detailsRequested);
}

void ConnectionsView::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    measure();
    sortBy(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
}

void ConnectionsView::sortBy(int column, Qt::SortOrder order)
{
    horizontalHeader()->setSortIndicator(column, order);
}

int ConnectionsView::sortColumn() const
{
    return horizontalHeader()->sortIndicatorSection();
}

Qt::SortOrder ConnectionsView::sortOrder() const
{
    return horizontalHeader()->sortIndicatorOrder();
}

/// Home and End lead to the first and the last row: the cells of a row are one thing here.
QModelIndex ConnectionsView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveHome && action != MoveEnd)
        return QTableView::moveCursor(action, modifiers);
    return model()->index(action == MoveHome ? 0 : model()->rowCount() - 1, std::max(0, currentIndex().column()));
}

/// Enter opens what a double click does. Shift+F10 opens the menu, as the menu key does: on X11 Qt has that for the key alone.
void ConnectionsView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        emit detailsRequested();
    else if (event->key() == Qt::Key_F10 && event->modifiers() == Qt::ShiftModifier && currentIndex().isValid())
        emit menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    else
        QTableView::keyPressEvent(event);
}

void ConnectionsView::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse) {
        if (indexAt(event->pos()).isValid())
            emit menuRequested(event->globalPos());
    } else if (currentIndex().isValid()) {
        emit menuRequested(viewport()->mapToGlobal(visualRect(currentIndex()).center()));
    }
}

void ConnectionsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void ConnectionsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ConnectionsView::setColumnTold(int column, bool told)
{
    if (told ? !m_untold.remove(column) : m_untold.contains(column))
        return;
    if (!told)
        m_untold.insert(column);
    fitColumns();
}

/// In a narrow window the numbers give way, then the times: a name that is cut is worth nothing.
void ConnectionsView::fitColumns()
{
    if (!model())
        return;
    int left = width() - fontMetrics().averageCharWidth() * 34 - m_widths.value(ConnectionsModel::StatusColumn);
    for (const int column : {ConnectionsModel::LastSyncColumn, ConnectionsModel::IssuesColumn}) {
        const bool fits = m_widths.value(column) <= left;
        setColumnHidden(column, m_untold.contains(column) || !fits);
        if (!isColumnHidden(column))
            left -= m_widths.value(column);
    }
}

// The focus is drawn around the whole row, but Qt repaints only one cell of it.
void ConnectionsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    viewport()->update();
}

void ConnectionsView::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

QItemSelectionModel::SelectionFlags ConnectionsView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    // The row that the actions below the list work on stays selected: a press beside the
    // rows, or with Ctrl, does not deselect it.
    if (!index.isValid())
        return QItemSelectionModel::NoUpdate;
    const auto command = QTableView::selectionCommand(index, event);
    return command & (QItemSelectionModel::Toggle | QItemSelectionModel::Deselect)
        ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows
        : command;
}

void ConnectionsView::measure()
{
    if (!model())
        return;
    const ConnectionDelegate::Measures size(this);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(size.rowHeight);
    verticalScrollBar()->setSingleStep(size.rowHeight / 2);

    const auto widest = [this](const QStringList &texts) {
        int width = 0;
        for (const QString &text : texts)
            width = std::max(width, fontMetrics().horizontalAdvance(text));
        return width;
    };
    const QDateTime now = QDateTime::currentDateTime();
    const QStringList times{Words::lastSync(now.addSecs(-59 * 60), now), Words::lastSync(now.addDays(-300), now),
                            Words::lastSync({}, now)};
    const QStringList statuses{
        Words::status({.id = {}, .status = Connection::Status::Pending}),
        Words::status({.id = {}, .status = Connection::Status::Active}),
        Words::status({.id = {}, .status = Connection::Status::Deactivated}),
        Words::status({.id = {}, .status = Connection::Status::Error}),
    };

    QHeaderView *header = horizontalHeader();
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * 16);
    setMinimumHeight(header->sizeHint().height() + 3 * size.rowHeight);
    const auto setWidth = [&](int column, int content) {
        header->setSectionResizeMode(column, QHeaderView::Fixed);
        m_widths[column] = std::max(header->sectionSizeHint(column), content + 2 * size.padding) + size.padding;
        header->resizeSection(column, m_widths[column]);
    };
    header->setSectionResizeMode(ConnectionsModel::NameColumn, QHeaderView::Stretch);
    setWidth(ConnectionsModel::IssuesColumn, 0);
    setWidth(ConnectionsModel::LastSyncColumn, widest(times));
    setWidth(ConnectionsModel::StatusColumn, widest(statuses) + size.dot + size.dotGap);
    fitColumns();
}
