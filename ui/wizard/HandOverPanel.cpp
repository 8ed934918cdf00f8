// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/HandOverPanel.h"

#include "Theme.h"
#include "base/ShownText.h"
#include "widgets/FlowLayout.h"
#include "widgets/ReadOnlyValue.h"
#include "widgets/StatusLine.h"
#include "widgets/ValueList.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

HandOverPanel::HandOverPanel(const QUrl &console, QWidget *parent)
    : QWidget(parent)
    , m_values(new ValueList(this))
    , m_receipt(new StatusLine(this))
{
    auto *open = new QPushButton(tr("&Open the Exalate console"), this);
    auto *buttons = new FlowLayout;
    buttons->addWidget(open);
    buttons->addWidget(m_receipt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this));
    column->addLayout(buttons);
    column->addWidget(new TextLabel(tr("Enter these values there:"), this));
    column->addWidget(m_values);
    connect(open, &QPushButton::clicked, this, [console] { QDesktopServices::openUrl(console); });
}

void HandOverPanel::add(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const auto copy = [value] { QGuiApplication::clipboard()->setText(value); };
    m_values->add(label, makeCopyButton(label, copy))->setValue(shownText(value));
}

void HandOverPanel::addSecret(const QString &label, const QString &shown, const std::function<void()> &copy)
{
    m_values->add(label, makeCopyButton(label, copy))->setValue(shown);
}

QPushButton *HandOverPanel::makeCopyButton(const QString &label, const std::function<void()> &copy)
{
    auto *button = new QPushButton(tr("Copy"), m_values);
    //: %1 is the label of a value, such as "Connection name"
    button->setAccessibleName(tr("Copy: %1").arg(label));
    connect(button, &QPushButton::clicked, this, [this, label, copy] {
        copy();
        //: %1 is the label of a value, such as "Connection name"
        m_receipt->say(tr("✓ Copied: %1").arg(label), Tone::Ok);
    });
    return button;
}
