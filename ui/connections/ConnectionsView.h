// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QHash>
#include <QSet>
#include <QTableView>

/// The list of connections: a table with a card for each row, moved through by row. Rows cost nothing until they are seen,
/// so that 10,000 stay fluid (product.md, Connections).
class ConnectionsView : public QTableView
{
    Q_OBJECT
public:
    explicit ConnectionsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

    /// Sorts by a column; with -1 the rows stand in the model's own order.
    void sortBy(int column, Qt::SortOrder order);
    /// The column that the rows are sorted by, or -1.
    int sortColumn() const;
    Qt::SortOrder sortOrder() const;

    /// A column that no row tells anything in is hidden; so are others where the names would have too little room.
    void setColumnTold(int column, bool told);

signals:
    /// The details of the current row are wanted: Enter, or a double click.
    void detailsRequested();
    /// The context menu of the current row is wanted at `at`, in global coordinates; by mouse or by key.
    void menuRequested(const QPoint &at);

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void measure();
    void fitColumns();

    QSet<int> m_untold;       ///< columns
    QHash<int, int> m_widths; ///< of the columns that have a fixed one
};
