// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "wizard/AcceptPage.h"

class ProjectField;
class ReadOnlyValue;
class TextLabel;

/// The page that says what an invitation is, before anything changes: from whom, to whom, its name, mode and fingerprint.
class CheckPage : public AcceptPage
{
    Q_OBJECT
public:
    CheckPage(AcceptFlow *flow, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(AcceptField field) override;

private:
    QString side(const QString &name, const QUrl &address, Tracker tracker) const;
    QString ourSide(const InvitationPreview &preview) const;

    ReadOnlyValue *m_from;
    ReadOnlyValue *m_to;
    ReadOnlyValue *m_connection;
    ReadOnlyValue *m_mode;
    ReadOnlyValue *m_fingerprint;
    TextLabel *m_projectHeading;
    ProjectField *m_project;
    bool m_followsProjects = false;
};
