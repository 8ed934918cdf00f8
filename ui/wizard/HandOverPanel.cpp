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

HandOverPanel::HandOverPanel(const LocalInstance &instance, QWidget *parent)
    : QWidget(parent)
    , m_console(instance.exalateUrl)
    , m_open(new QPushButton(tr("&Open the Exalate console"), this))
    , m_receipt(new StatusLine(this))
{
    //: %1 is a host name
    const QString what = tr("%1 does not offer this to other programs. Its own console does it, in the browser.")
                             .arg(Words::leftToRight(hostOf(m_console)));
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_receipt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this));
    column->addWidget(new TextLabel(what, this));
    column->addLayout(buttons);
    column->addWidget(new TextLabel(tr("Enter these values there:"), Tone::Normal, TextLabel::Size::Heading, this));
    clear();
    connect(m_open, &QPushButton::clicked, this, &HandOverPanel::openConsole);
}

void HandOverPanel::clear()
{
    delete m_values;
    m_values = new ValueList(this);
    layout()->addWidget(m_values);
}

void HandOverPanel::add(const QString &label, const QString &value)
{
    if (value.isEmpty())
        return;
    const auto copy = [value] { QGuiApplication::clipboard()->setText(value); };
    m_values->addWithButton(label, makeCopyButton(label, copy))->setValue(shownText(value));
}

void HandOverPanel::tell(const QString &label, const QString &what)
{
    m_values->add(label)->setValue(what);
}

void HandOverPanel::addSecret(const QString &label, const QString &shown, const std::function<void()> &copy)
{
    m_values->addWithButton(label, makeCopyButton(label, copy))->setValue(shown);
}

void HandOverPanel::openConsole()
{
    m_receipt->clear();
    if (!QDesktopServices::openUrl(m_console))
        tellNoBrowser();
}

void HandOverPanel::tellNoBrowser()
{
    //: %1 is an address
    m_receipt->say(tr("No browser could be opened. Open %1 by hand.")
                       .arg(Words::leftToRight(m_console.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))),
                   Tone::Warn);
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
