// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "flow/AcceptFlow.h"
#include "wizard/WizardPage.h"

/// A page of the wizard "Accept invitation".
class AcceptPage : public WizardPage
{
    Q_OBJECT
public:
    /// `flow` outlives the page.
    AcceptPage(AcceptFlow *flow, QWidget *parent)
        : WizardPage(parent)
        , m_flow(flow)
    {
    }

    /// Says what is needed, at the field that misses it; gives the widget to go to (rules.md 15).
    virtual QWidget *showMissing(AcceptField) { return firstField(); }
    /// Says that no browser could be opened for our node's console.
    virtual void tellNoBrowser() { }

protected:
    AcceptFlow *m_flow;
};
