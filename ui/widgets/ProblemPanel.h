// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "Words.h"

#include <QHash>
#include <QWidget>

#include <optional>

class FlowLayout;
class QPushButton;
class StatusLine;

/// A problem in words: what happened, what to do, and the buttons that help (rules.md 11, 12). Hidden while there is none.
class ProblemPanel : public QWidget
{
    Q_OBJECT
public:
    enum Button { NoButtons = 0, Retry = 1, Details = 2 };
    Q_DECLARE_FLAGS(Buttons, Button)

    explicit ProblemPanel(QWidget *parent = nullptr);

    /// `Details` shows only if the problem has a transcript.
    void setProblem(const std::optional<Problem> &problem, Buttons buttons = NoButtons);
    const std::optional<Problem> &problem() const { return m_problem; }
    /// Chooses the words for the problems that follow.
    void setPlace(Words::Place place) { m_place = place; }
    /// A button of the page's own beside the others; it belongs to the panel.
    QPushButton *addButton(const QString &text);
    /// The same for a button that shows only while the problem is one of these.
    QPushButton *addButtonFor(const QList<ProblemKey> &keys, const QString &text);
    void addButtonFor(const QList<ProblemKey> &keys, QPushButton *button);
    /// What happened, in words; empty while there is no problem.
    QString what() const;
    /// The text, for the focus.
    QWidget *textRegion() const;

signals:
    void retryRequested();

private:
    void copyDetails();

    std::optional<Problem> m_problem;
    Words::Place m_place = Words::Place::Anywhere;
    QHash<QPushButton *, QList<ProblemKey>> m_keysOfButtons;
    StatusLine *m_text;
    StatusLine *m_copied;
    FlowLayout *m_buttons;
    QPushButton *m_retry;
    QPushButton *m_details;
};

Q_DECLARE_OPERATORS_FOR_FLAGS(ProblemPanel::Buttons)
