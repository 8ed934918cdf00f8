// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/DestinationPage.h"

#include "Theme.h"
#include "Words.h"
#include "base/ShownText.h"
#include "dialogs/NetworkDialog.h"
#include "widgets/BusyIndicator.h"
#include "widgets/ClearButton.h"
#include "widgets/FlatStyle.h"
#include "widgets/LabelledField.h"
#include "widgets/ModeCard.h"
#include "widgets/ModeCards.h"
#include "widgets/NoteLine.h"
#include "widgets/ProblemPanel.h"
#include "widgets/StatusLine.h"
#include "widgets/ToggleSwitch.h"
#include "wizard/SuggestionCompleter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "5.18.0" as people say it, "5.18".
QString shortVersion(const QString &version)
{
    return version.count(u'.') == 2 && version.endsWith(".0"_L1) ? version.chopped(2) : version;
}

} // namespace

DestinationPage::DestinationPage(InitiateFlow *flow, Workspace *workspace, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_url(new QLineEdit(this))
    , m_urlField(new LabelledField(tr("Destination instance &URL"), m_url, LabelledField::Need::Optional, this))
    , m_about(new QToolButton(this))
    , m_busy(new BusyIndicator(this))
    , m_status(new StatusLine(this))
    , m_problem(new ProblemPanel(this))
    , m_allow(m_problem->addButton(tr("Yes, I &mean this host")))
    , m_useOther(m_problem->addButton({}))
    , m_withoutUrl(new ToggleSwitch(tr("I don't &have a URL"), this))
    , m_private(new TextLabel({}, Tone::Soft, TextLabel::Size::Small, this))
    , m_cards(new ModeCards(this))
    , m_modeProblem(new StatusLine(this))
    , m_precondition(new ProblemPanel(this))
    , m_note(new NoteLine(
          tr("The mode cannot be changed later; Basic alone can be upgraded. To use another one, create a new connection."),
          this))
{
    build(workspace);
    m_typing.setSingleShot(true);
    m_typing.setInterval(InitiateFlow::TypingPause);
    m_waiting.setSingleShot(true);

    connect(&m_typing, &QTimer::timeout, this, &DestinationPage::showAddress);
    connect(&m_waiting, &QTimer::timeout, this, &DestinationPage::showAddress);
    connect(m_url, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_typing.start();
        m_urlField->setProblem({});
        m_flow->setUrlText(text);
    });
    connect(m_url, &QLineEdit::returnPressed, m_flow, &InitiateFlow::lookUpNow);
    connect(m_about, &QToolButton::toggled, this,
            [this](bool on) { m_urlField->setHint(on ? m_about->accessibleDescription() : QString()); });
    connect(m_problem, &ProblemPanel::retryRequested, m_flow, &InitiateFlow::lookUpNow);
    connect(m_problem->addButtonFor({ProblemKey::ProxyProblem}, tr("Net&work…")), &QPushButton::clicked, this,
            [this, workspace] { NetworkDialog::open(workspace, window()); });
    connect(m_allow, &QPushButton::clicked, m_flow, &InitiateFlow::allowLookAlike);
    connect(m_useOther, &QPushButton::clicked, this, &DestinationPage::useOtherHost);
    connect(m_withoutUrl, &ToggleSwitch::toggled, m_flow, &InitiateFlow::setWithoutUrl);
    connect(m_cards, &ModeCards::modeChosen, this, [this](ConfigurationMode mode) {
        m_chooseMode = false;
        m_flow->chooseMode(mode);
        refresh();
    });
}

