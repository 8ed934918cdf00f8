// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/HandOverPanel.h"

#include "Theme.h"
#include "Words.h"
#include "base/ShownText.h"
#include "url/InstanceUrl.h"
#include "widgets/FlowLayout.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/StatusLine.h"
#include "wizard/WantedTextEntry.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {

enum Column { Number, Label, Value, Button };

} // namespace

HandOverPanel::HandOverPanel(const LocalInstance &instance, QWidget *parent)
    : QWidget(parent)
    , m_where(new TextLabel(this))
    , m_open(new QPushButton(tr("&Open the Exalate console"), this))
    , m_report(new QPushButton(tr("Node &report…"), this))
    , m_narrow(new QCheckBox(tr("&Keep beside the browser"), this))
    , m_next(new QPushButton(this))
    , m_noBrowser(new StatusLine(this))
    , m_receipt(new StatusLine(this))
{
    m_report->setAutoDefault(false);
    m_hasReport = !instance.isGuided();
    m_report->setVisible(m_hasReport);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_report);
    buttons->addWidget(m_narrow);
    buttons->addWidget(m_noBrowser);
    auto *next = new FlowLayout;
    next->addWidget(m_next);
    next->addWidget(m_receipt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this));
    column->addWidget(m_where);
    column->addLayout(buttons);
    m_steps = new QWidget(this);
    column->addWidget(m_steps);
    column->addLayout(next);
    clear();
    connect(m_open, &QPushButton::clicked, this, &HandOverPanel::openConsole);
    connect(m_next, &QPushButton::clicked, this, &HandOverPanel::copyNext);
    connect(m_report, &QPushButton::clicked, this, &HandOverPanel::reportRequested);
    connect(m_narrow, &QCheckBox::toggled, this, &HandOverPanel::followWidth);
    connect(m_narrow, &QCheckBox::toggled, this, &HandOverPanel::narrowChanged);
}

void HandOverPanel::setConsole(const QUrl &page)
{
    m_console = page;
    //: %1 is a host name
    m_where->setText(
        tr("The Exalate console of %1 is open in your browser. Do this there:").arg(Words::leftToRight(hostOf(page))));
}

void HandOverPanel::clear()
{
    QWidget *former = m_steps;
    m_entries.clear();
    m_rows.clear();
    m_receipt->clear();
    m_lastInTabOrder = m_narrow;
    m_steps = new QWidget(this);
    m_grid = new QGridLayout(m_steps);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(Theme::gap(this));
    m_grid->setVerticalSpacing(Theme::hairGap(this) + 2);
    m_grid->setColumnStretch(Value, 1);
    delete layout()->replaceWidget(former, m_steps);
    delete former;
    showNext();
}

void HandOverPanel::addRow(QWidget *label, QWidget *value, QWidget *button)
{
    auto *number = new TextLabel(QLocale().toString(m_rows.size() + 1), Tone::Soft, TextLabel::Size::Normal, m_steps);
    m_rows << Row{number, label, value, button};
    place(m_rows.constLast(), int(m_rows.size()) - 1);
}

void HandOverPanel::place(const Row &row, int index)
{
    const int line = index * 2; // two lines of the grid for each step
    m_grid->addWidget(row.number, line, Number, Qt::AlignRight | Qt::AlignVCenter);
    if (!row.value) {
        m_grid->addWidget(row.label, line, Label, 1, 3, Qt::AlignVCenter);
        row.number->setVisible(!isNarrow());
        row.label->setVisible(!isNarrow());
        return;
    }
    const int valueLine = isNarrow() ? line + 1 : line;
    const int labelSpan = isNarrow() ? 2 : 1;
    m_grid->addWidget(row.label, line, Label, 1, labelSpan, Qt::AlignVCenter);
    m_grid->addWidget(row.value, valueLine, isNarrow() ? Label : Value, 1, labelSpan, Qt::AlignVCenter);
    m_grid->addWidget(row.button, valueLine, Button, Qt::AlignVCenter);
}

void HandOverPanel::tell(const QString &what)
{
    addRow(new TextLabel(what, m_steps));
}

void HandOverPanel::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        addSecret(label, shownText(value), [value] { QGuiApplication::clipboard()->setText(value); });
}

