# SPDX-FileCopyrightText: 2026 Connection Wizard contributors
# SPDX-License-Identifier: Apache-2.0
"""Which modes the first page offers: every card that is not available says why, and what our own side lacks is told."""
import re

from harness import Program
from steps import open_initiating
from test_bad_input import says

URL = "Destination instance URL"
MODES = ("Basic", "Visual", "Script")
ALL = ("", "", "")
NO_VISUAL = ("", "Visual works only between Jira, Azure DevOps Service and Zendesk", "")
ALM = ("HP ALM/QC supports Script only, and Exalate ended its support in November 2024",) * 2 + ("",)
OLD = ("the destination runs Exalate 5.0.9, older than 5.1.0. Ask for an update",) * 2 + ("",)
FROM_ZENDESK = {
    "company B": ("Jira Cloud", ALL), "contoso": ("Azure DevOps Service", ALL), "Jira on-premise": ("Jira on-premise", ALL),
    "Free Plan": ("Zendesk", ALL), "Azure DevOps Server": ("Azure DevOps Server", NO_VISUAL), "initech": ("ServiceNow", NO_VISUAL),
    "Salesforce": ("Salesforce", NO_VISUAL), "globex": ("GitHub", NO_VISUAL), "Freshdesk": ("Freshdesk", NO_VISUAL),
    "Freshservice": ("Freshservice", NO_VISUAL), "Asana": ("Asana", NO_VISUAL), "Xurrent": ("Xurrent", NO_VISUAL),
    "Slow": ("Zendesk", ALL), "HP ALM/QC": ("HP ALM/QC", ALM), "Old version": ("Jira Cloud", OLD),
}


def reasons(wizard):
    """Of each card, what it says against itself."""
    cards = {card.get_name(): card.get_description() for card in wizard.all("radio button")}
    said = (re.search(r"Not available: (.*)$", cards[mode]) for mode in MODES)
    return tuple(one[1] if one else "" for one in said)


def expect(wizard, expected):
    wizard.wait(lambda: reasons(wizard) == expected, what=f"the reasons {expected}")


def look_up(app, wizard, name, tracker):
    wizard.type(URL, app.instance(name)["exalateUrl"])
    wizard.find("label", re.compile(rf"^✓ {tracker} · Exalate .*{app.instance(name)['exalateUrl']}"))


def test_each_destination_narrows_the_modes_and_says_why(program):
    with Program.sandbox(program) as app:
        wizard = open_initiating(app)
        expect(wizard, ALL)  # before anything is known
        for name, (tracker, expected) in FROM_ZENDESK.items():
            look_up(app, wizard, name, tracker)
            expect(wizard, expected)
        # One mode alone is chosen by itself; one that was chosen and is not available any more is dropped with a sentence.
        look_up(app, wizard, "HP ALM/QC", "HP ALM/QC")
        wizard.wait(lambda: wizard.is_checked("Script"), what="the only mode is chosen")
        look_up(app, wizard, "company B", "Jira Cloud")
        wizard.choose("Visual")
        look_up(app, wizard, "initech", "ServiceNow")
        wizard.wait_for(r"Visual is no longer selected\. Not available: Visual works only between")
        assert not wizard.is_checked("Visual")
        wizard.press("I don't have a URL", "check box")
        expect(wizard, ("", "private connections have no Visual mode", ""))


def test_a_tracker_without_a_node_is_not_doubted(program):
    with Program.sandbox(program) as app:
        jira = app.instance("Jira on-premise")["trackerUrl"]
        wizard = open_initiating(app)
        wizard.type(URL, jira + "/some/page/of/it")
        wizard.find("label", re.compile(rf"^✓ Jira on-premise · connects to {jira}( |$)"))
        expect(wizard, ALL)
        wizard.choose("Script")
        wizard.press("Next")
        wizard.editable("Connection name")


def test_what_our_own_side_lacks_is_told_on_the_first_page(program):
    cases = {
        "Behind a firewall": (("your instance is not public",) * 3,
                              (r"is not public", r"Make it public, or let the other side start a private connection")),
        "Evaluation expired": (("your licence or evaluation has expired. Renew it in the Exalate console",) * 3,
                               (r"Your own Exalate has no valid licence", r"Add or renew it in the Exalate console")),
        "Free Plan": (("",) + ("the Free Plan includes Basic only. If the other side has a Network licence, start the connection there",) * 2, None),
    }
    with Program.sandbox(program) as app:
        for name, (expected, told) in cases.items():
            app.switch_to(name)
            wizard = open_initiating(app)
            look_up(app, wizard, "company B", "Jira Cloud")
            expect(wizard, expected)
            if told:
                says(wizard, *told)
                wizard.press("Next")
                wizard.wait_for_focus(re.compile(told[0]))
            else:
                wizard.wait(lambda: wizard.is_checked("Basic"), what="the only mode is chosen")
            wizard.press("Cancel")
            wizard.wait_until_gone()
