// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "instance/Instance.h"

#include <QWidget>

#include <functional>

class QPushButton;
class StatusLine;
class ValueList;

/// Where a node does not do it for other programs: leads to the node's own console in the browser, and has every value that
/// is to be entered there, in the order in which the console asks, with a button that copies it (product.md, When the console
/// does it). `Copy next` copies one after the other.
class HandOverPanel : public QWidget
{
    Q_OBJECT
public:
    /// `whereToClick` says where the console begins with it.
    HandOverPanel(const LocalInstance &instance, const QString &whereToClick, QWidget *parent);

    /// Removes the values that were added.
    void clear();
    /// A value that everyone may see; an empty one is left out.
    void add(const QString &label, const QString &value);
    /// What to do there with a field that has nothing to copy.
    void tell(const QString &label, const QString &what);
    /// A value that is not shown; `copy` puts it into the clipboard.
    void addSecret(const QString &label, const QString &shown, const std::function<void()> &copy);
    /// Says that the console could not be opened.
    void tellNoBrowser();

    QPushButton *openButton() const { return m_open; }
    /// Hidden once everything was copied.
    QPushButton *nextButton() const { return m_next; }

signals:
    /// The last value was copied, by whichever button.
    void allCopied();

private:
    struct Entry {
        QString label;
        std::function<void()> copy;
        QPushButton *button;
        bool isCopied = false;
    };

    void openConsole();
    QPushButton *makeCopyButton(const QString &label, const std::function<void()> &copy);
    void copy(qsizetype index);
    void copyNext();
    void showNext();
    /// Puts a value and its button behind those before them, and `Copy next` behind all.
    void putInTabOrder(QWidget *value, QPushButton *button);

    QUrl m_console;
    QPushButton *m_open;
    QPushButton *m_next;
    ValueList *m_values = nullptr;
    QList<Entry> m_entries;
    QWidget *m_lastInTabOrder;
    StatusLine *m_noBrowser;
    StatusLine *m_receipt;
};
