// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workspace/Workspace.h"

#include <QCompleter>

/// Offers addresses that are known, found by their name or by themselves; what is completed is the address.
class SuggestionCompleter : public QCompleter
{
    Q_OBJECT
public:
    SuggestionCompleter(const QList<Workspace::Suggestion> &suggestions, QObject *parent);

    QString pathFromIndex(const QModelIndex &index) const override;
    /// A whole address needs no suggestion.
    QStringList splitPath(const QString &path) const override;

    /// Enter without a choice is the field's, and closes the list.
    bool eventFilter(QObject *watched, QEvent *event) override;
};
