// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/SuggestionCompleter.h"

#include "Words.h"

#include <QStandardItemModel>

namespace {
constexpr int AddressRole = Qt::UserRole;
}

SuggestionCompleter::SuggestionCompleter(const QList<Workspace::Suggestion> &suggestions, QObject *parent)
    : QCompleter(parent)
{
    auto *model = new QStandardItemModel(this);
    for (const Workspace::Suggestion &suggestion : suggestions) {
        const QString address = suggestion.address.toString(QUrl::FullyEncoded);
        //: %1 is the name of an instance, %2 its address
        auto *item = new QStandardItem(tr("%1 · %2").arg(Words::leftToRight(suggestion.name), Words::leftToRight(address)));
        item->setData(address, AddressRole);
        model->appendRow(item);
    }
    setModel(model);
    setFilterMode(Qt::MatchContains);
    setCaseSensitivity(Qt::CaseInsensitive);
}

QString SuggestionCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(AddressRole).toString();
}
