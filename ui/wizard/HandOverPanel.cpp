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
#include "widgets/ValueList.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

HandOverPanel::HandOverPanel(const LocalInstance &instance, const QString &whereToClick, QWidget *parent)
    : QWidget(parent)
    , m_console(instance.exalateUrl)
    , m_open(new QPushButton(tr("&Open the Exalate console"), this))
    , m_next(new QPushButton(this))
    , m_noBrowser(new StatusLine(this))
    , m_receipt(new StatusLine(this))
{
    //: %1 is a host name, %2 a sentence
    const QString where =
        tr("The Exalate console of %1 is open in your browser. %2").arg(Words::leftToRight(hostOf(m_console)), whereToClick);
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_noBrowser);
    auto *next = new FlowLayout;
    next->addWidget(m_next);
    next->addWidget(m_receipt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this));
    column->addWidget(new TextLabel(where, this));
    column->addLayout(buttons);
    column->addWidget(new TextLabel(tr("Enter these values there:"), Tone::Normal, TextLabel::Size::Heading, this));
    m_values = new ValueList(this);
    column->addWidget(m_values);
    column->addLayout(next);
    clear();
    connect(m_open, &QPushButton::clicked, this, &HandOverPanel::openConsole);
    connect(m_next, &QPushButton::clicked, this, &HandOverPanel::copyNext);
}

void HandOverPanel::clear()
{
    QWidget *former = m_values;
    m_entries.clear();
    m_lastInTabOrder = m_open;
    m_values = new ValueList(this);
    delete layout()->replaceWidget(former, m_values);
    delete former;
    showNext();
}

void HandOverPanel::add(const QString &label, const QString &value)
{
    if (!value.isEmpty())
        addSecret(label, shownText(value), [value] { QGuiApplication::clipboard()->setText(value); });
}

void HandOverPanel::tell(const QString &label, const QString &what)
{
    ReadOnlyValue *value = m_values->add(label);
    value->setValue(what);
    putInTabOrder(value, nullptr);
}

void HandOverPanel::addSecret(const QString &label, const QString &shown, const std::function<void()> &copy)
{
    QPushButton *button = makeCopyButton(label, copy);
    ReadOnlyValue *value = m_values->addWithButton(label, button);
    value->setValue(shown);
    putInTabOrder(value, button);
}

void HandOverPanel::putInTabOrder(QWidget *value, QPushButton *button)
{
    for (QWidget *widget : {value, static_cast<QWidget *>(button), static_cast<QWidget *>(m_next)}) {
        if (!widget)
            continue;
        QWidget::setTabOrder(m_lastInTabOrder, widget);
        if (widget != m_next)
            m_lastInTabOrder = widget;
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
    m_noBrowser->say(tr("No browser could be opened. Open %1 by hand.")
                         .arg(Words::leftToRight(m_console.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))),
                     Tone::Warn);
}

QPushButton *HandOverPanel::makeCopyButton(const QString &label, const std::function<void()> &copy)
{
    auto *button = new QPushButton(tr("Copy"), m_values);
    //: %1 is the label of a value, such as "Connection name"
    button->setAccessibleName(tr("Copy: %1").arg(label));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, index = m_entries.size()] { this->copy(index); });
    m_entries << Entry{label, copy, button};
    showNext();
    return button;
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
    const auto next = std::ranges::find(m_entries, false, &Entry::isCopied);
    if (next != m_entries.end())
        copy(next - m_entries.begin());
}

void HandOverPanel::showNext()
{
    const auto next = std::ranges::find(m_entries, false, &Entry::isCopied);
    const bool isAny = next != m_entries.end();
    m_next->setVisible(isAny);
    if (isAny)
        //: %1 is the label of a value, such as "Connection name"
        m_next->setText(tr("Copy ne&xt: %1").arg(next->label));
}
