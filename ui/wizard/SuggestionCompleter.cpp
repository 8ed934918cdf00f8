// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/SuggestionCompleter.h"

#include "Words.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
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

QStringList SuggestionCompleter::splitPath(const QString &path) const
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (pathFromIndex(model()->index(row, 0)) == path)
            return {QString(QChar(QChar::Null))}; // nothing contains it
    }
    return QCompleter::splitPath(path);
}

bool SuggestionCompleter::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<QAbstractItemView *>(watched);
    if (list && event->type() == QEvent::KeyPress && !list->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            list->hide();
            QCoreApplication::sendEvent(widget(), event);
            return true;
        }
    }
    return QCompleter::eventFilter(watched, event);
}
