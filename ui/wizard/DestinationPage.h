// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "widgets/WrappedText.h"
#include "wizard/InitiatePage.h"

#include <QElapsedTimer>
#include <QTimer>

#include <chrono>

class AddressField;
class ModeCards;
class NoteLine;
class ProblemPanel;
class QPushButton;
class QToolButton;
class StatusLine;
class TextLabel;
class ToggleSwitch;
class Workspace;

/// The page "Initiate connection": where to connect to, and in which mode (product.md, Destination).
class DestinationPage : public InitiatePage
{
    Q_OBJECT
public:
    // How long a look-up runs until its status is said, and until its current step is (rules.md 8).
    static constexpr std::chrono::milliseconds TextAfter{1'000};
    static constexpr std::chrono::milliseconds StepAfter{3'000};

    DestinationPage(InitiateFlow *flow, Workspace *workspace, QWidget *parent);

    void refresh() override;
    QWidget *firstField() const override;
    QWidget *showMissing(InitiateField field) override;

private:
    void build(Workspace *workspace);
    void showAddress();
    void showModes();
    void useOtherHost();
    void openConsole();
    QString hostInStatus() const;
    QString willConnectTo() const;
    QString waitingFor() const;
    QList<WrappedText::Run> found() const;

    AddressField *m_address;
    QToolButton *m_about;
    QPushButton *m_useOther;
    ToggleSwitch *m_withoutUrl;
    TextLabel *m_private;
    ModeCards *m_cards;
    StatusLine *m_modeProblem;
    ProblemPanel *m_precondition;
    NoteLine *m_note;
    TextLabel *m_untold; ///< what our own node does not tell of the preconditions
    QTimer m_waiting;    ///< since the look-up began
    QElapsedTimer m_waited;
    bool m_chooseMode = false;
};
