// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class FieldLabel;
class QHBoxLayout;
class StatusLine;
class TextLabel;

/// A field with its label above and, below, a hint and what is needed. The label, without mnemonic and star, is the field's
/// accessible name; problem, status and hint are its accessible description (rules.md 27).
class LabelledField : public QWidget
{
    Q_OBJECT
public:
    enum class Need { Optional, Required };

    LabelledField(const QString &labelWithMnemonic, QWidget *field, Need need, QWidget *parent = nullptr);

    QWidget *field() const { return m_field; }
    void setHint(const QString &hint);
    /// What is needed, at the field (rules.md 15); an empty text takes it away.
    void setProblem(const QString &whatIsNeeded);
    bool hasProblem() const { return !m_problemText.isEmpty(); }
    /// How things stand with what was entered, said elsewhere on the page: for the accessible description.
    void setStatus(const QString &status);
    /// A widget behind the label, such as an info button.
    void addBesideLabel(QWidget *widget);

private:
    void describe();

    QWidget *m_field;
    FieldLabel *m_label;
    QHBoxLayout *m_labelRow;
    TextLabel *m_hint;
    StatusLine *m_problem;
    QString m_problemText;
    QString m_status;
    bool m_required;
};
