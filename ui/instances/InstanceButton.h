// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/MenuButton.h"

class Workspace;

/// The button `Instance`: shows which instance is current, and pops up the menu of all of them. Its accessible name is
/// "Instance", its accessible description the current name (product.md, Instances and the first start).
class InstanceButton : public MenuButton
{
    Q_OBJECT
public:
    /// `workspace` outlives it.
    explicit InstanceButton(Workspace *workspace, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void addRequested();
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCurrent();
    void fillMenu();
    int arrowWidth() const;

    Workspace *m_workspace;
    QString m_shown; ///< drawn, not the button's text: an "&" in a name is no mnemonic
};
