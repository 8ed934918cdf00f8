// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "invitation/InvitationCode.h"

#include <QWidget>

class QPushButton;
class StatusLine;

/// Holds an invitation code back until `Show`. Only while it is shown is it in a widget, where it cannot be selected: a
/// selection would land in the X11 primary selection (product.md, Invitation).
class InvitationCodeBox : public QWidget
{
    Q_OBJECT
public:
    explicit InvitationCodeBox(QWidget *parent = nullptr);

    void setCode(const InvitationCode &code);
    void reveal(bool revealed);

protected:
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    std::optional<InvitationCode> m_code;
    bool m_isRevealed = false;
    StatusLine *m_text;
    QPushButton *m_toggle;
};
