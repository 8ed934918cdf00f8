// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "instance/Instance.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QGridLayout;
class QPushButton;
class StatusLine;
class TextLabel;
class WantedTextEntry;
struct WantedText;

/// Where a node does not do it for other programs: leads to the node's own console in the browser, and has every step there with
/// its number, in the order in which the console asks (product.md, When the console does it). A value to enter there has a button
/// that copies it; `Copy next` copies one after the other.
class HandOverPanel : public QWidget
{
    Q_OBJECT
public:
    HandOverPanel(const LocalInstance &instance, QWidget *parent);

    /// Where the console was opened, and is opened again.
    void setConsole(const QUrl &page);
    /// Removes the steps.
    void clear();
    /// A step without anything to copy.
    void tell(const QString &what);
    /// A value that everyone may see; an empty one is left out.
    void add(const QString &label, const QString &value);
    /// A value that is edited here. It is passed over as long as it is empty.
    WantedTextEntry *addEntry(const QString &label, const WantedText &text, const QString &value);
    /// A value that is not shown; `copy` puts it into the clipboard.
    void addSecret(const QString &label, const QString &shown, const std::function<void()> &copy);
    /// Says that the console could not be opened.
    void tellNoBrowser();

    /// True while only the values are shown, beside the browser.
    bool isNarrow() const;
    /// Hidden once everything was copied.
    QPushButton *nextButton() const { return m_next; }

signals:
    void narrowChanged();
    /// The person wants to see what the node offers to programs.
    void reportRequested();
    /// `Copy next` came or went.
    void nextChanged();
    /// The last value was copied, by whichever button.
    void allCopied();

private:
    struct Entry {
        QString label;
        std::function<void()> copy;
        QPushButton *button;
        bool isCopied = false;
        bool isEmpty = false;

        bool isNext() const { return !isCopied && !isEmpty; }
    };

    /// A step. Beside the browser the label stands above the value, and a step without a value is left out.
    struct Row {
        QWidget *number;
        QWidget *label;
        QWidget *value;
        QWidget *button;
    };

    void openConsole();
    void addRow(QWidget *label, QWidget *value = nullptr, QWidget *button = nullptr);
    void place(const Row &row, int index);
    void followWidth();
    void addValue(const QString &label, QWidget *value, const std::function<void()> &copy);
    void copy(qsizetype index);
    void copyNext();
    void entryEdited(qsizetype index, bool isEmpty);
    void showNext();
    /// Puts a value and its button behind those before them, and `Copy next` behind all.
    void putInTabOrder(QWidget *value, QPushButton *button);

    QUrl m_console;
    TextLabel *m_where;
    QPushButton *m_open;
    QPushButton *m_report;
    bool m_hasReport = true; ///< a guided instance is not asked what it offers
    QCheckBox *m_narrow;
    QPushButton *m_next;
    QWidget *m_steps = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<Entry> m_entries;
    QList<Row> m_rows;
    QWidget *m_lastInTabOrder;
    StatusLine *m_noBrowser;
    StatusLine *m_receipt;
};
