// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "connections/UpgradeConnectionDialog.h"

#include "Theme.h"
#include "Words.h"
#include "connections/ConnectionTexts.h"
#include "flow/ConnectionEditor.h"
#include "widgets/StatusLine.h"

#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

UpgradeConnectionDialog::UpgradeConnectionDialog(Node &node, ConnectionEditor *editor, const Connection &connection,
                                                 QWidget *parent)
    : FormDialog(tr("Upgrade connection"), tr("&Upgrade"), parent)
    , m_editor(editor)
    , m_connection(connection)
    , m_upgrade(node, connection)
    , m_missing(new StatusLine)
{
    //: %1 is the name of a connection
    auto *what = new TextLabel(tr("Which mode should “%1” use?").arg(ConnectionTexts::name(connection)), Tone::Normal,
                               TextLabel::Size::Heading, nullptr);
    auto *note = new TextLabel(tr("This cannot be undone. From then on you edit the sync rules yourself."), Tone::Soft,
                               TextLabel::Size::Normal, nullptr);
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this));
    for (const ConfigurationMode mode : ConnectionUpgrade::Modes)
        addChoice(mode, mode == ConfigurationMode::Visual ? tr("&Visual") : tr("&Script"), column);
    setFields({what, m_missing, choices, note});
    m_choices.constFirst().button->setFocus();

    connect(&m_upgrade, &ConnectionUpgrade::changed, this, &UpgradeConnectionDialog::showChoices);
    showChoices();
}

void UpgradeConnectionDialog::addChoice(ConfigurationMode mode, const QString &labelWithMnemonic, QVBoxLayout *column)
{
    auto *button = new QRadioButton(labelWithMnemonic);
    auto *remark = new TextLabel({}, Tone::Soft, TextLabel::Size::Small, nullptr);
    remark->setIndented(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                        + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
    auto *both = new QVBoxLayout;
    both->setSpacing(Theme::hairGap(this));
    both->addWidget(button);
    both->addWidget(remark);
    column->addLayout(both);
    m_choices << Choice{mode, button, remark};
    connect(button, &QRadioButton::toggled, m_missing, [this] { m_missing->clear(); });
}

void UpgradeConnectionDialog::showChoices()
{
    for (const Choice &choice : std::as_const(m_choices)) {
        const auto reason = m_upgrade.whyNot(choice.mode);
        const QString text =
            reason ? Words::reason(*reason, choice.mode, m_upgrade.facts()) : Words::modeBullets(choice.mode).join(u". "_s);
        choice.remark->setText(text);
        choice.remark->setTone(reason ? Tone::Warn : Tone::Soft);
        choice.button->setAccessibleDescription(text);
        choice.button->setEnabled(!reason);
    }
}

void UpgradeConnectionDialog::submit()
{
    if (m_upgrading.isBusy())
        return;
    std::optional<ConfigurationMode> mode;
    for (const Choice &choice : std::as_const(m_choices)) {
        if (choice.button->isChecked() && choice.button->isEnabled())
            mode = choice.mode;
    }
    if (!mode) {
        m_missing->say(tr("Choose one to continue."), Tone::Bad);
        m_missing->setFocus();
        return;
    }
    m_upgrading =
        m_editor->change(m_connection.id, {.mode = *mode}, this)->then(this, [this, mode](const Result<Connection> &result) {
            showBusy(false);
            showChoices();
            if (!result) {
                showProblem(result.error());
                return;
            }
            emit upgraded(*result, *mode);
            accept();
        });
    showProblem({});
    showBusy(true);
}
