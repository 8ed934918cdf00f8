// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/CandidateChoice.h"

#include "Theme.h"
#include "base/ShownText.h"
#include "connections/ConnectionTexts.h"
#include "widgets/FlowLayout.h"
#include "widgets/StatusLine.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qsizetype MaxButtons = 6; ///< the newest; more cannot be told apart at a glance

} // namespace

CandidateChoice::CandidateChoice(QWidget *parent)
    : QWidget(parent)
    , m_question(new StatusLine(this))
    , m_buttons(new FlowLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::hairGap(this));
    column->addWidget(m_question);
    column->addLayout(m_buttons);
    hide();
}

void CandidateChoice::setCandidates(const QList<Connection> &candidates, bool canBeNone)
{
    if (candidates == m_shown)
        return;
    m_shown = candidates;
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setVisible(!candidates.isEmpty());
    if (candidates.isEmpty()) {
        m_question->clear();
        return;
    }
    m_question->say(tr("New in the list. Which one is yours?"), Tone::Warn);
    for (const Connection &candidate : candidates.last(std::min(candidates.size(), MaxButtons))) {
        const QString name = ConnectionTexts::name(candidate);
        const QString remote = ConnectionTexts::remote(candidate);
        //: %1 is the name of a connection, %2 the other side
        addButton(remote.isEmpty() ? name : tr("%1 (with %2)").arg(name, remote), candidate.id);
    }
    if (canBeNone)
        addButton(tr("None of these"), {});
}

QWidget *CandidateChoice::question() const
{
    return m_question;
}

void CandidateChoice::addButton(const QString &text, const QString &connectionId)
{
    QString label = text;
    auto *button = new QPushButton(label.replace(u'&', QLatin1StringView("&&")), this);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, connectionId] { emit chosen(connectionId); });
}
