// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/ConfigurationMode.h"
#include "widgets/WrappedText.h"

#include <QRadioButton>

/// A configuration type as a card of which the whole surface can be pressed. One that is not available stays visible and
/// focusable, says why, and cannot be chosen (product.md, Destination).
class ModeCard : public QRadioButton
{
    Q_OBJECT
public:
    explicit ModeCard(ConfigurationMode mode, QWidget *parent = nullptr);

    ConfigurationMode mode() const { return m_mode; }
    bool isAvailable() const { return m_reason.isEmpty(); }
    /// Why it is not available; empty makes it available.
    void setReason(const QString &reason);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override;
    void nextCheckState() override;

private:
    struct Paragraph;

    QList<Paragraph> arrange(int width) const;
    QString remark() const;
    int padding() const;
    int dotSize() const;
    void describe();

    ConfigurationMode m_mode;
    QString m_reason;
};
