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
};
