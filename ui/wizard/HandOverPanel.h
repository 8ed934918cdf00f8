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
/// is to be entered there, with a button that copies it (product.md, When the console does it).
class HandOverPanel : public QWidget
{
    Q_OBJECT
public:
    HandOverPanel(const LocalInstance &instance, QWidget *parent);

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

private:
    void openConsole();
    QPushButton *makeCopyButton(const QString &label, const std::function<void()> &copy);

    QUrl m_console;
    QPushButton *m_open;
    ValueList *m_values = nullptr;
    StatusLine *m_receipt;
};
