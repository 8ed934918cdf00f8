// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QUrl>
#include <QWidget>

#include <functional>

class QPushButton;
class StatusLine;
class ValueList;

/// Where a node does not do it for other programs: opens the node's own console in the browser, and has every value that is
/// to be entered there, with a button that copies it (product.md, When the node can't do it).
class HandOverPanel : public QWidget
{
    Q_OBJECT
public:
    HandOverPanel(const QUrl &console, QWidget *parent);

    /// A value that everyone may see; an empty one is left out.
    void add(const QString &label, const QString &value);
    /// A value that is not shown; `copy` puts it into the clipboard.
    void addSecret(const QString &label, const QString &shown, const std::function<void()> &copy);

private:
    QPushButton *makeCopyButton(const QString &label, const std::function<void()> &copy);

    ValueList *m_values;
    StatusLine *m_receipt;
};