void DestinationPage::build(Workspace *workspace)
{
    m_url->setLayoutDirection(Qt::LeftToRight);
    m_url->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    addClearButton(m_url);
    if (!workspace->suggestions().isEmpty())
        m_url->setCompleter(new SuggestionCompleter(workspace->suggestions(), m_url));

    m_about->setText(u"ⓘ"_s);
    m_about->setAutoRaise(true);
    m_about->setCheckable(true);
    m_about->setFocusPolicy(Qt::TabFocus);
    m_about->setAccessibleName(tr("About the destination instance URL"));
    m_about->setAccessibleDescription(tr("The link of the instance that you want to connect to, as the browser shows it, or its "
                                         "Exalate URL from the General Settings there."));
    m_about->setToolTip(m_about->accessibleDescription());
    m_urlField->addBesideLabel(m_about);

    auto *statusRow = new QHBoxLayout;
    statusRow->setSpacing(Theme::hairGap(this));
    statusRow->addWidget(m_busy);
    statusRow->addWidget(m_status, 1);

    auto *destination = new QVBoxLayout;
    destination->setSpacing(Theme::hairGap(this));
    destination->addWidget(m_urlField);
    destination->addLayout(statusRow);
    destination->addWidget(m_problem);

    m_private->setIndented(m_withoutUrl->textIndent());
    auto *without = new QVBoxLayout;
    without->setSpacing(Theme::hairGap(this));
    without->addWidget(m_withoutUrl);
    without->addWidget(m_private);

    auto *heading = new TextLabel(tr("Choose the configuration type"), Tone::Normal, TextLabel::Size::Heading, this);
    m_cards->setAccessibleName(heading->text());
    auto *modes = new QVBoxLayout;
    modes->setSpacing(Theme::gap(this) * 2 / 3);
    modes->addWidget(heading);
    modes->addWidget(m_modeProblem);
    modes->addWidget(m_cards);

    column()->addLayout(destination);
    column()->addLayout(without);
    column()->addWidget(m_precondition);
    column()->addLayout(modes);
    column()->addWidget(m_note);
    column()->addStretch();
}

QWidget *DestinationPage::firstField() const
{
    return m_url->isEnabled() ? static_cast<QWidget *>(m_url) : m_withoutUrl;
}

void DestinationPage::refresh()
{
    const InitiateDraft &draft = m_flow->draft();
    if (m_url->text() != draft.urlText)
        m_url->setText(draft.urlText);
    if (draft.withoutUrl && m_url->hasFocus())
        m_withoutUrl->setFocus();
    m_url->setEnabled(!draft.withoutUrl);
    m_withoutUrl->setChecked(draft.withoutUrl);
    m_private->setVisible(draft.withoutUrl);
    if (draft.withoutUrl) {
        //: %1 is the host of one's own instance
        m_private->setText(tr("A private connection: the other side's instance connects to %1 and must be able to reach it. "
                              "There is no Visual mode.")
                               .arg(Words::leftToRight(hostOf(m_flow->localInstance().exalateUrl))));
    }
    m_withoutUrl->setAccessibleDescription(m_private->isHidden() ? QString() : m_private->text());
    showAddress();
    showModes();
}

void DestinationPage::showAddress()
{
    const DestinationLookup &lookup = m_flow->lookup();
    const bool running = lookup.state == DestinationLookup::State::Running && !m_flow->draft().withoutUrl;
    m_busy->setVisible(running);
    if (!running)
        m_waited.invalidate();
    else if (!m_waited.isValid())
        m_waited.start();

    std::optional<Problem> problem;
    if (m_flow->draft().withoutUrl) {
        m_status->clear();
    } else if (!m_flow->address()) {
        m_status->clear();
        if (m_flow->address().error().key != ProblemKey::Empty && !m_typing.isActive())
            problem = m_flow->address().error();
    } else if (running) {
        const std::chrono::milliseconds waited(m_waited.elapsed());
        if (waited < StepAfter)
            m_waiting.start((waited < TextAfter ? TextAfter : StepAfter) - waited);
        m_status->say(waited < TextAfter ? willConnectTo() : waitingFor());
    } else if (lookup.state == DestinationLookup::State::Found) {
        m_status->say(found());
    } else if (lookup.state == DestinationLookup::State::Failed) {
        m_status->clear();
        problem = lookup.problem;
    } else {
        m_status->say(willConnectTo());
    }

    m_problem->setProblem(problem, m_flow->address() ? ProblemPanel::Retry | ProblemPanel::Details : ProblemPanel::NoButtons);
    const auto *redirect = problem ? problem->fact<Fact::Redirect>() : nullptr;
    const QString other = redirect ? hostOf(redirect->address) : QString();
    m_allow->setVisible(problem && problem->key == ProblemKey::LookAlike);
    m_useOther->setVisible(problem && problem->key == ProblemKey::RedirectedElsewhere && !other.isEmpty());
    //: %1 is a host name
    m_useOther->setText(tr("Use %1").arg(Words::leftToRight(other)).replace(u'&', "&&"_L1));
    m_note->setVisible(!problem); // what to do now comes first, and the page fits its window
    FlatStyle::setProblem(m_url, problem || m_urlField->hasProblem());
    if (problem)
        m_url->setAccessibleDescription(Words::problem(*problem).what);
    else if (!m_urlField->hasProblem())
        m_url->setAccessibleDescription(m_status->text());
}

