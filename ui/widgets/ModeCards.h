// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConfigurationMode.h"

#include <QWidget>

#include <functional>
#include <optional>

class ModeCard;
class QBoxLayout;

/// The three cards, one radio group of equal heights: arrows move, Space selects (rules.md 27). Side by side if there is
/// room, else below each other.
class ModeCards : public QWidget
{
    Q_OBJECT
public:
    explicit ModeCards(QWidget *parent = nullptr);

    ModeCard *card(ConfigurationMode mode) const;
    /// Shows the chosen mode. modeChosen() is emitted only if a person chooses.
    void setMode(std::optional<ConfigurationMode> mode);
    /// `whyNot` gives the reason in words, or an empty text.
    void setReasons(const std::function<QString(ConfigurationMode)> &whyNot);

    QSize minimumSizeHint() const override;

signals:
    void modeChosen(ConfigurationMode mode);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QBoxLayout *m_layout;
    QList<ModeCard *> m_cards;
    std::optional<ConfigurationMode> m_mode;
    bool m_isSetting = false;
};
