// SPDX-FileCopyrightText: 2026 Connection Wizard contributors
// SPDX-License-Identifier: Apache-2.0

#include "wizard/DestinationPage.h"

#include "Theme.h"
#include "Words.h"
#include "base/ShownText.h"
#include "dialogs/NetworkDialog.h"
#include "widgets/AddressField.h"
#include "widgets/ModeCard.h"
#include "widgets/ModeCards.h"
#include "widgets/NoteLine.h"
#include "widgets/StatusLine.h"
#include "widgets/ToggleSwitch.h"
#include "wizard/SuggestionCompleter.h"
#include "workspace/Workspace.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// "5.18.0" in its usual short form, "5.18".
QString shortVersion(const QString &version)
{
    return version.count(u'.') == 2 && version.endsWith(".0"_L1) ? version.chopped(2) : version;
}

} // namespace

DestinationPage::DestinationPage(InitiateFlow *flow, Workspace *workspace, QWidget *parent)
    : InitiatePage(flow, parent)
    , m_address(new AddressField(tr("Destination instance &URL"), LabelledField::Need::Optional, this))
    , m_about(new QToolButton(this))
    , m_useOther(m_address->problemPanel()->addButton({}))
    , m_withoutUrl(new ToggleSwitch(tr("I don't &have a URL"), this))
    , m_private(new TextLabel({}, Tone::Soft, TextLabel::Size::Small, this))
    , m_cards(new ModeCards(this))
    , m_modeProblem(new StatusLine(this))
    , m_precondition(new ProblemPanel(this))
    , m_note(new NoteLine(
          tr("You cannot change the mode later; only Basic can be upgraded. To use another mode, create a new connection."),
          this))
    , m_untold(new TextLabel(tr("Your instance does not report whether it is public and which licence it has. Script and Visual "
                                "need an evaluation or a paid licence."),
                             Tone::Soft, TextLabel::Size::Small, this))
{
    build(workspace);
    m_waiting.setSingleShot(true);

    connect(&m_waiting, &QTimer::timeout, this, &DestinationPage::showAddress);
    connect(m_address, &AddressField::textChanged, m_form, &InitiateForm::setUrlText);
    connect(m_address, &AddressField::returnPressed, m_flow, &InitiateFlow::lookUpNow);
    connect(m_address, &AddressField::lookAlikeAllowed, m_form, &InitiateForm::allowLookAlike);
    connect(m_about, &QToolButton::toggled, this,
            [this](bool on) { m_address->setHint(on ? m_about->accessibleDescription() : QString()); });
    ProblemPanel *problem = m_address->problemPanel();
    connect(problem, &ProblemPanel::retryRequested, m_flow, &InitiateFlow::lookUpNow);
    connect(problem->addButtonFor({ProblemKey::ProxyProblem}, tr("Net&work…")), &QPushButton::clicked, this,
            [this, workspace] { NetworkDialog::open(workspace, window()); });
    connect(m_useOther, &QPushButton::clicked, this, &DestinationPage::useOtherHost);
    connect(m_withoutUrl, &ToggleSwitch::toggled, m_form, &InitiateForm::setWithoutUrl);
    connect(m_cards, &ModeCards::modeChosen, this, [this](ConfigurationMode mode) {
        m_chooseMode = false;
        m_form->chooseMode(mode);
        refresh();
    });
}