void HandOverPanel::addSecret(const QString &label, const QString &shown, const std::function<void()> &copy)
{
    auto *value = new ReadOnlyValue(label, m_steps);
    value->setValue(shown);
    addValue(label, value, copy);
}

WantedTextEntry *HandOverPanel::addEntry(const QString &label, const WantedText &text, const QString &value)
{
    auto *entry = new WantedTextEntry(text, WantedTextEntry::Size::Small, m_steps);
    entry->field()->setAccessibleName(label);
    entry->show(value);
    addValue(label, entry->field(), [entry] { QGuiApplication::clipboard()->setText(entry->text().trimmed()); });
    const qsizetype index = m_entries.size() - 1;
    const auto show = [this, index](const QString &typed) { entryEdited(index, typed.trimmed().isEmpty()); };
    show(value);
    connect(entry, &WantedTextEntry::textChanged, this, show);
    return entry;
}

void HandOverPanel::addValue(const QString &label, QWidget *value, const std::function<void()> &copy)
{
    auto *button = new QPushButton(tr("Copy"), m_steps);
    //: %1 is the label of a value, such as "Connection name"
    button->setAccessibleName(tr("Copy: %1").arg(label));
    button->setAutoDefault(false);
    addRow(new TextLabel(label, Tone::Soft, TextLabel::Size::Normal, m_steps), value, button);
    connect(button, &QPushButton::clicked, this, [this, index = m_entries.size()] { this->copy(index); });
    m_entries << Entry{label, copy, button};
    putInTabOrder(value, button);
    showNext();
}

void HandOverPanel::putInTabOrder(QWidget *value, QPushButton *button)
{
    for (QWidget *widget : {value, static_cast<QWidget *>(button), static_cast<QWidget *>(m_next)}) {
        QWidget::setTabOrder(m_lastInTabOrder, widget);
        if (widget != m_next)
            m_lastInTabOrder = widget;
    }
}

bool HandOverPanel::isNarrow() const
{
    return m_narrow->isChecked();
}

void HandOverPanel::followWidth()
{
    m_where->setVisible(!isNarrow());
    m_open->setVisible(!isNarrow());
    m_report->setVisible(m_hasReport && !isNarrow());
    for (int i = 0; i < m_rows.size(); ++i) {
        for (QWidget *widget : {m_rows[i].number, m_rows[i].label, m_rows[i].value, m_rows[i].button})
            m_grid->removeWidget(widget);
        place(m_rows[i], i);
    }
}

void HandOverPanel::openConsole()
{
    m_noBrowser->clear();
    if (!QDesktopServices::openUrl(m_console))
        tellNoBrowser();
}

void HandOverPanel::tellNoBrowser()
{
    //: %1 is an address
    m_noBrowser->say(tr("The browser could not be opened. Open %1 yourself.")
                         .arg(Words::leftToRight(m_console.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))),
                     Tone::Warn);
}

void HandOverPanel::copy(qsizetype index)
{
    Entry &entry = m_entries[index];
    entry.copy();
    entry.isCopied = true;
    entry.button->setText(tr("✓ Copied"));
    //: %1 is the label of a value, such as "Connection name"
    m_receipt->say(tr("✓ Copied: %1").arg(entry.label), Tone::Ok);
    showNext();
    if (m_next->isHidden())
        emit allCopied();
}

void HandOverPanel::copyNext()
{
    const auto next = std::ranges::find_if(m_entries, &Entry::isNext);
    if (next != m_entries.end())
        copy(next - m_entries.begin());
}

/// What was copied before is not what stands there now.
void HandOverPanel::entryEdited(qsizetype index, bool isEmpty)
{
    Entry &entry = m_entries[index];
    entry.isEmpty = isEmpty;
    entry.isCopied = false;
    entry.button->setText(tr("Copy"));
    entry.button->setEnabled(!isEmpty);
    showNext();
}

void HandOverPanel::showNext()
{
    const auto next = std::ranges::find_if(m_entries, &Entry::isNext);
    const bool isAny = next != m_entries.end();
    const bool wasAny = !m_next->isHidden();
    m_next->setVisible(isAny);
    if (isAny)
        //: %1 is the label of a value, such as "Connection name"
        m_next->setText(tr("Copy ne&xt: %1").arg(next->label));
    if (isAny != wasAny)
        emit nextChanged();
}
