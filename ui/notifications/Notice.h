// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Theme.h"

#include <QWidget>

#include <functional>

class FlowLayout;

/// Something said once inside the window, whatever the person is doing: a line of text with a bar in its colour, its buttons
/// and a way to dismiss it. It is announced to assistive technology and takes no focus.
class Notice : public QWidget
{
    Q_OBJECT
public:
    enum class Stay { UntilDismissed, Always };

    /// A button of the notice and what it does; the notice stays.
    struct Choice {
        QString text;
        std::function<void()> chosen;
    };

    /// `text` is plain; texts from outside in it are made safe to show before. What is chosen is called as long as the notice
    /// is there.
    Notice(const QString &text, Tone tone, Stay stay, const QList<Choice> &choices, QWidget *parent);

    /// Puts it into the tab order behind `before`.
    void followInTabOrder(QWidget *before);
    QWidget *lastInTabOrder() const { return m_tabOrder.constLast(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addButton(const Choice &choice);

    Tone m_tone;
    FlowLayout *m_parts;
    QList<QWidget *> m_tabOrder;
};
