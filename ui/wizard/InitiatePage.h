// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/InitiateFlow.h"
#include "wizard/WizardPage.h"

/// A page of the wizard "Initiate connection".
class InitiatePage : public WizardPage
{
    Q_OBJECT
public:
    /// `flow` outlives the page.
    InitiatePage(InitiateFlow *flow, QWidget *parent)
        : WizardPage(parent)
        , m_flow(flow)
        , m_form(&flow->form())
    {
    }

    /// Says what is needed, at the field that misses it; gives the widget to go to (rules.md 15).
    virtual QWidget *showMissing(InitiateField) { return firstField(); }
    /// Says that no browser could be opened for the address.
    virtual void tellNoBrowser(const QUrl &) { }

protected:
    InitiateFlow *m_flow;
    InitiateForm *m_form; ///< of the flow
};