void DestinationPage::build(Workspace *workspace)
{
    if (!workspace->suggestions().isEmpty())
        m_address->field()->setCompleter(new SuggestionCompleter(workspace->suggestions(), m_address->field()));

    m_about->setText(u"ⓘ"_s);
    m_about->setAutoRaise(true);
    m_about->setCheckable(true);
    m_about->setFocusPolicy(Qt::TabFocus);
    m_about->setAccessibleName(tr("About the destination instance URL"));
    m_about->setAccessibleDescription(tr("The address of the instance that you want to connect to, as your browser shows it, or "
                                         "the Exalate URL from its General Settings."));
    m_about->setToolTip(m_about->accessibleDescription());
    m_address->addBesideLabel(m_about);
    setTabOrder(m_address->field(), m_about);

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

    column()->addWidget(m_address);
    column()->addLayout(without);
    m_precondition->setPlace(Words::Place::OwnSide);
    connect(m_precondition->addButtonFor({ProblemKey::Licence}, tr("Open the Exalate &console")), &QPushButton::clicked, this,
            [this] { openConsole(); });
    column()->addWidget(m_precondition);
    column()->addLayout(modes);
    column()->addWidget(m_note);
    column()->addWidget(m_untold);
    column()->addStretch();
}

QWidget *DestinationPage::firstField() const
{
    return m_address->field()->isEnabled() ? static_cast<QWidget *>(m_address->field()) : m_withoutUrl;
}

void DestinationPage::refresh()
{
    const bool isWithoutUrl = m_form->isWithoutUrl();
    m_address->setText(m_form->lookup().text());
    if (isWithoutUrl && m_address->field()->hasFocus())
        m_withoutUrl->setFocus();
    m_address->field()->setEnabled(!isWithoutUrl);
    m_withoutUrl->setChecked(isWithoutUrl);
    m_private->setVisible(isWithoutUrl);
    if (isWithoutUrl) {
        //: %1 is the host of one's own instance
        m_private->setText(
            tr("Private connection: the other side connects to %1 and must be able to reach it. Visual mode is not available.")
                .arg(Words::leftToRight(hostOf(m_flow->localInstance().exalateUrl))));
    }
    m_withoutUrl->setAccessibleDescription(m_private->isHidden() ? QString() : m_private->text());
    showAddress();
    showModes();
}

void DestinationPage::showAddress()
{
    const DestinationLookup &lookup = m_form->lookup();
    const bool running = lookup.state() == DestinationLookup::State::Running;
    m_address->setBusy(running);
    if (!running)
        m_waited.invalidate();
    else if (!m_waited.isValid())
        m_waited.start();

    const auto soft = [this](const QString &text) { return AddressField::stressed(text, hostInStatus()); };
    QList<WrappedText::Run> status;
    std::optional<Problem> problem;
    if (lookup.state() == DestinationLookup::State::Idle) {
        // nothing to say
    } else if (lookup.state() == DestinationLookup::State::Failed) {
        problem = lookup.problem();
    } else if (running) {
        const std::chrono::milliseconds waited(m_waited.elapsed());
        if (waited < StepAfter)
            m_waiting.start((waited < TextAfter ? TextAfter : StepAfter) - waited);
        status = soft(waited < TextAfter ? willConnectTo() : waitingFor());
    } else if (lookup.state() == DestinationLookup::State::Found) {
        status = found();
    } else if (m_form->address()) {
        status = soft(willConnectTo());
    }

    m_address->setStatus(status);
    m_address->setProblem(problem, m_form->address() ? ProblemPanel::Retry | ProblemPanel::Details : ProblemPanel::NoButtons);
    const auto *redirect = problem ? problem->fact<Fact::Redirect>() : nullptr;
    const QString other = redirect ? hostOf(redirect->address) : QString();
    m_useOther->setVisible(problem && problem->key == ProblemKey::RedirectedElsewhere && !other.isEmpty());
    //: %1 is a host name
    m_useOther->setText(tr("Use %1").arg(Words::leftToRight(other)).replace(u'&', "&&"_L1));
    m_note->setVisible(!problem); // the next action comes first, and the page fits its window
}

void DestinationPage::openConsole()
{
    const QUrl console = m_flow->localInstance().console();
    if (!QDesktopServices::openUrl(console)) {
        m_modeProblem->say(tr("The browser could not be opened. Open %1 yourself.")
                               .arg(Words::leftToRight(console.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))));
    }
}

QString DestinationPage::hostInStatus() const
{
    return m_form->destination().host(QUrl::FullyEncoded);
}

