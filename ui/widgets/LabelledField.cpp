// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "widgets/LabelledField.h"

#include "Theme.h"
#include "widgets/FieldLabel.h"
#include "widgets/FlatStyle.h"
#include "widgets/StatusLine.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

LabelledField::LabelledField(const QString &labelWithMnemonic, QWidget *field, Need need, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_label(new FieldLabel(labelWithMnemonic, this))
    , m_labelRow(new QHBoxLayout)
    , m_hint(new TextLabel({}, Tone::Soft, TextLabel::Size::Small, this))
    , m_problem(new StatusLine(this))
    , m_required(need == Need::Required)
{
    m_label->setRequired(m_required);
    m_label->setBuddy(field);
    m_field->setAccessibleName(QString(labelWithMnemonic).remove(u'&'));
    m_hint->hide();

    m_labelRow->setSpacing(Theme::hairGap(this));
    m_labelRow->addWidget(m_label);
    m_labelRow->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::hairGap(this));
    column->addLayout(m_labelRow);
    column->addWidget(field);
    column->addWidget(m_problem);
    column->addWidget(m_hint);
    describe();
}

void LabelledField::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void LabelledField::setProblem(const QString &whatIsNeeded)
{
    if (m_problemText == whatIsNeeded)
        return;
    m_problemText = whatIsNeeded;
    m_problem->say(whatIsNeeded, Tone::Bad);
    FlatStyle::setProblem(m_field, hasProblem());
    describe();
}

void LabelledField::setStatus(const QString &status)
{
    m_status = status;
    describe();
}

void LabelledField::addBesideLabel(QWidget *widget)
{
    m_labelRow->insertWidget(m_labelRow->count() - 1, widget);
}

void LabelledField::describe()
{
    QStringList parts{m_problemText, m_status, m_required ? tr("Required.") : QString(), m_hint->text()};
    parts.removeAll(QString());
    m_field->setAccessibleDescription(parts.join(u' '));
}
