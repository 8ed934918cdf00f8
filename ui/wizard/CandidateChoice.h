// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "connection/Connection.h"

#include <QWidget>

class FlowLayout;
class StatusLine;

/// The connections that are new in the list and may be the one that was made in the console: a button for each, for the person
/// who recognises it. Hidden while there are none.
class CandidateChoice : public QWidget
{
    Q_OBJECT
public:
    explicit CandidateChoice(QWidget *parent);

    /// `canBeNone` offers a button for none of them, too.
    void setCandidates(const QList<Connection> &candidates, bool canBeNone);
    /// The question, for the focus.
    QWidget *question() const;

signals:
    /// The person recognised this connection; an empty id stands for none of them.
    void chosen(const QString &connectionId);

private:
    void addButton(const QString &text, const QString &connectionId);

    QList<Connection> m_shown;
    StatusLine *m_question;
    FlowLayout *m_buttons;
};