QString DestinationPage::willConnectTo() const
{
    const InstanceUrl &address = *m_form->address();
    const QString used = m_form->destination().toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    //: %1 is an address
    QStringList parts{tr("connects to %1").arg(Words::leftToRight(used))};
    if (address.notes().contains(InstanceUrl::Note::AsciiFormShown))
        parts << Words::leftToRight(address.shownHost());
    for (const InstanceUrl::Note note : address.notes())
        parts << Words::note(note);
    QString line = parts.join(u" · "_s);
    if (m_form->type() == ConnectionType::Local)
        line += u'\n' + tr("This is your own instance: you are creating a local connection between two of your projects.");
    return line;
}

QString DestinationPage::waitingFor() const
{
    const QString host = Words::leftToRight(m_form->address()->host());
    if (std::chrono::milliseconds(m_waited.elapsed()) < StepAfter) {
        //: %1 is a host name
        return tr("Checking %1…").arg(host);
    }
    switch (m_form->lookup().step()) {
    case Discovery::Step::Address:
        //: %1 is a host name
        return tr("Looking up %1…").arg(host);
    case Discovery::Step::Node:
        //: %1 is a host name
        return tr("Looking for Exalate on %1…").arg(host);
    case Discovery::Step::Tracker:
        //: %1 is a host name
        return tr("Identifying the issue tracker on %1…").arg(host);
    }
    Q_UNREACHABLE();
}

QList<WrappedText::Run> DestinationPage::found() const
{
    const InstanceDescription &found = m_form->lookup().found();
    const bool isNamed = found.tracker != Tracker::Unknown;
    QString rest;
    if (!isNamed)
        rest += u" · "_s + tr("tracker not reported");
    if (!found.exalateVersion.isEmpty())
        rest += u" · "_s + tr("Exalate %1").arg(shownText(shortVersion(found.exalateVersion)));
    rest += u" · "_s + willConnectTo();
    const QString what = isNamed ? Words::tracker(found.tracker) : tr("Exalate found");
    return QList<WrappedText::Run>{{.text = u"✓ "_s + what, .tone = Tone::Ok, .bold = true}}
    + AddressField::stressed(rest, hostInStatus());
}

void DestinationPage::showModes()
{
    m_cards->setReasons([this](ConfigurationMode mode) {
        const auto reason = m_form->whyNot(mode);
        return reason ? Words::reason(*reason, mode, m_form->facts()) : QString();
    });
    m_cards->setMode(m_form->mode());
    m_precondition->setProblem(m_form->precondition());
    m_untold->setVisible(!m_note->isHidden() && !m_form->own().isAsking() && !m_form->own().licence());

    if (const auto dropped = m_form->droppedMode(); dropped && !m_form->mode()) {
        //: %1 is a mode, %2 the sentence that says why
        m_modeProblem->say(tr("%1 is no longer selected. %2.")
                               .arg(Words::mode(dropped->first), Words::reason(dropped->second, dropped->first, m_form->facts())),
                           Tone::Warn);
    } else if (m_chooseMode) {
        m_modeProblem->say(tr("Choose one to continue."), Tone::Bad);
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
            return m_precondition->textRegion(); // there is no mode to choose, and this text says why
        m_chooseMode = true;
        showModes();
        return m_cards->card(first == AllModes.end() ? AllModes.front() : *first);
    }
    if (m_form->address().error().key == ProblemKey::Empty)
        m_address->setNeeded(tr("Enter the address of the destination, or switch on “I don't have a URL”."));
    showAddress();
    return m_address->field();
}

void DestinationPage::useOtherHost()
{
    const auto &problem = m_address->problemPanel()->problem();
    const auto *redirect = problem ? problem->fact<Fact::Redirect>() : nullptr;
    if (!redirect)
        return;
    const auto address = InstanceUrl::read(redirect->address.toString(QUrl::FullyEncoded));
    m_address->setText(address ? address->address() : hostOf(redirect->address));
}
