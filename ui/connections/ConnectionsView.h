// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QTableView>

/// The list of connections: a table with a card for each row, moved through by row. Rows cost nothing until they are seen,
/// so that 10,000 stay fluid (product.md, Connections).
class ConnectionsView : public QTableView
{
    Q_OBJECT
public:
    explicit ConnectionsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;

signals:
    /// The context menu of the current row is wanted at `at`, in global coordinates; by mouse or by key.
    void menuRequested(const QPoint &at);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index, const QEvent *event) const override;

private:
    void measure();
};