QString DestinationPage::willConnectTo() const
{
    const InstanceUrl &address = *m_flow->address();
    const QString used = m_flow->destination().toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    //: %1 is an address
    QStringList parts{tr("will connect to %1").arg(Words::leftToRight(used))};
    if (address.notes().contains(InstanceUrl::Note::AsciiFormShown))
        parts << Words::leftToRight(address.shownHost());
    for (const InstanceUrl::Note note : address.notes())
        parts << Words::note(note);
    QString line = parts.join(u" · "_s);
    if (m_flow->type() == ConnectionType::Local)
        line += u'\n' + tr("This is your own instance: it makes a local connection, between two of your own projects.");
    return line;
}

QString DestinationPage::waitingFor() const
{
    const QString host = Words::leftToRight(m_flow->address()->host());
    if (std::chrono::milliseconds(m_waited.elapsed()) < StepAfter) {
        //: %1 is a host name
        return tr("Looking at %1…").arg(host);
    }
    switch (m_flow->lookup().step) {
    case Discovery::Step::Address:
        //: %1 is a host name
        return tr("Looking for %1 in the network…").arg(host);
    case Discovery::Step::Node:
        //: %1 is a host name
        return tr("Asking %1 for its Exalate instance…").arg(host);
    case Discovery::Step::Tracker:
        //: %1 is a host name
        return tr("Asking %1 which issue tracker it is…").arg(host);
    }
    Q_UNREACHABLE();
}

QList<WrappedText::Run> DestinationPage::found() const
{
    const InstanceDescription &found = m_flow->lookup().found;
    QString rest;
    if (!found.exalateVersion.isEmpty())
        rest += u" · "_s + tr("Exalate %1").arg(shownText(shortVersion(found.exalateVersion)));
    rest += u" · "_s + willConnectTo();
    if (!found.hasNode && m_flow->type() != ConnectionType::Local)
        rest += u'\n' + tr("No Exalate instance answers there; the other side may have to tell its Exalate URL.");
    return {{.text = u"✓ "_s + Words::tracker(found.tracker), .tone = Tone::Ok, .bold = true},
            {.text = rest, .tone = Tone::Soft}};
}

void DestinationPage::showModes()
{
    m_cards->setReasons([this](ConfigurationMode mode) {
        const auto reason = m_flow->whyNot(mode);
        return reason ? Words::reason(*reason, m_flow->facts()) : QString();
    });
    m_cards->setMode(m_flow->draft().mode);
    m_precondition->setProblem(m_flow->precondition());

    if (const auto dropped = m_flow->droppedMode(); dropped && !m_flow->draft().mode) {
        //: %1 is a mode, %2 the sentence that says why
        m_modeProblem->say(
            tr("%1 is no longer chosen. %2.").arg(Words::mode(dropped->first), Words::reason(dropped->second, m_flow->facts())),
            Tone::Warn);
    } else if (m_chooseMode) {
        m_modeProblem->say(tr("Choose one of these to go on."), Tone::Bad);
    } else {
        m_modeProblem->clear();
    }
    m_cards->setAccessibleDescription(m_modeProblem->text());
}

QWidget *DestinationPage::showMissing(InitiateField field)
{
    if (field == InitiateField::Mode) {
        const auto first =
            std::ranges::find_if(AllModes, [this](ConfigurationMode mode) { return m_cards->card(mode)->isAvailable(); });
        if (first == AllModes.end() && m_precondition->problem())
            return m_precondition->textRegion(); // there is none to choose, and this says why
        m_chooseMode = true;
        showModes();
        return m_cards->card(first == AllModes.end() ? AllModes.front() : *first);
    }
    m_typing.stop();
    if (m_flow->address().error().key == ProblemKey::Empty)
        m_urlField->setProblem(tr("Enter the address of the destination, or switch on “I don't have a URL”."));
    showAddress();
    return m_url;
}

void DestinationPage::useOtherHost()
{
    const auto &problem = m_problem->problem();
    const auto *redirect = problem ? problem->fact<Fact::Redirect>() : nullptr;
    if (!redirect)
        return;
    const auto address = InstanceUrl::read(redirect->address.toString(QUrl::FullyEncoded));
    m_url->setText(address ? address->address() : hostOf(redirect->address));
}
