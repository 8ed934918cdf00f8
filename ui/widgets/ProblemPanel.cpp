// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/ProblemPanel.h"

#include "Theme.h"
#include "Words.h"
#include "widgets/FlowLayout.h"
#include "widgets/StatusLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ProblemPanel::ProblemPanel(QWidget *parent)
    : QWidget(parent)
    , m_text(new StatusLine(this))
    , m_copied(new StatusLine(this))
    , m_buttons(new FlowLayout)
    , m_retry(new QPushButton(tr("&Retry"), this))
    , m_details(new QPushButton(tr("Copy &technical details"), this))
{
    m_text->setSize(TextLabel::Size::Normal);
    m_buttons->addWidget(m_retry);
    m_buttons->addWidget(m_details);
    m_buttons->addWidget(m_copied);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::gap(this) * 2 / 3);
    column->addWidget(m_text);
    column->addLayout(m_buttons);

    connect(m_retry, &QPushButton::clicked, this, &ProblemPanel::retryRequested);
    connect(m_details, &QPushButton::clicked, this, &ProblemPanel::copyDetails);
    setProblem({});
}

void ProblemPanel::setProblem(const std::optional<Problem> &problem, Buttons buttons)
{
    const bool isNew = problem != m_problem;
    m_problem = problem;
    setVisible(problem.has_value());
    if (!problem)
        return;
    m_retry->setVisible(buttons.testFlag(Retry));
    m_details->setVisible(buttons.testFlag(Details) && !problem->transcript.isEmpty());
    for (const auto &[button, keys] : m_keysOfButtons.asKeyValueRange())
        button->setVisible(keys.contains(problem->key));
    if (!isNew)
        return;
    const auto [what, toDo] = Words::problem(*problem, m_place);
    m_copied->clear();
    m_text->say({{.text = what, .tone = Tone::Bad, .bold = true}, {.text = u"\n"_s + toDo, .tone = Tone::Soft}});
}

QPushButton *ProblemPanel::addButton(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->addWidget(button);
    return button;
}

QPushButton *ProblemPanel::addButtonFor(const QList<ProblemKey> &keys, const QString &text)
{
    auto *button = new QPushButton(text, this);
    addButtonFor(keys, button);
    return button;
}

void ProblemPanel::addButtonFor(const QList<ProblemKey> &keys, QPushButton *button)
{
    m_buttons->addWidget(button);
    button->hide();
    m_keysOfButtons.insert(button, keys);
}

QString ProblemPanel::what() const
{
    return m_problem ? Words::problem(*m_problem, m_place).what : QString();
}

QWidget *ProblemPanel::textRegion() const
{
    return m_text;
}

void ProblemPanel::copyDetails()
{
    QGuiApplication::clipboard()->setText(Words::technicalDetails(*m_problem));
    m_copied->say(tr("Copied. Contains no secrets."));
}
