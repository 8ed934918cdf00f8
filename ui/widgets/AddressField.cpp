// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/AddressField.h"

#include "Theme.h"
#include "url/RegistrableDomain.h"
#include "widgets/BusyIndicator.h"
#include "widgets/ClearButton.h"
#include "widgets/FlatStyle.h"
#include "widgets/StatusLine.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

AddressField::AddressField(const QString &labelWithMnemonic, LabelledField::Need need, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_labelled(new LabelledField(labelWithMnemonic, m_edit, need, this))
    , m_busy(new BusyIndicator(this))
    , m_status(new StatusLine(this))
    , m_problem(new ProblemPanel(this))
    , m_allow(m_problem->addButtonFor({ProblemKey::LookAlike}, tr("Yes, I &mean this host")))
{
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addClearButton(m_edit);
    m_busy->hide();

    auto *statusRow = new QHBoxLayout;
    statusRow->setSpacing(Theme::hairGap(this));
    statusRow->addWidget(m_busy);
    statusRow->addWidget(m_status, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::hairGap(this));
    column->addWidget(m_labelled);
    column->addLayout(statusRow);
    column->addWidget(m_problem);

    connect(m_edit, &QLineEdit::textChanged, this, [this](const QString &text) {
        setNeeded({});
        emit textChanged(text);
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this] { m_isBeingTyped = true; }); // not by assistive technology
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        m_isBeingTyped = false;
        sayHowItStands();
    });
    connect(m_edit, &QLineEdit::returnPressed, this, &AddressField::returnPressed);
    connect(m_allow, &QPushButton::clicked, this, &AddressField::lookAlikeAllowed);
}

QString AddressField::text() const
{
    return m_edit->text();
}

void AddressField::setText(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
}

void AddressField::setNeeded(const QString &whatIsNeeded)
{
    m_labelled->setProblem(whatIsNeeded);
    describe();
}

QList<WrappedText::Run> AddressField::stressed(const QString &text, const QString &host)
{
    const QString part = registrableDomain(host);
    const qsizetype at = part.isEmpty() ? -1 : text.indexOf(host);
    if (at < 0)
        return {{.text = text, .tone = Tone::Soft}};
    const qsizetype from = at + host.size() - part.size();
    return {{.text = text.left(from), .tone = Tone::Soft},
            {.text = part, .tone = Tone::Normal, .bold = true},
            {.text = text.sliced(from + part.size()), .tone = Tone::Soft}};
}

void AddressField::setStatus(const QList<WrappedText::Run> &runs)
{
    m_runs = runs;
    sayHowItStands();
}

void AddressField::setBusy(bool busy)
{
    m_busy->setVisible(busy);
}

void AddressField::setProblem(const std::optional<Problem> &problem, ProblemPanel::Buttons buttons)
{
    m_given = problem;
    m_buttons = buttons;
    sayHowItStands();
}

void AddressField::sayHowItStands()
{
    const bool isUnfinished = m_isBeingTyped && m_given && m_given->key == ProblemKey::IncompleteHost;
    m_problem->setProblem(isUnfinished ? std::nullopt : m_given, m_buttons);
    m_status->say(isUnfinished ? QList<WrappedText::Run>{{.text = Words::problem(*m_given).toDo, .tone = Tone::Soft}} : m_runs);
    describe();
}

void AddressField::describe()
{
    FlatStyle::setProblem(m_edit, m_problem->problem() || m_labelled->hasProblem());
    m_labelled->setStatus(m_problem->problem() ? m_problem->what() : m_status->text());
}
